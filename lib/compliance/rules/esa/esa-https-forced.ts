import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const esaHttpsForced: Rule = {
  id: 'esa-https-forced',
  title: 'ESA leads requests by HTTP to HTTPS',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'set https_force to on',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_esa_https_application_configuration'],
  check: (resource, judge) => {
    if (resource.has('rule')) return judge.notApplicable();
    failUnless(resource, judge, 'https_force', ['on']);
  },
};
