import type { Rule } from '../../rule';
import { bucketSetting } from '../kit';

export const ossBucketVersioned: Rule = {
  id: 'oss-bucket-versioned',
  title: 'A bucket keeps the versions of its objects',
  why: 'Poisoned or deleted training data could not be put back.',
  fix: 'add alicloud_oss_bucket_versioning with status Enabled',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const status = bucketSetting(resource, judge, 'versioning.status', 'alicloud_oss_bucket_versioning', 'status');
    if (status !== 'Enabled') judge.fail(`versioning is ${status ?? 'not set'}`, 'versioning');
  },
};
