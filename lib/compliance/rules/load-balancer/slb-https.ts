import type { Rule } from '../../rule';

export const slbHttps: Rule = {
  id: 'slb-https',
  title: 'A listener of a classic load balancer takes HTTPS, not HTTP',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'use https; let a listener for http forward (listener_forward)',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_slb_listener'],
  check: (resource, judge) => {
    if (resource.text('protocol') !== 'http') return;
    if (resource.text('listener_forward') !== 'on') judge.fail('requests are taken by HTTP', 'protocol');
  },
};
