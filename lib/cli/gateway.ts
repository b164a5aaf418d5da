import { createHash, randomBytes } from 'node:crypto';
import type { Command } from 'commander';

const HELP = `
Examples:
  aisec gateway --config gateway.yaml
  aisec sandbox -- npx aisec gateway --config gateway.yaml
  aisec gateway --config gateway.yaml --check
  aisec gateway key team-a
  aisec gateway schema > gateway.schema.json`;

interface GatewayCommandOptions {
  readonly config?: string;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** `aisec gateway`: the proxy that checks prompts and answers. */
export function addGatewayCommands(program: Command): void {
  const command = program
    .command('gateway')
    .description(
      'An OpenAI-compatible proxy that checks what goes to a model and what comes from it with AI Guardrails.',
    )
    .option('--config <file>', 'configuration in YAML or JSON')
    .option('--check', 'check the configuration, and start nothing')
    .option('--json', 'print errors as JSON; the log always is')
    .addHelpText('after', HELP)
    .action(run);
  command.command('schema').description('Prints the JSON schema of the configuration.').action(printSchema);
  command
    .command('key')
    .description('Makes an API key for a caller: the key is printed once, its hash goes into the configuration.')
    .argument('<consumer>', 'name of the caller')
    .option('--json', 'print as JSON')
    .action(makeKey);
}

async function run({ config, check }: GatewayCommandOptions, command: Command): Promise<void> {
  if (config === undefined) command.error('error: give the configuration: aisec gateway --config <file>');
  else if (check) {
    const { readConfigFile } = await import('../gateway/server/config');
    const { checkModeration } = await import('../gateway/server/check-moderation');
    checkModeration(readConfigFile(config));
    console.error(`aisec: ${config} is fine`);
  } else {
    const { runGateway } = await import('../gateway/server/main');
    await runGateway(config, (url) => console.error(`aisec: gateway on ${url}`));
  }
}

async function printSchema(): Promise<void> {
  const { CONFIG_SCHEMA } = await import('../gateway/server/config-schema');
  console.log(JSON.stringify(CONFIG_SCHEMA, null, 2));
}

/** 256 random bits: no one guesses them, so a plain hash of them tells nothing. */
const KEY_BYTES = 32;

function makeKey(consumer: string, _: object, command: Command): void {
  // `aisec gateway` has the option as well, and takes it.
  const { json } = command.optsWithGlobals<GatewayCommandOptions>();
  const key = `aisec-${randomBytes(KEY_BYTES).toString('base64url')}`;
  const sha256 = createHash('sha256').update(key).digest('hex');
  if (json) console.log(JSON.stringify({ key, consumer, sha256 }));
  else
    console.log(
      `Key, for the caller; it is not shown again:\n  ${key}\n\nFor callers.keys of the configuration:\n  - consumer: ${consumer}\n    sha256: ${sha256}`,
    );
}
