import { TerraformVariable, Testing } from 'cdktf';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { ManagedPolicy, RamGroup, RamRole, RamUser, TrustPrincipal } from '../../lib/core';
import { finding, findings, newStack, only, resources, synth } from './support';

const SYSTEM = ManagedPolicy.fromSystemPolicyName('AliyunOSSReadOnlyAccess');
const assumedBy = TrustPrincipal.functionCompute();

describe('RamUser', () => {
  it('is created with its arguments, groups and policies; attachments take its name, not its id', () => {
    const stack = newStack();
    new RamUser(stack, 'Caller', {
      userName: 'caller',
      displayName: 'Caller',
      comments: 'calls',
      email: 'me@example.com',
      mobile: '86-18600000000',
      groups: [RamGroup.fromGroupName(stack, 'Group', 'callers')],
      managedPolicies: [SYSTEM],
      force: true,
    });
    expect(synth(stack).resource).toMatchSnapshot();
  });

  it('gets a name from its path', () => {
    const stack = newStack();
    new RamUser(stack, 'Caller');
    expect(only(synth(stack), 'alicloud_ram_user')).toEqual({
      name: expect.stringMatching(/^test-Caller-[0-9a-f]{8}$/),
    });
  });

  it('reports a bad name and what the provider refuses at once, by its own argument names', () => {
    const found = findings(() => new RamUser(newStack(), 'Caller', { userName: 'a b', comments: 'x'.repeat(129) }));
    expect(found).toEqual([
      expect.objectContaining({ code: 'invalid-name', path: 'test/Caller', got: '"a b" (3 characters)' }),
      expect.objectContaining({
        code: 'wrong-length',
        what: 'comments has the wrong length',
        got: '129 bytes',
        allowed: '0 to 128 bytes',
      }),
    ]);
  });

  it('skips tokens', () => {
    const stack = newStack();
    const unknown = new TerraformVariable(stack, 'x', {}).stringValue;
    new RamUser(stack, 'Caller', { userName: unknown, comments: unknown });
    expect(only(synth(stack), 'alicloud_ram_user')).toEqual({ name: '${var.x}', comments: '${var.x}' });
  });

  it('has a logon name in a given domain, or in that of the account, which is looked up once per stack', () => {
    const stack = newStack();
    const [one, two] = [new RamUser(stack, 'One'), RamUser.fromUserName(stack, 'Two', 'two')];
    new OssBucket(stack, 'bucket', {
      bucket: 'names',
      tags: { one: one.principalName(), two: two.principalName(), x: two.principalName('x.com') },
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_oss_bucket').tags).toEqual({
      one: expect.stringMatching(
        /^\$\{alicloud_ram_user\.One_\w+\.name\}@\$\{data\.alicloud_account\.AlicloudAccount\.id\}\.onaliyun\.com$/,
      ),
      two: 'two@${data.alicloud_account.AlicloudAccount.id}.onaliyun.com',
      x: 'two@x.com',
    });
    expect(Object.keys(synthesized.data?.alicloud_account ?? {})).toEqual(['AlicloudAccount']);
  });
});

describe('RamGroup', () => {
  it('is created with its arguments, members and policies', () => {
    const stack = newStack();
    const group = new RamGroup(stack, 'Group', {
      groupName: 'callers',
      comments: 'call',
      managedPolicies: [SYSTEM],
      force: true,
    });
    const user = RamUser.fromUserName(stack, 'User', 'me');
    group.addUser(user);
    group.addUser(user);
    expect(synth(stack).resource).toMatchSnapshot();
  });

  it('refuses a bad name', () => {
    expect(finding(() => new RamGroup(newStack(), 'Group', { groupName: 'x'.repeat(65) }))).toMatchObject({
      code: 'invalid-name',
      what: 'groupName is not a name that RAM accepts',
      got: expect.stringContaining('(65 characters)'),
    });
  });
});

