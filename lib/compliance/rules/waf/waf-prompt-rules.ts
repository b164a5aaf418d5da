import type { Rule } from '../../rule';
import { templatesOf } from './templates';

export const wafPromptRules: Rule = {
  id: 'waf-prompt-rules',
  title: 'Rules of WAF look at what is sent to an AI application',
  why: 'Known prompt injections and floods of one caller would reach the model and be paid for.',
  fix: 'add PromptInjectionProtection, or templates of scene custom_acl or cc with the domain in their resources',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_wafv3_domain'],
  check: (resource, judge) => {
    if (templatesOf(resource, judge, ['custom_acl', 'cc']).length === 0)
      judge.fail('no custom or rate-limit rules have the domain');
  },
};
