import type { Rule } from '../../rule';

export const ossBucketPublicAccessBlocked: Rule = {
  id: 'oss-bucket-public-access-blocked',
  title: 'Public access to a bucket is blocked, whatever an ACL or a policy says',
  why: 'One later edit of an ACL or of a policy would open the bucket to everybody.',
  fix: 'add alicloud_oss_bucket_public_access_block, or block public access for the whole account',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    if (
      judge.configuration
        .ofType('alicloud_oss_account_public_access_block')
        .some((one) => one.flag('block_public_access'))
    )
      return;
    const blocks = judge.configuration.relatedTo(resource, 'alicloud_oss_bucket_public_access_block', 'bucket');
    if (!blocks.some((one) => one.flag('block_public_access'))) judge.fail('public access is not blocked');
  },
};
