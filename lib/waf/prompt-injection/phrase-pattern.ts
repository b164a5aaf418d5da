/**
 * Phrases with alternatives, from which both a regular expression and a list of plain phrases are made:
 *
 *     (ignore|disregard) (all)? (previous|prior) instruction(s)?
 *
 * A space separates words. `(a|b)` is one of several, each may be a phrase with alternatives itself; `?` behind it makes it optional.
 * Alternatives are ordered by how common they are, because a list of plain phrases has room for the most common ones only.
 */
export interface PhraseScript {
  /** What stands between two words, as a regular expression. */
  readonly separator: string;
  /** What stands between two words of a plain phrase. */
  readonly space: '' | ' ';
}

/**
 * Words of languages in Latin letters. Written without what regular expression engines disagree about: no class, no quantifier and no case
 * folding of characters beyond ASCII, no lookaround, no comma (it separates values of a condition). A JSON body has a new line as `\n`.
 */
const LATIN: PhraseScript = { separator: String.raw`(?:\\n|\W)+`, space: ' ' };

/** As `LATIN`, but `\W` would be any letter of these scripts to an engine that works on bytes. */
const OTHER_SPACED: PhraseScript = { separator: String.raw`(?:\\n|[\s!-@\\])+`, space: ' ' };

/** Chinese and Japanese: no space between words. */
const UNSPACED: PhraseScript = { separator: '', space: '' };

const SCRIPTS: { readonly [language: string]: PhraseScript } = {
  zh: UNSPACED,
  ja: UNSPACED,
  ru: OTHER_SPACED,
  ar: OTHER_SPACED,
};

/** How words of a language are told apart. */
export function scriptOf(language: string): PhraseScript {
  return SCRIPTS[language] ?? LATIN;
}

type Phrase = readonly Word[];
interface Word {
  readonly parts: readonly Part[];
  /** The whole word may be missing. */
  readonly optional: boolean;
}
interface Part {
  readonly alternatives: readonly Phrase[] | string;
  readonly optional: boolean;
}

const SPECIAL = '(|)?';

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  parse(): Phrase {
    const phrase = this.phrase();
    if (this.at < this.text.length) throw this.problem(`unexpected "${this.text[this.at]}"`);
    return phrase;
  }

  private phrase(): Phrase {
    const words: Word[] = [this.word()];
    while (this.text[this.at] === ' ') {
      this.at += 1;
      words.push(this.word());
    }
    if (words.every(({ optional }) => optional)) throw this.problem('everything is optional');
    return words;
  }

  private word(): Word {
    const parts: Part[] = [];
    for (let next = this.text[this.at]; next !== undefined && next !== ' ' && next !== '|' && next !== ')';) {
      parts.push(next === '(' ? this.group() : this.literal());
      next = this.text[this.at];
    }
    const [only, more] = parts;
    if (!only) throw this.problem('a word is missing');
    return more === undefined && only.optional
      ? { parts: [{ ...only, optional: false }], optional: true }
      : { parts, optional: false };
  }

  private group(): Part {
    const alternatives: Phrase[] = [];
    do {
      this.at += 1;
      alternatives.push(this.phrase());
    } while (this.text[this.at] === '|');
    if (this.text[this.at] !== ')') throw this.problem('")" is missing');
    this.at += 1;
    const optional = this.text[this.at] === '?';
    if (optional) this.at += 1;
    return { alternatives, optional };
  }

  private literal(): Part {
    const start = this.at;
    while (this.at < this.text.length && this.text[this.at] !== ' ' && !SPECIAL.includes(this.text[this.at] ?? '')) {
      this.at += 1;
    }
    if (start === this.at) throw this.problem(`unexpected "${this.text[this.at]}"`);
    return { alternatives: this.text.slice(start, this.at), optional: false };
  }

  private problem(what: string): Error {
    return new Error(`phrase pattern ${JSON.stringify(this.text)}, position ${this.at}: ${what}`);
  }
}

