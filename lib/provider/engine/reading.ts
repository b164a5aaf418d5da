/** Objects and lists as the service answers them. */
import { OpenApiError } from '../client';
import type { Attributes, Fields, Pages, Reading, Request } from '../definition';
import { UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import type { Context, Scope } from './context';
import { isJsonObject, type Json, type JsonObject } from './json';
import { decode, member, shownValue } from './values';

/** A page that never ends would never end an apply either. */
const MOST_PAGES = 10_000;

export function isAbsent(error: unknown, codes: readonly string[] = []): boolean {
  if (!(error instanceof OpenApiError)) return false;
  // InvalidAccessKeyId.NotFound and InvalidAction.NotFound are about the call, not about the object.
  return codes.includes(error.code) || (error.kind === 'refused' && /NotFound|NotExist/.test(error.code));
}

function itemsOf(answer: Json | undefined, path: string): readonly JsonObject[] {
  const items = member(answer, path);
  return Array.isArray(items) ? (items as readonly Json[]).filter(isJsonObject) : [];
}

/** All items of a list, page by page where it has pages. */
export async function listAll(
  context: Context,
  request: Request & Pick<Reading, 'prepare'> & { readonly items: string; readonly pages?: Pages },
  scope: Scope,
): Promise<readonly JsonObject[]> {
  const { items: path, pages, prepare = (item) => item } = request;
  if (!pages) return itemsOf(await context.send(request, scope), path).map(prepare);
  const [size = 100, ...smaller] = pages.sizes;
  const all: JsonObject[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const answer = await context.send(request, { ...scope, page, pageSize: size });
      const items = itemsOf(answer, path);
      all.push(...items);
      if (items.length === 0 || all.length >= Number(member(answer, pages.total) ?? 0)) break;
    }
  } catch (error) {
    const tooLarge = error instanceof OpenApiError && /^InvalidPara|^IllegalPara|PageSize|^400$/.test(error.code);
    if (!tooLarge || smaller.length === 0) throw error;
    return listAll(context, { ...request, pages: { ...pages, sizes: smaller } }, scope);
  }
  return all.map(prepare);
}

/** Undefined when there is no such object. */
export async function findObject(context: Context, reading: Reading, scope: Scope): Promise<JsonObject | undefined> {
  const { items, where = {}, pages } = reading;
  try {
    if (items === undefined) {
      const answer = await context.send(reading, scope);
      const { present, ended, prepare = (object) => object } = reading;
      const has = (path: string): boolean => ![undefined, null, ''].includes(member(answer, path) as null);
      const isThere = (present === undefined || has(present)) && (ended === undefined || !has(ended));
      return isThere ? prepare(answer) : undefined;
    }
    const wanted = Object.entries(where).map(
      ([name, source]) => [name, context.value(source, scope, reading.action)] as const,
    );
    const all = await listAll(context, { ...reading, items, ...(pages && { pages }) }, scope);
    return all.find((item) => wanted.every(([name, value]) => String(member(item, name)) === String(value)));
  } catch (error) {
    if (isAbsent(error, reading.absentCodes)) return undefined;
    throw error;
  }
}

/**
 * A state with what the service answered: for attributes that the state has, that only the service sets, or, after an
 * import, all. What means the same as before keeps its text.
 */
export function withFields(
  attributes: Attributes,
  state: ValueObject,
  fields: Fields,
  answer: JsonObject,
  all: boolean,
): ValueObject {
  const next: { [name: string]: Value } = { ...state };
  for (const [name, path] of Object.entries(fields)) {
    const attribute = attributes[name];
    if (!attribute) continue;
    const before = state[name] ?? null;
    if (before === null && !attribute.computed && attribute.default === undefined && !all) continue;
    next[name] = shownValue(attribute, before, decode(attribute.type, member(answer, path)));
  }
  return next;
}

/** A state without unknowns: what nobody told is absent. */
export function settled(state: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, value === UNKNOWN ? null : value]));
}

/**
 * A state after an apply: Terraform requires what was planned, the answer tells the rest.
 */
export function afterApply(planned: ValueObject, answered: ValueObject): ValueObject {
  return Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, value === UNKNOWN ? (answered[name] ?? null) : value]),
  );
}
