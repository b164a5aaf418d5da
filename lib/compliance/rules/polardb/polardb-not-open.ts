import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const polardbNotOpen: Rule = {
  id: 'polardb-not-open',
  title: 'No PolarDB cluster lets every address in',
  why: 'Only a password would stand between the internet and the data.',
  fix: 'name your networks in security_ips and db_cluster_ip_array',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_polardb_cluster'],
  check: (resource, judge) => {
    judge.part(() => failOpenList(resource, judge, 'security_ips'));
    judge.each(resource.blocks('db_cluster_ip_array'), ([, block]) => failOpenList(block, judge, 'security_ips'));
  },
};
