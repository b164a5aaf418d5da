/**
 * What a create was about to do, written before it is done. Terraform or the provider may be killed after the service has
 * made an object and before Terraform has stored its id; the next create finds it by what was not there before.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256 } from './json';

export interface Intent<Before> {
  /** What was there before. */
  readonly before: Before;
  /** Id of what was made, once the service has said it. */
  readonly made?: string;
  /** When it was last tried, in ms since 1970. */
  readonly at: number;
}

/** What was begun longer ago is not finished: somebody else may have made the like since. */
const FORGOTTEN_AFTER = 7 * 24 * 3_600_000;

export class Intents {
  private readonly directory: string;
  private readonly claims = new Map<string, number>();

  /** @param dataDir Terraform's data directory: it belongs to one configuration and is never committed */
  constructor(dataDir: string) {
    this.directory = path.join(dataDir, 'aisec');
  }

  /**
   * A key that no other create of this process has: the n-th create of equal objects goes on with the n-th interrupted one, and
   * never takes what another one has just made.
   */
  claim(key: string): string {
    const count = this.claims.get(key) ?? 0;
    this.claims.set(key, count + 1);
    return count === 0 ? key : `${key} ${count}`;
  }

  read<Before>(key: string): Intent<Before> | undefined {
    try {
      return JSON.parse(readFileSync(this.file(key), 'utf8')) as Intent<Before>;
    } catch {
      return undefined;
    }
  }

  /** An interrupted create that may still be gone on with. */
  recent<Before>(key: string): Intent<Before> | undefined {
    const intent = this.read<Before>(key);
    return intent && Date.now() - intent.at < FORGOTTEN_AFTER ? intent : undefined;
  }

  write(key: string, intent: Omit<Intent<unknown>, 'at'>): void {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    const file = this.file(key);
    // A kill in between leaves the old one or the new one.
    writeFileSync(`${file}.tmp`, JSON.stringify({ ...intent, at: Date.now() }), { mode: 0o600, flush: true });
    renameSync(`${file}.tmp`, file);
  }

  /** For an object that stands in Terraform's state. */
  remove(key: string): void {
    rmSync(this.file(key), { force: true });
  }

  private file(key: string): string {
    return path.join(this.directory, `${sha256(key).slice(0, 32)}.json`);
  }
}
