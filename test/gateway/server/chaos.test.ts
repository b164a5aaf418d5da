/** Everything goes wrong at the same time: whoever gets an answer gets its own, whole or with an error, and nothing stays behind. */
import {
  ask,
  completionOf,
  delta,
  DONE,
  json,
  type JsonObject,
  post,
  spoken,
  sse,
  streamed,
  textOf,
  Worlds,
} from './support';

const worlds = new Worlds();
afterAll(() => worlds.close());

const rejections: unknown[] = [];
const note = (reason: unknown): void => void rejections.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

/** A sequence that looks random and is always the same. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const COUNT = 200;
const PARALLEL = 20;

it('no answer is lost, doubled or mixed up, under faults of all sides', async () => {
  const world = await worlds.start();
  world.moderator.delayMs = 2;
  const next = sequence(7);
  const answer = (id: string): string => `${id} ${'words and more words. '.repeat(8)}${id} end`;
  world.upstream.reply = (response, seen) => {
    const prompt = String((seen.body.messages as JsonObject[])[0]?.content);
    const id = /^id-\d+/.exec(prompt)?.[0] ?? '';
    const streaming = seen.body.stream === true;
    const fault = next();
    if (fault < 0.08) response.destroy();
    else if (fault < 0.16) json({ error: {} }, 503)(response, seen);
    else if (fault < 0.24) {
      const half = [...spoken(answer(id)).slice(0, 9), undefined];
      if (streaming) sse(half, 1)(response, seen);
      else response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 }).write('{"id":');
      if (!streaming) setTimeout(() => response.destroy(), 5);
    } else if (streaming)
      sse([...spoken(answer(id)), delta({}, { finish_reason: 'stop' }), DONE], fault < 0.5 ? 1 : 0)(response, seen);
    else json(completionOf({ content: answer(id) }))(response, seen);
  };
  const counts = { whole: 0, broken: 0, failed: 0, left: 0, blocked: 0 };
  let number = 0;
  const one = async (): Promise<void> => {
    const id = `id-${number++}`;
    const [stream, blocked, leaves] = [next() < 0.6, next() < 0.1, next() < 0.15];
    const leaving = new AbortController();
    if (leaves) setTimeout(() => leaving.abort(), next() * 40);
    const asked = ask(blocked ? `${id} BLOCK` : id, { stream });
    const got = await post(world, asked, { signal: leaving.signal }).catch(() => undefined);
    if (!got) {
      counts.left++;
      return expect(leaves).toBe(true);
    }
    if (blocked) {
      counts.blocked++;
      expect(got.text).toContain('content_filter');
      return expect(got.text).not.toContain('id-');
    }
    if (got.status !== 200) {
      counts.failed++;
      return expect([502, 503]).toContain(got.status);
    }
    if (!stream) {
      counts.whole++;
      return expect(textOf(got)).toBe(answer(id));
    }
    const { texts, done, error, reasons } = streamed(got.text);
    if (done) {
      counts.whole++;
      return expect([texts, reasons, error]).toEqual([[answer(id)], ['stop'], undefined]);
    }
    counts.broken++;
    expect(error?.code).toBe('upstream_incomplete');
    return expect(answer(id).startsWith(texts[0] ?? '')).toBe(true);
  };
  const work = async (): Promise<void> => {
    while (number < COUNT) await one();
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  // Each of these happened, so that the test tells something of each.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  for (let i = 0; i < 100 && world.log.length < number; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  // Who left before the request had arrived was never seen.
  expect(world.log.length).toBeGreaterThanOrEqual(number - counts.left);
  expect(world.log.length).toBeLessThanOrEqual(number);
  expect(new Set(world.log.map(({ requestId }) => requestId)).size).toBe(world.log.length);
  expect(world.log.map(({ code }) => code)).not.toContain('internal');
  expect(rejections).toEqual([]);
});
