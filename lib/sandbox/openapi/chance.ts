/** What the fake cloud makes up. With a seed it depends on what was asked for alone: ids are then the same on every run. */
import { randomBytes } from 'node:crypto';
import { Entropy } from '../computed/entropy';

type Source = (length: number) => Buffer;

let source: Source = randomBytes;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Characters that nobody can guess, unless there is a seed. */
export function randomText(length: number): string {
  return Array.from(source(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** A UUID of version 4. */
export function randomUuid(): string {
  const bytes = source(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A whole number from `least` up to, but not including, `limit`. */
export function randomNumber(least: number, limit: number): number {
  return least + (source(4).readUInt32BE() % (limit - least));
}

/** Draws for one call after the other. */
export class Chance {
  private readonly asked = new Map<string, number>();

  constructor(private readonly seed: string | undefined) {}

  /** Runs what a request asks for; it must not wait for anything. The same request gets something else the next time. */
  during<T>(request: string, action: () => T): T {
    if (this.seed === undefined) return action();
    const count = this.asked.get(request) ?? 0;
    this.asked.set(request, count + 1);
    const entropy = new Entropy(`${this.seed}/${request}/${count}`);
    let draws = 0;
    source = (length) => entropy.bytes(String(draws++), length);
    try {
      return action();
    } finally {
      source = randomBytes;
    }
  }
}
