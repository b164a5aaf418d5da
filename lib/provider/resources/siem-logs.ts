/** Where the logs of threat detection and response come from, and where they are kept. */
import { isObject, type ValueObject } from '../../schema/value';
import {
  type CustomDefinition,
  type ParameterValue,
  type Request,
  type ResourceDefinition,
  type SettingDefinition,
} from '../definition';
import { OpenApiError } from '../client';
import type { Context } from '../engine/context';
import type { Handler } from '../engine/handler';
import { isJsonObject, type Json, parsed } from '../engine/json';
import { listAll } from '../engine/reading';
import { SHOWS_UP_WITHIN } from '../engine/operation';
import { settingHandler } from '../engine/setting';
import { member, textOf, textsOf } from '../engine/values';
import { always, from, ID } from './green';
import {
  COUNTED,
  fromImportId,
  importId,
  listedSetting,
  MANAGEMENT_REGION,
  oneOf,
  PAGES,
  plannedLater,
  siem,
} from './siem';

function stores({ attributes }: { readonly attributes: ValueObject }): ParameterValue {
  return [
    {
      LogRegionId: textOf(attributes, 'log_region'),
      LogProjectName: textOf(attributes, 'log_project'),
      LogStoreName: textOf(attributes, 'log_store'),
    },
  ];
}

export const SIEM_DATA_SOURCE: ResourceDefinition = {
  kind: 'resource',
  type: 'siem_data_source',
  description: 'A Logstore of Log Service that threat detection and response reads logs from.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    name: { type: 'string', required: true, description: 'Name of the source, unique in the account.' },
    log_region: { type: 'string', required: true, description: 'Region of the project.' },
    log_project: { type: 'string', required: true, description: 'Project of Log Service.' },
    log_store: { type: 'string', required: true, description: 'Logstore in the project.' },
  },
  unverified: 'That one Logstore is given as the only member of DataSourceStores.',
  id: { answer: 'DataSourceId', listed: 'DataSourceId' },
  create: siem(
    'CreateDataSource',
    { DataSourceName: from('name'), DataSourceType: always('custom'), DataSourceStores: { made: stores } },
    false,
  ),
  read: {
    ...siem('ListDataSources', {
      DataSourceType: always('custom'),
      PageNumber: { made: () => '1' },
      PageSize: { made: () => '1000' },
    }),
    items: 'DataSources',
    where: { DataSourceId: ID },
    attributes: {
      name: 'DataSourceName',
      log_region: 'DataSourceStores.0.LogRegionId',
      log_project: 'DataSourceStores.0.LogProjectName',
      log_store: 'DataSourceStores.0.LogStoreName',
    },
  },
  updates: [
    {
      ...siem('UpdateDataSource', {
        DataSourceId: ID,
        DataSourceName: from('name'),
        DataSourceStores: { made: stores },
      }),
      when: ['name', 'log_region', 'log_project', 'log_store'],
    },
  ],
  delete: siem('DeleteDataSource', { DataSourceId: ID }),
  lookup: { DataSourceName: 'name' },
  importId,
  fromImportId,
};

const NORMALIZATION = {
  NormalizationRuleName: from('name'),
  NormalizationRuleDescription: from('description', { absent: '' }),
  NormalizationRuleExpression: from('expression'),
  NormalizationRuleFormat: always('SPL'),
  NormalizationRuleMode: from('mode'),
  NormalizationRuleType: always('custom'),
  NormalizationCategoryId: from('category_id'),
  NormalizationSchemaId: from('schema_id'),
  ProductId: from('product_id'),
  VendorId: from('vendor_id'),
  ExtendFieldStoreMode: from('extend_field_store_mode'),
} as const;

const NORMALIZATION_FIELDS = {
  name: 'NormalizationRuleName',
  description: 'NormalizationRuleDescription',
  expression: 'NormalizationRuleExpression',
  mode: 'NormalizationRuleMode',
  category_id: 'NormalizationCategoryId',
  schema_id: 'NormalizationSchemaId',
  product_id: 'ProductId',
  vendor_id: 'VendorId',
  extend_field_store_mode: 'ExtendFieldStoreMode',
} as const;

