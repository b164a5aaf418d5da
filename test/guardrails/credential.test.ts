import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { inspect } from 'node:util';
import { TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { NamePrefix, RamRole, RamUser, TrustPrincipal } from '../../lib/core';
import {
  type CallerUser,
  callerUser,
  GuardrailsAccess,
  type GuardrailsCaller,
  GuardrailsCredential,
  KeyStore,
  KmsInitialKey,
  type KmsManagedProps,
} from '../../lib/guardrails';
import { finding, findings, newStack, only, resources, synth, type Synthesized } from '../core/support';

const KMS = { kmsInstanceId: 'kst-1', encryptionKeyId: 'key-1' };
/** First packet of a public key (tag 6) and of a private one (tag 5), in the old packet format; the rest is made up. */
const PUBLIC_KEY = Buffer.from([0x99, 0x01, 0x0d, 0x04, ...Array<number>(0x10c).fill(7)]).toString('base64');
const PRIVATE_KEY = Buffer.from([0x95, 0x03, 0x98, 0x04, 1, 2, 3]).toString('base64');
const SERVICE_ACCOUNT = {
  providerArn: 'acs:ram::1234567890123456:oidc-provider/ack-rrsa-c1',
  issuer: 'https://oidc.example.com/c1',
  namespace: 'ai',
  serviceAccountName: 'chat',
};

function build(
  credential: GuardrailsCredential,
  props: CallerUser = {},
): { access: GuardrailsAccess; synthesized: Synthesized } {
  const stack = newStack();
  const access = new GuardrailsAccess(stack, 'Caller', { credential, ...props });
  access.toOutputs('guardrails');
  return { access, synthesized: synth(stack) };
}

const KINDS: readonly [string, GuardrailsCredential, string][] = [
  ['functionComputeRole', GuardrailsCredential.functionComputeRole(), 'role'],
  ['ecsRole', GuardrailsCredential.ecsRole(), 'role'],
  ['serviceAccountRole', GuardrailsCredential.serviceAccountRole(SERVICE_ACCOUNT), 'role'],
  ['pgpEncrypted', GuardrailsCredential.pgpEncrypted({ pgpKey: PUBLIC_KEY }), 'pgp-encrypted-access-key'],
  ['secretStore', GuardrailsCredential.secretStore(), 'stored-access-key'],
  ['kmsManaged', GuardrailsCredential.kmsManaged(KMS), 'kms-secret'],
  [
    'kmsManaged, handed over',
    GuardrailsCredential.kmsManaged({ ...KMS, initialKey: KmsInitialKey.HANDED_OVER }),
    'kms-secret',
  ],
  ['existingKmsSecret', GuardrailsCredential.existingKmsSecret('acs/ram/user/me'), 'kms-secret'],
  ['unsafePlainTextInState', GuardrailsCredential.unsafePlainTextInState(), 'unsafe-access-key'],
];

describe.each(KINDS)('%s', (_, credential, type) => {
  const { access, synthesized } = build(credential);

  it('says its type in the connection', () => {
    expect(access.connection.credentialType).toBe(type);
  });

  it('puts no secret into the output, and refers to none there', () => {
    expect(JSON.stringify(synthesized.output)).not.toMatch(/\.secret\b|secret_data|"\$\{[^"]*\.secret(?!_name\b)/);
  });

  it('refers to a secret only where KMS takes it', () => {
    const withReferences = Object.entries(synthesized.resource ?? {}).filter(([, byName]) =>
      /alicloud_ram_access_key\.\w+\.secret\b/.test(JSON.stringify(byName)),
    );
    expect(withReferences.map(([resourceType]) => resourceType)).toEqual(
      resources(synthesized, 'alicloud_kms_secret').length > 0 &&
        resources(synthesized, 'alicloud_ram_access_key').length > 0
        ? ['alicloud_kms_secret']
        : [],
    );
  });

  it('grants the system policy', () => {
    const attachments = ['user', 'role'].flatMap((kind) =>
      resources(synthesized, `alicloud_ram_${kind}_policy_attachment`),
    );
    expect(attachments).toEqual([
      expect.objectContaining({ policy_name: 'AliyunYundunGreenWebFullAccess', policy_type: 'System' }),
    ]);
  });
});

