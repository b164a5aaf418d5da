#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './check';
import { addGatewayCommands } from './gateway';
import { addGovernanceCommands } from './governance';
import { CommandFailure, type Invocation, USAGE_ERROR } from './invocation';
import { addProviderCommands } from './provider';
import { addSandboxCommands } from './sandbox';
import { addWafCommands } from './waf';

const EXIT_CODES = `
Exit codes:
  0  done
  1  failed; the reason is on standard error (with --json as {"error": …})
  2  the command line is wrong
  A wrapped command's own exit code is passed on.`;

function version(): string {
  const file = path.join(__dirname, '..', '..', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function main(argv: readonly string[]): Promise<number> {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const invocation: Invocation = { wrapped: end < 0 ? undefined : argv.slice(end + 1), exitCode: 0 };
  const json = own.includes('--json');
  const program = new Command('aisec')
    .description('Tools of cdktf-alicloud-ai-security: Alibaba Cloud AI security as code.')
    .version(version())
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => `${command.name()} ${command.usage()}` })
    // Errors are printed below, in one form.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', EXIT_CODES);
  addSandboxCommands(program, invocation);
  addProviderCommands(program);
  addGovernanceCommands(program, invocation);
  addWafCommands(program);
  addGatewayCommands(program);
  addCheckCommand(program, invocation, version());
  try {
    await program.parseAsync([...own], { from: 'user' });
    return invocation.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const message = (error instanceof Error ? error.message : String(error)).replace(/^error: /, '');
    // Asked for nothing, commander has shown the help.
    if (!(error instanceof CommanderError && error.code === 'commander.help')) {
      console.error(json ? JSON.stringify({ error: message }) : `aisec: ${message}`);
    }
    if (error instanceof CommanderError) return USAGE_ERROR;
    return error instanceof CommandFailure ? error.exitCode : 1;
  }
}

// Whoever reads a pipe may have had enough. A file that takes no more is another matter: what stands in it is not all there is.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  console.error(`aisec: standard output: ${message}`);
  process.exit(1);
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
