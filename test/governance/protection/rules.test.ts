import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { Annotations, TerraformVariable } from 'cdktf';
import { ResourceManagerResourceDirectory } from '../../../lib/bindings/alicloud/resource-manager-resource-directory';
import { Effect, NamePrefix, Notices, type PolicyConditions, Tags } from '../../../lib/core';
import {
  ControlPolicy,
  ControlPolicyLimits,
  EffectScope,
  ExemptPrincipal,
  type FolderTree,
  type IFolder,
  type IOrganization,
  Organization,
  Outcome,
  ProtectionRule,
  type ProtectionRuleProps,
  ProtectionRules,
  TargetSelector,
} from '../../../lib/governance';
import { finding, findings, newStack, resources, synth } from '../../core/support';
import {
  accountOf,
  apply,
  at,
  folderOf,
  MANAGEMENT,
  organization,
  operationOf,
  ruleOf,
  TREE,
  written,
} from './support';

const ROOT_SELECTOR = TargetSelector.root();
const KEYS = ProtectionRule.protectKmsKeys();
const TRAIL = ProtectionRule.protectAuditTrail();

describe('ProtectionRules', () => {
  it('writes rules of one selector into one policy, attached where the selector says', () => {
    const applied = apply([
      ...at(ROOT_SELECTOR, TRAIL, KEYS),
      ...at(TargetSelector.folder('Workloads/Production'), ruleOf('Prod')),
      ...at(TargetSelector.account('play'), ruleOf('Play')),
    ]);
    const { policies, attachments } = written(applied);
    expect(attachments).toEqual([
      'Play → 1000000000000005',
      'Prod → fd-prod',
      'protect-audit-trail_protect-kms-keys → r-root01',
    ]);
    const root = policies.find(({ description }) => description.startsWith('protect-'));
    expect(root).toMatchObject({ effect_scope: 'RAM' });
    // One statement for both rules: they differ in their actions only.
    expect(JSON.parse(root?.policy_document ?? '')).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Deny',
          Action: [
            'actiontrail:DeleteTrail',
            'actiontrail:StopLogging',
            'actiontrail:UpdateTrail',
            'config:StopConfigurationRecorder',
            'config:UpdateConfigurationRecorder',
            'config:DeleteConfigDeliveryChannel',
            'config:UpdateConfigDeliveryChannel',
            'config:DeleteConfigRules',
            'config:DeactiveConfigRules',
            'config:DeleteCompliancePacks',
            'kms:ScheduleKeyDeletion',
            'kms:DisableKey',
            'kms:DeleteKeyMaterial',
            'kms:SetDeletionProtection',
            'kms:SetKeyPolicy',
            'kms:UpdateRotationPolicy',
            'kms:DeleteSecret',
            'kms:SetSecretPolicy',
            'kms:ReleaseKmsInstance',
          ],
          Resource: '*',
        },
      ],
    });
    expect(root?.policy_document).not.toMatch(/\s/);
  });

  it('exempts principals from every rule, and more from a rule of its own', () => {
    const applied = apply(
      at(ROOT_SELECTOR, ProtectionRule.denyAccessKeys({ exempt: [ExemptPrincipal.user('ci', '1000000000000001')] })),
      {
        exempt: [ExemptPrincipal.role('Platform-*'), ExemptPrincipal.RESOURCE_DIRECTORY_ROLE],
      },
    );
    const [policy] = written(applied).policies;
    expect(JSON.parse(policy?.policy_document ?? '')).toMatchObject({
      Statement: [
        {
          Condition: {
            StringNotLike: {
              'acs:PrincipalARN': [
                'acs:ram:*:1000000000000001:user/ci',
                'acs:ram:*:*:role/platform-*',
                'acs:ram:*:*:role/resourcedirectoryaccountaccessrole',
              ],
            },
          },
        },
      ],
    });
  });

  it('divides what is too long for one policy, and a rule at the end moves no other one', () => {
    const names = Array.from({ length: 9 }, (_, i) => `Rule${i}`);
    const before = written(apply(at(ROOT_SELECTOR, ...names.map((name) => ruleOf(name, 1000))))).policies;
    expect(before.length).toBeGreaterThan(1);
    expect(before.map(({ description }) => description).join('_')).toBe(names.join('_'));
    for (const { policy_document } of before) {
      expect(policy_document.length).toBeLessThanOrEqual(ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS);
    }
    const after = written(
      apply(at(ROOT_SELECTOR, ...names.map((name) => ruleOf(name, 1000)), ruleOf('Last', 300))),
    ).policies;
    const changed = after.filter(({ policy_document, control_policy_name }) =>
      before.some((one) => one.control_policy_name === control_policy_name && one.policy_document !== policy_document),
    );
    expect(changed.length).toBe(1);
    expect(changed[0]?.description).toMatch(/_Last$/);
  });

  it('gives a crowded folder policies of its own, and leaves the others as they are', () => {
    const folder = TargetSelector.folder('Workloads/Sandbox');
    const selectors = Array.from({ length: 11 }, (_, i) =>
      TargetSelector.anyOf(
        folder,
        TargetSelector.account(i % 2 ? 'log' : 'security'),
        ...Array.from({ length: i }, () => folder),
      ),
    );
    const applied = apply(selectors.flatMap((targets, i) => at(targets, ruleOf(`Rule${i}`))));
    const { policies, attachments } = written(applied);
    const onSandbox = attachments.filter((one) => one.endsWith('→ fd-sandbox'));
    expect(onSandbox).toEqual([`${Array.from({ length: 11 }, (_, i) => `Rule${i}`).join('_')} → fd-sandbox`]);
    expect(attachments.filter((one) => one.endsWith('→ 1000000000000001')).length).toBe(5);
    expect(policies.length).toBe(12);
    // The decision is the same as before.
    const request = { principal: 'acs:ram::1000000000000005:user/a', action: operationOf('Rule7') };
    expect(applied.rules.simulate(request, folderOf(organization(), 'Workloads/Sandbox'))).toMatchObject({
      outcome: Outcome.DENIED,
      rules: ['Rule7'],
    });
  });

  it('says by which rules a request is denied, although their statements are one', () => {
    const { rules } = apply(
      [...at(ROOT_SELECTOR, TRAIL, KEYS), ...at(TargetSelector.account('chat'), ruleOf('Chat'))],
      {
        exempt: [ExemptPrincipal.role('admin')],
      },
    );
    const chat = accountOf(organization(), 'chat');
    const ask = (action: string, identity = 'user/a', account = '1000000000000003'): object =>
      rules.simulate({ principal: `acs:ram::${account}:${identity}`, action }, chat);
    expect(ask('kms:DisableKey')).toMatchObject({
      outcome: Outcome.DENIED,
      rules: ['protect-kms-keys'],
      statements: [{ level: 'Root' }],
    });
    expect(ask('actiontrail:StopLogging')).toMatchObject({ outcome: Outcome.DENIED, rules: ['protect-audit-trail'] });
    expect(ask(operationOf('Chat'))).toMatchObject({
      outcome: Outcome.DENIED,
      rules: ['Chat'],
      statements: [{ level: 'chat' }],
    });
    expect(ask('kms:DisableKey', 'role/Admin')).toMatchObject({ outcome: Outcome.ALLOWED, rules: [] });
    expect(ask('kms:DisableKey', 'user/a', MANAGEMENT)).toMatchObject({ outcome: Outcome.NOT_APPLICABLE });
  });

  it('tells rules apart that deny the same under other conditions', () => {
    const under = (name: string, conditions: PolicyConditions): ProtectionRule =>
      ProtectionRule.custom({ name, statements: [{ actions: ['kms:*'], conditions }] });
    const mfa = under('Mfa', { Bool: { 'acs:MFAPresent': 'false' } });
    const network = under('Network', { IpAddress: { 'acs:SourceIp': '203.0.113.0/24' } });
    const { rules } = apply(at(ROOT_SELECTOR, mfa, network));
    const principal = 'acs:ram::1000000000000003:user/a';
    const context = { 'acs:MFAPresent': 'false', 'acs:SourceIp': '192.0.2.1' };
    const decision = rules.simulate({ principal, action: 'kms:DisableKey', context }, organization().root);
    expect(decision).toMatchObject({ outcome: Outcome.DENIED, rules: ['Mfa'] });
  });

  it('follows tags and names of the scopes above', () => {
    const applied = apply(at(ROOT_SELECTOR, KEYS), { tags: { own: 'yes' } });
    Tags.of(applied.stack).add('team', 'security');
    NamePrefix.of(applied.stack).set('prod-');
    const [policy] = written(applied).policies;
    expect(policy?.tags).toEqual({ own: 'yes', team: 'security' });
    expect(policy?.control_policy_name).toMatch(/^prod-org-Rules-Root-RAM-[0-9a-f]{6}-1-[0-9a-f]{8}$/);
  });

  it('attaches by ids that Terraform finds out', () => {
    const stack = newStack('org');
    const rootFolderId = new TerraformVariable(stack, 'root', { type: 'string' }).stringValue;
    const tree = Organization.fromTree({ ...TREE, rootFolderId });
    new ProtectionRules(stack, 'Rules', { organization: tree, rules: at(ROOT_SELECTOR, KEYS) });
    expect(written({ stack }).attachments).toEqual(['protect-kms-keys → ${var.root}']);
    expect(JSON.stringify(synth(stack))).toContain('_Attach-Root_');
  });

  it('comes once control policies are on', () => {
    const stack = newStack('org');
    const directory = new ResourceManagerResourceDirectory(stack, 'Directory', { status: 'Enabled' });
    new ProtectionRules(stack, 'Rules', {
      organization: organization(),
      rules: at(ROOT_SELECTOR, KEYS),
      enabledBy: directory,
    });
    const depends_on = ['alicloud_resource_manager_resource_directory.Directory'];
    expect(written({ stack }).policies).toMatchObject([{ depends_on }]);
  });

  it('takes a folder that is said to be above itself for the top', () => {
    const { root } = organization();
    const loop: { targetId: string; targetName: string; parent?: IFolder } = { targetId: 'fd-1', targetName: 'A' };
    loop.parent = loop;
    const odd: IOrganization = { root, folders: [loop], accounts: [] };
    expect(written(apply(at(TargetSelector.folder('A'), KEYS), { organization: odd })).attachments).toEqual([
      'protect-kms-keys → fd-1',
    ]);
  });

  it('writes texts that Terraform would read as templates as they are', () => {
    const rule = ProtectionRule.custom({
      name: 'Paths',
      statements: [{ actions: ['oss:GetObject'], resources: ['acs:oss:*:*:b/${user}/%{x}/*'] }],
    });
    const [policy] = written(apply(at(ROOT_SELECTOR, rule))).policies;
    expect(policy?.policy_document).toContain('b/$${user}/%%{x}/*');
  });

  it('refuses at synthesis what was added to the organization since', () => {
    const accounts = [...organization().accounts];
    const growing: IOrganization = { ...organization(), accounts };
    const { stack } = apply(at(TargetSelector.tag('env', 'core'), KEYS), { organization: growing });
    expect(stack.node.findAll().flatMap(({ node }) => node.validate())).toEqual([]);
    accounts.push({ targetId: '1000000000000009', targetName: 'audit', folder: growing.root, tags: { env: 'core' } });
    expect(stack.node.findAll().flatMap(({ node }) => node.validate())).toEqual([
      expect.stringContaining('audit was added to the organization after the protection rules'),
    ]);
  });

  it('exempts nobody from what is allowed', () => {
    const statements = [{ effect: Effect.ALLOW, actions: ['ecs:*'] }, { actions: ['kms:*'] }];
    const rule = ProtectionRule.custom({ name: 'Both', statements });
    const [policy] = written(apply(at(ROOT_SELECTOR, rule), { exempt: [ExemptPrincipal.role('admin')] })).policies;
    expect(JSON.parse(policy?.policy_document ?? '')).toEqual({
      Version: '1',
      Statement: [
        { Effect: 'Allow', Action: 'ecs:*', Resource: '*' },
        {
          Effect: 'Deny',
          Action: 'kms:*',
          Resource: '*',
          Condition: { StringNotLike: { 'acs:PrincipalARN': 'acs:ram:*:*:role/admin' } },
        },
      ],
    });
  });

  describe('with a rule that allows', () => {
    const ecs = ProtectionRule.custom({
      name: 'Only-ecs',
      statements: [{ effect: Effect.ALLOW, actions: ['ecs:*', 'sts:AssumeRole'] }],
    });

    it('attaches it at every level that was chosen, since allowing is not inherited', () => {
      const targets = TargetSelector.folders(/^Workloads/);
      const { attachments } = written(apply([...at(targets, ecs), ...at(targets, KEYS)]));
      expect(attachments).toEqual([
        'Only-ecs → fd-ai',
        'Only-ecs → fd-prod',
        'Only-ecs → fd-sandbox',
        'Only-ecs → fd-work',
        'protect-kms-keys → fd-work',
      ]);
    });
  });

  const many = (count: number, characters: number): ReturnType<typeof at> =>
    at(ROOT_SELECTOR, ...Array.from({ length: count }, (_, i) => ruleOf(`Rule${i}`, characters)));
  const deep = (levels: number): FolderTree => ({
    folderId: `fd-${levels}`,
    name: `L${levels}`,
    ...(levels > 1 && { folders: [deep(levels - 1)] }),
  });

  const REFUSED: readonly (readonly [string, string, () => unknown, RegExp?])[] = [
    ['no rule', 'too-few-items', () => apply([])],
    [
      'a selector that finds nothing',
      'missing',
      () => apply(at(TargetSelector.folder('Nowhere'), KEYS)),
      /folder Nowhere finds nothing/,
    ],
    ['two rules of one name', 'conflict', () => apply(at(ROOT_SELECTOR, ruleOf('A'), ruleOf('A')))],
    ['one rule twice at one place', 'conflict', () => apply(at(ROOT_SELECTOR, KEYS, KEYS))],
    ['more than 10 policies for a target', 'too-many-items', () => apply(many(11, 4000)), /Root/],
    ['more policies than a quota has', 'too-many-items', () => apply(many(3, 4000), { policiesPerTarget: 2 })],
    ['no policies for a target', 'out-of-range', () => apply(at(ROOT_SELECTOR, KEYS), { policiesPerTarget: 0.5 })],
    ['half a policy', 'out-of-range', () => apply(at(ROOT_SELECTOR, KEYS), { spread: 1.5 })],
    ['more spread than a target has policies', 'out-of-range', () => apply(at(ROOT_SELECTOR, KEYS), { spread: 11 })],
    [
      'a folder on the sixth level',
      'out-of-range',
      () => Organization.fromTree({ rootFolderId: 'r-1', folders: [deep(6)] }),
      /L6\/L5\/L4\/L3\/L2\/L1 is too deep/,
    ],
    [
      'a folder on the sixth level of an organization of somebody else',
      'out-of-range',
      () => {
        const { root } = organization();
        const folders: IFolder[] = [];
        for (let i = 1; i <= 6; i++)
          folders.push({ targetId: `fd-${i}`, targetName: `L${i}`, parent: folders.at(-1) ?? root });
        return apply(at(ROOT_SELECTOR, KEYS), { organization: { root, folders, accounts: [] } });
      },
    ],
    ['a malformed folder id', 'invalid-value', () => Organization.fromTree({ rootFolderId: 'root' })],
    [
      'a malformed account id',
      'invalid-value',
      () => Organization.fromTree({ rootFolderId: 'r-1', accounts: [{ accountId: 'prod', displayName: 'prod' }] }),
    ],
    [
      'an account without name',
      'invalid-value',
      () =>
        Organization.fromTree({ rootFolderId: 'r-1', accounts: [{ accountId: '1000000000000001', displayName: ' ' }] }),
    ],
    [
      'a path as the name of a folder',
      'invalid-value',
      () => Organization.fromTree({ rootFolderId: 'r-1', folders: [{ folderId: 'fd-1', name: 'A/B' }] }),
    ],
    [
      'an id twice',
      'conflict',
      () => Organization.fromTree({ rootFolderId: 'r-1', folders: [deep(1), { folderId: 'fd-1', name: 'Other' }] }),
    ],
    [
      'a path twice',
      'conflict',
      () => Organization.fromTree({ rootFolderId: 'r-1', folders: [deep(1), { folderId: 'fd-2', name: 'L1' }] }),
    ],
    [
      'the management account as a member',
      'not-applicable',
      () =>
        Organization.fromTree({
          rootFolderId: 'r-1',
          managementAccountId: MANAGEMENT,
          accounts: [{ accountId: MANAGEMENT, displayName: 'management' }],
        }),
    ],
    [
      'a member that is left out of a folder that is chosen',
      'not-applicable',
      () => apply(at(TargetSelector.root().except(TargetSelector.account('play')), KEYS)),
      /play is left out, and lies in a folder/,
    ],
    ['a selector of nothing', 'too-few-items', () => TargetSelector.anyOf()],
  ];

  it.each(REFUSED.map(([what, code, run, text = /./]) => [what, code, run, text] as const))(
    'refuses %s',
    (_what, code, run, what) => {
      expect(finding(run)).toMatchObject({ code, what: expect.stringMatching(what) as unknown });
    },
  );

  it('takes 10 policies for a target, five levels of folders, and more policies with a quota', () => {
    expect(written(apply(many(10, 4000))).policies.length).toBe(10);
    expect(written(apply(many(12, 4000), { policiesPerTarget: 12 })).policies.length).toBe(12);
    const tree = Organization.fromTree({ rootFolderId: 'r-1', folders: [deep(5)] });
    expect(tree.folders.map(({ targetName }) => targetName)).toContain('L5/L4/L3/L2/L1');
  });

  it('refuses more policies than a directory can have', () => {
    const accounts = Array.from({ length: 1501 }, (_, i) => ({ accountId: `${10_000_000 + i}`, displayName: `a${i}` }));
    const tree = Organization.fromTree({ rootFolderId: 'r-1', accounts });
    const rules = accounts.map(({ displayName }) => at(TargetSelector.account(displayName), KEYS)).flat();
    expect(finding(() => apply(rules, { organization: tree }))).toMatchObject({
      code: 'too-many-items',
      got: '1501 policies',
    });
  });
});