describe('roles', () => {
  const trust = (credential: GuardrailsCredential): unknown =>
    JSON.parse(String(only(build(credential).synthesized, 'alicloud_ram_role').assume_role_policy_document));

  it('trust exactly the service or workload they are for', () => {
    expect(trust(GuardrailsCredential.functionComputeRole())).toMatchObject({
      Statement: [{ Principal: { Service: ['fc.aliyuncs.com'] } }],
    });
    expect(trust(GuardrailsCredential.ecsRole())).toMatchObject({
      Statement: [{ Principal: { Service: ['ecs.aliyuncs.com'] } }],
    });
    expect(trust(GuardrailsCredential.serviceAccountRole(SERVICE_ACCOUNT))).toMatchObject({
      Statement: [
        {
          Principal: { Federated: [SERVICE_ACCOUNT.providerArn] },
          Condition: { StringEquals: { 'oidc:sub': 'system:serviceaccount:ai:chat' } },
        },
      ],
    });
  });

  it('create no key and no user', () => {
    const { synthesized } = build(GuardrailsCredential.ecsRole({ roleName: 'caller', maxSessionDuration: 3600 }));
    expect(Object.keys(synthesized.resource ?? {}).sort()).toEqual([
      'alicloud_ram_role',
      'alicloud_ram_role_policy_attachment',
    ]);
    expect(only(synthesized, 'alicloud_ram_role')).toMatchObject({ role_name: 'caller', max_session_duration: 3600 });
  });

  it('report bad arguments at the construct that has them', () => {
    expect(finding(() => build(GuardrailsCredential.ecsRole({ maxSessionDuration: 5 })))).toMatchObject({
      code: 'out-of-range',
      path: 'test/Caller/Role',
    });
    expect(findings(() => build(GuardrailsCredential.ecsRole(), { userName: 'me' }))[0]).toMatchObject({
      code: 'not-applicable',
    });
  });
});

describe('pgpEncrypted', () => {
  it('gives the provider the key, and the application what it needs to decrypt', () => {
    const { synthesized } = build(GuardrailsCredential.pgpEncrypted({ pgpKey: PUBLIC_KEY }));
    expect(only(synthesized, 'alicloud_ram_access_key')).toEqual({
      user_name: expect.stringContaining('.name}'),
      pgp_key: PUBLIC_KEY,
      status: 'Active',
    });
    expect(synthesized.output?.guardrails?.value).toMatchObject({
      accessKeyId: expect.stringMatching(/\.id\}$/),
      encryptedSecret: expect.stringMatching(/\.encrypted_secret\}$/),
      keyFingerprint: expect.stringMatching(/\.key_fingerprint\}$/),
    });
  });

  it.each([
    ['keybase users', 'keybase:some_one'],
    ['keys with line breaks', `${PUBLIC_KEY.slice(0, 4)}\n${PUBLIC_KEY.slice(4)}\n`],
    ['keys in the new packet format', Buffer.from([0xc6, 0x33, 4, ...Array<number>(0x32).fill(7)]).toString('base64')],
  ])('takes %s', (_, pgpKey) => {
    expect(() => build(GuardrailsCredential.pgpEncrypted({ pgpKey }))).not.toThrow();
  });

  it.each([
    ['a private key', PRIVATE_KEY, 'private-pgp-key'],
    ['an armored private key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQOYBF8', 'private-pgp-key'],
    ['an armored public key', '-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQENBF8', 'invalid-value'],
    ['another text', 'hunter2!', 'invalid-value'],
    ['text that begins like a key', 'my key', 'invalid-value'],
    ['a key that is cut', PUBLIC_KEY.slice(0, 100), 'invalid-value'],
    ['base64 of something else', Buffer.from('hunter2').toString('base64'), 'invalid-value'],
    ['an empty text', '', 'invalid-value'],
    ['a key that was never set, in untyped code', undefined as unknown as string, 'invalid-value'],
  ])('refuses %s without showing it', (_, pgpKey, code) => {
    const refused = finding(() => build(GuardrailsCredential.pgpEncrypted({ pgpKey })));
    expect(refused).toMatchObject({ code, path: 'test/Caller', allowed: expect.stringContaining('keybase:<user>') });
    if (pgpKey) expect(JSON.stringify(refused)).not.toContain(pgpKey.slice(-8));
  });

  it('skips a key that only Terraform knows', () => {
    const stack = newStack();
    const pgpKey = new TerraformVariable(stack, 'key', {}).stringValue;
    new GuardrailsAccess(stack, 'Caller', { credential: GuardrailsCredential.pgpEncrypted({ pgpKey }) });
    expect(only(synth(stack), 'alicloud_ram_access_key').pgp_key).toBe('${var.key}');
  });
});

