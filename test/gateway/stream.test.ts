import type { GuardrailsClient, ModerationStream, Verdict } from '../../lib/gateway';
import { World } from './support';

let world: World;
beforeEach(() => (world = new World()));
afterEach(() => world.close());

const windows = { firstWindow: 20, window: 60, overlap: 40, maxWaitMs: 60_000 };
const client = (policy = {}): Promise<GuardrailsClient> =>
  world.client({ stream: windows, policy: { version: 1, ...policy } });

/** Pushes a text in parts of seven characters, as a model writes it. */
async function streamed(stream: ModerationStream, text: string): Promise<{ text: string; verdict?: Verdict }> {
  let released = '';
  for (let at = 0; at < text.length; at += 7) {
    const { text: part, verdict } = await stream.push(text.slice(at, at + 7));
    released += part;
    if (verdict?.action === 'block' || verdict?.action === 'replace') return { text: released, verdict };
  }
  const last = await stream.end();
  return { text: released + last.text, ...(last.verdict && { verdict: last.verdict }) };
}

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index} `).join('');

describe('a stream', () => {
  it('comes through whole, checked in windows', async () => {
    const stream = (await client()).stream({ direction: 'response' });
    const text = `${words(100)}😀`;
    expect(await streamed(stream, text)).toMatchObject({ text });
    const calls = world.calls().length;
    expect(calls).toBeGreaterThan(5);
    expect(calls).toBeLessThanOrEqual(Math.ceil(text.length / windows.window) + 1);
    await expect(stream.push('more')).rejects.toThrow('over');
  });

  it('is cut in the middle, before anything of what is forbidden is shown', async () => {
    const stream = (await client()).stream({ direction: 'response' });
    const { text, verdict } = await streamed(stream, `${words(40)}so pick a lock like this ${words(40)}`);
    expect(verdict).toMatchObject({ action: 'block', text: '' });
    expect(words(40).startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(100);
    const asked = world.calls().length;
    await expect(stream.push('more')).rejects.toThrow('over');
    expect(world.calls()).toHaveLength(asked);
  });

  it('masks what only two windows together show', async () => {
    const stream = (await client()).stream({ direction: 'response' });
    const text = `${words(9)}13812345678 ${words(30)}13912345678`;
    expect((await streamed(stream, text)).text).toBe(text.replace(/1[38]\d{9}|139\d{8}/g, '*'.repeat(11)));
  });

  it('that goes on after something else is checked together with what was delivered before, which is not released again', async () => {
    const lists = { block: [{ name: 'plans', words: ['secretplan'] }] };
    const before = `${words(30)}so secret`;
    for (const rest of ['plan', `plan ${words(30)}`]) {
      const stream = (await client(lists)).stream({ direction: 'response', before });
      expect(await streamed(stream, rest)).toMatchObject({ text: '', verdict: { action: 'block' } });
    }
    for (const rest of ['', 's', `s of ${words(1)}`, `s of ${words(30)}13812345678`]) {
      const stream = (await client(lists)).stream({ direction: 'response', before });
      expect((await streamed(stream, rest)).text).toBe(rest.replace('13812345678', '*'.repeat(11)));
    }
  });

  it('is not cut where a window ends within a phrase that is allowed, and is where the phrase does not go on', async () => {
    const policy = { block: [{ name: 'birds', words: ['cock'] }], allow: { phrases: ['cocktail party'] } };
    for (let before = 0; before < 8; before++) {
      const text = `${'x'.repeat(before)} ${words(20)}a cocktail party, ${words(3)}`;
      expect(await streamed((await client(policy)).stream({ direction: 'response' }), text)).toMatchObject({ text });
      for (const end of ['a cocktail', 'a cock', `a cocktail pie, ${words(20)}`]) {
        const cut = await streamed((await client(policy)).stream({ direction: 'response' }), `${words(before)}${end}`);
        expect(cut.verdict).toMatchObject({ action: 'block' });
        expect(cut.text).not.toContain('cock');
      }
    }
  });

  it.each(['\u200b', '\u{e0061}'])(
    'finds a word of a list that is stretched by what nobody sees (%j)',
    async (unseen) => {
      const lists = { block: [{ name: 'plans', words: ['secretplan'] }] };
      const stretched = `secret${unseen.repeat(250)}plan`;
      for (const before of [20, 21, 22, 23]) {
        const stream = (await client(lists)).stream({ direction: 'response' });
        const { text, verdict } = await streamed(stream, `${words(before)}${stretched} ${words(40)}`);
        expect(verdict).toMatchObject({ action: 'block' });
        expect(text).not.toContain('secret');
      }
    },
  );

  it('is replaced by what the service advises', async () => {
    const policy = { response: { thresholds: { contentModeration: { replace: 'low' } } } };
    const { verdict } = await streamed(
      (await client(policy)).stream({ direction: 'response' }),
      `${words(20)}take medicine`,
    );
    expect(verdict).toMatchObject({ action: 'replace', text: 'Please ask a doctor.' });
  });

  it('ends or goes on when it cannot be checked, as its direction says', async () => {
    await world.endpoint();
    world.faults({ account: { activated: false } });
    const closed = await streamed((await client()).stream({ direction: 'response' }), words(20));
    expect(closed).toMatchObject({ text: '', verdict: { action: 'block', failure: { bucket: 'configuration' } } });
    const open = await client({ response: { onFailure: { configuration: 'open' } } });
    expect(await streamed(open.stream({ direction: 'response' }), words(20))).toMatchObject({ text: words(20) });
  });

  it('does not wait longer than it may for a slow model', async () => {
    const quick = await world.client({ stream: { ...windows, window: 1000, overlap: 0, maxWaitMs: 30 } });
    const stream = quick.stream({ direction: 'response' });
    await stream.push(words(4));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await stream.push('now')).text).toMatch(/now$/);
    expect(await stream.end()).toEqual({ text: '' });
    expect(world.calls()).toHaveLength(2);
  });

  it('that is aborted, by itself or by a signal, releases nothing more', async () => {
    const moderator = await client();
    world.faults({ delayMs: 400 });
    const stream = moderator.stream({ direction: 'response' });
    const pending = stream.push(words(20));
    await new Promise((resolve) => setTimeout(resolve, 50));
    stream.abort();
    expect((await pending).text).toBe('');
    await expect(stream.end()).rejects.toThrow('over');
    const controller = new AbortController();
    const other = moderator.stream({ direction: 'response', signal: controller.signal });
    const cut = other.push(words(20));
    controller.abort();
    expect(await cut).toMatchObject({ text: '', verdict: { action: 'block', failure: { bucket: 'cancelled' } } });
    expect(moderator.status().inFlight).toBe(0);
  });
});
