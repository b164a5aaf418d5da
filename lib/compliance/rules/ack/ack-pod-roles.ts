import type { Rule } from '../../rule';

export const ackPodRoles: Rule = {
  id: 'ack-pod-roles',
  title: 'Pods get roles of their own',
  why: 'Without them, every pod has the rights of its node.',
  fix: 'set enable_rrsa to true',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    if (resource.flag('enable_rrsa') !== true) judge.fail('RRSA is off', 'enable_rrsa');
  },
};
