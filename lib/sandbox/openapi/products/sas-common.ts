/** What the parts of Security Center share: errors, pages, how long things take. */
import { ApiError, invalidParameter } from '../errors';
import type { Call } from '../model';
import type { JsonObject } from '../objects';

/** Codes of Security Center are @unverified but for their spelling. */
export const sasError = (code: string, message: string): ApiError => new ApiError(400, code, message);
export const absent = (what: string, id: string | number): ApiError =>
  sasError('DataNotExists', `The ${what} ${id} does not exist.`);

/** Security Center has one centre for the Chinese mainland and one for all other regions. */
export function checkCenter(call: Call): void {
  if (call.has('RegionId')) oneOf(call, 'RegionId', ['cn-hangzhou', 'ap-southeast-1']);
}

export function oneOf(call: Call, name: string, values: readonly string[]): string {
  const value = call.need(name);
  if (!values.includes(value)) throw invalidParameter(name, `it is one of ${values.join(', ')}`);
  return value;
}

export function optionalOneOf(call: Call, name: string, values: readonly string[]): string {
  return call.has(name) && call.text(name) !== '' ? oneOf(call, name, values) : '';
}

export const textsIn = (call: Call, name: string): readonly string[] =>
  ((call.value(name) ?? []) as readonly unknown[]).map(String);

export const numbersIn = (call: Call, name: string): readonly number[] =>
  ((call.value(name) ?? []) as readonly unknown[]).map(Number);

export function membersIn(call: Call, name: string): readonly JsonObject[] {
  return (call.value(name) ?? []) as unknown as readonly JsonObject[];
}

/** Largest page, whatever was asked for. @unverified */
const MAX_PAGE_SIZE = 100;

interface PageInfo {
  readonly Count: number;
  readonly CurrentPage: number;
  readonly PageSize: number;
  readonly TotalCount: number;
}

/** The page that CurrentPage and PageSize ask for. */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
): { readonly items: readonly T[]; readonly PageInfo: PageInfo } {
  const asked = call.number('PageSize') ?? 20;
  const current = call.number('CurrentPage') ?? 1;
  if (asked < 1) throw invalidParameter('PageSize', 'it is at least 1');
  if (current < 1) throw invalidParameter('CurrentPage', 'pages begin at 1');
  const size = Math.min(asked, call.faults.limits?.pageSize ?? MAX_PAGE_SIZE);
  const items = all.slice((current - 1) * size, current * size);
  return {
    items,
    PageInfo: { Count: items.length, CurrentPage: current, PageSize: size, TotalCount: all.length },
  };
}

/** A document that was changed, or as it is before anybody changes it. */
export function settingOf(call: Call, name: string, before: JsonObject): JsonObject {
  return call.view.of('sasSettings').get(name)?.value ?? before;
}

export function changeSetting(call: Call, name: string, value: JsonObject): void {
  call.view.of('sasSettings').put(name, { name, value });
}

/** A number that is none of those. */
export function nextNumber(taken: readonly number[], first: number): number {
  return Math.max(first - 1, ...taken) + 1;
}
