import type { Rule } from '../../rule';

export const vpcFlowLogged: Rule = {
  id: 'vpc-flow-logged',
  title: 'The traffic of a VPC is logged',
  why: 'Data that leaves towards an unknown address would not be seen.',
  fix: 'add alicloud_vpc_flow_log for the VPC, its vSwitches or its network interfaces',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_vpc'],
  check: (resource, judge) => {
    const logs = judge.configuration.relatedTo(resource, 'alicloud_vpc_flow_log', 'resource_id', 'id');
    const vswitches = judge.configuration.relatedTo(resource, 'alicloud_vswitch', 'vpc_id', 'id');
    const byVswitch = vswitches.flatMap((one) =>
      judge.configuration.relatedTo(one, 'alicloud_vpc_flow_log', 'resource_id', 'id'),
    );
    if (logs.length + byVswitch.length === 0) judge.fail('traffic is not logged');
  },
};
