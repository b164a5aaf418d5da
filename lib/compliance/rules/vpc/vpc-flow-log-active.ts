import type { Rule } from '../../rule';

export const vpcFlowLogActive: Rule = {
  id: 'vpc-flow-log-active',
  title: 'A flow log is active and records all traffic',
  why: 'What was let through is what an investigation needs, what was dropped shows who knocks.',
  fix: 'set status to Active and traffic_type to All',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_vpc_flow_log'],
  check: (resource, judge) => {
    const status = resource.text('status') ?? 'Active';
    if (status !== 'Active') judge.fail(`the flow log is ${status}`, 'status');
    const traffic = resource.text('traffic_type');
    if (traffic !== 'All') judge.fail(`only ${traffic} is recorded`, 'traffic_type');
  },
};
