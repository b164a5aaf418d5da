import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const siemLogsKept: Rule = {
  id: 'siem-logs-kept',
  title: 'Logs of threat detection are kept for at least 180 days',
  why: 'Intrusions are found after months.',
  fix: 'set ttl to 180 or more',
  level: 'warning',
  layer: 'monitoring',
  types: ['aisec_siem_log_retention'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'ttl', { min: 180, unit: 'days' });
  },
};
