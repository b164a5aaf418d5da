import type { Rule } from '../../rule';

export const ecsInstanceRole: Rule = {
  id: 'ecs-instance-role',
  title: 'An instance has a role',
  why: 'Without one, applications on it need an AccessKey.',
  fix: 'set role_name',
  level: 'info',
  layer: 'infrastructure',
  types: ['alicloud_instance'],
  check: (resource, judge) => {
    if (!resource.has('role_name')) judge.fail('there is no role', 'role_name');
  },
};
