import type { Rule } from '../../rule';
import { bucketSetting } from '../kit';

export const ossBucketEncrypted: Rule = {
  id: 'oss-bucket-encrypted',
  title: 'A bucket encrypts its objects by default',
  why: 'Objects would lie in plain text wherever a request names no encryption.',
  fix: 'add alicloud_oss_bucket_server_side_encryption',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const algorithm = bucketSetting(
      resource,
      judge,
      'server_side_encryption_rule.sse_algorithm',
      'alicloud_oss_bucket_server_side_encryption',
      'sse_algorithm',
    );
    if (algorithm === undefined) judge.fail('no default encryption is set', 'server_side_encryption_rule');
  },
};
