import { createServer, type Server as NetServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { OpenApiError } from '../../../lib/provider/client';
import { type Behaviour, callOf, clientOf, OK, rejection, type Reply, serve, type Server } from './support';

let server: Server | undefined;
afterEach(() => server?.close());

async function serving(...behaviours: readonly Behaviour[]): Promise<Server> {
  return (server = await serve(...behaviours));
}

const THROTTLED: Reply = {
  status: 400,
  body: { Code: 'Throttling.User', Message: 'Request was denied', RequestId: 'R-t' },
};
const BUSY: Reply = { status: 503, body: { Code: 'ServiceUnavailable', Message: 'busy', RequestId: 'R-b' } };
const BROKEN: Reply = { status: 500, body: { Code: 'InternalError', Message: 'broken', RequestId: 'R-i' } };
const GATEWAY: Reply = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' };
const READ = callOf('ListKeywordLibs');
const WRITE = callOf('AddKeywordLib', { LibName: 'a' }, { repeatable: false });

test.each<[string, Reply]>([
  ['Throttling codes', THROTTLED],
  ['HTTP 429 without a body', { status: 429, body: '' }],
  [
    'a numeric code of throttling in HTTP 200',
    { body: { Code: 429, Success: false, Msg: 'slow down', RequestId: 'R' } },
  ],
  ['ServiceUnavailable', BUSY],
  ['a numeric code of overload in HTTP 200', { body: { Code: 503, Success: false, Msg: 'busy', RequestId: 'R' } }],
  ['HTTP 503 of a gateway', { status: 503, body: '<html/>' }],
])(
  '%s are repeated, also for what must not happen twice: the service says that it has not happened',
  async (_, reply) => {
    const { seen } = await serving(reply, reply, OK);
    await expect(clientOf(server as Server).call(WRITE)).resolves.toMatchObject({ RequestId: 'R-ok' });
    expect(seen).toHaveLength(3);
  },
);

test.each<[string, Reply]>([
  ['InternalError', BROKEN],
  ['HTTP 504', { status: 504, body: { Code: 'ServiceUnavailable', Message: 'busy', RequestId: 'R-b' } }],
])('%s may have come in the middle: only a repeatable call is repeated', async (_, reply) => {
  await serving(reply, OK);
  await expect(clientOf(server as Server).call(READ)).resolves.toMatchObject({ RequestId: 'R-ok' });
  await server?.close();
  await serving(reply, OK);
  const error = await rejection<OpenApiError>(clientOf(server as Server).call(WRITE));
  expect(error).toMatchObject({ kind: 'service', retriable: true, outcomeUnknown: true });
  expect(error.message).toContain('It is not known whether the service has done it');
  expect(server?.seen).toHaveLength(1);
});

test('each attempt is signed anew: the service refuses a nonce that it knows', async () => {
  const { seen } = await serving(THROTTLED, OK);
  await clientOf(server as Server).call(READ);
  const nonces = seen.map(({ headers }) => headers['x-acs-signature-nonce']);
  expect(new Set(nonces).size).toBe(2);
  expect(seen[0]?.headers.authorization).not.toBe(seen[1]?.headers.authorization);
});

test('after max_retries the last failure is told, with the number of attempts', async () => {
  const { seen } = await serving(THROTTLED);
  const error = await rejection<OpenApiError>(clientOf(server as Server, { maxRetries: 2 }).call(READ));
  expect(seen).toHaveLength(3);
  expect(error).toMatchObject({
    code: 'Throttling.User',
    requestId: 'R-t',
    statusCode: 400,
    retriable: true,
    kind: 'throttled',
  });
  expect(error.message).toBe(
    'Green ListKeywordLibs failed: Throttling.User: Request was denied (HTTP 400, RequestId R-t, 3 attempts)\n' +
      'Lower max_qps for Green in the provider block, or apply when less else calls it.',
  );
});

test('with max_retries 0 there is one attempt', async () => {
  const { seen } = await serving(BUSY);
  await rejection(clientOf(server as Server, { maxRetries: 0 }).call(READ));
  expect(seen).toHaveLength(1);
});

test('the service is waited for as long as it asks', async () => {
  const { seen } = await serving({ ...THROTTLED, headers: { 'x-acs-retry-after': '600' } }, OK);
  await clientOf(server as Server).call(READ);
  expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(600);
});

test.each<[string, Reply]>([
  ['a wrong parameter', { status: 400, body: { Code: 'InvalidParameter', Message: 'no' } }],
  ['a missing object', { status: 404, body: { Code: 'EntityNotExist.User', Message: 'no' } }],
  ['a missing permission', { status: 403, body: { Code: 'NoPermission', Message: 'no' } }],
  ['wrong keys', { status: 404, body: { Code: 'InvalidAccessKeyId.NotFound', Message: 'no' } }],
])('%s is not repeated', async (_, reply) => {
  const { seen } = await serving(reply);
  const error = await rejection<OpenApiError>(clientOf(server as Server).call(READ));
  expect(seen).toHaveLength(1);
  expect(error.retriable).toBe(false);
});

describe('when the answer is lost', () => {
  test.each<[string, Behaviour]>([
    ['by a connection that is cut', 'cut'],
    ['by a gateway', GATEWAY],
    ['by a cut text', { body: '{"RequestId":"R' }],
  ])('%s, a repeatable call is repeated', async (_, behaviour) => {
    const { seen } = await serving(behaviour, OK);
    await expect(clientOf(server as Server).call(READ)).resolves.toMatchObject({ RequestId: 'R-ok' });
    expect(seen).toHaveLength(2);
  });

  test.each<[string, Behaviour]>([
    ['by a connection that is cut', 'cut'],
    ['by a gateway', GATEWAY],
    ['by silence', 'wait'],
  ])('%s, a call that is not repeatable is not', async (_, behaviour) => {
    const { seen } = await serving(behaviour, OK);
    const client = clientOf(server as Server, { timeouts: { readSeconds: 0.2 } });
    const error = await rejection<OpenApiError>(client.call(WRITE));
    expect(seen).toHaveLength(1);
    expect(error).toMatchObject({ kind: 'lost', retriable: true, outcomeUnknown: true });
    expect(error.message).toContain('It is not known whether the service has done it, so it was not repeated.');
  });

  test('by silence, a repeatable call is repeated', async () => {
    const { seen } = await serving('wait', OK);
    await clientOf(server as Server, { timeouts: { readSeconds: 0.2 } }).call(READ);
    expect(seen).toHaveLength(2);
  });

  test('the connect timeout does not strike while an answer is awaited', async () => {
    server = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return OK;
    });
    const client = clientOf(server, { timeouts: { connectSeconds: 0.1, readSeconds: 5 } });
    await expect(client.call(WRITE)).resolves.toMatchObject({ RequestId: 'R-ok' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('connections', () => {
  test('are kept for repeatable calls', async () => {
    const { seen } = await serving(OK);
    const client = clientOf(server as Server);
    await client.call(READ);
    await client.call(READ);
    expect(new Set(seen.map(({ connection }) => connection)).size).toBe(1);
  });

  test('are new for calls that are not: the service may close a kept one in the moment of its use', async () => {
    const { seen } = await serving(OK);
    const client = clientOf(server as Server);
    await client.call(READ);
    await client.call(WRITE);
    await client.call(WRITE);
    expect(new Set(seen.map(({ connection }) => connection)).size).toBe(3);
  });

  test('that are refused are tried a few times, for the request did not get out', async () => {
    const { endpoint } = await serving(OK);
    await server?.close();
    const error = await rejection<OpenApiError>(clientOf({ endpoint }).call(WRITE));
    expect(error).toMatchObject({
      kind: 'unreachable',
      code: 'Client.Unreachable',
      retriable: true,
      outcomeUnknown: false,
    });
    expect(error.message).toContain('4 attempts');
  });

  test('that do not come about in time count as not sent', async () => {
    // A TLS handshake that never answers.
    const sockets: Socket[] = [];
    const silent: NetServer = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const endpoint = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const client = clientOf({ endpoint }, { protocol: 'HTTPS', maxRetries: 0, timeouts: { connectSeconds: 0.2 } });
    const error = await rejection<OpenApiError>(client.call(WRITE));
    expect(error).toMatchObject({ kind: 'unreachable', outcomeUnknown: false });
    expect(error.message).toContain('no connection within 0.2 s');
    sockets.forEach((socket) => socket.destroy());
    silent.close();
  });
});

describe('an interruption', () => {
  const INTERRUPTED = { kind: 'interrupted', retriable: false };

  test('ends a pause between attempts at once', async () => {
    await serving({ ...THROTTLED, headers: { 'x-acs-retry-after': '30000' } });
    const stop = new AbortController();
    // The pause has begun when what follows the log has run.
    const client = clientOf(server as Server, { log: () => setImmediate(() => stop.abort()) });
    const running = rejection<OpenApiError>(client.call(READ, stop.signal));
    expect(await running).toMatchObject(INTERRUPTED);
    expect(server?.seen).toHaveLength(1);
  });

  test('ends a repeatable call while its answer is awaited', async () => {
    await serving('wait');
    const stop = new AbortController();
    const running = rejection<OpenApiError>(clientOf(server as Server).call(READ, stop.signal));
    await server?.arrived(1);
    stop.abort();
    expect(await running).toMatchObject(INTERRUPTED);
  });

  test('lets a write in flight finish: its answer says what was made', async () => {
    const stop = new AbortController();
    server = await serve(async () => {
      stop.abort();
      await new Promise((resolve) => setImmediate(resolve));
      return OK;
    });
    await expect(clientOf(server).call(WRITE, stop.signal)).resolves.toMatchObject({ RequestId: 'R-ok' });
  });

  test('before the call sends nothing', async () => {
    await serving(OK);
    expect(await rejection(clientOf(server as Server).call(READ, AbortSignal.abort()))).toMatchObject(INTERRUPTED);
    expect(server?.seen).toHaveLength(0);
  });

  test('while a call waits for its turn gives the turn to the next', async () => {
    await serving(OK);
    const client = clientOf(server as Server, { maxQps: { Green: 1 } });
    const stop = new AbortController();
    await client.call(READ);
    const waiting = rejection<OpenApiError>(client.call(READ, stop.signal));
    const next = client.call(READ);
    stop.abort();
    expect(await waiting).toMatchObject(INTERRUPTED);
    await next;
    expect(server?.seen).toHaveLength(2);
  });
});

describe('the deadline of a call', () => {
  test('ends it although attempts are left', async () => {
    await serving(THROTTLED);
    const start = performance.now();
    const client = clientOf(server as Server, { maxRetries: 20, timeouts: { totalSeconds: 0.8 } });
    const error = await rejection<OpenApiError>(client.call(READ));
    expect(performance.now() - start).toBeLessThan(1500);
    expect(error).toMatchObject({ code: 'Throttling.User', requestId: 'R-t' });
  });

  test('is told as such when the call never had its turn', async () => {
    let release: (reply: Reply) => void = () => undefined;
    server = await serve(() => new Promise<Reply>((resolve) => (release = resolve)));
    const client = clientOf(server, { maxQps: { Green: 1 }, timeouts: { totalSeconds: 0.3 } });
    const first = client.call(WRITE);
    await server.arrived(1);
    const error = await rejection<OpenApiError>(client.call(READ));
    expect(error).toMatchObject({ code: 'Client.Deadline', retriable: true });
    expect(error.message).toContain('max_qps');
    // The write was sent, so its answer is waited for even though its time is over.
    release(OK);
    await expect(first).resolves.toMatchObject({ RequestId: 'R-ok' });
  });
});

test('the log has every attempt, with code and RequestId', async () => {
  await serving(THROTTLED, OK);
  const records: unknown[] = [];
  await clientOf(server as Server, { log: (record) => records.push(record) }).call(READ);
  expect(records).toEqual([
    {
      product: 'Green',
      action: 'ListKeywordLibs',
      attempt: 1,
      milliseconds: expect.any(Number),
      code: 'Throttling.User',
      statusCode: 400,
      requestId: 'R-t',
    },
    {
      product: 'Green',
      action: 'ListKeywordLibs',
      attempt: 2,
      milliseconds: expect.any(Number),
      code: 'ok',
      statusCode: 200,
      requestId: 'R-ok',
    },
  ]);
});
