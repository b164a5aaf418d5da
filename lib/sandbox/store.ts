/** The sandbox's resources on disk: one JSON file each, shared by every server that works on the same directory. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { ValueObject } from '../schema/value';

export interface StoredResource {
  readonly type: string;
  readonly id: string;
  /** RFC 3339. */
  readonly created: string;
  readonly region: string;
  readonly attributes: ValueObject;
}

/** Longer ids are cut, and told apart by a hash: file systems allow 255 bytes. */
const MAX_NAME = 180;

function fileName(id: string): string {
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

export class ResourceStore {
  private readonly root: string;
  private readonly knownDirs = new Set<string>();

  constructor(readonly stateDir: string) {
    this.root = path.join(stateDir, 'alicloud');
  }

  get(type: string, id: string): StoredResource | undefined {
    const file = this.file(type, id);
    const text = readIfPresent(file);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as StoredResource;
    } catch (error) {
      throw new Error(`${file} is not JSON any more (${String(error)}); mend or delete it`, { cause: error });
    }
  }

  put(resource: StoredResource): void {
    const file = this.file(resource.type, resource.id);
    const dir = path.dirname(file);
    if (!this.knownDirs.has(dir)) {
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      this.knownDirs.add(dir);
    }
    // A reader sees the old file or the new one, never half of it; made-up secrets are for the owner only.
    const temporary = `${file}.${process.pid}${randomBytes(4).toString('hex')}.tmp`;
    writeFileSync(temporary, `${JSON.stringify(resource, null, 2)}\n`, { mode: 0o600 });
    renameSync(temporary, file);
  }

  delete(type: string, id: string): void {
    rmSync(this.file(type, id), { force: true });
  }

  /** All resources of a type, by id. */
  ofType(type: string): StoredResource[] {
    const dir = path.join(this.root, type);
    return namesIn(dir)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const text = readIfPresent(path.join(dir, name));
        return text === undefined ? [] : [JSON.parse(text) as StoredResource];
      });
  }

  all(): StoredResource[] {
    return namesIn(this.root)
      .sort()
      .flatMap((type) => this.ofType(type));
  }

  /** Forgets everything, as if the account were new. */
  reset(): void {
    rmSync(this.root, { recursive: true, force: true });
    this.knownDirs.clear();
  }

  private file(type: string, id: string): string {
    return path.join(this.root, type, fileName(id));
  }
}
