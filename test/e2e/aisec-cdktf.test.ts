import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/snippets';
import { aisec, type Result, run, Workshop } from '../support/terraform';

jest.setTimeout(180_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const LIB = path.join(ROOT, 'lib');

/** A cdktf app as a user has it: no flags, no environment for the provider. */
class AppProject {
  readonly dir = workshop.dir('app');

  constructor(main: string) {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.dir, 'node_modules'));
    writeFileSync(path.join(this.dir, 'main.ts'), main);
    writeFileSync(path.join(this.dir, 'package.json'), '{"private": true}');
    const settings = { language: 'typescript', app: 'npx tsx main.ts', projectId: 'test', sendCrashReports: 'false' };
    writeFileSync(path.join(this.dir, 'cdktf.json'), JSON.stringify(settings));
  }

  environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const { TF_CLI_CONFIG_FILE: _file, AISEC_PROVIDER_MAIN: _main, ...inherited } = process.env;
    return {
      ...inherited,
      CI: '1',
      FORCE_COLOR: '0',
      CHECKPOINT_DISABLE: '1',
      // cdktf gives terraform this cache; one of the test's own, since it would hold links into the test's directory.
      TF_PLUGIN_CACHE_DIR: workshop.dir('cache'),
      // Whatever asks the network fails.
      HTTPS_PROXY: 'http://127.0.0.1:1',
      ...more,
    };
  }

  readLock(stack: string): string {
    return readFileSync(path.join(this.dir, 'cdktf.out', 'stacks', stack, '.terraform.lock.hcl'), 'utf8');
  }
}

describe('plain cdktf deploy, outside of the sandbox', () => {
  // Two stacks with the default configuration, the second uses a value of the first.
  const project = new AppProject(`
import { App, TerraformResource, TerraformStack } from 'cdktf';
import { Aisec } from '${LIB}/core';

class Toy extends TerraformResource {
  constructor(stack: TerraformStack, id: string, private readonly toyName: string) {
    super(stack, id, { terraformResourceType: 'aisec_toy', terraformGeneratorMetadata: { providerName: 'aisec' } });
    Aisec.of(stack);
  }
  get id(): string { return this.getStringAttribute('id'); }
  protected synthesizeAttributes(): { [name: string]: string } { return { name: this.toyName }; }
}
const app = new App();
const [one, two] = ['one', 'two'].map((id) => new TerraformStack(app, id));
const first = new Toy(one, 'first', 'a');
new Toy(two, 'second', first.id);
app.synth();
`);
  const env = project.environment({ AISEC_PROVIDER_MAIN: path.join(ROOT, 'test', 'plugin', 'plugin-toy.ts') });
  const cdktf = (...args: readonly string[]): Promise<Result> =>
    run('npx', ['cdktf', ...args], { cwd: project.dir, env });

  it('deploys two stacks without an install step and without network', async () => {
    const { code, stdout, stderr } = await cdktf('deploy', '*', '--auto-approve');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Apply complete! Resources: 1 added')]);
    expect(stdout + stderr).not.toMatch(/Could not retrieve|Incomplete lock file/);
    expect(readFileSync(path.join(project.dir, 'terraform.two.tfstate'), 'utf8')).toContain('id-of-id-of-a');
  });

  it('shows no difference afterwards, leaves the lock file as it was, and destroys', async () => {
    const locked = project.readLock('two');
    const diff = await cdktf('diff', 'two');
    expect([diff.code, diff.stdout]).toEqual([0, expect.stringContaining('No changes')]);
    expect(project.readLock('two')).toBe(locked);
    const { code, stdout } = await cdktf('destroy', '*', '--auto-approve');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Destroy complete! Resources: 1 destroyed')]);
  });
});

describe('plain cdktf, for a stack with a provider of a registry too', () => {
  const project = new AppProject(`
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '${LIB}/bindings/alicloud/provider';
import { Aisec } from '${LIB}/core';

const app = new App();
const stack = new TerraformStack(app, 'mixed');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
Aisec.of(stack);
app.synth();
`);

  it('lets terraform init lock that provider instead of asking the registry for all of them', async () => {
    const mirror = workshop.dir('mirror');
    const platform = path.join(mirror, 'registry.terraform.io', 'aliyun', 'alicloud', '1.290.0', await platformName());
    await run('mkdir', ['-p', platform]);
    writeFileSync(path.join(platform, 'terraform-provider-alicloud_v1.290.0'), '#!/bin/sh\n', { mode: 0o755 });
    const config = path.join(project.dir, 'terraformrc');
    writeFileSync(
      config,
      `provider_installation {
  filesystem_mirror { path = "${mirror}", include = ["registry.terraform.io/*/*"] }
  filesystem_mirror { path = "terraform.d/plugins", include = ["terraform.local/*/*"] }
}`,
    );
    const env = project.environment({ TF_CLI_CONFIG_FILE: config });
    const { stdout, stderr } = await run('npx', ['cdktf', 'diff', 'mixed'], { cwd: project.dir, env });
    expect(stdout + stderr).toContain('Terraform has been successfully initialized');
    expect(stdout + stderr).not.toContain('providers for locking');
    expect(project.readLock('mixed')).toMatch(/alicloud" \{\n {2}version {5}= "1\.290\.0"\n(.*\n)*.*h1:/);
    expect(project.readLock('mixed')).not.toContain('/*');
  });
});

async function platformName(): Promise<string> {
  const { stdout } = await run('terraform', ['version', '-json'], {
    env: { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null' },
  });
  return (JSON.parse(stdout) as { platform: string }).platform;
}

describe('aisec sandbox -- cdktf', () => {
  const project = new AppProject(`
import { App, TerraformStack } from 'cdktf';
import { AlicloudProvider } from '${LIB}/bindings/alicloud/provider';
import { RamUser } from '${LIB}/bindings/alicloud/ram-user';
import { GuardrailsKeywordLibrary } from '${LIB}/bindings/aisec/guardrails-keyword-library';
import { Aisec } from '${LIB}/core';

const app = new App();
const stack = new TerraformStack(app, 'both');
new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
const user = new RamUser(stack, 'user', { name: 'caller' });
Aisec.of(stack);
new GuardrailsKeywordLibrary(stack, 'words', { name: user.name, words: { one: '', two: '' } });
app.synth();
`);
  const env = project.environment();
  const cdktf = (...args: readonly string[]): Promise<Result> =>
    aisec(['sandbox', '--', 'npx', 'cdktf', ...args], { cwd: project.dir, env });

  it('deploys a stack with both providers, shows no difference, and destroys it', async () => {
    const deploy = await cdktf('deploy', 'both', '--auto-approve');
    expect([deploy.code, deploy.stdout]).toEqual([0, expect.stringContaining('Apply complete! Resources: 2 added')]);
    const diff = await cdktf('diff', 'both');
    expect([diff.code, diff.stdout]).toEqual([0, expect.stringContaining('No changes')]);
    const destroy = await cdktf('destroy', 'both', '--auto-approve');
    expect([destroy.code, destroy.stdout]).toEqual([0, expect.stringContaining('Resources: 2 destroyed')]);
    expect(existsSync(path.join(project.dir, 'terraform.both.tfstate'))).toBe(true);
  });
});
