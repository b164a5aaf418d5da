import type { Rule } from '../../rule';

export const albHttps: Rule = {
  id: 'alb-https',
  title: 'A listener of an application load balancer takes HTTPS only',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'use HTTPS or QUIC; let a listener on port 80 redirect (alicloud_alb_rule with an action of type Redirect to HTTPS)',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_alb_listener'],
  check: (resource, judge) => {
    if (resource.text('listener_protocol') !== 'HTTP') return;
    // The default action of a listener can forward only: a rule redirects.
    const redirects = judge.configuration
      .relatedTo(resource, 'alicloud_alb_rule', 'listener_id', 'id')
      .flatMap((rule) => rule.blocks('rule_actions'))
      .some(([, action]) => action.text('redirect_config.protocol') === 'HTTPS');
    if (!redirects) judge.fail('requests are taken by HTTP', 'listener_protocol');
  },
};
