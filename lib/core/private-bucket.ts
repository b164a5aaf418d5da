import { Lazy, type TerraformResource, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { OssBucket, type OssBucketLifecycleRule } from '../bindings/alicloud/oss-bucket';
import { OssBucketAcl } from '../bindings/alicloud/oss-bucket-acl';
import { OssBucketHttpsConfig } from '../bindings/alicloud/oss-bucket-https-config';
import { OssBucketLoggingA } from '../bindings/alicloud/oss-bucket-logging';
import { OssBucketPolicy } from '../bindings/alicloud/oss-bucket-policy';
import { OssBucketPublicAccessBlock } from '../bindings/alicloud/oss-bucket-public-access-block';
import { OssBucketServerSideEncryption } from '../bindings/alicloud/oss-bucket-server-side-encryption';
import { OssBucketVersioningA } from '../bindings/alicloud/oss-bucket-versioning';
import { OssBucketWorm } from '../bindings/alicloud/oss-bucket-worm';
import { accountId } from './account';
import { AlicloudConstruct } from './construct';
import { Problems, shown } from './errors';
import { type NameRule, PhysicalName, registerName } from './naming';
import { Notices } from './notice';
import { createBefore } from './ordering';
import { Effect, type PolicyConditions } from './policy';
import { checkAgainstProvider } from './provider-check';
import { checkRange } from './range-check';
import { checkText } from './text-check';

/** A bucket of Object Storage Service. */
export interface IBucket {
  readonly bucketName: string;
  /** `acs:oss:*:<account>:<bucket>`, as RAM and bucket policies name it. */
  readonly bucketArn: string;
}

/** One statement of a bucket policy. */
export interface BucketStatement {
  /** `oss:GetObject` and so on. */
  readonly actions: readonly string[];
  /** Ids of accounts, RAM users and roles, or `*` for everybody. */
  readonly principals: readonly string[];
  /** @default Effect.ALLOW */
  readonly effect?: Effect;
  /** Objects, by pattern within the bucket: `models/*`. @default - the bucket and all its objects */
  readonly objects?: readonly string[];
  /** @default - none */
  readonly conditions?: PolicyConditions;
}

/** How long objects can be neither changed nor deleted, by anybody. */
export interface RetentionLock {
  /** Days from the last change of an object, 1 to 25,550 (70 years). */
  readonly days: number;
  /**
   * Locks the policy for good: it can be made longer, but neither shortened nor removed, and the bucket cannot be deleted while it has
   * objects. Without it, OSS drops the policy 24 hours after it was made. https://www.alibabacloud.com/help/en/oss/user-guide/oss-retention-policies
   */
  readonly locked: boolean;
}

export interface PrivateBucketProps {
  /**
   * 3 to 63 small letters, digits and hyphens, unique in all of Alibaba Cloud. Another name makes another, empty bucket.
   * @default - made from the construct's path and the id of the account
   */
  readonly bucketName?: string;
  /** Id of the KMS key that objects are encrypted with, unless a request names another one. @default - a key of OSS (AES256) */
  readonly kmsKeyId?: string;
  /** Bucket that receives the access log; it is in the same region and account. @default - no log */
  readonly accessLog?: IBucket;
  /** @default - the name of the bucket and a slash */
  readonly accessLogPrefix?: string;
  /** Days until versions that were replaced or deleted are removed, at least 1. @default - `expirationDays`; without that they are kept */
  readonly oldVersionDays?: number;
  /**
   * Days until objects end, at least 1. What ended is an old version for `oldVersionDays` more, and removed then.
   * https://www.alibabacloud.com/help/en/oss/user-guide/configure-lifecycle-rules-to-manage-object-versions
   * @default - they are kept
   */
  readonly expirationDays?: number;
  /** @default - none; objects can be replaced and deleted, their versions stay */
  readonly retention?: RetentionLock;
  /** Copies in three zones. Where a region has one zone only, it has to be false. Another value replaces the bucket. @default true */
  readonly zoneRedundant?: boolean;
  /** Destroying the bucket deletes what is in it. @default false */
  readonly forceDestroy?: boolean;
  /** Further statements of the bucket's policy. @default - none */
  readonly statements?: readonly BucketStatement[];
  /** Id of the bucket's account, where another provider works than the stack's. @default - the account that the stack's provider works in */
  readonly accountId?: string;
  /** @default - the default group of the account */
  readonly resourceGroupId?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const FORM = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
const LETTERS = { form: FORM, text: 'small letters, digits and "-"', service: 'OSS', lowerCase: true };
/** OSS keeps 63 characters; the id of an account has 16, and a hyphen stands before it. */
const GENERATED: NameRule = { argument: 'bucketName', maxLength: 63 - 17, letters: LETTERS };
const GIVEN: NameRule = { argument: 'bucketName', maxLength: 63, letters: LETTERS };
/** Parts of uploads that nobody finished cost money and are seen nowhere. */
const UNFINISHED_UPLOAD_DAYS = 7;
/** https://www.alibabacloud.com/help/en/oss/developer-reference/initiatebucketworm */
const RETENTION_DAYS = { MIN: 1, MAX: 25_550 } as const;

class ImportedBucket extends AlicloudConstruct implements IBucket {
  constructor(
    scope: Construct,
    id: string,
    readonly bucketName: string,
  ) {
    super(scope, id);
  }

  get bucketArn(): string {
    return arnOf(this, this.bucketName);
  }
}

/**
 * A bucket that only its account can use, `alicloud_oss_bucket` with the types for its settings: private, public access blocked whatever
 * a policy or an ACL says, TLS 1.2 or newer only, encrypted, versions kept.
 */
export class PrivateBucket extends AlicloudConstruct implements IBucket {
  /**
   * A bucket of this account that exists outside of this app.
   * @throws ValidationError `invalid-value` if no bucket can have the name
   */
  static fromBucketName(scope: Construct, id: string, bucketName: string): IBucket {
    const bucket = new ImportedBucket(scope, id, bucketName);
    const problems = new Problems(bucket);
    checkText(problems, 'bucketName', bucketName, FORM, '3 to 63 small letters, digits and "-"');
    problems.throwIfAny();
    return bucket;
  }

  private readonly resource: OssBucket;
  private readonly versioning: TerraformResource;
  private readonly all: BucketStatement[];
  private readonly account?: string;
  private reference?: string;

  /** @throws ValidationError if OSS or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: PrivateBucketProps = {}) {
    super(scope, id);
    const { kmsKeyId, accessLog, expirationDays, retention, zoneRedundant = true } = props;
    // In a bucket with versions, what expires is only hidden: without an end of versions it would be kept, and paid for, for good.
    const { oldVersionDays = expirationDays } = props;
    const problems = new Problems(this);
    if (props.accountId !== undefined) this.account = props.accountId;
    const name =
      props.bucketName === undefined
        ? PhysicalName.generated(this, GENERATED, `-${props.accountId ?? accountId(this)}`)
        : PhysicalName.given(props.bucketName, GIVEN, problems);
    checkRange(problems, 'oldVersionDays', props.oldVersionDays, { MIN: 1 }, 'days');
    checkRange(problems, 'expirationDays', expirationDays, { MIN: 1 }, 'days');
    checkRange(problems, 'retention.days', retention?.days, RETENTION_DAYS, 'days');
    this.all = [TLS_ONLY, ...(props.statements ?? [])];
    this.all.forEach((statement, i) => checkStatement(statement, `statements[${i - 1}]`, problems));
    const config = {
      bucket: name.value,
      redundancyType: zoneRedundant ? 'ZRS' : 'LRS',
      forceDestroy: props.forceDestroy ?? false,
      resourceGroupId: props.resourceGroupId,
      lifecycleRule: [lifecycleRule(oldVersionDays, expirationDays)],
      tags: props.tags,
      // Settings have types of their own; what those write comes back here.
      lifecycle: { ignoreChanges: ['policy', 'logging', 'server_side_encryption_rule', 'versioning'] },
    };
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_oss_bucket', config);
    problems.throwIfAny();
    this.resource = new OssBucket(this, 'Resource', config);
    registerName(this.resource, 'bucket', name);
    const bucket = this.bucketName;
    new OssBucketAcl(this, 'Acl', { bucket, acl: 'private' });
    const block = new OssBucketPublicAccessBlock(this, 'PublicAccessBlock', { bucket, blockPublicAccess: true });
    this.versioning = new OssBucketVersioningA(this, 'Versioning', { bucket, status: 'Enabled' });
    new OssBucketServerSideEncryption(this, 'Encryption', {
      bucket,
      sseAlgorithm: kmsKeyId === undefined ? 'AES256' : 'KMS',
      kmsMasterKeyId: kmsKeyId,
    });
    new OssBucketHttpsConfig(this, 'Https', { bucket, enable: true, tlsVersions: ['TLSv1.2', 'TLSv1.3'] });
    const policy = Lazy.stringValue({ produce: () => this.policyJson() });
    new OssBucketPolicy(this, 'Policy', { bucket, policy, dependsOn: [block] });
    if (accessLog) {
      const targetPrefix = props.accessLogPrefix ?? `${bucket}/`;
      new OssBucketLoggingA(this, 'Logging', { bucket, targetBucket: accessLog.bucketName, targetPrefix });
    }
    if (retention) this.lock(retention);
  }

  get bucketName(): string {
    return (this.reference ??= this.resource.bucket);
  }

  get bucketArn(): string {
    return arnOf(this, this.bucketName, this.account);
  }

  /** Region of the bucket as OSS names it: `oss-cn-hangzhou`. */
  get location(): string {
    return this.resource.location;
  }

  /** The bucket itself, for what has to wait for it. @internal */
  get bucketResource(): TerraformResource {
    return this.resource;
  }

  /** Lets Terraform create the resources of these constructs only once the bucket keeps versions. */
  versionedBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.versioning, constructs);
    return this;
  }

  /**
   * Adds to the bucket's policy.
   * @throws ValidationError `invalid-statement` for a statement without actions or principals, or with actions of another service
   */
  addStatements(...statements: readonly BucketStatement[]): this {
    const problems = new Problems(this);
    statements.forEach((statement, i) => checkStatement(statement, `statements[${i}]`, problems));
    problems.throwIfAny();
    this.all.push(...statements);
    return this;
  }

  private policyJson(): string {
    const arn = this.bucketArn;
    const Statement = this.all.map(({ actions, principals, effect = Effect.ALLOW, objects, conditions }) => ({
      Effect: effect,
      Action: actions,
      Principal: principals,
      Resource: objects?.map((object) => `${arn}/${object}`) ?? [arn, `${arn}/*`],
      ...(conditions && { Condition: conditions }),
    }));
    return JSON.stringify({ Version: '1', Statement });
  }

  private lock({ days, locked }: RetentionLock): void {
    new OssBucketWorm(this, 'Retention', {
      // OSS takes a policy for a bucket that keeps versions already, and no versions for one that has a policy.
      dependsOn: [this.versioning],
      bucket: this.bucketName,
      retentionPeriodInDays: days,
      status: locked ? 'Locked' : 'InProgress',
    });
    Notices.of(this).add({
      id: 'core.bucket-retention',
      message: locked
        ? `Nobody can change or delete an object within ${days} days, and nobody can take this back: not Terraform, not the owner of the account.`
        : `The retention policy is not locked: OSS drops it after 24 hours, and everything can be deleted again.`,
    });
  }
}

