/** `aisec check` as it is typed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Command, CommanderError } from 'commander';
import { addCheckCommand } from '../../lib/cli/check';
import { CommandFailure, USAGE_ERROR } from '../../lib/cli/invocation';
import { ROOT } from '../support/snippets';
import { aisec } from '../support/terraform';

jest.setTimeout(60_000);

const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-check-')));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const target = path.join(dir, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  return target;
}

/** The command in this process: starting one takes longer than what it does. */
async function check(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly error?: Error }> {
  const invocation = { wrapped: undefined, exitCode: 0 };
  const program = new Command();
  addCheckCommand(program, invocation, '1.2.3');
  for (const one of [program, ...program.commands]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  let stdout = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  try {
    await program.parseAsync(['check', ...args], { from: 'user' });
    return { code: invocation.exitCode, stdout };
  } catch (error) {
    const code = error instanceof CommanderError ? USAGE_ERROR : error instanceof CommandFailure ? error.exitCode : 1;
    return { code, stdout, error: error as Error };
  } finally {
    write.mockRestore();
  }
}

const PUBLIC = { resource: { alicloud_oss_bucket_object: { model: { bucket: 'b', key: 'k', acl: 'public-read' } } } };
const STACK = file('out/stacks/chat/cdk.tf.json', PUBLIC);
const CLEAN = file('clean.tf.json', { resource: { alicloud_oss_bucket_object: { model: { bucket: 'b', key: 'k' } } } });
const REASON = 'a public model, reviewed by security';

it('finds stacks in a directory, prints findings and ends with 3', async () => {
  const { code, stdout, stderr } = await aisec(['check', path.join(dir, 'out')], { cwd: dir });
  expect(stdout).toContain('[oss-object-private] alicloud_oss_bucket_object.model acl: the ACL is public-read');
  expect([code, stderr]).toEqual([3, '']);
});

it('ends with 0 where nothing of the level is found', async () => {
  const [clean, never] = [await check(CLEAN), await check(STACK, '--fail-on', 'never')];
  expect([clean.code, never.code]).toEqual([0, 0]);
});

it('takes several files as one configuration, and packs by id', async () => {
  const acl = file('acl.tf.json', {
    resource: { alicloud_oss_bucket_acl: { a: { bucket: 'data', acl: 'public-read' } } },
  });
  const bucket = file('bucket.tf.json', { resource: { alicloud_oss_bucket: { b: { bucket: 'data' } } } });
  const { stdout } = await check(acl, bucket, '--pack', 'cis,gdpr', '--json');
  const report = JSON.parse(stdout) as { packs: string[]; findings: { rule: string; resource?: { file?: string } }[] };
  expect(report.packs).toEqual(['cis', 'gdpr']);
  expect(report.findings.find(({ rule }) => rule === 'oss-bucket-private')?.resource?.file).toContain('bucket.tf.json');
});

it('writes the report to a file, in the form that is asked for', async () => {
  const output = path.join(dir, 'report.html');
  const { code, stdout } = await check(STACK, '--format', 'html', '--output', output, '--whole-account');
  expect([code, stdout]).toEqual([3, '']);
  const html = readFileSync(output, 'utf8');
  expect(html).toContain('<title>Compliance of chat</title>');
  expect(html).toContain('no trail records the calls of the account');
});

it('reads a plan from standard input', () => {
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'alicloud_oss_bucket_object.m',
            mode: 'managed',
            type: 'alicloud_oss_bucket_object',
            values: { acl: 'public-read' },
          },
        ],
      },
    },
  };
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', require.resolve('tsx'), path.join(ROOT, 'lib', 'cli', 'main.ts'), 'check', '-'],
    {
      input: JSON.stringify(plan),
      encoding: 'utf8',
      env: { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, 'test', 'tsconfig.json') },
    },
  );
  expect([status, stdout]).toEqual([3, expect.stringContaining('alicloud_oss_bucket_object.m acl')]);
});

it('accepts findings by a file, and those that the stack carries', async () => {
  const accepted = { rule: 'oss-object-private', reason: REASON };
  const list = file(
    'accepted.yaml',
    `- rule: oss-object-private\n  resource: alicloud_oss_bucket_object.*\n  reason: ${REASON}\n`,
  );
  const own = file('own.tf.json', {
    ...PUBLIC,
    '//': { compliance_suppressions: [{ ...accepted, resource: 'alicloud_oss_bucket_object.model' }] },
  });
  const expired = file(
    'expired.yaml',
    `- rule: oss-object-private\n  resource: '*'\n  reason: ${REASON}\n  expires: '2020-01-01'\n`,
  );
  const runs = [
    await check(STACK, '--suppressions', list),
    await check(own),
    await check(STACK, '--suppressions', expired),
  ];
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 3]);
  expect(runs[0]?.stdout).toContain(`because: ${REASON}`);
  expect(runs[2]?.stdout).toContain('expired on 2020-01-01');
});

it.each([
  ['a file that is not there', ['missing.json'], 1, 'missing.json is not there'],
  ['a directory without stacks', ['empty'], 1, 'empty has no cdk.tf.json'],
  ['no JSON', ['broken.json'], 1, 'broken.json: '],
  ['another document', ['other.json'], 1, 'is neither'],
  ['an unknown pack', ['clean.tf.json', '--pack', 'soc2'], 2, '--pack got soc2; allowed: ai-security, cis'],
  ['an unknown form', ['clean.tf.json', '--format', 'pdf'], 2, "argument 'pdf' is invalid"],
  ['an unknown level', ['clean.tf.json', '--fail-on', 'fatal'], 2, "argument 'fatal' is invalid"],
  ['no file', [], 2, "missing required argument 'files'"],
  [
    'a suppression without a reason',
    ['clean.tf.json', '--suppressions', 'bad.yaml'],
    1,
    'suppression 1 has no reason of at least 10 characters; names no resource',
  ],
  ['suppressions that are no list', ['clean.tf.json', '--suppressions', 'map.yaml'], 1, 'map.yaml is not a list'],
])('says what is wrong with %s', async (_what, args, code, message) => {
  mkdirSync(path.join(dir, 'empty'), { recursive: true });
  file('broken.json', '{');
  file('other.json', { hello: 1 });
  file('bad.yaml', '- rule: oss-object-private\n');
  file('map.yaml', 'rule: a\n');
  const files = args.map((one) => (/^[a-z]+(\.tf)?\.(json|yaml)$|^empty$/.test(one) ? path.join(dir, one) : one));
  const result = await check(...files);
  expect([result.code, result.error?.message, result.stdout]).toEqual([code, expect.stringContaining(message), '']);
});
