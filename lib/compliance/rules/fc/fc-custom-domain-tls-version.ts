import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const fcCustomDomainTlsVersion: Rule = {
  id: 'fc-custom-domain-tls-version',
  title: "A function's own domain takes TLS 1.2 and newer only",
  why: 'Older versions have known attacks.',
  fix: 'set tls_config.min_version to TLSv1.2',
  level: 'warning',
  layer: 'application',
  types: ['alicloud_fcv3_custom_domain'],
  check: (resource, judge) => {
    if (!(resource.text('protocol') ?? 'HTTP').includes('HTTPS')) return judge.notApplicable();
    failUnless(resource, judge, 'tls_config.min_version', ['TLSv1.2', 'TLSv1.3']);
  },
};
