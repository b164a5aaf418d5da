import type { Rule } from '../../rule';

export const securityCenterScansScheduled: Rule = {
  id: 'security-center-scans-scheduled',
  title: 'Scans for vulnerabilities and viruses run by themselves',
  why: 'What was clean once is scanned never again.',
  fix: 'set enable to 1',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_cycle_task'],
  required: { what: 'no scan is scheduled' },
  check: (resource, judge) => {
    if (resource.number('enable') !== 1) judge.fail('the scan is switched off', 'enable');
  },
};
