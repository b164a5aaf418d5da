import type { Rule } from '../../rule';

export const ossBucketTlsVersion: Rule = {
  id: 'oss-bucket-tls-version',
  title: 'A bucket takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'add alicloud_oss_bucket_https_config with enable set to true and tls_versions to TLSv1.2 and TLSv1.3',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_oss_bucket', 'alicloud_oss_bucket_https_config'],
  check: (resource, judge) => {
    if (resource.type === 'alicloud_oss_bucket') {
      const { configuration } = judge;
      if (configuration.relatedTo(resource, 'alicloud_oss_bucket_https_config', 'bucket').length === 0)
        judge.fail('versions of TLS are not limited');
      return;
    }
    if (resource.flag('enable') !== true) return judge.fail('versions of TLS are not limited', 'enable');
    const old = resource.texts('tls_versions').filter((one) => !['TLSv1.2', 'TLSv1.3'].includes(one));
    if (old.length > 0) judge.fail(`${old.join(', ')} is taken`, 'tls_versions');
  },
};
