/** What the benchmarks share: two sides measured in turn, and terraform with its memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measurement {
  readonly seconds: number;
  /** Peak resident memory of the measured process; NaN where the system does not tell. */
  readonly peakMiB: number;
}

export interface Row {
  readonly what: string;
  readonly ratio: number;
  /** The ratio that is still good enough; Infinity where the figure is told only. */
  readonly target: number;
  readonly ours: Measurement;
  readonly peer: Measurement;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export type Measured = () => Measurement | Promise<Measurement>;

/** Alternates the two sides, so that a slow moment of the machine hits both. */
export async function compare(
  what: string,
  target: number,
  runs: number,
  ours: Measured,
  peer: Measured,
): Promise<Row> {
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

/** For a peer that is Terraform as it is; it would warn on every run of a CLI configuration that is not there. */
export const PLAIN_ENV: NodeJS.ProcessEnv = { ...process.env, TF_CLI_CONFIG_FILE: undefined };

/** The kernel's high-water mark; Linux only. */
export function peakMiB(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
}

export async function terraform(
  args: readonly string[],
  {
    cwd,
    env,
    watch,
  }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly watch?: (pid: number) => void },
): Promise<Measurement> {
  const start = performance.now();
  const run = spawn('terraform', args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = NaN;
  const timer = setInterval(() => {
    const now = peakMiB(run.pid ?? 0);
    if (!Number.isNaN(now)) peak = now;
    watch?.(run.pid ?? 0);
  }, 20);
  const code = await new Promise<number | null>((resolve, reject) => run.on('error', reject).on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with exit code ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakMiB: peak };
}
