/** Requests to the upstream: which headers it gets, how long it may take, and what its errors become. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { buildConnector, Client, type Dispatcher, Pool, util } from 'undici';
import type { UpstreamConfig } from './config';
import { ApiError, CallerGone } from './errors';
import { isObject, type JsonObject, nesting } from './json';

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST';
  /** Below the configured address, such as `/chat/completions`. */
  readonly path: string;
  readonly body?: string;
  /** Of the caller; only those that the configuration names are passed on. */
  readonly headers: IncomingHttpHeaders;
  readonly accept: string;
  /** The caller went away. */
  readonly signal: AbortSignal;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  /** @throws ApiError when the upstream takes too long, breaks off, or sends too much */
  whole(): Promise<Buffer>;
  /** Ends with an ApiError as `whole` does. Leaving the loop early cancels the request. */
  chunks(): AsyncGenerator<Buffer>;
  /** Ends `chunks`, and the upstream's work. */
  cancel(): void;
  /** Everything that is wanted was read: what little is left is thrown away, so that the connection can be used again. */
  release(): void;
}

/** Bytes of an answer's headers. */
const MAX_HEADERS = 64 * 1024;

/** Less than the idle time after which load balancers usually close a connection. */
const KEEP_ALIVE_MS = 30_000;

/** Levels of nesting in an answer. */
const MAX_DEPTH = 100;

/** Where it stands in an answer, a caller has a use for it. */
const TOLD_HEADERS = /^(retry-after|x-ratelimit-[a-z-]{1,40})$/;

/** What could be no number or date is not passed on. */
const TOLD_VALUE = /^[\x20-\x7e]{1,100}$/;

const unreachable = (Kind = ApiError): ApiError =>
  new Kind(502, 'upstream_unreachable', 'The model service cannot be reached.');
const late = (): ApiError => new ApiError(504, 'upstream_timeout', 'The model service did not answer in time.');
export const incomplete = (): ApiError =>
  new ApiError(502, 'upstream_incomplete', 'The model service broke off its answer.');
export const garbled = (): ApiError =>
  new ApiError(502, 'upstream_invalid', 'The answer of the model service cannot be understood.');

export class Upstream {
  private readonly origin: string;
  private readonly base: string;
  private readonly options: Client.Options;
  private readonly pool: Pool;
  private readonly key: () => string | undefined;
  private readonly connect: buildConnector.connector;
  /** Of all connections, those too that are being made. */
  private readonly sockets = new Set<Socket>();

