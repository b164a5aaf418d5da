/** An organization's accounts in shards, against one state with all of them, deployed to the sandbox. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from 'cdktf-alicloud-ai-security/sandbox';
import { compare, type Measurement, type Row, terraform } from './measure';

const ROOT = path.join(__dirname, '..');
/** A thousand take more than four minutes a side. */
const ACCOUNTS = 160;
const SHARDS = 8;
const MAIN = path.join(ROOT, 'dist', 'provider', 'main.js');

/** An app with its states, in a sandbox of its own. */
class Deployment {
  static async start(work: string, name: string): Promise<Deployment> {
    const dir = path.join(work, name);
    mkdirSync(dir, { recursive: true });
    const faults = path.join(dir, 'faults.json');
    writeFileSync(faults, JSON.stringify({ limits: { members: 10_000 } }));
    return new Deployment(dir, await startSandbox({ stateDir: path.join(dir, 'sandbox'), faultsFile: faults }));
  }

  private constructor(
    private readonly dir: string,
    readonly sandbox: Sandbox,
  ) {}

  /** Synthesizes the accounts; the names of the stacks whose JSON is another one than before. */
  synth(accounts: number, shards: number): string[] {
    const out = path.join(this.dir, 'out');
    const before = this.jsons();
    const child = path.join(__dirname, 'children', 'accounts.js');
    execFileSync(process.execPath, [child, 'factory', String(accounts), String(shards), out], {
      cwd: this.dir,
      env: { ...process.env, NODE_PATH: path.join(ROOT, 'node_modules') },
    });
    return Object.entries(this.jsons()).flatMap(([name, json]) => (before[name] === json ? [] : [name]));
  }

  async init(stack: string): Promise<void> {
    await this.run(stack, 'init', '-input=false');
  }

  run(stack: string, ...args: readonly string[]): Promise<Measurement> {
    const env = { ...process.env, ...this.sandbox.env, AISEC_PROVIDER_MAIN: MAIN };
    return terraform(args, { cwd: path.join(this.dir, 'out', 'stacks', stack), env });
  }

  /** Deploys the organization, which is not measured, and then the shards, some at the same time. */
  async deploy(parallel: number): Promise<Measurement> {
    const [organization = '', ...shards] = Object.keys(this.jsons()).sort((a, b) =>
      a === 'organization' ? -1 : b === 'organization' ? 1 : a.localeCompare(b),
    );
    for (const stack of [organization, ...shards]) await this.init(stack);
    await this.run(organization, 'apply', '-auto-approve');
    const start = performance.now();
    let peakMiB = 0;
    const left = [...shards];
    const work = async (): Promise<void> => {
      for (let stack = left.shift(); stack !== undefined; stack = left.shift())
        peakMiB = Math.max(peakMiB, (await this.run(stack, 'apply', '-auto-approve')).peakMiB);
    };
    await Promise.all(Array.from({ length: parallel }, work));
    return { seconds: (performance.now() - start) / 1000, peakMiB };
  }

  private jsons(): { readonly [stack: string]: string } {
    const stacks = path.join(this.dir, 'out', 'stacks');
    try {
      return Object.fromEntries(
        readdirSync(stacks).map((name) => [name, readFileSync(path.join(stacks, name, 'cdk.tf.json'), 'utf8')]),
      );
    } catch {
      return {};
    }
  }
}

export async function shardRows(runs: number): Promise<Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'aisec-bench-shards-'));
  const running: Sandbox[] = [];
  let turn = 0;
  const deployment = async (accounts: number, shards: number): Promise<Deployment> => {
    const made = await Deployment.start(work, `${shards}-${turn++}`);
    running.push(made.sandbox);
    made.synth(accounts, shards);
    return made;
  };
  try {
    // What is deployed is planned again below: a thousand accounts are not made twice.
    const all = await deployment(ACCOUNTS, SHARDS);
    const flat = await deployment(ACCOUNTS, 1);
    const title = `deploy ${ACCOUNTS} accounts in ${SHARDS} shards, 2 at once / in one state`;
    const rows = [
      await compare(
        title,
        Infinity,
        1,
        () => all.deploy(2),
        () => flat.deploy(1),
      ),
    ];
    const size = Math.round(ACCOUNTS / SHARDS);
    const lone = await deployment(size, 1);
    await lone.deploy(1);
    const [changed = '', ...others] = all.synth(ACCOUNTS + 1, SHARDS).filter((name) => name !== 'organization');
    const [alone = ''] = lone.synth(size + 1, 1).filter((name) => name !== 'organization');
    if (others.length > 0) throw new Error(`one account more changes ${1 + others.length} shards`);
    const plan = (one: Deployment, stack: string) => (): Promise<Measurement> => one.run(stack, 'plan', '-input=false');
    for (const [one, stack] of [
      [all, changed],
      [lone, alone],
    ] as const)
      await one.init(stack);
    rows.push(
      await compare(
        `plan of the shard with one account more, of ${ACCOUNTS} / of a lone shard of ${size}`,
        1.5,
        runs,
        plan(all, changed),
        plan(lone, alone),
      ),
    );
    return rows;
  } finally {
    await Promise.allSettled(running.map((sandbox) => sandbox.stop()));
    rmSync(work, { recursive: true, force: true });
  }
}
