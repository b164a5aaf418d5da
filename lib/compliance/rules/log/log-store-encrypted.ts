import type { Rule } from '../../rule';

export const logStoreEncrypted: Rule = {
  id: 'log-store-encrypted',
  title: 'Logs are encrypted',
  why: 'Prompts and answers in the log are as sensitive as those in the application.',
  fix: 'set encrypt_conf.enable to true',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_log_store'],
  check: (resource, judge) => {
    if (resource.flag('encrypt_conf.enable') !== true) judge.fail('logs are not encrypted', 'encrypt_conf');
  },
};
