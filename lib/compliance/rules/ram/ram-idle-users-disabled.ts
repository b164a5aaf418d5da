import type { Rule } from '../../rule';
import { failOutside } from '../kit';

export const ramIdleUsersDisabled: Rule = {
  id: 'ram-idle-users-disabled',
  title: 'Users that did not log in for 90 days cannot log in any more',
  why: 'Nobody notices when an account that nobody uses is taken over.',
  fix: 'set max_idle_days_for_users to 90 or less',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_ram_security_preference'],
  check: (resource, judge) => {
    failOutside(resource, judge, 'max_idle_days_for_users', { min: 1, max: 90, unit: 'days' });
  },
};
