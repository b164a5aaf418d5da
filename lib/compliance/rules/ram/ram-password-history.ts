import { failOutside } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordHistory = passwordRule(
  {
    id: 'ram-password-history',
    title: 'The last 5 passwords of a RAM user are not taken again',
    why: 'A password that leaked once would come back.',
    fix: 'set password_reuse_prevention to 5 or more',
  },
  (policy, judge) => failOutside(policy, judge, 'password_reuse_prevention', { min: 5, unit: 'passwords' }),
);
