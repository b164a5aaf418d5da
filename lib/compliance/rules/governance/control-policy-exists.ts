import type { Rule } from '../../rule';

export const controlPolicyExists: Rule = {
  id: 'control-policy-exists',
  title: 'Control policies keep members from switching protection off',
  why: 'An administrator of one account could stop the trail, open buckets, or use models without Guardrails.',
  fix: 'add ProtectionRules of this library, or alicloud_resource_manager_control_policy',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_resource_manager_resource_directory'],
  check: (_resource, judge) => {
    if (judge.configuration.ofType('alicloud_resource_manager_control_policy').length === 0)
      judge.fail('there is no control policy');
  },
};