describe('TargetSelector', () => {
  const names = (selector: TargetSelector): readonly string[] =>
    selector.targetsIn(organization()).map(({ targetName }) => targetName);

  it.each<readonly [string, TargetSelector, readonly string[]]>([
    ['root', TargetSelector.root(), ['Root']],
    ['a folder by its path', TargetSelector.folder('Workloads/Production/AI'), ['Workloads/Production/AI']],
    ['not a folder by its name', TargetSelector.folder('AI'), []],
    [
      'folders by an expression',
      TargetSelector.folders(/^Workloads\/[^/]+$/),
      ['Workloads/Production', 'Workloads/Sandbox'],
    ],
    ['folders by an expression that remembers', TargetSelector.folders(/Core|Sandbox/g), ['Core', 'Workloads/Sandbox']],
    ['an account by its name', TargetSelector.account('chat'), ['chat']],
    ['an account by its id', TargetSelector.account('1000000000000004'), ['search']],
    ['accounts by an expression', TargetSelector.accounts(/^s/), ['security', 'search']],
    [
      'a tag with a value',
      TargetSelector.tag('env', 'prod'),
      ['Workloads/Production', 'Workloads/Production/AI', 'chat', 'search'],
    ],
    ['a tag with any value', TargetSelector.tag('workload'), ['Workloads/Production/AI', 'chat']],
    ['a tag that objects have by nature', TargetSelector.tag('constructor'), []],
    [
      'several',
      TargetSelector.anyOf(TargetSelector.account('chat'), TargetSelector.accounts(/chat|play/)),
      ['chat', 'play'],
    ],
    ['all but some', TargetSelector.accounts(/./).except(TargetSelector.tag('env')), ['play']],
  ])('finds %s', (_what, selector, found) => {
    expect(names(selector)).toEqual(found);
  });

  it('attaches to the outermost of what it finds', () => {
    const { attachments } = written(apply(at(TargetSelector.tag('env', 'prod'), KEYS)));
    expect(attachments).toEqual(['protect-kms-keys → fd-prod']);
  });
});

