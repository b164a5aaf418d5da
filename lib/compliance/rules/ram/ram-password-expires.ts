import { failOutside } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordExpires = passwordRule(
  {
    id: 'ram-password-expires',
    title: 'Passwords of RAM users expire within 90 days',
    why: 'A password that leaked would work for ever.',
    fix: 'set max_password_age to a number from 1 to 90',
  },
  (policy, judge) => failOutside(policy, judge, 'max_password_age', { min: 1, max: 90, unit: 'days' }),
);
