import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { TerraformOutput, TerraformVariable, Testing } from 'cdktf';
import { RamRole as L1RamRole } from '../../lib/bindings/alicloud/ram-role';
import {
  ManagedPolicy,
  NamePrefix,
  RamGroup,
  RamRole,
  RamUser,
  Tags,
  TrustPrincipal,
  validateAtSynth,
} from '../../lib/core';
import {
  GuardrailsAccess,
  type GuardrailsAccessProps,
  GuardrailsAction,
  GuardrailsCredential,
  GuardrailsEndpoint,
  GuardrailsPermissions,
  GuardrailsQuota,
  GuardrailsRegion,
  GuardrailsService,
} from '../../lib/guardrails';
import { finding, findings, newStack, only, resources, synth, type Synthesized } from '../core/support';

const role = GuardrailsCredential.functionComputeRole();
const key = GuardrailsCredential.pgpEncrypted({ pgpKey: 'keybase:example' });
const access = (props: Partial<GuardrailsAccessProps> = {}, stack = newStack()): GuardrailsAccess =>
  new GuardrailsAccess(stack, 'Caller', { credential: role, ...props });

describe('GuardrailsAccess', () => {
  it('creates a user with the system policy and its credential', () => {
    const stack = newStack();
    access({ credential: key, userName: 'caller' }, stack);
    expect(synth(stack).resource).toMatchSnapshot();
  });

  it('creates a role with the system policy and no key', () => {
    const stack = newStack();
    access({}, stack);
    const synthesized = synth(stack);
    expect(Object.keys(synthesized.resource ?? {}).sort()).toEqual([
      'alicloud_ram_role',
      'alicloud_ram_role_policy_attachment',
    ]);
    expect(only(synthesized, 'alicloud_ram_role_policy_attachment')).toMatchObject({
      policy_type: 'System',
      policy_name: 'AliyunYundunGreenWebFullAccess',
    });
  });

  it('uses an existing user, whose attachments stay below it', () => {
    const stack = newStack();
    const user = RamUser.fromUserName(stack, 'Existing', 'me');
    expect(access({ credential: key, user }, stack).user).toBe(user);
    const synthesized = synth(stack);
    expect(resources(synthesized, 'alicloud_ram_user')).toEqual([]);
    expect(only(synthesized, 'alicloud_ram_access_key')).toMatchObject({ user_name: 'me' });
    expect(Object.keys(synthesized.resource?.alicloud_ram_user_policy_attachment ?? {})).toEqual([
      expect.stringMatching(/^Existing_AliyunYundunGreenWebFullAccess_/),
    ]);
  });

  it('uses an existing role', () => {
    const stack = newStack();
    const existing = RamRole.fromRoleName(stack, 'Existing', 'worker');
    expect(access({ credential: GuardrailsCredential.role(existing) }, stack).role).toBe(existing);
    expect(only(synth(stack), 'alicloud_ram_role_policy_attachment')).toMatchObject({ role_name: 'worker' });
  });

  it('gets tags and names of its scope', () => {
    const stack = newStack();
    access({}, stack);
    new GuardrailsAccess(stack, 'Outside', { credential: key, userName: 'caller' });
    Tags.of(stack).add('team', 'ai');
    NamePrefix.of(stack).set('prod-');
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_role')).toMatchObject({
      tags: { team: 'ai' },
      role_name: expect.stringMatching(/^prod-test-Caller-Role-[0-9a-f]{8}$/),
    });
    expect(only(synthesized, 'alicloud_ram_user')).toMatchObject({
      name: 'prod-caller',
      comments: 'Calls AI Guardrails',
    });
  });

  it('passes validateAtSynth', () => {
    const stack = newStack();
    validateAtSynth(stack);
    access({ credential: GuardrailsCredential.unsafePlainTextInState() }, stack).toOutputs();
    expect(() => Testing.synth(stack, true)).not.toThrow();
  });

  it('reports everything that is wrong at once', () => {
    const found = findings(() =>
      access({
        userName: 'me',
        user: RamUser.fromUserName(newStack(), 'U', 'u'),
        qps: 0,
        region: GuardrailsRegion.FRANKFURT,
        endpoint: GuardrailsEndpoint.VPC,
      }),
    );
    expect(found.map(({ code, what, path: where }) => [code, what, where])).toEqual([
      ['not-applicable', 'user has no meaning with a role', 'test/Caller'],
      ['not-applicable', 'userName has no meaning with a role', 'test/Caller'],
      ['conflict', 'user and userName are both given', 'test/Caller'],
      ['no-default', 'no VPC endpoint is known in eu-central-1', 'test/Caller'],
      ['no-default', 'queryService has no default in eu-central-1', 'test/Caller'],
      ['no-default', 'responseService has no default in eu-central-1', 'test/Caller'],
      ['out-of-range', 'qps is out of range', 'test/Caller'],
    ]);
  });

  it('has no default credential, also for callers without types', () => {
    expect(finding(() => access({ credential: undefined }))).toMatchObject({
      code: 'missing',
      what: 'credential is missing',
      fix: expect.stringContaining('a role for FC, ECS or RRSA'),
    });
  });
});