export const SIEM_NORMALIZATION_RULE: ResourceDefinition = {
  kind: 'resource',
  type: 'siem_normalization_rule',
  description: 'How raw logs become logs of a schema: SPL of Log Service.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    name: { type: 'string', required: true, description: 'Name of the rule, unique in the account.' },
    description: { type: 'string', optional: true, description: 'What it is for.' },
    expression: { type: 'string', required: true, description: 'SPL, beginning with a search such as `*`.' },
    mode: {
      type: 'string',
      default: 'both',
      oneOf: ['realtime', 'scan', 'both'],
      description: 'Ingestion modes it is for.',
    },
    category_id: { type: 'string', required: true, description: 'Category, such as `NETWORK_CATEGORY`.' },
    schema_id: { type: 'string', required: true, description: 'Schema of the result, such as `HTTP_ACTIVITY`.' },
    product_id: { type: 'string', required: true, description: 'Product that writes the logs.' },
    vendor_id: { type: 'string', optional: true, computed: true, description: 'Vendor of the product.' },
    extend_field_store_mode: {
      type: 'string',
      optional: true,
      computed: true,
      description: 'How fields that the schema does not know are kept, such as `flat`.',
    },
  },
  unverified: 'The values of mode but `both`.',
  id: { answer: 'NormalizationRuleId', listed: 'NormalizationRuleId' },
  create: siem('CreateNormalizationRule', NORMALIZATION, false),
  read: {
    ...siem('ListNormalizationRules', { NormalizationRuleType: always('custom'), ...PAGES }),
    items: 'NormalizationRules',
    pages: COUNTED,
    where: { NormalizationRuleId: ID },
    attributes: NORMALIZATION_FIELDS,
  },
  updates: [
    {
      ...siem('UpdateNormalizationRule', { ...NORMALIZATION, NormalizationRuleId: ID }),
      when: Object.keys(NORMALIZATION_FIELDS),
    },
  ],
  delete: siem('DeleteNormalizationRule', { NormalizationRuleId: ID }),
  lookup: { NormalizationRuleName: 'name' },
  importId,
  fromImportId,
};

const ENABLE = siem('EnableDataIngestion', { DataIngestionId: ID, ProductId: from('product_id') });

export const SIEM_DATA_INGESTION: ResourceDefinition = {
  kind: 'resource',
  type: 'siem_data_ingestion',
  description: 'An ingestion of your own: a source and the rule that normalizes it. It is on as long as it exists.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    data_source_id: { type: 'string', required: true, description: 'Id of the source.' },
    normalization_rule_id: { type: 'string', required: true, description: 'Id of the rule.' },
    product_id: { type: 'string', required: true, forceNew: true, description: 'Product that writes the logs.' },
    mode: {
      type: 'string',
      default: 'realtime',
      oneOf: ['realtime', 'scan'],
      description: 'Whether logs are read as they come, or by every run of a rule.',
    },
    status: {
      type: 'string',
      default: 'enabled',
      oneOf: ['enabled'],
      description: 'Always `enabled`; what somebody switched off is switched on again.',
    },
    state: { type: 'string', computed: true, description: '`ingested`, `uningested` or `abnormal`.' },
  },
  unverified: 'Whether a new ingestion is off: it is switched on right after it was made.',
  id: { answer: 'DataIngestionId', listed: 'DataIngestionId' },
  create: siem(
    'CreateDataIngestion',
    {
      DataSourceId: from('data_source_id'),
      NormalizationRuleId: from('normalization_rule_id'),
      ProductId: from('product_id'),
      DataIngestionMode: from('mode'),
      DataIngestionType: always('custom'),
    },
    false,
  ),
  read: {
    ...siem('ListDataIngestions', { ProductId: from('product_id') }),
    items: 'DataIngestions',
    where: { DataIngestionId: ID },
    attributes: {
      data_source_id: 'DataSourceId',
      normalization_rule_id: 'NormalizationRuleId',
      mode: 'DataIngestionMode',
      status: 'DataIngestionStatus',
      state: 'DataIngestionState',
    },
  },
  updates: [
    {
      ...siem('UpdateDataIngestion', {
        DataIngestionId: ID,
        DataSourceId: from('data_source_id'),
        NormalizationRuleId: from('normalization_rule_id'),
        DataIngestionMode: from('mode'),
      }),
      when: ['data_source_id', 'normalization_rule_id', 'mode'],
    },
    { ...ENABLE, when: ['status'], afterCreate: true },
  ],
  delete: siem('DeleteDataIngestion', { DataIngestionId: ID }),
  lookup: { DataSourceId: 'data_source_id', NormalizationRuleId: 'normalization_rule_id' },
  importId: (attributes, id) =>
    [textOf(attributes, 'management_region'), textOf(attributes, 'product_id'), id].join(':'),
  fromImportId: (id) => {
    const [, region, product, ingestion] = /^(cn-hangzhou|ap-southeast-1):([^:]+):(.+)$/.exec(id) ?? [];
    if (region === undefined || product === undefined || ingestion === undefined) {
      throw new Error(`the id for import has the form cn-hangzhou|ap-southeast-1:<product id>:<id>; got ${id}`);
    }
    return { id: ingestion, management_region: region, product_id: product };
  },
};

