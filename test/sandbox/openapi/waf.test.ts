import { readCloud } from '../../../lib/sandbox';
import { type Answer, type Caller, Lab, type Parameters } from './support';
import { AT, INSTANCE, makeDomain, makeInstance, makeTemplate, put, WAF } from '../../support/waf-in-sandbox';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
  makeInstance(lab.resources);
});
afterEach(() => lab.close());

const ok = (action: string, query: Parameters = {}): Promise<Answer> => root.ok(WAF, action, { ...AT, ...query });
const no = (action: string, query: Parameters = {}): Promise<[number, unknown]> =>
  root.no(WAF, action, { ...AT, ...query });

describe('an instance of WAF', () => {
  it('is seen by its own centre only, which is that of the mainland unless the call says otherwise', async () => {
    makeInstance(lab.resources, 'waf_v2_public_cn-mainland', 'cn-beijing');
    expect(await root.ok(WAF, 'DescribeInstance', { RegionId: 'ap-southeast-1' })).toMatchObject({
      InstanceId: INSTANCE,
      RegionId: 'ap-southeast-1',
      Status: 1,
      InDebt: '1',
      Details: { CustomResponse: true },
    });
    expect(await root.ok(WAF, 'DescribeInstance')).toMatchObject({ InstanceId: 'waf_v2_public_cn-mainland' });
    const here = { RegionId: 'cn-hangzhou', InstanceId: INSTANCE };
    expect(await root.no(WAF, 'DescribePocFunctions', here)).toEqual([400, 'Defense.Control.InstanceNotExist']);
    expect(await root.no(WAF, 'DescribeInstance', { RegionId: 'cn-beijing' })).toEqual([400, 'InvalidParameter']);
  });

  it('of Hong Kong is one abroad', async () => {
    makeInstance(lab.resources, 'waf_v2_public_cn-hongkong', 'cn-hongkong');
    const query = { RegionId: 'ap-southeast-1', InstanceId: 'waf_v2_public_cn-hongkong' };
    expect(await root.ok(WAF, 'DescribePocFunctions', query)).toMatchObject({ Functions: [] });
  });

  it('is gone when Terraform has destroyed it', async () => {
    lab.resources.delete('alicloud_wafv3_instance', INSTANCE);
    expect((await root.ok(WAF, 'DescribeInstance', { RegionId: 'ap-southeast-1' })).InstanceId).toBeUndefined();
    expect(await no('DescribeBaseSystemRules')).toEqual([400, 'Defense.Control.InstanceNotExist']);
  });

  it('has trials, each of which begins once', async () => {
    const before = Date.now();
    await ok('CreatePocFunction', { Type: 'largeLanguageModel' });
    const [trial] = (await ok('DescribePocFunctions')).Functions as { Type: string; ExpireTime: number }[];
    expect(trial.Type).toBe('largeLanguageModel');
    expect(trial.ExpireTime).toBeGreaterThan(before);
    expect(await no('CreatePocFunction', { Type: 'largeLanguageModel' })).toEqual([400, 'Waf.Poc.FunctionExist']);
    expect(await no('CreatePocFunction', { Type: 'everything' })).toEqual([400, 'InvalidParameter']);
    expect(readCloud(lab.stateDir).wafTrials).toMatchObject([{ instanceId: INSTANCE, type: 'largeLanguageModel' }]);
  });

  it('takes a while until its logs are on, and until they are off', async () => {
    const status = async (): Promise<unknown> => (await ok('DescribeUserWafLogStatus')).LogStatus;
    const reaches = async (wanted: string): Promise<void> => {
      while ((await status()) !== wanted);
    };
    expect(await status()).toBe('');
    await ok('ModifyUserWafLogStatus', { LogStatus: '1' });
    expect(await ok('DescribeUserWafLogStatus')).toMatchObject({
      LogStatus: 'initializing',
      LogRegionId: 'ap-southeast-1',
    });
    await reaches('normal');
    await ok('ModifyUserWafLogStatus', { LogStatus: '1' });
    expect(await status()).toBe('normal');
    await ok('ModifyUserWafLogStatus', { LogStatus: '1', LogRegionId: 'eu-central-1' });
    expect(await ok('DescribeUserWafLogStatus')).toMatchObject({
      LogStatus: 'initializing',
      LogRegionId: 'eu-central-1',
    });
    await ok('ModifyUserWafLogStatus', { LogStatus: '0' });
    expect(await status()).toBe('releasing');
    await reaches('');
    expect(await no('ModifyUserWafLogStatus', { LogStatus: '2' })).toEqual([400, 'InvalidParameter']);
    expect(await no('ModifyUserWafLogStatus', { LogStatus: '1', LogRegionId: 'mars' })).toEqual([
      400,
      'InvalidParameter',
    ]);
  });

  it('has a setting of API security', async () => {
    const key = { DefenseScene: 'apisec', ConfigKey: 'autoEnabled' };
    expect(await ok('DescribeDefenseSceneConfig', key)).toMatchObject({ ConfigValue: 'false' });
    await ok('ModifyDefenseSceneConfig', { ...key, ConfigValue: 'true' });
    expect(await ok('DescribeDefenseSceneConfig', key)).toMatchObject({ ConfigValue: 'true' });
    expect(await no('ModifyDefenseSceneConfig', { ...key, ConfigValue: 'yes' })).toEqual([400, 'InvalidParameter']);
    expect(await no('DescribeDefenseSceneConfig', { ...key, DefenseScene: 'cc' })).toEqual([400, 'InvalidParameter']);
  });
});

