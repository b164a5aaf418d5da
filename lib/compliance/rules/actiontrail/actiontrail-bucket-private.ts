import type { Rule } from '../../rule';
import { bucketOfTrail, bucketSetting, isPublicAccessBlocked } from '../kit';

export const actiontrailBucketPrivate: Rule = {
  id: 'actiontrail-bucket-private',
  title: 'The bucket that a trail writes to is not public',
  why: 'The trail names users, keys and addresses of the whole account.',
  fix: 'make the bucket private and block public access to it',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    const bucket = bucketOfTrail(resource, judge);
    if (!bucket) return judge.notApplicable();
    const acl = bucketSetting(bucket, judge, 'acl', 'alicloud_oss_bucket_acl', 'acl') ?? 'private';
    if (acl !== 'private') judge.fail(`the ACL of ${bucket.address} is ${acl}`, 'oss_bucket_name');
    if (!isPublicAccessBlocked(bucket, judge)) {
      judge.fail(`public access to ${bucket.address} is not blocked`, 'oss_bucket_name');
    }
  },
};
