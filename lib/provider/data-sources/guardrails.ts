import type { DataSourceDefinition } from '../definition';
import type { ValueObject } from '../../schema/value';
import { canonical, isJsonObject, type Json } from '../engine/json';
import { decode, member, textOf } from '../engine/values';
import { from, green } from '../resources/green';
import { BUY_STATUS, buyStatus } from '../resources/guardrails-subscription';

const GUARD_STATUS = green('GetGuardStatus', { CommodityCode: from('commodity_code') });

export const GUARDRAILS_STATUS: DataSourceDefinition = {
  kind: 'data source',
  type: 'guardrails_status',
  description: 'Whether AI Guardrails is active, and what of it is switched on.',
  attributes: {
    commodity_code: { type: 'string', required: true, description: 'Product, such as `lvwang_guardrail_public_cn`.' },
    active: { type: 'bool', computed: true, description: 'Whether the account has it.' },
    in_debt: { type: 'bool', computed: true, description: 'Whether a bill is open.' },
    instance_id: { type: 'string', computed: true, description: 'Instance of the product.' },
    protection_status: {
      type: ['map', 'string'],
      computed: true,
      description: 'Kind of protection to enabled or disabled.',
    },
  },
  requests: [BUY_STATUS, GUARD_STATUS],
  read: async (context, config) => {
    const status = await buyStatus(context, config);
    const answer = status.active === true ? await context.send(GUARD_STATUS, { attributes: config }) : {};
    const kinds = member(answer, 'ProtectionStatus');
    const entries = (Array.isArray(kinds) ? (kinds as readonly Json[]) : []).filter(isJsonObject);
    return {
      ...config,
      ...status,
      id: textOf(config, 'commodity_code'),
      protection_status: Object.fromEntries(entries.map(({ Type, Status }) => [String(Type), String(Status)])),
    };
  },
};

const LIST = green('ListServiceConfigs', {
  ResourceType: from('resource_type'),
  UseStatus: from('use_status'),
  ProtectionType: from('protection_type'),
  Classify: from('classify'),
});

const SERVICE_FIELDS = {
  service_code: 'ServiceCode',
  service_name: 'ServiceName',
  resource_type: 'ResourceType',
  service_type: 'ServiceType',
  use_status: 'UseStatus',
  copy_from: 'CopyFrom',
} as const;

export const GUARDRAILS_SERVICES: DataSourceDefinition = {
  kind: 'data source',
  type: 'guardrails_services',
  description: 'The services of AI Guardrails that the account has.',
  attributes: {
    resource_type: { type: 'string', optional: true, description: '`text`, `image`, …' },
    use_status: { type: 'string', optional: true, description: '`in` for services in use.' },
    protection_type: { type: 'string', optional: true, description: '`modelProtection`, `agentRealtimeProtection`, …' },
    classify: { type: 'string', optional: true, description: '`guard-scene` for AI Guardrails.' },
    services: {
      type: [
        'list',
        ['object', Object.fromEntries(Object.keys(SERVICE_FIELDS).map((name) => [name, 'string' as const]))],
      ],
      computed: true,
      description: 'The services.',
    },
  },
  requests: [LIST],
  read: async (context, config) => {
    const data = member(await context.send(LIST, { attributes: config }), 'Data');
    const services = (Array.isArray(data) ? (data as readonly Json[]) : []).map((item): ValueObject =>
      Object.fromEntries(
        Object.entries(SERVICE_FIELDS).map(([name, path]) => [name, decode('string', member(item, path))]),
      ),
    );
    return { ...config, id: context.region, services };
  },
};

const CONFIGURATION = green('GetServiceConf', {
  ServiceCode: from('service_code'),
  ResourceType: from('resource_type'),
  Scene: from('scene'),
});

export const GUARDRAILS_SERVICE_CONFIG: DataSourceDefinition = {
  kind: 'data source',
  type: 'guardrails_service_config',
  description: 'The configuration of a service: shows which members aisec_guardrails_service_config can set.',
  attributes: {
    service_code: { type: 'string', required: true, description: 'Service, such as `query_security_check_intl`.' },
    resource_type: { type: 'string', required: true, description: '`text`, `image` or `file`.' },
    scene: { type: 'string', optional: true, description: 'Scene of an image service.' },
    configuration: { type: 'string', computed: true, description: 'JSON.' },
    options: { type: 'string', computed: true, description: 'What can be chosen, as JSON.' },
  },
  requests: [CONFIGURATION],
  read: async (context, config) => {
    const answer = await context.send(CONFIGURATION, { attributes: config });
    return {
      ...config,
      id: [textOf(config, 'service_code'), textOf(config, 'resource_type')].join(':'),
      configuration: canonical(member(answer, 'CustomServiceConf') ?? {}),
      options: canonical(member(answer, 'Option') ?? {}),
    };
  },
};
