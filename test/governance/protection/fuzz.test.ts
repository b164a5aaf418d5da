/** Anything can be given as a document: it is read or has located problems, and what is read survives merging with the same decisions. */
import { isOperator, OPERATOR_NAMES, type RequestContext } from '../../../lib/governance/protection/condition';
import {
  parseDocument,
  readDocument,
  type ReadStatement,
  renderDocument,
} from '../../../lib/governance/protection/document';
import { ControlPolicyLimits } from '../../../lib/governance/protection/limits';
import { documentOf, minify, pack } from '../../../lib/governance/protection/merge';
import { jsonErrorAt } from '../../../lib/governance/protection/json-error';
import { glob } from '../../../lib/governance/protection/pattern';
import { readCases, readSources, SourceError } from '../../../lib/governance/protection/sources';
import { simulate } from '../../../lib/governance/protection/simulate';

/** The same numbers in each run. */
class Random {
  constructor(private state: number) {}

  below(most: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * most);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  some<T>(values: readonly T[], most: number): T[] {
    return Array.from({ length: 1 + this.below(most) }, () => this.of(values));
  }
}

const NAMES = [
  'Version',
  'Statement',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
  'Sid',
  '__proto__',
  'constructor',
  '',
  'x',
];
const SCALARS = [
  '1',
  'Deny',
  'Allow',
  '*',
  'kms:*',
  'acs:oss:*:*:*',
  '${a}',
  '',
  '\u0000',
  null,
  true,
  0,
  -1.5,
  1e308,
  'toString',
  '__proto__',
];

function anyJson(random: Random, depth: number): unknown {
  const kind = depth === 0 ? 0 : random.below(4);
  if (kind === 0) return random.of(SCALARS);
  if (kind === 1) return Array.from({ length: random.below(4) }, () => anyJson(random, depth - 1));
  const names = [...NAMES, ...OPERATOR_NAMES, 'acs:SourceIp', 'acs:PrincipalARN'];
  return Object.fromEntries(
    Array.from({ length: random.below(5) }, () => [random.of(names), anyJson(random, depth - 1)]),
  );
}

/** A document that is nearly right: one part of it is replaced. */
function nearlyRight(random: Random): unknown {
  const document = JSON.parse(renderDocument(statements(random))) as { Statement: { [name: string]: unknown }[] };
  const statement = random.of(document.Statement);
  statement[random.of(Object.keys(statement))] = anyJson(random, 3);
  return document;
}

const ACTIONS = [
  '*',
  'kms:*',
  'kms:Dis*',
  'kms:DisableKey',
  'KMS:disablekey',
  'oss:*Object',
  'oss:GetObject',
  'oss:PutObject',
];
const RESOURCES = [
  '*',
  'acs:*:*:*:*',
  'acs:oss:*:*:logs',
  'acs:oss:*:*:logs/*',
  'acs:oss:*:*:logs/a*',
  'acs:kms:*cn-*:*:key/*',
  'acs:oss:*:*:a:b',
];
const CONDITIONS: readonly ReadStatement['conditions'][] = [
  {},
  {},
  { StringNotLike: { 'acs:PrincipalARN': ['acs:ram:*:*:role/a', 'acs:ram:*:*:role/b*'] } },
  { StringNotLike: { 'acs:PrincipalARN': ['acs:ram:*:*:role/b*', 'acs:ram:*:*:role/a'] } },
  { Bool: { 'acs:MFAPresent': ['false'] }, IpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] } },
  { NotIpAddress: { 'acs:SourceIp': ['203.0.113.0/24'] } },
];

function statement(random: Random): ReadStatement {
  return {
    effect: random.below(4) === 0 ? 'Allow' : 'Deny',
    ...(random.below(4) === 0 ? { notActions: random.some(ACTIONS, 3) } : { actions: random.some(ACTIONS, 4) }),
    ...(random.below(4) === 0 ? { notResources: random.some(RESOURCES, 3) } : { resources: random.some(RESOURCES, 3) }),
    conditions: random.of(CONDITIONS),
  };
}

const statements = (random: Random): ReadStatement[] =>
  Array.from({ length: 1 + random.below(6) }, () => statement(random));

