import { failUnlessRequired, passwordRule } from './password-policy';

export const ramPasswordNumbers = passwordRule(
  {
    id: 'ram-password-numbers',
    title: 'Passwords of RAM users have a digit',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_numbers to true',
  },
  (policy, judge) => failUnlessRequired(policy, judge, 'require_numbers'),
);
