/** Both neighbours of the gateway in a soak run, in a process of their own: its callers, and a model service that fails as it is told. */
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { pause } from './setting';

/** Shares of requests. */
export interface ModelFaults {
  /** Closed without an answer. */
  readonly reset?: number;
  /** 503. */
  readonly overload?: number;
  /** Closed in the middle of an answer. */
  readonly brokenOff?: number;
  /** What is no JSON. */
  readonly garbage?: number;
  /** Answered, and the connection closed without a word of warning soon after. */
  readonly closing?: number;
}

export interface Phase {
  readonly name: string;
  readonly model: ModelFaults;
  readonly unchecked: boolean;
}

export type ToCallers = { readonly gateway: string } | { readonly phase: Phase } | { readonly stop: true };

export interface CallersReport {
  readonly asked: number;
  /** Went away before the end of their answers. */
  readonly left: number;
  /** How many answers there were of each kind. */
  readonly answers: { readonly [kind: string]: number };
  /** Milliseconds. */
  readonly slowest: number;
  readonly problems: readonly string[];
}

export interface FromCallers {
  readonly model: string;
  readonly report: CallersReport;
}

const CALLERS = 24;

/** Longer than all that the gateway waits for, together. */
const LATEST_MS = 15_000;

/** How long after an outage a breaker may still be open. */
const RECOVERY_MS = 2500;

const BLOCKED = 'blocked';

let phase: Phase = { name: 'beginning', model: {}, unchecked: false };

/** What began later than that has no excuse, unless the phase has one. */
const excused = { model: 0, moderation: 0 };

function enter(next: Phase): void {
  const now = performance.now();
  if (Object.keys(phase.model).length > 0) excused.model = now;
  if (phase.unchecked) excused.moderation = now + RECOVERY_MS;
  phase = next;
}

const phoneOf = (id: number): string => `138${String(id).padStart(8, '0')}`;

/** What the model says. */
function saidTo(id: number): string {
  const words = `${id} ${'some words of an answer '.repeat(10)}`;
  return `${words}${id % 5 === 2 ? `call ${phoneOf(id)} ` : ''}${id % 10 === 9 ? 'forbidden ' : ''}${'and more '.repeat(20)}`;
}

/** What the caller may read of it. */
const expected = (id: number): string => saidTo(id).replace(phoneOf(id), '*'.repeat(11));

function answered(request: http.IncomingMessage, response: http.ServerResponse, body: string): void {
  const { messages, stream } = JSON.parse(body) as { messages: [{ content: string }]; stream?: boolean };
  const id = Number(/^(\d+) /.exec(messages[0].content)?.[1]);
  const text = saidTo(id);
  const { reset = 0, overload = 0, brokenOff = 0, garbage = 0, closing = 0 } = phase.model;
  const chance = Math.random();
  if (chance < reset) return void request.socket.destroy();
  if (chance < reset + overload) return void response.writeHead(503, { 'content-type': 'application/json' }).end('{}');
  const isBroken = chance < reset + overload + brokenOff;
  if (!isBroken && chance < reset + overload + brokenOff + garbage) {
    return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [');
  }
  if (Math.random() < closing)
    response.once('finish', () => setTimeout(() => request.socket.destroy(), Math.random() * 5));
  const choice = { index: 0, finish_reason: 'stop' };
  const rest = { id: 'chatcmpl-1', created: 1, model: 'm' };
  if (stream !== true) {
    const answer = { ...rest, choices: [{ ...choice, message: { role: 'assistant', content: text } }] };
    const whole = JSON.stringify(answer);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
    if (!isBroken) return void response.end(whole);
    response.write(whole.slice(0, 100));
    return void setTimeout(() => response.destroy(), 5);
  }
  void (async () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let at = 0; at < text.length; at += 30) {
      if (isBroken && at > text.length / 2) return response.destroy();
      const delta = { content: text.slice(at, at + 30) };
      response.write(`data: ${JSON.stringify({ ...rest, choices: [{ index: 0, finish_reason: null, delta }] })}\n\n`);
      await pause(id % 3);
    }
    response.write(`data: ${JSON.stringify({ ...rest, choices: [{ ...choice, delta: {} }] })}\n\n`);
    return response.end('data: [DONE]\n\n');
  })();
}

async function startModel(): Promise<string> {
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => answered(request, response, body));
    request.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Got {
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly reason: string;
}

interface Answer {
  readonly choices?: { message?: { content?: string }; delta?: { content?: string }; finish_reason?: string | null }[];
  readonly error?: { readonly code: string };
}

function gotOf(status: number, body: string): Got {
  const parts = body.startsWith('data: ')
    ? body.split('\n\n').filter((event) => event !== '' && event !== 'data: [DONE]')
    : [`data: ${body}`];
  const answers = parts.map((part) => JSON.parse(part.slice('data: '.length)) as Answer);
  const choices = answers.flatMap(({ choices = [] }) => choices);
  return {
    status,
    code: answers.find(({ error }) => error)?.error?.code ?? 'ok',
    text: choices.map(({ message, delta }) => message?.content ?? delta?.content ?? '').join(''),
    reason: choices.map(({ finish_reason: reason }) => reason ?? '').join(''),
  };
}

