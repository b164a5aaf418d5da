import { failOutside } from '../kit';
import { passwordRule } from './password-policy';

export const ramPasswordLength = passwordRule(
  {
    id: 'ram-password-length',
    title: 'Passwords of RAM users have at least 14 characters',
    why: 'Short and simple passwords are guessed.',
    fix: 'set minimum_password_length to 14 or more',
  },
  (policy, judge) => failOutside(policy, judge, 'minimum_password_length', { min: 14, unit: 'characters' }),
);
