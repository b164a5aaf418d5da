import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { GovernanceEnrollment } from '../../../lib/bindings/aisec/governance-enrollment';
import { RamRole } from '../../../lib/bindings/alicloud/ram-role';
import { Notices } from '../../../lib/core';
import {
  AccountBaseline,
  AccountFactory,
  type AccountFactoryProps,
  AccountFactoryLimits,
  type AccountRequest,
  BaselineItem,
  BaselineService,
  type FactoryAccount,
  type FolderSettings,
  MemberAccount,
  NotificationGroup,
  Outcome,
  Quarantine,
  ResourceDirectory,
  simulate,
  SingleSignOn,
} from '../../../lib/governance';
import { type Body, finding, findings, newStack, only, resources, synth, type Synthesized } from '../../core/support';

const ACCOUNT = 'aisec_resource_manager_account';
const PLACEMENT = 'aisec_resource_manager_account_placement';
const ENROLLMENT = 'aisec_governance_enrollment';
const BASELINE = 'alicloud_governance_baseline';

const FOLDERS: readonly FolderSettings[] = [
  { name: 'Quarantine' },
  { name: 'Workloads', folders: [{ name: 'Production' }, { name: 'Sandbox' }] },
];

const SHOP: AccountRequest = { displayName: 'shop', folder: 'Workloads/Production' };

interface World {
  readonly stack: TerraformStack;
  readonly organization: ResourceDirectory;
  readonly factory: AccountFactory;
}

type Props = Omit<AccountFactoryProps, 'organization'>;

function world(props: Props | ((organization: ResourceDirectory, stack: TerraformStack) => Props) = {}): World {
  const stack = newStack();
  const organization = new ResourceDirectory(stack, 'Directory', { folders: FOLDERS, memberDeletion: true });
  const own = typeof props === 'function' ? props(organization, stack) : props;
  return { stack, organization, factory: new AccountFactory(stack, 'Accounts', { organization, ...own }) };
}

const made = (props: Parameters<typeof world>[0]): Synthesized => synth(world(props).stack);

/** What an argument is in each resource of a type, by the account it is about. */
const quarantined = (organization: ResourceDirectory, stack: TerraformStack): Quarantine =>
  new Quarantine(stack, 'Quarantine', { organization });

const items = (body: Body): unknown => JSON.parse(String(body.items));
const named = (synthesized: Synthesized, type: string, name: string): Body => {
  const [found] = Object.entries(synthesized.resource?.[type] ?? {}).filter(([key]) => key.includes(`_${name}_`));
  if (!found) throw new Error(`no ${type} of ${name}`);
  return found[1];
};

