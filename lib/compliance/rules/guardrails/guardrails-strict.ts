import type { Rule } from '../../rule';
import { levelsOf } from './members';

export const guardrailsStrict: Rule = {
  id: 'guardrails-strict',
  title: 'Checks of AI Guardrails act from level medium on',
  why: 'At level high, only what is beyond doubt is stopped.',
  fix: 'set the level of the checks to medium or low, of sensitive data to S1 or S2',
  level: 'warning',
  layer: 'application',
  types: ['aisec_guardrails_service_config'],
  check: (resource, judge) => {
    const levels = levelsOf(resource);
    if (levels.length === 0) return judge.notApplicable();
    for (const [check, level] of levels) {
      // Addresses have no level between none and high.
      if (check !== 'maliciousUrl' && ['high', 'max', 'S3', 'S4'].includes(level))
        judge.fail(`${check} acts from ${level} on`, `members./${check}/Level`);
    }
  },
};
