import type { Rule } from '../../rule';

export const ossObjectPrivate: Rule = {
  id: 'oss-object-private',
  title: 'No object has an ACL that makes it public',
  why: "An object's ACL wins over the bucket's.",
  fix: "remove acl, so that the bucket's holds",
  level: 'error',
  layer: 'data',
  types: ['alicloud_oss_bucket_object'],
  check: (resource, judge) => {
    const acl = resource.text('acl') ?? 'private';
    if (acl.startsWith('public')) judge.fail(`the ACL is ${acl}`, 'acl');
  },
};
