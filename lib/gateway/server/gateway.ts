/** The server: takes requests of callers, has them checked, and asks the upstream. */
import { randomUUID } from 'node:crypto';
import * as http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { STREAM } from '../check-options';
import type { Moderator, Verdict } from '../moderator';
import type { GatewayLogger, LogRecord } from '../telemetry';
import { checkedAnswer } from './answers';
import { CallerDirectory } from './callers';
import type { Address, GatewayConfig } from './config';
import { ApiError, CallerGone } from './errors';
import { isObject, type JsonObject, parseBody } from './json';
import { isBlocked, Judge } from './judge';
import { GatewayMetrics, Metrics, type Outcome } from './metrics';
import { blockedChoice, chunk, completion, type Heading, NO_USAGE, plainMembers, usageChunk, vectors } from './replies';
import { type ModelRequest, type Operation, readRequest } from './requests';
import { AnswerStream, DONE, relay } from './stream';
import { incomplete, parseAnswer, requireSuccess, textOf, Upstream, type UpstreamAnswer } from './upstream';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly moderator: Moderator;
  /** Gets a record of each request. @default - nothing is logged */
  readonly logger?: GatewayLogger;
  /** Sees the headers of each request, before anything else. @default - nobody does */
  readonly onHeaders?: (headers: http.IncomingHttpHeaders) => void;
  /** Shared with the client, so that one page has both. @default - a new registry */
  readonly metrics?: Metrics;
}

/** Where the gateway listens. */
export interface GatewayAddresses {
  readonly host: string;
  readonly port: number;
  readonly admin?: { readonly host: string; readonly port: number };
}

interface Route {
  readonly method: 'GET' | 'POST';
  readonly operation: Operation | 'models';
  /** Of the upstream. */
  readonly path: string;
}

const ROUTES: { readonly [path: string]: Route } = {
  '/v1/chat/completions': { method: 'POST', operation: 'chat', path: '/chat/completions' },
  '/v1/completions': { method: 'POST', operation: 'text', path: '/completions' },
  '/v1/embeddings': { method: 'POST', operation: 'embeddings', path: '/embeddings' },
  '/v1/models': { method: 'GET', operation: 'models', path: '/models' },
};

const SINGLE_HEADERS = new Set(['host', 'authorization', 'content-type', 'content-encoding', 'expect']);

/** How often Node looks whether a request takes too long. */
const CHECK_MS = 250;

const DRAIN_CHECK_MS = 50;

/** How long the rest of a body that is refused is taken and thrown away. */
const LINGER_MS = 1000;

/** Characters that wait to be written before no more are made. */
const MAX_UNSENT = 64 * 1024;

/** Findings that a log line names. */
const MAX_FINDINGS = 20;

/** An OpenAI-compatible proxy that checks what goes to a model and what comes from it. */
export class Gateway {
  private readonly upstream: Upstream;
  private readonly callers: CallerDirectory;
  private readonly registry: Metrics;
  private readonly metrics: GatewayMetrics;
  private readonly connections = new Connections();
  private readonly server: http.Server;
  private readonly admin?: http.Server;
  private draining = false;
  private stopped?: Promise<void>;

  /** @throws Error when the upstream's key is not where the configuration says */
  constructor(private readonly options: GatewayOptions) {
    const { config, moderator, metrics } = options;
    this.upstream = new Upstream(config.upstream, config.limits.responseBytes);
    this.callers = new CallerDirectory(config.callers);
    this.registry = metrics ?? new Metrics();
    this.metrics = new GatewayMetrics(this.registry.meter, moderator);
    this.server = this.listener();
    if (config.admin) this.admin = http.createServer((request, response) => this.serveAdmin(request, response));
  }

  async listen(): Promise<GatewayAddresses> {
    const { listen, admin } = this.options.config;
    const own = await bound(this.server, listen);
    return { ...own, ...(admin && this.admin && { admin: await bound(this.admin, admin) }) };
  }

  /** Takes no more requests, lets those in flight end, up to the configured time, and closes the moderator. */
  stop(): Promise<void> {
    return (this.stopped ??= this.drain());
  }

  private async drain(): Promise<void> {
    this.draining = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    // Node closes those that are idle now. Others become idle, and it no longer looks whether headers come in time.
    const idle = setInterval(() => this.connections.closeIdle(), DRAIN_CHECK_MS);
    const deadline = setTimeout(() => this.server.closeAllConnections(), this.options.config.timeouts.drainMs);
    await closed;
    clearInterval(idle);
    clearTimeout(deadline);
    await this.options.moderator.close();
    await this.upstream.close();
    this.admin?.close();
    this.admin?.closeAllConnections();
    await this.registry.close();
  }

