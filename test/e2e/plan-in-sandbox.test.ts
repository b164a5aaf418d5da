import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App, DataResource, TerraformOutput, TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import { KmsAlias } from '../../lib/bindings/alicloud/kms-alias';
import { KmsKey } from '../../lib/bindings/alicloud/kms-key';
import { KmsSecret } from '../../lib/bindings/alicloud/kms-secret';
import { OssBucket } from '../../lib/bindings/alicloud/oss-bucket';
import { AlicloudProvider } from '../../lib/bindings/alicloud/provider';
import { RamAccessKey } from '../../lib/bindings/alicloud/ram-access-key';
import { GuardrailsAccess, GuardrailsCredential, KeywordLibrary, KeywordPurpose } from '../../lib/guardrails';
import { reattachProviders } from '../../lib/plugin';
import { planInSandbox } from '../../lib/testing/plan-in-sandbox';
import { oneLine, Workshop } from '../support/terraform';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

function stackOf(app: App, id: string): TerraformStack {
  const stack = new TerraformStack(app, id);
  new AlicloudProvider(stack, 'alicloud', { region: 'ap-southeast-1' });
  return stack;
}

/** A stack with a key, and one that uses the key's id. */
function twoStacks(): { readonly app: App; readonly names: TerraformStack } {
  const app = new App({ outdir: workshop.dir('out') });
  const keys = stackOf(app, 'keys');
  const key = new KmsKey(keys, 'key', { description: 'logs' });
  // A stack that is planned only must not run anything on this machine.
  new DataResource(keys, 'side-effect', {
    provisioners: [{ type: 'local-exec', command: `touch ${path.join(workshop.root, 'provisioned')}` }],
  });
  const names = stackOf(app, 'names');
  new KmsAlias(names, 'alias', { aliasName: 'alias/logs', keyId: key.id });
  return { app, names };
}

