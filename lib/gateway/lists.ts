/** Words that are looked for here, before anything is sent: lists that block, and phrases that they may not hit. */
import type { Range } from './mask';
import type { WordList } from './policy';

/** A text as words are compared: NFKC, lower case, without characters that nobody sees; each unit with its place in the original. */
interface Folded {
  readonly text: string;
  /** Where the original character of each unit begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Zero-width and other formatting characters, variation selectors and combining grapheme joiners. */
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

function folded(text: string): Folded {
  let result = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    if (!INVISIBLE.test(char)) {
      const form = char.normalize('NFKC').toLowerCase();
      result += form;
      for (let unit = 0; unit < form.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: result, starts, ends };
}

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
    this.allowed = new Words(allowPhrases.map(foldedWord).filter(isNotEmpty));
    this.allowedTexts = new Set(allowTexts.map(foldedWord));
  }

  /** Length of the longest word, in the units that it is compared in. */
  get longestWord(): number {
    const lengths = this.block.flatMap(({ entries }) =>
      entries.flatMap(({ present }) => present.map((one) => one.length)),
    );
    return Math.max(0, ...lengths);
  }

  /** Whether the whole text is one that needs no check. */
  allows(text: string): boolean {
    return this.allowedTexts.size > 0 && this.allowedTexts.has(foldedWord(text));
  }

  hits(text: string): ListHit[] {
    if (this.block.length === 0) return [];
    const { text: plain, starts, ends } = folded(text);
    const original = (start: number, length: number): Range => ({
      start: starts[start] ?? text.length,
      end: ends[start + length - 1] ?? text.length,
    });
    const allowed = [...this.allowed.in(plain)].flatMap(([word, places]) =>
      places.map((at) => ({ start: at, end: at + word.length })),
    );
    const counts = (start: number, length: number): boolean =>
      !allowed.some((range) => range.start <= start && start + length <= range.end);
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
