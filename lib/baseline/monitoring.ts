import type { Construct } from 'constructs';
import { LogStoreIndex } from '../bindings/alicloud/log-store-index';
import { type NameRule, PhysicalName } from '../core/naming';
import type { IBucket } from '../core/private-bucket';
import { EncryptedLogs } from '../data-protection';
import {
  type AlertRecipient,
  AlertRecipients,
  ConfigRecorder,
  type DetectiveRule,
  EventAlert,
  LogArchive,
  ManagedRule,
  Remediation,
  type RemediationMode,
  RemediationTemplate,
  RulePack,
  RulePackCompliance,
} from '../governance';
import { CallerLog, GuardrailsAlarm, GuardrailsService } from '../guardrails';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import type { BaselineProfile } from './profile';

export interface MonitoringLayerProps {
  readonly profile: BaselineProfile;
  /** Who is told of alerts. @default - nobody; alerts are in the console */
  readonly recipients?: readonly AlertRecipient[];
  /** An archive that there is, of the organization. @default - a trail of the account, to a bucket and to Log Service */
  readonly archive?: LogArchive;
  /** Bucket that receives a line for each access to the archive. @default - that of the data layer, where there is one */
  readonly accessLog?: IBucket;
  /** Services of AI Guardrails that alarms are about. @default - prompts and answers, mainland China and Singapore */
  readonly guardrailsServices?: readonly GuardrailsService[];
  /** Whether Cloud Config records the account and checks it by the AI best practices. @default true */
  readonly configRules?: boolean;
  /**
   * Opts in: buckets that rules of Cloud Config find to be public are made private, by hand in the console (`RemediationMode.MANUAL`) or at once
   * (`AUTOMATIC`).
   * @default - they are reported
   */
  readonly closePublicBuckets?: RemediationMode;
}

const SERVICES = [
  GuardrailsService.QUERY,
  GuardrailsService.RESPONSE,
  GuardrailsService.QUERY_INTL,
  GuardrailsService.RESPONSE_INTL,
];

/** Archives that have the alerts already: baselines may share one. */
const alerted = new WeakSet<LogArchive>();

const CALLS = 'guardrails-calls';

const ACTION_POLICY: NameRule = { argument: 'actionPolicyId', maxLength: 64 };

const CLOSE = 'public buckets are made private';

const PUBLIC: readonly unknown[] = [ManagedRule.OSS_PUBLIC_READ, ManagedRule.OSS_PUBLIC_WRITE];

/** An audit trail that nobody deletes, alerts on what weakens the other layers, checks of the configuration, and alarms of AI Guardrails. */
export class MonitoringLayer extends LayerConstruct {
  readonly layer = BaselineLayer.MONITORING;
  /** Where events of the account are. */
  readonly archive: LogArchive;
  /** Where the application writes a line for each call of AI Guardrails. @default - the profile has none */
  readonly callerLog?: CallerLog;