describe('planInSandbox', () => {
  it('gives a plan fit for a snapshot: what is unknown or secret is named, what is absent is left out', async () => {
    const app = new App({ outdir: workshop.dir('out') });
    const stack = stackOf(app, 'logs');
    const bucket = new OssBucket(stack, 'bucket', {
      bucket: 'logs',
      lifecycleRule: [{ enabled: true, prefix: 'old/', expiration: [{ days: 30 }] }],
    });
    const key = new RamAccessKey(stack, 'key', { userName: 'caller' });
    new KmsSecret(stack, 'secret', { secretName: 'given', secretData: 'Given-Secret-1', versionId: 'v1' });
    new TerraformOutput(stack, 'domain', { value: bucket.extranetEndpoint });
    new TerraformOutput(stack, 'key-id', { value: key.id });

    const plan = await planInSandbox(app);
    expect(plan).toMatchSnapshot();
    expect(JSON.stringify(plan)).not.toContain('Given-Secret-1');
  });

  it('plans stacks in the order of their references, the same on every run, and runs nothing of theirs', async () => {
    const plan = await planInSandbox(twoStacks().app);
    expect(Object.keys(plan)).toEqual(['keys', 'names']);
    const alias = plan.names?.resources['alicloud_kms_alias.alias'];
    expect([alias?.actions, alias?.after]).toEqual([['create'], expect.objectContaining({ alias_name: 'alias/logs' })]);
    expect((alias?.after as { key_id: string }).key_id).toMatch(/^key-/);
    expect(await planInSandbox(twoStacks().app)).toEqual(plan);
    expect(existsSync(path.join(workshop.root, 'provisioned'))).toBe(false);
  });

  it('applies what aisec makes as well, in the sandbox, and its ids are the same on every run', async () => {
    const app = (): App => {
      const made = new App({ outdir: workshop.dir('out') });
      const security = stackOf(made, 'security');
      const access = new GuardrailsAccess(security, 'Access', { credential: GuardrailsCredential.secretStore() });
      const words = new KeywordLibrary(security, 'Words', { purpose: KeywordPurpose.BLOCK, words: ['one'] });
      new KeywordLibrary(security, 'Others', { purpose: KeywordPurpose.BLOCK, words: ['one'] });
      const user = new DataResource(stackOf(made, 'backend'), 'settings');
      user.addOverride('input', { key: access.connection.accessKeyId, words: words.libraryId });
      return made;
    };
    const plan = await planInSandbox(app());
    const types = Object.keys(plan.security?.resources ?? {}).map((address) => address.replace(/\..*/, ''));
    expect(types).toEqual(expect.arrayContaining(['aisec_access_key', 'aisec_guardrails_keyword_library']));
    expect(plan.backend?.resources['terraform_data.settings']?.after).toEqual({
      id: '(known after apply)',
      input: { key: expect.stringMatching(/^LTAI/), words: expect.stringMatching(/^custom_/) },
      output: '(known after apply)',
    });
    expect(await planInSandbox(app())).toEqual(plan);
  });

  it('takes one stack with what it depends on, or a synthesized directory, and leaves both as they are', async () => {
    const { app, names } = twoStacks();
    const plan = await planInSandbox(names);
    expect(readdirSync(app.outdir)).toEqual(['stacks']);
    app.synth();
    const before = readdirSync(app.outdir, { recursive: true });
    expect(await planInSandbox(app.outdir)).toEqual(plan);
    expect(readdirSync(app.outdir, { recursive: true })).toEqual(before);
  });

  it('uses neither the state of a stack nor the environment of its owner', async () => {
    const cwd = process.cwd();
    const owner = workshop.dir('owner');
    process.env.TF_WORKSPACE = 'production';
    process.env.TF_CLI_ARGS_plan = '-destroy';
    process.chdir(owner);
    try {
      expect(Object.keys((await planInSandbox(twoStacks().app)).keys?.resources ?? {})).toEqual([
        'alicloud_kms_key.key',
        'terraform_data.side-effect',
      ]);
      expect(readdirSync(owner)).toEqual([]);
    } finally {
      process.chdir(cwd);
      delete process.env.TF_WORKSPACE;
      delete process.env.TF_CLI_ARGS_plan;
    }
  });

  it('takes values for variables, and says what terraform said when it refuses the app', async () => {
    const app = new App({ outdir: workshop.dir('out') });
    const stack = stackOf(app, 'logs');
    const name = new TerraformVariable(stack, 'name', { type: 'string' });
    new OssBucket(stack, 'bucket', { bucket: name.stringValue });
    const plan = await planInSandbox(app, { variables: { name: 'given-name' } });
    expect(plan.logs?.resources['alicloud_oss_bucket.bucket']?.after).toMatchObject({ bucket: 'given-name' });

    const failure = await planInSandbox(app, { variables: { name: 'x' } }).catch(String);
    expect(oneLine(String(failure))).toMatch(/stack logs: terraform plan failed .* bucket has the wrong length/);
  });

  it('says which line a CLI configuration lacks that hides the provider aisec', async () => {
    const mirror = workshop.dir('mirror');
    const file = path.join(mirror, 'terraformrc');
    writeFileSync(file, `provider_installation {\n  filesystem_mirror { path = "${mirror}" }\n}\n`);
    const stack = stackOf(new App({ outdir: workshop.dir('out') }), 'words');
    new KeywordLibrary(stack, 'Words', { purpose: KeywordPurpose.BLOCK });
    process.env.TF_CLI_CONFIG_FILE = file;
    try {
      const failure = String(await planInSandbox(stack).catch(String));
      expect(failure).toContain(`${file} has a provider_installation`);
      expect(failure).toContain('filesystem_mirror { path = "terraform.d/plugins"');
    } finally {
      delete process.env.TF_CLI_CONFIG_FILE;
    }
  });

  it('applies no stack that uses a provider outside of the sandbox', async () => {
    const socketPath = path.join(workshop.root, 'toy.sock');
    const toy = fork(path.join(__dirname, '..', 'plugin', 'toy-provider.ts'), ['toy', socketPath], {
      execArgv: ['--import', require.resolve('tsx')],
    });
    await new Promise((resolve) => toy.once('message', resolve));
    process.env.TF_REATTACH_PROVIDERS = reattachProviders('registry.terraform.io/test/toy', toy.pid ?? 0, socketPath);
    try {
      const app = new App({ outdir: workshop.dir('out') });
      const real = new TerraformStack(app, 'real');
      real.addOverride('terraform.required_providers.toy.source', 'test/toy');
      const thing = new TerraformResource(real, 'thing', { terraformResourceType: 'toy_thing' });
      thing.addOverride('name', 'costs-money');
      expect(Object.keys((await planInSandbox(app)).real?.resources ?? {})).toEqual(['toy_thing.thing']);

      new TerraformOutput(stackOf(app, 'user'), 'id', { value: thing.getStringAttribute('id') });
      await expect(planInSandbox(app)).rejects.toThrow('toy_thing.thing is of registry.terraform.io/test/toy');
    } finally {
      delete process.env.TF_REATTACH_PROVIDERS;
      toy.kill();
    }
  });

  it('names a directory that is no output of cdktf', async () => {
    const empty = path.join(workshop.root, 'empty');
    mkdirSync(empty);
    await expect(planInSandbox(empty)).rejects.toThrow(`${empty} has no manifest.json`);
  });
});
