import { Token } from 'cdktf';
import { type Finding, Problems, shown } from '../core/errors';
import { EdgeListKind, type IEdgeList } from './list-kind';
import { EdgeQuota } from './quota';
import { isNetwork } from '../core/network';
import { asText, joined, literal, lowerCase, outsideTokens } from './shared';

type Problem = Omit<Finding, 'path'>;
type Logic = 'and' | 'or';

interface Condition {
  readonly text: string;
  readonly negated: boolean;
  /** Joins conditions itself, by text of the rules language. @default false */
  readonly isJoined?: boolean;
}

interface Group {
  readonly logic: Logic;
  readonly parts: readonly Node[];
}

type Node = Condition | Group;

const isGroup = (node: Node): node is Group => 'logic' in node;

/** Whether it needs parentheses beside others: "and" binds closer than "or", and "not" closer than both. */
const isCompound = (node: Node): boolean => isGroup(node) || (node.isJoined ?? false);

/**
 * When a rule of ESA applies, in the rules language of ESA:
 * https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/user-guide/work-with-rules-engine/
 *
 * Made from fields (`EdgeField.HOST.eq('ai.example.com')`) and put together by `and`, `or` and `not`. Values are quoted and escaped here;
 * what cannot be written, or is longer or deeper than ESA takes, is a `ValidationError` of the rule that uses it.
 */
export class EdgeExpression {
  /** Every request. */
  static all(): EdgeExpression {
    return new EdgeExpression({ text: 'true', negated: false });
  }

  /** Requests for which all expressions are true. */
  static allOf(...expressions: readonly EdgeExpression[]): EdgeExpression {
    return EdgeExpression.joined('and', expressions);
  }

  /** Requests for which one of the expressions is true. */
  static anyOf(...expressions: readonly EdgeExpression[]): EdgeExpression {
    return EdgeExpression.joined('or', expressions);
  }

  /** Requests for which the expression is false. Groups become groups of negated conditions, which is all that the language has. */
  static not(expression: EdgeExpression): EdgeExpression {
    const problems: Problem[] = leaves(expression.node).some(isCompound)
      ? [
          {
            code: 'not-applicable',
            what: 'raw text with "and" or "or" cannot be negated: the rules language has no "not" of a group',
            allowed: 'conditions of EdgeField, or raw text without "and" and "or"',
            fix: 'write what is meant into the text',
          },
        ]
      : [];
    return new EdgeExpression(negated(expression.node), [...expression.problems, ...problems], expression.uncertain);
  }

  /**
   * Text of the rules language as it is, without the outer parentheses: `http.host eq "ai.example.com"`. Nothing of it is escaped, so
   * it must not be made from what others write. Counts as one condition; with "and" or "or" in it, it stands in parentheses beside others.
   */
  static raw(text: string): EdgeExpression {
    const problems: Problem[] =
      text.trim() === '' ? [{ code: 'missing', what: 'the expression is empty', fix: 'write a condition' }] : [];
    return new EdgeExpression({ text, negated: false, isJoined: joinsConditions(text) }, problems);
  }

  /** @internal made by fields */
  static ofCondition(
    text: string,
    problems: readonly Problem[],
    uncertain: readonly string[],
    isNegated: boolean,
  ): EdgeExpression {
    return new EdgeExpression({ text, negated: isNegated }, problems, uncertain);
  }

  private static joined(logic: Logic, expressions: readonly EdgeExpression[]): EdgeExpression {
    const [first, ...rest] = expressions;
    if (first && rest.length === 0) return first;
    const problems: Problem[] = expressions.flatMap((expression) => expression.problems);
    if (!first) {
      problems.push({
        code: 'too-few-items',
        what: `an expression joins nothing by "${logic}"`,
        allowed: 'one expression or more',
        fix: 'give the expressions that are joined, or EdgeExpression.all()',
      });
    }
    const parts = expressions.flatMap(({ node }) => (isGroup(node) && node.logic === logic ? node.parts : [node]));
    const uncertain = expressions.flatMap((expression) => expression.uncertain);
    return new EdgeExpression({ logic, parts }, problems, uncertain);
  }

