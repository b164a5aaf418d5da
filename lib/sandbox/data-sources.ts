/** Data sources of the sandbox: lists of what is in the store, and made-up but stable values for the rest. */
import { createHash } from 'node:crypto';
import type { AttributeSchema, ProviderDescription, TerraformType } from '../schema/model';
import { isList, isObject, type Value, type ValueObject } from '../schema/value';
import { ComputedValues } from './computed/values';
import { CloudStore } from './openapi/store';
import type { ResourceStore } from './store';
import { conform } from './stored-values';

export interface DataSourceContext {
  readonly description: ProviderDescription;
  readonly store: ResourceStore;
  readonly region: string;
  readonly accountId: string;
}

/** System policies every account has; the service's own list is much longer. */
const SYSTEM_POLICIES = ['AdministratorAccess', 'AliyunYundunGreenWebFullAccess', 'ReadOnlyAccess'].map((name) => ({
  id: name,
  name,
  policy_name: name,
  type: 'System',
  policy_type: 'System',
}));

/** Answers that no list of resources gives, by type. */
const ANSWERS: { readonly [typeName: string]: (config: ValueObject, context: DataSourceContext) => ValueObject } = {
  alicloud_account: (_, { accountId }) => ({ id: accountId }),
  alicloud_caller_identity: (_, { accountId }) => ({
    id: accountId,
    account_id: accountId,
    arn: `acs:ram::${accountId}:root`,
    identity_type: 'Account',
  }),
  alicloud_ram_policy_document: (config) => ({ document: policyDocument(config) }),
};

/** What is there without being a resource of Terraform, by type. */
const BUILT_IN: { readonly [typeName: string]: (context: DataSourceContext) => readonly ValueObject[] } = {
  alicloud_ram_policies: () => SYSTEM_POLICIES,
  alicloud_ram_system_policys: () => SYSTEM_POLICIES,
  // Those that an OpenAPI made; those of Terraform's own resources are listed beside them.
  alicloud_resource_manager_accounts: ({ store }) =>
    new CloudStore(store.stateDir)
      .current()
      .of('directoryMembers')
      .all()
      .map(({ id, displayName, accountName, folderId, payer, tags, joinMethod }) => ({
        id,
        account_id: id,
        display_name: displayName,
        account_name: accountName,
        folder_id: folderId,
        payer_account_id: payer,
        tags,
        join_method: joinMethod,
        status: joinMethod === 'invited' ? 'InviteSuccess' : 'CreateSuccess',
        type: joinMethod === 'invited' ? 'CloudAccount' : 'ResourceAccount',
      })),
  alicloud_regions: ({ region }) => [{ id: region, region_id: region, local_name: region }],
  alicloud_zones: ({ region }) =>
    ['a', 'b', 'c'].map((zone) => ({ id: `${region}-${zone}`, local_name: `Zone ${zone}` })),
};

/** Arguments that choose no rows, or that `rowsOf` treats on its own. */
const NO_FILTERS = new Set([
  'id',
  'ids',
  'names',
  'name_regex',
  'output_file',
  'enable_details',
  'page_number',
  'page_size',
]);

/**
 * The answer to one data source: the same configuration on the same store gives the same answer.
 * @throws Error for a name_regex that is none
 */
export function readDataSource(typeName: string, config: ValueObject, context: DataSourceContext): ValueObject {
  const { description, region, accountId } = context;
  const block = description.schema.data_source_schemas[typeName]?.block;
  if (!block) throw new Error(`the provider has no data source ${typeName}`);
  const request = JSON.stringify([typeName, config]);
  const seed = createHash('sha256').update(request).digest('hex').slice(0, 16);
  const computed = new ComputedValues({ region, accountId, seed });
  const answer = ANSWERS[typeName]?.(config, context) ?? {};
  const rows = rowsOf(typeName, config, context);
  const constraints = description.constraints.dataSources[typeName]?.attributes ?? {};
  const state: { [name: string]: Value } = { ...config, id: answer.id ?? seed };
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const isChosen = (config[name] ?? null) !== null && name !== 'ids' && name !== 'names';
    if (name === 'id' || !attribute.computed || isChosen) continue;
    const value = answer[name] ?? (rows && listed(name, attribute, rows));
    state[name] =
      value === undefined
        ? computed.value(typeName, [name], attribute, constraints[name], config)
        : conform(attribute.type, value);
  }
  return state;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly attributes: ValueObject;
}

