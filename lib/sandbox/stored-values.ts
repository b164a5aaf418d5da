/** Values from JSON files that people edit, brought to the types of the schema. */
import type { BlockSchema, NestedBlockSchema, TerraformType } from '../schema/model';
import { formatPath, isList, isObject, type Value, type ValueObject, type ValuePath } from '../schema/value';

/**
 * The value with exactly the members of the block, each of its type; what is missing is null or an empty list.
 * @throws TypeError naming path, expected type and value, for a value that Terraform could not convert to the type
 */
export function conformBlock(block: BlockSchema, value: ValueObject, path: ValuePath = []): ValueObject {
  const result: { [name: string]: Value } = {};
  for (const name in block.attributes) {
    const attribute = block.attributes[name];
    if (attribute) result[name] = conform(attribute.type, value[name], [...path, name]);
  }
  for (const name in block.block_types) {
    const nested = block.block_types[name];
    if (nested) result[name] = conformNested(nested, value[name], [...path, name]);
  }
  return result;
}

function conformNested({ nesting_mode, block }: NestedBlockSchema, value: Value | undefined, path: ValuePath): Value {
  if (nesting_mode !== 'list' && nesting_mode !== 'set') {
    return isObject(value) ? conformBlock(block, value, path) : null;
  }
  // The provider SDK has both: no blocks, and an element that it knows no blocks of.
  if (value === null) return null;
  if (value !== undefined && !isList(value)) throw mismatch('a list of blocks', value, path);
  return (value ?? []).map((element, i) => {
    if (!isObject(element)) throw mismatch('a block', element, [...path, i]);
    return conformBlock(block, element, [...path, i]);
  });
}

/** The value as the type has it, converted as Terraform converts between texts, numbers and booleans. */
export function conform(type: TerraformType, value: Value | undefined, path: ValuePath = []): Value {
  if (value === null || value === undefined) return null;
  if (typeof type === 'string') return conformPlain(type, value, path);
  switch (type[0]) {
    case 'list':
    case 'set': {
      if (!isList(value)) throw mismatch(`a ${type[0]}`, value, path);
      const element = type[1];
      return value.map((one, i) => conform(element, one, [...path, i]));
    }
    case 'map': {
      if (!isObject(value)) throw mismatch('a map', value, path);
      const element = type[1];
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, conform(element, one, [...path, name])]),
      );
    }
    case 'object': {
      if (!isObject(value)) throw mismatch('an object', value, path);
      return Object.fromEntries(
        Object.entries(type[1]).map(([name, member]) => [name, conform(member, value[name], [...path, name])]),
      );
    }
    default:
      return value;
  }
}

function conformPlain(type: string, value: Value, path: ValuePath): Value {
  const text = typeof value === 'object' ? undefined : String(value);
  switch (type) {
    case 'string':
      if (text !== undefined) return text;
      break;
    case 'number':
      if (typeof value === 'number') return value;
      if (typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return value;
      break;
    case 'bool':
      if (text === 'true' || text === 'false') return text === 'true';
      break;
    default:
      return value;
  }
  throw mismatch(`a ${type}`, value, path);
}

function mismatch(expected: string, value: Value, path: ValuePath): TypeError {
  const got = isList(value) ? 'a list' : isObject(value) ? 'an object' : `a ${typeof value}`;
  return new TypeError(`${formatPath(path)} has to be ${expected}, got ${got}`);
}
