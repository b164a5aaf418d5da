/** A fake cloud of its own, a directory with a configuration, and the real terraform with the aisec provider. */
import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { installLauncher } from '../../lib/launcher/install';
import { type PluginServer, type Provider, reattachProviders, serve } from '../../lib/plugin';
import { createAisecProvider } from '../../lib/provider';
import type { OpenApiCall } from '../../lib/sandbox';
import { forgetCalls, readCalls } from '../../lib/sandbox/openapi/calls';
import type { Faults } from '../../lib/sandbox/openapi/faults';
import { type CloudState, readCloud } from '../../lib/sandbox/openapi/inspect';
import { type FakeCloud, type ObservedCall, startFakeCloud } from '../../lib/sandbox/openapi/server';
import { CloudStore } from '../../lib/sandbox/openapi/store';
import { ResourceStore } from '../../lib/sandbox/store';
import { AISEC_SOURCE } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { type CompiledProvider, compiledProvider } from './aisec-compiled';
import { type Json, type Result, run } from './terraform';

/** How terraform reaches the provider: it starts the process itself, or finds one that runs inside of the test. */
export type Mode = 'process' | 'attached';

export interface RunIn {
  readonly mode?: Mode;
  readonly env?: NodeJS.ProcessEnv;
  readonly started?: (child: ChildProcess) => void;
}

export const REGION = 'ap-southeast-1';

/** All worlds of one test file. */
export class Universe {
  private readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-world-')));
  private readonly worlds: World[] = [];
  private template: Promise<string> | undefined;
  private compiled: CompiledProvider | undefined;

  async world(config: Json = {}, providerBlock: Json = {}): Promise<World> {
    this.template ??= initialized(mkdtempSync(path.join(this.root, 't-')));
    const home = mkdtempSync(path.join(this.root, 'w-'));
    cpSync(await this.template, path.join(home, 'tf'), { recursive: true, verbatimSymlinks: true });
    const world = await this.open(home);
    world.write(config, providerBlock);
    return world;
  }

  private async open(home: string): Promise<World> {
    this.compiled ??= compiledProvider();
    const world = await World.start(home, this.compiled);
    this.worlds.push(world);
    return world;
  }

  async close(): Promise<void> {
    await Promise.all(this.worlds.map((world) => world.close()));
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** What all worlds' terraform runs with: nothing of this machine's cloud accounts or configuration of terraform. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(TF_|ALIBABA_CLOUD_|ALICLOUD_|AISEC_)/.test(name));
  return { ...Object.fromEntries(own), CHECKPOINT_DISABLE: '1' };
}

const REQUIRED = { required_providers: { aisec: { source: AISEC_SOURCE } } };

async function initialized(dir: string): Promise<string> {
  writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ terraform: REQUIRED }));
  installLauncher(dir, version);
  const { code, stdout, stderr } = await run('terraform', ['init', '-no-color'], { cwd: dir, env: plainEnvironment() });
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  return dir;
}

export class World {
  /** Called when a call is about to be done, which waits for what it returns. */
  onArrival: (call: ObservedCall) => Promise<void> | void = () => undefined;
  /** Called when a call is done and not answered yet: the answer waits for what it returns. */
  onCall: (call: ObservedCall) => Promise<void> | void = () => undefined;
  private readonly applying = new Set<Promise<unknown>>();
  private readonly children: ChildProcess[] = [];
  private readonly servers: { readonly server: PluginServer; readonly socketPath: string }[] = [];

  private constructor(
    readonly home: string,
    private readonly compiled: CompiledProvider,
    private readonly cloud: FakeCloud,
  ) {}

  static async start(home: string, compiled: CompiledProvider): Promise<World> {
    const stateDir = path.join(home, 'cloud');
    for (const dir of [stateDir, path.join(home, 't')]) mkdirSync(dir, { recursive: true });
    const hooks = {
      arrived: (call: ObservedCall) => world.onArrival(call),
      observe: (call: ObservedCall) => world.onCall(call),
    };
    const world: World = new World(home, compiled, await startFakeCloud({ stateDir, ...hooks }));
    return world;
  }

  get dir(): string {
    return path.join(this.home, 'tf');
  }

  get stateDir(): string {
    return path.join(this.home, 'cloud');
  }

  private get temporary(): string {
    return path.join(this.home, 't');
  }

  private get environment(): NodeJS.ProcessEnv {
    return {
      ...plainEnvironment(),
      AISEC_SANDBOX: JSON.stringify(this.address),
      AISEC_PROVIDER_MAIN: this.compiled.main,
      TMPDIR: this.temporary,
      // Else most of what terraform does here is garbage collection.
      GOGC: '400',
    };
  }

  get address(): FakeCloud['address'] {
    return this.cloud.address;
  }

  /** A RAM user, as the alicloud provider would have made it. */
  user(name: string): void {
    new ResourceStore(this.stateDir).put({
      type: 'alicloud_ram_user',
      id: name,
      created: new Date().toISOString(),
      region: REGION,
      attributes: { name },
    });
  }

  write(config: Json, providerBlock: Json = {}): void {
    const provider = { aisec: { region: REGION, ...providerBlock } };
    writeFileSync(
      path.join(this.dir, 'main.tf.json'),
      JSON.stringify({ terraform: REQUIRED, provider, ...config }, null, 1),
    );
  }

