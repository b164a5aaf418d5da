import type { Rule } from '../../rule';

export const esaTlsVersion: Rule = {
  id: 'esa-tls-version',
  title: 'ESA takes TLS 1.2 and newer only',
  why: 'Older versions have known attacks.',
  fix: 'set tls10 and tls11 to off',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_esa_https_basic_configuration'],
  check: (resource, judge) => {
    for (const one of ['tls10', 'tls11']) {
      judge.part(() => {
        if (resource.text(one) === 'on') judge.fail(`${one} is on`, one);
      });
    }
  },
};
