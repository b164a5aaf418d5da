import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import * as path from 'node:path';
import { isatty } from 'node:tty';
import Table from 'cli-table3';
import { Command } from 'commander';
import { installationAdvice } from '../launcher/cli-config';
import { ResourceStore, startSandbox, type StoredResource } from '../sandbox';
import { countCloud, resetCloud } from '../sandbox/openapi/inspect';
import { CommandFailure, type Invocation, USAGE_ERROR } from './invocation';

interface StateOptions {
  readonly state: string;
  readonly json?: boolean;
}

interface RunOptions extends StateOptions {
  readonly schema?: string;
  readonly constraints?: string;
  readonly region?: string;
  readonly seed?: string;
  readonly faults?: string;
  readonly verbose?: boolean;
}

const RUN_HELP = `
Examples:
  aisec sandbox -- npx cdktf deploy '*' --auto-approve
  aisec sandbox -- terraform apply
  aisec sandbox --state /tmp/ci -- make deploy
  aisec sandbox status
  aisec sandbox reset --yes

Exit code: that of the command; 128 + n if signal n ended it; 126 if it cannot be run, 127 if it was not found; else as of aisec.`;

function withState(command: Command): Command {
  const fallback = process.env.AISEC_SANDBOX_STATE || '.aisec-sandbox';
  return command
    .option('--state <dir>', 'directory that holds the sandbox; else AISEC_SANDBOX_STATE', fallback)
    .option('--json', 'print results and errors as JSON');
}

/** `aisec sandbox`: runs any command against a local alicloud provider. */
export function addSandboxCommands(program: Command, invocation: Invocation): void {
  const command = withState(program.command('sandbox'))
    .description(
      'Runs a command (terraform, cdktf, anything that calls them) against an alicloud provider on this machine: no account, no network.',
    )
    .usage('[options] -- <command...>')
    .argument('[words...]')
    .option('--schema <file>', 'provider schema to serve instead of the built-in one')
    .option('--constraints <file>', 'constraints that belong to --schema')
    .option('--region <region>', 'region of provider blocks that name none; else ALICLOUD_REGION, else cn-beijing')
    .option('--seed <text>', 'make ids and computed values the same on every run')
    .option('--faults <file>', 'what goes wrong in the OpenAPIs, as JSON; else AISEC_SANDBOX_FAULTS')
    .option('--verbose', 'log calls, without values, to sandbox.log in the state directory')
    .addHelpText('after', RUN_HELP)
    .action(async (words: string[], options: RunOptions) => {
      const [name, ...args] = invocation.wrapped ?? [];
      if (words.length > 0 || name === undefined) {
        const given = [...words, ...(invocation.wrapped ?? [])].join(' ') || 'terraform plan';
        throw new CommandFailure(`give the command after --, for example: aisec sandbox -- ${given}`, USAGE_ERROR);
      }
      invocation.exitCode = await runInSandbox(name, args, options);
    });
  withState(command.command('status'))
    .description('Lists what the sandbox holds.')
    .action((_: object, self: Command) => status(stateOptions(self)));
  withState(command.command('reset'))
    .description('Deletes everything the sandbox holds.')
    .option('--yes', 'delete even if there is something to delete')
    .action((_: object, self: Command) => reset(stateOptions<{ readonly yes?: boolean }>(self)));
}

/** The options of a command, and those given before its name: `aisec sandbox --state x status` means the same. */
function stateOptions<T>(command: Command): StateOptions & T {
  const given = (source: Command): object =>
    Object.fromEntries(
      Object.entries(source.opts<object>()).filter(([name]) => source.getOptionValueSource(name) !== 'default'),
    );
  return { ...command.opts<StateOptions & T>(), ...given(command.parent ?? command), ...given(command) };
}

async function runInSandbox(name: string, args: readonly string[], options: RunOptions): Promise<number> {
  const { state, schema, constraints: constraintsFile, region, seed, faults, verbose } = options;
  const sandbox = await startSandbox({
    stateDir: state,
    ...(schema !== undefined && { schemaFile: schema }),
    ...(constraintsFile !== undefined && { constraintsFile }),
    ...(region !== undefined && { region }),
    ...(seed !== undefined && { seed }),
    ...(faults !== undefined && { faultsFile: faults }),
    ...(verbose && { verbose }),
  });
  let code: number | undefined;
  try {
    code = await run(name, args, { ...sandbox.env, AISEC_SANDBOX_STATE: path.resolve(state) });
    // Terraform's own message names a host that does not exist, and not the reason.
    const advice = code === 0 ? undefined : installationAdvice(sandbox.env);
    if (advice !== undefined) console.error(`aisec: if the command uses the provider aisec: ${advice}`);
  } finally {
    await sandbox.stop(code === 0);
  }
  return code;
}

/** The command's exit code; 128 + the signal's number if one ended it, as a shell would say. */
function run(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: 'inherit', env });
    // What a terminal sends goes to the command as well; a second Ctrl-C would make Terraform give up its state.
    const fromTerminal: readonly NodeJS.Signals[] = [0, 1, 2].some((fd) => isatty(fd)) ? ['SIGINT', 'SIGQUIT'] : [];
    const handlers = (['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
      const handler = (): void => {
        if (!fromTerminal.includes(signal)) child.kill(signal);
      };
      process.on(signal, handler);
      return () => process.off(signal, handler);
    });
    const end = (): void => handlers.forEach((remove) => remove());
    child.once('error', (error: NodeJS.ErrnoException) => {
      end();
      const reason = error.code === 'ENOENT' ? 'was not found' : `cannot be run: ${error.message}`;
      reject(new CommandFailure(`${name} ${reason}`, error.code === 'ENOENT' ? 127 : 126));
    });
    child.once('close', (code, signal) => {
      end();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function nameOf({ attributes }: StoredResource): string {
  const named = Object.entries(attributes).find(([key, value]) => /_name$/.test(key) && typeof value === 'string');
  return String(attributes.name ?? named?.[1] ?? '');
}

function status({ state, json }: StateOptions): void {
  const rows = new ResourceStore(path.resolve(state)).all().map((resource) => ({
    type: resource.type,
    id: resource.id,
    name: nameOf(resource),
    region: resource.region,
    created: resource.created,
  }));
  const openApi = countCloud(state);
  if (json) {
    console.log(JSON.stringify({ state: path.resolve(state), count: rows.length, resources: rows, openApi }, null, 2));
    return;
  }
  if (rows.length === 0 && Object.keys(openApi).length === 0) {
    console.log(`The sandbox in ${state} is empty.`);
    return;
  }
  if (rows.length > 0)
    print(
      ['type', 'id', 'name', 'created'],
      rows.map(({ type, id, name, created }) => [type, id, name, created]),
    );
  const counts = Object.entries(openApi);
  if (counts.length > 0) print(['behind the OpenAPIs', 'count'], counts);
}

function print(head: string[], rows: readonly (readonly (string | number)[])[]): void {
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  console.log(table.toString());
}

function reset({ state, json, yes }: StateOptions & { readonly yes?: boolean }): void {
  const store = new ResourceStore(path.resolve(state));
  const count = store.count() + Object.values(countCloud(state)).reduce((sum, one) => sum + one, 0);
  if (count > 0 && !yes) {
    throw new CommandFailure(`${count} resources in ${state} would be deleted; add --yes to do it`, USAGE_ERROR);
  }
  store.reset();
  resetCloud(state);
  console.log(json ? JSON.stringify({ deleted: count }) : `${count} resources deleted.`);
}
