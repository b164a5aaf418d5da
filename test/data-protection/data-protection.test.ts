import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { NamePrefix, Notices, PrivateBucket, RamRole, Tags, TrustPrincipal } from '../../lib/core';
import {
  BackupPlan,
  BackupSchedule,
  BackupVault,
  ClassifiedBucket,
  DataSecurityCenter,
  DataSecurityEdition,
  EncryptedLogs,
  EncryptionKey,
  KeySpec,
  KmsBilling,
  KmsInstance,
  type KmsInstanceProps,
  KmsProtection,
  ReplicationVault,
  RestoreDrill,
  Secret,
  SensitiveContent,
  SensitiveDataRule,
  Sensitivity,
  ServerBackupPlan,
} from '../../lib/data-protection';
import { type Body, findings, newStack, only, resources, synth, unknowns } from '../core/support';
import { bucket, instance, key, models } from './fixtures';

const NETWORK = { vpcId: 'vpc-1', vSwitchIds: ['vsw-1', 'vsw-2'], zoneIds: ['cn-hangzhou-h', 'cn-hangzhou-g'] };

const buyInstance = (stack: TerraformStack, props: Partial<KmsInstanceProps> = {}): KmsInstance =>
  new KmsInstance(stack, 'Kms', { ...NETWORK, billing: KmsBilling.payAsYouGo(), ...props });

function statements({ policy_document }: Body): readonly unknown[] {
  return (JSON.parse(String(policy_document)) as { Statement: unknown[] }).Statement;
}

describe('a KMS instance', () => {
  it('is protected against deletion and says that it costs', () => {
    const stack = newStack();
    buyInstance(stack);
    expect(only(synth(stack), 'alicloud_kms_instance')).toMatchObject({
      deletion_protection: true,
      payment_type: 'PayAsYouGo',
      product_version: '3',
      zone_ids: NETWORK.zoneIds,
    });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['data-protection.kms-instance-cost']);
  });

  it('is bought for months, prolonged only where that is asked for', () => {
    const size = { requestsPerSecond: 1000, keys: 100, months: 12 };
    const config = (renewMonths?: number): Body => {
      const stack = newStack();
      buyInstance(stack, { billing: KmsBilling.subscription({ ...size, renewMonths }) });
      return only(synth(stack), 'alicloud_kms_instance');
    };
    expect(config()).toMatchObject({
      spec: 1000,
      key_num: 100,
      secret_num: 0,
      period: 12,
      renew_status: 'ManualRenewal',
    });
    expect(config(6)).toMatchObject({ renew_status: 'AutoRenewal', renew_period: 6, renewal_period_unit: 'M' });
  });
});