  /** @throws Error when the key is not where the configuration says */
  constructor(
    private readonly config: UpstreamConfig,
    private readonly maxBytes: number,
  ) {
    const { origin, pathname } = new URL(config.url);
    this.origin = origin;
    this.base = pathname.replace(/\/+$/, '');
    this.connect = buildConnector({ timeout: config.connectMs });
    this.options = {
      maxHeaderSize: MAX_HEADERS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      pipelining: 1,
      // A call has clocks of its own, which stand still while its caller is slow.
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    this.pool = new Pool(origin, { connections: config.connections, factory: () => this.client() });
    this.key = keySource(config);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
    // It does not know of those that are being made, nor of those of `fresh` clients.
    for (const socket of this.sockets) socket.destroy(new Error('closed'));
  }

  async send(request: UpstreamRequest): Promise<UpstreamAnswer> {
    try {
      return await this.attempt(request, this.pool);
    } catch (error) {
      // The upstream closed an idle connection just as it was taken: it has done nothing yet.
      if (!(error instanceof StaleConnection)) throw error;
      const fresh = this.client();
      const answer = this.attempt(request, fresh);
      // Once it has served this.
      fresh.close().catch(() => undefined);
      return await answer;
    }
  }

  /** Has one connection at a time, and tells its calls about it. */
  private client(): Client {
    const connection: Connection = { served: false };
    const client = new Client(this.origin, {
      ...this.options,
      connect: (to, callback) => {
        // It returns what it makes, contrary to its type.
        const socket = this.connect(to, (...[error, connected]) => {
          if (error) return callback(error, null);
          connection.served = false;
          connected.prependListener('error', sayBroken).prependListener('end', () => connection.call?.onEnd());
          callback(null, connected);
        }) as unknown as Socket;
        this.sockets.add(socket);
        socket.once('close', () => this.sockets.delete(socket));
      },
    });
    const dispatch = client.dispatch.bind(client);
    client.dispatch = (options, call) => {
      (call as Call).connection = connection;
      return dispatch(options, call);
    };
    return client;
  }

  private attempt(request: UpstreamRequest, dispatcher: Dispatcher): Promise<UpstreamAnswer> {
    const { method, path, body, signal } = request;
    if (signal.aborted) throw new CallerGone();
    const headers = this.headersFor(request);
    const options = { method, path: this.base + path, headers, ...(body !== undefined && { body }) };
    const call = new Call(this.config, this.maxBytes, signal, options);
    dispatcher.dispatch(options, call);
    return call.begun;
  }

  private headersFor({ headers, accept, body }: UpstreamRequest): { [name: string]: string | string[] } {
    const { forwardHeaders, setHeaders, authorization } = this.config;
    const sent: { [name: string]: string | string[] } = {};
    for (const name of forwardHeaders) {
      const value = headers[name];
      if (value !== undefined) sent[name] = value;
    }
    Object.assign(sent, setHeaders);
    sent.accept = accept;
    sent['accept-encoding'] = 'identity';
    sent['user-agent'] = 'aisec-gateway';
    if (body !== undefined) sent['content-type'] = 'application/json';
    const key = authorization.from === 'caller' ? headers.authorization : this.key();
    if (key !== undefined) sent.authorization = key;
    return sent;
  }
}

class StaleConnection extends ApiError {}

/** A connection that was closed before says so within a round trip. */
const STALE_MS = 500;

/** How long the end of an answer is waited for that has said everything. */
const DISCARD_MS = 1000;

/** Bytes that wait to be read before the upstream is slowed down. */
const MAX_UNREAD = 64 * 1024;

/** Pieces of them: each takes more room than a few bytes. */
const MAX_PIECES = 1024;

/** Pieces of a whole answer that are put together before it is complete. */
const MANY_PIECES = 256;

/** What calls have to know of the connection that serves them. */
interface Connection {
  /** It has carried an answer to its end. */
  served: boolean;
  call?: Call | undefined;
}

/** What undici says of a connection that the other side closed. */
const BROKEN = 'UND_ERR_SOCKET';

/**
 * By the code of the system, undici 6 would fail a request that it has not sent yet, and take a reset for the end of an answer without a
 * length, or end the process when such an answer waits to be read on.
 */
function sayBroken(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET' || error.code === 'EPIPE') error.code = BROKEN;
}

/** One request under way, and its answer. */
class Call implements UpstreamAnswer, Dispatcher.DispatchHandlers {
  /** Settles with the headers of the answer. */
  readonly begun: Promise<UpstreamAnswer>;
  status = 0;
  headers: UpstreamAnswer['headers'] = {};
  private readonly total: NodeJS.Timeout;
  private waiting?: NodeJS.Timeout;
  private begin!: (answer: UpstreamAnswer) => void;
  private refuse!: (reason: Error) => void;
  /** That it waits for, or has. */
  connection!: Connection;
  /** The connection had served before. */
  private reused = false;
  /** Ends it; known while it has a connection. */
  private abort?: () => void;
  private resume?: () => void;
  private sent = 0;
  private answering = false;
  private bytes = 0;
  private unread: Buffer[] = [];
  private unreadBytes = 0;
  private paused = false;
  private ending = false;
  private discarding = false;
  private state: 'open' | 'complete' | 'failed' = 'open';
  private failure?: Error;
  /** Of who waits for more, or for the end. */
  private wake?: () => void;

  constructor(
    private readonly config: UpstreamConfig,
    private readonly maxBytes: number,
    private readonly signal: AbortSignal,
    private readonly request: { body?: string },
  ) {
    this.begun = new Promise((resolve, reject) => ([this.begin, this.refuse] = [resolve, reject]));
    this.total = setTimeout(() => this.fail(late()), config.totalMs);
    signal.addEventListener('abort', this.gone, { once: true });
    this.waiting = setTimeout(() => this.fail(late()), config.firstByteMs);
  }

