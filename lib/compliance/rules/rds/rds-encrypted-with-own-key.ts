import type { Rule } from '../../rule';

export const rdsEncryptedWithOwnKey: Rule = {
  id: 'rds-encrypted-with-own-key',
  title: 'A database is encrypted with a key of yours',
  why: 'With a key of the service, access to the data cannot be revoked by the key.',
  fix: 'set tde_encryption_key, or encryption_key',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_db_instance'],
  check: (resource, judge) => {
    if (resource.has('encryption_key') || resource.has('tde_encryption_key')) return;
    if (resource.text('tde_status') !== 'Enabled') return judge.notApplicable();
    judge.fail('the key is one of the service', 'tde_encryption_key');
  },
};
