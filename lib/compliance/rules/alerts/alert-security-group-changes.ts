import { alertRule } from './alert';

export const alertSecurityGroupChanges = alertRule({
  id: 'alert-security-group-changes',
  subject: 'Changes of security groups',
  why: 'A port that is opened is found within minutes.',
  templates: ['securitygroup_change'],
  events: [
    'AuthorizeSecurityGroup',
    'RevokeSecurityGroup',
    'CreateSecurityGroup',
    'DeleteSecurityGroup',
    'JoinSecurityGroup',
    'LeaveSecurityGroup',
    'ModifySecurityGroupPolicy',
  ],
});