describe('unsafePlainTextInState', () => {
  it('hands the secret over only as a SecretValue', () => {
    const { access, synthesized } = build(GuardrailsCredential.unsafePlainTextInState());
    expect(only(synthesized, 'alicloud_ram_access_key')).toEqual({ user_name: expect.any(String), status: 'Active' });
    expect(inspect(access.connection)).not.toContain('unsafeSecret');
    expect(`${access.unsafeAccessKeySecret}`).toBe('(secret)');
  });

  it('is the only kind with a secret to hand over', () => {
    expect(finding(() => build(GuardrailsCredential.ecsRole()).access.unsafeAccessKeySecret)).toMatchObject({
      code: 'not-applicable',
      path: 'test/Caller',
      got: 'credential of type role',
    });
  });
});

describe('networks', () => {
  const restricted = (networks: object): GuardrailsCredential =>
    GuardrailsCredential.pgpEncrypted({ pgpKey: 'keybase:x', networks });

  it('restrict the key to addresses in the internet and in VPCs', () => {
    const { synthesized } = build(
      restricted({
        publicNetworks: ['203.0.113.7', '2001:db8::/32'],
        vpcNetworks: [{ vpcId: 'vpc-1', networks: ['10.0.0.0/8'] }],
      }),
    );
    const { access_key_policy, ...rest } = only(synthesized, 'alicloud_ram_access_key_policy');
    expect(rest).toEqual({
      user_access_key_id: expect.stringMatching(/^\$\{alicloud_ram_access_key\.\w+\.id\}$/),
      user_principal_name: expect.stringMatching(
        /^\$\{alicloud_ram_user\.\w+\.name\}@\$\{data\.alicloud_account\.AlicloudAccount\.id\}\.onaliyun\.com$/,
      ),
    });
    expect(JSON.parse(String(access_key_policy))).toEqual({
      Status: 'Active',
      Statements: [
        { Type: 'ClassicWhiteList', IPList: ['203.0.113.7', '2001:db8::/32'] },
        { Type: 'VPCWhiteList', Value: 'vpc-1', IPList: ['10.0.0.0/8'] },
      ],
    });
  });

  it('take the domain of the account, and addresses that only Terraform knows', () => {
    const stack = newStack();
    const unknown = new TerraformVariable(stack, 'ip', {}).stringValue;
    new GuardrailsAccess(stack, 'Caller', {
      credential: restricted({ publicNetworks: [unknown], domain: 'example.com' }),
    });
    expect(only(synth(stack), 'alicloud_ram_access_key_policy')).toMatchObject({
      user_principal_name: expect.stringMatching(/\.name\}@example\.com$/),
      access_key_policy: expect.stringContaining('"IPList":["${var.ip}"]'),
    });
  });

  it.each([
    ['none at all', {}, ['too-few-items']],
    ['a VPC without addresses', { vpcNetworks: [{ vpcId: 'vpc-1', networks: [] }] }, ['too-few-items']],
    [
      'what is no address',
      { publicNetworks: ['localhost', '10.0.0.0/33', '1.2.3.4/5/6', '1.2.3.4/x'] },
      Array(4).fill('invalid-value'),
    ],
    [
      'malformed',
      { domain: 'me@example.com', vpcNetworks: [{ vpcId: '', networks: ['10.0.0.0/8'] }] },
      ['invalid-value', 'invalid-value'],
    ],
    [
      'too many',
      { vpcNetworks: Array.from({ length: 9 }, (_, i) => ({ vpcId: `vpc-${i}`, networks: ['10.0.0.0/8'] })) },
      ['too-many-items'],
    ],
  ])('that are %s are refused', (_, networks, codes) => {
    expect(findings(() => build(restricted(networks))).map(({ code }) => code)).toEqual(codes);
  });
});

