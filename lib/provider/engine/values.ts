/** Between Terraform's values, parameters of calls, and members of answers. */
import type { TerraformType } from '../../schema/model';
import { isList, isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import type { AttributeDefinition, Attributes, ParameterValue, Source } from '../definition';
import { type Json, isJsonObject, sameJson } from './json';

/** An attribute, or `block.attribute` of a block that occurs at most once. */
export function valueOf(attributes: ValueObject, name: string): Value {
  const [first = '', ...rest] = name.split('.');
  const value = attributes[first] ?? null;
  if (rest.length === 0) return value;
  const inner = isList(value) ? value[0] : value;
  return isObject(inner) ? valueOf(inner, rest.join('.')) : null;
}

/** The text of an attribute that is there. */
export function textOf(attributes: ValueObject, name: string): string {
  const value = valueOf(attributes, name);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Members of a list or set, keys of a map. */
export function textsOf(attributes: ValueObject, name: string): readonly string[] {
  const value = valueOf(attributes, name);
  if (isList(value)) return value.map(String);
  return isObject(value) ? Object.keys(value) : [];
}

/** What a parameter is sent as; undefined leaves it out. */
export function encode(attributes: ValueObject, source: Extract<Source, { from: string }>): ParameterValue | undefined {
  const value = valueOf(attributes, source.from);
  if (value === null || value === UNKNOWN) return source.absent;
  if (source.map && typeof value === 'string' && Object.hasOwn(source.map, value)) {
    return source.map[value] ?? undefined;
  }
  switch (source.as) {
    case 'lines':
      return isList(value) ? value.join('\n') : String(value);
    case 'commas':
      return isList(value) ? value.join(',') : String(value);
    case 'json':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'text':
      return String(value);
    case 'keys':
      return JSON.stringify((isList(value) ? value : [value]).map(asKey));
    default:
      return value as ParameterValue;
  }
}

function asKey(key: Value): Value {
  return typeof key === 'string' && /^\d{1,15}$/.test(key) ? Number(key) : key;
}

/** Dotted path into an answer, a number for the place in a list; undefined where there is nothing. */
export function member(answer: Json | undefined, path: string): Json | undefined {
  let value: Json | undefined = answer;
  for (const step of path === '' ? [] : path.split('.')) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)];
    else value = isJsonObject(value) ? value[step] : undefined;
  }
  return value ?? undefined;
}

const exact = (digits: string): Value => (Number.isSafeInteger(Number(digits)) ? Number(digits) : digits);

/** A member of an answer as a value of the attribute's type. Empty texts are absent values. */
export function decode(type: TerraformType, value: Json | undefined): Value {
  if (value === undefined || value === null || value === '') return null;
  if (type === 'string') return typeof value === 'object' ? JSON.stringify(value) : String(value);
  // A longer integer than a double holds is a text, to Terraform too.
  if (type === 'number') return typeof value === 'string' && /^-?\d{16,}$/.test(value) ? exact(value) : Number(value);
  if (type === 'bool') return value === true || value === 'true' || value === 1;
  if (type === 'dynamic') return null;
  const [kind, inner] = type;
  if (kind === 'list' || kind === 'set') {
    const items = (Array.isArray(value) ? (value as readonly Json[]) : []).map((item) => decode(inner, item));
    return kind === 'set' ? [...new Set(items as string[])].sort() : items;
  }
  if (!isJsonObject(value)) return null;
  if (kind === 'map') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, decode(inner, item)]));
  }
  if (kind === 'object') {
    return Object.fromEntries(Object.entries(inner).map(([name, of]) => [name, decode(of, value[name])]));
  }
  return null;
}

/** Whether two values of an attribute mean the same: sets in any order, JSON in any layout. */
export function sameValue({ type, json }: Pick<AttributeDefinition, 'type' | 'json'>, a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null || a === UNKNOWN || b === UNKNOWN) return false;
  if (json && typeof a === 'string' && typeof b === 'string') return sameJson(a, b);
  if (isList(a) && isList(b)) {
    if (a.length !== b.length) return false;
    const inner: TerraformType = Array.isArray(type) ? (type[1] as TerraformType) : 'string';
    if (Array.isArray(type) && type[0] === 'set' && typeof inner === 'string') {
      const members = new Set(b);
      return a.every((item) => members.has(item));
    }
    return a.every((item, i) => sameValue({ type: inner }, item, b[i] ?? null));
  }
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => {
      // Members of a map of JSON texts are JSON as the map is.
      return sameValue({ type: 'string', ...(json && { json }) }, a[name] ?? null, b[name] ?? null);
    });
  }
  // Numbers may come as text when a double cannot hold them.
  return String(a) === String(b);
}

/** What a state shows of an answered value: what means the same as before keeps its form, and what is empty may not be answered. */
export function shownValue(attribute: Pick<AttributeDefinition, 'type' | 'json'>, before: Value, now: Value): Value {
  const empty =
    before === '' || (isList(before) ? before.length === 0 : isObject(before) && Object.keys(before).length === 0);
  return (now === null && empty) || sameValue(attribute, before, now) ? before : now;
}

/** Names of attributes that differ between two states. */
export function changed(attributes: Attributes, before: ValueObject, after: ValueObject): string[] {
  return Object.entries(attributes)
    .filter(([name, attribute]) => !sameValue(attribute, before[name] ?? null, after[name] ?? null))
    .map(([name]) => name);
}
