import type { Rule } from '../../rule';
import { failPlainDisks } from '../kit';

export const ackNodesEncrypted: Rule = {
  id: 'ack-nodes-encrypted',
  title: 'The disks of nodes are encrypted',
  why: 'Images, caches and model weights on them would lie in plain text.',
  fix: 'set system_disk_encrypted and encrypted of each data disk to true',
  level: 'error',
  layer: 'data',
  types: ['alicloud_cs_kubernetes_node_pool'],
  check: (resource, judge) => failPlainDisks(resource, judge, 'system_disk_encrypted', 'system_disk_encrypted'),
};
