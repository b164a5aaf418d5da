import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const backupVaultEncrypted: Rule = {
  id: 'backup-vault-encrypted',
  title: 'A backup vault is encrypted with a KMS key of yours',
  why: 'A backup is a copy of all the data.',
  fix: 'set encrypt_type to KMS and kms_key_id',
  level: 'error',
  layer: 'data',
  types: ['alicloud_hbr_vault'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'encrypt_type', ['KMS']);
  },
};
