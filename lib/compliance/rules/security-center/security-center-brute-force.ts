import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const securityCenterBruteForce: Rule = {
  id: 'security-center-brute-force',
  title: 'Logins are blocked after at most 10 failures',
  why: 'Passwords are guessed.',
  fix: 'set fail_count to 10 or less',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_anti_brute_force_rule'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'fail_count', { max: 10, unit: 'failures' });
  },
};
