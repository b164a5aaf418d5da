import type { Judge, Rule } from '../../rule';
import type { Resource } from '../../model/resource';

/** A rule about the password policy of RAM users, of which the provider has two types. */
export function passwordRule(
  rule: Pick<Rule, 'id' | 'title' | 'why' | 'fix'>,
  missing: string,
  check: (policy: Resource, judge: Judge) => void,
): Rule {
  return {
    ...rule,
    level: 'error',
    layer: 'governance',
    types: ['alicloud_ram_password_policy', 'alicloud_ram_account_password_policy'],
    required: { what: missing },
    check,
  };
}
