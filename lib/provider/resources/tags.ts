import { isObject, type Value, type ValueObject } from '../../schema/value';

/** What has to be sent for the tags of an object to change. */
export interface TagChange {
  /** Keys that are no longer declared. */
  readonly gone: readonly string[];
  /** Tags that are new, or have another value. */
  readonly fresh: ValueObject;
}

export function tagChange(before: Value, after: Value): TagChange {
  const [old, wanted] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  return {
    gone: Object.keys(old).filter((key) => !Object.hasOwn(wanted, key)),
    fresh: Object.fromEntries(Object.entries(wanted).filter(([key, text]) => old[key] !== text)),
  };
}
