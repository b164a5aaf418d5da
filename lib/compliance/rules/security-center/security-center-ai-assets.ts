import type { Rule } from '../../rule';

export const securityCenterAiAssets: Rule = {
  id: 'security-center-ai-assets',
  title: 'Security Center looks after AI assets (AI-SPM)',
  why: 'Models, agents and notebooks with known risks would not be found.',
  fix: 'set ai_digital to true',
  level: 'warning',
  layer: 'governance',
  types: ['aisec_sas_postpay_modules'],
  check: (resource, judge) => {
    if (resource.flag('ai_digital') !== true) judge.fail('the module for AI assets is off', 'ai_digital');
  },
};
