import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { type Limiter, LocalLimiter } from '../../lib/gateway/limiter';
import { connectRedis, RedisLimiter, type RedisScripts } from '../../lib/gateway/redis-limiter';
import { redis, type RunningRedis } from './redis';
import { probeTimers } from './timers';

const run = promisify(execFile);

/** The most places that were used in any second, beginning anywhere. */
function mostInASecond(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  let [most, from] = [0, 0];
  sorted.forEach((time, index) => {
    while (time - sorted[from] >= 1000) from++;
    most = Math.max(most, index - from + 1);
  });
  return most;
}

/** The part of the limit that was used: each place could be used again after a second. */
function used(times: readonly number[], limit: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  const again = sorted.slice(limit).map((time, index) => time - sorted[index]);
  return (1000 * again.length) / again.reduce((sum, gap) => sum + gap, 0);
}

interface Run {
  readonly times: readonly number[];
  /** By how many ms 95 of 100 timers of the process were late, or less. */
  readonly late: number;
}

/**
 * What can be used at most where timers are late: a place that begins late is free again later. On an idle machine it is more than the
 * 98 % that are asked for.
 */
const usable = (late: number): number => Math.min(0.98, 1000 / (1005 + 4 * late));

const soon = (ms = 60_000): number => performance.now() + ms;
const place = (): Promise<void> => Promise.resolve();

/** Takes places without a pause for so long. */
async function saturated(limiter: Limiter, seconds: number, callers: number): Promise<number[]> {
  const times: number[] = [];
  const end = soon(seconds * 1000);
  const start = (): Promise<void> => {
    times.push(performance.now());
    return Promise.resolve();
  };
  const ask = async (): Promise<void> => {
    while (performance.now() < end) await limiter.take(start, end).catch(() => undefined);
  };
  await Promise.all(Array.from({ length: callers }, ask));
  return times;
}

describe('the rate limit of one process', () => {
  it('is never passed in any second, and used to 98 % under load', async () => {
    const limits = [1, 20, 300];
    const late = probeTimers();
    const all = await Promise.all(limits.map((limit) => saturated(new LocalLimiter(limit), 4.2, limit * 2)));
    const least = usable(late());
    expect(all.map(mostInASecond)).toEqual(limits);
    all.forEach((times, index) => expect(used(times, limits[index])).toBeGreaterThanOrEqual(least));
  });

  it('serves who came first, and lets go who gives up', async () => {
    const limiter = new LocalLimiter(1);
    await limiter.take(place, soon());
    const served: string[] = [];
    const controller = new AbortController();
    const waiting = ['first', 'second', 'third'].map((name) =>
      limiter
        .take(async () => void served.push(name), soon(), name === 'second' ? controller.signal : undefined)
        .catch((error: Error) => served.push(`${name}: ${(error as { bucket?: string }).bucket}`)),
    );
    controller.abort();
    const late = limiter.take(place, soon(50));
    await expect(late).rejects.toMatchObject({ bucket: 'throttled', code: 'Client.RateLimit' });
    await Promise.all(waiting);
    expect(served).toEqual(['second: cancelled', 'first', 'third']);
    await expect(limiter.take(place, soon(), AbortSignal.abort())).rejects.toMatchObject({ bucket: 'cancelled' });
    await limiter.close();
    await expect(limiter.take(place, soon())).rejects.toMatchObject({ code: 'Client.Closed' });
  });
});

