import { readCloud } from '../../../lib/sandbox';
import { put } from '../../support/waf-in-sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';

const SAS = '2018-12-03';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const ok = (action: string, query: Parameters = {}): Promise<Answer> => root.ok(SAS, action, query);
const no = (action: string, query: Parameters = {}): Promise<[number, unknown]> => root.no(SAS, action, query);

/** Asks until the answer is as wanted; jest ends what never is. */
async function until(ask: () => Promise<unknown>, wanted: unknown): Promise<void> {
  while ((await ask()) !== wanted);
}

describe('accounts at other clouds', () => {
  const AWS = {
    Vendor: 'AWS',
    AkType: 'sub',
    SecretId: 'AKIA1',
    SecretKey: 'SANDBOX-secret',
    Domain: 'global',
    'AuthModules.1': 'CSPM',
  };
  const list = async (): Promise<Answer[]> =>
    (await ok('DescribeCloudVendorAccountAKList')).CloudVendorAccountAKs as Answer[];

  it('are validated for a while, and never show their secret', async () => {
    const id = textAt(await ok('AddCloudVendorAccountAK', AWS), 'Data', 'AuthId');
    expect(await list()).toMatchObject([
      { AuthId: Number(id), Vendor: 'AWS', Status: 0, ServiceStatus: 2, VendorUid: '' },
    ]);
    await until(async () => (await list())[0]?.ServiceStatus, 0);
    expect(JSON.stringify(await list())).not.toContain('SANDBOX-secret');
    const change = { AuthIds: id, Domain: 'global', Status: '1', VendorAuthAlias: 'labs' };
    await ok('ModifyCloudVendorAccountAK', change);
    expect(await list()).toMatchObject([{ Status: 1, VendorAuthAlias: 'labs', ServiceStatus: 0 }]);
    // Another secret is validated anew.
    await ok('ModifyCloudVendorAccountAK', { ...change, SecretKey: 'SANDBOX-other' });
    expect(await list()).toMatchObject([{ ServiceStatus: 2 }]);
    await ok('DeleteCloudVendorAccountAK', { AuthId: id });
    expect(await no('DeleteCloudVendorAccountAK', { AuthId: id })).toEqual([400, 'DataNotExists']);
  });

  it.each<[string, Parameters, string]>([
    ['a cloud that nobody knows', { Vendor: 'Nimbus' }, 'InvalidParameter'],
    ['a key of another type', { Vendor: 'WIZ' }, 'InvalidParameter'],
    ['no site', { Domain: '' }, 'MissingDomain'],
    ['no module for Agentic SOC', { Vendor: 'WIZ', AkType: 'ctdr', 'AuthModules.1': '' }, 'InvalidParameter'],
    ['no secret', { SecretKey: '' }, 'MissingSecretKey'],
    ['no account for threat analysis', { 'AuthModules.1': 'SIEM' }, 'MissingCtdrCloudUserId'],
  ])('refuse %s', async (_, change, code) => {
    expect(await no('AddCloudVendorAccountAK', { ...AWS, ...change })).toEqual([400, code]);
  });

  it('refuse the same key twice', async () => {
    await ok('AddCloudVendorAccountAK', AWS);
    expect(await no('AddCloudVendorAccountAK', AWS)).toEqual([400, 'AkAlreadyExists']);
  });
});

