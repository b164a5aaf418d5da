import { type Answer, type Caller, Lab, type Parameters } from './support';

const GREEN = '2022-09-26';
const QUERY = { ServiceCode: 'query_security_check_intl', ResourceType: 'text' };

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const ok = (action: string, body?: Parameters, query: Parameters = {}): Promise<Answer> =>
  root.ok(GREEN, action, { RegionId: 'ap-southeast-1', ...query }, body);
const no = async (action: string, body: Parameters): Promise<unknown> => {
  const { status, body: answer } = await root.send({
    version: GREEN,
    action,
    query: { RegionId: 'ap-southeast-1' },
    body,
  });
  return [status, answer.Code, answer.Msg];
};

const configuration = async (more: Parameters = {}): Promise<Answer> =>
  (await ok('GetServiceConf', { ...QUERY, ...more })).CustomServiceConf as Answer;

describe('the services of AI Guardrails', () => {
  it('are there from the start, chosen by what they check', async () => {
    const codes = ((await ok('ListServiceConfigs', { ResourceType: 'image' })).Data as Answer[]).map(
      (one) => one.ServiceCode,
    );
    expect(codes).toEqual(['img_query_security_check', 'img_response_security_check', 'text_img_security_check']);
    expect(await ok('ListServiceConfigs', undefined, { UseStatus: 'out' })).toMatchObject({ Data: [] });
    expect(await ok('GetServiceConf', QUERY)).toMatchObject({
      ServiceCode: QUERY.ServiceCode,
      CustomServiceConf: { promptAttack: { Enable: true, Level: 'high', Suggestion: 'block' } },
      Option: { sensitiveData: { Level: ['S0', 'S1', 'S2', 'S3', 'S4'] } },
    });
    expect(await no('GetServiceConf', { ...QUERY, ResourceType: 'image' })).toEqual([200, 404, expect.any(String)]);
    expect(await no('GetServiceConf', { ...QUERY, ServiceCode: 'none' })).toEqual([200, 404, expect.any(String)]);
  });

  it('take a whole configuration: what is left out is gone', async () => {
    const before = await configuration();
    const changed = { ...before, promptAttack: { Enable: false, Level: 'low', Suggestion: 'watch' } };
    await ok('UpdateServiceConfig', { ...QUERY, ServiceConfig: JSON.stringify(changed) });
    expect(await configuration()).toEqual(changed);
    expect(await configuration({ ByDefault: 'true' })).toEqual(before);
    await ok('UpdateServiceConfig', {
      ...QUERY,
      ServiceConfig: JSON.stringify({ promptAttack: changed.promptAttack }),
    });
    expect(await configuration()).toEqual({ promptAttack: changed.promptAttack });
  });

  it('take lists of libraries and other parts on their own', async () => {
    const before = await configuration();
    await ok('UpdateServiceConfig', {
      ...QUERY,
      KeywordHitLibs: '["custom_a"]',
      KeywordFilterLibs: '["custom_b"]',
      ManualMachineConfig: '{"Enable":true,"CallbackId":7}',
    });
    const parts = {
      KeywordHitLibs: ['custom_a'],
      KeywordFilterLibs: ['custom_b'],
      ManualMachineConfig: { Enable: true, CallbackId: 7 },
    };
    expect(await configuration()).toEqual({ ...before, ...parts });
    expect(await ok('GetServiceConfig', QUERY)).toMatchObject({ Data: { CustomServiceConf: parts } });
  });

  it('have a configuration of their own for each scene and each region', async () => {
    await ok('UpdateServiceConfig', { ...QUERY, Scene: 'chat', ServiceConfig: '{"a":1}' });
    expect([await configuration({ Scene: 'chat' }), (await configuration()).a]).toEqual([{ a: 1 }, undefined]);
    const elsewhere = await root.ok(GREEN, 'GetServiceConf', { RegionId: 'cn-shanghai' }, { ...QUERY, Scene: 'chat' });
    expect(elsewhere.CustomServiceConf).toEqual(await configuration());
  });

  it('change nothing in a dry run, which tells of the same mistakes', async () => {
    const before = await configuration();
    await ok('UpdateServiceConfig', { ...QUERY, DryRun: 'true', ServiceConfig: '{}' });
    expect(await configuration()).toEqual(before);
    const wrong = JSON.stringify({ promptAttack: { Enable: true, Level: 'S1', Suggestion: 'block' } });
    for (const DryRun of ['true', 'false']) {
      expect(await no('UpdateServiceConfig', { ...QUERY, DryRun, ServiceConfig: wrong })).toEqual([
        200,
        400,
        'promptAttack.Level is one of none, low, medium, high.',
      ]);
    }
    expect(await configuration()).toEqual(before);
  });

  it.each([
    ['ServiceConfig', '[]', 'ServiceConfig is not a JSON object.'],
    ['ServiceConfig', '{"customLabel":1}', 'customLabel is not an object.'],
    ['ServiceConfig', '{"customLabel":{"Enable":"yes"}}', 'customLabel.Enable is neither true nor false.'],
    ['KeywordHitLibs', '[1]', 'KeywordHitLibs is not a JSON list of library ids.'],
  ])('refuse %s %s', async (name, value, message) => {
    expect(await no('UpdateServiceConfig', { ...QUERY, [name]: value })).toEqual([200, 400, message]);
  });

  it('can be copied and renamed', async () => {
    await ok('UpdateServiceConfig', { ...QUERY, ServiceConfig: '{"a":1}' });
    for (const ServiceName of ['first', 'second']) await ok('CopyServiceConfig', { ...QUERY, ServiceName });
    const copy = { ...QUERY, ServiceCode: 'query_security_check_intl_02' };
    await ok('ModifyServiceInfo', { ...copy, ServiceDesc: 'of the shop' });
    const all = (await ok('ListServiceConfigs')).Data as Answer[];
    expect(all.filter(({ CopyFrom }) => CopyFrom !== '')).toMatchObject([
      { ServiceCode: 'query_security_check_intl_01', ServiceName: 'first' },
      { ServiceCode: copy.ServiceCode, ServiceName: 'second', ServiceDesc: 'of the shop', CopyFrom: QUERY.ServiceCode },
    ]);
    expect((await ok('GetServiceConf', copy)).CustomServiceConf).toEqual({ a: 1 });
  });

  it('have labels', async () => {
    expect((await ok('GetServiceLabelConfig', QUERY)).Data).not.toEqual([]);
    expect((await ok('QueryLabelConfig', undefined, QUERY)).ContentModeration).not.toEqual([]);
  });

  it('have labels that users define', async () => {
    const feature = { ...QUERY, Type: 'custom_llm_template' };
    const label = { ...feature, Field: 'competitors' };
    await ok('ModifyFeatureConfig', { ...label, Config: '{"a":1}', Description: 'names' });
    await ok('ModifyFeatureConfig', { ...label, Config: '{"a":2}' });
    expect(await ok('GetFeatureConfig', feature)).toMatchObject({
      Data: { FeatureConf: [{ Field: 'competitors', Description: 'names', Config: '{"a":2}' }] },
    });
    expect(await ok('GetFeatureConfig', { ...feature, Query: 'other' })).toMatchObject({ Data: { FeatureConf: [] } });
    expect(await root.no(GREEN, 'ModifyFeatureConfig', {}, { ...label, Config: '{' })).toEqual([
      400,
      'InvalidParameter',
    ]);
    await ok('DeleteFeatureConfig', label);
    expect(await no('DeleteFeatureConfig', label)).toEqual([200, 404, expect.any(String)]);
  });

  it('deliver evidence where they are told to', async () => {
    const BackupConfig = JSON.stringify({ Enable: true, Bucket: 'evidence', ExpireSeconds: 3600 });
    expect(await ok('GetBackupStatus')).toMatchObject({ Data: false });
    await ok('UpdateBackupConfig', undefined, { ...QUERY, BackupConfig });
    expect(await ok('GetBackupConfig', undefined, QUERY)).toMatchObject({ Enable: true, Bucket: 'evidence', Path: '' });
    expect(await ok('GetBackupStatus')).toMatchObject({ Data: true });
    for (const wrong of ['{"Buket":"x"}', '{"Enable":"yes"}', '[]']) {
      const query = { ...QUERY, BackupConfig: wrong };
      expect(await root.no(GREEN, 'UpdateBackupConfig', query)).toEqual([400, 'InvalidParameter']);
    }
  });
});

