import type { IConstruct } from 'constructs';
import { Notices } from '../core/notice';
import type { EdgeExpression } from './expression';

/** What was never seen to work, by the id of its notice; docs/limits.md has the same list. */
const UNCERTAIN = {
  'edge.allow-action':
    'EdgeAction.ALLOW is sent as "allow", which is the code of bot management: no example has it in a rule.',
  'edge.criteria':
    'Criteria that are joined by "or", and match of scan rules, are known from tests of the Terraform provider only.',
  'edge.managed-level':
    'Which of the levels 1 to 4 of managed rules is the strict one is not documented: look into the console after the first apply.',
  'edge.record-target': 'That the name of a pool or load balancer is the value of a record is not documented.',
  'edge.global-logs': 'EdgeDataCenter.GLOBAL is known from tests of the Terraform provider only.',
  'edge.key-type': 'EdgeKeyType.ECDSA is not in an example.',
  'edge.anti-ddos-addresses': 'That several addresses of one condition are joined by commas is not documented.',
} as const;

export type Uncertainty = keyof typeof UNCERTAIN;

/** Gives a notice for each of the construct's values that was never seen to work. */
export function noteUncertain(scope: IConstruct, uncertain: Iterable<Uncertainty>): void {
  for (const id of new Set(uncertain)) Notices.of(scope).add({ id, message: `Unverified: ${UNCERTAIN[id]}` });
}

/** The same for what expressions are made of. */
export function noteExpressions(scope: IConstruct, expressions: readonly (EdgeExpression | undefined)[]): void {
  const forms = [...new Set(expressions.flatMap((expression) => expression?.uncertain ?? []))];
  if (forms.length === 0) return;
  Notices.of(scope).add({
    id: 'edge.expression-form',
    message: `Unverified: no example of ESA has ${forms.join(', ')}; ESA may refuse the rule when it is applied.`,
  });
}
