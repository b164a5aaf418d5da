import type { Rule } from '../../rule';

export const securityCenterVulnerabilities: Rule = {
  id: 'security-center-vulnerabilities',
  title: 'Vulnerabilities of hosts can be fixed by Security Center',
  why: 'Known vulnerabilities stay open.',
  fix: 'switch on the module vul, or buy vul_switch; Advanced and later editions have it',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_instance'],
  check: (resource, judge) => {
    const { configuration } = judge;
    if (configuration.ofType('aisec_sas_postpay_modules').some((one) => one.flag('vul') === true)) return;
    const edition = ['level3', 'level2', 'level8'].includes(resource.text('version_code') ?? '');
    if (edition || resource.number('post_pay_module_switch_obj.vul') === 1 || resource.text('vul_switch') === '1')
      return;
    judge.fail('repair of vulnerabilities is off', 'post_pay_module_switch_obj');
  },
};
