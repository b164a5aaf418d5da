import { TerraformVariable } from 'cdktf';
import { type Finding, Problems } from '../../lib/core/errors';
import {
  EdgeAction,
  EdgeExpression,
  EdgeField,
  EdgeList,
  EdgeListKind,
  EdgeQuota,
  EdgeRule,
  EdgeSite,
} from '../../lib/edge';
import { newStack, only, synth, unknowns } from '../core/support';
import { evaluate, type Expression, read } from './rules-language';

function problemsOf(expression: EdgeExpression): readonly Omit<Finding, 'path'>[] {
  const problems = new Problems();
  expression.check(problems, 'when');
  return problems.findings;
}

const codes = (expression: EdgeExpression): readonly string[] => problemsOf(expression).map(({ code }) => code);

/** Numbers that look random and are the same on every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const random = numbers(7);
const below = (limit: number): number => Math.floor(random.next().value * limit);

describe('what fields print', () => {
  it.each<[string, EdgeExpression, string]>([
    ['eq', EdgeField.HOST.eq('ai.example.com'), '(http.host eq "ai.example.com")'],
    ['ne', EdgeField.METHOD.ne('GET'), '(http.request.method ne "GET")'],
    ['contains', EdgeField.USER_AGENT.contains('curl'), '(http.user_agent contains "curl")'],
    ['startsWith', EdgeField.PATH.startsWith('/v1/'), '(starts_with(http.request.uri.path, "/v1/"))'],
    ['endsWith', EdgeField.PATH.endsWith('.env'), '(ends_with(http.request.uri.path, ".env"))'],
    ['matches', EdgeField.PATH.matches('^/v\\d+/chat$'), '(http.request.uri.path matches "^/v\\d+/chat$")'],
    ['oneOf', EdgeField.COUNTRY.oneOf('CN', 'SG'), '(ip.geoip.country in {"CN" "SG"})'],
    ['noneOf', EdgeField.COUNTRY.noneOf('CN', 'SG'), '(not ip.geoip.country in {"CN" "SG"})'],
    ['exists', EdgeField.header('X-Api-Key').exists(), '(exists(http.request.headers["x-api-key"]))'],
    ['not exists', EdgeExpression.not(EdgeField.cookie('id').exists()), '(not exists(http.request.cookies["id"]))'],
    ['lowerCase', EdgeField.PATH.lowerCase.contains('/admin'), '(lower(http.request.uri.path) contains "/admin")'],
    ['size', EdgeField.BODY.size.gt(8192), '(len(http.request.body.raw) gt 8192)'],
    ['addresses', EdgeField.CLIENT_IP.eq('203.0.113.7'), '(ip.src eq 203.0.113.7)'],
    ['other addresses', EdgeField.CLIENT_IP.ne('2001:db8::1'), '(ip.src ne 2001:db8::1)'],
    ['networks', EdgeField.CLIENT_IP.oneOf('203.0.113.0/24', '::1'), '(ip.src in {203.0.113.0/24 ::1})'],
    ['not of networks', EdgeField.CLIENT_IP.noneOf('203.0.113.0/24'), '(not ip.src in {203.0.113.0/24})'],
    ['numbers', EdgeField.ASN.oneOf(45102, 37963), '(ip.geoip.asnum in {45102 37963})'],
    ['comparisons', EdgeField.customNumber('n').ge(1).and(EdgeField.customNumber('n').le(2)), '(n ge 1 and n le 2)'],
    [
      'other comparisons',
      EdgeField.ASN.lt(3).or(EdgeField.ASN.ne(5), EdgeField.ASN.eq(6)),
      '(ip.geoip.asnum lt 3 or ip.geoip.asnum ne 5 or ip.geoip.asnum eq 6)',
    ],
    ['flags', EdgeField.customFlag('f').isTrue().or(EdgeField.customFlag('g').isFalse()), '(f eq true or g eq false)'],
    ['arguments', EdgeField.queryArgument('a"b').eq(''), '(http.request.uri.args["a\\"b"] eq "")'],
    ['form fields', EdgeField.formField('prompt').contains('x'), '(http.request.body.form["prompt"] contains "x")'],
    [
      'custom fields',
      EdgeField.customIp('a').eq('1.1.1.1').and(EdgeField.customText('b').eq('c')),
      '(a eq 1.1.1.1 and b eq "c")',
    ],
    ['everything', EdgeExpression.all(), 'true'],
    [
      'raw text',
      EdgeExpression.raw('http.host eq "a"').and(EdgeField.HOST.eq('b')),
      '(http.host eq "a" and http.host eq "b")',
    ],
    [
      'raw text with "or", beside another condition',
      EdgeExpression.raw('http.host eq "a" or http.host eq "b"').and(EdgeField.METHOD.eq('GET')),
      '(http.host eq "a" or http.host eq "b") and (http.request.method eq "GET")',
    ],
    [
      'raw text with "and", negated conditions beside it',
      EdgeExpression.not(EdgeField.METHOD.eq('GET')).or(
        EdgeExpression.raw('http.host eq "a" and http.request.version eq "HTTP/2.0"'),
      ),
      '(not http.request.method eq "GET") or (http.host eq "a" and http.request.version eq "HTTP/2.0")',
    ],
    [
      'raw text with "or" in a value',
      EdgeExpression.not(EdgeExpression.raw('http.host eq "this or \\"that"')),
      '(not http.host eq "this or \\"that")',
    ],
    [
      'or of and',
      EdgeField.METHOD.eq('GET').and(EdgeField.HTTP_VERSION.eq('HTTP/1.0')).or(EdgeField.COUNTRY.eq('CN')),
      '(http.request.method eq "GET" and http.request.version eq "HTTP/1.0") or (ip.geoip.country eq "CN")',
    ],
    [
      'and of or',
      EdgeExpression.allOf(
        EdgeField.HOST.eq('a'),
        EdgeExpression.anyOf(EdgeField.URI.eq('/'), EdgeField.REFERER.eq('')),
      ),
      '(http.host eq "a") and (http.request.uri eq "/" or http.referer eq "")',
    ],
  ])('%s', (_, expression, text) => {
    expect(String(expression)).toBe(text);
    expect(problemsOf(expression)).toEqual([]);
    expect(() => read(text)).not.toThrow();
  });
});

describe('escaping', () => {
  const hostile = [
    '"',
    '\\',
    '\\"',
    '"\\',
    '") or (ip.src eq 1.1.1.1',
    '" or true or "',
    '{"a" "b"}',
    'ünïcödé 中文',
    "'",
  ];
  const letters = [...'"\\(){}[]$% aé中 or and not eq'];
  const some = Array.from({ length: 400 }, () =>
    Array.from({ length: 1 + below(12) }, () => letters[below(letters.length)]).join(''),
  );

  it.each<[string, (value: string) => EdgeExpression, string]>([
    ['eq', (value) => EdgeField.HOST.eq(value), 'eq'],
    ['contains', (value) => EdgeField.HOST.contains(value), 'contains'],
    ['starts_with', (value) => EdgeField.HOST.startsWith(value), 'starts_with'],
    ['in', (value) => EdgeField.HOST.oneOf(value, 'b'), 'in'],
  ])('%s: every text stays one value', (_, make, operator) => {
    for (const value of [...hostile, ...some]) {
      // What Terraform makes of the text.
      const text = String(make(value)).replace(/([$%])\1(?=\{)/g, '$1');
      expect(read(text)).toEqual({
        kind: 'compare',
        operator,
        field: 'http.host',
        values: operator === 'in' ? [value, 'b'] : [value],
      });
    }
  });

  it('names of headers cannot leave their brackets', () => {
    expect(read(String(EdgeField.header('a"] eq "x" or http.host["').exists()))).toMatchObject({
      kind: 'compare',
      field: 'http.request.headers["a\\"] eq \\"x\\" or http.host[\\""]',
    });
  });

  it('patterns keep their backslashes and stay one value', () => {
    expect(read(String(EdgeField.PATH.matches('a"b\\.c\\"d\\\\')))).toMatchObject({ values: ['a\\"b\\.c\\"d\\\\'] });
    expect(codes(EdgeField.PATH.matches('a\\'))).toEqual(['invalid-value']);
  });

  it('Terraform sees no template in a value, and a reference stays one', () => {
    expect(String(EdgeField.HOST.eq('${var.x}%{if}'))).toBe('(http.host eq "$${var.x}%%{if}")');
    const stack = newStack();
    const domain = new TerraformVariable(stack, 'domain', { type: 'string' });
    EdgeSite.fromSiteId(stack, 'Site', '123').addRule(
      'Rule',
      EdgeRule.custom({ when: EdgeField.HOST.eq(domain.stringValue), action: EdgeAction.block() }),
    );
    expect(only(synth(stack), 'alicloud_esa_waf_rule').config).toMatchObject({
      expression: '(http.host eq "${var.domain}")',
    });
  });
});

describe('values that only Terraform knows', () => {
  const expressionOf = (make: (values: ReturnType<typeof unknowns>) => EdgeExpression): unknown => {
    const stack = newStack();
    const when = make(unknowns(stack));
    EdgeSite.fromSiteId(stack, 'Site', '123').addRule('Rule', EdgeRule.custom({ when, action: EdgeAction.block() }));
    return (only(synth(stack), 'alicloud_esa_waf_rule').config as { readonly expression: unknown }).expression;
  };

  it.each<[string, Parameters<typeof expressionOf>[0], string]>([
    ['a part of a text', ({ text }) => EdgeField.HOST.eq(`a"b\\.${text}`), '(http.host eq "a\\"b\\\\.${var.text}")'],
    [
      'a part of a pattern',
      ({ text }) => EdgeField.PATH.matches(`^/"${text}`),
      '(http.request.uri.path matches "^/\\"${var.text}")',
    ],
    ['a header', ({ text }) => EdgeField.header(text).exists(), '(exists(http.request.headers["${lower(var.text)}"]))'],
    ['texts', ({ list }) => EdgeField.HOST.oneOf(...list), '(http.host in {"${join("\\" \\"", var.list)}"})'],
    ['addresses', ({ list }) => EdgeField.CLIENT_IP.noneOf(...list), '(not ip.src in {${join(" ", var.list)}})'],
    ['numbers', ({ number }) => EdgeField.ASN.oneOf(number, 1), '(ip.geoip.asnum in {${var.number} 1})'],
    ['a number', ({ number }) => EdgeField.ASN.gt(number), '(ip.geoip.asnum gt ${var.number})'],
  ])('%s', (_, make, expected) => {
    expect(expressionOf(make)).toBe(expected);
  });
});

describe('lists', () => {
  it('are named by a reference, after a dollar that Terraform does not take for an escape', () => {
    const stack = newStack();
    const list = new EdgeList(stack, 'Offices', {
      kind: EdgeListKind.IP,
      listName: 'offices',
      items: ['203.0.113.0/24'],
    });
    EdgeSite.fromSiteId(stack, 'Site', '123').addRule(
      'Rule',
      EdgeRule.custom({ when: EdgeExpression.not(EdgeField.CLIENT_IP.inList(list)), action: EdgeAction.block() }),
    );
    const synthesized = synth(stack);
    const [name] = Object.keys(synthesized.resource?.alicloud_esa_list ?? {});
    expect(only(synthesized, 'alicloud_esa_waf_rule').config).toMatchObject({
      expression: `(not ip.src in \${"$"}\${alicloud_esa_list.${name}.name})`,
    });
  });

  it('of an existing name are written as they are', () => {
    const list = EdgeList.fromListAttributes(newStack(), 'Hosts', {
      listId: '1',
      listName: 'hosts',
      kind: EdgeListKind.HOST,
    });
    expect(String(EdgeField.HOST.inList(list))).toBe('(http.host in $hosts)');
    expect(codes(EdgeField.HOST.inList(list))).toEqual([]);
    expect(codes(EdgeField.CLIENT_IP.inList(list))).toEqual(['wrong-type']);
    expect(codes(EdgeField.ASN.inList(list))).toEqual(['wrong-type']);
    expect(codes(EdgeField.PATH.inList(list))).toEqual(['wrong-type']);
  });
});

describe('composition', () => {
  /** Trees of `and`, `or` and `not` over four conditions, with what they mean. */
  function tree(depth: number): {
    readonly expression: EdgeExpression;
    readonly means: (facts: readonly boolean[]) => boolean;
  } {
    const leaf = below(4);
    if (depth === 0) {
      return { expression: EdgeField.HOST.eq(`h${leaf}`), means: (facts) => facts[leaf] === true };
    }
    const parts = Array.from({ length: 1 + below(3) }, () => tree(depth - 1));
    const expressions = parts.map(({ expression }) => expression);
    switch (below(3)) {
      case 0:
        return {
          expression: EdgeExpression.allOf(...expressions),
          means: (facts) => parts.every(({ means }) => means(facts)),
        };
      case 1:
        return {
          expression: EdgeExpression.anyOf(...expressions),
          means: (facts) => parts.some(({ means }) => means(facts)),
        };
      default: {
        const [first] = parts as [(typeof parts)[number]];
        return { expression: EdgeExpression.not(first.expression), means: (facts) => !first.means(facts) };
      }
    }
  }

  it('means the same as it prints, for all facts', () => {
    const all = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((bit) => (bits & (1 << bit)) !== 0));
    for (let round = 0; round < 300; round++) {
      const { expression, means } = tree(3);
      const printed = read(String(expression));
      for (const facts of all) {
        const holds = (comparison: Expression): boolean =>
          comparison.kind === 'compare' && facts[Number(String(comparison.values[0]).slice(1))] === true;
        expect([String(expression), evaluate(printed, holds)]).toEqual([String(expression), means(facts)]);
      }
    }
  });

  it('counts conditions and levels, joining what is joined alike', () => {
    const or = EdgeField.HOST.eq('a').or(EdgeField.HOST.eq('b')).or(EdgeField.HOST.eq('c'));
    expect([or.conditionCount, or.nesting]).toEqual([3, 1]);
    const mixed = or.and(EdgeField.METHOD.eq('POST'));
    expect([mixed.conditionCount, mixed.nesting]).toEqual([4, 2]);
    expect(EdgeExpression.all().nesting).toBe(0);
  });
});

