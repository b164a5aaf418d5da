import { failUnlessRequired, passwordRule } from './password-policy';

export const ramPasswordUppercase = passwordRule(
  {
    id: 'ram-password-uppercase',
    title: 'Passwords of RAM users have a capital letter',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_uppercase_characters to true',
  },
  (policy, judge) => failUnlessRequired(policy, judge, 'require_uppercase_characters'),
);
