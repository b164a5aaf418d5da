/** Requests to the upstream: which headers it gets, how long it may take, and what its errors become. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { buildConnector, Client, type Dispatcher, errors, Pool, util } from 'undici';
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

const unreachable = (): ApiError => new ApiError(502, 'upstream_unreachable', 'The model service cannot be reached.');
const late = (): ApiError => new ApiError(504, 'upstream_timeout', 'The model service did not answer in time.');
export const incomplete = (): ApiError =>
  new ApiError(502, 'upstream_incomplete', 'The model service broke off its answer.');
export const garbled = (): ApiError =>
  new ApiError(502, 'upstream_invalid', 'The answer of the model service cannot be understood.');

export class Upstream {
  private readonly origin: string;
  private readonly base: string;
  private readonly options: Client.Options & Pool.Options;
  private readonly pool: Pool;
  private readonly key: () => string | undefined;

  /** @throws Error when the key is not where the configuration says */
  constructor(
    private readonly config: UpstreamConfig,
    private readonly maxBytes: number,
  ) {
    const { origin, pathname } = new URL(config.url);
    this.origin = origin;
    this.base = pathname.replace(/\/+$/, '');
    this.options = {
      connect: connector(config.connectMs),
      maxHeaderSize: MAX_HEADERS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      pipelining: 1,
      // A call has clocks of its own, which stand still while its caller is slow.
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    this.pool = new Pool(origin, { ...this.options, connections: config.connections });
    this.key = keySource(config);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }

  async send(request: UpstreamRequest): Promise<UpstreamAnswer> {
    try {
      return await this.attempt(request, this.pool);
    } catch (error) {
      // The upstream closed an idle connection just as it was taken: it has done nothing yet.
      if (!(error instanceof StaleConnection) || request.signal.aborted) throw error;
      const fresh = new Client(this.origin, this.options);
      const answer = this.attempt(request, fresh);
      // Once it has served this.
      fresh.close().catch(() => undefined);
      return await answer;
    }
  }

  private attempt(request: UpstreamRequest, dispatcher: Dispatcher): Promise<UpstreamAnswer> {
    const { method, path, body, signal } = request;
    if (signal.aborted) throw new CallerGone();
    const call = new Call(this.config, this.maxBytes, signal);
    const headers = this.headersFor(request);
    dispatcher.dispatch({ method, path: this.base + path, headers, ...(body !== undefined && { body }) }, call);
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

class StaleConnection extends Error {}

/** A connection that was closed before says so within a round trip. */
const STALE_MS = 500;

/** How long the end of an answer is waited for that has said everything. */
const DISCARD_MS = 1000;

/** Bytes that wait to be read before the upstream is slowed down. */
const MAX_UNREAD = 64 * 1024;

/** Connects as undici does, and has errors of connections tell what had been read before. */
function connector(timeout: number): buildConnector.connector {
  const connect = buildConnector({ timeout });
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      socket.prependListener('error', (broken) => Object.assign(broken, { socket: { bytesRead: socket.bytesRead } }));
      callback(null, socket);
    });
}

/** A connection that had served before, and closed instead of beginning an answer this time. */
function isStale(error: Error): boolean {
  const { code, socket } = error as { readonly code?: string; readonly socket?: { readonly bytesRead?: number } };
  return ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(code ?? '') && (socket?.bytesRead ?? 0) > 0;
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
  /** Ends it; known while it has a connection. */
  private abort?: () => void;
  private resume?: () => void;
  private sent = 0;
  private answering = false;
  private bytes = 0;
  private unread: Buffer[] = [];
  private unreadBytes = 0;
  private paused = false;
  private discarding = false;
  private state: 'open' | 'complete' | 'failed' = 'open';
  private failure?: Error;
  /** Of who waits for more, or for the end. */
  private wake?: () => void;

  constructor(
    private readonly config: UpstreamConfig,
    private readonly maxBytes: number,
    private readonly signal: AbortSignal,
  ) {
    this.begun = new Promise((resolve, reject) => ([this.begin, this.refuse] = [resolve, reject]));
    this.total = setTimeout(() => this.fail(late()), config.totalMs);
    signal.addEventListener('abort', this.gone, { once: true });
    this.waiting = setTimeout(() => this.fail(late()), config.firstByteMs);
  }

  onConnect(abort: () => void): void {
    // It ended while it waited for a connection.
    if (this.state === 'failed') return abort();
    this.abort = abort;
    this.sent = performance.now();
  }

  onResponseStarted(): void {
    this.answering = true;
  }

  onHeaders(status: number, headers: Buffer[], resume: () => void): boolean {
    if (status < 200) return true;
    clearTimeout(this.waiting);
    this.status = status;
    this.headers = util.parseHeaders(headers);
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
    this.paused = this.unreadBytes > MAX_UNREAD;
    return !this.paused;
  }

  onComplete(): void {
    this.end('complete');
  }

  onError(error: Error): void {
    this.fail(this.status > 0 ? incomplete() : this.unanswered(error));
  }

  async whole(): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (;;) {
      const more = this.take();
      pieces.push(...more);
      if (this.state === 'complete') return pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
      if (more.length === 0) await this.more();
    }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    try {
      for (;;) {
        const more = this.take();
        yield* more;
        if (more.length > 0) continue;
        if (this.state === 'complete') return;
        await this.more();
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

  /** What has come, and room for more. */
  private take(): Buffer[] {
    if (this.failure) throw this.failure;
    const { unread } = this;
    this.unread = [];
    this.unreadBytes = 0;
    this.goOn();
    return unread;
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
    // Later than that, the upstream broke off work that costs the same once more.
    if (!this.answering && isStale(error) && performance.now() - this.sent < STALE_MS) return new StaleConnection();
    return error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError
      ? garbled()
      : unreachable();
  }

  private fail(reason: Error): void {
    if (this.state !== 'open') return;
    this.failure = reason;
    this.end('failed');
    this.refuse(reason);
    this.abort?.();
  }

  private end(state: 'complete' | 'failed'): void {
    this.state = state;
    clearTimeout(this.total);
    clearTimeout(this.waiting);
    this.signal.removeEventListener('abort', this.gone);
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
      TOLD_HEADERS.test(name) && typeof value === 'string' ? [[name, value]] : [],
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
