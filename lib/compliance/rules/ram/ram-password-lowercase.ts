import { failUnlessOn } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordLowercase = passwordRule(
  {
    id: 'ram-password-lowercase',
    title: 'Passwords of RAM users have a small letter',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_lowercase_characters to true',
  },
  'no password policy is set for RAM users',
  (policy, judge) => failUnlessOn(policy, judge, 'require_lowercase_characters'),
);
