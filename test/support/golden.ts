/** The real provider's answers to wrong configurations, and the list of wrong configurations of our own. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { isObject, type Value, type ValueObject } from '../../lib/schema/value';

const FIXTURES = path.join(__dirname, '..', 'fixtures');
export const GOLDEN = path.join(FIXTURES, 'golden');

export interface RejectedLine {
  readonly type: string;
  readonly kind: string;
  /** Dotted; the first element of a list is meant. */
  readonly path: string;
  readonly value: Value;
}

export interface AcceptedLine {
  readonly type: string;
  readonly size: 'min' | 'full';
  readonly config: ValueObject;
}

export interface WrongConfiguration {
  readonly name: string;
  readonly type: string;
  /** Accepted as it is. */
  readonly config: ValueObject;
  /** Path to new value; null removes. */
  readonly change: { readonly [path: string]: Value };
  readonly expect: { readonly code: string; readonly path: string };
}

export function goldenLines<T>(file: string): T[] {
  const text = readFileSync(path.join(GOLDEN, file), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as T);
}

export const rejectedLines = (): RejectedLine[] => goldenLines('rejected.jsonl');
export const acceptedLines = (): AcceptedLine[] => goldenLines('plans.jsonl');

export function wrongConfigurations(): WrongConfiguration[] {
  const text = readFileSync(path.join(FIXTURES, 'wrong-configurations.json'), 'utf8');
  return (JSON.parse(text) as { cases: WrongConfiguration[] }).cases;
}

/** A copy of the configuration with one value changed, or removed by null. */
export function changed(config: ValueObject, where: string, value: Value): ValueObject {
  const copy = structuredClone(config) as { [name: string]: Value };
  const steps = where.split('.');
  const last = steps.pop() ?? '';
  let target: Value = copy;
  for (const step of steps) {
    // A list without an index in the path: its first element.
    const from: Value = Array.isArray(target) && !/^\d+$/.test(step) ? ((target as Value[])[0] ?? null) : target;
    target = (from as { [name: string]: Value } | null)?.[step] ?? null;
  }
  if (Array.isArray(target)) target = (target as Value[])[0] ?? null;
  if (!isObject(target)) throw new Error(`the configuration has no ${where}`);
  const parent = target as { [name: string]: Value };
  if (value === null) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return copy;
}

/** The wrong configuration itself. */
export function wrong({ config, change }: WrongConfiguration): ValueObject {
  return Object.entries(change).reduce((result, [where, value]) => changed(result, where, value), config);
}

/** The `full` configurations of plans.jsonl, which the lines of rejected.jsonl change. */
export function applyWrongChange(line: RejectedLine, full: ReadonlyMap<string, ValueObject>): ValueObject {
  return changed(full.get(line.type) ?? {}, line.path, line.value);
}

export function fullConfigurations(): Map<string, ValueObject> {
  return new Map(
    acceptedLines().flatMap(({ type, size, config }) => (size === 'full' ? [[type, config] as const] : [])),
  );
}
