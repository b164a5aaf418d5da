import type { Rule } from '../../rule';

export const ecsDiskEncrypted: Rule = {
  id: 'ecs-disk-encrypted',
  title: 'A disk is encrypted',
  why: 'Whoever gets a snapshot or the disk reads the data and the model weights on it.',
  fix: 'set encrypted to true and kms_key_id, or add alicloud_ecs_disk_encryption_by_default',
  level: 'error',
  layer: 'data',
  types: ['alicloud_ecs_disk', 'alicloud_disk'],
  check: (resource, judge) => {
    // A disk that is made from an encrypted snapshot is encrypted; which it is, the snapshot tells.
    if (resource.flag('encrypted') === true) return;
    if (judge.configuration.ofType('alicloud_ecs_disk_encryption_by_default').some((one) => one.flag('encrypted')))
      return;
    judge.fail('the disk is not encrypted', 'encrypted');
  },
};
