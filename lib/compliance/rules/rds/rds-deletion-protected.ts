import type { Rule } from '../../rule';

export const rdsDeletionProtected: Rule = {
  id: 'rds-deletion-protected',
  title: 'A database cannot be released by mistake',
  why: 'The data would be gone, or be as old as the last backup.',
  fix: 'set deletion_protection to true',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_db_instance'],
  check: (resource, judge) => {
    if (resource.flag('deletion_protection') !== true) judge.fail('deletion protection is off', 'deletion_protection');
  },
};