describe('ControlPolicy', () => {
  it('is attached to folders and members, once each', () => {
    const stack = newStack('org');
    const policy = new ControlPolicy(stack, 'Policy', {
      rules: [KEYS],
      policyName: 'keys',
      description: 'Keys-stay',
      tags: { a: 'b' },
    });
    const { root, accounts } = organization();
    policy.attachTo(root);
    policy.attachTo(root);
    accounts.forEach((account) => policy.attachTo(account));
    const { policies, attachments } = written({ stack });
    expect(policies).toMatchObject([
      { control_policy_name: 'keys', description: 'Keys-stay', effect_scope: 'RAM', tags: { a: 'b' } },
    ]);
    expect(attachments.length).toBe(6);
  });

  it('can exist already', () => {
    const stack = newStack('org');
    ControlPolicy.fromPolicyId(stack, 'Existing', 'cp-abc').attachTo(organization().root);
    const synthesized = synth(stack);
    expect(resources(synthesized, 'alicloud_resource_manager_control_policy_attachment')).toEqual([
      { policy_id: 'cp-abc', target_id: 'r-root01' },
    ]);
  });

  const limited = (props: Partial<ConstructorParameters<typeof ControlPolicy>[2]>): ControlPolicy =>
    new ControlPolicy(newStack('org'), 'Policy', { rules: [KEYS], ...props });

  it.each<readonly [string, string, () => unknown]>([
    ['no rule', 'too-few-items', () => limited({ rules: [] })],
    ['rules that do not fit', 'policy-too-long', () => limited({ rules: [ruleOf('A', 3000), ruleOf('B', 3000)] })],
    [
      'rules of different scopes',
      'conflict',
      () =>
        limited({
          rules: [
            KEYS,
            ProtectionRule.custom({ name: 'B', statements: [{ actions: ['*'] }], effectScope: EffectScope.ALL }),
          ],
        }),
    ],
    ['a name that begins with a digit', 'invalid-name', () => limited({ policyName: '1st' })],
    ['a name with a blank', 'invalid-name', () => limited({ policyName: 'all keys' })],
    ['a name of 129 characters', 'invalid-name', () => limited({ policyName: 'a'.repeat(129) })],
    [
      'a name from a path that begins with a digit',
      'invalid-name',
      () => new ControlPolicy(newStack('1'), 'P', { rules: [KEYS] }),
    ],
    ['an empty description', 'wrong-length', () => limited({ description: '' })],
    ['a description of 1,025 characters', 'wrong-length', () => limited({ description: 'a'.repeat(1025) })],
    ['a description with a blank', 'invalid-value', () => limited({ description: 'Keys stay' })],
    [
      '21 tags',
      'too-many-tags',
      () => limited({ tags: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`t${i}`, ''])) }),
    ],
    [
      'an eleventh policy at one target',
      'too-many-items',
      () => {
        const stack = newStack('org');
        const { root } = organization();
        for (let i = 0; i < 11; i++) ControlPolicy.fromPolicyId(stack, `P${i}`, `cp-${i}`).attachTo(root);
      },
    ],
  ])('refuses %s', (_what, code, run) => {
    expect(finding(run).code).toBe(code);
  });

  it('takes names and descriptions to their limits', () => {
    expect(limited({ policyName: 'a'.repeat(128), description: 'a'.repeat(1024) }).document).toContain('kms:');
  });

  it('describes itself by as many rules as there is room for', () => {
    const rules = Array.from({ length: 30 }, (_, i) => ruleOf(`R${i}-${'x'.repeat(50)}`.slice(0, 60), 90));
    const stack = newStack('org');
    new ControlPolicy(stack, 'P', { rules });
    const [policy] = written({ stack }).policies;
    expect(policy?.description.length).toBeLessThanOrEqual(ControlPolicyLimits.MAX_DESCRIPTION_CHARACTERS);
    expect(policy?.description.split('_').every((name) => rules.some((rule) => rule.name === name))).toBe(true);
  });
});

