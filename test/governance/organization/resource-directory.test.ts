import { Testing, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '../../../lib/bindings/alicloud/provider';
import { RamRole as RamRoleResource } from '../../../lib/bindings/alicloud/ram-role';
import { Notices, Tags } from '../../../lib/core';
import {
  deployInMember,
  type FolderSettings,
  type IAccount,
  MemberAccount,
  type MemberAccountSettings,
  memberProvider,
  regionProvider,
  ResourceDirectory,
  type ResourceDirectoryProps,
  TargetSelector,
} from '../../../lib/governance';
import { finding, findings, newStack, only, resources, synth } from '../../core/support';

const DIRECTORY = 'alicloud_resource_manager_resource_directory';
const FOLDER = 'alicloud_resource_manager_folder';
const ACCOUNT = 'alicloud_resource_manager_account';

const FOLDERS: readonly FolderSettings[] = [
  { name: 'Core' },
  {
    name: 'Workloads',
    tags: { env: 'all' },
    folders: [{ name: 'Production', tags: { env: 'prod' } }, { name: 'Sandbox' }],
  },
];

const EXISTING = {
  resourceDirectoryId: 'rd-abc123',
  managementAccountId: '1000000000000000',
  rootFolderId: 'r-root01',
  folders: [
    { folderId: 'fd-core', name: 'Core', accounts: [{ accountId: '1000000000000002', displayName: 'security' }] },
  ],
};

const make = (props: ResourceDirectoryProps = { folders: FOLDERS }): ResourceDirectory =>
  new ResourceDirectory(newStack(), 'Directory', props);

const account = (directory: ResourceDirectory, settings: MemberAccountSettings): MemberAccount =>
  new MemberAccount(directory, `Account-${settings.displayName}`, { directory, ...settings });

const member = (directory: ResourceDirectory, targetId: string, targetName = targetId): IAccount => ({
  targetId,
  targetName,
  folder: directory.root,
});

describe('ResourceDirectory', () => {
  it('is made with control policies on, and with its members and itself safe from being deleted', () => {
    const synthesized = synth(TerraformStack.of(make()));
    expect(only(synthesized, DIRECTORY)).toMatchObject({
      status: 'Enabled',
      member_deletion_status: 'Disabled',
      lifecycle: { prevent_destroy: true },
    });
    expect(only(synthesized, DIRECTORY)).not.toHaveProperty('member_account_display_name_sync_status');
    const rd = Object.keys(synthesized.resource?.[DIRECTORY] ?? {})[0];
    const folders = Object.entries(synthesized.resource?.[FOLDER] ?? {});
    const idOf = (name: string): string =>
      `\${${FOLDER}.${folders.find(([, { folder_name }]) => folder_name === name)?.[0]}.id}`;
    const root = `\${${DIRECTORY}.${rd}.root_folder_id}`;
    expect(folders.map(([, { folder_name, parent_folder_id }]) => [folder_name, parent_folder_id])).toEqual([
      ['Core', root],
      ['Workloads', root],
      ['Production', idOf('Workloads')],
      ['Sandbox', idOf('Workloads')],
    ]);
  });

  it('is found by selectors: folders by path and tag, members by name, folder and tag', () => {
    const directory = make();
    account(directory, { displayName: 'security', folder: 'Core' });
    account(directory, { displayName: 'chat', folder: 'Workloads/Production', tags: { workload: 'ai' } });
    const found = (selector: TargetSelector): readonly string[] =>
      selector.targetsIn(directory).map(({ targetName }) => targetName);
    expect(found(TargetSelector.of('Root'))).toEqual(['Root']);
    expect(found(TargetSelector.of('folder Workloads/Production'))).toEqual(['Workloads/Production']);
    expect(found(TargetSelector.of('folders /^workloads/i'))).toHaveLength(3);
    expect(found(TargetSelector.of('account chat'))).toEqual(['chat']);
    expect(found(TargetSelector.of('accounts /^(chat|x)/'))).toEqual(['chat']);
    expect(found(TargetSelector.of('tag workload=ai'))).toEqual(['chat']);
    expect(found(TargetSelector.of('tag env'))).toEqual(['Workloads', 'Workloads/Production']);
    expect(directory.folder('')).toBe(directory.root);
    expect(directory.folder('Root')).toBe(directory.root);
    expect(directory.account('chat').folder.targetName).toBe('Workloads/Production');
  });

  it('reads of a selector what it writes of it', () => {
    const texts = ['Root', 'folder A/B', 'folders /a b/i', 'account x', 'accounts /^x=/', 'tag a', 'tag a=b=c'];
    expect(texts.map((text) => TargetSelector.of(text).toString())).toEqual(texts);
  });

  it.each(['folder', 'folders Workloads', 'accounts /(/', 'ou x', 'tag '])('refuses the selector %p', (text) => {
    expect(finding(() => TargetSelector.of(text))).toMatchObject({ code: 'invalid-value', got: JSON.stringify(text) });
  });

  it('takes over what exists: directory, folders and members are imported, not made', () => {
    const directory = make({
      resourceDirectoryId: 'rd-abc123',
      folders: [{ name: 'Core', folderId: 'fd-core01' }],
    });
    account(directory, { displayName: 'security', accountId: '1000000000000002', folder: 'Core' });
    const stack = TerraformStack.of(directory);
    const { import: imports } = synth(stack) as { readonly import?: readonly { readonly id: string }[] };
    expect(imports?.map(({ id }) => id).sort()).toEqual(['1000000000000002', 'fd-core01', 'rd-abc123']);
  });

  it('describes a directory of another stack without a resource, and takes members of this one', () => {
    const stack = newStack();
    const directory = ResourceDirectory.fromTree(stack, 'Directory', EXISTING);
    directory.addAccount({ targetId: '1000000000000003', targetName: 'new', folder: directory.folder('Core') });
    expect(directory.accounts.map(({ targetName }) => targetName)).toEqual(['security', 'new']);
    expect(directory.resourceDirectoryId).toBe('rd-abc123');
    expect(synth(stack).resource).toBeUndefined();
  });

  it('keeps a folder that is renamed, if it has an id', () => {
    const addressOf = (settings: FolderSettings): string | undefined =>
      Object.keys(synth(TerraformStack.of(make({ folders: [settings] }))).resource?.[FOLDER] ?? {})[0];
    expect(addressOf({ name: 'New', id: 'Old' })).toBe(addressOf({ name: 'Old' }));
    expect(addressOf({ name: 'New' })).not.toBe(addressOf({ name: 'Old' }));
  });

  it('names what there is when a folder or member is not there', () => {
    const directory = make();
    expect(finding(() => directory.folder('Workload'))).toMatchObject({
      code: 'missing',
      allowed: 'Root, Core, Workloads, Workloads/Production, Workloads/Sandbox',
    });
    expect(finding(() => directory.account('x'))).toMatchObject({ code: 'missing', allowed: 'no member is there yet' });
  });

  it('says that a name of a folder is there twice, which the console does not like', () => {
    const directory = make({ folders: [{ name: 'A', folders: [{ name: 'Prod' }] }, { name: 'Prod' }] });
    expect(Notices.of(directory).open).toEqual([
      expect.objectContaining({ id: 'governance.folder-name', path: 'test/Directory/Folder-Prod' }),
    ]);
  });

  it.each<readonly [string, () => unknown, object]>([
    ['a second one in a stack', () => new ResourceDirectory(TerraformStack.of(make()), 'Other'), { code: 'conflict' }],
    ['a path twice', () => make({ folders: [{ name: 'A', id: '1' }, { name: 'A' }] }), { code: 'conflict' }],
    ['a slash in a name', () => make({ folders: [{ name: 'A/B' }] }), { code: 'invalid-value' }],
    ['a malformed id', () => make({ folders: [{ name: 'A', folderId: 'A' }] }), { code: 'invalid-value' }],
    ['an id of the directory', () => make({ resourceDirectoryId: 'x' }), { code: 'invalid-value' }],
    ['no place for members', () => make({ maxMembers: 0 }), { code: 'out-of-range', got: '0' }],
    ['a folder that is called as the root folder', () => make({ folders: [{ name: 'Root' }] }), { code: 'conflict' }],
  ])('refuses %s', (_, run, expected) => {
    expect(finding(run)).toMatchObject(expected);
  });

  it.each<readonly [string, (directory: ResourceDirectory) => unknown, string]>([
    [
      'a display name twice',
      (d) => ['1', '2'].forEach((n) => d.addAccount(member(d, `100000000${n}`, 'a'))),
      'conflict',
    ],
    ['an id twice', (d) => ['a', 'b'].forEach((name) => d.addAccount(member(d, '1000000001', name))), 'conflict'],
  ])('refuses members with %s', (_, add, code) => {
    expect(finding(() => add(make()))).toMatchObject({ code });
  });

  it('refuses the management account as a member', () => {
    const directory = ResourceDirectory.fromTree(newStack(), 'Directory', EXISTING);
    const { managementAccountId: targetId, root: folder } = directory;
    const add = (): void => directory.addAccount({ targetId, targetName: 'management', folder });
    expect(finding(add)).toMatchObject({ code: 'not-applicable' });
  });
});

describe('MemberAccount', () => {
  it('is safe from being destroyed, and keeps its name', () => {
    const directory = make();
    account(directory, {
      displayName: '安全-team.1',
      folder: 'Core',
      accountNamePrefix: 'sec-team',
      payerAccountId: '1000000000000000',
      tags: { team: 'security' },
    });
    expect(only(synth(TerraformStack.of(directory)), ACCOUNT)).toMatchObject({
      display_name: '安全-team.1',
      account_name_prefix: 'sec-team',
      payer_account_id: '1000000000000000',
      tags: { team: 'security' },
      lifecycle: { prevent_destroy: true, ignore_changes: ['account_name_prefix'] },
    });
  });

  it('can be deleted where the directory lets members be deleted, and synthesis says so', () => {
    const directory = make({ memberDeletion: true });
    account(directory, { displayName: 'old', deletion: 'checked' });
    account(directory, { displayName: 'trash', deletion: 'forced' });
    const bodies = resources(synth(TerraformStack.of(directory)), ACCOUNT);
    expect(bodies.map(({ force_delete, lifecycle }) => [force_delete, lifecycle])).toEqual([
      [undefined, expect.objectContaining({ prevent_destroy: false })],
      [true, expect.objectContaining({ prevent_destroy: false })],
    ]);
    expect(Notices.of(directory).open.map(({ id }) => id)).toEqual([
      'governance.member-deletion',
      'governance.account-deletion',
      'governance.account-deletion',
    ]);
  });

  it('gets the tags of the scopes above, 20 at most', () => {
    const directory = make();
    Tags.of(directory).addAll(Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`t${i}`, 'x'])));
    account(directory, { displayName: 'aa', tags: { a: '1', b: '2' } });
    expect(finding(() => synth(TerraformStack.of(directory)))).toMatchObject({ code: 'too-many-tags', got: /21 tags/ });
  });

  it.each<readonly [string, Partial<MemberAccountSettings>, object]>([
    ['a prefix with two dots', { accountNamePrefix: 'a..b' }, { code: 'invalid-value' }],
    ['a prefix that begins with a hyphen', { accountNamePrefix: '-ab' }, { code: 'invalid-value' }],
    ['a name with a space', { displayName: 'log archive' }, { code: 'invalid-value' }],
    ['an id with letters', { accountId: 'abc' }, { code: 'invalid-value' }],
    ['a payer that is none', { payerAccountId: 'me' }, { code: 'invalid-value' }],
    ['a folder that is not there', { folder: 'Nowhere' }, { code: 'missing' }],
    ['deletion that the directory does not let happen', { deletion: 'checked' }, { code: 'not-applicable' }],
    ['another word for deletion', { deletion: 'yes' as 'forced' }, { code: 'not-in-enum' }],
  ])('refuses %s', (_, settings, expected) => {
    expect(finding(() => account(make(), { displayName: 'aa', ...settings }))).toMatchObject(expected);
  });

  it('tells all problems of an account at once', () => {
    const codes = findings(() => account(make(), { displayName: 'a', accountNamePrefix: '.', accountId: 'x' }));
    expect(codes.map(({ code }) => code)).toEqual(['invalid-value', 'invalid-value', 'invalid-value']);
  });
});

