import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { PROMPT_SIGNATURES, SignatureMatching } from '../../../lib/waf';
import { scriptOf } from '../../../lib/waf/prompt-injection/phrase-pattern';
import { ROOT } from '../../support/snippets';
import { ATTACKS, ENCODINGS, LANGUAGES, type Sample, samples } from './corpus';
import { computedParts, hits, partOf } from './measure';

const development = samples('development');
const heldOut = samples('held-out');

/** Words, or characters of scripts without spaces. */
function units({ language }: Pick<Sample, 'language'>, text: string): readonly string[] {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return scriptOf(language).space === '' ? [...found.join('')] : found;
}

function grams(all: readonly string[], n: number): ReadonlySet<string> {
  return new Set(all.slice(n - 1).map((_, i) => all.slice(i, i + n).join(' ')));
}

/** How long a run of words must be to be a copy, and not a phrase of the language. */
const COPIED = (language: string): number => (scriptOf(language).space === '' ? 12 : 6);

describe('the corpus', () => {
  it.each([
    ['development', development],
    ['held-out', heldOut],
  ])('has attacks of each kind and honest prompts in every language: %s', (_part, all) => {
    for (const language of Object.keys(LANGUAGES)) {
      const here = all.filter((one) => one.language === language);
      const kinds = here.filter(({ attack }) => attack).map(({ category }) => category);
      expect([language, [...new Set(kinds)].sort()]).toEqual([language, [...ATTACKS].sort()]);
      expect(here.filter(({ attack }) => !attack).length).toBeGreaterThanOrEqual(10);
    }
  });

  it('has no text twice', () => {
    const texts = [...development, ...heldOut].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has held-out texts that are no variants of development texts', () => {
    const close = heldOut.flatMap((one) => {
      const n = COPIED(one.language) / 2;
      const own = grams(units(one, one.text), n);
      return development
        .filter(({ language }) => language === one.language)
        .filter((other) => {
          const theirs = grams(units(other, other.text), n);
          const common = [...own].filter((gram) => theirs.has(gram)).length;
          return common / (own.size + theirs.size - common || 1) > 0.3;
        })
        .map((other) => [one.text, other.text]);
    });
    expect(close).toEqual([]);
  });
});

describe('the held-out part', () => {
  it('shares no run of words with texts of the signatures that development texts do not have', () => {
    const copied = PROMPT_SIGNATURES.flatMap(({ id, language, texts }) => {
      const n = COPIED(language);
      const gramsOf = (all: readonly Sample[]): ReadonlySet<string> =>
        new Set(all.flatMap((one) => [...grams(units({ language }, one.text), n)]));
      const [reported, tuned] = [gramsOf(heldOut), gramsOf(development)];
      return texts
        .flatMap((text) => [...grams(units({ language }, text), n)])
        .filter((gram) => reported.has(gram) && !tuned.has(gram))
        .map((gram) => `${id}: ${gram}`);
    });
    expect(copied).toEqual([]);
  });

  it('is found by short phrases only: a signature that spells out one of its texts would match a long one', () => {
    const long = heldOut.flatMap((sample) =>
      PROMPT_SIGNATURES.filter(({ language }) => language === sample.language).flatMap((signature) => {
        const [condition] = signature.conditions(SignatureMatching.REGULAR_EXPRESSIONS);
        if (condition?.operator !== 'regex') return [];
        const [match = ''] = new RegExp(condition.values).exec(sample.text.toLowerCase()) ?? [];
        const length = units(sample, match).length;
        return length > 2 * COPIED(sample.language) ? [`${signature.id}: ${match}`] : [];
      }),
    );
    expect(long).toEqual([]);
  });
});

describe('docs/prompt-injection.md', () => {
  const document = readFileSync(path.join(ROOT, 'docs', 'prompt-injection.md'), 'utf8');
  const computed = computedParts();

  it.each(Object.keys(computed))(
    'has %s as it is computed (npx tsx test/waf/prompt-injection/update-docs.ts)',
    (name) => {
      const [found = `no part ${name}`] = partOf(name).exec(document) ?? [];
      expect(found).toBe(`<!-- ${name}:begin -->\n${computed[name]}\n<!-- ${name}:end -->`);
    },
  );

  it('says in its text what its first table says', () => {
    const [all = ''] = computed['held-out']?.split('\n').slice(2) ?? [];
    process.stdout.write(`\n${computed['held-out']}\n`);
    const [, attacks, honest] = /\((\d+) %\) \|.*\| 0 of (\d+) \(0 %\) \| 0 of/.exec(all) ?? [];
    expect(document).toContain(`[${attacks} % of the attacks](#figures)`);
    // The rule of three: what nobody of n showed, less than 3 in n do, with 95 % confidence.
    expect(document).toContain(
      `0 of ${honest} honest prompts found, the true rate is below ${(300 / Number(honest)).toFixed(1)} %`,
    );
  });
});

describe('the development part', () => {
  const body = ENCODINGS[0]?.body ?? ((text: string): string => text);
  const found = development.map((sample) => ({ ...sample, found: hits(body(sample.text) ?? '').length > 0 }));

  it('has no honest prompt that is found', () => {
    expect(found.filter((one) => one.found && !one.attack).map(({ text }) => text)).toEqual([]);
  });

  it('has more than three quarters of its attacks found', () => {
    const attacks = found.filter(({ attack }) => attack);
    expect(attacks.filter((one) => one.found).length / attacks.length).toBeGreaterThan(0.75);
  });
});