describe('ProtectionRule', () => {
  const custom = (props: Partial<ProtectionRuleProps>): ProtectionRule =>
    ProtectionRule.custom({ name: 'Own', statements: [{ actions: ['kms:*'] }], ...props });

  it('denies on all resources unless told otherwise', () => {
    expect(custom({}).toJson()).toBe('{"Version":"1","Statement":[{"Effect":"Deny","Action":"kms:*","Resource":"*"}]}');
  });

  it('is read from a document as the console shows it', () => {
    const document = { Version: '1', Statement: [{ Effect: 'Deny', NotAction: 'ram:*', Resource: 'acs:oss:*:*:b' }] };
    expect(ProtectionRule.fromDocument('Own', JSON.stringify(document, null, 2)).toJson()).toBe(
      JSON.stringify(document),
    );
    expect(ProtectionRule.fromDocument('Own', document).toJson()).toBe(JSON.stringify(document));
    expect(finding(() => ProtectionRule.fromDocument('Own', '{"Version":'))).toMatchObject({
      what: 'line 1, column 12: the text is no JSON',
    });
    expect(
      finding(() =>
        ProtectionRule.fromDocument('Own', { Version: '1', Statement: [{ ...document.Statement[0], Effect: 'x' }] }),
      ),
    ).toMatchObject({ what: 'Statement[0].Effect is malformed' });
  });

  it('spares those that a statement spares already', () => {
    const spared = {
      StringNotLike: { 'acs:PrincipalARN': 'acs:ram:*:*:role/a', 'oss:Prefix': 'x' },
      Bool: { 'acs:MFAPresent': 'false' },
    };
    const rule = custom({
      statements: [{ actions: ['oss:*'], conditions: spared }],
      exempt: [ExemptPrincipal.role('B')],
    });
    expect(JSON.parse(rule.toJson())).toMatchObject({
      Statement: [
        {
          Condition: {
            StringNotLike: { 'acs:PrincipalARN': ['acs:ram:*:*:role/a', 'acs:ram:*:*:role/b'], 'oss:Prefix': 'x' },
            Bool: { 'acs:MFAPresent': 'false' },
          },
        },
      ],
    });
  });

  it.each<readonly [string, string, () => unknown]>([
    ['a name with a blank', 'invalid-name', () => custom({ name: 'my rule' })],
    ['a name of 65 characters', 'invalid-name', () => custom({ name: 'a'.repeat(65) })],
    ['no statement', 'invalid-statement', () => custom({ statements: [] })],
    ['a statement without actions', 'invalid-statement', () => custom({ statements: [{}] })],
    [
      'an operator that RAM refuses',
      'invalid-statement',
      () => custom({ statements: [{ actions: ['*'], conditions: { Null: { 'acs:a': 'true' } } }] }),
    ],
    [
      '4,097 characters',
      'policy-too-long',
      () => custom({ statements: [{ actions: [`kms:${'a'.repeat(4097 - 78)}`] }] }),
    ],
    [
      'exemptions that make it too long',
      'policy-too-long',
      () =>
        custom({
          statements: [{ actions: [`kms:${'a'.repeat(3900)}`] }],
          exempt: Array.from({ length: 10 }, (_, i) => ExemptPrincipal.role(`role-${i}`)),
        }),
    ],
    ['an exempt role of another alphabet', 'invalid-value', () => ExemptPrincipal.role('роль')],
    ['everybody as exempt', 'invalid-value', () => ExemptPrincipal.role('*')],
    ['an exempt user of a malformed account', 'invalid-value', () => ExemptPrincipal.user('a', 'prod')],
  ])('refuses %s', (_what, code, run) => {
    expect(finding(run).code).toBe(code);
  });

  it('takes 4,096 characters', () => {
    expect(custom({ statements: [{ actions: [`kms:${'a'.repeat(4096 - 78)}`] }] }).toJson().length).toBe(4096);
  });

  it('refuses names and values that are known after apply only', () => {
    const token = new TerraformVariable(newStack(), 'v', { type: 'string' }).stringValue;
    expect(finding(() => ExemptPrincipal.role(token))).toMatchObject({ got: 'a value known after apply' });
    const resources = [`acs:oss:*:*:${token}`];
    expect(finding(() => custom({ statements: [{ actions: ['oss:*'], resources }] })).what).toBe(
      'protection rule Own: Statement[0].Resource[0] is known after apply only',
    );
  });
});

