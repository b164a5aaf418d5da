import { createHash } from 'node:crypto';
import {
  type FindOptions,
  findPromptSignatures,
  PROMPT_SIGNATURES,
  type PromptSignature,
  SIGNATURE_SET_VERSION,
  SignatureMatching,
} from '../../../lib/waf';
import { ATTACKS, type Encoding, ENCODINGS, LANGUAGES, type Part, type Sample, samples } from './corpus';

/** Signatures that find a body. */
export function hits(body: string, options: FindOptions = {}): readonly PromptSignature[] {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded';
  return findPromptSignatures({ headers: { 'Content-Type': type }, body }, options);
}

interface Outcome extends Sample {
  readonly encoding: Encoding;
  /** By any signature: what the log shows in stage monitor. */
  readonly found: boolean;
  /** By a signature that is not kept at monitor: what stage block blocks. */
  readonly blocked: boolean;
}

/** Every sample in every encoding; honest samples in honest encodings only. */
function outcomes(part: Part, options: FindOptions = {}): readonly Outcome[] {
  return samples(part).flatMap((sample) =>
    ENCODINGS.filter(({ honest }) => sample.attack || honest).flatMap((encoding) => {
      const body = encoding.body(sample.text);
      if (body === undefined) return [];
      const found = hits(body, options);
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
  const all = outcomes(part);
  const plain = outcomes(part, { matching: SignatureMatching.PLAIN_PHRASES });
  const undecoded = outcomes(part, { decodings: [] });
  const json = inEncoding(all, 'JSON');
  const by = (names: readonly string[], of: (one: Outcome) => string): Cells[] =>
    names.map((name) =>
      row(
        LANGUAGES[name] ?? name,
        json.filter((one) => of(one) === name),
      ),
    );
  const kinds = [...new Set(json.map(({ category }) => category))].filter((kind) => kind.startsWith('benign:')).sort();
  const english = all.filter(({ language }) => language === 'en');
  const encodings = (some: readonly Outcome[]): Cells[] =>
    ENCODINGS.map(({ name }) => row(name, inEncoding(some, name)));
  return [
    table('all, as JSON', [
      row('regular expressions', json),
      row('plain phrases', inEncoding(plain, 'JSON')),
      row('regular expressions, if WAF decoded nothing', inEncoding(undecoded, 'JSON')),
      row('the same, JSON with ASCII only', inEncoding(undecoded, 'JSON, ASCII only')),
    ]),
    table(
      'category, as JSON',
      by([...ATTACKS, ...kinds], ({ category }) => category),
    ),
    table(
      'language, as JSON',
      by(Object.keys(LANGUAGES), ({ language }) => language),
    ),
    table('encoding, all languages', encodings(all)),
    table('encoding, English', encodings(english)),
  ].join('\n\n');
}

function inEncoding(some: readonly Outcome[], name: string): readonly Outcome[] {
  return some.filter(({ encoding }) => encoding.name === name);
}

/** What the figures were measured with: changes with every condition of a signature. */
export function setHash(): string {
  const all = PROMPT_SIGNATURES.map((one) => [
    one.id,
    ...Object.values(SignatureMatching).map((how) => one.conditions(how)),
  ]);
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}

/** The signatures as a Markdown table. */
export function catalogue(): string {
  const rows = PROMPT_SIGNATURES.map((one) => [
    `\`${one.id}\``,
    one.category,
    one.severity,
    one.monitorOnly ? 'monitor' : 'block',
    one.rationale,
    one.falsePositives,
  ]);
  const head = ['id', 'category', 'severity', 'in stage block', 'why', 'also found'];
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

/** The parts of docs/prompt-injection.md that are computed, by their names. */
export function computedParts(): { readonly [name: string]: string } {
  return {
    set: `Signature set ${SIGNATURE_SET_VERSION}, SHA-256 \`${setHash()}\`.`,
    signatures: catalogue(),
    'held-out': report('held-out'),
    development: report('development').split('\n\n')[0] ?? '',
  };
}

/** A computed part in the document. */
export function partOf(name: string): RegExp {
  return new RegExp(`(<!-- ${name}:begin -->)[^]*?(<!-- ${name}:end -->)`);
}
