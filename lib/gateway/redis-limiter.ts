/** A rate limit that processes share, kept in Redis or Tair. */
import { closed, type Limiter, LocalLimiter, Queue, type Waiter, WINDOW_MS } from './limiter';

/** What a limiter needs of a Redis client: EVAL of a script that has one key. */
export interface RedisScripts {
  /** @throws Error when there is no answer in time */
  evaluate(script: string, key: string, args: readonly string[]): Promise<unknown>;
  close(): Promise<void>;
}

export interface RedisLimiterOptions {
  /** Calls in any second, of all processes together. */
  readonly limit: number;
  /** What the processes share; one name per account and limit. */
  readonly key: string;
  readonly redis: RedisScripts;
  /** Calls in any second of this process alone, while Redis does not answer. */
  readonly fallbackLimit: number;
  /** Told when Redis stops and begins to answer. @default - nobody */
  readonly onFallback?: (fallback: boolean, reason: string) => void;
}

/**
 * Reserves a place: the earliest time at which fewer than the limit of the others are less than a second old. Members of the sorted set
 * are reservations; their score is the latest time, in µs of Redis' clock, at which the call may begin, and once it began, that it can
 * have begun. So any two calls that are the limit apart begin at least a second apart, whatever clocks and delays the processes have:
 * let r be the place that was reserved last of those in some second; all but limit-1 of the others begin before their score, which is at
 * most r - 1 s.
 * ARGV: limit, window and tolerance in µs, name of the new reservation; name of the one that was used last, and by how many µs its score
 * is too high; names of reservations that were not used. Answers µs from now until the place.
 */
const RESERVE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local limit, window, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
if redis.call('ZSCORE', KEYS[1], ARGV[5]) then redis.call('ZINCRBY', KEYS[1], -tonumber(ARGV[6]), ARGV[5]) end
for i = 7, #ARGV do redis.call('ZREM', KEYS[1], ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(' .. string.format('%.0f', now - window))
local at = now
local nth = redis.call('ZREVRANGE', KEYS[1], limit - 1, limit - 1, 'WITHSCORES')
if nth[2] then at = math.max(now, nth[2] + window) end
redis.call('ZADD', KEYS[1], string.format('%.0f', at + tolerance), ARGV[4])
redis.call('PEXPIRE', KEYS[1], math.ceil((at + tolerance + window - now) / 1000) + 1000)
return at - now
`;

const RELEASE = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/** Lateness that is allowed at first, at least, and at most. It costs nothing: what is not needed of it is given back. */
const TOLERANCE_MS = { first: 25, least: 15, most: 250 };

/** No reservation has this name. */
const NONE = { name: '-', less: 0 };

/** From the last look at the clock to the call. */
const GUARD_MS = 2;

/** How long Redis is not asked after it did not answer. */
const REST_MS = 1000;

interface Reservation {
  readonly name: string;
  /** Times of this process' clock between which the call has to begin. */
  readonly from: number;
  readonly until: number;
  /** The time that its score says. */
  readonly latest: number;
}

/**
 * One reservation at a time per process, for the first in its queue: processes alternate, and a place that its process could not use
 * in time is given back with the next request.
 */
export class RedisLimiter implements Limiter {
  private readonly queue = new Queue('Client.RateLimit', () => this.wake?.());
  private wake?: () => void;
  private readonly fallback: LocalLimiter;
  private readonly prefix = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  private readonly window: string;
  private toleranceMs = TOLERANCE_MS.first;
  /** Reservations one after the other that came too late. */
  private late = 0;
  private count = 0;
  private serving = false;
  private isClosed = false;
  private restUntil = 0;
  private unused: string[] = [];
  /** The last one that was used, and by how many µs its score is too high. */
  private used = NONE;

  constructor(private readonly options: RedisLimiterOptions) {
    this.fallback = new LocalLimiter(options.fallbackLimit);
    this.window = String(WINDOW_MS * 1000);
  }

  take<T>(start: () => Promise<T>, deadline: number, signal?: AbortSignal): Promise<T> {
    if (this.isClosed) return Promise.reject(closed());
    const result = this.queue.add(start, deadline, signal);
    void this.serve();
    return result;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.queue.fail(closed());
    await this.fallback.close();
    await this.options.redis.close();
  }

  private async serve(): Promise<void> {
    if (this.serving) return;
    this.serving = true;
    try {
      let waiter = this.queue.first();
      while (waiter) {
        await this.serveOne(waiter);
        waiter = this.queue.first();
      }
      await this.giveBack();
    } finally {
      this.serving = false;
    }
    // Somebody may have come while places were given back.
    if (this.queue.first()) void this.serve();
  }

  private async serveOne(waiter: Waiter): Promise<void> {
    if (performance.now() < this.restUntil) return this.serveLocally(waiter);
    let reservation: Reservation;
    try {
      reservation = await this.reserve();
    } catch (error) {
      this.rest(error);
      return this.serveLocally(waiter);
    }
    // Who waits for the place may give up; then it is the next one's.
    let now = performance.now();
    let first = this.queue.first();
    while (first && now < reservation.from) {
      await this.sleep(reservation.from - now);
      now = performance.now();
      first = this.queue.first();
    }
    if (!first || now > reservation.until) {
      this.unused.push(reservation.name);
      // Once can be a pause of this process; again and again it is the way to Redis.
      if (first && ++this.late > 1) this.toleranceMs = Math.min(TOLERANCE_MS.most, this.toleranceMs * 2);
      return;
    }
    this.late = 0;
    this.toleranceMs = Math.max(TOLERANCE_MS.least, this.toleranceMs * 0.95);
    first.grant();
    // Negative where the call began too late in spite of the last look at the clock: then the next ones come later.
    const less = Math.floor((reservation.latest - performance.now()) * 1000);
    this.used = { name: reservation.name, less };
  }

  /** Until then, or until somebody in the queue gives up: a place that nobody waits for is given back at once. */
  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async reserve(): Promise<Reservation> {
    const { redis, key, limit } = this.options;
    const name = `${this.prefix}-${this.count++}`;
    const tolerance = Math.ceil(this.toleranceMs);
    const unused = this.unused;
    this.unused = [];
    const { used } = this;
    // Sent once: a second time would take it back once more.
    this.used = NONE;
    const args = [String(limit), this.window, String(tolerance * 1000), name, used.name, String(used.less), ...unused];
    const sent = performance.now();
    let waitMs: number;
    try {
      waitMs = Number((await redis.evaluate(RESERVE, key, args)) ?? Number.NaN) / 1000;
      // Taken for a number, it would be a place at once, for everybody.
      if (Number.isNaN(waitMs)) throw Object.assign(new Error('no number'), { code: 'BadAnswer' });
    } catch (error) {
      // It may be there nevertheless.
      this.unused = [name, ...unused];
      throw error;
    }
    if (this.restUntil > 0) this.options.onFallback?.(false, 'Redis answers again');
    this.restUntil = 0;
    // Redis answered after the request was sent, and before now: so these are the strictest bounds there are.
    const latest = sent + waitMs + tolerance;
    return { name, from: performance.now() + waitMs, until: latest - GUARD_MS, latest };
  }

  private rest(error: unknown): void {
    if (this.restUntil === 0) {
      const { code, name } = error as { readonly code?: string; readonly name?: string };
      this.options.onFallback?.(true, `Redis does not answer (${code ?? name ?? 'unknown'})`);
    }
    this.restUntil = performance.now() + REST_MS;
  }

  private async serveLocally(waiter: Waiter): Promise<void> {
    const grant = (): Promise<void> => Promise.resolve(this.queue.first()?.grant());
    // The deadline passed, which the waiter sees by itself.
    await this.fallback.take(grant, waiter.deadline).catch(() => undefined);
  }

  /** Places that nobody uses any more, as far as Redis can be told now; else they count as used. */
  private async giveBack(): Promise<void> {
    const { redis, key } = this.options;
    const unused = this.unused.splice(0);
    if (performance.now() < this.restUntil) return;
    await Promise.all(unused.map((name) => redis.evaluate(RELEASE, key, [name]).catch(() => undefined)));
  }
}

export interface RedisOptions {
  /** `redis://host:port`, or `rediss://` for TLS; may hold user and password. */
  readonly url: string;
  /** Milliseconds for one answer. @default 250 */
  readonly timeoutMs?: number;
  /** Milliseconds for the first connection, which calls wait for. @default 5000 */
  readonly connectTimeoutMs?: number;
}

