import type { SlsAlertConfig } from '../bindings/alicloud/sls-alert';

/** One query of one log store, and from when on its result is an alarm. */
export interface LogAlert {
  readonly alertName: string;
  readonly title: string;
  readonly project: string;
  readonly logStore: string;
  /** Region of the project. @default - that of the alert */
  readonly region?: string;
  /** Its result has one line. */
  readonly query: string;
  /** Such as `calls >= 5`. */
  readonly condition: string;
  /** Variables of the result are written `$\${calls}`. */
  readonly description: string;
  /** Minutes that are looked at, and between two looks. */
  readonly windowMinutes: number;
  /** As Simple Log Service counts them: 2, 4, 6, 8, 10. */
  readonly severity: number;
  /** @default - nobody is told */
  readonly actionPolicyId?: string;
}

/** Arguments of `alicloud_sls_alert`. */
export function logAlert(alert: LogAlert): SlsAlertConfig {
  const { title, project, windowMinutes, actionPolicyId } = alert;
  return {
    alertName: alert.alertName,
    projectName: project,
    displayName: title,
    schedule: { type: 'FixedRate', interval: `${windowMinutes}m` },
    configuration: {
      version: '2.0',
      type: 'default',
      dashboard: 'internal-alert-analysis',
      queryList: [
        {
          storeType: 'log',
          project,
          store: alert.logStore,
          region: alert.region,
          query: alert.query,
          timeSpanType: 'Relative',
          start: `-${windowMinutes}m`,
          end: 'now',
          powerSqlMode: 'auto',
        },
      ],
      groupConfiguration: { type: 'no_group' },
      severityConfigurations: [
        { severity: alert.severity, evalCondition: { condition: alert.condition, countCondition: '' } },
      ],
      threshold: 1,
      annotations: [
        { key: 'title', value: title },
        { key: 'desc', value: alert.description },
      ],
      ...(actionPolicyId !== undefined && {
        policyConfiguration: { alertPolicyId: 'sls.builtin.dynamic', actionPolicyId, repeatInterval: '5m' },
      }),
    },
  };
}
