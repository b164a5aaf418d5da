import type { Rule } from '../../rule';

export const esaOriginProtected: Rule = {
  id: 'esa-origin-protected',
  title: 'The origin takes requests from ESA only',
  why: 'Whoever finds the address of the origin goes around every rule of the edge.',
  fix: 'add alicloud_esa_origin_protection for the site, and let the origin take its addresses only',
  level: 'warning',
  layer: 'perimeter',
  types: ['alicloud_esa_site'],
  check: (resource, judge) => {
    if (judge.configuration.relatedTo(resource, 'alicloud_esa_origin_protection', 'site_id', 'id').length === 0)
      judge.fail('the origin is not protected');
  },
};