/** Connects to Redis or Tair when it is first needed, and again whenever the connection is lost. */
export function connectRedis({ url, timeoutMs = 250, connectTimeoutMs = 5000 }: RedisOptions): RedisScripts {
  type Client = Awaited<ReturnType<typeof connect>>;
  let client: Promise<Client> | undefined;
  let isClosed = false;
  const hashes = new Map<string, string>();

  const connect = async () => {
    const { createClient } = await import('@redis/client');
    const made = createClient({
      url,
      disableOfflineQueue: true,
      // A queue of commands for a server that is away would only grow.
      commandsQueueMaxLength: 10_000,
      socket: {
        connectTimeout: connectTimeoutMs,
        reconnectStrategy: (retries) => Math.min(2000, 50 * 2 ** retries) * (0.5 + Math.random() / 2),
      },
    });
    // Every command that fails tells of it too.
    const failed = new Promise<void>((resolve) => made.on('error', () => resolve()));
    // Goes on trying for as long as it takes.
    await Promise.race([inTime(made.connect(), connectTimeoutMs).catch(() => undefined), failed]);
    return made;
  };

  const evaluated = async (made: Client, script: string, key: string, args: readonly string[]): Promise<unknown> => {
    const keysAndArguments = { keys: [key], arguments: [...args] };
    const hash = hashes.get(script) ?? (await made.scriptLoad(script));
    hashes.set(script, hash);
    try {
      return await made.evalSha(hash, keysAndArguments);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return made.eval(script, keysAndArguments);
    }
  };

  return {
    evaluate: async (script, key, args) => {
      if (isClosed) throw new Error('closed');
      // One that is slow at first is waited for: with a share of its own every process would take its first places twice.
      const made = await (client ??= connect());
      if (!made.isReady) throw new Error('not connected');
      return inTime(evaluated(made, script, key, args), timeoutMs);
    },
    close: async () => {
      isClosed = true;
      const made = await client;
      if (made?.isOpen) made.destroy();
    },
  };
}

function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { code: 'Timeout' })), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
