import type { Rule } from '../../rule';

export const fcLogged: Rule = {
  id: 'fc-logged',
  title: 'A function writes its log to Log Service',
  why: 'What an AI application answered, and why, could not be told afterwards.',
  fix: 'set log_config.project and log_config.logstore',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_fcv3_function'],
  check: (resource, judge) => {
    if (!resource.has('log_config.project')) judge.fail('nothing is logged', 'log_config');
  },
};