  private constructor(
    private readonly node: Node,
    private readonly problems: readonly Problem[] = [],
    /** Fields and functions of it that no example shows. @internal */
    readonly uncertain: readonly string[] = [],
  ) {}

  and(...others: readonly EdgeExpression[]): EdgeExpression {
    return EdgeExpression.allOf(this, ...others);
  }

  or(...others: readonly EdgeExpression[]): EdgeExpression {
    return EdgeExpression.anyOf(this, ...others);
  }

  /** Conditions, groups not counted. */
  get conditionCount(): number {
    return leaves(this.node).length;
  }

  /** Levels of `and` and `or`. */
  get nesting(): number {
    return depth(this.node);
  }

  /** As ESA takes it: `(http.host eq "a" and ip.geoip.country eq "CN") or (…)`. */
  toString(): string {
    if (!isGroup(this.node))
      return this.node.text === 'true' && !this.node.negated ? 'true' : `(${conditionText(this.node)})`;
    const { logic, parts } = this.node;
    if (!parts.some(isCompound)) return `(${parts.map(text).join(` ${logic} `)})`;
    return parts.map((part) => `(${text(part)})`).join(` ${logic} `);
  }

  /** Adds what ESA would refuse. */
  check(problems: Problems, argument: string): void {
    this.problems.forEach((problem) => problems.add({ ...problem, what: `${argument}: ${problem.what}` }));
    const { conditionCount, nesting } = this;
    if (conditionCount > EdgeQuota.MAX_CONDITIONS) {
      problems.add({
        code: 'too-many-items',
        what: `${argument} has too many conditions`,
        got: `${conditionCount} conditions`,
        allowed: `at most ${EdgeQuota.MAX_CONDITIONS}`,
        fix: 'ask for one of several values by oneOf or an EdgeList, or make several rules',
      });
    }
    if (nesting > EdgeQuota.MAX_NESTING) {
      problems.add({
        code: 'invalid-value',
        what: `${argument} nests "and" and "or" too deep`,
        got: `${nesting} levels`,
        allowed: `at most ${EdgeQuota.MAX_NESTING}`,
        fix: 'rewrite it as an "or" of "and" groups, or make several rules',
      });
    }
    // What Terraform adds later is not counted.
    const bytes = Buffer.byteLength(this.toString());
    if (bytes > EdgeQuota.MAX_EXPRESSION_BYTES) {
      problems.add({
        code: 'wrong-length',
        what: `${argument} is too long`,
        got: `${bytes} bytes`,
        allowed: `at most ${EdgeQuota.MAX_EXPRESSION_BYTES} bytes`,
        fix: 'move values to an EdgeList, or make several rules',
      });
    }
  }
}

function negated(node: Node): Node {
  if (!isGroup(node)) return { ...node, negated: !node.negated };
  return { logic: node.logic === 'and' ? 'or' : 'and', parts: node.parts.map(negated) };
}

function leaves(node: Node): readonly Condition[] {
  return isGroup(node) ? node.parts.flatMap(leaves) : [node];
}

function depth(node: Node): number {
  return isGroup(node) ? 1 + Math.max(0, ...node.parts.map(depth)) : Number(isCompound(node));
}

const conditionText = ({ text: condition, negated: isNegated }: Condition): string =>
  isNegated ? `not ${condition}` : condition;

function text(node: Node): string {
  if (!isGroup(node)) return conditionText(node);
  return node.parts.map((part) => (isCompound(part) ? `(${text(part)})` : text(part))).join(` ${node.logic} `);
}

/** Whether a text has "and" or "or" outside of quotation marks. */
const joinsConditions = (raw: string): boolean => /\b(and|or)\b/i.test(raw.replace(/"(\\[^]|[^"\\])*"/g, ''));

