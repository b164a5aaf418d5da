import { ask, completionOf, type JsonObject, json, post, textOf, UPSTREAM_KEY, type World, Worlds } from './support';

const worlds = new Worlds();
let world: World;
beforeAll(async () => {
  world = await worlds.start({ upstream: { forwardHeaders: ['x-trace'], setHeaders: { 'x-fixed': 'yes' } } });
});
afterAll(() => worlds.close());

const sent = (): JsonObject => world.upstream.seen.at(-1)?.body ?? {};

async function answered(message: JsonObject, more: JsonObject = {}) {
  const { reply } = world.upstream;
  world.upstream.reply = json(completionOf(message, more));
  try {
    return await post(world, ask('hello'));
  } finally {
    world.upstream.reply = reply;
  }
}

describe('what is allowed', () => {
  it('reaches the upstream as it was asked, and the caller as it was answered', async () => {
    const answer = await post(world, ask('Wie geht es? 你好 🌿', { temperature: 0.2, top_p: null }));
    expect(answer.status).toBe(200);
    expect(sent()).toEqual(ask('Wie geht es? 你好 🌿', { temperature: 0.2, top_p: null }));
    expect(answer.body).toEqual({
      id: 'chatcmpl-up',
      object: 'chat.completion',
      created: 1700000000,
      model: 'qwen-plus',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Wie geht es? 你好 🌿' },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 3, completion_tokens: 5, total_tokens: 8, prompt_tokens_details: { cached_tokens: 0 } },
    });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is checked in both directions, as one exchange', async () => {
    const before = world.moderator.asked.length;
    await post(world, ask('hello'));
    const [request, response] = world.moderator.asked.slice(before);
    expect([request?.direction, request?.text, response?.direction, response?.text]).toEqual([
      'request',
      'hello',
      'response',
      'hello',
    ]);
    expect(request?.chatId).toBeDefined();
    expect(response?.chatId).toBe(request?.chatId);
  });

  it('gets the upstream’s key and the headers that are configured, and no others', async () => {
    await post(world, ask('hello'), {
      headers: { authorization: 'Bearer of-the-caller', 'x-trace': 't-1', 'x-secret': 'no', cookie: 'a=b' },
    });
    const { host, ...headers } = world.upstream.seen.at(-1)?.headers ?? {};
    expect(host).toMatch(/^127\.0\.0\.1:/);
    expect(headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      authorization: `Bearer ${UPSTREAM_KEY}`,
      connection: 'keep-alive',
      'content-length': expect.any(String) as string,
      'content-type': 'application/json',
      'user-agent': 'aisec-gateway',
      'x-fixed': 'yes',
      'x-trace': 't-1',
    });
  });

  it('goes to completions, embeddings and models too', async () => {
    const completion = await post(world, { model: 'm', prompt: 'once upon' }, { path: '/v1/completions' });
    expect([textOf(completion), completion.body.object]).toEqual(['once upon', 'text_completion']);
    const embedding = await post(world, { model: 'e', input: ['one', 'two'] }, { path: '/v1/embeddings' });
    expect(embedding.body.data).toEqual([{ object: 'embedding', index: 0, embedding: [0.5, 1] }]);
    expect(world.moderator.asked.at(-1)?.text).toBe('one\ntwo');
    const models = await fetch(`${world.url}/v1/models`);
    expect(await models.json()).toEqual({ object: 'list', data: [{ id: 'qwen-plus' }, { id: 'qwen-max' }] });
  });
});

