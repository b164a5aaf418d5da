import type { Rule } from '../../rule';

export const ecsEncryptionByDefault: Rule = {
  id: 'ecs-encryption-by-default',
  title: 'New disks are encrypted by default',
  why: 'A disk that somebody makes by hand, or a service makes, is not covered by what stands beside other disks.',
  fix: 'set encrypted to true',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_ecs_disk_encryption_by_default'],
  required: {
    what: 'disks are not encrypted by default',
    when: (all) => all.ofType('alicloud_instance', 'alicloud_ecs_disk', 'alicloud_cs_managed_kubernetes').length > 0,
  },
  check: (resource, judge) => {
    if (resource.flag('encrypted') !== true) judge.fail('encryption by default is off', 'encrypted');
  },
};
