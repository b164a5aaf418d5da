/** Container images: registries that Security Center looks into, and scans of images now. */
import type { ValueObject } from '../../schema/value';
import { type CustomDefinition, type OperationDefinition, type Request, requestsOf } from '../definition';
import type { ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler } from '../engine/handler';
import type { JsonObject } from '../engine/json';
import { settled } from '../engine/reading';
import { resourceHandler } from '../engine/resource';
import { readSecret, SECRET_ATTRIBUTES, SECRET_REQUESTS, secretProblems } from '../engine/secret-source';
import { changed } from '../engine/values';
import { always, from, ID } from './green';
import { FOLLOWED, forced, sas, TIMEOUT } from './sas';
import { delegated, importedWith, withoutSecret } from './sas-account';

const SCAN = sas('GetLastOnceTaskInfo', { TaskType: always('IMAGE_SCAN'), TaskName: always('IMAGE_SCAN') });

const choice = (description: string) =>
  ({ type: ['set', 'string'], optional: true, forceNew: true, minItems: 1, description }) as const;

export const SAS_IMAGE_SCAN: OperationDefinition = {
  kind: 'operation',
  type: 'sas_image_scan',
  description:
    'Scans container images now, and waits for the end: vulnerabilities, malicious files, keys in plain text. Every image that is scanned uses up quota.',
  attributes: {
    registry_types: {
      type: ['set', 'string'],
      required: true,
      forceNew: true,
      minItems: 1,
      description: 'Kinds of registries whose images are scanned: `acr`, `harbor`, `quay`.',
    },
    instance_ids: choice('Only images of these instances of Container Registry.'),
    region_ids: choice('Only images in these regions.'),
    repo_ids: choice('Only images of these repositories, by their ids.'),
    repo_names: choice('Only images of these repositories, by their names.'),
    repo_namespaces: choice('Only images in these namespaces.'),
    tags: choice('Only images with these tags.'),
    digests: choice('Only the images with these digests.'),
    ...FOLLOWED,
    finished_count: { type: 'number', computed: true, description: 'Images that were scanned.' },
    total_count: { type: 'number', computed: true, description: 'Images to scan.' },
    result: { type: 'string', computed: true, description: '`SUCCESS`, or why images were not scanned.' },
  },
  unverified: 'That the last task of the type IMAGE_SCAN is the one that was started, by the same id.',
  run: sas(
    'PublicCreateImageScanTask',
    {
      RegistryTypes: from('registry_types', { as: 'commas' }),
      InstanceIds: from('instance_ids', { as: 'commas' }),
      RegionIds: from('region_ids', { as: 'commas' }),
      RepoIds: from('repo_ids', { as: 'commas' }),
      RepoNames: from('repo_names', { as: 'commas' }),
      RepoNamespaces: from('repo_namespaces', { as: 'commas' }),
      Tags: from('tags', { as: 'commas' }),
      Digests: from('digests', { as: 'commas' }),
    },
    false,
  ),
  result: { finished_count: 'FinishCount', total_count: 'TotalCount', result: 'TaskInfo.Result' },
  progress: {
    task: 'Data.TaskId',
    read: { ...SCAN, where: { TaskId: ID } },
    status: 'TaskInfo.Status',
    done: ['SUCCESS'],
    failed: { FAIL: 'the scan failed', TIMEOUT: 'the scan timed out' },
    reason: 'TaskInfo.Result',
    finished: 'FinishCount',
    total: 'TotalCount',
    ...TIMEOUT,
    tasks: { ...SCAN, task: 'TaskId' },
  },
};

/** Words for the numbers of the API. */
const PROTOCOLS: { readonly [word: string]: number } = { http: 1, https: 2 };
const NETWORKS: { readonly [word: string]: number } = { internet: 1, vpc: 2 };
const wordOf = (words: { readonly [word: string]: number }, code: unknown): string | undefined =>
  Object.keys(words).find((word) => words[word] === Number(code));

const CHANGEABLE: Request['parameters'] = {
  RegistryHostIp: from('host_ip'),
  DomainName: from('domain_name'),
  Port: from('port'),
  UserName: from('user_name'),
  // The handler puts it there.
  Password: from('secret'),
  TransPerHour: from('images_per_hour'),
};

/** What the service does not answer: an import has to say it. */
const UNREADABLE = ['secret_source', 'secret_name', 'secret_member', 'secret_version'];

