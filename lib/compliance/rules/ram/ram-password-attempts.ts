import { failOutside } from '../kit';
import { hasDefaults, passwordRule } from './password-policy';

export const ramPasswordAttempts = passwordRule(
  {
    id: 'ram-password-attempts',
    title: 'RAM users are locked out after at most 5 wrong passwords',
    why: 'Passwords are guessed.',
    fix: 'set max_login_attemps (alicloud_ram_password_policy) or max_login_attempts (alicloud_ram_account_password_policy) to a number from 1 to 5',
  },
  (policy, judge) => {
    const attribute = hasDefaults(policy) ? 'max_login_attempts' : 'max_login_attemps';
    failOutside(policy, judge, attribute, {
      min: 1,
      max: 5,
      unit: 'attempts within an hour',
      ...(hasDefaults(policy) && { unset: 5 }),
    });
  },
);
