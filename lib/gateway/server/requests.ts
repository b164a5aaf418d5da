/** What of a request reaches a model: which members there are, and which of them are text. Whatever is not known here is refused. */
import type { FileInput, ImageInput } from '../moderator';
import type { Checks, PartPolicy } from './config';
import { ApiError, invalid } from './errors';
import { isObject, type JsonObject } from './json';
import { Content } from './text';

/** `chat` is POST /v1/chat/completions, `text` POST /v1/completions, `embeddings` POST /v1/embeddings. */
export type Operation = 'chat' | 'text' | 'embeddings';

export interface ModelRequest {
  readonly operation: Operation;
  /** The document that is sent on. Masks are written into it. */
  readonly document: JsonObject;
  readonly content: Content;
  readonly model: string;
  readonly stream: boolean;
  /** `stream_options.include_usage` */
  readonly includeUsage: boolean;
  /** How many answers were asked for: `n`, for each prompt. */
  readonly choices: number;
}

export interface RequestRules {
  readonly checks: Checks;
  /** @default - any */
  readonly models?: readonly string[];
  readonly maxChoices: number;
  readonly maxTextCharacters: number;
}

/** What becomes of one member. */
type Rule = (reader: Reader, owner: JsonObject, key: string) => void;

/** A number, a switch, or nothing: no text fits in. */
const scalar: Rule = (_, owner, key) => {
  if (typeof owner[key] === 'string' || typeof owner[key] === 'object') {
    throw invalid(key, `${key} has to be a number or a boolean.`);
  }
};

/** A word that an API defines, or an id: too short and too plain for a prompt. */
const word: Rule = (_, owner, key) => {
  if (typeof owner[key] !== 'string' || !/^[\w.:-]{1,64}$/.test(owner[key])) {
    throw invalid(key, `${key} has to be a word of at most 64 letters, digits, ".", ":", "-" or "_".`);
  }
};

/** Every string in it is checked, keys included. */
const texts: Rule = ({ content }, owner, key) => content.addAll(owner, key);

/** A string that is checked, even if it is a word of schemas. */
const said: Rule = ({ content }, owner, key) => content.addMember(owner, key);

/** A word, or a structure whose strings are checked. */
const wordOrTexts: Rule = (reader, owner, key) => (typeof owner[key] === 'string' ? word : texts)(reader, owner, key);

/** Keys are ids of tokens. */
const numbersById: Rule = (_, owner, key) => {
  const value = owner[key];
  if (!isObject(value) || !Object.entries(value).every(([id, bias]) => /^\d+$/.test(id) && typeof bias === 'number')) {
    throw invalid(key, `${key} has to map ids of tokens to numbers.`);
  }
};

const words: Rule = (reader, owner, key) => {
  const list = owner[key];
  if (!Array.isArray(list)) throw invalid(key, `${key} has to be an array.`);
  for (const one of list) word(reader, { [key]: one }, key);
};

const streamOptions: Rule = (reader, owner, key) => {
  const value = owner[key];
  if (!isObject(value)) throw invalid(key, `${key} has to be an object.`);
  for (const name of Object.keys(value)) scalar(reader, value, name);
};

/** Sound that comes back cannot be checked. */
const spokenAnswer: Rule = ({ checks }, _, key) => {
  if (checks.audio === 'refuse') throw refused(key, 'audio', 'audio', 'refuse');
};

type Rules = { readonly [member: string]: Rule };

const SAMPLING: Rules = {
  model: (reader, owner, key) => reader.model(owner, key),
  stream: scalar,
  stream_options: streamOptions,
  user: texts,
  seed: scalar,
  n: scalar,
  temperature: scalar,
  top_p: scalar,
  max_tokens: scalar,
  presence_penalty: scalar,
  frequency_penalty: scalar,
  logit_bias: numbersById,
  stop: texts,
};

