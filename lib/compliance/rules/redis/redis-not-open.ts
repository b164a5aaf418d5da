import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const redisNotOpen: Rule = {
  id: 'redis-not-open',
  title: 'No Redis instance lets every address in',
  why: 'Only a password would stand between the internet and the data.',
  fix: 'name your networks in security_ips',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_kvstore_instance', 'alicloud_redis_tair_instance'],
  check: (resource, judge) => {
    // Of one type it is a list, of the other a text.
    failOpenList(resource, judge, 'security_ips', resource.type === 'alicloud_redis_tair_instance');
  },
};
