import type { Rule } from '../../rule';

export const ackPermissionsLimited: Rule = {
  id: 'ack-permissions-limited',
  title: 'Nobody is administrator of all clusters',
  why: 'One identity that is taken over would have every cluster.',
  fix: 'name the cluster, and a role such as dev, ops or restricted',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_cs_kubernetes_permissions'],
  check: (resource, judge) => {
    const permissions = resource.blocks('permissions');
    if (permissions.length === 0) return judge.notApplicable();
    judge.each(permissions, ([at, block]) => {
      if (block.text('role_type') === 'all-clusters' && block.text('role_name') === 'admin')
        judge.fail('administrator of all clusters', at);
    });
  },
};