/** A setting that is switched by one call for each of its values. */
function switched(
  setting: SettingDefinition,
  pointer: string,
  attribute: string,
  writes: { readonly [value: string]: Request },
): CustomDefinition {
  const handlers = new Map(
    Object.entries(writes).map(([value, write]) => [value, settingHandler({ ...setting, write })]),
  );
  const standard = settingHandler(setting);
  const of = (value: unknown): Handler => handlers.get(String(value)) ?? standard;
  return {
    ...setting,
    kind: 'custom',
    behaves: 'setting',
    identity: setting.id,
    requests: [setting.read, ...Object.values(writes)],
    handler: {
      plan: plannedLater(standard),
      create: (context, planned, config) => of(planned[attribute]).create(context, planned, config),
      read: (context, state, imported) => standard.read(context, state, imported),
      update: (context, prior, planned, config) => of(planned[attribute]).update(context, prior, planned, config),
      delete: (context, state) => {
        const { found } = context.private as { readonly found?: { readonly [pointer: string]: Json } };
        return of(found?.[pointer]).delete(context, state);
      },
      fromImportId: (id) => standard.fromImportId(id),
    },
  };
}

const PRESET_INGESTION: SettingDefinition = {
  kind: 'setting',
  type: 'siem_preset_ingestion',
  description:
    'Whether logs of a cloud product are ingested, by the built-in rules. Destroying restores what was found.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    product_id: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Product, such as `alibaba_cloud_sas`.',
    },
    template_id: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Kind of logs, such as `alibaba_cloud_sas_netstat_ingestion`.',
    },
    status: { type: 'string', required: true, oneOf: ['enabled', 'disabled'], description: '`enabled` or `disabled`.' },
  },
  unverified: 'That an account has one ingestion of each template.',
  id: ['management_region', 'product_id', 'template_id'],
  read: {
    ...siem('ListDataIngestions', { ProductId: from('product_id') }),
    document: 'DataIngestions',
    prepare: (list, attributes) => oneOf(list, 'DataIngestionTemplateId', textOf(attributes, 'template_id')),
  },
  members: { status: '/DataIngestionStatus' },
  write: siem('EnableDataIngestion', {
    DataIngestionId: { document: '/DataIngestionId' },
    ProductId: from('product_id'),
  }),
};

export const SIEM_PRESET_INGESTION = switched(PRESET_INGESTION, '/DataIngestionStatus', 'status', {
  enabled: PRESET_INGESTION.write,
  disabled: siem('DisableDataIngestion', { DataIngestionId: { document: '/DataIngestionId' } }),
});

export const SIEM_LOG_RETENTION = listedSetting({
  kind: 'setting',
  type: 'siem_log_retention',
  description:
    'How long a Logstore of threat detection and response keeps normalized logs. Destroying restores what was found.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    log_store: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Logstore of normalized logs, such as `network-activity`.',
    },
    ttl: { type: 'number', required: true, min: 1, description: 'Days that logs are kept.' },
  },
  unverified: 'The smallest and the greatest number of days.',
  id: ['management_region', 'log_store'],
  read: {
    ...siem('GetDataStorage', {}),
    document: 'Data.NormalizationLogStores',
    prepare: (list, attributes) => oneOf(list, 'LogStoreName', textOf(attributes, 'log_store')),
  },
  members: { ttl: '/LogStoreTtl' },
  write: siem('UpdateDataStorageTtl', {
    LogStoreName: from('log_store'),
    LogStoreTtl: { document: '/LogStoreTtl', as: 'json' },
  }),
});

