import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/snippets';
import { aisec, type Result, Workshop } from '../support/terraform';

jest.setTimeout(120_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const BINDINGS = path.join(ROOT, 'lib', 'bindings', 'alicloud');

/** Two stacks, of which the second uses an id that is not known before the first is deployed. */
const APP = `
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '${BINDINGS}/provider';
import { KmsKey } from '${BINDINGS}/kms-key';
import { KmsAlias } from '${BINDINGS}/kms-alias';

const app = new App();
const [keys, names] = ['keys', 'names'].map((id) => {
  const stack = new TerraformStack(app, id);
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  return stack;
});
const key = new KmsKey(keys, 'key', { description: 'logs' });
const alias = new KmsAlias(names, 'alias', { aliasName: 'alias/logs', keyId: key.id });
new TerraformOutput(names, 'key', { value: alias.keyId });
app.synth();
`;

describe('aisec sandbox -- cdktf', () => {
  const dir = workshop.dir('app');
  // A machine whose terraform would otherwise ask a registry, and complain about its configuration.
  const env = { ...process.env, TF_CLI_CONFIG_FILE: '/no/such/terraformrc', CI: '1', FORCE_COLOR: '0' };

  /** As a user types it: no flags for the sandbox, none for cdktf. */
  const cdktf = (...args: readonly string[]): Promise<Result> =>
    aisec(['sandbox', '--', 'npx', 'cdktf', ...args], { cwd: dir, env });

  const status = async (): Promise<string[]> => {
    const { stdout } = await aisec(['sandbox', 'status', '--json'], { cwd: dir, env });
    return (JSON.parse(stdout) as { resources: { type: string }[] }).resources.map(({ type }) => type);
  };

  beforeAll(() => {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(dir, 'node_modules'));
    writeFileSync(path.join(dir, 'main.ts'), APP);
    writeFileSync(path.join(dir, 'package.json'), '{"private": true}');
    const settings = { language: 'typescript', app: 'npx tsx main.ts', projectId: 'test', sendCrashReports: 'false' };
    writeFileSync(path.join(dir, 'cdktf.json'), JSON.stringify(settings));
  });

  it('deploys two stacks, the second with a value of the first', async () => {
    const { code, stdout, stderr } = await cdktf('deploy', '*', '--auto-approve');
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    expect(stderr + stdout).not.toMatch(/registry|checkpoint|no such file/i);
    expect(await status()).toEqual(['alicloud_kms_alias', 'alicloud_kms_key']);
    const [key] = readdirSync(path.join(dir, '.aisec-sandbox', 'alicloud', 'alicloud_kms_key'));
    expect(readFileSync(path.join(dir, 'terraform.names.tfstate'), 'utf8')).toContain(
      path.basename(key ?? '?', '.json'),
    );
  });

  it('leaves no lock file that a deployment to a real account would trip over', () => {
    for (const stack of ['keys', 'names']) {
      expect(existsSync(path.join(dir, 'cdktf.out', 'stacks', stack, 'cdk.tf.json'))).toBe(true);
      expect(existsSync(path.join(dir, 'cdktf.out', 'stacks', stack, '.terraform.lock.hcl'))).toBe(false);
    }
  });

  it('shows no difference afterwards, and destroys both', async () => {
    const diff = await cdktf('diff', 'names');
    expect([diff.code, diff.stdout]).toEqual([0, expect.stringContaining('No changes')]);
    const { code, stderr } = await cdktf('destroy', '*', '--auto-approve');
    expect(`${code} ${stderr}`).toMatch(/^0 /);
    expect(await status()).toEqual([]);
  });
});
