/**
 * Ratios against named peers, measured in the same run: cdktf itself, raw L1 constructs, and terraform's built-in resource.
 *
 * npm run bench [-- --runs N --only import,synth,apply --json]
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { startSandbox } from 'cdktf-alicloud-ai-security/sandbox';

interface Measurement {
  readonly seconds: number;
  /** Peak resident memory of the measured process; NaN where the system does not tell. */
  readonly peakMiB: number;
}

interface Row {
  readonly what: string;
  readonly ratio: number;
  /** The ratio that is still good enough. */
  readonly target: number;
  readonly ours: Measurement;
  readonly peer: Measurement;
}

const ROOT = path.join(__dirname, '..');

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

type Measured = () => Measurement | Promise<Measurement>;

/** Alternates the two sides, so that a slow moment of the machine hits both. */
async function compare(what: string, target: number, runs: number, ours: Measured, peer: Measured): Promise<Row> {
  process.stderr.write(`${what} …\n`);
  const sides: [Measurement[], Measurement[]] = [[], []];
  for (let i = 0; i < runs; i++) {
    sides[0].push(await ours());
    sides[1].push(await peer());
  }
  const [mine, theirs] = sides.map((all) => ({
    seconds: median(all.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
  })) as [Measurement, Measurement];
  return { what, target, ours: mine, peer: theirs, ratio: mine.seconds / theirs.seconds };
}

/** Runs a script of bench/children, which prints one Measurement as JSON. */
function child(script: string, ...args: string[]): Measurement {
  const file = path.join(__dirname, 'children', script);
  return JSON.parse(execFileSync(process.execPath, [file, ...args], { cwd: ROOT, encoding: 'utf8' })) as Measurement;
}

async function importRows(runs: number): Promise<Row[]> {
  const peer: Measured = () => child('import.js', 'cdktf');
  const rows: Row[] = [];
  for (const [entry, target] of [
    ['cdktf-alicloud-ai-security/guardrails', 1.15],
    ['cdktf-alicloud-ai-security', 1.3],
  ] as const) {
    rows.push(await compare(`import ${entry} / import cdktf`, target, runs * 5, () => child('import.js', entry), peer));
  }
  return rows;
}

async function synthRows(runs: number): Promise<Row[]> {
  const synth = (what: string, side: 'l1' | 'l2', count: number) => (): Measurement =>
    child('synth.js', what, side, String(count));
  const users = (count: number): Measured => synth('users', 'l2', count);
  return [
    await compare(
      'synth 1,000 Guardrails users by L2 / by raw L1',
      1.15,
      runs,
      users(1000),
      synth('users', 'l1', 1000),
    ),
    await compare('synth 10,000 Guardrails users / 1,000 (growth)', 11, 1, users(10_000), users(1000)),
    await compare(
      'synth 200 applications of WAF with 20 rules each by L2 / by raw L1',
      1.15,
      runs,
      synth('applications', 'l2', 200),
      synth('applications', 'l1', 200),
    ),
  ];
}

function configuration(type: string, count: number): string {
  const body = (i: number): object => (type === 'terraform_data' ? { input: `user-${i}` } : { name: `user-${i}` });
  const resources = Object.fromEntries(Array.from({ length: count }, (_, i) => [`r${i}`, body(i)]));
  const settings = { required_providers: { alicloud: { source: 'aliyun/alicloud' } } };
  return JSON.stringify({
    ...(type === 'terraform_data' ? {} : { terraform: settings, provider: { alicloud: { region: 'ap-southeast-1' } } }),
    resource: { [type]: resources },
  });
}

/** The kernel's high-water mark; Linux only. */
function peakMiB(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
}

async function terraform(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Measurement> {
  const start = performance.now();
  const run = spawn('terraform', args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = NaN;
  const timer = setInterval(() => {
    const now = peakMiB(run.pid ?? 0);
    if (!Number.isNaN(now)) peak = now;
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => run.on('error', reject).on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with exit code ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakMiB: peak };
}

async function applyRows(runs: number, count: number): Promise<Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'aisec-bench-'));
  try {
    let turn = 0;
    const apply = async (type: string): Promise<Measurement> => {
      const cwd = mkdtempSync(path.join(work, 'run-'));
      writeFileSync(path.join(cwd, 'main.tf.json'), configuration(type, count));
      const sandbox = await startSandbox({ stateDir: path.join(work, `state-${turn++}`) });
      try {
        const env = { ...process.env, ...sandbox.env };
        await terraform(cwd, env, 'init');
        return await terraform(cwd, env, 'apply', '-auto-approve');
      } finally {
        await sandbox.stop();
      }
    };
    const title = `sandbox apply of ${count} alicloud_ram_user / apply of ${count} terraform_data`;
    return [
      await compare(
        title,
        1,
        runs,
        () => apply('alicloud_ram_user'),
        () => apply('terraform_data'),
      ),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const options = new Command('bench')
    .description('Ratios against named peers, measured in the same run.')
    .option('--runs <n>', 'measurements of each side', '3')
    .option('--only <groups>', 'import, synth, apply; comma-separated', 'import,synth,apply')
    .option('--json', 'print the rows as JSON')
    .parse()
    .opts<{ runs: string; only: string; json?: boolean }>();
  const runs = Number(options.runs);
  const groups: { readonly [name: string]: () => Promise<Row[]> } = {
    import: () => importRows(runs),
    synth: () => synthRows(runs),
    apply: () => applyRows(runs, 1000),
  };
  const rows: Row[] = [];
  for (const name of options.only.split(',')) {
    const group = groups[name];
    if (!group) throw new Error(`--only got ${name}; allowed: ${Object.keys(groups).join(', ')}`);
    rows.push(...(await group()));
  }
  if (options.json) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const table = new Table({ head: ['ours / peer', 'ratio', 'target', '', 'seconds', 'peak MiB'], style: { head: [] } });
  for (const { what, ratio, target, ours, peer } of rows) {
    table.push([
      what,
      ratio.toFixed(2),
      `<= ${target}`,
      ratio <= target ? 'met' : 'missed',
      `${ours.seconds.toFixed(3)} / ${peer.seconds.toFixed(3)}`,
      `${ours.peakMiB.toFixed(0)} / ${peer.peakMiB.toFixed(0)}`,
    ]);
  }
  console.log(table.toString());
}

void main();
