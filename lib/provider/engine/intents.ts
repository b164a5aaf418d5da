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

const DEFAULT_WORKSPACE = 'default';

export class Intents {
  private readonly directory: string;
  private readonly claims = new Map<string, number>();
  private readonly answered = new Set<string>();

  /**
   * @param dataDir Terraform's data directory: it belongs to one configuration and is never committed
   * @param workspace each has a state of its own: none may go on with what another one has made
   * @param account tells the accounts of one configuration apart, whose objects may have the same names
   */
  constructor(
    dataDir: string,
    private readonly workspace = DEFAULT_WORKSPACE,
    private readonly account = '',
  ) {
    this.directory = path.join(dataDir, 'aisec');
  }

  /** Terraform is told what came of it. */
  answer(key: string): void {
    this.answered.add(key);
  }

  /**
   * Terraform ends in good order, and has what it was told. Whoever creates the like from now on (a test run, another state) must not
   * be given what belongs to this state.
   */
  settle(): void {
    for (const key of this.answered) this.remove(key);
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
    // A kill in between leaves the old one or the new one; each provider block has a process of its own.
    const fresh = `${file}.${process.pid}.tmp`;
    writeFileSync(fresh, JSON.stringify({ ...intent, at: Date.now() }), { mode: 0o600, flush: true });
    renameSync(fresh, file);
  }

  /** For an object that stands in Terraform's state. */
  remove(key: string): void {
    rmSync(this.file(key), { force: true });
  }

  private file(key: string): string {
    const own = [this.workspace === DEFAULT_WORKSPACE ? '' : `${this.workspace} `, this.account, key].join('');
    return path.join(this.directory, `${sha256(own).slice(0, 32)}.json`);
  }
}

/** The workspace that Terraform runs in, as it finds it itself. */
export function workspaceOf(dataDir: string, env: NodeJS.ProcessEnv): string {
  if (env.TF_WORKSPACE) return env.TF_WORKSPACE;
  try {
    return readFileSync(path.join(dataDir, 'environment'), 'utf8').trim() || DEFAULT_WORKSPACE;
  } catch {
    return DEFAULT_WORKSPACE;
  }
}
