/** JSON documents: pointers (RFC 6901), equality by meaning, a canonical text. */
import { createHash } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a document, with members in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isJsonObject(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member,
  );
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Undefined for a text that is no JSON. */
export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** True if both texts mean the same JSON. */
export function sameJson(a: string, b: string): boolean {
  const [left, right] = [parsed(a), parsed(b)];
  return left !== undefined && right !== undefined && canonical(left) === canonical(right);
}

function steps(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function isPointer(text: string): boolean {
  return text === '' || /^(\/([^~]|~[01])*)+$/.test(text);
}

/** Undefined where the document has no such member. */
export function at(document: Json | undefined, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const step of steps(pointer)) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)];
    else if (isJsonObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** A copy of the document with another value at the pointer; objects on the way are made where they are missing. */
export function withValue(document: Json | undefined, pointer: string, value: Json): Json {
  return replaced(document, steps(pointer), value);
}

function replaced(document: Json | undefined, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    const items = [...(document as readonly Json[])];
    items[Number(step)] = replaced(items[Number(step)], rest, value);
    return items;
  }
  const object = isJsonObject(document) ? document : {};
  return { ...object, [step]: replaced(object[step], rest, value) };
}

/** `null`, `boolean`, `number`, `string`, `array` or `object`. */
export function jsonType(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Pointers of all members that are no objects themselves. */
export function leaves(document: Json, prefix = ''): string[] {
  if (!isJsonObject(document)) return [prefix];
  return Object.entries(document).flatMap(([name, value]) =>
    leaves(value, `${prefix}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
