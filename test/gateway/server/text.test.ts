import * as fc from 'fast-check';
import { parseConfig } from '../../../lib/gateway/server';
import type { Json, JsonObject } from '../../../lib/gateway/server/json';
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
