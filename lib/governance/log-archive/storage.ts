import { Token, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlicloudRegions } from '../../bindings/alicloud/data-alicloud-regions';
import { LogProject } from '../../bindings/alicloud/log-project';
import { LogStore } from '../../bindings/alicloud/log-store';
import { LogStoreIndex } from '../../bindings/alicloud/log-store-index';
import { accountId } from '../../core/account';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { literal } from '../../core/literal';
import { type NameRule, PhysicalName, registerName } from '../../core/naming';
import { Effect } from '../../core/policy';
import { type IBucket, PrivateBucket, type RetentionLock } from '../../core/private-bucket';
import { checkAgainstProvider } from '../../core/provider-check';
import { stackProvider } from '../../core/region';
import { checkText } from '../../core/text-check';
import { ConfigDestination } from '../detective/delivery';
import { LogArchiveLimits } from './limits';

/** The bucket of an archive. */
export interface ArchiveBucketProps {
  /** Unique in all of Alibaba Cloud; another name makes another, empty bucket. @default - made from the construct's path and the id of the account */
  readonly bucketName?: string;
  /** Id of the KMS key that objects are encrypted with, in the bucket's account and region. @default - a key of OSS (AES256) */
  readonly kmsKeyId?: string;
  /** Nobody can change or delete an object before its time; nobody can take that back. @default - none */
  readonly retention?: RetentionLock;
  /** Days until objects are removed, at least 1. @default - they are kept */
  readonly expirationDays?: number;
  /** Days until versions that were replaced are removed, at least 1. @default - they are kept */
  readonly oldVersionDays?: number;
  /**
   * Whether a statement of the bucket's policy denies everybody to delete objects, versions and the bucket. It holds for who may do anything too, until the
   * policy is changed; the life cycle goes on.
   * @default true
   */
  readonly protectedFromDeletion?: boolean;
  /** Copies in three zones. @default true */
  readonly zoneRedundant?: boolean;
  /** Bucket of the same account and region that receives a line for each access to the archive. @default - no log */
  readonly accessLog?: IBucket;
}

/** Log Service in an archive. */
export interface ArchiveLogsProps {
  /** Unique in its region, among all accounts. @default - made from the construct's path and the id of the account */
  readonly projectName?: string;
  /**
   * Days that events are kept, 1 to 3,650 (for ever). The log store is made here then, before ActionTrail would make it.
   * @unverified that ActionTrail uses a log store of the right name that is there
   * @default - ActionTrail makes the log store, and chooses
   */
  readonly retentionDays?: number;
}

const PROJECT: NameRule = {
  argument: 'projectName',
  maxLength: 63,
  letters: {
    form: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
    text: 'small letters, digits and "-"',
    service: 'Log Service',
    lowerCase: true,
  },
};

export interface StorageProps {
  readonly account?: string;
  readonly region?: string;
}

/** What an archive is kept in; in a member if the archive is. */
export class ArchiveStorage extends AlicloudConstruct {
  private regionData?: DataAlicloudRegions;
  private readonly props: StorageProps;

  constructor(scope: Construct, id: string, props: StorageProps) {
    super(scope, id);
    this.props = props;
  }

  get accountId(): string {
    return this.props.account ?? accountId(this);
  }

  get region(): string {
    const known = this.props.region ?? stackProvider(this)?.regionInput;
    if (known !== undefined) return known;
    this.regionData ??= new DataAlicloudRegions(this, 'Region', { current: true });
    return Token.asString(`\${${this.regionData.fqn}.regions[0].id}`);
  }

  /** Made once. */
  bucket(props: ArchiveBucketProps): PrivateBucket {
    const { protectedFromDeletion = true, ...rest } = props;
    return new PrivateBucket(this, 'Bucket', {
      ...rest,
      ...(this.props.account !== undefined && { accountId: this.props.account }),
      statements: protectedFromDeletion ? [NO_DELETION] : [],
    });
  }