describe('an account', () => {
  it('is made in its folder, and has a place of its own', () => {
    const synthesized = made({
      requests: [{ ...SHOP, accountNamePrefix: 'shop', payerAccountId: '1000000000000009' }],
    });
    const account = only(synthesized, ACCOUNT);
    expect(account).toMatchObject({
      display_name: 'shop',
      account_name_prefix: 'shop',
      payer_account_id: '1000000000000009',
      lifecycle: { ignore_changes: ['initial_folder_id'] },
    });
    expect(account).not.toHaveProperty('closed');
    const placement = only(synthesized, PLACEMENT);
    expect(placement.folder_id).toBe(account.initial_folder_id);
    expect(placement.folder_id).toMatch(/Folder-Workloads_Folder-Production_.*\.id/);
    expect(resources(synthesized, ENROLLMENT)).toEqual([]);
  });

  it('is found by selectors, as a member of its folder', () => {
    const { organization, factory } = world({ requests: [{ ...SHOP, tags: { env: 'prod' } }] });
    expect(organization.account('shop')).toBe(factory.account('shop'));
    expect(organization.accounts).toMatchObject([{ targetName: 'shop', tags: { env: 'prod' } }]);
    expect(organization.account('shop').folder.targetName).toBe('Workloads/Production');
  });

  it('keeps its place in the tree when it is renamed, by its id', () => {
    const { factory } = world({ requests: [{ ...SHOP, id: 'team/shop' }] });
    expect(factory.account('shop').node.id).toBe('team-shop');
  });

  it('that exists is imported with its place, and with its enrolment if it has one', () => {
    const existing = { ...SHOP, accountId: '1000000000000001', enrolled: true };
    const { stack } = world({ requests: [existing], defaults: { baseline: [BaselineItem.passwordPolicy()] } });
    const synthesized = synth(stack) as Synthesized & { readonly import: readonly Body[] };
    expect(synthesized.import.map(({ id, to }) => [id, String(to).split('.')[0]])).toEqual([
      ['1000000000000001', ACCOUNT],
      ['1000000000000001', ENROLLMENT],
      ['1000000000000001', PLACEMENT],
    ]);
    expect(only(synthesized, ACCOUNT)).not.toHaveProperty('initial_folder_id');
  });

  it('that is closed has nothing around it, is no member any more, and says what happens', () => {
    const request: AccountRequest = { ...SHOP, state: 'closed', closing: { abandonedChecks: ['NON_SP_cs'] } };
    const { stack, organization, factory } = world({
      requests: [request],
      defaults: { baseline: [BaselineItem.passwordPolicy()] },
      customizations: [{ customize: (_, scope) => void new RamRole(scope, 'Role', { roleName: 'audit' }) }],
    });
    expect(Notices.of(factory.account('shop')).open.map(({ id }) => id)).toEqual(['governance.account-closing']);
    Notices.of(stack)
      .acknowledge('governance.account-closing', 'decided')
      .acknowledge('governance.member-deletion', 'decided');
    const synthesized = synth(stack);
    expect(only(synthesized, ACCOUNT)).toMatchObject({ closed: true, abandoned_checks: ['NON_SP_cs'] });
    for (const type of [PLACEMENT, ENROLLMENT, 'alicloud_ram_role']) expect(resources(synthesized, type)).toEqual([]);
    expect(organization.accounts).toEqual([]);
    expect(JSON.stringify(synthesized)).not.toContain('"alias":"member-shop"');
  });

  it('that is released keeps what Terraform needs to remove what was in it', () => {
    const synthesized = made({
      requests: [{ ...SHOP, state: 'released' }],
      customizations: [{ customize: (_, scope) => void new RamRole(scope, 'Role', { roleName: 'audit' }) }],
    });
    expect(Object.keys(synthesized.resource ?? {}).filter((type) => type.startsWith('aisec_'))).toEqual([ACCOUNT]);
    expect(only(synthesized, ACCOUNT)).not.toHaveProperty('closed');
    expect(JSON.stringify(synthesized)).toContain('"alias":"member-shop"');
  });
});

