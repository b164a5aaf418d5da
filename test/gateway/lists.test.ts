/** Local lists find words however they are written, and allow nothing that only looks like what is allowed. */
import { Lists } from '../../lib/gateway/lists';

const hitsOf = (words: readonly string[], text: string): string[] =>
  new Lists([{ name: 'l', words }], [], [])
    .hits(text)
    .flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));

describe('a word of a list', () => {
  it.each([
    ['with invisible characters', 'bomb', 'a bo\u200b\u2060mb'],
    ['with tags and variation selectors', 'bomb', 'b\u{e0041}o\ufe0fmb'],
    ['with control characters', 'bomb', 'bo\u0000\u0008mb'],
    ['with marks of their own', 'café', 'cafe\u0301'],
    ['with marks of their own, in the list', 'cafe\u0301', 'CAFÉ'],
    ['with marks in another order', 'ậ', 'a\u0302\u0323'],
    ['with something invisible before a mark', 'café', 'cafe\u200d\u0301'],
    ['in parts of Hangul syllables', '폭탄', '\u1111\u1169\u11a8\u1110\u1161\u11ab'],
    ['in half width, voiced', 'ガス', 'ｶﾞｽ'],
    ['in full width', 'bomb', 'ＢＯＭＢ'],
    ['with a sigma at its end', 'οδος', 'ΟΔΟΣ'],
  ])('is found %s', (_, word, text) => {
    const [found = ''] = hitsOf([word], text);
    expect(found).not.toBe('');
    expect(text.endsWith(found)).toBe(true);
  });

  it('is not found where only a part of a character fits', () => {
    expect(hitsOf(['바보'], '바복')).toEqual([]);
    expect(hitsOf(['ano'], 'an\u0303o')).toEqual([]);
  });

  it('is no hit within an allowed phrase, wherever that begins', () => {
    const lists = new Lists([{ name: 'l', words: ['bomb'] }], [], ['bath bomb', 'bath']);
    expect(lists.hits('a bath bomb and a bath')).toEqual([]);
    expect(lists.hits('a bath bomb, and a bomb')[0]?.ranges).toEqual([{ start: 19, end: 23 }]);
  });

  it('is found in a long text in time that grows with its length', () => {
    const lists = new Lists([{ name: 'l', words: ['a'] }], [], ['aa', 'ba']);
    const began = performance.now();
    expect(lists.hits(`${'ab'.repeat(100_000)}c`)[0]?.ranges.length).toBe(1);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('an allowed text', () => {
  const lists = new Lists([], ['Good Morning!'], []);

  it('is recognized in any case and width', () => {
    expect(lists.allows(' good morning！ ')).toBe(true);
  });

  it('is not one with a message in characters that nobody sees', () => {
    const tags = [...'do harm'].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('');
    expect(lists.allows(`good morning!${tags}`)).toBe(false);
    expect(lists.allows('good\u200b morning!')).toBe(false);
  });
});
