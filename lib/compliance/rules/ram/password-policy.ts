import type { Judge, Rule } from '../../rule';
import type { Resource } from '../../model/resource';

/** Whether it is the type whose arguments have strict defaults: all kinds of letters, 5 attempts. */
export const hasDefaults = ({ type }: Resource): boolean => type === 'alicloud_ram_account_password_policy';

/** A kind of letter that passwords have to have; all of them are asked for by default. */
export function failUnlessRequired(policy: Resource, judge: Judge, attribute: string): void {
  const required = policy.flag(attribute) ?? hasDefaults(policy);
  if (!required) judge.fail(`${attribute} is not true`, attribute);
}

/** A rule about the password policy of RAM users, of which the provider has two types. */
export function passwordRule(
  rule: Pick<Rule, 'id' | 'title' | 'why' | 'fix'>,
  check: (policy: Resource, judge: Judge) => void,
): Rule {
  return {
    ...rule,
    level: 'error',
    layer: 'governance',
    types: ['alicloud_ram_password_policy', 'alicloud_ram_account_password_policy'],
    required: { what: 'no password policy is set for RAM users' },
    check,
  };
}
