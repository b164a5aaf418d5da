/** Requests to the upstream: which headers it gets, how long it may take, and what its errors become. */
import { readFileSync, statSync } from 'node:fs';
import * as http from 'node:http';
import * as https from 'node:https';
import type { UpstreamConfig } from './config';
import { ApiError, CallerGone } from './errors';
import { isObject, type JsonObject, nesting } from './json';

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST';
  /** Below the configured address, such as `/chat/completions`. */
  readonly path: string;
  readonly body?: string;
  /** Of the caller; only those that the configuration names are passed on. */
  readonly headers: http.IncomingHttpHeaders;
  readonly accept: string;
  /** The caller went away. */
  readonly signal: AbortSignal;
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Ends with an ApiError when the upstream takes too long or breaks off. Leaving the loop early cancels the request. */
  chunks(): AsyncGenerator<Buffer>;
  /** Ends `chunks`, and the upstream's work. */
  cancel(): void;
  /** Everything that is wanted was read: what little is left is thrown away, so that the connection can be used again. */
  release(): void;
}

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
  private readonly url: URL;
  private readonly agent: http.Agent;
  private readonly key: () => string | undefined;

  /** @throws Error when the key is not where the configuration says */
  constructor(
    private readonly config: UpstreamConfig,
    private readonly maxBytes: number,
  ) {
    this.url = new URL(config.url);
    const options = { keepAlive: true, maxSockets: config.connections, scheduling: 'lifo' } as const;
    this.agent = this.url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
    this.key = keySource(config);
  }

  close(): void {
    this.agent.destroy();
  }

  async send(request: UpstreamRequest): Promise<UpstreamAnswer> {
    try {
      return await this.attempt(request);
    } catch (error) {
      // The upstream closed an idle connection just as it was taken: it has done nothing yet.
      if (!(error instanceof StaleConnection) || request.signal.aborted) throw error;
      return await this.attempt(request, true);
    }
  }

  private attempt(request: UpstreamRequest, fresh = false): Promise<UpstreamAnswer> {
    const { connectMs, firstByteMs, totalMs } = this.config;
    const { signal, method, body } = request;
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new CallerGone());
      const call = (this.url.protocol === 'https:' ? https : http).request(this.url, {
        method,
        path: this.url.pathname.replace(/\/+$/, '') + request.path,
        headers: this.headersFor(request),
        agent: fresh ? false : this.agent,
        maxHeaderSize: 64 * 1024,
      });
      // An error that is given to destroy() does not reach whoever reads the answer.
      const ended: { reason?: Error } = {};
      const stop = (reason: Error): void => {
        ended.reason ??= reason;
        call.destroy();
      };
      const gone = (): void => stop(new CallerGone());
      const total = setTimeout(() => stop(late()), totalMs);
      const firstByte = setTimeout(() => stop(late()), firstByteMs);
      signal.addEventListener('abort', gone, { once: true });
      call.once('socket', (socket) => {
        if (!socket.connecting) return;
        const connect = setTimeout(() => stop(unreachable()), connectMs);
        const connected = (): void => clearTimeout(connect);
        socket.once(this.url.protocol === 'https:' ? 'secureConnect' : 'connect', connected).once('close', connected);
      });
      const sent = performance.now();
      call.on('error', (error: NodeJS.ErrnoException) => {
        // Later than that, the upstream broke off work that costs the same once more.
        const stale = call.reusedSocket && error.code === 'ECONNRESET' && performance.now() - sent < STALE_MS;
        reject(ended.reason ?? (stale ? new StaleConnection() : unreachable()));
      });
      call.once('close', () => {
        clearTimeout(total);
        clearTimeout(firstByte);
        signal.removeEventListener('abort', gone);
      });
      call.once('response', (response) => {
        clearTimeout(firstByte);
        // Whoever waits for a chunk is told the reason; a stream that nobody reads any more must not end the process.
        response.on('error', () => undefined);
        resolve(this.answer(response, ended));
      });
      call.end(body);
    });
  }

  private answer(response: http.IncomingMessage, ended: { reason?: Error }): UpstreamAnswer {
    const { idleMs } = this.config;
    const { maxBytes } = this;
    let released = false;
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      cancel: () => void response.destroy(),
      release: () => (released = true),
      async *chunks() {
        let bytes = 0;
        const iterator = response.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
        try {
          for (;;) {
            // Only waiting counts: while the caller is slow, nothing is read.
            const idle = setTimeout(() => {
              ended.reason ??= late();
              response.destroy();
            }, idleMs);
            const next = await iterator
              .next()
              .catch(() => {
                throw ended.reason ?? incomplete();
              })
              .finally(() => clearTimeout(idle));
            if (next.done) return;
            bytes += next.value.length;
            if (bytes > maxBytes) throw garbled();
            yield next.value;
          }
        } finally {
          // As long as it listens, nothing can be thrown away.
          if (released && !response.readableEnded) await iterator.return?.().then(() => discard(response));
          else response.destroy();
        }
      },
    };
  }

  private headersFor({ headers, accept, body }: UpstreamRequest): http.OutgoingHttpHeaders {
    const { forwardHeaders, setHeaders, authorization } = this.config;
    const sent: http.OutgoingHttpHeaders = {};
    for (const name of forwardHeaders) if (headers[name] !== undefined) sent[name] = headers[name];
    Object.assign(sent, setHeaders, { accept, 'accept-encoding': 'identity', 'user-agent': 'aisec-gateway' });
    if (body !== undefined) {
      sent['content-type'] = 'application/json';
      sent['content-length'] = Buffer.byteLength(body);
    }
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

function discard(response: http.IncomingMessage): void {
  const late = setTimeout(() => response.destroy(), DISCARD_MS);
  response.once('close', () => clearTimeout(late)).resume();
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

/** The whole answer as text. */
export async function textOf(answer: UpstreamAnswer): Promise<string> {
  const decode = decoder();
  let text = '';
  for await (const chunk of answer.chunks()) text += decode(chunk);
  return text + decode();
}

/** @throws ApiError unless the upstream's answer is a success of the type that was asked for */
export async function requireSuccess(
  answer: UpstreamAnswer,
  type: 'application/json' | 'text/event-stream',
): Promise<void> {
  const { status, headers } = answer;
  const encoding = headers['content-encoding'];
  if (status === 200) {
    const given = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
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
