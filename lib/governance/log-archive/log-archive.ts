import { Lazy, TerraformResource, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ActiontrailHistoryDeliveryJob } from '../../bindings/alicloud/actiontrail-history-delivery-job';
import { ActiontrailTrail } from '../../bindings/alicloud/actiontrail-trail';
import { ResourceManagerServiceLinkedRole } from '../../bindings/alicloud/resource-manager-service-linked-role';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import type { IBucket, PrivateBucket } from '../../core/private-bucket';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IComplianceAggregator } from '../detective/aggregator';
import { ConfigDelivery, ConfigDestination } from '../detective/delivery';
import { deployInMember, type MemberProviderOptions } from '../organization/member-provider';
import { ProtectionRule } from '../protection/rule';
import type { IAccount } from '../protection/targets';
import { EventAlerts, type EventAlertsOptions } from './event-alerts';
import {
  type ArchiveBucketProps,
  type ArchiveLogsProps,
  type ArchiveProject,
  ArchiveStorage,
  checkRegion,
  checkRetention,
} from './storage';

/** Events that a trail delivers. */
export enum TrailEvents {
  /** What reads and what changes. */
  ALL = 'All',
  /** What changes. */
  WRITE = 'Write',
  /** What reads. */
  READ = 'Read',
}

/** What Cloud Config records, in the same archive. */
export interface ArchiveConfigProps {
  /** Accounts whose records are delivered. @default - the account that Terraform works in */
  readonly aggregator?: IComplianceAggregator;
  /** Days that the log store keeps them, 1 to 3,650 (for ever). @default 365 */
  readonly retentionDays?: number;
}

/** Where the events of an archive are searched and alerts look. */
export interface IEventLog extends IConstruct {
  readonly projectName: string;
  readonly logStoreName: string;
}

export interface LogArchiveProps {
  /**
   * Member that keeps the archive: bucket and log store are made there, and what delivers to them where Terraform works.
   * @default - the account that Terraform works in
   */
  readonly account?: IAccount;
  /** How Terraform works in that member. @default - by the role of Resource Directory, in the region of the stack's provider */
  readonly accountProvider?: MemberProviderOptions;
  /**
   * Member that administers ActionTrail and Cloud Config for the organization: trail and deliveries are made there.
   * @default - the account that Terraform works in, which is the management account
   */
  readonly administrator?: IAccount;
  /** How Terraform works in that member. @default - as `accountProvider` */
  readonly administratorProvider?: MemberProviderOptions;
  /**
   * Whether the trail is about all members, those of the future too. Another value replaces the trail.
   * @default true
   */
  readonly organization?: boolean;
  /** 6 to 36 letters, digits, `-` and `_`, a letter first; another name replaces the trail. @default - made from the construct's path */
  readonly trailName?: string;
  /** @default TrailEvents.ALL */
  readonly events?: TrailEvents;
  /** @default - a private, encrypted bucket that keeps versions and lets nobody delete; `false` for none */
  readonly bucket?: ArchiveBucketProps | false;
  /** Folder in the bucket: letters, digits, `-`, `_` and `/`. @default - none */
  readonly prefix?: string;
  /** Log Service besides, to search events and to alert on them. @default - none */
  readonly logs?: ArchiveLogsProps;
  /** Whether events of the last 90 days are delivered too, once. @default false */
  readonly history?: boolean;
  /** Delivers what Cloud Config records to the same places. @default - it is not delivered */
  readonly config?: ArchiveConfigProps;
  /**
   * Whether the role by which ActionTrail writes is made in the archive's account. An account that has used ActionTrail has it: then the apply says that
   * the role exists, and this has to be false.
   * @default - true with `account`, else false
   */
  readonly createServiceRole?: boolean;
}

/** https://www.alibabacloud.com/help/en/actiontrail/latest/api-actiontrail-2020-07-06-createtrail */
const NAME: NameRule = {
  argument: 'trailName',
  maxLength: 36,
  letters: {
    form: /^[A-Za-z][\w-]{5,35}$/,
    text: 'letters, digits, "-" and "_", 6 or more, a letter first',
    service: 'ActionTrail',
  },
};

