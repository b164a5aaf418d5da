import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const securityCenterLogs: Rule = {
  id: 'security-center-logs',
  title: 'Security Center delivers its logs',
  why: 'Alerts of the past could not be looked at.',
  fix: 'set status to enabled',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_threat_detection_log_meta'],
  required: { what: 'no log of Security Center is delivered' },
  check: (resource, judge) => {
    failUnless(resource, judge, 'status', ['enabled']);
  },
};
