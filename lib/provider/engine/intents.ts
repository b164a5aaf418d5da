/**
 * What a create was about to do, written before it is done. Terraform or the provider may be killed after the service has
 * made an object and before Terraform has stored its id; the next create finds it by what was not there before.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { sha256 } from './json';

export interface Intent<Before> {
  /** What was there before. */
  readonly before: Before;
}

export class Intents {
  private readonly directory: string;

  /** @param dataDir Terraform's data directory: it belongs to one configuration and is never committed */
  constructor(dataDir: string) {
    this.directory = path.join(dataDir, 'aisec');
  }

  read<Before>(key: string): Intent<Before> | undefined {
    try {
      return JSON.parse(readFileSync(this.file(key), 'utf8')) as Intent<Before>;
    } catch {
      return undefined;
    }
  }

  write(key: string, intent: Intent<unknown>): void {
    mkdirSync(this.directory, { recursive: true, mode: 0o700 });
    writeFileSync(this.file(key), JSON.stringify(intent), { mode: 0o600, flush: true });
  }

  /** For an object that stands in Terraform's state. */
  remove(key: string): void {
    rmSync(this.file(key), { force: true });
  }

  private file(key: string): string {
    return path.join(this.directory, `${sha256(key).slice(0, 32)}.json`);
  }
}
