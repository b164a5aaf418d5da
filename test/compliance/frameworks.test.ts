/** Every requirement of every framework is answered, or says why not. */
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { CONFIG_RULE_TWINS, type Framework, isCovered, PACKS, RULES } from '../../lib/compliance';
import { rulesPage } from '../../scripts/rules-docs';

const ROOT = path.join(__dirname, '..', '..');
const frameworks = PACKS.flatMap(({ framework }) => (framework ? [framework] : []));
const byId = (id: string): Framework => {
  const found = frameworks.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const range = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}.${i + 1}`);

/** How many sections each chapter of a framework has. */
const COMPLETE: readonly (readonly [string, readonly string[]])[] = [
  ['cis', [16, 23, 5, 6, 9, 9, 9, 8].flatMap((count, i) => range(String(i + 1), count))],
  [
    'iso-27001',
    [
      [5, 37],
      [6, 8],
      [7, 14],
      [8, 34],
    ].flatMap(([chapter, count = 0]) => range(String(chapter), count)),
  ],
  ['pci-dss', [5, 3, 7, 2, 4, 5, 3, 6, 5, 7, 6, 10].flatMap((count, i) => range(String(i + 1), count))],
];

it.each(COMPLETE)('%s has every control', (id, ids) => {
  const own = new Set(byId(id).requirements.map((one) => one.id));
  expect(ids.filter((one) => !own.has(one))).toEqual([]);
});

it.each(frameworks.map((one) => [one.id, one] as const))(
  '%s: each requirement is covered or has a reason',
  (_id, { requirements }) => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    const rules = new Set(RULES.map(({ id }) => id));
    for (const one of requirements) {
      expect({ ...one, answered: isCovered(one) !== (one.reason !== undefined) }).toMatchObject({ answered: true });
      expect(one.rules?.filter((rule) => !rules.has(rule)) ?? []).toEqual([]);
    }
  },
);

it('CIS is covered where something can be provisioned or checked', () => {
  const { requirements } = byId('cis');
  expect(requirements).toHaveLength(85);
  expect(requirements.filter(isCovered).length).toBeGreaterThanOrEqual(72);
  const detective = ['1.1', '1.2', '1.3', '1.6', '2.6', '3.1', '3.4', '5.5', '7.4', '8.3', '8.8'];
  expect(requirements.filter((one) => !isCovered(one)).map(({ id }) => id)).toEqual(detective);
});

it('names constructs that there are', () => {
  const sources = readdirSync(path.join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('bindings'))
    .map((file) => readFileSync(path.join(ROOT, 'lib', file), 'utf8'))
    .join('\n');
  const named = frameworks.flatMap(({ requirements }) => requirements.flatMap(({ constructs = [] }) => constructs));
  expect([...new Set(named)].filter((name) => !new RegExp(`export class ${name}\\b`).test(sources))).toEqual([]);
});

it('every rule is in a pack, and every twin has a rule', () => {
  const packed = new Set(PACKS.flatMap(({ rules }) => rules));
  expect(RULES.filter((rule) => !packed.has(rule))).toEqual([]);
  const ids = new Set(RULES.map(({ id }) => id));
  expect(Object.entries(CONFIG_RULE_TWINS).filter(([id, twins]) => !ids.has(id) || twins.length === 0)).toEqual([]);
});

it('docs/rules.md is what the code says', () => {
  expect(readFileSync(path.join(ROOT, 'docs', 'rules.md'), 'utf8')).toBe(rulesPage());
});
