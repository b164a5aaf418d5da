/**
 * One of the processes that share a rate limit: asks for places as fast as it gets them, and prints when it used them, and how late
 * the machine's timers are meanwhile.
 */
import { connectRedis, RedisLimiter } from '../../lib/gateway/redis-limiter';
import { probeTimers } from './timers';

interface Settings {
  readonly url: string;
  readonly key: string;
  readonly limit: number;
  readonly seconds: number;
}

/** Times of CLOCK_MONOTONIC in ms, which all processes of a machine share. */
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

async function main({ url, key, limit, seconds }: Settings): Promise<void> {
  const times: number[] = [];
  const limiter = new RedisLimiter({
    limit,
    key,
    redis: connectRedis({ url, timeoutMs: 2000 }),
    fallbackLimit: 1,
  });
  const end = performance.now() + seconds * 1000;
  const start = (): Promise<void> => {
    times.push(now());
    return Promise.resolve();
  };
  const ask = async (): Promise<void> => {
    while (performance.now() < end) await limiter.take(start, end).catch(() => undefined);
  };
  const lateness = probeTimers();
  await Promise.all(Array.from({ length: limit }, ask));
  const late = lateness();
  await limiter.close();
  process.stdout.write(JSON.stringify({ times, late }));
}

void main(JSON.parse(process.argv[2] ?? '{}') as Settings);
