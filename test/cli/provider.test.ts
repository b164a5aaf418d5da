import { existsSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { AISEC_SOURCE, aisec as aisecDescription } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { ROOT } from '../support/snippets';
import { aisec, type Json, run, Workshop } from '../support/terraform';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const env = { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null' };

describe('aisec provider', () => {
  it('schema prints what terraform would print', async () => {
    const { code, stdout, stderr } = await aisec(['provider', 'schema']);
    expect([code, stderr]).toEqual([0, '']);
    const { provider_schemas } = JSON.parse(stdout) as { provider_schemas: { [source: string]: object } };
    expect(provider_schemas).toEqual({ [AISEC_SOURCE]: aisecDescription().schema });
  });

  it('definitions lists every type with its kind and actions', async () => {
    const { code, stdout } = await aisec(['provider', 'definitions', '--json']);
    expect(code).toBe(0);
    const { definitions } = JSON.parse(stdout) as {
      definitions: readonly { name: string; kind: string; actions: readonly string[] }[];
    };
    const { resource_schemas, data_source_schemas } = aisecDescription().schema;
    const names = (data: boolean): string[] =>
      definitions.filter(({ kind }) => (kind === 'data source') === data).map(({ name }) => name);
    expect(names(false).sort()).toEqual(Object.keys(resource_schemas).sort());
    expect(names(true).sort()).toEqual(Object.keys(data_source_schemas).sort());
    expect(definitions).toContainEqual(
      expect.objectContaining({
        name: 'aisec_guardrails_keyword_library',
        kind: 'resource',
        actions: expect.arrayContaining(['Green 2022-09-26 AddKeywordLib']) as unknown,
      }),
    );
  });

  it('ends quietly when nobody reads on, and says so when its output cannot be written', async () => {
    const command = (args: string, rest: string): string[] => {
      const entry = path.join(ROOT, 'lib', 'cli', 'main.ts');
      const aisec = [process.execPath, '--import', require.resolve('tsx'), entry].map((part) => `'${part}'`).join(' ');
      return ['-c', `${aisec} provider ${args} ${rest}`];
    };
    const [closed, full] = await Promise.all([
      run('bash', command('definitions --markdown', '| true; exit ${PIPESTATUS[0]}'), { env }),
      run('bash', command('schema', '> /dev/full'), { env }),
    ]);
    expect(closed).toEqual({ code: 0, stdout: '', stderr: '' });
    if (!existsSync('/dev/full')) return;
    expect(full).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^aisec: standard output: ENOSPC.*\n$/),
    });
  });

  it('definitions prints a table, or a page with a section for every type', async () => {
    const [table, page] = await Promise.all([
      aisec(['provider', 'definitions']),
      aisec(['provider', 'definitions', '--markdown']),
    ]);
    const { resource_schemas, data_source_schemas } = aisecDescription().schema;
    for (const name of Object.keys(resource_schemas)) {
      expect(table.stdout).toContain(` ${name} `);
      expect(page.stdout).toContain(`\n### ${name}\n`);
    }
    for (const name of Object.keys(data_source_schemas)) expect(page.stdout).toContain(`\n### data ${name}\n`);
    // Every attribute of every type is explained.
    for (const [name, { block }] of Object.entries(resource_schemas)) {
      const section = page.stdout.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
      const attributes = Object.keys(block.attributes ?? {}).filter((attribute) => attribute !== 'id');
      for (const attribute of attributes) expect(section).toContain(`| \`${attribute}\` |`);
      for (const nested of Object.keys(block.block_types ?? {})) expect(section).toContain(`\n\`${nested}\` (`);
    }
  });

  it.each([
    [['definitions', '--json', '--markdown'], 'give --json or --markdown, not both'],
    [['install', '--dir', '/no/such/directory'], '/no/such/directory does not exist'],
    [['nonsense'], "unknown command 'nonsense'"],
  ])('%j ends with 2 and one line', async (args, message) => {
    const { code, stdout, stderr } = await aisec(['provider', ...args]);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(message);
  });
});

describe('aisec provider install', () => {
  const configuration = (dir: string): void => {
    const terraform = { required_providers: { aisec: { source: AISEC_SOURCE } } };
    const data = { aisec_caller_identity: { me: {} } };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ terraform, data }));
  };

  it('makes plain terraform find and start the provider', async () => {
    const dir = workshop.dir('plain');
    configuration(dir);
    const { code, stdout, stderr } = await aisec(['provider', 'install', '--dir', dir], { env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`aisec = { source = "${AISEC_SOURCE}" }`);
    const terraform = (...args: readonly string[]): ReturnType<typeof run> =>
      run('terraform', args, { cwd: dir, env: { ...env, CHECKPOINT_DISABLE: '1', AISEC_PROVIDER_MAIN: '' } });
    expect(await terraform('init')).toMatchObject({ code: 0 });
    expect(await terraform('validate', '-no-color')).toMatchObject({ code: 0, stderr: '' });
    const schema = JSON.parse((await terraform('providers', 'schema', '-json')).stdout) as Json;
    const { block } = (schema.provider_schemas as { [source: string]: { provider: { block: Json } } })[AISEC_SOURCE]
      ?.provider ?? { block: {} };
    expect(Object.keys(block.attributes as Json)).toEqual(
      Object.keys(aisecDescription().schema.provider.block.attributes ?? {}).sort(),
    );
  });

  it('tells as JSON what it wrote and what the CLI configuration lacks', async () => {
    const dir = workshop.dir('plain');
    const file = path.join(workshop.dir('config'), 'terraformrc');
    writeFileSync(file, 'provider_installation {\n  direct {}\n}\n');
    const options = { env: { ...env, TF_CLI_CONFIG_FILE: file } };
    const { stdout } = await aisec(['provider', 'install', '--dir', dir, '--json'], options);
    const result = JSON.parse(stdout) as { files: string[]; advice: string; version: string };
    expect([result.version, result.files.length, result.files.every((one) => existsSync(path.join(dir, one)))]).toEqual(
      [version, 4, true],
    );
    expect(result.advice).toContain('filesystem_mirror { path = "terraform.d/plugins"');
    const printed = await aisec(['provider', 'install', '--dir', dir], options);
    expect([printed.code, printed.stderr]).toEqual([0, `\n${result.advice}\n`]);
  });
});
