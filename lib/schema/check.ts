/** What the provider refuses in a configuration, found from the schema and the constraint data alone. */
import type { AttributeConstraints, BlockSchema, NestedBlockSchema, ProviderDescription, TerraformType } from './model';
import { formatPath, isList, isObject, type PathStep, UNKNOWN, type Value, type ValueObject, type ValuePath } from './value';

/** Stable names of what can be wrong; part of the public contract. */
export type ViolationCode =
  | 'unknown-type'
  | 'unknown-attribute'
  | 'wrong-type'
  | 'missing'
  | 'read-only'
  | 'removed'
  | 'not-in-enum'
  | 'out-of-range'
  | 'wrong-length'
  | 'too-few-items'
  | 'too-many-items'
  | 'conflict'
  | 'not-exactly-one'
  | 'none-of'
  | 'deprecated';

export interface Violation {
  readonly code: ViolationCode;
  /** A warning is something the provider accepts today. */
  readonly severity: 'error' | 'warning';
  readonly path: ValuePath;
  /** The value as text; `(sensitive)` for sensitive attributes; absent where a value is missing. */
  readonly got?: string;
  /** What would be accepted. */
  readonly allowed?: string;
  /** One line: what, where, got, allowed. */
  readonly message: string;
}

type Attributes = { readonly [name: string]: AttributeConstraints };

interface Context {
  /** The whole configuration: conflicts name attributes from its root. */
  readonly root: ValueObject;
  readonly violations: Violation[];
}

/** Where a value stands. A chain, because few places are ever named; the root has none. */
interface Place {
  readonly above: Place | undefined;
  readonly step: PathStep;
}

const at = (above: Place | undefined, step: PathStep): Place => ({ above, step });

const pathOf = (place: Place | undefined): ValuePath => (place ? [...pathOf(place.above), place.step] : []);

/** Everything the provider would refuse or warn about in the configuration of one resource type. */
export function checkResource(
  { schema, constraints }: ProviderDescription,
  typeName: string,
  config: ValueObject,
): Violation[] {
  const known = schema.resource_schemas[typeName];
  if (!known) return [unknownType(typeName, Object.keys(schema.resource_schemas))];
  const { deprecated, attributes } = constraints.resources[typeName] ?? { attributes: {} };
  return [...(deprecated ? [deprecatedType(typeName)] : []), ...checkConfig(known.block, attributes, config)];
}

/** The same for a data source. */
export function checkDataSource(
  { schema, constraints }: ProviderDescription,
  typeName: string,
  config: ValueObject,
): Violation[] {
  const known = schema.data_source_schemas[typeName];
  if (!known) return [unknownType(typeName, Object.keys(schema.data_source_schemas))];
  const { deprecated, attributes } = constraints.dataSources[typeName] ?? { attributes: {} };
  return [...(deprecated ? [deprecatedType(typeName)] : []), ...checkConfig(known.block, attributes, config)];
}

/** The same for the provider block. */
export function checkProvider({ schema, constraints }: ProviderDescription, config: ValueObject): Violation[] {
  return checkConfig(schema.provider.block, constraints.provider, config);
}

/** Checks one configuration block. Null is an absent value; an unknown value counts as set and as right. */
export function checkConfig(block: BlockSchema, constraints: Attributes, config: ValueObject): Violation[] {
  const context: Context = { root: config, violations: [] };
  checkBlock(block, constraints, config, undefined, context);
  return context.violations;
}

function checkBlock(block: BlockSchema, constraints: Attributes, value: ValueObject, path: Place | undefined, context: Context): void {
  const { attributes = {}, block_types = {} } = block;
  for (const name in value) {
    if (!(name in attributes) && !(name in block_types) && isSet(value[name])) {
      const names = [...Object.keys(attributes), ...Object.keys(block_types)];
      report(context, 'unknown-attribute', at(path, name), undefined, `one of: ${nearest(name, names).join(', ')}`);
    }
  }
  // No closures and no copied paths from here on: at synthesis this runs for each of thousands of resources.
  for (const { name, own, type, nested, isMissed } of membersOf(block, constraints)) {
    const member = value[name];
    if (isAbsent(member) ? !isMissed : nested && member === UNKNOWN) continue;
    if (own) checkAttribute(own, type, member, at(path, name), context);
    if (!nested) continue;
    const elements = isList(member) ? member : isObject(member) ? [member] : [];
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (!isObject(element)) continue;
      // A single block (timeouts) has no index in its path.
      const where = nested.nesting_mode === 'single' ? at(path, name) : at(at(path, name), i);
      checkBlock(nested.block, own?.block ?? NOTHING, element, where, context);
    }
  }
}

const NOTHING: Attributes = {};

