import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { SimulationCase } from '../governance/protection/sources';
import type { Decision } from '../governance/protection/simulate';
import { addGovernanceFileCommands } from './governance-files';
import { CommandFailure, type Invocation, USAGE_ERROR } from './invocation';

const HELP = `
Control policies are evaluated on this machine, without an account: nothing is called.

Files are synthesized stacks (cdktf.out/stacks/<stack>/cdk.tf.json), whose policies and attachments are read, and policy documents as the
console shows them. Targets are ids, addresses (alicloud_resource_manager_folder.a) or names of folders and members; folders above them that
the files know, and the root folder, are added. Folders above that no file knows have to be named as well: where they could decide, the
outcome is undetermined.

Examples:
  aisec governance simulate cdktf.out/stacks/org/cdk.tf.json --target Production \\
    --principal acs:ram::1234567890123456:role/Developer --action kms:DisableKey
  aisec governance simulate policy.json --principal acs:ram::1234567890123456:user/alice \\
    --action oss:DeleteObject --resource acs:oss:*:1234567890123456:logs/a --context acs:SourceIp=203.0.113.7
  aisec governance simulate cdktf.out/stacks/org/cdk.tf.json --cases cases.json --json

A file of cases is a list: [{"principal": "…", "action": "…", "resource": "…", "context": {…}, "targets": ["…"], "expect": "denied"}]
What can be expected: allowed, denied, not-applicable, undetermined.

Exit codes:
  0  allowed, or control policies do not apply; with cases, every one is as expected
  1  a file cannot be read; the places are on standard error
  2  the command line is wrong
  3  denied; with cases, one is not as expected
  4  undetermined: it depends on what the request does not say, or on what Alibaba Cloud does not document`;

const DENIED = 3;
const UNDETERMINED = 4;

