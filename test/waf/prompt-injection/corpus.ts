import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

/** Which part of the corpus: signatures are written with the first, and only reported on the second. */
export type Part = 'development' | 'held-out';

export const ATTACKS = ['prompt-injection', 'system-prompt-extraction', 'jailbreak'] as const;

export interface Sample {
  readonly language: string;
  /** One of `ATTACKS`, or `benign:<kind>`. */
  readonly category: string;
  readonly attack: boolean;
  readonly text: string;
}

const CORPUS = path.join(__dirname, 'corpus');

/** One sample a line, `category | text`, with `\n` for a new line; one file a language. */
export function samples(part: Part): readonly Sample[] {
  return readdirSync(path.join(CORPUS, part))
    .sort()
    .flatMap((file) => {
      const language = path.basename(file, '.txt');
      const lines = readFileSync(path.join(CORPUS, part, file), 'utf8')
        .split('\n')
        .filter(Boolean);
      return lines.map((line) => sample(language, line, file));
    });
}

function sample(language: string, line: string, file: string): Sample {
  const border = line.indexOf(' | ');
  const category = line.slice(0, border);
  const attack = (ATTACKS as readonly string[]).includes(category);
  if (!attack && !category.startsWith('benign:')) throw new Error(`${file}: ${line}`);
  return { language, category, attack, text: line.slice(border + 3).replaceAll('\\n', '\n') };
}

/** How a text travels in a body. `undefined`: the encoding leaves this text as it is. */
export interface Encoding {
  readonly name: string;
  /** Clients send it so in honest traffic. */
  readonly honest: boolean;
  readonly body: (text: string) => string | undefined;
}

const message = (content: string): string =>
  JSON.stringify({ model: 'qwen-plus', stream: true, messages: [{ role: 'user', content }] });

const conversation = (content: string): string =>
  JSON.stringify({
    model: 'qwen-plus',
    messages: [
      { role: 'system', content: 'You are the assistant of a furniture shop. Answer briefly and politely.' },
      { role: 'user', content: 'Do you ship to islands?' },
      { role: 'assistant', content: 'Yes, we do. It takes five days longer.' },
      { role: 'user', content },
    ],
  });

const escaped = (json: string, which: RegExp): string =>
  json.replace(which, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A body with the changed text, unless nothing changed. */
const changed =
  (change: (text: string) => string) =>
  (text: string): string | undefined => {
    const result = change(text);
    return result === text ? undefined : message(result);
  };

const letters = (text: string, map: { readonly [letter: string]: string }): string =>
  [...text].map((letter) => map[letter] ?? map[letter.toLowerCase()] ?? letter).join('');

const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' };
const words = (text: string, change: (word: string) => string): string => text.replace(/[\p{L}\p{N}]+/gu, change);

export const ENCODINGS: readonly Encoding[] = [
  { name: 'JSON', honest: true, body: message },
  { name: 'JSON, ASCII only', honest: true, body: (text) => escaped(message(text), /[^\0-\x7f]/g) },
  { name: 'JSON, whole conversation', honest: true, body: conversation },
  { name: 'form', honest: true, body: (text) => new URLSearchParams({ prompt: text }).toString() },
  {
    name: 'URL, every byte',
    honest: false,
    body: (text) => `prompt=${[...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
  },
  { name: 'Unicode escapes', honest: false, body: (text) => message('@').replace('@', escaped(text, /[^]/g)) },
  {
    name: 'HTML entities',
    honest: false,
    body: changed((text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('')),
  },
  {
    name: 'mixed case',
    honest: false,
    body: changed((text) => [...text].map((l, i) => (i % 2 ? l.toUpperCase() : l.toLowerCase())).join('')),
  },
  { name: 'a line per word', honest: false, body: changed((text) => text.replaceAll(' ', '\n')) },
  { name: 'leetspeak', honest: false, body: changed((text) => letters(text, LEET)) },
  { name: 'homoglyphs', honest: false, body: changed((text) => letters(text, CYRILLIC)) },
  {
    name: 'zero width in words',
    honest: false,
    body: changed((text) => words(text, (word) => word.replace(/(..)(?=.)/gu, '$1\u200b'))),
  },
  {
    name: 'spaced letters',
    honest: false,
    body: changed((text) => words(text, (word) => [...word].join(' ')).replace(/(?<=\S) (?=\S\S)/g, '  ')),
  },
  {
    name: 'split words',
    honest: false,
    body: changed((text) => words(text, (word) => (word.length > 5 ? `${word.slice(0, 3)}-${word.slice(3)}` : word))),
  },
  { name: 'base64', honest: false, body: changed((text) => Buffer.from(text).toString('base64')) },
  {
    name: 'tag characters',
    honest: false,
    body: changed((text) =>
      [...text].map((l) => (/[ -~]/.test(l) ? String.fromCodePoint(0xe0000 + l.charCodeAt(0)) : l)).join(''),
    ),
  },
];

/** Names of languages for tables. */
export const LANGUAGES: { readonly [code: string]: string } = {
  ar: 'Arabic',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  id: 'Indonesian',
  ja: 'Japanese',
  ru: 'Russian',
  zh: 'Chinese',
};