describe('notices', () => {
  const statement = { actions: ['ecs:*'] };
  const GIVEN: readonly (readonly [string, ProtectionRule])[] = [
    ['governance.guardrails-actions', ProtectionRule.protectGuardrails()],
    ['governance.security-center-actions', ProtectionRule.protectSecurityCenter()],
    ['governance.allowed-regions', ProtectionRule.allowedRegions({ regions: ['cn-beijing'] })],
    ['governance.public-endpoints', ProtectionRule.denyPublicEndpoints()],
    ['governance.leave-action', ProtectionRule.denyLeavingOrganization()],
    [
      'governance.effect-scope',
      ProtectionRule.custom({ name: 'A', statements: [statement], effectScope: EffectScope.ALL }),
    ],
    [
      'governance.effect-scope',
      ProtectionRule.custom({ name: 'A', statements: [statement], effectScope: EffectScope.custom('Some') }),
    ],
    [
      'governance.not-resource',
      ProtectionRule.custom({ name: 'A', statements: [{ ...statement, notResources: ['acs:ecs:*:*:a'] }] }),
    ],
    [
      'governance.allow-statement',
      ProtectionRule.custom({ name: 'A', statements: [{ ...statement, effect: Effect.ALLOW }] }),
    ],
    [
      'governance.condition-key',
      ProtectionRule.custom({
        name: 'A',
        statements: [{ ...statement, conditions: { StringEquals: { 'acs:RequestedRegion': 'cn-beijing' } } }],
      }),
    ],
  ];

  it.each(GIVEN)('%s is given, and can be accepted', (id, rule) => {
    const warn = jest.spyOn(Annotations.prototype, 'addWarning').mockImplementation(() => undefined);
    try {
      const { stack } = apply(at(ROOT_SELECTOR, rule));
      expect(Notices.of(stack).open.map((one) => one.id)).toEqual([id]);
      expect(Notices.of(stack).open[0]?.message).toContain(`rule ${rule.name}`);
      synth(stack);
      Notices.of(stack).acknowledge(id, 'known');
      expect(Notices.of(stack).open).toEqual([]);
    } finally {
      warn.mockRestore();
    }
  });

  it('of several rules in one policy are all said', () => {
    const [one, other] = ['One', 'Other'].map((name) =>
      ProtectionRule.custom({ name, statements: [{ ...statement, notResources: ['acs:ecs:*:*:a'] }] }),
    ) as [ProtectionRule, ProtectionRule];
    const [notice, ...more] = Notices.of(apply(at(ROOT_SELECTOR, one, other)).stack).open;
    expect([notice?.message, more]).toEqual([expect.stringMatching(/rule One .*rule Other /), []]);
  });

  it('nothing is said about what is documented', () => {
    const documented = [
      ProtectionRule.protectWaf(),
      TRAIL,
      KEYS,
      ProtectionRule.denyAccessKeys(),
      ProtectionRule.protectLogArchive({ buckets: ['logs'] }),
      ProtectionRule.custom({
        name: 'Own',
        statements: [
          {
            ...statement,
            conditions: { StringEquals: { 'acs:ResourceTag/team': 'a' }, Bool: { 'acs:MFAPresent': 'false' } },
          },
        ],
      }),
    ];
    expect(Notices.of(apply(at(ROOT_SELECTOR, ...documented)).stack).open).toEqual([]);
  });

  it('are all tested, and all explained in docs/limits.md', () => {
    const lib = path.join(__dirname, '..', '..', '..', 'lib', 'governance', 'protection');
    const source = readdirSync(lib)
      .map((file) => readFileSync(path.join(lib, file), 'utf8'))
      .join('\n');
    const ids = [...new Set([...source.matchAll(/'(governance\.[a-z-]+)'/g)].map(([, id = '']) => id))].sort();
    expect([...new Set(GIVEN.map(([id]) => id))].sort()).toEqual(ids);
    const limits = readFileSync(path.join(lib, '..', '..', '..', 'docs', 'limits.md'), 'utf8');
    expect(ids.filter((id) => !limits.includes(`\`${id}\``))).toEqual([]);
  });
});

