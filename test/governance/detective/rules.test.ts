/** Detective rules: managed ones and functions, of aggregators and of an account; packs, deliveries, remediation. */
import { Notices } from '../../../lib/core';
import {
  AggregatorScope,
  ComplianceAggregator,
  CompliancePack,
  ConfigDelivery,
  ConfigDestination,
  ConfigRecorder,
  DetectiveRule,
  FunctionRule,
  ManagedRule,
  Organization,
  RemediationMode,
  RemediationTemplate,
  RiskLevel,
  RuleFrequency,
  RulePack,
  RulePackCompliance,
  RuleTrigger,
} from '../../../lib/governance';
import { findings, newStack, only, resources, synth } from '../../core/support';

const ORGANIZATION = Organization.fromTree({
  rootFolderId: 'r-1',
  folders: [
    { folderId: 'fd-1', name: 'Workloads', accounts: [{ accountId: '1100000000000001', displayName: 'chat' }] },
  ],
});
const RULE = 'alicloud_config_aggregate_config_rule';

function bench() {
  const stack = newStack();
  return { stack, aggregator: new ComplianceAggregator(stack, 'Aggregator', { aggregatorName: 'all' }) };
}

const opened = (scope: ReturnType<typeof newStack>): readonly string[] => Notices.of(scope).open.map(({ id }) => id);

describe('an aggregator', () => {
  it('is about the whole organization unless it is told otherwise', () => {
    const { stack } = bench();
    expect(only(synth(stack), 'alicloud_config_aggregator')).toEqual({
      aggregator_name: 'all',
      aggregator_type: 'RD',
      description: 'all',
    });
  });

  it('is about a folder, or about some members', () => {
    const stack = newStack();
    const [folder] = ORGANIZATION.folders;
    if (!folder) throw new Error('no folder');
    new ComplianceAggregator(stack, 'Folder', { scope: AggregatorScope.folder(folder) });
    new ComplianceAggregator(stack, 'Members', { scope: AggregatorScope.accounts(...ORGANIZATION.accounts) });
    expect(resources(synth(stack), 'alicloud_config_aggregator')).toMatchObject([
      { aggregator_type: 'FOLDER', folder_id: 'fd-1' },
      {
        aggregator_type: 'CUSTOM',
        aggregator_accounts: [
          { account_id: '1100000000000001', account_name: 'chat', account_type: 'ResourceDirectory' },
        ],
      },
    ]);
  });

  it('comes from outside by its id', () => {
    const stack = newStack();
    const aggregator = ComplianceAggregator.fromAggregatorId(stack, 'Theirs', 'ca-0001');
    new DetectiveRule(stack, 'Rule', { rule: ManagedRule.OSS_PUBLIC_READ, aggregator });
    expect(only(synth(stack), RULE)).toMatchObject({ aggregator_id: 'ca-0001' });
  });

  it('waits for the recorder, which stays when it is destroyed', () => {
    const { stack, aggregator } = bench();
    new ConfigRecorder(stack, 'Recorder', { resourceTypes: ['ACS::OSS::Bucket'], organization: true }).applyBefore(
      aggregator,
    );
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_config_configuration_recorder')).toEqual({
      enterprise_edition: true,
      resource_types: ['ACS::OSS::Bucket'],
    });
    expect(only(synthesized, 'alicloud_config_aggregator').depends_on).toEqual([
      expect.stringMatching(/^alicloud_config_configuration_recorder\./),
    ]);
    expect(opened(stack)).toEqual(['governance.recorder-stays']);
  });
});

