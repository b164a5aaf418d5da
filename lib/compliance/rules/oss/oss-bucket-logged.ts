import type { Rule } from '../../rule';

export const ossBucketLogged: Rule = {
  id: 'oss-bucket-logged',
  title: 'Access to a bucket is logged',
  why: 'Nobody could tell who read or took the training data.',
  fix: 'add alicloud_oss_bucket_logging with a bucket for logs as its target',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const { configuration } = judge;
    const isTarget = ['alicloud_oss_bucket_logging', 'alicloud_oss_bucket'].some((type) => {
      const attribute = type === 'alicloud_oss_bucket' ? 'logging.target_bucket' : 'target_bucket';
      return configuration.relatedTo(resource, type, attribute, 'bucket').length > 0;
    });
    // A bucket of logs would log its own logs.
    if (isTarget) return judge.notApplicable();
    const beside = configuration.relatedTo(resource, 'alicloud_oss_bucket_logging', 'bucket');
    if (beside.length === 0 && !resource.has('logging.target_bucket')) judge.fail('access is not logged', 'logging');
  },
};