describe('an encryption key', () => {
  const config = (make: (stack: TerraformStack) => unknown): Body => {
    const stack = newStack();
    make(stack);
    return only(synth(stack), 'alicloud_kms_key');
  };

  it('in an instance of software is rotated each year, protected, and can be saved for 30 days', () => {
    expect(config((stack) => new EncryptionKey(stack, 'Key', { instance: instance(stack) }))).toMatchObject({
      automatic_rotation: 'Enabled',
      rotation_interval: '365d',
      deletion_protection: 'Enabled',
      pending_window_in_days: 30,
      key_spec: 'Aliyun_AES_256',
      protection_level: 'SOFTWARE',
      dkms_instance_id: 'kst-1',
    });
  });

  it('in hardware, and the default key of a region, are not rotated unasked', () => {
    const hardware = KmsProtection.HARDWARE;
    const inHardware = config((stack) => {
      new EncryptionKey(stack, 'Key', { instance: KmsInstance.fromKmsInstanceId(stack, 'I', 'kst-2', hardware) });
    });
    expect(inHardware).toMatchObject({ automatic_rotation: 'Disabled', protection_level: 'HSM' });
    expect(inHardware).not.toHaveProperty('rotation_interval');
    const stack = newStack();
    new EncryptionKey(stack, 'Key');
    expect(only(synth(stack), 'alicloud_kms_key')).toMatchObject({ automatic_rotation: 'Disabled' });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['data-protection.default-key']);
  });

  it('takes a name, another algorithm and days', () => {
    const stack = newStack();
    new EncryptionKey(stack, 'Key', {
      instance: instance(stack),
      alias: 'models',
      spec: KeySpec.SM4,
      rotationDays: 7,
      pendingDays: 7,
      deletionProtection: false,
      description: 'a ${text}',
    });
    const made = synth(stack);
    expect(only(made, 'alicloud_kms_key')).toMatchObject({
      rotation_interval: '7d',
      key_spec: 'Aliyun_SM4',
      deletion_protection: 'Disabled',
      description: 'a $${text}',
    });
    expect(only(made, 'alicloud_kms_alias')).toMatchObject({ alias_name: 'alias/models' });
  });

  it('grants no more than it is asked for', () => {
    const stack = newStack();
    const role = new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.ecs() });
    key(stack).grantDecrypt(role);
    key(stack, 'key-2').grantEncryptDecrypt(role);
    const policies = resources(synth(stack), 'alicloud_ram_policy');
    const arn = 'acs:kms:*:${data.alicloud_account.AlicloudAccount.id}';
    expect(policies.flatMap(statements)).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:DescribeKey'], Resource: [`${arn}:key/key-1`] },
      {
        Effect: 'Allow',
        Action: ['kms:Encrypt', 'kms:GenerateDataKey', 'kms:Decrypt', 'kms:DescribeKey'],
        Resource: [`${arn}:key/key-2`],
      },
    ]);
  });
});

describe('a bucket for models', () => {
  it('is encrypted with the key, logged, and open to VPCs only where that is said', () => {
    const stack = newStack();
    models(stack, { onlyFromVpcs: ['vpc-1'], oldVersionDays: 90 });
    const made = synth(stack);
    expect(only(made, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({
      sse_algorithm: 'KMS',
      kms_master_key_id: 'key-1',
    });
    expect(only(made, 'alicloud_oss_bucket_logging')).toMatchObject({ target_bucket: 'the-logs' });
    const { policy } = only(made, 'alicloud_oss_bucket_policy');
    const [, vpcs] = (JSON.parse(String(policy)) as { Statement: { Action: string[]; Condition: unknown }[] })
      .Statement;
    expect(vpcs?.Condition).toEqual({ StringNotEquals: { 'acs:SourceVpc': ['vpc-1'] } });
    // Whoever manages the bucket from elsewhere is not locked out.
    expect(vpcs?.Action.filter((action) => /Bucket|\*/.test(action))).toEqual([]);
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['data-protection.vpc-only']);
  });

  it('lets read, or read and write, but not delete', () => {
    const stack = newStack();
    const data = models(stack);
    const role = new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.ecs() });
    data.grantRead(role);
    data.grantReadWrite(role);
    data.grantRead(role);
    const actions = resources(synth(stack), 'alicloud_ram_policy')
      .flatMap(statements)
      .flatMap((one) => (one as { Action: string[] }).Action);
    expect(actions).toEqual(expect.arrayContaining(['oss:GetObject', 'oss:PutObject', 'kms:GenerateDataKey']));
    expect(actions.filter((action) => /Delete|\*/.test(action))).toEqual([]);
    expect(resources(synth(stack), 'alicloud_ram_role_policy_attachment')).toHaveLength(4);
  });

  it('is copied to another region by a role that is there before the rule, and keeps what is deleted', () => {
    const stack = newStack();
    models(stack, {
      replica: { bucket: bucket(stack, 'copy-1'), location: 'oss-cn-shanghai', encryptionKey: key(stack, 'key-2') },
    });
    const made = synth(stack);
    const rule = only(made, 'alicloud_oss_bucket_replication');
    expect(rule).toMatchObject({
      action: 'PUT',
      historical_object_replication: 'enabled',
      destination: { bucket: 'copy-1', location: 'oss-cn-shanghai' },
      encryption_configuration: { replica_kms_key_id: 'key-2' },
    });
    expect(rule.depends_on).toHaveLength(4);
    expect(resources(made, 'alicloud_ram_role_policy_attachment')).toHaveLength(3);
  });

  it('is copied only once both buckets keep versions', () => {
    const stack = newStack();
    const copy = new PrivateBucket(stack, 'Copy');
    models(stack, { replica: { bucket: copy, location: 'oss-cn-shanghai', encryptionKey: key(stack, 'key-2') } });
    const { depends_on } = only(synth(stack), 'alicloud_oss_bucket_replication');
    expect((depends_on as readonly string[]).filter((one) => one.startsWith('alicloud_oss_bucket_versioning'))).toEqual(
      [expect.stringMatching(/\.Models_Bucket_Versioning_/), expect.stringMatching(/\.Copy_Versioning_/)],
    );
  });

  it('takes a role of yours for copying, and deletes in the copy where that is asked for', () => {
    const stack = newStack();
    const role = RamRole.fromRoleName(stack, 'Copier', 'copier');
    models(stack, {
      replica: {
        bucket: bucket(stack, 'copy-1'),
        location: 'oss-cn-shanghai',
        encryptionKey: key(stack, 'key-2'),
        role,
        replicateDeletes: true,
        existingObjects: false,
      },
    });
    const made = synth(stack);
    expect(only(made, 'alicloud_oss_bucket_replication')).toMatchObject({
      action: 'ALL',
      historical_object_replication: 'disabled',
      sync_role: 'copier',
    });
    expect(resources(made, 'alicloud_ram_policy')).toEqual([]);
  });
});

