import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { installLauncher } from '../../lib/launcher/install';
import { aisec, AISEC_SOURCE } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { bundleProvider } from '../../scripts/bundle-provider';
import { ROOT } from '../support/snippets';
import { run, Workshop } from '../support/terraform';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

describe('the bundle of the provider', () => {
  const root = workshop.dir('package');
  const provider = path.join(root, 'dist', 'provider');

  beforeAll(async () => {
    for (const name of ['node_modules', 'schema', 'package.json'])
      symlinkSync(path.join(ROOT, name), path.join(root, name));
    mkdirSync(provider, { recursive: true });
    await bundleProvider(path.join(root, 'dist'));
  });

  it('is a provider, with the schema that the sources have', async () => {
    const main = path.join(provider, 'main.js');
    writeFileSync(main, "require('./bundle.js').serveAisec();");
    const dir = workshop.dir('project');
    installLauncher(dir, version);
    const terraform = { required_providers: { aisec: { source: AISEC_SOURCE } } };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ terraform }));
    const env = {
      ...process.env,
      TF_CLI_CONFIG_FILE: '/dev/null',
      CHECKPOINT_DISABLE: '1',
      AISEC_PROVIDER_MAIN: main,
    };
    expect(await run('terraform', ['init'], { cwd: dir, env })).toMatchObject({ code: 0 });
    const { stdout, stderr } = await run('terraform', ['providers', 'schema', '-json'], { cwd: dir, env });
    const { provider_schemas } = JSON.parse(stdout || stderr) as {
      provider_schemas: { [source: string]: { resource_schemas: object } };
    };
    expect(Object.keys(provider_schemas[AISEC_SOURCE]?.resource_schemas ?? {}).sort()).toEqual(
      Object.keys(aisec().schema.resource_schemas).sort(),
    );
    rmSync(main);
  });

  it('calls the cloud, with the machine code of an earlier process and without', async () => {
    const main = path.join(provider, 'main.js');
    buildSync({
      stdin: {
        contents: `require('./code-cache').requireWithCodeCache(require('node:path').join(__dirname, 'bundle.js')).serveAisec();`,
        resolveDir: path.join(ROOT, 'lib', 'provider'),
      },
      outfile: main,
      bundle: true,
      platform: 'node',
      logLevel: 'error',
    });
    const dir = workshop.dir('project');
    installLauncher(dir, version);
    const config = {
      terraform: { required_providers: { aisec: { source: AISEC_SOURCE } } },
      data: { aisec_caller_identity: { me: {} } },
      output: { account: { value: '${data.aisec_caller_identity.me.account_id}' } },
    };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify(config));
    const sandbox = await workshop.sandbox();
    const env = { ...sandbox.env, AISEC_PROVIDER_MAIN: main };
    expect(await run('terraform', ['init'], { cwd: dir, env })).toMatchObject({ code: 0 });
    for (const _ of ['without', 'with']) {
      const { code, stdout, stderr } = await run('terraform', ['apply', '-auto-approve', '-no-color'], {
        cwd: dir,
        env,
      });
      expect(`${code} ${stderr}`).toBe('0 ');
      expect(stdout).toContain('account = "1000000000000001"');
    }
    for (const file of readdirSync(provider)) if (/^main|\.cache$/.test(file)) rmSync(path.join(provider, file));
  });

  it('has no file of another package that is not named with its licence', () => {
    const licences = readFileSync(path.join(provider, 'bundle.LICENSES.txt'), 'utf8');
    for (const name of ['@grpc/grpc-js', 'protobufjs', '@msgpack/msgpack', 'asn1js']) {
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    // Each has its text, not only its name.
    for (const part of licences.split(/^-{80}$/m)) expect(part.length).toBeGreaterThan(500);
    expect(licences).not.toContain(ROOT);
    expect(readFileSync(path.join(provider, 'bundle.js'), 'utf8')).not.toContain(ROOT);
  });

  it('is alone: a second build leaves nothing of the first', async () => {
    await bundleProvider(path.join(root, 'dist'));
    expect(readdirSync(provider).sort()).toEqual(['bundle.LICENSES.txt', 'bundle.js']);
  });
});
