import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { fork, type ChildProcess } from 'node:child_process';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import { reattachProviders } from '../../lib/plugin';

jest.setTimeout(60_000);

const SOURCE = 'registry.terraform.io/test/toy';

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the plugin server under the real terraform', () => {
  let work: string;
  let server: ChildProcess;
  let env: NodeJS.ProcessEnv;

  const terraform = (dir: string, ...args: string[]): Promise<Result> =>
    new Promise((resolve) => {
      execFile('terraform', args, { cwd: dir, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      });
    });

  async function project(name: string, config: object): Promise<string> {
    const dir = mkdtempSync(path.join(work, `${name}-`));
    write(dir, config);
    expect((await terraform(dir, 'init')).code).toBe(0);
    return dir;
  }

  function write(dir: string, config: object): void {
    const terraformBlock = { required_providers: { toy: { source: 'test/toy' } } };
    writeFileSync(path.join(dir, 'main.tf.json'), JSON.stringify({ terraform: terraformBlock, ...config }));
  }

  async function changes(dir: string): Promise<{ actions: string[]; after: unknown }[]> {
    expect((await terraform(dir, 'plan', '-out=p')).code).toBe(0);
    const shown = JSON.parse((await terraform(dir, 'show', '-json', 'p')).stdout) as {
      resource_changes: { change: { actions: string[]; after: unknown } }[];
    };
    return shown.resource_changes.map(({ change: { actions, after } }) => ({ actions, after }));
  }

  /** The provider lives in a process of its own: Terraform may kill the process it is told of. */
  async function startServer(kind: string): Promise<[ChildProcess, NodeJS.ProcessEnv]> {
    const socketPath = path.join(work, `${kind}.sock`);
    const child = fork(path.join(__dirname, '..', 'support', 'toy-provider.ts'), [kind, socketPath], {
      execArgv: ['--import', 'tsx'],
    });
    await new Promise((resolve) => child.once('message', resolve));
    const source = kind === 'toy' ? SOURCE : 'registry.terraform.io/aliyun/alicloud';
    const { TF_CLI_CONFIG_FILE: _missing, ...rest } = process.env;
    return [
      child,
      {
        ...rest,
        CHECKPOINT_DISABLE: '1',
        TF_REATTACH_PROVIDERS: reattachProviders(source, child.pid ?? 0, socketPath),
      },
    ];
  }

  beforeAll(async () => {
    work = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-plugin-')));
    [server, env] = await startServer('toy');
  });

  afterAll(() => {
    server.kill();
    rmSync(work, { recursive: true, force: true });
  });

  const thing = {
    name: 'a',
    size: 3,
    rule: [{ key: 'k1' }, { key: 'k2', values: ['x'] }],
    label: [{ text: 'one' }, { text: 'two' }],
    timeouts: { create: '1m' },
  };

  it('creates, re-plans empty, updates, replaces, imports and destroys', async () => {
    const dir = await project('cycle', { resource: { toy_thing: { t: thing } } });
    expect((await terraform(dir, 'apply', '-auto-approve')).stdout).toContain('1 added');
    expect((await terraform(dir, 'plan', '-detailed-exitcode')).code).toBe(0);

    write(dir, { resource: { toy_thing: { t: { ...thing, size: '123456789012345678901234567890' } } } });
    expect((await changes(dir))[0]?.actions).toEqual(['update']);
    expect((await terraform(dir, 'apply', '-auto-approve')).stdout).toContain('1 changed');
    expect((await terraform(dir, 'plan', '-detailed-exitcode')).code).toBe(0);

    write(dir, { resource: { toy_thing: { t: { ...thing, name: 'b' } } } });
    expect((await changes(dir))[0]?.actions).toEqual(['delete', 'create']);
    expect((await terraform(dir, 'apply', '-auto-approve')).stdout).toContain('1 added, 0 changed, 1 destroyed');

    expect((await terraform(dir, 'state', 'rm', 'toy_thing.t')).code).toBe(0);
    expect((await terraform(dir, 'import', 'toy_thing.t', 'thing-b')).code).toBe(0);
    expect((await terraform(dir, 'plan', '-detailed-exitcode')).code).toBe(0);
    expect((await terraform(dir, 'destroy', '-auto-approve')).stdout).toContain('1 destroyed');
  });

  it('marks sensitive computed attributes and leaves them unknown until apply', async () => {
    const dir = await project('sensitive', { resource: { toy_thing: { t: { name: 'secretive' } } } });
    expect((await terraform(dir, 'plan', '-out=p')).code).toBe(0);
    const shown = JSON.parse((await terraform(dir, 'show', '-json', 'p')).stdout) as {
      resource_changes: { change: { after_unknown: object; after_sensitive: object } }[];
    };
    expect(shown.resource_changes[0]?.change.after_unknown).toMatchObject({ id: true, secret: true });
    expect(shown.resource_changes[0]?.change.after_sensitive).toMatchObject({ secret: true });
  });

  it('shows warnings and errors at the attribute they belong to', async () => {
    const bad = { name: 'bad', rule: [{ key: 'ok' }, { key: 'refused' }], size: 13 };
    const dir = await project('diagnostics', { resource: { toy_thing: { t: bad } } });
    const { valid, diagnostics } = JSON.parse((await terraform(dir, 'validate', '-json')).stdout) as {
      valid: boolean;
      diagnostics: { severity: string; summary: string; snippet?: { context: string; code: string } }[];
    };
    expect(valid).toBe(false);
    expect(diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`).sort()).toEqual([
      'error: key refused',
      'warning: unlucky size',
    ]);
    expect(diagnostics.find(({ severity }) => severity === 'warning')?.snippet?.code).toContain('size');
  });

  it('turns an exception of the provider into an error and keeps the state', async () => {
    const dir = await project('failure', { resource: { toy_thing: { t: { name: 'ok', size: 1 } } } });
    expect((await terraform(dir, 'apply', '-auto-approve')).code).toBe(0);
    write(dir, { resource: { toy_thing: { t: { name: 'ok', size: 666 } } } });
    const failed = await terraform(dir, 'apply', '-auto-approve');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('size 666 is out of stock');
    expect((await terraform(dir, 'state', 'list')).stdout.trim()).toBe('toy_thing.t');
  });

  it('gives each provider configuration its own provider', async () => {
    const dir = await project('alias', {
      provider: { toy: [{ region: 'one' }, { alias: 'second', region: 'two' }] },
      resource: { toy_thing: { a: { name: 'a1' }, b: { name: 'b1', provider: 'toy.second' } } },
      output: { regions: { value: ['${toy_thing.a.region}', '${toy_thing.b.region}'] } },
    });
    expect((await terraform(dir, 'apply', '-auto-approve')).code).toBe(0);
    expect(JSON.parse((await terraform(dir, 'output', '-json', 'regions')).stdout)).toEqual(['one', 'two']);
  });

  it('reads data sources', async () => {
    const dir = await project('data', {
      data: { toy_echo: { e: { text: 'hi' } } },
      output: { o: { value: '${data.toy_echo.e.echoed}' } },
    });
    expect((await terraform(dir, 'apply', '-auto-approve')).code).toBe(0);
    expect((await terraform(dir, 'output', '-raw', 'o')).stdout).toBe('hi hi');
  });

  it('serves two terraform processes at the same time', async () => {
    const dirs = await Promise.all(
      ['left', 'right'].map((name) =>
        project(name, {
          resource: {
            toy_thing: Object.fromEntries([...Array(30).keys()].map((i) => [`t${i}`, { name: `${name}-${i}` }])),
          },
        }),
      ),
    );
    const applied = await Promise.all(dirs.map((dir) => terraform(dir, 'apply', '-auto-approve')));
    expect(applied.map(({ code }) => code)).toEqual([0, 0]);
    for (const dir of dirs) expect((await terraform(dir, 'plan', '-detailed-exitcode')).code).toBe(0);
  });

  it('tells terraform the whole alicloud schema exactly', async () => {
    const [alicloud, alicloudEnv] = await startServer('alicloud');
    try {
      const dir = mkdtempSync(path.join(work, 'schema-'));
      const settings = { required_providers: { alicloud: { source: 'aliyun/alicloud' } } };
      writeFileSync(
        path.join(dir, 'main.tf.json'),
        JSON.stringify({ terraform: settings, provider: { alicloud: {} } }),
      );
      env = alicloudEnv;
      expect((await terraform(dir, 'init')).code).toBe(0);
      const printed = JSON.parse(
        (await terraform(dir, 'providers', 'schema', '-json')).stdout,
        (key, value: unknown) => (key === 'description_kind' ? undefined : value),
      ) as { provider_schemas: { [source: string]: object } };
      expect(printed.provider_schemas['registry.terraform.io/aliyun/alicloud']).toMatchObject(wholeAlicloud().schema);
    } finally {
      alicloud.kill();
    }
  });
});
