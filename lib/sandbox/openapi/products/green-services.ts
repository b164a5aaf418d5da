/**
 * Check services of AI Guardrails and their configurations.
 *
 * Nobody published what the JSON of a configuration looks like: the members below are an assumption, @unverified. What matters is how it
 * is treated: `ServiceConfig` replaces the whole of it, so that whoever changes a part has to send the rest as it was read.
 */
import { responseOf } from '../../../schema/openapi';
import { type Call, type Operation, reads, writes } from '../model';
import type { BackupConfig, FeatureConfig, GuardService, JsonObject } from '../objects';
import { beijingTime, given, notFound, refused } from './green-common';

/** Services that every account has, with the type of what they check. */
const BUILT_IN: { readonly [code: string]: string } = {
  query_security_check: 'text',
  response_security_check: 'text',
  query_security_check_intl: 'text',
  response_security_check_intl: 'text',
  query_security_check_cb: 'text',
  response_security_check_cb: 'text',
  query_security_check_pro: 'text',
  response_security_check_pro: 'text',
  llm_query_moderation: 'text',
  llm_response_moderation: 'text',
  img_query_security_check: 'image',
  img_response_security_check: 'image',
  text_img_security_check: 'image',
  file_security_sync_check: 'file',
  text_file_sec_sync_check: 'file',
};

const LEVELS = ['none', 'low', 'medium', 'high'];
const SENSITIVE_LEVELS = ['S0', 'S1', 'S2', 'S3', 'S4'];
const SUGGESTIONS = ['pass', 'watch', 'mask', 'block', 'replace'];

interface Check {
  readonly levels: readonly string[];
  readonly initial: { readonly Enable: boolean; readonly Level: string; readonly Suggestion: string };
}

const CHECKS: { readonly [name: string]: Check } = {
  contentModeration: { levels: LEVELS, initial: { Enable: true, Level: 'high', Suggestion: 'block' } },
  promptAttack: { levels: LEVELS, initial: { Enable: true, Level: 'high', Suggestion: 'block' } },
  sensitiveData: { levels: SENSITIVE_LEVELS, initial: { Enable: true, Level: 'S3', Suggestion: 'mask' } },
  maliciousUrl: { levels: LEVELS, initial: { Enable: false, Level: 'high', Suggestion: 'watch' } },
  customLabel: { levels: LEVELS, initial: { Enable: false, Level: 'high', Suggestion: 'watch' } },
};

/** Lists of library ids; a parameter of UpdateServiceConfig that has the same name replaces one. */
const LISTS = ['KeywordHitLibs', 'KeywordFilterLibs'];

/** Objects that a parameter of UpdateServiceConfig replaces, by parameter. */
const PARTS: { readonly [parameter: string]: string } = {
  KeywordLibProcessConf: 'KeywordLibProcessConf',
  ManualMachineConfig: 'ManualMachineConfig',
  SceneConfig: 'SceneConfig',
  FileConfig: 'FileConfig',
  VideoConfig: 'VideoConfig',
};

/** What a service that nobody changed does. The last member stands for all that callers know nothing of. */
const INITIAL: JsonObject = {
  // Where a check names the library of answers that replace what it hits is @unverified too.
  ...Object.fromEntries(Object.entries(CHECKS).map(([name, { initial }]) => [name, { ...initial, AnswerLibId: '' }])),
  KeywordHitLibs: [],
  KeywordFilterLibs: [],
  SimilarTextHitLibs: [],
  ManualMachineConfig: { Enable: false, AuditRiskLevels: [] },
  xReserved: { engine: 'guard-3', weights: [0.25, 0.75], note: null },
};

const OPTIONS: JsonObject = Object.fromEntries(
  Object.entries(CHECKS).map(([name, { levels }]) => [name, { Level: levels, Suggestion: SUGGESTIONS }]),
);

/** Labels of content moderation. @unverified */
const LABELS = ['political_content', 'pornographic_content', 'violence', 'abuse', 'contraband'];

