/** Runs packs over a configuration. */
import type { Configuration } from './model/configuration';
import type { ResourcePlace } from './model/resource';
import { isJson } from './model/value';
import type { Pack } from './pack';
import { Judge, type Layer, type Level, type Rule, type Verdict } from './rule';
import { problemsOfSuppression, type Suppression, Suppressions } from './suppression';

/** One thing that is not as a rule wants it. */
export interface ComplianceFinding {
  /** Id of the rule, or one of `rule-error`, `suppression-invalid`, `suppression-expired`, `suppression-unused`. */
  readonly rule: string;
  readonly level: Level;
  readonly layer: Layer;
  /** @default - the finding is about no resource: something is missing, or a suppression is wrong */
  readonly resource?: ResourcePlace;
  /** The argument, block or statement. @default - the resource as a whole */
  readonly at?: string;
  readonly what: string;
  readonly fix: string;
  /** The suppression that accepts it. @default - nobody has accepted it */
  readonly suppressedBy?: Suppression;
}

/** A rule that could not be judged for a resource before it is applied. */
export interface UnknownResult {
  readonly rule: string;
  readonly level: Level;
  readonly resource: ResourcePlace;
  readonly why: string;
}

/** How often a rule came to each result. */
export interface RuleResult {
  readonly rule: Rule;
  readonly level: Level;
  readonly compliant: number;
  readonly nonCompliant: number;
  readonly notApplicable: number;
  readonly unknown: number;
  /** Findings that count: those that nobody has accepted. */
  readonly open: number;
}

export interface ComplianceReport {
  readonly packs: readonly Pack[];
  readonly configuration: Configuration;
  /** Findings that nobody has accepted, the gravest first. */
  readonly findings: readonly ComplianceFinding[];
  /** Findings that somebody has accepted, with the reason. */
  readonly suppressed: readonly ComplianceFinding[];
  readonly unknown: readonly UnknownResult[];
  readonly rules: readonly RuleResult[];
  /** What could not be read. */
  readonly omissions: readonly string[];
}

export interface CheckOptions {
  readonly packs: readonly Pack[];
  /** @default - none */
  readonly suppressions?: readonly Suppression[];
  /** The configuration is all there is of an account or an organization: what has to exist and does not is a finding. @default false */
  readonly wholeAccount?: boolean;
  /** The day that suppressions expire against, `YYYY-MM-DD`. @default - today, in UTC */
  readonly today?: string;
}

const SUPPRESSION_LAYER: Layer = 'governance';

/** Judges every resource by every rule that is about its type. */
export function check(configuration: Configuration, options: CheckOptions): ComplianceReport {
  const { packs, wholeAccount = false, today = new Date().toISOString().slice(0, 10) } = options;
  const given = options.suppressions ?? [];
  const invalid = given.filter((one) => problemsOfSuppression(one).length > 0);
  const suppressions = new Suppressions(
    given.filter((one) => !invalid.includes(one)),
    today,
  );
  const findings: ComplianceFinding[] = invalid.map((one) =>
    aboutSuppression(
      'suppression-invalid',
      'error',
      one,
      problemsOfSuppression(one).join('; '),
      'say which rule is suppressed, and why',
    ),
  );
  const unknown: UnknownResult[] = [];
  const rules: RuleResult[] = [];
  const expired = new Set<Suppression>();

  for (const [rule, level] of levelsOf(packs)) {
    const count = { compliant: 0, nonCompliant: 0, notApplicable: 0, unknown: 0, open: 0 };
    const add = (found: Omit<ComplianceFinding, 'level' | 'layer' | 'fix'> & { readonly fix?: string }): void => {
      const suppressedBy = suppressions.find(rule.id, found.resource ?? { address: ACCOUNT }, found.at);
      const holds = suppressedBy && !suppressions.isExpired(suppressedBy) ? suppressedBy : undefined;
      if (suppressedBy && !holds) expired.add(suppressedBy);
      if (!holds) count.open++;
      findings.push({ level, layer: rule.layer, fix: rule.fix, ...found, ...(holds && { suppressedBy: holds }) });
    };
    for (const type of rule.types) {
      for (const resource of configuration.ofType(type)) {
        let verdict: Verdict;
        try {
          verdict = new Judge(configuration).run(rule, resource);
        } catch (error) {
          const text = error instanceof Error ? error.message : String(error);
          const what = `rule ${rule.id} failed: ${text}`;
          add({ rule: 'rule-error', resource, what, fix: 'report it; until then suppress the rule for this resource' });
          continue;
        }
        if (verdict.state === 'compliant') count.compliant++;
        else if (verdict.state === 'not-applicable') count.notApplicable++;
        else if (verdict.state === 'unknown') {
          count.unknown++;
          suppressions.mayNeed(rule.id, resource);
          unknown.push({ rule: rule.id, level, resource, why: verdict.why });
        } else {
          count.nonCompliant++;
          for (const violation of verdict.violations) add({ rule: rule.id, resource, ...violation });
        }
      }
    }
    const { required } = rule;
    const some = count.compliant + count.nonCompliant + count.unknown > 0;
    if (wholeAccount && required && !some && (required.when?.(configuration) ?? true)) {
      add({ rule: rule.id, what: required.what });
    }
    rules.push({ rule, level, ...count });
  }

  for (const one of expired) {
    findings.push(
      aboutSuppression(
        'suppression-expired',
        'error',
        one,
        `expired on ${one.expires}`,
        'fix what it hides, or decide anew',
      ),
    );
  }
  for (const one of suppressions.unused(new Set(rules.map(({ rule }) => rule.id)))) {
    // What is missing in the account was not looked for.
    if (!wholeAccount && one.resource === ACCOUNT) continue;
    findings.push(aboutSuppression('suppression-unused', 'warning', one, 'no finding needs it', 'remove it'));
  }
  const order = { error: 0, warning: 1, info: 2 };
  findings.sort((a, b) => order[a.level] - order[b.level]);
  return {
    packs,
    configuration,
    findings: findings.filter(({ suppressedBy }) => !suppressedBy),
    suppressed: findings.filter(({ suppressedBy }) => suppressedBy),
    unknown,
    rules,
    omissions: configuration.omissions,
  };
}

/** What a finding without a resource is about, as suppressions name it. */
export const ACCOUNT = 'account';

/** Every rule of the packs once, at the gravest level that a pack gives it. */
function levelsOf(packs: readonly Pack[]): ReadonlyMap<Rule, Level> {
  const order: readonly Level[] = ['error', 'warning', 'info'];
  const levels = new Map<Rule, Level>();
  for (const { rules, levels: own = {} } of packs) {
    for (const rule of rules) {
      const level = own[rule.id] ?? rule.level;
      const before = levels.get(rule);
      if (before === undefined || order.indexOf(level) < order.indexOf(before)) levels.set(rule, level);
    }
  }
  return levels;
}

function aboutSuppression(
  rule: string,
  level: Level,
  suppression: Suppression,
  what: string,
  fix: string,
): ComplianceFinding {
  // It may have been read from a file.
  const { rule: suppressed, resource } = isJson(suppression) ? suppression : { rule: 'nothing', resource: 'nothing' };
  return {
    rule,
    level,
    layer: SUPPRESSION_LAYER,
    what: `the suppression of ${suppressed} for ${resource || 'everything'}: ${what}`,
    fix,
  };
}
