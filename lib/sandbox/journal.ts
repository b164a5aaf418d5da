/**
 * Which resources Terraform may not know of. A Terraform that is killed after the cloud made a resource and before its state
 * was written asks for the same resource again; the journal lets the sandbox give it the first one instead of a second.
 */
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import type { ValueObject } from '../schema/value';
import { namesIn, readIfPresent } from './store';

interface Entry {
  readonly fingerprint: string;
  readonly type: string;
  readonly id: string;
}

const key = (type: string, id: string): string => `${type}\n${id}`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Equal for two requests to create the same thing through the same provider configuration. */
export function fingerprintOf(type: string, providerKey: string, config: ValueObject): string {
  const text = JSON.stringify([type, providerKey, config], (_, value: unknown) => value ?? undefined);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The record of one run of the sandbox, and of earlier runs that did not end well. */
export class Journal {
  private readonly dir: string;
  private readonly file: string;
  /** What this run made and Terraform has not shown to know, by fingerprint. */
  private readonly own = new Map<string, Entry & { connection: symbol }>();
  private readonly ownKeys = new Map<string, string>();
  private readonly closed = new Set<symbol>();
  private doubtful: { readonly names: string; readonly files: Map<string, Entry[]> } | undefined;

  constructor(stateDir: string) {
    this.dir = path.join(stateDir, 'runs');
    this.file = path.join(this.dir, `${process.pid}-${randomBytes(4).toString('hex')}.jsonl`);
    mkdirSync(this.dir, { recursive: true, mode: 0o700 });
  }

  created(entry: Entry, connection: symbol): void {
    this.own.set(entry.fingerprint, { ...entry, connection });
    this.ownKeys.set(key(entry.type, entry.id), entry.fingerprint);
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  /** Terraform has shown that it knows the resource, or it is gone. */
  confirmed(type: string, id: string): void {
    const fingerprint = this.ownKeys.get(key(type, id));
    if (fingerprint !== undefined) {
      this.own.delete(fingerprint);
      this.ownKeys.delete(key(type, id));
    }
    for (const [file, entries] of this.doubtfulRuns()) {
      const rest = entries.filter((entry) => entry.type !== type || entry.id !== id);
      if (rest.length !== entries.length) this.settle(file, rest, type, id);
    }
  }

  /**
   * The id of a resource that was made for an equal request and that no Terraform can know of.
   * In this run that needs a name: two stacks may well ask for two equal things that have none.
   */
  orphan(fingerprint: string, named: boolean): string | undefined {
    const own = this.own.get(fingerprint);
    if (own && named && this.closed.has(own.connection)) return own.id;
    for (const entries of this.doubtfulRuns().values()) {
      const found = entries.find((entry) => entry.fingerprint === fingerprint);
      if (found) return found.id;
    }
    return undefined;
  }

  connectionClosed(connection: symbol): void {
    this.closed.add(connection);
  }

  /** The command ended well: Terraform's state has all of it. */
  finish(): void {
    rmSync(this.file, { force: true });
  }

  /** Journals whose server is gone; a finished run has none. */
  private doubtfulRuns(): Map<string, Entry[]> {
    const names = namesIn(this.dir).filter((name) => name.endsWith('.jsonl') && name !== path.basename(this.file));
    if (names.length === 0) return NOTHING;
    if (this.doubtful?.names !== names.join()) {
      const dead = names.filter((name) => !isAlive(Number.parseInt(name, 10)));
      const files = new Map(dead.map((name) => [path.join(this.dir, name), this.entries(path.join(this.dir, name))]));
      this.doubtful = { names: names.join(), files };
    }
    return this.doubtful.files;
  }

  private entries(file: string): Entry[] {
    const lines = (readIfPresent(file) ?? '').split('\n').filter((line) => line !== '');
    const entries = new Map<string, Entry>();
    for (const line of lines) {
      try {
        const entry = JSON.parse(line) as Entry;
        if (entry.fingerprint === '') entries.delete(key(entry.type, entry.id));
        else entries.set(key(entry.type, entry.id), entry);
      } catch {
        // The last line of a killed server may be cut; its resource was not answered for.
      }
    }
    return [...entries.values()];
  }

  private settle(file: string, rest: Entry[], type: string, id: string): void {
    this.doubtfulRuns().set(file, rest);
    if (rest.length === 0) {
      rmSync(file, { force: true });
      this.doubtful = undefined;
    } else {
      appendFileSync(file, `${JSON.stringify({ fingerprint: '', type, id })}\n`);
    }
  }
}

const NOTHING = new Map<string, Entry[]>();