interface SimulateOptions {
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly context?: readonly string[];
  readonly target?: readonly string[];
  readonly managementAccount?: string;
  /** False with `--no-full-aliyun-access`. */
  readonly fullAliyunAccess: boolean;
  readonly cases?: string;
  readonly json?: boolean;
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** `aisec governance`: an organization, on this machine but for `import`. */
export function addGovernanceCommands(program: Command, invocation: Invocation): void {
  const command = program
    .command('governance')
    .description('An organization: its files, its stacks, and its protection rules.');
  command
    .command('simulate')
    .description('Says whether control policies deny a request, and which statement does.')
    .argument('<file...>', 'synthesized stacks and policy documents')
    .option('--principal <arn>', 'who asks: user, role, assumed role or root of an account')
    .option('--action <action>', 'what is asked for, as <RAM code>:<operation>')
    .option('--resource <arn>', 'what it is asked for; without it, an operation that knows no resources')
    .option('--context <key=value>', 'value of a condition key; again for more keys and values', collect)
    .option('--target <target>', 'member or folder that has the resource; again for more', collect)
    .option('--management-account <id>', 'account to which no control policy applies')
    .option('--no-full-aliyun-access', 'the system policy FullAliyunAccess is detached')
    .option('--cases <file>', 'file of requests, instead of principal, action, resource and context')
    .option('--json', 'print results and errors as JSON')
    .addHelpText('after', HELP)
    .action((files: readonly string[], options: SimulateOptions) => simulateFiles(files, options, invocation));
  command
    .command('shards')
    .description('Prints the stacks of a synthesized app as a CI matrix, in JSON.')
    .argument('[dir]', 'output of the synthesis', 'cdktf.out')
    .option('--changed-from <dir>', 'output of the synthesis before a change: only stacks that it changed')
    .option('--stack <name>', 'only stacks of this name, "*" for any characters; again for more', collect)
    .option('--json', 'print errors as JSON; the matrix always is')
    .addHelpText('after', SHARDS_HELP)
    .action(printShards);
  addGovernanceFileCommands(command, invocation);
}

const SHARDS_HELP = `
Examples:
  echo "matrix=$(aisec governance shards)" >> "$GITHUB_OUTPUT"
  aisec governance shards cdktf.out --changed-from before/cdktf.out --stack 'accounts-*'

Each entry of "include" has the name of a stack, the directory of its configuration, and a wave: stacks of one wave depend on earlier ones only.`;

interface ShardsOptions {
  readonly changedFrom?: string;
  readonly stack?: readonly string[];
}

async function printShards(dir: string, { changedFrom, stack }: ShardsOptions): Promise<void> {
  const { stackMatrix } = await import('../governance/scale/matrix');
  const options = { ...(changedFrom !== undefined && { changedFrom }), ...(stack && { stacks: stack }) };
  // One line: that is what CI systems take as an output.
  console.log(JSON.stringify(stackMatrix(dir, options)));
}

interface Result {
  readonly name: string;
  readonly request: SimulationCase;
  readonly decision: Decision;
  readonly asExpected: boolean;
}

async function simulateFiles(
  files: readonly string[],
  options: SimulateOptions,
  invocation: Invocation,
): Promise<void> {
  const { decide, levelsFor, readCases, readSources, SourceError } = await import('../governance/protection/sources');
  const requests = options.cases === undefined ? [await requestOf(options)] : undefined;
  try {
    const sources = readSources(files.map((name) => ({ name, text: readText(name) })));
    const cases = requests ?? readCases(options.cases ?? '', readText(options.cases ?? ''));
    const { managementAccount, target = [], fullAliyunAccess } = options;
    const results = cases.map((request, i): Result => {
      const decision = decide(
        request,
        levelsFor(sources, request.targets ?? target, fullAliyunAccess),
        managementAccount,
      );
      const asExpected = request.expect === undefined || request.expect === decision.outcome;
      return { name: request.name ?? `${i + 1}`, request, decision, asExpected };
    });
    const { unattached, elsewhere } = sources;
    if (options.json) console.log(JSON.stringify({ results: results.map(asJson), unattached, elsewhere }, null, 2));
    else print(results, options.cases !== undefined);
    // Nobody should take an answer for the whole truth that was made without them.
    if (!options.json && unattached.length > 0)
      console.error(`attached to nothing in these files: ${unattached.join(', ')}`);
    if (!options.json && elsewhere.length > 0)
      console.error(`not in these files, and not looked at: ${elsewhere.join(', ')}`);
    invocation.exitCode = options.cases === undefined ? exitCodeOf(results[0]?.decision) : exitCodeOfCases(results);
  } catch (error) {
    if (error instanceof SourceError) throw new CommandFailure(error.message, 1);
    throw error;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(`${file}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

async function requestOf({ principal, action, resource, context = [] }: SimulateOptions): Promise<SimulationCase> {
  if (principal === undefined || action === undefined) {
    throw new CommandFailure('--principal and --action are needed, or --cases', USAGE_ERROR);
  }
  const values: { [key: string]: string[] } = {};
  for (const one of context) {
    const at = one.indexOf('=');
    if (at < 1) throw new CommandFailure(`--context ${one} has no "=" between key and value`, USAGE_ERROR);
    const key = one.slice(0, at);
    values[key] = [...(Object.hasOwn(values, key) ? (values[key] ?? []) : []), one.slice(at + 1)];
  }
  const request = { principal, action, context: values, ...(resource !== undefined && { resource }) };
  const { requestProblems } = await import('../governance/protection/simulate');
  const [problem] = requestProblems(request);
  if (problem) throw new CommandFailure(`${problem.what}: ${problem.got}; allowed: ${problem.allowed}`, USAGE_ERROR);
  return request;
}

function exitCodeOf(decision: Decision | undefined): number {
  if (decision?.outcome === 'denied') return DENIED;
  return decision?.outcome === 'undetermined' ? UNDETERMINED : 0;
}

function exitCodeOfCases(results: readonly Result[]): number {
  return results.every(({ asExpected }) => asExpected) ? 0 : DENIED;
}

function asJson({ name, request, decision, asExpected }: Result): object {
  const { principal, action, resource = '*', expect } = request;
  return { name, principal, action, resource, ...decision, ...(expect !== undefined && { expect, asExpected }) };
}

function print(results: readonly Result[], numbered: boolean): void {
  for (const { name, request, decision, asExpected } of results) {
    const { principal, action, resource = '*', expect } = request;
    console.log(`${numbered ? `${name}: ` : ''}${decision.outcome}  ${action} on ${resource} by ${principal}`);
    console.log(`  ${decision.reason}`);
    if (!asExpected) console.log(`  expected: ${expect}`);
  }
}
