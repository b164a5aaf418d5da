import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { SlsAlert } from '../bindings/alicloud/sls-alert';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { logAlert } from '../core/log-alert';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { GuardrailsService } from './service';

/** What the fields of a caller's log lines are called; each needs an index in the log store. */
export interface CallerLogFields {
  /** Code of the service that was asked. @default 'service' */
  readonly service?: string;
  /** `Data.Suggestion` of the answer: `block`, `mask`, `watch`, `pass`. @default 'suggestion' */
  readonly suggestion?: string;
  /** `Code` of the answer: `200`, or what went wrong; `timeout` or the like where there was no answer. @default 'code' */
  readonly code?: string;
}

export interface CallerLogProps {
  readonly project: string;
  readonly logStore: string;
  /** Region of the project. @default - that of the alarm, which is in the same project */
  readonly region?: string;
  /** @default - `service`, `suggestion` and `code` */
  readonly fields?: CallerLogFields;
}

/**
 * The log store that an application writes one line to for each call of AI Guardrails. Alarms look there: Alibaba Cloud publishes no
 * metric of AI Guardrails for Cloud Monitor.
 */
export class CallerLog {
  readonly project: string;
  readonly logStore: string;
  readonly region?: string;
  /** @internal */
  readonly fields: Required<CallerLogFields>;

  constructor({ project, logStore, region, fields }: CallerLogProps) {
    this.project = project;
    this.logStore = logStore;
    this.region = region;
    this.fields = { service: 'service', suggestion: 'suggestion', code: 'code', ...fields };
  }
}

/** As Simple Log Service counts them. */
export enum AlarmSeverity {
  REPORT = 2,
  LOW = 4,
  MEDIUM = 6,
  HIGH = 8,
  CRITICAL = 10,
}

export interface GuardrailsAlarmProps {
  readonly log: CallerLog;
  /** How many in one window raise the alarm, at least 1. */
  readonly threshold: number;
  /** Minutes that are counted together, and between two looks: 1 to 1440. @default 5 */
  readonly windowMinutes?: number;
  /** @default AlarmSeverity.MEDIUM */
  readonly severity?: AlarmSeverity;
  /** Action policy that says who is told. @default - nobody; alarms are in the console */
  readonly actionPolicyId?: string;
  /** Unique in the project. @default - made from the construct's path */
  readonly alarmName?: string;
}

const NAME: NameRule = {
  argument: 'alarmName',
  maxLength: 64,
  letters: { form: /^[\w-]+$/, text: 'letters, digits, "_" and "-"', service: 'Simple Log Service' },
};

/** Minutes of a day. */
const LONGEST_WINDOW = 24 * 60;

/**
 * An alarm on what callers of AI Guardrails write to their own log store, `alicloud_sls_alert`.
 * Made by `policy.addBlockAlarm` and `access.addErrorAlarm`.
 */
export class GuardrailsAlarm extends AlicloudConstruct {
  /** Counts calls that the service suggested to block. */
  static onBlocks(
    scope: Construct,
    id: string,
    services: readonly GuardrailsService[],
    props: GuardrailsAlarmProps,
  ): GuardrailsAlarm {
    const { suggestion } = props.log.fields;
    return new GuardrailsAlarm(scope, id, services, props, `${suggestion}: "block"`, 'AI Guardrails blocks');
  }

  /** Counts calls without a result: refused, throttled, or not answered. They are not billed, and the content was not checked. */
  static onErrors(
    scope: Construct,
    id: string,
    services: readonly GuardrailsService[],
    props: GuardrailsAlarmProps,
  ): GuardrailsAlarm {
    const { code } = props.log.fields;
    return new GuardrailsAlarm(scope, id, services, props, `${code}: * not ${code}: "200"`, 'AI Guardrails errors');
  }

  private constructor(
    scope: Construct,
    id: string,
    services: readonly GuardrailsService[],
    props: GuardrailsAlarmProps,
    what: string,
    title: string,
  ) {
    super(scope, id);
    const { log, threshold, windowMinutes = 5, severity = AlarmSeverity.MEDIUM, actionPolicyId } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.alarmName, NAME, problems);
    checkNumber(problems, 'threshold', threshold, Infinity);
    checkNumber(problems, 'windowMinutes', windowMinutes, LONGEST_WINDOW);
    for (const [field, called] of Object.entries(log.fields)) {
      checkText(problems, `fields.${field}`, called, /^[A-Za-z_][\w.-]*$/, 'the name of an indexed field');
    }
    if (services.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'the alarm is about no service: its query would find nothing',
        allowed: 'a GuardrailsService or more',
        fix: 'name the services, or leave the alarm out',
      });
    }
    const asked = services.map(({ code }) => `${log.fields.service}: "${code}"`).join(' or ');
    const config = logAlert({
      alertName: name.value,
      title,
      project: log.project,
      logStore: log.logStore,
      region: log.region,
      query: `(${asked}) and (${what}) | select count(1) as calls`,
      condition: `calls >= ${threshold}`,
      description: `${title}: $\${calls} in ${windowMinutes} minutes`,
      windowMinutes,
      severity,
      actionPolicyId,
    });
    checkAgainstProvider(problems, 'alicloud_sls_alert', config);
    problems.throwIfAny();
    const resource = new SlsAlert(this, 'Resource', config);
    registerName(resource, 'alertName', name);
  }
}

function checkNumber(problems: Problems, argument: string, value: number, max: number): void {
  // It becomes a part of texts, which a number that only Terraform knows cannot.
  const known = !Token.isUnresolved(value);
  if (known && Number.isInteger(value) && value >= 1 && value <= max) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: known ? shown(value) : 'a value known after apply',
    allowed: `a whole number ${max === Infinity ? 'above 0' : `from 1 to ${max}`}, written in the code`,
    fix: `correct ${argument}`,
  });
}