  private listener(): http.Server {
    const { limits, timeouts } = this.options.config;
    const serve = (request: http.IncomingMessage, response: http.ServerResponse): void => {
      this.connections.add(request, response);
      this.options.onHeaders?.(request.headers);
      // What fails in answering an error ends the connection, not the process.
      new Exchange(this, request, response).serve().catch(() => response.destroy());
    };
    const server = http.createServer(
      {
        maxHeaderSize: limits.headerBytes,
        headersTimeout: timeouts.headersMs,
        requestTimeout: Math.max(timeouts.bodyMs, timeouts.headersMs),
        connectionsCheckingInterval: CHECK_MS,
        keepAliveTimeout: timeouts.keepAliveMs,
        // Lenient parsers see other requests than this one.
        insecureHTTPParser: false,
        // Told by an error of the same form as all others.
        requireHostHeader: false,
      },
      serve,
    );
    // What is refused for its headers need not be sent at all.
    server.on('checkContinue', serve);
    server.on('connection', (socket) => this.connections.opened(socket));
    // Node drops headers over its limit in silence; this one is there to be told.
    server.maxHeadersCount = 0;
    server.maxConnections = limits.connections;
    server.maxRequestsPerSocket = limits.requestsPerConnection;
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
      // Another answer is on its way: what is written now would be taken for a part of it, or for the whole.
      if (this.connections.hasAnswerFor(socket)) socket.destroy();
      else refuseConnection(error, socket);
    });
    // Everything of this API comes in one request and one answer.
    server.on('upgrade', (_, socket) => refuseConnection({ code: 'UPGRADE' }, socket as Socket));
    server.on('connect', (_, socket) => refuseConnection({ code: 'CONNECT' }, socket as Socket));
    return server;
  }

  private serveAdmin(request: http.IncomingMessage, response: http.ServerResponse): void {
    if (request.method === 'GET' && request.url === '/metrics') this.registry.serve(request, response);
    else if (!this.serveHealth(request, response)) response.writeHead(404).end();
  }

  /** @returns false if the request is not for it */
  serveHealth({ method, url }: http.IncomingMessage, response: http.ServerResponse): boolean {
    if (method !== 'GET' || (url !== '/healthz' && url !== '/readyz')) return false;
    // An open breaker is no reason to take an instance off: the others see the same service.
    const { breaker } = this.options.moderator.status();
    const ready = url === '/healthz' || !this.draining;
    response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ status: this.draining ? 'draining' : 'ok', ...(url === '/readyz' && { breaker }) }));
    return true;
  }

  /** What an exchange needs. */
  get parts() {
    const { upstream, callers, metrics, draining } = this;
    const { config, moderator, logger } = this.options;
    return { upstream, callers, metrics, draining, config, moderator, logger };
  }
}

async function bound(server: http.Server, { host, port }: Address): Promise<{ host: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return { host, port: (server.address() as AddressInfo).port };
}

/** The connections of callers, and what is being answered on each; requests may come one after the other without waiting. */
class Connections {
  private readonly exchanges = new Map<Socket, Map<http.ServerResponse, http.IncomingMessage>>();

  opened(socket: Socket): void {
    this.exchanges.set(socket, new Map());
    // Node stops listening where a caller asks for another protocol; an error that nobody hears would end the process.
    socket.on('error', () => socket.destroy()).once('close', () => this.exchanges.delete(socket));
  }

  add(request: http.IncomingMessage, response: http.ServerResponse): void {
    const exchanges = this.exchanges.get(request.socket);
    exchanges?.set(response, request);
    response.once('close', () => exchanges?.delete(response));
  }

  /** A request that arrived whole waits for its answer, or an answer has begun. */
  hasAnswerFor(socket: Socket): boolean {
    return [...(this.exchanges.get(socket) ?? [])].some(([response, { complete }]) => complete || response.headersSent);
  }

  /** Closes those on which nothing is answered; a request that has not arrived with all its headers is nothing. */
  closeIdle(): void {
    for (const [socket, exchanges] of this.exchanges) if (exchanges.size === 0) socket.destroySoon();
  }
}