describe('memberProvider', () => {
  it('works in a member by the role that Resource Directory made there, with the credentials of the stack', () => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory');
    const log = account(directory, { displayName: 'log-archive' });
    expect(memberProvider(stack, log)).toBe(memberProvider(directory, log));
    expect(memberProvider(stack, log)).not.toBe(memberProvider(stack, log, { region: 'cn-shanghai' }));
    const { provider } = synth(stack) as unknown as { readonly provider: { readonly alicloud: readonly object[] } };
    expect(provider.alicloud.slice(1)).toEqual([
      {
        alias: 'member-log-archive',
        region: 'ap-southeast-1',
        assume_role: {
          role_arn: expect.stringMatching(
            /^acs:ram::\$\{alicloud_resource_manager_account\.\w[\w-]*\.id\}:role\/ResourceDirectoryAccountAccessRole$/,
          ) as string,
          session_name: 'terraform',
        },
      },
      expect.objectContaining({ alias: 'member-log-archive-cn-shanghai', region: 'cn-shanghai' }),
    ]);
  });

  it('tells members apart whose names leave no letters', () => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory');
    const aliases = ['日志', '安全'].map(
      (name) => memberProvider(stack, account(directory, { displayName: name })).alias,
    );
    expect(new Set(aliases).size).toBe(2);
  });

  it.each([
    ['letter case', { displayName: 'Dev' }, {}, { displayName: 'dev' }, {}],
    [
      'a region in the name',
      { displayName: 'prod' },
      { region: 'cn-hangzhou' },
      { displayName: 'prod-cn-hangzhou' },
      {},
    ],
    ['a role in the name', { displayName: 'prod' }, { roleName: 'audit' }, { displayName: 'prod-audit' }, {}],
  ])('tells members apart by %s: what is in one is never made in the other', (_, one, oneBy, other, otherBy) => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory');
    const [first, second] = [account(directory, one), account(directory, other)];
    const made = [memberProvider(stack, first, oneBy), memberProvider(stack, second, otherBy)];
    expect(new Set(made.map(({ alias }) => alias)).size).toBe(2);
    expect(memberProvider(stack, second, otherBy)).toBe(made[1]);
    const { provider } = synth(stack) as unknown as {
      readonly provider: { readonly alicloud: readonly { readonly assume_role?: { readonly role_arn: string } }[] };
    };
    expect(new Set(provider.alicloud.map(({ assume_role }) => assume_role?.role_arn)).size).toBe(3);
  });

  it('reaches every alicloud resource of a construct that has no provider of its own', () => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory');
    const own = regionProvider(stack, 'cn-shanghai');
    const scope = new RamRoleResource(stack, 'Member', { roleName: 'in-member', assumeRolePolicyDocument: '{}' });
    new RamRoleResource(scope, 'Own', { roleName: 'own', assumeRolePolicyDocument: '{}', provider: own });
    new RamRoleResource(stack, 'Outside', { roleName: 'outside', assumeRolePolicyDocument: '{}' });
    deployInMember(scope, account(directory, { displayName: 'log-archive' }));
    const providers = resources(synth(stack), 'alicloud_ram_role').map(({ role_name, provider }) => [
      role_name,
      provider,
    ]);
    expect(Object.fromEntries(providers)).toEqual({
      'in-member': 'alicloud.member-log-archive',
      own: 'alicloud.region-cn-shanghai',
      outside: undefined,
    });
  });

  it('refuses a stack whose provider assumes a role already', () => {
    const stack = new TerraformStack(Testing.app(), 'test');
    new AlicloudProvider(stack, 'alicloud', { assumeRole: { roleArn: 'acs:ram::1000000000000000:role/deploy' } });
    const directory = new ResourceDirectory(stack, 'Directory');
    memberProvider(stack, account(directory, { displayName: 'log-archive' }));
    expect(() => Testing.synth(stack, true)).toThrow(/assumes a role, and can assume none in a member/);
    regionProvider(stack, 'cn-shanghai');
    const { provider } = JSON.parse(Testing.synth(stack)) as { readonly provider: { readonly alicloud: object[] } };
    expect(provider.alicloud[2]).toMatchObject({ assume_role: { role_arn: 'acs:ram::1000000000000000:role/deploy' } });
  });
});
