import type { Rule } from '../../rule';
import { failOpenPorts } from '../kit';

export const securityGroupNoOpenRdp: Rule = {
  id: 'security-group-no-open-rdp',
  title: 'RDP is not open to everybody',
  why: 'It is the first port that is tried on Windows.',
  fix: 'limit cidr_ip to your network',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_security_group_rule'],
  check: (resource, judge) => {
    return failOpenPorts(resource, judge, { RDP: 3389 });
  },
};
