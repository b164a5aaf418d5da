import type { Rule } from '../../rule';
import { templatesOf } from './templates';

export const wafCoreProtection: Rule = {
  id: 'waf-core-protection',
  title: 'The core rules of WAF protect a domain by a template of yours',
  why: 'Which rules run, and what they do, is otherwise what the default template says today.',
  fix: 'add a template of scene waf_base with the domain in its resources',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_wafv3_domain'],
  check: (resource, judge) => {
    if (templatesOf(resource, judge, ['waf_base']).length === 0)
      judge.fail('no template of scene waf_base has the domain');
  },
};
