import { Problems, shown } from '../../core/errors';
import { isUnknown } from '../../core/text-check';
import { LogArchiveLimits } from './limits';
import * as presets from '../protection/presets';
import type { ControlStatement } from '../protection/document';

/** As Log Service counts them. */
export enum AlertSeverity {
  REPORT = 2,
  LOW = 4,
  MEDIUM = 6,
  HIGH = 8,
  CRITICAL = 10,
}

/** A condition on a field of an event: any of the values. */
export interface EventCondition {
  /** As ActionTrail names it: `serviceName`, `userIdentity.type`, `errorCode`. */
  readonly field: string;
  /** Any of them; `*` stands for any characters of one word, or for any value at all. */
  readonly values: readonly string[];
}

/** What an alert looks for. */
export interface EventAlertProps {
  /** Small letters, digits and `-`; it names the alert. */
  readonly name: string;
  /** What a reader of the alert sees. */
  readonly title: string;
  /** Names of events: operations of APIs, `ConsoleSignin`. @default - any */
  readonly events?: readonly string[];
  /** Conditions that hold all. @default - none */
  readonly conditions?: readonly EventCondition[];
  /** @default AlertSeverity.MEDIUM */
  readonly severity?: AlertSeverity;
  /** How many events in one window, at least 1. @default 1 */
  readonly threshold?: number;
}

/** What was counted, and by whom: fields of the alert's annotations. */
const COLUMNS = [
  'count(1) as events',
  `array_join(array_agg(distinct "event.eventName"), ', ') as names`,
  `array_join(array_agg(distinct "event.recipientAccountId"), ', ') as accounts`,
  `array_join(array_agg(distinct "event.userIdentity.userName"), ', ') as users`,
  `array_join(array_agg(distinct "event.sourceIpAddress"), ', ') as addresses`,
].join(', ');

const FIELD = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/;
/** What ends a keyword stands in quotation marks, where a star is a star. */
const VALUE = /^([\w.*-]+|[\w.:/@-]+)$/;
const NAME = /^[a-z][a-z0-9-]{1,49}$/;

interface BuiltIn {
  readonly id: string;
  readonly title: string;
}

/** An alert on events of a trail. */
export class EventAlert {
  /** Somebody changes or deletes what AI Guardrails checks. */
  static readonly GUARDRAILS_CHANGED = this.denied(presets.GUARDRAILS.statements, {
    name: 'guardrails-changed',
    title: 'AI Guardrails was changed',
    severity: AlertSeverity.HIGH,
  });
  /** Somebody changes, pauses or deletes what WAF does. */
  static readonly WAF_CHANGED = this.denied(presets.WAF.statements, {
    name: 'waf-changed',
    title: 'WAF was changed',
    severity: AlertSeverity.HIGH,
  });
  /** Somebody turns off agents, checks or notifications of Security Center. */
  static readonly SECURITY_CENTER_CHANGED = this.denied(presets.SECURITY_CENTER.statements, {
    name: 'security-center-changed',
    title: 'Security Center was changed',
    severity: AlertSeverity.HIGH,
  });
  /** Somebody stops or changes trails, or what Cloud Config records. */
  static readonly TRAIL_CHANGED = this.denied(presets.AUDIT_TRAIL.statements, {
    name: 'trail-changed',
    title: 'A trail or Cloud Config was stopped or changed',
    severity: AlertSeverity.CRITICAL,
  });
  /** Somebody disables, deletes or opens keys and secrets. */
  static readonly KEY_LOST = this.denied(presets.KMS_KEYS.statements, {
    name: 'kms-key-lost',
    title: 'A key or secret of KMS was disabled, deleted or opened',
    severity: AlertSeverity.CRITICAL,
  });
  /** Somebody makes an AccessKey, or takes one back from the recycle bin. */
  static readonly ACCESS_KEY_MADE = this.denied(presets.ACCESS_KEYS.statements, {
    name: 'access-key-made',
    title: 'An AccessKey was made',
  });
  /** Somebody opens a way to the internet past WAF. */
  static readonly PUBLIC_ENDPOINT = this.denied(presets.PUBLIC_ENDPOINTS.statements, {
    name: 'public-endpoint',
    title: 'A public address, load balancer or endpoint was made',
  });
  /** Somebody changes who may do what. */
  static readonly POLICY_CHANGED = this.events({
    name: 'policy-changed',
    title: 'A RAM policy, role or attachment was changed',
    events: [
      'CreatePolicy',
      'CreatePolicyVersion',
      'DeletePolicy',
      'SetDefaultPolicyVersion',
      'AttachPolicyToUser',
      'AttachPolicyToGroup',
      'AttachPolicyToRole',
      'DetachPolicyFromUser',
      'DetachPolicyFromGroup',
      'DetachPolicyFromRole',
      'UpdateRole',
    ],
  });
  /** Somebody changes who may read or write a bucket. */
  static readonly BUCKET_OPENED = this.events({
    name: 'bucket-opened',
    title: 'Access to a bucket was changed',
    events: [
      'PutBucketAcl',
      'PutBucketPolicy',
      'DeleteBucketPolicy',
      'PutBucketPublicAccessBlock',
      'DeleteBucketPublicAccessBlock',
    ],
    severity: AlertSeverity.HIGH,
  });
  /** The user of an account itself logs on. */
  static readonly ROOT_LOGIN = this.events({
    name: 'root-login',
    title: 'The user of an account itself logged on',
    events: ['ConsoleSignin'],
    conditions: [{ field: 'userIdentity.type', values: ['root-account'] }],
    severity: AlertSeverity.CRITICAL,
  });
  /** The user of an account itself calls an API with an AccessKey. */
  static readonly ROOT_ACCESS_KEY = this.events({
    name: 'root-access-key',
    title: 'An AccessKey of an account itself was used',
    conditions: [
      { field: 'userIdentity.type', values: ['root-account'] },
      { field: 'userIdentity.accessKeyId', values: ['*'] },
    ],
    severity: AlertSeverity.CRITICAL,
  });