describe('own checks', () => {
  const policy = async (query: Parameters): Promise<string> =>
    textAt(await ok('CreateCheckPolicy', query), 'CheckCustomPolicy', 'PolicyId');
  const RULE = JSON.stringify({
    AssociatedData: null,
    MatchProperty: {
      Operator: 'AND',
      MatchProperties: [{ DataName: 'A', PropertyPath: 'InstanceId', MatchOperator: 'EQ', MatchPropertyValue: 'i-1' }],
    },
  });

  it('stand in a section of a requirement of a standard, from which they are deleted first', async () => {
    const standard = await policy({ PolicyType: 'STANDARD', PolicyShowName: 's', Type: 'AISPM' });
    expect(
      await no('CreateCheckPolicy', { PolicyType: 'SECTION', PolicyShowName: 'x', DependentPolicyId: standard }),
    ).toEqual([400, 'DataNotExists']);
    const requirement = await policy({ PolicyType: 'REQUIREMENT', PolicyShowName: 'r', DependentPolicyId: standard });
    const section = await policy({ PolicyType: 'SECTION', PolicyShowName: 'c', DependentPolicyId: requirement });
    const item = {
      CheckShowName: 'mine',
      CheckRule: RULE,
      Vendor: 'ALIYUN',
      InstanceType: 'ECS',
      InstanceSubType: 'INSTANCE',
      RiskLevel: 'LOW',
      Status: 'RELEASE',
      'SectionIds.1': section,
      Description: '{"Type":"text","Value":"why"}',
    };
    const id = textAt(await ok('CreateCheckItem', item), 'Data', 'CheckId');
    expect((await ok('ListCheckItems', { 'CheckTypes.1': 'CUSTOM' })).CheckItems).toMatchObject([
      {
        CheckId: Number(id),
        Description: { Type: 'text', Value: 'why' },
        CheckPolicies: [{ SectionId: Number(section), StandardId: Number(standard), Type: 'AISPM' }],
      },
    ]);
    expect((await ok('ListCheckItems', { 'CheckTypes.1': 'SYSTEM' })).CheckItems).toEqual([]);
    expect(await no('DeleteCheckPolicy', { PolicyType: 'SECTION', 'PolicyIds.1': section })).toEqual([
      400,
      'PolicyInUse',
    ]);
    expect(await no('CreateCheckItem', { ...item, CheckRule: '{}' })).toEqual([400, 'CspmVerifyCheckCustomItemError']);
    await ok('DeleteCheckItem', { 'CheckIds.1': id });
    await ok('DeleteCheckPolicy', { PolicyType: 'SECTION', 'PolicyIds.1': section });
    expect(readCloud(lab.stateDir).sasItems).toEqual([]);
  });

  it('are tried without being made', async () => {
    const tried = (CheckRule: string, InstanceId?: string): Promise<Answer> =>
      ok('VerifyCheckCustomConfig', {
        Type: 'CHECK_ITEM_CONFIG',
        CustomCheckConfig: JSON.stringify({
          CheckRule,
          ...(InstanceId !== undefined && { CloudAssetInstance: { InstanceId } }),
        }),
      });
    expect((await tried(RULE)).ErrorCheckCustomConfig).toBeUndefined();
    expect((await tried(RULE, 'i-1')).ErrorCheckCustomConfig).toBeUndefined();
    expect((await tried(RULE, 'i-2')).ErrorCheckCustomConfig).toMatchObject({
      ErrorCode: 'CspmVerifyCheckCustomItemNoPass',
    });
    expect((await tried('{}')).ErrorCheckCustomConfig).toMatchObject({ ErrorCode: 'CspmVerifyCheckCustomItemError' });
  });
});

describe('posture', () => {
  it('has standards that are switched, and keeps the schedule', async () => {
    await ok('ChangeCheckConfig', { EnableAutoCheck: 'true', StartTime: '6', EndTime: '12', 'CycleDays.1': '1' });
    await ok('ChangeCheckConfig', { RegionId: 'cn-hangzhou', ConfigStandardIds: '{"AddIds":[1],"RemoveIds":[5]}' });
    const { Standards, ...config } = await ok('GetCheckConfig');
    expect(config).toMatchObject({ EnableAutoCheck: true, StartTime: 6, EndTime: 12, CycleDays: [1] });
    const on = (Standards as Answer[]).filter(({ Status }) => Status === 'ON').map(({ Id }) => Id);
    expect(on).toEqual([1, 6, 9]);
    expect(await no('ChangeCheckConfig', { ConfigStandardIds: '{"AddIds":[77]}' })).toEqual([400, 'DataNotExists']);
    expect(await no('ChangeCheckConfig', { StartTime: '6', EndTime: '18' })).toEqual([400, 'InvalidParameter']);
    expect(await no('ChangeCheckConfig', { RegionId: 'cn-beijing' })).toEqual([400, 'InvalidParameter']);
  });

  it('has parameters of items, which are taken back by deleting them', async () => {
    const own = async (): Promise<unknown> =>
      ((await ok('GetCheckDetail', { CheckId: '71' })).CustomConfigs as Answer[])[0]?.Value;
    const change = (more: Parameters): Promise<Answer> => ok('ChangeCheckCustomConfig', { CheckId: '71', ...more });
    await change({ 'CustomConfigs.1.Name': 'IdleDays', 'CustomConfigs.1.Value': '30' });
    expect(await own()).toBe('30');
    expect(await change({ 'CustomConfigs.1.Name': 'Strange', 'CustomConfigs.1.Value': '30' })).toMatchObject({
      IllegalCustomConfigs: [{ Name: 'Strange' }],
    });
    await change({ 'CustomConfigs.1.Name': 'IdleDays', 'CustomConfigs.1.Operation': 'DELETE' });
    expect(await own()).toBeUndefined();
  });

  it('has results that allow-rules change', async () => {
    const statuses = async (): Promise<unknown[]> =>
      ((await ok('ListCheckInstanceResult', { CheckId: '70' })).BasicData as Answer[]).map(({ Status }) => Status);
    const { RuleIds } = await ok('AddCheckResultWhiteList', {
      'CheckIds.1': '70',
      'InstanceIds.1': 'bucket-open',
      Remark: 'why',
    });
    expect(await statuses()).toEqual(['WHITELIST', 'NOT_PASS', 'NOT_PASS']);
    expect((await ok('ListCheckRule', { CheckId: '70' })).CheckRules).toMatchObject([
      { ScopeType: 'INSTNACE', Remark: 'why' },
    ]);
    await ok('RemoveCheckResultWhiteList', { RuleId: String((RuleIds as number[])[0]) });
    expect(await statuses()).toEqual(['NOT_PASS', 'NOT_PASS', 'NOT_PASS']);
    const repairable = await ok('ListCheckResult', { 'OperationTypes.1': 'SUPPORT_REPAIR', 'StandardIds.1': '9' });
    expect((repairable.Checks as Answer[]).map(({ CheckId }) => CheckId)).toEqual([72]);
  });
});

