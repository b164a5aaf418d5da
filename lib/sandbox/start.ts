import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { reattachProviders } from '../plugin';
import { ALICLOUD_SOURCE } from '../schema/alicloud';
import type { FakeCloudAddress } from './openapi';
import type { ServerEnd, ServerMessage, ServerSettings } from './server-process';

export interface SandboxOptions {
  /** Where the sandbox keeps its resources; made if it does not exist. */
  readonly stateDir: string;
  /** Schema to serve, in the form `terraform providers schema -json` prints. @default - every type of the alicloud provider */
  readonly schemaFile?: string;
  /** Constraints that belong to `schemaFile`; required with it. */
  readonly constraintsFile?: string;
  /** Region of provider blocks that name none. @default - as the real provider: ALICLOUD_REGION, else cn-beijing */
  readonly region?: string;
  /** The same seed makes the same ids and computed values. @default - random */
  readonly seed?: string;
  /**
   * What goes wrong in the sandbox's OpenAPIs (`Faults`), as a JSON file that is read again whenever it changes.
   * @default - the file that AISEC_SANDBOX_FAULTS names, else `<stateDir>/faults.json` if there is one
   */
  readonly faultsFile?: string;
  /** Log calls (method, type, id and time; no values) to `<stateDir>/sandbox.log`. @default false */
  readonly verbose?: boolean;
  /** Environment the commands will get. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
}

export interface Sandbox {
  /** The given environment with what a command needs to use the sandbox. A variable that is undefined has to be unset. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the sandbox's OpenAPIs listen, and the credentials they know. */
  readonly openApi: FakeCloudAddress;
  /** Process id of the server. */
  readonly pid: number;
  /**
   * Ends the server.
   * @param succeeded whether all commands ended well. If not, resources that Terraform may not know of are given to the next
   * command that asks for the same. @default true
   * @throws Error if the server has died before
   */
  stop(succeeded?: boolean): Promise<void>;
}

/** Compiled and as source the entry has the same name, with another ending. */
const SERVER = path.join(__dirname, `server-process${path.extname(__filename)}`);

/** What the launchers of stacks start as `aisec` provider, where they do not find the package by themselves. */
const PROVIDER_MAIN = path.resolve(__dirname, '..', 'provider', `main${path.extname(__filename)}`);

/** As much of a dying server's output as an error message should hold. */
const LAST_WORDS = 2000;

/**
 * Starts a local `aliyun/alicloud` for Terraform, in a process of its own that ends with this one.
 * @throws Error on Windows, for files that cannot be read, and when the server cannot be started
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (process.platform === 'win32') {
    throw new Error('the sandbox needs unix sockets, which Terraform does not dial on Windows; run it in WSL');
  }
  const { schemaFile, constraintsFile, region, seed, verbose = false } = options;
  if ((schemaFile === undefined) !== (constraintsFile === undefined)) {
    throw new Error('a schema and its constraints belong together: give both files or none');
  }
  const env = { ...(options.env ?? process.env), ...(region !== undefined && { ALICLOUD_REGION: region }) };
  const faultsFile = options.faultsFile ?? (options.env ?? process.env).AISEC_SANDBOX_FAULTS;
  // Without it all would go well, and a test of what goes wrong would pass for that.
  if (faultsFile && !existsSync(faultsFile)) throw new Error(`the file with faults ${faultsFile} does not exist`);
  const stateDir = path.resolve(options.stateDir);
  makeStateDir(stateDir);
  // The system limits a socket's path to about 100 bytes; the state directory may be deeper.
  const runDir = mkdtempSync(path.join(tmpdir(), 'aisec-'));
  const socketPath = path.join(runDir, 's');
  const server = fork(SERVER, {
    // Out of the terminal's process group: Ctrl-C ends the command, which still has to write its state.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env,
    // Only this repository's own tests run it as source.
    execArgv: path.extname(SERVER) === '.ts' ? ['--import', require.resolve('tsx')] : [],
  });
  const death = deathOf(server);
  const listening = new Promise<ServerMessage>((resolve) => {
    server.once('message', (message: ServerMessage) => resolve(message));
    void death.then((reason) => resolve({ failed: reason }));
  });
  server.send({
    socketPath,
    stateDir,
    verbose,
    ...(schemaFile !== undefined && { schemaFile: path.resolve(schemaFile) }),
    ...(constraintsFile !== undefined && { constraintsFile: path.resolve(constraintsFile) }),
    ...(seed !== undefined && { seed }),
    ...(faultsFile && { faultsFile: path.resolve(faultsFile) }),
  } satisfies ServerSettings);
  const answer = await listening;
  if ('failed' in answer) {
    rmSync(runDir, { recursive: true, force: true });
    throw new Error(`the sandbox could not start: ${answer.failed}`);
  }
  const { pid = 0 } = server;
  letParentEnd(server);
  return {
    env: commandEnvironment(env, pid, socketPath, answer.listening),
    openApi: answer.listening,
    pid,
    stop: async (succeeded = true) => {
      const alive = server.connected;
      if (alive) server.send({ succeeded } satisfies ServerEnd, () => undefined);
      server.ref();
      const reason = await death;
      rmSync(runDir, { recursive: true, force: true });
      // It may have died so lately that its end was not known when it was asked to end.
      if (!alive || !reason.startsWith('exit code 0')) {
        throw new Error(
          `the sandbox's server died before its command ended (${reason}); run the command again to converge`,
        );
      }
    },
  };
}

/** Resolves, when the process has ended, to how and to its last words. */
function deathOf(server: ChildProcess): Promise<string> {
  let words = '';
  server.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString('utf8')).slice(-LAST_WORDS)));
  return new Promise((resolve) => {
    server.once('error', ({ message }) => resolve(message));
    server.once('close', (code, signal) => {
      const how = signal ? `killed by ${signal}` : `exit code ${code}`;
      resolve(words ? `${how}: ${words.trim()}` : how);
    });
  });
}

/** A program that never calls `stop` must not hang at its end. */
function letParentEnd(server: ChildProcess): void {
  server.unref();
  server.channel?.unref();
  (server.stderr as Socket | null)?.unref();
}

function makeStateDir(stateDir: string): void {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const ignore = path.join(stateDir, '.gitignore');
  // It holds made-up secrets, and those that configurations give.
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

function commandEnvironment(
  env: NodeJS.ProcessEnv,
  pid: number,
  socketPath: string,
  openApi: FakeCloudAddress,
): NodeJS.ProcessEnv {
  const others = JSON.parse(env.TF_REATTACH_PROVIDERS || '{}') as object;
  const ours = JSON.parse(reattachProviders(ALICLOUD_SOURCE, pid, socketPath)) as object;
  const config = env.TF_CLI_CONFIG_FILE;
  return {
    ...env,
    TF_REATTACH_PROVIDERS: JSON.stringify({ ...others, ...ours }),
    AISEC_SANDBOX: JSON.stringify(openApi),
    AISEC_PROVIDER_MAIN: PROVIDER_MAIN,
    CHECKPOINT_DISABLE: '1',
    // Most of an apply is Terraform's own garbage collection, while it writes its growing state again for every resource.
    GOGC: env.GOGC ?? '400',
    // cdktf would ask the registry for hashes of the provider that the sandbox stands in for, and write them beside the stack.
    CDKTF_SKIP_PROVIDER_LOCK: 'true',
    // Terraform warns on every call about a configuration file that is not there.
    ...(config !== undefined && !existsSync(config) && { TF_CLI_CONFIG_FILE: undefined }),
  };
}