describe('RamRole', () => {
  it('is created with the arguments that are not deprecated', () => {
    const stack = newStack();
    new RamRole(stack, 'Role', {
      assumedBy,
      roleName: 'caller',
      description: 'calls',
      maxSessionDuration: 7200,
      managedPolicies: [SYSTEM],
      force: true,
      tags: { team: 'ai' },
    });
    expect(synth(stack).resource).toMatchSnapshot();
  });

  it('reports name, trust and duration at once', () => {
    const found = findings(
      () =>
        new RamRole(newStack(), 'Role', {
          assumedBy: TrustPrincipal.account('1'),
          roleName: 'a b',
          maxSessionDuration: 60,
        }),
    );
    expect(found.map(({ code, what }) => [code, what])).toEqual([
      ['invalid-name', 'roleName is not a name that RAM accepts'],
      ['invalid-value', 'the trusted account is malformed'],
      ['out-of-range', 'maxSessionDuration is out of range'],
    ]);
  });

  it('trusts somebody, also for callers without types', () => {
    expect(finding(() => new RamRole(newStack(), 'Role', {} as never))).toMatchObject({
      code: 'missing',
      what: 'assumedBy is missing',
    });
  });

  it('has no more tags of its own than Alibaba Cloud stores', () => {
    const tags = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`k${i}`, 'v']));
    expect(finding(() => new RamRole(newStack(), 'Role', { assumedBy, tags }))).toMatchObject({
      code: 'too-many-tags',
      got: '21 tags',
    });
  });

  it('can be imported by name: its ARN is in the account that Terraform runs in', () => {
    const stack = newStack();
    const role = RamRole.fromRoleName(stack, 'Role', 'existing');
    role.addManagedPolicy(SYSTEM);
    new OssBucket(stack, 'bucket', { bucket: 'arn', tags: { arn: role.roleArn } });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_role_policy_attachment').role_name).toBe('existing');
    expect(only(synthesized, 'alicloud_oss_bucket').tags).toEqual({
      arn: 'acs:ram::${data.alicloud_account.AlicloudAccount.id}:role/existing',
    });
    expect(resources(synthesized, 'alicloud_ram_role')).toEqual([]);
  });

  it('can be imported by ARN, also by one that only Terraform knows', () => {
    const stack = newStack();
    const arn = 'acs:ram::1234567890123456:role/existing';
    expect(RamRole.fromRoleArn(stack, 'Known', arn)).toMatchObject({ roleName: 'existing', roleArn: arn });
    RamRole.fromRoleArn(stack, 'Unknown', new TerraformVariable(stack, 'arn', {}).stringValue).addManagedPolicy(SYSTEM);
    expect(only(synth(stack), 'alicloud_ram_role_policy_attachment').role_name).toBe(
      '${element(split("role/", var.arn), 1)}',
    );
    expect(finding(() => RamRole.fromRoleArn(stack, 'Bad', 'acs:ram::1:user/me'))).toMatchObject({
      code: 'invalid-value',
      path: 'test/Bad',
      got: '"acs:ram::1:user/me"',
    });
  });
});

it('descriptions and comments mean themselves', () => {
  const stack = newStack();
  const text = 'for ${nobody} at 100%{}';
  new RamUser(stack, 'User', { comments: text, displayName: text });
  new RamGroup(stack, 'Group', { comments: text });
  new RamRole(stack, 'Role', { assumedBy: TrustPrincipal.ecs(), description: text });
  new ManagedPolicy(stack, 'Policy', {
    description: text,
    statements: [{ actions: ['oss:GetObject'], resources: ['*'] }],
  });
  const made = synth(stack);
  const escaped = 'for $${nobody} at 100%%{}';
  expect(only(made, 'alicloud_ram_user')).toMatchObject({ comments: escaped, display_name: escaped });
  expect(only(made, 'alicloud_ram_group').comments).toBe(escaped);
  expect(only(made, 'alicloud_ram_role').description).toBe(escaped);
  expect(only(made, 'alicloud_ram_policy').description).toBe(escaped);
});