it.each([[null], ['OK'], [{}]])(
  'a shared place that is no number (%j) is none: the process keeps to its own limit',
  async (answer) => {
    const told: string[] = [];
    const limiter = new RedisLimiter({
      limit: 1000,
      key: 'k',
      redis: { evaluate: () => Promise.resolve(answer), close: () => Promise.resolve() },
      fallbackLimit: 2,
      onFallback: (_, reason) => told.push(reason),
    });
    const taken = await Promise.allSettled([1, 2, 3].map(() => limiter.take(place, performance.now() + 300)));
    expect(taken.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(told).toEqual(['Redis does not answer (BadAnswer)']);
    await limiter.close();
  },
);

it('a shared place that was used early is given back once, and one that came too late whole', async () => {
  const asked: (readonly string[])[] = [];
  const redis_: RedisScripts = {
    evaluate: async (_, __, args) => {
      asked.push(args);
      // The second answer takes longer than any call may be late.
      if (asked.length === 2) await new Promise((resolve) => setTimeout(resolve, 300));
      return 0;
    },
    close: () => Promise.resolve(),
  };
  const limiter = new RedisLimiter({ limit: 5, key: 'k', redis: redis_, fallbackLimit: 1 });
  await limiter.take(place, soon());
  await limiter.take(place, soon());
  const [first, second, third] = asked.map(([, , , name, used, less, ...unused]) => ({
    name,
    used,
    less: Number(less),
    unused,
  }));
  expect([first.used, second.used, third.used]).toEqual(['-', first.name, '-']);
  expect(second.less).toBeGreaterThan(0);
  expect(third.unused).toEqual([second.name]);
  await limiter.close();
});

const withRedis = 'start' in redis ? describe : describe.skip;

withRedis('the rate limit that processes share by Redis', () => {
  let server: RunningRedis;
  beforeAll(async () => {
    if ('start' in redis) server = await redis.start();
  });
  afterAll(() => server.stop());

  it.each([
    [1, 20],
    [4, 20],
  ])('is never passed in any second, and used to 98 %%, by %i processes', async (processes, limit) => {
    const script = path.join(__dirname, 'limiter-process.ts');
    const settings = JSON.stringify({ url: server.url, key: `${processes} processes`, limit, seconds: 5 });
    const all = await Promise.all(
      Array.from({ length: processes }, () =>
        run(process.execPath, ['--import', require.resolve('tsx'), script, settings]),
      ),
    );
    const runs = all.map(({ stdout }) => JSON.parse(stdout) as Run);
    const times = runs.flatMap((one) => one.times);
    expect(mostInASecond(times)).toBeLessThanOrEqual(limit);
    expect(used(times, limit)).toBeGreaterThanOrEqual(usable(Math.max(...runs.map(({ late }) => late))));
    // Nobody is left out.
    expect(Math.min(...runs.map((one) => one.times.length))).toBeGreaterThan(1);
  });

  it('gives a place that its process cannot use any more to the next one', async () => {
    const [one, other] = [1, 2].map(
      () =>
        new RedisLimiter({
          limit: 1,
          key: 'handed-on',
          redis: connectRedis({ url: server.url, timeoutMs: 2000 }),
          fallbackLimit: 1,
        }),
    );
    await one.take(place, soon());
    const controller = new AbortController();
    const given = one.take(place, soon(), controller.signal);
    await new Promise((resolve) => setTimeout(resolve, 200));
    controller.abort();
    await expect(given).rejects.toMatchObject({ bucket: 'cancelled' });
    // The place is given back by a call of its own, which may come after the other's.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const began = performance.now();
    await other.take(place, soon());
    await other.take(place, soon());
    // 1.3 s; with the abandoned place counted it would take another second.
    expect(performance.now() - began).toBeLessThan(2200);
    await Promise.all([one.close(), other.close()]);
  });

  it('keeps to a share of its own while Redis is away, and comes back', async () => {
    if (!('start' in redis)) return;
    const own = await redis.start();
    const port = Number(new URL(own.url).port);
    const told: boolean[] = [];
    const limiter = new RedisLimiter({
      limit: 50,
      key: 'away',
      redis: connectRedis({ url: own.url, timeoutMs: 2000 }),
      fallbackLimit: 5,
      onFallback: (fallback) => told.push(fallback),
    });
    await limiter.take(place, soon());
    await own.stop();
    const times = await saturated(limiter, 1.5, 10);
    expect(mostInASecond(times)).toBe(5);
    expect(told).toEqual([true]);
    const again = await redis.start(port);
    const after = await saturated(limiter, 3, 60);
    expect(told).toEqual([true, false]);
    expect(mostInASecond(after)).toBeGreaterThan(40);
    await limiter.close();
    await again.stop();
  });

  it('does not stop for a Redis that was never there', async () => {
    const scripts: RedisScripts = connectRedis({ url: 'redis://127.0.0.1:1', timeoutMs: 50 });
    const limiter = new RedisLimiter({ limit: 20, key: 'none', redis: scripts, fallbackLimit: 20 });
    await Promise.all(Array.from({ length: 20 }, () => limiter.take(place, soon(2000))));
    await limiter.close();
  });
});
