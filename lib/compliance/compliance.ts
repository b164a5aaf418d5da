/** Rule packs in a cdktf app. */
import { Annotations, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { Problems, shown } from '../core/errors';
import { forEachStack } from '../core/stacks';
import { shareSynthesized, synthesized } from '../core/synthesized';
import { check, type ComplianceFinding, type ComplianceReport } from './check';
import { readConfiguration } from './model/read';
import type { Pack } from './pack';
import { type Level, LEVELS } from './rule';
import { formatComplianceFinding, placeOf } from './report/text';
import { suppressionsIn, SUPPRESSIONS_KEY } from './suppressions-in';
import { problemsOf, type Suppression, type SuppressionProps } from './suppression';

export interface ComplianceProps {
  readonly packs: readonly Pack[];
  /** Findings of this level and graver ones fail the synthesis; lighter ones are printed as warnings. @default 'error' */
  readonly failOn?: Level;
}

export interface SuppressOptions {
  /** Holds for everything below the construct too. @default false - for the construct and its main child `Resource` */
  readonly inherit?: boolean;
}

const own = new WeakMap<TerraformStack, Suppression[]>();

/** Checks stacks by rule packs when they are synthesized. */
export class Compliance {
  /**
   * Checks every stack of the scope at synthesis, those of an app that are made later too. Findings of the level `failOn` fail it, all
   * at once; the rest, and what is known at apply only, is printed as a warning.
   */
  static check(scope: IConstruct, { packs, failOn = 'error' }: ComplianceProps): void {
    forEachStack(scope, (stack) => {
      shareSynthesized(stack);
      stack.node.addValidation({
        validate: () => {
          const { findings, unknown } = Compliance.evaluate(stack, packs);
          const fails = new Set(LEVELS.slice(0, LEVELS.indexOf(failOn) + 1));
          const annotations = Annotations.of(stack);
          const lighter = findings.filter(({ level }) => !fails.has(level));
          for (const warning of warningsOf(lighter)) annotations.addWarning(warning);
          if (unknown.length > 0) annotations.addInfo(unknownSummary(unknown));
          return findings.filter(({ level }) => fails.has(level)).map(formatComplianceFinding);
        },
      });
    });
  }

  /** What the packs find in a stack as it is now; a test of your app can expect `findings` to be empty. */
  static evaluate(stack: TerraformStack, packs: readonly Pack[]): ComplianceReport {
    const document = synthesized(stack);
    return check(readConfiguration([{ document }]), { packs, suppressions: suppressionsIn(document) });
  }

  /**
   * Accepts findings for a construct. They are written into the synthesized stack, so that `aisec check` and whoever reviews it see them.
   * @throws ValidationError `invalid-value` without a rule, without a reason of at least 10 characters, or with an expiry that is no day
   */
  static suppress(
    construct: IConstruct,
    suppressions: readonly SuppressionProps[],
    options: SuppressOptions = {},
  ): void {
    const problems = new Problems(construct);
    suppressions.forEach((one, i) =>
      problemsOf(one).forEach((problem) =>
        problems.add({
          code: 'invalid-value',
          what: `suppressions[${i}] ${problem}`,
          got: shown(one.rule),
          fix: 'say which rule is suppressed, why, and until when as YYYY-MM-DD',
        }),
      ),
    );
    problems.throwIfAny();
    const { inherit = false } = options;
    forEachStack(construct, (stack) => {
      const all = own.get(stack) ?? [];
      own.set(stack, all);
      all.push(...suppressions.map((one) => ({ ...one, resource: construct.node.path, ...(inherit && { inherit }) })));
      stack.addOverride(`//.${SUPPRESSIONS_KEY}`, all);
    });
  }
}

const SHOWN_PLACES = 5;

/** One warning for each rule, however often it is broken: a thousand lines are read by nobody. */
function warningsOf(findings: readonly ComplianceFinding[]): readonly string[] {
  const byRule = new Map<string, ComplianceFinding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()].map((all) => {
    const [first] = all;
    if (first === undefined || all.length === 1) return all.map(formatComplianceFinding).join('');
    const places = all.slice(0, SHOWN_PLACES).map(placeOf);
    const more = all.length > SHOWN_PLACES ? ` and ${all.length - SHOWN_PLACES} more` : '';
    return `[${first.rule}] ${all.length} findings: ${places.join(', ')}${more}\n    fix: ${first.fix}`;
  });
}

function unknownSummary(unknown: ComplianceReport['unknown']): string {
  const rules = [...new Set(unknown.map(({ rule }) => rule))];
  return `${unknown.length} results are known at apply only, of ${rules.join(', ')}; check the plan: terraform show -json | aisec check -`;
}
