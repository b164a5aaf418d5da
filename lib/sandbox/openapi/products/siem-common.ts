/** What the parts of cloud-siem 2024-12-12 share. */
import { ApiError, invalidParameter } from '../errors';
import { randomText } from '../identities';
import type { Call } from '../model';
import type { JsonObject } from '../objects';

const CENTERS = ['cn-hangzhou', 'ap-southeast-1'];

/** The data-management centre that a call is about. That RegionId is needed is @unverified. */
export function centerOf(call: Call): string {
  const region = call.need('RegionId');
  if (!CENTERS.includes(region)) throw invalidParameter('RegionId', `it is one of ${CENTERS.join(', ')}`);
  return region;
}

/** A call answers 400 without a language that it knows. */
export function checkLang(call: Call): void {
  const lang = call.need('Lang');
  if (lang !== 'zh' && lang !== 'en') throw invalidParameter('Lang', 'it is zh or en');
}

/** Ids look like `dr-ha1i09ob3zmqrs85xxxx`. */
export const newId = (prefix: string): string => `${prefix}-${randomText(20).toLowerCase()}`;

/** The codes of cloud-siem are not published: these are @unverified. */
export const notFound = (what: string, id: string): ApiError =>
  new ApiError(400, `${what}NotFound`, `The ${what} ${id} does not exist.`);
export const taken = (what: string, name: string): ApiError =>
  new ApiError(400, `${what}NameExist`, `A ${what} named ${name} exists already.`);

/** The page that PageNumber and PageSize ask for, as members of an answer. */
export function paged<T>(call: Call, all: readonly T[], name: string, show: (one: T) => JsonObject): JsonObject {
  const [number, size] = [Number(call.text('PageNumber') || 1), Number(call.text('PageSize') || 20)];
  if (!(number >= 1)) throw invalidParameter('PageNumber', 'pages begin at 1');
  if (!(size >= 1)) throw invalidParameter('PageSize', 'it is at least 1');
  return {
    PageNumber: number,
    PageSize: size,
    TotalCount: all.length,
    [name]: all.slice((number - 1) * size, number * size).map(show),
  };
}

/** A JSON text in a parameter that holds a list. */
export function jsonList(call: Call, name: string): readonly JsonObject[] {
  const value = call.json(name);
  const isObject = (item: unknown): boolean => typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!Array.isArray(value) || !value.every(isObject)) throw invalidParameter(name, 'it is no JSON list of objects');
  return value as JsonObject[];
}

/** `5m`, `1h`, `7d`; which are allowed is @unverified. */
export const DURATION = /^[1-9]\d*[smhd]$/;

export function checkForm(call: Call, name: string, form: RegExp, why: string): void {
  if (call.text(name) !== '' && !form.test(call.text(name))) throw invalidParameter(name, why);
}
