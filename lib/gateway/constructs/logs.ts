import type { Construct } from 'constructs';
import { LogDashboard } from '../../bindings/alicloud/log-dashboard';
import { LogProject } from '../../bindings/alicloud/log-project';
import { LogStore } from '../../bindings/alicloud/log-store';
import { LogStoreIndex } from '../../bindings/alicloud/log-store-index';
import { SlsAlert } from '../../bindings/alicloud/sls-alert';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { logAlert } from '../../core/log-alert';
import { type NameRule, PhysicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';

/**
 * What is counted, as conditions on a line of the gateway's log.
 * @unverified that Function Compute writes each line of standard output as one log, whose field `message` is the line
 */
const COUNTED = {
  requests: `"message.event" = 'request'`,
  blocked: `"message.event" = 'request' and "message.outcome" in ('blocked', 'replaced')`,
  attacks: `"message.event" = 'request' and "message.outcome" in ('blocked', 'replaced') and message like '%"promptAttack:%'`,
  failed: `"message.event" = 'request' and "message.outcome" = 'failed'`,
  throttled: `"message.event" = 'verdict' and "message.failure" = 'throttled'`,
  breakerOpen: `"message.event" = 'breaker' and "message.state" = 'open'`,
} as const;

/** How many in one window raise an alarm; 0 makes none. */
export interface GatewayAlarms {
  /** Requests that the gateway could not answer. @default 10 */
  readonly failed?: number;
  /** Checks for which there was no call left. @default 10 */
  readonly throttled?: number;
  /** Circuit breakers that opened. @default 1 */
  readonly breakerOpen?: number;
  /** Requests that were stopped as prompt attacks. @default 0 */
  readonly attacks?: number;
  /** Requests that were stopped, for whatever reason. @default 0 */
  readonly blocked?: number;
  /** Minutes that are counted together, and between two looks: 1 to 1440. @default 5 */
  readonly windowMinutes?: number;
  /** Action policy that says who is told. @default - nobody; alarms are in the console */
  readonly actionPolicyId?: string;
}

export interface GatewayLogsProps {
  /** Days that logs are kept, 1 to 3,650; 3,650 keeps them for good. @default 180 */
  readonly retentionDays?: number;
  /** 3 to 63 small letters, digits and hyphens, unique in a region. @default - made from the construct's path */
  readonly projectName?: string;
  /** @default - failed, throttled, breakerOpen */
  readonly alarms?: GatewayAlarms;
}

const LETTERS = {
  form: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  text: 'small letters, digits and "-"',
  service: 'SLS',
  lowerCase: true,
};
const PROJECT: NameRule = { argument: 'projectName', maxLength: 63, letters: LETTERS };
const ALERT: NameRule = {
  argument: 'alarmName',
  maxLength: 64,
  letters: { form: /^[\w-]+$/, text: 'letters, digits, "_" and "-"', service: 'SLS' },
};
const STORE = 'gateway';
/** HIGH, as SLS counts severities. */
const SEVERITY = 8;

/**
 * Bytes of a field that queries see, the most there is: the default of 2,048 would cut a line with many labels, which is no JSON then.
 * https://www.alibabacloud.com/help/doc-detail/2771478.html
 */
const MAX_FIELD_BYTES = 16_384;

const TEXTS = ['event', 'level', 'outcome', 'code', 'consumer', 'model', 'operation', 'failure', 'state', 'requestId'];
const NUMBERS = ['status', 'milliseconds', 'upstreamMs', 'moderationMs', 'pieces'];

/** The gateway's log, and what looks at it: no line of it has content. */
export class GatewayLogs extends AlicloudConstruct {
  readonly logStore = STORE;
  private readonly project: LogProject;
  private reference?: string;

  /** @throws ValidationError if SLS would refuse an argument */
  constructor(scope: Construct, id: string, props: GatewayLogsProps) {
    super(scope, id);
    const { retentionDays = 180, alarms = {} } = props;
    const problems = new Problems(this);
    const name =
      props.projectName === undefined
        ? PhysicalName.generated(this, PROJECT)
        : PhysicalName.given(props.projectName, PROJECT, problems);
    checkWhole(problems, 'retentionDays', retentionDays, [1, 3650]);
    checkWhole(problems, 'alarms.windowMinutes', alarms.windowMinutes ?? 5, [1, 1440]);
    const thresholds = { failed: 10, throttled: 10, breakerOpen: 1, attacks: 0, blocked: 0, ...limitsOf(alarms) };
    for (const [kind, threshold] of Object.entries(thresholds)) {
      checkWhole(problems, `alarms.${kind}`, threshold, [0, 1e9]);
    }
    problems.throwIfAny();
    this.project = new LogProject(this, 'Resource', { projectName: name.value });
    registerName(this.project, 'projectName', name);
    const store = new LogStore(this, 'Store', {
      projectName: this.projectName,
      logstoreName: STORE,
      retentionPeriod: retentionDays,
      autoSplit: true,
      maxSplitShardCount: 64,
      encryptConf: { enable: true, encryptType: 'default' },
    });
    const index = new LogStoreIndex(this, 'Index', {
      project: this.projectName,
      logstore: store.logstoreName,
      maxTextLen: MAX_FIELD_BYTES,
      fullText: { token: ' #$^*\r\n\t' },
      fieldSearch: [
        {
          name: 'message',
          type: 'json',
          enableAnalytics: true,
          token: ' #$^*\r\n\t',
          jsonKeys: [
            ...TEXTS.map((one) => ({ name: one, type: 'text', docValue: true })),
            ...NUMBERS.map((one) => ({ name: one, type: one === 'status' || one === 'pieces' ? 'long' : 'double' })),
          ],
        },
      ],
    });
    this.dashboard(index);
    for (const [kind, threshold] of Object.entries(thresholds)) {
      if (threshold > 0) this.alarm(index, kind as keyof typeof thresholds, threshold, alarms);
    }
    if (alarms.actionPolicyId === undefined && Object.values(thresholds).some((threshold) => threshold > 0)) {
      Notices.of(this).add({
        id: 'gateway.silent-alarms',
        message:
          'Nobody is told of the alarms of the gateway: there is no actionPolicyId. They are in the console only.',
      });
    }
    Notices.of(this).add({
      id: 'gateway.log-format',
      message:
        'Unverified: dashboard and alarms expect each line of the gateway in the field "message" of a log of its own. Compare with one ' +
        'log after the first request.',
    });
  }

  get projectName(): string {
    return (this.reference ??= this.project.projectName);
  }

  private alarm(
    index: LogStoreIndex,
    kind: Exclude<keyof typeof COUNTED, 'requests'>,
    threshold: number,
    { windowMinutes = 5, actionPolicyId }: GatewayAlarms,
  ): void {
    const construct = new AlarmConstruct(this, `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}Alarm`);
    const name = PhysicalName.generated(construct, ALERT);
    const title = `Gateway: ${kind}`;
    const resource = new SlsAlert(construct, 'Resource', {
      ...logAlert({
        alertName: name.value,
        title,
        project: this.projectName,
        logStore: STORE,
        query: `* | select count(1) as found from log where ${COUNTED[kind]}`,
        condition: `found >= ${threshold}`,
        description: `${title}: $\${found} in ${windowMinutes} minutes`,
        windowMinutes,
        severity: SEVERITY,
        actionPolicyId,
      }),
      dependsOn: [index],
    });
    registerName(resource, 'alertName', name);
  }

  private dashboard(index: LogStoreIndex): void {
    const minute = `date_format(from_unixtime(__time__ - __time__ % 60), '%Y-%m-%d %H:%i') as minute`;
    const perMinute = (what: string, where: string = COUNTED.requests): string =>
      `* | select ${minute}, ${what} from log where ${where} group by minute order by minute limit 10000`;
    const rate = (kind: 'blocked' | 'attacks' | 'failed'): string =>
      perMinute(`round(100.0 * count_if(${COUNTED[kind]}) / count(1), 2) as percent`);
    const charts: readonly (readonly [title: string, query: string, y: readonly string[]])[] = [
      ['Requests per minute', perMinute('count(1) as requests'), ['requests']],
      ['Blocked, in percent', rate('blocked'), ['percent']],
      ['Prompt attacks, in percent', rate('attacks'), ['percent']],
      ['Failed, in percent', rate('failed'), ['percent']],
      [
        'Milliseconds until answered',
        perMinute(
          `approx_percentile("message.milliseconds", 0.5) as p50, approx_percentile("message.milliseconds", 0.99) as p99`,
        ),
        ['p50', 'p99'],
      ],
      [
        'Milliseconds of checks',
        perMinute(
          `approx_percentile("message.moderationMs", 0.5) as p50, approx_percentile("message.moderationMs", 0.99) as p99`,
        ),
        ['p50', 'p99'],
      ],
      ['Throttled checks', perMinute('count(1) as throttled', COUNTED.throttled), ['throttled']],
      ['Circuit breakers: changes to open', perMinute('count(1) as opened', COUNTED.breakerOpen), ['opened']],
    ];
    new LogDashboard(this, 'Dashboard', {
      projectName: this.projectName,
      dashboardName: 'guardrails-gateway',
      displayName: 'Guardrails gateway',
      charList: JSON.stringify(
        charts.map(([title, query, yAxis], at) => ({
          title,
          type: 'line',
          search: { logstore: STORE, topic: '', query, start: '-86400s', end: 'now' },
          display: {
            xAxis: ['minute'],
            yAxis,
            xPos: (at % 2) * 5,
            yPos: Math.floor(at / 2) * 5,
            width: 5,
            height: 5,
            displayName: title,
          },
        })),
      ),
      dependsOn: [index],
    });
  }
}

/** Gives an alarm a path of its own to be named by. */
class AlarmConstruct extends AlicloudConstruct {}

function limitsOf({
  windowMinutes: _,
  actionPolicyId: __,
  ...limits
}: GatewayAlarms): Omit<GatewayAlarms, 'windowMinutes' | 'actionPolicyId'> {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

function checkWhole(problems: Problems, argument: string, value: number, [min, max]: readonly [number, number]): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(value),
    allowed: `a whole number from ${min} to ${max}, written in the code`,
    fix: `correct ${argument}`,
  });
}
