import type { Rule } from '../../rule';

export const apiHttps: Rule = {
  id: 'api-https',
  title: 'An API is called by HTTPS only',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'leave HTTP out of the protocols',
  level: 'error',
  layer: 'application',
  types: ['alicloud_api_gateway_api', 'alicloud_apig_http_api'],
  check: (resource, judge) => {
    const protocols =
      resource.type === 'alicloud_apig_http_api'
        ? resource.texts('protocols')
        : (resource.text('request_config.protocol') ?? '').split(',');
    if (protocols.some((one) => one.trim().toUpperCase() === 'HTTP'))
      judge.fail('HTTP is taken', resource.type === 'alicloud_apig_http_api' ? 'protocols' : 'request_config.protocol');
  },
};