  /** What matters to AI workloads: all constants. */
  static get AI_PACK(): readonly EventAlert[] {
    return [
      this.GUARDRAILS_CHANGED,
      this.WAF_CHANGED,
      this.SECURITY_CENTER_CHANGED,
      this.TRAIL_CHANGED,
      this.KEY_LOST,
      this.ACCESS_KEY_MADE,
      this.PUBLIC_ENDPOINT,
      this.POLICY_CHANGED,
      this.BUCKET_OPENED,
      this.ROOT_LOGIN,
      this.ROOT_ACCESS_KEY,
    ];
  }

  /** What CIS Alibaba Cloud Foundation Benchmark 2.0 asks for (2.10 to 2.22), by alerts that Log Service has built in. */
  static get CIS_PACK(): readonly EventAlert[] {
    return [
      'ram_policy_change',
      'cloudfirewall_conf_change',
      'vpc_route_change',
      'vpc_conf_change',
      'oss_policy_change',
      'rds_conf_change',
      'unauth_apicall',
      'ram_mfa_login',
      'root_login',
      'root_ak_usage',
      'abnormal_login',
      'ak_conf_change',
      'securitygroup_change',
      'trail_off',
    ].map((name) => this.builtIn(name));
  }

  /** Names of the alerts that Log Service has built in for trails, for `builtIn`. */
  static get builtInNames(): readonly string[] {
    return Object.keys(BUILT_IN);
  }

  /**
   * An alert that Log Service has built in: `root_login`. The names are those of the landing zone accelerator of Alibaba Cloud.
   * @throws ValidationError `invalid-value`
   */
  static builtIn(name: string): EventAlert {
    const title = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    if (title === undefined) {
      new Problems()
        .add({
          code: 'invalid-value',
          what: 'no alert of this name is built in',
          got: shown(name),
          allowed: Object.keys(BUILT_IN).join(', '),
          fix: 'use one of the names, or EventAlert.template',
        })
        .throwIfAny();
    }
    const part = PREFIXES[name] ?? 'cis.at';
    return EventAlert.template(`sls.app.actiontrail.${part}.${name}`, title ?? name);
  }

