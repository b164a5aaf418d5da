import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const kmsKeyDeletionProtected: Rule = {
  id: 'kms-key-deletion-protected',
  title: 'A key cannot be deleted by mistake',
  why: 'All data under the key would be lost with it.',
  fix: 'set deletion_protection to Enabled',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_kms_key'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'deletion_protection', ['Enabled']);
  },
};
