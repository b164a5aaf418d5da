import type { Rule } from '../../rule';

export const ecsLaunchTemplateDisksEncrypted: Rule = {
  id: 'ecs-launch-template-disks-encrypted',
  title: 'Disks that a launch template makes are encrypted',
  why: 'Every instance that is made by it would have plain disks.',
  fix: 'set encrypted of system_disk and of each of data_disks to true',
  level: 'error',
  layer: 'data',
  types: ['alicloud_ecs_launch_template'],
  check: (resource, judge) => {
    if (judge.configuration.ofType('alicloud_ecs_disk_encryption_by_default').some((one) => one.flag('encrypted')))
      return;
    judge.part(() => {
      if (resource.flag('system_disk.encrypted') !== true)
        judge.fail('the system disk is not encrypted', 'system_disk');
    });
    judge.each(resource.blocks('data_disks'), ([at, disk]) => {
      if (disk.flag('encrypted') !== true) judge.fail('the data disk is not encrypted', at);
    });
  },
};
