import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { TerraformStack } from 'cdktf';
import { Notices } from '../../../lib/core';
import {
  BaselineItem,
  type CoreAccountSettings,
  LandingZone,
  type LandingZoneProps,
  MemberAccount,
  Outcome,
  type ProtectionRuleSettings,
  ProtectionRule,
  ResourceDirectory,
  SingleSignOn,
  TargetSelector,
} from '../../../lib/governance';
import { findings, newStack, only, resources, synth, type Synthesized } from '../../core/support';

const ACCOUNT = 'alicloud_resource_manager_account';
const FOLDER = 'alicloud_resource_manager_folder';
const DELEGATION = 'alicloud_resource_manager_delegated_administrator';
const POLICY = 'alicloud_resource_manager_control_policy';
const ATTACHMENT = 'alicloud_resource_manager_control_policy_attachment';

const make = (props: LandingZoneProps = {}): LandingZone => new LandingZone(newStack(), 'Zone', props);

const synthOf = (zone: LandingZone): Synthesized => synth(TerraformStack.of(zone));

const names = (synthesized: Synthesized, type: string, argument: string): readonly unknown[] =>
  resources(synthesized, type)
    .map((body) => body[argument])
    .sort();

const DEVELOPER = 'acs:ram::1000000000000009:role/developer';