describe('a prompt that is not allowed', () => {
  it.each([
    ['blocked', 'please BLOCK', 'This content cannot be shown.'],
    ['blocked with words of the service', 'ADVICE', 'Ask a doctor.'],
    ['replaced', 'REPLACE', 'Let us talk about gardens.'],
  ])('is %s in the caller’s own format, and never reaches the upstream', async (_, prompt, text) => {
    const before = world.upstream.seen.length;
    const answer = await post(world, ask(prompt, { n: 2 }));
    expect(answer.status).toBe(200);
    const choice = (index: number) => ({
      index,
      message: { role: 'assistant', content: text, refusal: null },
      logprobs: null,
      finish_reason: 'content_filter',
    });
    expect(answer.body).toMatchObject({
      object: 'chat.completion',
      model: 'qwen-plus',
      choices: [choice(0), choice(1)],
      usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
    });
    expect(world.upstream.seen).toHaveLength(before);
  });

  it('is an error where there is no such format', async () => {
    const { status, body } = await post(world, { model: 'e', input: 'BLOCK' }, { path: '/v1/embeddings' });
    expect([status, body.error]).toEqual([
      400,
      expect.objectContaining({ code: 'content_filter', type: 'invalid_request_error' }),
    ]);
    const completion = await post(world, { model: 'm', prompt: 'BLOCK' }, { path: '/v1/completions' });
    expect(completion.body).toMatchObject({
      object: 'text_completion',
      choices: [{ text: 'This content cannot be shown.', finish_reason: 'content_filter' }],
    });
  });

  it('is masked where it stands', async () => {
    const messages = [
      { role: 'system', content: 'You help.\nBe short.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'mine is secret-123\nand yours?' },
          { type: 'text', text: 'secret-4' },
        ],
      },
    ];
    const answer = await post(world, {
      model: 'm',
      messages,
      tools: [{ type: 'function', function: { name: 'f', description: 'no secret-9' } }],
    });
    expect(answer.status).toBe(200);
    expect(sent()).toEqual({
      model: 'm',
      messages: [
        { role: 'system', content: 'You help.\nBe short.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'mine is ******\nand yours?' },
            { type: 'text', text: '******' },
          ],
        },
      ],
      tools: [{ type: 'function', function: { name: 'f', description: 'no ******' } }],
    });
  });

  it.each([
    [
      'falls on a name',
      { tools: [{ type: 'function', function: { name: 'f', parameters: { properties: { 'secret-1': {} } } } }] },
    ],
    ['cannot be told where it belongs', { stop: ['MERGE'] }],
  ])('is blocked when a mask %s', async (_, more) => {
    const before = world.upstream.seen.length;
    const answer = await post(world, ask('hello', more));
    expect(textOf(answer)).toBe('This content cannot be shown.');
    expect(world.upstream.seen).toHaveLength(before);
  });
});

describe('an answer that is not allowed', () => {
  it('is replaced choice by choice', async () => {
    const { reply } = world.upstream;
    const choices = ['fine', 'a BLOCK', 'REPLACE it', 'it is secret-77'].map((content, index) => ({
      index,
      message: { role: 'assistant', content },
      finish_reason: 'stop',
      logprobs: { content: [{ token: content, logprob: -1 }] },
    }));
    world.upstream.reply = json({ ...completionOf({}), choices });
    const answer = await post(world, ask('hello', { n: 4, logprobs: true }));
    world.upstream.reply = reply;
    expect([0, 1, 2, 3].map((index) => textOf(answer, index))).toEqual([
      'fine',
      'This content cannot be shown.',
      'Let us talk about gardens.',
      'it is ******',
    ]);
    const got = answer.body.choices as JsonObject[];
    expect(got.map(({ finish_reason }) => finish_reason)).toEqual(['stop', 'content_filter', 'content_filter', 'stop']);
    // Tokens repeat the text.
    expect(got.map(({ logprobs }) => logprobs !== null)).toEqual([true, false, false, false]);
    expect(answer.text).not.toMatch(/secret-77|a BLOCK/);
  });

  it.each<[string, JsonObject]>([
    ['reasoning', { content: 'fine', reasoning_content: 'BLOCK' }],
    ['a refusal', { content: null, refusal: 'BLOCK' }],
    ['a part', { content: [{ type: 'text', text: 'BLOCK' }] }],
    [
      'the name of a call',
      { content: null, tool_calls: [{ id: 'c', type: 'function', function: { name: 'BLOCK', arguments: '{}' } }] },
    ],
    [
      'an argument of a call',
      {
        content: null,
        tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":"BLOCK"}' } }],
      },
    ],
    [
      'an argument in escapes',
      {
        content: null,
        tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{"a":"\\u0042LOCK"}' } }],
      },
    ],
    ['the old form of a call', { content: null, function_call: { name: 'f', arguments: 'BLOCK' } }],
    ['a citation', { content: 'fine', annotations: [{ type: 'url_citation', url_citation: { title: 'BLOCK' } }] }],
    ['a name within a citation', { content: 'fine', annotations: [{ 'please BLOCK it': 1 }] }],
    ['sound within a citation', { content: 'fine', annotations: [{ audio: { transcript: 'BLOCK' } }] }],
    ['arguments that are an object', { content: '', tool_calls: [{ function: { arguments: { 'a BLOCK': 1 } } }] }],
    ['an id that is a text', { content: 'fine', tool_calls: [{ id: 'please BLOCK', type: 'function', function: {} }] }],
  ])('is found in %s', async (_, message) => {
    const answer = await answered(message);
    expect(textOf(answer)).toBe('This content cannot be shown.');
    expect(answer.text.replace('BLOCKED', '')).not.toContain('BLOCK');
  });

  it('has masks in the arguments of a call, which stay JSON', async () => {
    const call = (text: string) => [
      { id: 'call_1', type: 'function', function: { name: 'f', arguments: JSON.stringify({ to: text }) } },
    ];
    const answer = await answered({ content: null, tool_calls: call('secret-5') }, { finish_reason: 'tool_calls' });
    expect((answer.body.choices as JsonObject[])[0]).toMatchObject({
      message: { tool_calls: call('******') },
      finish_reason: 'tool_calls',
    });
  });

  it('has none of the members that were not checked', async () => {
    const answer = await answered(
      { content: 'fine', secret_thoughts: 'BLOCK', audio: { data: 'BLOCK' } },
      { finish_reason: 'BLOCK', stop_reason: 'BLOCK' },
    );
    expect(answer.text).not.toContain('BLOCK');
    expect(textOf(answer)).toBe('fine');
  });
});

