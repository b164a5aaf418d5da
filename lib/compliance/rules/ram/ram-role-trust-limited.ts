import type { Rule } from '../../rule';
import { trustStatements } from '../kit';

export const ramRoleTrustLimited: Rule = {
  id: 'ram-role-trust-limited',
  title: 'No role trusts everybody',
  why: 'Any account of Alibaba Cloud could take the role.',
  fix: 'name the accounts, users or services in Principal',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_role'],
  check: (resource, judge) => {
    judge.each(trustStatements(resource), ({ at, allows, principals }) => {
      const broad = principals.filter((one) => /^(\*|acs:ram::\*:.*|Service:\*|Federated:\*)$/.test(one));
      if (allows && broad.length > 0) judge.fail(`the role trusts ${broad.join(', ')}`, at);
    });
  },
};
