import type { Rule } from '../../rule';
import { statementsOf } from '../kit';

export const ossBucketPolicyNotPublic: Rule = {
  id: 'oss-bucket-policy-not-public',
  title: 'No bucket policy allows something to everybody',
  why: 'A principal * without a condition is the whole internet.',
  fix: 'name accounts, users or roles as principals, or limit the statement to networks by acs:SourceIp or acs:SourceVpc',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket_policy', 'alicloud_oss_bucket'],
  check: (resource, judge) => {
    const statements = statementsOf(resource, 'policy');
    if (statements.length === 0) return judge.notApplicable();
    judge.each(statements, ({ at, allows, principals, limitsNetwork }) => {
      if (allows && principals.includes('*') && !limitsNetwork)
        judge.fail('the statement allows it to everybody, from everywhere', at);
    });
  },
};
