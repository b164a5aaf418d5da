import type { Rule } from '../../rule';

export const controlPolicyAttached: Rule = {
  id: 'control-policy-attached',
  title: 'A control policy is attached',
  why: 'A policy that is attached to nothing denies nothing.',
  fix: 'add alicloud_resource_manager_control_policy_attachment',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_resource_manager_control_policy'],
  check: (resource, judge) => {
    if (
      judge.configuration.relatedTo(resource, 'alicloud_resource_manager_control_policy_attachment', 'policy_id', 'id')
        .length === 0
    ) {
      judge.fail('the policy is attached to nothing');
    }
  },
};
