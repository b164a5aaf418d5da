import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const mongodbNotOpen: Rule = {
  id: 'mongodb-not-open',
  title: 'No MongoDB instance lets every address in',
  why: 'Only a password would stand between the internet and the data.',
  fix: 'name your networks in security_ip_list',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_mongodb_instance', 'alicloud_mongodb_sharding_instance'],
  check: (resource, judge) => {
    failOpenList(resource, judge, 'security_ip_list');
  },
};
