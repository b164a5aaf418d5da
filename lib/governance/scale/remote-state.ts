import type { Construct } from 'constructs';
import { KmsKey } from '../../bindings/alicloud/kms-key';
import { OtsInstance } from '../../bindings/alicloud/ots-instance';
import { OtsTable } from '../../bindings/alicloud/ots-table';
import { accountId } from '../../core/account';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import type { Grant, IGrantable } from '../../core/grant';
import { ManagedPolicy } from '../../core/managed-policy';
import { Notices } from '../../core/notice';
import type { PolicyStatement } from '../../core/policy';
import { PrivateBucket } from '../../core/private-bucket';
import { checkAgainstProvider } from '../../core/provider-check';
import type { OssStateBackend } from './backend';

export interface RemoteStateProps {
  /** Names of bucket, instance and table, as stacks use them later. */
  readonly backend: OssStateBackend;
  /**
   * Id of a symmetric key of KMS in the region of the bucket.
   * @default - a key is made, with deletion protection
   */
  readonly kmsKeyId?: string;
  /** KMS instance (`kst-…`) that the key is made in, where KMS makes none without an instance. @default - none */
  readonly kmsInstanceId?: string;
  /** Days until versions of state that were replaced are removed, at least 1. @default 365 */
  readonly oldVersionDays?: number;
  /**
   * Lets `terraform destroy` remove key and table, and the bucket with all states in it. For tests.
   * @default false
   */
  readonly destroyable?: boolean;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

/** Backend operations of Terraform (internal/backend/remote-state/oss): the state, its digest, and the lock. */
const STATE_ACTIONS = ['oss:GetObject', 'oss:PutObject'];
const LOCK_ACTIONS = ['ots:DescribeTable', 'ots:GetRow', 'ots:PutRow', 'ots:DeleteRow'];
/** https://www.alibabacloud.com/help/en/oss/user-guide/server-side-encryption-5 */
const KEY_ACTIONS = ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'];
const RECOVERY_DAYS = 30;

/**
 * What `OssStateBackend` needs: a private, versioned bucket that KMS encrypts, and a table for locks whose primary key is `LockID` of type
 * String, as Terraform demands. It is the one stack whose state is local in the first apply; then the stack attaches the backend to itself, and
 * `terraform init -migrate-state` moves the state into the bucket.
 */
export class RemoteState extends AlicloudConstruct {
  readonly backend: OssStateBackend;
  readonly bucket: PrivateBucket;
  /** Id of the key that states are encrypted with. */
  readonly kmsKeyId: string;

  /** @throws ValidationError if OSS, Tablestore, KMS or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: RemoteStateProps) {
    super(scope, id);
    const { backend, kmsInstanceId, oldVersionDays = 365, destroyable = false, tags } = props;
    this.backend = backend;
    const lifecycle = { preventDestroy: !destroyable };
    this.kmsKeyId = props.kmsKeyId ?? this.makeKey(kmsInstanceId, lifecycle, tags);
    this.bucket = new PrivateBucket(this, 'Bucket', {
      bucketName: backend.bucketName,
      kmsKeyId: this.kmsKeyId,
      oldVersionDays,
      forceDestroy: destroyable,
      ...(tags && { tags }),
    });
    const instanceConfig = {
      name: backend.lockInstance,
      description: 'Locks of Terraform states',
      networkTypeAcl: ['INTERNET', 'VPC'],
      networkSourceAcl: ['TRUST_PROXY'],
      tags,
    };
    const problems = new Problems(this);
    checkAgainstProvider(problems, 'alicloud_ots_instance', instanceConfig);
    problems.throwIfAny();
    const instance = new OtsInstance(this, 'LockInstance', { ...instanceConfig, lifecycle });
    new OtsTable(this, 'LockTable', {
      instanceName: instance.name,
      tableName: backend.lockTable,
      primaryKey: [{ name: 'LockID', type: 'String' }],
      // A lock that expires by itself would let two applies into one state.
      timeToLive: -1,
      maxVersion: 1,
      enableSse: true,
      sseKeyType: 'SSE_KMS_SERVICE',
      lifecycle,
    });
  }

  /**
   * Lets somebody, such as the role of a CI system, run Terraform with states in this bucket, and nothing else there: neither delete states nor
   * read other folders.
   * @param stacks - ids of the stacks whose state may be used. @default - all of the backend's prefix
   */
  grantAccess(grantee: IGrantable, stacks?: readonly string[]): Grant {
    const id = stacks === undefined ? 'Access' : `Access-${[...stacks].sort().join('-')}`;
    const existing = this.node.tryFindChild(id) as ManagedPolicy | undefined;
    const policy = existing ?? new ManagedPolicy(this, id, { statements: this.statements(stacks) });
    return grantee.grantPrincipal.addManagedPolicy(policy);
  }

  private statements(stacks: readonly string[] | undefined): readonly PolicyStatement[] {
    const { lockInstance, lockTable, prefix, region, bucketName } = this.backend;
    const account = accountId(this);
    const bucket = `acs:oss:*:${account}:${bucketName}`;
    return [
      {
        actions: STATE_ACTIONS,
        resources: (stacks ?? ['*']).map((stack) => `${bucket}/${prefix}/${stack === '*' ? '*' : `${stack}/*`}`),
      },
      // Terraform lists the folder of a state for workspaces.
      { actions: ['oss:ListObjects'], resources: [bucket] },
      {
        actions: LOCK_ACTIONS,
        resources: [`acs:ots:${region}:${account}:instance/${lockInstance.toLowerCase()}/table/${lockTable}`],
      },
      { actions: KEY_ACTIONS, resources: [`acs:kms:${region}:${account}:key/${this.kmsKeyId}`] },
    ];
  }

  private makeKey(
    kmsInstanceId: string | undefined,
    lifecycle: { readonly preventDestroy: boolean },
    tags: RemoteStateProps['tags'],
  ): string {
    if (kmsInstanceId === undefined) {
      Notices.of(this).add({
        id: 'governance.state-key',
        message:
          'whether KMS makes a key without an instance depends on the account and the region; where it refuses, give kmsInstanceId, or kmsKeyId.',
      });
    }
    const config = {
      description: 'Encrypts Terraform states',
      keyUsage: 'ENCRYPT/DECRYPT',
      dkmsInstanceId: kmsInstanceId,
      deletionProtection: lifecycle.preventDestroy ? 'Enabled' : undefined,
      pendingWindowInDays: RECOVERY_DAYS,
      tags,
    };
    const problems = new Problems(this);
    checkAgainstProvider(problems, 'alicloud_kms_key', config);
    problems.throwIfAny();
    return new KmsKey(this, 'Key', { ...config, lifecycle }).id;
  }
}