  /** Any other template of Log Service, by its id. */
  static template(id: string, title: string): EventAlert {
    const name = id.replace(/^sls\.app\.actiontrail\./, '').replace(/[^A-Za-z0-9]+/g, '-');
    return new EventAlert({ name, title }, { id, title });
  }

  /** An alert of your own. @throws ValidationError `invalid-value` for names and values, `missing` for an alert on everything */
  static events(props: EventAlertProps): EventAlert {
    const { name, title, events = [], conditions = [], threshold = 1 } = props;
    const problems = new Problems();
    const check = (what: string, values: readonly string[], form: RegExp, allowed: string): void => {
      for (const value of values.filter((one) => !isUnknown(one) && !form.test(one))) {
        problems.add({
          code: 'invalid-value',
          what: `alert ${shown(name)}: ${what}`,
          got: shown(value),
          allowed,
          fix: 'correct it',
        });
      }
    };
    check('the name is malformed', [name], NAME, '2 to 50 small letters, digits and "-", a letter first');
    check('the title is empty', [title], /\S/, 'some text');
    check('the name of an event is malformed', events, /^\w+$/, 'letters and digits');
    check(
      'the name of a field is malformed',
      conditions.map(({ field }) => field),
      FIELD,
      'a name such as "userIdentity.type"',
    );
    check(
      'a value is malformed',
      conditions.flatMap(({ values }) => values),
      VALUE,
      'letters, digits and ".-_", with "*" for any of them, or with ":/@"',
    );
    const keywords = conditions.reduce((sum, { values }) => sum + values.length, events.length);
    if (keywords > LogArchiveLimits.MAX_SEARCH_KEYWORDS) {
      problems.add({
        code: 'too-many-items',
        what: `alert ${shown(name)} looks for more than one search of Log Service can`,
        got: `${keywords} events and values`,
        allowed: `at most ${LogArchiveLimits.MAX_SEARCH_KEYWORDS} (https://www.alibabacloud.com/help/doc-detail/92572.htm)`,
        fix: 'divide it into several alerts',
      });
    }
    if (events.length + conditions.length === 0) {
      problems.add({
        code: 'missing',
        what: `alert ${shown(name)} is about every event`,
        fix: 'name events, or give conditions',
      });
    }
    for (const { field, values } of conditions) {
      if (values.length > 0) continue;
      problems.add({ code: 'too-few-items', what: `alert ${shown(name)}: ${field} has no values`, fix: 'name values' });
    }
    if (!Number.isInteger(threshold) || threshold < 1) {
      problems.add({
        code: 'out-of-range',
        what: `alert ${shown(name)}: threshold is out of range`,
        got: shown(threshold),
        allowed: 'a whole number above 0',
        fix: 'correct threshold',
      });
    }
    problems.throwIfAny();
    return new EventAlert(props);
  }

  /** An alert on what a protection rule denies: its operations are the names of events. */
  private static denied(
    statements: readonly ControlStatement[],
    props: Pick<EventAlertProps, 'name' | 'title' | 'severity'>,
  ): EventAlert {
    const actions = statements.flatMap(({ actions: all = [] }) => all);
    const events = [...new Set(actions.map((action) => action.slice(action.indexOf(':') + 1)))];
    return this.events({ ...props, events });
  }

  readonly name: string;
  readonly title: string;
  readonly severity: AlertSeverity;
  readonly threshold: number;
  /** Template of Log Service. @default - the alert has a query */
  readonly templateId?: string;
  /** Search and SQL, as Log Service takes it. @default - the alert has a template */
  readonly query?: string;

  private constructor(props: EventAlertProps, builtIn?: BuiltIn) {
    const { name, title, events = [], conditions = [], severity = AlertSeverity.MEDIUM, threshold = 1 } = props;
    this.name = name;
    this.title = title;
    this.severity = severity;
    this.threshold = threshold;
    if (builtIn) {
      this.templateId = builtIn.id;
      return;
    }
    const all = events.length > 0 ? [{ field: 'eventName', values: events }, ...conditions] : conditions;
    const search = all.map(({ field, values }) => {
      const one = values.map((value) => `event.${field}: ${keyword(value)}`).join(' or ');
      return values.length > 1 ? `(${one})` : one;
    });
    this.query = `${search.join(' and ')} | select ${COLUMNS}`;
  }
}

