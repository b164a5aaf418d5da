/**
 * Finds a Redis server for the tests of the distributed rate limit: the machine's, or Debian's package, unpacked below node_modules/.cache
 * without being installed, so that no root is needed. `tsx scripts/install-redis.ts` prints what was found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import * as path from 'node:path';

export interface RedisServer {
  readonly command: string;
  /** Where its libraries are; '' for the machine's own. */
  readonly libraries: string;
}

const CACHE = path.join(__dirname, '..', 'node_modules', '.cache', 'redis');

/** @throws Error that says why there is none */
export function redisServer(): RedisServer {
  const onPath = { command: 'redis-server', libraries: '' };
  if (works(onPath)) return onPath;
  const unpacked = {
    command: path.join(CACHE, 'usr', 'bin', 'redis-server'),
    libraries: librariesIn(path.join(CACHE, 'usr', 'lib')),
  };
  if (existsSync(unpacked.command) && works(unpacked)) return unpacked;
  install();
  const installed = { ...unpacked, libraries: librariesIn(path.join(CACHE, 'usr', 'lib')) };
  if (!works(installed)) throw new Error('the redis-server of the Debian package does not run here');
  return installed;
}

export function environmentOf({ libraries }: RedisServer): NodeJS.ProcessEnv {
  return libraries === '' ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
}

function works(server: RedisServer): boolean {
  return spawnSync(server.command, ['--version'], { env: environmentOf(server) }).status === 0;
}

/** Debian keeps the libraries of an architecture in a directory of its own. */
function librariesIn(dir: string): string {
  const found = existsSync(dir) ? readdirSync(dir).find((name) => name.includes('-linux-gnu')) : undefined;
  return found === undefined ? '' : path.join(dir, found);
}

function install(): void {
  for (const tool of ['apt-get', 'apt-cache', 'dpkg-deb']) {
    if (spawnSync(tool, ['--version']).status !== 0)
      throw new Error(`there is no redis-server and no ${tool} to get one`);
  }
  const work = `${CACHE}.${process.pid}`;
  const [debs, lists] = [path.join(work, 'debs'), path.join(work, 'lists')];
  mkdirSync(debs, { recursive: true });
  mkdirSync(path.join(lists, 'partial'), { recursive: true });
  try {
    if (!downloaded(debs, [])) {
      // Lists of its own: those of the machine may be missing, and only root may fetch them.
      const own = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${work}`];
      spawnSync('apt-get', [...own, 'update'], { stdio: 'ignore' });
      if (!downloaded(debs, own)) throw new Error('the package redis-server cannot be downloaded');
    }
    for (const deb of readdirSync(debs)) execFileSync('dpkg-deb', ['-x', path.join(debs, deb), work]);
    rmSync(CACHE, { recursive: true, force: true });
    renameSync(work, CACHE);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Gets the server and the libraries that it names; those of the C compiler are the machine's. */
function downloaded(dir: string, options: readonly string[]): boolean {
  const { stdout } = spawnSync('apt-cache', [...options, 'depends', 'redis-server', 'redis-tools'], {
    encoding: 'utf8',
  });
  const libraries = [...stdout.matchAll(/Depends: ((?:lib|lua)[\w.+-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !/^lib(c6|gcc|stdc|atomic|systemd)/.test(name));
  const packages = new Set(['redis-server', 'redis-tools', ...libraries]);
  return spawnSync('apt-get', [...options, 'download', ...packages], { cwd: dir, stdio: 'ignore' }).status === 0;
}

if (require.main === module) {
  try {
    console.log(`redis: ${redisServer().command}`);
  } catch (error) {
    console.log(`redis: none, its tests are skipped: ${error instanceof Error ? error.message : String(error)}`);
  }
}