const RULES: { readonly [operation in Operation]: Rules } = {
  chat: {
    ...SAMPLING,
    messages: (reader, owner, key) => reader.messages(owner, key),
    tools: texts,
    functions: texts,
    tool_choice: wordOrTexts,
    function_call: wordOrTexts,
    parallel_tool_calls: scalar,
    response_format: texts,
    prediction: texts,
    metadata: texts,
    max_completion_tokens: scalar,
    logprobs: scalar,
    top_logprobs: scalar,
    reasoning_effort: word,
    verbosity: word,
    service_tier: word,
    store: scalar,
    safety_identifier: texts,
    prompt_cache_key: texts,
    modalities: words,
    audio: spokenAnswer,
    // Model Studio and vLLM.
    enable_thinking: scalar,
    thinking_budget: scalar,
    enable_search: scalar,
    search_options: texts,
    translation_options: texts,
    top_k: scalar,
    min_p: scalar,
    repetition_penalty: scalar,
    vl_high_resolution_images: scalar,
  },
  text: {
    ...SAMPLING,
    prompt: (reader, owner, key) => reader.prompt(owner, key),
    suffix: texts,
    echo: scalar,
    best_of: scalar,
    logprobs: scalar,
    top_k: scalar,
    min_p: scalar,
    repetition_penalty: scalar,
  },
  embeddings: {
    model: SAMPLING.model as Rule,
    user: texts,
    input: (reader, owner, key) => reader.prompt(owner, key),
    dimensions: scalar,
    encoding_format: word,
  },
};

const REQUIRED: { readonly [operation in Operation]: string } = {
  chat: 'messages',
  text: 'prompt',
  embeddings: 'input',
};

/**
 * Reads a request.
 * @throws ApiError for a member that is unknown or malformed, for a part that the configuration refuses, and for too much text
 */
export function readRequest(operation: Operation, document: JsonObject, rules: RequestRules): ModelRequest {
  const reader = new Reader(rules);
  reader.members(document, RULES[operation], '');
  for (const name of ['model', REQUIRED[operation]]) {
    if (document[name] == null) throw invalid(name, `${name} is missing.`);
  }
  const { content } = reader;
  const length = content.segments.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (length > rules.maxTextCharacters) {
    throw new ApiError(
      413,
      'too_much_text',
      `The request has more than ${rules.maxTextCharacters} characters of text.`,
    );
  }
  const { stream, stream_options: options, n, logprobs } = document;
  const each = n ?? 1;
  const choices = typeof each === 'number' ? each * promptsOf(operation, document) : Number.NaN;
  if (!Number.isInteger(each) || !(choices >= 1 && choices <= rules.maxChoices)) {
    throw invalid('n', `n, times the number of prompts, has to be a whole number from 1 to ${rules.maxChoices}.`);
  }
  if (stream === true && rules.checks.response && logprobs != null && logprobs !== false) {
    throw invalid(
      'logprobs',
      'logprobs would show tokens of a stream before they are checked; ask for one of the two.',
    );
  }
  const includeUsage = isObject(options) && options.include_usage === true;
  return {
    operation,
    document,
    content,
    model: document.model as string,
    stream: stream === true,
    includeUsage,
    choices,
  };
}

/** Each prompt of an array is answered by choices of its own; an array of numbers is one prompt. */
function promptsOf(operation: Operation, { prompt }: JsonObject): number {
  return operation === 'text' && Array.isArray(prompt) && typeof prompt[0] !== 'number' ? prompt.length : 1;
}

function refused(param: string, what: string, setting: string, value: string): ApiError {
  const message = `This gateway does not take ${what} (${setting} is set to "${value}").`;
  return new ApiError(400, 'not_allowed', message, { param });
}

const ROLES = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function']);

class Reader {
  readonly content = new Content();
  readonly checks: Checks;

  constructor(private readonly rules: RequestRules) {
    this.checks = rules.checks;
  }

  /** Applies the rules to the members of an object; what has none is dealt with as `checks.unknownFields` says. */
  members(owner: JsonObject, rules: Rules, path: string): void {
    for (const key of Object.keys(owner)) {
      // Absent and null mean the same to these APIs.
      if (owner[key] === null) continue;
      const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
      if (rule) rule(this, owner, key);
      else this.unknown(owner, key, path + key);
    }
  }

