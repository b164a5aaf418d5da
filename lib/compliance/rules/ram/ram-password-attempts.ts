import { failOutside } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordAttempts = passwordRule(
  {
    id: 'ram-password-attempts',
    title: 'RAM users are locked out after at most 5 wrong passwords',
    why: 'Passwords are guessed.',
    fix: 'set max_login_attemps (alicloud_ram_password_policy) or max_login_attempts (alicloud_ram_account_password_policy) to a number from 1 to 5',
  },
  'no password policy is set for RAM users',
  (policy, judge) =>
    failOutside(
      policy,
      judge,
      policy.type === 'alicloud_ram_password_policy' ? 'max_login_attemps' : 'max_login_attempts',
      {
        min: 1,
        max: 5,
        unit: 'attempts within an hour',
      },
    ),
);
