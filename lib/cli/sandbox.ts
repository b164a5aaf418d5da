import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import * as path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { ResourceStore, startSandbox, type StoredResource } from '../sandbox';
import { CommandFailure, USAGE_ERROR } from './failure';

interface StateOptions {
  readonly state: string;
  readonly json?: boolean;
}

interface RunOptions extends StateOptions {
  readonly schema?: string;
  readonly constraints?: string;
  readonly seed?: string;
}

const DEFAULT_STATE = process.env.AISEC_SANDBOX_STATE ?? '.aisec-sandbox';

const EXAMPLES = `
Examples:
  aisec sandbox -- npx cdktf deploy '*' --auto-approve
  aisec sandbox -- terraform apply
  aisec sandbox status
  aisec sandbox reset --yes`;

function withState(command: Command): Command {
  return command
    .option('--state <dir>', 'directory that holds the sandbox (AISEC_SANDBOX_STATE)', DEFAULT_STATE)
    .option('--json', 'print results and errors as JSON');
}

/** `aisec sandbox`: runs any command against a local alicloud provider. */
export function sandboxCommand(setExitCode: (code: number) => void): Command {
  const command = withState(new Command('sandbox'))
    .description(
      'Runs a command (terraform, cdktf, anything that calls them) against an alicloud provider on this machine: no account, no network.',
    )
    .usage('[options] -- <command...>')
    .argument('[command...]', 'command to run, after --')
    .option('--schema <file>', 'provider schema to serve instead of the built-in one')
    .option('--constraints <file>', 'constraints that belong to --schema')
    .option('--seed <text>', 'make ids and computed values the same on every run')
    .passThroughOptions()
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], options: RunOptions) => {
      const [name, ...args] = words;
      if (name === undefined) {
        throw new CommandFailure(
          'no command to run; give one after --, for example: aisec sandbox -- terraform plan',
          USAGE_ERROR,
        );
      }
      setExitCode(await runInSandbox(name, args, options));
    });
  command.addCommand(
    withState(new Command('status'))
      .description('Lists what the sandbox holds.')
      .action((_: object, self: Command) => status(self.optsWithGlobals<StateOptions>())),
  );
  command.addCommand(
    withState(new Command('reset'))
      .description('Deletes everything the sandbox holds.')
      .option('--yes', 'do not ask')
      .action((_: object, self: Command) => reset(self.optsWithGlobals<StateOptions & { yes?: boolean }>())),
  );
  return command;
}

async function runInSandbox(name: string, args: readonly string[], options: RunOptions): Promise<number> {
  const sandbox = await startSandbox({
    stateDir: options.state,
    ...(options.schema !== undefined && { schemaFile: options.schema }),
    ...(options.constraints !== undefined && { constraintsFile: options.constraints }),
    ...(options.seed !== undefined && { seed: options.seed }),
  });
  const wanted = { ...process.env, ...sandbox.env, AISEC_SANDBOX_STATE: path.resolve(options.state) };
  // To spawn, a variable that is undefined is the text "undefined".
  const env = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  let code = 1;
  try {
    code = await run(name, args, env);
  } finally {
    await sandbox.stop(code === 0);
  }
  return code;
}

/** The command's exit code; 128 + the signal's number if one ended it, as a shell would say. */
function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: 'inherit', env });
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    // A terminal sends Ctrl-C to the command as well; here it only must not end the sandbox first.
    const ignore = (): void => undefined;
    process.on('SIGINT', ignore).on('SIGTERM', forward).on('SIGHUP', forward);
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new CommandFailure(`${name} was not found`, 127) : error),
    );
    child.once('close', (code, signal) => {
      process.off('SIGINT', ignore).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function nameOf({ attributes }: StoredResource): string {
  const named = Object.entries(attributes).find(([key, value]) => /(^|_)name$/.test(key) && typeof value === 'string');
  return String(attributes.name ?? named?.[1] ?? '');
}

function status({ state, json }: StateOptions): void {
  const resources = new ResourceStore(path.resolve(state)).all();
  if (json) {
    const rows = resources.map(({ type, id, region, created }) => ({ type, id, region, created }));
    console.log(JSON.stringify({ state: path.resolve(state), count: rows.length, resources: rows }, null, 2));
    return;
  }
  if (resources.length === 0) {
    console.log(`The sandbox in ${state} is empty.`);
    return;
  }
  const table = new Table({ head: ['type', 'id', 'name', 'created'], style: { head: [], border: [] } });
  for (const resource of resources) table.push([resource.type, resource.id, nameOf(resource), resource.created]);
  console.log(table.toString());
}

function reset({ state, json, yes }: StateOptions & { readonly yes?: boolean }): void {
  const store = new ResourceStore(path.resolve(state));
  const count = store.all().length;
  if (count > 0 && !yes) {
    throw new CommandFailure(`${count} resources in ${state} would be deleted; add --yes to do it`, USAGE_ERROR);
  }
  store.reset();
  console.log(json ? JSON.stringify({ deleted: count }) : `${count} resources deleted.`);
}
