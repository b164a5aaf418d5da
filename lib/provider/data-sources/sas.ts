import type { TerraformType } from '../../schema/model';
import type { ValueObject } from '../../schema/value';
import type { DataSourceDefinition } from '../definition';
import { at, isJsonObject, type Json } from '../engine/json';
import { listAll } from '../engine/reading';
import { decode, member, textOf } from '../engine/values';
import { always, from } from '../resources/green';
import { LISTED, PAGES, sas } from '../resources/sas';
import { readSensitiveRules, ruleClasses, SENSITIVE_SOURCE } from '../resources/sas-settings';

type Fields = { readonly [name: string]: readonly [type: TerraformType, member: string] };

const objectType = (fields: Fields): TerraformType => [
  'list',
  ['object', Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]))],
];

const asObject = (fields: Fields, item: Json): ValueObject =>
  Object.fromEntries(Object.entries(fields).map(([name, [type, path]]) => [name, decode(type, member(item, path))]));

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);

const SUMMARY = sas('DescribeAIAssetSummary');

/** Attribute → member of the answer, and what it counts. */
const COUNTS: { readonly [attribute: string]: readonly [member: string, what: string] } = {
  total: ['TotalAssetCnt', 'AI assets in all'],
  ecs: ['EcsAssetCnt', 'servers with AI components'],
  lingjun: ['LingjunAssetCnt', 'LINGJUN assets'],
  pai_instances: ['PaiInstanceCnt', 'instances of PAI'],
  pai_containers: ['PaiContainerCnt', 'container images in PAI'],
  pai_serverless: ['PaiServerlessAssetCnt', 'serverless assets of PAI'],
  images: ['ImageAssetCnt', 'AI images'],
  snapshots: ['SnapshotAssetCnt', 'AI snapshots'],
  at_risk: ['TotalRiskCnt', 'assets with AI risks'],
  posture_risks: ['AispmRiskAssetCnt', 'assets with risks found by AI-SPM'],
  vulnerable: ['VulRiskAssetCnt', 'servers with vulnerabilities of AI applications'],
  exposed: ['ExposedRiskAssetCnt', 'servers that expose AI components'],
  plain_text_keys: ['SensitiveSummary.TotalCnt', 'assets with AI keys in plain text'],
};

export const SAS_AI_ASSETS: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_ai_assets',
  description: 'How many AI assets Security Center knows, and how many of them are at risk.',
  attributes: Object.fromEntries(
    Object.entries(COUNTS).map(([name, [, what]]) => [
      name,
      { type: 'number', computed: true, description: `Number of ${what}.` } as const,
    ]),
  ),
  requests: [SUMMARY],
  read: async (context, config) => {
    const answer = await context.send(SUMMARY, { attributes: config });
    const counts = Object.entries(COUNTS).map(
      ([name, [path]]) => [name, Number(member(answer, `Data.${path}`) ?? 0)] as const,
    );
    return { id: context.region, ...Object.fromEntries(counts) };
  },
};

const NUMBERED = { sizes: [100, 20], total: 'TotalCount' } as const;

/** The list of servers has no filter for AI: what is not about it is left out here. */
const ON_SERVERS = {
  ...sas('DescribeVulList', { ...PAGES, Type: from('type'), Dealed: always('n'), Lang: always('en') }),
  items: 'VulRecords',
  pages: NUMBERED,
} as const;
const IN_IMAGES = {
  ...sas('DescribeImageGroupedVulList', { ...PAGES, Type: from('type'), RuleTag: always('AI'), Lang: always('en') }),
  items: 'GroupedVulItems',
  pages: NUMBERED,
} as const;

const VULNERABILITY_TYPE: TerraformType = [
  'list',
  ['object', { name: 'string', alias: 'string', type: 'string', where: 'string', assets: ['list', 'string'] }],
];

export const SAS_AI_VULNERABILITIES: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_ai_vulnerabilities',
  description:
    'Vulnerabilities of AI components that are open: on servers with the servers, and in container images. All vulnerabilities of servers are read at every plan.',
  attributes: {
    types: {
      type: ['set', 'string'],
      optional: true,
      elem: { oneOf: ['cve', 'sca', 'app', 'emg'] },
      description: '`sca`: in software that was found; `cve`: of Linux packages; `app`, `emg`. By default, `sca`.',
    },
    vulnerabilities: { type: VULNERABILITY_TYPE, computed: true, description: 'The vulnerabilities, by name.' },
  },
  requests: [ON_SERVERS, IN_IMAGES],
  read: async (context, config) => {
    const types = Array.isArray(config.types) && config.types.length > 0 ? config.types.map(String) : ['sca'];
    const found = new Map<string, { readonly item: ValueObject; readonly assets: Set<string> }>();
    const add = (where: string, type: string, item: Json, asset?: string): void => {
      const [name, alias] = ['Name', 'AliasName'].map((one) => String(member(item, one) ?? ''));
      const key = [where, type, name].join(' ');
      const known = found.get(key) ?? { item: { name, alias, type, where }, assets: new Set<string>() };
      if (asset !== undefined) known.assets.add(asset);
      found.set(key, known);
    };
    for (const type of types) {
      const attributes = { type };
      for (const item of await listAll(context, ON_SERVERS, { attributes })) {
        if (item.RuleTag === 'AI') add('server', type, item, String(item.InstanceId ?? item.Uuid ?? ''));
      }
      // Images have these two types only.
      if (type !== 'cve' && type !== 'sca') continue;
      for (const item of await listAll(context, IN_IMAGES, { attributes })) add('image', type, item);
    }
    const vulnerabilities = [...found.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { item, assets }]) => ({ ...item, assets: [...assets].sort() }));
    return { ...config, id: context.region, vulnerabilities };
  },
};

