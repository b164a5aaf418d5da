import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import { fillPluginCache, installLauncher, launcherHash, providerMain } from '../../lib/launcher/install';
import { HINT_FILE, LAUNCHER } from '../../lib/launcher/launcher';
import { withLockedProvider } from '../../lib/launcher/lock-file';
import { AISEC_SOURCE } from '../../lib/schema/aisec';
import { type Result, run, Workshop } from '../support/terraform';

const workshop = new Workshop();
afterAll(() => workshop.close());

const VERSION = '1.2.3';
const LAUNCHER_PATH = path.join(
  'terraform.d/plugins/terraform.local/alicloud-ai-security/aisec',
  VERSION,
  'linux_amd64',
  `terraform-provider-aisec_v${VERSION}`,
);

/** A project with the package installed, and a stack in it as cdktf lays it out. */
function project(): { readonly root: string; readonly stack: string } {
  const root = workshop.dir('project');
  installPackage(root, 'installed');
  const stack = path.join(root, 'cdktf.out', 'stacks', 'one');
  mkdirSync(stack, { recursive: true });
  installLauncher(stack, VERSION);
  rmSync(path.join(stack, HINT_FILE));
  return { root, stack };
}

/** A package whose provider prints its name and arguments. */
function installPackage(root: string, name: string): void {
  const entry = path.join(root, 'node_modules', 'cdktf-alicloud-ai-security', 'dist', 'provider', 'main.js');
  mkdirSync(path.dirname(entry), { recursive: true });
  writeFileSync(entry, `console.log('${name}', ...process.argv.slice(2));`);
}

/** What the launcher starts; it is run as terraform does: by a relative path. */
function launch(cwd: string, env: NodeJS.ProcessEnv = {}, file = LAUNCHER_PATH): Promise<Result> {
  const { AISEC_PROVIDER_MAIN: _main, INIT_CWD: _cwd, npm_node_execpath: _node, ...rest } = process.env;
  return run(path.join('.', file), [], { cwd, env: { ...rest, PWD: cwd, ...env } });
}

describe('installing the launcher', () => {
  it('writes the same executable for every platform, and removes earlier versions', () => {
    const dir = workshop.dir('stack');
    installLauncher(dir, '1.0.0');
    const files = installLauncher(dir, VERSION);
    expect(files.map((file) => path.basename(path.dirname(file)))).toEqual([
      'darwin_amd64',
      'darwin_arm64',
      'linux_amd64',
      'linux_arm64',
    ]);
    for (const file of files) {
      expect(readFileSync(path.join(dir, file), 'utf8')).toBe(LAUNCHER);
      expect(statSync(path.join(dir, file)).mode & 0o777).toBe(0o755);
    }
    expect(() => statSync(path.join(dir, LAUNCHER_PATH.replaceAll(VERSION, '1.0.0')))).toThrow('ENOENT');
  });

  it('leaves what is right as it is, and repairs what is not', () => {
    const dir = workshop.dir('stack');
    const file = path.join(dir, LAUNCHER_PATH);
    installLauncher(dir, VERSION);
    const { mtimeMs } = statSync(file);
    installLauncher(dir, VERSION);
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
    writeFileSync(file, 'edited');
    chmodSync(file, 0o600);
    installLauncher(dir, VERSION);
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([LAUNCHER, 0o755]);
  });

  it('names the provider relative to where the directory really is', () => {
    const dir = workshop.dir('stack');
    const link = path.join(workshop.dir('links'), 'deep', 'link');
    mkdirSync(path.dirname(link));
    symlinkSync(dir, link);
    installLauncher(link, VERSION);
    const hint = readFileSync(path.join(dir, HINT_FILE), 'utf8').trim();
    expect([path.isAbsolute(hint), path.resolve(dir, hint)]).toEqual([false, providerMain()]);
  });

  it('has no path of this machine in it, and a hash that depends on the version only', () => {
    expect(LAUNCHER).not.toContain(path.resolve(__dirname, '..', '..'));
    expect(launcherHash('1.0.0')).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
    expect(launcherHash('1.0.0')).not.toBe(launcherHash('1.0.1'));
  });
});

describe('the plugin cache of terraform', () => {
  const platformDir = (cache: string): string =>
    path.join(cache, 'terraform.local', 'alicloud-ai-security', 'aisec', VERSION, 'linux_amd64');

  it('gets the launcher itself, also in place of a link to a stack or of an edited file', () => {
    const cache = workshop.dir('cache');
    const expectFilled = (): void => {
      fillPluginCache(VERSION, { TF_PLUGIN_CACHE_DIR: cache });
      expect(lstatSync(platformDir(cache)).isDirectory()).toBe(true);
      expect(readdirSync(path.dirname(platformDir(cache))).filter((name) => name.startsWith('.'))).toEqual([]);
      const file = path.join(platformDir(cache), path.basename(LAUNCHER_PATH));
      expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([LAUNCHER, 0o755]);
    };
    expectFilled();
    rmSync(platformDir(cache), { recursive: true });
    symlinkSync('/no/such/stack', platformDir(cache));
    expectFilled();
    writeFileSync(path.join(platformDir(cache), path.basename(LAUNCHER_PATH)), 'edited');
    expectFilled();
  });

  it('is not made where there is none', () => {
    const missing = path.join(workshop.dir('none'), 'cache');
    fillPluginCache(VERSION, { TF_PLUGIN_CACHE_DIR: missing });
    fillPluginCache(VERSION, {});
    expect(existsSync(missing)).toBe(false);
  });

  it('lets stacks be initialized at the same time', async () => {
    const cache = workshop.dir('cache');
    fillPluginCache(VERSION, { TF_PLUGIN_CACHE_DIR: cache });
    const required_providers = { aisec: { source: AISEC_SOURCE, version: VERSION } };
    const own = { source: AISEC_SOURCE, version: VERSION, hash: launcherHash(VERSION) };
    const results = Array.from({ length: 8 }, () => {
      const stack = workshop.dir('stack');
      installLauncher(stack, VERSION);
      writeFileSync(path.join(stack, 'main.tf.json'), JSON.stringify({ terraform: { required_providers } }));
      writeFileSync(path.join(stack, '.terraform.lock.hcl'), withLockedProvider('', own, []));
      const env = {
        ...process.env,
        TF_CLI_CONFIG_FILE: '/dev/null',
        CHECKPOINT_DISABLE: '1',
        TF_PLUGIN_CACHE_DIR: cache,
      };
      return run('terraform', ['init', '-no-color'], { cwd: stack, env });
    });
    for (const { stdout } of await Promise.all(results)) expect(stdout).toContain('from the shared cache directory');
    expect(lstatSync(platformDir(cache)).isDirectory()).toBe(true);
  });
});

