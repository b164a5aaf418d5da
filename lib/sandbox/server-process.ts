/** The sandbox's server, in a process of its own: Terraform kills the process it was told of when it cannot reach it. */
import { readProviderDescription, wholeAlicloud } from '../schema/alicloud';
import { serve } from '../plugin';
import { SandboxProvider } from './alicloud-provider';
import { Journal } from './journal';
import { ResourceStore } from './store';

/** What the parent sends first. */
export interface ServerSettings {
  readonly socketPath: string;
  readonly stateDir: string;
  readonly schemaFile?: string;
  readonly constraintsFile?: string;
  readonly seed?: string;
}

/** What the parent sends last: whether the command that used the sandbox ended well. */
export interface ServerEnd {
  readonly succeeded: boolean;
}

export type ServerMessage = { readonly listening: true } | { readonly failed: string };

async function start({ socketPath, stateDir, schemaFile, constraintsFile, seed }: ServerSettings): Promise<Journal> {
  const description =
    schemaFile !== undefined && constraintsFile !== undefined
      ? readProviderDescription(schemaFile, constraintsFile)
      : wholeAlicloud();
  const store = new ResourceStore(stateDir);
  const journal = new Journal(stateDir);
  const options = { description, store, journal, env: process.env, ...(seed !== undefined && { seed }) };
  await serve(() => new SandboxProvider(options), { socketPath });
  return journal;
}

function send(message: ServerMessage): void {
  process.send?.(message);
}

process.once('message', (settings: ServerSettings) => {
  start(settings).then(
    (journal) => {
      process.once('message', ({ succeeded }: ServerEnd) => {
        if (succeeded) journal.finish();
        process.exit(0);
      });
      send({ listening: true });
    },
    (error: unknown) => {
      send({ failed: error instanceof Error ? error.message : String(error) });
      process.exit(1);
    },
  );
});

// A server without its parent would never be told to end.
process.once('disconnect', () => process.exit(0));
// The parent decides: Ctrl-C reaches the whole group, and Terraform still has to write its state.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