describe('secretStore', () => {
  const KMS_STORE = { kmsInstanceId: 'kst-1', kmsKeyId: 'key-1' };

  it('puts the secret into an encrypted parameter, and says where', () => {
    const { access, synthesized } = build(GuardrailsCredential.secretStore(), { userName: 'caller' });
    const { provider, ...key } = only(synthesized, 'aisec_access_key');
    expect(provider).toBe('aisec');
    expect(key).toEqual({
      user_name: expect.stringMatching(/^\$\{alicloud_ram_user\.\w+\.name\}$/),
      secret_store: 'oos',
      secret_name: expect.stringMatching(/^test-Caller-[0-9a-f]{8}$/),
      description: 'AccessKey of a caller of AI Guardrails',
    });
    expect(synthesized.output?.guardrails?.value).toEqual({
      ...access.connection,
      credentialType: 'stored-access-key',
      userName: expect.any(String),
      accessKeyId: expect.stringMatching(/^\$\{aisec_access_key\.\w+\.access_key_id\}$/),
      secretName: expect.stringMatching(/^\$\{aisec_access_key\.\w+\.secret_name\}$/),
      secretStore: 'oos',
    });
    expect(access.user).toBeDefined();
  });

  it('puts the secret into KMS, and rotates the key when it is told to', () => {
    const { synthesized } = build(
      GuardrailsCredential.secretStore({
        store: KeyStore.kms({ ...KMS_STORE, secretName: 'guardrails/caller', recoveryDays: 7 }),
        rotation: { trigger: '2026-06', overlapHours: 48 },
        description: 'Chat',
      }),
    );
    expect(only(synthesized, 'aisec_access_key')).toMatchObject({
      secret_store: 'kms',
      secret_name: 'guardrails/caller',
      kms_instance_id: 'kst-1',
      kms_key_id: 'key-1',
      delete_protection_days: 7,
      rotation_trigger: '2026-06',
      rotation_overlap_hours: 48,
      description: 'Chat',
    });
  });

  it('gets the prefix of its scope, so that environments do not share a secret', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new GuardrailsAccess(stack, 'Caller', {
      credential: GuardrailsCredential.secretStore({
        store: KeyStore.oos({ secretName: 'caller', kmsKeyId: 'key-1' }),
      }),
    });
    expect(only(synth(stack), 'aisec_access_key')).toMatchObject({ secret_name: 'prod-caller', kms_key_id: 'key-1' });
  });

  it.each([
    [
      'oos',
      KeyStore.oos(),
      ['oos:GetSecretParameter', 'kms:GetSecretValue'],
      ['oos:*:*:secretparameter/', 'kms:*:*:secret/oos/'],
    ],
    ['kms', KeyStore.kms(KMS_STORE), ['kms:GetSecretValue'], ['kms:*:*:secret/']],
  ])('in %s can be read by others: exactly this secret', (_, store, actions, resourcesOf) => {
    const stack = newStack();
    const access = new GuardrailsAccess(stack, 'Caller', { credential: GuardrailsCredential.secretStore({ store }) });
    access.grantReadSecret(new RamRole(stack, 'Reader', { assumedBy: TrustPrincipal.ecs() }));
    const { Statement } = JSON.parse(String(only(synth(stack), 'alicloud_ram_policy').policy_document)) as {
      Statement: { Action: string[]; Resource: string[] }[];
    };
    expect(Statement.flatMap(({ Action }) => Action)).toEqual(actions);
    expect(Statement.flatMap(({ Resource }) => Resource)).toEqual(
      resourcesOf.map((begin) => expect.stringContaining(`acs:${begin}$`)),
    );
  });

  it.each([
    ['a name that OOS keeps for itself', { store: KeyStore.oos({ secretName: 'oos-caller' }) }, 'invalid-name'],
    ['a name with a dot in OOS', { store: KeyStore.oos({ secretName: 'a.b' }) }, 'invalid-name'],
    ['a name with a space in KMS', { store: KeyStore.kms({ ...KMS_STORE, secretName: 'a b' }) }, 'invalid-name'],
    ['a key that is none', { store: KeyStore.oos({ kmsKeyId: 'a key' }) }, 'invalid-value'],
    ['no instance, in untyped code', { store: KeyStore.kms({ kmsKeyId: 'key-1' } as never) }, 'invalid-value'],
    ['an overlap of a year', { rotation: { trigger: '1', overlapHours: 8760 } }, 'out-of-range'],
    ['a day to recover', { store: KeyStore.kms({ ...KMS_STORE, recoveryDays: 1 }) }, 'out-of-range'],
    ['a long description', { description: 'x'.repeat(101) }, 'wrong-length'],
  ])('refuses %s', (_, props, code) => {
    expect(finding(() => build(GuardrailsCredential.secretStore(props)))).toMatchObject({ code, path: 'test/Caller' });
  });

  it('refuses a path that makes no name for OOS', () => {
    expect(
      finding(
        () => new GuardrailsAccess(newStack('oos'), 'Caller', { credential: GuardrailsCredential.secretStore() }),
      ),
    ).toMatchObject({ code: 'invalid-name', fix: 'give secretName' });
  });
});