describe('a secret', () => {
  it('is made without its value, which Terraform leaves alone', () => {
    const stack = newStack();
    const secret = new Secret(stack, 'Upstream', { instance: instance(stack), encryptionKey: key(stack) });
    secret.grantRead(new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.functionCompute() }));
    const made = synth(stack);
    expect(only(made, 'aisec_kms_secret')).toMatchObject({
      kms_instance_id: 'kst-1',
      kms_key_id: 'key-1',
      recovery_days: 30,
    });
    // That of the alicloud provider has the value in its state.
    expect(resources(made, 'alicloud_kms_secret')).toEqual([]);
    expect(resources(made, 'alicloud_ram_policy').flatMap(statements)).toEqual(
      expect.arrayContaining([expect.objectContaining({ Action: ['kms:GetSecretValue'] })]),
    );
  });
});

it('aliases of keys have the prefix of their scope behind what KMS puts before all of them', () => {
  const stack = newStack();
  NamePrefix.of(stack).set('prod-');
  new EncryptionKey(stack, 'Key', { instance: instance(stack), alias: 'models' });
  expect(only(synth(stack), 'alicloud_kms_alias').alias_name).toBe('alias/prod-models');
});

describe('a secret in a scope', () => {
  it('has its name and tags, and what reads it waits for both permissions', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    Tags.of(stack).add('team', 'chat');
    const secret = new Secret(stack, 'Upstream', {
      instance: instance(stack),
      encryptionKey: key(stack),
      secretName: 'upstream',
      tags: { stage: 'live' },
    });
    const role = new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.functionCompute() });
    const reader = new RamRole(stack, 'Reader', { assumedBy: TrustPrincipal.functionCompute() });
    for (const grant of secret.grantRead(role)) grant.applyBefore(reader);
    const made = synth(stack);
    expect(only(made, 'aisec_kms_secret')).toMatchObject({
      name: 'prod-upstream',
      tags: { team: 'chat', stage: 'live' },
    });
    const waits = resources(made, 'alicloud_ram_role').flatMap(({ depends_on = [] }) => depends_on);
    expect(waits).toHaveLength(2);
  });
});

