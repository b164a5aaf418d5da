import type { Rule } from '../../rule';
import { isAnyAddress } from '../kit';

export const cloudFirewallNotOpen: Rule = {
  id: 'cloud-firewall-not-open',
  title: 'No policy of Cloud Firewall lets everybody in to everything',
  why: 'It switches the firewall off.',
  fix: 'name sources, destinations or ports',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_cloud_firewall_control_policy'],
  check: (resource, judge) => {
    if (resource.text('direction') !== 'in' || resource.text('acl_action') !== 'accept') return judge.notApplicable();
    const ports = resource.text('dest_port') ?? '0/0';
    if (
      isAnyAddress(resource.text('source') ?? '') &&
      isAnyAddress(resource.text('destination') ?? '') &&
      ports === '0/0'
    )
      judge.fail('everybody reaches everything');
  },
};
