import type { Construct } from 'constructs';
import { SasNotice } from '../bindings/aisec/sas-notice';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkRange } from '../core/range-check';
import { aisecOf, checked, flag, type SecurityCenterAisecProps } from './shared';

/** What a notification is about. */
export class NotificationSubject {
  static readonly ALERTS = new NotificationSubject('sas_suspicious');
  /** Posture checks. */
  static readonly POSTURE = new NotificationSubject('yundun_sas_config_alert');
  static readonly BASELINES = new NotificationSubject('sas_healthcheck');
  /** The weekly report, about vulnerabilities that are open; by mail only. */
  static readonly WEEKLY_REPORT = new NotificationSubject('yundun_security_Weekreport', true);
  static readonly URGENT_VULNERABILITIES = new NotificationSubject('yundun_sas_vul_Emergency');
  /** AccessKeys that were found on the internet. @unverified: one document writes "yundun_sas_ak_leakage AccessKey" */
  static readonly LEAKED_ACCESS_KEYS = new NotificationSubject('yundun_sas_ak_leakage');
  static readonly MALWARE_DEFENSE = new NotificationSubject('yundun_aegis_AV_true');
  static readonly TAMPERING = new NotificationSubject('yundun_webguard_event');
  static readonly BLOCKED_ADDRESSES = new NotificationSubject('yundun_IP_Blocking');
  static readonly VIRUS_SCANS = new NotificationSubject('yundun_sas_anti_virus_config');
  static readonly HONEYPOTS = new NotificationSubject('yundun_honeypot_alarm');
  static readonly APPLICATIONS = new NotificationSubject('aliyun_rasp_alarm');
  static readonly LOG_STORAGE_FULL = new NotificationSubject('yundun_sas_log');
  /** Incidents of Agentic SOC. */
  static readonly NEW_INCIDENTS = new NotificationSubject('yundun_soar_incident_generate');
  static readonly CHANGED_INCIDENTS = new NotificationSubject('yundun_soar_incident_update');

  static custom(code: string): NotificationSubject {
    return new NotificationSubject(code);
  }

  private constructor(
    readonly code: string,
    /** Whether only mails are sent. */
    readonly mailOnly = false,
  ) {}
}

/** How somebody is told. */
export class NotificationChannel {
  static readonly TEXT_MESSAGE = new NotificationChannel(1);
  static readonly MAIL = new NotificationChannel(2);
  /** In the message centre of the console. */
  static readonly CONSOLE = new NotificationChannel(4);

  private constructor(readonly bit: 1 | 2 | 4) {}
}

/** What is pushed to CloudMonitor. */
export class MonitorSubject {
  static readonly POSTURE = new MonitorSubject('Cspm_summary');
  static readonly VULNERABILITIES = new MonitorSubject('Vul_summary');
  static readonly EACH_VULNERABILITY = new MonitorSubject('Vul_event');
  static readonly BASELINES = new MonitorSubject('Hc_summary');
  static readonly AGENTLESS_SCANS = new MonitorSubject('Agentless_event');
  static readonly MALICIOUS_FILES = new MonitorSubject('Filedetect_event');
  static readonly APPLICATIONS = new MonitorSubject('Rasp_event');

  static custom(code: string): MonitorSubject {
    return new MonitorSubject(code);
  }

  private constructor(readonly code: string) {}
}

export interface NotificationsProps extends SecurityCenterAisecProps {
  /** @default [NotificationChannel.MAIL, NotificationChannel.CONSOLE] */
  readonly channels?: readonly NotificationChannel[];
  /** Whether nobody is told between 22:00 and 8:00, of attacks and leaked keys neither. @default false */
  readonly quietAtNight?: boolean;
  /** @default - alerts, posture, urgent vulnerabilities and leaked AccessKeys */
  readonly subjects?: readonly NotificationSubject[];
}

export interface MonitorPushProps {
  /** Least seconds between two pushes, from 60 on. @default 60 */
  readonly intervalSeconds?: number;
}

const USUAL = [
  NotificationSubject.ALERTS,
  NotificationSubject.POSTURE,
  NotificationSubject.URGENT_VULNERABILITIES,
  NotificationSubject.LEAKED_ACCESS_KEYS,
];

/** Shortest interval of pushes to CloudMonitor, as the SDK says. */
const MIN_INTERVAL = 60;

/**
 * Who is told of what, `aisec_sas_notice`: the contacts of the account, by the channels that are given. Destroying restores what was found.
 */
export class Notifications extends AlicloudConstruct {
  private readonly props: NotificationsProps;

  constructor(scope: Construct, id: string, props: NotificationsProps = {}) {
    super(scope, id);
    this.props = props;
    for (const subject of props.subjects ?? USUAL) this.addSubject(subject);
  }

  /** Tells of one more subject, by other channels than the rest where they are given. An empty list switches it off. */
  addSubject(subject: NotificationSubject, channels?: readonly NotificationChannel[]): this {
    const usual = this.props.channels ?? [NotificationChannel.MAIL, NotificationChannel.CONSOLE];
    const given = channels ?? (subject.mailOnly ? [NotificationChannel.MAIL] : usual);
    const problems = new Problems(this);
    if (subject.mailOnly && given.some((channel) => channel !== NotificationChannel.MAIL)) {
      problems.add({
        code: 'not-applicable',
        what: `${subject.code} is sent by mail only`,
        allowed: 'NotificationChannel.MAIL',
        fix: 'remove the other channels',
      });
    }
    if (this.node.tryFindChild(subject.code)) {
      problems.add({
        code: 'conflict',
        what: `${subject.code} is among the subjects already`,
        fix: 'name the other subjects as subjects, and add this one with its channels',
      });
    } else claimSetting(this, `notification ${subject.code}`, aisecOf(this, this.props).provider, problems);
    const route = [...new Set(given)].reduce((sum, { bit }) => sum + bit, 0);
    const config = { project: subject.code, route, timeLimit: flag(this.props.quietAtNight === true) };
    this.add(subject.code, checked(problems, 'aisec_sas_notice', config, { route: 'channels' }));
    if (subject === NotificationSubject.LEAKED_ACCESS_KEYS) {
      Notices.of(this).add({
        id: 'security-center.leak-subject',
        message:
          'The name of the notification about leaked AccessKeys is taken from one of two documents that differ; see that it is on after the first apply.',
      });
    }
    return this;
  }

  /** Pushes a subject to CloudMonitor, where event rules take it. */
  pushToMonitor(subject: MonitorSubject, { intervalSeconds = MIN_INTERVAL }: MonitorPushProps = {}): this {
    const problems = new Problems(this);
    checkRange(problems, 'intervalSeconds', intervalSeconds, { MIN: MIN_INTERVAL });
    claimSetting(this, `push of ${subject.code}`, aisecOf(this, this.props).provider, problems);
    const config = { project: subject.code, bizType: 'cms', route: 1, timeLimit: intervalSeconds };
    this.add(`Monitor-${subject.code}`, checked(problems, 'aisec_sas_notice', config));
    return this;
  }

  private add(id: string, config: { readonly project: string; readonly route: number }): void {
    new SasNotice(this, id, { ...config, provider: aisecOf(this, this.props).provider });
  }
}