interface SystemRule {
  readonly RuleId: number;
  readonly RiskLevel: string;
  readonly RuleStatus: number;
  readonly RuleAction: string;
}

const found = async (query: Parameters): Promise<SystemRule[]> =>
  (await ok('DescribeBaseSystemRules', { PageSize: '1000', ...query })).Rules as SystemRule[];

describe('the system rules', () => {
  it('are of one level each, and come page by page', async () => {
    const all = await found({});
    const { Rules, TotalCount } = await ok('DescribeBaseSystemRules');
    expect([TotalCount, (Rules as unknown[]).length]).toEqual([all.length, 100]);
    const rest = await ok('DescribeBaseSystemRules', { PageNumber: '2' });
    expect([...(Rules as unknown[]), ...(rest.Rules as unknown[])]).toEqual(all);
    const levels = ['loose', 'medium', 'strict', 'super_strict'];
    const byLevel = await Promise.all(levels.map((RiskLevel) => found({ RiskLevel })));
    expect(byLevel.map((rules) => [...new Set(rules.map(({ RiskLevel }) => RiskLevel))])).toEqual(
      levels.map((one) => [one]),
    );
    expect(byLevel.flat()).toHaveLength(all.length);
    expect(new Set(all.map(({ RuleId }) => RuleId)).size).toBe(all.length);
  });

  it('are the same in every sandbox, and say that they are made up', async () => {
    expect((await found({ DetectType: 'sqli', RiskLevel: 'loose' })).slice(0, 1)).toEqual([
      {
        RuleId: 100_001,
        RuleName: 'SANDBOX sqli loose 1',
        RiskLevel: 'loose',
        RuleAction: 'block',
        RuleStatus: 0,
        DetectType: 'sqli',
        CveId: '',
        Description: 'Made up by the sandbox.',
        UpdateTime: 1_767_225_600_000,
      },
    ]);
  });

  it('are chosen by status, action, ids and name', async () => {
    expect(new Set((await found({ RuleStatus: '1' })).map(({ RiskLevel }) => RiskLevel))).toEqual(
      new Set(['strict', 'super_strict']),
    );
    expect(await found({ RuleAction: 'monitor' })).toEqual([]);
    expect(await found({ 'RuleIds.1': '100003', 'RuleIds.2': '100001', RuleName: 'loose' })).toMatchObject([
      { RuleId: 100_001 },
    ]);
    expect(await found({ RuleId: '100003' })).toMatchObject([{ RuleId: 100_003 }]);
    expect(await no('DescribeBaseSystemRules', { RiskLevel: 'high' })).toEqual([400, 'InvalidParameter']);
    expect(await no('DescribeBaseSystemRules', { PageNumber: '0' })).toEqual([400, 'InvalidParameter']);
  });

  it('are shown as the rules of a template change them', async () => {
    makeTemplate(lab.resources, '7001', 'waf_base');
    const rule_detail = [{ rule_id: '100001', rule_action: 'monitor', rule_status: 1 }];
    const config = [{ waf_base_config: [{ rule_type: 'system', rule_batch_operation_config: 'all_on', rule_detail }] }];
    put(lab.resources, 'alicloud_wafv3_defense_rule', 'r', { instance_id: INSTANCE, template_id: 7001, config });
    const changed = await found({ TemplateId: '7001' });
    expect(changed[0]).toMatchObject({ RuleId: 100_001, RuleAction: 'monitor', RuleStatus: 1 });
    expect(new Set(changed.slice(1).map(({ RuleStatus }) => RuleStatus))).toEqual(new Set([0]));
    expect(await no('DescribeBaseSystemRules', { TemplateId: '1' })).toEqual([
      400,
      'Defense.Control.DefenseTemplateNotExist',
    ]);
    makeTemplate(lab.resources, '7002', 'cc');
    expect(await no('DescribeBaseSystemRules', { TemplateId: '7002' })).toEqual([400, 'InvalidParameter']);
  });
});

