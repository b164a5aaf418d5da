import type { Rule } from '../../rule';

export const ossAccountPublicAccessBlocked: Rule = {
  id: 'oss-account-public-access-blocked',
  title: 'Public access is blocked for all buckets of the account',
  why: 'A bucket that somebody makes by hand is not covered by what stands beside other buckets.',
  fix: 'set block_public_access of alicloud_oss_account_public_access_block to true',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_account_public_access_block'],
  required: { what: 'public access to buckets is not blocked for the account' },
  check: (resource, judge) => {
    if (resource.flag('block_public_access') !== true)
      judge.fail('public access is not blocked', 'block_public_access');
  },
};
