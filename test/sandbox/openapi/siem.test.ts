import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';

const SIEM = '2024-12-12';
const SOAR = '2025-09-03';
const SOAR_2022 = '2022-07-28';
const AT = { Lang: 'en', RegionId: 'ap-southeast-1' };

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const ok = (action: string, body: Parameters = {}): Promise<Answer> => root.ok(SIEM, action, {}, { ...AT, ...body });
const no = (action: string, body: Parameters = {}): Promise<[number, unknown]> =>
  root.no(SIEM, action, {}, { ...AT, ...body });
const list = async (action: string, name: string, body: Parameters = {}): Promise<Answer[]> =>
  (await ok(action, { PageNumber: '1', PageSize: '50', ...body }))[name] as Answer[];

const RULE = {
  DetectionRuleType: 'custom',
  DetectionRuleName: 'scan',
  DetectionExpressionType: 'sql',
  DetectionExpressionContent: '*|SELECT * FROM log',
  LogSchemaId: 'HTTP_ACTIVITY',
  AlertLevel: '4',
  AlertType: 'Scan',
  ScheduleType: 'fixed_rate',
  ScheduleExpression: '5m',
  ScheduleWindow: '5m',
};

describe('detection rules', () => {
  it('are made switched off, changed, listed with the predefined ones, and deleted', async () => {
    const DetectionRuleId = textAt(await ok('CreateDetectionRule', RULE), 'DetectionRuleId');
    const own = { DetectionRuleType: 'custom', DetectionRuleId };
    expect(await list('ListDetectionRules', 'DetectionRules', own)).toMatchObject([
      { DetectionRuleName: 'scan', DetectionRuleStatus: 'disabled', EntityMappings: [] },
    ]);
    await ok('UpdateDetectionRule', { ...own, DetectionRuleStatus: 'enabled', AlertLevel: '5' });
    expect(await list('ListDetectionRules', 'DetectionRules', own)).toMatchObject([
      { DetectionRuleStatus: 'enabled', AlertLevel: '5', AlertType: 'Scan' },
    ]);
    expect((await list('ListDetectionRules', 'DetectionRules', { DetectionRuleType: 'preset' })).length).toBe(3);
    expect((await list('ListDetectionRules', 'DetectionRules', { RegionId: 'cn-hangzhou' })).length).toBe(3);
    await ok('DeleteDetectionRule', { DetectionRuleId });
    expect(await list('ListDetectionRules', 'DetectionRules', own)).toEqual([]);
    expect(await no('DeleteDetectionRule', { DetectionRuleId })).toEqual([400, 'DetectionRuleNotFound']);
  });

  it.each<[string, Parameters, string]>([
    ['without a language', { Lang: '' }, 'MissingLang'],
    ['for a region that is no centre', { RegionId: 'ap-southeast-5' }, 'InvalidParameter'],
    ['with a level that does not exist', { AlertLevel: '6' }, 'InvalidParameter'],
    ['with a window that is no time', { ScheduleWindow: '5 minutes' }, 'InvalidParameter'],
    ['with an interval for cron', { ScheduleType: 'cron' }, 'InvalidParameter'],
    [
      'with a window of incidents without its length',
      { IncidentAggregationType: 'window' },
      'MissingIncidentAggregationExpression',
    ],
    ['with a timeout that is too short', { ScheduleMaxTimeout: '59' }, 'InvalidParameter'],
    ['with mappings that are none', { EntityMappings: '{}' }, 'InvalidParameter'],
    ['without a query', { DetectionExpressionContent: '' }, 'MissingDetectionExpressionContent'],
  ])('are refused %s', async (_, more, code) => {
    expect(await no('CreateDetectionRule', { ...RULE, ...more })).toEqual([400, code]);
  });

  it('have names of their own', async () => {
    await ok('CreateDetectionRule', RULE);
    expect(await no('CreateDetectionRule', RULE)).toEqual([400, 'DetectionRuleNameExist']);
  });

  it('that are predefined are switched only', async () => {
    const DetectionRuleId = 'cfw-out-ip_aegis-netstat';
    const preset = { DetectionRuleType: 'preset', DetectionRuleId };
    await ok('UpdateDetectionRule', { ...preset, DetectionRuleStatus: 'disabled' });
    expect(await list('ListDetectionRules', 'DetectionRules', preset)).toMatchObject([
      { DetectionRuleStatus: 'disabled' },
    ]);
    expect(
      await no('UpdateDetectionRule', { ...preset, DetectionRuleId: 'x', DetectionRuleStatus: 'enabled' }),
    ).toEqual([400, 'DetectionRuleNotFound']);
  });
});

