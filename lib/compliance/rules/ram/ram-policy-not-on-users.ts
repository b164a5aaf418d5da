import type { Rule } from '../../rule';

export const ramPolicyNotOnUsers: Rule = {
  id: 'ram-policy-not-on-users',
  title: 'Policies are attached to groups and roles, not to single users',
  why: 'Rights of single users are forgotten when they change their task.',
  fix: 'attach the policy to a group or a role',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_ram_user_policy_attachment'],
  check: (_resource, judge) => {
    judge.fail('a policy is attached to a user');
  },
};
