import type { Rule } from '../../rule';
import { memberOf } from './members';

export const guardrailsContentChecked: Rule = {
  id: 'guardrails-content-checked',
  title: 'AI Guardrails checks the content of prompts and answers',
  why: 'The application would take, and give, what is harmful or against the law.',
  fix: 'switch on the check for content moderation',
  level: 'error',
  layer: 'application',
  types: ['aisec_guardrails_service_config'],
  check: (resource, judge) => {
    if (!/(query|response)/.test(resource.text('service_code') ?? '')) return judge.notApplicable();
    if (memberOf(resource, 'contentModeration', 'Enable') !== true)
      judge.fail('content moderation is not switched on', 'members');
  },
};