export const services: { readonly [action: string]: Operation } = {
  ListServiceConfigs: reads((call) => {
    const fits = (name: string, value: string): boolean => !call.has(name) || call.text(name) === value;
    return {
      Data: allServices(call)
        .filter(
          ({ resourceType }) =>
            fits('ResourceType', resourceType) &&
            fits('Classify', 'guard-scene') &&
            fits('ProtectionType', 'modelProtection') &&
            fits('UseStatus', 'in'),
        )
        .map((service) => ({
          ...described(call, service),
          ServiceName: service.name,
          ServiceDesc: service.description,
          CopyFrom: service.copyFrom,
          UseStatus: 'in',
          Option: {},
          CustomServiceConf: only(configurationOf(service, ''), [...LISTS, 'SimilarTextHitLibs']),
        })),
    };
  }),

  GetServiceConf: reads((call) => {
    const service = serviceOf(call);
    return {
      ...described(call, service),
      CustomServiceConf: call.flag('ByDefault') ? INITIAL : configurationOf(service, call.text('Scene')),
      Option: OPTIONS,
    };
  }),

  GetServiceConfig: reads((call) => {
    const service = serviceOf(call);
    const { Classify: _, ServiceType: __, ...rest } = described(call, service);
    const configuration = configurationOf(service, '');
    return {
      Data: {
        ...rest,
        CustomServiceConf: only(configuration, [...LISTS, 'SimilarTextHitLibs', 'ManualMachineConfig']),
      },
    };
  }),

  UpdateServiceConfig: writes((call) => {
    const service = serviceOf(call);
    const scene = call.text('Scene');
    const configuration = changed(call, configurationOf(service, scene));
    check(configuration);
    if (!call.flag('DryRun')) {
      save(call, { ...service, configurations: { ...service.configurations, [scene]: configuration } });
    }
    return { Data: true };
  }),

  CopyServiceConfig: writes((call) => {
    const original = serviceOf(call);
    const codes = new Set(allServices(call).map(({ code }) => code));
    const numbers = Array.from({ length: codes.size + 1 }, (_, index) => String(index + 1).padStart(2, '0'));
    const code = numbers.map((number) => `${original.code}_${number}`).find((one) => !codes.has(one)) ?? '';
    const description = call.text('ServiceDesc');
    save(call, { ...original, code, name: given(call, 'ServiceName'), description, copyFrom: original.code });
    return { Data: true };
  }),

  ModifyServiceInfo: writes((call) => {
    const service = serviceOf(call);
    save(call, {
      ...service,
      ...(call.has('ServiceName') && { name: given(call, 'ServiceName') }),
      ...(call.has('ServiceDesc') && { description: call.text('ServiceDesc') }),
    });
    return { Data: true };
  }),

  GetServiceLabelConfig: reads((call) => {
    serviceOf(call);
    return { Data: LABELS.map((Label) => ({ Label, Enable: true })) };
  }),

  QueryLabelConfig: reads((call) => {
    if (call.has('ServiceCode')) serviceOf(call);
    return { ContentModeration: LABELS.map((Label) => ({ Label, Enable: true })) };
  }),

  GetFeatureConfig: reads((call) => {
    const service = serviceOf(call);
    const type = given(call, 'Type');
    const asked = call.text('Query');
    const found = call.view
      .of('featureConfigs')
      .all()
      .filter((one) => one.region === service.region && one.serviceCode === service.code)
      .filter((one) => one.type === type && (one.field.includes(asked) || one.description.includes(asked)));
    return {
      Data: {
        ServiceCode: service.code,
        ResourceType: service.resourceType,
        Type: type,
        Uid: call.accountId,
        // The members of these maps are @unverified.
        FeatureConf: found.map(({ field, description, config }) => ({
          Field: field,
          Description: description,
          Config: config,
        })),
      },
    };
  }),

  ModifyFeatureConfig: writes((call) => {
    const feature = featureOf(call);
    const id = featureId(feature);
    const before = call.view.of('featureConfigs').get(id);
    const config = call.has('Config') ? jsonText(call, 'Config') : (before?.config ?? '{}');
    const description = call.has('Description') ? call.text('Description') : (before?.description ?? '');
    call.view.of('featureConfigs').put(id, { ...feature, config, description });
    return { Data: true };
  }),

  DeleteFeatureConfig: writes((call) => {
    const feature = featureOf(call);
    if (!call.view.of('featureConfigs').get(featureId(feature))) throw notFound('label', feature.field);
    call.view.of('featureConfigs').delete(featureId(feature));
    return { Data: true };
  }),

  GetBackupConfig: reads((call) => {
    const { config, modified, serviceCode, resourceType } = backupOf(call);
    return {
      ...config,
      ServiceCode: serviceCode,
      ResourceType: resourceType,
      Uid: call.accountId,
      GmtModified: beijingTime(modified),
    };
  }),

  // That members which are not sent stay what they are is @unverified.
  UpdateBackupConfig: writes((call) => {
    const backup = backupOf(call);
    const config = { ...backup.config, ...backupMembers(call) };
    call.view.of('backupConfigs').put(backupId(backup), { ...backup, config, modified: call.now });
    return { Data: true };
  }),

  GetBackupStatus: reads((call) => ({
    Data: call.view
      .of('backupConfigs')
      .all()
      .some(({ config }) => config.Enable === true || config.EnableBackup === true),
  })),

  GetBackupBucketsList: reads(() => ({ Data: [] })),
};

