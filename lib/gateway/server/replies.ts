/** Answers that the gateway gives instead of a model, in the form in which the caller asked. */
import { isObject, type Json, type JsonObject } from './json';
import type { ModelRequest } from './requests';

/** What all chunks of a stream, and a completion, say of themselves. */
export interface Heading {
  readonly id: string;
  readonly created: number;
  readonly model: string;
  readonly system_fingerprint?: Json;
  readonly service_tier?: Json;
}

export const NO_USAGE = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 } as const;

/** The same heading as an upstream's, where it has one. */
export function headingOf(upstream: JsonObject, fallback: Heading): Heading {
  const { id, created, model, system_fingerprint, service_tier } = upstream;
  return {
    id: word(id, fallback.id),
    created: typeof created === 'number' ? created : fallback.created,
    model: word(model, fallback.model),
    ...(typeof system_fingerprint === 'string' && { system_fingerprint: word(system_fingerprint, '') }),
    ...(typeof service_tier === 'string' && { service_tier: word(service_tier, '') }),
  };
}

const isWord = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^[\w.:/@-]{1,128}$/.test(value);

/** Ids and names cannot carry a text that was not checked. */
function word(value: Json | undefined, fallback: string): string {
  return isWord(value) ? value : fallback;
}

/** Members of an upstream's object that are words and numbers. */
export function plainMembers(object: JsonObject): JsonObject {
  const isPlain = (one: Json): boolean => typeof one === 'number' || typeof one === 'boolean' || isWord(one);
  return Object.fromEntries(Object.entries(object).filter(([name, one]) => isWord(name) && isPlain(one)));
}

/** An upstream's vectors: numbers, or these in base64. */
export function vectors(answer: JsonObject): JsonObject {
  const list = Array.isArray(answer.data) ? answer.data.filter(isObject) : [];
  const isVector = (value: Json | undefined): boolean =>
    Array.isArray(value)
      ? value.every((one) => typeof one === 'number')
      : typeof value === 'string' && !/[^A-Za-z0-9+/=]/.test(value);
  const data = list.flatMap(({ index, embedding = null }, at): Json[] => {
    const place = typeof index === 'number' ? index : at;
    return isVector(embedding) ? [{ object: 'embedding', index: place, embedding }] : [];
  });
  const usage = usageOf(answer.usage);
  return { object: 'list', data, model: word(answer.model, ''), ...(usage && { usage }) };
}

/** Longest token that is told of. */
const LONGEST_TOKEN = 128;

/**
 * Tokens and their probabilities, as far as they are such: `{ content: [{ token, logprob, bytes, top_logprobs }] }` of a chat, or
 * `{ tokens, token_logprobs, top_logprobs, text_offset }`.
 */
export function logprobsOf(value: Json | undefined): JsonObject | null {
  if (!isObject(value)) return null;
  const isToken = (one: Json | undefined): boolean => typeof one === 'string' && one.length <= LONGEST_TOKEN;
  const isNumber = (one: Json | undefined): boolean => typeof one === 'number' || one === null;
  const numbers = (one: Json | undefined): boolean => one === null || (Array.isArray(one) && one.every(isNumber));
  const told = (one: Json | undefined): JsonObject[] => {
    if (!isObject(one) || !isToken(one.token)) return [];
    const { token = '', logprob = null, bytes = null, top_logprobs: top } = one;
    if (!isNumber(logprob) || !numbers(bytes)) return [];
    return [{ token, logprob, bytes, ...(Array.isArray(top) && { top_logprobs: top.flatMap(told) }) }];
  };
  const probabilities = (one: Json): boolean =>
    one === null || (isObject(one) && Object.entries(one).every(([name, p]) => isToken(name) && isNumber(p)));
  const kept: { readonly [name: string]: (list: Json[]) => Json[] } = {
    content: (list) => list.flatMap(told),
    refusal: (list) => list.flatMap(told),
    tokens: (list) => list.filter(isToken),
    token_logprobs: (list) => list.filter(isNumber),
    top_logprobs: (list) => list.filter(probabilities),
    text_offset: (list) => list.filter(isNumber),
  };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, keep]): [string, Json][] => {
      const list = value[name];
      return Array.isArray(list) ? [[name, keep(list)]] : [];
    }),
  );
}

/** Reasons to stop that OpenAI's API and those like it know. */
const REASONS = new Set(['stop', 'length', 'tool_calls', 'content_filter', 'function_call']);

export function finishReason(value: Json | undefined): string {
  return typeof value === 'string' && REASONS.has(value) ? value : 'stop';
}

/** Counts of tokens: numbers, at any depth. */
export function usageOf(value: Json | undefined): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, count]): [string, Json][] => {
      if (!isWord(name)) return [];
      if (typeof count === 'number' || count === null) return [[name, count]];
      const nested = usageOf(count);
      return nested ? [[name, nested]] : [];
    }),
  );
}

/** One choice of a completion that was blocked. */
export function blockedChoice({ operation }: ModelRequest, index: number, text: string): JsonObject {
  const rest = { logprobs: null, finish_reason: 'content_filter' };
  if (operation === 'text') return { index, text, ...rest };
  return { index, message: { role: 'assistant', content: text, refusal: null }, ...rest };
}

export function completion(
  request: ModelRequest,
  heading: Heading,
  choices: JsonObject[],
  usage?: JsonObject,
): JsonObject {
  const object = request.operation === 'text' ? 'text_completion' : 'chat.completion';
  return { object, ...heading, choices, ...(usage && { usage }) } as JsonObject;
}

/** One chunk of a stream about one choice. */
export function chunk(
  { operation }: ModelRequest,
  heading: Heading,
  index: number,
  delta: JsonObject,
  reason: string | null = null,
): JsonObject {
  const said: JsonObject = operation === 'text' ? { text: delta.text ?? delta.content ?? '' } : { delta };
  const choice: JsonObject = { index, ...said, logprobs: null, finish_reason: reason };
  return { object: objectOfChunk(operation), ...heading, choices: [choice] } as JsonObject;
}

/** The chunk with the counts of tokens, which has no choice. */
export function usageChunk({ operation }: ModelRequest, heading: Heading, usage: JsonObject): JsonObject {
  return { object: objectOfChunk(operation), ...heading, choices: [], usage } as JsonObject;
}

function objectOfChunk(operation: ModelRequest['operation']): string {
  return operation === 'text' ? 'text_completion' : 'chat.completion.chunk';
}
