import { alertRule } from './alert';

export const alertOssPermissionChanges = alertRule({
  id: 'alert-oss-permission-changes',
  subject: 'Changes of the ACL of a bucket',
  why: 'A bucket of training data would be open before anybody looks.',
  templates: ['oss_policy_change'],
  events: ['PutBucketAcl', 'PutObjectAcl'],
});
