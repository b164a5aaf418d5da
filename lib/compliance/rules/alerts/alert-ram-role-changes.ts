import { alertRule } from './alert';

export const alertRamRoleChanges = alertRule({
  id: 'alert-ram-role-changes',
  subject: 'Changes of RAM roles and policies',
  why: 'Whoever gives a role more rights owns what it reaches.',
  templates: ['ram_policy_change', 'ram_auth_change'],
  events: ['CreateRole', 'UpdateRole', 'DeleteRole', 'AttachPolicyToRole', 'DetachPolicyFromRole'],
});