  private unknown(owner: JsonObject, key: string, path: string): void {
    const { unknownFields, allowedFields } = this.checks;
    if (unknownFields === 'check' || allowedFields.includes(key)) {
      this.content.segments.push({ text: key });
      this.content.addAll(owner, key);
    } else if (unknownFields === 'refuse') {
      // The name may be long, or a text.
      const name = /^[\w.[\]-]{1,80}$/.test(path) ? path : 'a member';
      throw refused(name, `the member "${name}"`, 'checks.unknownFields', unknownFields);
    }
  }

  model(owner: JsonObject, key: string): void {
    const model = owner[key];
    if (typeof model !== 'string' || !/^[\w.:/@-]{1,128}$/.test(model)) {
      throw invalid(key, 'model has to be a name of at most 128 letters, digits, ".", ":", "/", "@", "-" or "_".');
    }
    if (this.rules.models && !this.rules.models.includes(model)) {
      throw new ApiError(404, 'model_not_found', 'The model does not exist, or this gateway does not offer it.', {
        param: key,
      });
    }
  }

  messages(owner: JsonObject, key: string): void {
    const messages = owner[key];
    if (!Array.isArray(messages) || messages.length === 0)
      throw invalid(key, `${key} has to be an array with messages.`);
    messages.forEach((message, index) => {
      const path = `messages[${index}]`;
      if (!isObject(message)) throw invalid(path, `${path} has to be an object.`);
      const { role } = message;
      if (typeof role !== 'string' || !ROLES.has(role)) {
        throw invalid(`${path}.role`, `${path}.role has to be one of ${[...ROLES].join(', ')}.`);
      }
      const { segments } = this.content;
      const before = segments.length;
      this.members(message, MESSAGE, `${path}.`);
      if ((this.checks.trustedRoles as readonly string[]).includes(role)) segments.length = before;
    });
  }

  /** A text, or an array of parts. */
  parts(owner: JsonObject, key: string): void {
    const value = owner[key];
    if (typeof value === 'string') return this.content.addMember(owner, key);
    if (!Array.isArray(value)) throw invalid(key, `${key} has to be a string or an array of parts.`);
    this.content.addParts(value, (part, index) => {
      // Model Studio takes strings here as well.
      if (typeof part === 'string') this.content.addMember(value, index);
      else if (!isObject(part)) throw invalid(key, `A part of ${key} has to be an object.`);
      else this.part(part);
    });
  }

  private part(part: JsonObject): void {
    const { type } = part;
    if (type === 'text' || type === 'refusal') {
      if (typeof part[type] !== 'string')
        throw invalid('content', `A part of the type ${type} has to have a string "${type}".`);
      return this.members(part, { type: word, [type]: said, cache_control: texts }, 'content[].');
    }
    if (type === 'image_url') return this.image(part);
    if (type === 'file' || type === 'file_url') return this.file(part);
    if (type === 'input_audio' || type === 'audio')
      return this.unreadable(part, 'audio', this.checks.audio, 'checks.audio');
    this.unreadable(part, 'parts of this type', this.checks.unknownParts, 'checks.unknownParts');
  }

  private unreadable(part: JsonObject, what: string, policy: PartPolicy, setting: string): void {
    if (policy === 'refuse') throw refused('content', what, setting, policy);
    if (policy === 'check') this.content.addAll({ part }, 'part');
  }

  private image(part: JsonObject): void {
    const { images } = this.checks;
    if (images === 'refuse') throw refused('content', 'images', 'checks.images', images);
    const members: Rules = { type: word, image_url: () => undefined, min_pixels: scalar, max_pixels: scalar };
    this.members(part, members, 'content[].');
    const image = part.image_url;
    if (isObject(image)) this.members(image, { url: () => undefined, detail: word }, 'image_url.');
    const url = isObject(image) ? image.url : image;
    if (typeof url !== 'string') throw invalid('content', 'An image has to have a string "url".');
    if (images === 'check') this.content.images.push(media(url, 'image'));
  }

