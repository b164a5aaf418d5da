import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const ramSessionLimited: Rule = {
  id: 'ram-session-limited',
  title: 'A login lasts at most 8 hours',
  why: 'A stolen session is of use for as long as it lasts.',
  fix: 'set login_session_duration to 8 or less',
  level: 'info',
  layer: 'governance',
  types: ['alicloud_ram_security_preference'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'login_session_duration', { max: 8, unit: 'hours', unset: 6 });
  },
};
