import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { DataAlicloudRamRoles } from '../../lib/bindings/alicloud/data-alicloud-ram-roles';
import { OosExecution } from '../../lib/bindings/alicloud/oos-execution';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { RamRole as L1RamRole } from '../../lib/bindings/alicloud/ram-role';
import { RamUser as L1RamUser } from '../../lib/bindings/alicloud/ram-user';
import { ManagedPolicy, MAX_TAGS, NamePrefix, RamGroup, RamRole, RamUser, Tags, TrustPrincipal } from '../../lib/core';
import { finding, newStack, only, resources, synth, type Synthesized } from './support';

const assumedBy = TrustPrincipal.ecs();
const tagsOf = (stack: TerraformStack, type = 'alicloud_ram_role'): unknown => only(synth(stack), type).tags;

describe('Tags', () => {
  it('reach taggable resources made before and after the call, by constructs and by raw L1 classes', () => {
    const stack = newStack();
    new RamRole(stack, 'Before', { assumedBy });
    new OssBucket(stack, 'bucket-before', { bucket: 'before' });
    Tags.of(stack).add('team', 'ai');
    new RamRole(stack, 'After', { assumedBy });
    new OssBucket(stack, 'bucket-after', { bucket: 'after' });
    const synthesized = synth(stack);
    for (const body of [
      ...resources(synthesized, 'alicloud_ram_role'),
      ...resources(synthesized, 'alicloud_oss_bucket'),
    ]) {
      expect(body.tags).toEqual({ team: 'ai' });
    }
  });

  it('leave types without tags, and data sources, alone', () => {
    const stack = newStack();
    Tags.of(stack).add('team', 'ai');
    new RamUser(stack, 'User');
    new DataAlicloudRamRoles(stack, 'roles', { nameRegex: 'x' });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_user')).not.toHaveProperty('tags');
    expect(Object.values(synthesized.data?.alicloud_ram_roles ?? {})).toEqual([{ name_regex: 'x' }]);
  });

  it('of the resource win over those of the scope, and a nearer scope wins over a farther one', () => {
    const app = Testing.app();
    const stack = newStack('test', app);
    const inner = new Construct(stack, 'Inner');
    new RamRole(inner, 'Role', { assumedBy, tags: { own: 'role' } });
    Tags.of(inner).addAll({ own: 'inner', near: 'inner' });
    Tags.of(stack).addAll({ own: 'stack', near: 'stack', far: 'stack' });
    Tags.of(app).addAll({ far: 'app', app: 'app' });
    expect(tagsOf(stack)).toEqual({ own: 'role', near: 'inner', far: 'stack', app: 'app' });
  });

  it('of an app reach stacks created before and after, nested ones included, in Testing.synth and in app.synth', () => {
    const app = Testing.app();
    const before = newStack('before', app);
    Tags.of(app).add('team', 'ai');
    const after = newStack('after', app);
    const nested = newStack('nested', new Construct(app, 'Group'));
    for (const stack of [before, after, nested]) {
      new L1RamRole(stack, 'role', { roleName: 'r' });
      expect(tagsOf(stack)).toEqual({ team: 'ai' });
    }
    const late = newStack('late', app);
    new L1RamRole(late, 'role', { roleName: 'r' });
    app.synth();
    const written = readFileSync(path.join(app.outdir, 'stacks/late/cdk.tf.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ resource: { alicloud_ram_role: { role: { tags: { team: 'ai' } } } } });
  });

  it('of a construct above stacks reach the stacks below it only', () => {
    const app = Testing.app();
    const group = new Construct(app, 'Group');
    Tags.of(group).add('team', 'ai');
    const [inside, outside] = [newStack('inside', group), newStack('outside', app)];
    for (const stack of [inside, outside]) new L1RamRole(stack, 'role', { roleName: 'r' });
    expect(tagsOf(inside)).toEqual({ team: 'ai' });
    expect(tagsOf(outside)).toBeUndefined();
  });

  it('fail loudly if a stack of the app cannot be reached', () => {
    const app = Testing.app();
    Tags.of(app).add('team', 'ai');
    // A framework whose stacks do not ask the app for context.
    app.node.tryGetContext = () => undefined;
    newStack('lost', app);
    expect(() => app.synth()).toThrow(/stack lost was created in a way that settings of the app do not reach/);
  });

  it('can be removed for a part of the tree', () => {
    const stack = newStack();
    Tags.of(stack).addAll({ team: 'ai', cost: '1' });
    const role = new RamRole(stack, 'Role', { assumedBy });
    Tags.of(role).remove('cost');
    expect(tagsOf(stack)).toEqual({ team: 'ai' });
  });

  it('can be limited to types, with another value for others', () => {
    const stack = newStack();
    new RamRole(stack, 'Role', { assumedBy });
    new OssBucket(stack, 'bucket', { bucket: 'data' });
    Tags.of(stack)
      .add('kind', 'identity', { includeResourceTypes: ['alicloud_ram_role'] })
      .add('kind', 'data', { excludeResourceTypes: ['alicloud_ram_role'] });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_role').tags).toEqual({ kind: 'identity' });
    expect(only(synthesized, 'alicloud_oss_bucket').tags).toEqual({ kind: 'data' });
  });

  it('do not reach types that new tags would replace, unless they are named', () => {
    const stack = newStack();
    new OosExecution(stack, 'run', { templateName: 't' });
    Tags.of(stack).add('team', 'ai');
    expect(tagsOf(stack, 'alicloud_oos_execution')).toBeUndefined();
    Tags.of(stack).add('team', 'ai', { includeResourceTypes: ['alicloud_oos_execution'] });
    expect(tagsOf(stack, 'alicloud_oos_execution')).toEqual({ team: 'ai' });
  });

  it('are joined by Terraform to own tags that only Terraform knows', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'tags', { type: 'map(string)' });
    new L1RamRole(stack, 'role', { roleName: 'r', tags: variable.value as { [key: string]: string } });
    Tags.of(stack).add('team', 'ai');
    expect(tagsOf(stack)).toBe('${merge({"team" = "ai"}, var.tags)}');
  });

  it('may refer to another stack', () => {
    const app = Testing.app();
    const [one, two] = [newStack('one', app), newStack('two', app)];
    const role = new RamRole(one, 'Role', { assumedBy });
    new L1RamRole(two, 'role', { roleName: 'r' });
    Tags.of(two).add('for', role.roleId);
    app.synth();
    const read = (id: string): Synthesized =>
      JSON.parse(readFileSync(path.join(app.outdir, `stacks/${id}/cdk.tf.json`), 'utf8')) as Synthesized;
    expect(only(read('two'), 'alicloud_ram_role').tags).toEqual({
      for: expect.stringContaining('${data.terraform_remote_state.cross-stack-reference-input-one.outputs.'),
    });
    expect(Object.values(read('one').output ?? {})).toEqual([expect.objectContaining({ sensitive: true })]);
  });

  it('stay overridable by addOverride', () => {
    const stack = newStack();
    new L1RamRole(stack, 'role', { roleName: 'r' }).addOverride('tags.owner', 'me');
    Tags.of(stack).addAll({ team: 'ai', owner: 'them' });
    expect(tagsOf(stack)).toEqual({ team: 'ai', owner: 'me' });
  });

  it('do not pile up when a stack is synthesized again', () => {
    const stack = newStack();
    const role = new L1RamRole(stack, 'role', { roleName: 'r', tags: { own: '1' } });
    Tags.of(stack).add('team', 'ai');
    expect(tagsOf(stack)).toEqual({ team: 'ai', own: '1' });
    Tags.of(stack).remove('team');
    expect(tagsOf(stack)).toEqual({ own: '1' });
    role.tags = { own: '2' };
    expect(tagsOf(stack)).toEqual({ own: '2' });
  });

  it('that are too many are refused, with all keys named', () => {
    const stack = newStack();
    new L1RamRole(stack, 'role', { roleName: 'r' });
    for (let i = 0; i <= MAX_TAGS; i++) Tags.of(stack).add(`k${i}`, 'v');
    const refused = finding(() => synth(stack));
    expect(refused).toMatchObject({ code: 'too-many-tags', path: 'test/role', allowed: 'at most 20' });
    expect(refused.got).toContain('21 tags: k0, k1');
  });

  it('without a key are refused', () => {
    expect(finding(() => Tags.of(newStack()).add('', 'v'))).toMatchObject({
      code: 'invalid-value',
      what: 'a tag has no key',
    });
  });

  it('without a value, or for types that do not exist, are refused', () => {
    const tags = Tags.of(newStack());
    expect(finding(() => tags.add('team', undefined as unknown as string))).toMatchObject({ code: 'missing' });
    expect(finding(() => tags.remove('team', { excludeResourceTypes: ['alicloud_ram_roles'] }))).toMatchObject({
      code: 'unknown-type',
      what: 'excludeResourceTypes names a type that the provider does not have',
      allowed: expect.stringContaining('alicloud_ram_role,'),
    });
  });

  it('need a stack or an app', () => {
    class Root extends Construct {}
    const root = new Root(undefined as unknown as Construct, '');
    expect(finding(() => Tags.of(new Construct(root, 'Lost')))).toMatchObject({ code: 'no-stack', path: 'Lost' });
  });
});

