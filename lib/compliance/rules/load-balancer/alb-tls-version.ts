import type { Rule } from '../../rule';

const STRICT = /^tls_cipher_policy_1_2/;

export const albTlsVersion: Rule = {
  id: 'alb-tls-version',
  title: 'A listener of an application load balancer takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'set security_policy_id to tls_cipher_policy_1_2 or stricter',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_alb_listener'],
  check: (resource, judge) => {
    if (resource.text('listener_protocol') !== 'HTTPS') return judge.notApplicable();
    const policy = resource.text('security_policy_id');
    // A policy of your own says itself what it takes.
    if (policy === undefined || (policy.startsWith('tls_cipher_policy_') && !STRICT.test(policy)))
      judge.fail(`the policy is ${policy ?? 'the default, tls_cipher_policy_1_0'}`, 'security_policy_id');
  },
};
