import type { Rule } from '../../rule';

export const wafRulesAct: Rule = {
  id: 'waf-rules-act',
  title: 'Rules of WAF act, once they have been watched',
  why: 'A rule that only monitors stops nobody.',
  fix: 'move rules from monitor to captcha or block when their hits have been looked at',
  level: 'info',
  layer: 'perimeter',
  types: ['alicloud_wafv3_defense_template'],
  check: (resource, judge) => {
    const rules = judge.configuration
      .relatedTo(resource, 'alicloud_wafv3_defense_rule', 'template_id', 'id')
      .filter((one) => one.has('config.rule_action'));
    if (rules.length === 0) return judge.notApplicable();
    const watching = rules.filter((one) => one.text('config.rule_action') === 'monitor').length;
    if (watching > 0) judge.fail(`${watching} of ${rules.length} rules only monitor`);
  },
};
