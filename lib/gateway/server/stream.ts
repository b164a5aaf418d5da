/** Checks answers that come as a stream of events: a caller gets what was released, and nothing else. */
import { createParser } from 'eventsource-parser';
import type { ModerationStream, Released } from '../moderator';
import { collectMessage } from './answers';
import { ApiError } from './errors';
import { isObject, type Json, type JsonObject } from './json';
import { isBlocked, type Judge } from './judge';
import { chunk, finishReason, type Heading, headingOf, usageChunk, usageOf } from './replies';
import type { ModelRequest } from './requests';
import { Content } from './text';
import { decoder, parseAnswer, type UpstreamAnswer } from './upstream';

/** What ends a stream, by OpenAI's convention. */
export const DONE = '[DONE]';

/** The data of each event of an answer. */
export async function* events(answer: UpstreamAnswer, maxEventBytes: number): AsyncGenerator<string> {
  const queue: string[] = [];
  const parser = createParser({
    onEvent: ({ data }) => queue.push(data),
    // Lines that are no field are ignored, as the format asks for; what is too long is not.
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw tooLong();
    },
    maxBufferSize: maxEventBytes,
  });
  const decode = decoder();
  for await (const bytes of answer.chunks()) {
    parser.feed(decode(bytes));
    yield* queue.splice(0);
  }
  decode();
}

function tooLong(): ApiError {
  return new ApiError(502, 'upstream_invalid', 'The model service sent more at once than this gateway takes.');
}

/** Members of a delta that are text, in the order in which a caller shows them. */
const TEXTS = ['reasoning_content', 'refusal', 'content'] as const;

type TextMember = (typeof TEXTS)[number] | 'text';

/** Characters of each member that are kept after their delivery: more than any stream looks back. */
const MAX_BEFORE = 8192;

/** Characters that wait for a check, of one choice, before no more are read. */
const MAX_WAITING = 64 * 1024;

export interface AnswerStreamOptions {
  readonly request: ModelRequest;
  readonly heading: Heading;
  /** @default - what comes is passed on unchecked */
  readonly judge?: Judge;
  readonly audio: boolean;
  /** After which the judge's stream checks what it has collected. */
  readonly maxWaitMs: number;
  /** Of the arguments of all calls of a choice. */
  readonly maxCallCharacters: number;
  /** Sends one chunk to the caller. */
  readonly write: (chunk: JsonObject) => Promise<void>;
  /** Nothing more is wanted from the upstream. */
  readonly stop: () => void;
}

/** One answer: any number of choices, each of which is checked by itself. */
export class AnswerStream {
  /** Why no more can be delivered. */
  failure?: unknown;
  heading: Heading;
  private readonly choices = new Map<number, ChoiceStream>();
  private usage?: JsonObject;

  constructor(readonly options: AnswerStreamOptions) {
    this.heading = options.heading;
  }

  /** Every choice that was asked for is blocked: what else comes is of no use. */
  get over(): boolean {
    const choices = [...this.choices.values()];
    return choices.length >= this.options.request.choices && choices.every(({ state }) => state === 'cut');
  }

  /** Takes one event of the upstream. Waits while too much is to be checked. */
  async accept(event: JsonObject): Promise<void> {
    if (event.error !== undefined && event.error !== null) {
      throw new ApiError(502, 'upstream_error', 'The model service failed while it answered.');
    }
    this.heading = headingOf(event, this.heading);
    this.usage = usageOf(event.usage) ?? this.usage;
    if (!Array.isArray(event.choices)) return;
    for (const choice of event.choices) {
      if (!isObject(choice)) continue;
      const stream = this.choice(choice.index);
      stream.take(choice);
      if (stream.waiting > MAX_WAITING) await stream.settled();
    }
  }

  /** Checks and delivers what is left. */
  async finish(): Promise<void> {
    const choices = [...this.choices.values()];
    for (const choice of choices) choice.end();
    await Promise.all(choices.map((choice) => choice.settled()));
    if (this.failure !== undefined) throw this.failure;
    if (this.usage) await this.options.write(usageChunk(this.options.request, this.heading, this.usage));
  }

  /** Drops what is left, and ends checks. */
  abort(): void {
    for (const choice of this.choices.values()) choice.abort();
  }

