import type { Rule } from '../../rule';

export const securityCenterChecksScheduled: Rule = {
  id: 'security-center-checks-scheduled',
  title: 'Posture checks run by themselves, new ones too',
  why: 'What is right today is wrong tomorrow.',
  fix: 'set enable_auto_check and enable_add_check to true',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_threat_detection_check_config'],
  required: { what: 'posture checks are not scheduled' },
  check: (resource, judge) => {
    if (resource.flag('enable_auto_check') !== true) judge.fail('checks do not run by themselves', 'enable_auto_check');
    if (resource.flag('enable_add_check') !== true) judge.fail('new checks are left out', 'enable_add_check');
  },
};
