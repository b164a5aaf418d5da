import type { Request, SettingDefinition } from '../definition';
import { from, green, GREEN } from './green';

const SERVICE = { ServiceCode: from('service_code'), ResourceType: from('resource_type') } as const;

const SERVICE_ATTRIBUTES = {
  service_code: {
    type: 'string',
    required: true,
    forceNew: true,
    description: 'Service, such as `query_security_check_intl`.',
  },
  resource_type: { type: 'string', required: true, forceNew: true, description: '`text`, `image` or `file`.' },
} as const;

export const SERVICE_CONFIG: SettingDefinition = {
  kind: 'setting',
  type: 'guardrails_service_config',
  description:
    'What a service of AI Guardrails checks, and what it does about hits. Members that are not declared stay as they are; destroying restores what was found.',
  attributes: {
    ...SERVICE_ATTRIBUTES,
    scene: { type: 'string', optional: true, forceNew: true, description: 'Scene of an image service.' },
    members: {
      type: ['map', 'string'],
      optional: true,
      json: true,
      changes: ['configuration_hash'],
      description:
        'JSON pointer into the service’s configuration to the JSON text of its value. Each has to exist already, with a value of the same type.',
    },
    keyword_hit_libraries: {
      type: ['set', 'string'],
      optional: true,
      changes: ['configuration_hash'],
      description: 'Ids of keyword libraries whose words are hits (block list).',
    },
    keyword_filter_libraries: {
      type: ['set', 'string'],
      optional: true,
      changes: ['configuration_hash'],
      description: 'Ids of keyword libraries whose words are let pass (allow list).',
    },
    manual_machine_config: {
      type: 'string',
      optional: true,
      json: true,
      changes: ['configuration_hash'],
      description: 'Human review: JSON with AuditRiskLevels, CallbackId, Enable and ManualService.',
    },
    configuration_hash: {
      type: 'string',
      computed: true,
      description: 'SHA-256 of the whole configuration: tells an application which policy it runs against.',
    },
  },
  unverified:
    'Whether every account may call this API. The configuration has no published schema, so the provider changes only members that exist.',
  id: ['service_code', 'resource_type', 'scene'],
  read: { ...green('GetServiceConf', { ...SERVICE, Scene: from('scene') }), document: 'CustomServiceConf' },
  members: {
    keyword_hit_libraries: '/KeywordHitLibs',
    keyword_filter_libraries: '/KeywordFilterLibs',
    manual_machine_config: '/ManualMachineConfig',
  },
  openMembers: 'members',
  write: green('UpdateServiceConfig', {
    ...SERVICE,
    Scene: from('scene'),
    ServiceConfig: { document: '', as: 'json' },
    KeywordHitLibs: { document: '/KeywordHitLibs', as: 'json' },
    KeywordFilterLibs: { document: '/KeywordFilterLibs', as: 'json' },
    ManualMachineConfig: { document: '/ManualMachineConfig', as: 'json' },
  }),
  dryRun: 'DryRun',
  hash: 'configuration_hash',
};

/** Attribute → member, as GetBackupConfig answers it. */
const BACKUP_MEMBERS = {
  bucket: 'Bucket',
  region: 'Region',
  path: 'Path',
  path_voice: 'PathVoice',
  enable: 'Enable',
  enable_backup: 'EnableBackup',
  enable_backup_voice: 'EnableBackupVoice',
  backup_mode: 'BackupMode',
  expire_seconds: 'ExpireSeconds',
} as const;

export const BACKUP_CONFIG: SettingDefinition = {
  kind: 'setting',
  type: 'guardrails_backup_config',
  description: 'Where AI Guardrails keeps evidence of hits: a bucket of yours. Destroying restores what was found.',
  attributes: {
    ...SERVICE_ATTRIBUTES,
    bucket: { type: 'string', optional: true, description: 'Name of the OSS bucket.' },
    region: { type: 'string', optional: true, description: 'Region of the bucket.' },
    path: { type: 'string', optional: true, description: 'Folder for evidence.' },
    path_voice: { type: 'string', optional: true, description: 'Folder for evidence of voice.' },
    enable: { type: 'bool', optional: true, description: 'The member Enable.' },
    enable_backup: { type: 'bool', optional: true, description: 'Whether evidence is kept.' },
    enable_backup_voice: { type: 'bool', optional: true, description: 'Whether evidence of voice is kept.' },
    backup_mode: {
      type: 'number',
      optional: true,
      description: 'The member BackupMode; its values are not published.',
    },
    expire_seconds: { type: 'number', optional: true, min: 1, description: 'Seconds that evidence is kept.' },
  },
  unverified: 'That UpdateBackupConfig takes the members that GetBackupConfig answers, as JSON.',
  id: ['service_code', 'resource_type'],
  read: { ...green('GetBackupConfig', SERVICE), document: '', only: Object.values(BACKUP_MEMBERS) },
  members: Object.fromEntries(Object.entries(BACKUP_MEMBERS).map(([name, member]) => [name, `/${member}`])),
  write: green('UpdateBackupConfig', { ...SERVICE, BackupConfig: { document: '', as: 'json' } }),
};

/** These two calls know no region. */
function log(action: string, parameters: Request['parameters']): Request {
  return { api: GREEN, action, parameters: { CommodityCode: from('commodity_code'), ...parameters }, repeatable: true };
}

export const LOG_DELIVERY: SettingDefinition = {
  kind: 'setting',
  type: 'guardrails_log_delivery',
  description: 'How long and where AI Guardrails keeps its logs. Destroying restores what was found.',
  attributes: {
    commodity_code: { type: 'string', required: true, forceNew: true, description: 'Product that the logs are of.' },
    delivery_region: { type: 'string', optional: true, description: 'Region of the log store.' },
    storage: {
      type: 'number',
      optional: true,
      min: 0,
      description: 'Storage that is bought, in the unit of the console.',
    },
    ttl: { type: 'number', optional: true, min: 1, description: 'Days that logs are kept.' },
  },
  unverified:
    'That Storage is what GetGuardLogStats answers as PreserveStorage, and that its first entry is the one in use.',
  id: ['commodity_code'],
  read: { ...log('GetGuardLogStats', {}), document: 'Data.0' },
  members: { delivery_region: '/DeliveryRegion', storage: '/PreserveStorage', ttl: '/Ttl' },
  write: log('UpdateMetaLog', {
    DeliveryRegion: { document: '/DeliveryRegion' },
    Storage: { document: '/PreserveStorage' },
    Ttl: { document: '/Ttl' },
  }),
};
