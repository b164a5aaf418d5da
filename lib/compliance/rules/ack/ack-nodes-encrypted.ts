import type { Rule } from '../../rule';

export const ackNodesEncrypted: Rule = {
  id: 'ack-nodes-encrypted',
  title: 'The disks of nodes are encrypted',
  why: 'Images, caches and model weights on them would lie in plain text.',
  fix: 'set system_disk_encrypted and encrypted of each data disk to true',
  level: 'error',
  layer: 'data',
  types: ['alicloud_cs_kubernetes_node_pool'],
  check: (resource, judge) => {
    if (judge.configuration.ofType('alicloud_ecs_disk_encryption_by_default').some((one) => one.flag('encrypted')))
      return;
    judge.part(() => {
      if (resource.flag('system_disk_encrypted') !== true)
        judge.fail('the system disk is not encrypted', 'system_disk_encrypted');
    });
    judge.each(resource.blocks('data_disks'), ([at, disk]) => {
      if (disk.text('encrypted') !== 'true') judge.fail('the data disk is not encrypted', at);
    });
  },
};
