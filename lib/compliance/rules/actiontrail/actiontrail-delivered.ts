import type { Rule } from '../../rule';

export const actiontrailDelivered: Rule = {
  id: 'actiontrail-delivered',
  title: 'A trail delivers its events to OSS or Log Service',
  why: 'A trail without a target keeps nothing.',
  fix: 'set sls_project_arn, oss_bucket_name, or both',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    if (!['oss_bucket_name', 'sls_project_arn', 'max_compute_project_arn'].some((one) => resource.has(one)))
      judge.fail('there is no target');
  },
};
