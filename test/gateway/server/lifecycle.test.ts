import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import {
  ask,
  completionOf,
  delta,
  DONE,
  json,
  type JsonObject,
  post,
  raw,
  spoken,
  sse,
  streamed,
  textOf,
  Worlds,
} from './support';

const worlds = new Worlds();
afterAll(() => worlds.close());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(condition: () => boolean, ms = 3000): Promise<void> {
  const end = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not come to be');
    await wait(10);
  }
}

describe('a caller that goes away', () => {
  it.each([
    ['while the upstream works', false],
    ['in the middle of a stream', true],
  ])('%s ends the upstream’s work', async (_, streaming) => {
    const world = await worlds.start();
    world.upstream.reply = streaming ? sse([...spoken('word '.repeat(2000)), DONE], 5) : () => undefined;
    const leaving = new AbortController();
    const asked = post(world, ask('hello', { stream: streaming }), { signal: leaving.signal }).catch(() => 'left');
    await until(() => world.upstream.seen.length === 1);
    await wait(50);
    leaving.abort();
    expect(await asked).toBe('left');
    await world.upstream.seen[0]?.closed;
    await until(() => world.log.length === 1);
    expect(world.log[0]).toMatchObject({ event: 'request', outcome: 'gone', code: 'caller_gone' });
  });

  it('while its prompt is checked ends the check, and the upstream is not asked', async () => {
    const world = await worlds.start();
    world.moderator.delayMs = 100;
    const leaving = new AbortController();
    const asked = post(world, ask('hello'), { signal: leaving.signal }).catch(() => 'left');
    await until(() => world.moderator.asked.length === 1);
    leaving.abort();
    await asked;
    await until(() => world.log.length === 1);
    expect([world.moderator.aborted, world.upstream.seen.length]).toEqual([1, 0]);
  });

  it('that takes nothing of a stream is cut off', async () => {
    const world = await worlds.start({ timeouts: { stallMs: 200 } });
    world.moderator.window = 1;
    world.upstream.reply = sse([...spoken('x'.repeat(40_000_000), 400_000), DONE]);
    const body = JSON.stringify(ask('hello', { stream: true }));
    const call = httpRequest(`${world.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    call.on('error', () => undefined);
    call.on('response', (response) => response.on('error', () => undefined).pause());
    call.end(body);
    await until(() => world.log.length === 1, 10_000);
    expect(world.log[0]).toMatchObject({ outcome: 'gone' });
    call.destroy();
  });
});

describe('stopping', () => {
  it('lets what is in flight end, takes nothing new, and says so to whoever asks', async () => {
    const world = await worlds.start({ admin: { port: 0 } });
    world.upstream.reply = sse([...spoken('words '.repeat(20)), delta({}, { finish_reason: 'stop' }), DONE], 10);
    const asked = post(world, ask('hello', { stream: true }));
    await until(() => world.upstream.seen.length === 1);
    const stopped = world.gateway.stop();
    const ready = await fetch(`http://127.0.0.1:${world.address.admin?.port}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining', breaker: 'closed' }]);
    await expect(fetch(`${world.url}/healthz`)).rejects.toThrow();
    const got = streamed((await asked).text);
    expect([got.texts, got.done]).toEqual([['words '.repeat(20)], true]);
    await stopped;
    expect(world.moderator.closed).toBe(true);
  });

  it('does not wait for ever', async () => {
    const world = await worlds.start({ timeouts: { drainMs: 50 } });
    world.upstream.reply = () => undefined;
    const asked = post(world, ask('hello')).catch(() => 'cut off');
    await until(() => world.upstream.seen.length === 1);
    const began = Date.now();
    await world.gateway.stop();
    expect(Date.now() - began).toBeLessThan(2000);
    expect(await asked).toBe('cut off');
  });
});

describe('health and metrics', () => {
  it('are told without a key, metrics only at their own address', async () => {
    const sha256 = createHash('sha256').update('k').digest('hex');
    const world = await worlds.start({ admin: { port: 0 }, callers: { keys: [{ consumer: 'a', sha256 }] } });
    const admin = `http://127.0.0.1:${world.address.admin?.port}`;
    for (const origin of [world.url, admin]) {
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ status: 'ok', breaker: 'closed' });
    }
    expect((await fetch(`${world.url}/metrics`)).status).toBe(404);
    expect((await fetch(`${admin}/v1/models`)).status).toBe(404);
    const headers = { authorization: 'Bearer k' };
    await post(world, ask('fine'), { headers });
    await post(world, ask('BLOCK'), { headers });
    await post(world, ask('secret-1'), { headers });
    await post(world, ask('fine'));
    const metrics = await (await fetch(`${admin}/metrics`)).text();
    const count = (labels: string): string | undefined =>
      metrics.split('\n').find((line) => line.startsWith('guardrails_gateway_requests_total') && line.includes(labels));
    for (const [outcome, status, code] of [
      ['passed', 200, 'ok'],
      ['blocked', 200, 'ok'],
      ['masked', 200, 'ok'],
    ]) {
      expect(count(`operation="chat",outcome="${outcome}",status="${status}",code="${code}",consumer="a"`)).toMatch(
        / 1( \d+)?$/,
      );
    }
    expect(count('outcome="refused",status="401",code="invalid_api_key"')).toMatch(/ 1( \d+)?$/);
    expect(metrics).toMatch(/guardrails_gateway_request_duration_bucket\{[^}]*le="0.05"/);
    expect(metrics).toMatch(/guardrails_gateway_breaker\{[^}]*host="green.test"[^}]*\} 0/);
    expect(metrics).toMatch(/guardrails_gateway_in_flight\S* 0/);
    expect(metrics).not.toMatch(/secret-1|fine|BLOCK/);
  });
});