export const SIEM_LOG_DELIVERY = listedSetting({
  kind: 'setting',
  type: 'siem_log_delivery',
  description: 'Whether logs of Security Center are delivered to the Logstores of threat detection and response.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    log_code: { type: 'string', required: true, forceNew: true, description: 'Kind of logs, such as `sas-net-block`.' },
    status: { type: 'string', required: true, oneOf: ['enable', 'disable'], description: '`enable` or `disable`.' },
  },
  id: ['management_region', 'log_code'],
  read: {
    ...siem('GetDataStorage', {}),
    document: 'Data.SasLogStores',
    prepare: (list, attributes) => oneOf(list, 'LogCode', textOf(attributes, 'log_code')),
  },
  members: { status: '/LogDeliveryStatus' },
  write: siem('UpdateDataStorageDelivery', {
    LogCode: from('log_code'),
    LogDeliveryStatus: { document: '/LogDeliveryStatus' },
  }),
});

/** These three know no region. */
function dispose(action: string): Request {
  const { api, parameters } = siem(action, {});
  return {
    api,
    action,
    parameters: { Lang: parameters.Lang ?? always('en'), ProductCode: from('product_code') },
    repeatable: true,
  };
}

const DECISION: Request = {
  ...dispose('UpdateAutoDisposeConfig'),
  parameters: {
    ...dispose('UpdateAutoDisposeConfig').parameters,
    AutoDecisionStatus: { document: '/AutoDecisionStatus' },
  },
};
const FIRST_DECISION: Request = { ...DECISION, action: 'CreateAutoDisposeConfig' };

const AUTO_DISPOSE: SettingDefinition = {
  kind: 'setting',
  type: 'siem_auto_dispose',
  description:
    'Whether the AI assistant decides about alerts of a product by itself. Destroying restores what was found.',
  attributes: {
    product_code: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Product, such as `alibaba_cloud_sas`.',
    },
    status: { type: 'string', required: true, oneOf: ['enabled', 'disabled'], description: '`enabled` or `disabled`.' },
  },
  unverified: 'That a product without a configuration does not decide by itself.',
  id: ['product_code'],
  read: {
    ...dispose('GetAutoDisposeConfig'),
    document: 'AutoDisposeConfig',
    prepare: (config) => ({ AutoDecisionStatus: 'disabled', ...(isJsonObject(config) ? config : {}) }),
  },
  members: { status: '/AutoDecisionStatus' },
  write: DECISION,
};

const decided = settingHandler(AUTO_DISPOSE);
const firstDecided = settingHandler({ ...AUTO_DISPOSE, write: FIRST_DECISION });

async function isDecided(context: Context, attributes: ValueObject): Promise<boolean> {
  const answer = await context.send(AUTO_DISPOSE.read, { attributes });
  return (member(answer, 'AutoDisposeConfig.ProductCode') ?? '') !== '';
}

export const SIEM_AUTO_DISPOSE: CustomDefinition = {
  ...AUTO_DISPOSE,
  kind: 'custom',
  behaves: 'setting',
  identity: AUTO_DISPOSE.id,
  requests: [AUTO_DISPOSE.read, DECISION, FIRST_DECISION],
  handler: {
    ...(decided.plan && { plan: decided.plan.bind(decided) }),
    create: async (context, planned, config) => {
      if (await isDecided(context, planned)) return decided.create(context, planned, config);
      try {
        return await firstDecided.create(context, planned, config);
      } catch (error) {
        // A call that was done and not answered is refused when it is repeated, before it shows.
        const decidedNow = async (): Promise<true | undefined> => (await isDecided(context, planned)) || undefined;
        const patience = error instanceof OpenApiError && error.attempts > 1 ? SHOWS_UP_WITHIN : 0;
        if (!(await context.within(patience, decidedNow))) throw error;
        return decided.create(context, planned, config);
      }
    },
    read: (context, state, imported) => decided.read(context, state, imported),
    update: (context, prior, planned, config) => decided.update(context, prior, planned, config),
    delete: (context, state) => decided.delete(context, state),
    fromImportId: (id) => decided.fromImportId(id),
  },
};

const RECORDS = siem('ListDataSetRecords', { DataSetId: from('data_set_id'), ...PAGES });
const ADD = siem('UpdateDataSetRecord', { DataSetId: from('data_set_id'), DataSetRecords: from('added') });
const REMOVE = siem('DeleteDataSetRecord', { DataSetId: from('data_set_id'), DataSetRecordIds: from('removed') });
const SETS = siem('ListDataSets', { DataSetId: from('data_set_id'), ...PAGES });

