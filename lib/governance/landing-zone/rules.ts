import { Problems, shown, ValidationError } from '../../core/errors';
import { ExemptPrincipal } from '../protection/exempt';
import type { AssignedRule } from '../protection/protection-rules';
import { type PresetOptions, ProtectionRule } from '../protection/rule';
import { TargetSelector } from '../protection/selector';
import type { ExemptSettings, ProtectionRuleSettings } from './props';

/** What the log archive of the landing zone is made of, for the rule that protects it. */
export interface ArchiveNames {
  readonly buckets: readonly string[];
  readonly logProjects: readonly string[];
}

interface Preset {
  /** Settings that it takes, besides those that all take. */
  readonly takes: readonly ('regions' | 'resources' | 'buckets' | 'logProjects')[];
  readonly make: (settings: ProtectionRuleSettings, options: PresetOptions, archive?: ArchiveNames) => ProtectionRule;
}

const PRESETS: { readonly [name: string]: Preset } = {
  'protect-guardrails': { takes: [], make: (_, options) => ProtectionRule.protectGuardrails(options) },
  'protect-waf': { takes: [], make: (_, options) => ProtectionRule.protectWaf(options) },
  'protect-security-center': { takes: [], make: (_, options) => ProtectionRule.protectSecurityCenter(options) },
  'protect-audit-trail': { takes: [], make: (_, options) => ProtectionRule.protectAuditTrail(options) },
  'allowed-regions': {
    takes: ['regions'],
    make: ({ regions = [] }, options) => ProtectionRule.allowedRegions({ ...options, regions }),
  },
  'deny-public-endpoints': { takes: [], make: (_, options) => ProtectionRule.denyPublicEndpoints(options) },
  'deny-access-keys': { takes: [], make: (_, options) => ProtectionRule.denyAccessKeys(options) },
  'protect-kms-keys': {
    takes: ['resources'],
    make: ({ resources }, options) => ProtectionRule.protectKmsKeys({ ...options, resources }),
  },
  'protect-log-archive': {
    takes: ['buckets', 'logProjects'],
    make: ({ buckets, logProjects }, options, archive) =>
      ProtectionRule.protectLogArchive({
        ...options,
        ...(buckets || logProjects ? { buckets, logProjects } : archive),
      }),
  },
  'deny-leaving-organization': { takes: [], make: (_, options) => ProtectionRule.denyLeavingOrganization(options) },
};

/**
 * Protection rules of plain data. A rule that is written twice with the same settings is one rule at several places.
 * @throws ValidationError with all problems of all rules
 */
export function assignedRules(
  settings: readonly ProtectionRuleSettings[],
  archive?: ArchiveNames,
): readonly AssignedRule[] {
  const problems = new Problems();
  const made = new Map<string, ProtectionRule>();
  const rules = settings.flatMap((one): AssignedRule[] => {
    try {
      const { targets, except, ...rest } = one;
      const key = JSON.stringify(rest);
      const rule = made.get(key) ?? ruleOf(one, archive);
      made.set(key, rule);
      return [{ rule, targets: selectorOf(targets, except) }];
    } catch (error) {
      if (!ValidationError.isValidationError(error)) throw error;
      error.findings.forEach((finding) => problems.add({ ...finding, what: ofRule(one.rule, finding.what) }));
      return [];
    }
  });
  problems.throwIfAny();
  return rules;
}

const ofRule = (name: string, what: string): string =>
  what.startsWith('protection rule') ? what : `protection rule ${name}: ${what}`;

function ruleOf(settings: ProtectionRuleSettings, archive: ArchiveNames | undefined): ProtectionRule {
  const { rule: name, statements, exempt = [] } = settings;
  const options = { exempt: exemptPrincipals(exempt) };
  const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  const problems = new Problems();
  if (preset && statements) {
    problems.add({
      code: 'conflict',
      what: 'the name of a preset stands before statements of your own',
      got: shown(name),
      fix: 'rename the rule, or remove statements',
    });
  } else if (!preset && !statements) {
    problems.add({
      code: 'not-in-enum',
      what: 'there is no such preset, and no statements are given',
      got: shown(name),
      allowed: Object.keys(PRESETS).join(', '),
      fix: 'correct the name, or give statements',
    });
  }
  for (const argument of ['regions', 'resources', 'buckets', 'logProjects'] as const) {
    if (settings[argument] === undefined || preset?.takes.includes(argument)) continue;
    problems.add({
      code: 'not-applicable',
      what: `${argument} has no meaning for ${name}`,
      fix: `remove ${argument}`,
    });
  }
  problems.throwIfAny();
  if (preset) return preset.make(settings, options, archive);
  return ProtectionRule.fromDocument(name, { Version: '1', Statement: statements }, options);
}

/** @throws ValidationError `not-exactly-one` unless each names a role or a user */
export function exemptPrincipals(settings: readonly ExemptSettings[]): readonly ExemptPrincipal[] {
  return settings.map(({ role, user, accountId }) => {
    if (role !== undefined && user === undefined) return ExemptPrincipal.role(role, accountId);
    if (user !== undefined && role === undefined) return ExemptPrincipal.user(user, accountId);
    throw new ValidationError([
      {
        code: 'not-exactly-one',
        what: 'who is exempt is neither a role nor a user, or both',
        allowed: 'role or user',
        fix: 'name one of them',
      },
    ]);
  });
}

/** Selectors as text, as one. @throws ValidationError `too-few-items` without one, `invalid-value` for a malformed one */
export function selectorOf(targets: readonly string[], except: readonly string[] = []): TargetSelector {
  const any = (texts: readonly string[]): TargetSelector => {
    const [first, ...others] = texts.map((text) => TargetSelector.of(text));
    return first && others.length === 0 ? first : TargetSelector.anyOf(...(first ? [first] : []), ...others);
  };
  return except.length === 0 ? any(targets) : any(targets).except(any(except));
}