describe('a rule', () => {
  it('looks as the managed rule says, in all accounts of the aggregator', () => {
    const { stack, aggregator } = bench();
    new DetectiveRule(stack, 'Keys', { rule: ManagedRule.RAM_ACCESS_KEY_AGE, aggregator, ruleName: 'old-keys' });
    expect(only(synth(stack), RULE)).toEqual({
      aggregate_config_rule_name: 'old-keys',
      aggregator_id: expect.stringMatching(/^\$\{alicloud_config_aggregator\./),
      config_rule_trigger_types: 'ScheduledNotification',
      description: 'ram-user-ak-create-date-expired-check',
      input_parameters: { days: '90' },
      maximum_execution_frequency: 'TwentyFour_Hours',
      resource_types_scope: ['ACS::RAM::User'],
      risk_level: 1,
      source_identifier: 'ram-user-ak-create-date-expired-check',
      source_owner: 'ALIYUN',
      status: 'ACTIVE',
    });
    expect(opened(stack)).toEqual([]);
  });

  it('takes what is said otherwise, and a scope', () => {
    const { stack, aggregator } = bench();
    new DetectiveRule(stack, 'Keys', {
      rule: ManagedRule.RAM_ACCESS_KEY_AGE,
      aggregator,
      riskLevel: RiskLevel.of('info'),
      frequency: RuleFrequency.ONE_HOUR,
      parameters: { days: '30' },
      description: 'keys ${old}',
      enabled: false,
      scope: {
        regions: ['cn-hangzhou', 'ap-southeast-1'],
        tag: { key: 'workload', value: 'ai' },
        resourceGroups: ['rg-1'],
        excludeResources: ['u-1', 'u-2'],
        excludeTags: [{ key: 'sandbox' }],
      },
    });
    expect(only(synth(stack), RULE)).toMatchObject({
      description: 'keys $${old}',
      exclude_resource_ids_scope: 'u-1,u-2',
      exclude_tags_scope: [{ tag_key: 'sandbox' }],
      input_parameters: { days: '30' },
      maximum_execution_frequency: 'One_Hour',
      region_ids_scope: 'cn-hangzhou,ap-southeast-1',
      resource_group_ids_scope: 'rg-1',
      risk_level: 3,
      status: 'INACTIVE',
      tag_key_scope: 'workload',
      tag_value_scope: 'ai',
    });
  });

  it('is about its own account without an aggregator', () => {
    const stack = newStack();
    new DetectiveRule(stack, 'Public', { rule: ManagedRule.OSS_PUBLIC_READ, ruleName: 'public-buckets' });
    const rule = only(synth(stack), 'alicloud_config_rule');
    expect(rule).toMatchObject({
      rule_name: 'public-buckets',
      config_rule_trigger_types: 'ConfigurationItemChangeNotification',
    });
    expect(rule).not.toHaveProperty('maximum_execution_frequency');
  });

  it('is a function of your own', () => {
    const { stack, aggregator } = bench();
    const arn = 'acs:fc:ap-southeast-1:1234567890123456:functions/endpoints';
    const rule = new FunctionRule(arn, {
      resourceTypes: ['ACS::PAI::Workspace'],
      trigger: RuleTrigger.SCHEDULE,
      riskLevel: RiskLevel.CRITICAL,
    });
    new DetectiveRule(stack, 'Endpoints', { rule, aggregator, ruleName: 'endpoints' });
    expect(only(synth(stack), RULE)).toMatchObject({
      description: 'endpoints',
      risk_level: 1,
      source_identifier: arn,
      source_owner: 'CUSTOM_FC',
    });
  });

  it('that nobody has verified says so', () => {
    const stack = newStack();
    new DetectiveRule(stack, 'Rotation', { rule: ManagedRule.KMS_ROTATION });
    expect(Notices.of(stack).open).toMatchObject([
      { id: 'governance.rule-identifier', message: expect.stringContaining('kms-key-rotation-enabled') },
    ]);
  });

  it('is mended by hand unless it is told otherwise', () => {
    const { stack, aggregator } = bench();
    const rule = new DetectiveRule(stack, 'Public', { rule: ManagedRule.OSS_PUBLIC_READ, aggregator });
    const parameters = [
      { name: 'bucketName', value: '{resourceId}' },
      { name: 'permissionName', value: 'private' },
    ];
    rule.addRemediation('Mend', { template: RemediationTemplate.OSS_BUCKET_ACL, parameters });
    const remediation = only(synth(stack), 'alicloud_config_aggregate_remediation');
    expect(remediation).toMatchObject({
      invoke_type: 'MANUAL_EXECUTION',
      remediation_source_type: 'ALIYUN',
      remediation_template_id: 'ACS-OSS-PutBucketAcl',
      remediation_type: 'OOS',
    });
    expect(JSON.parse(String(remediation.remediation_origin_params))).toEqual({
      properties: parameters.map((one) => ({ ...one, type: 'String', allowedValues: [] })),
    });
    expect(opened(stack)).toEqual([]);
  });

  it('that mends by itself is a notice; the parameters of an account are a map', () => {
    const stack = newStack();
    const rule = new DetectiveRule(stack, 'Public', { rule: ManagedRule.OSS_PUBLIC_READ });
    rule.addRemediation('Mend', {
      template: RemediationTemplate.oos('close-bucket'),
      parameters: [{ name: 'bucketName', value: '{resourceId}' }],
      mode: RemediationMode.AUTOMATIC,
    });
    expect(only(synth(stack), 'alicloud_config_remediation')).toMatchObject({
      invoke_type: 'AUTO_EXECUTION',
      params: '{"bucketName":"{resourceId}"}',
      remediation_source_type: 'CUSTOM',
    });
    expect(opened(stack)).toEqual(['governance.automatic-remediation']);
  });
});

describe('the list of managed rules', () => {
  it('has each identifier once, with a source, a type and a known trigger', () => {
    const identifiers = ManagedRule.all.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    expect(identifiers.length).toBeGreaterThan(25);
    for (const rule of ManagedRule.all) {
      expect(rule.source).toMatch(/^https:\/\//);
      expect(rule.resourceTypes.length).toBeGreaterThan(0);
      expect([RuleTrigger.CHANGE, RuleTrigger.SCHEDULE]).toContain(rule.trigger);
      expect(ManagedRule.find(rule.identifier)).toBe(rule);
    }
    expect(ManagedRule.find('no-such-rule')).toBeUndefined();
  });
});

describe('a rule pack', () => {
  it.each([RulePack.AI_BEST_PRACTICES, RulePack.CIS_FOUNDATION])('$name becomes rules and a pack', (pack) => {
    const { stack, aggregator } = bench();
    const made = new RulePackCompliance(stack, 'Pack', { pack, aggregator });
    const synthesized = synth(stack);
    const verified = pack.items.filter(({ rule }) => rule.unverified === undefined);
    const rules = resources(synthesized, RULE).map(
      ({ aggregate_config_rule_name, source_identifier }) =>
        `${String(aggregate_config_rule_name)} ${String(source_identifier)}`,
    );
    expect(rules.sort()).toEqual(
      verified.map(({ rule: { identifier } }) => `${pack.prefix}-${identifier} ${identifier}`).sort(),
    );
    expect(made.rules).toHaveLength(verified.length);
    expect(only(synthesized, 'alicloud_config_aggregate_compliance_pack')).toMatchObject({
      aggregate_compliance_pack_name: pack.name,
      risk_level: 1,
      config_rule_ids: verified.map(() => ({ config_rule_id: expect.stringContaining('config_rule_id') })),
    });
    expect(opened(stack)).toEqual(['governance.rules-left-out']);
  });

  it('says which controls a rule is about', () => {
    const { stack, aggregator } = bench();
    new RulePackCompliance(stack, 'Pack', { pack: RulePack.CIS_FOUNDATION, aggregator });
    const descriptions = resources(synth(stack), RULE).map(({ description }) => description);
    expect(descriptions).toContain(
      'ram-policy-no-statements-with-admin-access-check (CIS Alibaba Cloud Foundation 2.0 1.15)',
    );
  });

  it('leaves out, changes, and takes what nobody has verified', () => {
    const stack = newStack();
    new RulePackCompliance(stack, 'Pack', {
      pack: RulePack.of(
        'Buckets',
        'buckets',
        ManagedRule.OSS_PUBLIC_READ,
        ManagedRule.OSS_TLS,
        ManagedRule.OSS_VERSIONING,
      ),
      // A rule is its identifier, whoever made the value.
      except: [ManagedRule.custom(ManagedRule.OSS_PUBLIC_READ.identifier, { resourceTypes: ['ACS::OSS::Bucket'] })],
      overrides: { 'oss-bucket-versioning-enabled': { riskLevel: RiskLevel.INFO } },
      includeUnverified: true,
    });
    expect(resources(synth(stack), 'alicloud_config_rule')).toMatchObject([
      { rule_name: 'buckets-oss-bucket-only-https-enabled' },
      { rule_name: 'buckets-oss-bucket-versioning-enabled', risk_level: 3 },
    ]);
    expect(only(synth(stack), 'alicloud_config_compliance_pack')).toMatchObject({ compliance_pack_name: 'Buckets' });
    expect(opened(stack)).toEqual(['governance.rule-identifier']);
  });
});

describe('a delivery', () => {
  it('sends changes and snapshots to a bucket, changes and what does not comply to Log Service', () => {
    const { stack, aggregator } = bench();
    new ConfigDelivery(stack, 'Bucket', {
      aggregator,
      destination: ConfigDestination.bucket('acs:oss:ap-southeast-1:1100000000000001:archive'),
      deliveryName: 'bucket',
    });
    new ConfigDelivery(stack, 'Logs', {
      destination: ConfigDestination.logStore('acs:log:ap-southeast-1:1100000000000001:project/logs/logstore/config'),
      deliveryName: 'logs',
    });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_config_aggregate_delivery')).toEqual({
      aggregator_id: expect.any(String),
      configuration_item_change_notification: true,
      configuration_snapshot: true,
      delivery_channel_name: 'bucket',
      delivery_channel_target_arn: 'acs:oss:ap-southeast-1:1100000000000001:archive',
      delivery_channel_type: 'OSS',
    });
    expect(only(synthesized, 'alicloud_config_delivery')).toMatchObject({
      delivery_channel_type: 'SLS',
      non_compliant_notification: true,
    });
  });
});