describe('the account', () => {
  const CommodityCode = 'lvwang_guardrail_public_intl';

  it('has AI Guardrails, unless it is told not to', async () => {
    expect(await ok('GetUserBuyStatus', { CommodityCode })).toMatchObject({ Data: { Buy: true, Indebt: false } });
    lab.faults({ account: { activated: false } });
    expect(await ok('GetUserBuyStatus', { CommodityCode })).toMatchObject({ Data: { Buy: false, InstanceId: '' } });
    expect(await ok('GetGuardStatus', undefined, { CommodityCode })).toMatchObject({
      ProtectionStatus: [{ Status: 'disabled' }],
    });
    expect(await no('ListServiceConfigs', {})).toEqual([200, 408, expect.any(String)]);
    expect(await root.no(GREEN, 'ListCallback')).toEqual([400, 'ServiceNotActivated']);
  });

  it('has it once it is bought', async () => {
    lab.faults({ account: { activated: false } });
    const order = { ProductCode: 'lvwang', ProductType: CommodityCode, SubscriptionType: 'PayAsYouGo' };
    const { Data } = await root.ok('2017-12-14', 'CreateInstance', order);
    const { InstanceId } = Data as Answer;
    expect(await ok('GetUserBuyStatus', { CommodityCode })).toMatchObject({ Data: { Buy: true, InstanceId } });
    expect(await ok('GetUserBuyStatus', { CommodityCode: 'other' })).toMatchObject({ Data: { Buy: false } });
    expect(await ok('ListServiceConfigs')).toMatchObject({ Code: 200 });
  });

  it('can owe money', async () => {
    lab.faults({ account: { inDebt: true } });
    expect(await ok('GetUserBuyStatus', { CommodityCode })).toMatchObject({ Data: { Buy: true, Indebt: true } });
    expect(await no('ListServiceConfigs', {})).toEqual([200, 408, expect.any(String)]);
  });

  it('delivers logs where it is told to', async () => {
    const stats = async () => ((await root.ok(GREEN, 'GetGuardLogStats', { CommodityCode })).Data as Answer[])[0];
    expect(await stats()).toMatchObject({ DeliveryRegion: 'cn-shanghai', Ttl: 30 });
    const change = { DeliveryRegion: 'ap-southeast-1', Storage: '20' };
    expect(await root.ok(GREEN, 'UpdateMetaLog', { CommodityCode, ...change })).toMatchObject({ Result: true });
    expect(await stats()).toMatchObject({ DeliveryRegion: 'ap-southeast-1', TotalStorage: 20, Ttl: 30 });
    expect(await root.no(GREEN, 'UpdateMetaLog', { CommodityCode, Ttl: '0' })).toEqual([400, 'InvalidParameter']);
  });
});