describe('bot management', () => {
  it('has labels, of which a token leads from page to page', async () => {
    const pages: Answer[][] = [];
    let NextToken: string | undefined;
    do {
      const page = await ok('DescribeBotRuleLabels', { MaxResults: '20', ...(NextToken && { NextToken }) });
      pages.push(page.RuleLabels as Answer[]);
      NextToken = page.NextToken as string | undefined;
    } while (NextToken !== undefined);
    expect(pages.map((page) => page.length)).toEqual([20, 20, 6]);
    expect(new Set(pages.flat().map(({ LabelKey }) => LabelKey)).size).toBe(46);
    const { RuleLabels, TotalCount } = await ok('DescribeBotRuleLabels', {
      SubScene: 'app',
      LabelType: 'search_engine',
    });
    expect([TotalCount, new Set((RuleLabels as Answer[]).map(({ SubScene }) => SubScene))]).toEqual([
      5,
      new Set(['web,app', 'app']),
    ]);
    expect(await no('DescribeBotRuleLabels', { NextToken: 'x' })).toEqual([400, 'InvalidParameter']);
    expect(await no('DescribeBotRuleLabels', { MaxResults: '201' })).toEqual([400, 'InvalidParameter']);
    expect(await no('DescribeBotRuleLabels', { SubScene: 'tv' })).toEqual([400, 'InvalidParameter']);
  });

  it('has a key for apps, which says that it is none', async () => {
    const { AppKey } = await ok('DescribeBotAppKey', { KeyVersion: '1' });
    expect(AppKey).toMatch(/^SANDBOX-/);
    expect((await ok('DescribeBotAppKey')).AppKey).toBe(AppKey);
    expect(await no('DescribeBotAppKey', { KeyVersion: '2' })).toEqual([400, 'InvalidParameter']);
  });
});

it('refuses what the alicloud provider makes', async () => {
  makeDomain(lab.resources, 'example.com');
  expect(await root.no(WAF, 'CreatePostpaidInstance', { RegionId: 'ap-southeast-1' })).toEqual([
    400,
    'UnsupportedOperation',
  ]);
});
