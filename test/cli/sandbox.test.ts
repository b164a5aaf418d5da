import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { requireTerraform } from '../../lib/sandbox';
import { readProviderSchema } from '../../lib/schema/alicloud';
import { ROOT } from '../support/snippets';
import { aisec, type Json, Project, type Result, type RunOptions, Workshop } from '../support/terraform';

jest.setTimeout(60_000);

const workshop = new Workshop();
afterAll(() => workshop.close());

const stateDir = workshop.dir('state');

/** `aisec sandbox` with the tests' state directory. */
function sandbox(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  return aisec(['sandbox', '--state', stateDir, ...args], { cwd: workshop.root, env: process.env, ...options });
}

const shell = (script: string, options: RunOptions = {}): Promise<Result> =>
  sandbox(['--', 'sh', '-c', script], options);

describe('aisec', () => {
  it.each([[['--help']], [['sandbox', '--help']], [['sandbox', 'status', '--help']], [['sandbox', 'reset', '--help']]])(
    '%j prints help',
    async (args) => {
      const { code, stdout, stderr } = await aisec(args);
      expect([code, stderr, stdout]).toEqual([0, '', expect.stringMatching(/^Usage: aisec/)]);
    },
  );

  it.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['sandbox', '--nonsense', '--', 'true'], "unknown option '--nonsense'"],
    [['sandbox', 'status', '--nonsense'], "unknown option '--nonsense'"],
    [['sandbox', 'terraform', 'plan'], 'give the command after --, for example: aisec sandbox -- terraform plan'],
    [['sandbox', '--'], 'give the command after --'],
  ])('%j ends with 2 and one line', async (args, message) => {
    const { code, stdout, stderr } = await aisec(args);
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain(message);
  });

  it('prints errors as JSON with --json, but not for a --json of the wrapped command', async () => {
    const [own, wrapped] = await Promise.all([
      aisec(['sandbox', 'status', '--json', '--nonsense']),
      sandbox(['--', 'no-such-command', '--json']),
    ]);
    expect(JSON.parse(own.stderr)).toEqual({ error: "unknown option '--nonsense'" });
    expect([wrapped.code, wrapped.stderr]).toEqual([127, 'aisec: no-such-command was not found\n']);
  });
});

describe('aisec sandbox -- <command>', () => {
  it('passes on input, output and exit code, and adds nothing of its own', async () => {
    expect(await shell('echo out; echo err >&2; exit 7')).toEqual({ code: 7, stdout: 'out\n', stderr: 'err\n' });
  });

  it('runs a command that has the name of one of its own', async () => {
    const bin = workshop.dir('bin');
    writeFileSync(path.join(bin, 'status'), '#!/bin/sh\necho mine\n');
    chmodSync(path.join(bin, 'status'), 0o755);
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
    expect((await sandbox(['--', 'status'], { env })).stdout).toBe('mine\n');
  });

  it('forwards signals and ends as the command ends', async () => {
    const note = path.join(workshop.root, 'ready');
    const ended = shell(`trap 'echo told; exit 3' TERM; touch ${note}; while :; do sleep 0.05; done`, {
      started: (child) => {
        const timer = setInterval(() => {
          if (!existsSync(note)) return;
          clearInterval(timer);
          child.kill('SIGTERM');
        }, 20);
      },
    });
    expect(await ended).toEqual({ code: 3, stdout: 'told\n', stderr: '' });
  });

  it('says 128 + n for a command that signal n ended', async () => {
    expect((await shell('kill -TERM $$')).code).toBe(128 + 15);
  });

  it('keeps providers that are attached already, and unsets a CLI configuration that is not there', async () => {
    const env = {
      ...process.env,
      TF_REATTACH_PROVIDERS: '{"registry.terraform.io/other/other":{"Protocol":"grpc"}}',
      TF_CLI_CONFIG_FILE: path.join(workshop.root, 'no-such-file'),
    };
    const { stdout } = await shell('echo "$TF_REATTACH_PROVIDERS"; echo "${TF_CLI_CONFIG_FILE-unset}"', { env });
    const [attached = '', config] = stdout.split('\n');
    expect(Object.keys(JSON.parse(attached) as object)).toEqual([
      'registry.terraform.io/other/other',
      'registry.terraform.io/aliyun/alicloud',
    ]);
    expect(config).toBe('unset');
    const present = { ...env, TF_CLI_CONFIG_FILE: path.join(ROOT, 'package.json') };
    expect((await shell('echo "$TF_CLI_CONFIG_FILE"', { env: present })).stdout.trim()).toBe(
      present.TF_CLI_CONFIG_FILE,
    );
  });

  it('takes its state directory from AISEC_SANDBOX_STATE, and hands it on', async () => {
    const dir = path.join(workshop.root, 'from-environment');
    const env = { ...process.env, AISEC_SANDBOX_STATE: dir };
    const { stdout } = await aisec(['sandbox', '--', 'sh', '-c', 'echo $AISEC_SANDBOX_STATE'], { env });
    expect([stdout.trim(), existsSync(dir)]).toEqual([dir, true]);
  });
});

