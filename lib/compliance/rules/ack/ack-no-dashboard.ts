import type { Rule } from '../../rule';
import { addonsIn } from './addons';

export const ackNoDashboard: Rule = {
  id: 'ack-no-dashboard',
  title: 'The Kubernetes dashboard is not installed',
  why: 'It has been the way in more than once.',
  fix: 'remove the addon; use the console or kubectl',
  level: 'error',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes', 'alicloud_cs_kubernetes_addon'],
  check: (resource, judge) => {
    const isDashboard = (name: string | undefined): boolean => /dashboard/.test(name ?? '');
    if (resource.type === 'alicloud_cs_kubernetes_addon') {
      if (isDashboard(resource.text('name'))) judge.fail('the dashboard is installed', 'name');
      return;
    }
    for (const { at, name, disabled } of addonsIn(resource)) {
      if (isDashboard(name) && !disabled) judge.fail('the dashboard is installed', at);
    }
  },
};
