import type { Rule } from '../../rule';

export const wafLogged: Rule = {
  id: 'waf-logged',
  title: 'Requests to WAF are logged',
  why: 'Attacks on the model could be neither seen nor replayed.',
  fix: 'add WafLogDelivery (aisec_waf_log_status with enabled true)',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_wafv3_instance'],
  check: (resource, judge) => {
    const status = judge.configuration.relatedTo(resource, 'aisec_waf_log_status', 'instance_id', 'id');
    if (!status.some((one) => one.flag('enabled') === true)) judge.fail('requests are not logged');
  },
};
