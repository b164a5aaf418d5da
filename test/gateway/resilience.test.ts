import type { GuardrailsClient, Verdict } from '../../lib/gateway';
import { World } from './support';

let world: World;
beforeEach(() => (world = new World()));
afterEach(() => world.close());

const ask = (client: GuardrailsClient, text = 'hello'): Promise<Verdict> =>
  client.moderate({ direction: 'request', text });
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const breakerChanges = (): unknown[] =>
  world.records.filter(({ event }) => event === 'breaker').map(({ state }) => state);

describe('an attempt that fails', () => {
  it.each([
    ['throttled', { throttle: { calls: [1, 2] } }, ['Throttling.User', 'Throttling.User', 'OK']],
    ['a 5xx', { serverError: { calls: [1] } }, ['ServiceUnavailable', 'OK']],
    ['a connection that breaks', { answerLost: { calls: [1] } }, ['AnswerLost', 'OK']],
    ['half an answer', { garbled: { calls: [1] } }, ['OK', 'OK']],
  ])('is repeated after a pause: %s', async (_, faults, codes) => {
    await world.endpoint();
    world.faults(faults);
    const client = await world.client();
    expect(await ask(client)).toMatchObject({ action: 'pass' });
    expect(world.calls().map(({ code }) => code)).toEqual(codes);
  });

  it('is repeated so often only, and not for what no repetition helps', async () => {
    await world.endpoint();
    world.faults({ serverError: 1 });
    const client = await world.client({ retry: { maxAttempts: 3, pauseMs: 1 }, breaker: { minimumCalls: 20 } });
    expect(await ask(client)).toMatchObject({ failure: { bucket: 'server' } });
    expect(world.calls()).toHaveLength(3);
    world.faults({ credentials: 'unknown' });
    expect(await ask(client)).toMatchObject({
      failure: { bucket: 'configuration', code: 'InvalidAccessKeyId.NotFound' },
    });
    expect(world.calls()).toHaveLength(4);
  });
});

describe('a circuit breaker', () => {
  const breaker = { size: 10, minimumCalls: 4, openMs: 200, maxOpenMs: 400 };
  const once = { maxAttempts: 1 };

  it('opens at the share of failures, lets one trial through, and closes when it succeeds', async () => {
    await world.endpoint();
    const client = await world.client({ breaker, retry: once });
    for (let i = 0; i < 3; i++) await ask(client);
    world.faults({ serverError: 1 });
    // 3 of 6 are half; the 4th failure is more than that.
    for (let i = 0; i < 3; i++) expect(await ask(client)).toMatchObject({ failure: { bucket: 'server' } });
    expect(client.status().breaker).toBe('closed');
    expect(await ask(client)).toMatchObject({ failure: { bucket: 'server' } });
    expect(client.status().breaker).toBe('open');
    expect(await ask(client)).toMatchObject({ failure: { bucket: 'breaker-open' } });
    const asked = world.calls().length;
    expect(asked).toBe(7);
    // A trial that fails opens it for twice as long.
    await pause(220);
    const trials = await Promise.all([ask(client), ask(client), ask(client)]);
    expect(trials.map(({ failure }) => failure?.bucket).sort()).toEqual(['breaker-open', 'breaker-open', 'server']);
    expect(world.calls()).toHaveLength(asked + 1);
    world.faults({});
    await pause(220);
    expect(await ask(client)).toMatchObject({ failure: { bucket: 'breaker-open' } });
    await pause(220);
    expect(await ask(client)).toMatchObject({ action: 'pass' });
    expect(breakerChanges()).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
  });

  it('is not moved by what shows that the endpoint works, nor closed by a trial that was cancelled', async () => {
    await world.endpoint();
    const client = await world.client({ breaker, retry: once });
    world.faults({ throttle: 1 });
    for (let i = 0; i < 6; i++) expect(await ask(client)).toMatchObject({ failure: { bucket: 'throttled' } });
    world.faults({ account: { activated: false } });
    for (let i = 0; i < 6; i++) expect(await ask(client)).toMatchObject({ failure: { bucket: 'configuration' } });
    expect(client.status().breaker).toBe('closed');
    world.faults({ serverError: 1 });
    for (let i = 0; i < 8; i++) await ask(client);
    expect(client.status().breaker).toBe('open');
    world.faults({ delayMs: 300 });
    await pause(220);
    const controller = new AbortController();
    const trial = client.moderate({ direction: 'request', text: 'hello', signal: controller.signal });
    await pause(50);
    controller.abort();
    expect(await trial).toMatchObject({ failure: { bucket: 'cancelled' } });
    expect(client.status().breaker).toBe('open');
  });
});

