/** Posture checks: schedule, standards by name, parameters, what is let pass; own policies and checks. */
import { Notices } from '../../lib/core';
import {
  AssetProperty,
  CheckDay,
  CheckOperator,
  CheckRange,
  CheckRisk,
  CheckRule,
  CheckStandard,
  CheckSubject,
  CheckWindow,
  CustomCheck,
  CustomCheckPolicy,
  type CustomCheckProps,
  PostureChecks,
} from '../../lib/security-center';
import { type Body, finding, findings, newStack, only, resources, synth } from '../core/support';

const OPEN = AssetProperty.of('ACS_OSS_Bucket', 'Acl').equals('private');

describe('posture checks', () => {
  it('run every night on Alibaba Cloud, and take new items in', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks');
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_check_config')).toMatchObject({
      enable_auto_check: true,
      enable_add_check: true,
      cycle_days: [1, 2, 3, 4, 5, 6, 7],
      start_time: 0,
      end_time: 6,
      vendors: ['ALIYUN'],
    });
    expect(synthesized.data).toBeUndefined();
  });

  it('take a schedule, clouds and items', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks', {
      days: [CheckDay.MONDAY],
      window: CheckWindow.EVENING,
      vendors: ['ALIYUN', 'AWS'],
      includeNewItems: false,
      items: [{ checkId: 70, sectionId: 7 }],
    });
    expect(only(synth(stack), 'alicloud_threat_detection_check_config')).toMatchObject({
      enable_add_check: false,
      cycle_days: [1],
      start_time: 18,
      end_time: 24,
      vendors: ['ALIYUN', 'AWS'],
      selected_checks: [{ check_id: 70, section_id: 7 }],
    });
  });

  it('find standards by their names when Terraform plans, one lookup for all, each of which has to fit exactly one', () => {
    const stack = newStack();
    const checks = new PostureChecks(stack, 'Checks', { standards: [CheckStandard.CIS, CheckStandard.PCI_DSS] });
    checks.disableStandard(CheckStandard.ofId(9));
    const synthesized = synth(stack);
    const lookups = Object.values(synthesized.data?.aisec_sas_check_standards ?? {});
    expect(lookups).toHaveLength(1);
    expect(lookups[0]).toMatchObject({
      lang: 'en',
      lifecycle: {
        postcondition: [
          {
            condition: '${length([for s in self.standards : s if can(regex("(?i)CIS", s.name))]) == 1}',
            error_message:
              'Not exactly one standard fits CIS. Standards there are: ${join(", ", self.standards[*].name)}.',
          },
          { condition: expect.stringContaining('PCI[ -]?DSS') },
        ],
      },
    });
    expect(
      resources(synthesized, 'aisec_sas_check_standard').map(({ standard_id, enabled }) => [standard_id, enabled]),
    ).toEqual([
      [9, false],
      [expect.stringMatching(/^\$\{one\(\[for s in data\.aisec_sas_check_standards\.\w+\.standards : s\.id if/), true],
      [expect.stringContaining('PCI[ -]?DSS'), true],
    ]);
  });

  it('switch standards once the policy is made, and leave alone what they and the console select', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks', { standards: [CheckStandard.ofId(1)], allItems: true });
    const synthesized = synth(stack);
    expect(only(synthesized, 'alicloud_threat_detection_check_config')).toMatchObject({
      configure: 'all',
      enable_add_check: true,
      lifecycle: { ignore_changes: ['selected_checks'] },
    });
    expect(only(synthesized, 'aisec_sas_check_standard').depends_on).toEqual([
      expect.stringMatching(/^alicloud_threat_detection_check_config\./),
    ]);
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual(['security-center.check-policy-stays']);
  });

  it('of single items are exactly those, and say that others are taken out', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks', { items: [{ checkId: 70, sectionId: 11 }] });
    const policy = only(synth(stack), 'alicloud_threat_detection_check_config');
    expect(policy).toMatchObject({ selected_checks: [{ check_id: 70, section_id: 11 }], enable_add_check: false });
    expect(policy).not.toHaveProperty('lifecycle');
    expect(Notices.of(stack).open.map(({ id }) => id)).toEqual([
      'security-center.check-policy-cleared',
      'security-center.check-policy-stays',
    ]);
  });

  it('of single items are not for standards, which the policy would empty', () => {
    const items = [{ checkId: 70, sectionId: 11 }];
    const { CIS } = CheckStandard;
    expect(finding(() => new PostureChecks(newStack(), 'It', { items, standards: [CIS] }))).toMatchObject({
      code: 'conflict',
      got: 'CIS',
    });
    expect(finding(() => new PostureChecks(newStack(), 'It', { items }).enableStandard(CIS)).code).toBe('conflict');
    expect(finding(() => new PostureChecks(newStack(), 'It', { items, allItems: true })).code).toBe('conflict');
    expect(finding(() => new PostureChecks(newStack(), 'It', { items: [] })).code).toBe('too-few-items');
    expect(finding(() => new PostureChecks(newStack(), 'It', { vendors: [] })).code).toBe('too-few-items');
    expect(() => new PostureChecks(newStack(), 'It', { items }).disableStandard(CIS)).not.toThrow();
  });

  it('have parameters, and rules about what is let pass with a reason', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks')
      .setParameter(71, 'IdleDays', '30')
      .allow('Downloads', { checkId: 70, assets: ['bucket-open'], reason: 'a public download site' })
      .allow('Whole', { checkId: 72, reason: 'accepted until May' });
    const synthesized = synth(stack);
    expect(only(synthesized, 'aisec_sas_check_parameter')).toMatchObject({
      check_id: 71,
      name: 'IdleDays',
      value: '30',
    });
    const [some, all] = resources(synthesized, 'aisec_sas_check_allow_rule');
    expect(some).toMatchObject({ check_id: 70, instance_ids: ['bucket-open'], remark: 'a public download site' });
    expect(all).not.toHaveProperty('instance_ids');
  });

  it('run now only once all that is set here is in force', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks', { standards: [CheckStandard.ofId(1)] })
      .runNow('Now', { range: CheckRange.ALL, triggers: { release: '1' }, timeoutMinutes: 90 })
      .setParameter(71, 'IdleDays', '30');
    const run = only(synth(stack), 'aisec_sas_check_run');
    expect(run).toMatchObject({ scan_range: 'FULL', triggers: { release: '1' }, timeout_minutes: 90 });
    expect((run.depends_on as string[]).map((one) => one.split('.')[0]).sort()).toEqual([
      'aisec_sas_check_parameter',
      'aisec_sas_check_standard',
      'alicloud_threat_detection_check_config',
    ]);
  });

  it('list what failed', () => {
    const stack = newStack();
    new PostureChecks(stack, 'Checks').runNow('Now').failedChecks('Failed', [1]);
    expect(Object.values(synth(stack).data?.aisec_sas_check_results ?? {})).toMatchObject([
      {
        statuses: ['NOT_PASS'],
        standard_ids: [1],
        depends_on: [expect.stringMatching(/^aisec_sas_check_run\./)],
      },
    ]);
  });

  it.each([
    ['no day', () => new PostureChecks(newStack(), 'Checks', { days: [] }), 'too-few-items'],
    ['no reason', () => new PostureChecks(newStack(), 'Checks').allow('It', { checkId: 1, reason: ' ' }), 'missing'],
    [
      'no assets in a list of them',
      () => new PostureChecks(newStack(), 'Checks').allow('It', { checkId: 1, assets: [], reason: 'why' }),
      'too-few-items',
    ],
    [
      'a pattern that is none',
      () => new PostureChecks(newStack(), 'Checks', { standards: [CheckStandard.named('CIS(')] }),
      'invalid-value',
    ],
    [
      'a wait of nothing',
      () => new PostureChecks(newStack(), 'Checks').runNow('Now', { timeoutMinutes: 0 }),
      'out-of-range',
    ],
  ])('refuse %s', (_, make, code) => {
    expect(finding(make).code).toBe(code);
  });
});

