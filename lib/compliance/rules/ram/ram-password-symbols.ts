import { failUnlessRequired, passwordRule } from './password-policy';

export const ramPasswordSymbols = passwordRule(
  {
    id: 'ram-password-symbols',
    title: 'Passwords of RAM users have a symbol',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_symbols to true',
  },
  (policy, judge) => failUnlessRequired(policy, judge, 'require_symbols'),
);
