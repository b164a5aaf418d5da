/** Every documented limit of an organization fails at synthesis, with a named error that says where the number is from: a case for each. */
import type { TerraformStack } from 'cdktf';
import { type Finding, Tags } from '../../lib/core';
import {
  AccountFactory,
  AccountFactoryLimits,
  type AccountRequest,
  BaselineItem,
  CompliancePack,
  ConfigLimits,
  ControlPolicy,
  ControlPolicyLimits,
  DetectiveRule,
  EffectScope,
  type FolderSettings,
  Invitation,
  LandingZone,
  ManagedRule,
  MemberAccount,
  MessageContact,
  Organization,
  OrganizationLimits,
  ProtectionRule,
  ProtectionRules,
  ResourceDirectory,
  type ResourceDirectoryProps,
  TargetSelector,
} from '../../lib/governance';
import { findings, newStack, synth } from '../core/support';

interface Limit {
  /** As the table of limits has it. */
  readonly name: string;
  /** Exactly as much as there can be. */
  readonly most: (stack: TerraformStack) => unknown;
  /** One more. */
  readonly over: (stack: TerraformStack) => unknown;
  readonly code: Finding['code'];
  /** What the message has to name. */
  readonly says: string;
}

const { MAX_FOLDERS, MAX_INVITATIONS, MAX_MEMBERS, MAX_VERIFICATION_CODES } = OrganizationLimits;

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

const directory = (stack: TerraformStack, props: ResourceDirectoryProps = {}): ResourceDirectory =>
  new ResourceDirectory(stack, 'Directory', props);

const folders = (count: number): readonly FolderSettings[] => times(count, (i) => ({ name: `f${i}` }));

const deep = (levels: number): readonly FolderSettings[] =>
  levels === 0 ? [] : [{ name: `level${levels}`, folders: deep(levels - 1) }];

const members = (stack: TerraformStack, count: number, props: ResourceDirectoryProps = {}): void => {
  const made = directory(stack, props);
  times(count, (i) => new MemberAccount(stack, `A${i}`, { directory: made, displayName: `member${i}` }));
};

const account = (
  stack: TerraformStack,
  names: { readonly displayName?: string; readonly accountNamePrefix?: string },
) => new MemberAccount(stack, 'A', { directory: directory(stack), displayName: 'member', ...names });

/** A factory with these requests in the root folder. */
const factory = (stack: TerraformStack, ...requests: readonly Omit<AccountRequest, 'folder'>[]): AccountFactory =>
  new AccountFactory(stack, 'Factory', {
    organization: directory(stack),
    requests: requests.map((request) => ({ ...request, folder: '' })),
  });

const { MAX_DOMAIN_CHARACTERS, PASSWORD_LENGTH } = AccountFactoryLimits;

const contacts = (stack: TerraformStack, count: number): unknown =>
  times(count, (i) => {
    const settings = { name: 'ops', title: 'Other', messageTypes: ['FaultMessage'], email: `ops${i}@example.com` };
    return new MessageContact(stack, `C${i}`, settings);
  });

const policy = (
  stack: TerraformStack,
  props: { readonly policyName?: string; readonly description?: string },
): unknown => new ControlPolicy(stack, 'P', { rules: [ProtectionRule.denyAccessKeys()], ...props });

/** A rule of exactly so many characters. */
const ruleOf = (characters: number): ProtectionRule => {
  const of = (length: number): ProtectionRule =>
    ProtectionRule.custom({ name: 'long', statements: [{ actions: [`ecs:${'x'.repeat(length)}`] }] });
  return of(1 + characters - of(1).toJson().length);
};

/** All but folders and rules. */
const OTHERS = [
  'logArchiveAccount',
  'securityAccount',
  'sharedServicesAccount',
  'delegatedAdministrators',
  'logArchive',
  'detective',
] as const;

/** So many rules of one policy's length each, at the root folder. */
const rules = (stack: TerraformStack, count: number): unknown =>
  new LandingZone(stack, 'Zone', {
    exempt: [],
    omit: OTHERS,
    protectionRules: times(count, (i) => ({
      rule: `rule${i}`,
      targets: ['Root'],
      statements: [{ Effect: 'Deny', Action: `ecs:${i}${'x'.repeat(3900)}`, Resource: '*' }],
    })),
  });

/** So many policies: each selector has its own. */
const policies = (stack: TerraformStack, count: number): unknown => {
  const accounts = times(count, (i) => ({ accountId: `${10_000_000 + i}`, displayName: `a${i}` }));
  return new ProtectionRules(stack, 'Rules', {
    organization: Organization.fromTree({ rootFolderId: 'r-root', accounts }),
    rules: accounts.map(({ displayName }, i) => ({
      rule: ProtectionRule.custom({ name: `rule${i}`, statements: [{ actions: ['ecs:StopInstance'] }] }),
      targets: TargetSelector.account(displayName),
    })),
  });
};

