import type { Construct } from 'constructs';
import { OssBucketReplication } from '../bindings/alicloud/oss-bucket-replication';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import type { Grant, IGrantable } from '../core/grant';
import { ManagedPolicy } from '../core/managed-policy';
import { Notices } from '../core/notice';
import { Effect } from '../core/policy';
import { type BucketStatement, type IBucket, PrivateBucket, type RetentionLock } from '../core/private-bucket';
import { checkAgainstProvider } from '../core/provider-check';
import { type IRamRole, RamRole } from '../core/ram-role';
import { TrustPrincipal } from '../core/trust';
import { checkText } from '../core/text-check';
import type { IEncryptionKey } from './encryption-key';

/** A bucket with training data or models. */
export interface IModelDataBucket extends IBucket {
  /** @default - a key of OSS */
  readonly encryptionKey?: IEncryptionKey;
  /** Lets an identity read objects and list them, and decrypt them. */
  grantRead(grantee: IGrantable): readonly Grant[];
  /** Lets an identity read, list and write objects, and encrypt and decrypt them. Deleting is not in it. */
  grantReadWrite(grantee: IGrantable): readonly Grant[];
}

/** Where a copy of all objects is kept. */
export interface BucketReplicaProps {
  /** Versioned like its source; in another region it outlives the loss of one. */
  readonly bucket: IBucket;
  /** Region of that bucket as OSS names it: `oss-cn-shanghai`. */
  readonly location: string;
  /** Key in the region of the copy that its objects are encrypted with. */
  readonly encryptionKey: IEncryptionKey;
  /** What is deleted is deleted in the copy too. @default false: the copy keeps it */
  readonly replicateDeletes?: boolean;
  /** Objects that were there before are copied too. @default true */
  readonly existingObjects?: boolean;
  /** Role that OSS works as. @default - made, with the actions that copying needs */
  readonly role?: IRamRole;
}

export interface ModelDataBucketProps {
  /**
   * What objects are encrypted with. Another one holds for what is written from then on: keep the one before.
   * @default - a key of OSS (AES256)
   */
  readonly encryptionKey?: IEncryptionKey;
  /** Bucket that receives the log of every access; in the same region. */
  readonly accessLog: IBucket;
  /** 3 to 63 small letters, digits and hyphens, unique in all of Alibaba Cloud. @default - made from the construct's path and the account */
  readonly bucketName?: string;
  /** Days until versions that were replaced or deleted are removed. @default - they are kept */
  readonly oldVersionDays?: number;
  /** @default - none; objects can be replaced and deleted, their versions stay */
  readonly retention?: RetentionLock;
  /** @default - no copy */
  readonly replica?: BucketReplicaProps;
  /**
   * Objects are read and written from these VPCs only, `vpc-…`; the console and Terraform outside of them still change settings.
   * @unverified the condition key `acs:SourceVpc` together with services of Alibaba Cloud that read the bucket for you
   * @default - from everywhere, with credentials
   */
  readonly onlyFromVpcs?: readonly string[];
  /** Copies in three zones; another value replaces the bucket. @default true */
  readonly zoneRedundant?: boolean;
  /** @default - the default group of the account */
  readonly resourceGroupId?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const READ = ['oss:GetObject', 'oss:GetObjectVersion', 'oss:ListObjects', 'oss:ListObjectVersions'];
const WRITE = ['oss:PutObject', 'oss:AbortMultipartUpload', 'oss:ListParts'];

/**
 * A bucket for training data and models: a `PrivateBucket` that keeps old versions, logs every access, and is encrypted with a key of
 * yours where there is one. Destroying it is refused while there is something in it.
 */
export class ModelDataBucket extends AlicloudConstruct implements IModelDataBucket {
  readonly encryptionKey?: IEncryptionKey;
  /** The bucket itself, to add statements to its policy. */
  readonly bucket: PrivateBucket;
  private read?: ManagedPolicy;
  private readWrite?: ManagedPolicy;