const SERVICE = 'actiontrail.aliyuncs.com';
const CONFIG_STORE = 'cloud-config';

/**
 * Where everything that is done in an organization is kept: a trail of all members (`alicloud_actiontrail_trail`) that delivers to a private bucket and, if
 * it is wanted, to Log Service, and what Cloud Config records besides.
 */
export class LogArchive extends AlicloudConstruct implements IEventLog {
  /** The bucket; undefined without one. */
  readonly bucket?: IBucket;
  private readonly storage: ArchiveStorage;
  private readonly project?: ArchiveProject;
  private readonly trail: ActiontrailTrail;
  private readonly props: LogArchiveProps;
  /** The log store that events are in; ActionTrail names it after the trail. */
  readonly logStoreName: string;

  /**
   * @throws ValidationError `none-of` without bucket and logs, `invalid-name` for names, `out-of-range` for days, `not-applicable` for what belongs to
   * another choice
   */
  constructor(scope: Construct, id: string, props: LogArchiveProps = {}) {
    super(scope, id);
    const { account, administrator, organization = true, events = TrailEvents.ALL, bucket = {}, prefix, logs } = props;
    this.props = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.trailName, NAME, problems);
    checkText(problems, 'prefix', prefix, /^[\w-]+(\/[\w-]+)*$/, 'letters, digits, "-", "_" and "/"');
    checkRegion(problems, props.accountProvider?.region);
    checkRegion(problems, props.administratorProvider?.region);
    checkRetention(problems, 'config.retentionDays', props.config?.retentionDays);
    const misplaced = (argument: string, allowed: string): void => {
      problems.add({
        code: 'not-applicable',
        what: `${argument} has no meaning here`,
        allowed,
        fix: `remove ${argument}`,
      });
    };
    if (bucket === false && !logs) {
      problems.add({
        code: 'none-of',
        what: 'bucket and logs are both missing: there is nowhere to deliver to',
        fix: 'set logs, or leave out bucket: false',
      });
    }
    if (bucket === false && prefix !== undefined) misplaced('prefix', 'with a bucket');
    if (!account && props.accountProvider) misplaced('accountProvider', 'with account');
    if (!administrator && props.administratorProvider) misplaced('administratorProvider', 'with administrator');
    if (props.config?.retentionDays !== undefined && !logs) misplaced('config.retentionDays', 'with logs');
    problems.throwIfAny();

