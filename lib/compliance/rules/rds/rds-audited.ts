import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const rdsAudited: Rule = {
  id: 'rds-audited',
  title: 'Statements to a database are recorded',
  why: 'Nobody could tell which rows were read.',
  fix: 'set sql_collector_status to Enabled',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_db_instance'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'sql_collector_status', ['Enabled']);
  },
};
