import type { Rule } from '../../rule';

export const siemRulesOn: Rule = {
  id: 'siem-rules-on',
  title: 'A detection rule runs',
  why: 'A rule that is off detects nothing.',
  fix: 'set status to enabled, or to testing for a trial',
  level: 'warning',
  layer: 'response',
  types: ['aisec_siem_detection_rule', 'aisec_siem_preset_rule'],
  check: (resource, judge) => {
    const status = resource.text('status') ?? 'disabled';
    if (status === 'disabled') judge.fail('the rule is off', 'status');
  },
};
