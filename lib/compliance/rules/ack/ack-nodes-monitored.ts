import type { Rule } from '../../rule';

export const ackNodesMonitored: Rule = {
  id: 'ack-nodes-monitored',
  title: 'Nodes are monitored by CloudMonitor',
  why: 'A node that is misused for mining would be seen by its load only.',
  fix: 'leave install_cloud_monitor out, or set it to true',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_cs_kubernetes_node_pool'],
  check: (resource, judge) => {
    if (resource.flag('install_cloud_monitor') === false)
      judge.fail('CloudMonitor is not installed', 'install_cloud_monitor');
  },
};