describe('logs', () => {
  it('are encrypted, with a key of yours by a role that may use it', () => {
    const stack = newStack();
    const role = new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.service('log.aliyuncs.com') });
    new EncryptedLogs(stack, 'Logs', {
      stores: ['audit', 'access'],
      retentionDays: 180,
      encryption: { key: key(stack), region: 'cn-hangzhou', role },
    });
    const made = synth(stack);
    expect(only(made, 'alicloud_log_project').project_name).toMatch(
      /^test-logs-[0-9a-f]{8}-\$\{data\.alicloud_account\..*\.id\}$/,
    );
    expect(resources(made, 'alicloud_log_store')).toEqual([
      expect.objectContaining({ logstore_name: 'access' }),
      expect.objectContaining({
        logstore_name: 'audit',
        retention_period: 180,
        encrypt_conf: {
          enable: true,
          encrypt_type: 'default',
          user_cmk_info: {
            cmk_key_id: 'key-1',
            arn: expect.stringContaining('.arn}') as string,
            region_id: 'cn-hangzhou',
          },
        },
        // The log service may use the key before it is told to.
        depends_on: [expect.stringMatching(/^alicloud_ram_role_policy_attachment\./)],
      }),
    ]);
  });

  it('take what only Terraform knows, and mean what they say', () => {
    const stack = newStack();
    const { number } = unknowns(stack);
    new EncryptedLogs(stack, 'Logs', { stores: ['audit'], retentionDays: number, description: 'of ${nobody}' });
    const made = synth(stack);
    expect(only(made, 'alicloud_log_store').retention_period).toBe('${var.number}');
    expect(only(made, 'alicloud_log_project').description).toBe('of $${nobody}');
  });
});

describe('backups', () => {
  it('are made, kept and copied as the plan says', () => {
    const stack = newStack();
    const vault = new BackupVault(stack, 'Vault', { encryptionKey: key(stack) });
    const shanghai = new AlicloudProvider(stack, 'shanghai', { region: 'cn-shanghai', alias: 'shanghai' });
    new ReplicationVault(stack, 'Copy', { source: vault, sourceRegion: 'cn-hangzhou', provider: shanghai });
    new BackupPlan(stack, 'Plan', {
      vault,
      schedule: BackupSchedule.daily({ hour: 18, minute: 30 }),
      retentionDays: 30,
      longRetention: [{ period: 'monthly', days: 365 }],
      replicateTo: { region: 'cn-shanghai', retentionDays: 90 },
    })
      .addBucket('Models', bucket(stack, 'models-1'), { prefix: 'llm/' })
      .addFileSystem('Nas', 'nas-1', { account: { accountId: '1000000000000001', roleName: 'backup' } })
      .addTablestore('Ots', 'features');
    const made = synth(stack);
    expect(only(made, 'alicloud_hbr_vault')).toMatchObject({
      encrypt_type: 'KMS',
      kms_key_id: 'key-1',
      worm_enabled: false,
    });
    expect(only(made, 'alicloud_hbr_replication_vault')).toMatchObject({ provider: 'alicloud.shanghai' });
    const policy = only(made, 'alicloud_hbr_policy');
    expect(policy.policy_type).toBe('STANDARD');
    expect(policy.rules).toEqual([
      {
        rule_type: 'TRANSITION',
        archive_days: 0,
        retention: 30,
        retention_rules: [{ advanced_retention_type: 'MONTHLY', retention: 365 }],
      },
      {
        rule_type: 'BACKUP',
        backup_type: 'COMPLETE',
        schedule: `I|${Date.parse('2025-01-06T18:30:00Z') / 1000}|P1D`,
        archive_days: 0,
        retention: 30,
        vault_id: expect.stringContaining('alicloud_hbr_vault') as string,
      },
      { rule_type: 'REPLICATION', archive_days: 0, replication_region_id: 'cn-shanghai', retention: 90 },
    ]);
    expect(
      resources(made, 'alicloud_hbr_policy_binding').map(({ source_type, data_source_id, disabled }) => [
        source_type,
        data_source_id,
        disabled,
      ]),
    ).toEqual([
      ['OSS', 'models-1', false],
      ['NAS', 'nas-1', false],
      ['OTS', 'features', false],
    ]);
  });

  it('of servers are snapshots by a policy of their own, without a vault, locked where that is asked for', () => {
    const stack = newStack();
    new ServerBackupPlan(stack, 'Servers', {
      schedule: BackupSchedule.daily({ hour: 18 }),
      retentionDays: 7,
      immutable: true,
    }).addServer('Gpu', 'i-1', { paused: true });
    const made = synth(stack);
    const { policy_type, rules } = only(made, 'alicloud_hbr_policy');
    expect(policy_type).toBe('UDM_ECS_ONLY');
    expect(rules).toEqual([
      expect.objectContaining({ rule_type: 'TRANSITION', retention: 7 }),
      {
        rule_type: 'BACKUP',
        backup_type: 'COMPLETE',
        schedule: `I|${Date.parse('2025-01-06T18:00:00Z') / 1000}|P1D`,
        archive_days: 0,
        retention: 7,
        immutable: true,
      },
    ]);
    expect(only(made, 'alicloud_hbr_policy_binding')).toMatchObject({ source_type: 'UDM_ECS', disabled: true });
  });

  it('are made of an account that only Terraform knows', () => {
    const stack = newStack();
    const { text } = unknowns(stack);
    PLAN(stack, {}).addFileSystem('Gpu', 'i-1', { account: { accountId: text, roleName: 'backup' } });
    expect(only(synth(stack), 'alicloud_hbr_policy_binding').cross_account_user_id).toBe('${var.text}');
  });

  it('can be made each week and each few hours', () => {
    expect(BackupSchedule.weekly({ hour: 0 }).code).toBe(`I|${Date.parse('2025-01-06T00:00:00Z') / 1000}|P7D`);
    expect(BackupSchedule.everyHours(6).code).toMatch(/\|PT6H$/);
    expect(() => BackupSchedule.everyHours(24)).toThrow(RangeError);
    expect(() => BackupSchedule.daily({ hour: 24 })).toThrow(RangeError);
  });
});