describe('vulnerabilities', () => {
  it('of servers say whether they are about AI, those of images are filtered by it', async () => {
    const { VulRecords } = await ok('DescribeVulList', { Type: 'sca', Dealed: 'n' });
    expect((VulRecords as Answer[]).map(({ Name, RuleTag }) => [Name, RuleTag])).toEqual([
      ['SCA:model-server', 'AI'],
      ['SCA:model-server', 'AI'],
      ['SCA:logging', undefined],
    ]);
    const inImages = async (more: Parameters): Promise<unknown[]> =>
      ((await ok('DescribeImageGroupedVulList', { Type: 'sca', ...more })).GroupedVulItems as Answer[]).map(
        ({ Name }) => Name,
      );
    expect(await inImages({})).toEqual(['SCA:notebook', 'SCA:web']);
    expect(await inImages({ RuleTag: 'AI' })).toEqual(['SCA:notebook']);
    expect(await no('DescribeVulList', { Type: 'poetry' })).toEqual([400, 'InvalidParameter']);
  });
});

describe('what runs once', () => {
  it('takes a while, and a check that still runs throttles the next', async () => {
    const { TaskId } = await ok('SubmitCheck', { ScanRange: 'POLICY' });
    expect(await ok('SubmitCheck', { ScanRange: 'POLICY' })).toMatchObject({ Data: { OperateCode: 'Throttling' } });
    await until(async () => (await ok('GetCheckProcess', { TaskId: String(TaskId) })).StatusCode, '2');
    expect(await ok('GetCheckProcess', { TaskId: 'strange' })).toMatchObject({ StatusCode: '5' });
  });

  it('is told of by its type', async () => {
    const AI = { TaskType: 'AI_SECURITY_CHECK', TaskName: 'AI_SECURITY_CHECK' };
    expect(await ok('GetLastOnceTaskInfo', AI)).not.toHaveProperty('TaskId');
    const { TaskId } = await ok('GenerateOnceTask', { ...AI, Param: '{}' });
    expect(await ok('GetLastOnceTaskInfo', AI)).toMatchObject({
      TaskId: Number(TaskId),
      TaskInfo: { Status: 'START' },
    });
    const status = async (): Promise<unknown> => ((await ok('GetLastOnceTaskInfo', AI)).TaskInfo as Answer).Status;
    await until(status, 'SUCCESS');
    expect(await no('GenerateOnceTask', { ...AI, Param: 'none' })).toEqual([400, 'InvalidParameter']);
    expect(await no('CreateAgentlessScanTask', { TargetType: '1' })).toEqual([400, 'InvalidParameter']);
  });

  it('repairs assets, and takes back only what it repaired', async () => {
    const submit = (Type: string, more: Parameters = {}): Promise<Answer> =>
      ok('SubmitOperationTask', {
        CheckId: '70',
        Type,
        DimensionType: 'INSTANCE',
        'OperationTaskInstances.1.InstanceId': 'bucket-training',
        'OperationTaskInstances.1.RegionId': 'ap-southeast-1',
        ...more,
      });
    const { RootTaskId } = await submit('REPAIR');
    const tasks = async (Type: string): Promise<Answer[]> =>
      (await ok('ListOperationTask', { CheckId: '70', Type })).OperationTasks as Answer[];
    expect(await tasks('REPAIR')).toMatchObject([{ RootTaskId, Status: 'REPAIRING', SupportRollBack: false }]);
    await until(async () => (await tasks('REPAIR'))[0]?.Status, 'REPAIR_SUCCESS_VERIFIED');
    await submit('ROLLBACK', { 'OperationTaskInstances.1.TaskId': textAt((await tasks('REPAIR'))[0] ?? {}, 'TaskId') });
    await until(async () => (await tasks('ROLLBACK'))[0]?.Status, 'ROLL_BACK_VERIFIED');
    const strange = {
      CheckId: '70',
      Type: 'ROLLBACK',
      DimensionType: 'INSTANCE',
      'OperationTaskInstances.1.InstanceId': 'bucket-open',
      'OperationTaskInstances.1.TaskId': 'strange',
    };
    expect(await no('SubmitOperationTask', strange)).toEqual([400, 'CannotRollBack']);
  });
});