  private file(part: JsonObject): void {
    const { files } = this.checks;
    if (files === 'refuse') throw refused('content', 'files', 'checks.files', files);
    if (files === 'pass') return;
    const type = part.type as string;
    const holder = part[type];
    this.members(part, { type: word, [type]: () => undefined }, 'content[].');
    if (isObject(holder))
      this.members(holder, { url: () => undefined, file_data: () => undefined, filename: texts }, `${type}.`);
    const given = isObject(holder) ? [holder.url, holder.file_data].filter((one) => one != null) : [holder];
    const [url] = given;
    // A file by its id is known to the upstream only; of two, each reader takes the one it likes.
    if (given.length !== 1 || typeof url !== 'string')
      throw invalid('content', 'A file has to be given by its address or by its bytes, to be checked.');
    this.content.files.push(media(url, 'application'));
  }

  /** A text, an array of texts, or tokens, which nobody can read who has not the model's vocabulary. */
  prompt(owner: JsonObject, key: string): void {
    const value = owner[key];
    if (typeof value === 'string') return this.content.addMember(owner, key);
    if (!Array.isArray(value)) throw invalid(key, `${key} has to be a string or an array.`);
    value.forEach((one, index) => {
      if (typeof one === 'string') this.content.addMember(value, index);
      else if (typeof one !== 'number' && !(Array.isArray(one) && one.every((token) => typeof token === 'number'))) {
        throw invalid(key, `${key} has to hold strings.`);
      } else if (this.checks.tokens === 'refuse')
        throw refused(key, 'tokens instead of text', 'checks.tokens', 'refuse');
    });
  }

  calls(owner: JsonObject, key: string): void {
    const calls = owner[key];
    if (!Array.isArray(calls)) throw invalid(key, `${key} has to be an array.`);
    for (const call of calls) {
      if (!isObject(call)) throw invalid(key, `A member of ${key} has to be an object.`);
      this.members(call, CALL, 'tool_calls[].');
    }
  }

  calledFunction(owner: JsonObject, key: string): void {
    const called = owner[key];
    if (!isObject(called)) throw invalid(key, `${key} has to be an object.`);
    this.members(called, CALLED, 'function.');
  }
}

const MESSAGE: Rules = {
  role: word,
  content: (reader, owner, key) => reader.parts(owner, key),
  name: texts,
  refusal: texts,
  reasoning_content: texts,
  tool_call_id: word,
  tool_calls: (reader, owner, key) => reader.calls(owner, key),
  function_call: (reader, owner, key) => reader.calledFunction(owner, key),
  // An earlier answer in sound, which only the upstream knows.
  audio: spokenAnswer,
  // Model Studio: the answer goes on from this message.
  partial: scalar,
};

const CALL: Rules = {
  id: word,
  type: word,
  index: scalar,
  function: (reader, owner, key) => reader.calledFunction(owner, key),
};

const CALLED: Rules = {
  name: texts,
  arguments: ({ content }, owner, key) => {
    if (typeof owner[key] !== 'string') throw invalid(key, `${key} has to be a string.`);
    content.addJsonMember(owner, key);
  },
};

function media(url: string, kind: 'image' | 'application'): ImageInput & FileInput {
  const [head, type] = /^data:([\w.+-]+\/[\w.+-]+);base64,/.exec(url) ?? [];
  if (head !== undefined) {
    const base64 = url.slice(head.length);
    // Some decoders stop at a padding in the middle, others go on: each would see another picture.
    if (base64 === '' || base64.length % 4 !== 0 || /[^A-Za-z0-9+/]/.test(base64.replace(/={1,2}$/, '')))
      throw invalid('content', 'The data of an image or file has to be base64, with padding at its end only.');
    if (kind === 'image' && !type?.startsWith('image/'))
      throw invalid('content', 'The data of an image is not of an image type.');
    return { base64 };
  }
  if (!/^https?:\/\/[^\s@]+$/i.test(url) || !URL.canParse(url)) {
    throw invalid('content', 'An image or file has to be an http(s) address without user name, or data in base64.');
  }
  return { url };
}
