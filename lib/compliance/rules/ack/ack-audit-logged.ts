import type { Rule } from '../../rule';

export const ackAuditLogged: Rule = {
  id: 'ack-audit-logged',
  title: 'Calls to the API server of a cluster are recorded',
  why: 'Nobody could tell who started a pod, or read a secret.',
  fix: 'set audit_log_config.enabled to true',
  level: 'error',
  layer: 'monitoring',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    if (resource.flag('audit_log_config.enabled') !== true) judge.fail('the audit log is off', 'audit_log_config');
  },
};
