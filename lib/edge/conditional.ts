import { type Problems, shown } from '../core/errors';
import type { IConstruct } from 'constructs';
import type { EdgeExpression } from './expression';
import { EdgeQuota } from './quota';
import { checkRange, checkSize, literal, onOff } from './shared';
import { noteExpressions } from './uncertain';

/** What configurations that can be limited to some requests have in common. */
export interface EdgeConditionalProps {
  /** @default - all requests of the site */
  readonly when?: EdgeExpression;
  /** Only with `when`. @default - the construct's id */
  readonly ruleName?: string;
  /** Only with `when`. @default true */
  readonly enabled?: boolean;
  /** Rules with smaller numbers go first; 1 or more. Only with `when`. @default - made by ESA */
  readonly sequence?: number;
}

/** The arguments of a configuration for some requests; none for one of the whole site. */
export function ruleArguments(
  scope: IConstruct,
  { when, ruleName, enabled, sequence }: EdgeConditionalProps,
  problems: Problems,
): { rule?: string; ruleName?: string; ruleEnable?: string; sequence?: number } {
  if (!when) {
    for (const [argument, value] of Object.entries({ ruleName, enabled, sequence })) {
      if (value === undefined) continue;
      problems.add({
        code: 'not-applicable',
        what: `${argument} is only for configurations of some requests`,
        got: shown(value),
        fix: `set when, or remove ${argument}`,
      });
    }
    return {};
  }
  when.check(problems, 'when');
  noteExpressions(scope, [when]);
  checkRange(problems, 'sequence', sequence, { MIN: 1 });
  checkSize(problems, 'ruleName', ruleName, EdgeQuota.MAX_RULE_NAME, 'characters');
  return {
    rule: when.toString(),
    ruleName: literal(ruleName ?? scope.node.id.slice(0, EdgeQuota.MAX_RULE_NAME)),
    ruleEnable: onOff(enabled ?? true),
    sequence,
  };
}
