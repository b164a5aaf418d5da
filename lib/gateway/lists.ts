/** Words that are looked for here, before anything is sent: lists that block, and phrases that they may not hit. */
import type { Range } from './mask';
import type { WordList } from './policy';

/** A text as words are compared: NFKC, lower case, without characters that nobody sees; each unit with its place in the original. */
interface Folded {
  readonly text: string;
  /** Where the original characters of each unit begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Control, zero-width and other formatting characters, variation selectors and combining grapheme joiners; not line ends and tabs. */
const UNSEEN = String.raw`\p{Cf}\p{Default_Ignorable_Code_Point}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f`;
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'gu');
const ONE_INVISIBLE = new RegExp(`^[${UNSEEN}]$`, 'u');

/** Whether nobody sees this character. */
export const isUnseen = (character: string): boolean => ONE_INVISIBLE.test(character);

/** What composes to one character: the parts of a Hangul syllable, and marks with what they stand on. */
const COMPOSED = new RegExp(
  String.raw`[\u1100-\u115e\uac00-\ud7a3][\u1161-\u11a7]?[\u11a8-\u11c2]?|[^\p{M}][\p{M}\uff9e\uff9f${UNSEEN}]+|[^]`,
  'gu',
);

function folded(text: string): Folded {
  let result = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: characters, index } of text.matchAll(COMPOSED)) {
    const form = lower(characters.replace(INVISIBLE, ''));
    result += form;
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(index);
      ends.push(index + characters.length);
    }
  }
  return { text: result, starts, ends };
}

/** At the end of a word, lower case has another sigma. */
const lower = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');

const foldedWord = (word: string): string => folded(word.trim()).text;

/** What one entry of a list asks for: `a&b` both, `a~b` the first without the second, as in keyword libraries of the service. */
interface Entry {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

function entryOf(word: string): Entry {
  const [wanted = '', ...unwanted] = word.split('~');
  return {
    present: wanted.split('&').map(foldedWord).filter(isNotEmpty),
    absent: unwanted
      .flatMap((part) => part.split('&'))
      .map(foldedWord)
      .filter(isNotEmpty),
  };
}

const isNotEmpty = (text: string): boolean => text !== '';

/** Finds many words in one pass: at each place only those with the same first two units are compared. */
class Words {
  private readonly byBeginning = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const key = word.slice(0, 2);
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), word]);
    }
  }

  /** Where each word begins in the text. */
  in(text: string): Map<string, number[]> {
    const found = new Map<string, number[]>();
    for (let at = 0; at < text.length; at++) {
      for (const key of [text.slice(at, at + 2), text.slice(at, at + 1)]) {
        for (const word of this.byBeginning.get(key) ?? []) {
          if (!text.startsWith(word, at)) continue;
          const places = found.get(word);
          if (places) places.push(at);
          else found.set(word, [at]);
        }
      }
    }
    return found;
  }
}

export interface ListHit {
  readonly list: WordList;
  /** In the original text. */
  readonly ranges: readonly Range[];
}

interface Prepared {
  readonly list: WordList;
  readonly entries: readonly Entry[];
  readonly expressions: readonly RegExp[];
}

/** The lists of one policy, prepared once. */
export class Lists {
  private readonly block: readonly Prepared[];
  private readonly allowedTexts: ReadonlySet<string>;
  private readonly words: Words;
  private readonly phrases: readonly string[];
  private readonly allowed: Words;

  constructor(block: readonly WordList[], allowTexts: readonly string[], allowPhrases: readonly string[]) {
    this.block = block.map((list) => ({
      list,
      entries: (list.words ?? []).map(entryOf),
      expressions: (list.expressions ?? []).map((source) => new RegExp(source, 'giu')),
    }));
    this.words = new Words(
      this.block.flatMap(({ entries }) => entries.flatMap((one) => [...one.present, ...one.absent])),
    );
    this.phrases = [...new Set(allowPhrases.map(foldedWord).filter(isNotEmpty))];
    this.allowed = new Words(this.phrases);
    this.allowedTexts = new Set(allowTexts.map((text) => lower(text.trim())));
  }

  /** Length of the longest word, in the units that it is compared in. */
  get longestWord(): number {
    const lengths = this.block.flatMap(({ entries }) =>
      entries.flatMap(({ present }) => present.map((one) => one.length)),
    );
    return Math.max(0, ...lengths);
  }

  /** Whether the whole text is one that needs no check. Characters that nobody sees count: a model reads what is written in them. */
  allows(text: string): boolean {
    return this.allowedTexts.size > 0 && this.allowedTexts.has(lower(text.trim()));
  }

  /**
   * @param again - more of the text may follow, and what stands from here on is looked at once more then: so a word at the end, where an
   *   allowed phrase could have begun, does not count yet. @default - the text is whole
   */
  hits(text: string, again = text.length): ListHit[] {
    if (this.block.length === 0) return [];
    const { text: plain, starts, ends } = folded(text);
    const original = (start: number, length: number): Range => ({
      start: starts[start] ?? text.length,
      end: ends[start + length - 1] ?? text.length,
    });
    // For each place, where the phrases that begin there or before end at the latest.
    const allowedUpTo = new Uint32Array(plain.length);
    for (const [word, places] of this.allowed.in(plain)) {
      for (const at of places) allowedUpTo[at] = Math.max(allowedUpTo[at] ?? 0, at + word.length);
    }
    for (let at = plain.length - 1; at >= 0 && (starts[at] ?? 0) >= again; at--) {
      const rest = plain.slice(at);
      for (const phrase of this.phrases) {
        if (phrase.startsWith(rest)) allowedUpTo[at] = Math.max(allowedUpTo[at] ?? 0, at + phrase.length);
      }
    }
    for (let at = 1; at < plain.length; at++) {
      allowedUpTo[at] = Math.max(allowedUpTo[at] ?? 0, allowedUpTo[at - 1] ?? 0);
    }
    const counts = (start: number, length: number): boolean => start + length > (allowedUpTo[start] ?? 0);
    const found = this.words.in(plain);
    const placesOf = (word: string): number[] => (found.get(word) ?? []).filter((at) => counts(at, word.length));
    return this.block.flatMap(({ list, entries, expressions }) => {
      const ranges = entries
        .filter(({ present, absent }) => present.length > 0 && !absent.some((word) => found.has(word)))
        .map(({ present }) => present.map((word) => placesOf(word).map((at) => original(at, word.length))))
        .filter((places) => places.every((one) => one.length > 0))
        .flat(2);
      for (const expression of expressions) {
        for (const { index, 0: match } of plain.matchAll(expression)) {
          if (match !== '' && counts(index, match.length)) ranges.push(original(index, match.length));
        }
      }
      return ranges.length > 0 ? [{ list, ranges }] : [];
    });
  }
}
