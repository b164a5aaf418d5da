import type { Rule } from '../../rule';

export const ossBucketRetentionLocked: Rule = {
  id: 'oss-bucket-retention-locked',
  title: 'A retention policy of a bucket is locked',
  why: 'OSS drops a policy that nobody locked after 24 hours.',
  fix: 'set status to Locked once the days are right',
  level: 'info',
  layer: 'data',
  types: ['alicloud_oss_bucket_worm'],
  check: (resource, judge) => {
    const status = resource.text('status');
    if (status !== 'Locked') judge.fail(`the policy is ${status ?? 'not locked'}`, 'status');
  },
};
