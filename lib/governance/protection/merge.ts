import { createHash } from 'node:crypto';
import type { ReadConditions } from './condition';
import { type ReadStatement, renderDocument } from './document';
import { ControlPolicyLimits } from './limits';
import { actionMatches, resourceMatches } from './pattern';

type Covers = (one: string, other: string) => boolean;

// Stars of the other pattern are characters here, which a star of the first one takes like any others.
const resourceCovers: Covers = (one, other) => resourceMatches(one, other) === 'yes';

/** Without doubles, and without what another one covers; the first of two that cover each other stays. */
function without(values: readonly string[], covers: Covers): readonly string[] {
  const unique = [...new Set(values)];
  // Without a star, one covers nothing but itself.
  const patterns = unique.flatMap((value, i) => (value.includes('*') ? [{ value, i }] : []));
  return unique.filter(
    (value, i) =>
      !patterns.some((one) => one.i !== i && covers(one.value, value) && (one.i < i || !covers(value, one.value))),
  );
}

function tidy(statement: ReadStatement): ReadStatement {
  const { actions, notActions, resources, notResources } = statement;
  return {
    ...statement,
    ...(actions && { actions: without(actions, actionMatches) }),
    ...(notActions && { notActions: without(notActions, actionMatches) }),
    ...(resources && { resources: without(resources, resourceCovers) }),
    ...(notResources && { notResources: without(notResources, resourceCovers) }),
  };
}

const sorted = (values: readonly string[] | undefined): readonly string[] | undefined => values && [...values].sort();

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** A text that equal conditions share, in whatever order they are written. */
export function conditionsKey(conditions: ReadConditions): string {
  const entries = Object.entries(conditions).map(([operator, keys]): [string, unknown] => [
    operator,
    Object.entries(keys)
      .map(([key, values]): [string, unknown] => [key, sorted(values)])
      .sort(byName),
  ]);
  return JSON.stringify(entries.sort(byName));
}

/** A text that two statements share exactly if they differ in the left-out element only. */
function keyWithout(element: 'actions' | 'resources', statement: ReadStatement): string {
  const { effect, actions, notActions, resources, notResources, conditions } = statement;
  return JSON.stringify([
    effect,
    element === 'actions' ? 'any' : sorted(actions),
    sorted(notActions),
    element === 'resources' ? 'any' : sorted(resources),
    sorted(notResources),
    conditionsKey(conditions),
  ]);
}

/** Joins statements that differ in one element only; a list of exceptions is never joined, since that would change its meaning. */
function joined(statements: readonly ReadStatement[], element: 'actions' | 'resources'): readonly ReadStatement[] {
  const byKey = new Map<string, ReadStatement>();
  for (const statement of statements) {
    const key = keyWithout(element, statement);
    const before = byKey.get(key);
    const values = [...(before?.[element] ?? []), ...(statement[element] ?? [])];
    // Statements with exceptions have them in their key, so that only equal ones meet here.
    byKey.set(key, values.length > 0 ? { ...statement, [element]: values } : statement);
  }
  return [...byKey.values()];
}

/**
 * The same decisions from fewer characters: equal statements once, statements that differ in their actions only or in their resources
 * only as one, nothing that another entry of a list covers.
 */
export function minify(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  return joined(joined(statements.map(tidy), 'actions').map(tidy), 'resources').map(tidy);
}

/** Something with statements that stay together in one policy. */
export interface Packable {
  /** Of this name only; where it goes depends on it. */
  readonly name: string;
  readonly statements: readonly ReadStatement[];
}

/** One policy's worth of rules. */
export interface Shelf<T extends Packable> {
  /** Counted from 1. It names the policy, so it never changes for what stays. */
  readonly number: number;
  readonly rules: readonly T[];
  readonly document: string;
}

export function documentOf(rules: readonly Packable[]): string {
  return renderDocument(minify(rules.flatMap(({ statements }) => statements)));
}

const fits = (rules: readonly Packable[]): boolean =>
  documentOf(rules).length <= ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS;

/**
 * Divides rules among policies of at most 4,096 characters.
 *
 * Each rule has an order of shelves of its own, made from its name: the first `spread` ones in an order that differs from rule to rule, then all
 * others. It goes to the first one with room. So a rule that comes last moves none of the others, and one that comes between moves another
 * one only if their shelf is full.
 *
 * @param spread - how many policies are used before there is need for more; 1 packs tightest
 */
export function pack<T extends Packable>(rules: readonly T[], spread: number): readonly Shelf<T>[] {
  const shelves = new Map<number, T[]>();
  for (const rule of rules) {
    const number = shelvesOf(rule.name, spread, rules.length).find((one) => fits([...(shelves.get(one) ?? []), rule]));
    // A rule that fits no empty shelf is refused before.
    if (number === undefined) throw new Error(`${rule.name} is too long for a policy`);
    shelves.set(number, [...(shelves.get(number) ?? []), rule]);
  }
  return [...shelves]
    .sort(([one], [other]) => one - other)
    .map(([number, held]) => ({ number, rules: held, document: documentOf(held) }));
}

function shelvesOf(name: string, spread: number, most: number): readonly number[] {
  const weight = (shelf: number): string => createHash('sha256').update(`${shelf} ${name}`).digest('hex');
  const first = Array.from({ length: spread }, (_, i) => ({ shelf: i + 1, weight: weight(i + 1) }));
  first.sort((one, other) => (one.weight < other.weight ? -1 : 1));
  // As many more as there are rules, so that there is always an empty one.
  return [...first.map(({ shelf }) => shelf), ...Array.from({ length: most }, (_, i) => spread + i + 1)];
}