describe('limits', () => {
  const conditions = (count: number): EdgeExpression =>
    EdgeExpression.allOf(...Array.from({ length: count }, (_, i) => EdgeField.HOST.ne(`h${i}`)));

  it.each<[string, EdgeExpression, readonly string[]]>([
    ['20 conditions', conditions(EdgeQuota.MAX_CONDITIONS), []],
    ['21 conditions', conditions(EdgeQuota.MAX_CONDITIONS + 1), ['too-many-items']],
    ['three levels', conditions(2).or(EdgeField.URI.eq('/')).and(EdgeField.URI.eq('/')), ['invalid-value']],
    // `(http.host eq "…")` has 17 characters without the value.
    ['4,096 bytes', EdgeField.HOST.eq('x'.repeat(EdgeQuota.MAX_EXPRESSION_BYTES - 17)), []],
    ['4,097 bytes', EdgeField.HOST.eq('x'.repeat(EdgeQuota.MAX_EXPRESSION_BYTES - 16)), ['wrong-length']],
    ['bytes, not characters', EdgeField.HOST.eq('中'.repeat(1400)), ['wrong-length']],
    [
      'several at once',
      EdgeExpression.anyOf(conditions(21), EdgeField.URI.eq('x'.repeat(5000)).and(conditions(1))),
      ['too-many-items', 'wrong-length'],
    ],
    ['an empty host', EdgeField.HOST.eq(''), ['wrong-length']],
    ['an empty part', EdgeField.COOKIES.contains(''), ['wrong-length']],
    ['a line break', EdgeField.HOST.eq('a\nb'), ['invalid-value']],
    ['no values', EdgeField.COUNTRY.oneOf(), ['too-few-items']],
    ['no networks', EdgeField.CLIENT_IP.noneOf(), ['too-few-items']],
    ['no numbers', EdgeField.ASN.oneOf(), ['too-few-items']],
    ['no address', EdgeField.CLIENT_IP.eq('300.1.1.1'), ['invalid-value']],
    ['a network that is compared', EdgeField.CLIENT_IP.eq('203.0.113.0/24'), ['invalid-value']],
    [
      'a network of too many bits',
      EdgeField.CLIENT_IP.oneOf('203.0.113.0/33', '::/129', '1.1.1.1/2/3'),
      ['invalid-value', 'invalid-value', 'invalid-value'],
    ],
    ['a fraction', EdgeField.ASN.gt(0.5), ['out-of-range']],
    ['nothing joined', EdgeExpression.allOf(), ['too-few-items']],
    ['an empty text', EdgeExpression.raw(' '), ['missing']],
    ['raw text that cannot be negated', EdgeExpression.not(EdgeExpression.raw('a eq 1 or b eq 2')), ['not-applicable']],
    [
      'raw text in it that cannot be negated',
      EdgeExpression.not(EdgeField.HOST.eq('a').and(EdgeExpression.raw('a eq 1 and b eq 2'))),
      ['not-applicable'],
    ],
    [
      'raw text that is nested too deep',
      EdgeField.HOST.eq('a').and(EdgeField.HOST.eq('b').or(EdgeExpression.raw('a eq 1 and b eq 2'))),
      ['invalid-value'],
    ],
    ['a header without a name', EdgeField.header('').exists(), ['wrong-length']],
  ])('%s', (_, expression, expected) => {
    expect(codes(expression)).toEqual(expected);
  });
});