  /** @throws ValidationError if a service would refuse an argument */
  constructor(scope: Construct, id: string, props: MonitoringLayerProps) {
    super(scope, id);
    const { settings } = props.profile;
    const { auditDays } = settings;
    const actionPolicyId = this.recipients(props.recipients);
    if (props.archive) {
      this.archive = props.archive;
      this.given('audit trail', BaselineCost.BY_USE);
    } else {
      this.archive = new LogArchive(this, 'Archive', {
        organization: false,
        bucket: { expirationDays: auditDays, accessLog: props.accessLog },
        logs: { retentionDays: auditDays },
      });
      this.on(`audit trail of the account, ${auditDays} days`, BaselineCost.BY_USE, this.archive);
    }
    const alerts = EventAlert.AI_PACK;
    const what = `${alerts.length} alerts on what weakens the other layers`;
    if (alerted.has(this.archive)) this.given(what, BaselineCost.BY_USE);
    else {
      alerted.add(this.archive);
      const made = this.archive.addAlerts('BaselineAlerts', { alerts, ...(actionPolicyId && { actionPolicyId }) });
      this.on(what, BaselineCost.BY_USE, made);
    }
    if (settings.guardrailsAlarm) this.callerLog = this.alarms(props, auditDays, actionPolicyId);
    else this.off('alarms of AI Guardrails', BaselineCost.BY_USE, 'the profile has none');
    if (props.configRules ?? true) {
      const recorder = new ConfigRecorder(this, 'Recorder');
      const pack = RulePack.AI_BEST_PRACTICES;
      const rules = new RulePackCompliance(this, 'Config', { pack });
      recorder.applyBefore(rules);
      this.on(`${rules.rules.length} rules of Cloud Config: ${pack.name}`, BaselineCost.BY_USE, rules);
      this.closeBuckets(rules.rules, props.closePublicBuckets);
    } else {
      this.off('rules of Cloud Config', BaselineCost.BY_USE, 'configRules is false');
      if (props.closePublicBuckets !== undefined) this.off(CLOSE, BaselineCost.NONE, 'configRules is false');
    }
    this.off(
      'locked retention of the trail',
      BaselineCost.NONE,
      'it cannot be taken back: LogArchive with bucket.retention',
    );
  }

  private closeBuckets(rules: readonly DetectiveRule[], mode: RemediationMode | undefined): void {
    if (mode === undefined) {
      this.off(CLOSE, BaselineCost.NONE, 'closePublicBuckets asks for it');
      return;
    }
    for (const rule of rules.filter(({ source }) => PUBLIC.some((one) => one === source))) {
      const repair = new Remediation(this, `Close-${rule.node.id}`, {
        rule,
        mode,
        template: RemediationTemplate.OSS_BUCKET_ACL,
        parameters: [
          { name: 'bucketName', value: '{resourceId}' },
          { name: 'regionId', value: '{regionId}' },
          { name: 'permissionName', value: 'private' },
        ],
      });
      this.on(`${CLOSE}: ${rule.node.id}`, BaselineCost.NONE, repair);
    }
  }

  private recipients(users: readonly AlertRecipient[] | undefined): string | undefined {
    if (!users) {
      this.off('somebody who is told of alerts', BaselineCost.NONE, 'give recipients');
      return undefined;
    }
    // An account has all its action policies in one place.
    const { value } = PhysicalName.generated(this, ACTION_POLICY);
    const { actionPolicyId } = new AlertRecipients(this, 'Recipients', { users, actionPolicyId: value });
    this.on(`${users.length} recipient(s) of alerts`, BaselineCost.BY_USE, this);
    return actionPolicyId;
  }

  private alarms(
    { guardrailsServices = SERVICES }: MonitoringLayerProps,
    retentionDays: number,
    actionPolicyId: string | undefined,
  ): CallerLog {
    const logs = new EncryptedLogs(this, 'Calls', { stores: [CALLS], retentionDays });
    const field = (name: string): object => ({
      name,
      type: 'text',
      token: ' \n\t\r,;[]{}()&^*#@~=<>/\\?:\'"',
      enableAnalytics: true,
    });
    new LogStoreIndex(this, 'CallsIndex', {
      project: logs.projectName,
      logstore: CALLS,
      fieldSearch: ['service', 'suggestion', 'code'].map((name) => field(name) as { name: string }),
    });
    const log = new CallerLog({ project: logs.projectName, logStore: CALLS });
    const common = { log, ...(actionPolicyId !== undefined && { actionPolicyId }) };
    const blocks = GuardrailsAlarm.onBlocks(this, 'Blocks', guardrailsServices, { ...common, threshold: 100 });
    this.on('alarm on many blocks of AI Guardrails', BaselineCost.BY_USE, blocks);
    const errors = GuardrailsAlarm.onErrors(this, 'Errors', guardrailsServices, { ...common, threshold: 10 });
    this.on('alarm on calls of AI Guardrails without a result', BaselineCost.BY_USE, errors);
    return log;
  }
}
