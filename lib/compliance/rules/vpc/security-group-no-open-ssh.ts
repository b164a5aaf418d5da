import type { Rule } from '../../rule';
import { failOpenPorts } from '../kit';

export const securityGroupNoOpenSsh: Rule = {
  id: 'security-group-no-open-ssh',
  title: 'SSH is not open to everybody',
  why: 'It is the first port that is tried.',
  fix: 'limit cidr_ip to your network, or use Session Manager',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_security_group_rule'],
  check: (resource, judge) => {
    return failOpenPorts(resource, judge, { SSH: 22 });
  },
};
