import { existsSync } from 'node:fs';
import * as path from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { installationAdvice } from '../launcher/cli-config';
import { fillPluginCache, installLauncher } from '../launcher/install';
import { AISEC_SOURCE } from '../schema/aisec';
import { version } from '../version';
import { CommandFailure, USAGE_ERROR } from './invocation';

const HELP = `
Examples:
  aisec provider definitions
  aisec provider schema > aisec.schema.json
  aisec provider install && terraform init`;

interface DefinitionsOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

interface InstallOptions {
  readonly dir: string;
  readonly json?: boolean;
}

/** `aisec provider`: what the provider aisec offers, and how plain Terraform gets it. */
export function addProviderCommands(program: Command): void {
  const command = program
    .command('provider')
    .description('The Terraform provider aisec: what it offers, and its installation for plain Terraform.')
    .addHelpText('after', HELP);
  command
    .command('schema')
    .description('Prints the schema, in the form of "terraform providers schema -json".')
    .option('--json', 'print errors as JSON; the schema always is')
    .action(printSchema);
  command
    .command('definitions')
    .description('Lists resources and data sources, of which kind they are, and which actions they call.')
    .option('--json', 'print as JSON')
    .option('--markdown', 'print as the page docs/provider.md')
    .action(printDefinitions);
  command
    .command('install')
    .description('Writes what "terraform init" needs into a directory with plain Terraform. cdktf apps do not need it.')
    .option('--dir <dir>', 'directory of the configuration', '.')
    .option('--json', 'print results and errors as JSON')
    .action(install);
}

async function printSchema(): Promise<void> {
  const { aisecDescription } = await import('../provider');
  const document = { format_version: '1.0', provider_schemas: { [AISEC_SOURCE]: aisecDescription().schema } };
  console.log(JSON.stringify(document, null, 2));
}

async function printDefinitions({ json, markdown }: DefinitionsOptions): Promise<void> {
  if (json && markdown) throw new CommandFailure('give --json or --markdown, not both', USAGE_ERROR);
  // The provider takes a while to load, which other commands need not wait for.
  const { definitionSummaries, providerMarkdown } = await import('./provider-docs');
  if (markdown) {
    process.stdout.write(providerMarkdown());
    return;
  }
  const definitions = definitionSummaries();
  if (json) {
    console.log(JSON.stringify({ source: AISEC_SOURCE, version, definitions }, null, 2));
    return;
  }
  const table = new Table({ head: ['name', 'kind', 'actions'], style: { head: [], border: [] } });
  for (const { name, kind, actions } of definitions) table.push([name, kind, actions.join('\n')]);
  console.log(table.toString());
}

function install({ dir, json }: InstallOptions): void {
  if (!existsSync(dir))
    throw new CommandFailure(`${dir} does not exist; give the directory of a configuration`, USAGE_ERROR);
  if (process.platform === 'win32') {
    throw new CommandFailure('Terraform on Windows cannot start the provider aisec; use both in WSL', 1);
  }
  const files = installLauncher(dir, version);
  fillPluginCache(version);
  const advice = installationAdvice();
  if (json) {
    console.log(
      JSON.stringify({ directory: path.resolve(dir), source: AISEC_SOURCE, version, files, advice }, null, 2),
    );
    return;
  }
  console.log(`Provider aisec ${version} is ready for terraform in ${path.resolve(dir)}. Name it in the configuration:

  terraform {
    required_providers {
      aisec = { source = "${AISEC_SOURCE}" }
    }
  }

then run "terraform init".`);
  if (advice !== undefined) console.error(`\n${advice}`);
}
