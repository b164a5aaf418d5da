import { alertRule } from './alert';

export const alertUnauthorizedCalls = alertRule({
  id: 'alert-unauthorized-calls',
  subject: 'Calls that were refused',
  why: 'Somebody tries what a stolen credential can do.',
  templates: ['unauth_apicall'],
  events: ['NoPermission', 'Forbidden', 'Forbbiden', 'InvalidAccessKeyId', 'SecurityTokenExpired'],
});
