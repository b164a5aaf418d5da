import {
  ask,
  delta,
  DONE,
  type JsonObject,
  json,
  post,
  spoken,
  sse,
  streamed,
  usageEvent,
  type World,
  Worlds,
} from './support';

const worlds = new Worlds();
let world: World;
beforeAll(async () => {
  world = await worlds.start();
});
afterAll(() => worlds.close());

const stop = (index = 0): JsonObject => delta({}, { index, finish_reason: 'stop' });
const at = (index: number, content: string): JsonObject => delta({ content }, { index });

async function stream(events: readonly (JsonObject | string | undefined)[], more: object = {}, where = world) {
  const { reply } = where.upstream;
  where.upstream.reply = sse(events);
  const answer = await post(where, ask('hello', { stream: true, ...more }));
  where.upstream.reply = reply;
  return { ...streamed(answer.text), text: answer.text, headers: answer.headers, status: answer.status };
}

const LONG = 'Gärten sind schön. 花园很美。 '.repeat(20);

describe('a stream', () => {
  it('is delivered whole, with its heading, reasons, usage and end', async () => {
    const got = await stream([delta({ role: 'assistant', content: '' }), ...spoken(LONG), stop(), usageEvent, DONE]);
    expect(got.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect([got.texts, got.reasons, got.done]).toEqual([[LONG], ['stop'], true]);
    expect(got.usage).toMatchObject({ total_tokens: 8 });
    expect(got.events[0]).toEqual({
      object: 'chat.completion.chunk',
      id: 'chatcmpl-up',
      created: 1700000000,
      model: 'qwen-plus',
      choices: [{ index: 0, delta: { role: 'assistant', content: '' }, logprobs: null, finish_reason: null }],
    });
  });

  it('that alternates between content and reasoning is checked across what stands between', async () => {
    world.moderator.streams.length = 0;
    const thought = (reasoning_content: string): JsonObject => delta({ reasoning_content });
    const got = await stream([
      at(0, 'one '),
      thought('hm '),
      at(0, 'two '),
      thought('so'),
      at(0, 'three'),
      stop(),
      DONE,
    ]);
    expect(got.texts).toEqual(['one two three']);
    const before = world.moderator.streams.map((one) => (one as { before?: string }).before);
    expect(before).toEqual(['', '', 'one ', 'hm ', 'one two ']);
  });

  it('is cut where a check says so: nothing of the rest is delivered, and the upstream is left', async () => {
    world.upstream.reply = sse(
      [...spoken(`${'fine. '.repeat(10)}then BLOCK ${'more. '.repeat(200)}`), stop(), DONE],
      2,
    );
    const answer = await post(world, ask('hello', { stream: true }));
    const got = streamed(answer.text);
    expect(got.texts[0]).toMatch(/^fine\. [^]*\n\nThis content cannot be shown\.$/);
    expect(answer.text).not.toMatch(/BLOCK|more/);
    expect([got.reasons, got.done]).toEqual([['content_filter'], true]);
    // It would not have come to an end before the test's time is over.
    await world.upstream.seen.at(-1)?.closed;
  });

  it('is replaced, or masked, across the borders of its events', async () => {
    const replaced = await stream([...spoken('REPLACE this', 2), stop(), DONE]);
    expect([replaced.texts, replaced.reasons]).toEqual([['Let us talk about gardens.'], ['content_filter']]);
    const masked = await stream([...spoken('my number is secret-12345 and that is all', 3), stop(), DONE]);
    expect([masked.texts, masked.reasons]).toEqual([['my number is ****** and that is all'], ['stop']]);
  });

  it('has a check of its own for each choice', async () => {
    const parts = [
      at(0, 'one '),
      at(1, 'two BLOCK '),
      at(2, 'three '),
      at(0, 'fine'),
      at(1, 'gone'),
      at(2, 'secret-1'),
    ];
    const got = await stream([...parts, stop(0), stop(1), stop(2), DONE], { n: 3 });
    expect(got.texts).toEqual(['one fine', 'This content cannot be shown.', 'three ******']);
    expect(got.reasons).toEqual(['stop', 'content_filter', 'stop']);
    expect(got.done).toBe(true);
  });

  it('shows reasoning before the answer, each checked', async () => {
    const thought = delta({ reasoning_content: 'thinking of secret-1' });
    const got = await stream([delta({ role: 'assistant' }), thought, delta({ content: 'fine' }), stop(), DONE]);
    const deltas = got.events.map(({ choices }) => (choices as JsonObject[])[0]?.delta);
    expect(deltas).toEqual([
      { role: 'assistant', content: '' },
      { reasoning_content: 'thinking of ******' },
      { content: 'fine' },
      {},
    ]);
    const cut = await stream([delta({ reasoning_content: 'BLOCK' }), delta({ content: 'fine' }), stop(), DONE]);
    expect([cut.texts, cut.reasons]).toEqual([['This content cannot be shown.'], ['content_filter']]);
  });

  const call = (piece: string, first: JsonObject = {}): JsonObject =>
    delta({ tool_calls: [{ index: 0, ...first, function: { arguments: piece, ...(first.id && { name: 'send' }) } }] });
  const calls = (...pieces: string[]): JsonObject[] => [
    ...pieces.map((piece, index) => call(piece, index === 0 ? { id: 'call_1', type: 'function' } : {})),
    delta({}, { finish_reason: 'tool_calls' }),
  ];

  it('has calls of tools in one piece, when they are checked', async () => {
    const got = await stream([...calls('{"to": "', 'anna", "code": "secr', 'et-9"}'), DONE]);
    const [first] = got.events.map(({ choices }) => (choices as JsonObject[])[0]?.delta as JsonObject);
    expect(first?.tool_calls).toEqual([
      {
        index: 0,
        id: 'call_1',
        type: 'function',
        function: { name: 'send', arguments: '{"to": "anna", "code": "******"}' },
      },
    ]);
    expect(got.reasons).toEqual(['tool_calls']);
    const cut = await stream([delta({ content: 'I will. ' }), ...calls('{"to": "BL', 'OCK"}'), DONE]);
    expect([cut.texts, cut.reasons]).toEqual([['I will. \n\nThis content cannot be shown.'], ['content_filter']]);
    expect(cut.text).not.toContain('tool_calls');
  });

  it('of completions has the same', async () => {
    const event = (text: string, more: JsonObject = {}): JsonObject => ({
      id: 'c',
      created: 1,
      model: 'm',
      choices: [{ index: 0, text, ...more }],
    });
    world.upstream.reply = sse([event('it is '), event('secret-1'), event('', { finish_reason: 'length' }), DONE]);
    const answer = await post(world, { model: 'm', prompt: 'hello', stream: true }, { path: '/v1/completions' });
    const got = streamed(answer.text);
    expect([got.texts, got.reasons, got.done]).toEqual([['it is ******'], ['length'], true]);
    expect(got.events[0]?.object).toBe('text_completion');
  });

  it('of a prompt that is blocked has the form of an answer', async () => {
    const before = world.upstream.seen.length;
    const { text } = await post(world, ask('BLOCK', { stream: true, n: 2, stream_options: { include_usage: true } }));
    const got = streamed(text);
    expect([got.texts, got.reasons, got.done]).toEqual([
      ['This content cannot be shown.', 'This content cannot be shown.'],
      ['content_filter', 'content_filter'],
      true,
    ]);
    expect(got.usage).toEqual({ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 });
    expect(world.upstream.seen).toHaveLength(before);
  });

  it('that cannot be checked ends with an error, unless the fail policy lets it pass', async () => {
    const closed = await stream([...spoken(`${'fine. '.repeat(10)} THROTTLED `), stop(), DONE]);
    expect(closed.error).toMatchObject({ code: 'moderation_unavailable' });
    expect([closed.done, closed.text.includes('THROTTLED')]).toEqual([false, false]);
    const open = await stream([...spoken('UNSURE'), stop(), DONE]);
    expect([open.texts, open.done]).toEqual([['UNSURE'], true]);
    const crashed = await stream([...spoken('CRASH'), stop(), DONE]);
    expect(crashed.error).toMatchObject({ code: 'internal' });
    expect(crashed.text).not.toContain('CRASH');
  });

  it.each<[string, readonly (JsonObject | string | undefined)[], string]>([
    ['breaks off', [...spoken('some words that were said'), undefined], 'upstream_incomplete'],
    ['ends without its last event', [...spoken('some words'), stop()], 'upstream_incomplete'],
    ['is garbled', [delta({ content: 'some' }), 'data: {"choices": [}\n\n'], 'upstream_invalid'],
    ['tells of an error', [delta({ content: 'some' }), { error: { message: 'SECRET WORDS' } }], 'upstream_error'],
    ['numbers a choice nobody asked for', [delta({ content: 'x' }, { index: 99 })], 'upstream_invalid'],
    ['has an index that is none', [delta({ content: 'x' }, { index: '__proto__' })], 'upstream_invalid'],
    ['has an event without end', [`data: {"choices":"${'x'.repeat(1_100_000)}`], 'upstream_invalid'],
  ])('whose upstream %s ends with an error', async (_, events, code) => {
    const got = await stream(events);
    expect([got.error?.code, got.done]).toEqual([code, false]);
    expect(got.text).not.toContain('SECRET WORDS');
  });

  it('says what was checked of an answer that breaks off', async () => {
    const got = await stream([...spoken('x'.repeat(100), 10), undefined]);
    expect(got.texts[0]?.length).toBeGreaterThanOrEqual(40);
  });

  it('is an error with a status while none was begun', async () => {
    const { reply } = world.upstream;
    for (const [failing, status] of [
      [json({}, 500), 502],
      [json({ choices: [] }), 502],
      [json({ error: { code: 'x' } }, 429), 429],
    ] as const) {
      world.upstream.reply = failing;
      expect((await post(world, ask('hello', { stream: true }))).status).toBe(status);
    }
    world.upstream.reply = reply;
  });

  it('reads events in every way in which they may be written', async () => {
    const data = JSON.stringify(delta({ content: 'fine' }));
    const events = [
      '\uFEFF: a comment\r\n\r\n',
      `event: x\r\nid: 1\r\ndata:${data}\r\n\r\n`,
      `data: ${data.slice(0, 15)}`,
    ];
    const got = await stream([...events, `${data.slice(15)}\n\n`, 'retry: 5\n\n', 'data: [DONE]\r\n\r\n']);
    expect([got.texts, got.done]).toEqual([['finefine'], true]);
  });

  it('has no logprobs, which would tell it before it is checked', async () => {
    const refused = await post(world, ask('hello', { stream: true, logprobs: true }));
    expect([refused.status, (refused.body.error as JsonObject).param]).toEqual([400, 'logprobs']);
    const got = await stream([
      delta({ content: 'fine' }, { logprobs: { content: [{ token: 'BLOCK' }] } }),
      stop(),
      DONE,
    ]);
    expect(got.text).not.toContain('BLOCK');
  });

  it('is not read faster than it can be checked', async () => {
    const slow = await worlds.start();
    slow.moderator.delayMs = 20;
    const text = 'word '.repeat(40_000);
    const got = await stream([...spoken(text, 5000), stop(), DONE], {}, slow);
    expect(got.texts).toEqual([text]);
  });

  it('leaves a connection to the upstream that can be used again', async () => {
    const fresh = await worlds.start();
    for (let i = 0; i < 5; i++) await stream([...spoken('some words'), stop(), DONE], {}, fresh);
    expect(fresh.upstream.connections).toBe(1);
  });

  it('passes unchecked, and whole, where answers are not checked', async () => {
    const open = await worlds.start({ checks: { response: false } });
    const got = await stream([...spoken('BLOCK'), ...calls('{"a": ', '1}'), DONE], {}, open);
    expect([got.texts, got.reasons, open.moderator.streams]).toEqual([['BLOCK'], ['tool_calls'], []]);
  });
});
