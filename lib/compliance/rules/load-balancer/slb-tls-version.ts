import type { Rule } from '../../rule';

export const slbTlsVersion: Rule = {
  id: 'slb-tls-version',
  title: 'A listener of a classic load balancer takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'set tls_cipher_policy to tls_cipher_policy_1_2 or stricter',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_slb_listener'],
  check: (resource, judge) => {
    if (resource.text('protocol') !== 'https') return judge.notApplicable();
    const policy = resource.text('tls_cipher_policy') ?? 'tls_cipher_policy_1_0';
    if (!policy.startsWith('tls_cipher_policy_1_2')) judge.fail(`the policy is ${policy}`, 'tls_cipher_policy');
  },
};
