import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const rdsAuditKept: Rule = {
  id: 'rds-audit-kept',
  title: 'Recorded statements are kept for at least 180 days',
  why: 'Intrusions are found after months.',
  fix: 'set sql_collector_config_value to 180 or more',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_db_instance'],
  check: (resource, judge) => {
    if (resource.text('sql_collector_status') !== 'Enabled') return judge.notApplicable();
    failOutside(resource, judge, 'sql_collector_config_value', { min: 180, unit: 'days', unset: 30 });
  },
};