/** The configuration that a service checks content by, in whatever region; undefined for a service that there is not. */
export function configurationInUse(call: Call, code: string): JsonObject | undefined {
  const stored = call.view
    .of('services')
    .all()
    .find((service) => service.code === code);
  if (stored) return configurationOf(stored, '');
  return Object.hasOwn(BUILT_IN, code) ? INITIAL : undefined;
}

/** Codes of the services that each keyword library is attached to. */
export function librariesInUse(call: Call): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const service of allServices(call)) {
    const lists = Object.values(service.configurations).flatMap((one) => LISTS.map((name) => one[name]));
    for (const id of lists.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))) {
      codes.set(String(id), [...new Set([...(codes.get(String(id)) ?? []), service.code])]);
    }
  }
  return codes;
}

/** Where a call that names no region goes. */
const DEFAULT_REGION = 'cn-shanghai';

const regionOf = (call: Call): string => call.text('RegionId') || DEFAULT_REGION;
const idOf = ({ region, code }: GuardService): string => `${region}/${code}`;

/** Each region has its own configurations. */
function allServices(call: Call): GuardService[] {
  const region = regionOf(call);
  const stored = call.view
    .of('services')
    .all()
    .filter((service) => service.region === region);
  const codes = new Set(stored.map(({ code }) => code));
  const untouched = Object.entries(BUILT_IN)
    .filter(([code]) => !codes.has(code))
    .map(([code, resourceType]) => ({
      region,
      code,
      resourceType,
      name: code,
      description: '',
      copyFrom: '',
      modified: 0,
      configurations: {},
    }));
  return [...untouched, ...stored];
}

function serviceOf(call: Call): GuardService {
  const code = given(call, 'ServiceCode');
  const type = given(call, 'ResourceType');
  const service = allServices(call).find((one) => one.code === code);
  if (!service) throw notFound('service', code);
  if (service.resourceType !== type) throw notFound(`service of ResourceType ${type}`, code);
  return service;
}

function save(call: Call, service: GuardService): void {
  call.view.of('services').put(idOf(service), { ...service, modified: call.now });
}

const configurationOf = ({ configurations }: GuardService, scene: string): JsonObject =>
  configurations[scene] ?? configurations[''] ?? INITIAL;

function described(call: Call, service: GuardService): JsonObject {
  return {
    ServiceCode: service.code,
    ResourceType: service.resourceType,
    Classify: 'guard-scene',
    ServiceType: 'plus',
    GmtModified: beijingTime(service.modified),
    Uid: call.accountId,
  };
}

