/** `npm run quickstart`: deploys examples/quickstart to a sandbox with the real terraform, changes it, and destroys it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import Table from 'cli-table3';
import { countCloud, requireTerraform, ResourceStore, startSandbox } from 'cdktf-alicloud-ai-security/sandbox';

const ROOT = path.join(__dirname, '..');
const APP = path.join(ROOT, 'examples', 'quickstart', 'main.ts');

interface Stack {
  readonly name: string;
  readonly dir: string;
}

function step(text: string): void {
  console.log(`\n▸ ${text}`);
}

/** Synthesizes the example below `work`; the stacks in the order they depend on each other. */
function synthesize(work: string, owner: string): Stack[] {
  execFileSync(process.execPath, ['--import', require.resolve('tsx'), APP], {
    cwd: work,
    env: { ...process.env, CDKTF_OUTDIR: path.join(work, 'cdktf.out'), QUICKSTART_OWNER: owner },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const manifest = JSON.parse(readFileSync(path.join(work, 'cdktf.out', 'manifest.json'), 'utf8')) as {
    stacks: { [name: string]: { name: string; dependencies: string[] } };
  };
  const stacks = Object.values(manifest.stacks);
  stacks.sort((a, b) => a.dependencies.length - b.dependencies.length || a.name.localeCompare(b.name));
  return stacks.map(({ name }) => ({ name, dir: path.join(work, 'cdktf.out', 'stacks', name) }));
}

/** Runs terraform in a stack and returns what it printed; shows it too if it fails. */
function terraform(stack: Stack, env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('terraform', args, { cwd: stack.dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`terraform ${args[0]} in ${stack.name} ended with ${code}:\n${out}`));
    });
  });
}

/** The lines of terraform's output that say what happened. */
function summary(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) =>
      /^(Apply complete|Destroy complete|No changes|# .* (will be updated|must be replaced)|~ .* -> )/.test(line),
    );
}

/** Type and id of the resources in a state. */
function created(state: string): string[][] {
  const { values } = JSON.parse(state) as {
    values?: { root_module: { resources?: { mode: string; type: string; values: { id?: string } }[] } };
  };
  const resources = values?.root_module.resources ?? [];
  return resources.filter(({ mode }) => mode === 'managed').map(({ type, values: { id = '' } }) => [type, id]);
}

function sum(counts: { readonly [kind: string]: number }): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

async function main(): Promise<void> {
  const version = requireTerraform();
  const work = realpathSync(mkdtempSync(path.join(tmpdir(), 'quickstart-')));
  const stateDir = path.join(work, 'sandbox');
  const sandbox = await startSandbox({ stateDir });
  const { TF_CLI_CONFIG_FILE: _, ...inherited } = process.env;
  const env = { ...inherited, ...sandbox.env, TF_IN_AUTOMATION: '1', NO_COLOR: '1' };
  const each = async (stacks: readonly Stack[], ...args: string[]): Promise<void> => {
    for (const stack of stacks) {
      for (const line of summary(await terraform(stack, env, ...args, '-no-color'))) {
        console.log(`  ${stack.name.padEnd(8)} ${line}`);
      }
    }
  };
  let ended = false;
  try {
    step(`synthesize examples/quickstart and apply it with terraform ${version}`);
    const stacks = synthesize(work, 'platform');
    await each(stacks, 'init');
    await each(stacks, 'apply', '-auto-approve');

    step('what the sandbox now holds');
    const table = new Table({ head: ['type', 'id'], style: { head: [], border: [], compact: true } });
    for (const stack of stacks) table.push(...created(await terraform(stack, env, 'show', '-json')));
    console.log(table.toString());

    step('plan again');
    await each(stacks, 'plan', '-detailed-exitcode');

    step('change one tag and apply: in place');
    await each(synthesize(work, 'security'), 'apply', '-auto-approve');

    step('destroy');
    await each([...stacks].reverse(), 'destroy', '-auto-approve');
    const left = new ResourceStore(stateDir).all().length + sum(countCloud(stateDir));
    if (left > 0) throw new Error(`${left} resources are left in the sandbox after destroy`);
    ended = true;
    console.log('\nDone. Nothing is left. The same app deploys to a real account with `npx cdktf deploy`.');
  } finally {
    await sandbox.stop();
    if (ended) rmSync(work, { recursive: true, force: true });
    else console.error(`\nThe stacks are left in ${work}/cdktf.out/stacks: ${readdirSync(work).join(', ')}`);
  }
}

main().catch((error: unknown) => {
  console.error(`quickstart: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
