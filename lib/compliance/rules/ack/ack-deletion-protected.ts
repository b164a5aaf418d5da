import type { Rule } from '../../rule';

export const ackDeletionProtected: Rule = {
  id: 'ack-deletion-protected',
  title: 'A cluster cannot be deleted by mistake',
  why: 'All that runs on it would stop.',
  fix: 'set deletion_protection to true',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    if (resource.flag('deletion_protection') !== true) judge.fail('deletion protection is off', 'deletion_protection');
  },
};
