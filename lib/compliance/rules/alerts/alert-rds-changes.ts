import { alertRule } from './alert';

export const alertRdsChanges = alertRule({
  id: 'alert-rds-changes',
  subject: 'Changes of a database instance',
  why: 'An allow list that is opened is the first step to the data.',
  templates: ['rds_conf_change', 'rds_access_whitelist'],
  events: [
    'ModifySecurityIps',
    'ModifyDBInstanceSSL',
    'ModifyDBInstanceTDE',
    'ModifyDBInstanceSpec',
    'DeleteDBInstance',
  ],
});
