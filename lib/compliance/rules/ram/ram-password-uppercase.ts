import { failUnlessOn } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordUppercase = passwordRule(
  {
    id: 'ram-password-uppercase',
    title: 'Passwords of RAM users have a capital letter',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_uppercase_characters to true',
  },
  'no password policy is set for RAM users',
  (policy, judge) => failUnlessOn(policy, judge, 'require_uppercase_characters'),
);
