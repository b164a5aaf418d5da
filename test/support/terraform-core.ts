/** What Terraform itself does between a configuration and a provider's plan, for tests that run without the binary. */
import type { AttributeSchema, BlockSchema, TerraformType } from '../../lib/schema/model';
import { isList, isObject, UNKNOWN, type Value, type ValueObject, type ValuePath } from '../../lib/schema/value';

/** A JSON document (configuration, state attributes) as a value that holds every key of the schema. */
export function conform(block: BlockSchema, json: unknown): ValueObject {
  const given = (typeof json === 'object' && json !== null ? json : {}) as { [name: string]: unknown };
  const value: { [name: string]: Value } = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    value[name] = conformType(attribute.type, given[name]);
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const own = given[name];
    if (nested.nesting_mode === 'single') {
      value[name] = own === undefined || own === null ? null : conform(nested.block, own);
    } else {
      const elements = own === undefined || own === null ? [] : Array.isArray(own) ? own : [own];
      value[name] = elements.map((element) => conform(nested.block, element));
    }
  }
  return value;
}

function conformType(type: TerraformType, json: unknown): Value {
  if (json === undefined || json === null) return null;
  if (json === UNKNOWN) return UNKNOWN;
  if (type === 'number') return typeof json === 'number' ? json : Number(json);
  if (type === 'bool') return json === true || json === 'true';
  if (typeof type === 'string') return String(json);
  switch (type[0]) {
    case 'list':
    case 'set':
      return Array.isArray(json) ? json.map((element) => conformType(type[1], element)) : null;
    case 'map':
      return Object.fromEntries(Object.entries(json).map(([key, element]) => [key, conformType(type[1], element)]));
    case 'object':
      return Object.fromEntries(
        Object.entries(type[1]).map(([key, member]) => [
          key,
          conformType(member, (json as { [k: string]: unknown })[key]),
        ]),
      );
    default:
      throw new Error(`no conversion to ${type[0]}`);
  }
}

/** The proposed new state: the configuration, with what it leaves to the provider taken from the prior state. */
export function proposedNew(block: BlockSchema, prior: ValueObject | null, config: ValueObject): ValueObject {
  const proposed: { [name: string]: Value } = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    proposed[name] = attribute.computed && config[name] === null ? (prior?.[name] ?? null) : config[name];
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const before = prior?.[name] ?? null;
    const own = config[name];
    if (nested.nesting_mode === 'single') {
      proposed[name] = isObject(own) ? proposedNew(nested.block, isObject(before) ? before : null, own) : own;
    } else if (!isList(own)) {
      proposed[name] = own;
    } else if (nested.nesting_mode === 'list') {
      proposed[name] = own.map((element, index) => {
        const old = isList(before) ? before[index] : undefined;
        return isObject(old) && isObject(element) ? proposedNew(nested.block, old, element) : element;
      });
    } else {
      const olds = isList(before) ? [...before] : [];
      proposed[name] = own.map((element) => {
        if (!isObject(element)) return element;
        const match = olds.findIndex((old) => isObject(old) && couldComeFrom(nested.block, old, element));
        const old = match < 0 ? null : olds.splice(match, 1)[0];
        return proposedNew(nested.block, isObject(old) ? old : null, element);
      });
    }
  }
  return proposed;
}

/** True if a prior set element differs from a configured one only by what the provider computed. */
function couldComeFrom(block: BlockSchema, prior: ValueObject, config: ValueObject): boolean {
  const attributes = Object.entries(block.attributes ?? {}).every(
    ([name, attribute]) =>
      same(prior[name], config[name]) || (setless(attribute) && attribute.computed && config[name] === null),
  );
  return (
    attributes &&
    Object.entries(block.block_types ?? {}).every(([name, nested]) => {
      const [before, after] = [prior[name], config[name]];
      if (same(before, after)) return true;
      if (nested.nesting_mode !== 'list' || !isList(before) || !isList(after) || before.length !== after.length) {
        return false;
      }
      return before.every((element, index) => {
        const own = after[index];
        return isObject(element) && isObject(own) && couldComeFrom(nested.block, element, own);
      });
    })
  );
}

