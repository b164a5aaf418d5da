import type { Rule } from '../../rule';

export const ecsInstanceDisksEncrypted: Rule = {
  id: 'ecs-instance-disks-encrypted',
  title: 'The disks of an instance are encrypted',
  why: 'Whoever gets a snapshot or the disk reads the data and the model weights on it.',
  fix: 'set system_disk_encrypted and encrypted of each data disk to true, or add alicloud_ecs_disk_encryption_by_default',
  level: 'error',
  layer: 'data',
  types: ['alicloud_instance'],
  check: (resource, judge) => {
    if (judge.configuration.ofType('alicloud_ecs_disk_encryption_by_default').some((one) => one.flag('encrypted')))
      return;
    judge.part(() => {
      if (resource.flag('system_disk_encrypted') !== true)
        judge.fail('the system disk is not encrypted', 'system_disk_encrypted');
    });
    judge.each(resource.blocks('data_disks'), ([at, disk]) => {
      if (disk.flag('encrypted') !== true) judge.fail('the data disk is not encrypted', at);
    });
  },
};
