import type { Rule } from '../../rule';

export const ramNoAdminAttachment: Rule = {
  id: 'ram-no-admin-attachment',
  title: 'AdministratorAccess is attached to nobody in code',
  why: 'An application or a pipeline with it owns the account.',
  fix: 'attach a policy with what is needed',
  level: 'error',
  layer: 'governance',
  types: [
    'alicloud_ram_user_policy_attachment',
    'alicloud_ram_role_policy_attachment',
    'alicloud_ram_group_policy_attachment',
    'alicloud_resource_manager_policy_attachment',
  ],
  check: (resource, judge) => {
    if (resource.text('policy_type') !== 'System') return judge.notApplicable();
    const name = resource.text('policy_name');
    if (name === 'AdministratorAccess') judge.fail('AdministratorAccess is attached', 'policy_name');
  },
};
