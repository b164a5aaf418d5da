import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { encodeBlock } from '../../lib/plugin/codec';
import { SandboxProvider } from '../../lib/sandbox/alicloud-provider';
import { Journal } from '../../lib/sandbox/journal';
import { CloudStore } from '../../lib/sandbox/openapi/store';
import { ResourceStore } from '../../lib/sandbox/store';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import { isObject, type Value, type ValueObject } from '../../lib/schema/value';
import { generateConfig } from '../support/generate-config';
import { conform, proposedNew } from '../support/terraform-core';

const description = wholeAlicloud();
let stateDir: string;
let provider: SandboxProvider;

async function newProvider(env: NodeJS.ProcessEnv = {}, config: ValueObject = {}): Promise<SandboxProvider> {
  const store = new ResourceStore(stateDir);
  const journal = await Journal.open(store, path.join(stateDir, 'no-socket'));
  const created = new SandboxProvider({ description, store, journal, env, seed: 'test' });
  created.configure(config);
  return created;
}

function blockOf(typeName: string) {
  const schema = description.schema.resource_schemas[typeName];
  if (!schema) throw new Error(typeName);
  return schema.block;
}

/** Plans and applies a creation, as Terraform does. */
function create(typeName: string, json: object, by = provider): ValueObject {
  const block = blockOf(typeName);
  const config = conform(block, json);
  const proposedNewState = proposedNew(block, null, config);
  const noPrivate = new Uint8Array();
  const plan = by.plan({ typeName, priorState: null, proposedNewState, config, priorPrivate: noPrivate });
  const { newState } = by.apply({
    typeName,
    priorState: null,
    plannedState: plan.plannedState,
    config,
    plannedPrivate: plan.plannedPrivate ?? noPrivate,
  });
  if (!newState) throw new Error('nothing was created');
  return newState;
}

function read(typeName: string, json: object = {}, by = provider): ValueObject {
  const schema = description.schema.data_source_schemas[typeName];
  if (!schema) throw new Error(typeName);
  const { state } = by.readDataSource(typeName, conform(schema.block, json));
  if (!state) throw new Error('no answer');
  return state;
}

function rows(value: Value | undefined): ValueObject[] {
  return Array.isArray(value) ? (value as readonly Value[]).filter(isObject) : [];
}

beforeEach(async () => {
  stateDir = mkdtempSync(path.join(tmpdir(), 'aisec-provider-'));
  provider = await newProvider();
});

afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

