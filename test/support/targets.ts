import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { AttributeConstraints, ProviderConstraints } from '../../lib/schema/model';
import type { Body, Synthesized } from '../core/support';
import { ROOT } from './snippets';

const { resources: CONSTRAINTS } = JSON.parse(
  readFileSync(path.join(ROOT, 'schema', 'alicloud.constraints.json'), 'utf8'),
) as ProviderConstraints;

/** All values that stand at each argument: `alicloud_wafv3_defense_rule.config.rate_limit.ttl` → 60, 86400. */
export function seenIn({ resource = {} }: Synthesized, types: readonly string[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  const note = (where: string, value: unknown): void => {
    if (Array.isArray(value)) return value.forEach((one) => note(where, one));
    const isObject = typeof value === 'object' && value !== null;
    (seen.get(where) ?? seen.set(where, new Set()).get(where))?.add(isObject ? '' : String(value));
    if (!isObject || where.endsWith('.tags')) return;
    for (const [name, member] of Object.entries(value)) if (name !== '//') note(`${where}.${name}`, member);
  };
  for (const type of types) {
    for (const body of Object.values(resource[type] ?? {})) note(type, body as Body);
  }
  return seen;
}

function below(where: string, attributes: { readonly [name: string]: AttributeConstraints }): string[] {
  return Object.entries(attributes).flatMap(([name, own]) => {
    if (!own.required && !own.optional) return [];
    const here = `${where}.${name}`;
    const values = [...(own.oneOf ?? []), ...(own.range ?? []).map(String)];
    return [here, ...values.map((value) => `${here} = ${value}`), ...below(here, own.block ?? {})];
  });
}

/** What there is to reach of a type: every argument, every value of its enum, both ends of its range. */
export const targetsOf = (type: string): string[] => below(type, CONSTRAINTS[type]?.attributes ?? {});

/** The targets of some types that nothing in a stack reaches. */
export function missedIn(synthesized: Synthesized, types: readonly string[]): string[] {
  const seen = seenIn(synthesized, types);
  return types.flatMap(targetsOf).filter((target) => {
    const [where = '', value] = target.split(' = ');
    return value === undefined ? !seen.has(where) : !seen.get(where)?.has(value);
  });
}

/**
 * Some of a stack's resources that reach what all of them reach, and those that they refer to: an apply of thousands would take minutes.
 */
export function coveringPart(
  { resource = {} }: Synthesized,
  types: readonly string[],
): NonNullable<Synthesized['resource']> {
  const part: { [type: string]: { [name: string]: Body } } = {};
  const take = (type: string, name: string): void => {
    const body = resource[type]?.[name];
    if (!body || part[type]?.[name]) return;
    (part[type] ??= {})[name] = body;
    for (const [, other = '', target = ''] of JSON.stringify(body).matchAll(
      /\b((?:alicloud|terraform)_\w+)\.([\w-]+)/g,
    ))
      take(other, target);
  };
  const left = new Set(types.flatMap(targetsOf));
  for (const type of types) {
    for (const [name, body] of Object.entries(resource[type] ?? {})) {
      const alone = { resource: { [type]: { [name]: body } } };
      const missed = new Set(missedIn(alone, [type]));
      const reached = targetsOf(type).filter((target) => left.has(target) && !missed.has(target));
      if (reached.length === 0) continue;
      reached.forEach((target) => left.delete(target));
      take(type, name);
    }
  }
  return part;
}
