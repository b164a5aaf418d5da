/**
 * The real provider's answers, replayed through the real terraform binary against the sandbox.
 * What differs is listed in test/fixtures/golden/disagreements.json; UPDATE_DISAGREEMENTS=1 writes that file anew.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { startSandbox, type Sandbox } from '../../lib/sandbox';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { AttributeConstraints } from '../../lib/schema/model';
import { GOLDEN } from '../support/golden';
import { changedConfig, goldenPlans, goldenStates, goldenUpdates } from '../support/golden-plans';
import { planWithTerraform } from '../support/golden-terraform';

interface Disagreement {
  readonly file: string;
  readonly type: string;
  readonly line: string;
  /** What the provider has at the differing attributes that no data describes, else `other`. */
  readonly reason: 'diffSuppressed' | 'stateFunc' | 'customizeDiff' | 'other';
  readonly got: unknown;
  readonly want: unknown;
}

const { constraints } = wholeAlicloud();
const disagreements: Disagreement[] = [];
const table: string[] = [];

function tally(file: string, kinds: readonly string[], disagreeing: readonly string[]): number {
  for (const kind of [...new Set(kinds)].sort()) {
    const lines = kinds.filter((one) => one === kind).length;
    const agree = lines - disagreeing.filter((one) => one === kind).length;
    const percent = ((100 * agree) / lines).toFixed(2);
    const columns = [
      file.padEnd(8),
      kind.padEnd(7),
      String(lines).padStart(6),
      String(agree).padStart(6),
      percent.padStart(7),
    ];
    table.push(columns.join(' '));
  }
  return (100 * (kinds.length - disagreeing.length)) / kinds.length;
}

/** JSON with sorted keys, for comparison. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, own: unknown) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
      : own,
  );
}

/** The members of two objects that differ. */
function differing(got: object, want: object): [got: object, want: object] {
  const entries = (one: object) => new Map(Object.entries(one));
  const [a, b] = [entries(got), entries(want)];
  const names = [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => canonical(a.get(name)) !== canonical(b.get(name)),
  );
  const pick = (from: Map<string, unknown>) => Object.fromEntries(names.map((name) => [name, from.get(name)]));
  return [pick(a), pick(b)];
}

function reasonOf(type: string, names: readonly string[]): Disagreement['reason'] {
  const holds = (attribute: AttributeConstraints | undefined, flag: 'diffSuppressed' | 'stateFunc'): boolean =>
    attribute?.[flag] === true || Object.values(attribute?.block ?? {}).some((one) => holds(one, flag));
  const { attributes, customizeDiff } = constraints.resources[type];
  if (names.some((name) => holds(attributes[name], 'diffSuppressed'))) return 'diffSuppressed';
  if (names.some((name) => holds(attributes[name], 'stateFunc'))) return 'stateFunc';
  return customizeDiff ? 'customizeDiff' : 'other';
}

describe('the sandbox agrees with the real provider', () => {
  let sandbox: Sandbox;
  let stateDir: string;

  beforeAll(async () => {
    stateDir = mkdtempSync(path.join(tmpdir(), 'golden-state-'));
    sandbox = await startSandbox({ stateDir, seed: 'golden' });
  });

  afterAll(async () => {
    await sandbox.stop();
    rmSync(stateDir, { recursive: true, force: true });
    process.stdout.write(`${['file     kind     lines  agree       %', ...table].join('\n')}\n`);
  });

  it('on 97 % of the plans of new resources, unknown and sensitive parts included', async () => {
    const lines = goldenPlans();
    const resources = lines.map(({ type, config }, index) => ({ type, name: `r${index}`, config }));
    const changes = await planWithTerraform(resources, sandbox.env);
    const wrong = lines.filter((line, index) => {
      const change = changes.get(`r${index}`);
      const parts = (['after', 'after_unknown', 'after_sensitive'] as const).map((part) =>
        differing((change?.[part] ?? {}) as object, line[part]),
      );
      const names = parts.flatMap(([got, want]) => [...Object.keys(got), ...Object.keys(want)]);
      if (names.length === 0) return false;
      const { type, size } = line;
      const [got, want] = [parts.map(([own]) => own), parts.map(([, own]) => own)];
      disagreements.push({ file: 'plans', type, line: size, reason: reasonOf(type, names), got, want });
      return true;
    });
    const percent = tally(
      'plans',
      lines.map(({ size }) => size),
      wrong.map(({ size }) => size),
    );
    expect(percent).toBeGreaterThanOrEqual(97);
  });

  it('on 97 % of the changes of existing resources: no-op, update or replacement, and what forces it', async () => {
    const lines = goldenUpdates();
    const states = goldenStates();
    const full = new Map(goldenPlans().flatMap(({ type, size, config }) => (size === 'full' ? [[type, config]] : [])));
    const resources = lines.map((line, index) => {
      const { type } = line;
      return { type, name: `r${index}`, config: changedConfig(full.get(type) ?? {}, line), state: states[type] };
    });
    const changes = await planWithTerraform(resources, sandbox.env);
    const wrong = lines.filter((line, index) => {
      const { type, kind } = line;
      const change = changes.get(`r${index}`);
      const [got, want] = [change, line].map((one) => ({ actions: one?.actions, paths: one?.replace_paths ?? [] }));
      if (canonical(got) === canonical(want)) return false;
      const names = line.path ? [line.path] : Object.keys(states[type].attributes);
      const label = `${kind} ${line.path}`.trim();
      disagreements.push({ file: 'updates', type, line: label, reason: reasonOf(type, names), got, want });
      return true;
    });
    const percent = tally(
      'updates',
      lines.map(({ kind }) => kind),
      wrong.map(({ kind }) => kind),
    );
    expect(percent).toBeGreaterThanOrEqual(97);
  });

  it('except for the listed disagreements, each with its reason', () => {
    const file = path.join(GOLDEN, 'disagreements.json');
    const text = `${JSON.stringify(disagreements, null, 2)}\n`;
    if (process.env.UPDATE_DISAGREEMENTS) writeFileSync(file, text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
