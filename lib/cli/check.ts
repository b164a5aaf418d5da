import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Command, Option } from 'commander';
import { CommandFailure, type Invocation, USAGE_ERROR } from './invocation';

const HELP = `
A file is cdk.tf.json of a synthesized stack, Terraform's JSON syntax (*.tf.json), or what terraform show -json prints of a plan or a
state. A directory is searched for cdk.tf.json; - is standard input. Several files are checked as one configuration.

Examples:
  cdktf synth && aisec check cdktf.out
  aisec check cdktf.out --pack cis --format html --output report.html
  terraform show -json plan.out | aisec check - --fail-on warning
  aisec check cdktf.out --whole-account --format sarif --output aisec.sarif

Exit codes:
  0  no findings of the level of --fail-on, or graver
  1  something could not be read
  2  the command line is wrong
  3  findings`;

const FINDINGS = 3;
const FORMATS = ['text', 'json', 'sarif', 'junit', 'html'];
const FAIL_ON = ['error', 'warning', 'info', 'never'];

interface CheckCommandOptions {
  readonly pack: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'junit' | 'html';
  readonly output?: string;
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
  readonly suppressions?: string;
  readonly wholeAccount?: boolean;
  readonly json?: boolean;
}

/** `aisec check`: rule packs over synthesized stacks and plans. */
export function addCheckCommand(program: Command, invocation: Invocation, version: string): void {
  program
    .command('check')
    .description('Checks stacks, Terraform JSON and plans by rule packs.')
    .argument('<files...>', 'files or directories; - for standard input')
    .option(
      '--pack <ids>',
      'packs, comma-separated: ai-security, cis, pci-dss, iso-27001, gdpr, hipaa, all',
      splitIds,
      ['ai-security'],
    )
    .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'))
    .option('--output <file>', 'file to write the report to; without it, the report is printed')
    .addOption(
      new Option('--fail-on <level>', 'findings of this level and graver ones end with 3')
        .choices(FAIL_ON)
        .default('error'),
    )
    .option(
      '--suppressions <file>',
      'YAML or JSON list of accepted findings: resource, rule, reason, expires, appliesTo, inherit',
    )
    .option('--whole-account', 'the files are all there is of the account: what has to exist and does not is a finding')
    .option('--json', 'the report, and errors, as JSON')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: CheckCommandOptions) => {
      invocation.exitCode = await runCheck(files, options, version);
    });
}

const splitIds = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

async function runCheck(files: readonly string[], options: CheckCommandOptions, version: string): Promise<number> {
  const { json = false, output, failOn, wholeAccount = false } = options;
  const format = json ? 'json' : options.format;
  // The rules take a while to load, which other commands need not wait for.
  const [{ check }, { readConfiguration }, { PACKS }, { formatReport }, { LEVELS }, { suppressionsIn }] =
    await Promise.all([
      import('../compliance/check'),
      import('../compliance/model/read'),
      import('../compliance/packs'),
      import('../compliance/report'),
      import('../compliance/rule'),
      import('../compliance/suppressions-in'),
    ]);
  const wanted = options.pack.includes('all') ? PACKS.map(({ id }) => id) : options.pack;
  const packs = wanted.map((id) => {
    const pack = PACKS.find((one) => one.id === id);
    if (!pack)
      throw new CommandFailure(`--pack got ${id}; allowed: ${PACKS.map((one) => one.id).join(', ')}, all`, USAGE_ERROR);
    return pack;
  });
  const sources = files.flatMap(filesOf).map((file) => ({ file, document: documentOf(file) }));
  const given = options.suppressions === undefined ? [] : await suppressionsFrom(options.suppressions);
  const report = check(readConfiguration(sources.map(({ file, document }) => ({ document, file: shownPath(file) }))), {
    packs,
    wholeAccount,
    suppressions: [...sources.flatMap(({ document }) => suppressionsIn(document)), ...given],
  });
  const text = formatReport(report, format, { title: sources.map(({ file }) => titleOf(file)).join(', '), version });
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
  const failing = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return report.findings.some(({ level }) => failing.includes(level)) ? FINDINGS : 0;
}

const STANDARD_INPUT = '-';

function filesOf(given: string): readonly string[] {
  if (given === STANDARD_INPUT) return [given];
  if (!statSync(given, { throwIfNoEntry: false })) throw new CommandFailure(`${given} is not there`, 1);
  if (!statSync(given).isDirectory()) return [given];
  const found = (readdirSync(given, { recursive: true }) as string[])
    .filter((file) => path.basename(file) === 'cdk.tf.json')
    .sort();
  if (found.length === 0) throw new CommandFailure(`${given} has no cdk.tf.json; run cdktf synth first`, 1);
  return found.map((file) => path.join(given, file));
}

const documentOf = (file: string): unknown =>
  file === STANDARD_INPUT
    ? within('standard input', () => JSON.parse(readFileSync(0, 'utf8')) as unknown)
    : within(file, () => JSON.parse(readFileSync(file, 'utf8')) as unknown);

/** @throws CommandFailure that says which file could not be read */
function within(file: string, read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    throw new CommandFailure(`${file}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

const shownPath = (file: string): string =>
  file === STANDARD_INPUT ? 'stdin' : path.relative(process.cwd(), file).split(path.sep).join('/');

/** A synthesized stack is known by its directory. */
const titleOf = (file: string): string => {
  if (file === STANDARD_INPUT) return 'standard input';
  return path.basename(file) === 'cdk.tf.json' ? path.basename(path.dirname(path.resolve(file))) : path.basename(file);
};

async function suppressionsFrom(file: string): Promise<readonly import('../compliance/suppression').Suppression[]> {
  const [{ parse }, { problemsOfSuppression }] = await Promise.all([
    import('yaml'),
    import('../compliance/suppression'),
  ]);
  const list: unknown = within(file, () => parse(readFileSync(file, 'utf8')) as unknown);
  if (!Array.isArray(list)) throw new CommandFailure(`${file} is not a list of suppressions`, 1);
  list.forEach((one: unknown, i) => {
    const problems = problemsOfSuppression(one);
    if (problems.length > 0) throw new CommandFailure(`${file}: suppression ${i + 1} ${problems.join('; ')}`, 1);
  });
  return list as import('../compliance/suppression').Suppression[];
}
