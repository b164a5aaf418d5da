/** Places under a rate limit: in any second, beginning anywhere, no more than the limit are taken. */
import { cancelled, GuardrailsError } from './failure';

export interface Limiter {
  /**
   * Waits for a place, and uses it.
   * @param start - begins what the place is for; called in the moment that is counted, so it must not put it off
   * @param deadline - on the clock of `performance.now()`
   * @throws GuardrailsError `throttled` if there is none before the deadline, `cancelled` by the signal
   */
  take<T>(start: () => Promise<T>, deadline: number, signal?: AbortSignal): Promise<T>;
  close(): Promise<void>;
}

/** The second over which calls are counted. */
export const WINDOW_MS = 1000;

/**
 * How long a place stays good: what a place is given for happens somewhat later, by a varying time, and that difference must not
 * bring two calls closer together than a second. It costs that part of the rate: 5 ms are 0.5 %.
 */
export const DEFAULT_TOLERANCE_MS = 5;

export function noPlaceInTime(code: string): GuardrailsError {
  return new GuardrailsError({
    bucket: 'throttled',
    code,
    message: 'no place under the rate limit before the deadline: raise the limit, or ask less',
  });
}

/** A caller in the queue, who may give up. */
export class Waiter {
  done = false;
  private timer?: NodeJS.Timeout;
  private readonly abort = (): void => this.fail(cancelled());

  constructor(
    readonly deadline: number,
    private readonly signal: AbortSignal | undefined,
    private readonly start: () => void,
    private readonly reject: (error: Error) => void,
    code: string,
    private readonly left: () => void,
  ) {
    if (signal?.aborted) {
      this.abort();
      return;
    }
    signal?.addEventListener('abort', this.abort, { once: true });
    this.timer = setTimeout(() => this.fail(noPlaceInTime(code)), Math.max(0, deadline - performance.now()));
  }

  grant(): void {
    if (this.end()) this.start();
  }

  fail(error: Error): void {
    if (!this.end()) return;
    this.reject(error);
    this.left();
  }

  private end(): boolean {
    if (this.done) return false;
    this.done = true;
    clearTimeout(this.timer);
    this.signal?.removeEventListener('abort', this.abort);
    return true;
  }
}

/** First come, first served. */
export class Queue {
  private waiting: Waiter[] = [];

  /** @param left - called when somebody gave up */
  constructor(
    private readonly code: string,
    private readonly left: () => void = () => undefined,
  ) {}

  add<T>(start: () => Promise<T>, deadline: number, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        try {
          resolve(start());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push(new Waiter(deadline, signal, begin, reject, this.code, this.left));
    });
  }

  /** The first who still waits. */
  first(): Waiter | undefined {
    while (this.waiting[0]?.done) this.waiting.shift();
    return this.waiting[0];
  }

  fail(error: Error): void {
    for (const waiter of this.waiting.splice(0)) waiter.fail(error);
  }
}

export const closed = (): GuardrailsError =>
  new GuardrailsError({ bucket: 'cancelled', code: 'Client.Closed', message: 'the client is closed' });

/** Counts the calls of this process. */
export class LocalLimiter implements Limiter {
  private readonly queue = new Queue('Client.RateLimit');
  /** When the last calls were let through; as many as the limit. */
  private readonly taken: number[] = [];
  private timer?: NodeJS.Timeout;
  private isClosed = false;

  constructor(
    private readonly limit: number,
    private readonly toleranceMs = DEFAULT_TOLERANCE_MS,
  ) {}

  take<T>(start: () => Promise<T>, deadline: number, signal?: AbortSignal): Promise<T> {
    if (this.isClosed) return Promise.reject(closed());
    const result = this.queue.add(start, deadline, signal);
    this.serve();
    return result;
  }

  close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.queue.fail(closed());
    return Promise.resolve();
  }

  private serve(): void {
    if (this.timer) return;
    for (;;) {
      const waiter = this.queue.first();
      if (!waiter) return;
      const now = performance.now();
      const oldest = this.taken.length < this.limit ? undefined : this.taken[0];
      const wait = oldest === undefined ? 0 : oldest + WINDOW_MS + this.toleranceMs - now;
      if (wait > 0) {
        // The queue may be empty by then; a timer must not keep a process alive for it.
        this.timer = setTimeout(() => {
          this.timer = undefined;
          this.serve();
        }, wait);
        this.timer.unref();
        return;
      }
      waiter.grant();
      // After the start, so that what it took does not bring the next one closer.
      this.taken.push(performance.now());
      if (this.taken.length > this.limit) this.taken.shift();
    }
  }
}
