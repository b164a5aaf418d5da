import type { Rule } from '../../rule';

export const ossBucketEncryptedWithOwnKey: Rule = {
  id: 'oss-bucket-encrypted-with-own-key',
  title: 'A bucket encrypts its objects with a KMS key of yours',
  why: 'With a key of the service, access to the data cannot be revoked by the key, and its use is not in your audit trail.',
  fix: 'set sse_algorithm to KMS and kms_master_key_id to a key of yours',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const beside = judge.configuration.relatedTo(resource, 'alicloud_oss_bucket_server_side_encryption', 'bucket');
    const ownKey = (algorithm: string | undefined, hasKey: boolean): boolean => algorithm === 'KMS' && hasKey;
    const kept =
      beside.length > 0
        ? beside.some((one) => ownKey(one.text('sse_algorithm'), one.has('kms_master_key_id')))
        : ownKey(
            resource.text('server_side_encryption_rule.sse_algorithm'),
            resource.has('server_side_encryption_rule.kms_master_key_id'),
          );
    if (!kept) judge.fail('objects are not encrypted with a KMS key of yours', 'server_side_encryption_rule');
  },
};
