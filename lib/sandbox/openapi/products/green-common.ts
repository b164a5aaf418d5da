/** What the parts of Green share. */
import { BusinessError } from '../errors';
import type { Call } from '../model';
import { randomNumber, randomText } from '../chance';

/** Entries that one page of a list holds at most, whatever was asked for. @unverified */
const MAX_PAGE_SIZE = 1000;
const DEFAULT_PAGE_SIZE = 10;

/** Green writes the time of Beijing. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** `2023-06-03 14:43:03` */
export function beijingTime(ms: number): string {
  return new Date(ms + BEIJING_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** Ids of libraries look like `customxx_xxxx`, those of answer libraries like `alxxxx`. */
export const newLibraryId = (prefix: string): string => `${prefix}${randomText(10).toLowerCase()}`;

/** A number that none of the taken ones is. */
export function newNumber(taken: ReadonlySet<number>): number {
  for (;;) {
    const number = randomNumber(1_000_000, 2_000_000_000);
    if (!taken.has(number)) return number;
  }
}

export function refused(message: string): BusinessError {
  return new BusinessError(400, message, 'InvalidParameter');
}

export function notFound(what: string, id: string | number): BusinessError {
  return new BusinessError(404, `The ${what} ${id} does not exist.`, 'NotFound');
}

/** A parameter that has to be there. */
export function given(call: Call, name: string): string {
  const text = call.text(name);
  if (text === '') throw refused(`${name} is empty.`);
  return text;
}

/** Whether a call may see an object: one that names no region sees those of all. @unverified */
export function inRegion(call: Call, { region }: { readonly region: string }): boolean {
  const asked = call.text('RegionId');
  return asked === '' || region === '' || asked === region;
}

export interface PageAnswer {
  readonly CurrentPage: number;
  readonly PageSize: number;
  readonly TotalCount: number;
}

/** The page that CurrentPage and PageSize ask for. */
export function pageOf<T>(call: Call, all: readonly T[]): PageAnswer & { readonly items: readonly T[] } {
  const asked = call.number('PageSize') ?? DEFAULT_PAGE_SIZE;
  const current = call.number('CurrentPage') ?? 1;
  if (asked < 1 || current < 1) throw refused('CurrentPage and PageSize begin at 1.');
  const size = Math.min(asked, call.faults.limits?.pageSize ?? MAX_PAGE_SIZE);
  return {
    items: all.slice((current - 1) * size, current * size),
    CurrentPage: current,
    PageSize: size,
    TotalCount: all.length,
  };
}

/** The order that Sort asks for, of the members that can be sorted by. */
export function sorted<T>(
  call: Call,
  all: readonly T[],
  members: { readonly [name: string]: (one: T) => number },
): T[] {
  const sort = Object.entries((call.value('Sort') ?? {}) as { readonly [name: string]: unknown })[0];
  if (!sort) return [...all];
  const [name, direction] = sort;
  const member = members[name];
  if (!member || (direction !== 'asc' && direction !== 'desc'))
    throw refused(`Sort cannot be {"${name}":"${String(direction)}"}.`);
  return [...all].sort((a, b) => (direction === 'asc' ? 1 : -1) * (member(a) - member(b)));
}

/** Ids as Green takes them: a text like `[6715465,6715466]`. */
export function idsIn(call: Call, name: string): number[] {
  let ids: unknown;
  try {
    ids = JSON.parse(given(call, name));
  } catch {
    throw refused(`${name} is not a JSON list of ids.`);
  }
  if (!Array.isArray(ids) || ids.length === 0 || !ids.every(Number.isInteger)) {
    throw refused(`${name} is not a JSON list of whole numbers.`);
  }
  return ids as number[];
}

/** Texts as Green takes them, separated by line feeds. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How many texts one call may add or remove. @unverified */
const MAX_TEXTS_PER_CALL = 1000;

export function checkCount(call: Call, count: number, what: string): void {
  const limit = call.faults.limits?.wordsPerCall ?? MAX_TEXTS_PER_CALL;
  if (count > limit) throw refused(`${count} ${what} are more than the ${limit} of one call.`);
}

export interface Addition {
  readonly fresh: readonly string[];
  readonly repeated: readonly string[];
  readonly tooLong: readonly string[];
}

/** Which of the texts are new. A text that stands twice counts as repeated once. */
export function addition(texts: readonly string[], known: ReadonlySet<string>, longest: number): Addition {
  const fresh = new Set<string>();
  const repeated: string[] = [];
  const tooLong: string[] = [];
  for (const text of texts) {
    if ([...text].length > longest) tooLong.push(text);
    else if (known.has(text) || fresh.has(text)) repeated.push(text);
    else fresh.add(text);
  }
  return { fresh: [...fresh], repeated, tooLong };
}
