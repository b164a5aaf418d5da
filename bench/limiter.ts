/** The rate limit that processes share, against a counter in fixed windows. */
import { spawn } from 'node:child_process';
import { createClient } from '@redis/client';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { connectRedis, RedisLimiter } from 'cdktf-alicloud-ai-security/gateway';
import { environmentOf, redisServer } from '../scripts/install-redis';
import { compare, type Measurement, type Row } from './measure';

const PLACES = 2000;
const LIMIT = 10_000;
const PORT = 16_379;

async function timed(take: () => Promise<unknown>): Promise<Measurement> {
  const began = performance.now();
  for (let i = 0; i < PLACES; i++) await take();
  return { seconds: (performance.now() - began) / 1000, peakMiB: process.memoryUsage().rss / 1024 / 1024 };
}

/** Both ask the same Redis, one place after the other: what is compared is the way there and the script. */
export async function limiterRows(runs: number): Promise<Row[]> {
  const server = redisServer();
  const options = ['--port', String(PORT), '--bind', '127.0.0.1', '--save', ''];
  const redis = spawn(server.command, options, { env: environmentOf(server), stdio: 'ignore' });
  const client = createClient({ url: `redis://127.0.0.1:${PORT}` });
  client.on('error', () => undefined);
  await client.connect();
  const limiter = new RedisLimiter({
    limit: LIMIT,
    key: 'bench',
    redis: connectRedis({ url: `redis://127.0.0.1:${PORT}`, timeoutMs: 5000 }),
    fallbackLimit: 1,
  });
  const fixed = new RateLimiterRedis({ storeClient: client, useRedisPackage: true, points: LIMIT, duration: 1 });
  const start = (): Promise<void> => Promise.resolve();
  try {
    return [
      await compare(
        `${PLACES} places under a shared limit, in any second / in fixed seconds (rate-limiter-flexible)`,
        2.5,
        runs,
        () => timed(() => limiter.take(start, performance.now() + 60_000)),
        () => timed(() => fixed.consume('bench')),
      ),
    ];
  } finally {
    await limiter.close();
    client.destroy();
    redis.kill();
  }
}
