/** Terraform values as plain JavaScript: null, boolean, number, string, array (list, set), object (map, block). */

class UnknownValue {
  toString(): string {
    return '(known after apply)';
  }
  toJSON(): never {
    throw new TypeError('an unknown value cannot be written as JSON');
  }
}

/** The value that Terraform will know only after apply. Compare with `===`. */
export const UNKNOWN = Object.freeze(new UnknownValue());
export type Unknown = typeof UNKNOWN;

export interface ValueObject {
  readonly [name: string]: Value;
}

/** Numbers that a double cannot hold digit by digit are decimal strings, as Terraform reads both. */
export type Value = null | boolean | number | string | Unknown | readonly Value[] | ValueObject;

export function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && value !== UNKNOWN && !Array.isArray(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** True if the value holds no unknown at any depth. */
export function isWhollyKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  if (isList(value)) return value.every(isWhollyKnown);
  if (isObject(value)) return Object.values(value).every(isWhollyKnown);
  return true;
}

/** A step into a value: an attribute or map key, or a list index. */
export type PathStep = string | number;
export type ValuePath = readonly PathStep[];

/** `["listen", 0, "cert_id"]` → `listen[0].cert_id`. */
export function formatPath(path: ValuePath): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');
}
