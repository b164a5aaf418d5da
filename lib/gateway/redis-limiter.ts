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
 * are reservations; their score is the latest time, in µs of Redis' clock, at which the call may begin. So any two calls that are the
 * limit apart begin at least a second apart, whatever clocks and delays the processes have:
 * let the last one reserved in a second be r; all but limit-1 of the others have to begin before their score, which is at most r - 1 s.
 * ARGV: limit, window and tolerance in µs, name of the new reservation, names of reservations that were not used.
 * Answers µs from now until the place.
 */
const RESERVE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local limit, window, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
for i = 5, #ARGV do redis.call('ZREM', KEYS[1], ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', '(' .. string.format('%.0f', now - window))
local at = now
local nth = redis.call('ZREVRANGE', KEYS[1], limit - 1, limit - 1, 'WITHSCORES')
if nth[2] then at = math.max(now, nth[2] + window) end
redis.call('ZADD', KEYS[1], string.format('%.0f', at + tolerance), ARGV[4])
redis.call('PEXPIRE', KEYS[1], math.ceil((at + tolerance + window - now) / 1000) + 1000)
return at - now
`;

const RELEASE = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/** Lateness that is allowed at first, at least, and at most; it follows what is observed. */
const TOLERANCE_MS = { first: 8, least: 4, most: 250 };

/** How long Redis is not asked after it did not answer. */
const REST_MS = 1000;

interface Reservation {
  readonly name: string;
  /** Times of this process' clock between which the call has to begin. */
  readonly from: number;
  readonly until: number;
}

/**
 * One reservation at a time per process, for the first in its queue: processes alternate, and a place that its process could not use
 * in time is given back with the next request.
 */
export class RedisLimiter implements Limiter {
  private readonly queue = new Queue('Client.RateLimit');
  private readonly fallback: LocalLimiter;
  private readonly prefix = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  private readonly window: string;
  private toleranceMs = TOLERANCE_MS.first;
  private count = 0;
  private serving = false;
  private isClosed = false;
  private restUntil = 0;
  private unused: string[] = [];

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
      await sleep(Math.min(reservation.from, Math.max(first.deadline, now)) - now);
      now = performance.now();
      first = this.queue.first();
    }
    if (!first || now > reservation.until) {
      this.unused.push(reservation.name);
      if (first) this.toleranceMs = Math.min(TOLERANCE_MS.most, this.toleranceMs * 2);
      return;
    }
    if (reservation.until - now > this.toleranceMs / 2) {
      this.toleranceMs = Math.max(TOLERANCE_MS.least, this.toleranceMs * 0.98);
    }
    first.grant();
  }

  private async reserve(): Promise<Reservation> {
    const { redis, key, limit } = this.options;
    const name = `${this.prefix}-${this.count++}`;
    const tolerance = Math.ceil(this.toleranceMs);
    const unused = this.unused;
    this.unused = [];
    const args = [String(limit), this.window, String(tolerance * 1000), name, ...unused];
    const sent = performance.now();
    let wait: unknown;
    try {
      wait = await redis.evaluate(RESERVE, key, args);
    } catch (error) {
      // It may be there nevertheless.
      this.unused = [name, ...unused];
      throw error;
    }
    if (this.restUntil > 0) this.options.onFallback?.(false, 'Redis answers again');
    this.restUntil = 0;
    const waitMs = Number(wait) / 1000;
    // Redis answered after the request was sent, and before now: so these are the strictest bounds there are.
    return { name, from: performance.now() + waitMs, until: sent + waitMs + tolerance };
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

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export interface RedisOptions {
  /** `redis://host:port`, or `rediss://` for TLS; may hold user and password. */
  readonly url: string;
  /** Milliseconds for one answer. @default 250 */
  readonly timeoutMs?: number;
}

/** Connects to Redis or Tair when it is first needed, and again whenever the connection is lost. */
export function connectRedis({ url, timeoutMs = 250 }: RedisOptions): RedisScripts {
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
        connectTimeout: 2000,
        reconnectStrategy: (retries) => Math.min(2000, 50 * 2 ** retries) * (0.5 + Math.random() / 2),
      },
    });
    // Every command that fails tells of it too.
    made.on('error', () => undefined);
    // Goes on trying for as long as it takes.
    const connected = made.connect();
    connected.catch(() => undefined);
    await inTime(connected, timeoutMs).catch(() => undefined);
    return made;
  };

  const evaluate = async (script: string, key: string, args: readonly string[]): Promise<unknown> => {
    if (isClosed) throw new Error('closed');
    const made = await (client ??= connect());
    if (!made.isReady) throw new Error('not connected');
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
    evaluate: (script, key, args) => inTime(evaluate(script, key, args), timeoutMs),
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
