import { ComputedValues, idIsMadeUp, SANDBOX_SECRET_PREFIX } from '../../../lib/sandbox/computed/values';
import { wholeAlicloud } from '../../../lib/schema/alicloud';
import type { AttributeConstraints, AttributeSchema, BlockSchema, TerraformType } from '../../../lib/schema/model';
import {
  formatPath,
  isList,
  isObject,
  UNKNOWN,
  type Value,
  type ValueObject,
  type ValuePath,
} from '../../../lib/schema/value';

const { schema, constraints } = wholeAlicloud();
const REGION = 'ap-southeast-1';
const ACCOUNT = '1234567890123456';

function sandbox(seed?: string): ComputedValues {
  return new ComputedValues({ region: REGION, accountId: ACCOUNT, ...(seed !== undefined && { seed }) });
}

function blockOf(type: string): BlockSchema {
  const block = schema.resource_schemas[type]?.block;
  if (!block) throw new Error(`no type ${type}`);
  return block;
}

/** A planned new resource: what the provider computes is unknown, what it requires is set. */
function planned(type: string, given: ValueObject = {}): ValueObject {
  const attributes = Object.entries(blockOf(type).attributes ?? {});
  const open = ({ computed, required }: AttributeSchema, name: string): Value =>
    computed ? UNKNOWN : required ? `given-${name}` : null;
  return { ...Object.fromEntries(attributes.map(([name, attribute]) => [name, open(attribute, name)])), ...given };
}

interface Made {
  readonly path: ValuePath;
  readonly attribute: AttributeSchema;
  readonly constraints: AttributeConstraints | undefined;
  readonly value: Value;
}

/** Every computed attribute of a type, also inside blocks. */
function made(values: ComputedValues, type: string, state: ValueObject): Made[] {
  const walk = (
    block: BlockSchema,
    members: { readonly [name: string]: AttributeConstraints } | undefined,
    at: ValuePath,
  ): Made[] => [
    ...Object.entries(block.attributes ?? {})
      .filter(([name, { computed }]) => computed && !(at.length === 0 && name === 'id'))
      .map(([name, attribute]) => {
        const [path, own] = [[...at, name], members?.[name]];
        return { path, attribute, constraints: own, value: values.value(type, path, attribute, own, state) };
      }),
    ...Object.entries(block.block_types ?? {}).flatMap(([name, nested]) =>
      walk(nested.block, members?.[name]?.block, [...at, name, 0]),
    ),
  ];
  return walk(blockOf(type), constraints.resources[type]?.attributes, []);
}

function one(values: ComputedValues, type: string, name: string, state: ValueObject): Value {
  const attribute = blockOf(type).attributes?.[name];
  if (!attribute) throw new Error(`${type} has no ${name}`);
  return values.value(type, [name], attribute, constraints.resources[type]?.attributes[name], state);
}

function isOfType(value: Value, type: TerraformType): boolean {
  switch (typeof type === 'string' ? type : type[0]) {
    case 'string':
      return typeof value === 'string';
    case 'bool':
      return typeof value === 'boolean';
    case 'number':
      return Number.isSafeInteger(value) || (typeof value === 'string' && /^\d+$/.test(value));
    case 'map':
      return isObject(value);
    default:
      return isList(value) && new Set(value.map((item) => JSON.stringify(item))).size === value.length;
  }
}

function breaks(value: Value, own: AttributeConstraints | undefined): string | undefined {
  const { range, min = range?.[0] ?? -Infinity, max = range?.[1] ?? Infinity } = own ?? {};
  if (own?.oneOf?.includes(String(value))) return undefined;
  if (own?.oneOf && min === -Infinity && max === Infinity) return `not one of ${own.oneOf.join('|')}`;
  if (typeof value === 'number' && (value < min || value > max)) return `not within ${min}..${max}`;
  const [shortest, longest] = own?.length ?? [0, Infinity];
  if (typeof value === 'string' && (value.length < shortest || value.length > longest)) {
    return `not ${shortest}..${longest} characters long`;
  }
  return undefined;
}