describe('response rules', () => {
  const NEW = {
    ResponseRuleName: 'block',
    ResponseTriggerType: 'event',
    ResponseExecutionCondition: '[{"left":{"value":"threat_level"},"operator":"equals","right":{"value":"x"}}]',
    ResponseActionType: 'doPlaybook',
    ResponseActionConfig: '[{"actionType":"doPlaybook","playbookUuid":"p"}]',
    ResponseRulePriority: '2',
  };

  it('are made switched off, and switched on', async () => {
    const ResponseRuleId = textAt(await ok('CreateResponseRule', NEW), 'ResponseRuleId');
    const rules = (): Promise<Answer[]> => list('ListResponseRules', 'ResponseRules');
    expect(await rules()).toMatchObject([{ ResponseRuleId, ResponseRuleStatus: 0, ResponseRulePriority: 2 }]);
    await ok('UpdateResponseRule', { ResponseRuleId, ResponseRuleStatus: '100' });
    expect(await rules()).toMatchObject([{ ResponseRuleStatus: 100, ResponseRuleName: 'block' }]);
    await ok('DeleteResponseRule', { ResponseRuleId });
    expect(await rules()).toEqual([]);
  });

  it.each<[string, Parameters]>([
    ['an action of another type', { ResponseActionConfig: '[{"actionType":"addEventTag"}]' }],
    ['a playbook that is not named', { ResponseActionConfig: '[{"actionType":"doPlaybook"}]' }],
    ['a condition without an operator', { ResponseExecutionCondition: '[{"left":{}}]' }],
    ['a trigger that does not exist', { ResponseTriggerType: 'never' }],
    ['a status between off and on', { ResponseRulePriority: '0' }],
  ])('are refused with %s', async (_, more) => {
    expect(await no('CreateResponseRule', { ...NEW, ...more })).toEqual([400, 'InvalidParameter']);
  });
});

describe('logs', () => {
  it('come from sources that are normalized, and are switched on', async () => {
    const store = { LogRegionId: 'ap-southeast-1', LogProjectName: 'p', LogStoreName: 's' };
    const stores = Object.fromEntries(
      Object.entries(store).map(([name, value]) => [`DataSourceStores.1.${name}`, value]),
    );
    const source = { DataSourceName: 'gateway', DataSourceType: 'custom', ...stores };
    const DataSourceId = textAt(await ok('CreateDataSource', source), 'DataSourceId');
    const normalization = {
      NormalizationRuleName: 'n',
      NormalizationRuleExpression: '*',
      NormalizationSchemaId: 'HTTP_ACTIVITY',
      ProductId: 'x',
    };
    const NormalizationRuleId = textAt(await ok('CreateNormalizationRule', normalization), 'NormalizationRuleId');
    const ingestion = { DataSourceId, NormalizationRuleId, ProductId: 'x', DataIngestionMode: 'scan' };
    const created = await ok('CreateDataIngestion', { ...ingestion, DataIngestionType: 'custom' });
    const DataIngestionId = textAt(created, 'DataIngestionId');
    const ingestions = (): Promise<Answer[]> =>
      ok('ListDataIngestions', { ProductId: 'x' }).then(({ DataIngestions }) => DataIngestions as Answer[]);
    expect(await ingestions()).toMatchObject([{ DataIngestionStatus: 'disabled', DataSourceId }]);
    await ok('EnableDataIngestion', { DataIngestionId });
    expect(await ingestions()).toMatchObject([{ DataIngestionStatus: 'enabled', DataIngestionState: 'ingested' }]);
    expect(await list('ListDataSources', 'DataSources')).toMatchObject([
      { DataSourceStores: [store], DataSourceReferences: [{ DataIngestionId }] },
    ]);
    expect(await no('CreateDataSource', { DataSourceName: 'other', DataSourceType: 'custom' })).toEqual([
      400,
      'InvalidParameter',
    ]);
  });

  it('are kept and delivered as long as it was said', async () => {
    await ok('UpdateDataStorageTtl', { LogStoreName: 'audit-activity', LogStoreTtl: '30' });
    await ok('UpdateDataStorageDelivery', { LogCode: 'sas-net-block', LogDeliveryStatus: 'enable' });
    const { NormalizationLogStores, SasLogStores } = (await ok('GetDataStorage')).Data as {
      readonly [name: string]: Answer[];
    };
    expect(NormalizationLogStores).toContainEqual(
      expect.objectContaining({ LogStoreName: 'audit-activity', LogStoreTtl: 30 }),
    );
    expect(SasLogStores).toContainEqual(
      expect.objectContaining({ LogCode: 'sas-net-block', LogDeliveryStatus: 'enable' }),
    );
    expect(await no('UpdateDataStorageTtl', { LogStoreName: 'x', LogStoreTtl: '30' })).toEqual([
      400,
      'InvalidParameter',
    ]);
  });
});