describe('grants', () => {
  it('attach a policy once, however often it is asked for', () => {
    const stack = newStack();
    const custom = new ManagedPolicy(stack, 'Policy', {
      statements: [{ actions: ['oss:GetObject'], resources: ['*'] }],
    });
    for (const principal of [
      new RamUser(stack, 'User'),
      new RamRole(stack, 'Role', { assumedBy }),
      new RamGroup(stack, 'Group'),
    ]) {
      const first = principal.addManagedPolicy(SYSTEM);
      expect(principal.addManagedPolicy(ManagedPolicy.fromSystemPolicyName('AliyunOSSReadOnlyAccess'))).toBe(first);
      principal.addManagedPolicy(custom);
      principal.addManagedPolicy(custom);
    }
    const synthesized = synth(stack);
    for (const kind of ['user', 'role', 'group']) {
      expect(resources(synthesized, `alicloud_ram_${kind}_policy_attachment`)).toEqual([
        expect.objectContaining({ policy_type: 'System', policy_name: 'AliyunOSSReadOnlyAccess' }),
        expect.objectContaining({
          policy_type: 'Custom',
          policy_name: expect.stringMatching(/^\$\{alicloud_ram_policy\.Policy_\w+\.policy_name\}$/),
        }),
      ]);
    }
  });

  it('attach imported custom policies', () => {
    const stack = newStack();
    const user = new RamUser(stack, 'User');
    user.addManagedPolicy(ManagedPolicy.fromPolicyName(stack, 'Known', 'existing'));
    user.addManagedPolicy(
      ManagedPolicy.fromPolicyName(stack, 'Unknown', new TerraformVariable(stack, 'x', {}).stringValue),
    );
    expect(
      resources(synth(stack), 'alicloud_ram_user_policy_attachment').map(({ policy_name }) => policy_name),
    ).toEqual(['existing', '${var.x}']);
  });

  it('can be required before other resources are created', () => {
    const stack = newStack();
    const bucket = new OssBucket(stack, 'bucket', { bucket: 'later' });
    const grant = new RamUser(stack, 'User').addManagedPolicy(SYSTEM);
    grant.applyBefore(bucket);
    expect(only(synth(stack), 'alicloud_oss_bucket').depends_on).toEqual([
      expect.stringMatching(/^alicloud_ram_user_policy_attachment\.User_AliyunOSSReadOnlyAccess_\w+$/),
    ]);
  });

  it('cannot be given to what cannot exist', () => {
    const stack = newStack();
    const imports = [
      () => RamUser.fromUserName(stack, 'User', ''),
      () => RamRole.fromRoleName(stack, 'Role', 'a role'),
      () => RamGroup.fromGroupName(stack, 'Group', 'a:b'),
      () => ManagedPolicy.fromPolicyName(stack, 'Policy', 'x'.repeat(129)),
    ];
    expect(imports.map((run) => finding(run)).map(({ code, path }) => [code, path])).toEqual([
      ['invalid-name', 'test/User'],
      ['invalid-name', 'test/Role'],
      ['invalid-name', 'test/Group'],
      ['invalid-name', 'test/Policy'],
    ]);
  });

  it('are required across stacks by the order of the stacks', () => {
    const app = Testing.app();
    const [one, two] = [newStack('one', app), newStack('two', app)];
    const grant = new RamUser(one, 'User').addManagedPolicy(SYSTEM);
    grant.applyBefore(new OssBucket(two, 'bucket', { bucket: 'later' }));
    expect(two.dependsOn(one)).toBe(true);
    expect(only(synth(two), 'alicloud_oss_bucket').depends_on).toBeUndefined();
  });

  it('do not wait for themselves', () => {
    const stack = newStack();
    const policy = new ManagedPolicy(stack, 'Policy', { statements: [{ actions: ['oss:*'], resources: ['*'] }] });
    new RamUser(stack, 'User').addManagedPolicy(policy).applyBefore(stack);
    const { resource = {} } = synth(stack);
    expect(
      Object.values(resource)
        .flatMap((byName) => Object.values(byName))
        .map((body) => body.depends_on),
    ).toEqual([undefined, undefined, undefined]);
  });

  it('work across stacks', () => {
    const app = Testing.app();
    const [one, two] = [newStack('one', app), newStack('two', app)];
    const policy = new ManagedPolicy(one, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: ['*'] }] });
    new RamUser(two, 'User').addManagedPolicy(policy);
    expect(only(synth(two), 'alicloud_ram_user_policy_attachment').policy_name).toContain('terraform_remote_state');
  });
});