  fail(error: unknown): void {
    if (this.failure !== undefined) return;
    this.failure = error;
    this.abort();
    this.options.stop();
  }

  private choice(index: Json | undefined): ChoiceStream {
    const key = index ?? 0;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= this.options.request.choices) {
      throw new ApiError(502, 'upstream_invalid', 'The model service numbered an answer that nobody asked for.');
    }
    let choice = this.choices.get(key);
    if (!choice) this.choices.set(key, (choice = new ChoiceStream(this, key)));
    return choice;
  }
}

type Item =
  | { readonly kind: 'text'; readonly member: TextMember; text: string }
  | { readonly kind: 'passed'; readonly delta: JsonObject }
  | { readonly kind: 'finish'; readonly reason: string | undefined };

class ChoiceStream {
  state: 'open' | 'cut' | 'finished' = 'open';
  waiting = 0;
  private readonly queue: Item[] = [];
  private readonly calls = new Map<number, JsonObject>();
  private functionCall?: JsonObject;
  private callCharacters = 0;
  private working?: Promise<void>;
  private channel?: { readonly member: TextMember; readonly stream: ModerationStream };
  private delivered = false;
  /** The end of what was delivered of each member: a caller puts it together with what follows, whatever came between. */
  private readonly before: { [member in TextMember]?: string } = {};
  /** Runs while the model writes nothing more. */
  private silence?: NodeJS.Timeout;

  constructor(
    private readonly owner: AnswerStream,
    private readonly index: number,
  ) {}

  /** Takes what an event says of this choice. */
  take(choice: JsonObject): void {
    if (this.state !== 'open') return;
    if (this.owner.options.request.operation === 'text') this.text('text', choice.text);
    else if (isObject(choice.delta)) this.takeDelta(choice.delta);
    if (choice.finish_reason != null) this.add({ kind: 'finish', reason: finishReason(choice.finish_reason) });
  }

  private takeDelta(delta: JsonObject): void {
    if (delta.role != null) this.add({ kind: 'passed', delta: { role: 'assistant', content: '' } });
    for (const member of TEXTS) this.text(member, delta[member]);
    if (Array.isArray(delta.tool_calls)) for (const call of delta.tool_calls) this.collectCall(call);
    if (isObject(delta.function_call))
      this.append((this.functionCall ??= { name: '', arguments: '' }), delta.function_call);
    if (this.owner.options.audio && isObject(delta.audio)) this.add({ kind: 'passed', delta: { audio: delta.audio } });
  }

  private text(member: TextMember, text: Json | undefined): void {
    if (typeof text !== 'string' || text === '') return;
    this.waiting += text.length;
    const last = this.queue.at(-1);
    // What came during a check goes into the next one together.
    if (last?.kind === 'text' && last.member === member) last.text += text;
    else this.add({ kind: 'text', member, text });
  }

  /** A call is checked as a whole: half of its arguments says nothing. */
  private collectCall(delta: Json): void {
    if (!isObject(delta)) return;
    const index = typeof delta.index === 'number' ? delta.index : 0;
    let call = this.calls.get(index);
    if (!call) {
      call = { index, id: '', type: 'function', function: { name: '', arguments: '' } };
      this.calls.set(index, call);
    }
    if (typeof delta.id === 'string' && delta.id !== '') call.id = delta.id;
    if (isObject(delta.function)) this.append(call.function as JsonObject, delta.function);
  }

  private append(called: JsonObject, delta: JsonObject): void {
    for (const member of ['name', 'arguments'] as const) {
      const more = delta[member];
      if (typeof more !== 'string') continue;
      called[member] = `${called[member] as string}${more}`;
      this.callCharacters += more.length;
    }
    if (this.callCharacters > this.owner.options.maxCallCharacters || this.calls.size > 128) throw tooLong();
  }

  /** No more comes. */
  end(): void {
    if (this.state === 'open') this.add({ kind: 'finish', reason: undefined });
  }

  settled(): Promise<void> {
    return this.working ?? Promise.resolve();
  }

  abort(): void {
    clearTimeout(this.silence);
    this.queue.length = 0;
    this.channel?.stream.abort();
    delete this.channel;
  }