const CONTEXTS: readonly RequestContext[] = [
  {},
  { 'acs:MFAPresent': 'false', 'acs:SourceIp': '203.0.113.9' },
  { 'acs:SourceIp': '192.0.2.1' },
];

const REQUESTS = ['kms:DisableKey', 'kms:EnableKey', 'oss:GetObject', 'ram:CreateUser'].flatMap((action) =>
  [
    '*',
    'acs:oss:*:1:logs',
    'acs:oss:*:1:logs/ab',
    'acs:oss:*:1:LOGS/ab',
    'acs:kms:cn-beijing:1:key/k',
    'acs:oss:x:1:a:b',
  ].flatMap((resource) =>
    ['user/u', 'role/a', 'role/bc'].flatMap((identity) =>
      CONTEXTS.map((context) => ({ principal: `acs:ram::1:${identity}`, action, resource, context })),
    ),
  ),
);

const PLACE = /^(the document|Version|Statement|[\w"]|line \d+, column \d+)/;

/** Cheaper than expect, which is called too often here. */
function must(holds: boolean, ...shown: readonly unknown[]): void {
  if (!holds) throw new Error(shown.map((one) => JSON.stringify(one)).join(' '));
}

it('any document is read or has problems with their places', () => {
  const random = new Random(1);
  let good = 0;
  for (let i = 0; i < 10_000; i++) {
    const document = i % 2 === 0 ? anyJson(random, 5) : nearlyRight(random);
    const { statements: read, problems } = readDocument(document);
    for (const { what, fix } of problems) must(PLACE.test(what) && fix !== '', document, what, fix);
    if (problems.length > 0) continue;
    good++;
    // What is read is all there is, and can be read again.
    const again = readDocument(JSON.parse(renderDocument(read)));
    must(JSON.stringify(again) === JSON.stringify({ statements: read, problems: [] }), document, again);
    must(
      read.every(({ conditions }) => Object.keys(conditions).every(isOperator)),
      document,
    );
    const levels = [{ name: 'a', policies: [{ name: 'p', statements: read }] }];
    simulate({ principal: 'acs:ram::1:user/u', action: 'kms:DisableKey' }, { levels });
  }
  expect(good).toBeGreaterThan(100);
});

it('any text is read or has problems with their places', () => {
  const random = new Random(2);
  const text = JSON.stringify(JSON.parse(renderDocument(statements(random))), null, 1);
  for (let i = 0; i < 3_000; i++) {
    const at = random.below(text.length);
    const inserted = random.of([
      '',
      '"',
      '{',
      ']',
      ',',
      '\u0001',
      '\n',
      '😀',
      '\\',
      '\\u12',
      '0',
      '.5',
      '-',
      ' true',
      ':',
    ]);
    const damaged = text.slice(0, at) + inserted + text.slice(at + random.below(3));
    let valid = true;
    try {
      JSON.parse(damaged);
    } catch {
      valid = false;
    }
    must((jsonErrorAt(damaged) === undefined) === valid, damaged);
    for (const { what } of parseDocument(damaged).problems) must(PLACE.test(what), damaged, what);
    for (const read of [() => readSources([{ name: 'f.json', text: damaged }]), () => readCases('c.json', damaged)]) {
      try {
        read();
      } catch (error) {
        must(error instanceof SourceError && /^[fc]\.json: /.test(error.message), damaged, String(error));
      }
    }
  }
});

it('nesting without end is refused, not followed', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const document = `{"Version":"1","Statement":[{"Effect":"Deny","Action":${deep},"Resource":"*"}]}`;
  expect(parseDocument(document).problems).toMatchObject([
    { what: 'Statement[0].Action[0] is malformed', got: 'a list' },
  ]);
});

it('merging changes no decision', () => {
  const random = new Random(3);
  for (let i = 0; i < 120; i++) {
    const before = statements(random);
    const after = minify(before);
    must(renderDocument(after).length <= renderDocument(before).length, before, after);
    must(renderDocument(minify(after)) === renderDocument(after), before, after);
    const decide = (all: readonly ReadStatement[], request: (typeof REQUESTS)[number]): string => {
      const levels = [{ name: 'a', policies: [{ name: 'p', statements: all }], fullAliyunAccess: i % 2 === 0 }];
      return simulate(request, { levels }).outcome;
    };
    for (const request of REQUESTS) must(decide(before, request) === decide(after, request), request, before, after);
  }
});

describe('packing', () => {
  const rule = (random: Random, name: string): { name: string; statements: ReadStatement[] } => ({
    name,
    statements: Array.from({ length: 1 + random.below(3) }, (_, i) => ({
      effect: 'Deny',
      actions: Array.from({ length: 5 + random.below(20) }, (_a, j) => `${name}:Operation${i}x${j}`),
      resources: ['*'],
      conditions: random.of(CONDITIONS),
    })),
  });
  const places = (shelves: ReturnType<typeof pack>): ReadonlyMap<string, number> =>
    new Map(shelves.flatMap(({ number, rules }) => rules.map(({ name }): [string, number] => [name, number])));

  it.each([1, 3])(
    'keeps to the limit, loses nothing, and moves nothing for a rule that comes last (spread %i)',
    (spread) => {
      const random = new Random(4);
      for (let i = 0; i < 30; i++) {
        const rules = Array.from({ length: 1 + random.below(25) }, (_, j) => rule(random, `r${i}x${j}`));
        const shelves = pack(rules, spread);
        for (const { document, rules: held } of shelves) {
          expect(document.length).toBeLessThanOrEqual(ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS);
          expect(document).toBe(documentOf(held));
        }
        expect([...places(shelves).keys()].sort()).toEqual(rules.map(({ name }) => name).sort());
        const more = places(pack([...rules, rule(random, 'last')], spread));
        for (const [name, number] of places(shelves)) expect(more.get(name)).toBe(number);
      }
    },
  );

  it('moves next to nothing for a rule that comes between, where policies have room', () => {
    const random = new Random(5);
    let [moved, all] = [0, 0];
    for (let i = 0; i < 100; i++) {
      // About half of what three policies hold.
      const rules = Array.from({ length: 8 }, (_, j) => rule(random, `r${i}x${j}`));
      const before = places(pack(rules, 3));
      const at = random.below(rules.length);
      const after = places(pack([...rules.slice(0, at), rule(random, 'between'), ...rules.slice(at)], 3));
      for (const [name, number] of before) {
        all++;
        if (after.get(name) !== number) moved++;
      }
    }
    expect(moved / all).toBeLessThan(0.05);
  });

  it('with one policy before the next, needs as few as there can be', () => {
    const random = new Random(6);
    const rules = Array.from({ length: 12 }, (_, j) => rule(random, `r${j}`));
    const shelves = pack(rules, 1);
    const total = shelves.reduce((sum, { document }) => sum + document.length, 0);
    expect(shelves.length).toBeLessThanOrEqual(Math.ceil(total / ControlPolicyLimits.MAX_DOCUMENT_CHARACTERS) + 1);
    expect(shelves.map(({ number }) => number)).toEqual(shelves.map((_, i) => i + 1));
  });
});

describe('glob', () => {
  it('agrees with a regular expression', () => {
    const random = new Random(7);
    for (let i = 0; i < 20_000; i++) {
      const letters = (most: number, from: readonly string[]): string =>
        Array.from({ length: random.below(most) }, () => random.of(from)).join('');
      const [pattern, text] = [letters(7, ['a', 'b', '*', '?']), letters(8, ['a', 'b', '?'])];
      const expression = (questionMark: boolean): RegExp =>
        new RegExp(
          `^${[...pattern].map((c) => (c === '*' ? '.*' : c === '?' ? (questionMark ? '.' : '\\?') : c)).join('')}$`,
        );
      must(glob(pattern, text) === expression(false).test(text), pattern, text);
      must(glob(pattern, text, true) === expression(true).test(text), pattern, text);
    }
  });

  it('takes no time for patterns that make regular expressions hang', () => {
    const started = process.hrtime.bigint();
    expect(glob(`${'a*'.repeat(500)}b`, 'a'.repeat(2_000))).toBe(false);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1_000);
  });
});
