/** Checks answers that come in one piece. */
import { isBlocked, type Judge } from './judge';
import { isObject, type Json, type JsonObject } from './json';
import { blockedChoice, completion, finishReason, type Heading, headingOf, logprobsOf, usageOf } from './replies';
import type { ModelRequest } from './requests';
import { garbled } from './upstream';
import { Content } from './text';

/** Members that say what something is, by words or ids of the API. */
const STRUCTURE = new Set(['role', 'type', 'id', 'index', 'tool_call_id']);

/** Of a message of a model; whatever else it has is left out. */
const MESSAGE = [
  'role',
  'content',
  'refusal',
  'reasoning_content',
  'tool_calls',
  'function_call',
  'annotations',
] as const;

/** The members of an answer that callers get, checked. */
export async function checkedAnswer(
  request: ModelRequest,
  answer: JsonObject,
  fallback: Heading,
  judge: Judge | undefined,
  audio: boolean,
): Promise<JsonObject> {
  const heading = headingOf(answer, fallback);
  const choices = Array.isArray(answer.choices) ? answer.choices.filter(isObject) : [];
  if (choices.length > request.choices) throw garbled();
  const checked = await Promise.all(
    choices.map((choice, position) => checkedChoice(request, choice, position, judge, audio)),
  );
  return completion(request, heading, checked, usageOf(answer.usage));
}

async function checkedChoice(
  request: ModelRequest,
  choice: JsonObject,
  position: number,
  judge: Judge | undefined,
  audio: boolean,
): Promise<JsonObject> {
  const index = typeof choice.index === 'number' ? choice.index : position;
  const content = new Content();
  const body: JsonObject = {};
  if (request.operation === 'text') {
    body.text = typeof choice.text === 'string' ? choice.text : '';
    content.addMember(body, 'text');
  } else {
    const message = isObject(choice.message) ? choice.message : {};
    body.message = pick(message, MESSAGE);
    if ('role' in body.message) body.message.role = 'assistant';
    collectMessage(content, body.message);
    if (audio && message.audio !== undefined) body.message.audio = message.audio;
  }
  // They show other tokens too than those of the text, so only who asked gets them.
  const { logprobs: asked = null } = request.document;
  let logprobs = asked === null || asked === false ? null : logprobsOf(choice.logprobs);
  if (judge && !content.isEmpty) {
    const outcome = await judge.check(content);
    if (isBlocked(outcome)) return blockedChoice(request, index, outcome.blocked);
    // They repeat the text, unmasked.
    if (outcome.masked) logprobs = null;
  }
  return { index, ...body, logprobs, finish_reason: finishReason(choice.finish_reason) };
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  const picked: JsonObject = {};
  for (const name of names) if (object[name] !== undefined) picked[name] = object[name];
  return picked;
}

const isPlain = (text: string): boolean => /^[\w.:-]{0,64}$/.test(text);

/** Every string in a message of a model, names of members included, but ids and the API's own words. */
export function collectMessage(content: Content, value: JsonObject | Json[]): void {
  for (const key of Object.keys(value)) collectMember(content, value as JsonObject, key);
}

function collectMember(content: Content, holder: JsonObject, key: string): void {
  const member = holder[key];
  if (!isPlain(key)) content.segments.push({ text: key });
  if (typeof member === 'string') {
    if (key === 'arguments') content.addJsonMember(holder, key);
    else if (!STRUCTURE.has(key) || !isPlain(member)) content.addMember(holder, key);
  } else if (key === 'content' && Array.isArray(member)) {
    content.addParts(member, (_, index) => collectMember(content, member as never, String(index)));
  } else if (typeof member === 'object' && member !== null) collectMessage(content, member);
}