class Callers {
  private readonly answers: { [kind: string]: number } = {};
  private readonly problems: string[] = [];
  private asked = 0;
  private left = 0;
  private repeated = 0;
  private slowest = 0;
  private stopped = false;
  private readonly working: Promise<unknown>;

  constructor(private readonly gateway: string) {
    this.working = Promise.all(Array.from({ length: CALLERS }, () => this.work()));
  }

  async stop(): Promise<CallersReport> {
    this.stopped = true;
    await this.working;
    if (this.repeated > this.asked / 1000) this.problem(`${this.repeated} requests had to be repeated`);
    const { asked, left, answers, slowest, problems } = this;
    return { asked, left, answers, slowest: Math.round(slowest), problems };
  }

  private async work(): Promise<void> {
    while (!this.stopped) if (!(await this.ask(this.asked++))) await pause(50);
  }

  private problem(text: string): void {
    if (this.problems.length < 20) this.problems.push(`${text} (${phase.name})`);
  }

  /** @returns whether there was an answer of the model */
  private async ask(id: number): Promise<boolean> {
    const began = performance.now();
    const stream = id % 2 === 1;
    const leaves = id % 10 === 8 || id % 30 === 5;
    const leaving = new AbortController();
    if (leaves) setTimeout(() => leaving.abort(), Math.random() * 60);
    const content = `${id} ${id % 10 === 6 ? 'forbidden' : `fine, of ${phoneOf(id)}`}`;
    let got: Got;
    try {
      const body = { model: 'm', messages: [{ role: 'user', content }], stream };
      const response = await this.post(body, AbortSignal.any([leaving.signal, AbortSignal.timeout(LATEST_MS)]));
      got = gotOf(response.status, id % 10 === 7 ? await slowly(response) : await response.text());
    } catch (error) {
      this.left++;
      if (!leaving.signal.aborted) this.problem(`${id} got no answer: ${String(error)}`);
      return true;
    }
    this.slowest = Math.max(this.slowest, performance.now() - began);
    const kind = this.kindOf(id, got, began);
    this.answers[kind] = (this.answers[kind] ?? 0) + 1;
    return kind === 'whole' || kind === 'masked' || kind === BLOCKED;
  }

  private async post(body: object, signal: AbortSignal): Promise<Response> {
    const request = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    };
    const url = `${this.gateway}/v1/chat/completions`;
    try {
      return await fetch(url, request);
    } catch (error) {
      if (signal.aborted) throw error;
      // A connection that was opened ahead may be closed just as it is taken: every client asks once more then.
      this.repeated++;
      return fetch(url, request);
    }
  }

  private kindOf(id: number, { status, code, text, reason }: Got, began: number): string {
    if (text.includes(phoneOf(id))) this.problem(`${id} was shown what is to be hidden`);
    if (text.includes('forbidden')) this.problem(`${id} was shown what is to be blocked`);
    if (code !== 'ok') {
      const cause = code === 'moderation_unavailable' ? 'moderation' : /^upstream_/.test(code) ? 'model' : undefined;
      const now = cause === 'moderation' ? phase.unchecked : Object.keys(phase.model).length > 0;
      if (!cause || (!now && began > excused[cause])) this.problem(`${id} failed: ${status} ${code}`);
      // What came before an error is the beginning of its own answer.
      if (!expected(id).startsWith(text)) this.problem(`${id} got another one's beginning: ${text.slice(0, 40)}`);
      return code;
    }
    if (reason === 'content_filter') {
      const ofModel = id % 10 === 9;
      if (!ofModel && id % 10 !== 6) this.problem(`${id} was blocked`);
      if (!ofModel && text.includes('words')) this.problem(`${id} was answered in spite of its prompt`);
      return BLOCKED;
    }
    if (text !== expected(id) || reason !== 'stop') {
      this.problem(`${id} got ${status} "${reason}" with another text: ${text.slice(0, 40)}`);
    }
    return id % 5 === 2 ? 'masked' : 'whole';
  }
}

async function slowly(response: Response): Promise<string> {
  const utf8 = new TextDecoder();
  let text = '';
  for await (const part of response.body ?? []) {
    text += utf8.decode(part as Uint8Array, { stream: true });
    await pause(3);
  }
  return text;
}

async function main(): Promise<void> {
  const say = (message: Partial<FromCallers>): void => void process.send?.(message);
  let callers: Callers | undefined;
  process.once('disconnect', () => process.exit());
  process.on('message', (message: ToCallers) => {
    if ('gateway' in message) callers = new Callers(message.gateway);
    else if ('phase' in message) enter(message.phase);
    else void callers?.stop().then((report) => say({ report }));
  });
  say({ model: await startModel() });
}

void main();
