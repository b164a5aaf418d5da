/** Calls of an upstream that speaks HTTP badly, or stops in the middle: each gets its own answer, whole, or an error, and nothing stays behind. */
import * as net from 'node:net';
import * as tls from 'node:tls';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseConfig } from '../../../lib/gateway/server';
import { requireSuccess, Upstream, type UpstreamAnswer } from '../../../lib/gateway/server/upstream';
import { createPluginCertificate } from '../../../lib/plugin/certificate';
import { ask, completionOf, delta, DONE, post, spoken, streamed, textOf, Worlds } from './support';

const worlds = new Worlds();
const faults: unknown[] = [];
const note = (reason: unknown): void => void faults.push(reason);
const ends: (() => Promise<unknown>)[] = [];

beforeAll(() => void process.on('unhandledRejection', note));
afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
  expect(faults.splice(0)).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await worlds.close();
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !what(); i++) await sleep(10);
  expect(what()).toBe(true);
}

interface Asked {
  readonly socket: net.Socket;
  readonly body: string;
  /** Of all requests, from 1. */
  readonly number: number;
  /** Of this connection, from 1. */
  readonly turn: number;
}

/** Serves bytes. */
class Raw {
  readonly sockets: net.Socket[] = [];
  readonly asked: Asked[] = [];
  /** As soon as the headers of a request are there. */
  early: (socket: net.Socket) => void = () => undefined;
  url = '';

  constructor(
    private readonly reply: (asked: Asked) => void,
    certificate?: ReturnType<typeof createPluginCertificate>,
  ) {
    const { certificatePem: cert, privateKeyPem: key } = certificate ?? {};
    this.server = certificate ? tls.createServer({ cert, key }, this.serve) : net.createServer(this.serve);
    this.scheme = certificate ? 'https://localhost' : 'http://127.0.0.1';
    if (certificate) this.server.on('connection', (socket: net.Socket) => this.sockets.push(socket));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `${this.scheme}:${(this.server.address() as net.AddressInfo).port}/v1`;
    return this;
  }

  stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Nobody is listening to an answer any more. undici makes a new connection for one that it broke off, so one may be open. */
  get ended(): boolean {
    return this.asked.every(({ socket }) => socket.destroyed);
  }

  get open(): number {
    return this.sockets.filter(({ destroyed }) => !destroyed).length;
  }

  private readonly server: net.Server;
  private readonly scheme: string;

  private readonly serve = (socket: net.Socket): void => {
    if (!(socket instanceof tls.TLSSocket)) this.sockets.push(socket);
    let got = '';
    let turn = 0;
    let begun = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      got += data.toString('latin1');
      for (;;) {
        const end = got.indexOf('\r\n\r\n') + 4;
        if (end < 4) return;
        if (!begun) this.early(socket);
        begun = true;
        const length = end + Number(/\r\ncontent-length: (\d+)/.exec(got)?.[1] ?? 0);
        if (got.length < length) return;
        const asked = { socket, body: got.slice(end, length), number: this.asked.length + 1, turn: ++turn };
        got = got.slice(length);
        begun = false;
        this.asked.push(asked);
        this.reply(asked);
      }
    });
  };
}

type Settings = Partial<Parameters<typeof settingsOf>[1]>;

function settingsOf(url: string, more: { readonly [name: string]: number } = {}) {
  const upstream = { url, authorization: { from: 'nothing' }, connections: 2, connectMs: 500, ...more };
  const times = { firstByteMs: 3000, idleMs: 3000, totalMs: 6000, ...more };
  return parseConfig({
    moderation: { regions: [{ regionId: 'ap-southeast-1' }] },
    upstream: { ...upstream, ...times },
  }).upstream;
}

async function start(
  reply: (asked: Asked) => void,
  { maxBytes = 1 << 20, ...settings }: Settings & { maxBytes?: number } = {},
  certificate?: ReturnType<typeof createPluginCertificate>,
): Promise<{ raw: Raw; upstream: Upstream }> {
  const raw = await new Raw(reply, certificate).start();
  const upstream = new Upstream(settingsOf(raw.url, settings as { [name: string]: number }), maxBytes);
  ends.push(() => upstream.close().then(() => raw.stop()));
  return { raw, upstream };
}

const never = new AbortController().signal;

function send(upstream: Upstream, body = 'hello', signal = never): Promise<UpstreamAnswer> {
  return upstream.send({ method: 'POST', path: '/chat', headers: {}, accept: 'application/json', body, signal });
}

