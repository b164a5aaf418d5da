import type { Rule } from '../../rule';

export const securityCenterPosture: Rule = {
  id: 'security-center-posture',
  title: 'Security Center checks the configuration of the cloud',
  why: 'A bucket that is opened by hand would not be noticed.',
  fix: 'switch on the module cspm, or buy it (sas_cspm_switch)',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_threat_detection_instance'],
  check: (resource, judge) => {
    const { configuration } = judge;
    if (configuration.ofType('aisec_sas_postpay_modules').some((one) => one.flag('cspm') === true)) return;
    const on =
      resource.number('post_pay_module_switch_obj.cspm') === 1 ||
      resource.text('sas_cspm_switch') === '1' ||
      resource.has('sas_cspm');
    if (!on) judge.fail('posture checks are off', 'post_pay_module_switch_obj');
  },
};
