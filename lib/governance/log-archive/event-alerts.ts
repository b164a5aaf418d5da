import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { LogAlert } from '../../bindings/alicloud/log-alert';
import { SlsAlert } from '../../bindings/alicloud/sls-alert';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { logAlert } from '../../core/log-alert';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { EventAlert } from './event-alert';

export interface EventAlertsOptions {
  /** What is looked for: `EventAlert.AI_PACK`, `EventAlert.CIS_PACK`, alerts of your own. At least one, each name once. */
  readonly alerts: readonly EventAlert[];
  /** Action policy that says who is told, as `AlertRecipients` makes it. @default - nobody; alerts are in the console */
  readonly actionPolicyId?: string;
  /** Minutes between two looks, and that are counted together: 1 to 1,440. @default 15 */
  readonly windowMinutes?: number;
  /** Language of alerts that are built in. @default AlertLanguage.ENGLISH */
  readonly language?: AlertLanguage;
}

/** Language of what Log Service writes. */
export enum AlertLanguage {
  ENGLISH = 'en',
  CHINESE = 'cn',
}

/** Where events are. */
export interface EventLogAddress {
  readonly project: string;
  readonly logStore: string;
  /** @default - that of the provider */
  readonly region?: string;
}

export interface EventAlertsProps extends EventAlertsOptions {
  readonly log: EventLogAddress;
}

const LONGEST_WINDOW = 24 * 60;

/**
 * Alerts on events of a trail: `alicloud_sls_alert` for those with a query, `alicloud_log_alert` for those that Log Service has built in. They are in the
 * project of the log store.
 */
export class EventAlerts extends AlicloudConstruct {
  /**
   * @throws ValidationError `too-few-items` without alerts, `conflict` for two of the same name, `out-of-range` for the window, `invalid-value` for the id
   * of the action policy
   */
  constructor(scope: Construct, id: string, props: EventAlertsProps) {
    super(scope, id);
    const { alerts, actionPolicyId, windowMinutes = 15, language = AlertLanguage.ENGLISH, log } = props;
    const problems = new Problems(this);
    if (alerts.length === 0)
      problems.add({ code: 'too-few-items', what: 'there are no alerts', fix: 'give at least one' });
    checkText(problems, 'actionPolicyId', actionPolicyId, /^[\w.-]+$/, 'letters, digits, ".", "-" and "_"');
    const known = !Token.isUnresolved(windowMinutes);
    if (!known || !Number.isInteger(windowMinutes) || windowMinutes < 1 || windowMinutes > LONGEST_WINDOW) {
      problems.add({
        code: 'out-of-range',
        what: 'windowMinutes is out of range',
        got: known ? shown(windowMinutes) : 'a value known after apply',
        allowed: `a whole number from 1 to ${LONGEST_WINDOW}, written in the code`,
        fix: 'correct windowMinutes',
      });
    }
    const seen = new Set<string>();
    for (const { name } of alerts) {
      if (seen.size !== seen.add(name).size) continue;
      problems.add({ code: 'conflict', what: 'two alerts have the same name', got: shown(name), fix: 'remove one' });
    }
    problems.throwIfAny();
    for (const alert of alerts) {
      if (alert.templateId === undefined) this.ownAlert(alert, props, windowMinutes, problems);
      else this.builtIn(alert, alert.templateId, props, { windowMinutes, language }, problems);
    }
    problems.throwIfAny();
    if (actionPolicyId === undefined) {
      Notices.of(this).add({
        id: 'governance.silent-alerts',
        message: `Nobody is told of the alerts in ${log.project}: there is no actionPolicyId. They are in the console only.`,
      });
    }
  }

  private ownAlert(
    // One without a template has a query.
    { name, title, query = '', severity, threshold }: EventAlert,
    { log, actionPolicyId }: EventAlertsProps,
    windowMinutes: number,
    problems: Problems,
  ): void {
    const config = logAlert({
      alertName: name,
      title,
      ...log,
      query,
      condition: `events >= ${threshold}`,
      // The service fills these in, not Terraform.
      description: '$${events} events ($${names}) in $${accounts} by $${users} from $${addresses}',
      windowMinutes,
      severity,
      ...(actionPolicyId !== undefined && { actionPolicyId }),
    });
    checkAgainstProvider(problems, 'alicloud_sls_alert', config);
    if (problems.findings.length === 0) new SlsAlert(this, name, config);
  }

  private builtIn(
    { name, title }: EventAlert,
    id: string,
    { log, actionPolicyId }: EventAlertsProps,
    { windowMinutes, language }: { readonly windowMinutes: number; readonly language: AlertLanguage },
    problems: Problems,
  ): void {
    const config = {
      version: '2.0',
      type: 'tpl',
      projectName: log.project,
      alertName: name,
      alertDisplayname: title,
      schedule: { type: 'FixedRate', interval: `${windowMinutes}m` },
      templateConfiguration: {
        id,
        type: 'sys',
        lang: language,
        tokens: {
          'default.project': log.project,
          'default.logstore': log.logStore,
          'default.action_policy': actionPolicyId ?? '',
        },
      },
    };
    checkAgainstProvider(problems, 'alicloud_log_alert', config);
    if (problems.findings.length === 0) new LogAlert(this, name, config);
  }
}
