import type { Rule } from '../../rule';

export const securityCenterThreatAnalysis: Rule = {
  id: 'security-center-threat-analysis',
  title: 'Threats are detected across products (C-TDR)',
  why: 'Signs of one attack in WAF, RAM and hosts would never be seen together.',
  fix: 'switch on the module ctdr, or buy threat_analysis_switch1',
  level: 'warning',
  layer: 'response',
  types: ['alicloud_threat_detection_instance'],
  check: (resource, judge) => {
    const { configuration } = judge;
    if (configuration.ofType('aisec_sas_postpay_modules').some((one) => one.flag('ctdr') === true)) return;
    const on =
      resource.number('post_pay_module_switch_obj.ctdr') === 1 ||
      resource.text('threat_analysis_switch1') === '1' ||
      resource.has('threat_analysis');
    if (!on) judge.fail('C-TDR is off', 'post_pay_module_switch_obj');
  },
};
