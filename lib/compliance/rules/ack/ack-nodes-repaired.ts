import type { Rule } from '../../rule';

export const ackNodesRepaired: Rule = {
  id: 'ack-nodes-repaired',
  title: 'Nodes are repaired and patched by themselves',
  why: 'Vulnerabilities of a node stay until somebody remembers.',
  fix: 'set management.enable, auto_repair and auto_vul_fix to true',
  level: 'info',
  layer: 'infrastructure',
  types: ['alicloud_cs_kubernetes_node_pool'],
  check: (resource, judge) => {
    const managed = resource.flag('management.enable') !== false && resource.has('management');
    if (!managed || resource.flag('management.auto_repair') !== true)
      judge.fail('nodes are not repaired', 'management.auto_repair');
    if (!managed || resource.flag('management.auto_vul_fix') !== true)
      judge.fail('vulnerabilities are not fixed', 'management.auto_vul_fix');
  },
};