describe('defaults', () => {
  it('of factory and folders are merged into requests, the nearest first', () => {
    const { factory } = world((organization, stack) => ({
      quarantine: quarantined(organization, stack),
      contacts: { owner: 'c-1', finance: 'c-2' },
      defaults: { tags: { owner: 'it', env: 'none' }, contacts: ['owner'], payerAccountId: '1000000000000001' },
      folderDefaults: {
        Root: { tags: { cost: 'root', env: 'root' } },
        Workloads: { tags: { env: 'any' }, contacts: ['finance', 'owner'], quarantine: false },
        'Workloads/Production': { tags: { env: 'prod' }, payerAccountId: '1000000000000002' },
        'Workloads/Sandbox': { tags: { env: 'sandbox' } },
      },
      requests: [
        { ...SHOP, tags: { team: 'ai' }, quarantine: true },
        { displayName: 'lab', folder: 'Workloads/Sandbox' },
      ],
    }));
    expect(factory.account('shop').request).toMatchObject({
      tags: { owner: 'it', cost: 'root', env: 'prod', team: 'ai' },
      contacts: ['owner', 'finance'],
      payerAccountId: '1000000000000002',
      quarantine: true,
    });
    expect(factory.account('lab').request).toMatchObject({
      tags: { owner: 'it', cost: 'root', env: 'sandbox' },
      payerAccountId: '1000000000000001',
      quarantine: false,
    });
  });

  it('of the factory are a baseline of all accounts; nearer items are put over it', () => {
    const synthesized = made({
      defaults: { baseline: [BaselineItem.passwordPolicy(), BaselineItem.services([BaselineService.KMS])] },
      folderDefaults: { Workloads: { baseline: [BaselineItem.skip('SUBSCRIBE_SERVICES')] } },
      requests: [
        { ...SHOP, defaultDomainName: 'shop.onaliyun.com' },
        { displayName: 'top', folder: '' },
      ],
    });
    expect(only(synthesized, BASELINE).baseline_items).toMatchObject([
      { name: 'ACS-BP_ACCOUNT_FACTORY_RAM_USER_PASSWORD_POLICY', version: '1.0' },
      { name: 'ACS-BP_ACCOUNT_FACTORY_SUBSCRIBE_SERVICES', config: '{"EnabledServices":["KMS"]}' },
    ]);
    expect(items(named(synthesized, ENROLLMENT, 'shop'))).toEqual([
      { Name: 'ACS-BP_ACCOUNT_FACTORY_SUBSCRIBE_SERVICES', Version: '1.0', Skip: true },
      {
        Name: 'ACS-BP_ACCOUNT_FACTORY_RAM_DEFAULT_DOMAIN',
        Version: '1.0',
        Config: '{"DefaultDomainName":"shop.onaliyun.com"}',
      },
    ]);
    expect(named(synthesized, ENROLLMENT, 'top')).not.toHaveProperty('items');
  });

  it('are put over a baseline that is given', () => {
    const synthesized = made((_, stack) => ({
      baseline: AccountBaseline.fromBaselineId(stack, 'Existing', 'afb-existing'),
      defaults: { baseline: [BaselineItem.passwordPolicy()] },
      requests: [SHOP],
    }));
    expect(resources(synthesized, BASELINE)).toEqual([]);
    expect(only(synthesized, ENROLLMENT)).toMatchObject({ baseline_id: 'afb-existing' });
    expect(items(only(synthesized, ENROLLMENT))).toHaveLength(1);
  });

  it('that change let accounts be enrolled again', () => {
    const revision = (minimumLength: number): unknown =>
      only(
        made({ requests: [SHOP], defaults: { baseline: [BaselineItem.passwordPolicy({ minimumLength })] } }),
        ENROLLMENT,
      ).revision;
    expect(revision(12)).not.toBe(revision(13));
    expect(revision(12)).toBe(revision(12));
  });
});

