import type { Rule } from '../../rule';
import { protectsHosts } from './hosts';

export const securityCenterBindsHosts: Rule = {
  id: 'security-center-binds-hosts',
  title: 'New hosts are protected by themselves',
  why: 'A host that nobody bound is not protected.',
  fix: 'set post_paid_host_auto_bind to 1',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_threat_detection_instance'],
  check: (resource, judge) => {
    if (resource.text('payment_type') !== 'PayAsYouGo' || !protectsHosts(resource, judge)) return judge.notApplicable();
    if (resource.number('post_paid_host_auto_bind') !== 1)
      judge.fail('new hosts are not bound', 'post_paid_host_auto_bind');
  },
};
