#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Command, CommanderError } from 'commander';
import { CommandFailure, USAGE_ERROR } from './failure';
import { sandboxCommand } from './sandbox';

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
  const program = new Command('aisec')
    .description('Tools of cdktf-alicloud-ai-security: Alibaba Cloud AI security as code.')
    .version(version())
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('after', EXIT_CODES);
  let exitCode = 0;
  program.addCommand(sandboxCommand((code) => (exitCode = code)).exitOverride());
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    const message = error instanceof Error ? error.message : String(error);
    console.error(argv.includes('--json') ? JSON.stringify({ error: message }) : `aisec: ${message}`);
    return error instanceof CommandFailure ? error.exitCode : 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
