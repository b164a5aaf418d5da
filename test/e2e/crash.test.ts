import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ResourceStore } from '../../lib/sandbox';
import { aisec, type Json, Project, type Result, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const users = (count: number): Json => ({
  resource: { alicloud_ram_user: Object.fromEntries(range(count).map((i) => [`u${i}`, { name: `user-${i}` }])) },
});
/** Keys have no name: nothing but the journal tells one from another. */
const keys = (count: number): Json => ({
  resource: { alicloud_kms_key: { k: { count, description: 'all the same' } } },
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 2000; i++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came true: ${condition.toString()}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** What Terraform is told of the server. */
interface Attached {
  readonly Pid: number;
  readonly Addr: { readonly String: string };
}

/** A project whose every terraform runs in a sandbox of its own, all with one state directory. */
class WrappedProject {
  readonly stateDir = workshop.dir('state');
  readonly store = new ResourceStore(this.stateDir);
  readonly project = new Project(workshop.dir('project'), process.env);

  constructor(config: Json) {
    this.project.write(config);
  }

  async terraform(...args: readonly string[]): Promise<Result> {
    return this.aisec('--', 'terraform', ...args, '-no-color');
  }

  aisec(...args: readonly string[]): Promise<Result> {
    return aisec(['sandbox', '--state', this.stateDir, ...args], { cwd: this.project.dir, env: process.env });
  }

  /** Applies, and kills a process with SIGKILL when so many resources are made. */
  async applyAndKill(
    victim: 'terraform' | 'server' | 'aisec',
    after: number,
  ): Promise<Result & { readonly server: number; readonly socket: string }> {
    const note = path.join(this.project.dir, 'pids');
    const script = `echo "$$ $TF_REATTACH_PROVIDERS" > ${note} && exec terraform apply -auto-approve -no-color`;
    let aisecPid = 0;
    const result = aisec(['sandbox', '--state', this.stateDir, '--', 'sh', '-c', script], {
      cwd: this.project.dir,
      env: process.env,
      started: ({ pid = 0 }) => (aisecPid = pid),
    });
    await until(() => this.store.count() >= after);
    const [, terraform = '0', reattach = '{}'] = /^(\d+) (.*)$/m.exec(readFileSync(note, 'utf8')) ?? [];
    const [provider] = Object.values(JSON.parse(reattach) as { [source: string]: Attached });
    const server = provider?.Pid ?? 0;
    process.kill({ terraform: Number(terraform), server, aisec: aisecPid }[victim], 'SIGKILL');
    const ended = await result;
    await until(() => !isRunning(Number(terraform)));
    return { ...ended, server, socket: provider?.Addr.String ?? '' };
  }

  /** State, sandbox and configuration hold the same number of resources, and there is nothing to do. */
  async expectConverged(count: number): Promise<void> {
    const applied = await this.terraform('apply', '-auto-approve');
    expect(`${applied.code} ${applied.stderr}`).toBe('0 ');
    expect((await this.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    const status = await this.aisec('status', '--json');
    const inState = JSON.parse(this.project.readState()) as { readonly resources: readonly { instances: unknown[] }[] };
    expect({
      sandbox: (JSON.parse(status.stdout) as { count: number }).count,
      state: inState.resources.flatMap(({ instances }) => instances).length,
    }).toEqual({ sandbox: count, state: count });
    // What is settled leaves nothing behind that a later run could take for an orphan.
    expect(readdirSync(path.join(this.stateDir, 'runs'))).toEqual([]);
  }
}

describe('an apply of 300 resources', () => {
  it('converges after terraform was killed in the middle', async () => {
    const wrapped = new WrappedProject(users(300));
    await wrapped.terraform('init');
    const { code } = await wrapped.applyAndKill('terraform', 100);
    expect(code).toBe(128 + 9);
    expect(wrapped.store.count()).toBeLessThan(300);
    await wrapped.expectConverged(300);
  });

  it('converges after the sandbox was killed in the middle, and says what to do', async () => {
    const wrapped = new WrappedProject(users(300));
    await wrapped.terraform('init');
    const { code, stderr } = await wrapped.applyAndKill('server', 100);
    expect([code, stderr]).toEqual([1, expect.stringContaining('run the command again')]);
    expect(wrapped.store.count()).toBeLessThan(300);
    await wrapped.expectConverged(300);
  });

  it('converges after aisec itself was killed, whose server ends with it', async () => {
    const wrapped = new WrappedProject(users(300));
    await wrapped.terraform('init');
    const { server, socket } = await wrapped.applyAndKill('aisec', 100);
    await until(() => !isRunning(server));
    expect(existsSync(path.dirname(socket))).toBe(false);
    await wrapped.expectConverged(300);
  });

  it('gives a terraform that lost its whole state the resources it had made, nameless ones too', async () => {
    const wrapped = new WrappedProject({
      resource: { ...(users(20).resource as Json), ...(keys(20).resource as Json) },
    });
    await wrapped.terraform('init');
    await wrapped.applyAndKill('terraform', 30);
    const made = wrapped.store.all().map(({ id }) => id);
    rmSync(path.join(wrapped.project.dir, 'terraform.tfstate'), { force: true });
    await wrapped.expectConverged(40);
    expect(wrapped.store.all().map(({ id }) => id)).toEqual(expect.arrayContaining(made));
  });
});

describe('within one run of the sandbox', () => {
  it('a terraform that forgot what it had made last gets it again', async () => {
    const stateDir = workshop.dir('state');
    const { env } = await workshop.sandbox({ stateDir });
    const project = await workshop.project(env, keys(10));
    await project.apply();
    // As if it had been killed before its last writes of the state.
    const state = JSON.parse(project.readState()) as { resources: [{ instances: object[] }] };
    state.resources[0].instances.splice(6);
    writeFileSync(path.join(project.dir, 'terraform.tfstate'), JSON.stringify(state));

    expect(await project.apply()).toContain('4 added');
    expect(new ResourceStore(stateDir).count()).toBe(10);
    await project.succeed('plan', '-detailed-exitcode');
  });

  it('two stacks that ask for equal things get one each', async () => {
    const stateDir = workshop.dir('state');
    const { env } = await workshop.sandbox({ stateDir });
    for (const _ of ['first', 'second']) await (await workshop.project(env, keys(3))).apply();
    expect(new ResourceStore(stateDir).count()).toBe(6);
  });
});

describe('two terraform processes at once', () => {
  it('share one state directory from two sandboxes', async () => {
    const one = new WrappedProject(users(100));
    const two = new Project(workshop.dir('project'), process.env);
    two.write(users(100));
    const both = [one.project, two].map(async ({ dir }) => {
      const terraform = (...args: string[]): Promise<Result> =>
        aisec(['sandbox', '--state', one.stateDir, '--', 'terraform', ...args], { cwd: dir, env: process.env });
      const results = [await terraform('init'), await terraform('apply', '-auto-approve')];
      results.push(await terraform('plan', '-detailed-exitcode'));
      return results.map(({ code }) => code);
    });
    expect(await Promise.all(both)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(one.store.count()).toBe(200);
  });
});
