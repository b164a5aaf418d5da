import { failUnlessRequired, passwordRule } from './password-policy';

export const ramPasswordLowercase = passwordRule(
  {
    id: 'ram-password-lowercase',
    title: 'Passwords of RAM users have a small letter',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_lowercase_characters to true',
  },
  (policy, judge) => failUnlessRequired(policy, judge, 'require_lowercase_characters'),
);
