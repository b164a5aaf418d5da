import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { schemaFile } from '../../lib/governance/files';
import { Directories, FILES } from '../governance/files/support';
import { aisec, type Result } from '../support/terraform';

jest.setTimeout(60_000);

const directories = new Directories();
afterAll(() => directories.remove());

const run = (...args: readonly string[]): Promise<Result> => aisec(['governance', ...args]);

describe('aisec governance validate', () => {
  it('says nothing about files that are right, but that they are', async () => {
    const dir = directories.with(FILES);
    expect(await run('validate', dir)).toEqual({ code: 0, stdout: '', stderr: `${dir}: the files are right\n` });
  });

  it('says each problem on a line that editors find the place in', async () => {
    const dir = directories.with({
      ...FILES,
      'landing-zone.yaml': 'folder: []\n',
      'accounts/shared.yaml': 'displayName: 12\nfolder: Core\n',
    });
    const { code, stdout, stderr } = await run('validate', dir);
    expect(code).toBe(3);
    expect(stderr).toBe('2 problems\n');
    const [first, second] = stdout.split('\n');
    expect(first).toMatch(
      /^landing-zone\.yaml:1:1: folder: "folder" is nothing that can be said here; allowed .*; fix: /,
    );
    expect(second).toBe(
      'accounts/shared.yaml:1:1: displayName: a value has the wrong type; got 12; allowed a text; fix: put it in quotes',
    );
    const { problems } = JSON.parse((await run('validate', dir, '--json')).stdout) as { problems: object[] };
    expect(problems[1]).toMatchObject({ code: 'wrong-type', path: 'accounts/shared.yaml:1:1: displayName', got: '12' });
  });

  it('fails for a directory that is not there', async () => {
    const { code, stderr } = await run('validate', '/nowhere');
    expect(code).toBe(1);
    expect(stderr).toContain('/nowhere');
  });
});

describe('aisec governance schema', () => {
  it('prints the schema of a kind of file, and names the kinds', async () => {
    expect((await run('schema', 'account')).stdout).toBe(readFileSync(schemaFile('account'), 'utf8'));
    const { code, stderr } = await run('schema', 'accounts');
    expect(code).toBe(2);
    expect(stderr).toContain('there are: landing-zone, account, account-defaults, adopted');
  });
});

describe('aisec governance shards', () => {
  const outputOf = (contents: { readonly [stack: string]: object }): string => {
    const dir = directories.with({});
    const stacks = Object.fromEntries(
      Object.entries(contents).map(([name, content]) => {
        const workingDirectory = `stacks/${name}`;
        mkdirSync(path.join(dir, workingDirectory), { recursive: true });
        writeFileSync(path.join(dir, workingDirectory, 'cdk.tf.json'), JSON.stringify(content));
        const dependencies = name === 'organization' ? [] : ['organization'];
        const synthesizedStackPath = `${workingDirectory}/cdk.tf.json`;
        return [name, { name, constructPath: name, workingDirectory, synthesizedStackPath, dependencies }];
      }),
    );
    writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify({ version: '0.21.0', stacks }));
    return dir;
  };

  it('prints one line of JSON that CI systems make jobs of', async () => {
    const dir = outputOf({ organization: {}, 'accounts-0': { a: 1 }, 'accounts-1': {} });
    const { code, stdout } = await run('shards', dir);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      include: [
        { stack: 'organization', directory: path.join(dir, 'stacks/organization'), wave: 0 },
        { stack: 'accounts-0', directory: path.join(dir, 'stacks/accounts-0'), wave: 1 },
        { stack: 'accounts-1', directory: path.join(dir, 'stacks/accounts-1'), wave: 1 },
      ],
    });
  });

  it('leaves out what a change did not touch, and what was not asked for', async () => {
    const before = outputOf({ organization: { '//': 1 }, 'accounts-0': { a: 1 }, 'accounts-1': {} });
    const after = outputOf({ organization: { '//': 2 }, 'accounts-0': { a: 2 }, 'accounts-1': {}, 'accounts-2': {} });
    const stacks = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await run('shards', after, ...args);
      return (JSON.parse(stdout) as { include: { stack: string }[] }).include.map(({ stack }) => stack);
    };
    expect(await stacks('--changed-from', before)).toEqual(['accounts-0', 'accounts-2']);
    expect(await stacks('--changed-from', before, '--stack', '*-2')).toEqual(['accounts-2']);
  });

  it('fails where nothing was synthesized', async () => {
    const { code, stderr } = await run('shards', directories.with({}), '--json');
    expect(code).toBe(1);
    expect((JSON.parse(stderr) as { error: string }).error).toContain('manifest.json');
  });
});
