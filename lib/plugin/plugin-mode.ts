/** Plugin mode: Terraform starts the process, reads one line of its standard output, and dials the socket that it names. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { createLogger } from './log';
import type { Provider } from './provider';
import type { MutualTls, PluginServer } from './server';

/** How go-plugin programs know that they were started by their host: not a secret. */
const COOKIE = {
  name: 'TF_PLUGIN_MAGIC_COOKIE',
  value: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
} as const;

const CORE_PROTOCOL = 1;
const PLUGIN_PROTOCOL = 5;

/** Linux allows 107 bytes for the path of a socket, macOS 103. */
const MAX_SOCKET_PATH = 103;

/** How long running calls may take to end after Terraform has gone or asked to. */
const GRACE_MS = 5000;

/** How long the answer to a shutdown may take to get to a client that does not close the connection. */
const ANSWER_MS = 500;

/** How often to look whether Terraform, which cannot say so when it is killed, still lives. */
const PARENT_CHECK_MS = 1000;

export interface PluginModeOptions {
  /** Name of the provider in log lines. */
  readonly name: string;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
}

/** Whether the environment is one that Terraform starts a provider with. */
export function isPluginMode(env: NodeJS.ProcessEnv = process.env): boolean {
  return env[COOKIE.name] === COOKIE.value;
}

/**
 * Serves one Terraform as its plugin until Terraform shuts it down, is gone, or a signal arrives; the process then ends.
 * Resolves when Terraform can dial. Writes the handshake to standard output, and nothing else ever.
 * @param createProvider called at the first call of a connection
 * @throws Error with one line for the user if Terraform did not start the process, or speaks no protocol version this server does
 */
export async function servePlugin(
  createProvider: () => Provider | Promise<Provider>,
  { name, env = process.env }: PluginModeOptions,
): Promise<void> {
  if (!isPluginMode(env)) {
    throw new Error(`the Terraform provider ${name} is started by terraform, which finds it by itself; run terraform`);
  }
  const offered = env.PLUGIN_PROTOCOL_VERSIONS;
  if (offered && !offered.split(',').includes(String(PLUGIN_PROTOCOL))) {
    throw new Error(
      `this terraform speaks plugin protocol ${offered} only, the provider ${name} speaks ${PLUGIN_PROTOCOL}; use terraform >= 1.5`,
    );
  }
  const log = createLogger({ module: `${name}.plugin`, env });
  const socketPath = makeSocketPath(env);
  const directory = path.dirname(socketPath);
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));

  const { handshake, ...tls } = await transportSecurity(env);
  const end = new ProcessEnd(log);
  const { serve } = await import('./server');
  const server = await serve(createProvider, {
    socketPath,
    ...tls,
    onShutdown: () => end.onShutdown(),
    onLastClose: () => end.onLastClose(),
    ...(log.isEnabled('debug') && {
      observe: ({ method, typeName, milliseconds }) =>
        log.write('debug', 'call', { method, ...(typeName && { type: typeName }), ms: Math.round(milliseconds) }),
    }),
  });
  end.watch(server);
  // A Terraform that was killed before this moment is noticed here; the pipe then has no reader.
  process.stdout.on('error', () => process.exit(1));
  process.stdout.write(`${[CORE_PROTOCOL, PLUGIN_PROTOCOL, 'unix', socketPath, 'grpc', handshake].join('|')}\n`);
  log.write('debug', 'listening', { protocol: PLUGIN_PROTOCOL, tls: tls.tls !== undefined });
}

function makeSocketPath(env: NodeJS.ProcessEnv): string {
  const wanted = env.PLUGIN_UNIX_SOCKET_DIR || tmpdir();
  const prefix = 'aisec-';
  // mkdtemp adds six letters; the socket's own name is one.
  const fits = Buffer.byteLength(path.join(wanted, prefix)) + 6 + 2 <= MAX_SOCKET_PATH;
  const directory = mkdtempSync(path.join(fits ? wanted : '/tmp', prefix));
  chmodSync(directory, 0o700);
  return path.join(directory, 's');
}

/** Mutual TLS whenever Terraform offers it, which it does unless TF_DISABLE_PLUGIN_TLS is set. */
async function transportSecurity(
  env: NodeJS.ProcessEnv,
): Promise<{ readonly handshake: string; readonly tls?: MutualTls }> {
  const clientCertificatePem = env.PLUGIN_CLIENT_CERT;
  if (!clientCertificatePem) return { handshake: '' };
  const { createPluginCertificate } = await import('./certificate');
  const { handshake, ...certificate } = createPluginCertificate();
  return { handshake, tls: { ...certificate, clientCertificatePem } };
}

/** Ends the process at the right moment, whatever happens to Terraform. */
class ProcessEnd {
  private readonly parent = process.ppid;
  private server: PluginServer | undefined;
  private ending = false;
  private shutDown = false;

  constructor(private readonly log: ReturnType<typeof createLogger>) {}

  watch(server: PluginServer): void {
    this.server = server;
    // Ctrl-C reaches the whole process group; Terraform then decides what its providers do, and tells them by Stop.
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.afterRunningCalls(signal));
    setInterval(() => this.exitIfOrphaned(), PARENT_CHECK_MS).unref();
  }

  /** Terraform asks for it when no call runs, and closes the connection when it has the answer. */
  onShutdown(): void {
    this.log.write('debug', 'exit', { reason: 'shutdown' });
    this.shutDown = true;
    setTimeout(() => process.exit(0), ANSWER_MS);
  }

  onLastClose(): void {
    if (this.shutDown) process.exit(0);
    this.exitIfOrphaned();
  }

  private exitIfOrphaned(): void {
    if (process.ppid !== this.parent) void this.afterRunningCalls('terraform is gone');
  }

  /** A call that runs may have made something at the cloud: it gets the time to note that. */
  private async afterRunningCalls(reason: string): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    this.log.write('debug', 'exit after running calls', { reason });
    setTimeout(() => process.exit(1), GRACE_MS);
    await this.server?.settle();
    process.exit(0);
  }
}
