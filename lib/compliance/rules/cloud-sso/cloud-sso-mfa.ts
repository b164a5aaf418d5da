import type { Rule } from '../../rule';

export const cloudSsoMfa: Rule = {
  id: 'cloud-sso-mfa',
  title: 'Logins to CloudSSO need a second factor',
  why: 'One phished password would open every account of the organization.',
  fix: 'set mfa_authentication_status to Enabled, or demand it at the identity provider and suppress this rule',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_cloud_sso_directory'],
  check: (resource, judge) => {
    const advanced = resource.text('mfa_authentication_setting_info.mfa_authentication_advance_settings');
    if (advanced === 'Enabled') return;
    const status = resource.text('mfa_authentication_status');
    if (status !== 'Enabled') judge.fail(`a second factor is ${status ?? 'not set'}`, 'mfa_authentication_status');
  },
};