describe('settings', () => {
  it('tell contacts and CloudMonitor apart', async () => {
    await ok('ModifyNoticeConfig', { Project: 'sas_suspicious', Route: '2', TimeLimit: '1' });
    await ok('ModifyNoticeConfig', { Project: 'Cspm_summary', BizType: 'cms', Route: '1', TimeLimit: '60' });
    const list = async (query: Parameters = {}): Promise<Answer[]> =>
      (await ok('DescribeNoticeConfig', query)).NoticeConfigList as Answer[];
    expect((await list()).find(({ Project }) => Project === 'sas_suspicious')).toMatchObject({
      Route: 2,
      TimeLimit: 1,
    });
    expect((await list()).map(({ Project }) => Project)).not.toContain('Cspm_summary');
    expect(await list({ BizType: 'cms' })).toMatchObject([{ Project: 'Cspm_summary', Route: 1, TimeLimit: 60 }]);
    expect(await no('ModifyNoticeConfig', { Project: 'sas_suspicious', Route: '8' })).toEqual([
      400,
      'InvalidParameter',
    ]);
    const soon = { Project: 'Cspm_summary', BizType: 'cms', Route: '1', TimeLimit: '5' };
    expect(await no('ModifyNoticeConfig', soon)).toEqual([400, 'InvalidParameter']);
  });

  it('have modules once an instance is bought', async () => {
    expect(await ok('DescribeVersionConfig')).toMatchObject({ IsPostpay: false });
    put(lab.resources, 'alicloud_threat_detection_instance', 'sas-1', {
      payment_type: 'PayAsYouGo',
      post_pay_module_switch_obj: [{ cspm: 1, web_lock: 0 }],
    });
    const switches = async (): Promise<Answer> =>
      JSON.parse(String((await ok('DescribeVersionConfig')).PostPayModuleSwitch)) as Answer;
    expect(await switches()).toMatchObject({ CSPM: 1, WEB_LOCK: 0, AI_DIGITAL: 0 });
    await ok('ModifyPostPayModuleSwitch', { PostPayInstanceId: 'sas-1', PostPayModuleSwitchObj: '{"AiDigital":1}' });
    expect(await switches()).toMatchObject({ CSPM: 1, AI_DIGITAL: 1 });
    const wrong = { PostPayInstanceId: 'sas-1', PostPayModuleSwitch: '{"POETRY":1}' };
    expect(await no('ModifyPostPayModuleSwitch', wrong)).toEqual([400, 'InvalidParameter']);
    expect(await no('ModifyPostPayModuleSwitch', { PostPayInstanceId: 'sas-2' })).toEqual([400, 'DataNotExists']);
  });

  it('have rules about keys, all of which are set at once', async () => {
    const on = async (): Promise<unknown[]> => {
      const { Data } = await ok('GetSensitiveDefineRuleConfig', { Source: 'image' });
      const tree = (Data as Answer).RuleTree as { readonly RuleList: readonly Answer[] }[];
      return tree.flatMap(({ RuleList }) => RuleList.filter(({ Selected }) => Selected).map(({ RuleKey }) => RuleKey));
    };
    expect(await on()).toEqual(['ak_leak']);
    const set = (Config: string): Parameters => ({ Source: 'image', Config });
    await ok('SetSensitiveDefineRuleConfig', set('[{"classKey":"ai_key","ruleList":["openai_api_key"]}]'));
    expect(await on()).toEqual(['openai_api_key']);
    expect(await no('SetSensitiveDefineRuleConfig', set('[{"classKey":"ai_key","ruleList":["x"]}]'))).toEqual([
      400,
      'InvalidParameter',
    ]);
  });
});
