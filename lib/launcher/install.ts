import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
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
