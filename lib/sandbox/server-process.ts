/** The sandbox's server, in a process of its own: Terraform kills the process it was told of when it cannot reach it. */
import { appendFileSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { type Provider, serve } from '../plugin';
import { readProviderDescription, wholeAlicloud } from '../schema/alicloud';
import { SandboxProvider } from './alicloud-provider';
import { Journal } from './journal';
import { type FakeCloudAddress, startFakeCloud } from './openapi';
import { ResourceStore } from './store';

/** What the parent sends first. */
export interface ServerSettings {
  /** Alone in its directory. */
  readonly socketPath: string;
  readonly stateDir: string;
  readonly schemaFile?: string;
  readonly constraintsFile?: string;
  readonly seed?: string;
  readonly faultsFile?: string;
  readonly verbose: boolean;
}

/** What the parent sends last: whether the commands that used the sandbox ended well. */
export interface ServerEnd {
  readonly succeeded: boolean;
}

export type ServerMessage = { readonly listening: FakeCloudAddress } | { readonly failed: string };

async function start(settings: ServerSettings): Promise<{ journal: Journal; cloud: FakeCloudAddress }> {
  const { socketPath, stateDir, schemaFile, constraintsFile, seed, faultsFile, verbose } = settings;
  const description =
    schemaFile !== undefined && constraintsFile !== undefined
      ? readProviderDescription(schemaFile, constraintsFile)
      : wholeAlicloud();
  const store = new ResourceStore(stateDir);
  const journal = await Journal.open(store, socketPath);
  const log = path.join(stateDir, 'sandbox.log');
  const create = (): Provider => {
    const provider = new SandboxProvider({
      description,
      store,
      journal,
      env: process.env,
      ...(seed !== undefined && { seed }),
    });
    if (!verbose) return provider;
    return logged(provider, (line) => appendFileSync(log, `${line}\n`, { mode: 0o600 }));
  };
  const accountId = process.env.ALICLOUD_ACCOUNT_ID || process.env.ALIBABA_CLOUD_ACCOUNT_ID;
  const cloud = await startFakeCloud({
    stateDir,
    ...(accountId && { accountId }),
    ...(faultsFile !== undefined && { faultsFile }),
    ...(seed !== undefined && { seed }),
  });
  await serve(create, { socketPath });
  return { journal, cloud: cloud.address };
}

/** Writes one line for each call: which, of what, how long. Values could hold secrets. */
function logged(provider: Provider, write: (line: string) => void): Provider {
  return new Proxy(provider, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: readonly unknown[]): unknown => {
        const began = performance.now();
        try {
          return Reflect.apply(member, target, args);
        } finally {
          const time = new Date().toISOString();
          write([time, String(name), ...subject(args), `${(performance.now() - began).toFixed(1)} ms`].join(' '));
        }
      };
    },
  });
}

/** Type and id that a call is about. */
function subject([first]: readonly unknown[]): string[] {
  if (typeof first === 'string') return [first];
  const { typeName, priorState, currentState } = (first ?? {}) as { readonly [name: string]: unknown };
  if (typeof typeName !== 'string') return [];
  const state = [currentState, priorState].find((one) => typeof one === 'object' && one !== null) as { id?: unknown };
  return [typeName, ...(typeof state?.id === 'string' ? [state.id] : [])];
}

function send(message: ServerMessage): void {
  process.send?.(message);
}

process.once('message', (settings: ServerSettings) => {
  // Without its parent nobody would ever end it, or remove its socket.
  process.once('disconnect', () => {
    rmSync(path.dirname(settings.socketPath), { recursive: true, force: true });
    process.exit();
  });
  start(settings).then(
    ({ journal, cloud }) => {
      process.once('message', ({ succeeded }: ServerEnd) => {
        if (succeeded) journal.finish();
        process.exit(0);
      });
      send({ listening: cloud });
    },
    (error: unknown) => {
      send({ failed: error instanceof Error ? error.message : String(error) });
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
