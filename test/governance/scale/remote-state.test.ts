import { TerraformStack, Testing } from 'cdktf';
import { Notices, RamRole, TrustPrincipal } from '../../../lib/core';
import {
  OssStateBackend,
  type OssStateBackendProps,
  RemoteState,
  type RemoteStateProps,
} from '../../../lib/governance';
import { finding, findings, newStack, only, synth, type Synthesized } from '../../core/support';

const PROPS: OssStateBackendProps = { bucketName: 'acme-state', region: 'ap-southeast-1', lockInstance: 'Acme-Locks' };

function bootstrap(props: Partial<RemoteStateProps> = {}): { stack: TerraformStack; state: RemoteState } {
  const stack = newStack('bootstrap');
  return { stack, state: new RemoteState(stack, 'State', { backend: new OssStateBackend(PROPS), ...props }) };
}

const policy = (synthesized: Synthesized): readonly { Action: string[]; Resource: string[] }[] =>
  (JSON.parse(String(only(synthesized, 'alicloud_ram_policy').policy_document)) as { Statement: never }).Statement;

describe('RemoteState', () => {
  it('makes a bucket that is private, versioned, encrypted by a key of KMS, and reached by TLS only', () => {
    const synthesized = synth(bootstrap().stack);
    expect(only(synthesized, 'alicloud_oss_bucket')).toMatchObject({ bucket: 'acme-state', force_destroy: false });
    expect(only(synthesized, 'alicloud_oss_bucket_acl').acl).toBe('private');
    expect(only(synthesized, 'alicloud_oss_bucket_public_access_block').block_public_access).toBe(true);
    expect(only(synthesized, 'alicloud_oss_bucket_versioning').status).toBe('Enabled');
    expect(only(synthesized, 'alicloud_oss_bucket_server_side_encryption')).toMatchObject({
      sse_algorithm: 'KMS',
      kms_master_key_id: expect.stringMatching(/^\$\{alicloud_kms_key\.State_Key_\w+\.id\}$/),
    });
    expect(only(synthesized, 'alicloud_oss_bucket_https_config').enable).toBe(true);
    expect(only(synthesized, 'alicloud_oss_bucket_policy').policy).toContain('acs:SecureTransport');
    expect(only(synthesized, 'alicloud_kms_key')).toMatchObject({
      deletion_protection: 'Enabled',
      lifecycle: { prevent_destroy: true },
    });
  });

  it('makes the table that Terraform demands, whose locks never expire', () => {
    const synthesized = synth(bootstrap().stack);
    expect(only(synthesized, 'alicloud_ots_table')).toMatchObject({
      table_name: 'terraform_locks',
      primary_key: [{ name: 'LockID', type: 'String' }],
      time_to_live: -1,
      enable_sse: true,
      lifecycle: { prevent_destroy: true },
    });
    expect(only(synthesized, 'alicloud_ots_instance').name).toBe('Acme-Locks');
  });

  it('lets CI use states and locks, and nothing else', () => {
    const { stack, state } = bootstrap({ kmsKeyId: 'key-1' });
    const ci = new RamRole(stack, 'Ci', { assumedBy: TrustPrincipal.service('ecs.aliyuncs.com') });
    state.grantAccess(ci, ['accounts-0', 'organization']);
    state.grantAccess(ci, ['organization', 'accounts-0']);
    const account = '${data.alicloud_account.AlicloudAccount.id}';
    const bucket = `acs:oss:*:${account}:acme-state`;
    expect(policy(synth(stack)).map(({ Action, Resource }) => [Action, Resource])).toEqual([
      [
        ['oss:GetObject', 'oss:PutObject'],
        [`${bucket}/terraform/accounts-0/*`, `${bucket}/terraform/organization/*`],
      ],
      [['oss:ListObjects'], [bucket]],
      [
        ['ots:DescribeTable', 'ots:GetRow', 'ots:PutRow', 'ots:DeleteRow'],
        [`acs:ots:ap-southeast-1:${account}:instance/acme-locks/table/terraform_locks`],
      ],
      [['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'], [`acs:kms:ap-southeast-1:${account}:key/key-1`]],
    ]);
  });

  it('lets CI use every state of the prefix unless told otherwise', () => {
    const { stack, state } = bootstrap();
    state.grantAccess(new RamRole(stack, 'Ci', { assumedBy: TrustPrincipal.service('ecs.aliyuncs.com') }));
    expect(policy(synth(stack))[0]?.Resource[0]).toMatch(/:acme-state\/terraform\/\*$/);
  });

  it('says that a key may need an instance, unless one is given', () => {
    const open = ({ stack }: { stack: TerraformStack }): readonly string[] =>
      Notices.of(stack).open.map(({ id }) => id);
    expect(open(bootstrap())).toEqual(['governance.state-key']);
    expect(open(bootstrap({ kmsKeyId: 'key-1' }))).toEqual([]);
    expect(open(bootstrap({ kmsInstanceId: 'kst-1' }))).toEqual([]);
  });

  it('can be destroyed only where that is asked for', () => {
    const synthesized = synth(bootstrap({ destroyable: true }).stack);
    expect(only(synthesized, 'alicloud_oss_bucket').force_destroy).toBe(true);
    expect(only(synthesized, 'alicloud_ots_table').lifecycle).toEqual({ prevent_destroy: false });
    expect(only(synthesized, 'alicloud_kms_key').deletion_protection).toBeUndefined();
  });

  it('refuses what OSS would refuse', () => {
    expect(finding(() => bootstrap({ oldVersionDays: 0 })).what).toContain('oldVersionDays');
  });
});

