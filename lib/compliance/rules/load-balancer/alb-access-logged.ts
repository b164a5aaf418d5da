import type { Rule } from '../../rule';

export const albAccessLogged: Rule = {
  id: 'alb-access-logged',
  title: 'Requests to an application load balancer are logged',
  why: 'Nobody could tell who called the application.',
  fix: 'set access_log_config',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_alb_load_balancer'],
  check: (resource, judge) => {
    if (!resource.has('access_log_config')) judge.fail('requests are not logged', 'access_log_config');
  },
};