describe('aisec sandbox -- terraform', () => {
  const stack: Json = {
    provider: { alicloud: {} },
    resource: {
      alicloud_ram_user: { u: { name: 'caller' } },
      alicloud_ram_access_key: { k: { user_name: '${alicloud_ram_user.u.name}' } },
      alicloud_kms_secret: { s: { secret_name: 'given', secret_data: 'Given-Secret-1', version_id: 'v1' } },
    },
    data: { alicloud_regions: { here: { current: true } } },
    output: { region: { value: '${data.alicloud_regions.here.ids[0]}' } },
  };
  let project: Project;
  const env = { ...process.env, TF_CLI_CONFIG_FILE: '/no/such/terraformrc' };

  beforeAll(() => {
    project = new Project(workshop.dir('project'), env);
    project.write(stack);
  });

  it('works with a TF_CLI_CONFIG_FILE that is not there, logs calls without secrets, and serves the region asked for', async () => {
    const script =
      'terraform init -no-color && terraform apply -auto-approve -no-color && terraform plan -no-color -out=p && terraform show -no-color p';
    const { code, stdout, stderr } = await sandbox(
      ['--verbose', '--region', 'eu-central-1', '--', 'sh', '-c', script],
      {
        cwd: project.dir,
        env,
      },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('region = "eu-central-1"');

    const log = readFileSync(path.join(stateDir, 'sandbox.log'), 'utf8');
    expect(log).toMatch(/^\S+ apply alicloud_ram_access_key \d/m);
    const made = /"secret": *"([^"]+)"/.exec(project.readState())?.[1] ?? '';
    expect(made).toMatch(/^SANDBOX-/);
    for (const text of [stdout, log]) {
      expect(text).not.toContain(made);
      expect(text).not.toContain('Given-Secret-1');
    }
  });

  it('status shows what there is, as a table and as JSON', async () => {
    const [table, json] = await Promise.all([sandbox(['status']), sandbox(['status', '--json'])]);
    expect(table.stdout).toMatch(/alicloud_ram_user .*\d{10,}.* caller /);
    expect(table.stdout).not.toContain('SANDBOX-');
    const parsed = JSON.parse(json.stdout) as { count: number; resources: { type: string; region: string }[] };
    expect([parsed.count, parsed.resources.map(({ type }) => type)]).toEqual([
      3,
      ['alicloud_kms_secret', 'alicloud_ram_access_key', 'alicloud_ram_user'],
    ]);
    expect(parsed.resources[0]?.region).toBe('eu-central-1');
  });

  it('reset asks for --yes while there is something to lose', async () => {
    const refused = await sandbox(['reset']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('add --yes')]);
    expect((await sandbox(['reset', '--yes', '--json'])).stdout).toBe('{"deleted":3}\n');
    expect((await sandbox(['reset'])).stdout).toBe('0 resources deleted.\n');
    expect(JSON.parse((await sandbox(['status', '--json'])).stdout)).toMatchObject({ count: 0, resources: [] });
  });

  it('serves exactly the schema file it is given', async () => {
    const files = ['schema', 'constraints'].map((name) => path.join(ROOT, 'schema', `alicloud.${name}.json`));
    const [schema = '', constraints = ''] = files;
    const script = 'terraform init -no-color >&2 && terraform providers schema -json';
    const options = ['--schema', schema, '--constraints', constraints];
    const { stdout } = await sandbox([...options, '--', 'sh', '-c', script], { cwd: project.dir, env });
    const printed = JSON.parse(stdout, (key, value: unknown) => (key === 'description_kind' ? undefined : value)) as {
      readonly provider_schemas: { readonly [source: string]: object };
    };
    expect(printed.provider_schemas['registry.terraform.io/aliyun/alicloud']).toEqual(readProviderSchema(schema));
  });

  it('names a file that it cannot serve', async () => {
    const { code, stderr } = await sandbox(['--schema', 'nowhere.json', '--constraints', 'nowhere.json', '--', 'true']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^aisec: the sandbox could not start: .*nowhere\.json/)]);
  });
});

describe('requireTerraform', () => {
  function fake(script: string): NodeJS.ProcessEnv {
    const bin = workshop.dir('fake');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'terraform'), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(bin, 'terraform'), 0o755);
    return { PATH: bin };
  }

  it('accepts the one on PATH', () => {
    expect(requireTerraform()).toMatch(/^\d+\.\d+\.\d+/);
  });

  it.each([
    ['none', { PATH: '/nowhere' }, 'found none'],
    ['an old one', fake('echo \'{"terraform_version": "1.4.7"}\''), 'found 1.4.7'],
    ['a broken one', fake('exit 1'), 'found one that does not run'],
  ])('says in one line what is needed for %s', (_, env, found) => {
    const need = 'terraform >= 1.5.0 is needed on PATH (https://developer.hashicorp.com/terraform/install)';
    expect(() => requireTerraform(env)).toThrow(`${need}; ${found}`);
  });
});
