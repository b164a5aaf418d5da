import type { Rule } from '../../rule';
import { bucketSetting } from '../kit';

export const actiontrailBucketPrivate: Rule = {
  id: 'actiontrail-bucket-private',
  title: 'The bucket that a trail writes to is not public',
  why: 'The trail names users, keys and addresses of the whole account.',
  fix: 'make the bucket private and block public access to it',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    if (!resource.has('oss_bucket_name')) return judge.notApplicable();
    const bucket = judge.configuration.targetOf(resource, 'oss_bucket_name', 'alicloud_oss_bucket', 'bucket');
    if (!bucket) return judge.notApplicable();
    const acl = bucketSetting(bucket, judge, 'acl', 'alicloud_oss_bucket_acl', 'acl') ?? 'private';
    if (acl !== 'private') judge.fail(`the ACL of ${bucket.address} is ${acl}`, 'oss_bucket_name');
    const { configuration } = judge;
    const blocked =
      configuration.ofType('alicloud_oss_account_public_access_block').some((one) => one.flag('block_public_access')) ||
      configuration
        .relatedTo(bucket, 'alicloud_oss_bucket_public_access_block', 'bucket')
        .some((one) => one.flag('block_public_access'));
    if (!blocked) judge.fail(`public access to ${bucket.address} is not blocked`, 'oss_bucket_name');
  },
};