describe('data sources', () => {
  it('list the resources there are, by id, by name and by attributes', () => {
    const [ann, bob] = ['ann', 'bob'].map((name) => create('alicloud_ram_user', { name }));
    const all = read('alicloud_ram_users');
    expect(all.names).toEqual(expect.arrayContaining(['ann', 'bob']));
    expect(rows(all.users).find(({ name }) => name === 'ann')).toMatchObject({ id: ann?.id, name: 'ann' });

    expect(read('alicloud_ram_users', { name_regex: '^b' }).ids).toEqual([bob?.id]);
    expect(read('alicloud_ram_users', { name_regex: '(?i)^B' }).ids).toEqual([bob?.id]);
    expect(read('alicloud_ram_users', { ids: [ann?.id] }).names).toEqual(['ann']);
    expect(read('alicloud_ram_users', { name_regex: 'nobody' })).toMatchObject({ ids: [], names: [], users: [] });
  });

  it('choose by arguments that the resources have as attributes', () => {
    create('alicloud_alidns_record', { domain_name: 'one.example', rr: 'www', type: 'A', value: '192.0.2.1' });
    create('alicloud_alidns_record', { domain_name: 'two.example', rr: 'www', type: 'A', value: '192.0.2.2' });
    const { records } = read('alicloud_alidns_records', { domain_name: 'two.example' });
    expect(rows(records).map(({ value }) => value)).toEqual(['192.0.2.2']);
  });

  it('name a regular expression that is none', () => {
    expect(() => read('alicloud_ram_users', { name_regex: '(' })).toThrow('name_regex is no regular expression: (');
  });

  it('know the system policy that AI Guardrails needs', () => {
    const system = read('alicloud_ram_system_policys', { name_regex: 'YundunGreen' });
    expect(rows(system.policys)).toEqual([
      expect.objectContaining({ policy_name: 'AliyunYundunGreenWebFullAccess', policy_type: 'System' }),
    ]);
    create('alicloud_ram_policy', { policy_name: 'own', policy_document: '{}' });
    const all = read('alicloud_ram_policies');
    expect(all.names).toEqual(expect.arrayContaining(['AliyunYundunGreenWebFullAccess', 'own']));
  });

  it('render a policy document as the provider does', () => {
    const { document } = read('alicloud_ram_policy_document', {
      statement: [
        {
          action: ['yundun-greenweb:*'],
          resource: ['*'],
          condition: [
            { operator: 'IpAddress', variable: 'acs:SourceIp', values: ['192.0.2.0/24', '198.51.100.0/24'] },
            { operator: 'Bool', variable: 'acs:SecureTransport', values: ['true'] },
          ],
        },
        {
          effect: 'Deny',
          action: ['sts:AssumeRole', 'sts:GetCallerIdentity'],
          principal: [{ entity: 'Service', identifiers: ['a', 'b'] }],
        },
      ],
    });
    expect(JSON.parse(String(document))).toEqual({
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'yundun-greenweb:*',
          Resource: '*',
          Condition: {
            IpAddress: { 'acs:SourceIp': ['192.0.2.0/24', '198.51.100.0/24'] },
            Bool: { 'acs:SecureTransport': 'true' },
          },
        },
        { Effect: 'Deny', Action: ['sts:AssumeRole', 'sts:GetCallerIdentity'], Principal: { Service: ['b', 'a'] } },
      ],
    });
  });

  it('tell account and region of the provider configuration', async () => {
    const configured = await newProvider({ ALICLOUD_REGION: 'eu-central-1' }, { account_id: '1234567890123456' });
    expect(read('alicloud_account', {}, configured).id).toBe('1234567890123456');
    expect(read('alicloud_caller_identity', {}, configured)).toMatchObject({
      account_id: '1234567890123456',
      arn: 'acs:ram::1234567890123456:root',
    });
    expect(read('alicloud_regions', { current: true }, configured).ids).toEqual(['eu-central-1']);
    expect(read('alicloud_regions', {}, await newProvider()).ids).toEqual(['cn-beijing']);
  });

  it('answer the same to the same question', () => {
    for (const typeName of ['alicloud_threat_detection_assets', 'alicloud_zones', 'alicloud_kms_keys']) {
      expect(read(typeName)).toEqual(read(typeName));
    }
  });
});

it('members that an OpenAPI made are listed with those of Terraform', () => {
  create('alicloud_resource_manager_account', { display_name: 'core' });
  const member = { displayName: 'shop', accountName: 'shop@rd-1.aliyunid.com', folderId: 'fd-1', payer: '', tags: {} };
  new CloudStore(stateDir)
    .current()
    .of('directoryMembers')
    .put('1100000000000001', { ...member, id: '1100000000000001', joinMethod: 'created', joined: 1, modified: 1 });
  const { accounts, ids } = read('alicloud_resource_manager_accounts');
  expect(ids).toHaveLength(2);
  expect(rows(accounts)).toMatchObject([
    { account_id: '1100000000000001', display_name: 'shop', folder_id: 'fd-1' },
    { display_name: 'core' },
  ]);
  const chosen = read('alicloud_resource_manager_accounts', { ids: ['1100000000000001'] });
  expect(rows(chosen.accounts)).toHaveLength(1);
});

describe('validation', () => {
  const check = (typeName: string, json: object) =>
    provider.validateResource(typeName, conform(blockOf(typeName), json)).diagnostics ?? [];

  it('warns once of what is deprecated, at the argument or at the resource', () => {
    expect(check('alicloud_kms_key', { deletion_window_in_days: 7 })).toEqual([
      expect.objectContaining({ severity: 'warning', path: ['deletion_window_in_days'] }),
    ]);
    expect(check('alicloud_brain_industrial_pid_organization', { pid_organization_name: 'x' })).toEqual([
      expect.objectContaining({ severity: 'warning', summary: 'Deprecated Resource', path: [] }),
    ]);
  });

  it('points at the argument inside a block and never echoes a secret', () => {
    const listen = { https_ports: [443], protection_resource: 'neither' };
    const domain = {
      instance_id: 'waf',
      domain: 'x.example',
      access_type: 'share',
      listen: [listen],
      redirect: [{ loadbalance: 'iphash' }],
    };
    expect(check('alicloud_wafv3_domain', domain)).toEqual([
      expect.objectContaining({ severity: 'error', path: ['listen', 0, 'protection_resource'] }),
    ]);
    const [secret] = check('alicloud_ram_access_key', { user_name: 'u', secret: 'my-own-secret' });
    expect(secret).toMatchObject({ severity: 'error', path: ['secret'] });
    expect(JSON.stringify(secret)).not.toContain('my-own-secret');
  });
});

