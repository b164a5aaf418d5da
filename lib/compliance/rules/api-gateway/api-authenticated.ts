import type { Rule } from '../../rule';

export const apiAuthenticated: Rule = {
  id: 'api-authenticated',
  title: 'An API asks who calls',
  why: 'Anybody could use the model at your cost.',
  fix: 'set auth_type to APP or APPOPENID (alicloud_api_gateway_api), enable_auth to true (alicloud_apig_http_api)',
  level: 'error',
  layer: 'application',
  types: ['alicloud_api_gateway_api', 'alicloud_apig_http_api'],
  check: (resource, judge) => {
    if (resource.type === 'alicloud_apig_http_api') {
      if (resource.flag('enable_auth') !== true) judge.fail('callers are anonymous', 'enable_auth');
      return;
    }
    const type = resource.text('auth_type');
    if (type === 'ANONYMOUS') judge.fail('callers are anonymous', 'auth_type');
  },
};
