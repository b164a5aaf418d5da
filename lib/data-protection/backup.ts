import { type TerraformProvider, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { HbrPolicy, type HbrPolicyRules } from '../bindings/alicloud/hbr-policy';
import { HbrPolicyBinding } from '../bindings/alicloud/hbr-policy-binding';
import { HbrReplicationVault } from '../bindings/alicloud/hbr-replication-vault';
import { HbrVault } from '../bindings/alicloud/hbr-vault';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { literal } from '../core/literal';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import type { IBucket } from '../core/private-bucket';
import { checkAgainstProvider } from '../core/provider-check';
import { checkRange } from '../core/range-check';
import { checkText } from '../core/text-check';
import type { IEncryptionKey } from './encryption-key';
import { nameRule } from './shared';

/** Where backups are kept. */
export interface IBackupVault {
  readonly vaultId: string;
}

export interface BackupVaultProps {
  /** Shown in the console. @default - made from the construct's path */
  readonly vaultName?: string;
  /** Key that backups are encrypted with. Another one replaces the vault. @default - a key of Cloud Backup */
  readonly encryptionKey?: IEncryptionKey;
  /**
   * Backups cannot be deleted before their time, by nobody. It cannot be taken back.
   * @default false
   */
  readonly immutable?: boolean;
  /** Tablestore is backed up into vaults of its own. Another value replaces the vault. @default false */
  readonly forTablestore?: boolean;
  /** @default - none */
  readonly description?: string;
  /** @default - the default group of the account */
  readonly resourceGroupId?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

class ImportedVault extends AlicloudConstruct implements IBackupVault {
  constructor(
    scope: Construct,
    id: string,
    readonly vaultId: string,
  ) {
    super(scope, id);
  }
}

/** A vault of Cloud Backup, `alicloud_hbr_vault`. What is kept in it is billed; a vault with backups cannot be destroyed. */
export class BackupVault extends AlicloudConstruct implements IBackupVault {
  /**
   * A vault that exists outside of this app, `v-…`.
   * @throws ValidationError `invalid-value` if no vault has such an id
   */
  static fromVaultId(scope: Construct, id: string, vaultId: string): IBackupVault {
    const vault = new ImportedVault(scope, id, vaultId);
    const problems = new Problems(vault);
    checkText(problems, 'vaultId', vaultId, /^v-\w+$/, 'the id of a vault, v-…');
    problems.throwIfAny();
    return vault;
  }

  private readonly resource: HbrVault;
  private reference?: string;

  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: BackupVaultProps = {}) {
    super(scope, id);
    const { encryptionKey, immutable = false, forTablestore = false } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.vaultName, nameRule('vaultName'), problems);
    const config = {
      vaultName: name.value,
      vaultType: forTablestore ? 'OTS_BACKUP' : 'STANDARD',
      encryptType: encryptionKey ? 'KMS' : 'HBR_PRIVATE',
      kmsKeyId: encryptionKey?.keyId,
      wormEnabled: immutable,
      description: literal(props.description),
      resourceGroupId: props.resourceGroupId,
      tags: props.tags,
    };
    checkAgainstProvider(problems, 'alicloud_hbr_vault', config);
    problems.throwIfAny();
    this.resource = new HbrVault(this, 'Resource', config);
    registerName(this.resource, 'vaultName', name);
    if (immutable) {
      Notices.of(this).add({
        id: 'data-protection.immutable-vault',
        message: 'Backups in the vault can be deleted by nobody before their time, and are paid for until then.',
      });
    }
  }

  get vaultId(): string {
    return (this.reference ??= this.resource.id);
  }
}

export interface ReplicationVaultProps {
  /** Vault whose backups are copied. */
  readonly source: IBackupVault;
  /** Its region, `cn-hangzhou`. */
  readonly sourceRegion: string;
  /** Provider block of the region that the copy is in. */
  readonly provider: TerraformProvider;
  /** Shown in the console. @default - made from the construct's path */
  readonly vaultName?: string;
  /** Key in the region of the copy. Another one replaces the vault. @default - a key of Cloud Backup */
  readonly encryptionKey?: IEncryptionKey;
}

