import type { Rule } from '../../rule';

export const actiontrailOrganization: Rule = {
  id: 'actiontrail-organization',
  title: 'In a resource directory, the trail records all members',
  why: 'An account that was made later would not be recorded.',
  fix: 'set is_organization_trail to true in the management account',
  level: 'warning',
  layer: 'governance',
  types: ['alicloud_actiontrail_trail'],
  check: (resource, judge) => {
    if (judge.configuration.ofType('alicloud_resource_manager_resource_directory').length === 0)
      return judge.notApplicable();
    if (resource.flag('is_organization_trail') !== true)
      judge.fail('members are not recorded', 'is_organization_trail');
  },
};
