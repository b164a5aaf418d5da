/** Spellings that people read as a word and that a search for the word does not find. */

/** Digits and signs, and letters of other alphabets, that look like a Latin letter. */
const LOOKALIKES: { readonly [letter: string]: { readonly signs: string; readonly letters: readonly string[] } } = {
  a: { signs: '4@', letters: ['а', 'α'] },
  c: { signs: '', letters: ['с'] },
  e: { signs: '3', letters: ['е', 'ε'] },
  i: { signs: '1!|', letters: ['і', 'ι'] },
  l: { signs: '1|', letters: [] },
  m: { signs: '', letters: ['м'] },
  n: { signs: '', letters: ['п'] },
  o: { signs: '0', letters: ['о', 'ο'] },
  p: { signs: '', letters: ['р', 'ρ'] },
  s: { signs: '5$', letters: ['ѕ'] },
  t: { signs: '7+', letters: ['т', 'τ'] },
  u: { signs: '', letters: ['υ'] },
  v: { signs: '', letters: ['ν'] },
  x: { signs: '', letters: ['х'] },
  y: { signs: '', letters: ['у'] },
};

/** Letters of other alphabets that stand for Latin ones. */
export const FOREIGN_LOOKALIKES: readonly string[] = Object.values(LOOKALIKES).flatMap(({ letters }) => letters);

/** Characters without width: zero width space, non-joiner and joiner, word joiner, byte order mark. */
export const ZERO_WIDTH: readonly string[] = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

const signsOf = (letter: string): string => LOOKALIKES[letter]?.signs ?? '';

/** A word in which digits and signs may stand for letters: `1gn0r3`, `ignore`. */
export function leetRegex(word: string): string {
  return [...word].map((letter) => ofClass(letter + signsOf(letter))).join('');
}

/** A word in which a digit or sign does stand for a letter: `1gn0r3`, `ignor3`. */
export function strictLeetRegex(word: string): string {
  const first = [...word].flatMap((letter, at) => {
    const signs = signsOf(letter);
    return signs === '' ? [] : [word.slice(0, at) + ofClass(signs) + leetRegex(word.slice(at + 1))];
  });
  return `(?:${first.join('|')})`;
}

/** A word with other signs between its letters: `i-g n.o r e`. */
export function spacedRegex(word: string): string {
  return [...word].join(String.raw`[\W_]+`);
}

function ofClass(letters: string): string {
  return /^\w$/.test(letters) ? letters : `[${letters}]`;
}

/**
 * What base64 makes of a text inside a longer one: one fragment for each position modulo 3, without the characters at the ends that depend on
 * what is around the text.
 */
export function base64Fragments(text: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const bytes = Buffer.byteLength(text, 'utf8') + offset;
    const encoded = Buffer.from('\0'.repeat(offset) + text, 'utf8').toString('base64');
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor((bytes * 8) / 6));
  });
}
