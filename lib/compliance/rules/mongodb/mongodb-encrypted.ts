import type { Rule } from '../../rule';

export const mongodbEncrypted: Rule = {
  id: 'mongodb-encrypted',
  title: 'MongoDB is encrypted at rest',
  why: 'Backups and disks would hold the data in plain text.',
  fix: 'set tde_status to enabled, or encrypted to true with cloud disks',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_mongodb_instance', 'alicloud_mongodb_sharding_instance'],
  check: (resource, judge) => {
    if (resource.flag('encrypted') === true) return;
    const status = resource.text('tde_status');
    if (status !== 'enabled')
      judge.fail(`tde_status is ${status ?? 'not set'} and the disk is not encrypted`, 'tde_status');
  },
};
