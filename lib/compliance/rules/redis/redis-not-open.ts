import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const redisNotOpen: Rule = {
  id: 'redis-not-open',
  title: 'No Redis instance lets every address in',
  why: 'Only a password would stand between the internet and the data.',
  fix: 'name your networks in security_ips',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_kvstore_instance'],
  check: (resource, judge) => {
    failOpenList(resource, judge, 'security_ips');
  },
};