function only(members: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([name]) => names.includes(name)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A configuration with what the call changes. */
function changed(call: Call, before: JsonObject): JsonObject {
  let after = before;
  if (call.has('ServiceConfig')) after = objectIn(call, 'ServiceConfig');
  for (const name of LISTS) {
    if (call.has(name)) after = { ...after, [name]: idListIn(call, name) };
  }
  for (const [parameter, member] of Object.entries(PARTS)) {
    if (call.has(parameter)) after = { ...after, [member]: objectIn(call, parameter) };
  }
  return after;
}

function objectIn(call: Call, name: string): JsonObject {
  const value = call.json(name);
  if (!isObject(value)) throw refused(`${name} is not a JSON object.`);
  return value;
}

function idListIn(call: Call, name: string): string[] {
  const value = call.json(name);
  if (!Array.isArray(value) || !value.every((id) => typeof id === 'string')) {
    throw refused(`${name} is not a JSON list of library ids.`);
  }
  return value;
}

/** Refuses values that no service knows what to do with; members that are not known here are left alone. */
function check(configuration: JsonObject): void {
  for (const [name, { levels }] of Object.entries(CHECKS)) {
    const one = configuration[name];
    if (one === undefined) continue;
    if (!isObject(one)) throw refused(`${name} is not an object.`);
    if (typeof one.Enable !== 'boolean') throw refused(`${name}.Enable is neither true nor false.`);
    if (!levels.includes(String(one.Level))) throw refused(`${name}.Level is one of ${levels.join(', ')}.`);
    if (!SUGGESTIONS.includes(String(one.Suggestion))) {
      throw refused(`${name}.Suggestion is one of ${SUGGESTIONS.join(', ')}.`);
    }
  }
  for (const name of LISTS) {
    const list = configuration[name];
    if (list !== undefined && !Array.isArray(list)) throw refused(`${name} is not a list.`);
  }
}

type FeatureKey = Omit<FeatureConfig, 'config' | 'description'>;

function featureOf(call: Call): FeatureKey {
  const { code: serviceCode, resourceType, region } = serviceOf(call);
  return { region, serviceCode, resourceType, type: given(call, 'Type'), field: given(call, 'Field') };
}

const featureId = ({ region, serviceCode, type, field }: FeatureKey): string =>
  [region, serviceCode, type, field].join('/');

function jsonText(call: Call, name: string): string {
  call.json(name);
  return call.text(name);
}

/** Members of a service's evidence delivery, and what they are until somebody sets them. */
const NO_BACKUP = {
  Enable: false,
  EnableBackup: false,
  EnableBackupVoice: false,
  BackupMode: 0,
  ExpireSeconds: 0,
  Bucket: '',
  Region: '',
  Path: '',
  PathVoice: '',
};

const backupId = ({ region, serviceCode }: BackupConfig): string => `${region}/${serviceCode}`;

function backupOf(call: Call): BackupConfig {
  const { code: serviceCode, resourceType, region } = serviceOf(call);
  const untouched = { region, serviceCode, resourceType, config: NO_BACKUP, modified: 0 };
  return call.view.of('backupConfigs').get(backupId(untouched)) ?? untouched;
}

/** BackupConfig takes the members that GetBackupConfig answers. @unverified */
function backupMembers(call: Call): JsonObject {
  const members = objectIn(call, 'BackupConfig');
  const known = responseOf({ product: 'Green', version: '2022-09-26' }, 'GetBackupConfig') ?? {};
  for (const [name, value] of Object.entries(members)) {
    if (!Object.hasOwn(NO_BACKUP, name)) throw refused(`BackupConfig has no member ${name}.`);
    const type = known[name]?.type === 'integer' ? 'number' : known[name]?.type;
    if (typeof value !== type) throw refused(`${name} of BackupConfig is of type ${String(known[name]?.type)}.`);
  }
  return members;
}
