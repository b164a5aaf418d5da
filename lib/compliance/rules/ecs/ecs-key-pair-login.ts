import type { Rule } from '../../rule';

export const ecsKeyPairLogin: Rule = {
  id: 'ecs-key-pair-login',
  title: 'Logins to an instance use a key pair or Session Manager, not a password',
  why: 'Passwords are guessed.',
  fix: 'set key_name and remove password',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_instance'],
  check: (resource, judge) => {
    const passwords = ['password', 'kms_encrypted_password', 'password_inherit'].filter(
      (one) => resource.has(one) && resource.raw(one) !== false,
    );
    for (const one of passwords) judge.fail('a password is set', one);
  },
};
