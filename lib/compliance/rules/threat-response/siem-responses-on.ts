import type { Rule } from '../../rule';

export const siemResponsesOn: Rule = {
  id: 'siem-responses-on',
  title: 'A response rule is on',
  why: 'An alert would be handled when somebody reads it.',
  fix: 'switch the rule on',
  level: 'info',
  layer: 'response',
  types: ['aisec_siem_response_rule'],
  check: (resource, judge) => {
    const status = resource.number('status') ?? 100;
    if (status === 0) judge.fail('the rule is off', 'status');
  },
};
