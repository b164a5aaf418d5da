/** A gateway between a scripted moderator and an upstream that does as it is told. */
import * as http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Gateway, type GatewayAddresses, parseConfig } from '../../../lib/gateway/server';
import type { Json, JsonObject } from '../../../lib/gateway/server/json';
import type { ModerationInput, ModerationStream, Moderator, Released, Verdict } from '../../../lib/gateway/moderator';
import type { LogRecord } from '../../../lib/gateway/telemetry';

export type { JsonObject };

const PASS = { findings: [], requestIds: ['M-1'], pieces: 1 } as const;

/** What it holds decides: BLOCK, REPLACE, WATCH, a secret of the form `secret-123`, THROTTLED, or UNSURE (which fails open). */
export function judged(text: string): Verdict {
  const finding = (dimension: string) => ({ dimension, label: 'scripted', level: 'high', source: 'service' as const });
  if (text.includes('CRASH')) throw new TypeError(`cannot read ${text}`);
  if (text.includes('THROTTLED')) {
    const failure = { bucket: 'throttled', code: 'Throttling.User', message: 'too many calls' } as const;
    return { ...PASS, action: 'block', text: '', failure };
  }
  if (text.includes('UNSURE'))
    return { ...PASS, action: 'pass', text, failure: { bucket: 'timeout', message: 'late' } };
  if (text.includes('BLOCK')) return { ...PASS, action: 'block', text: '', findings: [finding('contentModeration')] };
  if (text.includes('ADVICE')) return { ...PASS, action: 'block', text: '', answer: 'Ask a doctor.', findings: [] };
  if (text.includes('REPLACE'))
    return { ...PASS, action: 'replace', text: 'Let us talk about gardens.', findings: [finding('promptAttack')] };
  if (text.includes('MERGE')) return { ...PASS, action: 'mask', text: text.replace(/\n/g, '*') };
  if (/secret-\d+/.test(text)) {
    return {
      ...PASS,
      action: 'mask',
      text: text.replace(/secret-\d+/g, '******'),
      findings: [finding('sensitiveData')],
    };
  }
  return { ...PASS, action: text.includes('WATCH') ? 'watch' : 'pass', text };
}

/** Holds back text until it has seen a window of it, as the real one. */
class ScriptedStream implements ModerationStream {
  private held = '';
  private over = false;

  constructor(private readonly owner: ScriptedModerator) {}

  async push(text: string): Promise<Released> {
    if (this.over) throw new Error('the stream is over');
    this.held += text;
    return this.held.length < this.owner.window ? { text: '' } : this.release();
  }

  async end(): Promise<Released> {
    return this.held === '' ? { text: '' } : this.release();
  }

  abort(): void {
    this.owner.aborted++;
  }

  private async release(): Promise<Released> {
    const text = this.held;
    this.held = '';
    await this.owner.work();
    const verdict = judged(text);
    this.over = verdict.action === 'block' || verdict.action === 'replace';
    return this.over ? { text: '', verdict } : { text: verdict.text, verdict };
  }
}

export class ScriptedModerator implements Moderator {
  readonly asked: ModerationInput[] = [];
  readonly streams: object[] = [];
  window = 40;
  delayMs = 0;
  aborted = 0;
  closed = false;

  async moderate(input: ModerationInput): Promise<Verdict> {
    this.asked.push(input);
    await this.work();
    if (input.signal?.aborted) {
      this.aborted++;
      return { ...PASS, action: 'block', text: '', failure: { bucket: 'cancelled', message: 'cancelled' } };
    }
    return judged([input.text, ...(input.images ?? []).map((image) => JSON.stringify(image))].join(' '));
  }

  stream(input: object): ModerationStream {
    this.streams.push(input);
    return new ScriptedStream(this);
  }