it('records of a data set are told apart by its key', async () => {
  const set = { DataSetName: 'bad', DataSetFieldKeyName: 'ip', DataSetFileName: 'cloudsiem-dataset/1.csv' };
  const DataSetId = textAt(await ok('CreateDataSet', set), 'DataSetRecordStatistic', 'DataSetId');
  await ok('UpdateDataSetRecord', { DataSetId, DataSetRecords: '[{"ip":"1.1.1.1"},{"ip":"2.2.2.2"}]' });
  await ok('UpdateDataSetRecord', { DataSetId, DataSetRecords: '[{"ip":"1.1.1.1","note":"again"}]' });
  const records = await list('ListDataSetRecords', 'DataSetRecords', { DataSetId });
  expect(records.map(({ DataSetRecordValues }) => DataSetRecordValues)).toEqual([
    '{"ip":"1.1.1.1","note":"again"}',
    '{"ip":"2.2.2.2"}',
  ]);
  await ok('DeleteDataSetRecord', { DataSetId, DataSetRecordIds: JSON.stringify([records[0]?.DataSetRecordId]) });
  expect(await list('ListDataSetRecords', 'DataSetRecords', { DataSetId })).toHaveLength(1);
  expect(await no('UpdateDataSetRecord', { DataSetId, DataSetRecords: '[{"note":"no key"}]' })).toEqual([
    400,
    'InvalidParameter',
  ]);
});

it('a decision of the assistant is made before it is changed', async () => {
  const decision = { Lang: 'en', ProductCode: 'alibaba_cloud_sas', AutoDecisionStatus: 'enabled' };
  const call = (action: string): Promise<[number, unknown]> => root.no(SIEM, action, {}, decision);
  expect(await call('UpdateAutoDisposeConfig')).toEqual([400, 'AutoDisposeConfigNotFound']);
  expect(await call('CreateAutoDisposeConfig')).toEqual([200, undefined]);
  expect(await call('CreateAutoDisposeConfig')).toEqual([400, 'AutoDisposeConfigNameExist']);
});

describe('playbooks', () => {
  const FLOW = [
    { id: 's', data: { nodeType: 'startEvent' } },
    { id: 'a', data: { nodeType: 'action', nodeName: 'a', componentName: 'DataFormat' } },
    { id: 'e', data: { nodeType: 'endEvent' } },
    { id: '1', data: {}, source: { cell: 's' }, target: { cell: 'a' } },
    { id: '2', data: {}, source: { cell: 'a' }, target: { cell: 'e' } },
  ];
  const create = async (flow: object): Promise<string> => {
    const playbook = { PlaybookName: 'block', PlaybookParamType: 'custom', PlaybookTaskFlow: JSON.stringify(flow) };
    return textAt(await root.ok(SOAR, 'CreatePlaybook', {}, playbook), 'PlaybookUuid');
  };
  const get = (PlaybookUuid: string, PlaybookVersionType: string): Promise<Answer> =>
    root.ok(SOAR, 'GetPlaybook', {}, { PlaybookUuid, PlaybookVersionType });

  it('are saved by one version of the API, and published by the other', async () => {
    const PlaybookUuid = await create(FLOW);
    expect(await root.no(SOAR, 'GetPlaybook', {}, { PlaybookUuid, PlaybookVersionType: 'Online' })).toEqual([
      400,
      'PlaybookNotExist',
    ]);
    expect((await get(PlaybookUuid, 'Draft')).Playbook).toMatchObject({ PlaybookStatus: 0, PlaybookName: 'block' });
    await root.ok(SOAR_2022, 'PublishPlaybook', {}, { PlaybookUuid });
    expect((await get(PlaybookUuid, 'Online')).Playbook).toMatchObject({ PlaybookStatus: 1 });
    await root.ok(SOAR, 'DeletePlaybook', {}, { PlaybookUuid });
    expect((await root.ok(SOAR, 'ListPlaybooks')).Playbooks).toEqual([]);
  });

  it('are verified: nodes, connections, components, and the role that they run as', async () => {
    const verify = (flow: object): Promise<Answer> =>
      root.ok(SOAR_2022, 'VerifyPlaybook', {}, { TaskFlow: JSON.stringify(flow) });
    expect(await verify(FLOW)).toMatchObject({
      CheckTaskInfos: [],
      Prerequisites: [{ PrerequisiteType: 'role', PrerequisiteValue: 'AliyunSiemSoarExecutionDefaultRole' }],
    });
    lab.makeRole('AliyunSiemSoarExecutionDefaultRole');
    expect(await verify(FLOW)).toMatchObject({ Prerequisites: [] });
    const action = { id: 'x', data: { nodeType: 'action', nodeName: 'x', componentName: 'NoSuch' } };
    const { CheckTaskInfos } = await verify([
      FLOW[0],
      action,
      { id: '9', data: {}, source: { cell: 's' }, target: { cell: 'y' } },
    ]);
    expect((CheckTaskInfos as Answer[]).map(({ Detail }) => Detail)).toEqual([
      'a flow has an end',
      'a connection ends at no node',
      'there is no component NoSuch',
    ]);
    const PlaybookUuid = await create([FLOW[0], action]);
    expect(await root.no(SOAR_2022, 'PublishPlaybook', {}, { PlaybookUuid })).toEqual([400, 'PlaybookCompileError']);
  });
});
