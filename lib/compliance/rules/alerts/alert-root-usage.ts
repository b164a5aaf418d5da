import { alertRule } from './alert';

export const alertRootUsage = alertRule({
  id: 'alert-root-usage',
  subject: 'Use of the root account',
  why: 'It can do everything, and nothing holds it back.',
  templates: ['root_login', 'root_ak_usage'],
  events: ['root-account'],
});