describe('LandingZone', () => {
  it('makes a foundation with secure defaults of nothing', () => {
    const zone = make();
    const synthesized = synthOf(zone);
    expect(names(synthesized, FOLDER, 'folder_name')).toEqual(['Core']);
    expect(names(synthesized, ACCOUNT, 'display_name')).toEqual(['log-archive', 'security', 'shared-services']);
    expect(names(synthesized, DELEGATION, 'service_principal')).toEqual([
      'actiontrail.aliyuncs.com',
      'config.aliyuncs.com',
      'sas.aliyuncs.com',
      'waf.aliyuncs.com',
    ]);
    const { depends_on } = only(synthesized, POLICY);
    expect(depends_on).toEqual([expect.stringMatching(/^alicloud_resource_manager_resource_directory\./)]);
    expect([zone.logArchiveAccount, zone.securityAccount, zone.sharedServicesAccount]).toEqual([
      expect.objectContaining({ targetName: 'log-archive' }),
      expect.objectContaining({ targetName: 'security' }),
      expect.objectContaining({ targetName: 'shared-services' }),
    ]);
    expect(synthesized.resource?.alicloud_cloud_sso_directory).toBeUndefined();
  });

  it('lets nobody but Terraform stop the record, in any member', () => {
    const zone = make();
    const target = zone.logArchiveAccount ?? zone.directory.root;
    const outcome = (principal: string): unknown =>
      zone.protectionRules?.simulate({ principal, action: 'actiontrail:StopLogging' }, target).outcome;
    expect(outcome(DEVELOPER)).toBe(Outcome.DENIED);
    expect(outcome('acs:ram::1000000000000009:role/resourcedirectoryaccountaccessrole')).toBe(Outcome.ALLOWED);
  });

  it('is the data that it is told', () => {
    const zone = make({
      organization: { maxMembers: 50, displayNameSync: true },
      folders: [{ name: 'Platform' }, { name: 'Workloads', folders: [{ name: 'Production' }] }],
      coreAccounts: {
        folder: 'Platform',
        logArchive: { displayName: 'logs', accountNamePrefix: 'acme-logs' },
        others: [{ displayName: 'network', tags: { team: 'net' } }],
      },
      delegatedAdministrators: [{ account: 'network', service: 'cloudfw.aliyuncs.com' }],
      messageContacts: [{ name: 'ops', email: 'ops@example.com', title: 'Other', messageTypes: ['FaultMessage'] }],
      notifications: { subscriptions: [{ item: 'Security Alerts', email: true }] },
      invitations: [{ account: '1000000000000077' }],
      tagPolicies: [
        { name: 'cost', tags: [{ key: 'CostCenter' }], targets: ['folder Workloads', 'account network'] },
        { name: 'all', tags: [{ key: 'owner' }] },
      ],
      omit: ['sharedServicesAccount'],
    });
    const synthesized = synthOf(zone);
    expect(names(synthesized, FOLDER, 'folder_name')).toEqual(['Platform', 'Production', 'Workloads']);
    expect(names(synthesized, ACCOUNT, 'display_name')).toEqual(['logs', 'network', 'security']);
    expect(names(synthesized, DELEGATION, 'service_principal')).toEqual(['cloudfw.aliyuncs.com']);
    expect(names(synthesized, 'alicloud_tag_policy_attachment', 'target_type')).toEqual(['ACCOUNT', 'FOLDER', 'ROOT']);
    for (const type of ['alicloud_resource_manager_message_contact', 'alicloud_resource_manager_handshake']) {
      expect(only(synthesized, type).depends_on).toHaveLength(1);
    }
    expect(only(synthesized, 'alicloud_msc_sub_subscription').email_status).toBe(1);
    expect(zone.sharedServicesAccount).toBeUndefined();
  });

  it('looks at the fall of the score of the basic lens, which is the one without a word', () => {
    const checks = [{}, { lens: 'basic' }].map((healthCheck) => {
      const synthesized = synthOf(make({ healthCheck: { ...healthCheck, maximumFall: 0.1 } }));
      return Object.keys(synthesized.data?.aisec_governance_score_history ?? {}).length;
    });
    expect(checks).toEqual([1, 1]);
  });

  it('keeps every place in the state when folders, members and groups are renamed', () => {
    const addresses = (prefix: string): readonly string[] => {
      const zone = make({
        folders: [{ name: `${prefix}work`, id: 'work', folders: [{ name: `${prefix}prod`, id: 'prod' }] }],
        coreAccounts: {
          security: { displayName: `${prefix}sec` },
          others: [{ displayName: `${prefix}net`, id: 'net', tags: { team: 'net' } }],
        },
        tagPolicies: [{ name: 'cost', tags: [{ key: 'CostCenter' }], targets: ['folders /prod$/', 'tag team=net'] }],
        protectionRules: [{ rule: 'protect-waf', targets: ['folders /prod$/', 'tag team=net'] }],
        singleSignOn: {
          directoryName: 'acme',
          groups: [{ name: `${prefix}ops`, id: 'ops' }],
          accessConfigurations: [{ name: 'Admin', systemPolicies: ['AdministratorAccess'] }],
          assignments: [{ group: `${prefix}ops`, accessConfiguration: 'Admin', targets: ['Root'] }],
        },
        accountRequests: [
          {
            displayName: `${prefix}shop`,
            id: 'shop',
            folder: `${prefix}work/${prefix}prod`,
            singleSignOn: [{ group: `${prefix}ops`, accessConfiguration: 'Admin' }],
          },
        ],
      });
      const all = Object.entries(synthOf(zone).resource ?? {});
      return all.flatMap(([type, bodies]) => Object.keys(bodies).map((key) => `${type}.${key}`)).sort();
    };
    const before = addresses('a-');
    expect(before.filter((address) => address.includes('Assign-Admin'))).toHaveLength(5);
    // Another address of the same thing is made and destroyed at the same time: whoever comes last wins.
    expect(addresses('b-')).toEqual(before);
  });

  it('puts out ids by name', () => {
    const zone = make({
      folders: [{ name: 'Workloads', folders: [{ name: 'Production' }] }],
      singleSignOn: { directoryName: 'acme' },
    });
    expect(synthOf(zone).output?.landing_zone?.value).toEqual({
      resource_directory_id: expect.stringMatching(/resource_directory\.\S+\.id/) as string,
      root_folder_id: expect.stringMatching(/root_folder_id/) as string,
      folders: {
        Core: expect.stringMatching(/folder\.\S+\.id/) as string,
        Workloads: expect.any(String) as string,
        'Workloads/Production': expect.any(String) as string,
      },
      accounts: {
        'log-archive': expect.stringMatching(/account\.\S+\.id/) as string,
        security: expect.any(String) as string,
        'shared-services': expect.any(String) as string,
      },
      single_sign_on_directory_id: expect.stringMatching(/cloud_sso_directory\.\S+\.id/) as string,
    });
  });

  it('gives access by selectors, and in the management account', () => {
    const zone = make({
      singleSignOn: {
        directoryName: 'acme',
        groups: [{ name: 'admins' }, { name: 'billing' }],
        accessConfigurations: [
          { name: 'Admin', systemPolicies: ['AdministratorAccess'] },
          { name: 'Billing', systemPolicies: ['AliyunBSSFullAccess'] },
        ],
        assignments: [
          { group: 'admins', accessConfiguration: 'Admin', targets: ['folder Core'] },
          { group: 'billing', accessConfiguration: 'Billing', managementAccount: true },
        ],
      },
    });
    const targets = names(synthOf(zone), 'alicloud_cloud_sso_access_assignment', 'target_id');
    expect(targets).toEqual([
      expect.stringMatching(/account\.\w*LogArchive/),
      expect.stringMatching(/account\.\w*Security/),
      expect.stringMatching(/account\.\w*SharedServices/),
      expect.stringMatching(/master_account_id/),
    ]);
  });

  it('keeps logs in the log archive account, and lets Cloud Config look at all members', () => {
    const zone = make({ detective: { packs: ['ai', 'cis'] } });
    const synthesized = synthOf(zone);
    expect(only(synthesized, 'alicloud_oss_bucket').provider).toBe('alicloud.member-log-archive');
    const trail = only(synthesized, 'alicloud_actiontrail_trail');
    expect(trail).toMatchObject({ is_organization_trail: true, event_rw: 'All' });
    expect(trail).not.toHaveProperty('provider');
    expect(only(synthesized, 'alicloud_config_aggregator')).toMatchObject({
      aggregator_type: 'RD',
      depends_on: [expect.stringMatching(/recorder/)],
    });
    expect(only(synthesized, 'alicloud_config_configuration_recorder')).toMatchObject({
      enterprise_edition: true,
      depends_on: [expect.stringMatching(/resource_directory/)],
    });
    expect(resources(synthesized, 'alicloud_config_aggregate_compliance_pack')).toHaveLength(2);
    expect(only(synthesized, 'alicloud_config_aggregate_delivery').aggregator_id).toMatch(/config_aggregator/);
  });

  it.each([{}, { omit: ['protectionRules'] as const }])(
    'lets those who are exempt work in the quarantine folder too: %j',
    (more) => {
      const zone = make({
        exempt: [{ role: 'BreakGlass' }, { role: 'ResourceDirectoryAccountAccessRole' }],
        accountRequests: [{ displayName: 'shop', folder: 'Core' }],
        ...more,
      });
      const policies = resources(synth(TerraformStack.of(zone)), 'alicloud_resource_manager_control_policy');
      const quarantine = policies.find(({ description }) => description === 'quarantine');
      expect(String(quarantine?.policy_document)).toContain('"acs:ram:*:*:role/breakglass"');
    },
  );

  it('protects the log archive if its names are in the code, and says so if they are not', () => {
    const named = make({ logArchive: { bucket: { bucketName: 'acme-logs' }, logs: { projectName: 'acme-audit' } } });
    const delete_ = {
      principal: DEVELOPER,
      action: 'oss:DeleteBucket',
      resource: 'acs:oss:*:1000000000000009:acme-logs',
    };
    expect(named.protectionRules?.simulate(delete_, named.directory.root)).toMatchObject({
      outcome: Outcome.DENIED,
      rules: ['protect-log-archive'],
    });
    const open = (zone: LandingZone): readonly string[] => Notices.of(zone).open.map(({ id }) => id);
    expect(open(named)).not.toContain('governance.archive-unprotected');
    expect(open(make())).toContain('governance.archive-unprotected');
    expect(open(make())).not.toContain('governance.member-role-not-exempt');
    expect(open(make({ exempt: [{ role: 'BreakGlass' }] }))).toContain('governance.member-role-not-exempt');
    expect(open(make({ exempt: [{ role: 'BreakGlass' }, { role: 'resourcedirectory*' }] }))).not.toContain(
      'governance.member-role-not-exempt',
    );
  });

  it('keeps logs in the management account where there is no log archive account, once there is a directory', () => {
    const zone = make({ omit: ['logArchiveAccount'], logArchive: { bucket: { bucketName: 'acme-logs' } } });
    const { provider, depends_on } = only(synthOf(zone), 'alicloud_actiontrail_trail');
    expect(provider).toBeUndefined();
    expect(depends_on).toContainEqual(expect.stringMatching(/resource_directory\./));
  });

  it('runs the maturity check where it is asked for', () => {
    const zone = make({ healthCheck: { lens: 'ai', minimumScore: 0.8, trigger: '2026-12' } });
    expect(only(synthOf(zone), 'aisec_governance_evaluation').triggers).toEqual({ trigger: '2026-12' });
    expect(synthOf(make()).resource?.aisec_governance_evaluation).toBeUndefined();
  });

  it('makes accounts of requests, through quarantine, and selectors see them', () => {
    const zone = make({
      folders: [{ name: 'Workloads' }],
      messageContacts: [{ name: 'ops', email: 'ops@example.com', title: 'Other', messageTypes: ['FaultMessage'] }],
      singleSignOn: {
        directoryName: 'acme',
        groups: [{ name: 'developers' }, { name: 'auditors' }],
        accessConfigurations: [{ name: 'Reader', systemPolicies: ['ReadOnlyAccess'] }],
        assignments: [{ group: 'auditors', accessConfiguration: 'Reader', targets: ['folder Workloads'] }],
      },
      accountFactory: { concurrency: 2 },
      accountRequests: [{ displayName: 'chat', folder: 'Workloads', tags: { workload: 'ai' } }],
      accountDefaults: {
        contacts: ['ops'],
        singleSignOn: [{ group: 'developers', accessConfiguration: 'Reader' }],
        baseline: [BaselineItem.passwordPolicy()],
      },
      folderDefaults: { Workloads: { tags: { env: 'prod' } } },
      protectionRules: [{ rule: 'protect-waf', targets: ['tag workload=ai'] }],
    });
    const synthesized = synthOf(zone);
    expect(names(synthesized, FOLDER, 'folder_name')).toEqual(['Core', 'Quarantine', 'Workloads']);
    expect(only(synthesized, 'aisec_resource_manager_account')).toMatchObject({
      display_name: 'chat',
      initial_folder_id: expect.stringMatching(/Folder-Quarantine/) as string,
      tags: { workload: 'ai', env: 'prod' },
    });
    expect(only(synthesized, 'aisec_resource_manager_account_placement').folder_id).toMatch(/Folder-Workloads/);
    expect(resources(synthesized, 'alicloud_cloud_sso_access_assignment')).toHaveLength(2);
    expect(only(synthesized, 'aisec_resource_manager_contact_binding')).toBeTruthy();
    const attached = names(synthesized, ATTACHMENT, 'target_id');
    expect(attached).toEqual([
      expect.stringMatching(/aisec_resource_manager_account/),
      expect.stringMatching(/Folder-Quarantine/),
    ]);
    expect(zone.accountFactory?.accounts).toHaveLength(1);
  });

  it('keeps a further account that is renamed, if it has an id', () => {
    const addressOf = (settings: CoreAccountSettings): string | undefined =>
      Object.entries(synthOf(make({ coreAccounts: { others: [settings] } })).resource?.[ACCOUNT] ?? {}).find(
        ([, { display_name }]) => display_name === settings.displayName,
      )?.[0];
    expect(addressOf({ displayName: 'new', id: 'old' })).toBe(addressOf({ displayName: 'old' }));
    expect(addressOf({ displayName: 'new' })).not.toBe(addressOf({ displayName: 'old' }));
  });

  it('makes no account factory without a request', () => {
    const zone = make({ accountRequests: [], accountDefaults: {} });
    expect(names(synthOf(zone), FOLDER, 'folder_name')).toEqual(['Core']);
    expect(zone.accountFactory).toBeUndefined();
  });

  it('makes accounts in their folders where quarantine is omitted', () => {
    const accountRequests = [{ displayName: 'chat', folder: 'Core' }];
    const synthesized = synthOf(make({ accountRequests, omit: ['quarantine'] }));
    expect(names(synthesized, FOLDER, 'folder_name')).toEqual(['Core']);
    expect(only(synthesized, 'aisec_resource_manager_account').initial_folder_id).toMatch(/Folder-Core/);
  });

  it('leaves out what is omitted', () => {
    const omit = [
      'logArchiveAccount',
      'securityAccount',
      'sharedServicesAccount',
      'delegatedAdministrators',
      'logArchive',
      'detective',
      'protectionRules',
    ] as const;
    const zone = make({ omit });
    expect(Object.keys(synthOf(zone).resource ?? {})).toEqual(['alicloud_resource_manager_resource_directory']);
    expect(zone.protectionRules).toBeUndefined();
  });

  it('takes a directory and CloudSSO that are handed in, and the core accounts that are there', () => {
    const stack = newStack();
    const directory = ResourceDirectory.fromTree(stack, 'Existing', {
      resourceDirectoryId: 'rd-abc123',
      managementAccountId: '1000000000000000',
      rootFolderId: 'r-root01',
      folders: [
        { folderId: 'fd-core', name: 'Core', accounts: [{ accountId: '1000000000000002', displayName: 'security' }] },
      ],
    });
    const singleSignOnDirectory = SingleSignOn.fromAttributes(stack, 'Sso', { directoryId: 'd-00fc2p61' });
    const zone = new LandingZone(stack, 'Zone', { directory, singleSignOnDirectory });
    const synthesized = synth(stack);
    expect(names(synthesized, ACCOUNT, 'display_name')).toEqual(['log-archive', 'shared-services']);
    expect(zone.securityAccount?.targetId).toBe('1000000000000002');
    expect(zone.singleSignOn).toBe(singleSignOnDirectory);
    expect(only(synthesized, ATTACHMENT).target_id).toBe('r-root01');
    expect(only(synthesized, POLICY).depends_on).toBeUndefined();
  });

  it('can stand twice in a stack, for two directories', () => {
    const stack = newStack();
    const omit = ['logArchiveAccount', 'securityAccount', 'sharedServicesAccount', 'logArchive', 'detective'] as const;
    new LandingZone(stack, 'First', { omit });
    const directory = ResourceDirectory.fromTree(stack, 'Existing', {
      resourceDirectoryId: 'rd-abc123',
      managementAccountId: '1000000000000000',
      rootFolderId: 'r-root01',
    });
    new LandingZone(stack, 'Second', { directory, omit });
    expect(Object.keys(synth(stack).output ?? {})).toHaveLength(2);
  });

  it('takes rules of TypeScript besides', () => {
    const rule = ProtectionRule.denyAccessKeys();
    const zone = make({ moreProtectionRules: [{ rule, targets: TargetSelector.folder('Core') }] });
    const attached = names(synthOf(zone), ATTACHMENT, 'target_id');
    expect(attached).toEqual([expect.stringMatching(/folder\..*\.id/), expect.stringMatching(/root_folder_id/)]);
  });

  it.each<readonly [string, LandingZoneProps, object]>([
    ['a folder of core accounts that is not there', { coreAccounts: { folder: 'A/B' } }, { code: 'missing' }],
    [
      'a delegation to an account that is not there',
      { delegatedAdministrators: [{ account: 'x', service: 'sas.aliyuncs.com' }] },
      { code: 'missing' },
    ],
    [
      'settings of an omitted account',
      { coreAccounts: { security: { displayName: 'sec' } }, omit: ['securityAccount'] },
      { code: 'not-applicable' },
    ],
    ['rules that are omitted', { protectionRules: [], omit: ['protectionRules'] }, { code: 'not-applicable' }],
    ['no rule at all', { protectionRules: [] }, { code: 'too-few-items' }],
    [
      'access that names no target',
      {
        singleSignOn: {
          directoryName: 'acme',
          groups: [{ name: 'a' }],
          assignments: [{ group: 'a', accessConfiguration: 'A' }],
        },
      },
      { code: 'too-few-items' },
    ],
    ['a pack that does not exist', { detective: { packs: ['pci'] } }, { code: 'not-in-enum', got: '"pci"' }],
    ['settings of an omitted archive', { logArchive: {}, omit: ['logArchive'] }, { code: 'not-applicable' }],
    ['defaults of accounts without requests', { accountDefaults: {} }, { code: 'not-applicable' }],
    [
      'a quarantine folder without quarantine',
      { accountRequests: [], accountFactory: { quarantineFolder: 'A' }, omit: ['quarantine'] },
      { code: 'not-applicable' },
    ],
    [
      'a selector that is none',
      { tagPolicies: [{ name: 'a', tags: [{ key: 'a' }], targets: ['Workloads'] }] },
      { code: 'invalid-value' },
    ],
    [
      'a tag policy that holds nowhere',
      { tagPolicies: [{ name: 'a', tags: [{ key: 'a' }], targets: ['folder Workloads'] }] },
      { code: 'missing' },
    ],
  ])('refuses %s', (_, props, expected) => {
    expect(findings(() => make(props))[0]).toMatchObject(expected);
  });

  it('refuses settings of parts that are handed in', () => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory');
    const singleSignOnDirectory = SingleSignOn.fromAttributes(stack, 'Sso', { directoryId: 'd-00fc2p61' });
    const found = findings(
      () =>
        new LandingZone(stack, 'Zone', {
          directory,
          organization: {},
          folders: [],
          singleSignOnDirectory,
          singleSignOn: { directoryName: 'acme' },
        }),
    );
    expect(found.map(({ what }) => what)).toEqual([
      expect.stringContaining('organization has no effect'),
      expect.stringContaining('folders has no effect'),
      expect.stringContaining('singleSignOn has no effect'),
    ]);
  });

  it('lets members be made around it, for selectors of rules', () => {
    const stack = newStack();
    const directory = new ResourceDirectory(stack, 'Directory', { folders: [{ name: 'Core' }] });
    new MemberAccount(stack, 'Chat', { directory, displayName: 'chat', tags: { workload: 'ai' } });
    const rule: ProtectionRuleSettings = { rule: 'protect-waf', targets: ['tag workload=ai'] };
    new LandingZone(stack, 'Zone', { directory, protectionRules: [rule] });
    expect(only(synth(stack), ATTACHMENT).target_id).toMatch(/account\.Chat_\w+\.id/);
  });
});

