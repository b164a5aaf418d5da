import type { Rule } from '../../rule';
import { memberOf } from './members';

export const guardrailsConfigured: Rule = {
  id: 'guardrails-configured',
  title: 'AI Guardrails blocks attacks on prompts',
  why: 'Prompt injections and jailbreaks would reach the model.',
  fix: 'add GuardrailsPolicy with the check for prompt attacks switched on and its action block',
  level: 'error',
  layer: 'application',
  types: ['aisec_guardrails_service_config'],
  required: { what: 'no service of AI Guardrails is configured' },
  check: (resource, judge) => {
    const service = resource.text('service_code') ?? '';
    // Answers are checked for content and data; attacks come with prompts.
    if (!service.includes('query')) return judge.notApplicable();
    const enabled = memberOf(resource, 'promptAttack', 'Enable');
    if (enabled !== true) judge.fail('the check for prompt attacks is not switched on', 'members');
    const suggestion = memberOf(resource, 'promptAttack', 'Suggestion');
    if (suggestion !== undefined && suggestion !== 'block')
      judge.fail(`prompt attacks get ${JSON.stringify(suggestion)}`, 'members');
  },
};