  async work(): Promise<void> {
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  status() {
    return {
      breaker: 'closed',
      inFlight: 0,
      endpoints: [{ host: 'green.test', regionId: 'test', breaker: 'closed' }],
    } as const;
  }
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: JsonObject;
  /** Settles when the gateway has gone away. */
  readonly closed: Promise<void>;
}

type Reply = (response: http.ServerResponse, seen: Seen) => void;

/** An OpenAI-compatible service. It echoes what it is asked, unless told otherwise. */
export class FakeUpstream {
  readonly seen: Seen[] = [];
  connections = 0;
  reply: Reply = echo;
  private readonly server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const text = Buffer.concat(pieces).toString();
      const { method = '', url = '', headers } = request;
      const closed = new Promise<void>((resolve) => response.once('close', () => resolve()));
      const seen = { method, url, headers, body: (text === '' ? {} : JSON.parse(text)) as JsonObject, closed };
      this.seen.push(seen);
      this.reply(response, seen);
    });
  });

  async start(): Promise<string> {
    this.server.on('connection', () => this.connections++);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function lastText(body: JsonObject): string {
  const last = (body.messages as JsonObject[] | undefined)?.at(-1)?.content ?? body.prompt;
  return typeof last === 'string' ? last : JSON.stringify(last);
}

const USAGE = { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8, prompt_tokens_details: { cached_tokens: 0 } };

export function completionOf(message: JsonObject, more: JsonObject = {}): JsonObject {
  const choice = { index: 0, message: { role: 'assistant', ...message }, finish_reason: 'stop', ...more };
  return {
    id: 'chatcmpl-up',
    object: 'chat.completion',
    created: 1700000000,
    model: 'qwen-plus',
    choices: [choice],
    usage: USAGE,
  };
}

export function json(body: object, status = 200, headers: http.OutgoingHttpHeaders = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Events of a stream; `undefined` breaks it off there. */
export function sse(events: readonly (JsonObject | string | undefined)[], pauseMs = 0): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    void (async () => {
      for (const event of events) {
        if (response.destroyed) return undefined;
        if (event === undefined) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return response.destroy();
        }
        response.write(typeof event === 'string' ? event : `data: ${JSON.stringify(event)}\n\n`);
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      return response.end();
    })();
  };
}

export const DONE = 'data: [DONE]\n\n';

export function delta(delta: JsonObject, more: JsonObject = {}): JsonObject {
  const choice = { index: 0, delta, finish_reason: null, ...more };
  return {
    id: 'chatcmpl-up',
    object: 'chat.completion.chunk',
    created: 1700000000,
    model: 'qwen-plus',
    choices: [choice],
  };
}

export const usageEvent: JsonObject = { ...delta({}), choices: [], usage: USAGE };

/** A text in chunks of some characters, as models send it. */
export function spoken(text: string, size = 7): JsonObject[] {
  return (text.match(new RegExp(`.{1,${size}}`, 'gsu')) ?? []).map((content) => delta({ content }));
}

const echo: Reply = (response, seen) => {
  if (seen.url.endsWith('/models'))
    return json({ object: 'list', data: [{ id: 'qwen-plus' }, { id: 'qwen-max' }] })(response, seen);
  if (seen.url.endsWith('/embeddings')) {
    return json({
      object: 'list',
      data: [{ object: 'embedding', index: 0, embedding: [0.5, 1] }],
      model: 'e',
      usage: USAGE,
    })(response, seen);
  }
  const text = lastText(seen.body);
  if (seen.body.stream !== true) {
    if (seen.url.endsWith('/v1/completions')) {
      return json({
        id: 'cmpl-up',
        object: 'text_completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, text, finish_reason: 'stop' }],
      })(response, seen);
    }
    return json(completionOf({ content: text }))(response, seen);
  }
  const end = delta({}, { finish_reason: 'stop' });
  sse([delta({ role: 'assistant', content: '' }), ...spoken(text), end, usageEvent, DONE])(response, seen);
};

