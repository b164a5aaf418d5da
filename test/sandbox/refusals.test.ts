/** Wrong configurations through the real terraform binary: what the real provider refused, and our own list. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '../../lib/sandbox';
import type { ValueObject } from '../../lib/schema/value';
import {
  acceptedLines,
  applyWrongChange,
  fullConfigurations,
  rejectedLines,
  wrong,
  wrongConfigurations,
} from '../support/golden';
import { run } from '../support/terraform';

jest.setTimeout(300_000);

interface Case {
  readonly type: string;
  readonly config: ValueObject;
}

interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail?: string;
  readonly range?: { readonly filename: string };
}

describe('terraform validate in the sandbox', () => {
  let work: string;
  let sandbox: Sandbox;

  beforeAll(async () => {
    work = realpathSync(mkdtempSync(path.join(tmpdir(), 'refusals-')));
    sandbox = await startSandbox({ stateDir: path.join(work, 'state') });
  });

  afterAll(async () => {
    await sandbox.stop();
    rmSync(work, { recursive: true, force: true });
  });

  /** The errors of each case. Each is a file of one configuration, so that one run tells them apart. */
  async function validate(cases: readonly Case[]): Promise<string[][]> {
    const dir = mkdtempSync(path.join(work, 'configuration-'));
    const main = { terraform: { required_providers: { alicloud: { source: 'aliyun/alicloud' } } } };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify(main));
    cases.forEach(({ type, config }, i) => {
      const resource = { [type]: { [`case${i}`]: config } };
      writeFileSync(path.join(dir, `case${i}.tf.json`), JSON.stringify({ resource }));
    });
    const env = { ...sandbox.env };
    expect((await run('terraform', ['init'], { cwd: dir, env })).code).toBe(0);
    const { stdout } = await run('terraform', ['validate', '-json'], { cwd: dir, env });
    const found = cases.map((): string[] => []);
    for (const { severity, summary, detail, range } of (JSON.parse(stdout) as { diagnostics: Diagnostic[] })
      .diagnostics) {
      const index = /^case(\d+)\./.exec(range?.filename ?? '')?.[1];
      if (severity === 'error' && index !== undefined) found[Number(index)]?.push(`${summary}: ${detail ?? ''}`);
    }
    return found;
  }

  it('refuses every configuration that the real provider refused', async () => {
    const lines = rejectedLines();
    const full = fullConfigurations();
    const found = await validate(lines.map((line) => ({ type: line.type, config: applyWrongChange(line, full) })));
    const counts = new Map<string, [lines: number, agree: number]>();
    lines.forEach(({ kind }, i) => {
      const [total, agree] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [total + 1, agree + Number((found[i] ?? []).length > 0)]);
    });
    const rows = [...counts]
      .sort()
      .map(([kind, [total, agree]]) => `${kind.padEnd(14)} ${total} lines, ${agree} agree`);
    process.stderr.write(`rejected.jsonl through terraform validate\n  ${rows.join('\n  ')}\n`);
    expect(lines.filter((_, i) => found[i]?.length === 0)).toEqual([]);
  });

  it('accepts every configuration that the real provider accepted', async () => {
    const accepted = acceptedLines();
    const found = await validate(accepted);
    expect(
      accepted.flatMap(({ type, size }, i) => (found[i]?.length ? [`${type} ${size}: ${found[i]?.join()}`] : [])),
    ).toEqual([]);
  });

  it('refuses our own list of wrong configurations, and says where', async () => {
    const all = wrongConfigurations();
    const found = await validate(all.map((one) => ({ type: one.type, config: wrong(one) })));
    const silent = all.filter(({ expect: { path: where } }, i) => {
      const name = where.split(/[.[]/).pop()?.replace(/\W/g, '') ?? '';
      const parent = where.split(/[.[]/)[0] ?? '';
      return !found[i]?.some((text) => text.includes(name) || text.includes(parent));
    });
    expect(silent.map(({ name }, i) => `${name}: ${found[i]?.join()}`)).toEqual([]);
  });
});
