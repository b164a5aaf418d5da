import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setupJest } from '../../lib/testing/matchers';
import { ROOT, snippets } from '../support/snippets';

setupJest();
jest.setTimeout(300_000);

const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

/** When the last of a directory's files of this ending was written. */
function newest(directory: string, ending: string): number {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  return Math.max(...files.map((file) => statSync(path.join(directory, file)).mtimeMs));
}

describe('the packed tarball', () => {
  let work: string;
  let tarball: string;

  /** A directory outside the repository with these dependencies beside the tarball. */
  function consumer(name: string, dependencies: { readonly [name: string]: string }): string {
    const dir = path.join(work, name);
    mkdirSync(dir);
    const app = { ...dependencies, 'cdktf-alicloud-ai-security': `file:${tarball}`, '@types/node': '^20.0.0' };
    writeFileSync(path.join(dir, 'package.json'), JSON.stringify({ private: true, dependencies: app }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], {
      cwd: dir,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return dir;
  }

  function compile(dir: string, code: string): void {
    writeFileSync(path.join(dir, 'main.ts'), code);
    const options = ['--strict', '--module', 'commonjs', '--target', 'es2022', '--types', 'node', 'main.ts'];
    const { status, stdout } = spawnSync(process.execPath, [TSC, ...options], { cwd: dir, encoding: 'utf8' });
    expect(`${status} ${stdout}`.trim()).toBe('0');
  }

  beforeAll(() => {
    work = mkdtempSync(path.join(tmpdir(), 'aisec-package-'));
    // Packs the build that is there: a build of its own would take files from under tests that start the provider meanwhile.
    const [source, built] = [newest(path.join(ROOT, 'lib'), '.ts'), newest(path.join(ROOT, 'dist'), '.js')];
    if (source > built) throw new Error('dist is older than lib; run npm run build, as npm test does');
    const printed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [report] = JSON.parse(printed) as [{ filename: string }];
    tarball = path.join(work, report.filename);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const [readme] = snippets(['README.md']);

  it.each([
    ['cdktf 0.21', { cdktf: '0.21.0', constructs: '10.4.2' }],
    ['cdktn by the alias', { cdktf: 'npm:cdktn@0.24.0', constructs: '10.7.2' }],
  ])("compiles and synthesizes the README's example with %s", (name, dependencies) => {
    const dir = consumer(name.replace(/\W+/g, '-'), dependencies);
    compile(dir, readme?.code ?? '');
    execFileSync(process.execPath, ['main.js'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
    const stacks = path.join(dir, 'cdktf.out', 'stacks');
    expect(readdirSync(stacks).length).toBeGreaterThan(0);
    for (const stack of readdirSync(stacks)) {
      expect(readFileSync(path.join(stacks, stack, 'cdk.tf.json'), 'utf8')).toBeValidForAlicloud();
    }
    const help = execFileSync(path.join(dir, 'node_modules', '.bin', 'aisec'), ['--help'], { encoding: 'utf8' });
    expect(help).toContain('sandbox');
  });

  it('names the line to add when an app is built on cdktn and the alias is missing', () => {
    const dir = consumer('mixed', { cdktn: '0.24.0', cdktf: '0.21.0', constructs: '10.7.2' });
    const code = (readme?.code ?? '').replace("from 'cdktf'", "from 'cdktn'");
    // Types do not match across frameworks; at run time the guard has to speak before synthesis dies.
    writeFileSync(path.join(dir, 'main.ts'), code);
    spawnSync(process.execPath, [TSC, '--module', 'commonjs', '--target', 'es2022', '--types', 'node', 'main.ts'], {
      cwd: dir,
    });
    const run = spawnSync(process.execPath, ['main.js'], { cwd: dir, encoding: 'utf8' });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('"cdktf": "npm:cdktn@0.24.0"');
  });

  it('holds what it needs and nothing else', () => {
    const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    const folders = new Set(listed.map((file) => file.split('/')[1] ?? ''));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist',
      'docs',
      'package.json',
      'schema',
    ]);
    expect(listed.filter((file) => /\.test\.|tsbuildinfo|\/adr\//.test(file))).toEqual([]);
  });
});