describe('protection rules as data', () => {
  const rules = (...protectionRules: readonly ProtectionRuleSettings[]): LandingZone =>
    make({ folders: [{ name: 'Workloads' }, { name: 'Sandbox' }], protectionRules });

  const EVERY_PRESET: readonly ProtectionRuleSettings[] = [
    { rule: 'protect-guardrails', targets: ['Root'] },
    { rule: 'protect-waf', targets: ['Root'] },
    { rule: 'protect-security-center', targets: ['Root'] },
    { rule: 'protect-audit-trail', targets: ['Root'] },
    { rule: 'allowed-regions', targets: ['Root'], regions: ['ap-southeast-1'] },
    { rule: 'deny-public-endpoints', targets: ['Root'] },
    { rule: 'deny-access-keys', targets: ['Root'] },
    { rule: 'protect-kms-keys', targets: ['Root'], resources: ['acs:kms:*:*:key/key-1'] },
    { rule: 'protect-log-archive', targets: ['Root'], buckets: ['logs-*'], logProjects: ['audit'] },
    { rule: 'deny-leaving-organization', targets: ['Root'] },
  ];

  it('are the presets of TypeScript', () => {
    const zone = rules(...EVERY_PRESET);
    const stack = newStack();
    const organization = new ResourceDirectory(stack, 'Directory', { folders: [{ name: 'Core' }] });
    const targets = TargetSelector.root();
    const typed = new LandingZone(stack, 'Zone', {
      directory: organization,
      protectionRules: [],
      moreProtectionRules: [
        ProtectionRule.protectGuardrails(),
        ProtectionRule.protectWaf(),
        ProtectionRule.protectSecurityCenter(),
        ProtectionRule.protectAuditTrail(),
        ProtectionRule.allowedRegions({ regions: ['ap-southeast-1'] }),
        ProtectionRule.denyPublicEndpoints(),
        ProtectionRule.denyAccessKeys(),
        ProtectionRule.protectKmsKeys({ resources: ['acs:kms:*:*:key/key-1'] }),
        ProtectionRule.protectLogArchive({ buckets: ['logs-*'], logProjects: ['audit'] }),
        ProtectionRule.denyLeavingOrganization(),
      ].map((rule) => ({ rule, targets })),
    });
    expect(names(synthOf(zone), POLICY, 'policy_document')).toEqual(names(synthOf(typed), POLICY, 'policy_document'));
  });

  it('hold where they say, but for what is left out and who is exempt', () => {
    const zone = make({
      folders: [{ name: 'Workloads' }, { name: 'Sandbox' }],
      protectionRules: [
        {
          rule: 'deny-access-keys',
          targets: ['folders /./'],
          except: ['folder Sandbox', 'folder Core'],
          exempt: [{ role: 'KeyMaker' }, { user: 'legacy', accountId: '1000000000000005' }],
        },
      ],
      exempt: [{ role: 'PlatformAdmin' }],
    });
    const outcome = (principal: string, folder: string): unknown =>
      zone.protectionRules?.simulate({ principal, action: 'ram:CreateAccessKey' }, zone.directory.folder(folder))
        .outcome;
    expect(outcome(DEVELOPER, 'Workloads')).toBe(Outcome.DENIED);
    expect(outcome(DEVELOPER, 'Sandbox')).toBe(Outcome.ALLOWED);
    expect(outcome('acs:ram::1000000000000009:role/keymaker', 'Workloads')).toBe(Outcome.ALLOWED);
    expect(outcome('acs:ram::1000000000000009:role/platformadmin', 'Workloads')).toBe(Outcome.ALLOWED);
    expect(outcome('acs:ram::1000000000000005:user/legacy', 'Workloads')).toBe(Outcome.ALLOWED);
    expect(outcome('acs:ram::1000000000000006:user/legacy', 'Workloads')).toBe(Outcome.DENIED);
  });

  it('are statements as the console shows them', () => {
    const statements = [{ Effect: 'Deny', Action: ['ecs:RunInstances'], Resource: '*' }];
    const zone = rules({ rule: 'no-servers', targets: ['folder Workloads', 'folder Sandbox'], statements });
    expect(resources(synthOf(zone), ATTACHMENT)).toHaveLength(2);
    expect(only(synthOf(zone), POLICY).description).toBe('no-servers');
  });

  it('are one rule at several places, if they are written with the same settings', () => {
    const rule = 'protect-waf';
    const zone = rules({ rule, targets: ['folder Workloads'] }, { rule, targets: ['folder Sandbox'] });
    expect(resources(synthOf(zone), POLICY)).toHaveLength(2);
  });

  it.each<readonly [string, Partial<ProtectionRuleSettings>, object]>([
    ['a preset that does not exist', { rule: 'protect-everything' }, { code: 'not-in-enum', allowed: /protect-waf, / }],
    ['a name of Object', { rule: 'constructor' }, { code: 'not-in-enum' }],
    ['a preset with statements', { statements: [{}] }, { code: 'conflict' }],
    [
      'regions for WAF',
      { regions: ['cn-shanghai'] },
      { code: 'not-applicable', what: /regions has no meaning for protect-waf/ },
    ],
    ['no region', { rule: 'allowed-regions' }, { code: 'too-few-items' }],
    ['an archive that is nowhere', { rule: 'protect-log-archive' }, { code: 'none-of' }],
    ['an exempt that is nobody', { exempt: [{}] }, { code: 'not-exactly-one' }],
    ['a role and a user in one', { exempt: [{ role: 'a', user: 'b' }] }, { code: 'not-exactly-one' }],
    ['no target', { targets: [] }, { code: 'too-few-items' }],
    ['a malformed statement', { rule: 'own', statements: [{ Effect: 'Deny' }] }, { code: 'invalid-statement' }],
  ])('refuse %s', (_, settings, { what, allowed, ...expected }: { what?: RegExp; allowed?: RegExp }) => {
    const [found] = findings(() => rules({ rule: 'protect-waf', targets: ['Root'], ...settings }));
    expect(found).toMatchObject(expected);
    if (what) expect(found?.what).toMatch(what);
    if (allowed) expect(found?.allowed).toMatch(allowed);
  });

  it('tell all problems of all rules at once, each with the rule', () => {
    const found = findings(() =>
      rules({ rule: 'x', targets: ['Root'] }, { rule: 'protect-waf', targets: ['Root'], regions: [] }),
    );
    expect(found.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^protection rule x: /),
      expect.stringMatching(/^protection rule protect-waf: /),
    ]);
  });
});

it('every notice of organization, single sign-on and landing zone is explained in docs/limits.md', () => {
  const root = path.join(__dirname, '..', '..', '..');
  const source = ['organization', 'single-sign-on', 'landing-zone'].flatMap((room) => {
    const dir = path.join(root, 'lib', 'governance', room);
    return readdirSync(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  });
  const ids = [...source.join('\n').matchAll(/'(governance\.[a-z-]+)'/g)].map(([, id = '']) => id);
  const limits = readFileSync(path.join(root, 'docs', 'limits.md'), 'utf8');
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !limits.includes(`\`${id}\``))).toEqual([]);
});
