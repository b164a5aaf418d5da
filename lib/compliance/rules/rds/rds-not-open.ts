import type { Rule } from '../../rule';
import { failOpenList } from '../kit';

export const rdsNotOpen: Rule = {
  id: 'rds-not-open',
  title: 'No database lets every address in',
  why: 'Only a password would stand between the internet and the data.',
  fix: 'name your networks in security_ips',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_db_instance', 'alicloud_db_readonly_instance'],
  check: (resource, judge) => {
    failOpenList(resource, judge, 'security_ips');
  },
};
