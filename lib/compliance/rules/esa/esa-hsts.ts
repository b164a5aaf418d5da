import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const esaHsts: Rule = {
  id: 'esa-hsts',
  title: 'Browsers are told to use HTTPS only',
  why: 'The first request of each visit could be caught.',
  fix: 'set hsts to on and hsts_max_age to 31536000, once every host of the site serves HTTPS',
  level: 'info',
  layer: 'perimeter',
  types: ['alicloud_esa_https_application_configuration'],
  check: (resource, judge) => {
    if (resource.has('rule')) return judge.notApplicable();
    failUnless(resource, judge, 'hsts', ['on']);
  },
};
