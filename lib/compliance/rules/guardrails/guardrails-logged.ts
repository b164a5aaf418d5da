import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const guardrailsLogged: Rule = {
  id: 'guardrails-logged',
  title: 'What AI Guardrails decided is kept for at least 180 days',
  why: 'Attacks could be neither counted nor traced.',
  fix: 'set ttl to 180 or more',
  level: 'warning',
  layer: 'monitoring',
  types: ['aisec_guardrails_log_delivery'],
  required: {
    what: 'decisions of AI Guardrails are not delivered to Log Service',
    when: (all) => all.ofType('aisec_guardrails_service_config').length > 0,
  },
  check: (resource, judge) => {
    failOutside(resource, judge, 'ttl', { min: 180, unit: 'days' });
  },
};