describe('when content cannot be checked', () => {
  it('is not passed on unless the fail policy lets it pass', async () => {
    const before = world.upstream.seen.length;
    const closed = await post(world, ask('THROTTLED'));
    expect([closed.status, (closed.body.error as JsonObject).code]).toEqual([503, 'moderation_unavailable']);
    expect(closed.headers.get('retry-after')).toBe('1');
    expect(world.upstream.seen).toHaveLength(before);
    const open = await post(world, ask('UNSURE'));
    expect([open.status, textOf(open)]).toEqual([200, 'UNSURE']);
    const answer = await answered({ content: 'THROTTLED' });
    expect([answer.status, answer.text.includes('THROTTLED')]).toEqual([503, false]);
  });

  it('an error that nobody foresaw passes nothing on and tells nothing', async () => {
    const { status, body } = await post(world, ask('CRASH my-prompt'));
    expect([status, body]).toEqual([
      500,
      { error: { message: 'The gateway failed.', type: 'api_error', param: null, code: 'internal' } },
    ]);
    expect(JSON.stringify(world.log.at(-1))).toContain('TypeError');
  });
});

describe('when the upstream fails', () => {
  it.each<[string, (world: World) => World['upstream']['reply'], number, string]>([
    [
      'a bad request',
      () => json({ error: { message: 'SECRET WORDS', code: 'bad_thing', param: 'top_p' } }, 400),
      400,
      'bad_thing',
    ],
    ['a rate limit', () => json({ error: { code: 'rate_limit' } }, 429, { 'retry-after': '7' }), 429, 'rate_limit'],
    ['a refused key', () => json({ error: { message: `bad key ${UPSTREAM_KEY}` } }, 401), 502, 'upstream_refused'],
    ['a forbidden key', () => json({}, 403), 502, 'upstream_refused'],
    ['a server error', () => json({ error: { message: 'SECRET WORDS' } }, 500), 502, 'upstream_error'],
    ['an overload', () => json({}, 503, { 'retry-after': '3' }), 503, 'upstream_unavailable'],
    ['a redirect', () => json({}, 302, { location: 'http://elsewhere/' }), 502, 'upstream_error'],
    [
      'no JSON',
      () => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":'),
      502,
      'upstream_invalid',
    ],
    ['an array', () => json([]), 502, 'upstream_invalid'],
    ['more answers than were asked for', () => json({ choices: [{}, {}] }), 502, 'upstream_invalid'],
    [
      'HTML',
      () => (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      502,
      'upstream_invalid',
    ],
    ['compression', () => json({}, 200, { 'content-encoding': 'gzip' }), 502, 'upstream_invalid'],
    [
      'invalid UTF-8',
      () => (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22])),
      502,
      'upstream_invalid',
    ],
    [
      'deep nesting',
      () => (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":' + '['.repeat(100_000)),
      502,
      'upstream_invalid',
    ],
    ['a reset', () => (response) => void response.destroy(), 502, 'upstream_unreachable'],
    [
      'half an answer',
      () => (response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{');
        setTimeout(() => response.destroy(), 20);
      },
      502,
      'upstream_incomplete',
    ],
  ])('%s becomes an error that tells nothing', async (_, reply, status, code) => {
    const before = world.upstream.reply;
    world.upstream.reply = reply(world);
    const answer = await post(world, ask('hello'));
    world.upstream.reply = before;
    expect([answer.status, (answer.body.error as JsonObject).code]).toEqual([status, code]);
    expect(answer.text).not.toMatch(/SECRET WORDS|sk-upstream|elsewhere/);
    if (status === 429 || status === 503) expect(answer.headers.get('retry-after')).toMatch(/[37]/);
  });

  it('slowness becomes 504, and an address that nobody serves 502', async () => {
    const slow = await worlds.start({ upstream: { firstByteMs: 100, idleMs: 100 } });
    slow.upstream.reply = () => undefined;
    expect((await post(slow, ask('hello'))).status).toBe(504);
    slow.upstream.reply = (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    expect((await post(slow, ask('hello'))).status).toBe(504);
    const nobody = await worlds.start({ upstream: { url: 'http://127.0.0.1:9/v1' } });
    expect((await post(nobody, ask('hello'))).status).toBe(502);
  });

  it('an answer that is too large is not taken', async () => {
    const small = await worlds.start({ limits: { responseBytes: 2000 } });
    small.upstream.reply = json(completionOf({ content: 'x'.repeat(3000) }));
    expect((await post(small, ask('hello'))).status).toBe(502);
  });
});
