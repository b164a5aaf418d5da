import type { Rule } from '../../rule';
import { isWide, openIngress } from '../kit';

export const securityGroupFineGrained: Rule = {
  id: 'security-group-fine-grained',
  title: 'No rule opens all ports to everybody',
  why: 'It switches the security group off.',
  fix: 'name the ports in port_range',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_security_group_rule'],
  check: (resource, judge) => {
    const open = openIngress(resource);
    if (!open) return resource.text('type') === 'ingress' ? undefined : judge.notApplicable();
    if (['icmp', 'icmpv6', 'gre'].includes(open.protocol)) return judge.notApplicable();
    if (open.protocol === 'all' || isWide(open.ports)) judge.fail(`${open.from} reaches all ports`, 'port_range');
  },
};
