import type { Rule } from '../../rule';
import { statementsOf } from '../kit';

export const ramRoleTrustLimited: Rule = {
  id: 'ram-role-trust-limited',
  title: 'No role trusts everybody',
  why: 'Any account of Alibaba Cloud could take the role.',
  fix: 'name the accounts, users or services in Principal',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_role'],
  check: (resource, judge) => {
    const attribute = resource.has('assume_role_policy_document') ? 'assume_role_policy_document' : 'document';
    for (const { at, allows, principals } of statementsOf(resource, attribute)) {
      const broad = principals.filter((one) => /^(\*|acs:ram::\*:.*|Service:\*|Federated:\*)$/.test(one));
      if (allows && broad.length > 0) judge.fail(`the role trusts ${broad.join(', ')}`, at);
    }
  },
};