describe('OssStateBackend', () => {
  it.each<[Partial<OssStateBackendProps>, string]>([
    [{ bucketName: 'Acme_State' }, 'bucketName'],
    [{ bucketName: '${var.bucket}' }, 'bucketName'],
    [{ region: 'Singapore' }, 'region'],
    [{ lockInstance: 'x' }, 'lockInstance'],
    [{ lockInstance: 'alicloud-locks' }, 'lockInstance'],
    [{ lockInstance: 'locks-' }, 'lockInstance'],
    [{ lockInstance: 'a-name-of-17-char' }, 'lockInstance'],
    [{ lockTable: '1st' }, 'lockTable'],
    [{ prefix: '/states' }, 'prefix'],
    [{ prefix: './states' }, 'prefix'],
    [{ prefix: 'a//b' }, 'prefix'],
    [{ assumeRoleArn: 'acs:ram::1:role/x' }, 'assumeRoleArn'],
  ])('refuses %j', (props, argument) => {
    expect(finding(() => new OssStateBackend({ ...PROPS, ...props })).what).toContain(argument);
  });

  it('says everything that is wrong at once', () => {
    expect(findings(() => new OssStateBackend({ bucketName: 'A', region: 'B', lockInstance: 'C' }))).toHaveLength(3);
  });

  it('is the only backend of a stack', () => {
    const stack = new TerraformStack(Testing.app(), 'a');
    const backend = new OssStateBackend(PROPS);
    backend.attachTo(stack);
    expect(finding(() => backend.attachTo(stack)).code).toBe('conflict');
  });

  it('asks OSS for encryption, assumes a role and uses other hosts where that is said', () => {
    const stack = newStack('org');
    new OssStateBackend({
      ...PROPS,
      encryptByOss: true,
      assumeRoleArn: 'acs:ram::1234567890123456:role/state',
      ossEndpoint: 'oss-ap-southeast-1-internal.aliyuncs.com',
      tablestoreEndpoint: 'acme-locks.ap-southeast-1.vpc.tablestore.aliyuncs.com',
    }).attachTo(stack);
    const { terraform } = JSON.parse(Testing.synth(stack)) as { terraform: { backend: { oss: object } } };
    expect(terraform.backend.oss).toMatchObject({
      encrypt: true,
      assume_role_role_arn: 'acs:ram::1234567890123456:role/state',
      endpoint: 'oss-ap-southeast-1-internal.aliyuncs.com',
      tablestore_endpoint: 'https://acme-locks.ap-southeast-1.vpc.tablestore.aliyuncs.com',
    });
  });
});
