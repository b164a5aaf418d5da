import type { Rule } from '../../rule';

export const logStoreNoWebTracking: Rule = {
  id: 'log-store-no-web-tracking',
  title: 'Nobody can write to a log without a credential',
  why: 'Anybody could fill the log, or hide an attack in noise.',
  fix: 'set enable_web_tracking to false',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_log_store'],
  check: (resource, judge) => {
    if (resource.flag('enable_web_tracking') === true)
      judge.fail('web tracking takes writes without a credential', 'enable_web_tracking');
  },
};