    this.storage = new ArchiveStorage(this, 'Storage', {
      ...(account && { account: account.targetId }),
      ...(props.accountProvider?.region !== undefined && { region: props.accountProvider.region }),
    });
    if (account) deployInMember(this.storage, account, props.accountProvider);
    const audit = new Place(this, 'Audit');
    if (administrator) deployInMember(audit, administrator, props.administratorProvider ?? props.accountProvider);
    const made = bucket === false ? undefined : this.storage.bucket(bucket);
    if (made) this.bucket = made;
    if (logs) this.project = this.storage.project(logs);
    const role = `acs:ram::${this.storage.accountId}:role/aliyunserviceroleforactiontrail`;
    const config = {
      trailName: name.value,
      isOrganizationTrail: organization,
      eventRw: events,
      trailRegion: 'All',
      status: 'Enable',
      ossBucketName: made?.bucketName,
      ossKeyPrefix: made && prefix,
      ossWriteRoleArn: made && role,
      slsProjectArn: this.project?.projectArn,
      slsWriteRoleArn: this.project && role,
    };
    checkAgainstProvider(problems, 'alicloud_actiontrail_trail', config);
    problems.throwIfAny();
    this.trail = new ActiontrailTrail(audit, 'Resource', config);
    registerName(this.trail, 'trailName', name);
    // A prefix may come before the trail's name until synthesis.
    this.logStoreName = Lazy.stringValue({ produce: () => `actiontrail_${this.trail.trailNameInput}` });
    // Settings of the bucket come before anything is in it.
    for (const node of this.storage.node.findAll().filter(TerraformResource.isTerraformResource)) this.wait(node);
    if (logs?.retentionDays !== undefined && this.project) {
      this.wait(this.project.addLogStore('Events', this.logStoreName, logs.retentionDays, true));
      this.note(
        'governance.trail-log-store',
        `The log store of the trail is made before the trail. That ActionTrail uses it was never tried: if the apply refuses it, leave out retentionDays.`,
      );
    }
    if (props.createServiceRole ?? account !== undefined) {
      this.wait(new ResourceManagerServiceLinkedRole(this.storage, 'Role', { serviceName: SERVICE }));
    }
    if (props.history) new ActiontrailHistoryDeliveryJob(audit, 'History', { trailName: this.trail.trailName });
    if (props.config) this.deliverConfig(audit, props.config, made);
    if (account) {
      this.note(
        'governance.cross-account-delivery',
        `ActionTrail and Cloud Config write into another account. Look into ${account.targetName} after the first apply: who may write there is up to the roles of the two services.`,
      );
    }
  }

  /** Name of the trail. */
  get trailName(): string {
    return this.trail.trailName;
  }

  /** @throws ValidationError `missing` without `logs` */
  get projectName(): string {
    return this.neededProject('projectName').projectName;
  }

  /**
   * Alerts on events of the archive.
   * @throws ValidationError `missing` without `logs`
   */
  addAlerts(id: string, options: EventAlertsOptions): EventAlerts {
    const project = this.neededProject('alerts');
    const alerts = new EventAlerts(this.storage, id, {
      ...options,
      log: { project: project.projectName, logStore: this.logStoreName, region: this.storage.region },
    });
    // An alert on a log store that is not there would fail until the first event comes.
    createBefore(this.trail, [alerts]);
    return alerts;
  }

  /**
   * A rule that keeps members from what would spoil the archive, for `ProtectionRules`. Control policies need the names of bucket and project as they are.
   * @throws ValidationError `missing` where one of them is not written in the code
   */
  protectionRule(): ProtectionRule {
    const { bucket = {}, logs } = this.props;
    const problems = new Problems(this);
    const named = (argument: string, name: string | undefined): string[] => {
      if (name !== undefined && !Token.isUnresolved(name)) return [name];
      problems.add({
        code: 'missing',
        what: `${argument} is made when the archive is applied, and a control policy needs it before`,
        fix: `set ${argument}`,
      });
      return [];
    };
    const buckets = bucket === false ? [] : named('bucket.bucketName', bucket.bucketName);
    const logProjects = logs ? named('logs.projectName', logs.projectName) : [];
    problems.throwIfAny();
    return ProtectionRule.protectLogArchive({ buckets, logProjects });
  }

  private neededProject(what: string): ArchiveProject {
    if (!this.project) {
      new Problems(this).add({ code: 'missing', what: `${what} needs Log Service`, fix: 'set logs' }).throwIfAny();
      throw new Error('unreachable');
    }
    return this.project;
  }

  private deliverConfig(
    audit: Construct,
    { aggregator, retentionDays }: ArchiveConfigProps,
    bucket?: PrivateBucket,
  ): void {
    const { region, accountId } = this.storage;
    const common = aggregator ? { aggregator } : {};
    if (bucket) {
      const arn = `acs:oss:${region}:${accountId}:${bucket.bucketName}`;
      const delivery = new ConfigDelivery(audit, 'Config', { ...common, destination: ConfigDestination.bucket(arn) });
      createBefore(this.trail, [delivery]);
    }
    if (this.project) {
      const store = this.project.addLogStore('Config', CONFIG_STORE, retentionDays, false);
      const destination = this.project.destination(CONFIG_STORE);
      createBefore(store, [new ConfigDelivery(audit, 'ConfigLogs', { ...common, destination })]);
    }
  }

  private wait(node: TerraformResource): void {
    createBefore(node, [this.trail]);
  }

  private note(id: string, message: string): void {
    Notices.of(this).add({ id, message });
  }
}

/** Constructs that one provider works for. */
class Place extends AlicloudConstruct {}