/** What a block says of one of its attributes or nested blocks. */
interface Member {
  readonly name: string;
  readonly own: AttributeConstraints | undefined;
  readonly type: TerraformType | undefined;
  readonly nested: NestedBlockSchema | undefined;
  /** Whether it says something about configurations without it; most do not, and nothing is to be done for them. */
  readonly isMissed: boolean;
}

interface Members {
  readonly constraints: Attributes;
  readonly members: readonly Member[];
}

const members = new WeakMap<BlockSchema, Members>();

/** Schemas never change, so what they say is put together once. */
function membersOf(block: BlockSchema, constraints: Attributes): readonly Member[] {
  let known = members.get(block);
  if (known?.constraints !== constraints) members.set(block, (known = { constraints, members: readMembers(block, constraints) }));
  return known.members;
}

function readMembers({ attributes = {}, block_types = {} }: BlockSchema, constraints: Attributes): Member[] {
  const member = (name: string, own: AttributeConstraints | undefined): Omit<Member, 'type' | 'nested'> => ({
    name,
    own,
    isMissed: own !== undefined && isMissed(own),
  });
  return [
    // Terraform's own attributes (id) have no entry in the constraints.
    ...Object.entries(attributes).map(([name, attribute]) => ({
      ...member(name, constraints[name] ?? sdkConstraints(attribute)),
      type: attribute.type,
      nested: undefined,
    })),
    ...Object.entries(block_types).map(([name, nested]) => ({ ...member(name, constraints[name]), type: undefined, nested })),
  ];
}

const isMissed = ({ required, exactlyOneOf, atLeastOneOf }: AttributeConstraints): boolean =>
  Boolean(required || exactlyOneOf || atLeastOneOf);

const isAbsent = (value: Value | undefined): value is null | undefined => value === undefined || value === null;

function sdkConstraints(attribute: {
  readonly type: TerraformType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
}): AttributeConstraints {
  const { type, ...flags } = attribute;
  const kind = typeof type === 'string' ? type : type[0];
  return { ...flags, type: kind === 'number' ? 'float' : String(kind) };
}

/** Checks what holds for the attribute or block as a whole, then its elements. */
function checkAttribute(
  own: AttributeConstraints,
  type: TerraformType | undefined,
  value: Value | undefined,
  path: Place | undefined,
  context: Context,
): void {
  if (own.conflictsWith || own.exactlyOneOf || own.atLeastOneOf) checkRelations(own, isSet(value), path, context);
  if (isAbsent(value) || (isList(value) && value.length === 0 && own.block)) {
    if (own.required) report(context, 'missing', path, undefined, 'a value is required');
    return;
  }
  if (!own.required && !own.optional) {
    report(context, 'read-only', path, got(own, value), 'nothing: the provider sets this attribute');
    return;
  }
  if (own.removed) {
    report(context, 'removed', path, got(own, value), 'nothing: the provider no longer has this attribute');
    return;
  }
  if (own.deprecated) report(context, 'deprecated', path, undefined, undefined);
  if (value === UNKNOWN) return;
  checkValue(own, type, value, path, context);
}

function checkValue(
  own: Partial<AttributeConstraints>,
  type: TerraformType | undefined,
  value: Value,
  path: Place | undefined,
  context: Context,
): void {
  if (value === UNKNOWN || value === null) return;
  switch (own.type) {
    case 'list':
    case 'set': {
      // In Terraform's JSON syntax one block may stand without its list.
      const elements = isList(value) ? value : own.block && isObject(value) ? [value] : undefined;
      if (!elements) {
        report(context, 'wrong-type', path, got(own, value), `a ${own.type}${own.block ? ' of blocks' : ''}`);
        return;
      }
      checkItemCount(own, elements.length, path, context);
      for (let i = 0; i < elements.length; i++) checkElement(own, type, elements[i], at(path, i), context);
      return;
    }
    case 'map':
      if (!isObject(value)) {
        report(context, 'wrong-type', path, got(own, value), 'a map');
        return;
      }
      for (const [key, element] of Object.entries(value)) {
        checkElement(own, type, element, at(path, key), context);
      }
      return;
    default:
      checkPlainValue(own, value, path, context);
  }
}

