import { execFile, fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { reattachProviders } from '../../lib/plugin';
import { ALICLOUD_SOURCE, wholeAlicloud } from '../../lib/schema/alicloud';

jest.setTimeout(60_000);

const SOURCE = 'registry.terraform.io/test/toy';
const TOY = { toy: { source: 'test/toy' } };

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
  readonly range?: { readonly start: { readonly line: number } };
  readonly snippet?: { readonly context: string; readonly code: string };
}

interface ResourceChange {
  readonly actions: readonly string[];
  readonly after: object;
  readonly after_unknown: object;
  readonly after_sensitive: object;
  readonly replace_paths?: readonly (readonly (string | number)[])[];
}

describe('the plugin server under the real terraform', () => {
  let work: string;
  let env: NodeJS.ProcessEnv;
  const servers: ChildProcess[] = [];

  const terraform = (dir: string, ...args: string[]): Promise<Result> =>
    new Promise((resolve) => {
      execFile('terraform', args, { cwd: dir, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
      });
    });

  async function project(name: string, config: object, providers: object = TOY): Promise<string> {
    const dir = mkdtempSync(path.join(work, `${name}-`));
    write(dir, config, providers);
    expect(await terraform(dir, 'init')).toMatchObject({ code: 0 });
    return dir;
  }

  function write(dir: string, config: object, providers: object = TOY): void {
    // Each value on a line of its own, so that a diagnostic's line tells which one it means.
    writeFileSync(
      path.join(dir, 'main.tf.json'),
      JSON.stringify({ terraform: { required_providers: providers }, ...config }, null, 1),
    );
  }

  const apply = (dir: string): Promise<Result> => terraform(dir, 'apply', '-auto-approve', '-no-color');

  /** 0: nothing to do, 2: changes. */
  const planCode = async (dir: string): Promise<number> => (await terraform(dir, 'plan', '-detailed-exitcode')).code;

  async function change(dir: string): Promise<ResourceChange | undefined> {
    expect(await terraform(dir, 'plan', '-out=p')).toMatchObject({ code: 0 });
    const shown = JSON.parse((await terraform(dir, 'show', '-json', 'p')).stdout) as {
      resource_changes: { change: ResourceChange }[];
    };
    return shown.resource_changes[0]?.change;
  }

  /** The provider lives in a process of its own: Terraform may kill the process it is told of. */
  async function startServer(kind: 'toy' | 'legacy' | 'alicloud' | 'broken'): Promise<NodeJS.ProcessEnv> {
    const socketPath = path.join(work, `${kind}.sock`);
    const server = fork(path.join(__dirname, 'toy-provider.ts'), [kind, socketPath], { execArgv: ['--import', 'tsx'] });
    servers.push(server);
    await new Promise((resolve) => server.once('message', resolve));
    const { TF_CLI_CONFIG_FILE: _missing, ...rest } = process.env;
    const source = kind === 'alicloud' ? ALICLOUD_SOURCE : SOURCE;
    const reattach = reattachProviders(source, server.pid ?? 0, socketPath);
    return { ...rest, CHECKPOINT_DISABLE: '1', TF_REATTACH_PROVIDERS: reattach };
  }

  let toyEnv: NodeJS.ProcessEnv;

  beforeAll(async () => {
    work = realpathSync(mkdtempSync(path.join(tmpdir(), 'aisec-plugin-')));
    toyEnv = await startServer('toy');
  });

  beforeEach(() => {
    env = toyEnv;
  });

  afterAll(() => {
    for (const server of servers) server.kill();
    rmSync(work, { recursive: true, force: true });
  });

  const thing = {
    name: 'a',
    size: 3,
    rule: [{ key: 'k1' }, { key: 'k2', values: ['x'] }],
    label: [{ text: 'one' }, { text: 'two' }],
    timeouts: { create: '1m' },
    tags: { zone: 'z1', owner: 'o1' },
  };

  const withThing = (changes: object = {}): object => ({ resource: { toy_thing: { t: { ...thing, ...changes } } } });

  it('creates, re-plans empty, updates, replaces, imports and destroys', async () => {
    const dir = await project('cycle', withThing());
    expect((await terraform(dir, 'validate')).code).toBe(0);
    expect((await apply(dir)).stdout).toContain('1 added');
    expect(await planCode(dir)).toBe(0);

    write(dir, withThing({ size: '123456789012345678901234567890' }));
    expect((await change(dir))?.actions).toEqual(['update']);
    expect((await apply(dir)).stdout).toContain('1 changed');
    expect(await planCode(dir)).toBe(0);

    write(dir, withThing({ name: 'b' }));
    expect((await change(dir))?.actions).toEqual(['delete', 'create']);
    expect((await apply(dir)).stdout).toContain('1 added, 0 changed, 1 destroyed');

    expect((await terraform(dir, 'state', 'rm', 'toy_thing.t')).code).toBe(0);
    expect((await terraform(dir, 'import', 'toy_thing.t', 'thing-b')).code).toBe(0);
    expect(await planCode(dir)).toBe(0);
    expect((await terraform(dir, 'destroy', '-auto-approve')).stdout).toContain('1 destroyed');
  });

  it.each([1.5, 0.1, -12.75, 1e-7, 9007199254740993n, 1e300])('keeps the number %s as it was written', async (size) => {
    const dir = await project('number', withThing({ name: `n${size}`, size: String(size) }));
    expect(await apply(dir)).toMatchObject({ code: 0 });
    expect(await planCode(dir)).toBe(0);
  });

  it('replaces for a value inside the first block of a list, in a map, and in a set of blocks', async () => {
    const dir = await project('replace', withThing({ name: 'r' }));
    expect((await apply(dir)).code).toBe(0);
    const replacePaths = async (changes: object): Promise<unknown> => {
      write(dir, withThing({ name: 'r', ...changes }));
      return (await change(dir))?.replace_paths;
    };
    expect(await replacePaths({ rule: [{ key: 'other' }, thing.rule[1]] })).toEqual([['rule', 0, 'key']]);
    expect(await replacePaths({ tags: { ...thing.tags, zone: 'z2' } })).toEqual([['tags', 'zone']]);
    expect(await replacePaths({ tags: { ...thing.tags, owner: 'o2' } })).toBeUndefined();
    expect(await replacePaths({ label: [{ text: 'three' }] })).toEqual([['label']]);
  });

  it('marks sensitive computed attributes and leaves them unknown until apply', async () => {
    const dir = await project('sensitive', withThing({ name: 'secretive' }));
    const planned = await change(dir);
    expect(planned?.after_unknown).toMatchObject({ id: true, secret: true });
    expect(planned?.after_sensitive).toMatchObject({ secret: true });
  });

  it('hands private data back at every step', async () => {
    const dir = await project('private', withThing({ name: 'private' }));
    expect((await apply(dir)).code).toBe(0);
    write(dir, withThing({ name: 'private', size: 4 }));
    expect((await apply(dir)).code).toBe(0);
    const state = JSON.parse(readFileSync(path.join(dir, 'terraform.tfstate'), 'utf8')) as {
      resources: { instances: { private: string }[] }[];
    };
    const stored = Buffer.from(state.resources[0]?.instances[0]?.private ?? '', 'base64').toString();
    expect(stored).toBe('PARPA');
  });

  it('shows warnings and errors at the attribute they belong to', async () => {
    const dir = await project('diagnostics', withThing({ rule: [{ key: 'ok' }, { key: 'refused' }], size: 13 }));
    const { valid, diagnostics } = JSON.parse((await terraform(dir, 'validate', '-json')).stdout) as {
      valid: boolean;
      diagnostics: Diagnostic[];
    };
    const lines = readFileSync(path.join(dir, 'main.tf.json'), 'utf8').split('\n');
    const shown = diagnostics.map(({ severity, summary, range, snippet }) => ({
      severity,
      summary,
      line: lines[(range?.start.line ?? 0) - 1]?.trim(),
      context: snippet?.context,
    }));
    expect(valid).toBe(false);
    expect(shown.sort((a, b) => a.severity.localeCompare(b.severity))).toEqual([
      { severity: 'error', summary: 'key refused', line: '"key": "refused"', context: expect.stringContaining('rule') },
      { severity: 'warning', summary: 'unlucky size', line: '"size": 13,', context: 'resource.toy_thing.t' },
    ]);
  });

  it('turns an exception of the provider into one error without secrets, and keeps the state', async () => {
    const dir = await project('failure', withThing({ name: 'ok', password: 'hunter2' }));
    expect((await apply(dir)).code).toBe(0);
    write(dir, withThing({ name: 'ok', password: 'hunter2', size: 666 }));
    const failed = await terraform(dir, 'apply', '-auto-approve', '-json');
    const errors = failed.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { '@level': string; diagnostic?: Diagnostic })
      .flatMap(({ diagnostic }) => (diagnostic?.severity === 'error' ? [diagnostic] : []));
    expect(failed.code).toBe(1);
    expect(failed.stdout).not.toContain('hunter2');
    expect(errors).toMatchObject([
      {
        summary: 'size 666 is out of stock',
        detail: 'asked with the password (sensitive value)',
        address: 'toy_thing.t',
      },
    ]);
    expect((await terraform(dir, 'state', 'list')).stdout.trim()).toBe('toy_thing.t');
  });

  it('lets a provider of the legacy type system differ from the configuration and from the plan', async () => {
    env = await startServer('legacy');
    const dir = await project('legacy', { resource: { toy_thing: { t: { name: 'legacy' } } } });
    expect((await change(dir))?.after).toMatchObject({ size: 5, tags: null });
    expect(await apply(dir)).toMatchObject({ code: 0 });
    const state = await terraform(dir, 'state', 'show', '-no-color', 'toy_thing.t');
    expect(state.stdout).toContain('"added" = "later"');
  });

  it('shows what keeps the provider from starting', async () => {
    env = await startServer('broken');
    const dir = await project('broken', withThing());
    const failed = await terraform(dir, 'plan');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('the credentials file cannot be read');
  });

  it('gives each provider configuration its own provider', async () => {
    const dir = await project('alias', {
      provider: { toy: [{ region: 'one' }, { alias: 'second', region: 'two' }] },
      resource: { toy_thing: { a: { name: 'a1' }, b: { name: 'b1', provider: 'toy.second' } } },
      output: { regions: { value: ['${toy_thing.a.region}', '${toy_thing.b.region}'] } },
    });
    expect((await apply(dir)).code).toBe(0);
    expect(JSON.parse((await terraform(dir, 'output', '-json', 'regions')).stdout)).toEqual(['one', 'two']);
  });

  it('shows errors of the provider configuration at its attribute', async () => {
    const dir = await project('region', { provider: { toy: { region: 'nowhere' } }, ...withThing() });
    const failed = await terraform(dir, 'plan', '-no-color');
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/no such region[^]*"region": "nowhere"/);
  });

  it('reads data sources', async () => {
    const dir = await project('data', {
      data: { toy_echo: { e: { text: 'hi' } } },
      output: { o: { value: '${data.toy_echo.e.echoed}' } },
    });
    expect((await apply(dir)).code).toBe(0);
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
    const applied = await Promise.all(dirs.map(apply));
    expect(applied.map(({ code }) => code)).toEqual([0, 0]);
    for (const dir of dirs) expect(await planCode(dir)).toBe(0);
  });

  it('tells terraform the whole alicloud schema exactly', async () => {
    env = await startServer('alicloud');
    const dir = await project('schema', { provider: { alicloud: {} } }, { alicloud: { source: 'aliyun/alicloud' } });
    const printed = JSON.parse(
      (await terraform(dir, 'providers', 'schema', '-json')).stdout,
      // Terraform adds the default to every block and attribute.
      (key, value: unknown) => (key === 'description_kind' && value === 'plain' ? undefined : value),
    ) as { provider_schemas: { [source: string]: object } };
    expect(printed.provider_schemas[ALICLOUD_SOURCE]).toEqual(wholeAlicloud().schema);
  });
});