/** Records that one call takes. @unverified */
const RECORDS_PER_CALL = 500;

interface Entry {
  readonly id: string;
  readonly values: { readonly [field: string]: Json };
}

async function entriesOf(context: Context, attributes: ValueObject): Promise<readonly Entry[]> {
  const all = await listAll(context, { ...RECORDS, items: 'DataSetRecords', pages: COUNTED }, { attributes });
  return all.map(({ DataSetRecordId, DataSetRecordValues }) => {
    const values = parsed(String(DataSetRecordValues));
    return { id: String(DataSetRecordId), values: isJsonObject(values) ? values : {} };
  });
}

/** Name of the field that tells records apart. */
async function keyOf(context: Context, attributes: ValueObject): Promise<string> {
  const id = textOf(attributes, 'data_set_id');
  const all = await listAll(context, { ...SETS, items: 'DataSets', pages: COUNTED }, { attributes });
  return String(oneOf(all as Json, 'DataSetId', id).DataSetFieldKeyName);
}

/** Makes the set hold these keys among those that are managed; others are left alone. */
async function keep(context: Context, attributes: ValueObject, wanted: readonly string[], before: readonly string[]) {
  const set = textOf(attributes, 'data_set_id');
  await context.alone(`siem data set ${set}`, async () => {
    const key = await keyOf(context, attributes);
    const entries = await entriesOf(context, attributes);
    const known = new Set(entries.map(({ values }) => String(values[key])));
    const more = wanted.filter((value) => !known.has(value));
    const gone = new Set(before.filter((value) => !wanted.includes(value)));
    const less = entries.filter(({ values }) => gone.has(String(values[key]))).map(({ id }) => id);
    for (let at = 0; at < more.length; at += RECORDS_PER_CALL) {
      const added = JSON.stringify(more.slice(at, at + RECORDS_PER_CALL).map((value) => ({ [key]: value })));
      await context.send(ADD, { attributes: { ...attributes, added } });
    }
    for (let at = 0; at < less.length; at += RECORDS_PER_CALL) {
      const removed = JSON.stringify(less.slice(at, at + RECORDS_PER_CALL));
      await context.send(REMOVE, { attributes: { ...attributes, removed } });
    }
    await context.until(`The change of data set ${set}`, async () => {
      const now = new Set((await entriesOf(context, attributes)).map(({ values }) => String(values[key])));
      return wanted.every((value) => now.has(value)) && ![...gone].some((value) => now.has(value)) ? true : undefined;
    });
  });
}

export const SIEM_DATA_SET_RECORDS: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'siem_data_set_records',
  description:
    'Entries of a data set, by its key field: indicators, or what is trusted. Entries that are not named here are left alone; destroying removes those that are, whoever added them.',
  attributes: {
    management_region: MANAGEMENT_REGION,
    data_set_id: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Id of the data set, `dataset-…`, made in the console by uploading a CSV file.',
    },
    values: {
      type: ['map', 'string'],
      required: true,
      description: 'Values of the key field, such as addresses, each with a note that only Terraform keeps.',
    },
  },
  unverified:
    'That records of a known key are replaced and not added twice; that DataSetRecordIds is a JSON list; how many records a call takes: 500 are sent.',
  requests: [SETS, RECORDS, ADD, REMOVE],
  handler: {
    create: async (context, planned) => {
      await keep(context, planned, textsOf(planned, 'values'), []);
      return { state: { ...planned, id: `${textOf(planned, 'management_region')}:${textOf(planned, 'data_set_id')}` } };
    },
    read: async (context, state, imported) => {
      const key = await keyOf(context, state);
      const all = (await entriesOf(context, state)).map(({ values }) => String(values[key]));
      const before = isObject(state.values ?? null) ? (state.values as ValueObject) : {};
      const shown = imported ? all : all.filter((value) => Object.hasOwn(before, value));
      return { state: { ...state, values: Object.fromEntries(shown.map((value) => [value, before[value] ?? ''])) } };
    },
    update: async (context, prior, planned) => {
      await keep(context, planned, textsOf(planned, 'values'), textsOf(prior, 'values'));
      return { state: planned };
    },
    delete: async (context, state) => {
      await keep(context, state, [], textsOf(state, 'values'));
      return [];
    },
    fromImportId: (id) => {
      const { id: set = '', management_region = '' } = fromImportId(id);
      return { id, data_set_id: set, management_region };
    },
  },
};
