import type { Rule } from '../../rule';

export const backupBound: Rule = {
  id: 'backup-bound',
  title: 'A backup policy backs something up',
  why: 'A policy that is bound to nothing copies nothing.',
  fix: 'add alicloud_hbr_policy_binding',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_hbr_policy'],
  check: (resource, judge) => {
    const bindings = judge.configuration.relatedTo(resource, 'alicloud_hbr_policy_binding', 'policy_id', 'id');
    if (!bindings.some((one) => one.flag('disabled') !== true)) judge.fail('nothing is bound to the policy');
  },
};
