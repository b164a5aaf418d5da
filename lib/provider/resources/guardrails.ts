import type { ResourceDefinition } from '../definition';
import { always, from, green, ID } from './green';

export const GUARDRAILS_CALLBACK: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_callback',
  description: 'An address that AI Guardrails sends results of asynchronous checks and of reviews to.',
  attributes: {
    name: { type: 'string', required: true, length: [1, 64], description: 'Name, shown in the console.' },
    url: { type: 'string', required: true, description: 'Where results are sent: HTTP or HTTPS.' },
    crypt_type: {
      type: 'string',
      default: 'SHA256',
      description: 'Algorithm of the checksum that shows that a result is of the service.',
    },
    scope: { type: 'string', default: 'all', description: 'Which results are sent.' },
    seed: { type: 'string', computed: true, sensitive: true, description: 'Seed of the checksum.' },
  },
  id: { answer: 'Data', listed: 'Id' },
  create: green(
    'CreateCallback',
    { Name: from('name'), Url: from('url'), CryptType: from('crypt_type'), Scope: from('scope') },
    false,
  ),
  read: {
    ...green('ListCallback', {}),
    items: 'Data',
    where: { Id: ID },
    attributes: { name: 'Name', url: 'Url', crypt_type: 'CryptType', scope: 'Scope', seed: 'Seed' },
  },
  updates: [
    {
      ...green('ModifyCallback', {
        Id: ID,
        Name: from('name'),
        Url: from('url'),
        CryptType: from('crypt_type'),
        Scope: from('scope'),
      }),
      when: ['name', 'url', 'crypt_type', 'scope'],
    },
  ],
  delete: green('DeleteCallback', { Id: ID }),
  lookup: { Name: 'name' },
};

const LABEL = {
  Type: always('custom_llm_template'),
  ServiceCode: from('service_code'),
  ResourceType: from('resource_type'),
} as const;

export const GUARDRAILS_CUSTOM_LABEL: ResourceDefinition = {
  kind: 'resource',
  type: 'guardrails_custom_label',
  description: 'A label of your own, described to the model that checks.',
  attributes: {
    service_code: { type: 'string', required: true, forceNew: true, description: 'Service that gets the label.' },
    resource_type: { type: 'string', required: true, forceNew: true, description: '`text` or `image`.' },
    field: { type: 'string', required: true, forceNew: true, description: 'Name of the label, as hits show it.' },
    description: { type: 'string', optional: true, description: 'What the label is for.' },
    config: {
      type: 'string',
      required: true,
      json: true,
      description: 'The definition, as the console saves it: JSON.',
    },
  },
  unverified: 'The members Field, Config and Description of what GetFeatureConfig lists, and the JSON in config.',
  id: { attributes: ['service_code', 'resource_type', 'field'] },
  create: green(
    'ModifyFeatureConfig',
    { ...LABEL, Field: from('field'), Config: from('config'), Description: from('description') },
    true,
  ),
  read: {
    ...green('GetFeatureConfig', LABEL),
    items: 'Data.FeatureConf',
    where: { Field: from('field') },
    attributes: { description: 'Description', config: 'Config' },
  },
  updates: [
    {
      ...green('ModifyFeatureConfig', {
        ...LABEL,
        Field: from('field'),
        Config: from('config'),
        Description: from('description', { absent: '' }),
      }),
      when: ['description', 'config'],
    },
  ],
  delete: green('DeleteFeatureConfig', { ...LABEL, Field: from('field') }),
  lookup: { Field: 'field' },
};
