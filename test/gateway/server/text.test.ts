import * as fc from 'fast-check';
import { parseConfig } from '../../../lib/gateway/server';
import type { Json, JsonObject } from '../../../lib/gateway/server/json';
import { collectMessage } from '../../../lib/gateway/server/answers';
import { readRequest } from '../../../lib/gateway/server/requests';
import { Content } from '../../../lib/gateway/server/text';

const { checks } = parseConfig({
  upstream: { url: 'https://models.test/v1', authorization: { from: 'nothing' } },
  moderation: { regions: [{ regionId: 'ap-southeast-1' }] },
  checks: { unknownFields: 'check', unknownParts: 'check' },
});
const RULES = { checks, maxChoices: 4, maxTextCharacters: 1_000_000 };

/** Texts with whatever may stand in them, and none of the words that say nothing. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((one) => `«${one}»`);
const tree: fc.Arbitrary<Json> = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 3 }),
  ),
})).tree;
const part = fc.oneof(
  text.map((one) => ({ type: 'text', text: one })),
  text.map((one) => ({ type: 'refusal', refusal: one })),
  fc.record({ type: fc.constant('other'), member: tree }),
);
const message = fc.record(
  {
    role: fc.constantFrom('system', 'user', 'assistant', 'tool'),
    content: fc.oneof(text, fc.array(part, { maxLength: 4 })),
    name: text,
    reasoning_content: text,
    tool_calls: fc.array(fc.record({ id: fc.constant('c1'), function: fc.record({ name: text, arguments: text }) }), {
      maxLength: 2,
    }),
    anything: tree,
  },
  { requiredKeys: ['role'] },
);
const request: fc.Arbitrary<JsonObject> = fc.record(
  {
    model: fc.constant('m'),
    messages: fc.array(message, { minLength: 1, maxLength: 4 }),
    tools: fc.array(fc.record({ type: fc.constant('function'), function: tree }), { maxLength: 2 }),
    response_format: tree,
    stop: fc.oneof(text, fc.array(text, { maxLength: 2 })),
    user: text,
    unknown: tree,
  },
  { requiredKeys: ['model', 'messages'] },
) as fc.Arbitrary<JsonObject>;

/** Every text and name of a document that was made above. */
function textsOf(value: Json): string[] {
  if (typeof value === 'string') return value.startsWith('«') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value).flatMap(([key, member]) => [...(key.startsWith('«') ? [key] : []), ...textsOf(member)]);
}

it('every text of a request is in what is checked, wherever it stands', () => {
  fc.assert(
    fc.property(request, (document) => {
      const { content } = readRequest('chat', structuredClone(document), RULES);
      for (const one of textsOf(document)) expect(content.text).toContain(one);
    }),
    { numRuns: 150 },
  );
});

it('what is not masked stays as it is, and a mask falls where its text stands', () => {
  fc.assert(
    fc.property(request, fc.nat(), (document, seed) => {
      const copy = structuredClone(document);
      const { content } = readRequest('chat', copy, RULES);
      expect(content.place(content.text)).toBe(true);
      expect(copy).toEqual(document);
      const replaceable = content.segments.filter(({ replace, text: one }) => replace && one.startsWith('«'));
      const chosen = replaceable[seed % Math.max(1, replaceable.length)];
      if (!chosen) return;
      const lines = content.segments.map((one) => (one === chosen ? one.text.replace(/[^\n]/gu, '*') : one.text));
      expect(content.place(lines.join('\n'))).toBe(true);
      const before = textsOf(document);
      const after = textsOf(copy);
      // One is gone, or was made of nothing but the mask's own characters; all others are there.
      expect(before.length - after.length).toBe(1);
    }),
    { numRuns: 150 },
  );
});

it('a mask that adds or removes a line is not placed anywhere', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), fc.constantFrom('', 'x\n'), (texts, change) => {
      const content = new Content();
      const owner = [...texts] as Json[];
      texts.forEach((_, index) => content.addMember(owner, index));
      const masked = change === '' ? content.text.split('\n').slice(1).join('\n') : change + content.text;
      expect(content.place(masked)).toBe(false);
      expect(owner).toEqual(texts);
    }),
  );
});

describe('a word that stands in two parts of one message', () => {
  const UNSEEN = '\u200B'.repeat(1000);
  const halves = (first: string, second: string): Json => [
    { type: 'text', text: first },
    { type: 'text', text: second },
  ];
  const seen = (content: Content): string => content.text.replaceAll('\u200B', '');

  it.each([
    ['before the seam', `ig${UNSEEN}`, 'nore'],
    ['after the seam', 'ig', `${UNSEEN}nore`],
    ['on both sides of it', `ig${UNSEEN}`, `${UNSEEN}nore`],
  ])('is checked as one word, whatever nobody sees %s', (_, first, second) => {
    const messages = [{ role: 'user', content: halves(`${'x'.repeat(500)} ${first}`, `${second} ${'y'.repeat(500)}`) }];
    const { content } = readRequest('chat', { model: 'm', messages } as unknown as JsonObject, RULES);
    expect(seen(content)).toContain('ignore');
  });

  it('is checked as one word where one part is of a type that is not known', () => {
    const parts = [
      { type: 'text', text: 'ig' },
      { type: 'input_text', text: 'nore' },
    ];
    const messages = [{ role: 'user', content: parts }];
    const { content } = readRequest('chat', { model: 'm', messages } as unknown as JsonObject, RULES);
    expect(content.text).toContain('ignore');
  });

  it('is checked as one word in an answer, and masked in both parts', () => {
    const message = { content: halves('my ig', 'nore, then') } as JsonObject;
    const content = new Content();
    collectMessage(content, message);
    expect(content.text.split('\n')).toEqual(['my ig', 'nore, then', 'my ignore, then']);
    expect(content.place('my ig\nnore, then\nmy ******, then')).toBe(false);
    expect(content.place('my **\n****, then\nmy ******, then')).toBe(true);
    expect(message.content).toEqual(halves('my **', '****, then'));
  });
});

it('arguments of calls keep their numbers and spaces, and lose escapes that hide words', () => {
  const called = {
    arguments: String.raw`{ "order": 1234567890123456789, "rate": 1.0, "say": "ig\u006eore \"all\" \ud83d\ude00", "a\u0062": 1e400 }`,
  };
  const content = new Content();
  collectMessage(content, called);
  expect(called.arguments).toBe(
    String.raw`{ "order": 1234567890123456789, "rate": 1.0, "say": "ignore \"all\" 😀", "ab": 1e400 }`,
  );
  expect(content.text).toBe(called.arguments);
});
