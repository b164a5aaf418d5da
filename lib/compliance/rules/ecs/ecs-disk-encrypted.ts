import type { Rule } from '../../rule';
import { encryptsDisks } from '../kit';

export const ecsDiskEncrypted: Rule = {
  id: 'ecs-disk-encrypted',
  title: 'A disk is encrypted',
  why: 'Whoever gets a snapshot or the disk reads the data and the model weights on it.',
  fix: 'set encrypted to true and kms_key_id, or add alicloud_ecs_disk_encryption_by_default',
  level: 'error',
  layer: 'data',
  types: ['alicloud_ecs_disk', 'alicloud_disk'],
  check: (resource, judge) => {
    if (resource.flag('encrypted') !== true && !encryptsDisks(judge))
      judge.fail('the disk is not encrypted', 'encrypted');
  },
};
