import type { Rule } from '../../rule';
import { bucketOfTrail } from '../kit';

export const actiontrailBucketLocked: Rule = {
  id: 'actiontrail-bucket-locked',
  title: 'What a trail writes to OSS can be neither changed nor deleted',
  why: 'An intruder with rights on the bucket would remove the traces.',
  fix: 'add alicloud_oss_bucket_worm for the bucket',
  level: 'info',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    const bucket = bucketOfTrail(resource, judge);
    if (!bucket) return judge.notApplicable();
    if (judge.configuration.relatedTo(bucket, 'alicloud_oss_bucket_worm', 'bucket').length === 0) {
      judge.fail(`${bucket.address} has no retention policy`, 'oss_bucket_name');
    }
  },
};