/** Text in quotes. Tokens are taken as they are. */
function quoted(value: string): string {
  return `"${literal(outsideTokens(value, (part) => part.replace(/["\\]/g, '\\$&')))}"`;
}

/** Several texts in quotes. */
const quotedSet = (values: readonly string[]): string =>
  Token.isUnresolved(values) ? `"${joined(values, '" "')}"` : values.map(quoted).join(' ');

/** ESA's own examples write backslashes of patterns once; a quote is escaped for both the text and the pattern. */
function quotedPattern(pattern: string): string {
  const escaped = (part: string): string => part.replace(/\\[^]|"/g, (found) => (found === '"' ? '\\"' : found));
  return `"${literal(outsideTokens(pattern, escaped))}"`;
}

function textProblems(field: string, values: readonly string[], mayBeEmpty: boolean): Problem[] {
  return values.flatMap((value): Problem[] => {
    if (Token.isUnresolved(value)) return [];
    if (value === '' && !mayBeEmpty) {
      return [
        {
          code: 'wrong-length',
          what: `${field} is compared with an empty text`,
          allowed: 'one character or more',
          fix: 'correct the value',
        },
      ];
    }
    return /\p{Cc}/u.test(value)
      ? [
          {
            code: 'invalid-value',
            what: `${field} is compared with control characters`,
            got: shown(value),
            allowed: 'one line of text',
            fix: 'remove line breaks and other control characters',
          },
        ]
      : [];
  });
}

function emptySet(field: string, values: readonly unknown[]): Problem[] {
  return values.length > 0
    ? []
    : [
        {
          code: 'too-few-items',
          what: `${field} is compared with no value`,
          allowed: 'one value or more',
          fix: 'give the values, or leave the condition out',
        },
      ];
}

function wrongList(field: string, list: IEdgeList, kinds: readonly EdgeListKind[]): Problem[] {
  if (kinds.some(({ code }) => code === list.kind.code)) return [];
  return [
    {
      code: 'wrong-type',
      what: `${field} is compared with a list of another kind`,
      got: `a list of kind ${shown(list.kind.code)}`,
      allowed: kinds.length === 0 ? 'no list' : `a list of kind ${kinds.map(({ code }) => shown(code)).join(' or ')}`,
      fix: 'give a list of that kind',
    },
  ];
}

/** `$name`. A dollar before a reference would escape it, so Terraform is asked for the dollar. */
const listReference = ({ listName }: IEdgeList): string =>
  Token.isUnresolved(listName) ? `\${"$"}${listName}` : `$${listName}`;

/** What fields of all kinds have. */
export abstract class EdgeFieldBase {
  /** @internal */
  constructor(
    /** As it stands in expressions. */
    readonly name: string,
    /** What is wrong with the name. @internal */
    protected readonly problems: readonly Problem[] = [],
    /** Parts of the name that no example shows. @internal */
    protected readonly uncertain: readonly string[] = [],
  ) {}

  /** The field is there at all. */
  exists(): EdgeExpression {
    return this.condition(`exists(${this.name})`);
  }

  toString(): string {
    return this.name;
  }

  /** @internal */
  protected condition(
    written: string,
    problems: readonly Problem[] = [],
    uncertain: readonly string[] = [],
  ): EdgeExpression {
    return EdgeExpression.ofCondition(
      written,
      [...this.problems, ...problems],
      [...this.uncertain, ...uncertain],
      false,
    );
  }

  /** @internal */
  protected excluded(written: string, problems: readonly Problem[] = []): EdgeExpression {
    return EdgeExpression.ofCondition(written, [...this.problems, ...problems], this.uncertain, true);
  }
}

interface TextFieldOptions {
  readonly mayBeEmpty?: boolean;
  readonly lists?: readonly EdgeListKind[];
  readonly problems?: readonly Problem[];
  readonly uncertain?: readonly string[];
}

/** A field with text. */
export class EdgeTextField extends EdgeFieldBase {
  /** @internal */
  constructor(
    name: string,
    private readonly options: TextFieldOptions = {},
  ) {
    super(name, options.problems, options.uncertain);
  }

  /** The same field in lower case, for comparisons without regard to case. @unverified not in an example of Alibaba Cloud */
  get lowerCase(): EdgeTextField {
    return new EdgeTextField(`lower(${this.name})`, {
      ...this.options,
      lists: [],
      uncertain: [...this.uncertain, 'lower()'],
    });
  }

  /** Length, as a field: `EdgeField.BODY.size.gt(8192)`. @unverified not in an example of Alibaba Cloud, bytes or characters */
  get size(): EdgeNumberField {
    return new EdgeNumberField(`len(${this.name})`, this.problems, [...this.uncertain, 'len()']);
  }

  eq(value: string): EdgeExpression {
    return this.condition(`${this.name} eq ${quoted(value)}`, this.valueProblems([value]));
  }

  ne(value: string): EdgeExpression {
    return this.condition(`${this.name} ne ${quoted(value)}`, this.valueProblems([value]));
  }

  contains(value: string): EdgeExpression {
    return this.condition(`${this.name} contains ${quoted(value)}`, textProblems(this.name, [value], false));
  }

  startsWith(value: string): EdgeExpression {
    return this.condition(`starts_with(${this.name}, ${quoted(value)})`, textProblems(this.name, [value], false));
  }

  endsWith(value: string): EdgeExpression {
    return this.condition(`ends_with(${this.name}, ${quoted(value)})`, textProblems(this.name, [value], false));
  }

  /**
   * A pattern of PCRE; only plans with regular expressions take it.
   * @unverified quotes and escaped backslashes in it: ESA's examples write backslashes once, as here
   */
  matches(pattern: string): EdgeExpression {
    return this.condition(
      `${this.name} matches ${quotedPattern(pattern)}`,
      [...textProblems(this.name, [pattern], false), ...patternProblems(this.name, pattern)],
      pattern.includes('\\\\') || pattern.includes('"') ? ['escaped quotes and backslashes in a pattern'] : [],
    );
  }

  oneOf(...values: readonly string[]): EdgeExpression {
    return this.condition(`${this.name} in {${quotedSet(values)}}`, this.setProblems(values));
  }

  noneOf(...values: readonly string[]): EdgeExpression {
    return this.excluded(`${this.name} in {${quotedSet(values)}}`, this.setProblems(values));
  }

  inList(list: IEdgeList): EdgeExpression {
    return this.condition(
      `${this.name} in ${listReference(list)}`,
      wrongList(this.name, list, this.options.lists ?? []),
    );
  }

  private valueProblems(values: readonly string[]): Problem[] {
    return textProblems(this.name, values, this.options.mayBeEmpty ?? false);
  }

  private setProblems(values: readonly string[]): Problem[] {
    return [...emptySet(this.name, values), ...this.valueProblems(values)];
  }
}

/** A field with a number. */
export class EdgeNumberField extends EdgeFieldBase {
  eq(value: number): EdgeExpression {
    return this.compared('eq', value);
  }

  ne(value: number): EdgeExpression {
    return this.compared('ne', value);
  }

  gt(value: number): EdgeExpression {
    return this.compared('gt', value);
  }

  ge(value: number): EdgeExpression {
    return this.compared('ge', value);
  }

  lt(value: number): EdgeExpression {
    return this.compared('lt', value);
  }

  le(value: number): EdgeExpression {
    return this.compared('le', value);
  }

  oneOf(...values: readonly number[]): EdgeExpression {
    const problems = [...emptySet(this.name, values), ...values.flatMap((value) => this.numberProblems(value))];
    return this.condition(`${this.name} in {${values.join(' ')}}`, problems);
  }

  /** A list of numbers of autonomous systems. */
  inList(list: IEdgeList): EdgeExpression {
    return this.condition(`${this.name} in ${listReference(list)}`, wrongList(this.name, list, [EdgeListKind.ASN]));
  }

  private compared(operator: string, value: number): EdgeExpression {
    return this.condition(`${this.name} ${operator} ${asText(value)}`, this.numberProblems(value));
  }

  private numberProblems(value: number): Problem[] {
    return Token.isUnresolved(value) || (Number.isInteger(value) && value >= 0)
      ? []
      : [
          {
            code: 'out-of-range',
            what: `${this.name} is compared with something else than a whole number`,
            got: shown(value),
            allowed: 'a whole number, 0 or more',
            fix: 'correct the number',
          },
        ];
  }
}

/** A field with an IP address. */
export class EdgeIpField extends EdgeFieldBase {
  /** An IPv4 or IPv6 address. */
  eq(address: string): EdgeExpression {
    return this.condition(`${this.name} eq ${address}`, addressProblems(this.name, [address], false));
  }

  /** An IPv4 or IPv6 address. */
  ne(address: string): EdgeExpression {
    return this.condition(`${this.name} ne ${address}`, addressProblems(this.name, [address], false));
  }

  /** Addresses and networks: `203.0.113.0/24`. */
  oneOf(...networks: readonly string[]): EdgeExpression {
    return this.condition(`${this.name} in {${joined(networks, ' ')}}`, this.setProblems(networks));
  }

  noneOf(...networks: readonly string[]): EdgeExpression {
    return this.excluded(`${this.name} in {${joined(networks, ' ')}}`, this.setProblems(networks));
  }

  inList(list: IEdgeList): EdgeExpression {
    return this.condition(`${this.name} in ${listReference(list)}`, wrongList(this.name, list, [EdgeListKind.IP]));
  }

  private setProblems(networks: readonly string[]): Problem[] {
    return [...emptySet(this.name, networks), ...addressProblems(this.name, networks, true)];
  }
}

/** A field that is true or false. */
export class EdgeFlagField extends EdgeFieldBase {
  isTrue(): EdgeExpression {
    return this.condition(`${this.name} eq true`);
  }

  isFalse(): EdgeExpression {
    return this.condition(`${this.name} eq false`);
  }
}

/** The parts of a request that conditions look at: `EdgeField.PATH.startsWith('/v1/chat')`. */
export class EdgeField {
  /** The `Host` header, without regard to case. */
  static readonly HOST = new EdgeTextField('http.host', { lists: [EdgeListKind.HOST] });
  /** Address of the client. */
  static readonly CLIENT_IP = new EdgeIpField('ip.src');
  /** Country of the client's address, as ISO 3166-1 alpha-2: `CN`. */
  static readonly COUNTRY = new EdgeTextField('ip.geoip.country');
  /** `GET`, `POST`, … */
  static readonly METHOD = new EdgeTextField('http.request.method');
  /** Path and query string. */
  static readonly URI = new EdgeTextField('http.request.uri');
  /** Path, without the query string. */
  static readonly PATH = new EdgeTextField('http.request.uri.path');
  /** What follows the last dot of the path. */
  static readonly PATH_EXTENSION = new EdgeTextField('http.request.uri.path.extension');
  /** The last part of the path. */
  static readonly FILE_NAME = new EdgeTextField('http.request.uri.path.file_name');
  /** Protocol, host, path and query string. */
  static readonly FULL_URI = new EdgeTextField('http.request.full_uri');
  /** The query string. @unverified not seen in an example */
  static readonly QUERY = new EdgeTextField('http.request.uri.query', {
    mayBeEmpty: true,
    uncertain: ['http.request.uri.query'],
  });
  /** `HTTP/1.0`, `HTTP/1.1`, `HTTP/2.0`, … */
  static readonly HTTP_VERSION = new EdgeTextField('http.request.version');
  /** The whole `Cookie` header. */
  static readonly COOKIES = new EdgeTextField('http.cookie', { mayBeEmpty: true });
  /** The `Referer` header, without regard to case. */
  static readonly REFERER = new EdgeTextField('http.referer', { mayBeEmpty: true });
  /** The `User-Agent` header. @unverified not seen in an example */
  static readonly USER_AGENT = new EdgeTextField('http.user_agent', {
    mayBeEmpty: true,
    uncertain: ['http.user_agent'],
  });
  /** The body as it was sent. */
  static readonly BODY = new EdgeTextField('http.request.body.raw');
  /** Type that ESA finds in the body: `application/json`. */
  static readonly BODY_MIME = new EdgeTextField('http.request.body.mime');
  /** Number of the autonomous system that the client's address belongs to. @unverified not seen in an example */
  static readonly ASN = new EdgeNumberField('ip.geoip.asnum', [], ['ip.geoip.asnum']);

  /** A request header, by name without regard to case. @unverified the brackets: not seen in an example */
  static header(name: string): EdgeTextField {
    return memberField('http.request.headers', lowerCase(name));
  }

  /** One cookie. @unverified the brackets: not seen in an example */
  static cookie(name: string): EdgeTextField {
    return memberField('http.request.cookies', name);
  }

  /** One argument of the query string. @unverified not seen in an example */
  static queryArgument(name: string): EdgeTextField {
    return memberField('http.request.uri.args', name);
  }

  /** One field of a form (`application/x-www-form-urlencoded`). @unverified the brackets: not seen in an example */
  static formField(name: string): EdgeTextField {
    return memberField('http.request.body.form', name);
  }

  /** Any other field with text, as the console's expression editor names it. */
  static customText(name: string): EdgeTextField {
    return new EdgeTextField(name, { mayBeEmpty: true });
  }

  /** Any other field with a number. */
  static customNumber(name: string): EdgeNumberField {
    return new EdgeNumberField(name);
  }

  /** Any other field with an IP address. */
  static customIp(name: string): EdgeIpField {
    return new EdgeIpField(name);
  }

  /** Any other field that is true or false, such as one that ESA computes. */
  static customFlag(name: string): EdgeFlagField {
    return new EdgeFlagField(name);
  }

  private constructor() {}
}

function memberField(map: string, member: string): EdgeTextField {
  return new EdgeTextField(`${map}[${quoted(member)}]`, {
    mayBeEmpty: true,
    problems: textProblems(map, [member], false),
    uncertain: [`${map}[…]`],
  });
}

function patternProblems(field: string, pattern: string): Problem[] {
  if (Token.isUnresolved(pattern) || /^(\\[^]|[^\\])*$/.test(pattern)) return [];
  return [
    {
      code: 'invalid-value',
      what: `${field} is compared with a pattern that ends with a backslash`,
      got: shown(pattern),
      allowed: 'a pattern of PCRE',
      fix: 'write "\\\\" for a backslash',
    },
  ];
}

function addressProblems(field: string, addresses: readonly string[], networks: boolean): Problem[] {
  return addresses.flatMap((address): Problem[] =>
    Token.isUnresolved(addresses) || isAddress(address, networks)
      ? []
      : [
          {
            code: 'invalid-value',
            what: `${field} is compared with something else than an address`,
            got: shown(address),
            allowed: networks ? 'IPv4 or IPv6 addresses and networks: "203.0.113.0/24"' : 'one IPv4 or IPv6 address',
            fix: networks ? 'correct the address' : 'correct the address; networks are compared by oneOf',
          },
        ],
  );
}

/** True for addresses, and where wanted for networks; tokens are not looked at. */
export function isAddress(text: string, networks: boolean): boolean {
  return Token.isUnresolved(text) || (isNetwork(text) && (networks || !text.includes('/')));
}
