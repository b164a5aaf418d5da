import type { Rule } from '../../rule';

export const sslKeyFromStore: Rule = {
  id: 'ssl-key-from-store',
  title: 'The private key of a certificate does not come from the configuration',
  why: 'It stands in the state in plain text.',
  fix: 'let Certificate Management Service issue the certificate (alicloud_ssl_certificates_service_certificate_apply)',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_ssl_certificates_service_certificate'],
  check: (resource, judge) => {
    if (resource.has('key')) judge.fail('the private key is in the state', 'key');
  },
};