  /** @throws ValidationError if OSS or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: ModelDataBucketProps) {
    super(scope, id);
    const { encryptionKey, onlyFromVpcs, replica, accessLog } = props;
    const problems = new Problems(this);
    if (onlyFromVpcs?.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'onlyFromVpcs is empty: nobody could read or write objects',
        allowed: 'ids of VPCs',
        fix: 'name a VPC, or leave onlyFromVpcs out',
      });
    }
    onlyFromVpcs?.forEach((vpc) => checkText(problems, 'onlyFromVpcs', vpc, /^vpc-\w+$/, 'ids of VPCs, vpc-…'));
    problems.throwIfAny();
    this.encryptionKey = encryptionKey;
    this.bucket = new PrivateBucket(this, 'Bucket', {
      bucketName: props.bucketName,
      kmsKeyId: encryptionKey?.keyId,
      accessLog,
      oldVersionDays: props.oldVersionDays,
      retention: props.retention,
      zoneRedundant: props.zoneRedundant,
      resourceGroupId: props.resourceGroupId,
      tags: props.tags,
      statements: onlyFromVpcs && [fromVpcs(onlyFromVpcs)],
    });
    if (onlyFromVpcs) {
      Notices.of(this).add({
        id: 'data-protection.vpc-only',
        message:
          'Objects can be reached from the VPCs only. Services of Alibaba Cloud that read the bucket for you (backup, scans, PAI) may be refused too; nobody has verified which.',
      });
    }
    if (replica) this.replicate(replica);
  }

  get bucketName(): string {
    return this.bucket.bucketName;
  }

  get bucketArn(): string {
    return this.bucket.bucketArn;
  }

  grantRead(grantee: IGrantable): readonly Grant[] {
    this.read ??= this.policy('Read', READ);
    const grant = grantee.grantPrincipal.addManagedPolicy(this.read);
    return this.encryptionKey ? [grant, this.encryptionKey.grantDecrypt(grantee)] : [grant];
  }

  grantReadWrite(grantee: IGrantable): readonly Grant[] {
    this.readWrite ??= this.policy('ReadWrite', [...READ, ...WRITE]);
    const grant = grantee.grantPrincipal.addManagedPolicy(this.readWrite);
    return this.encryptionKey ? [grant, this.encryptionKey.grantEncryptDecrypt(grantee)] : [grant];
  }

  private policy(id: string, actions: readonly string[]): ManagedPolicy {
    const { bucketArn } = this;
    return new ManagedPolicy(this, id, { statements: [{ actions, resources: [bucketArn, `${bucketArn}/*`] }] });
  }

  private replicate(replica: BucketReplicaProps): void {
    const { bucket, location, encryptionKey, replicateDeletes = false, existingObjects = true } = replica;
    const problems = new Problems(this);
    checkText(
      problems,
      'replica.location',
      location,
      /^oss-[a-z0-9-]+$/,
      'a region as OSS names it, such as oss-cn-shanghai',
    );
    if (bucket === (this.bucket as IBucket) || bucket === (this as IBucket)) {
      problems.add({
        code: 'conflict',
        what: 'the copy is the bucket itself',
        got: shown(this.node.path),
        fix: 'copy into another bucket',
      });
    }
    const role =
      replica.role ??
      new RamRole(this, 'ReplicationRole', {
        assumedBy: TrustPrincipal.service('oss.aliyuncs.com'),
        description: 'Copies objects to another bucket',
      });
    const config = {
      bucket: this.bucketName,
      action: replicateDeletes ? 'ALL' : 'PUT',
      historicalObjectReplication: existingObjects ? 'enabled' : 'disabled',
      syncRole: role.roleName,
      destination: { bucket: bucket.bucketName, location },
      encryptionConfiguration: { replicaKmsKeyId: encryptionKey.keyId },
      ...(this.encryptionKey && { sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: 'Enabled' } } }),
    };
    checkAgainstProvider(problems, 'alicloud_oss_bucket_replication', config);
    problems.throwIfAny();
    const replication = new OssBucketReplication(this, 'Replication', config);
    // OSS refuses a rule between a bucket with versions and one without: https://help.aliyun.com/zh/oss/user-guide/0031-00000053
    this.bucket.versionedBefore(replication);
    const copy = bucket instanceof ModelDataBucket ? bucket.bucket : bucket;
    if (copy instanceof PrivateBucket) copy.versionedBefore(replication);
    if (replica.role) return;
    // OSS checks what the role may do when the rule is made.
    for (const grant of this.grantsOf(role, replica)) grant.applyBefore(replication);
  }

  private *grantsOf(role: IRamRole, { bucket, encryptionKey }: BucketReplicaProps): Generator<Grant> {
    yield role.addManagedPolicy(
      new ManagedPolicy(this, 'Replicate', {
        statements: [
          {
            actions: ['oss:ReplicateList', 'oss:ReplicateGet'],
            resources: [this.bucketArn, `${this.bucketArn}/*`],
          },
          {
            actions: ['oss:ReplicatePut', 'oss:ReplicateDelete'],
            resources: [bucket.bucketArn, `${bucket.bucketArn}/*`],
          },
        ],
      }),
    );
    if (this.encryptionKey) yield this.encryptionKey.grantDecrypt(role);
    yield encryptionKey.grantEncryptDecrypt(role);
  }
}

function fromVpcs(vpcs: readonly string[]): BucketStatement {
  return {
    effect: Effect.DENY,
    principals: ['*'],
    actions: [...READ, ...WRITE, 'oss:DeleteObject', 'oss:DeleteObjectVersion'],
    conditions: { StringNotEquals: { 'acs:SourceVpc': vpcs } },
  };
}