describe('what comes when', () => {
  const WITH: Props = {
    requests: [SHOP],
    defaults: { baseline: [BaselineItem.passwordPolicy()] },
    customizations: [{ customize: (_, scope) => void new RamRole(scope, 'Role', { roleName: 'audit' }) }],
  };

  it('an account stays in quarantine until its baseline is finished and its customizations are made', () => {
    const synthesized = made((organization, stack) => ({ ...WITH, quarantine: quarantined(organization, stack) }));
    expect(only(synthesized, ACCOUNT).initial_folder_id).toMatch(/Quarantine.*\.id/);
    const [ready] = Object.keys(synthesized.resource?.terraform_data ?? {});
    expect(only(synthesized, 'terraform_data')).toMatchObject({
      lifecycle: { precondition: [{ condition: expect.stringMatching(/status == "Finished"/) as unknown }] },
    });
    expect(only(synthesized, 'alicloud_ram_role')).toMatchObject({
      provider: 'alicloud.member-shop',
      depends_on: [`terraform_data.${ready}`],
    });
    const [role] = Object.keys(synthesized.resource?.alicloud_ram_role ?? {});
    expect(only(synthesized, PLACEMENT).depends_on).toEqual(
      expect.arrayContaining([`terraform_data.${ready}`, `alicloud_ram_role.${role}`]),
    );
  });

  it('people get access when the account is in its folder', () => {
    const synthesized = made((_, stack) => ({
      requests: [{ ...SHOP, singleSignOn: [{ group: 'ops', accessConfiguration: 'admin' }] }],
      singleSignOn: SingleSignOn.fromAttributes(stack, 'Sso', {
        directoryId: 'd-1',
        groups: { ops: 'g-1' },
        accessConfigurations: { admin: 'ac-1' },
      }),
    }));
    const [placement] = Object.keys(synthesized.resource?.[PLACEMENT] ?? {});
    expect(only(synthesized, 'alicloud_cloud_sso_access_assignment')).toMatchObject({
      principal_id: 'g-1',
      depends_on: expect.arrayContaining([`${PLACEMENT}.${placement}`]) as unknown,
    });
  });

  it('so many baselines are applied at the same time, and a failed one holds nothing up', () => {
    const requests = Array.from({ length: 7 }, (_, i) => ({ displayName: `a${i}`, folder: '' }));
    const lanes = (concurrency?: number): unknown[] => {
      const { resource } = made({ ...WITH, customizations: [], requests, ...(concurrency && { concurrency }) });
      return Object.values(resource?.[ENROLLMENT] ?? {}).map(({ depends_on: all = [] }) =>
        (all as string[]).map((name) => /^aisec_governance_enrollment\.\w+_(a\d)_\w+$/.exec(name)?.[1]),
      );
    };
    expect(lanes()).toEqual([[], [], [], [], [], ['a0'], ['a1']]);
    expect(lanes(2)).toEqual([[], [], ['a0'], ['a1'], ['a2'], ['a3'], ['a4']]);
  });

  it('customizations are made in accounts that are there and in those that come', () => {
    const { stack, factory } = world({ requests: [SHOP] });
    const customized: string[] = [];
    factory.onAccount((account: FactoryAccount, scope: Construct) => {
      customized.push(account.targetName);
      new RamRole(scope, 'Role', { roleName: 'audit' });
    });
    factory.addAccount({ displayName: 'lab', folder: 'Workloads/Sandbox' });
    expect(customized).toEqual(['shop', 'lab']);
    expect(
      resources(synth(stack), 'alicloud_ram_role')
        .map(({ provider }) => provider)
        .sort(),
    ).toEqual(['alicloud.member-lab', 'alicloud.member-shop']);
  });

  it('what aisec makes in an account needs the provider of the account', () => {
    const { stack, factory } = world({ requests: [SHOP] });
    factory.onAccount((account, scope) => {
      new GovernanceEnrollment(scope, 'Right', { accountId: '1', provider: account.aisec.provider });
      expect(account.aisec).toBe(account.aisec);
    });
    const { provider } = synth(stack) as unknown as { readonly provider: { readonly aisec: readonly Body[] } };
    expect(provider.aisec).toMatchObject([
      {},
      { assume_role: { role_arn: expect.stringMatching(/role\/ResourceDirectoryAccountAccessRole$/) as unknown } },
    ]);
    factory.onAccount((_, scope) => void new GovernanceEnrollment(scope, 'Wrong', { accountId: '1' }));
    expect(
      factory.node
        .findAll()
        .flatMap(({ node }) => node.validate())
        .join(),
    ).toMatch(/Wrong would be made in the account of the stack instead of shop/);
  });

  it('contacts get the messages of the account', () => {
    const synthesized = made({ contacts: { owner: 'c-1' }, requests: [{ ...SHOP, contacts: ['owner'] }] });
    expect(only(synthesized, 'aisec_resource_manager_contact_binding')).toMatchObject({ contact_id: 'c-1' });
  });
});

