import type { Rule } from '../../rule';

export const ramLoginProfileMfa: Rule = {
  id: 'ram-login-profile-mfa',
  title: 'A RAM user with a console password has to bind a second factor',
  why: 'A password that was phished would be enough.',
  fix: 'set mfa_bind_required to true, or use single sign-on instead of a password',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_ram_login_profile'],
  check: (resource, judge) => {
    if (resource.flag('mfa_bind_required') !== true) judge.fail('a second factor is not required', 'mfa_bind_required');
  },
};