describe('a check of one’s own', () => {
  const check = (props: Partial<CustomCheckProps> = {}): Body => {
    const stack = newStack();
    const section = new CustomCheckPolicy(stack, 'Ai', { name: 'AI baseline' })
      .addRequirement('Data', 'Training data')
      .addSection('Buckets');
    new CustomCheck(stack, 'Private', {
      name: 'training data is private',
      rule: CheckRule.all(OPEN),
      assetType: 'OSS',
      assetSubType: 'BUCKET',
      risk: CheckRisk.HIGH,
      sections: [section],
      ...props,
    });
    return only(synth(stack), 'aisec_sas_check_item');
  };

  it('stands in a section of a requirement of a standard', () => {
    const stack = newStack();
    new CustomCheckPolicy(stack, 'Ai', { subject: CheckSubject.COMPLIANCE })
      .addRequirement('Data')
      .addSection('Buckets', 'b');
    const order = ['STANDARD', 'REQUIREMENT', 'SECTION'];
    const policies = [...resources(synth(stack), 'aisec_sas_check_policy')].sort(
      (a, b) => order.indexOf(String(a.policy_type)) - order.indexOf(String(b.policy_type)),
    );
    expect(policies.map(({ policy_type, type, parent_id, name }) => [policy_type, type, parent_id, name])).toEqual([
      ['STANDARD', 'COMPLIANCE', undefined, expect.stringMatching(/^test-Ai-/)],
      [
        'REQUIREMENT',
        undefined,
        expect.stringMatching(/^\$\{aisec_sas_check_policy\.\w+\.policy_id\}$/),
        expect.anything(),
      ],
      ['SECTION', undefined, expect.stringMatching(/Data/), 'b'],
    ]);
  });

  it('has its rule as the API takes it', () => {
    const item = check({ description: 'why', solution: 'what', testAsset: { id: 'bucket-1', region: 'cn-hangzhou' } });
    expect(item).toMatchObject({
      name: 'training data is private',
      vendor: 'ALIYUN',
      instance_type: 'OSS',
      instance_sub_type: 'BUCKET',
      risk_level: 'HIGH',
      status: 'RELEASE',
      test_instance_id: 'bucket-1',
      test_region_id: 'cn-hangzhou',
    });
    expect(JSON.parse(String(item.check_rule))).toEqual({
      AssociatedData: null,
      MatchProperty: {
        Operator: 'AND',
        MatchProperties: [
          { DataName: 'ACS_OSS_Bucket', PropertyPath: 'Acl', MatchOperator: 'EQ', MatchPropertyValue: 'private' },
        ],
      },
    });
  });

  it('may be about data that is associated', () => {
    const disk = AssetProperty.of('ACS_ECS_Disk', 'Encrypted').equals('true');
    const host = AssetProperty.of('ACS_ECS_Instance', 'Status').matches(CheckOperator.custom('NEQ'), 'Stopped');
    const rule = CheckRule.any(disk, host).with({
      to: AssetProperty.of('ACS_ECS_Instance', 'InstanceId'),
      fromPath: 'InstanceId',
    });
    expect(JSON.parse(String(check({ rule }).check_rule))).toMatchObject({
      AssociatedData: {
        ToDataList: [{ DataName: 'ACS_ECS_Instance', PropertyPath: 'InstanceId', FromPropertyPath: 'InstanceId' }],
      },
      MatchProperty: { Operator: 'OR', MatchProperties: [{ MatchOperator: 'EQ' }, { MatchOperator: 'NEQ' }] },
    });
  });

  it.each<[string, Partial<CustomCheckProps>, string]>([
    ['a rule that compares nothing', { rule: CheckRule.all() }, 'too-few-items'],
    ['a rule that is no JSON', { rule: CheckRule.fromJson('yes') }, 'invalid-value'],
    [
      'a property without a path',
      { rule: CheckRule.all(AssetProperty.of('ACS_OSS_Bucket', '').equals('x')) },
      'invalid-value',
    ],
    [
      'data that nothing associates',
      { rule: CheckRule.all(OPEN, AssetProperty.of('ACS_ECS_Disk', 'Encrypted').equals('true')) },
      'invalid-value',
    ],
    ['no section', { sections: [] }, 'too-few-items'],
    ['a name with strange letters', { name: 'a<b>' }, 'invalid-name'],
  ])('refuses %s', (_, props, code) => {
    expect(findings(() => check(props)).map((one) => one.code)).toEqual([code]);
  });
});