const detectiveRules = (stack: TerraformStack, count: number): unknown =>
  times(count, (i) => new DetectiveRule(stack, `Rule${i}`, { rule: ManagedRule.OSS_PUBLIC_READ }));

/** A pack of a rule that is so long. */
const packOf = (stack: TerraformStack, characters: number): unknown => {
  const parameters = { list: 'x'.repeat(characters) };
  return new CompliancePack(stack, 'Pack', {
    rules: [new DetectiveRule(stack, 'Rule', { rule: ManagedRule.OSS_PUBLIC_READ, parameters })],
  });
};

/** The longest parameter that fits: a message says how long the pack is with another one. */
const longestInPack = (): number => {
  const tried = 2 * ConfigLimits.MAX_PACK_BYTES;
  const [found] = findings(() => packOf(newStack(), tried));
  return ConfigLimits.MAX_PACK_BYTES - (Number.parseInt(String(found?.got), 10) - tried);
};

const tagged = (stack: TerraformStack, count: number): void => {
  Tags.of(stack).addAll(Object.fromEntries(times(count, (i) => [`t${i}`, 'x'])));
  directory(stack, { folders: [{ name: 'Core' }] });
  synth(stack);
};

const LIMITS: readonly Limit[] = [
  {
    name: 'resource directories of an account: 1',
    most: directory,
    over: (stack) => [directory(stack), new ResourceDirectory(stack, 'Second')],
    code: 'conflict',
    says: OrganizationLimits.SOURCE,
  },
  {
    name: 'folders: 100',
    most: (stack) => directory(stack, { folders: folders(MAX_FOLDERS) }),
    over: (stack) => directory(stack, { folders: folders(MAX_FOLDERS + 1) }),
    code: 'too-many-items',
    says: '101 folders',
  },
  {
    name: 'levels of folders: 5',
    most: (stack) => directory(stack, { folders: deep(ControlPolicyLimits.MAX_FOLDER_LEVELS) }),
    over: (stack) => directory(stack, { folders: deep(ControlPolicyLimits.MAX_FOLDER_LEVELS + 1) }),
    code: 'out-of-range',
    says: 'level 6',
  },
  {
    name: 'members: 20',
    most: (stack) => members(stack, MAX_MEMBERS),
    over: (stack) => members(stack, MAX_MEMBERS + 1),
    code: 'too-many-items',
    says: '21 members',
  },
  {
    name: 'members: what the quota says',
    most: (stack) => members(stack, 30, { maxMembers: 30 }),
    over: (stack) => members(stack, 31, { maxMembers: 30 }),
    code: 'too-many-items',
    says: '31 members',
  },
  {
    name: 'valid invitations: 20, for 14 days',
    most: (stack) => times(MAX_INVITATIONS, (i) => new Invitation(stack, `I${i}`, { account: `${10000000 + i}` })),
    over: (stack) => times(MAX_INVITATIONS + 1, (i) => new Invitation(stack, `I${i}`, { account: `${10000000 + i}` })),
    code: 'too-many-items',
    says: '20, each for 14 days',
  },
  {
    name: 'verification codes a day: 100',
    most: (stack) => contacts(stack, MAX_VERIFICATION_CODES),
    over: (stack) => contacts(stack, MAX_VERIFICATION_CODES + 1),
    code: 'too-many-items',
    says: '101 addresses',
  },
  {
    name: 'custom control policies: 1,500',
    most: (stack) => policies(stack, ControlPolicyLimits.MAX_POLICIES),
    over: (stack) => policies(stack, ControlPolicyLimits.MAX_POLICIES + 1),
    code: 'too-many-items',
    says: '1501 policies',
  },
  {
    name: 'control policies of a folder or member: 10',
    most: (stack) => rules(stack, ControlPolicyLimits.MAX_POLICIES_PER_TARGET),
    over: (stack) => rules(stack, ControlPolicyLimits.MAX_POLICIES_PER_TARGET + 1),
    code: 'too-many-items',
    says: '11 policies',
  },
  {
    name: 'characters of a control policy: 4,096',
    most: () => ruleOf(ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS),
    over: () => ruleOf(ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS + 1),
    code: 'policy-too-long',
    says: '4097 characters',
  },
  {
    name: 'name of a control policy: 128 characters',
    most: (stack) => policy(stack, { policyName: 'x'.repeat(128) }),
    over: (stack) => policy(stack, { policyName: 'x'.repeat(129) }),
    code: 'invalid-name',
    says: '129 characters',
  },
  {
    name: 'name of a control policy: 1 character',
    most: (stack) => policy(stack, { policyName: 'x' }),
    over: (stack) => policy(stack, { policyName: '' }),
    code: 'invalid-name',
    says: 'policyName',
  },
  {
    name: 'name of a control policy: a letter first',
    most: (stack) => policy(stack, { policyName: 'x1' }),
    over: (stack) => policy(stack, { policyName: '1x' }),
    code: 'invalid-name',
    says: 'beginning with a letter',
  },
  {
    name: 'description of a control policy: 1 to 1,024 characters',
    most: (stack) => policy(stack, { description: 'x'.repeat(1024) }),
    over: (stack) => policy(stack, { description: 'x'.repeat(1025) }),
    code: 'wrong-length',
    says: '1025 characters',
  },
  {
    name: 'description of a control policy: 1 character',
    most: (stack) => policy(stack, { description: 'x' }),
    over: (stack) => policy(stack, { description: '' }),
    code: 'wrong-length',
    says: '0 characters',
  },
  {
    name: 'effect scope of a control policy: one',
    most: (stack) => new ControlPolicy(stack, 'P', { rules: [ProtectionRule.denyAccessKeys()] }),
    over: (stack) => {
      const statements = [{ actions: ['ecs:StopInstance'] }];
      const all = ProtectionRule.custom({ name: 'all', statements, effectScope: EffectScope.ALL });
      return new ControlPolicy(stack, 'P', { rules: [ProtectionRule.denyAccessKeys(), all] });
    },
    code: 'conflict',
    says: 'RAM, all: All',
  },
  {
    name: 'rules of Cloud Config in an account: 200',
    most: (stack) => detectiveRules(stack, ConfigLimits.MAX_RULES),
    over: (stack) => detectiveRules(stack, ConfigLimits.MAX_RULES + 1),
    code: 'too-many-items',
    says: '201 rules',
  },
  {
    name: 'rules of a compliance pack: 1 MB',
    most: (stack) => packOf(stack, longestInPack()),
    over: (stack) => packOf(stack, longestInPack() + 1),
    code: 'wrong-length',
    says: '1048577 bytes',
  },
  {
    name: 'tags: 20',
    most: (stack) => tagged(stack, 20),
    over: (stack) => tagged(stack, 21),
    code: 'too-many-tags',
    says: '21 tags',
  },
  {
    name: 'members of a factory: 20',
    most: (stack) => factory(stack, ...times(MAX_MEMBERS, (i) => ({ displayName: `a${i}` }))),
    over: (stack) => factory(stack, ...times(MAX_MEMBERS + 1, (i) => ({ displayName: `a${i}` }))),
    code: 'too-many-items',
    says: '21 members',
  },
  {
    name: 'tags of an account with those of its defaults: 20',
    most: (stack) => factory(stack, { displayName: 'a1', tags: Object.fromEntries(times(20, (i) => [`t${i}`, 'x'])) }),
    over: (stack) => factory(stack, { displayName: 'a1', tags: Object.fromEntries(times(21, (i) => [`t${i}`, 'x'])) }),
    code: 'too-many-tags',
    says: '21 tags',
  },
  {
    name: 'domain of RAM users: 64 characters',
    most: () => BaselineItem.defaultDomain('.onaliyun.com'.padStart(MAX_DOMAIN_CHARACTERS, 'x')),
    over: () => BaselineItem.defaultDomain('.onaliyun.com'.padStart(MAX_DOMAIN_CHARACTERS + 1, 'x')),
    code: 'wrong-length',
    says: 'at most 64 characters',
  },
  {
    name: 'passwords of RAM users: 8 characters or more',
    most: () => BaselineItem.passwordPolicy({ minimumLength: PASSWORD_LENGTH[0] }),
    over: () => BaselineItem.passwordPolicy({ minimumLength: PASSWORD_LENGTH[0] - 1 }),
    code: 'out-of-range',
    says: 'from 8 to 32',
  },
  ...(['displayName', 'accountNamePrefix'] as const).map((argument): Limit => ({
    name: `${argument} of a request: 2 to 50 characters`,
    most: (stack) => factory(stack, { displayName: 'a1', [argument]: 'x'.repeat(50) }),
    over: (stack) => factory(stack, { displayName: 'a1', [argument]: 'x'.repeat(51) }),
    code: 'invalid-value',
    says: '2 to 50',
  })),
  ...(['displayName', 'accountNamePrefix'] as const).flatMap((argument): Limit[] => [
    {
      name: `${argument}: 2 characters or more`,
      most: (stack) => account(stack, { [argument]: 'xx' }),
      over: (stack) => account(stack, { [argument]: 'x' }),
      code: 'invalid-value',
      says: '2 to 50',
    },
    {
      name: `${argument}: 50 characters or less`,
      most: (stack) => account(stack, { [argument]: 'x'.repeat(50) }),
      over: (stack) => account(stack, { [argument]: 'x'.repeat(51) }),
      code: 'invalid-value',
      says: '2 to 50',
    },
  ]),
];

describe('a limit of an organization', () => {
  it.each(LIMITS)('$name', ({ most, over, code, says }) => {
    most(newStack());
    const [found, ...others] = findings(() => over(newStack()));
    expect(others).toEqual([]);
    expect(found?.code).toBe(code);
    expect(JSON.stringify(found)).toContain(says);
  });
});