function checkElement(
  own: Partial<AttributeConstraints>,
  type: TerraformType | undefined,
  element: Value | undefined,
  path: Place | undefined,
  context: Context,
): void {
  if (element === UNKNOWN || element === undefined) return;
  const elementType = Array.isArray(type) ? (type[1] as TerraformType) : undefined;
  // The SDK takes a map whose elements are declared as blocks for a map of texts.
  if (!own.block || own.type === 'map') {
    checkValue({ type: plainType(elementType), ...own.elem, sensitive: own.sensitive }, elementType, element, path, context);
    return;
  }
  if (!isObject(element)) {
    report(context, 'wrong-type', path, got(own, element), 'a block');
    return;
  }
  // A block that the schema shows as an attribute; real nested blocks are walked by checkBlock.
  if (type === undefined) return;
  for (const name in element) {
    if (!(name in own.block) && isSet(element[name])) {
      const names = nearest(name, Object.keys(own.block)).join(', ');
      report(context, 'unknown-attribute', at(path, name), undefined, `one of: ${names}`);
    }
  }
  for (const name in own.block) {
    const member = own.block[name];
    if (member) checkAttribute(member, memberType(elementType, name), element[name], at(path, name), context);
  }
}

function plainType(type: TerraformType | undefined): string | undefined {
  if (type === undefined) return undefined;
  const kind = typeof type === 'string' ? type : type[0];
  return kind === 'number' ? 'float' : String(kind);
}

function memberType(type: TerraformType | undefined, name: string): TerraformType | undefined {
  return Array.isArray(type) && type[0] === 'object' ? (type[1] as { [name: string]: TerraformType })[name] : undefined;
}

/** Terraform converts between plain types before the provider sees a value; these are the conversions it has. */
function checkPlainValue(own: Partial<AttributeConstraints>, value: Value, path: Place | undefined, context: Context): void {
  if (typeof value === 'object') {
    report(context, 'wrong-type', path, got(own, value), expectation(own.type));
    return;
  }
  const text = String(value);
  if (own.type === 'bool' && typeof value !== 'boolean' && !/^(true|false|1|0)$/.test(text)) {
    report(context, 'wrong-type', path, got(own, value), expectation(own.type));
    return;
  }
  if (own.type === 'int' || own.type === 'float') {
    const isNumber = typeof value !== 'boolean' && text.trim() !== '' && Number.isFinite(Number(text));
    if (!isNumber || (own.type === 'int' && !/^-?\d+(\.0+)?$/.test(text) && !Number.isInteger(Number(text)))) {
      report(context, 'wrong-type', path, got(own, value), expectation(own.type));
      return;
    }
    checkNumber(own, Number(text), path, context);
  }
  if (own.oneOf && !isBounded(own) && !own.oneOf.includes(canonicalText(own.type, value))) {
    report(context, 'not-in-enum', path, got(own, value), own.oneOf.map((v) => JSON.stringify(v)).join(', '));
  }
  // The provider counts bytes.
  const bytes = Buffer.byteLength(text);
  if (own.length && (bytes < own.length[0] || bytes > own.length[1])) {
    const [least, most] = own.length;
    report(context, 'wrong-length', path, `${bytes} bytes`, `${least} to ${most} bytes`);
  }
}

/** Where the provider has both bounds and an enum, one of the two is enough: 1 to 9 months, or 12, 24 or 36. */
function isBounded({ range, min, max }: Partial<AttributeConstraints>): boolean {
  return range !== undefined || min !== undefined || max !== undefined;
}

function checkNumber(own: Partial<AttributeConstraints>, value: number, path: Place | undefined, context: Context): void {
  if (own.oneOf?.includes(String(value))) return;
  const least = own.range?.[0] ?? own.min;
  const most = own.range?.[1] ?? own.max;
  if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
    const bounds = [least !== undefined && `at least ${least}`, most !== undefined && `at most ${most}`];
    const allowed = [...bounds, own.oneOf && `or one of ${own.oneOf.join(', ')}`];
    report(context, 'out-of-range', path, got(own, value), allowed.filter(Boolean).join(', '));
  }
}

function checkItemCount(own: Partial<AttributeConstraints>, count: number, path: Place | undefined, context: Context): void {
  if (own.maxItems && count > own.maxItems) {
    report(context, 'too-many-items', path, `${count} items`, `at most ${own.maxItems}`);
  }
  if (own.minItems && count < own.minItems) {
    report(context, 'too-few-items', path, `${count} items`, `at least ${own.minItems}`);
  }
}

