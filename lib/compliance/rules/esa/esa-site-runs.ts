import type { Rule } from '../../rule';

export const esaSiteRuns: Rule = {
  id: 'esa-site-runs',
  title: 'A site of ESA is not paused',
  why: 'A paused site protects nothing; requests go to the origin.',
  fix: 'remove paused',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_esa_site'],
  check: (resource, judge) => {
    if (resource.flag('paused') === true) judge.fail('the site is paused', 'paused');
  },
};
