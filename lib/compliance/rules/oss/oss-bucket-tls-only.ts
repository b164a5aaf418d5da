import type { Rule } from '../../rule';
import { allowsAction, type Statement, statementsOf } from '../kit';

/** Part of a bucket: `acs:oss:*:*:data/logs/*`. */
const isPart = (resource: string): boolean => /\/.*[^*]/.test(resource);

const deniesPlain = ({ allows, actions, resources, principals, conditions }: Statement): boolean =>
  !allows &&
  allowsAction(actions, 'oss:any') &&
  !(resources.length > 0 && resources.every(isPart)) &&
  principals.includes('*') &&
  /"acs:SecureTransport":\[?"?false/i.test(JSON.stringify(conditions).replace(/\s/g, ''));

export const ossBucketTlsOnly: Rule = {
  id: 'oss-bucket-tls-only',
  title: 'A bucket refuses requests without TLS',
  why: 'Data, signed URLs and session tokens could be read on the way.',
  fix: 'add a bucket policy that denies oss:* where acs:SecureTransport is false',
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket'],
  check: (resource, judge) => {
    const policies = [
      ...judge.configuration
        .relatedTo(resource, 'alicloud_oss_bucket_policy', 'bucket')
        .map((one) => [one, 'policy'] as const),
      [resource, 'policy'] as const,
    ];
    if (!policies.some(([one, attribute]) => statementsOf(one, attribute).some(deniesPlain))) {
      judge.fail('no statement of a bucket policy denies requests without TLS', 'policy');
    }
  },
};