const TLS_ONLY: BucketStatement = {
  effect: Effect.DENY,
  principals: ['*'],
  actions: ['oss:*'],
  conditions: { Bool: { 'acs:SecureTransport': ['false'] } },
};

function arnOf(scope: Construct, bucketName: string, account = accountId(scope)): string {
  return `acs:oss:*:${account}:${bucketName}`;
}

/** One rule: OSS compares rules of the same prefix and refuses some of them. */
function lifecycleRule(oldVersionDays?: number, expirationDays?: number): OssBucketLifecycleRule {
  return {
    id: 'lifecycle',
    enabled: true,
    prefix: '',
    abortMultipartUpload: [{ days: UNFINISHED_UPLOAD_DAYS }],
    ...(oldVersionDays !== undefined && { noncurrentVersionExpiration: [{ days: oldVersionDays }] }),
    ...(expirationDays !== undefined && { expiration: [{ days: expirationDays }] }),
  };
}

function checkStatement({ actions, principals }: BucketStatement, where: string, problems: Problems): void {
  const wrong = (what: string, got: string | undefined, allowed: string): void => {
    problems.add({
      code: 'invalid-statement',
      what: `${where}.${what}`,
      ...(got !== undefined && { got }),
      allowed,
      fix: 'correct the statement',
    });
  };
  if (actions.length === 0) wrong('actions is empty', undefined, 'actions of OSS, such as oss:GetObject');
  if (principals.length === 0) wrong('principals is empty', undefined, 'ids of accounts, users or roles, or *');
  for (const action of actions) {
    if (!Token.isUnresolved(action) && !/^oss:[\w*]+$/.test(action)) {
      wrong('actions has an action of another service', shown(action), 'actions of OSS, such as oss:GetObject');
    }
  }
}
