/** The aisec provider against Terraform's built-in resource: what a plan waits for the provider's processes, and what they take. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { startSandbox } from 'cdktf-alicloud-ai-security/sandbox';
import { compare, type Measurement, peakMiB, type Row, terraform } from './measure';

const COUNT = 200;
const TYPE = 'aisec_guardrails_keyword_library';

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
    const env = { ...process.env, ...sandbox.env };
    const directoryOf = async (type: string): Promise<string> => {
      const cwd = mkdtempSync(path.join(work, 'run-'));
      writeFileSync(path.join(cwd, 'main.tf.json'), configuration(type));
      if (type === TYPE) await sandbox.installProvider(cwd);
      await terraform(cwd, env, 'init');
      return cwd;
    };
    const [ours, peer] = [await directoryOf(TYPE), await directoryOf('terraform_data')];
    let largest = NaN;
    const plan = (cwd: string) => async (): Promise<Measurement> =>
      terraform(cwd, env, 'plan', {
        watch: (pid) => {
          for (const one of childrenOf(pid)) {
            const now = peakMiB(one);
            if (!(largest >= now)) largest = now;
          }
        },
      });
    const rows = [await compare(`plan of ${COUNT} new ${TYPE} / of terraform_data`, 3, runs, plan(ours), plan(peer))];
    for (const cwd of [ours, peer]) await terraform(cwd, env, 'apply', '-auto-approve');
    rows.push(await compare(`plan of ${COUNT} existing ${TYPE} / of terraform_data`, 3, runs, plan(ours), plan(peer)));
    return rows;
  } finally {
    await sandbox.stop();
    rmSync(work, { recursive: true, force: true });
  }
}
