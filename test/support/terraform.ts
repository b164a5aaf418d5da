/** Runs the real terraform, and `aisec`, against a sandbox in temporary directories. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../lib/sandbox';
import { compiledProvider } from './aisec-compiled';
import { ROOT } from './snippets';

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with the process as soon as it is started. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs a command to its end, whatever its exit code. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') });
    });
    options.started?.(child);
  });
}

/** Runs `aisec` from source, as `npx aisec` does from the build. */
export function aisec(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const entry = path.join(ROOT, 'lib', 'cli', 'main.ts');
  // The sources' compiler is found from the repository, not from the working directory.
  return run(process.execPath, ['--import', require.resolve('tsx'), entry, ...args], options);
}

/** What Terraform said, without the breaks and frames of its lines. */
export function oneLine(text: string): string {
  return text.replace(/[\s│╷╵]+/g, ' ');
}

export type Json = { readonly [name: string]: unknown };

/** Words as a library takes them. */
export function withoutNotes(words: readonly string[]): Json {
  return Object.fromEntries(words.map((word) => [word, '']));
}

/** A change of a plan's JSON. */
export interface Change {
  readonly actions: readonly string[];
  readonly before: Json | null;
  readonly after: Json | null;
}

/** A directory with one Terraform configuration. */
export class Project {
  constructor(
    readonly dir: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** Writes the configuration; the provider block is added. */
  write(config: Json): void {
    const complete = {
      terraform: { required_providers: { alicloud: { source: 'aliyun/alicloud' } } },
      provider: { alicloud: { region: 'ap-southeast-1' } },
      ...config,
    };
    writeFileSync(path.join(this.dir, 'main.tf.json'), JSON.stringify(complete));
  }

  /** Any terraform command, whatever its exit code. */
  terraform(...args: readonly string[]): Promise<Result> {
    return run('terraform', args, { cwd: this.dir, env: this.env });
  }

  /** The same, for commands that have to succeed. */
  async succeed(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.terraform(...args);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  async apply(config?: Json): Promise<string> {
    if (config) this.write(config);
    const printed = await this.succeed('apply', '-auto-approve', '-input=false', '-no-color');
    return /^(?:Apply|Destroy) complete!.*$/m.exec(printed)?.[0] ?? printed;
  }

  /** Applies what `changes` has planned last. */
  async applyPlanned(): Promise<void> {
    await this.succeed('apply', '-input=false', '-no-color', 'plan');
  }

  async destroy(): Promise<string> {
    const printed = await this.succeed('destroy', '-auto-approve', '-input=false', '-no-color');
    return /^Destroy complete!.*$/m.exec(printed)?.[0] ?? printed;
  }

  /** The changes that a plan makes, by address; empty if there is nothing to do. */
  async changes(...options: readonly string[]): Promise<{ readonly [address: string]: Change }> {
    const args = ['plan', '-input=false', '-no-color', '-out=plan', '-detailed-exitcode', ...options];
    const { code, stdout, stderr } = await this.terraform(...args);
    if (code === 0) return {};
    if (code !== 2) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    const plan = JSON.parse(await this.succeed('show', '-json', 'plan')) as {
      readonly resource_changes?: readonly { readonly address: string; readonly change: Change }[];
    };
    return Object.fromEntries(
      (plan.resource_changes ?? [])
        .filter(({ change }) => !change.actions.includes('no-op'))
        .map(({ address, change }) => [address, change]),
    );
  }

  /** Attributes in the state, by address. */
  async state(): Promise<{ readonly [address: string]: Json }> {
    const shown = JSON.parse(await this.succeed('show', '-json')) as {
      readonly values?: { readonly root_module: { readonly resources?: readonly { address: string; values: Json }[] } };
    };
    const resources = shown.values?.root_module.resources ?? [];
    return Object.fromEntries(resources.map(({ address, values }) => [address, values]));
  }

  readState(): string {
    return readFileSync(path.join(this.dir, 'terraform.tfstate'), 'utf8');
  }
}

/** Temporary directories and sandboxes of one test file. */
export class Workshop {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-e2e-')));
  private readonly sandboxes: Sandbox[] = [];

  dir(name: string): string {
    return mkdtempSync(path.join(this.root, `${name}-`));
  }

  async sandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
    const sandbox = await startSandbox({ stateDir: this.dir('state'), ...options });
    this.sandboxes.push(sandbox);
    // As in the package; from its sources, each of the many starts would compile them.
    return { ...sandbox, env: { ...sandbox.env, AISEC_PROVIDER_MAIN: compiledProvider().main } };
  }

  /** An initialized directory whose terraform uses the sandbox. */
  async project(env: NodeJS.ProcessEnv, config: Json = {}): Promise<Project> {
    const project = new Project(this.dir('project'), env);
    project.write(config);
    await project.succeed('init', '-input=false', '-no-color');
    return project;
  }

  /** Ends all sandboxes and removes all directories. */
  async close(): Promise<void> {
    // Some tests end their server themselves, some kill it.
    await Promise.allSettled(this.sandboxes.map((sandbox) => sandbox.stop()));
    rmSync(this.root, { recursive: true, force: true });
  }
}