/** The pattern as a regular expression. */
export function toRegex(pattern: string, script: PhraseScript): string {
  return phraseRegex(new Parser(pattern).parse(), script, true);
}

/** @param initial - whether it can be the beginning of a sentence */
function phraseRegex(phrase: Phrase, script: PhraseScript, initial: boolean): string {
  // The separator goes with the optional word: before it once a required word has come, behind it until then.
  const firstRequired = phrase.findIndex(({ optional }) => !optional);
  return phrase
    .map((word, i) => {
      const text = word.parts
        .map((part, at) => partRegex(part, script, initial && i <= firstRequired && at === 0))
        .join('');
      if (i < firstRequired) return `(?:${text}${script.separator})?`;
      if (i === firstRequired) return text;
      return word.optional ? `(?:${script.separator}${text})?` : script.separator + text;
    })
    .join('');
}

function partRegex({ alternatives, optional }: Part, script: PhraseScript, initial: boolean): string {
  if (typeof alternatives === 'string') return literalRegex(alternatives, initial);
  const text = alternatives.map((one) => phraseRegex(one, script, initial)).join('|');
  return `(?:${text})${optional ? '?' : ''}`;
}

function literalRegex(text: string, initial: boolean): string {
  return [...text].map((letter, at) => letterRegex(letter, initial && at === 0)).join('');
}

function letterRegex(letter: string, initial: boolean): string {
  if (letter === "'") return "(?:'|’)?";
  const upper = letter.toUpperCase();
  // Case folding beyond ASCII is not promised, so a capital at the beginning is spelled out.
  if (initial && isBeyondAscii(letter) && upper !== letter) return `(?:${letter}|${upper})`;
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

/** Whether a text has a character that is not ASCII. */
export function isBeyondAscii(text: string): boolean {
  return [...text].some((letter) => (letter.codePointAt(0) ?? 0) > 0x7f);
}

interface Reading {
  readonly text: string;
  /** How far it is from the most common reading. */
  readonly cost: number;
}

/** The most common readings of the pattern, at most `max`. */
export function readings(pattern: string, script: PhraseScript, max: number): readonly string[] {
  return cheapest(phraseReadings(new Parser(pattern).parse(), script, max), max).map(({ text }) => text);
}

function cheapest(all: readonly Reading[], max: number): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of all) {
    const known = best.get(reading.text);
    if (!known || known.cost > reading.cost) best.set(reading.text, reading);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, max);
}

function phraseReadings(phrase: Phrase, script: PhraseScript, max: number): readonly Reading[] {
  return phrase.reduce<readonly Reading[]>(
    (before, { parts, optional }) => {
      const words = parts.reduce<readonly Reading[]>(
        (left, part) => product(left, partReadings(part, script, max), '', max),
        [{ text: '', cost: 0 }],
      );
      const choices = optional ? [{ text: '', cost: 0 }, ...words.map(costlier)] : words;
      return product(before, choices, script.space, max);
    },
    [{ text: '', cost: 0 }],
  );
}

function partReadings({ alternatives, optional }: Part, script: PhraseScript, max: number): readonly Reading[] {
  if (typeof alternatives === 'string') return [{ text: alternatives, cost: 0 }];
  const all = alternatives.flatMap((one, i) =>
    phraseReadings(one, script, max).map(({ text, cost }) => ({ text, cost: cost + i })),
  );
  return optional ? [{ text: '', cost: 0 }, ...all.map(costlier)] : all;
}

function costlier({ text, cost }: Reading): Reading {
  return { text, cost: cost + 1 };
}

function product(left: readonly Reading[], right: readonly Reading[], space: string, max: number): readonly Reading[] {
  const all = left.flatMap((a) =>
    right.map((b) => ({
      text: a.text === '' || b.text === '' ? a.text + b.text : a.text + space + b.text,
      cost: a.cost + b.cost,
    })),
  );
  return cheapest(all, max);
}