  private add(item: Item): void {
    clearTimeout(this.silence);
    this.queue.push(item);
    this.working ??= this.work();
  }

  private async work(): Promise<void> {
    try {
      for (let item = this.queue.shift(); item && this.state === 'open'; item = this.queue.shift())
        await this.handle(item);
    } catch (error) {
      this.owner.fail(error);
    } finally {
      delete this.working;
    }
  }

  private async handle(item: Item): Promise<void> {
    if (item.kind === 'text') {
      this.waiting -= item.text.length;
      await this.check(item.member, item.text);
    } else if (item.kind === 'passed') await this.deliver(item.delta);
    else await this.close(item.reason);
  }

  private async check(member: TextMember, text: string): Promise<void> {
    const { judge } = this.owner.options;
    if (!judge) return this.deliver({ [member]: text });
    if (this.channel?.member !== member) {
      await this.flush();
      if (this.state !== 'open') return;
      this.channel = { member, stream: judge.stream(this.before[member] ?? '') };
    }
    await this.release(member, await this.channel.stream.push(text));
    if (this.channel && this.queue.length === 0 && text !== '') {
      // A little more: what is not late yet would wait for the model's next word.
      this.silence = setTimeout(() => this.add({ kind: 'text', member, text: '' }), this.owner.options.maxWaitMs + 5);
    }
  }

  /** Checks and delivers the rest of the text that is under way. */
  private async flush(): Promise<void> {
    const { channel } = this;
    if (!channel) return;
    delete this.channel;
    await this.release(channel.member, await channel.stream.end());
  }

  private async release(member: TextMember, { text, verdict }: Released): Promise<void> {
    const instead = verdict && this.owner.options.judge?.instead(verdict);
    if (text !== '') {
      this.delivered = true;
      this.before[member] = `${this.before[member] ?? ''}${text}`.slice(-MAX_BEFORE);
      await this.deliver({ [member]: text });
    }
    if (instead !== undefined) await this.cut(instead);
  }

  private async close(reason: string | undefined): Promise<void> {
    await this.flush();
    if (this.state !== 'open') return;
    if (!(await this.releaseCalls())) return;
    this.state = 'finished';
    if (reason !== undefined) await this.deliver({}, reason);
  }

  /** @returns false when they are blocked */
  private async releaseCalls(): Promise<boolean> {
    const { judge } = this.owner.options;
    const delta: JsonObject = {
      ...(this.calls.size > 0 && { tool_calls: [...this.calls.values()] }),
      ...(this.functionCall && { function_call: this.functionCall }),
    };
    if (Object.keys(delta).length === 0) return true;
    const content = new Content();
    collectMessage(content, delta);
    if (judge && !content.isEmpty) {
      const outcome = await judge.check(content);
      if (isBlocked(outcome)) {
        await this.cut(outcome.blocked);
        return false;
      }
    }
    await this.deliver(delta);
    return true;
  }

  /** The rest of this choice is replaced. */
  private async cut(text: string): Promise<void> {
    this.state = 'cut';
    this.abort();
    await this.deliver({ content: this.delivered ? `\n\n${text}` : text });
    await this.deliver({}, 'content_filter');
    if (this.owner.over) this.owner.options.stop();
  }

  private deliver(delta: JsonObject, reason: string | null = null): Promise<void> {
    const { request, write } = this.owner.options;
    return write(chunk(request, this.owner.heading, this.index, delta, reason));
  }
}

/** Passes an upstream's events through checks to the caller, up to the end or to what broke it off. */
export async function relay(
  answer: UpstreamAnswer,
  stream: AnswerStream,
  maxEventBytes: number,
  incomplete: () => Error,
): Promise<void> {
  let done = false;
  try {
    for await (const data of events(answer, maxEventBytes)) {
      if ((done = data.trim() === DONE)) {
        answer.release();
        break;
      }
      await stream.accept(parseAnswer(data));
      if (stream.failure !== undefined || stream.over) break;
    }
  } catch (error) {
    // Having been stopped, it ended in the middle.
    if (stream.failure === undefined && !stream.over) throw error;
  }
  if (stream.failure !== undefined) throw stream.failure;
  await stream.finish();
  if (!done && !stream.over) throw incomplete();
}