/** What a plural data source lists, filtered as its arguments ask; undefined for one that lists no resources. */
function rowsOf(typeName: string, config: ValueObject, context: DataSourceContext): Row[] | undefined {
  const builtIn = BUILT_IN[typeName]?.(context);
  const listedType = singularOf(typeName, context.description);
  if (!builtIn && listedType === undefined) return undefined;
  const type = listedType ?? '';
  const rows: Row[] = (builtIn ?? []).map((attributes) => rowOf(type, String(attributes.id), attributes));
  if (listedType !== undefined) {
    for (const { id, attributes } of context.store.ofType(type)) rows.push(rowOf(type, id, attributes));
  }
  const ids = texts(config.ids);
  const names = texts(config.names);
  const regex = nameRegex(config.name_regex);
  const filters = Object.entries(config).filter(
    ([name, value]) => !NO_FILTERS.has(name) && value !== null && typeof value !== 'object',
  );
  return rows.filter(
    ({ id, name, attributes }) =>
      (ids.length === 0 || ids.includes(id)) &&
      (names.length === 0 || names.includes(name)) &&
      regex.test(name) &&
      // An argument that is also an attribute of the listed resources chooses by it.
      filters.every(([key, value]) => (attributes[key] ?? null) === null || String(attributes[key]) === String(value)),
  );
}

function rowOf(type: string, id: string, attributes: ValueObject): Row {
  const named = Object.entries(attributes).find(([key, value]) => /_name$/.test(key) && typeof value === 'string');
  return { id, type, attributes, name: String(attributes.name ?? named?.[1] ?? '') };
}

/** `alicloud_ram_users` lists `alicloud_ram_user`: the resource type whose plural this is. */
function singularOf(typeName: string, { schema }: ProviderDescription): string | undefined {
  const candidates = [
    [/ies$/, 'y'],
    [/es$/, ''],
    [/s$/, ''],
  ] as const;
  return candidates
    .filter(([ending]) => ending.test(typeName))
    .map(([ending, singular]) => typeName.replace(ending, singular))
    .find((name) => name in schema.resource_schemas);
}

function listed(name: string, { type }: AttributeSchema, rows: readonly Row[]): Value | undefined {
  if (name === 'ids') return rows.map(({ id }) => id);
  if (name === 'names') return rows.map((row) => row.name);
  const element = typeof type === 'string' ? type : type[1];
  if (!Array.isArray(element) || element[0] !== 'object') return undefined;
  const members = Object.entries(element[1] as { readonly [name: string]: TerraformType });
  return rows.map((row) => Object.fromEntries(members.map(([key, own]) => [key, fitting(own, memberOf(row, key))])));
}

/** Attributes of the same name may have another type in the list; those stay empty. */
function fitting(type: TerraformType, value: Value): Value {
  try {
    return conform(type, value);
  } catch {
    return null;
  }
}

/** `user_id` and `user_name` of an `alicloud_ram_user` are its id and name. */
function memberOf({ id, name, type, attributes }: Row, member: string): Value {
  if (member === 'id') return id;
  const own = attributes[member];
  if (own !== undefined && own !== null) return own;
  const prefix = /^(.*?)_?(id|name)$/.exec(member);
  if (prefix && (prefix[1] === '' || type.endsWith(`_${prefix[1]}`))) return prefix[2] === 'id' ? id : name;
  return null;
}

function texts(value: Value | undefined): string[] {
  return isList(value) ? value.map(String) : [];
}

function nameRegex(given: Value | undefined): RegExp {
  const source = typeof given === 'string' ? given : '';
  // Go writes the flag into the expression.
  const [, flags = '', rest = source] = /^\(\?(i)\)(.*)$/s.exec(source) ?? [];
  try {
    return new RegExp(rest, flags);
  } catch (cause) {
    throw new Error(`name_regex is no regular expression: ${source}`, { cause });
  }
}

/** The policy text that the real data source renders: one action, resource or value stands without its list. */
function policyDocument(config: ValueObject): string {
  const blocks = (value: Value | undefined): ValueObject[] => (isList(value) ? value.filter(isObject) : []);
  const oneOrAll = (value: Value | undefined): Value =>
    (isList(value) && value.length === 1 ? value[0] : value) ?? null;
  const statements = blocks(config.statement).map(({ effect, action, resource, principal, condition }) => {
    const principals: { [entity: string]: string[] } = {};
    for (const { entity, identifiers } of blocks(principal)) {
      // The provider sorts identifiers downwards.
      (principals[String(entity)] ??= []).push(...texts(identifiers).sort().reverse());
    }
    const conditions: { [operator: string]: { [variable: string]: Value } } = {};
    for (const { operator, variable, values } of blocks(condition)) {
      const group = (conditions[String(operator)] ??= {});
      const before = group[String(variable)];
      group[String(variable)] = isList(before) && isList(values) ? [...before, ...values] : oneOrAll(values);
    }
    return {
      Effect: effect ?? 'Allow',
      Action: oneOrAll(action),
      ...(texts(resource).length > 0 && { Resource: oneOrAll(resource) }),
      ...(Object.keys(principals).length > 0 && { Principal: principals }),
      ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
    };
  });
  return JSON.stringify({ Version: config.version ?? '1', Statement: statements });
}