  onConnect(abort: () => void): void {
    // It ended while it waited for a connection, which can serve another.
    if (this.failure) throw this.failure;
    this.abort = abort;
    this.connection.call = this;
    this.reused = this.connection.served;
    this.sent = performance.now();
    delete this.request.body;
  }

  onResponseStarted(): void {
    this.answering = true;
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void): boolean {
    if (status < 200) return true;
    clearTimeout(this.waiting);
    this.status = status;
    // Without names that every object has.
    this.headers = util.parseHeaders(headers, Object.create(null) as Record<string, string>);
    this.resume = resume;
    this.begin(this);
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (this.discarding) return true;
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) {
      this.fail(garbled());
      return false;
    }
    this.unread.push(chunk);
    this.unreadBytes += chunk.length;
    this.wake?.();
    this.paused = !this.ending && (this.unreadBytes > MAX_UNREAD || this.unread.length > MAX_PIECES);
    return !this.paused;
  }

  /**
   * Nothing more comes on its connection. undici 6 ends the process if an answer waits to be read on then, or breaks off what is complete
   * (https://github.com/nodejs/undici/issues/5360).
   */
  onEnd(): void {
    this.ending = true;
    this.goOn();
  }

  onComplete(): void {
    this.connection.served = true;
    this.end('complete');
  }

  onError(error: Error): void {
    this.fail(this.status > 0 ? incomplete() : this.unanswered(error));
  }

  async whole(): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let joined = 0;
    for (;;) {
      const piece = this.take();
      if (piece) {
        pieces.push(piece);
        if (pieces.length - joined === MANY_PIECES) pieces.push(Buffer.concat(pieces.splice(joined++)));
      } else if (this.state === 'complete') return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
      else await this.more();
    }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    try {
      for (;;) {
        const piece = this.take();
        if (piece) yield piece;
        else if (this.state === 'complete') return;
        else await this.more();
      }
    } finally {
      if (this.discarding) this.discard();
      else this.cancel();
    }
  }

  cancel(): void {
    this.fail(incomplete());
  }

  release(): void {
    this.discarding = true;
  }

  private readonly gone = (): void => this.fail(new CallerGone());

  /** What has come, and room for more, which may come at once. */
  private take(): Buffer | undefined {
    if (this.failure) throw this.failure;
    const { unread } = this;
    if (unread.length === 0) return undefined;
    this.unread = [];
    this.unreadBytes = 0;
    this.goOn();
    return unread.length === 1 ? unread[0] : Buffer.concat(unread);
  }

  private goOn(): void {
    if (!this.paused) return;
    this.paused = false;
    this.resume?.();
  }

  /** Settles when there is more, or no more. Only waiting counts: while the caller is slow, nothing is read. */
  private more(): Promise<void> {
    if (this.unread.length > 0 || this.state !== 'open') return Promise.resolve();
    return new Promise((resolve) => {
      const idle = setTimeout(() => this.fail(late()), this.config.idleMs);
      this.wake = () => {
        clearTimeout(idle);
        delete this.wake;
        resolve();
      };
    });
  }

  private discard(): void {
    if (this.state !== 'open') return;
    this.unread = [];
    this.waiting = setTimeout(() => this.cancel(), DISCARD_MS);
    this.goOn();
  }

  private unanswered(error: Error): Error {
    if (this.answering) return garbled();
    // Later than that, the upstream broke off work that costs the same once more.
    const broken = (error as NodeJS.ErrnoException).code === BROKEN;
    const stale = this.reused && broken && performance.now() - this.sent < STALE_MS;
    return unreachable(stale ? StaleConnection : ApiError);
  }

  private fail(reason: Error): void {
    if (this.state !== 'open') return;
    this.failure = reason;
    this.end('failed');
    this.refuse(reason);
    this.abort?.();
    // It may wait for a connection for long.
    delete this.request.body;
  }

  private end(state: 'complete' | 'failed'): void {
    this.state = state;
    clearTimeout(this.total);
    clearTimeout(this.waiting);
    this.signal.removeEventListener('abort', this.gone);
    if (this.abort) this.connection.call = undefined;
    this.wake?.();
  }
}

