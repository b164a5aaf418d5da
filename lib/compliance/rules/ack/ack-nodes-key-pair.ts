import type { Rule } from '../../rule';

export const ackNodesKeyPair: Rule = {
  id: 'ack-nodes-key-pair',
  title: 'Nobody logs in to nodes by password',
  why: 'Passwords are guessed.',
  fix: 'set key_name instead of password',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes', 'alicloud_cs_kubernetes_node_pool'],
  check: (resource, judge) => {
    for (const one of ['password', 'kms_encrypted_password']) {
      if (resource.has(one)) judge.fail('a password is set', one);
    }
  },
};