describe('callers', () => {
  const key = (name: string): { consumer: string; sha256: string } => ({
    consumer: name,
    sha256: createHash('sha256').update(`key-of-${name}`).digest('hex'),
  });

  it('are known by their key, which the upstream does not get', async () => {
    const world = await worlds.start({ callers: { keys: [key('team-a'), key('team-b')] } });
    const wrong: readonly { [name: string]: string }[] = [
      {},
      { authorization: 'Bearer wrong' },
      { authorization: 'key-of-team-a' },
      { authorization: `Bearer ${key('team-a').sha256}` },
    ];
    for (const headers of wrong) {
      const { status, body } = await post(world, ask('hello'), { headers });
      expect([status, (body.error as JsonObject).code]).toEqual([401, 'invalid_api_key']);
    }
    expect((await fetch(`${world.url}/v1/models`)).status).toBe(401);
    expect(world.upstream.seen).toEqual([]);
    await post(world, ask('hello'), { headers: { authorization: 'bearer key-of-team-b' } });
    expect(world.moderator.asked.map(({ consumer }) => consumer)).toEqual(['team-b', 'team-b']);
    expect(JSON.stringify(world.upstream.seen[0]?.headers)).not.toContain('key-of');
  });

  it('are known by the header of a proxy, where the configuration says so', async () => {
    const world = await worlds.start({ callers: { consumerHeader: 'x-team' } });
    await post(world, ask('hello'), { headers: { 'x-team': 'team-a' } });
    await post(world, ask('hello'));
    expect(world.moderator.asked.map(({ consumer }) => consumer)).toEqual(['team-a', 'team-a', undefined, undefined]);
    expect((await post(world, ask('hello'), { headers: { 'x-team': 'a b' } })).status).toBe(400);
    const unasked = await worlds.start();
    await post(unasked, ask('hello'), { headers: { 'x-team': 'team-a' } });
    expect(unasked.moderator.asked[0]?.consumer).toBeUndefined();
  });

  it('are passed on with their own authorization, where the configuration says so', async () => {
    const world = await worlds.start({ upstream: { authorization: { from: 'caller' } } });
    await post(world, ask('hello'), { headers: { authorization: 'Bearer own' } });
    await post(world, ask('hello'));
    expect(world.upstream.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer own', undefined]);
  });

  it('are offered the configured models only', async () => {
    const world = await worlds.start({ upstream: { models: ['qwen-plus'] } });
    const listed = (await (await fetch(`${world.url}/v1/models`)).json()) as JsonObject;
    expect(listed.data).toEqual([{ id: 'qwen-plus' }]);
    expect((await post(world, ask('hello'))).status).toBe(200);
    const other = await post(world, { ...ask('hello'), model: 'qwen-max' });
    expect([other.status, (other.body.error as JsonObject).code]).toEqual([404, 'model_not_found']);
  });
});

describe('bodies that are held', () => {
  it('are bounded together, and make room as soon as they are answered', async () => {
    const world = await worlds.start({ limits: { bodyBytes: 20_000, heldBytes: 20_000 }, admin: { port: 0 } });
    const held = async (): Promise<string | undefined> => {
      const page = await fetch(`http://127.0.0.1:${world.address.admin?.port}/metrics`);
      const text = await page.text();
      return /^guardrails_gateway_held_bytes\S* (\d+)/m.exec(text)?.[1];
    };
    let release = (): void => undefined;
    world.upstream.reply = (response, seen) =>
      void (release = () => json(completionOf({ content: 'late' }))(response, seen));
    const large = ask('x'.repeat(15_000));
    const first = post(world, large);
    await until(() => world.upstream.seen.length === 1);
    expect(await held()).toBe(String(JSON.stringify(large).length));
    const refused = await post(world, large);
    expect([refused.status, (refused.body.error as JsonObject).code]).toEqual([503, 'overloaded']);
    expect(refused.headers.get('retry-after')).toBe('1');
    const finish = release;
    const small = post(world, ask('small'));
    await until(() => world.upstream.seen.length === 2);
    release();
    finish();
    expect([textOf(await first), textOf(await small)]).toEqual(['late', 'late']);
    await until(() => world.log.length === 3);
    expect(await held()).toBe('0');
    expect(world.log.map(({ code }) => code).sort()).toEqual(['ok', 'ok', 'overloaded']);
  });
});

describe('connections', () => {
  it('answers requests that do not wait for each other, in their order', async () => {
    const world = await worlds.start();
    const one = (content: string, close = false): string => {
      const body = JSON.stringify(ask(content));
      const last = close ? 'connection: close\r\n' : '';
      return `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${last}content-length: ${body.length}\r\n\r\n${body}`;
    };
    const answer = await raw(world.address.port, one('first') + one('BLOCK') + one('third', true));
    const texts = [...answer.matchAll(/"content":"([^"]*)"/g)].map(([, text]) => text);
    expect(texts).toEqual(['first', 'This content cannot be shown.', 'third']);
    // What comes after a request and is none ends the connection; it answers nothing in the name of the first.
    world.upstream.reply = (response, seen) =>
      void setTimeout(() => json(completionOf({ content: 'late' }))(response, seen), 100);
    const broken = await raw(world.address.port, `${one('first')}GARBAGE\r\n\r\n`);
    expect(broken).not.toContain('HTTP/1.1 400');
  });

  it('is used again, and an idle one that the upstream closed harms nobody', async () => {
    const world = await worlds.start();
    for (let i = 0; i < 20; i++) expect(textOf(await post(world, ask(`number ${i}`)))).toBe(`number ${i}`);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        post(world, ask(`number ${i}`)).then((got) => expect(textOf(got)).toBe(`number ${i}`)),
      ),
    );
  });
});