/** In quotation marks, unless it is one word that is none of the syntax. https://www.alibabacloud.com/help/en/sls/how-do-i-use-quotation-marks-in-query-statements */
function keyword(value: string): string {
  return /^[\w.*-]+$/.test(value) && !/^(and|or|not|in)$/i.test(value) ? value : `"${value}"`;
}

/** https://github.com/aliyun/landing-zone-accelerator-on-alibaba-cloud/tree/main/components/log-archive/event-alert */
const BUILT_IN: { readonly [name: string]: string } = {
  abnormal_ak_usage: 'AccessKeys are used abnormally often',
  abnormal_login: 'Logons fail again and again',
  abnormal_pwd_mod_cnt: 'Passwords are changed abnormally often',
  ak_conf_change: 'A key of KMS was changed',
  api_err: 'Calls fail abnormally often',
  cfw_ai_off: 'Intelligent defense of Cloud Firewall was turned off',
  cfw_assets_auto_protec_off: 'Cloud Firewall no longer protects new assets',
  cfw_assets_protec_off: 'Cloud Firewall no longer protects assets',
  cfw_basic_rule_off: 'Basic defense of Cloud Firewall was turned off',
  cfw_log_off: 'Log analysis of Cloud Firewall was turned off',
  cfw_loose_block: 'Cloud Firewall blocks loosely',
  cfw_obs_mode: 'Cloud Firewall only observes',
  cfw_patch_off: 'Virtual patches of Cloud Firewall were turned off',
  cfw_ti_off: 'Threat intelligence of Cloud Firewall was turned off',
  cloudfirewall_conf_change: 'A policy of Cloud Firewall was changed',
  ecs_auto_snapshot_policy: 'Automatic snapshots were turned off',
  ecs_disk_encry_detc: 'A disk is not encrypted',
  ecs_disk_reinit: 'A disk was initialized anew',
  ecs_disk_release: 'A disk was released',
  ecs_force_reboot: 'A server was forced to restart',
  ecs_reboot_alot: 'A server restarts again and again',
  ecs_release_protec_off: 'A server can be released',
  esc_release: 'A server was released',
  off_duty_login: 'Somebody logged on outside of working hours',
  oss_policy_change: 'The policy of a bucket was changed',
  password_change: 'Rules for passwords were changed',
  password_reset: 'A password was reset',
  pwd_expire_policy: 'Passwords are valid for too long',
  pwd_length_policy: 'Passwords may be too short',
  pwd_login_attemp_policy: 'Passwords may be tried too often',
  pwd_reuse_prevention_policy: 'Passwords may be used again',
  ram_auth_change: 'Permissions in RAM were changed',
  ram_mfa_login: 'A RAM user logged on without a second factor',
  ram_policy_change: 'A RAM policy was changed',
  rds_access_whitelist: 'The addresses that may reach a database were changed',
  rds_conf_change: 'A database was changed',
  rds_sql_audit: 'The audit of a database was turned off',
  rds_ssl_config: 'A database no longer uses TLS',
  root_ak_usage: 'An AccessKey of an account itself was used',
  root_login: 'The user of an account itself logs on',
  sas_webshell_detection: 'Tamper protection was turned off',
  sas_webshell_unbind: 'Tamper protection was taken from a server',
  securitygroup_change: 'A security group was changed',
  trail_off: 'Somebody tried to turn off a trail',
  unauth_apicall: 'Calls are refused for want of permission',
  unauth_login: 'Somebody logged on from an address that is not allowed',
  vpc_conf_change: 'A VPC was changed',
  vpc_flowlog_off: 'A flow log of a VPC was changed',
  vpc_route_change: 'A route of a VPC was changed',
  slb_http: 'A load balancer takes HTTP',
  rds_instance_del: 'A database was released',
};

/** Where a template is not among those of CIS. */
const PREFIXES: { readonly [name: string]: string } = { slb_http: 'dataflow.at', rds_instance_del: 'db.at' };
