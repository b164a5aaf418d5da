/** Data sources of the sandbox: lists of what is in the store, and made-up but stable values for the rest. */
import { createHash } from 'node:crypto';
import type { AttributeSchema, ProviderDescription, TerraformType } from '../schema/model';
import { isList, isObject, type Value, type ValueObject } from '../schema/value';
import { ComputedValues } from './computed/values';
import type { ResourceStore } from './store';

export interface DataSourceContext {
  readonly description: ProviderDescription;
  readonly store: ResourceStore;
  readonly region: string;
  readonly accountId: string;
}

/** System policies that this library attaches; the real list is the service's own. */
const SYSTEM_POLICIES = ['AdministratorAccess', 'AliyunYundunGreenWebFullAccess', 'ReadOnlyAccess'];

type Special = (config: ValueObject, context: DataSourceContext) => ValueObject;

const SPECIAL: { readonly [typeName: string]: Special } = {
  alicloud_account: (_, { accountId }) => ({ id: accountId }),
  alicloud_caller_identity: (_, { accountId }) => ({
    id: accountId,
    account_id: accountId,
    arn: `acs:ram::${accountId}:root`,
    identity_type: 'Account',
  }),
  alicloud_regions: (_, { region }) => ({
    ids: [region],
    regions: [{ id: region, region_id: region, local_name: region }],
  }),
  alicloud_zones: (_, { region }) => ({
    ids: [`${region}-a`, `${region}-b`],
    zones: [{ id: `${region}-a` }, { id: `${region}-b` }],
  }),
  alicloud_ram_policy_document: (config) => ({ document: policyDocument(config) }),
  alicloud_ram_system_policys: (config) => {
    const names = SYSTEM_POLICIES.filter((name) => matches(name, config.name_regex));
    return {
      ids: names,
      names,
      policys: names.map((name) => ({ id: name, policy_name: name, policy_type: 'System' })),
    };
  },
};

/** The answer to one data source: the same configuration on the same store gives the same answer. */
export function readDataSource(typeName: string, config: ValueObject, context: DataSourceContext): ValueObject {
  const { description, region, accountId } = context;
  const block = description.schema.data_source_schemas[typeName]?.block;
  if (!block) throw new Error(`the provider has no data source ${typeName}`);
  const seed = createHash('sha256')
    .update(JSON.stringify([typeName, config]))
    .digest('hex')
    .slice(0, 16);
  const computed = new ComputedValues({ region, accountId, seed });
  const special = SPECIAL[typeName]?.(config, context);
  const rows = special ? undefined : listedResources(typeName, config, context);
  const state: { [name: string]: Value } = { ...config, id: seed };
  const constraints = description.constraints.dataSources[typeName]?.attributes ?? {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    if (!attribute.computed || (name !== 'ids' && name !== 'id' && (config[name] ?? null) !== null)) continue;
    const answer = special?.[name] ?? (rows && listed(name, attribute, rows));
    if (answer !== undefined) state[name] = shaped(answer, attribute.type);
    else if (name !== 'id') state[name] = computed.value(typeName, [name], attribute, constraints[name], config);
  }
  return state;
}

interface Row {
  readonly name: string;
  readonly attributes: ValueObject;
}

/** `alicloud_ram_users` lists `alicloud_ram_user`: the type whose plural this is. */
function listedResources(typeName: string, config: ValueObject, context: DataSourceContext): Row[] | undefined {
  const singular = [/ies$/, /es$/, /s$/]
    .map((ending, i) => (ending.test(typeName) ? typeName.replace(ending, i === 0 ? 'y' : '') : undefined))
    .find((name) => name !== undefined && name in context.description.schema.resource_schemas);
  if (!singular) return undefined;
  const ids = isList(config.ids) ? config.ids : [];
  return context.store
    .ofType(singular)
    .map(({ attributes }) => ({ attributes, name: nameOf(attributes) }))
    .filter(
      ({ attributes, name }) =>
        (ids.length === 0 || ids.includes(attributes.id ?? null)) && matches(name, config.name_regex),
    );
}

function nameOf(attributes: ValueObject): string {
  const own = Object.entries(attributes).find(([key, value]) => /(^|_)name$/.test(key) && typeof value === 'string');
  return String(attributes.name ?? own?.[1] ?? '');
}

function listed(name: string, { type }: AttributeSchema, rows: readonly Row[]): Value | undefined {
  if (name === 'ids') return rows.map(({ attributes }) => attributes.id ?? null);
  if (name === 'names') return rows.map((row) => row.name);
  const isListOfObjects = Array.isArray(type) && Array.isArray(type[1]) && type[1][0] === 'object';
  if (!isListOfObjects) return undefined;
  return rows.map((row) => ({ name: row.name, ...row.attributes }));
}

/** The value with exactly the members its type has. */
function shaped(value: Value, type: TerraformType): Value {
  if (value === null || typeof type === 'string') return value;
  if (type[0] === 'object') {
    const object = isObject(value) ? value : {};
    return Object.fromEntries(
      Object.entries(type[1]).map(([name, member]) => [name, shaped(object[name] ?? null, member)]),
    );
  }
  if (type[0] === 'list' || type[0] === 'set') {
    const element = type[1];
    return isList(value) ? value.map((one) => shaped(one, element)) : [];
  }
  return value;
}

function matches(name: string, regex: Value | undefined): boolean {
  return typeof regex !== 'string' || regex === '' || new RegExp(regex).test(name);
}

/** The policy text that the real data source renders. */
function policyDocument(config: ValueObject): string {
  const list = (value: Value | undefined): readonly ValueObject[] => (isList(value) ? value.filter(isObject) : []);
  const oneOrMany = (value: Value | undefined): Value | undefined =>
    isList(value) && value.length === 1 ? value[0] : (value ?? undefined);
  const grouped = (blocks: readonly ValueObject[], read: (block: ValueObject) => [string, string, Value]): object => {
    const groups: { [name: string]: { [name: string]: Value } } = {};
    for (const block of blocks) {
      const [outer, inner, value] = read(block);
      groups[outer] = { ...groups[outer], [inner]: value };
    }
    return groups;
  };
  const statements = list(config.statement).map((statement) => {
    const conditions = list(statement.condition);
    const principals = list(statement.principal);
    return {
      Effect: statement.effect ?? 'Allow',
      Action: oneOrMany(statement.action),
      ...(isList(statement.resource) && statement.resource.length > 0 && { Resource: oneOrMany(statement.resource) }),
      ...(principals.length > 0 && {
        Principal: Object.fromEntries(principals.map(({ entity, identifiers }) => [String(entity), identifiers])),
      }),
      ...(conditions.length > 0 && {
        Condition: grouped(conditions, ({ operator, variable, values }) => [
          String(operator),
          String(variable),
          oneOrMany(values) ?? null,
        ]),
      }),
    };
  });
  return JSON.stringify({ Version: config.version ?? '1', Statement: statements });
}
