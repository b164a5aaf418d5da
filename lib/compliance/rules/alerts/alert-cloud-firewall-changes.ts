import { alertRule } from './alert';

export const alertCloudFirewallChanges = alertRule({
  id: 'alert-cloud-firewall-changes',
  subject: 'Changes of Cloud Firewall',
  why: 'A policy that is opened lets data out.',
  templates: ['cloudfirewall_conf_change'],
  events: [
    'AddControlPolicy',
    'ModifyControlPolicy',
    'DeleteControlPolicy',
    'CreateVpcFirewallControlPolicy',
    'ModifyVpcFirewallControlPolicy',
    'DeleteVpcFirewallControlPolicy',
  ],
});