function setless(attribute: AttributeSchema): boolean {
  return !JSON.stringify(attribute.type).includes('"set"');
}

/** Equality of values whose set elements are compared in any order. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Value | undefined): string {
  if (value === UNKNOWN) return '?';
  if (isList(value)) return `[${value.map(canonical).join()}]`;
  if (isObject(value)) {
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${key}:${canonical(value[key])}`)
      .join()}}`;
  }
  return JSON.stringify(value ?? null);
}

/** Puts set elements in one order, so that `same` compares sets as sets. */
export function ordered(block: BlockSchema, value: ValueObject): ValueObject {
  const result: { [name: string]: Value } = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    result[name] = orderedType(attribute.type, value[name]);
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const own = value[name];
    if (isList(own)) {
      const elements = own.map((element) => (isObject(element) ? ordered(nested.block, element) : element));
      result[name] = nested.nesting_mode === 'set' ? distinct(elements) : elements;
    } else {
      result[name] = own;
    }
  }
  return result;
}

function orderedType(type: TerraformType, value: Value): Value {
  if (typeof type === 'string') return value;
  if (type[0] === 'object' && isObject(value)) {
    return Object.fromEntries(Object.entries(type[1]).map(([key, member]) => [key, orderedType(member, value[key])]));
  }
  if ((type[0] === 'list' || type[0] === 'set') && isList(value)) {
    const elements = value.map((element) => orderedType(type[1], element));
    return type[0] === 'set' ? distinct(elements) : elements;
  }
  return value;
}

function distinct(elements: readonly Value[]): Value[] {
  const byText = new Map(elements.map((element) => [canonical(element), element]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}

export type Action = 'no-op' | 'update' | 'delete/create';

/** What Terraform does with a provider's answer for an existing resource. */
export function actionOf(
  block: BlockSchema,
  prior: ValueObject,
  planned: ValueObject,
  requiresReplace: readonly ValuePath[],
): { readonly action: Action; readonly replacePaths: readonly ValuePath[] } {
  const [before, after] = [ordered(block, prior), ordered(block, planned)];
  const replacePaths = requiresReplace.filter((path) => {
    const [old, next] = [at(before, path), at(after, path)];
    return holdsUnknown(next) || !same(old, next);
  });
  if (replacePaths.length > 0) return { action: 'delete/create', replacePaths };
  // A state that was not written by Terraform lacks the sensitivity marks, whose adding counts as an update.
  const changed = !same(before, after) || holdsSensitive(block, planned);
  return { action: changed ? 'update' : 'no-op', replacePaths };
}

function at(value: Value | undefined, path: ValuePath): Value | undefined {
  return path.reduce<Value | undefined>((own, step) => {
    if (typeof step === 'number') return isList(own) ? own[step] : undefined;
    return isObject(own) ? own[step] : undefined;
  }, value);
}

function holdsUnknown(value: Value | undefined): boolean {
  if (isList(value)) return value.some(holdsUnknown);
  return value === UNKNOWN || (isObject(value) && Object.values(value).some(holdsUnknown));
}

function holdsSensitive(block: BlockSchema, value: ValueObject): boolean {
  return (
    Object.values(block.attributes ?? {}).some(({ sensitive }) => sensitive) ||
    Object.entries(block.block_types ?? {}).some(([name, nested]) => {
      const own = value[name];
      const elements = isList(own) ? own : [own];
      return elements.some((element) => isObject(element) && holdsSensitive(nested.block, element));
    })
  );
}

/** `after` of the plan JSON: unknown attributes are left out. */
export function afterOf(value: Value): unknown {
  if (value === UNKNOWN) return undefined;
  if (isList(value)) return value.map((element) => (element === UNKNOWN ? null : afterOf(element)));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => (own === UNKNOWN ? [] : [[key, afterOf(own)]])),
  );
}

/** `after_unknown` of the plan JSON: `true` for what is unknown. */
export function afterUnknownOf(value: Value): unknown {
  if (value === UNKNOWN) return true;
  if (isList(value)) return value.map((element) => afterUnknownOf(element));
  if (!isObject(value)) return false;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      const unknown = afterUnknownOf(own);
      return unknown === false ? [] : [[key, unknown]];
    }),
  );
}
