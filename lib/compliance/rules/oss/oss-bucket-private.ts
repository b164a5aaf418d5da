import type { Rule } from '../../rule';
import { bucketSetting } from '../kit';

export const ossBucketPrivate: Rule = {
  id: 'oss-bucket-private',
  title: 'The ACL of a bucket is private',
  why: 'Anybody on the internet could read, or replace, training data and models.',
  fix: 'remove the ACL or set it to private; give readers a role, or a signed URL that expires',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const acl = bucketSetting(resource, judge, 'acl', 'alicloud_oss_bucket_acl', 'acl') ?? 'private';
    if (acl !== 'private') judge.fail(`the ACL is ${acl}`, 'acl');
  },
};
