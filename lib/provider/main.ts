/** The process that Terraform starts, through the launcher in the stack's folder. */
// Any Node on PATH has to be able to parse this file, to be told that it is too old: no `?.` and `??` here.
import { existsSync } from 'node:fs';
import * as path from 'node:path';
const MINIMUM_NODE = 20;

const NAME = 'terraform-provider-aisec';

/** How long Terraform gets to read the reason before it sees that the process has ended. */
const LAST_WORDS_MS = 2000;

const HELP = `${NAME}: what the alicloud provider cannot do of Alibaba Cloud's AI security, for Terraform.

Terraform starts it by itself, through the launcher that a cdktf app writes at synthesis or
\`aisec provider install\` writes for a directory with plain Terraform. By hand it only takes:

  --version   print the version
  --help      print this

\`aisec provider definitions\` lists its resources and data sources.
`;

/** Terraform shows the first line of standard output when it is no handshake; what is on standard error only its log has. */
function fail(reason: string, startedByTerraform: boolean): void {
  if (!startedByTerraform) {
    process.stderr.write(`${NAME}: ${reason}\n`);
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${NAME}: ${reason}\n`.replace(/\|/g, '/'));
  setTimeout(() => process.exit(1), LAST_WORDS_MS);
}

/** A bug must not print a message that may hold a secret; Terraform says that the provider has crashed. */
function crash(error: unknown): void {
  const { name, stack } = error instanceof Error ? error : { name: 'error', stack: '' };
  const frames = String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  process.stderr.write(`[ERROR] ${NAME} crashed: ${name}\n${frames.join('\n')}\n`);
  process.exit(1);
}

/** The bundle that the build makes; run as source, there is none. */
async function loadServe(): Promise<typeof import('./serve')> {
  const bundle = path.join(__dirname, 'bundle.js');
  if (!existsSync(bundle)) return import('./serve');
  const { requireWithCodeCache } = await import('./code-cache');
  return requireWithCodeCache(bundle) as typeof import('./serve');
}

async function main(argv: readonly string[]): Promise<void> {
  const running = process.versions.node;
  if (Number(running.split('.')[0]) < MINIMUM_NODE) {
    fail(`Node.js >= ${MINIMUM_NODE} is needed, PATH has ${running} (${process.execPath})`, !process.stdout.isTTY);
    return;
  }
  if (argv.indexOf('--version') >= 0) {
    const { version } = await import('../version');
    process.stdout.write(`${NAME} ${version}\n`);
    return;
  }
  if (argv.length > 0) {
    if (argv.indexOf('--help') >= 0) process.stdout.write(HELP);
    else fail(`unknown argument ${String(argv[0])}; see --help`, false);
    return;
  }
  const { isPluginMode, serveAisec } = await loadServe();
  if (!isPluginMode()) {
    process.stderr.write(HELP);
    process.exitCode = 1;
    return;
  }
  process.on('uncaughtException', crash);
  try {
    await serveAisec();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), true);
  }
}

void main(process.argv.slice(2));
