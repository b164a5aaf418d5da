import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { App, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { AlicloudProvider } from '../../../lib/bindings/alicloud/provider';
import { Notices } from '../../../lib/core';
import {
  type AccessConfigurationSettings,
  ResourceDirectory,
  SamlMetadata,
  ScimCredential,
  SingleSignOn,
  type SingleSignOnProps,
  TargetSelector,
} from '../../../lib/governance';
import { finding, findings, newStack, only, resources, synth, type Synthesized } from '../../core/support';

const DIRECTORY = 'alicloud_cloud_sso_directory';
const ASSIGNMENT = 'alicloud_cloud_sso_access_assignment';
const PROVISIONING = 'alicloud_cloud_sso_access_configuration_provisioning';

const POLICY = { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs:Describe*', Resource: '*' }] };

const PROPS: SingleSignOnProps = {
  directoryName: 'acme',
  users: [
    { name: 'ada@acme.example', displayName: 'Ada', email: 'ada@acme.example' },
    { name: 'bob', enabled: false },
  ],
  groups: [{ name: 'admins', description: 'Platform', members: ['ada@acme.example'] }, { name: 'readers' }],
  accessConfigurations: [
    { name: 'Admin', systemPolicies: ['AdministratorAccess'], sessionDuration: 900 },
    {
      name: 'Reader',
      systemPolicies: ['ReadOnlyAccess'],
      inlinePolicy: POLICY,
      relayState: 'https://ecs.console.aliyun.com',
    },
  ],
};

const make = (props: Partial<SingleSignOnProps> = {}, stack = newStack()): SingleSignOn =>
  new SingleSignOn(stack, 'SingleSignOn', { ...PROPS, ...props });

const access = (settings: Partial<AccessConfigurationSettings>): Partial<SingleSignOnProps> => ({
  accessConfigurations: [{ name: 'Reader', systemPolicies: ['ReadOnlyAccess'], ...settings }],
});

const members = (stack: TerraformStack): ResourceDirectory =>
  ResourceDirectory.fromTree(stack, 'Directory', {
    resourceDirectoryId: 'rd-abc123',
    managementAccountId: '1000000000000000',
    rootFolderId: 'r-root01',
    folders: [
      {
        folderId: 'fd-work',
        name: 'Workloads',
        accounts: [{ accountId: '1000000000000001', displayName: 'chat' }],
        folders: [
          {
            folderId: 'fd-prod',
            name: 'Production',
            accounts: [{ accountId: '1000000000000002', displayName: 'prod' }],
          },
        ],
      },
      { folderId: 'fd-empty', name: 'Empty' },
    ],
  }) as ResourceDirectory;

/** `principal type, account` of every assignment of an access configuration. */
const assigned = (synthesized: Synthesized): readonly string[] =>
  resources(synthesized, ASSIGNMENT)
    .map(({ principal_type, target_id }) => `${String(principal_type)} ${String(target_id)}`)
    .sort();

describe('SingleSignOn', () => {
  it('asks for a second factor and long passwords, and gives no credentials, unless it is told otherwise', () => {
    expect(only(synth(TerraformStack.of(make())), DIRECTORY)).toEqual(
      expect.objectContaining({
        directory_name: 'acme',
        scim_synchronization_status: 'Disabled',
        mfa_authentication_setting_info: {
          mfa_authentication_advance_settings: 'Enabled',
          operation_for_risk_login: 'EnforceVerify',
        },
        password_policy: {
          min_password_length: 14,
          min_password_different_chars: 8,
          max_password_age: 90,
          password_reuse_prevention: 5,
          max_login_attempts: 5,
          password_not_contain_username: true,
        },
        login_preference: { allow_user_to_get_credentials: false },
        lifecycle: { prevent_destroy: true },
      }),
    );
  });

  it('takes other rules', () => {
    const made = make({
      mfa: 'OnlyRiskyLogin',
      passwordPolicy: { minLength: 20, maxAttempts: 0 },
      allowedNetworks: ['203.0.113.0/24', '198.51.100.7'],
      programmaticAccess: true,
      destroyable: true,
    });
    expect(only(synth(TerraformStack.of(made)), DIRECTORY)).toMatchObject({
      mfa_authentication_setting_info: { mfa_authentication_advance_settings: 'OnlyRiskyLogin' },
      password_policy: { min_password_length: 20, max_login_attempts: 0 },
      login_preference: {
        allow_user_to_get_credentials: true,
        login_network_masks: '203.0.113.0/24;198.51.100.7',
      },
      lifecycle: { prevent_destroy: false },
    });
  });

  it('makes users, groups, memberships and access configurations', () => {
    const synthesized = synth(TerraformStack.of(make()));
    expect(
      resources(synthesized, 'alicloud_cloud_sso_user').map(({ user_name, status }) => [user_name, status]),
    ).toEqual([
      ['ada@acme.example', 'Enabled'],
      ['bob', 'Disabled'],
    ]);
    expect(resources(synthesized, 'alicloud_cloud_sso_group').map(({ group_name }) => group_name)).toEqual([
      'admins',
      'readers',
    ]);
    expect(only(synthesized, 'alicloud_cloud_sso_user_attachment')).toMatchObject({
      group_id: expect.stringMatching(/cloud_sso_group\.\S+\.group_id/) as string,
      user_id: expect.stringMatching(/cloud_sso_user\.\S+\.user_id/) as string,
    });
    const [admin, reader] = resources(synthesized, 'alicloud_cloud_sso_access_configuration');
    expect(admin).toMatchObject({
      session_duration: 900,
      permission_policies: [{ permission_policy_type: 'System', permission_policy_name: 'AdministratorAccess' }],
    });
    expect(reader).toMatchObject({
      session_duration: 3600,
      relay_state: 'https://ecs.console.aliyun.com',
      permission_policies: [
        { permission_policy_type: 'System', permission_policy_name: 'ReadOnlyAccess' },
        { permission_policy_type: 'Inline', permission_policy_document: JSON.stringify(POLICY) },
      ],
    });
    expect(JSON.stringify(synthesized)).not.toContain('password"');
  });

  it('gives access in every member below a folder, once, after it was provisioned there', () => {
    const stack = newStack();
    const made = make({}, stack);
    const organization = members(stack);
    const admin = { group: 'admins', accessConfiguration: 'Admin' };
    made.assignTo(admin, organization, TargetSelector.folder('Workloads'));
    made.assignTo(admin, organization, TargetSelector.account('chat'));
    made.assign({ user: 'bob', accessConfiguration: 'Admin' }, organization.account('chat'));
    const synthesized = synth(stack);
    expect(assigned(synthesized)).toEqual([
      'Group 1000000000000001',
      'Group 1000000000000002',
      'User 1000000000000001',
    ]);
    const provisionings = Object.entries(synthesized.resource?.[PROVISIONING] ?? {});
    expect(provisionings.map(([, { status, target_id }]) => [status, target_id])).toEqual([
      ['Provisioned', '1000000000000001'],
      ['Provisioned', '1000000000000002'],
    ]);
    const addressOf = (account: unknown): string =>
      `${PROVISIONING}.${provisionings.find(([, { target_id }]) => target_id === account)?.[0]}`;
    for (const { target_id, depends_on, deprovision_strategy } of resources(synthesized, ASSIGNMENT)) {
      expect([depends_on, deprovision_strategy]).toEqual([[addressOf(target_id)], 'None']);
    }
  });

  it('says at synthesis that a member came after its access was given', () => {
    const stack = newStack();
    const organization = members(stack);
    make({}, stack).assignTo(
      { group: 'admins', accessConfiguration: 'Admin' },
      organization,
      TargetSelector.folder('Workloads'),
    );
    const folder = organization.folder('Workloads');
    organization.addAccount({ targetId: '1000000000000003', targetName: 'late', folder });
    expect(() => Testing.synth(stack, true)).toThrow(/late was added to the organization after Admin was assigned/);
  });

  it('gives access from another stack by ids, and in another stack by references', () => {
    const app = Testing.app();
    const [first, second] = [newStack('first', app), newStack('second', app)];
    const made = make({ region: 'us-west-1' }, first);
    const organization = members(second);
    made.assign({ group: 'readers', accessConfiguration: 'Reader' }, organization.account('chat'), second);
    const existing = SingleSignOn.fromAttributes(second, 'Existing', {
      directoryId: 'd-00fc2p61',
      groups: { admins: 'g-1' },
      accessConfigurations: { Admin: 'ac-1' },
    });
    existing.assign({ group: 'admins', accessConfiguration: 'Admin' }, organization.account('chat'));
    const assignments = resources(synth(second), ASSIGNMENT);
    expect(assignments).toContainEqual(
      expect.objectContaining({ directory_id: 'd-00fc2p61', principal_id: 'g-1', access_configuration_id: 'ac-1' }),
    );
    expect(assignments).toContainEqual(
      expect.objectContaining({
        directory_id: expect.stringContaining('terraform_remote_state') as string,
        provider: 'alicloud.region-us-west-1',
      }),
    );
    expect(second.dependencies).toContain(first);
  });

  it('is made in a region of its own', () => {
    const made = make({ region: 'us-west-1' });
    const synthesized = synth(TerraformStack.of(made));
    const types = Object.keys(synthesized.resource ?? {}).filter((type) => type.startsWith('alicloud_cloud_sso'));
    expect(types).toHaveLength(5);
    for (const body of types.flatMap((type) => resources(synthesized, type))) {
      expect(body.provider).toBe('alicloud.region-us-west-1');
    }
  });

  it('refuses the region of the stack, if there are no directories in it', () => {
    const stack = new TerraformStack(Testing.app(), 'test');
    new AlicloudProvider(stack, 'alicloud', { region: 'cn-hangzhou' });
    expect(finding(() => make({}, stack))).toMatchObject({ code: 'not-in-enum', got: '"cn-hangzhou"' });
  });

  it('takes over a directory that exists', () => {
    const { import: imports } = synth(TerraformStack.of(make({ directoryId: 'd-00fc2p61' }))) as {
      readonly import?: readonly { readonly id: string }[];
    };
    expect(imports).toEqual([expect.objectContaining({ id: 'd-00fc2p61' })]);
  });

  it('finds groups that the identity provider brought, and says so where there is none', () => {
    const stack = newStack();
    const made = make({ scim: true, syncedGroups: ['team.ai'] }, stack);
    made.assign({ group: 'team.ai', accessConfiguration: 'Reader' }, members(stack).account('chat'));
    const synthesized = synth(stack);
    const [name, body] = Object.entries(synthesized.data?.alicloud_cloud_sso_groups ?? {})[0] ?? [];
    expect(body).toMatchObject({ name_regex: '^team\\.ai$', lifecycle: { postcondition: [{}] } });
    expect(only(synthesized, ASSIGNMENT).principal_id).toBe(
      `\${data.alicloud_cloud_sso_groups.${name}.groups[0].group_id}`,
    );
    expect(only(synthesized, DIRECTORY).scim_synchronization_status).toBe('Enabled');
  });

  it('says that it has to be activated', () => {
    expect(Notices.of(make()).open.map(({ id }) => id)).toEqual(['governance.sso-activation']);
  });

  it.each<readonly [string, Partial<SingleSignOnProps>, object]>([
    ['capitals in the directory name', { directoryName: 'Acme' }, { code: 'invalid-value' }],
    ['two hyphens in it', { directoryName: 'a--b' }, { code: 'invalid-value' }],
    ['a directory name like an id', { directoryName: 'd-acme' }, { code: 'invalid-value' }],
    ['an id that is none', { directoryId: 'acme' }, { code: 'invalid-value' }],
    ['a region without directories', { region: 'cn-beijing' }, { code: 'not-in-enum' }],
    ['another word for a second factor', { mfa: 'Always' }, { code: 'not-in-enum' }],
    ['a short password', { passwordPolicy: { minLength: 7 } }, { code: 'out-of-range' }],
    ['half a character', { passwordPolicy: { minLength: 8.5 } }, { code: 'out-of-range' }],
    [
      'more different characters than characters',
      { passwordPolicy: { minDifferentCharacters: 15 } },
      { code: 'out-of-range' },
    ],
    ['a network that is none', { allowedNetworks: ['home'] }, { code: 'invalid-value' }],
    ['101 networks', { allowedNetworks: Array.from({ length: 101 }, () => '203.0.113.1') }, { code: 'too-many-items' }],
    ['SSO without metadata', { samlEnabled: true }, { code: 'not-applicable' }],
    ['synced groups without SCIM', { syncedGroups: ['a'] }, { code: 'not-applicable' }],
    ['a synced group that no group is called', { scim: true, syncedGroups: ['a(b'] }, { code: 'invalid-value' }],
    ['a user twice', { users: [{ name: 'ada' }, { name: 'ada' }], groups: [] }, { code: 'conflict' }],
    ['a space in a user name', { users: [{ name: 'Ada L' }], groups: [] }, { code: 'invalid-value' }],
    ['a group twice', { groups: [{ name: 'a' }, { name: 'a' }] }, { code: 'conflict' }],
    ['a group with a slash', { groups: [{ name: 'a/b' }] }, { code: 'invalid-value' }],
    ['a member that is no user', { groups: [{ name: 'a', members: ['eve'] }] }, { code: 'missing', got: '"eve"' }],
    ['a long description', { groups: [{ name: 'a', description: 'x'.repeat(1025) }] }, { code: 'wrong-length' }],
    ['an access configuration of 33 letters', access({ name: 'x'.repeat(33) }), { code: 'invalid-value' }],
    ['an access configuration without policy', access({ systemPolicies: [] }), { code: 'none-of' }],
    ['a system policy twice', access({ systemPolicies: ['A', 'A'] }), { code: 'conflict' }],
    [
      '21 system policies',
      access({ systemPolicies: Array.from({ length: 21 }, (_, i) => `P${i}`) }),
      { code: 'too-many-items' },
    ],
    ['a session of 14 minutes', access({ sessionDuration: 899 }), { code: 'out-of-range' }],
    ['a session of more than 12 hours', access({ sessionDuration: 43201 }), { code: 'out-of-range' }],
    ['a page that is no URL', access({ relayState: 'ecs' }), { code: 'invalid-value' }],
    ['an inline policy that is no JSON', access({ inlinePolicy: '{' }), { code: 'invalid-value' }],
    [
      'an inline policy with a malformed action',
      access({ inlinePolicy: { Version: '1', Statement: [{ Effect: 'Allow', Action: 'ecs', Resource: '*' }] } }),
      {
        code: 'invalid-statement',
        what: expect.stringContaining('inline policy of Reader: Statement[0].Action') as string,
      },
    ],
    [
      'an inline policy of 6,145 characters',
      access({
        inlinePolicy: {
          Version: '1',
          Statement: [{ Effect: 'Allow', Action: `ecs:${'x'.repeat(6080)}`, Resource: '*' }],
        },
      }),
      { code: 'policy-too-long' },
    ],
  ])('refuses %s', (_, props, expected) => {
    expect(findings(() => make(props))[0]).toMatchObject(expected);
  });

  it.each<readonly [string, object, object]>([
    [
      'a group that is not there',
      { group: 'x', accessConfiguration: 'Admin' },
      { code: 'missing', allowed: 'admins, readers' },
    ],
    ['a user that is not there', { user: 'admins', accessConfiguration: 'Admin' }, { code: 'missing' }],
    [
      'an access configuration that is not there',
      { group: 'admins', accessConfiguration: 'x' },
      { code: 'missing', allowed: 'Admin, Reader' },
    ],
    ['nobody', { accessConfiguration: 'Admin' }, { code: 'not-exactly-one' }],
    ['a group and a user', { group: 'admins', user: 'bob', accessConfiguration: 'Admin' }, { code: 'not-exactly-one' }],
  ])('refuses access for %s', (_, given, expected) => {
    const stack = newStack();
    const made = make({}, stack);
    const account = members(stack).account('chat');
    expect(finding(() => made.assign(given as { accessConfiguration: string }, account))).toMatchObject(expected);
  });

  it('refuses access that holds nowhere, and a second directory', () => {
    const stack = newStack();
    const made = make({}, stack);
    const admin = { group: 'admins', accessConfiguration: 'Admin' };
    const assign = (): void => made.assignTo(admin, members(stack), TargetSelector.folder('Empty'));
    expect(finding(assign)).toMatchObject({ code: 'missing' });
    expect(finding(() => new SingleSignOn(stack, 'Second', PROPS))).toMatchObject({ code: 'conflict' });
  });
});

describe('SamlMetadata', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'saml-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(dir, name), text);
    return path.join(dir, name);
  };
  const IDP = '<md:EntityDescriptor entityID="x"><md:IDPSSODescriptor></md:IDPSSODescriptor></md:EntityDescriptor>';

  it('comes from a file that Terraform reads, and switches SSO on', () => {
    const app = new App({ outdir: path.join(dir, 'out') });
    const stack = newStack('test', app);
    make({ samlMetadataFile: file('idp.xml', IDP) }, stack);
    app.synth();
    const body = only(synth(stack), DIRECTORY).saml_identity_provider_configuration as {
      readonly [name: string]: string;
    };
    expect(body.sso_status).toBe('Enabled');
    expect(body.encoded_metadata_document).toMatch(/^\$\{filebase64\("assets\/\S+\/idp\.xml"\)\}$/);
    expect(JSON.stringify(synth(stack))).not.toContain('EntityDescriptor');
  });

  it('comes from a sensitive variable', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'metadata', { type: 'string', sensitive: true });
    make({ samlMetadata: SamlMetadata.fromVariable(variable), samlEnabled: false }, stack);
    expect(only(synth(stack), DIRECTORY).saml_identity_provider_configuration).toEqual({
      encoded_metadata_document: '${base64encode(var.metadata)}',
      sso_status: 'Disabled',
    });
    const plain = new TerraformVariable(stack, 'plain', { type: 'string' });
    expect(finding(() => SamlMetadata.fromVariable(plain))).toMatchObject({ code: 'secret-in-output' });
  });

  it('is given once', () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, 'metadata', { type: 'string', sensitive: true });
    const samlMetadata = SamlMetadata.fromVariable(variable);
    expect(finding(() => make({ samlMetadata, samlMetadataFile: 'x' }, stack))).toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['a file that is not there', () => path.join(dir, 'nowhere.xml'), 'missing'],
    [
      'metadata of a service provider',
      () => file('sp.xml', '<EntityDescriptor><SPSSODescriptor/></EntityDescriptor>'),
      'invalid-value',
    ],
    ['a private key', () => file('key.xml', `${IDP}-----BEGIN PRIVATE KEY-----abc`), 'secret-literal'],
  ])('refuses %s', (_, name, code) => {
    const found = finding(() => SamlMetadata.fromFile(name()));
    expect(found).toMatchObject({ code });
    expect(JSON.stringify(found)).not.toContain('BEGIN');
  });
});