export interface World {
  readonly address: GatewayAddresses;
  readonly gateway: Gateway;
  readonly moderator: ScriptedModerator;
  readonly upstream: FakeUpstream;
  readonly log: LogRecord[];
  readonly url: string;
}

const KEY = 'UPSTREAM_KEY_OF_TESTS';
export const UPSTREAM_KEY = 'sk-upstream-0123456789';

/** Everything that tests start, ended by `close`. */
export class Worlds {
  private readonly ends: (() => Promise<unknown>)[] = [];

  async start(settings: { readonly [group: string]: object } = {}): Promise<World> {
    process.env[KEY] = UPSTREAM_KEY;
    const upstream = new FakeUpstream();
    const origin = await upstream.start();
    const { upstream: more = {}, ...rest } = settings;
    const config = parseConfig({
      listen: { port: 0 },
      moderation: { regions: [{ regionId: 'ap-southeast-1' }] },
      upstream: { url: `${origin}/v1`, authorization: { from: 'environment', variable: KEY }, ...more },
      ...rest,
    });
    const moderator = new ScriptedModerator();
    const log: LogRecord[] = [];
    const gateway = new Gateway({ config, moderator, logger: { log: (_, record) => log.push(record) } });
    const address = await gateway.listen();
    this.ends.push(
      () => gateway.stop(),
      () => upstream.stop(),
    );
    return { address, gateway, moderator, upstream, log, url: `http://127.0.0.1:${address.port}` };
  }

  async close(): Promise<void> {
    await Promise.all(this.ends.splice(0).map((end) => end()));
  }
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: JsonObject;
}

export async function post(
  { url }: Pick<World, 'url'>,
  body: object | string | Uint8Array<ArrayBuffer>,
  {
    path = '/v1/chat/completions',
    headers = {},
    signal,
  }: { path?: string; headers?: { [name: string]: string }; signal?: AbortSignal } = {},
): Promise<Answered> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as JsonObject) : {},
  };
}

export function ask(content: Json, more: object = {}): JsonObject {
  return { model: 'qwen-plus', messages: [{ role: 'user', content }], ...more };
}

export function textOf({ body }: Answered, index = 0): Json | undefined {
  const choice = (body.choices as JsonObject[])[index];
  return (choice?.message as JsonObject | undefined)?.content ?? choice?.text;
}

export interface Streamed {
  /** Of each choice. */
  readonly texts: string[];
  readonly reasons: (Json | undefined)[];
  readonly events: JsonObject[];
  readonly done: boolean;
  readonly error?: JsonObject;
  readonly usage?: Json;
}

/** What a client of OpenAI's API makes of a stream. */
export function streamed(text: string): Streamed {
  const data = text
    .split('\n\n')
    .filter((one) => one !== '')
    .map((one) => one.replace(/^data: /, ''));
  const events = data.filter((one) => one !== '[DONE]').map((one) => JSON.parse(one) as JsonObject);
  const [texts, reasons]: [string[], (Json | undefined)[]] = [[], []];
  for (const choice of events.flatMap(({ choices }) => (choices as JsonObject[] | undefined) ?? [])) {
    const index = choice.index as number;
    const said = (choice.delta as JsonObject | undefined)?.content ?? choice.text ?? '';
    texts[index] = (texts[index] ?? '') + (said as string);
    if (choice.finish_reason != null) reasons[index] = choice.finish_reason;
  }
  const error = events.find((event) => event.error)?.error as JsonObject | undefined;
  const usage = events.find((event) => event.usage)?.usage;
  return { texts, reasons, events, done: data.at(-1) === '[DONE]', ...(error && { error }), ...(usage && { usage }) };
}

/** What is answered to bytes; ends when the server closes, or after the time. */
export function raw(
  port: number,
  bytes: string | Buffer | readonly (string | Buffer)[],
  waitMs = 3000,
): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of Array.isArray(bytes) ? bytes : [bytes]) socket.write(part as string);
    });
    const timer = setTimeout(() => socket.destroy(), waitMs);
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}
