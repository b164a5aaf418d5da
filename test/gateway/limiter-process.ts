/**
 * One of the processes that share a rate limit: asks for places as fast as it gets them, and prints when it used them, and how late
 * the machine's timers are meanwhile.
 */
import { connectRedis, RedisLimiter } from '../../lib/gateway/redis-limiter';

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
  const late: number[] = [];
  let expected = performance.now() + 20;
  const probe = setInterval(() => {
    late.push(performance.now() - expected);
    expected = performance.now() + 20;
  }, 20);
  await Promise.all(Array.from({ length: limit }, ask));
  clearInterval(probe);
  await limiter.close();
  late.sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({ times, late: late[Math.floor(late.length * 0.95)] ?? 0 }));
}

void main(JSON.parse(process.argv[2] ?? '{}') as Settings);