const CONNECTION_ERRORS: { readonly [code: string]: ApiError } = {
  HPE_HEADER_OVERFLOW: new ApiError(431, 'headers_too_large', 'The headers of the request are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new ApiError(408, 'request_timeout', 'The request took too long to arrive.'),
  UPGRADE: new ApiError(400, 'invalid_http', 'This server does not change protocols.'),
  CONNECT: new ApiError(405, 'method_not_allowed', 'This server opens no tunnels.'),
};

/** Answers what is no request, or not one in time. Where one connection ends and the next request begins is not known any more. */
function refuseConnection({ code = '' }: { readonly code?: string }, socket: Socket): void {
  // Whoever connected ahead, and sends a request just now, would take what is said here for its answer.
  const isUnused = code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0;
  if (isUnused || socket.destroyed || !socket.writable) return void socket.destroy();
  const error = CONNECTION_ERRORS[code] ?? new ApiError(400, 'invalid_http', 'The request is not valid HTTP.');
  const body = JSON.stringify(error.body);
  const head = [
    `HTTP/1.1 ${error.status} ${http.STATUS_CODES[error.status] ?? ''}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** One request and its answer. */
class Exchange {
  private readonly id = randomUUID();
  private readonly began = performance.now();
  private readonly gone = new AbortController();
  private readonly findings = new Set<string>();
  private readonly actions: { [direction: string]: Verdict['action'] } = {};
  private readonly failures = new Set<string>();
  private readonly moderationIds: string[] = [];
  private operation: Operation | 'models' | 'none' = 'none';
  private model?: string;
  private consumer?: string;
  private upstreamMs?: number;
  private moderationMs?: number;
  private pieces = 0;
  /** Bytes of the body and of the answer. */
  private held = 0;
  /** Events of a stream that are not written yet. */
  private unsent = '';
  private sending?: Promise<void>;

  constructor(
    private readonly gateway: Gateway,
    private readonly request: http.IncomingMessage,
    private readonly response: http.ServerResponse,
  ) {}

  async serve(): Promise<void> {
    const { request, response, gateway } = this;
    response.on('close', () => {
      if (!response.writableFinished) this.gone.abort();
    });
    // Who goes away in the middle of a body is seen by whoever reads it.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    if (gateway.serveHealth(request, response)) return;
    const { metrics, draining } = gateway.parts;
    response.setHeader('x-request-id', this.id);
    if (draining) response.setHeader('connection', 'close');
    metrics.inFlight++;
    let failed: unknown;
    try {
      await this.answer();
    } catch (error) {
      failed = error;
      this.answerError(error);
    } finally {
      metrics.inFlight--;
      metrics.heldBytes -= this.held;
    }
    this.report(failed);
  }

  private async answer(): Promise<void> {
    const { callers, config } = this.gateway.parts;
    const route = this.route();
    this.operation = route.operation;
    this.consumer = callers.identify(this.request.headers);
    if (route.operation === 'models') return this.passModels(route);
    this.requireJson();
    const model = readRequest(route.operation, await this.document(), {
      checks: config.checks,
      ...(config.upstream.models && { models: config.upstream.models }),
      maxChoices: config.limits.choices,
      maxTextCharacters: config.limits.textCharacters,
    });
    this.model = model.model;
    const blocked = await this.checkRequest(model);
    if (blocked !== undefined) return this.replyBlocked(model, blocked);
    const answer = await this.ask(
      route,
      model.stream ? 'text/event-stream' : 'application/json',
      JSON.stringify(model.document),
    );
    if (model.stream) return this.passStream(model, answer);
    const document = await this.answered(answer);
    // Vectors hold no text, and whatever stands beside them is left out.
    if (model.operation === 'embeddings') return this.reply(200, vectors(document));
    const judge = config.checks.response ? this.judge('response') : undefined;
    this.reply(200, await checkedAnswer(model, document, this.heading(model), judge, config.checks.audio === 'pass'));
  }

  /** @throws ApiError unless the request is for something that is served, and is framed in one way only */
  private route(): Route {
    const { method, url = '', rawHeaders, headers } = this.request;
    const { limits } = this.gateway.parts.config;
    if (rawHeaders.length / 2 > limits.headers) {
      throw new ApiError(431, 'too_many_headers', `The request has more than ${limits.headers} headers.`);
    }
    const { callers } = this.gateway.parts.config;
    const seen = new Set<string>();
    for (let i = 0; i < rawHeaders.length; i += 2) {
      const name = (rawHeaders[i] as string).toLowerCase();
      const single = SINGLE_HEADERS.has(name) || name === callers.keyHeader || name === callers.consumerHeader;
      // Of two, each program on the way takes the one it likes.
      if (single && seen.has(name)) {
        throw new ApiError(400, 'repeated_header', `The header ${name} may be given once.`);
      }
      seen.add(name);
    }
    if (headers.host === undefined) throw new ApiError(400, 'no_host', 'The request names no host.');
    const coding = headers['transfer-encoding'];
    if (coding !== undefined && coding.toLowerCase() !== 'chunked') {
      throw new ApiError(501, 'transfer_encoding', 'This server takes no transfer encoding but chunked.');
    }
    if (!url.startsWith('/')) throw new ApiError(400, 'invalid_target', 'The request target has to be a path.');
    const [path = '', query] = url.split('?');
    const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
    if (!route) throw new ApiError(404, 'not_found', 'This server has no such path.');
    if (method !== route.method) {
      throw new ApiError(405, 'method_not_allowed', `Use ${route.method}.`, { headers: { allow: route.method } });
    }
    // Nothing here reads it, and what nobody has checked is not passed on.
    if (query !== undefined) throw new ApiError(400, 'query_not_allowed', 'This path takes no query.');
    return route;
  }

  private requireJson(): void {
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = this.request.headers;
    if (encoding.toLowerCase() !== 'identity') {
      throw new ApiError(415, 'content_encoding', 'Send the body uncompressed.');
    }
    if (!/^application\/json *(; *charset *= *"?utf-8"? *)?$/i.test(type)) {
      throw new ApiError(415, 'content_type', 'Send application/json in UTF-8.');
    }
  }

  private async document(): Promise<JsonObject> {
    const { metrics, config } = this.gateway.parts;
    const { bodyBytes, heldBytes, depth } = config.limits;
    const bytes = await readBody(this.request, this.response, bodyBytes, (length) => {
      if (metrics.heldBytes + length > heldBytes) return false;
      this.hold(length);
      return true;
    });
    return parseBody(bytes, depth);
  }

  private async answered(answer: UpstreamAnswer): Promise<JsonObject> {
    const text = await textOf(answer);
    // It is paid for: what makes room for it is that others are refused.
    this.hold(text.length);
    return parseAnswer(text);
  }

  private hold(bytes: number): void {
    this.gateway.parts.metrics.heldBytes += bytes;
    this.held += bytes;
  }

  private judge(direction: 'request' | 'response'): Judge {
    const { moderator, config } = this.gateway.parts;
    const surroundings = { chatId: this.id, signal: this.gone.signal, consumer: this.consumer };
    return new Judge(moderator, direction, surroundings, config.blocked.message, (verdict) =>
      this.note(direction, verdict),
    );
  }

  private note(direction: string, { action, findings, failure, requestIds, pieces }: Verdict): void {
    const ranks = ['pass', 'watch', 'mask', 'replace', 'block'];
    if (ranks.indexOf(action) >= ranks.indexOf(this.actions[direction] ?? 'pass')) this.actions[direction] = action;
    for (const { dimension, label, level } of findings) {
      if (this.findings.size < MAX_FINDINGS) this.findings.add(`${dimension}:${label}:${level}`);
    }
    if (failure) this.failures.add(failure.code === undefined ? failure.bucket : `${failure.bucket}:${failure.code}`);
    this.moderationIds.push(...requestIds);
    this.pieces += pieces;
  }

  /** What the caller gets instead; undefined if the request may go on. */
  private async checkRequest({ content }: ModelRequest): Promise<string | undefined> {
    if (!this.gateway.parts.config.checks.request || content.isEmpty) return undefined;
    const asked = performance.now();
    try {
      const outcome = await this.judge('request').check(content);
      return isBlocked(outcome) ? outcome.blocked : undefined;
    } finally {
      this.moderationMs = performance.now() - asked;
    }
  }

  private async ask(
    route: Route,
    accept: 'application/json' | 'text/event-stream',
    body?: string,
  ): Promise<UpstreamAnswer> {
    const asked = performance.now();
    const { upstream } = this.gateway.parts;
    const { headers } = this.request;
    const { method, path } = route;
    const sent = { method, path, accept, headers, signal: this.gone.signal, ...(body !== undefined && { body }) };
    try {
      const answer = await upstream.send(sent);
      await requireSuccess(answer, accept);
      return answer;
    } finally {
      this.upstreamMs = performance.now() - asked;
    }
  }

  private async passModels(route: Route): Promise<void> {
    const { models } = this.gateway.parts.config.upstream;
    const answer = await this.answered(await this.ask(route, 'application/json'));
    const data = Array.isArray(answer.data) ? answer.data.filter(isObject) : [];
    const offered = data.filter(({ id }) => !models || (typeof id === 'string' && models.includes(id)));
    this.reply(200, { object: 'list', data: offered.map(plainMembers) });
  }

  private heading({ model }: ModelRequest): Heading {
    return { id: `chatcmpl-${this.id}`, created: Math.floor(Date.now() / 1000), model };
  }

  private async passStream(model: ModelRequest, answer: UpstreamAnswer): Promise<void> {
    const { config } = this.gateway.parts;
    this.beginStream();
    const stream = new AnswerStream({
      request: model,
      heading: this.heading(model),
      ...(config.checks.response && { judge: this.judge('response') }),
      audio: config.checks.audio === 'pass',
      maxWaitMs: config.moderation.stream?.maxWaitMs ?? STREAM.maxWaitMs,
      maxCallCharacters: config.limits.eventBytes,
      write: (data) => this.write(JSON.stringify(data)),
      stop: () => answer.cancel(),
    });
    try {
      await relay(answer, stream, config.limits.eventBytes, incomplete);
    } catch (error) {
      stream.abort();
      answer.cancel();
      throw error;
    }
    await this.endStream();
  }

  private async replyBlocked(model: ModelRequest, text: string): Promise<void> {
    const { blocked } = this.gateway.parts.config;
    if (blocked.as === 'error' || model.operation === 'embeddings') {
      throw new ApiError(400, 'content_filter', text);
    }
    const heading = this.heading(model);
    const indexes = Array.from({ length: model.choices }, (_, index) => index);
    if (!model.stream) {
      const choices = indexes.map((index) => blockedChoice(model, index, text));
      return this.reply(200, completion(model, heading, choices, NO_USAGE));
    }
    this.beginStream();
    for (const index of indexes) {
      await this.write(JSON.stringify(chunk(model, heading, index, { role: 'assistant', content: text })));
      await this.write(JSON.stringify(chunk(model, heading, index, {}, 'content_filter')));
    }
    if (model.includeUsage) await this.write(JSON.stringify(usageChunk(model, heading, NO_USAGE)));
    await this.endStream();
  }

  private beginStream(): void {
    this.response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Whoever collects events on the way makes a stream a long wait.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    this.response.flushHeaders();
  }

  /** Sends one event, soon: what is released at the same moment is sent at once. Waits while the caller takes nothing. */
  private async write(data: string): Promise<void> {
    // What another choice still says after an error has ended the answer is for nobody.
    if (this.gone.signal.aborted || this.response.writableEnded) throw new CallerGone();
    this.unsent += `data: ${data}\n\n`;
    this.sending ??= this.send();
    if (this.unsent.length > MAX_UNSENT) await this.sending;
  }

  private async send(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.unsent !== '' && !this.gone.signal.aborted) {
      const text = this.unsent;
      this.unsent = '';
      if (!this.response.write(text)) await this.taken();
    }
    delete this.sending;
  }

  /** Settles when the caller has taken what was sent, or is gone: after a while it is sent away. */
  private taken(): Promise<void> {
    const { response, gone } = this;
    const { stallMs } = this.gateway.parts.config.timeouts;
    return new Promise((resolve) => {
      const stalled = setTimeout(() => response.destroy(), stallMs);
      const end = (): void => {
        clearTimeout(stalled);
        response.off('drain', end);
        gone.signal.removeEventListener('abort', end);
        resolve();
      };
      response.once('drain', end);
      gone.signal.addEventListener('abort', end, { once: true });
    });
  }

  private async endStream(): Promise<void> {
    await this.write(DONE);
    await this.sending;
    if (this.gone.signal.aborted) throw new CallerGone();
    this.end();
  }

  /** Sends the last of an answer; who does not take it is sent away. */
  private end(text = ''): void {
    const { response } = this;
    if (response.writableEnded || response.destroyed) return;
    const stalled = setTimeout(() => response.destroy(), this.gateway.parts.config.timeouts.stallMs);
    response.once('close', () => clearTimeout(stalled)).end(text);
  }

  private reply(status: number, body: object, headers: { readonly [name: string]: string } = {}): void {
    const { request, response } = this;
    const text = JSON.stringify(body);
    // What is left of a body that was not read would be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    const length = Buffer.byteLength(text);
    response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': length });
    if (request.complete) return this.end(text);
    // Closed while its caller is still sending, a connection may lose the answer.
    response.write(text);
    const end = (): void => {
      clearTimeout(lingering);
      this.end();
    };
    const lingering = setTimeout(end, LINGER_MS);
    request.removeAllListeners('data').once('end', end).once('close', end).resume();
  }

  private answerError(error: unknown): void {
    const { response } = this;
    if (error instanceof CallerGone || response.destroyed) return void response.destroy();
    const told = apiError(error);
    if (!response.headersSent) return this.reply(told.status, told.body, told.headers);
    // The status is sent; clients of OpenAI's API take an error for an event.
    this.end(`${this.unsent}data: ${JSON.stringify(told.body)}\n\n`);
    this.unsent = '';
  }

  private report(failed: unknown): void {
    const { metrics, logger, callers } = this.gateway.parts;
    const gone = failed instanceof CallerGone;
    const { status, code, countedAs } = failed === undefined ? FINE : gone ? GONE : apiError(failed);
    const ms = performance.now() - this.began;
    const outcome = this.outcome(status, code);
    metrics.answered({
      operation: this.operation,
      outcome,
      status,
      code: countedAs,
      consumer: callers.areKnown ? this.consumer : undefined,
      seconds: ms / 1000,
      upstreamSeconds: this.upstreamMs === undefined ? undefined : this.upstreamMs / 1000,
      moderationSeconds: this.moderationMs === undefined ? undefined : this.moderationMs / 1000,
    });
    const record = {
      event: 'request',
      requestId: this.id,
      operation: this.operation,
      outcome,
      status,
      code,
      consumer: this.consumer,
      model: this.model,
      milliseconds: round(ms),
      upstreamMs: round(this.upstreamMs),
      moderationMs: round(this.moderationMs),
      request: this.actions.request,
      response: this.actions.response,
      pieces: this.pieces,
      labels: [...this.findings],
      failures: [...this.failures],
      moderationIds: this.moderationIds.slice(0, MAX_FINDINGS),
      // What nobody foresaw is told by its kind: a message may quote what it fell over.
      ...(outcome === 'failed' &&
        code === 'internal' && { error: failed instanceof Error ? failed.constructor.name : typeof failed }),
    };
    try {
      logger?.log(status >= 500 ? 'error' : 'info', record as unknown as LogRecord);
    } catch {
      // A logger that fails must not decide over answers.
    }
  }

  private outcome(status: number, code: string): Outcome {
    if (code === GONE.code) return 'gone';
    const actions = Object.values(this.actions);
    if (status >= 500) return 'failed';
    if (actions.includes('block')) return 'blocked';
    if (actions.includes('replace')) return 'replaced';
    if (status !== 200) return 'refused';
    return actions.includes('mask') ? 'masked' : 'passed';
  }
}

/** Nobody sees it; the number is what nginx logs. */
const GONE = { status: 499, code: 'caller_gone', countedAs: 'caller_gone' };
const FINE = { status: 200, code: 'ok', countedAs: 'ok' };

function apiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(500, 'internal', 'The gateway failed.');
}

function overloaded(): ApiError {
  const headers = { 'retry-after': '1' };
  return new ApiError(503, 'overloaded', 'This gateway is answering too many large requests.', { headers });
}

function round(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.round(milliseconds * 10) / 10;
}

/**
 * @param hold - says whether there is room for more
 * @throws ApiError 413 or 503 as soon as it is known that there is too much; CallerGone
 */
async function readBody(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  maxBytes: number,
  hold: (bytes: number) => boolean,
): Promise<Buffer> {
  const tooLarge = (): ApiError => new ApiError(413, 'body_too_large', `The body is larger than ${maxBytes} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  if (request.headers.expect !== undefined) response.writeContinue();
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      const refusal = length > maxBytes ? tooLarge() : hold(piece.length) ? undefined : overloaded();
      if (!refusal) return void pieces.push(piece);
      request.removeAllListeners('data').pause();
      reject(refusal);
    });
    const left = (): void => reject(new CallerGone());
    response.once('close', left);
    request.once('end', () => {
      response.off('close', left);
      resolve(Buffer.concat(pieces));
    });
  });
}
