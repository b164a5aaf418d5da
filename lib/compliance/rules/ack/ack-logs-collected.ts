import type { Rule } from '../../rule';
import { addonsOf } from './addons';

export const ackLogsCollected: Rule = {
  id: 'ack-logs-collected',
  title: 'A cluster sends its logs to Log Service',
  why: 'Logs of a pod go with the pod.',
  fix: 'add the addon logtail-ds or loongcollector, or name control_plane_log_components',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    const addons = addonsOf(resource, judge);
    if (resource.texts('control_plane_log_components').length > 0) return;
    if (!addons.some(({ name }) => ['logtail-ds', 'loongcollector'].includes(name)))
      judge.fail('no logs are collected');
  },
};
