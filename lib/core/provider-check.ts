import { Token } from 'cdktf';
import { aisec } from '../schema/aisec';
import { selectedAlicloud } from '../schema/alicloud';
import { checkResource, type Violation, type ViolationCode } from '../schema/check';
import type { BlockSchema, TerraformType } from '../schema/model';
import { formatPath, isObject, UNKNOWN, type Value, type ValueObject } from '../schema/value';
import { ERROR_CODES, type Finding, type Problems } from './errors';
import { MAX_TAGS } from './inheritance';

/** The argument of a construct that an argument of the resource comes from: `{ name: 'userName' }`. */
export interface ArgumentNames {
  readonly [resourceArgument: string]: string;
}

/**
 * Adds everything the provider of the type (alicloud or aisec) would refuse in a resource's arguments, said with the construct's own names.
 *
 * `config` is what the construct is about to give to the L1 class: camelCase or snake_case, tokens are skipped.
 */
export function checkAgainstProvider(
  problems: Problems,
  type: string,
  config: object,
  names: ArgumentNames = {},
): void {
  const provider = type.startsWith('aisec_') ? aisec() : selectedAlicloud();
  const block = provider.schema.resource_schemas[type]?.block;
  const value = block ? blockValue(config as Json, block) : {};
  if (isObject(value.tags)) checkTagCount(value.tags, problems);
  for (const violation of checkResource(provider, type, value)) {
    if (violation.severity === 'error') problems.add(toFinding(violation, names));
  }
}

function checkTagCount(tags: ValueObject, problems: Problems): void {
  const count = Object.keys(tags).length;
  if (count <= MAX_TAGS) return;
  problems.add({
    code: 'too-many-tags',
    what: 'tags has more than Alibaba Cloud stores for one resource',
    got: `${count} tags`,
    allowed: `at most ${MAX_TAGS}`,
    fix: 'remove tags',
  });
}

/** A violation in the words of this library's errors. */
export function toFinding({ code, path, got, allowed }: Violation, names: ArgumentNames = {}): Omit<Finding, 'path'> {
  const [first, ...rest] = path;
  const argument = formatPath([names[String(first)] ?? String(first ?? 'the resource'), ...rest]);
  return {
    code,
    what: `${argument} ${ERROR_CODES[code]}`,
    ...(got !== undefined && { got }),
    ...(allowed !== undefined && { allowed }),
    fix: FIXES[code](argument),
  };
}

const FIXES: { readonly [code in ViolationCode]: (argument: string) => string } = {
  'unknown-type': () => 'correct the type',
  'unknown-attribute': (argument) => `correct the name ${argument} or remove it`,
  'wrong-type': (argument) => `give ${argument} as the type that is allowed`,
  missing: (argument) => `set ${argument}`,
  'read-only': (argument) => `remove ${argument}`,
  removed: (argument) => `remove ${argument}`,
  'not-in-enum': (argument) => `set ${argument} to one of the allowed values`,
  'out-of-range': (argument) => `set ${argument} to a value in the allowed range`,
  'wrong-length': (argument) => `give ${argument} the allowed length`,
  'too-few-items': (argument) => `add items to ${argument}`,
  'too-many-items': (argument) => `remove items from ${argument}`,
  conflict: () => 'keep one of them',
  'not-exactly-one': () => 'set exactly one of them',
  'none-of': () => 'set at least one of them',
  deprecated: (argument) => `replace ${argument}`,
};

interface Json {
  readonly [name: string]: unknown;
}

const META_ARGUMENTS = new Set([
  'dependsOn',
  'count',
  'forEach',
  'provider',
  'lifecycle',
  'provisioners',
  'connection',
]);

/** camelCase to snake_case is ambiguous (ipv4Cidr), so the schema's own names decide. */
const simplified = (name: string): string => name.replaceAll('_', '').toLowerCase();

const attributeNames = new WeakMap<object, Map<string, string>>();

/** The schema's name for a key; what was asked once is kept as it was asked. */
function nameIn<T extends object>(owner: T, names: (owner: T) => readonly string[], key: string): string {
  let map = attributeNames.get(owner);
  if (!map) attributeNames.set(owner, (map = new Map(names(owner).map((name) => [simplified(name), name]))));
  let name = map.get(key);
  if (name === undefined) map.set(key, (name = map.get(simplified(key)) ?? key));
  return name;
}

const namesOfBlock = ({ attributes = {}, block_types = {} }: BlockSchema): readonly string[] => [
  ...Object.keys(attributes),
  ...Object.keys(block_types),
];

function blockValue(config: Json, block: BlockSchema): ValueObject {
  const { attributes = {}, block_types = {} } = block;
  const result: { [name: string]: Value } = {};
  for (const key in config) {
    const given = config[key];
    if (given === undefined || META_ARGUMENTS.has(key)) continue;
    const name = nameIn(block, namesOfBlock, key);
    const nested = block_types[name]?.block;
    result[name] = nested ? nestedValue(given, nested) : typedValue(given, attributes[name]?.type);
  }
  return result;
}

function nestedValue(given: unknown, block: BlockSchema): Value {
  if (isUnknown(given)) return UNKNOWN;
  if (Array.isArray(given)) return given.map((element) => nestedValue(element, block));
  return isJson(given) ? blockValue(given, block) : (given as Value);
}

function typedValue(given: unknown, type: TerraformType | undefined): Value {
  if (isUnknown(given)) return UNKNOWN;
  if (Array.isArray(given)) {
    const element = Array.isArray(type) ? (type[1] as TerraformType) : undefined;
    return given.map((one) => typedValue(one, element));
  }
  if (!isJson(given)) return given as Value;
  const result: { [name: string]: Value } = {};
  const [kind, inner] = Array.isArray(type) ? type : [];
  if (kind === 'object') {
    const members = inner as { readonly [name: string]: TerraformType };
    for (const key in given) {
      const name = nameIn(members, Object.keys, key);
      if (given[key] !== undefined) result[name] = typedValue(given[key], members[name]);
    }
  } else {
    for (const key in given) if (given[key] !== undefined) result[key] = typedValue(given[key], inner as TerraformType);
  }
  return result;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Tokens, and strings that Terraform will read as templates. */
function isUnknown(value: unknown): boolean {
  // What cannot be a token is told apart here: asking cdktf about every value takes longer than all other checks.
  switch (typeof value) {
    case 'string':
      return value.includes('${') || value.includes('%{') || value.includes('#{TfToken[');
    case 'number':
      return !Number.isSafeInteger(value) && Token.isUnresolved(value);
    case 'object':
      return value !== null && !isPlain(value) && Token.isUnresolved(value);
    default:
      return false;
  }
}

/** An object literal without a map's token among its keys. */
function isPlain(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype || 'resolve' in value) return false;
  for (const key in value) if (key.includes('TfToken[')) return false;
  return true;
}
