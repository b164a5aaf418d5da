import type { Rule } from '../../rule';

export const ossBucketTlsVersion: Rule = {
  id: 'oss-bucket-tls-version',
  title: 'A bucket takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'set enable to true and tls_versions to TLSv1.2 and TLSv1.3',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket_https_config'],
  check: (resource, judge) => {
    if (resource.flag('enable') !== true) return judge.fail('versions of TLS are not limited', 'enable');
    const old = resource.texts('tls_versions').filter((one) => !['TLSv1.2', 'TLSv1.3'].includes(one));
    if (old.length > 0) judge.fail(`${old.join(', ')} is taken`, 'tls_versions');
  },
};
