/**
 * The foundation of an organization: folders, core accounts, log archive, detective and protection rules, single sign-on, and three accounts from
 * requests.
 *
 *   npx aisec sandbox -- npx cdktf deploy --app "npx tsx examples/landing-zone/main.ts"
 *
 * examples/landing-zone-yaml is the same from files. CHAT_FOLDER=Workloads/Production moves an account, LOCKDOWN=true adds a protection rule, and
 * TEARDOWN=true closes accounts and lets Terraform delete
 * what it has made: apply it before you destroy.
 */
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from 'cdktf-alicloud-ai-security/bindings/alicloud/provider';
import { Notices, Tags, validateAtSynth } from 'cdktf-alicloud-ai-security/core';
import {
  type AccountDefaults,
  type AccountRequest,
  BaselineItem,
  LandingZone,
  type LandingZoneSettings,
} from 'cdktf-alicloud-ai-security/governance';

const { CHAT_FOLDER = 'Workloads/Staging', LOCKDOWN, TEARDOWN } = process.env;
const teardown = TEARDOWN === 'true';
const deletion = teardown ? 'checked' : 'forbidden';

const settings: LandingZoneSettings = {
  organization: { maxMembers: 30, memberDeletion: teardown },
  folders: [
    { name: 'Core' },
    { name: 'Workloads', folders: [{ name: 'Staging' }, { name: 'Production', tags: { env: 'production' } }] },
    { name: 'Sandbox' },
  ],
  coreAccounts: {
    logArchive: { displayName: 'log-archive', deletion },
    security: { displayName: 'security', deletion },
    sharedServices: { displayName: 'shared-services', deletion },
  },
  messageContacts: [
    {
      name: 'security',
      email: 'security@example.com',
      title: 'TechnicalDirector',
      messageTypes: ['SecurityMessage', 'FaultMessage'],
    },
  ],
  tagPolicies: [
    {
      name: 'cost_center',
      description: 'Who pays for it',
      tags: [{ key: 'CostCenter', values: ['ai', 'platform'], enforcedFor: ['ecs:instance'] }],
      targets: ['folder Workloads'],
    },
  ],
  protectionRules: [
    { rule: 'protect-audit-trail', targets: ['Root'] },
    { rule: 'protect-security-center', targets: ['Root'] },
    { rule: 'protect-log-archive', targets: ['Root'] },
    { rule: 'deny-leaving-organization', targets: ['Root'] },
    { rule: 'allowed-regions', targets: ['folder Workloads'], regions: ['ap-southeast-1', 'ap-southeast-5'] },
    { rule: 'protect-guardrails', targets: ['folder Workloads/Production'] },
    { rule: 'protect-waf', targets: ['folder Workloads/Production'] },
    ...(LOCKDOWN === 'true' ? [{ rule: 'deny-access-keys', targets: ['folder Workloads/Production'] }] : []),
  ],
  logArchive: { bucket: { bucketName: 'example-ai-platform-logs', expirationDays: 1095, oldVersionDays: 30 } },
  detective: { packs: ['ai'] },
  singleSignOn: {
    directoryName: 'example-ai-platform',
    region: 'ap-southeast-1',
    destroyable: teardown,
    users: [{ name: 'ada@example.com', displayName: 'Ada', email: 'ada@example.com' }],
    groups: [{ name: 'platform', members: ['ada@example.com'] }, { name: 'developers' }, { name: 'auditors' }],
    accessConfigurations: [
      { name: 'Administrator', systemPolicies: ['AdministratorAccess'], sessionDuration: 3600 },
      {
        name: 'Developer',
        systemPolicies: ['ReadOnlyAccess'],
        inlinePolicy: {
          Version: '1',
          Statement: [{ Effect: 'Allow', Action: ['eas:*', 'yundun-greenweb:TextModerationPlus'], Resource: '*' }],
        },
        sessionDuration: 28800,
      },
      { name: 'Auditor', systemPolicies: ['ReadOnlyAccess', 'AliyunActionTrailReadOnlyAccess'] },
    ],
    assignments: [
      { group: 'platform', accessConfiguration: 'Administrator', targets: ['folder Core'] },
      { group: 'auditors', accessConfiguration: 'Auditor', targets: ['Root'], managementAccount: true },
    ],
  },
};

const accountDefaults: AccountDefaults = {
  tags: { CostCenter: 'ai' },
  contacts: ['security'],
  singleSignOn: [{ group: 'platform', accessConfiguration: 'Administrator' }],
  baseline: [BaselineItem.passwordPolicy(), BaselineItem.securityPreference()],
};

const folderDefaults: { readonly [folder: string]: AccountDefaults } = {
  Sandbox: { tags: { CostCenter: 'platform' } },
};

const developers = [{ group: 'developers', accessConfiguration: 'Developer' }];

const state = teardown ? 'closed' : 'active';

const accountRequests: readonly AccountRequest[] = [
  { displayName: 'chat', folder: CHAT_FOLDER, tags: { workload: 'ai' }, singleSignOn: developers, state },
  { displayName: 'models', folder: 'Workloads/Production', tags: { workload: 'ai' }, state },
  { displayName: 'playground', folder: 'Sandbox', singleSignOn: developers, state },
];

const app = new App();
validateAtSynth(app);
const accepted = {
  'governance.account-closing': 'asked for by TEARDOWN',
  'governance.account-deletion': 'asked for by TEARDOWN',
  'governance.allowed-regions': 'Config reports the rest',
  'governance.contact-verification': 'done in the console after the first apply',
  'governance.cross-account-delivery': 'looked at in the log archive account after the first apply',
  'governance.guardrails-actions': 'tried on one member',
  'governance.leave-action': 'tried on one member',
  'governance.member-deletion': 'asked for by TEARDOWN',
  'governance.recorder-stays': 'it is wanted after this app too',
  'governance.rules-left-out': 'compared with the list in the console first',
  'governance.security-center-actions': 'tried on one member',
  'governance.sso-activation': 'done in the console before the first apply',
  'governance.tag-policies-on': 'done in the console before the first apply',
};
for (const [id, reason] of Object.entries(accepted)) Notices.of(app).acknowledge(id, reason);

const stack = new TerraformStack(app, 'landing-zone');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
Tags.of(stack).add('app', 'landing-zone');

new LandingZone(stack, 'LandingZone', { ...settings, accountRequests, accountDefaults, folderDefaults });

app.synth();
