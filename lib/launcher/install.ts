import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import { AISEC_SOURCE } from '../schema/aisec';
import { HINT_FILE, LAUNCHER, LAUNCHER_PLATFORMS, launcherName } from './launcher';

/** The provider's entry: compiled in the package, the source in its repository. */
export function providerMain(): string {
  return path.join(__dirname, '..', 'provider', `main${path.extname(__filename)}`);
}

/**
 * Writes the launcher into a directory that terraform runs in, where `terraform init` finds it without any configuration.
 * Earlier versions of it are removed, and what is there already is not touched.
 * @returns the paths written or left, from the directory
 * @throws Error if the directory cannot be written to
 */
export function installLauncher(directory: string, version: string): string[] {
  const versions = path.join(directory, 'terraform.d', 'plugins', ...AISEC_SOURCE.split('/'));
  mkdirSync(versions, { recursive: true });
  for (const other of readdirSync(versions)) {
    if (other !== version) rmSync(path.join(versions, other), { recursive: true });
  }
  const files = LAUNCHER_PLATFORMS.map((platform) => path.join(versions, version, platform, launcherName(version)));
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeIfOther(file, LAUNCHER);
    // Not by the mode of the write: the umask would take bits away, and an existing file keeps its own.
    chmodSync(file, 0o755);
  }
  // The link to where the directory really is: that is what the system resolves ".." by.
  writeIfOther(path.join(directory, HINT_FILE), `${path.relative(realpathSync(directory), providerMain())}\n`);
  return files.map((file) => path.relative(directory, file));
}

/**
 * Puts the launcher into Terraform's plugin cache, if TF_PLUGIN_CACHE_DIR names one (cdktf always does).
 *
 * Terraform itself would make the cache a link to the directory of whichever stack comes first. That link dangles as soon as the
 * stack's directory is removed, and of stacks that are initialized at the same time all but one may fail to make it.
 */
export function fillPluginCache(version: string, env: NodeJS.ProcessEnv = process.env): void {
  const cache = env.TF_PLUGIN_CACHE_DIR;
  if (!cache || !existsSync(cache)) return;
  const versionDirectory = path.join(cache, ...AISEC_SOURCE.split('/'), version);
  try {
    mkdirSync(versionDirectory, { recursive: true });
    for (const platform of LAUNCHER_PLATFORMS) putPackage(path.join(versionDirectory, platform), launcherName(version));
  } catch {
    // A cache that cannot be written to is no cache for terraform either.
  }
}

/** At once: another terraform may be looking. */
function putPackage(directory: string, name: string): void {
  const known = lstatSync(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (
    known &&
    readdirSync(directory).join() === name &&
    readFileSync(path.join(directory, name), 'utf8') === LAUNCHER
  ) {
    return;
  }
  const fresh = mkdtempSync(path.join(path.dirname(directory), '.aisec-'));
  try {
    writeFileSync(path.join(fresh, name), LAUNCHER);
    for (const entry of [fresh, path.join(fresh, name)]) chmodSync(entry, 0o755);
    rmSync(directory, { recursive: true, force: true });
    renameSync(fresh, directory);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

function writeIfOther(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, text);
}

/** The launcher's hash as lock files have it: of a directory with this one file. */
export function launcherHash(version: string): string {
  const digest = createHash('sha256').update(LAUNCHER).digest('hex');
  const listing = `${digest}  ${launcherName(version)}\n`;
  return `h1:${createHash('sha256').update(listing).digest('base64')}`;
}