describe('NamePrefix', () => {
  function everything(stack: TerraformStack): unknown[] {
    const synthesized = synth(stack);
    return [
      only(synthesized, 'alicloud_ram_user').name,
      only(synthesized, 'alicloud_ram_role').role_name,
      only(synthesized, 'alicloud_ram_group').group_name,
      only(synthesized, 'alicloud_ram_policy').policy_name,
    ];
  }

  it('stands before given and generated names, of what is made before and after the call', () => {
    const stack = newStack();
    new RamUser(stack, 'User', { userName: 'user' });
    new RamRole(stack, 'Role', { assumedBy });
    NamePrefix.of(stack).set('prod-');
    new RamGroup(stack, 'Group', { groupName: 'group' });
    new ManagedPolicy(stack, 'Policy', { statements: [{ actions: ['oss:GetObject'], resources: ['*'] }] });
    expect(everything(stack)).toEqual([
      'prod-user',
      expect.stringMatching(/^prod-test-Role-[0-9a-f]{8}$/),
      'prod-group',
      expect.stringMatching(/^prod-test-Policy-[0-9a-f]{8}$/),
    ]);
  });

  it('of an app reaches later stacks; the nearest scope wins, and an empty prefix keeps names as given', () => {
    const app = Testing.app();
    NamePrefix.of(app).set('app-');
    const names = (set: (stack: TerraformStack, user: RamUser) => void, id: string): unknown => {
      const stack = newStack(id, app);
      set(stack, new RamUser(stack, 'User', { userName: 'user' }));
      return only(synth(stack), 'alicloud_ram_user').name;
    };
    expect(names(() => undefined, 'a')).toBe('app-user');
    expect(names((stack) => NamePrefix.of(stack).set('stack-'), 'b')).toBe('stack-user');
    expect(names((_, user) => NamePrefix.of(user).set(''), 'c')).toBe('user');
  });

  it('changes no logical id and no reference', () => {
    const build = (prefix?: string): object => {
      const stack = newStack();
      if (prefix) NamePrefix.of(stack).set(prefix);
      new RamUser(stack, 'User', { userName: 'user' }).addManagedPolicy(ManagedPolicy.fromSystemPolicyName('P'));
      return synth(stack);
    };
    const [plain, prefixed] = [JSON.stringify(build()), JSON.stringify(build('prod-'))];
    expect(prefixed).not.toBe(plain);
    expect(prefixed.replace('prod-user', 'user')).toBe(plain);
  });

  it('leaves raw L1 names, imported identities and names changed on the L1 alone', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new L1RamUser(stack, 'raw', { name: 'raw' });
    RamUser.fromUserName(stack, 'Imported', 'imported').addManagedPolicy(ManagedPolicy.fromSystemPolicyName('P'));
    (new RamRole(stack, 'Role', { assumedBy, roleName: 'role' }).node.defaultChild as L1RamRole).roleName = 'by-hand';
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_ram_user').name).toBe('raw');
    expect(only(synthesized, 'alicloud_ram_user_policy_attachment').user_name).toBe('imported');
    expect(only(synthesized, 'alicloud_ram_role').role_name).toBe('by-hand');
  });

  it('stands before a name that only Terraform knows', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new RamUser(stack, 'User', { userName: new TerraformVariable(stack, 'name', {}).stringValue });
    expect(only(synth(stack), 'alicloud_ram_user').name).toBe('prod-${var.name}');
  });

  it('is applied once, however often a stack is synthesized', () => {
    const stack = newStack();
    NamePrefix.of(stack).set('prod-');
    new RamUser(stack, 'User', { userName: 'user' });
    synth(stack);
    expect(only(synth(stack), 'alicloud_ram_user').name).toBe('prod-user');
  });

  it('that makes a given name too long is refused; a generated one is cut to fit, its hash kept', () => {
    const stack = newStack();
    new RamUser(stack, 'AnIdThatIsVeryLongIndeedSoThatTheNameMadeOfItMustBeCutSomewhere');
    NamePrefix.of(stack).set('production-');
    const name = String(only(synth(stack), 'alicloud_ram_user').name);
    expect(name).toMatch(/^production-test-AnId.*-[0-9a-f]{8}$/);
    expect(name).toHaveLength(64);
    new RamRole(stack, 'Role', { assumedBy, roleName: 'r'.repeat(60) });
    expect(finding(() => synth(stack))).toMatchObject({
      code: 'invalid-name',
      path: 'test/Role/Resource',
      what: 'roleName is not a name that RAM accepts',
      allowed: '1 to 64 letters, digits, ".", "-" and "_"',
    });
  });

  it('with characters that RAM refuses is refused', () => {
    expect(finding(() => NamePrefix.of(newStack()).set('prod/'))).toMatchObject({
      code: 'invalid-name',
      got: '"prod/"',
    });
  });

  it('is not needed for unique names: equal ids in different places give different ones', () => {
    const stack = newStack();
    new RamUser(new Construct(stack, 'A-B'), 'C');
    new RamUser(new Construct(stack, 'A'), 'B-C');
    // Nothing of this path is left in a name, which must not begin with the hyphen before its hash.
    expect(new RamUser(newStack('聊天'), '用户').node.defaultChild).toMatchObject({
      nameInput: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    const names = resources(synth(stack), 'alicloud_ram_user').map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
  });
});
