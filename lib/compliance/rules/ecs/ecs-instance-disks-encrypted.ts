import type { Rule } from '../../rule';
import { failPlainDisks } from '../kit';

export const ecsInstanceDisksEncrypted: Rule = {
  id: 'ecs-instance-disks-encrypted',
  title: 'The disks of an instance are encrypted',
  why: 'Whoever gets a snapshot or the disk reads the data and the model weights on it.',
  fix: 'set system_disk_encrypted and encrypted of each data disk to true, or add alicloud_ecs_disk_encryption_by_default',
  level: 'error',
  layer: 'data',
  types: ['alicloud_instance'],
  check: (resource, judge) => failPlainDisks(resource, judge, 'system_disk_encrypted', 'system_disk_encrypted'),
};