it('all presets together need no more than four policies', () => {
  const presets = [
    ProtectionRule.protectGuardrails(),
    ProtectionRule.protectWaf(),
    ProtectionRule.protectSecurityCenter(),
    TRAIL,
    ProtectionRule.allowedRegions({ regions: ['ap-southeast-1', 'cn-hangzhou'] }),
    ProtectionRule.denyPublicEndpoints(),
    ProtectionRule.denyAccessKeys(),
    KEYS,
    ProtectionRule.protectLogArchive({ buckets: ['logs'], logProjects: ['logs'] }),
    ProtectionRule.denyLeavingOrganization(),
  ];
  const exempt = [ExemptPrincipal.role('PlatformAdmin'), ExemptPrincipal.RESOURCE_DIRECTORY_ROLE];
  const { policies } = written(apply(at(ROOT_SELECTOR, ...presets), { exempt }));
  expect(policies.length).toBeLessThanOrEqual(4);
  expect(policies.flatMap(({ description }) => description.split('_')).sort()).toEqual(
    presets.map(({ name }) => name).sort(),
  );
});

it('findings of an organization come all at once', () => {
  const tree = {
    rootFolderId: 'x',
    folders: [
      { folderId: 'y', name: 'A' },
      { folderId: 'fd-1', name: 'A' },
    ],
  };
  expect(findings(() => Organization.fromTree(tree)).map(({ code }) => code)).toEqual([
    'invalid-value',
    'invalid-value',
    'conflict',
  ]);
});
