import { Pace } from '../../../lib/provider/client/pace';
import { callOf, clientOf, OK, serve, type Server } from './support';

/** The most moments that lie in any one second. */
function densest(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  return Math.max(...sorted.map((start, index) => sorted.slice(index).filter((one) => one - start < 1000).length));
}

describe('with 50 callers at once', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  test.each([
    ['at once', (): number => 0],
    ['after 0 to 300 ms', (): number => Math.random() * 300],
  ])('and answers that come %s, the server never sees more than the cap in any one second', async (_, delay) => {
    const cap = 20;
    server = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, delay()));
      return OK;
    });
    const client = clientOf(server, { maxQps: { Green: cap } });
    await Promise.all(Array.from({ length: 50 }, () => client.call(callOf('ListKeywordLibs'))));
    const moments = server.seen.map(({ at }) => at);
    expect(moments).toHaveLength(50);
    expect(densest(moments)).toBeLessThanOrEqual(cap);
    // And it is no less than it has to be: 50 calls take three windows of 20.
    expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(2 * (1000 + 20 + 300) + 500);
  });

  test('repeated attempts count as well', async () => {
    const cap = 20;
    server = await serve(({ headers }) =>
      Number(`0x${String(headers['x-acs-signature-nonce']).slice(0, 4)}`) % 10 < 3
        ? { status: 400, body: { Code: 'Throttling', Message: 'no' } }
        : OK,
    );
    const client = clientOf(server, { maxQps: { green: cap } });
    await Promise.all(Array.from({ length: 50 }, () => client.call(callOf('ListKeywordLibs'))));
    expect(server.seen.length).toBeGreaterThan(50);
    expect(densest(server.seen.map(({ at }) => at))).toBeLessThanOrEqual(cap);
  });

  test('products have caps of their own', async () => {
    server = await serve(OK);
    const client = clientOf(server, { maxQps: { Green: 1, Ram: 50 } });
    await client.call(callOf('ListKeywordLibs'));
    const ram = Array.from({ length: 20 }, () =>
      client.call({
        api: { product: 'Ram', version: '2015-05-01' },
        action: 'ListUsers',
        parameters: {},
        repeatable: true,
      }),
    );
    const start = performance.now();
    await Promise.all(ram);
    expect(performance.now() - start).toBeLessThan(900);
  });
});

describe('on a clock of its own', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Whether a promise has settled once all that is due has run. */
  async function settled(promise: Promise<unknown>): Promise<boolean> {
    let done = false;
    void promise.then(
      () => (done = true),
      () => (done = true),
    );
    await jest.advanceTimersByTimeAsync(0);
    return done;
  }

  test('a place is free one second after the answer, not after the call', async () => {
    const pace = new Pace(1, 10_000);
    await jest.advanceTimersByTimeAsync(0);
    const answered = await pace.take();
    const next = pace.take();
    await jest.advanceTimersByTimeAsync(5000);
    expect(await settled(next)).toBe(false);
    answered();
    await jest.advanceTimersByTimeAsync(1000);
    expect(await settled(next)).toBe(false);
    await jest.advanceTimersByTimeAsync(25);
    expect(await settled(next)).toBe(true);
  });

  test('a process that has just started waits until the second of its predecessor is over', async () => {
    const first = new Pace(5, 300).take();
    await jest.advanceTimersByTimeAsync(700);
    expect(await settled(first)).toBe(false);
    await jest.advanceTimersByTimeAsync(25);
    expect(await settled(first)).toBe(true);
  });

  test('a cap below one is a call in so many seconds', async () => {
    const pace = new Pace(0.5, 10_000);
    await jest.advanceTimersByTimeAsync(0);
    (await pace.take())();
    const next = pace.take();
    await jest.advanceTimersByTimeAsync(2000);
    expect(await settled(next)).toBe(false);
    await jest.advanceTimersByTimeAsync(45);
    expect(await settled(next)).toBe(true);
  });

  test('callers are served in the order in which they came', async () => {
    const pace = new Pace(1, 10_000);
    const order: number[] = [];
    const callers = [1, 2, 3].map(async (caller) => {
      const answered = await pace.take();
      order.push(caller);
      answered();
    });
    await jest.advanceTimersByTimeAsync(3 * 1020);
    await Promise.all(callers);
    expect(order).toEqual([1, 2, 3]);
  });
});
