/** What soak runs have in common: a cloud that fails as it is told, and an eye on memory. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FakeCloudAddress, Faults, VerdictRule } from '../../lib/sandbox/openapi';

const VERDICTS: readonly VerdictRule[] = [
  { contains: 'forbidden', dimension: 'contentModeration', label: 'abuse', level: 'high' },
  { expression: '\\b1[3-9]\\d{9}\\b', dimension: 'sensitiveData', label: 'phone_number', level: 'S3' },
];

/** MiB by which the heap may be larger in later rounds. */
const MAY_GROW = 5;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a script of this folder in a process of its own. */
export function startChild(name: string, ...args: readonly string[]): ReturnType<typeof fork> {
  return fork(path.join(__dirname, name), args, { execArgv: ['--import', require.resolve('tsx')] });
}

export interface Cloud {
  readonly first: FakeCloudAddress;
  readonly second: FakeCloudAddress;
  /** How its two regions fail from now on. */
  fail(first: Faults, second: Faults): void;
  end(): void;
}

/** A fake cloud of two regions, in a process of its own. */
export async function startCloud(): Promise<Cloud> {
  const work = mkdtempSync(path.join(tmpdir(), 'soak-'));
  const files = ['first', 'second'].map((name) => path.join(work, `${name}.json`));
  const fail = (...faults: readonly Faults[]): void =>
    files.forEach((file, index) => writeFileSync(file, JSON.stringify({ ...faults[index], verdicts: VERDICTS })));
  fail({}, {});
  const child = startChild('cloud.ts', work, ...files);
  const [first, second] = await new Promise<[FakeCloudAddress, FakeCloudAddress]>((resolve) =>
    child.once('message', (message) => resolve(message as [FakeCloudAddress, FakeCloudAddress])),
  );
  const end = (): void => {
    child.disconnect();
    rmSync(work, { recursive: true, force: true });
  };
  return { first, second, fail, end };
}

/** MiB of this process's heap after garbage collection, at the end of each round. */
export class HeapWatch {
  readonly seen: number[] = [];
  private readonly collect: () => void;

  constructor() {
    setFlagsFromString('--expose-gc');
    this.collect = runInNewContext('gc') as () => void;
  }

  look(): void {
    this.collect();
    this.seen.push(Math.round((process.memoryUsage().heapUsed / 1024 / 1024) * 10) / 10);
  }

  /** The first rounds fill caches; the later ones must not be above them. */
  get growth(): string | undefined {
    const half = Math.ceil(this.seen.length / 2);
    const [early, late] = [Math.max(...this.seen.slice(0, half)), Math.min(...this.seen.slice(half))];
    return this.seen.length > 3 && late > early + MAY_GROW ? `the heap grew from ${early} to ${late} MiB` : undefined;
  }
}
