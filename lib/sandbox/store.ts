/** The sandbox's resources on disk: one JSON file each, shared by every server that works on the same directory. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { isObject, type ValueObject } from '../schema/value';

export interface StoredResource {
  readonly type: string;
  readonly id: string;
  /** RFC 3339. */
  readonly created: string;
  readonly region: string;
  readonly attributes: ValueObject;
}

/** Resources hold secrets, made-up and given ones. */
const PRIVATE_FILE = { mode: 0o600 };

/** Longer ids are cut, and told apart by a hash: file systems allow 255 bytes. */
const MAX_NAME = 180;

/** A file name for any id. */
export function fileNameOf(id: string): string {
  const escaped = encodeURIComponent(id).replace(/\*/g, '%2A').replace(/^\./, '%2E');
  if (escaped.length <= MAX_NAME) return `${escaped}.json`;
  return `${escaped.slice(0, MAX_NAME)}~${createHash('sha256').update(id).digest('hex').slice(0, 16)}.json`;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** The text of a file, or undefined where there is none. */
export function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The names in a directory, or none where there is no directory. */
export function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Writes a file that its owner only can read. A reader sees the old file or the new one, never half of it. */
export function writePrivately(file: string, text: string): void {
  const temporary = `${file}.${process.pid}${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, PRIVATE_FILE);
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, text, PRIVATE_FILE);
  }
  renameSync(temporary, file);
}

function read(file: string): StoredResource | undefined {
  const text = readIfPresent(file);
  if (text === undefined) return undefined;
  try {
    const resource = JSON.parse(text) as Partial<StoredResource> | null;
    const { type, id, created = '', region = '', attributes } = resource ?? {};
    if (typeof type !== 'string' || typeof id !== 'string' || !isObject(attributes)) {
      throw new Error('it needs the members type, id and attributes');
    }
    return { type, id, created, region, attributes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file} is no resource of the sandbox any more: ${reason}; mend or delete it`, { cause: error });
  }
}

/** Directories of other accounts, by their ids. */
const ACCOUNTS = 'alicloud-accounts';

export class ResourceStore {
  private readonly root: string;

  /** @param account of which the resources are. @default - that of the sandbox */
  constructor(
    readonly stateDir: string,
    account?: string,
  ) {
    this.root = account === undefined ? path.join(stateDir, 'alicloud') : path.join(stateDir, ACCOUNTS, account);
  }

  /** What there is in another account, whose role somebody has assumed. */
  ofAccount(account: string): ResourceStore {
    return new ResourceStore(this.stateDir, account);
  }

  has(type: string, id: string): boolean {
    return existsSync(this.file(type, id));
  }

  /** @throws Error if the file was edited and is no longer a resource */
  get(type: string, id: string): StoredResource | undefined {
    return read(this.file(type, id));
  }

  /** The types, other than this one, that have a resource with the id. */
  otherTypesWith(type: string, id: string): string[] {
    return namesIn(this.root).filter((other) => other !== type && this.has(other, id));
  }

  put(resource: StoredResource): void {
    writePrivately(this.file(resource.type, resource.id), `${JSON.stringify(resource, null, 2)}\n`);
  }

  delete(type: string, id: string): void {
    rmSync(this.file(type, id), { force: true });
  }

  /** All resources of a type, by id. */
  ofType(type: string): StoredResource[] {
    return this.files(type).flatMap((file) => read(file) ?? []);
  }

  /** How many resources there are, readable or not. */
  count(): number {
    return namesIn(this.root).reduce((sum, type) => sum + this.files(type).length, 0);
  }

  all(): StoredResource[] {
    return namesIn(this.root)
      .sort()
      .flatMap((type) => this.ofType(type));
  }

  /** Forgets everything, as if the account were new. */
  reset(): void {
    for (const dir of [this.root, path.join(this.stateDir, ACCOUNTS)]) rmSync(dir, { recursive: true, force: true });
    const runs = path.join(this.stateDir, 'runs');
    for (const name of namesIn(runs)) rmSync(path.join(runs, name), { force: true });
  }

  file(type: string, id: string): string {
    return path.join(this.root, type, fileNameOf(id));
  }

  private files(type: string): string[] {
    const dir = path.join(this.root, type);
    return namesIn(dir)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => path.join(dir, name));
  }
}
