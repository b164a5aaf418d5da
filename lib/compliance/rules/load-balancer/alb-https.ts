import type { Rule } from '../../rule';

export const albHttps: Rule = {
  id: 'alb-https',
  title: 'A listener of an application load balancer takes HTTPS only',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'use HTTPS or QUIC; let a listener on port 80 redirect only (default_actions of type Redirect)',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_alb_listener'],
  check: (resource, judge) => {
    if (resource.text('listener_protocol') !== 'HTTP') return;
    const actions = resource.blocks('default_actions').map(([, action]) => action.text('type'));
    if (actions.length === 0 || actions.some((one) => one !== 'Redirect'))
      judge.fail('requests are taken by HTTP', 'listener_protocol');
  },
};
