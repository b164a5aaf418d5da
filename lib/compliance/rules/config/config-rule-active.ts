import type { Rule } from '../../rule';

export const configRuleActive: Rule = {
  id: 'config-rule-active',
  title: 'A rule of Cloud Config is active',
  why: 'An inactive rule finds nothing.',
  fix: 'set status to ACTIVE',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_config_rule', 'alicloud_config_aggregate_config_rule'],
  check: (resource, judge) => {
    const status = resource.text('status') ?? 'ACTIVE';
    if (status !== 'ACTIVE') judge.fail(`the rule is ${status}`, 'status');
  },
};
