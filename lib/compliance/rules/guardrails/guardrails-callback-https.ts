import type { Rule } from '../../rule';

export const guardrailsCallbackHttps: Rule = {
  id: 'guardrails-callback-https',
  title: 'Results of AI Guardrails are sent by HTTPS',
  why: 'Prompts and verdicts could be read on the way.',
  fix: 'use an address that begins with https://',
  level: 'error',
  layer: 'application',
  types: ['aisec_guardrails_callback'],
  check: (resource, judge) => {
    if (!/^https:/i.test(resource.text('url') ?? '')) judge.fail('the address is not HTTPS', 'url');
  },
};