const REGISTRY: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_image_registry',
  description:
    'A registry of your own whose images Security Center scans. The provider reads the password when it sends it; a new one replaces the old one in place.',
  attributes: {
    registry_type: forced('Only `harbor`: Quay takes a second secret.', { oneOf: ['harbor'] }),
    registry_version: forced('`V1` or `V2`: the version of Harbor.', { oneOf: ['V1', 'V2'] }),
    protocol: {
      type: 'string',
      default: 'https',
      forceNew: true,
      oneOf: Object.keys(PROTOCOLS),
      description: 'How it is reached.',
    },
    network: forced('From where it is reached: `internet`, or `vpc`.', { oneOf: Object.keys(NETWORKS) }),
    vpc_id: { type: 'string', optional: true, forceNew: true, description: 'The VPC, for `vpc`.' },
    region_id: forced('Region of Security Center that connects to it.'),
    host_ip: { type: 'string', required: true, description: 'IP address.' },
    domain_name: { type: 'string', required: true, description: 'Domain name.' },
    port: {
      type: 'number',
      optional: true,
      range: [1, 65_535],
      description: 'Port. Without it, that of the protocol.',
    },
    user_name: { type: 'string', required: true, description: 'User that reads the images; not secret.' },
    images_per_hour: { type: 'number', optional: true, min: 1, description: 'Images that are scanned in an hour.' },
    secret_source: SECRET_ATTRIBUTES.secret_source,
    secret_name: SECRET_ATTRIBUTES.secret_name,
    secret_member: SECRET_ATTRIBUTES.secret_member,
    secret_version: SECRET_ATTRIBUTES.secret_version,
    registry_id: { type: 'number', computed: true, description: 'Its id as a number.' },
  },
  unverified:
    'That an empty list of further parameters is taken for Harbor: the documentation asks for them with Quay only, the catalogue always.',
  id: { answer: 'Data.Id', listed: 'Id' },
  create: sas(
    'AddPrivateRegistry',
    {
      ...CHANGEABLE,
      RegistryType: from('registry_type'),
      RegistryVersion: from('registry_version'),
      ProtocolType: { made: ({ attributes }) => PROTOCOLS[String(attributes.protocol)] },
      NetType: { made: ({ attributes }) => NETWORKS[String(attributes.network)] },
      VpcId: from('vpc_id'),
      RegistryRegionId: from('region_id'),
      ExtraParam: always('[]'),
    },
    false,
  ),
  read: {
    ...sas('ListPrivateRegistryList', { RegistryType: from('registry_type') }),
    items: 'ImageRegistryInfos',
    where: { Id: ID },
    prepare: (item: JsonObject) => ({
      ...item,
      Protocol: wordOf(PROTOCOLS, item.ProtocolType) ?? null,
      Network: wordOf(NETWORKS, item.NetType) ?? null,
    }),
    attributes: {
      registry_type: 'RegistryType',
      registry_version: 'RegistryVersion',
      protocol: 'Protocol',
      network: 'Network',
      vpc_id: 'VpcId',
      region_id: 'RegionId',
      host_ip: 'RegistryHostIp',
      domain_name: 'DomainName',
      port: 'Port',
      user_name: 'UserName',
      images_per_hour: 'TransPerHour',
      registry_id: 'Id',
    },
  },
  updates: [
    {
      ...sas('ModifyImageRegistry', { Id: ID, ...CHANGEABLE }),
      when: [...['host_ip', 'domain_name', 'port', 'user_name', 'images_per_hour'], ...UNREADABLE],
    },
  ],
  delete: sas('DeletePrivateRegistry', { RegistryId: ID }),
  lookup: { DomainName: 'domain_name', RegistryHostIp: 'host_ip' },
  fromImportId: (id) => ({
    registry_type: 'harbor',
    ...(/^\d+$/.test(id) ? { id } : importedWith(id, 'the registry', UNREADABLE)),
  }),
};

const registry = resourceHandler(REGISTRY);

async function withPassword(context: Context, planned: ValueObject): Promise<ValueObject> {
  const { secret } = await readSecret(context, settled(planned));
  return { ...planned, secret };
}

const handler: Handler = {
  ...delegated(registry),
  create: async (context, planned, config) =>
    withoutSecret(await registry.create(context, await withPassword(context, planned), config)),
  update: async (context, prior, planned, config) => {
    const rotated = changed(REGISTRY.attributes, prior, planned).some((name) => UNREADABLE.includes(name));
    const next = rotated ? await withPassword(context, planned) : planned;
    return withoutSecret(await registry.update(context, prior, next, config));
  },
};

export const SAS_IMAGE_REGISTRY: CustomDefinition = {
  ...REGISTRY,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(REGISTRY), ...SECRET_REQUESTS],
  validate: (config) => {
    const network = config.network;
    const given = (config.vpc_id ?? null) !== null;
    const wrong = (network === 'vpc' && !given) || (network === 'internet' && given);
    return [
      ...secretProblems(config),
      ...(wrong
        ? [
            {
              severity: 'error' as const,
              summary: given ? 'vpc_id has no meaning for internet' : 'vpc needs vpc_id',
              detail: given ? 'Remove vpc_id.' : 'Give the VPC from which the registry is reached.',
              path: ['vpc_id'],
            },
          ]
        : []),
    ];
  },
  handler,
};
