import type { Rule } from '../../rule';
import { addonsOf } from './addons';

export const ackPodNetworkInterfaces: Rule = {
  id: 'ack-pod-network-interfaces',
  title: 'Pods have addresses of the VPC, of shared network interfaces',
  why: 'Only then do security groups and flow logs see the traffic of single pods.',
  fix: 'add the addon terway-eniip',
  level: 'info',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    const names = addonsOf(resource, judge).map(({ name }) => name);
    if (!names.some((one) => ['terway-eniip', 'terway-controlplane'].includes(one)))
      judge.fail('the addon terway-eniip is missing', 'addons');
  },
};