function checkRelations(own: AttributeConstraints, present: boolean, path: Place | undefined, context: Context): void {
  if (own.conflictsWith && present) {
    const others = own.conflictsWith.filter((key) => isSet(lookUp(context.root, key)) && !isUnknown(context.root, key));
    if (others.length > 0) report(context, 'conflict', path, `also ${others.join(', ')}`, `${formatPath(pathOf(path))} alone`);
  }
  if (own.exactlyOneOf) {
    const keys = [...new Set([...own.exactlyOneOf, ...(path && !path.above ? [String(path.step)] : [])])].sort();
    const unknown = keys.filter((key) => isUnknown(context.root, key));
    const set = keys.filter((key) => isSet(lookUp(context.root, key)) && !unknown.includes(key));
    if (set.length > 1 || (set.length === 0 && unknown.length === 0)) {
      const have = set.length === 0 ? 'none' : set.join(' and ');
      reportOnce(context, 'not-exactly-one', path, have, `exactly one of ${keys.join(', ')}`);
    }
  }
  if (own.atLeastOneOf && !own.atLeastOneOf.some((key) => isSet(lookUp(context.root, key)))) {
    reportOnce(context, 'none-of', path, 'none', `at least one of ${own.atLeastOneOf.join(', ')}`);
  }
}

/** Keys of conflicts are dotted paths from the root: `block.0.attribute`. */
function lookUp(root: ValueObject, key: string): Value | undefined {
  return key.split('.').reduce<Value | undefined>((value, step) => {
    if (value === UNKNOWN) return UNKNOWN;
    if (isList(value)) return value[Number(step)];
    return isObject(value) ? (step === '0' && !('0' in value) ? value : value[step]) : undefined;
  }, root);
}

const isUnknown = (root: ValueObject, key: string): boolean => lookUp(root, key) === UNKNOWN;

/** Terraform hands the provider neither nulls nor empty lists of blocks. */
function isSet(value: Value | undefined): boolean {
  return value !== undefined && value !== null && !(isList(value) && value.length === 0);
}

function canonicalText(type: string | undefined, value: Value): string {
  return type === 'int' || type === 'float' ? String(Number(value)) : String(value);
}

function expectation(type: string | undefined): string {
  if (type === 'int') return 'a whole number';
  if (type === 'float') return 'a number';
  return type === 'bool' ? 'true or false' : 'a string';
}

function got(own: Partial<AttributeConstraints>, value: Value): string {
  if (own.sensitive) return '(sensitive)';
  if (isList(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'a block or map';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function report(
  context: Context,
  code: ViolationCode,
  path: Place | undefined,
  have: string | undefined,
  allowed: string | undefined,
): void {
  context.violations.push(violation(code, pathOf(path), have, allowed));
}

/** Every member of a group finds the same problem; one line says it. */
function reportOnce(context: Context, code: ViolationCode, path: Place | undefined, have: string, allowed: string): void {
  if (!context.violations.some((other) => other.code === code && other.allowed === allowed)) {
    report(context, code, path, have, allowed);
  }
}

const WHAT: { readonly [code in ViolationCode]: string } = {
  'unknown-type': 'is not a type of the provider',
  'unknown-attribute': 'is not an attribute here',
  'wrong-type': 'has the wrong type',
  missing: 'is missing',
  'read-only': 'cannot be set',
  removed: 'was removed from the provider',
  'not-in-enum': 'has a value the provider does not know',
  'out-of-range': 'is out of range',
  'wrong-length': 'has the wrong length',
  'too-few-items': 'has too few items',
  'too-many-items': 'has too many items',
  conflict: 'conflicts with other attributes',
  'not-exactly-one': 'and its alternatives are not given exactly once',
  'none-of': 'and all its alternatives are missing',
  deprecated: 'is deprecated by the provider',
};

function violation(code: ViolationCode, path: ValuePath, have: string | undefined, allowed: string | undefined): Violation {
  const details = [have !== undefined && `got ${have}`, allowed !== undefined && `allowed: ${allowed}`].filter(Boolean);
  return {
    code,
    severity: code === 'deprecated' ? 'warning' : 'error',
    path,
    ...(have !== undefined && { got: have }),
    ...(allowed !== undefined && { allowed }),
    message: `${formatPath(path)} ${WHAT[code]}${details.length > 0 ? `: ${details.join('; ')}` : ''}`,
  };
}

function unknownType(typeName: string, types: readonly string[]): Violation {
  const allowed = `the nearest names are ${nearest(typeName, types).join(', ')}`;
  return { ...violation('unknown-type', [], undefined, allowed), message: `${typeName} ${WHAT['unknown-type']}; ${allowed}` };
}

function deprecatedType(typeName: string): Violation {
  return { code: 'deprecated', severity: 'warning', path: [], message: `${typeName} ${WHAT.deprecated}` };
}

/** The names most like a misspelt one, by the pairs of letters they share. */
export function nearest(name: string, names: readonly string[], count = 5): string[] {
  const pairs = (text: string): Set<string> => new Set([...text].map((letter, i) => letter + (text[i + 1] ?? '')));
  const wanted = pairs(name);
  const score = (candidate: string): number => {
    const have = pairs(candidate);
    const shared = [...have].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / (have.size + wanted.size);
  };
  return names
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.localeCompare(b.candidate))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
