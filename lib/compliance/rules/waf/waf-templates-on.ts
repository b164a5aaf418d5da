import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const wafTemplatesOn: Rule = {
  id: 'waf-templates-on',
  title: 'A template of WAF is switched on',
  why: 'Its rules do nothing.',
  fix: 'set status to 1',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_wafv3_defense_template'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'status', ['1']);
  },
};
