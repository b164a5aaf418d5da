import type { Rule } from '../../rule';

export const ossReplicationEncrypted: Rule = {
  id: 'oss-replication-encrypted',
  title: "Copies of a bucket's objects are encrypted with a KMS key",
  why: 'What is encrypted at the source would lie in plain text, or under another key, at the destination.',
  fix: 'set encryption_configuration.replica_kms_key_id and source_selection_criteria.sse_kms_encrypted_objects',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket_replication'],
  check: (resource, judge) => {
    if (!resource.has('encryption_configuration.replica_kms_key_id'))
      judge.fail('copies have no KMS key', 'encryption_configuration');
  },
};
