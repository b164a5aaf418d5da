import type { Rule } from '../../rule';

export const cloudFirewallLogged: Rule = {
  id: 'cloud-firewall-logged',
  title: 'Cloud Firewall keeps its logs',
  why: 'Data that leaves would not be seen afterwards.',
  fix: 'set cfw_log to true',
  level: 'warning',
  layer: 'monitoring',
  types: ['alicloud_cloud_firewall_instance', 'alicloud_cloud_firewall_instance_v2'],
  check: (resource, judge) => {
    if (resource.flag('cfw_log') !== true) judge.fail('logs are not kept', 'cfw_log');
  },
};