describe('kmsManaged', () => {
  const secretOf = (props: Partial<KmsManagedProps> = {}): ReturnType<typeof only> =>
    only(build(GuardrailsCredential.kmsManaged({ ...KMS, ...props })).synthesized, 'alicloud_kms_secret');

  it('creates a user, its first key and a secret that KMS rotates', () => {
    const { synthesized } = build(GuardrailsCredential.kmsManaged(KMS), { userName: 'caller' });
    expect(synthesized.resource).toMatchSnapshot();
  });

  it('names the secret by its id, because the name is known only to KMS', () => {
    const { synthesized } = build(GuardrailsCredential.kmsManaged(KMS));
    expect(synthesized.output?.guardrails?.value).toMatchObject({
      secretName: expect.stringMatching(/^\$\{alicloud_kms_secret\.\w+\.id\}$/),
    });
    expect(synthesized.output?.guardrails?.value).not.toHaveProperty('accessKeyId');
  });

  it('forgets the first key once KMS has it, without deleting it', () => {
    const before = build(GuardrailsCredential.kmsManaged(KMS)).synthesized;
    const after = build(GuardrailsCredential.kmsManaged({ ...KMS, initialKey: KmsInitialKey.HANDED_OVER })).synthesized;
    const [name] = Object.keys(before.resource?.alicloud_ram_access_key ?? {});
    expect(after.removed).toEqual([{ from: `alicloud_ram_access_key.${name}`, lifecycle: { destroy: false } }]);
    expect(resources(after, 'alicloud_ram_access_key')).toEqual([]);
    expect(only(after, 'alicloud_kms_secret').secret_data).toBe('{"AccessKeys":[]}');
    expect(after.output).toEqual(before.output);
  });

  it('writes the interval in seconds', () => {
    expect(secretOf().rotation_interval).toBe('604800s');
    expect(secretOf({ rotationIntervalInHours: 6, forceDeleteWithoutRecovery: true })).toMatchObject({
      rotation_interval: '21600s',
      force_delete_without_recovery: true,
    });
  });

  it('lets Terraform compute the seconds of an interval that only it knows', () => {
    const stack = newStack();
    const rotationIntervalInHours = new TerraformVariable(stack, 'hours', { type: 'number' }).numberValue;
    new GuardrailsAccess(stack, 'Caller', {
      credential: GuardrailsCredential.kmsManaged({ ...KMS, rotationIntervalInHours }),
    });
    expect(only(synth(stack), 'alicloud_kms_secret').rotation_interval).toBe('${(var.hours * 3600)}s');
  });

  it('needs an instance, a key and an interval in range, and says so at once', () => {
    const found = findings(() =>
      secretOf({ kmsInstanceId: '', encryptionKeyId: undefined as unknown as string, rotationIntervalInHours: 1 }),
    );
    expect(found.map(({ code, what }) => [code, what])).toEqual([
      ['missing', 'kmsInstanceId is missing'],
      ['missing', 'encryptionKeyId is missing'],
      ['out-of-range', 'rotationIntervalInHours is out of range'],
    ]);
    expect(found[0]?.fix).toContain('KMS rotates secrets only in an instance');
  });

  it('lets others read exactly this secret', () => {
    const stack = newStack();
    const access = new GuardrailsAccess(stack, 'Caller', { credential: GuardrailsCredential.kmsManaged(KMS) });
    const reader = new RamRole(stack, 'Reader', { assumedBy: TrustPrincipal.ecs() });
    access.grantReadSecret(reader);
    access.grantReadSecret(reader);
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_policy').policy_document).toMatch(
      /"Action":\["kms:GetSecretValue"\],"Resource":\["\$\{alicloud_kms_secret\.\w+\.arn\}"\]/,
    );
    expect(resources(synthesized, 'alicloud_ram_role_policy_attachment')).toHaveLength(1);
  });
});

