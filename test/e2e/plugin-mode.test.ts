import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { installLauncher, launcherHash } from '../../lib/launcher/install';
import { AISEC_SOURCE } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { ROOT } from '../support/snippets';
import { type Json, oneLine, type Result, run, withoutNotes, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const SECRET = 'p4ssw0rd-of-the-test';
const TOY = path.join(ROOT, 'test', 'plugin', 'plugin-toy.ts');

const things = (...names: readonly string[]): Json => ({
  resource: { aisec_toy: Object.fromEntries(names.map((name) => [name, { name, secret: SECRET }])) },
});

/** A directory with the launcher, whose provider is the toy, and which tells what the toy's processes did. */
class PluginProject {
  readonly dir = workshop.dir('plugin');
  readonly sockets = workshop.dir('s');
  private readonly notesFile = path.join(workshop.dir('notes'), 'notes');
  readonly env: NodeJS.ProcessEnv;

  constructor(config: Json, env: NodeJS.ProcessEnv = {}) {
    const { TF_CLI_CONFIG_FILE: _file, TF_PLUGIN_CACHE_DIR: _cache, ...inherited } = process.env;
    this.env = {
      ...inherited,
      CHECKPOINT_DISABLE: '1',
      // Nothing may be asked from outside.
      HTTPS_PROXY: 'http://127.0.0.1:1',
      PLUGIN_UNIX_SOCKET_DIR: this.sockets,
      AISEC_PROVIDER_MAIN: TOY,
      TOY_NOTES: this.notesFile,
      ...env,
    };
    installLauncher(this.dir, version);
    this.write(config);
  }

  write(config: Json): void {
    const required_providers = { aisec: { source: AISEC_SOURCE, version } };
    const provider = { aisec: { password: SECRET } };
    writeFileSync(
      path.join(this.dir, 'main.tf.json'),
      JSON.stringify({ terraform: { required_providers }, provider, ...config }),
    );
  }

  terraform(...args: readonly string[]): Promise<Result> {
    return run('terraform', [...args, '-no-color'], { cwd: this.dir, env: this.env });
  }

  async succeed(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.terraform(...args);
    expect(`${args[0]} ${code} ${stderr}`).toBe(`${args[0]} 0 `);
    return stdout;
  }

  /** What the toy's processes noted: process id and text. */
  notes(): { readonly pid: number; readonly text: string }[] {
    try {
      return readFileSync(this.notesFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ pid: Number(line.split(' ')[0]), text: line.slice(line.indexOf(' ') + 1) }));
    } catch {
      return [];
    }
  }

  async noted(text: string): Promise<number> {
    for (let i = 0; i < 3000; i++) {
      const found = this.notes().find((note) => note.text === text);
      if (found) return found.pid;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`never noted: ${text}; ${JSON.stringify(this.notes())}`);
  }

  /** Every provider process that was started has ended, in the way it noted, and left no socket. */
  expectAllEnded(how: string): void {
    const notes = this.notes();
    const started = notes.filter(({ text }) => text === 'start').map(({ pid }) => pid);
    expect(started.length).toBeGreaterThan(0);
    expect(notes.filter(({ text }) => text.startsWith('exit')).map(({ text }) => text)).toEqual(started.map(() => how));
    expect(started.filter(isRunning)).toEqual([]);
    expect(readdirSync(this.sockets)).toEqual([]);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function ended(pid: number): Promise<void> {
  for (let i = 0; i < 1500; i++) {
    if (!isRunning(pid)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`process ${pid} goes on`);
}

describe('a provider that unmodified terraform starts', () => {
  it('is found without network, and lives through init, apply, plan, import and destroy', async () => {
    const project = new PluginProject(things('a', 'b'));
    expect(await project.succeed('init')).toContain(`Installed ${AISEC_SOURCE} v${version}`);
    expect(readFileSync(path.join(project.dir, '.terraform.lock.hcl'), 'utf8')).toContain(launcherHash(version));
    expect(await project.succeed('apply', '-auto-approve')).toContain('Resources: 2 added');
    await project.succeed('plan', '-detailed-exitcode');
    project.write(things('a', 'b', 'c'));
    expect(await project.succeed('import', 'aisec_toy.c', 'id-of-c')).toContain('Import successful');
    expect(await project.succeed('destroy', '-auto-approve')).toContain('Resources: 3 destroyed');
    project.expectAllEnded('exit 0');
  });

  it('talks to terraform encrypted unless TF_DISABLE_PLUGIN_TLS is set', async () => {
    const listening = async (env: NodeJS.ProcessEnv): Promise<string> => {
      const project = new PluginProject({}, { ...env, TF_LOG_PROVIDER: 'debug' });
      await run('terraform', ['init'], { cwd: project.dir, env: project.env });
      const { code, stderr } = await project.terraform('providers', 'schema', '-json');
      expect(code).toBe(0);
      return /listening: .*(tls=\w+)/.exec(stderr)?.[1] ?? stderr;
    };
    expect(await listening({})).toBe('tls=true');
    expect(await listening({ TF_DISABLE_PLUGIN_TLS: '1' })).toBe('tls=false');
  });

  it('logs its calls where TF_LOG asks for it, and never a secret', async () => {
    const project = new PluginProject(things('refused'), { TF_LOG: 'trace' });
    await run('terraform', ['init'], { cwd: project.dir, env: { ...project.env, TF_LOG: '' } });
    const { code, stdout, stderr } = await project.terraform('apply', '-auto-approve');
    expect(code).toBe(1);
    expect(stderr).toMatch(/\[DEBUG] provider\.\S+: call:(?=.* method=ApplyResourceChange).* type=aisec_toy/);
    expect(stderr).toContain('@module=aisec.plugin');
    expect(oneLine(stdout + stderr)).toContain('no (sensitive value) here');
    // Terraform writes the configuration's source text into its trace where it quotes it; the provider's lines do not.
    const ours = stderr.split('\n').filter((line) => line.includes(`terraform-provider-aisec_v${version}:`));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.join('\n') + stdout).not.toContain(SECRET);
    project.expectAllEnded('exit 0');
  });

  it('is asked to stop on Ctrl-C, which reaches the whole process group, and may finish', async () => {
    const project = new PluginProject(things('slow'));
    await project.succeed('init');
    const terraform = startGroup(project, 'apply', '-auto-approve');
    await project.noted('apply slow');
    process.kill(-(terraform.child.pid ?? 0), 'SIGINT');
    const { stdout } = await terraform.result;
    expect(stdout).toContain('Interrupt received');
    expect(project.notes().map(({ text }) => text)).toEqual(expect.arrayContaining(['stop', 'finished slow']));
    expect(readFileSync(path.join(project.dir, 'terraform.tfstate'), 'utf8')).toContain('id-of-slow');
    project.expectAllEnded('exit 0');
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('does not outlive a terraform that got %s', async (signal) => {
    const project = new PluginProject(things('slow'));
    await project.succeed('init');
    const terraform = startGroup(project, 'apply', '-auto-approve');
    const provider = await project.noted('apply slow');
    terraform.child.kill(signal);
    await terraform.result;
    await ended(provider);
    expect(project.notes().filter(({ pid }) => isRunning(pid))).toEqual([]);
    expect(readdirSync(project.sockets)).toEqual([]);
  });

  it('ends after its running calls when it gets SIGTERM itself', async () => {
    const project = new PluginProject(things('slow'));
    await project.succeed('init');
    const terraform = startGroup(project, 'apply', '-auto-approve');
    const provider = await project.noted('apply slow');
    process.kill(provider, 'SIGTERM');
    await terraform.result;
    await ended(provider);
    expect(project.notes().filter(({ pid }) => pid === provider)).toEqual([
      { pid: provider, text: 'start' },
      { pid: provider, text: 'apply slow' },
      { pid: provider, text: 'stop' },
      { pid: provider, text: 'finished slow' },
      { pid: provider, text: 'exit 0' },
    ]);
  });

  it('a crash is an error of terraform, and the next apply works', async () => {
    const project = new PluginProject(things('slow'));
    await project.succeed('init');
    const terraform = startGroup(project, 'apply', '-auto-approve');
    process.kill(await project.noted('apply slow'), 'SIGKILL');
    const { code, stderr } = await terraform.result;
    // Terraform says the one or the other: whether it sees the process end first, or the connection.
    const error: unknown = expect.stringMatching(/Plugin did not respond|Request cancelled/);
    expect([code, oneLine(stderr)]).toEqual([1, error]);
    project.write(things('quick'));
    expect(await project.succeed('apply', '-auto-approve')).toContain('1 added');
  });
});

/** Terraform as the leader of a process group, as a shell starts it. */
function startGroup(
  project: PluginProject,
  ...args: readonly string[]
): { readonly child: ChildProcess; readonly result: Promise<Result> } {
  const child = spawn('terraform', [...args, '-no-color'], {
    cwd: project.dir,
    env: project.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const result = new Promise<Result>((resolve) => {
    child.once('exit', (code) => {
      // A provider that goes on would keep the pipes open, so their end is not waited for.
      setImmediate(() =>
        resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
      );
    });
  });
  return { child, result };
}

describe('the provider aisec itself, in the sandbox', () => {
  const config = (words: readonly string[]): Json => ({
    terraform: { required_providers: { aisec: { source: AISEC_SOURCE } } },
    provider: { aisec: { region: 'ap-southeast-1' } },
    resource: { aisec_guardrails_keyword_library: { words: { name: 'words', words: withoutNotes(words) } } },
  });

  it('is started by terraform, changes what it made, destroys it, and tells no credential in any log', async () => {
    const { env, openApi } = await workshop.sandbox();
    const dir = workshop.dir('project');
    installLauncher(dir, version);
    const logFile = path.join(workshop.dir('log'), 'log');
    const terraform = async (...args: readonly string[]): Promise<string> => {
      const options = { cwd: dir, env: { ...env, TF_LOG: 'trace', TF_LOG_PATH: logFile } };
      const { code, stdout, stderr } = await run('terraform', [...args, '-no-color'], options);
      expect([code, stderr]).toEqual([0, '']);
      return stdout;
    };
    const write = (words: readonly string[]): void =>
      writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify(config(words)));
    write(['one', 'two']);
    await terraform('init');
    expect(await terraform('apply', '-auto-approve')).toContain('1 added');
    await terraform('plan', '-detailed-exitcode');
    write(['two', 'three']);
    expect(await terraform('apply', '-auto-approve')).toContain('1 changed');
    expect(await terraform('destroy', '-auto-approve')).toContain('1 destroyed');
    const log = readFileSync(logFile, 'utf8');
    expect(log).toMatch(/call:(?=.* method=ApplyResourceChange).* type=aisec_guardrails_keyword_library/);
    expect(log).not.toContain(openApi.accessKeySecret);
    expect(readFileSync(path.join(dir, 'terraform.tfstate.backup'), 'utf8')).not.toContain(openApi.accessKeySecret);
  });
});

describe('the launcher', () => {
  it('says in terraform’s error what is missing when the package is not found', async () => {
    const project = new PluginProject(things('a'), { AISEC_PROVIDER_MAIN: '', INIT_CWD: '' });
    rmSync(path.join(project.dir, 'terraform.d', 'aisec-provider'));
    await project.succeed('init');
    const { code, stderr } = await project.terraform('plan');
    expect([code, oneLine(stderr)]).toEqual([1, expect.stringContaining('run npm ci where')]);
  });
});