describe('a restore drill', () => {
  const vault = (stack: TerraformStack) => BackupVault.fromVaultId(stack, 'Vault', 'v-1');

  it('is nothing until it is asked for', () => {
    const stack = newStack();
    new RestoreDrill(stack, 'Drill', {
      vault: vault(stack),
      source: bucket(stack, 'models-1'),
      target: bucket(stack, 'drills-1'),
    }).toOutput('drill');
    const made = synth(stack);
    expect(made.resource).toBeUndefined();
    expect(made.output?.drill).toMatchObject({ value: { jobs: [] } });
    expect(Notices.of(stack).open).toEqual([]);
  });

  it('restores the last complete backup into a folder of its own', () => {
    const stack = newStack();
    new RestoreDrill(stack, 'Drill', {
      vault: vault(stack),
      source: bucket(stack, 'models-1'),
      target: bucket(stack, 'drills-1'),
      drill: '2026-11',
    });
    const made = synth(stack);
    expect(only(made, 'alicloud_hbr_restore_job')).toMatchObject({
      target_bucket: 'drills-1',
      target_prefix: 'restore-drill/2026-11/',
      snapshot_id: expect.stringMatching(
        /^\$\{\[for s in data\.alicloud_hbr_snapshots\.\w+\.snapshots : s\.snapshot_id if /,
      ) as string,
      lifecycle: {
        ignore_changes: ['snapshot_id', 'snapshot_hash'],
        replace_triggered_by: [expect.stringMatching(/^terraform_data\./) as string],
      },
    });
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['data-protection.restore-drill']);
  });
});

describe('classification', () => {
  it('looks into buckets, for what is yours too', () => {
    const stack = newStack();
    new DataSecurityCenter(stack, 'Center', { edition: DataSecurityEdition.ENTERPRISE, months: 1, ossGigabytes: 2000 });
    new SensitiveDataRule(stack, 'Rule', {
      content: SensitiveContent.contains('PROJECT X'),
      sensitivity: Sensitivity.S4,
    });
    new ClassifiedBucket(stack, 'Models', { bucket: bucket(stack, 'models-1'), region: 'cn-hangzhou', auditDays: 180 });
    const made = synth(stack);
    expect(only(made, 'alicloud_sddp_instance')).toMatchObject({ sd_cbool: 'no', ud_cbool: 'yes', udc: '2000' });
    expect(only(made, 'alicloud_sddp_rule')).toMatchObject({ risk_level_id: '5', status: 1, product_code: 'OSS' });
    expect(only(made, 'alicloud_sddp_data_limit')).toMatchObject({ audit_status: 1, log_store_day: 180 });
  });
});

const DRILL = (stack: TerraformStack, props: object): unknown =>
  new RestoreDrill(stack, 'Wrong', {
    vault: BackupVault.fromVaultId(stack, 'Vault', 'v-1'),
    source: bucket(stack, 'models-1'),
    target: bucket(stack, 'drills-1'),
    drill: 'one',
    ...props,
  });

const PLAN = (stack: TerraformStack, props: object): BackupPlan =>
  new BackupPlan(stack, 'Wrong', {
    vault: BackupVault.fromVaultId(stack, 'Vault', 'v-1'),
    schedule: BackupSchedule.daily({ hour: 1 }),
    retentionDays: 7,
    ...props,
  });

const WRONG: readonly (readonly [string, (stack: TerraformStack) => unknown, readonly string[]])[] = [
  ['one zone', (stack) => buyInstance(stack, { zoneIds: ['cn-hangzhou-h'] }), ['out-of-range']],
  [
    'a size that is not sold',
    (stack) =>
      buyInstance(stack, { billing: KmsBilling.subscription({ requestsPerSecond: 3, keys: 99, months: 4, vpcs: -1 }) }),
    ['not-in-enum', 'not-in-enum', 'out-of-range', 'out-of-range'],
  ],
  ['no id of an instance', (stack) => KmsInstance.fromKmsInstanceId(stack, 'I', 'ins-1'), ['invalid-value']],
  ['the alias of a key', (stack) => key(stack, 'alias/a'), ['invalid-value']],
  [
    'a rotation of six days',
    (stack) => new EncryptionKey(stack, 'K', { instance: instance(stack), rotationDays: 6 }),
    ['out-of-range'],
  ],
  [
    'a rotation of the default key each month',
    (stack) => new EncryptionKey(stack, 'K', { rotationDays: 30 }),
    ['out-of-range'],
  ],
  [
    'a rotation in hardware',
    (stack) =>
      new EncryptionKey(stack, 'K', {
        instance: KmsInstance.fromKmsInstanceId(stack, 'I', 'kst-1', KmsProtection.HARDWARE),
        rotationDays: 30,
      }),
    ['not-applicable'],
  ],
  [
    'a default key of another make',
    (stack) => new EncryptionKey(stack, 'K', { spec: KeySpec.AES_192 }),
    ['not-applicable'],
  ],
  ['an alias with a space', (stack) => new EncryptionKey(stack, 'K', { alias: 'a b' }), ['invalid-name']],
  ['no time to save a key', (stack) => new EncryptionKey(stack, 'K', { pendingDays: 6 }), ['out-of-range']],
  ['no VPC', (stack) => models(stack, { onlyFromVpcs: [] }), ['too-few-items']],
  ['something else than a VPC', (stack) => models(stack, { onlyFromVpcs: ['vsw-1'] }), ['invalid-value']],
  [
    'a copy in a region by its other name',
    (stack) =>
      models(stack, {
        replica: { bucket: bucket(stack, 'copy-1'), location: 'cn-shanghai', encryptionKey: key(stack, 'k2') },
      }),
    ['invalid-value'],
  ],
  ['a name of a secret', (stack) => Secret.fromSecretName(stack, 'S', 'a b'), ['invalid-value']],
  [
    'a secret that cannot be recovered',
    (stack) => new Secret(stack, 'S', { instance: instance(stack), encryptionKey: key(stack), recoveryDays: 6 }),
    ['out-of-range'],
  ],
  [
    'no log stores, for ever',
    (stack) => new EncryptedLogs(stack, 'L', { stores: [], retentionDays: 4000 }),
    ['out-of-range', 'too-few-items'],
  ],
  [
    'a log store twice',
    (stack) => new EncryptedLogs(stack, 'L', { stores: ['audit', 'audit', 'audit'], retentionDays: 1 }),
    ['conflict'],
  ],
  [
    'a log store that only Terraform knows',
    (stack) => new EncryptedLogs(stack, 'L', { stores: [unknowns(stack).text], retentionDays: 1 }),
    ['invalid-name'],
  ],
  [
    'a log store in capitals',
    (stack) => new EncryptedLogs(stack, 'L', { stores: ['Audit'], retentionDays: 1 }),
    ['invalid-name'],
  ],
  ['no id of a vault', (stack) => BackupVault.fromVaultId(stack, 'V', 'vault'), ['invalid-value']],
  [
    'times that no backup is kept',
    (stack) =>
      PLAN(stack, {
        retentionDays: 0,
        longRetention: [{ period: 'yearly', days: 0.5 }],
        replicateTo: { region: 'cn-shanghai', retentionDays: 1_000_000 },
      }),
    ['out-of-range', 'out-of-range', 'out-of-range'],
  ],
  [
    'another account by name',
    (stack) => PLAN(stack, {}).addFileSystem('S', 'i-1', { account: { accountId: 'me', roleName: 'r' } }),
    ['invalid-value'],
  ],
  [
    'an account of more digits than a number holds',
    (stack) =>
      PLAN(stack, {}).addFileSystem('S', 'i-1', { account: { accountId: '12345678901234567', roleName: 'r' } }),
    ['invalid-value'],
  ],
  [
    'a drill into its source',
    (stack) => DRILL(stack, { target: PrivateBucket.fromBucketName(stack, 'Same', 'models-1') }),
    ['conflict'],
  ],
  [
    'a drill out of its folder',
    (stack) => DRILL(stack, { drill: '../models', prefix: '/' }),
    ['invalid-value', 'invalid-value'],
  ],
  [
    'an empty text',
    (stack) =>
      new SensitiveDataRule(stack, 'R', { content: SensitiveContent.contains(''), sensitivity: Sensitivity.S1 }),
    ['invalid-value'],
  ],
  [
    'content that is no JSON',
    (stack) =>
      new SensitiveDataRule(stack, 'R', { content: SensitiveContent.custom(0, '{'), sensitivity: Sensitivity.S1 }),
    ['invalid-value'],
  ],
  [
    'audits of a week, in a region with capitals',
    (stack) => new ClassifiedBucket(stack, 'C', { bucket: bucket(stack, 'models-1'), region: 'CN', auditDays: 7 }),
    ['invalid-value', 'not-in-enum'],
  ],
  [
    'months that are not sold',
    (stack) => new DataSecurityCenter(stack, 'D', { edition: DataSecurityEdition.AUDIT, months: 5, renewMonths: 13 }),
    ['not-in-enum', 'out-of-range'],
  ],
];

it.each(WRONG)('refuses %s', (_, write, codes) => {
  const found = findings(() => write(newStack()));
  expect(found.map(({ code }) => code).sort()).toEqual([...codes].sort());
  expect(found.every(({ path: where, fix }) => /^test\/\S+/.test(where ?? '') && fix !== '')).toBe(true);
});

it('every notice of data protection is in docs/limits.md, and none that does not exist', () => {
  const root = path.join(__dirname, '..', '..');
  const dir = path.join(root, 'lib', 'data-protection');
  const limits = readFileSync(path.join(root, 'docs', 'limits.md'), 'utf8');
  const documented = [...limits.matchAll(/`(data-protection\.[a-z-]+)`/g)].map(([, id]) => String(id));
  const code = readdirSync(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const own = [...code.join('\n').matchAll(/id: '(data-protection\.[\w-]+)'/g)].map(([, id]) => String(id));
  expect(new Set(own).size).toBeGreaterThan(5);
  expect(new Set(documented)).toEqual(new Set(own));
});
