import type { Rule } from '../../rule';

export const wafDomainHttps: Rule = {
  id: 'waf-domain-https',
  title: 'A domain behind WAF is served by HTTPS, and HTTP only leads there',
  why: 'Prompts, answers and tokens could be read on the way.',
  fix: 'set https_ports, and focus_https where there are http_ports',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_wafv3_domain'],
  check: (resource, judge) => {
    if (resource.blocks('listen').length === 0) return judge.notApplicable();
    if (!resource.has('listen.https_ports')) return judge.fail('there is no port for HTTPS', 'listen.https_ports');
    if (resource.has('listen.http_ports') && resource.flag('listen.focus_https') !== true)
      judge.fail('HTTP is served too', 'listen.http_ports');
  },
};
