/** The aisec provider against Terraform's built-in resource: what a plan waits for the provider's processes, and what they take. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { startSandbox } from 'cdktf-alicloud-ai-security/sandbox';
import { compare, type Measured, peakMiB, PLAIN_ENV, type Row, terraform } from './measure';

const COUNT = 200;
const TYPE = 'aisec_guardrails_keyword_library';
const MAX_MIB = 120;

const AISEC = path.join(__dirname, '..', 'dist', 'cli', 'main.js');

function configuration(type: string): string {
  const body = (i: number): object => (type === TYPE ? { name: `library-${i}` } : { input: `library-${i}` });
  const resources = Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`r${i}`, body(i)]));
  const required_providers = { aisec: { source: 'terraform.local/alicloud-ai-security/aisec' } };
  return JSON.stringify({
    ...(type === TYPE && { terraform: { required_providers }, provider: { aisec: { region: 'ap-southeast-1' } } }),
    resource: { [type]: resources },
  });
}

/** The processes that a process has started; Linux only. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Plans of new and of existing resources, and the memory of the largest of the provider's processes meanwhile. */
export async function providerRows(runs: number): Promise<Row[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'aisec-bench-'));
  const sandbox = await startSandbox({ stateDir: path.join(work, 'state') });
  try {
    const directoryOf = async (type: string, env: NodeJS.ProcessEnv): Promise<string> => {
      const cwd = mkdtempSync(path.join(work, 'run-'));
      writeFileSync(path.join(cwd, 'main.tf.json'), configuration(type));
      if (type === TYPE) execFileSync(process.execPath, [AISEC, 'provider', 'install', '--dir', cwd, '--json']);
      await terraform(['init'], { cwd, env });
      // The first start leaves the machine code for all others.
      await terraform(['plan'], { cwd, env });
      return cwd;
    };
    let largest = 0;
    const watch = (pid: number): void => {
      // NaN is a process that has ended since.
      for (const one of childrenOf(pid)) largest = Math.max(largest, peakMiB(one) || 0);
    };
    const ours = { env: { ...process.env, ...sandbox.env }, watch };
    const peer = { env: PLAIN_ENV };
    const [mine, theirs] = [await directoryOf(TYPE, ours.env), await directoryOf('terraform_data', peer.env)];
    const plans = (what: string): Promise<Row> => {
      const [plan, builtIn]: [Measured, Measured] = [
        () => terraform(['plan'], { cwd: mine, ...ours }),
        () => terraform(['plan'], { cwd: theirs, ...peer }),
      ];
      return compare(`plan of ${COUNT} ${what} ${TYPE} / terraform_data`, 3, runs, plan, builtIn);
    };
    const rows = [await plans('new')];
    await terraform(['apply', '-auto-approve'], { cwd: mine, ...ours });
    await terraform(['apply', '-auto-approve'], { cwd: theirs, ...peer });
    rows.push(await plans('existing'));
    const memory = {
      what: `peak MiB of the provider's process meanwhile / ${MAX_MIB}`,
      target: 1,
      ratio: largest / MAX_MIB,
      ours: { seconds: NaN, peakMiB: largest },
      peer: { seconds: NaN, peakMiB: MAX_MIB },
    };
    return [...rows, memory];
  } finally {
    await sandbox.stop();
    rmSync(work, { recursive: true, force: true });
  }
}
