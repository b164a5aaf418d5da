import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const controlPoliciesOn: Rule = {
  id: 'control-policies-on',
  title: 'Control policies are switched on in a resource directory',
  why: 'Control policies that are attached would not hold.',
  fix: 'set status to Enabled',
  level: 'error',
  layer: 'governance',
  types: ['alicloud_resource_manager_resource_directory'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'status', ['Enabled']);
  },
};