describe('with a seed', () => {
  it('equal requests get equal values whatever was asked before', async () => {
    const first = create('alicloud_kms_key', { description: 'logs' });
    new ResourceStore(stateDir).reset();
    const again = await newProvider();
    create('alicloud_kms_key', { description: 'other' }, again);
    expect(create('alicloud_kms_key', { description: 'logs' }, again)).toEqual(first);
  });

  it('two equal resources still have ids of their own', () => {
    const ids = [1, 2, 3].map(() => create('alicloud_kms_key', { description: 'logs' }).id);
    expect(new Set(ids).size).toBe(3);
  });
});

const NOTHING = new Uint8Array();

it.each(['min', 'full'] as const)('every type of the provider, %s, gets an id and reads as it was applied', (size) => {
  const { schema, constraints } = description;
  const problems = Object.keys(schema.resource_schemas).flatMap((typeName) => {
    const own = constraints.resources[typeName];
    if (!own) return [`${typeName} has no constraints`];
    const currentState = create(typeName, generateConfig(blockOf(typeName), own, size));
    const id = String(currentState.id);
    const isWhole = id !== '' && !/null|undefined|[{}]/.test(id);
    const { newState } = provider.read({ typeName, currentState, private: Buffer.from('{"sandbox":1}') });
    const [before, after] = [currentState, newState].map((state) => encodeBlock(blockOf(typeName), state));
    const isSame = Buffer.compare(before ?? NOTHING, after ?? NOTHING) === 0;
    return isWhole && isSame ? [] : [`${typeName} ${id}${isSame ? '' : ' reads differently'}`];
  });
  expect(problems).toEqual([]);
});

describe('an id that is made of arguments', () => {
  const role = { role_name: 'worker', assume_role_policy_document: '{"Statement":[],"Version":"1"}' };

  it('belongs to one resource of its type, whatever other types are called', () => {
    create('alicloud_ram_group', { group_name: 'worker' });
    create('alicloud_ram_role', role);
    expect(() => create('alicloud_ram_role', role)).toThrow(/alicloud_ram_role worker already exists; import it/);
  });

  it('may be that of the resource which the other one is a setting of', () => {
    create('alicloud_oss_bucket', { bucket: 'evidence' });
    create('alicloud_oss_bucket_acl', { bucket: 'evidence', acl: 'private' });
    expect(() => create('alicloud_oss_bucket_acl', { bucket: 'evidence', acl: 'private' })).not.toThrow();
  });
});

describe('a role of another account', () => {
  const ROLE = { role_name: 'audit', assume_role_policy_document: '{"Version":"1","Statement":[]}' };
  const member = (id: string): Promise<SandboxProvider> =>
    newProvider({}, { assume_role: [{ role_arn: `acs:ram::${id}:role/ResourceDirectoryAccountAccessRole` }] });

  it('makes what is there, beside what has the same name elsewhere', async () => {
    const [first, second] = [await member('1100000000000001'), await member('1100000000000002')];
    create('alicloud_ram_role', ROLE);
    expect(create('alicloud_ram_role', ROLE, first).arn).toBe('acs:ram::1100000000000001:role/audit');
    expect(create('alicloud_ram_role', ROLE, second).arn).toBe('acs:ram::1100000000000002:role/audit');
    expect(() => create('alicloud_ram_role', { ...ROLE, description: 'once more' }, second)).toThrow(/already exists/);
    create('alicloud_ram_user', { name: 'ann' });
    expect(rows(read('alicloud_ram_users').users)).toHaveLength(1);
    expect(rows(read('alicloud_ram_users', {}, first).users)).toHaveLength(0);
  });

  it('is forgotten with everything else', async () => {
    create('alicloud_ram_role', ROLE, await member('1100000000000001'));
    const store = new ResourceStore(stateDir);
    store.reset();
    expect(store.ofAccount('1100000000000001').count()).toBe(0);
  });
});