  /** Made once. */
  project(props: ArchiveLogsProps): ArchiveProject {
    return new ArchiveProject(this, 'Project', props, this);
  }
}

const NO_DELETION = {
  effect: Effect.DENY,
  principals: ['*'],
  actions: ['oss:DeleteObject', 'oss:DeleteObjectVersion', 'oss:DeleteBucket'],
};

/** Fields of an event that alerts ask for. https://www.alibabacloud.com/help/en/sls/log-fields-25 */
export const EVENT_FIELDS = [
  'eventName',
  'serviceName',
  'eventRW',
  'errorCode',
  'sourceIpAddress',
  'acsRegion',
  'recipientAccountId',
  'userIdentity.type',
  'userIdentity.userName',
  'userIdentity.accessKeyId',
  'userIdentity.accountId',
] as const;

/** A project of Log Service. */
export class ArchiveProject extends AlicloudConstruct {
  private readonly resource: LogProject;
  private readonly place: ArchiveStorage;

  constructor(scope: Construct, id: string, { projectName, retentionDays }: ArchiveLogsProps, place: ArchiveStorage) {
    super(scope, id);
    this.place = place;
    const problems = new Problems(this);
    const name =
      projectName === undefined
        ? PhysicalName.generated(this, { ...PROJECT, maxLength: PROJECT.maxLength - 17 }, `-${place.accountId}`)
        : PhysicalName.given(projectName, PROJECT, problems);
    checkRetention(problems, 'retentionDays', retentionDays);
    const config = { projectName: name.value, description: 'Log archive' };
    checkAgainstProvider(problems, 'alicloud_log_project', config);
    problems.throwIfAny();
    this.resource = new LogProject(this, 'Resource', config);
    registerName(this.resource, 'projectName', name);
  }

  get projectName(): string {
    return this.resource.projectName;
  }

  get projectResource(): TerraformResource {
    return this.resource;
  }

  get projectArn(): string {
    return `acs:log:${this.place.region}:${this.place.accountId}:project/${this.projectName}`;
  }

  destination(logStore: string): ConfigDestination {
    return ConfigDestination.logStore(`${this.projectArn}/logstore/${logStore}`);
  }

  /** @returns what has to be there before lines come */
  addLogStore(id: string, logStore: string, retentionDays: number | undefined, events: boolean): TerraformResource {
    const store = new LogStore(this, id, {
      projectName: this.projectName,
      logstoreName: literal(logStore),
      retentionPeriod: retentionDays ?? STANDARD_RETENTION_DAYS,
      shardCount: 2,
      autoSplit: true,
      maxSplitShardCount: 64,
      appendMeta: true,
      // By a key of Log Service. Another type of encryption would make another, empty store.
      encryptConf: { enable: true, encryptType: 'default' },
    });
    new LogStoreIndex(this, `${id}-Index`, {
      project: this.projectName,
      logstore: store.logstoreName,
      fullText: { caseSensitive: false, includeChinese: false, token: TOKENS },
      ...(events && { fieldSearch: [EVENT] }),
    });
    return store;
  }
}

const TOKENS = ', \'";=()[]{}?@&<>/:\n\t\r';

const EVENT = {
  name: 'event',
  type: 'json',
  token: TOKENS,
  jsonKeys: EVENT_FIELDS.map((field) => ({ name: field, type: 'text', docValue: true })),
};

const STANDARD_RETENTION_DAYS = 365;

export function checkRetention(problems: Problems, argument: string, days: number | undefined): void {
  const { MAX_RETENTION_DAYS } = LogArchiveLimits;
  if (days === undefined || Token.isUnresolved(days)) return;
  if (Number.isInteger(days) && days >= 1 && days <= MAX_RETENTION_DAYS) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(days),
    allowed: `1 to ${MAX_RETENTION_DAYS} days; ${MAX_RETENTION_DAYS} stands for always`,
    fix: `correct ${argument}`,
  });
}

export function checkRegion(problems: Problems, region: string | undefined): void {
  checkText(problems, 'region', region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'a region id, such as ap-southeast-1');
}
