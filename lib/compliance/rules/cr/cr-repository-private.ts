import type { Rule } from '../../rule';
import { failUnless } from '../kit';

export const crRepositoryPrivate: Rule = {
  id: 'cr-repository-private',
  title: 'A repository of images is private',
  why: 'Anybody could pull the application with its code and model.',
  fix: 'set repo_type to PRIVATE',
  level: 'error',
  layer: 'infrastructure',
  types: ['alicloud_cr_repo', 'alicloud_cr_ee_repo'],
  check: (resource, judge) => {
    failUnless(resource, judge, 'repo_type', ['PRIVATE']);
  },
};
