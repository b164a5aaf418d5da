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

/** Ids and names cannot carry a text that was not checked. */
function word(value: Json | undefined, fallback: string): string {
  return typeof value === 'string' && /^[\w.:/@-]{1,128}$/.test(value) ? value : fallback;
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
