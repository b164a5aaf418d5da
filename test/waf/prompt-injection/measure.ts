import { createHash } from 'node:crypto';
import { findPromptSignatures, PROMPT_SIGNATURES, type PromptSignature, SignatureMatching } from '../../../lib/waf';
import { ATTACKS, type Encoding, ENCODINGS, LANGUAGES, type Part, type Sample, samples } from './corpus';

/** Signatures that find a body. */
export function hits(body: string, matching = SignatureMatching.REGULAR_EXPRESSIONS): readonly PromptSignature[] {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  return findPromptSignatures({ headers: { 'Content-Type': type }, body }, { matching });
}

interface Outcome extends Sample {
  readonly encoding: Encoding;
  /** By any signature: what the log shows in stage monitor. */
  readonly found: boolean;
  /** By a signature that is not kept at monitor: what stage block blocks. */
  readonly blocked: boolean;
}

/** Every sample in every encoding; honest samples in honest encodings only. */
function outcomes(part: Part, matching: SignatureMatching): readonly Outcome[] {
  return samples(part).flatMap((sample) =>
    ENCODINGS.filter(({ honest }) => sample.attack || honest).flatMap((encoding) => {
      const body = encoding.body(sample.text);
      if (body === undefined) return [];
      const found = hits(body, matching);
      return [{ ...sample, encoding, found: found.length > 0, blocked: found.some(({ monitorOnly }) => !monitorOnly) }];
    }),
  );
}

type Cells = readonly string[];

const share = (some: readonly Outcome[], is: (one: Outcome) => boolean): string => {
  if (some.length === 0) return '–';
  const count = some.filter(is).length;
  return `${count} of ${some.length} (${Math.round((100 * count) / some.length)} %)`;
};

function row(name: string, of: readonly Outcome[]): Cells {
  const attacks = of.filter(({ attack }) => attack);
  const benign = of.filter(({ attack }) => !attack);
  return [
    name,
    share(attacks, ({ found }) => found),
    share(attacks, ({ blocked }) => blocked),
    share(benign, ({ found }) => found),
    share(benign, ({ blocked }) => blocked),
  ];
}

function table(title: string, rows: readonly Cells[]): string {
  const head: Cells = [title, 'attacks found', 'attacks blocked', 'honest prompts found', 'honest prompts blocked'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The figures as Markdown tables: by category, language and encoding. */
export function report(part: Part): string {
  const all = outcomes(part, SignatureMatching.REGULAR_EXPRESSIONS);
  const plain = outcomes(part, SignatureMatching.PLAIN_PHRASES);
  const json = all.filter(({ encoding }) => encoding.name === 'JSON');
  const plainJson = plain.filter(({ encoding }) => encoding.name === 'JSON');
  const kinds = [...new Set(json.filter(({ attack }) => !attack).map(({ category }) => category))].sort();
  const named = (
    names: readonly string[],
    of: (one: Outcome) => string,
    label = (name: string): string => name,
  ): Cells[] =>
    names.map((name) =>
      row(
        label(name),
        json.filter((one) => of(one) === name),
      ),
    );
  return [
    table('JSON', [row('regular expressions', json), row('plain phrases', plainJson)]),
    table(
      'category, JSON',
      named([...ATTACKS, ...kinds], ({ category }) => category),
    ),
    table(
      'language, JSON',
      named(
        Object.keys(LANGUAGES),
        ({ language }) => language,
        (code) => LANGUAGES[code] ?? code,
      ),
    ),
    table(
      'encoding, all languages',
      ENCODINGS.map(({ name }) =>
        row(
          name,
          all.filter(({ encoding }) => encoding.name === name),
        ),
      ),
    ),
    table(
      'encoding, English',
      ENCODINGS.map(({ name }) =>
        row(
          name,
          all.filter(({ encoding, language }) => encoding.name === name && language === 'en'),
        ),
      ),
    ),
  ].join('\n\n');
}

/** What the figures were measured with: changes with every condition of a signature. */
export function setHash(): string {
  const all = PROMPT_SIGNATURES.map((one) => [
    one.id,
    ...Object.values(SignatureMatching).map((how) => one.conditions(how)),
  ]);
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}