describe('connection', () => {
  it('of Singapore is the default', () => {
    expect(access().connection).toEqual({
      endpoint: 'green-cip.ap-southeast-1.aliyuncs.com',
      regionId: 'ap-southeast-1',
      queryService: 'query_security_check_intl',
      responseService: 'response_security_check_intl',
      qps: GuardrailsQuota.DEFAULT_QPS,
      credentialType: 'role',
      roleArn: expect.any(String),
    });
    expect(GuardrailsQuota.DEFAULT_QPS).toBe(20);
  });

  it.each([
    [GuardrailsRegion.SINGAPORE, 'green-cip-vpc.ap-southeast-1.aliyuncs.com', 'query_security_check_intl'],
    [GuardrailsRegion.SHANGHAI, 'green-cip-vpc.cn-shanghai.aliyuncs.com', 'query_security_check'],
    [GuardrailsRegion.BEIJING, 'green-cip-vpc.cn-beijing.aliyuncs.com', 'query_security_check'],
    [GuardrailsRegion.HANGZHOU, 'green-cip-vpc.cn-hangzhou.aliyuncs.com', 'query_security_check'],
    [GuardrailsRegion.SHENZHEN, 'green-cip-vpc.cn-shenzhen.aliyuncs.com', 'query_security_check'],
  ])('has the VPC endpoint and the services of each region', (region, endpoint, queryService) => {
    expect(access({ region, endpoint: GuardrailsEndpoint.VPC }).connection).toMatchObject({ endpoint, queryService });
  });

  it('in Chengdu has no VPC endpoint', () => {
    expect(access({ region: GuardrailsRegion.CHENGDU }).connection.endpoint).toBe('green-cip.cn-chengdu.aliyuncs.com');
    expect(finding(() => access({ region: GuardrailsRegion.CHENGDU, endpoint: GuardrailsEndpoint.VPC })).code).toBe(
      'no-default',
    );
  });

  it('takes own regions, services and limits', () => {
    const region = GuardrailsRegion.custom({ regionId: 'us-west-1', vpcEndpoint: 'guard.internal' });
    const services = {
      queryService: GuardrailsService.custom('my_query'),
      responseService: GuardrailsService.RESPONSE_CB,
    };
    expect(access({ region, ...services, qps: 50 }).connection).toMatchObject({
      endpoint: 'green-cip.us-west-1.aliyuncs.com',
      queryService: 'my_query',
      responseService: 'response_security_check_cb',
      qps: 50,
    });
    expect(access({ region, ...services, endpoint: GuardrailsEndpoint.VPC }).connection.endpoint).toBe(
      'guard.internal',
    );
    expect(`${GuardrailsService.FILE}`).toBe('file_security_sync_check');
  });

  it('is one output, under a chosen name', () => {
    const stack = newStack();
    access({ credential: key, userName: 'caller' }, stack).toOutputs('guardrails');
    expect(synth(stack).output).toMatchSnapshot();
  });

  it('does not take an output that the stack has already', () => {
    const stack = newStack();
    new TerraformOutput(stack, 'mine', { value: 1 });
    access({}, stack).toOutputs('guardrails');
    const other = new GuardrailsAccess(stack, 'Other', { credential: role });
    for (const name of ['guardrails', 'mine']) {
      expect(finding(() => other.toOutputs(name))).toMatchObject({ code: 'conflict', path: 'test/Other' });
    }
    expect(finding(() => other.toOutputs('1 output'))).toMatchObject({ code: 'invalid-name', got: '"1 output"' });
    other.toOutputs('other');
    expect(Object.keys(synth(stack).output ?? {}).sort()).toEqual(['guardrails', 'mine', 'other']);
  });

  it('names hosts, regions and services as they are called', () => {
    const region = GuardrailsRegion.custom({
      regionId: 'Singapore',
      endpoint: 'https://guard.internal/',
      vpcEndpoint: 'localhost',
      queryService: GuardrailsService.custom(''),
    });
    const found = findings(() => access({ region, responseService: GuardrailsService.custom('a b') }));
    expect(found.map(({ code, what }) => [code, what])).toEqual(
      ['regionId', 'endpoint', 'vpcEndpoint', 'queryService', 'responseService'].map((argument) => [
        'invalid-value',
        `${argument} is malformed`,
      ]),
    );
  });

  it('is usable in another stack', () => {
    const app = Testing.app();
    const [one, two] = [newStack('one', app), newStack('two', app)];
    const { roleArn = '', endpoint } = access({}, one).connection;
    new L1RamRole(two, 'role', { roleName: 'r', description: roleArn, tags: { endpoint } });
    app.synth();
    const written = JSON.parse(readFileSync(path.join(app.outdir, 'stacks/two/cdk.tf.json'), 'utf8')) as Synthesized;
    expect(only(written, 'alicloud_ram_role')).toMatchObject({
      description: expect.stringMatching(/^\$\{data\.terraform_remote_state\..*arn\}$/),
      tags: { endpoint: 'green-cip.ap-southeast-1.aliyuncs.com' },
    });
  });

  it('skips a limit that only Terraform knows', () => {
    const stack = newStack();
    expect(() => access({ qps: new TerraformVariable(stack, 'qps', {}).numberValue }, stack)).not.toThrow();
  });
});