describe('quarantine', () => {
  it('denies everything but the setup of the account', () => {
    const { organization, stack } = world();
    const { policy, folder } = quarantined(organization, stack);
    const outcome = (principal: string): Outcome => {
      const levels = [{ name: folder.targetName, policies: [{ name: 'quarantine', statements: policy.statements }] }];
      return simulate({ principal, action: 'ecs:RunInstances' }, { levels }).outcome;
    };
    expect(outcome('acs:ram::1000000000000001:user/somebody')).toBe(Outcome.DENIED);
    expect(outcome('acs:ram::1000000000000001:role/admin')).toBe(Outcome.DENIED);
    expect(outcome('acs:ram::1000000000000001:role/ResourceDirectoryAccountAccessRole')).toBe(Outcome.ALLOWED);
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_resource_manager_control_policy_attachment').target_id).toMatch(/Quarantine/);
    expect(only(synthesized, 'alicloud_resource_manager_control_policy').depends_on).toEqual([
      expect.stringMatching(/^alicloud_resource_manager_resource_directory\./),
    ]);
  });
});

describe('baseline items', () => {
  const config = (item: BaselineItem): unknown => item.config;

  it.each([
    [
      BaselineItem.passwordPolicy(),
      {
        MinimumPasswordLength: 14,
        RequireLowercaseCharacters: true,
        RequireUppercaseCharacters: true,
        RequireNumbers: true,
        RequireSymbols: true,
        MaxPasswordAge: 90,
        HardExpiry: false,
        PasswordReusePrevention: 5,
        MaxLoginAttempts: 5,
      },
    ],
    [
      BaselineItem.securityPreference({ loginNetworks: ['192.0.2.0/24', '198.51.100.1'] }),
      {
        LoginNetworkMasks: '192.0.2.0/24;198.51.100.1',
        EnableSaveMfaTicket: false,
        AllowUserToChangePassword: true,
        AllowUserToManageAccessKeys: false,
        AllowUserToManageMfaDevices: true,
        EnforceMfaForLogin: true,
        LoginSessionDuration: 6,
      },
    ],
    [
      BaselineItem.services([BaselineService.CEN_TR, BaselineService.custom('X')]),
      { EnabledServices: ['CEN_TR', 'X'] },
    ],
    [
      BaselineItem.notifications([{ group: NotificationGroup.FINANCE, contacts: ['aa'], sms: true }]),
      {
        Notifications: [
          { GroupKey: 'account_msg', Contacts: [{ Name: 'aa' }], PmsgStatus: 1, EmailStatus: 1, SmsStatus: 1 },
        ],
      },
    ],
    [
      BaselineItem.contacts([{ name: 'aa', email: 'a@example.com', mobile: '1', position: 'Other' }]),
      { Contacts: [{ Name: 'aa', Email: 'a@example.com', Mobile: '1', Position: 'Other' }] },
    ],
    [BaselineItem.presetTags({ env: ['a', 'b'] }), { PresetTags: [{ Key: 'env', Values: ['a', 'b'] }] }],
    [
      BaselineItem.roles([{ name: 'audit', systemPolicies: ['ReadOnlyAccess'] }]),
      { EnableRoles: [{ Name: 'audit', DurationSeconds: 3600, SystemPolicies: ['ReadOnlyAccess'] }] },
    ],
    [
      BaselineItem.vpcs([
        {
          regionId: 'cn-hangzhou',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          vSwitches: [{ name: 'a', zoneId: 'cn-hangzhou-h', cidrBlock: '10.0.0.0/24' }],
        },
      ]),
      {
        Vpcs: [
          {
            RegionId: 'cn-hangzhou',
            Name: 'main',
            CidrBlock: '10.0.0.0/16',
            VSwitches: [{ Name: 'a', ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.0.0/24' }],
            NetworkAcls: [],
          },
        ],
      },
    ],
    [BaselineItem.custom('ACS-BP_ACCOUNT_FACTORY_NEW', '2.0', { Any: 1 }), { Any: 1 }],
  ])('have the settings of the service: %#', (item, wanted) => {
    expect(config(item)).toEqual(wanted);
  });

  it.each([
    ['minimumLength', () => BaselineItem.passwordPolicy({ minimumLength: 7 }), 'out-of-range'],
    ['maxAgeDays', () => BaselineItem.passwordPolicy({ maxAgeDays: 1096 }), 'out-of-range'],
    ['reusePrevention', () => BaselineItem.passwordPolicy({ reusePrevention: 25 }), 'out-of-range'],
    ['maxLoginAttempts', () => BaselineItem.passwordPolicy({ maxLoginAttempts: -1 }), 'out-of-range'],
    ['sessionHours', () => BaselineItem.securityPreference({ sessionHours: 25 }), 'out-of-range'],
    ['services', () => BaselineItem.services([]), 'too-few-items'],
    ['notifications', () => BaselineItem.notifications([]), 'too-few-items'],
    ['contacts', () => BaselineItem.contacts([]), 'too-few-items'],
    ['tags', () => BaselineItem.presetTags({}), 'too-few-items'],
    ['roles', () => BaselineItem.roles([]), 'too-few-items'],
    [
      'audit.sessionSeconds',
      () => BaselineItem.roles([{ name: 'audit', systemPolicies: [], sessionSeconds: 1 }]),
      'out-of-range',
    ],
    ['vpcs', () => BaselineItem.vpcs([]), 'too-few-items'],
    ['defaultDomain', () => BaselineItem.defaultDomain('shop.example.com'), 'invalid-value'],
    ['defaultDomain', () => BaselineItem.defaultDomain(`${'x'.repeat(60)}.onaliyun.com`), 'wrong-length'],
  ])('are refused with %s that the service would refuse', (argument, make, code) => {
    expect(finding(make)).toMatchObject({ code, what: expect.stringContaining(argument) as unknown });
  });

  it('a baseline refuses items twice, skipped, misspelt, of another version, and without what they need', () => {
    const groups = BaselineItem.custom('ACS-BP_ACCOUNT_FACTORY_SG', '1.0', {
      SecurityGroups: [{ Name: 'web', Vpc: { Name: 'main' } }],
    });
    const all = findings(
      () =>
        new AccountBaseline(newStack(), 'B', {
          items: [
            BaselineItem.passwordPolicy(),
            BaselineItem.passwordPolicy(),
            BaselineItem.skip('VPC'),
            BaselineItem.custom('vpc'),
            BaselineItem.custom('ACS-BP_ACCOUNT_FACTORY_PRESET_TAG', '2.0'),
            groups,
          ],
        }),
    );
    expect(all.map(({ code }) => code)).toEqual([
      'conflict',
      'invalid-value',
      'missing',
      'not-applicable',
      'not-in-enum',
    ]);
    const vpc = { regionId: 'cn-hangzhou', name: 'main', cidrBlock: '10.0.0.0/16' };
    const stack = newStack();
    new AccountBaseline(stack, 'B', { items: [groups, BaselineItem.vpcs([vpc])] });
    expect(only(synth(stack), BASELINE).baseline_items).toHaveLength(2);
  });
});

describe('is refused:', () => {
  const REFUSED: readonly (readonly [
    what: string,
    code: string,
    says: string,
    requests: AccountRequest | readonly AccountRequest[],
    props?: Props,
  ])[] = [
    ['a folder that is not there', 'missing', 'Nowhere', { ...SHOP, folder: 'Nowhere' }],
    ['a display name of one letter', 'invalid-value', 'displayName', { ...SHOP, displayName: 's' }],
    ['a prefix with two dots', 'invalid-value', 'accountNamePrefix', { ...SHOP, accountNamePrefix: 'a..b' }],
    ['an id that no account has', 'invalid-value', 'accountId', { ...SHOP, accountId: 'shop' }],
    ['a payer that no account is', 'invalid-value', 'payerAccountId', { ...SHOP, payerAccountId: 'me' }],
    ['two requests with a name', 'conflict', 'display name', [SHOP, { ...SHOP, id: 'other' }]],
    ['two requests with an id', 'conflict', 'same id', [SHOP, { ...SHOP, id: 'shop', displayName: 'lab' }]],
    [
      'a domain of another one',
      'conflict',
      'domain of shop',
      [
        { ...SHOP, defaultDomainName: 'a.onaliyun.com' },
        { ...SHOP, displayName: 'lab', defaultDomainName: 'A.onaliyun.com' },
      ],
    ],
    [
      'a name to log in with of another one',
      'conflict',
      'accountNamePrefix of shop',
      [
        { ...SHOP, accountNamePrefix: 'team' },
        { ...SHOP, displayName: 'lab', accountNamePrefix: 'Team' },
      ],
    ],
    [
      'a domain in two ways',
      'conflict',
      'defaultDomainName',
      {
        ...SHOP,
        defaultDomainName: 'a.onaliyun.com',
        baseline: [BaselineItem.defaultDomain('b.onaliyun.com')],
      },
    ],
    [
      'a domain of somewhere else',
      'invalid-value',
      'defaultDomainName',
      { ...SHOP, defaultDomainName: 'a.example.com' },
    ],
    ['a state that is none', 'not-in-enum', 'state', { ...SHOP, state: 'gone' as never }],
    ['checks to abandon of an active account', 'not-applicable', 'closing', { ...SHOP, closing: {} }],
    ['an enrolment of a new account', 'not-applicable', 'enrolled', { ...SHOP, enrolled: true }],
    ['quarantine without a folder for it', 'not-applicable', 'quarantine', { ...SHOP, quarantine: true }],
    ['a contact that is not there', 'missing', 'contact', { ...SHOP, contacts: ['nobody'] }],
    [
      'access without CloudSSO',
      'missing',
      'singleSignOn',
      {
        ...SHOP,
        singleSignOn: [{ group: 'ops', accessConfiguration: 'admin' }],
      },
    ],
    [
      'an item twice',
      'conflict',
      'twice',
      SHOP,
      {
        defaults: { baseline: [BaselineItem.passwordPolicy(), BaselineItem.passwordPolicy()] },
      },
    ],
    [
      'a security group whose VPC is skipped',
      'missing',
      'security group',
      {
        ...SHOP,
        baseline: [
          BaselineItem.custom('ACS-BP_ACCOUNT_FACTORY_SG', '1.0', { SecurityGroups: [{ Vpc: { Name: 'main' } }] }),
        ],
      },
    ],
    [
      '21 tags after the merge',
      'too-many-tags',
      'shop',
      { ...SHOP, tags: { more: '1' } },
      {
        defaults: {
          tags: Object.fromEntries(Array.from({ length: AccountFactoryLimits.MAX_TAGS }, (_, i) => [`k${i}`, 'v'])),
        },
      },
    ],
    ['no lane at all', 'out-of-range', 'concurrency', SHOP, { concurrency: 0 }],
    ['defaults of a folder that is not there', 'missing', 'Nowhere', SHOP, { folderDefaults: { Nowhere: {} } }],
  ];

  it.each(REFUSED.map(([what, ...rest]) => [what, rest] as const))('%s', (_, [code, says, requests, props = {}]) => {
    const run = (): unknown =>
      world({ ...props, requests: Array.isArray(requests) ? requests : [requests as AccountRequest] });
    expect(finding(run)).toMatchObject({ code, what: expect.stringContaining(says) as unknown });
  });

  it('the end of an account in a directory that lets none be deleted', () => {
    const stack = newStack();
    const organization = new ResourceDirectory(stack, 'Directory', { folders: FOLDERS });
    expect(
      finding(() => new AccountFactory(stack, 'A', { organization, requests: [{ ...SHOP, state: 'closed' }] })),
    ).toMatchObject({ code: 'not-applicable', got: 'memberDeletion: false' });
  });

  it('an account that the organization has already', () => {
    const stack = newStack();
    const organization = new ResourceDirectory(stack, 'Directory', { folders: FOLDERS });
    new MemberAccount(stack, 'Shop', { directory: organization, displayName: 'shop' });
    expect(finding(() => new AccountFactory(stack, 'A', { organization, requests: [SHOP] })).code).toBe('conflict');
  });

  it('an account that the factory does not have, with those that it has', () => {
    const { factory } = world({ requests: [SHOP] });
    expect(finding(() => factory.account('lab'))).toMatchObject({ code: 'missing', allowed: 'shop' });
  });
});
