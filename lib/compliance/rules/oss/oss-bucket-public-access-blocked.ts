import type { Rule } from '../../rule';
import { isPublicAccessBlocked } from '../kit';

export const ossBucketPublicAccessBlocked: Rule = {
  id: 'oss-bucket-public-access-blocked',
  title: 'Public access to a bucket is blocked, whatever an ACL or a policy says',
  why: 'One later edit of an ACL or of a policy would open the bucket to everybody.',
  fix: 'add alicloud_oss_bucket_public_access_block, or block public access for the whole account',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    if (!isPublicAccessBlocked(resource, judge)) judge.fail('public access is not blocked');
  },
};