describe('a region that fails', () => {
  const regions = (): ReturnType<World['region']>[] => [world.region(0), world.region(1, 'cn-shanghai')];

  it.each([
    ['answers 503', { serverError: 1 }],
    ['drops connections', { answerLost: 1 }],
    ['answers garbage', { garbled: 1 }],
    ['does not answer', { delayMs: 3000 }],
  ])('is left for the next one within the deadline, and taken again: it %s', async (_, faults) => {
    await world.endpoint();
    await world.endpoint();
    const client = await world.client({
      regions: regions() as never,
      deadlineMs: 1500,
      retry: { attemptTimeoutMs: 200, pauseMs: 5 },
      breaker: { size: 10, minimumCalls: 3, openMs: 300 },
    });
    world.faults(faults);
    for (let i = 0; i < 6; i++) {
      const began = performance.now();
      expect(await ask(client)).toMatchObject({ action: 'pass' });
      expect(performance.now() - began).toBeLessThan(1500);
    }
    // Each region has a code of its own for the same.
    const services = new Set(
      world.records.filter(({ event, outcome }) => event === 'call' && outcome === 'ok').map(({ service }) => service),
    );
    expect([...services]).toEqual(['query_security_check']);
    expect(client.status()).toMatchObject({
      breaker: 'closed',
      endpoints: [{ breaker: 'open' }, { breaker: 'closed' }],
    });
    world.faults({});
    await pause(320);
    await ask(client);
    await ask(client);
    expect(client.status().endpoints.map(({ breaker }) => breaker)).toEqual(['closed', 'closed']);
    expect(world.records.filter(({ outcome }) => outcome === 'ok').at(-1)).toMatchObject({
      regionId: 'ap-southeast-1',
    });
  });

  it('is not left for what would be wrong in the next one too', async () => {
    await world.endpoint();
    await world.endpoint();
    const client = await world.client({ regions: regions() as never });
    world.faults({ account: { activated: false } });
    expect(await ask(client)).toMatchObject({ failure: { bucket: 'configuration', code: '408' } });
    expect(world.calls()).toHaveLength(1);
  });
});

describe('connections', () => {
  it('are used again', async () => {
    const client = await world.client();
    const sockets = new Set<number>();
    const { createServer } = await import('node:http');
    const counting = createServer((request, response) => {
      sockets.add(request.socket.remotePort ?? 0);
      response.end('{"Code":200,"Data":{"RiskLevel":"none"},"RequestId":"r"}');
    });
    await new Promise<void>((resolve) => counting.listen(0, '127.0.0.1', resolve));
    const { port } = counting.address() as { port: number };
    const other = await world.client({
      regions: [{ regionId: 'ap-southeast-1', host: `127.0.0.1:${port}`, protocol: 'http' }],
    });
    for (let i = 0; i < 5; i++) expect(await ask(other)).toMatchObject({ action: 'pass', requestIds: ['r'] });
    // The second call may begin before the first one's connection is free.
    expect(sockets.size).toBeLessThanOrEqual(2);
    await other.close();
    await client.close();
    expect(await ask(other)).toMatchObject({ failure: { bucket: 'cancelled', code: 'Client.Closed' } });
    counting.close();
  });
});

describe('an answer that cannot be believed', () => {
  it.each([
    ['an empty object', '{"Code":200,"Data":{}}'],
    ['no data', '{"Code":200}'],
    ['data of another type', '{"Code":200,"Data":{"RiskLevel":3}}'],
    ['results that are no list', '{"Code":200,"Data":{"RiskLevel":"none","Result":{"Label":"x"}}}'],
    ['HTML', '<html>proxy</html>'],
    ['nothing', ''],
    ['a level that nobody knows', '{"Code":200,"Data":{"RiskLevel":"extreme","Result":[{"Label":"new"}]}}'],
    ['a risk without findings', '{"Code":200,"Data":{"RiskLevel":"high","Result":[]}}'],
    ['an attack without findings', '{"Code":200,"Data":{"RiskLevel":"none","AttackLevel":"high"}}'],
    [
      'data to mask that is not in the text',
      '{"Code":200,"Data":{"RiskLevel":"none","SensitiveResult":[{"Label":"id","SensitiveLevel":"S4","SensitiveData":["elsewhere"]}]}}',
    ],
  ])('blocks: %s', async (_, body) => {
    const { createServer } = await import('node:http');
    const server = createServer((__, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const client = await world.client({
      regions: [{ regionId: 'ap-southeast-1', host: `127.0.0.1:${port}`, protocol: 'http' }],
      retry: { maxAttempts: 1 },
    });
    expect(await ask(client)).toMatchObject({ action: 'block', text: '' });
    server.close();
  });
});