describe('existingKmsSecret', () => {
  it('creates the user and no key', () => {
    const { synthesized } = build(GuardrailsCredential.existingKmsSecret('acs/ram/user/me'), { userName: 'me' });
    expect(Object.keys(synthesized.resource ?? {}).sort()).toEqual([
      'alicloud_ram_user',
      'alicloud_ram_user_policy_attachment',
    ]);
    expect(synthesized.output?.guardrails?.value).toMatchObject({ secretName: 'acs/ram/user/me' });
  });

  it('can be read by others', () => {
    const stack = newStack();
    const user = RamUser.fromUserName(stack, 'User', 'me');
    const access = new GuardrailsAccess(stack, 'Caller', {
      credential: GuardrailsCredential.existingKmsSecret('acs/ram/user/me'),
      user,
    });
    access.grantReadSecret(new RamRole(stack, 'Reader', { assumedBy: TrustPrincipal.ecs() }));
    expect(only(synth(stack), 'alicloud_ram_policy').policy_document).toContain(
      '"Resource":["acs:kms:*:*:secret/acs/ram/user/me"]',
    );
  });

  it('is the kind that reading can be granted for, with kmsManaged', () => {
    expect(
      finding(() => build(GuardrailsCredential.ecsRole()).access.grantReadSecret(new RamUser(newStack(), 'U'))),
    ).toMatchObject({
      code: 'not-applicable',
      what: 'grantReadSecret needs a credential whose secret is in OOS or KMS',
    });
  });

  it('refuses what is no name of a secret', () => {
    expect(finding(() => build(GuardrailsCredential.existingKmsSecret('my secret')))).toMatchObject({
      code: 'invalid-value',
      got: '"my secret"',
    });
  });
});

describe('further kinds', () => {
  class Elsewhere extends GuardrailsCredential {
    constructor() {
      super('elsewhere');
    }

    check(): void {
      return undefined;
    }

    bind(scope: Construct, caller: CallerUser): GuardrailsCaller {
      const user = callerUser(scope, caller);
      return { principal: user, user, attributes: () => ({ secretName: 'store/key' }) };
    }
  }

  it('can be added by extending the class', () => {
    const { access, synthesized } = build(new Elsewhere(), { userName: 'me' });
    expect(access.connection).toMatchObject({ credentialType: 'elsewhere', secretName: 'store/key' });
    expect(resources(synthesized, 'alicloud_ram_user')).toHaveLength(1);
  });
});

describe('terraform', () => {
  it('reads the removed block as it is written', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'aisec-removed-'));
    try {
      const removed = [{ from: 'terraform_data.key', lifecycle: { destroy: false } }];
      writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ resource: { terraform_data: { key: {} } } }));
      const env = { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null' };
      const terraform = (...args: string[]): string =>
        execFileSync('terraform', args, { cwd: dir, env, encoding: 'utf8' });
      terraform('init');
      terraform('apply', '-auto-approve');
      writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ removed }));
      expect(terraform('apply', '-auto-approve')).toMatch(/will no longer be managed by Terraform/);
      expect(terraform('state', 'list')).toBe('');
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