describe('ScimCredential', () => {
  const credential = (secretFile: string, stack = newStack(), id = 'Scim'): ScimCredential =>
    new ScimCredential(stack, id, {
      singleSignOn: SingleSignOn.fromAttributes(stack, `${id}Directory`, { directoryId: 'd-00fc2p61' }),
      secretFile,
      region: 'us-west-1',
    });

  it('has its secret written to a file outside of the app, and synthesis says so', () => {
    const stack = newStack();
    const made = credential('/run/secrets/scim.json', stack);
    expect(only(synth(stack), 'alicloud_cloud_sso_scim_server_credential')).toMatchObject({
      directory_id: 'd-00fc2p61',
      credential_secret_file: '/run/secrets/scim.json',
      status: 'Enabled',
      provider: 'alicloud.region-us-west-1',
    });
    expect(Notices.of(made).open).toEqual([
      expect.objectContaining({
        id: 'governance.scim-secret-file',
        message: expect.stringContaining('/run/secrets/scim.json') as string,
      }),
    ]);
    expect(made.expireTime).toMatch(/TOKEN/);
  });

  it.each(['scim.json', '../scim.json', path.join(process.cwd(), 'scim.json'), process.cwd()])(
    'refuses the file %p',
    (secretFile) => {
      expect(finding(() => credential(secretFile))).toMatchObject({ code: 'invalid-value' });
    },
  );

  it('is made twice at most', () => {
    const stack = newStack();
    ['a', 'b'].forEach((id) => credential(`/run/${id}`, stack, id));
    expect(finding(() => credential('/run/c', stack, 'c'))).toMatchObject({ code: 'too-many-items' });
  });
});