/** A copy of a vault in another region, `alicloud_hbr_replication_vault`. Plans copy into it by `replicateTo`. */
export class ReplicationVault extends AlicloudConstruct implements IBackupVault {
  private readonly resource: HbrReplicationVault;
  private reference?: string;

  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: ReplicationVaultProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.vaultName, nameRule('vaultName'), problems);
    const config = {
      vaultName: name.value,
      replicationSourceVaultId: props.source.vaultId,
      replicationSourceRegionId: props.sourceRegion,
      encryptType: props.encryptionKey ? 'KMS' : 'HBR_PRIVATE',
      kmsKeyId: props.encryptionKey?.keyId,
    };
    checkAgainstProvider(problems, 'alicloud_hbr_replication_vault', config);
    problems.throwIfAny();
    this.resource = new HbrReplicationVault(this, 'Resource', { ...config, provider: props.provider });
    registerName(this.resource, 'vaultName', name);
  }

  get vaultId(): string {
    return (this.reference ??= this.resource.id);
  }
}

/** When backups are made, in UTC. */
export class BackupSchedule {
  /** @throws RangeError for a time that no day has */
  static daily(time: { readonly hour: number; readonly minute?: number }): BackupSchedule {
    return new BackupSchedule('P1D', time);
  }

  /** @throws RangeError for a time that no day has */
  static weekly(time: { readonly hour: number; readonly minute?: number }): BackupSchedule {
    return new BackupSchedule('P7D', time);
  }

  /** @throws RangeError for no whole number of hours between 1 and 23 */
  static everyHours(hours: number): BackupSchedule {
    if (!Number.isInteger(hours) || hours < 1 || hours > 23) throw new RangeError('hours is a whole number, 1 to 23');
    return new BackupSchedule(`PT${hours}H`, { hour: 0 });
  }

  /** As the service takes it: `I|1735689600|P1D`. */
  readonly code: string;

  private constructor(interval: string, { hour, minute = 0 }: { readonly hour: number; readonly minute?: number }) {
    const isTime =
      Number.isInteger(hour) && hour >= 0 && hour < 24 && Number.isInteger(minute) && minute >= 0 && minute < 60;
    if (!isTime) throw new RangeError('hour is 0 to 23 and minute 0 to 59');
    this.code = `I|${Date.UTC(2025, 0, 6, hour, minute) / 1000}|${interval}`;
  }
}

/** One backup of a period that is kept longer than the others. */
export interface LongRetention {
  readonly period: 'weekly' | 'monthly' | 'yearly';
  /** Days that the first backup of the period is kept. */
  readonly days: number;
}

/** When backups are made and how long they are kept. */
export interface BackupPlanOptions {
  readonly schedule: BackupSchedule;
  /** Days that a backup is kept, 1 to 364,635. */
  readonly retentionDays: number;
  /** @default - none */
  readonly longRetention?: readonly LongRetention[];
  /** Region of the copy (for a vault, that of its `ReplicationVault`), and days that the copy is kept. @default - no copy */
  readonly replicateTo?: { readonly region: string; readonly retentionDays: number };
  /** Shown in the console. @default - made from the construct's path */
  readonly planName?: string;
  /** @default - none */
  readonly description?: string;
}

export interface BackupPlanProps extends BackupPlanOptions {
  /** Where backups are kept. That nobody deletes them before their time is said by the vault: `immutable`. */
  readonly vault: IBackupVault;
}

export interface ServerBackupPlanProps extends BackupPlanOptions {
  /** Snapshots of the plan cannot be deleted before their time. @default false */
  readonly immutable?: boolean;
}

/** What is backed up from another account. */
export interface CrossAccountSource {
  /** Id of the account, 16 digits. */
  readonly accountId: string;
  /** Role in that account that Cloud Backup works as. */
  readonly roleName: string;
}

export interface BackupSourceOptions {
  /** @default - this account */
  readonly account?: CrossAccountSource;
  /** Backups pause; what there is stays. @default false */
  readonly paused?: boolean;
}

/** https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-createpolicyv2 */
const RETENTION_DAYS = { MIN: 1, MAX: 364_635 } as const;
const PERIODS = { weekly: 'WEEKLY', monthly: 'MONTHLY', yearly: 'YEARLY' } as const;

/** What is kept where: servers are backed up by policies of a type of their own, as snapshots without a vault. */
interface PlanType {
  readonly policyType: 'STANDARD' | 'UDM_ECS_ONLY';
  readonly vault?: IBackupVault;
  readonly immutable?: boolean;
}

abstract class PlanBase extends AlicloudConstruct {
  private readonly resource: HbrPolicy;

