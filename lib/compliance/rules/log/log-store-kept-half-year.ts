import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const logStoreKeptHalfYear: Rule = {
  id: 'log-store-kept-half-year',
  title: 'Logs are kept for at least 180 days',
  why: 'Intrusions are found after months; the traces are gone by then.',
  fix: 'set retention_period to 180 or more',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_log_store'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'retention_period', { min: 180, unit: 'days', unset: 30 });
  },
};