describe('the launcher', () => {
  it('finds the package above its own folder, whatever the working directory is', async () => {
    const { stack } = project();
    const other = project();
    installPackage(other.root, 'other');
    const { stdout } = await launch(other.root, {}, path.relative(other.root, path.join(stack, LAUNCHER_PATH)));
    expect(stdout).toBe('installed\n');
  });

  it('prefers the folder it was called by to the one that leads to', async () => {
    const [mine, other] = [project(), project()];
    installPackage(other.root, 'other');
    // As Terraform's plugin cache does: this stack's plugin folder is a link into another stack.
    const link = path.join(mine.stack, '.terraform', 'linux_amd64');
    mkdirSync(path.dirname(link));
    symlinkSync(path.dirname(path.join(other.stack, LAUNCHER_PATH)), link);
    const called = path.join('.terraform', 'linux_amd64', path.basename(LAUNCHER_PATH));
    expect((await launch(mine.stack, {}, called)).stdout).toBe('installed\n');
    rmSync(path.join(mine.root, 'node_modules'), { recursive: true });
    expect((await launch(mine.stack, {}, called)).stdout).toBe('other\n');
  });

  it('finds the package from the working directory, and from where npm was started', async () => {
    const { root, stack } = project();
    const outside = workshop.dir('outside');
    installLauncher(outside, VERSION);
    rmSync(path.join(outside, HINT_FILE));
    const called = path.relative(stack, path.join(outside, LAUNCHER_PATH));
    expect((await launch(stack, {}, called)).stdout).toBe('installed\n');
    expect((await launch(outside, { INIT_CWD: root })).stdout).toBe('installed\n');
  });

  it('takes the package that wrote it before one of the same name', async () => {
    const { root, stack } = project();
    const nested = path.join(root, 'node_modules', 'constructs-of-mine');
    installPackage(nested, 'nested');
    const main = path.join(nested, 'node_modules', 'cdktf-alicloud-ai-security', 'dist', 'provider', 'main.js');
    writeFileSync(path.join(stack, HINT_FILE), `${path.relative(stack, main)}\n`);
    expect((await launch(stack)).stdout).toBe('nested\n');
    rmSync(main);
    expect((await launch(stack)).stdout).toBe('installed\n');
  });

  it('does as AISEC_PROVIDER_MAIN says, and tells when that is wrong', async () => {
    const { stack } = project();
    const main = path.join(workshop.dir('other'), 'main.js');
    writeFileSync(main, 'console.log("given")');
    expect((await launch(stack, { AISEC_PROVIDER_MAIN: main })).stdout).toBe('given\n');
    const { code, stderr } = await launch(stack, { AISEC_PROVIDER_MAIN: `${main}.gone` });
    expect([code, stderr]).toEqual([
      1,
      `aisec: AISEC_PROVIDER_MAIN names ${main}.gone, which does not exist; correct it or unset it\n`,
    ]);
  });

  it('works with spaces and quotes in paths', async () => {
    const { root } = project();
    const stack = path.join(root, `a b'c"d $HOME`);
    mkdirSync(stack);
    installLauncher(stack, VERSION);
    rmSync(path.join(stack, HINT_FILE));
    expect((await launch(stack)).stdout).toBe('installed\n');
  });

  it('takes npm’s node where PATH has none, and says so in one line where there is none at all', async () => {
    const { stack } = project();
    // What the launcher itself calls, without node.
    const bin = workshop.dir('bin');
    symlinkSync('/bin/sh', path.join(bin, 'sh'));
    symlinkSync('/bin/sleep', path.join(bin, 'sleep'));
    expect((await launch(stack, { PATH: bin, npm_node_execpath: process.execPath })).stdout).toBe('installed\n');
    const { code, stdout, stderr } = await launch(stack, { PATH: bin });
    expect([code, stdout, stderr.trim().split('\n').length, stderr]).toEqual([
      1,
      '',
      1,
      expect.stringContaining('Node.js >= 20 is needed and not on PATH'),
    ]);
  });

  it('tells terraform on standard output why it fails', async () => {
    const stack = workshop.dir('stack');
    installLauncher(stack, VERSION);
    rmSync(path.join(stack, HINT_FILE));
    const { code, stdout } = await launch(stack, { TF_PLUGIN_MAGIC_COOKIE: 'any' });
    expect([code, stdout.trim().split('\n').length]).toEqual([1, 1]);
    expect(stdout).toContain(`is not installed in ${stack} or any directory above it; run npm ci`);
  });
});
