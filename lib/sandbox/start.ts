import { fork } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { reattachProviders } from '../plugin';
import { ALICLOUD_SOURCE } from '../schema/alicloud';
import type { ServerEnd, ServerMessage, ServerSettings } from './server-process';

export interface SandboxOptions {
  /** Where the sandbox keeps its resources; made if it does not exist. */
  readonly stateDir: string;
  /** Schema to serve, in the form `terraform providers schema -json` prints. @default - every type of the alicloud provider */
  readonly schemaFile?: string;
  /** Constraints that belong to `schemaFile`; required with it. */
  readonly constraintsFile?: string;
  /** The same seed makes the same ids and computed values. @default - random */
  readonly seed?: string;
  /** Environment the commands will get. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
}

export interface Sandbox {
  /** What a command needs in its environment to use the sandbox. An undefined variable is to be unset. */
  readonly env: NodeJS.ProcessEnv;
  /**
   * Ends the server.
   * @param succeeded whether the command ended well. If not, resources that Terraform may not know of are given to the next
   * command that asks for the same. @default true
   */
  stop(succeeded?: boolean): Promise<void>;
}

/** Compiled and as source the entry has the same name, with another ending. */
const SERVER = path.join(__dirname, `server-process${path.extname(__filename)}`);

/**
 * Starts a local `aliyun/alicloud` for Terraform.
 * @throws Error on Windows, for files that cannot be read, and when a server cannot be started
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (process.platform === 'win32') {
    throw new Error('the sandbox needs unix sockets and a POSIX shell; on Windows, run it in WSL');
  }
  const { schemaFile, constraintsFile, seed } = options;
  if ((schemaFile === undefined) !== (constraintsFile === undefined)) {
    throw new Error('a schema and its constraints belong together: give both files or none');
  }
  const stateDir = path.resolve(options.stateDir);
  mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  // The system limits a socket's path to about 100 bytes; the state directory may be deeper.
  const runDir = mkdtempSync(path.join(tmpdir(), 'aisec-'));
  const socketPath = path.join(runDir, 's');
  const server = fork(SERVER, {
    detached: false,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...options.env },
    ...(path.extname(SERVER) === '.ts' && { execArgv: ['--import', 'tsx'] }),
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const settings: ServerSettings = {
    socketPath,
    stateDir,
    ...(schemaFile !== undefined && { schemaFile: path.resolve(schemaFile) }),
    ...(constraintsFile !== undefined && { constraintsFile: path.resolve(constraintsFile) }),
    ...(seed !== undefined && { seed }),
  };
  const answer = new Promise<ServerMessage>((resolve) => {
    server.once('message', (message: ServerMessage) => resolve(message));
    server.once('exit', (code) => resolve({ failed: `the server process ended with ${String(code)}` }));
    server.once('error', ({ message }) => resolve({ failed: message }));
  });
  server.send(settings);
  const first = await answer;
  if ('failed' in first) {
    rmSync(runDir, { recursive: true, force: true });
    throw new Error(`the sandbox could not start: ${first.failed}`);
  }
  // The parent must be free to end while the server runs.
  server.unref();
  server.channel?.unref();
  return {
    env: commandEnvironment(options.env ?? process.env, runDir, server.pid ?? 0, socketPath),
    stop: async (succeeded = true) => {
      if (server.connected) server.send({ succeeded } satisfies ServerEnd, () => undefined);
      server.ref();
      await ended;
      rmSync(runDir, { recursive: true, force: true });
    },
  };
}

function commandEnvironment(
  env: NodeJS.ProcessEnv,
  runDir: string,
  pid: number,
  socketPath: string,
): NodeJS.ProcessEnv {
  const others = JSON.parse(env.TF_REATTACH_PROVIDERS ?? '{}') as object;
  const ours = JSON.parse(reattachProviders(ALICLOUD_SOURCE, pid, socketPath)) as object;
  const shim = writeShim(runDir, env);
  const config = env.TF_CLI_CONFIG_FILE;
  return {
    TF_REATTACH_PROVIDERS: JSON.stringify({ ...others, ...ours }),
    CHECKPOINT_DISABLE: '1',
    ...(shim !== undefined && { PATH: `${path.dirname(shim)}${path.delimiter}${env.PATH ?? ''}` }),
    ...(shim !== undefined && env.TERRAFORM_BINARY_NAME && { TERRAFORM_BINARY_NAME: shim }),
    // Terraform warns on every call about a configuration file that is not there.
    ...(config !== undefined && !existsSync(config) && { TF_CLI_CONFIG_FILE: undefined }),
  };
}

/**
 * A `terraform` in front of the real one. cdktf calls `terraform providers lock`, which would ask the registry for the provider
 * that the sandbox stands in for, and would write hashes into the stack that the real provider does not have.
 */
function writeShim(runDir: string, env: NodeJS.ProcessEnv): string | undefined {
  const real = findTerraform(env);
  if (real === undefined) return undefined;
  const dir = path.join(runDir, 'bin');
  mkdirSync(dir);
  const shim = path.join(dir, 'terraform');
  const quoted = `'${real.replace(/'/g, `'\\''`)}'`;
  writeFileSync(shim, `#!/bin/sh\n[ "$1 $2" = "providers lock" ] && exit 0\nexec ${quoted} "$@"\n`);
  chmodSync(shim, 0o755);
  return shim;
}

/** The terraform that a command with this environment would run. */
export function findTerraform(env: NodeJS.ProcessEnv): string | undefined {
  const name = env.TERRAFORM_BINARY_NAME || 'terraform';
  const candidates = name.includes(path.sep)
    ? [path.resolve(name)]
    : (env.PATH ?? '')
        .split(path.delimiter)
        .filter(Boolean)
        .map((dir) => path.join(dir, name));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
