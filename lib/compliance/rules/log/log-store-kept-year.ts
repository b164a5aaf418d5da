import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const logStoreKeptYear: Rule = {
  id: 'log-store-kept-year',
  title: 'Logs are kept for at least 365 days',
  why: 'Audits look back for a year.',
  fix: 'set retention_period to 365 or more',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_log_store'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'retention_period', { min: 365, unit: 'days', unset: 30 });
  },
};
