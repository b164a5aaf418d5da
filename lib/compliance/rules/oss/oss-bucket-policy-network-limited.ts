import type { Rule } from '../../rule';
import { statementsOf } from '../kit';

export const ossBucketPolicyNetworkLimited: Rule = {
  id: 'oss-bucket-policy-network-limited',
  title: 'What a bucket policy allows is limited to networks',
  why: 'A leaked credential works from anywhere.',
  fix: 'add a condition on acs:SourceVpc or acs:SourceIp to the statements that allow',
  level: 'info',
  layer: 'data',
  types: ['alicloud_oss_bucket_policy'],
  check: (resource, judge) => {
    const allowing = statementsOf(resource, 'policy').filter(({ allows }) => allows);
    if (allowing.length === 0) return judge.notApplicable();
    judge.each(allowing, ({ at, limitsNetwork }) => {
      if (!limitsNetwork) judge.fail('the statement has no condition on the network', at);
    });
  },
};
