/** Accounts at other clouds that Security Center looks into. */
import { isObject, type ValueObject } from '../../schema/value';
import type { Diagnostic } from '../../plugin';
import { type CustomDefinition, requestsOf, type Request, type ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { settled } from '../engine/reading';
import { resourceHandler } from '../engine/resource';
import { readSecret, SECRET_ATTRIBUTES, SECRET_REQUESTS, secretProblems } from '../engine/secret-source';
import { changed, textOf, textsOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { forced, LISTED, PAGES, sas } from './sas';

const STATUSES: { readonly [status: string]: string } = {
  0: 'in-use',
  1: 'abnormal',
  2: 'validating',
  3: 'validation-timed-out',
};

/** Vendors that ask for what others do not have; all as the SDK says. */
const WITH_DOMAIN = [
  'HUAWEICLOUD',
  'Azure',
  'AWS',
  'VOLCENGINE',
  'KingsoftCloud',
  'UCloud',
  'BaiduCloud',
  'OracleCloud',
];
const WITH_REGIONS = ['AWS', 'OracleCloud'];
const WITH_TENANT = ['Azure', 'OracleCloud'];
const ONLY_TYPE: { readonly [vendor: string]: string } = {
  CHAITIN: 'ctdr',
  FORTINET: 'ctdr',
  THREATBOOK: 'ctdr',
  WIZ: 'ctdr',
  OracleCloud: 'sub',
  google: 'sub',
  BaiduCloud: 'sub',
  StateCloud: 'sub',
};

const SETTINGS: Request['parameters'] = {
  AuthModules: from('auth_modules'),
  CtdrCloudUserId: from('cloud_user_id'),
  Domain: from('domain'),
  ExtendInfo: from('extend_info'),
  Regions: from('regions'),
  TenantId: from('tenant_id'),
  VendorAuthAlias: from('alias'),
  Lang: always('en'),
};

function described(item: JsonObject): JsonObject {
  const modules = Array.isArray(item.AuthModules) ? (item.AuthModules as readonly Json[]).filter(isJsonObject) : [];
  return {
    ...item,
    Modules: modules.map(({ Module }) => String(Module)),
    Enabled: item.Status === 0,
    State: STATUSES[String(item.ServiceStatus)] ?? String(item.ServiceStatus ?? ''),
  };
}

/** What the service does not answer: an import has to say it. */
const UNREADABLE = [
  'domain',
  'regions',
  'tenant_id',
  'secret_source',
  'secret_name',
  'secret_member',
  'secret_id_member',
  'secret_version',
];

const ACCOUNT: ResourceDefinition = {
  kind: 'resource',
  type: 'sas_cloud_account',
  description:
    'An account at another cloud whose assets Security Center checks. The provider reads the secret of its key when it sends it; a new secret replaces the old one in place.',
  attributes: {
    vendor: forced('The cloud.', {
      oneOf: [
        'Tencent',
        'HUAWEICLOUD',
        'Azure',
        'AWS',
        'VOLCENGINE',
        'google',
        'CHAITIN',
        'FORTINET',
        'THREATBOOK',
        'KingsoftCloud',
        'UCloud',
        'BaiduCloud',
        'WIZ',
        'OracleCloud',
        'StateCloud',
      ],
    }),
    ak_type: forced('`primary`: key of the account; `sub`: of a user in it; `ctdr`: for Agentic SOC only.', {
      oneOf: ['primary', 'sub', 'ctdr'],
    }),
    secret_id: {
      type: 'string',
      optional: true,
      computed: true,
      description:
        'Id of the key: AccessKey id, client id of Azure, private_key_id of Google, OCID of Oracle. Not secret. Or `secret_id_member`.',
    },
    ...SECRET_ATTRIBUTES,
    auth_modules: {
      type: ['set', 'string'],
      optional: true,
      elem: { oneOf: ['HOST', 'CSPM', 'SIEM', 'TRIAL'] },
      description: '`HOST`: servers; `CSPM`: configuration checks; `SIEM`: threat analysis; `TRIAL`: audit logs.',
    },
    domain: {
      type: 'string',
      optional: true,
      oneOf: ['china', 'global', 'europe'],
      description: `Site of the cloud; needed for ${WITH_DOMAIN.join(', ')}. The service does not answer it.`,
    },
    regions: {
      type: ['set', 'string'],
      optional: true,
      description: `Regions in which the key is verified; for ${WITH_REGIONS.join(' and ')} only. The service does not answer them.`,
    },
    tenant_id: {
      type: 'string',
      optional: true,
      description: `Tenant; for ${WITH_TENANT.join(' and ')} only. The service does not answer it.`,
    },
    cloud_user_id: {
      type: 'string',
      optional: true,
      description: 'Id of the account at the other cloud; needed for SIEM.',
    },
    extend_info: {
      type: 'string',
      optional: true,
      json: true,
      description:
        'For Google the service key file without private_key_id and private_key, for Oracle an object with `fingerprint`. No secret belongs here.',
    },
    alias: { type: 'string', optional: true, description: 'Name of the account in the console.' },
    enabled: { type: 'bool', default: true, description: 'Whether Security Center uses the key.' },
    auth_id: { type: 'number', computed: true, description: 'Id of the connection.' },
    service_status: {
      type: 'string',
      computed: true,
      description: '`in-use`, `abnormal`, `validating` or `validation-timed-out`, as of the last refresh.',
    },
    vendor_uid: { type: 'string', computed: true, description: 'Account id at the other cloud, once it was verified.' },
  },
  unverified:
    'That CtdrCloudUserId is needed for threat analysis only, as its description says, although the catalogue lists it as mandatory; and that a deletion without AuthModules is one of all modules.',
  id: { answer: 'Data.AuthId', listed: 'AuthId' },
  create: sas(
    'AddCloudVendorAccountAK',
    {
      Vendor: from('vendor'),
      AkType: from('ak_type'),
      SecretId: from('secret_id'),
      SecretKey: from('secret'),
      ...SETTINGS,
    },
    false,
  ),
  read: {
    ...sas('DescribeCloudVendorAccountAKList', { ...PAGES, Vendor: from('vendor'), AuthIds: ID, Lang: always('en') }),
    items: 'CloudVendorAccountAKs',
    pages: LISTED,
    where: { AuthId: ID },
    prepare: described,
    attributes: {
      vendor: 'Vendor',
      ak_type: 'AkType',
      secret_id: 'SecretId',
      auth_modules: 'Modules',
      cloud_user_id: 'CtdrCloudUserId',
      extend_info: 'ExtendInfo',
      alias: 'VendorAuthAlias',
      enabled: 'Enabled',
      auth_id: 'AuthId',
      service_status: 'State',
      vendor_uid: 'VendorUid',
    },
  },
  updates: [
    {
      ...sas('ModifyCloudVendorAccountAK', {
        AuthIds: ID,
        // Only where they are new: the handler puts them there.
        SecretId: from('new_secret_id'),
        SecretKey: from('secret'),
        Status: { made: ({ attributes }) => (valueOf(attributes, 'enabled') === false ? 1 : 0) },
        ...SETTINGS,
      }),
      when: [
        'secret_id',
        ...Object.keys(SECRET_ATTRIBUTES),
        'auth_modules',
        'domain',
        'regions',
        'tenant_id',
        'cloud_user_id',
        'extend_info',
        'alias',
        'enabled',
      ],
    },
  ],
  delete: sas('DeleteCloudVendorAccountAK', { AuthId: ID }),
  lookup: { Vendor: 'vendor', SecretId: 'secret_id' },
  fromImportId: (id) => (isJsonObject(parsed(id)) ? importedWith(id, 'the connection', UNREADABLE) : { id }),
};

/**
 * What an import says as a JSON object, because the service does not answer it.
 * @throws Error for members that it cannot have
 */
export function importedWith(
  text: string,
  what: string,
  members: readonly string[],
): { readonly [attribute: string]: string } {
  const json = parsed(text);
  const strange = isJsonObject(json)
    ? Object.keys(json).filter((name) => name !== 'id' && !members.includes(name))
    : [];
  if (!isJsonObject(json) || typeof json.id !== 'string' || strange.length > 0) {
    throw new Error(
      `the id for import is the id of ${what}, or a JSON object with id and any of ${members.join(', ')}` +
        (strange.length > 0 ? `; got ${strange.join(', ')}` : ''),
    );
  }
  return json as { readonly [name: string]: string };
}

const resource = resourceHandler(ACCOUNT);

/** What the engine needs while it writes, and no state may have. */
const PASSING = ['secret', 'new_secret_id'];

export function withoutSecret(outcome: Outcome): Outcome {
  const kept = Object.entries(outcome.state).filter(([name]) => !PASSING.includes(name));
  return { ...outcome, state: Object.fromEntries(kept) };
}

const SECRET_NAMES = ['secret_id', ...Object.keys(SECRET_ATTRIBUTES)];

async function withSecret(context: Context, planned: ValueObject): Promise<ValueObject> {
  const attributes = settled(planned);
  const { secret, id } = await readSecret(context, attributes);
  return { ...planned, secret, secret_id: id ?? textOf(attributes, 'secret_id') };
}

const handler: Handler = {
  ...delegated(resource),
  create: async (context, planned, config) => {
    // A key is enabled when it is added.
    const wanted = await withSecret(context, planned);
    const created = await resource.create(context, { ...wanted, enabled: true }, config);
    if (planned.enabled !== false) return withoutSecret(created);
    const { state } = await resource.update(context, created.state, { ...created.state, enabled: false }, config);
    return withoutSecret({ ...created, state });
  },
  plan: (_, prior, planned) => {
    // Another key in the same place: its id is known when it is read.
    const inJson = valueOf(planned, 'secret_id_member') !== null;
    const rotated = prior !== null && changed(SECRET_ATTRIBUTES, prior, planned).length > 0;
    return Promise.resolve(inJson && rotated ? { unknown: ['secret_id'] } : {});
  },
  update: async (context, prior, planned, config) => {
    const names = changed(ACCOUNT.attributes, prior, planned);
    if (!SECRET_NAMES.some((name) => names.includes(name))) return resource.update(context, prior, planned, config);
    const next = await withSecret(context, planned);
    return withoutSecret(
      await resource.update(context, prior, { ...next, new_secret_id: next.secret_id ?? null }, config),
    );
  },
};

/** A handler whose parts can be replaced. */
export function delegated(to: Handler): Handler {
  return {
    create: (...args) => to.create(...args),
    read: (...args) => to.read(...args),
    update: (...args) => to.update(...args),
    delete: (...args) => to.delete(...args),
    fromImportId: (id) => to.fromImportId(id),
  };
}

function problem(name: string, summary: string, detail: string): Diagnostic {
  return { severity: 'error', summary, detail, path: [name] };
}

function accountProblems(config: ValueObject): Diagnostic[] {
  const vendor = textOf(config, 'vendor');
  const type = textOf(config, 'ak_type');
  const given = (name: string): boolean => valueOf(config, name) !== null;
  const only = (name: string, vendors: readonly string[]): Diagnostic[] =>
    vendor !== '' && given(name) && !vendors.includes(vendor)
      ? [problem(name, `${name} has no meaning for ${vendor}`, `It is for ${vendors.join(', ')}. Remove it.`)]
      : [];
  const wanted = ONLY_TYPE[vendor];
  return [
    ...secretProblems(config),
    ...only('domain', WITH_DOMAIN),
    ...only('regions', WITH_REGIONS),
    ...only('tenant_id', WITH_TENANT),
    ...(WITH_DOMAIN.includes(vendor) && !given('domain')
      ? [problem('domain', `${vendor} needs a domain`, 'Set it to china, global or europe.')]
      : []),
    ...(wanted !== undefined && type !== '' && type !== wanted
      ? [problem('ak_type', `${vendor} has keys of type ${wanted} only`, `Set ak_type to ${wanted}.`)]
      : []),
    ...(given('secret_id') === given('secret_id_member')
      ? [
          problem(
            'secret_id',
            'secret_id and secret_id_member are not given exactly once',
            'Give the id of the key, or the member of the stored JSON object that has it.',
          ),
        ]
      : []),
    ...(textsOf(config, 'auth_modules').includes('SIEM') && !given('cloud_user_id')
      ? [problem('cloud_user_id', 'SIEM needs cloud_user_id', 'Give the id of the account at the other cloud.')]
      : []),
    ...secretsIn(textOf(config, 'extend_info')),
  ];
}

/** A key file pasted as a whole would stand in the state. */
function secretsIn(text: string): Diagnostic[] {
  const json = parsed(text);
  if (!isObject((json ?? null) as never)) return [];
  const found = Object.entries(json as JsonObject)
    .filter(([name, value]) => /private_?key|secret|password/i.test(name) || String(value).includes('PRIVATE KEY-----'))
    .map(([name]) => name);
  if (found.length === 0) return [];
  return [
    problem(
      'extend_info',
      `extend_info has ${found.join(', ')}`,
      'Remove it from there, revoke the key, and store the new one where secret_source says.',
    ),
  ];
}

export const SAS_CLOUD_ACCOUNT: CustomDefinition = {
  ...ACCOUNT,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(ACCOUNT), ...SECRET_REQUESTS],
  validate: accountProblems,
  handler,
};
