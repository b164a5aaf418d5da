import { alertRule } from './alert';

export const alertOssPolicyChanges = alertRule({
  id: 'alert-oss-policy-changes',
  subject: 'Changes of the policy of a bucket',
  why: 'A policy can open a bucket to another account.',
  templates: ['oss_policy_change'],
  events: ['PutBucketPolicy', 'DeleteBucketPolicy', 'PutBucketLifecycle', 'PutBucketCors'],
});