  faults(faults: Faults): void {
    writeFileSync(path.join(this.stateDir, 'faults.json'), JSON.stringify(faults));
  }

  calls(): readonly OpenApiCall[] {
    return readCalls(this.stateDir);
  }

  forgetCalls(): void {
    forgetCalls(this.stateDir);
  }

  objects(): CloudState {
    return readCloud(this.stateDir);
  }

  /** What interrupted applies have left for the next one. */
  intents(): readonly string[] {
    const dir = path.join(this.dir, '.terraform', 'aisec');
    return existsSync(dir) ? readdirSync(dir).map((name) => readFileSync(path.join(dir, name), 'utf8')) : [];
  }

  readState(): string {
    return readFileSync(path.join(this.dir, 'terraform.tfstate'), 'utf8');
  }

  /**
   * As if so much time had passed since what was interrupted: the next apply then need not wait for objects that the service shows
   * late.
   */
  later(milliseconds = 60_000): void {
    const dir = path.join(this.dir, '.terraform', 'aisec');
    for (const name of existsSync(dir) ? readdirSync(dir) : []) {
      const file = path.join(dir, name);
      const intent = JSON.parse(readFileSync(file, 'utf8')) as { readonly at: number };
      writeFileSync(file, JSON.stringify({ ...intent, at: intent.at - milliseconds }));
    }
    const view = new CloudStore(this.stateDir).current();
    const [parameters, secrets] = [view.of('secretParameters'), view.of('kmsSecrets')];
    for (const one of parameters.all()) {
      parameters.put(`${one.region}/${one.name}`, { ...one, updated: one.updated - milliseconds });
    }
    for (const one of secrets.all()) secrets.put(one.name, { ...one, updated: one.updated - milliseconds });
  }

  /** Any terraform command, whatever its exit code. */
  async terraform(args: readonly string[], { mode = 'attached', env, started }: RunIn = {}): Promise<Result> {
    const all = { ...this.environment, ...env };
    const attached = mode === 'attached' ? await this.attach(all) : {};
    return run('terraform', args, {
      cwd: this.dir,
      env: { ...all, ...attached },
      ...(started && { started }),
    });
  }

  /** The same, for commands that have to succeed. */
  async succeed(args: readonly string[], options?: RunIn): Promise<string> {
    const { code, stdout, stderr } = await this.terraform([...args, '-no-color'], options);
    if (code !== 0) throw new Error(`terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
    return stdout;
  }

  apply(options?: RunIn): Promise<string> {
    return this.succeed(['apply', '-auto-approve', '-input=false'], options);
  }

  /** Empty if there is nothing to do, else what terraform shows. */
  async plan(options?: RunIn): Promise<string> {
    const { code, stdout, stderr } = await this.terraform(
      ['plan', '-detailed-exitcode', '-input=false', '-no-color'],
      options,
    );
    if (code === 1) throw new Error(`terraform plan failed:\n${stdout}\n${stderr}`);
    return code === 0 ? '' : stdout;
  }

  /** A provider process to be killed, and the environment that makes terraform use it. */
  async victim(
    env: NodeJS.ProcessEnv = {},
  ): Promise<{ readonly env: NodeJS.ProcessEnv; readonly kill: () => boolean }> {
    const socketPath = path.join(this.home, 'victim');
    rmSync(socketPath, { force: true });
    const child = fork(this.compiled.process, [socketPath], {
      cwd: this.dir,
      env: { ...this.environment, ...env },
      execArgv: [],
    });
    this.children.push(child);
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`the provider's process ended with ${code}`)));
    });
    return {
      env: { TF_REATTACH_PROVIDERS: reattachProviders(AISEC_SOURCE, child.pid ?? 0, socketPath) },
      kill: () => child.kill('SIGKILL'),
    };
  }

  /** Resolves when no provider runs that terraform has started in this world. */
  async providersEnded(): Promise<void> {
    // Each has a socket of its own below the temporary directory that terraform gave it.
    while (readdirSync(this.temporary).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Every terraform gets a provider of its own, as it would by starting one. */
  private async attach(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
    const socketPath = path.join(this.home, `s${this.servers.length}`);
    const server = await serve(() => this.provider(env), { socketPath });
    this.servers.push({ server, socketPath });
    return { TF_REATTACH_PROVIDERS: reattachProviders(AISEC_SOURCE, process.pid, socketPath) };
  }

  private provider(env: NodeJS.ProcessEnv): Provider {
    const provider = createAisecProvider({ env, cwd: this.dir });
    const apply = provider.apply.bind(provider);
    provider.apply = (request) => {
      const result = Promise.resolve(apply(request)).finally(() => this.applying.delete(result));
      this.applying.add(result);
      return result;
    };
    return provider;
  }

  /** Resolves when the providers inside of the test have ended what they were asked to apply. */
  async idle(): Promise<void> {
    while (this.applying.size > 0) await Promise.allSettled(this.applying);
  }

  async close(): Promise<void> {
    for (const child of this.children) child.kill('SIGKILL');
    await Promise.all(this.servers.map(({ server }) => server.close()));
    await this.cloud.close();
  }
}