/** Both ways to read an answer. */
const WAYS = {
  whole: (answer: UpstreamAnswer): Promise<Buffer> => answer.whole(),
  chunks: async (answer: UpstreamAnswer): Promise<Buffer> => {
    const pieces: Buffer[] = [];
    for await (const piece of answer.chunks()) pieces.push(piece);
    return Buffer.concat(pieces);
  },
};
const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** What is read, or the code of the error. */
async function read(
  upstream: Upstream,
  { way = 'whole', body, signal }: { way?: keyof typeof WAYS; body?: string; signal?: AbortSignal } = {},
): Promise<string> {
  try {
    return (await WAYS[way](await send(upstream, body, signal))).toString('latin1');
  } catch (error) {
    return (error as { code?: string }).code ?? String((error as Error).constructor.name);
  }
}

const ok = (body: string, headers = ''): string =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}content-length: ${body.length}\r\n\r\n${body}`;
const chunked = (...parts: string[]): string =>
  `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')}`;
/** More waits to be read than is taken in, so the rest stays with the connection. */
const BIG = 'x'.repeat(140_000);
/** So much is taken in that no more is, and that is all. */
const ENOUGH = 'x'.repeat(100_000);

describe('an answer', () => {
  const [INVALID, INCOMPLETE, UNREACHABLE] = ['upstream_invalid', 'upstream_incomplete', 'upstream_unreachable'];

  describe.each<[string, string, string]>([
    ['after 102', `HTTP/1.1 102 Processing\r\n\r\n${ok('one')}`, 'one'],
    ['after many 103', `${'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(50)}${ok('one')}`, 'one'],
    ['after 100, for which nobody asked', `HTTP/1.1 100 Continue\r\n\r\n${ok('one')}`, INVALID],
    ['only 100', 'HTTP/1.1 100 Continue\r\n\r\n', INVALID],
    ['only 103', 'HTTP/1.1 103 Early Hints\r\n\r\n', INVALID],
    ['another protocol', 'HTTP/1.1 101 Go\r\nconnection: upgrade\r\nupgrade: x\r\n\r\nhello', INVALID],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', INVALID],
    ['HTTP/2', 'HTTP/2 200 OK\r\n\r\n', INVALID],
    ['a status of two digits', 'HTTP/1.1 20 OK\r\n\r\n', INVALID],
    ['the beginning of one', 'HT', INVALID],
    ['half of the headers', 'HTTP/1.1 200 OK\r\ncontent-le', INVALID],
    ['nothing', '', UNREACHABLE],
    ['empty lines', '\r\n'.repeat(20), UNREACHABLE],
    ['a header of 70 KB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`, INVALID],
    ['8,000 headers', `HTTP/1.1 200 OK\r\n${'x-abcdef: y\r\n'.repeat(8000)}\r\n`, INVALID],
    ['a folded header', 'HTTP/1.1 200 OK\r\nx: y\r\n z\r\ncontent-length: 2\r\n\r\nok', 'ok'],
    ['a space before the colon', 'HTTP/1.1 200 OK\r\ncontent-length : 2\r\n\r\nok', INVALID],
    ['lines that end by LF only', 'HTTP/1.1 200 OK\ncontent-length: 2\n\nok', INVALID],
    ['headers with names that objects have', ok('one', '__proto__: a\r\nconstructor: b\r\nconstructor: c\r\n'), 'one'],
    ['its length twice', ok('one', 'content-length: 3\r\n'), INVALID],
    ['two lengths', ok('one', 'content-length: 4\r\n'), INVALID],
    ['a negative length', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\nok', INVALID],
    ['a length beyond all numbers', 'HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999\r\n\r\nok', INVALID],
    ['a length, and chunks', `${chunked('one').replace('\r\n', '\r\ncontent-length: 3\r\n')}0\r\n\r\n`, INVALID],
    ['less than its length', ok('one').slice(0, -1), INCOMPLETE],
    ['more than its length', `${ok('one')}two`, 'one'],
    ['another after it', `${ok('one')}${ok('two')}`, 'one'],
    ['chunks', `${chunked('on', 'e')}0\r\n\r\n`, 'one'],
    ['chunks with extensions', chunked('one').replace('3\r\n', '3;a="b"\r\n') + '0\r\n\r\n', 'one'],
    ['chunks without an end', chunked('one'), INCOMPLETE],
    ['half a chunk', chunked('one').slice(0, -3), INCOMPLETE],
    ['a size that is no number', `${chunked('one')}zz\r\n`, INCOMPLETE],
    ['a size beyond all numbers', `${chunked('one')}fffffffffffffffff\r\n`, INCOMPLETE],
    ['a longer chunk than it says', `${chunked()}2\r\none\r\n0\r\n\r\n`, INCOMPLETE],
    ['trailers', `${chunked('one')}0\r\nx: y\r\nz: \r\n\r\n`, 'one'],
    ['a length in trailers', `${chunked('one')}0\r\ncontent-length: 9\r\n\r\n`, INCOMPLETE],
    ['trailers of 70 KB', `${chunked('one')}0\r\nx: ${'y'.repeat(70_000)}\r\n\r\n`, INCOMPLETE],
    ['up to the end of the connection', 'HTTP/1.1 200 OK\r\n\r\none', 'one'],
    ['the last on its connection', ok('one', 'connection: close\r\n'), 'one'],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\none', 'one'],
    ['no body', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
    ...[BIG, ENOUGH].flatMap((body): [string, string, string][] => [
      [`${body.length} bytes that wait`, ok(body), body],
      [`${body.length} bytes that wait, in one chunk`, `${chunked(body)}0\r\n\r\n`, body],
      [`${body.length} bytes that wait, the last on their connection`, ok(body, 'connection: close\r\n'), body],
      [`${body.length} bytes that wait, up to the end of the connection`, `HTTP/1.0 200 OK\r\n\r\n${body}`, body],
      [`${body.length} bytes that wait, cut off`, ok(body).slice(0, -1), INCOMPLETE],
      [`${body.length} bytes that wait, in chunks without an end`, chunked(body), INCOMPLETE],
    ]),
  ])('that is %s', (_, bytes, expected) => {
    it.each(ways)('is read by %s, and asked for once', async (way) => {
      const { raw, upstream } = await start(({ socket }) => socket.end(bytes, 'latin1'));
      const answering = send(upstream);
      // What comes meanwhile waits.
      if (bytes.length > 100_000) await answering.then(() => sleep(30)).catch(() => undefined);
      const got = await answering.then(WAYS[way]).then(
        (piece) => piece.toString('latin1'),
        ({ code }: { code: string }) => code,
      );
      expect(got).toBe(expected);
      expect(raw.asked).toHaveLength(1);
    });
  });

  it.each(ways)('without a length is cut off by a reset, read by %s', async (way) => {
    const { upstream } = await start(({ socket, body }) => {
      socket.write(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${body === 'big' ? ENOUGH : 'one'}`);
      setTimeout(() => socket.resetAndDestroy(), 30);
    });
    expect(await read(upstream, { way })).toBe(INCOMPLETE);
    const answer = await send(upstream, 'big');
    await sleep(60);
    await expect(WAYS[way](answer)).rejects.toMatchObject({ code: INCOMPLETE });
  });

  it('comes piece by piece, as it is written', async () => {
    const { upstream } = await start(({ socket }) => {
      const bytes = Buffer.from(`${chunked('one', 'two')}0\r\nx: y\r\n\r\n`);
      void (async () => {
        for (const byte of bytes) {
          socket.write(Buffer.from([byte]));
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
    });
    expect(await read(upstream)).toBe('onetwo');
    expect(await read(upstream, { way: 'chunks' })).toBe('onetwo');
  });

  it('has no type if it has two, and passes on what can be passed on', async () => {
    const bytes = [
      ok('{}', 'content-type: text/event-stream\r\n'),
      ok('{}', 'content-encoding: identity\r\ncontent-encoding: gzip\r\n'),
      ok('{}', 'retry-after: 3\r\nx-ratelimit-limit: \u4e2d\r\nx-ratelimit-a: 1\r\nx-ratelimit-a: 2\r\n').replace(
        '200',
        '429',
      ),
    ];
    const { upstream } = await start(({ socket, number }) => socket.write(bytes[number - 1] ?? ''));
    const checked = async (): Promise<void> => requireSuccess(await send(upstream), 'application/json');
    await expect(checked()).rejects.toMatchObject({ code: INVALID });
    await expect(checked()).rejects.toMatchObject({ code: INVALID });
    await expect(checked()).rejects.toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
  });

  it('may come before the request was read', async () => {
    const { raw, upstream } = await start(
      ({ socket, body, number }) => number > 1 && socket.write(ok(String(body.length))),
      { connections: 1 },
    );
    raw.early = (socket) => raw.asked.length === 0 && socket.write(ok('early'));
    expect(await read(upstream, { body: 'x'.repeat(5_000_000) })).toBe('early');
    // The rest of the first request is still under way.
    expect(await read(upstream, { body: 'second' })).toBe('6');
    expect(raw.asked.map(({ body }) => body.length)).toEqual([5_000_000, 6]);
  });
});

describe('what comes after an answer', () => {
  it.each<[string, (asked: Asked) => void]>([
    ['with it', ({ socket, body }) => socket.write(ok(body) + ok('poison'))],
    ['with it, in part', ({ socket, body }) => socket.write(`${ok(body)}HTTP/1.1 200 OK\r\ncontent-le`)],
    ['with it, and is no HTTP', ({ socket, body }) => socket.write(`${ok(body)}poison`)],
    [
      'soon after it',
      ({ socket, body }) => {
        socket.write(ok(body));
        setImmediate(() => socket.write(ok('poison')));
      },
    ],
    ['after a chunked one', ({ socket, body }) => socket.write(`${chunked(body)}0\r\n\r\n${ok('poison')}`)],
    ['after no body', ({ socket }) => socket.write(`HTTP/1.1 204 No Content\r\n\r\n${ok('poison')}`)],
  ])('is nobody’s answer: %s', async (_, reply) => {
    const { upstream } = await start(reply, { connections: 1 });
    for (let i = 0; i < 20; i++) {
      expect(['', `id-${i}`]).toContain(await read(upstream, { body: `id-${i}` }));
      if (i % 4 === 3) await sleep(i);
    }
    const all = Array.from({ length: 10 }, (__, i) => `all-${i}`);
    const got = await Promise.all(all.map((body) => read(upstream, { body })));
    got.forEach((answer, i) => expect(['', all[i]]).toContain(answer));
  });
});

describe('a connection that was used before', () => {
  const answers = (after: (socket: net.Socket) => void) =>
    start(
      ({ socket, body, turn }) => {
        if (turn === 1) socket.write(ok(body));
        else after(socket);
      },
      { connections: 1 },
    );
  const [FIN, RST] = [(socket: net.Socket) => void socket.end(), (socket: net.Socket) => void socket.resetAndDestroy()];

  it.each([
    ['ended', FIN],
    ['reset', RST],
  ])('and was %s while idle is not used again', async (_, close) => {
    const { raw, upstream } = await start(({ socket, body }) => socket.write(ok(body)), { connections: 1 });
    expect(await read(upstream, { body: 'one' })).toBe('one');
    close(raw.sockets[0] as net.Socket);
    await sleep(20);
    expect(await read(upstream, { body: 'two' })).toBe('two');
    expect(raw.asked).toHaveLength(2);
    // The same at this moment: it is known only after the next call has been given to the connection.
    close(raw.sockets[1] as net.Socket);
    expect(await Promise.all([read(upstream, { body: 'three' }), read(upstream, { body: 'four' })])).toEqual([
      'three',
      'four',
    ]);
  });

  it.each([
    ['ended', FIN],
    ['reset', RST],
  ])('and is %s when it is asked is replaced once', async (_, close) => {
    const { raw, upstream } = await answers(close);
    for (const body of ['one', 'two', 'three']) expect(await read(upstream, { body })).toBe(body);
    expect(raw.asked.map(({ body }) => body)).toEqual(['one', 'two', 'two', 'three']);
    // What replaced it served one call.
    await until(() => raw.open === 1);
  });

  it('is replaced once and not twice', async () => {
    const { raw, upstream } = await start(
      ({ socket, body, number }) => (number === 1 ? socket.write(ok(body)) : RST(socket)),
      { connections: 1 },
    );
    expect(await read(upstream, { body: 'one' })).toBe('one');
    expect(await read(upstream, { body: 'two' })).toBe('upstream_unreachable');
    expect(raw.asked.map(({ body }) => body)).toEqual(['one', 'two', 'two']);
    await until(() => raw.ended);
  });

  it.each<[string, (socket: net.Socket) => void, string]>([
    ['the answer had begun', (socket) => socket.write('HT', () => RST(socket)), 'upstream_invalid'],
    ['an early answer had begun', (socket) => socket.end('HTTP/1.1 103 Early Hints\r\n\r\n'), 'upstream_invalid'],
    ['it was working for long', (socket) => void setTimeout(() => RST(socket), 600), 'upstream_unreachable'],
  ])('is not replaced if %s', async (_, close, code) => {
    const { raw, upstream } = await answers((socket) => void close(socket));
    expect(await read(upstream)).toBe('hello');
    expect(await read(upstream)).toBe(code);
    expect(raw.asked).toHaveLength(2);
  });

  it('is no reason to ask twice if it is new', async () => {
    const { raw, upstream } = await start(({ socket }) => RST(socket));
    expect(await read(upstream)).toBe('upstream_unreachable');
    // One that broke off its only answer has not served.
    const { raw: again, upstream: other } = await start(({ socket, number }) =>
      number === 1 ? socket.end(ok('one').slice(0, -1)) : RST(socket),
    );
    expect(await read(other)).toBe('upstream_incomplete');
    expect(await read(other)).toBe('upstream_unreachable');
    expect([raw.asked.length, again.asked.length]).toEqual([1, 2]);
  });
});

describe('time', () => {
  it('ends a call that gets no headers', async () => {
    const { raw, upstream } = await start(({ socket }) => void socket.write('HTTP/1.1 102 Processing\r\n\r\n'), {
      firstByteMs: 100,
    });
    expect(await read(upstream)).toBe('upstream_timeout');
    await until(() => raw.ended);
  });

  it.each(ways)('ends an answer that stops, read by %s', async (way) => {
    const { raw, upstream } = await start(({ socket }) => void socket.write(chunked('one')), { idleMs: 100 });
    const asked = performance.now();
    expect(await read(upstream, { way })).toBe('upstream_timeout');
    expect(performance.now() - asked).toBeLessThan(2000);
    await until(() => raw.ended);
  });

  it.each(ways)('ends an answer that goes on and on, read by %s', async (way) => {
    const { raw, upstream } = await start(
      ({ socket }) => {
        socket.write(chunked('one'));
        const more = setInterval(() => socket.write('1\r\nx\r\n'), 20);
        socket.once('close', () => clearInterval(more));
      },
      { totalMs: 400, idleMs: 300 },
    );
    const asked = performance.now();
    expect(await read(upstream, { way })).toBe('upstream_timeout');
    expect(performance.now() - asked).toBeGreaterThan(390);
    await until(() => raw.ended);
  });

  it('that a slow reader takes is not the upstream’s', async () => {
    const { upstream } = await start(({ socket }) => void socket.write(`${chunked('one', 'two', BIG)}0\r\n\r\n`), {
      idleMs: 60,
    });
    let length = 0;
    for await (const piece of (await send(upstream)).chunks()) {
      length += piece.length;
      await sleep(150);
    }
    expect(length).toBe(6 + BIG.length);
  });

  it('is limited for a connection', async () => {
    const { raw, upstream } = await start(() => undefined, { connectMs: 100, firstByteMs: 5000 });
    await raw.stop();
    expect(await read(upstream)).toBe('upstream_unreachable');
    // It accepts, and does not shake hands.
    const mute = await start(() => undefined);
    const secure = new Upstream(settingsOf(mute.raw.url.replace('http:', 'https:'), { connectMs: 100 }), 1 << 20);
    ends.push(() => secure.close());
    const asked = performance.now();
    expect(await read(secure)).toBe('upstream_unreachable');
    // undici looks at such clocks twice a second.
    expect(performance.now() - asked).toBeLessThan(2500);
  });
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const MIB = 1 << 20;

describe('memory', () => {
  it('is not filled for a slow reader, who gets all in the end', async () => {
    const body = Buffer.alloc(24 * MIB, Buffer.from(Array.from({ length: 251 }, (_, i) => i)));
    const { raw, upstream } = await start(
      ({ socket }) => {
        socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`);
        socket.write(body);
      },
      { maxBytes: 32 * MIB },
    );
    const before = held();
    const chunks = (await send(upstream)).chunks();
    const pieces = [(await chunks.next()).value as Buffer];
    await sleep(150);
    expect(held() - before).toBeLessThan(2 * MIB);
    expect(raw.sockets[0]?.writableLength).toBeGreaterThan(0);
    for await (const piece of chunks) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(body)).toBe(true);
    expect((await read(upstream, { way: 'whole' })).length).toBe(body.length);
  });

  it.each(ways)('is not filled by an answer in small pieces, read by %s', async (way) => {
    const count = 200_000;
    const { upstream } = await start(({ socket }) => {
      socket.write(`${chunked()}${'1\r\nx\r\n'.repeat(count)}`);
      setTimeout(() => socket.write('0\r\n\r\n'), 700);
    });
    const before = held();
    const answer = await send(upstream);
    const chunks = answer.chunks();
    const all =
      way === 'whole'
        ? answer.whole()
        : chunks
            .next()
            .then(() => sleep(500))
            .then(() => Buffer.alloc(count));
    all.catch(() => undefined);
    await sleep(400);
    expect(held() - before).toBeLessThan(4 * MIB);
    expect((await all).length).toBe(count);
    answer.cancel();
  });

  it('is not filled by a whole answer that comes in many small pieces, one at a time', async () => {
    const count = 10_000;
    const { raw, upstream } = await start(({ socket }) => {
      socket.write(chunked());
      void (async () => {
        for (let i = 0; i < count; i++) {
          socket.write('1\r\nx\r\n');
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
    });
    const before = held();
    const all = (await send(upstream)).whole();
    all.catch(() => undefined);
    await until(() => (raw.sockets[0]?.bytesWritten ?? 0) > 6 * count);
    expect(held() - before).toBeLessThan(MIB);
    raw.sockets[0]?.write('0\r\n\r\n');
    expect((await all).length).toBe(count);
  });

  it('is not filled by requests whose callers left while they waited', async () => {
    const { raw, upstream } = await start(() => undefined, { connections: 1 });
    const first = read(upstream);
    await until(() => raw.asked.length === 1);
    const before = held();
    const gone = new AbortController();
    const waiting = Array.from({ length: 20 }, (_, i) =>
      send(upstream, Buffer.alloc(MIB, String(i)).toString('latin1'), gone.signal).then(
        () => '',
        (error: Error) => error.constructor.name,
      ),
    );
    gone.abort();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['CallerGone']));
    expect(held() - before).toBeLessThan(6 * MIB);
    raw.sockets[0]?.write(ok('one'));
    expect(await first).toBe('one');
    await sleep(20);
    expect(raw.asked).toHaveLength(1);
  });

  describe.each(ways)('read by %s', (way) => {
    it.each([
      ['a length', `HTTP/1.1 200 OK\r\ncontent-length: 3000\r\n\r\n${'x'.repeat(3000)}`],
      ['chunks', `${chunked('x'.repeat(900), 'x'.repeat(900))}`],
      ['no length', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(3000)}`],
    ])('is limited for an answer with %s', async (_, bytes) => {
      const { raw, upstream } = await start(({ socket }) => socket.write(bytes), { maxBytes: 1024 });
      expect(await read(upstream, { way })).toBe('upstream_invalid');
      await until(() => raw.ended);
    });

    it('is enough for the longest answer', async () => {
      const { upstream } = await start(({ socket }) => socket.write(ok('x'.repeat(1024))), { maxBytes: 1024 });
      expect(await read(upstream, { way })).toHaveLength(1024);
    });
  });
});

describe('a caller who leaves', () => {
  it('before anything was done costs nothing', async () => {
    const { raw, upstream } = await start(() => undefined);
    expect(await read(upstream, { signal: AbortSignal.abort() })).toBe('CallerGone');
    expect(raw.sockets).toHaveLength(0);
  });

  it('while it is connected costs no request', async () => {
    const { raw, upstream } = await start(({ socket, body }) => socket.write(ok(body)), { connections: 1 });
    const gone = new AbortController();
    const left = read(upstream, { body: 'left', signal: gone.signal });
    gone.abort();
    expect(await left).toBe('CallerGone');
    expect(await read(upstream, { body: 'two' })).toBe('two');
    expect(raw.asked).toHaveLength(1);
    expect(raw.sockets).toHaveLength(1);
  });

  it('while it waits for a connection costs no request, and no connection', async () => {
    const { raw, upstream } = await start(({ socket, body }) => setTimeout(() => socket.write(ok(body)), 30), {
      connections: 1,
    });
    const gone = new AbortController();
    const first = read(upstream, { body: 'one' });
    const left = [1, 2, 3].map((i) => read(upstream, { body: `left-${i}`, signal: gone.signal }));
    const last = read(upstream, { body: 'two' });
    await until(() => raw.asked.length === 1);
    gone.abort();
    expect(await Promise.all([first, ...left, last])).toEqual(['one', 'CallerGone', 'CallerGone', 'CallerGone', 'two']);
    expect(raw.asked.map(({ body }) => body)).toEqual(['one', 'two']);
    expect(raw.sockets).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['before the headers', ''],
    ['in the middle', chunked('one')],
    ['while much waits to be read', chunked(BIG, BIG)],
  ])('%s ends the upstream’s work', async (_, bytes) => {
    for (const way of ways) {
      const { raw, upstream } = await start(({ socket }) => socket.write(bytes));
      const gone = new AbortController();
      const reading = read(upstream, { way, signal: gone.signal });
      await until(() => raw.asked.length === 1);
      await sleep(30);
      gone.abort();
      expect(await reading).toBe('CallerGone');
      await until(() => raw.ended);
    }
  });

  it('leaves the loop', async () => {
    const { raw, upstream } = await start(({ socket }) => socket.write(chunked('one')));
    for await (const piece of (await send(upstream)).chunks()) {
      expect(piece.toString()).toBe('one');
      break;
    }
    await until(() => raw.ended);
  });
});

describe('a stream of which everything was read', () => {
  const readOne = async (upstream: Upstream): Promise<void> => {
    const answer = await send(upstream);
    for await (const piece of answer.chunks()) {
      expect(piece.length).toBeGreaterThan(0);
      answer.release();
      break;
    }
  };

  it.each([
    ['ends at once', 'data: [DONE]\n\n', 0],
    ['ends later', 'data: [DONE]\n\n', 50],
    ['has more that nobody wants', `data: [DONE]\n\n${BIG}${BIG}`, 20],
  ])('gives its connection back if it %s', async (_, data, ms) => {
    const { raw, upstream } = await start(
      ({ socket }) => {
        socket.write(chunked(data));
        setTimeout(() => socket.write('0\r\n\r\n'), ms);
      },
      { connections: 1 },
    );
    for (let i = 0; i < 3; i++) await readOne(upstream);
    await until(() => raw.asked.length === 3);
    expect(raw.sockets).toHaveLength(1);
  });

  it('is ended if it goes on', async () => {
    const { raw, upstream } = await start(({ socket }) => {
      socket.write(chunked('data: [DONE]\n\n'));
      const more = setInterval(() => socket.write('1\r\nx\r\n'), 20);
      socket.once('close', () => clearInterval(more));
    });
    const asked = performance.now();
    await readOne(upstream);
    expect(performance.now() - asked).toBeLessThan(900);
    expect(raw.ended).toBe(false);
    await until(() => raw.ended);
    expect(performance.now() - asked).toBeGreaterThan(900);
  });
});

it('many calls share two connections, and each gets its own answer', async () => {
  const { raw, upstream } = await start(({ socket, body, number }) =>
    setTimeout(() => socket.write(number % 3 === 0 ? `${chunked(body)}0\r\n\r\n` : ok(body)), number % 4),
  );
  const bodies = Array.from({ length: 200 }, (_, i) => `id-${i} ${'x'.repeat(i * 10)}`);
  const got = await Promise.all(bodies.map((body, i) => read(upstream, { body, way: i % 2 ? 'whole' : 'chunks' })));
  expect(got).toEqual(bodies);
  expect(raw.sockets).toHaveLength(2);
});

it('calls that wait for a connection get an error when there is none, and an answer when there is one again', async () => {
  const { raw, upstream } = await start(({ socket, body }) => socket.write(ok(body)), { connections: 1 });
  const { port } = new URL(raw.url);
  await raw.stop();
  const all = Array.from({ length: 5 }, () => read(upstream));
  expect(new Set(await Promise.all(all))).toEqual(new Set(['upstream_unreachable']));
  const again = net.createServer((socket) => socket.on('data', () => socket.write(ok('again'))));
  await new Promise<void>((resolve) => again.listen(Number(port), '127.0.0.1', resolve));
  expect(await Promise.all([read(upstream), read(upstream)])).toEqual(['again', 'again']);
  await upstream.close();
  await new Promise((resolve) => again.close(resolve));
});

describe('with TLS', () => {
  const certificate = createPluginCertificate();

  it('a certificate that nobody vouches for is refused, without a second try', async () => {
    const { raw, upstream } = await start(({ socket, body }) => socket.write(ok(body)), {}, certificate);
    expect(await read(upstream)).toBe('upstream_unreachable');
    expect(raw.sockets).toHaveLength(1);
    expect(raw.asked).toHaveLength(0);
  });

  it('a new connection that breaks is no reason to ask twice, a used one is', async () => {
    const { connect } = tls;
    const trusting = jest
      .spyOn(jest.requireActual<typeof tls>('node:tls'), 'connect')
      .mockImplementation(((options: tls.ConnectionOptions) =>
        connect({ ...options, ca: certificate.certificatePem })) as typeof connect);
    const { raw, upstream } = await start(
      ({ socket, body, turn }) => (body === 'break' || turn > 1 ? socket.destroy() : socket.write(ok(body))),
      { connections: 1 },
      certificate,
    );
    expect(await read(upstream, { body: 'break' })).toBe('upstream_unreachable');
    expect(raw.asked).toHaveLength(1);
    expect(await read(upstream, { body: 'one' })).toBe('one');
    expect(await read(upstream, { body: 'two' })).toBe('two');
    expect(raw.asked.map(({ body }) => body)).toEqual(['break', 'one', 'two', 'two']);
    trusting.mockRestore();
  });
});

it('nothing is left after it was closed', async () => {
  const resources = (): number =>
    process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|TLS|Immediate/.test(name)).length;
  const before = resources();
  const raw = await new Raw(({ socket, body, turn }) => {
    if (body === 'idle') socket.write(ok(body));
    else if (body === 'stream') socket.write(chunked('one'));
    else if (body === 'done') socket.write(chunked('data: [DONE]\n\n'));
    else if (turn > 1) socket.destroy();
  }).start();
  const upstream = new Upstream(settingsOf(raw.url, { connections: 8 }), 1 << 20);
  // Shakes no hands, so this one is still connecting at the end.
  const connecting = new Upstream(settingsOf(raw.url.replace('http:', 'https:'), { connectMs: 60_000 }), 1 << 20);
  const pending = [read(connecting), read(upstream, { body: 'headers' }), read(upstream, { body: 'stream' })];
  await Promise.all([read(upstream, { body: 'idle' }), read(upstream, { body: 'idle' })]);
  const discarded = await send(upstream, 'done');
  for await (const piece of discarded.chunks()) {
    expect(piece.length).toBe(14);
    discarded.release();
    break;
  }
  await sleep(20);
  pending.push(read(upstream, { body: 'again' }));
  await until(() => raw.asked.filter(({ body }) => body === 'again').length === 2);
  await Promise.all([upstream.close(), connecting.close()]);
  const [unreachable, broken] = ['upstream_unreachable', 'upstream_incomplete'];
  expect(await Promise.all(pending)).toEqual([unreachable, unreachable, broken, unreachable]);
  expect(await read(upstream)).toBe(unreachable);
  await until(() => raw.open === 0);
  await raw.stop();
  await until(() => resources() <= before);
});

describe('through the gateway', () => {
  const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;
  const words = 'words and more words. '.repeat(10_000);
  const events = [...spoken(words, 2000).map(event), event(delta({}, { finish_reason: 'stop' })), DONE].join('');

  const through = async (reply: (asked: Asked) => void) => {
    const raw = await new Raw(reply).start();
    const world = await worlds.start({ upstream: { url: raw.url } });
    ends.push(() => raw.stop());
    return { raw, world };
  };

  it('a stream that is checked slowly is passed on to its end, however it is framed', async () => {
    const heading = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n';
    const framed = [
      `${heading}\r\n${events}`,
      `${heading}connection: close\r\ncontent-length: ${events.length}\r\n\r\n${events}`,
      `${heading}content-length: ${events.length}\r\n\r\n${events}`,
      `${heading}transfer-encoding: chunked\r\n\r\n${events.length.toString(16)}\r\n${events}\r\n0\r\n\r\n`,
    ];
    const { raw, world } = await through(({ socket, number }) => socket.end(framed[number - 1]));
    world.moderator.delayMs = 5;
    world.moderator.window = 10_000;
    for (const [i] of framed.entries()) {
      const { texts, done, error } = streamed((await post(world, ask(`${i}`, { stream: true }))).text);
      expect([texts, done, error]).toEqual([[words], true, undefined]);
    }
    expect(raw.asked).toHaveLength(framed.length);
  });

  it('a refusal with odd headers is a refusal, two types are none', async () => {
    const answers = [
      ok('{"error":{"code":"quota"}}', 'retry-after: \u4e2d\r\nx-ratelimit-reset: 3\r\n').replace('200 OK', '429 No'),
      ok(JSON.stringify(completionOf({ content: 'hi' })), 'content-type: text/html\r\n'),
      ok(JSON.stringify(completionOf({ content: 'hi' })), 'constructor: x\r\n'),
    ];
    const { world } = await through(({ socket, number }) => socket.write(answers[number - 1] ?? ''));
    const refused = await post(world, ask('one'));
    expect([refused.status, (refused.body.error as { code?: string }).code]).toEqual([429, 'quota']);
    expect(refused.headers.get('retry-after')).toBeNull();
    expect(refused.headers.get('x-ratelimit-reset')).toBe('3');
    expect((await post(world, ask('two'))).status).toBe(502);
    expect(textOf(await post(world, ask('three')))).toBe('hi');
  });
});
