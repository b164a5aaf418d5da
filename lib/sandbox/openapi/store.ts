/** What exists in the fake cloud: one JSON file per object, below `openapi/` of the sandbox's directory, shared by its servers. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileNameOf, namesIn, readIfPresent, writePrivately } from '../store';
import type { Objects } from './objects';

export type Kind = keyof Objects;

/** All objects of a kind, as one call sees them. */
export interface Collection<T> {
  get(id: string): T | undefined;
  all(): T[];
  put(id: string, value: T): void;
  delete(id: string): void;
}

/** The objects, as one call sees them. */
export interface View {
  of<K extends Kind>(kind: K): Collection<Objects[K]>;
}

/** When a write shows to reads: after a time, and after a number of reads that would have shown it. */
export interface Lag {
  readonly ms: number;
  readonly reads: number;
}

interface Cached {
  readonly stamp: string;
  readonly value: unknown;
}

/** What a file held before writes that reads are not to see yet; the oldest first. */
interface Hidden {
  readonly before: unknown;
  readonly visibleAt: number;
  readsLeft: number;
}

/** A lock is held for the few file operations of one call. */
const LOCK_TIMEOUT_MS = 10_000;

export class CloudStore {
  private readonly root: string;
  private readonly cache = new Map<string, Cached>();
  private readonly hidden = new Map<string, Hidden[]>();

  constructor(stateDir: string) {
    this.root = path.join(stateDir, 'openapi');
  }

  /** For calls that write: they see everything. */
  current(lag?: Lag): View {
    return this.view(
      (file) => this.read(file),
      (file, value) => {
        if (lag) this.hide(file, lag);
        if (value === undefined) rmSync(file, { force: true });
        else writePrivately(file, `${JSON.stringify(value, null, 2)}\n`);
      },
    );
  }

  /** For calls that read: what was written lately may not show yet. */
  lagging(): View {
    const seen = new Map<string, unknown>();
    const read = (file: string): unknown => {
      if (!seen.has(file)) seen.set(file, this.visible(file));
      return seen.get(file);
    };
    return this.view(read, (file) => {
      throw new Error(`a call that only reads wrote ${file}`);
    });
  }

  /** Runs what changes the store while no other server of the directory does. */
  locked<T>(work: () => T): T {
    const lock = path.join(this.root, 'lock');
    mkdirSync(this.root, { recursive: true, mode: 0o700 });
    const own = `${lock}.${process.pid}`;
    writeFileSync(own, String(process.pid), { mode: 0o600 });
    try {
      for (const began = Date.now(); !linked(own, lock); pause()) {
        breakIfDead(lock);
        if (Date.now() - began > LOCK_TIMEOUT_MS)
          throw new Error(`${lock} is held by another sandbox; remove it if none runs`);
      }
      try {
        return work();
      } finally {
        rmSync(lock, { force: true });
      }
    } finally {
      rmSync(own, { force: true });
    }
  }

  /** How many objects there are of each kind that has any. */
  counts(): { readonly [kind: string]: number } {
    const counted = namesIn(this.root)
      .sort()
      .map((kind) => [kind, this.files(path.join(this.root, kind)).length] as const);
    return Object.fromEntries(counted.filter(([, count]) => count > 0));
  }

  /** Forgets everything, as if the account were new; its credentials stay what they are. */
  reset(): void {
    for (const kind of Object.keys(this.counts())) rmSync(path.join(this.root, kind), { recursive: true, force: true });
    this.hidden.clear();
  }

  /** A file that is not one of the objects. */
  file(name: string): string {
    return path.join(this.root, name);
  }

  private view(read: (file: string) => unknown, write: (file: string, value: unknown) => void): View {
    return {
      of: <K extends Kind>(kind: K): Collection<Objects[K]> => {
        const dir = path.join(this.root, kind);
        const fileOf = (id: string): string => path.join(dir, fileNameOf(id));
        return {
          get: (id) => read(fileOf(id)) as Objects[K] | undefined,
          all: () => {
            // A deleted object may still show to reads.
            const gone = [...this.hidden.keys()].filter((file) => path.dirname(file) === dir);
            const files = new Set([...this.files(dir), ...gone]);
            return [...files].sort().flatMap((file) => (read(file) as Objects[K] | undefined) ?? []);
          },
          put: (id, value) => write(fileOf(id), value),
          delete: (id) => write(fileOf(id), undefined),
        };
      },
    };
  }

  private files(dir: string): string[] {
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
    return namesIn(dir)
      .filter((name) => name.endsWith('.json'))
      .map((name) => path.join(dir, name));
  }

  private read(file: string): unknown {
    const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
    if (!stat) return undefined;
    // Every write makes a new file, so that equal stamps mean equal contents.
    const stamp = `${stat.ino}/${stat.mtimeNs}/${stat.size}`;
    const cached = this.cache.get(file);
    if (cached?.stamp === stamp) return cached.value;
    const text = readIfPresent(file);
    if (text === undefined) return undefined;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new Error(`${file} was edited and is no JSON any more; mend or delete it`, { cause: error });
    }
    this.cache.set(file, { stamp, value });
    return value;
  }

  private hide(file: string, { ms, reads }: Lag): void {
    const list = this.hidden.get(file) ?? [];
    list.push({ before: this.read(file), visibleAt: Date.now() + ms, readsLeft: reads });
    this.hidden.set(file, list);
  }

  private visible(file: string): unknown {
    const list = this.hidden.get(file);
    if (!list) return this.read(file);
    const now = Date.now();
    while (list[0] && list[0].visibleAt <= now && list[0].readsLeft <= 0) list.shift();
    const [oldest] = list;
    if (!oldest) {
      this.hidden.delete(file);
      return this.read(file);
    }
    for (const one of list) one.readsLeft--;
    return oldest.before;
  }
}

function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a server that was killed while it held it. */
function breakIfDead(lock: string): void {
  const holder = readIfPresent(lock);
  if (holder === undefined || holder === '' || isAlive(Number(holder))) return;
  const aside = `${lock}.broken.${process.pid}`;
  try {
    renameSync(lock, aside);
    // Between the look and the renaming somebody else may have broken it and taken it.
    if (readFileSync(aside, 'utf8') !== holder) linked(aside, lock);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The calls of this server wait as well: none of them could run while another server writes. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}