const types = Object.keys(schema.resource_schemas);

test('every type of the provider gets an id, and values of the right type within the constraints, nested too', () => {
  const values = sandbox();
  const wrong: string[] = [];
  let count = 0;
  for (const type of types) {
    const state = planned(type);
    if (!/^\S+$/.test(values.id(type, state))) wrong.push(`${type} has no id`);
    for (const { path, attribute, constraints: own, value } of made(values, type, state)) {
      count++;
      const where = `${type}.${formatPath(path)} = ${JSON.stringify(value)}`;
      if (own?.removed) {
        if (value !== null && !isList(value)) wrong.push(`${where} although the provider never sets it`);
      } else if (!isOfType(value, attribute.type)) {
        wrong.push(`${where} is no ${JSON.stringify(attribute.type)}`);
      } else if (typeof attribute.type === 'string') {
        const broken = breaks(value, own);
        if (broken) wrong.push(`${where} is ${broken}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});

test('a seed makes the same ids and values for every type, another seed other ones', () => {
  const all = (seed: string): unknown =>
    types.map((type) => {
      const [values, state] = [sandbox(seed), planned(type)];
      return [type, values.id(type, state), made(values, type, state).map(({ path, value }) => [path, value])];
    });
  const first = JSON.stringify(all('a'));
  expect(JSON.stringify(all('a'))).toBe(first);
  expect(JSON.stringify(all('b'))).not.toBe(first);
});

test('without a seed two sandboxes make different ids', () => {
  expect(sandbox().id('alicloud_kms_key', {})).not.toBe(sandbox().id('alicloud_kms_key', {}));
});

test.each([undefined, 'seed'])(
  'resources with the same configuration have different ids and values (seed %s)',
  (seed) => {
    const values = sandbox(seed);
    const states = Array.from({ length: 2000 }, () => planned('alicloud_ram_user', { name: 'same' }));
    expect(new Set(states.map((state) => values.id('alicloud_ram_user', state))).size).toBe(2000);
    const keys = Array.from({ length: 100 }, () => planned('alicloud_ram_access_key', { user_name: 'same' }));
    expect(new Set(keys.map((state) => one(values, 'alicloud_ram_access_key', 'secret', state))).size).toBe(100);
  },
);

test('an attribute of one resource keeps its value however often it is asked for', () => {
  const [values, state] = [sandbox(), planned('alicloud_ram_access_key')];
  const ask = (): Value => one(values, 'alicloud_ram_access_key', 'secret', state);
  expect(ask()).toBe(ask());
});

test('an id falls back to a made-up one where the arguments that should make it up are not given', () => {
  expect(sandbox().id('alicloud_cs_autoscaling_config', { cluster_id: null })).toMatch(/^cac-[0-9a-z]{20}$/);
});

test('asking again for the same resource gives another id, but not where arguments or the account make it up', () => {
  const values = sandbox();
  const twice = (type: string, state: ValueObject): [string, string] => [
    values.id(type, state),
    values.id(type, state),
  ];
  const [first, second] = twice('alicloud_kms_key', planned('alicloud_kms_key'));
  expect(second).not.toBe(first);
  const [role, again] = twice('alicloud_ram_role', planned('alicloud_ram_role', { role_name: 'r' }));
  expect([role, again]).toEqual(['r', 'r']);
  expect(twice('alicloud_ram_account_alias', {})).toEqual([ACCOUNT, ACCOUNT]);
});

test('whether an id is made up is known beforehand', () => {
  const typesOf = (isMadeUp: boolean): string[] =>
    ['ram_user', 'ram_role', 'ram_account_alias', 'esa_origin_rule', 'tag_meta_tag', 'sddp_instance'].filter(
      (name) => idIsMadeUp(`alicloud_${name}`) === isMadeUp,
    );
  expect(typesOf(true)).toEqual(['ram_user', 'esa_origin_rule', 'sddp_instance']);
  expect(typesOf(false)).toEqual(['ram_role', 'ram_account_alias', 'tag_meta_tag']);
});

describe('an id and the attributes it is made of, or that are made of it, agree', () => {
  const cases: readonly (readonly [string, ValueObject, string, (value: string) => string])[] = [
    ['alicloud_cloud_sso_group', { directory_id: 'd-1' }, 'group_id', (value) => `d-1:${value}`],
    ['alicloud_wafv3_defense_template', { instance_id: 'w' }, 'defense_template_id', (value) => `w:${value}`],
    ['alicloud_wafv3_instance', {}, 'instance_id', (value) => value],
    ['alicloud_kms_key', {}, 'arn', (value) => value.replace(`acs:kms:${REGION}:${ACCOUNT}:key/`, '')],
    ['alicloud_ram_role', {}, 'arn', (value) => value.replace(`acs:ram::${ACCOUNT}:role/`, '')],
    ['alicloud_cloud_firewall_vpc_firewall', {}, 'vpc_firewall_id', (value) => value],
  ];

  test.each(cases)('%s: id first', (type, given, name, id) => {
    const values = sandbox();
    const state = planned(type, given);
    const made = values.id(type, state);
    expect(id(String(one(values, type, name, { ...state, id: made })))).toBe(made);
  });

  test.each(cases)('%s: values first, the id from what they are', (type, given, name, id) => {
    const values = sandbox();
    const state = planned(type, given);
    const value = one(values, type, name, state);
    const own = blockOf(type).attributes?.id;
    if (!own) throw new Error(`${type} has no id`);
    const completed = { ...state, [name]: value, id: values.value(type, ['id'], own, undefined, state) };
    expect(id(String(value))).toBe(values.id(type, completed));
  });
});

test('the id of an existing resource tells the attributes that the provider reads from it', () => {
  const state = planned('alicloud_esa_origin_rule', { site_id: UNKNOWN, id: '123:456' });
  expect(one(sandbox(), 'alicloud_esa_origin_rule', 'config_id', state)).toBe(456);
});

test('an access key without a PGP key has a secret that a search for leaks finds', () => {
  const state = planned('alicloud_ram_access_key', { user_name: 'u' });
  const [secret, encrypted, fingerprint] = ['secret', 'encrypted_secret', 'key_fingerprint'].map((name) =>
    one(sandbox(), 'alicloud_ram_access_key', name, state),
  );
  expect(secret).toMatch(/^SANDBOX-[0-9A-Za-z]{24}$/);
  expect([encrypted, fingerprint]).toEqual(['', '']);
});

test('an access key with a PGP key has no secret in plain text, nor inside the encrypted one', () => {
  const state = planned('alicloud_ram_access_key', { user_name: 'u', pgp_key: 'keybase:someone' });
  const values = sandbox();
  const [secret, encrypted, fingerprint] = ['secret', 'encrypted_secret', 'key_fingerprint'].map((name) =>
    one(values, 'alicloud_ram_access_key', name, state),
  );
  expect(secret).toBe('');
  expect(fingerprint).toMatch(/^[0-9a-f]{40}$/);
  expect(encrypted).toMatch(/^[0-9A-Za-z+/]+=*$/);
  expect(Buffer.from(String(encrypted), 'base64').toString()).not.toContain(SANDBOX_SECRET_PREFIX);
});

test('every sensitive text of every type can be told from a real secret', () => {
  const values = sandbox();
  const wrong = types.flatMap((type) =>
    made(values, type, planned(type))
      .filter(({ attribute, constraints: own }) => attribute.sensitive && attribute.type === 'string' && !own?.removed)
      .filter(({ value }) => !String(value).startsWith(SANDBOX_SECRET_PREFIX))
      .map(({ path, value }) => `${type}.${formatPath(path)} = ${String(value)}`),
  );
  expect(wrong).toEqual([]);
});

describe('a renamed argument', () => {
  const names = (given: ValueObject): Value[] => {
    const [values, state] = [sandbox(), planned('alicloud_ram_policy', given)];
    return [
      one(values, 'alicloud_ram_policy', 'name', state),
      one(values, 'alicloud_ram_policy', 'policy_name', state),
      values.id('alicloud_ram_policy', state),
    ];
  };

  test('takes the value of its new name, and the new name that of the old one, and the id either', () => {
    expect(names({ policy_name: 'new' })[0]).toBe('new');
    expect(names({ policy_name: 'new' })[2]).toBe('new');
    expect(names({ name: 'old' }).slice(1)).toEqual(['old', 'old']);
  });

  test('is the same as the new name when neither is given', () => {
    const [oldName, newName, id] = names({});
    expect([oldName, id]).toEqual([newName, newName]);
  });

  test('speaks the language of its own enumeration', () => {
    const state = planned('alicloud_nat_gateway', { payment_type: 'Subscription' });
    expect(one(sandbox(), 'alicloud_nat_gateway', 'instance_charge_type', state)).toBe('PrePaid');
  });
});

test('places, accounts, addresses and times are those of the sandbox', () => {
  const values = new ComputedValues({
    region: REGION,
    accountId: ACCOUNT,
    now: () => new Date('2026-02-03T04:05:06.789Z'),
  });
  const make = (name: string, type: TerraformType = 'string'): Value =>
    values.value('alicloud_some_thing', [name], { type, computed: true }, undefined, { id: 'x' });
  expect(make('region_id')).toBe(REGION);
  expect(make('zone_id')).toBe('ap-southeast-1a');
  expect(make('account_id')).toBe(ACCOUNT);
  expect(make('create_time')).toBe('2026-02-03T04:05:06Z');
  expect(make('create_time', 'number')).toBe(Date.parse('2026-02-03T04:05:06.789Z'));
  expect(make('expired_time')).toBe('2027-02-03T04:05:06Z');
  expect(make('arn')).toMatch(/^acs:some:ap-southeast-1:1234567890123456:thing\/[0-9a-z]{20}$/);
  expect(make('ip_address')).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
  expect(make('cname')).toMatch(/^[0-9a-z]{16}\.ap-southeast-1\.sandbox\.example\.com$/);
  expect(make('vpc_id')).toMatch(/^vpc-[0-9a-z]{21}$/);
  expect(make('status')).toBe('Available');
  expect(make('enabled', 'bool')).toBe(false);
  expect(make('total_count', 'number')).toBe(0);
  expect(make('ids', ['list', 'string'])).toEqual([]);
  expect(make('tags', ['map', 'string'])).toEqual({});
});

test('documented time formats are kept', () => {
  const values = new ComputedValues({ region: REGION, now: () => new Date('2026-02-03T04:05:06.789Z') });
  const createTime = (type: string): Value => one(values, type, 'create_time', planned(type));
  expect(createTime('alicloud_resource_manager_message_contact')).toBe('2026-02-03 04:05:06');
  expect(createTime('alicloud_resource_manager_folder')).toBe('2026-02-03T04:05:06.789Z');
  expect(createTime('alicloud_eais_instance')).toBe('2026-02-03T04:05Z');
  expect(createTime('alicloud_ens_eip')).toBe(String(Date.parse('2026-02-03T04:05:06.789Z')));
});

test('documented defaults are what the cloud chooses for arguments that are not given', () => {
  const state = planned('alicloud_ram_role');
  expect(one(sandbox(), 'alicloud_ram_role', 'max_session_duration', state)).toBe(3600);
  expect(one(sandbox(), 'alicloud_kms_key', 'key_usage', planned('alicloud_kms_key'))).toBe('ENCRYPT/DECRYPT');
});

test('a bucket is at the endpoints of its region', () => {
  const values = new ComputedValues({ region: 'ap-southeast-1', accountId: ACCOUNT });
  const state = planned('alicloud_oss_bucket', { bucket: 'logs' });
  expect(
    ['location', 'extranet_endpoint', 'intranet_endpoint', 'owner'].map((name) =>
      one(values, 'alicloud_oss_bucket', name, state),
    ),
  ).toEqual([
    'oss-ap-southeast-1',
    'oss-ap-southeast-1.aliyuncs.com',
    'oss-ap-southeast-1-internal.aliyuncs.com',
    ACCOUNT,
  ]);
});
