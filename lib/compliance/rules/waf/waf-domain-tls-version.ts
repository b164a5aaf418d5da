import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const wafDomainTlsVersion: Rule = {
  id: 'waf-domain-tls-version',
  title: 'WAF takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'set listen.tls_version to tlsv1.2',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_wafv3_domain'],
  check: (resource, judge) => {
    if (!resource.has('listen.https_ports')) return judge.notApplicable();
    failUnless(resource, judge, 'listen.tls_version', ['tlsv1.2']);
  },
};
