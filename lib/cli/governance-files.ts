import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Command } from 'commander';
import type { Finding } from '../core/errors';
import type { FoundDirectory, Omission } from '../governance/files/import/document';
import type { DirectoryApi } from '../governance/files/import/read';
import { CommandFailure, type Invocation, USAGE_ERROR } from './invocation';

const VALIDATE_HELP = `
Reads landing-zone.yaml, adopted.yaml and accounts/**/*.yaml, and says everything that is wrong with them, one problem a line:

  accounts/Core/chat.yaml:3:1: accountId: a value has the wrong type; got 1100000000000001; allowed a text; fix: put it in quotes

Exit codes:
  0  the files are right
  1  the directory cannot be read
  2  the command line is wrong
  3  something is wrong with the files`;

const SCHEMA_HELP = `
Editors find the schemas by the first line of the files that "aisec governance import" writes. For one of your own:

  # yaml-language-server: $schema=./node_modules/cdktf-alicloud-ai-security/schema/governance/account.schema.json`;

const IMPORT_HELP = `
Reads the resource directory with the credentials that Terraform would use, those of the management account, and changes nothing in it. It writes
landing-zone.yaml, accounts/**/*.yaml and adopted.yaml, from which LandingZoneFiles makes the same directory: the first plan imports everything
and changes nothing.

Examples:
  aisec governance import --region ap-southeast-1 --out organization
  aisec governance import --out organization --json | jq .omissions

Exit codes:
  0  written
  1  a call failed, or a file cannot be written
  2  the command line is wrong, or there are files already`;

const INVALID = 3;

interface ImportOptions {
  readonly region?: string;
  readonly profile?: string;
  readonly out: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** An organization as files. */
export function addGovernanceFileCommands(governance: Command, invocation: Invocation): void {
  governance
    .command('validate')
    .description('Says what is wrong with the files of an organization, with file, line and column.')
    .argument('[dir]', 'directory that has landing-zone.yaml', '.')
    .option('--json', 'print problems and errors as JSON')
    .addHelpText('after', VALIDATE_HELP)
    .action((dir: string, options: { readonly json?: boolean }) => validate(dir, options, invocation));
  governance
    .command('schema')
    .description('Prints the JSON Schema of a kind of file: landing-zone, account, account-defaults, adopted.')
    .argument('<name>', 'the kind of file')
    .option('--json', 'print errors as JSON; the schema always is')
    .addHelpText('after', SCHEMA_HELP)
    .action(printSchema);
  governance
    .command('import')
    .description('Writes an existing resource directory as files, for Terraform to take over.')
    .option('--region <region>', 'region whose endpoints are called')
    .option('--profile <profile>', 'profile of ~/.aliyun/config.json')
    .option('--out <dir>', 'directory for the files', 'organization')
    .option('--force', 'write over files that are there')
    .option('--json', 'print results and errors as JSON')
    .addHelpText('after', IMPORT_HELP)
    .action(importDirectory);
}

async function validate(dir: string, { json }: { readonly json?: boolean }, invocation: Invocation): Promise<void> {
  const { LandingZoneFiles } = await import('../governance/files/load');
  const problems = LandingZoneFiles.check(dir);
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  else problems.forEach((problem) => console.log(line(problem)));
  if (problems.length === 0) {
    if (!json) console.error(`${dir}: the files are right`);
    return;
  }
  if (!json) console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  invocation.exitCode = INVALID;
}

/** One line, as editors and CI systems find places in. */
function line({ path: where = '', what, got, allowed, fix }: Finding): string {
  const parts = [
    `${where}: ${what}`,
    ...(got === undefined ? [] : [`got ${got}`]),
    ...(allowed === undefined ? [] : [`allowed ${allowed}`]),
    `fix: ${fix}`,
  ];
  return parts.join('; ').replace(/\s*\n\s*/g, ' ');
}

async function printSchema(name: string): Promise<void> {
  const { SCHEMA_NAMES, schemaFile } = await import('../governance/files/schemas');
  const known = SCHEMA_NAMES.find((one) => one === name);
  if (!known)
    throw new CommandFailure(`there is no schema ${name}; there are: ${SCHEMA_NAMES.join(', ')}`, USAGE_ERROR);
  process.stdout.write(readFileSync(schemaFile(known), 'utf8'));
}

async function importDirectory({ region, profile, out, force, json }: ImportOptions): Promise<void> {
  // All of them take a while to load, which other commands need not wait for.
  const [{ readDirectory }, { filesOf }, { createClient }] = await Promise.all([
    import('../governance/files/import/read'),
    import('../governance/files/import/write'),
    import('../provider/client'),
  ]);
  const client = createClient({
    env: process.env,
    ...(region !== undefined && { region }),
    ...(profile !== undefined && { profile }),
  });
  const caller =
    (product: string, version: string): DirectoryApi['call'] =>
    async (action, parameters) =>
      (await client.call({ api: { product, version }, action, parameters, repeatable: true })) as Awaited<
        ReturnType<DirectoryApi['call']>
      >;
  const progress = new Progress();
  const found = await readDirectory({
    call: caller('ResourceDirectoryMaster', '2022-04-19'),
    callGovernance: caller('governance', '2021-01-20'),
    progress: (what, count) => progress.tell(what, count),
  }).finally(() => progress.end());
  const { files, omissions } = filesOf(found);
  const names = Object.keys(files);
  const there = names.filter((name) => existsSync(path.join(out, name)));
  if (there.length > 0 && !force) {
    const shown = `${there.slice(0, 3).join(', ')}${there.length > 3 ? ', …' : ''}`;
    throw new CommandFailure(`${out} has ${shown} already; give another directory, or --force`, USAGE_ERROR);
  }
  for (const name of names) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, files[name] ?? '');
  }
  const all = [...found.omissions, ...omissions];
  if (json) console.log(JSON.stringify({ directory: out, files: names, ...counts(found), omissions: all }, null, 2));
  else console.log(advice(found, out, all));
}

/** What is read, on one line of a terminal; silent elsewhere. */
class Progress {
  private shown = false;

  tell(what: string, count: number): void {
    if (!process.stderr.isTTY) return;
    this.shown = true;
    process.stderr.write(`\r\u001b[Kread ${count} ${what}`);
  }

  end(): void {
    if (this.shown) process.stderr.write('\r\u001b[K');
  }
}

function counts({ folders, accounts, policies, delegations, contacts }: FoundDirectory): {
  readonly [kind: string]: number;
} {
  const countFolders = (list: FoundDirectory['folders']): number =>
    list.reduce((sum, folder) => sum + 1 + countFolders(folder.folders), 0);
  return {
    folders: countFolders(folders),
    accounts: accounts.length,
    controlPolicies: policies.length,
    delegatedAdministrators: delegations.length,
    messageContacts: contacts.length,
  };
}

function advice(found: FoundDirectory, out: string, omissions: readonly Omission[]): string {
  const kinds = Object.entries(counts(found)).map(
    ([kind, count]) => `${count} ${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
  );
  return [
    `${out}: ${kinds.join(', ')}`,
    ...omissions.map(({ what, why }) => `  left out: ${what} (${why})`),
    '',
    'In a cdktf app, to manage it from now on:',
    '',
    "  import { LandingZoneFiles } from 'cdktf-alicloud-ai-security/governance';",
    '',
    `  LandingZoneFiles.load(${JSON.stringify(out)}).landingZone(stack, 'LandingZone');`,
    '',
    'The first plan imports everything and changes nothing. Read it before you apply it.',
  ].join('\n');
}