type Case = readonly [name: string, make: (world: ReturnType<typeof bench>) => unknown, ...expected: string[]];

const READ = { rule: ManagedRule.OSS_PUBLIC_READ };

const WRONG: readonly Case[] = [
  [
    'a frequency without a schedule',
    ({ stack }) => new DetectiveRule(stack, 'It', { ...READ, frequency: RuleFrequency.ONE_HOUR }),
    'not-applicable frequency has no meaning for a rule that looks at changes: the provider ignores it',
  ],
  [
    'excluded tags without an aggregator',
    ({ stack }) => new DetectiveRule(stack, 'It', { ...READ, scope: { excludeTags: [{ key: 'a' }] } }),
    'not-applicable scope.excludeTags is for rules of an aggregator',
  ],
  [
    'a name with letters that no rule has, and no types',
    ({ stack }) => new DetectiveRule(stack, 'It', { ...READ, ruleName: 'a/b', resourceTypes: [] }),
    'invalid-name ruleName is not a name that Cloud Config accepts',
    'too-few-items the rule is about no type of resource',
  ],
  [
    'a malformed type',
    ({ stack }) => new DetectiveRule(stack, 'It', { ...READ, resourceTypes: ['OSS::Bucket'] }),
    'invalid-value resourceTypes is malformed',
  ],
  [
    'a malformed identifier',
    ({ stack }) =>
      new DetectiveRule(stack, 'It', {
        rule: ManagedRule.custom('Public_Read', { resourceTypes: ['ACS::OSS::Bucket'] }),
      }),
    'invalid-value rule is malformed',
  ],
  [
    'a function that is none',
    ({ stack }) =>
      new DetectiveRule(stack, 'It', { rule: new FunctionRule('fc', { resourceTypes: ['ACS::OSS::Bucket'] }) }),
    'invalid-value rule is malformed',
  ],
  [
    'a group without accounts',
    ({ stack }) => new ComplianceAggregator(stack, 'It', { scope: AggregatorScope.accounts() }),
    'too-few-items the group has no accounts',
  ],
  [
    'an aggregator that is none',
    ({ stack }) => ComplianceAggregator.fromAggregatorId(stack, 'It', 'all'),
    'invalid-value aggregatorId is malformed',
  ],
  [
    'recorded types that are none',
    ({ stack }) => new ConfigRecorder(stack, 'It', { resourceTypes: ['Bucket'] }),
    'invalid-value resourceTypes is malformed',
  ],
  [
    'a pack without rules',
    ({ stack }) => new CompliancePack(stack, 'It', { rules: [] }),
    'too-few-items the pack has no rules',
  ],
  [
    'a pack with rules of different accounts, and a malformed template',
    ({ stack, aggregator }) =>
      new CompliancePack(stack, 'It', {
        templateId: 'template',
        rules: [new DetectiveRule(stack, 'A', { ...READ, aggregator }), new DetectiveRule(stack, 'B', READ)],
      }),
    'invalid-value templateId is malformed',
    'conflict the rules are about different accounts',
  ],
  [
    'exceptions and overrides of rules that a pack does not have',
    ({ stack }) =>
      new RulePackCompliance(stack, 'It', {
        pack: RulePack.AI_BEST_PRACTICES,
        except: [ManagedRule.RAM_PASSWORDS],
        overrides: { 'no-such-rule': {} },
      }),
    'missing the pack AI best practices has no such rule',
    'missing the pack AI best practices has no such rule',
  ],
  [
    'snapshots to Log Service',
    ({ stack }) =>
      new ConfigDelivery(stack, 'It', {
        destination: ConfigDestination.topic('acs:mns:ap-southeast-1:1100000000000001:/topics/config'),
        snapshots: true,
      }),
    'not-applicable snapshots does not go there',
  ],
  [
    'what does not comply to a bucket that is none',
    ({ stack }) =>
      new ConfigDelivery(stack, 'It', { destination: ConfigDestination.bucket('archive'), nonCompliance: true }),
    'invalid-value destination is malformed',
    'not-applicable nonCompliance does not go there',
  ],
  [
    'a remediation without a template',
    ({ stack }) =>
      new DetectiveRule(stack, 'It', READ).addRemediation('Mend', {
        template: RemediationTemplate.oos(''),
        parameters: [{ name: 'a b', value: '' }],
      }),
    'invalid-value template is malformed',
    'invalid-value parameters is malformed',
  ],
  ['a risk level that is none', () => RiskLevel.of('bad'), 'invalid-value there is no risk level of this name'],
  ['a trigger that is none', () => RuleTrigger.of('toString'), 'invalid-value there is no trigger of this name'],
];

it.each(WRONG.map(([name, make, ...expected]) => ({ name, make, expected })))(
  '$name is refused',
  ({ make, expected }) => {
    expect(findings(() => make(bench())).map(({ code, what }) => `${code} ${what}`)).toEqual(expected);
  },
);

it('the 201st rule of an aggregator is refused, and the first of another one is not', () => {
  const { stack, aggregator } = bench();
  for (let i = 0; i < 200; i++) new DetectiveRule(stack, `Rule${i}`, { ...READ, aggregator });
  const [found] = findings(() => new DetectiveRule(stack, 'Last', { ...READ, aggregator }));
  expect(found).toMatchObject({
    code: 'too-many-items',
    got: '201 rules',
    allowed: expect.stringContaining('200 in an account'),
  });
  new DetectiveRule(stack, 'Other', { ...READ, aggregator: new ComplianceAggregator(stack, 'Second') });
});
