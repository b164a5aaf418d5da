/** A text that is checked while it comes into being: only what was checked is released. */
import { type Range } from './mask';
import type { ModerationStream, Released, Verdict } from './moderator';
import { isUnseen } from './lists';
import { characterStart } from './split';

export interface StreamOptions {
  /** Characters that are checked first, so that a bad beginning is seen early. */
  readonly firstWindow: number;
  /** Characters that are collected before the next check. */
  readonly window: number;
  /**
   * Of what was checked so many characters are held back and checked again with what follows: so much of any text is seen at once. What
   * nobody sees does not count, up to 16 times as much.
   */
  readonly overlap: number;
  /** What was collected is checked after so many milliseconds, even if it is less. */
  readonly maxWaitMs: number;
}

/** A check of a part of the text. */
export interface Checked {
  readonly verdict: Verdict;
  /** What is to be hidden in the part. */
  readonly ranges: readonly Range[];
}

export interface StreamChecks {
  /** @param again - where that begins which is checked again with what follows; the text's end if nothing does */
  check(text: string, signal: AbortSignal, again: number): Promise<Checked>;
  /** The part from `from` to `to` without what is to be hidden. */
  mask(text: string, ranges: readonly Range[], from: number, to: number): string;
}

export class WindowedStream implements ModerationStream {
  private readonly controller = new AbortController();
  private readonly relay = (): void => this.controller.abort();
  /** What is not released yet, after what was delivered before and is checked again. */
  private held: string;
  /** How much of it was delivered before. */
  private delivered: number;
  /** How much of it was checked. */
  private checked: number;
  /** What of it is to be hidden. */
  private hidden: readonly Range[] = [];
  private first = true;
  private lastCheck = performance.now();
  private over = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly checks: StreamChecks,
    private readonly options: StreamOptions,
    private readonly signal?: AbortSignal,
    before = '',
  ) {
    this.held = before.slice(overlapStart(before, before.length, options.overlap));
    this.delivered = this.checked = this.held.length;
    if (signal?.aborted) this.relay();
    else signal?.addEventListener('abort', this.relay, { once: true });
  }

  push(text: string): Promise<Released> {
    return this.inTurn(() => {
      this.held += text;
      const unchecked = this.held.length - this.checked;
      const { firstWindow, window, maxWaitMs } = this.options;
      const due = unchecked >= (this.first ? firstWindow : window);
      const late = unchecked > 0 && performance.now() - this.lastCheck >= maxWaitMs;
      return due || late ? this.check(false) : Promise.resolve({ text: '' });
    });
  }

  end(): Promise<Released> {
    return this.inTurn(async () => {
      const unchecked = this.held.length > this.checked;
      const released = unchecked ? await this.check(true) : { text: this.release(this.held.length) };
      this.finish();
      return released;
    });
  }

  abort(): void {
    this.finish();
    this.controller.abort();
    this.held = '';
  }

  /** One call after the other, each after the one before it was answered. */
  private inTurn(work: () => Promise<Released>): Promise<Released> {
    const result = this.turn.then(() => {
      if (this.over) throw new Error('the stream is over');
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async check(last: boolean): Promise<Released> {
    const text = this.held;
    // A character whose second half has not come yet waits for it.
    const end = last ? text.length : characterEnd(text);
    if (end <= this.checked) return { text: '' };
    this.first = false;
    const upTo = last ? end : overlapStart(text, end, this.options.overlap);
    const { verdict, ranges } = await this.checks.check(text.slice(0, end), this.controller.signal, upTo);
    this.lastCheck = performance.now();
    // Between the question and its answer the stream may have been aborted.
    if (this.over) return { text: '', verdict };
    if (verdict.action === 'block' || verdict.action === 'replace') {
      this.finish();
      this.held = '';
      return { text: '', verdict };
    }
    this.hidden = [...this.hidden, ...ranges];
    this.checked = end;
    return { text: this.release(upTo), verdict };
  }

  private release(upTo: number): string {
    const from = Math.min(this.delivered, upTo);
    const text = this.checks.mask(this.held, this.hidden, from, upTo);
    this.held = this.held.slice(upTo);
    this.delivered -= from;
    this.checked -= upTo;
    this.hidden = this.hidden
      .map(({ start, end }) => ({ start: Math.max(0, start - upTo), end: end - upTo }))
      .filter(({ start, end }) => end > start);
    return text;
  }

  private finish(): void {
    this.over = true;
    this.signal?.removeEventListener('abort', this.relay);
  }
}

/** Units that are held back at most, for each that is to be. */
const MOST_PADDING = 16;

/** Where the last `overlap` units that somebody sees begin: padding must not pull a word apart. */
function overlapStart(text: string, end: number, overlap: number): number {
  const earliest = Math.max(0, end - overlap * MOST_PADDING);
  let [at, seen] = [end, 0];
  while (at > earliest && seen < overlap) {
    const start = characterStart(text, at - 1);
    if (!isUnseen(text.slice(start, at))) seen += at - start;
    at = start;
  }
  return at;
}

/** The end of the text, or before its last unit if that is half a character. */
function characterEnd(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}
