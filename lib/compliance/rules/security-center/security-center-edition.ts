import type { Rule } from '../../rule';
import { protectsHosts } from './hosts';

/** Advanced, Enterprise, Ultimate. */
const EDITIONS = ['level3', 'level2', 'level8'];

export const securityCenterEdition: Rule = {
  id: 'security-center-edition',
  title: 'Security Center protects hosts, or is the edition that does',
  why: 'The free edition reports, and protects nothing.',
  fix: 'buy edition Advanced, Enterprise or Ultimate, or switch on post_host',
  level: 'error',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_instance'],
  required: { what: 'Security Center is not bought' },
  check: (resource, judge) => {
    if (resource.text('payment_type') === 'PayAsYouGo') {
      if (!protectsHosts(resource, judge)) judge.fail('the module post_host is off', 'post_pay_module_switch_obj');
      return;
    }
    const version = resource.text('version_code');
    if (version === undefined || !EDITIONS.includes(version))
      judge.fail(`the edition is ${version ?? 'not set'}`, 'version_code');
  },
};
