import type { Rule } from '../../rule';
import { memberOf } from './members';

export const guardrailsAnswersChecked: Rule = {
  id: 'guardrails-answers-checked',
  title: 'AI Guardrails looks for sensitive data in answers',
  why: 'The model would tell what it has learnt or was given about people.',
  fix: 'add GuardrailsPolicy for the service of answers with the check for sensitive data switched on',
  level: 'error',
  layer: 'application',
  types: ['aisec_guardrails_service_config'],
  check: (resource, judge) => {
    if (!(resource.text('service_code') ?? '').includes('response')) return judge.notApplicable();
    if (memberOf(resource, 'sensitiveData', 'Enable') !== true)
      judge.fail('the check for sensitive data is not switched on', 'members');
  },
};
