/**
 * Which resources Terraform may not know of. A Terraform that is killed after the cloud made a resource and before its state
 * was written asks for the same resource again; the journal lets the sandbox give it the first one instead of a second.
 */
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import * as path from 'node:path';
import { isList, isObject, UNKNOWN, type Value, type ValueObject } from '../schema/value';
import { namesIn, readIfPresent, type ResourceStore } from './store';

interface Made {
  readonly type: string;
  readonly id: string;
  /** What was asked for. */
  readonly fingerprint: string;
}

interface Entry extends Made {
  readonly file: string;
  /** Absent for what an earlier run made. */
  readonly connection?: Connection;
}

/** One line of a run's file. */
type Line = { readonly socket: string } | { readonly made: Made } | { readonly known: Omit<Made, 'fingerprint'> };

/** One Terraform, as far as the journal can tell. */
export class Connection {
  closed = false;
  /** After its end, another Terraform came with the same state: what that one does not ask for by id, nobody knows of. */
  succeeded = false;
}

const key = (type: string, id: string): string => `${type}\n${id}`;

/** Equal for two requests to create the same thing through the same provider configuration. */
export function fingerprintOf(type: string, providerKey: string, config: ValueObject): string {
  const text = JSON.stringify([type, providerKey, withoutGaps(config)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function withoutGaps(value: Value): unknown {
  if (value === null || value === UNKNOWN) return undefined;
  if (isList(value)) return value.map(withoutGaps);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutGaps(member)]));
}

/** The record of one run of the sandbox, with what is left of earlier runs that did not end well. */
export class Journal {
  /** What no Terraform has shown to know yet. */
  private readonly doubtful = new Map<string, Entry>();
  private readonly byFingerprint = new Map<string, Set<Entry>>();
  /** How many of them each earlier run has made. */
  private readonly inherited = new Map<string, number>();
  private readonly lastUser = new Map<string, Connection>();
  private begun = false;

  private constructor(
    private readonly file: string,
    private readonly socketPath: string,
  ) {}

  /**
   * @param socketPath where this run's server listens; later runs find out by it whether this one is alive
   */
  static async open(store: ResourceStore, socketPath: string): Promise<Journal> {
    const dir = path.join(store.stateDir, 'runs');
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const journal = new Journal(path.join(dir, `${randomBytes(6).toString('hex')}.jsonl`), socketPath);
    for (const name of namesIn(dir).filter((one) => one.endsWith('.jsonl'))) {
      await journal.inherit(path.join(dir, name), store);
    }
    return journal;
  }

  /** To be called before the resource is made: one that the journal does not know could never be found again. */
  created(made: Made, connection: Connection): void {
    const lines: Line[] = this.begun ? [{ made }] : [{ socket: this.socketPath }, { made }];
    this.begun = true;
    append(this.file, lines);
    this.add({ ...made, file: this.file, connection });
    this.lastUser.set(key(made.type, made.id), connection);
  }

  /** Terraform has shown that it knows the resource. */
  known(type: string, id: string, connection: Connection): void {
    const resource = key(type, id);
    const before = this.lastUser.get(resource);
    if (before?.closed && before !== connection) before.succeeded = true;
    this.lastUser.set(resource, connection);
    const entry = this.doubtful.get(resource);
    if (entry) this.settle(entry);
  }

  /** Ids of resources that were made for an equal request and that no Terraform knows of. */
  orphans(type: string, fingerprint: string): string[] {
    return [...(this.byFingerprint.get(fingerprint) ?? [])]
      .filter(
        (entry) =>
          entry.type === type && (!entry.connection || (entry.connection.closed && entry.connection.succeeded)),
      )
      .map(({ id }) => id);
  }

  /** All commands ended well: Terraform's states have all of it. */
  finish(): void {
    rmSync(this.file, { force: true });
  }

  /** Takes over what a run left that has ended. */
  private async inherit(file: string, store: ResourceStore): Promise<void> {
    const made = new Map<string, Made>();
    let socket = '';
    for (const line of linesOf(file)) {
      if ('socket' in line) socket = line.socket;
      else if ('made' in line) made.set(key(line.made.type, line.made.id), line.made);
      else made.delete(key(line.known.type, line.known.id));
    }
    if (await isListening(socket)) return;
    const left = [...made.values()].filter(({ type, id }) => store.has(type, id));
    if (left.length === 0) rmSync(file, { force: true });
    this.inherited.set(file, left.length);
    for (const one of left) this.add({ ...one, file });
  }

  private add(entry: Entry): void {
    const before = this.doubtful.get(key(entry.type, entry.id));
    if (before) this.settle(before);
    this.doubtful.set(key(entry.type, entry.id), entry);
    const same = this.byFingerprint.get(entry.fingerprint) ?? new Set();
    this.byFingerprint.set(entry.fingerprint, same.add(entry));
  }

  private settle(entry: Entry): void {
    const { type, id, file, fingerprint } = entry;
    this.doubtful.delete(key(type, id));
    this.byFingerprint.get(fingerprint)?.delete(entry);
    const left = (this.inherited.get(file) ?? Infinity) - 1;
    this.inherited.set(file, left);
    if (left === 0) rmSync(file, { force: true });
    else append(file, [{ known: { type, id } }]);
  }
}

/** A line begins with its line feed: one that was cut by a kill does not spoil the next. */
function append(file: string, lines: readonly Line[]): void {
  appendFileSync(file, lines.map((line) => `\n${JSON.stringify(line)}`).join(''), { mode: 0o600 });
}

function linesOf(file: string): Line[] {
  return (readIfPresent(file) ?? '').split('\n').flatMap((text) => {
    try {
      return text === '' ? [] : [JSON.parse(text) as Line];
    } catch {
      // Cut by a kill: what it announces was never made.
      return [];
    }
  });
}

function isListening(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