  protected constructor(
    scope: Construct,
    id: string,
    props: BackupPlanOptions,
    { policyType, vault, immutable }: PlanType,
  ) {
    super(scope, id);
    const { schedule, retentionDays: retention, longRetention = [], replicateTo } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.planName, nameRule('planName'), problems);
    checkRange(problems, 'retentionDays', retention, RETENTION_DAYS, 'days');
    longRetention.forEach(({ days }, i) =>
      checkRange(problems, `longRetention[${i}].days`, days, RETENTION_DAYS, 'days'),
    );
    checkRange(problems, 'replicateTo.retentionDays', replicateTo?.retentionDays, RETENTION_DAYS, 'days');
    const rules: HbrPolicyRules[] = [
      // Only this rule has longer retentions; each policy has one of it.
      {
        ruleType: 'TRANSITION',
        retention,
        archiveDays: 0,
        retentionRules: longRetention.map(({ period, days }) => ({
          advancedRetentionType: PERIODS[period],
          retention: days,
        })),
      },
      {
        ruleType: 'BACKUP',
        backupType: 'COMPLETE',
        schedule: schedule.code,
        retention,
        archiveDays: 0,
        vaultId: vault?.vaultId,
        immutable,
      },
      ...(replicateTo
        ? [
            {
              ruleType: 'REPLICATION',
              replicationRegionId: replicateTo.region,
              retention: replicateTo.retentionDays,
              archiveDays: 0,
            },
          ]
        : []),
    ];
    const config = { policyName: name.value, policyDescription: literal(props.description), policyType, rules };
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_hbr_policy', config);
    problems.throwIfAny();
    this.resource = new HbrPolicy(this, 'Resource', config);
    registerName(this.resource, 'policyName', name);
  }

  protected bind(
    id: string,
    sourceType: string,
    dataSourceId: string,
    { account, paused = false }: BackupSourceOptions,
    more: { readonly source?: string } = {},
  ): this {
    const problems = new Problems({ node: { path: `${this.node.path}/${id}` } });
    checkText(problems, 'account.accountId', account?.accountId, /^\d{16}$/, 'the id of an account, 16 digits');
    const config = {
      policyId: this.resource.id,
      sourceType,
      dataSourceId,
      disabled: paused,
      ...(account && {
        crossAccountType: 'CROSS_ACCOUNT',
        crossAccountUserId: Token.isUnresolved(account.accountId)
          ? Token.asNumber(account.accountId)
          : Number(account.accountId),
        crossAccountRoleName: account.roleName,
      }),
      ...more,
    };
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_hbr_policy_binding', config);
    problems.throwIfAny();
    new HbrPolicyBinding(this, id, config);
    return this;
  }
}

/**
 * When things are backed up into a vault and how long that is kept, `alicloud_hbr_policy`, with the things it backs up. Servers have plans of
 * their own: `ServerBackupPlan`.
 */
export class BackupPlan extends PlanBase {
  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: BackupPlanProps) {
    super(scope, id, props, { policyType: 'STANDARD', vault: props.vault });
  }

  /** Backs up the objects of a bucket. @param options.prefix - objects whose name begins with it. @default - all */
  addBucket(id: string, bucket: IBucket, options: BackupSourceOptions & { readonly prefix?: string } = {}): this {
    return this.bind(id, 'OSS', bucket.bucketName, options, { source: options.prefix });
  }

  /** Backs up a file system of NAS. Cloud Backup makes a mount point for it, which stays when the plan goes. */
  addFileSystem(id: string, fileSystemId: string, options: BackupSourceOptions = {}): this {
    return this.bind(id, 'NAS', fileSystemId, options);
  }

  /** Backs up an instance of Tablestore; the vault is `forTablestore`. */
  addTablestore(id: string, instanceName: string, options: BackupSourceOptions = {}): this {
    return this.bind(id, 'OTS', instanceName, options);
  }
}

/** When snapshots of servers are made and how long they are kept, `alicloud_hbr_policy`, with the servers. There is no vault. */
export class ServerBackupPlan extends PlanBase {
  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: ServerBackupPlanProps) {
    super(scope, id, props, { policyType: 'UDM_ECS_ONLY', immutable: props.immutable });
  }

  /** Backs up the disks of an ECS instance, `i-…`, as snapshots. */
  addServer(id: string, instanceId: string, options: BackupSourceOptions = {}): this {
    return this.bind(id, 'UDM_ECS', instanceId, options);
  }
}
