import { failUnlessOn } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordNumbers = passwordRule(
  {
    id: 'ram-password-numbers',
    title: 'Passwords of RAM users have a digit',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_numbers to true',
  },
  'no password policy is set for RAM users',
  (policy, judge) => failUnlessOn(policy, judge, 'require_numbers'),
);
