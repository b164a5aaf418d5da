import type { Rule } from '../../rule';

export const actiontrailAllRegions: Rule = {
  id: 'actiontrail-all-regions',
  title: 'A trail records all regions',
  why: 'Whoever wants to stay unseen works where nobody looks.',
  fix: 'leave trail_region out, or set it to All',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    const region = resource.text('trail_region') ?? 'All';
    if (region !== 'All') judge.fail(`only ${region} is recorded`, 'trail_region');
  },
};
