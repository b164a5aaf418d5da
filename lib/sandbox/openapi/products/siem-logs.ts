/** Where cloud-siem takes logs from and keeps them, data sets, and what the assistant may decide. */
import { invalidParameter } from '../errors';
import { type Call, type Operation, present, reads, writes } from '../model';
import type { JsonObject } from '../objects';
import { centerOf, checkLang, jsonList, newId, notFound, paged, taken } from './siem-common';
import type { SiemDataSet, SiemDataSource, SiemIngestion, SiemNormalizationRule } from './siem-objects';
import { oneOf } from './waf-common';

/** Built-in ingestions: product, and the kind of logs. The first is from a published example, the others are made up here. */
const INGESTIONS: readonly (readonly [string, string])[] = [
  ['alibaba_cloud_sas', 'alibaba_cloud_sas_netstat_ingestion'],
  ['alibaba_cloud_sas', 'alibaba_cloud_sas_process_ingestion'],
  ['alibaba_cloud_waf', 'alibaba_cloud_waf_flow_ingestion'],
  ['alibaba_cloud_actiontrail', 'alibaba_cloud_actiontrail_ingestion'],
];

const LOG_STORES = ['network-activity', 'audit-activity', 'risk-activity', 'vulnerability-activity'];
const LOG_CODES = ['sas-net-block', 'sas-security-log', 'aegis-log-process', 'aegis-log-network'];
const STANDARD_TTL = 180;

const setting = (call: Call, center: string, kind: string, id: string, standard: string): string =>
  call.view.of('siemSwitches').get(`${center}/${kind}/${id}`)?.value ?? standard;

function put(call: Call, kind: 'ingestion' | 'ttl' | 'delivery', id: string, value: string): void {
  const center = centerOf(call);
  call.view.of('siemSwitches').put(`${center}/${kind}/${id}`, { kind, center, id, value });
}

function inCenter<T extends { readonly center: string }>(call: Call, all: readonly T[]): T[] {
  const center = centerOf(call);
  return all.filter((one) => one.center === center);
}

const sources = (call: Call): SiemDataSource[] => inCenter(call, call.view.of('siemDataSources').all());
const normalizations = (call: Call): SiemNormalizationRule[] =>
  inCenter(call, call.view.of('siemNormalizationRules').all());
const ingestions = (call: Call): SiemIngestion[] => inCenter(call, call.view.of('siemIngestions').all());
const dataSets = (call: Call): SiemDataSet[] => inCenter(call, call.view.of('siemDataSets').all());

function found<T extends { readonly id: string }>(call: Call, what: string, all: readonly T[], name = `${what}Id`): T {
  const id = call.need(name);
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw notFound(what, id);
  return one;
}

function storesIn(call: Call): readonly JsonObject[] {
  const stores = (call.value('DataSourceStores') ?? []) as readonly JsonObject[];
  const complete = stores.every(({ LogRegionId, LogProjectName, LogStoreName }) =>
    [LogRegionId, LogProjectName, LogStoreName].every((text) => typeof text === 'string' && text !== ''),
  );
  if (stores.length === 0 || !complete) {
    throw invalidParameter('DataSourceStores', 'a source has a Logstore with its project and region');
  }
  return stores;
}

const NORMALIZATION = [
  'ExtendContentPacked',
  'ExtendFieldStoreMode',
  'NormalizationCategoryId',
  'NormalizationRuleDescription',
  'NormalizationRuleExpression',
  'NormalizationRuleFormat',
  'NormalizationRuleMode',
  'NormalizationRuleName',
  'NormalizationRuleType',
  'NormalizationSchemaId',
  'ProductId',
  'VendorId',
];

const given = (call: Call): JsonObject =>
  Object.fromEntries(NORMALIZATION.filter((name) => call.has(name)).map((name) => [name, call.value(name)]));

const presetId = (call: Call, template: string): string => `${template}_${call.accountId}`;