describe('permissions', () => {
  it('can be limited to the three operations, by one policy per stack', () => {
    const stack = newStack();
    for (const id of ['One', 'Two']) {
      new GuardrailsAccess(stack, id, { credential: role, permissions: GuardrailsPermissions.leastPrivilege() });
    }
    const synthesized = synth(stack);
    expect(JSON.parse(String(only(synthesized, 'alicloud_ram_policy').policy_document))).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: [
            'yundun-greenweb:MultiModalGuard',
            'yundun-greenweb:MultiModalGuardForBase64',
            'yundun-greenweb:TextModerationPlus',
          ],
          Resource: ['*'],
        },
      ],
    });
    for (const attachment of resources(synthesized, 'alicloud_ram_role_policy_attachment')) {
      expect(attachment).toMatchObject({
        policy_type: 'Custom',
        policy_name: expect.stringContaining('alicloud_ram_policy.GuardrailsInvoke_'),
      });
    }
  });

  it('can name other operations and another RAM code, in a policy of their own', () => {
    const stack = newStack();
    access({ permissions: GuardrailsPermissions.leastPrivilege() }, stack);
    const permissions = GuardrailsPermissions.leastPrivilege({
      actions: [GuardrailsAction.custom('MultiModalGuardAsync')],
      ramCode: 'green',
    });
    new GuardrailsAccess(stack, 'Other', { credential: role, permissions });
    const documents = resources(synth(stack), 'alicloud_ram_policy').map(({ policy_document }) =>
      String(policy_document),
    );
    expect(documents.filter((document) => document.includes('"green:MultiModalGuardAsync"'))).toHaveLength(1);
    expect(documents).toHaveLength(2);
  });

  it('can be a policy of the user', () => {
    const stack = newStack();
    const policy = ManagedPolicy.fromPolicyName(stack, 'Policy', 'mine');
    access({ permissions: GuardrailsPermissions.managedPolicy(policy) }, stack);
    expect(only(synth(stack), 'alicloud_ram_role_policy_attachment')).toMatchObject({
      policy_type: 'Custom',
      policy_name: 'mine',
    });
  });

  it('can be granted to other users, roles, groups and accesses', () => {
    const stack = newStack();
    const guardrails = access({ permissions: GuardrailsPermissions.leastPrivilege() }, stack);
    guardrails.grantInvoke(new RamUser(stack, 'User'));
    guardrails.grantInvoke(new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.ecs() }));
    guardrails.grantInvoke(new RamGroup(stack, 'Group'));
    guardrails.grantInvoke(guardrails);
    const synthesized = synth(stack);
    expect(resources(synthesized, 'alicloud_ram_user_policy_attachment')).toHaveLength(1);
    expect(resources(synthesized, 'alicloud_ram_role_policy_attachment')).toHaveLength(2);
    expect(resources(synthesized, 'alicloud_ram_group_policy_attachment')).toHaveLength(1);
  });
});

describe('docs/limits.md', () => {
  it('lists everything that the code calls unverified', () => {
    const page = readFileSync(path.join(__dirname, '../../docs/limits.md'), 'utf8');
    const lib = path.join(__dirname, '../../lib');
    const names = ['core', 'guardrails'].flatMap((room) =>
      readdirSync(path.join(lib, room)).flatMap((file) => {
        const code = readFileSync(path.join(lib, room, file), 'utf8');
        return [
          ...code.matchAll(/@unverified[\s\S]*?\*\/\s*(?:export |abstract |class |static |readonly )*(\w+)/g),
        ].map(([, name]) => name);
      }),
    );
    expect(names.sort()).toEqual([
      'CLAIMED_QPS',
      'EvidenceBackup',
      'FRANKFURT',
      'GuardrailsPurchase',
      'LogDelivery',
      'MASK',
      'assumed',
      'definition',
      'enableHumanReview',
      'grantReadSecret',
      'kmsManaged',
      'ramCode',
      'replace',
    ]);
    for (const name of names) expect(page).toMatch(new RegExp(`^\\| \`[\\w.]*\\b${name}\\b.*\\| unverified \\|`, 'm'));
  });
});