const STANDARDS = sas('ListCheckStandard', { Vendors: from('vendors'), Lang: from('lang') });

const STANDARD_FIELDS: Fields = {
  id: ['number', 'Id'],
  name: ['string', 'ShowName'],
  type: ['string', 'Type'],
};

export const SAS_CHECK_STANDARDS: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_check_standards',
  description: 'The standards that Security Center checks configurations against, such as CIS, PCI DSS or ISO 27001.',
  attributes: {
    vendors: { type: ['set', 'string'], optional: true, description: 'Clouds, such as `ALIYUN`.' },
    lang: { type: 'string', optional: true, oneOf: ['zh', 'en'], description: 'Language of the names.' },
    standards: { type: objectType(STANDARD_FIELDS), computed: true, description: 'The standards.' },
  },
  requests: [STANDARDS],
  read: async (context, config) => {
    const answer = await context.send(STANDARDS, { attributes: { ...config, lang: config.lang ?? 'en' } });
    const standards = list(at(answer, '/Standards')).map((item) => asObject(STANDARD_FIELDS, item));
    return { ...config, id: context.region, standards };
  },
};

const RULES_TYPE: TerraformType = [
  'list',
  ['object', { path: 'string', class: 'string', class_name: 'string', name: 'string', selected: 'bool' }],
];

export const SAS_SENSITIVE_RULES_LIST: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_sensitive_rules',
  description: 'The rules by which scans find keys and passwords in files.',
  attributes: {
    source: { ...SENSITIVE_SOURCE, forceNew: false },
    rules: {
      type: RULES_TYPE,
      computed: true,
      description: 'The rules; `path` is what aisec_sas_sensitive_rules takes.',
    },
  },
  requests: [readSensitiveRules],
  read: async (context, config) => {
    const answer = await context.send(readSensitiveRules, { attributes: config });
    const rules = ruleClasses(at(answer, '/Data/RuleTree')).flatMap(({ key, name, rules: all }) =>
      all.map((rule) => ({
        path: `${key}/${rule.key}`,
        class: key,
        class_name: name,
        name: rule.name,
        selected: rule.selected,
      })),
    );
    return { ...config, id: textOf(config, 'source'), rules };
  },
};

const RESULTS = {
  ...sas('ListCheckResult', {
    ...PAGES,
    StandardIds: from('standard_ids'),
    Statuses: from('statuses'),
    RiskLevels: from('risk_levels'),
    OperationTypes: from('operation_types'),
    Vendors: from('vendors'),
    Lang: always('en'),
  }),
  items: 'Checks',
  pages: LISTED,
} as const;

const RESULT_FIELDS: Fields = {
  check_id: ['number', 'CheckId'],
  name: ['string', 'CheckShowName'],
  risk_level: ['string', 'RiskLevel'],
  status: ['string', 'Status'],
  instance_type: ['string', 'InstanceType'],
  instance_sub_type: ['string', 'InstanceSubType'],
  vendor: ['string', 'Vendor'],
  operation_type: ['string', 'OperationType'],
};

const filter = (description: string) => ({ type: ['set', 'string'], optional: true, description }) as const;

export const SAS_CHECK_RESULTS: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_check_results',
  description: 'The items of posture checks with their results.',
  attributes: {
    standard_ids: { type: ['set', 'number'], optional: true, description: 'Only items of these standards.' },
    statuses: filter('Only with these results, such as `NOT_PASS`.'),
    risk_levels: filter('Only of these levels: `HIGH`, `MEDIUM`, `LOW`.'),
    operation_types: filter('`SUPPORT_REPAIR`: only what can be repaired here.'),
    vendors: filter('Only about these clouds, such as `ALIYUN`.'),
    checks: { type: objectType(RESULT_FIELDS), computed: true, description: 'The items.' },
  },
  requests: [RESULTS],
  read: async (context, config) => {
    const items = await listAll(context, RESULTS, { attributes: config });
    return { ...config, id: context.region, checks: items.map((item) => asObject(RESULT_FIELDS, item)) };
  },
};

const MODULES = sas('GetSupportedModules', { Lang: always('en') });
const REGIONS = sas('ListCloudVendorRegions', { Vendor: from('vendor'), Lang: always('en') });

export const SAS_CLOUD_VENDOR: DataSourceDefinition = {
  kind: 'data source',
  type: 'sas_cloud_vendor',
  description: 'What Security Center offers for another cloud: modules and regions.',
  attributes: {
    vendor: { type: 'string', required: true, description: 'The cloud, such as `AWS`.' },
    modules: { type: ['list', 'string'], computed: true, description: 'Modules that can be used with it.' },
    regions: { type: ['list', 'string'], computed: true, description: 'Its regions.' },
  },
  requests: [MODULES, REGIONS],
  read: async (context, config) => {
    const supported = await context.send(MODULES, { attributes: config });
    const own = list(at(supported, '/SupportedModuleResponse'))
      .filter(isJsonObject)
      .find(({ Vendor }) => Vendor === textOf(config, 'vendor'));
    const regions = await context.send(REGIONS, { attributes: config });
    const names = (items: Json | undefined, name: string): string[] =>
      list(items)
        .map((item) => String(member(item, name) ?? ''))
        .sort();
    return {
      ...config,
      id: textOf(config, 'vendor'),
      modules: names(own?.SupportedModules, 'Module'),
      regions: names(at(regions, '/Data'), 'RegionId'),
    };
  },
};
