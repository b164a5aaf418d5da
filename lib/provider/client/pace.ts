/** Longer than a second by what clocks and timers are wrong. */
const WINDOW = 1000 + 20;

interface Waiting {
  readonly start: () => void;
}

/**
 * Keeps the calls of one product below a cap: in no second does the service see more of them.
 *
 * A call occupies one of `cap` places from before it is sent until one second after its answer, because only the answer
 * proves that the service has seen it: counted by sending times, a slow connection would let two groups of calls arrive
 * together.
 */
export class Pace {
  private free = 0;
  private held = false;
  private readonly waiting: Waiting[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly window: number;

  /**
   * @param cap calls per second, above 0; below 1 it means one call in 1/cap seconds
   * @param age milliseconds since no other process can have called on behalf of this configuration. The process of
   *   `terraform plan` may have used up the second in which the one of `terraform apply` starts.
   */
  constructor(cap: number, age: number = performance.now()) {
    this.window = WINDOW / Math.min(cap, 1);
    this.later(Math.max(0, this.window - age), Math.max(1, Math.floor(cap)));
  }

  /**
   * Waits for a place, first come, first served.
   *
   * @returns what to call when the answer is there
   * @throws the signal's reason when it is aborted
   */
  take(signal?: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        this.free--;
        resolve(() => this.later(this.window, 1));
      };
      const one: Waiting = { start };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(one), 1);
        this.hold();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(one);
      this.serve();
    });
  }

  private later(milliseconds: number, places: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.free += places;
      this.serve();
    }, milliseconds);
    this.timers.add(timer);
    if (!this.held) timer.unref();
  }

  private serve(): void {
    while (this.free > 0) {
      const next = this.waiting.shift();
      if (!next) break;
      next.start();
    }
    this.hold();
  }

  /** The process may end unless somebody waits. */
  private hold(): void {
    const held = this.waiting.length > 0;
    if (held === this.held) return;
    this.held = held;
    for (const timer of this.timers) {
      if (held) timer.ref();
      else timer.unref();
    }
  }
}