/** The built-in ingestion that an id names, or one that was made. */
function switchIngestion(call: Call, enabled: boolean): JsonObject {
  const id = call.need('DataIngestionId');
  const own = ingestions(call).find((one) => one.id === id);
  if (own) {
    call.view.of('siemIngestions').put(id, { ...own, enabled });
    return {};
  }
  const preset = INGESTIONS.find(([, template]) => presetId(call, template) === id);
  if (!preset) throw notFound('DataIngestion', id);
  put(call, 'ingestion', preset[1], enabled ? 'enabled' : 'disabled');
  return {};
}

export const logs: { readonly [action: string]: Operation } = {
  GetUserConfig: reads((call) => {
    checkLang(call);
    centerOf(call);
    return {
      User: { CtdrVersion: 'v2', UpgradeCtdrVersion: 'v2', UpgradeStatus: 'success', DataStorageVersion: 'v2' },
    };
  }),

  CreateDataSource: writes((call) => {
    oneOf(call, 'DataSourceType', ['custom']);
    const [name, center] = [call.need('DataSourceName'), centerOf(call)];
    if (sources(call).some((one) => one.name === name)) throw taken('DataSource', name);
    const id = newId('ds');
    call.view.of('siemDataSources').put(id, { id, center, name, stores: storesIn(call), created: call.now });
    return { DataSourceId: id };
  }),

  UpdateDataSource: writes((call) => {
    checkLang(call);
    const before = found(call, 'DataSource', sources(call));
    const name = call.text('DataSourceName') || before.name;
    const stores = call.has('DataSourceStores') ? storesIn(call) : before.stores;
    call.view.of('siemDataSources').put(before.id, { ...before, name, stores });
    return {};
  }),

  ListDataSources: reads((call) => {
    checkLang(call);
    const all = sources(call).filter(({ name }) => name.includes(call.text('DataSourceName')));
    return paged(call, all, 'DataSources', ({ id, name, stores, created }) => ({
      DataSourceId: id,
      DataSourceName: name,
      DataSourceType: 'custom',
      DataSourceStatus: 'normal',
      DataSourceStores: stores.map((store) => ({ ...store, DataSourceStoreStatus: 'normal' })),
      DataSourceReferences: ingestions(call)
        .filter(({ source }) => source === id)
        .map((one) => ({ DataIngestionId: one.id })),
      CreateTime: created,
    }));
  }),

  // What is deleted while an ingestion uses it is @unverified.
  DeleteDataSource: writes((call) => {
    checkLang(call);
    const { id } = found(call, 'DataSource', sources(call));
    call.view.of('siemDataSources').delete(id);
    return {};
  }),

  CreateNormalizationRule: writes((call) => {
    const [name, center] = [call.need('NormalizationRuleName'), centerOf(call)];
    for (const needed of ['NormalizationRuleExpression', 'NormalizationSchemaId', 'ProductId']) call.need(needed);
    if (normalizations(call).some((one) => one.given.NormalizationRuleName === name)) {
      throw taken('NormalizationRule', name);
    }
    const id = newId('nr');
    const times = { created: call.now, modified: call.now };
    const all = { VendorId: 'alibaba_cloud', ExtendFieldStoreMode: 'flat', ...given(call) };
    call.view.of('siemNormalizationRules').put(id, { id, center, given: all, version: 1, ...times });
    return { NormalizationRuleId: id };
  }),

  UpdateNormalizationRule: writes((call) => {
    const before = found(call, 'NormalizationRule', normalizations(call));
    const after = { ...before.given, ...given(call) };
    const version = before.version + 1;
    call.view.of('siemNormalizationRules').put(before.id, { ...before, given: after, version, modified: call.now });
    return {};
  }),

  ListNormalizationRules: reads((call) => {
    checkLang(call);
    return paged(call, normalizations(call), 'NormalizationRules', (one) => ({
      ...one.given,
      NormalizationRuleId: one.id,
      NormalizationRuleVersion: `V${one.version}`,
      NormalizationRuleStatus: 'started',
      CreateTime: one.created,
      UpdateTime: one.modified,
    }));
  }),

  DeleteNormalizationRule: writes((call) => {
    const { id } = found(call, 'NormalizationRule', normalizations(call));
    call.view.of('siemNormalizationRules').delete(id);
    return {};
  }),

  // A new ingestion is off. @unverified
  CreateDataIngestion: writes((call) => {
    checkLang(call);
    oneOf(call, 'DataIngestionType', ['custom']);
    const center = centerOf(call);
    const one = {
      id: newId('di'),
      center,
      source: found(call, 'DataSource', sources(call)).id,
      rule: found(call, 'NormalizationRule', normalizations(call)).id,
      product: call.need('ProductId'),
      mode: oneOf(call, 'DataIngestionMode', ['realtime', 'scan']),
      enabled: false,
      created: call.now,
    };
    call.view.of('siemIngestions').put(one.id, one);
    return { DataIngestionId: one.id };
  }),

  UpdateDataIngestion: writes((call) => {
    const before = found(call, 'DataIngestion', ingestions(call));
    const after = {
      ...before,
      ...(call.has('DataSourceId') && { source: found(call, 'DataSource', sources(call)).id }),
      ...(call.has('NormalizationRuleId') && { rule: found(call, 'NormalizationRule', normalizations(call)).id }),
      ...(call.has('DataIngestionMode') && { mode: oneOf(call, 'DataIngestionMode', ['realtime', 'scan']) }),
    };
    call.view.of('siemIngestions').put(before.id, after);
    return {};
  }),

  ListDataIngestions: reads((call) => {
    const center = centerOf(call);
    const presets = INGESTIONS.map(([product, template]) => ({
      DataIngestionId: presetId(call, template),
      DataIngestionTemplateId: template,
      DataIngestionType: 'preset',
      DataIngestionMode: 'realtime',
      DataIngestionStatus: setting(call, center, 'ingestion', template, 'disabled'),
      product,
    }));
    const own = ingestions(call).map((one) => ({
      DataIngestionId: one.id,
      DataIngestionType: 'custom',
      DataIngestionMode: one.mode,
      DataIngestionStatus: one.enabled ? 'enabled' : 'disabled',
      DataSourceId: one.source,
      NormalizationRuleId: one.rule,
      CreateTime: one.created,
      product: one.product,
    }));
    const wanted = call.text('ProductId');
    return {
      DataIngestions: [...presets, ...own]
        .filter(({ product }) => wanted === '' || product === wanted)
        .map(({ product: _, ...one }) => ({
          ...one,
          DataIngestionState: one.DataIngestionStatus === 'enabled' ? 'ingested' : 'uningested',
        })),
    };
  }),

  EnableDataIngestion: writes((call) => switchIngestion(call, true)),
  DisableDataIngestion: writes((call) => switchIngestion(call, false)),

  DeleteDataIngestion: writes((call) => {
    call.view.of('siemIngestions').delete(found(call, 'DataIngestion', ingestions(call)).id);
    return {};
  }),

  GetDataStorage: reads((call) => {
    checkLang(call);
    const center = centerOf(call);
    const region = center === 'cn-hangzhou' ? 'cn-shanghai' : center;
    return {
      Data: {
        DataStorageRegionId: region,
        DataStorageTotalCapacity: 1000,
        DataStorageUsedCapacity: 4.2,
        LogProject: `aliyun-cloudsiem-data-${call.accountId}-${region}`,
        NormalizationLogStores: LOG_STORES.map((name) => ({
          LogStoreName: name,
          LogStoreTtl: Number(setting(call, center, 'ttl', name, String(STANDARD_TTL))),
          UsedCapacity: 1.05,
        })),
        SasLogStores: LOG_CODES.map((code) => ({
          LogCode: code,
          LogStoreName: 'sas-log',
          LogDeliveryStatus: setting(call, center, 'delivery', code, 'disable'),
        })),
      },
    };
  }),

  UpdateDataStorageTtl: writes((call) => {
    const store = oneOf(call, 'LogStoreName', LOG_STORES);
    const days = Number(call.need('LogStoreTtl'));
    if (!Number.isInteger(days) || days < 1) throw invalidParameter('LogStoreTtl', 'it is a number of days');
    put(call, 'ttl', store, String(days));
    return {};
  }),

  UpdateDataStorageDelivery: writes((call) => {
    checkLang(call);
    put(call, 'delivery', oneOf(call, 'LogCode', LOG_CODES), oneOf(call, 'LogDeliveryStatus', ['enable', 'disable']));
    return {};
  }),

  GetAutoDisposeConfig: reads((call) => {
    checkLang(call);
    const product = call.need('ProductCode');
    const config = call.view.of('siemAutoDisposals').get(product);
    return present({
      AutoDisposeConfig: config && { ProductCode: config.product, AutoDecisionStatus: config.status },
    });
  }),

  CreateAutoDisposeConfig: writes((call) => decide(call, false)),
  UpdateAutoDisposeConfig: writes((call) => decide(call, true)),

  ListDataSets: reads((call) => {
    checkLang(call);
    const all = dataSets(call).filter(({ id }) => call.text('DataSetId') === '' || id === call.text('DataSetId'));
    return paged(call, all, 'DataSets', ({ id, name, key }) => ({
      DataSetId: id,
      DataSetName: name,
      DataSetFieldKeyName: key,
      DataSetStatus: 1,
      DataSetType: 'custom',
    }));
  }),

  // The file is uploaded in the console: that it exists is not checked here.
  CreateDataSet: writes((call) => {
    checkLang(call);
    call.need('DataSetFileName');
    const name = call.need('DataSetName');
    if (dataSets(call).some((one) => one.name === name)) throw taken('DataSet', name);
    const one = { id: newId('dataset'), center: centerOf(call), name, key: call.need('DataSetFieldKeyName') };
    call.view.of('siemDataSets').put(one.id, { ...one, records: [] });
    return { DataSetRecordStatistic: { DataSetId: one.id, NewDataSetRecordCount: 0 } };
  }),

  DeleteDataSet: writes((call) => {
    call.view.of('siemDataSets').delete(found(call, 'DataSet', dataSets(call)).id);
    return {};
  }),

  ListDataSetRecords: reads((call) => {
    const set = found(call, 'DataSet', dataSets(call));
    return paged(call, set.records, 'DataSetRecords', ({ id, values }) => ({
      DataSetId: set.id,
      DataSetName: set.name,
      DataSetRecordId: id,
      DataSetRecordValues: JSON.stringify(values),
    }));
  }),

  // A record whose key is known replaces that one. @unverified
  UpdateDataSetRecord: writes((call) => {
    const set = found(call, 'DataSet', dataSets(call));
    const records = new Map(set.records.map((record) => [String(record.values[set.key]), record]));
    for (const values of jsonList(call, 'DataSetRecords')) {
      const key = values[set.key];
      if (typeof key !== 'string' || key === '') throw invalidParameter('DataSetRecords', `a record has ${set.key}`);
      records.set(key, { id: records.get(key)?.id ?? newId('record'), values });
    }
    call.view.of('siemDataSets').put(set.id, { ...set, records: [...records.values()] });
    return { DataSetRecordStatistic: { NewDataSetRecordCount: records.size - set.records.length } };
  }),

  DeleteDataSetRecord: writes((call) => {
    const set = found(call, 'DataSet', dataSets(call));
    const ids = call.json('DataSetRecordIds');
    if (!Array.isArray(ids)) throw invalidParameter('DataSetRecordIds', 'it is no JSON list');
    const gone = new Set(ids.map(String));
    call.view.of('siemDataSets').put(set.id, { ...set, records: set.records.filter(({ id }) => !gone.has(id)) });
    return {};
  }),
};

/** That creating what exists is refused, and updating what does not exist, is @unverified. */
function decide(call: Call, exists: boolean): JsonObject {
  checkLang(call);
  const product = call.need('ProductCode');
  const status = oneOf(call, 'AutoDecisionStatus', ['enabled', 'disabled']);
  const known = call.view.of('siemAutoDisposals').get(product) !== undefined;
  if (known && !exists) throw taken('AutoDisposeConfig', product);
  if (!known && exists) throw notFound('AutoDisposeConfig', product);
  call.view.of('siemAutoDisposals').put(product, { product, status });
  return {};
}
