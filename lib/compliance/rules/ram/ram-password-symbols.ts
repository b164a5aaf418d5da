import { failUnlessOn } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordSymbols = passwordRule(
  {
    id: 'ram-password-symbols',
    title: 'Passwords of RAM users have a symbol',
    why: 'Short and simple passwords are guessed.',
    fix: 'set require_symbols to true',
  },
  'no password policy is set for RAM users',
  (policy, judge) => failUnlessOn(policy, judge, 'require_symbols'),
);
