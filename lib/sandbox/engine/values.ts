import { isList, isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import type { Field, ObjectShape } from './compile';
import { textOf } from './suppress';

type Shape = Field | ObjectShape;

/** The value the provider's SDK reads where a nested object has none. */
export function zeroOf(field: Field): Value {
  switch (field.kind) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'bool':
      return false;
    case 'map':
      return {};
    default:
      return [];
  }
}

/** A value as the SDK reads it inside a list or set: never absent. */
export function filled(field: Field, value: Value | undefined): Value {
  return value === null || value === undefined ? zeroOf(field) : value;
}

export function member(value: Value | undefined, name: string): Value | undefined {
  return isObject(value) ? value[name] : undefined;
}

/** An element that the SDK counts and knows nothing else of. */
export function emptyObject(shape: ObjectShape): ValueObject {
  return Object.fromEntries(shape.fields.map((field) => [field.name, null] as const));
}

/**
 * The identity of a set element as the SDK hashes it: all arguments, absent ones as their default or zero value,
 * without what only the provider computes.
 */
export function identityOf(shape: Shape, value: Value | undefined, defaults: boolean): string {
  switch (shape.kind) {
    case 'object': {
      let identity = '<';
      for (const field of shape.fields) {
        if (field.required || field.optional) {
          identity += `${field.name}:${identityOf(field, member(value, field.name), defaults)};`;
        }
      }
      return `${identity}>`;
    }
    case 'list':
    case 'set': {
      const items = (isList(value) ? value : []).map((element) => identityOf(shape.element, element, defaults));
      return shape.kind === 'list' ? `(${items.join()})` : `{${items.sort().join()}}`;
    }
    case 'map': {
      const entries = Object.entries(isObject(value) ? value : {}).map(([key, text]) => [key, textOf(text)]);
      return JSON.stringify(entries.sort());
    }
    default: {
      if (value === UNKNOWN) return shape.kind === 'string' ? '?' : textOf(zeroOf(shape));
      const given = value ?? (defaults ? shape.default : undefined);
      return JSON.stringify(textOf(filled(shape, given)));
    }
  }
}

export function holdsUnknown(value: Value | undefined): boolean {
  if (value === UNKNOWN) return true;
  if (isList(value)) return value.some(holdsUnknown);
  return isObject(value) && Object.values(value).some(holdsUnknown);
}

function isZero(value: Value | undefined): boolean {
  if (isList(value)) return value.length === 0;
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === 0 ||
    value === '0' ||
    value === false ||
    (isObject(value) && Object.keys(value).length === 0)
  );
}

/** True if the SDK sees no difference between two values: null and zero values are the same to it. */
export function equivalent(shape: Shape, a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === UNKNOWN || b === UNKNOWN) return false;
  const zero = isZero(a);
  if (zero || isZero(b)) return zero && isZero(b);
  switch (shape.kind) {
    case 'object':
      return shape.fields.every((field) => equivalent(field, member(a, field.name), member(b, field.name)));
    case 'list':
      return (
        isList(a) &&
        isList(b) &&
        a.length === b.length &&
        a.every((element, index) => equivalent(shape.element, element, b[index]))
      );
    case 'set': {
      if (!isList(a) || !isList(b) || a.length !== b.length) return false;
      const matches = (element: Value, others: readonly Value[]): boolean =>
        others.some((other) => equivalent(shape.element, element, other));
      return a.every((element) => matches(element, b)) && b.every((element) => matches(element, a));
    }
    case 'map': {
      if (!isObject(a) || !isObject(b)) return false;
      const keys = Object.keys(a);
      return (
        keys.length === Object.keys(b).length &&
        keys.every((key) => key in b && equivalent(shape.element, a[key], b[key]))
      );
    }
    default:
      return String(a) === String(b);
  }
}

/** Gives back what planning loses: unknown and empty values of the proposal that came out as null. */
export function restoreEmpty(shape: Shape, planned: Value | undefined, proposed: Value | undefined): Value {
  const value = planned ?? null;
  if (proposed === UNKNOWN) return value === null ? UNKNOWN : value;
  if (proposed === null || proposed === undefined || value === UNKNOWN) return value;
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        shape.fields.map((field) => [
          field.name,
          restoreEmpty(field, member(value, field.name), member(proposed, field.name)),
        ]),
      );
    case 'list':
      if (!isList(proposed)) return value;
      if (value === null) return proposed.every((element) => element === UNKNOWN) ? proposed : value;
      return isList(value) && value.length === proposed.length
        ? value.map((element, index) => restoreEmpty(shape.element, element, proposed[index]))
        : value;
    case 'string':
      return value === null && proposed === '' ? '' : value;
    default:
      return value;
  }
}

/** Turns what the provider computes and nothing set into unknown, as on creation. */
export function withUnknowns(shape: ObjectShape, value: ValueObject): ValueObject {
  const result: { [name: string]: Value } = {};
  for (const field of shape.fields) {
    const own = value[field.name] ?? null;
    if (!('block' in field) || !field.block) {
      result[field.name] = field.attribute?.computed && own === null ? UNKNOWN : own;
    } else {
      const element = field.element;
      result[field.name] =
        isList(own) && element.kind === 'object'
          ? own.map((one) => (isObject(one) ? withUnknowns(element, one) : one))
          : own;
    }
  }
  return result;
}