/** How the upstream's `Authorization` is found; undefined where there is none, or the caller sends it. */
function keySource({ authorization }: UpstreamConfig): () => string | undefined {
  const { from, variable = '', path = '', scheme } = authorization;
  const value = (key: string, where: string): string => {
    const trimmed = key.trim();
    if (!/^[\x21-\x7e]+$/.test(trimmed)) throw new Error(`the upstream's key in ${where} is empty or no key`);
    return scheme === '' ? trimmed : `${scheme} ${trimmed}`;
  };
  if (from === 'environment') {
    const found = value(process.env[variable] ?? '', `the environment variable ${variable}`);
    return () => found;
  }
  if (from === 'file') {
    const read = (): string => value(readFileSync(path, 'utf8'), path);
    let [found, seen] = [read(), statSync(path).mtimeMs];
    return () => {
      try {
        const now = statSync(path).mtimeMs;
        if (now !== seen) [found, seen] = [read(), now];
      } catch {
        // While it is being replaced, the old one still holds.
      }
      return found;
    };
  }
  return () => undefined;
}

/** @throws ApiError 502 unless it is a JSON object */
export function parseAnswer(text: string): JsonObject {
  if (nesting(text) > MAX_DEPTH) throw garbled();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw garbled();
  }
  if (!isObject(value as JsonObject)) throw garbled();
  return value as JsonObject;
}

/** @throws ApiError 502 unless it is UTF-8 */
export function decoder(): (chunk?: Uint8Array) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return chunk ? utf8.decode(chunk, { stream: true }) : utf8.decode();
    } catch {
      throw garbled();
    }
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The whole answer as text.
 * @throws ApiError 502 unless it is UTF-8
 */
export async function textOf(answer: UpstreamAnswer): Promise<string> {
  const bytes = await answer.whole();
  try {
    return utf8.decode(bytes);
  } catch {
    throw garbled();
  }
}

/** @throws ApiError unless the upstream's answer is a success of the type that was asked for */
export async function requireSuccess(
  answer: UpstreamAnswer,
  type: 'application/json' | 'text/event-stream',
): Promise<void> {
  const { status, headers } = answer;
  const encoding = headers['content-encoding'];
  if (status === 200) {
    const given = String(headers['content-type']).split(';')[0]?.trim().toLowerCase();
    if (given === type && (encoding === undefined || encoding === 'identity')) return;
    answer.cancel();
    throw garbled();
  }
  const told = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      TOLD_HEADERS.test(name) && typeof value === 'string' && TOLD_VALUE.test(value) ? [[name, value]] : [],
    ),
  );
  if (status === 400 || status === 404 || status === 413 || status === 422 || status === 429) {
    throw refusal(status, await textOf(answer).catch(() => ''), told);
  }
  answer.cancel();
  if (status === 401 || status === 403) {
    // It is the gateway's key that was refused: nothing the caller could change, and the message may quote the key.
    throw new ApiError(502, 'upstream_refused', 'The model service refused the credentials of this gateway.');
  }
  if (status === 503)
    throw new ApiError(503, 'upstream_unavailable', 'The model service is not available now.', { headers: told });
  if (status === 504) throw late();
  throw new ApiError(502, 'upstream_error', `The model service failed (${status}).`);
}

/** What is wrong with the request in the upstream's opinion. It can say it by a code; its sentences may hold anything. */
function refusal(status: number, text: string, headers: { readonly [name: string]: string }): ApiError {
  const countedAs = 'upstream_refused_request';
  let [code, param]: [string, string | undefined] = [countedAs, undefined];
  try {
    const { error } = parseAnswer(text);
    if (isObject(error)) {
      if (typeof error.code === 'string' && /^[\w.-]{1,64}$/.test(error.code)) code = error.code;
      if (typeof error.param === 'string' && /^[\w.[\]-]{1,80}$/.test(error.param)) param = error.param;
    }
  } catch {
    // Then the status has to do.
  }
  const message = `The model service refused the request (${status}${code === countedAs ? '' : `, ${code}`}).`;
  return new ApiError(status, code, message, { headers, countedAs, ...(param !== undefined && { param }) });
}
