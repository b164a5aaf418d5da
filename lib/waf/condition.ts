import { Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import type { IAddressBook } from './address-book';
import { checkAddresses, checkCount } from './checks';
import { asText, joined, literal } from './shared';

/** How many values an operator takes. */
type Operands = 'none' | 'one' | 'many' | 'number';

/** How a condition compares. Which operators a field knows is shown in the console; WAF refuses the others on apply. */
export class WafOperator {
  static readonly EQUALS = new WafOperator('eq', 'one');
  static readonly NOT_EQUALS = new WafOperator('ne', 'one');
  static readonly EQUALS_ONE_OF = new WafOperator('match-one', 'many');
  static readonly EQUALS_NONE_OF = new WafOperator('all-not-match', 'many');
  /** Contains the text; for the field `IP`: is one of the addresses. */
  static readonly CONTAINS = new WafOperator('contain', 'one');
  /** Does not contain the text; for the field `IP`: is none of the addresses. */
  static readonly NOT_CONTAINS = new WafOperator('not-contain', 'one');
  static readonly CONTAINS_ONE_OF = new WafOperator('contain-one', 'many');
  static readonly CONTAINS_NONE_OF = new WafOperator('all-not-contain', 'many');
  static readonly STARTS_WITH = new WafOperator('prefix-match', 'one');
  static readonly ENDS_WITH = new WafOperator('suffix-match', 'one');
  static readonly MATCHES = new WafOperator('regex', 'one');
  static readonly NOT_MATCHES = new WafOperator('not-regex', 'one');
  static readonly MATCHES_ONE_OF = new WafOperator('regex-one', 'many');
  static readonly MATCHES_NONE_OF = new WafOperator('all-not-regex', 'many');
  /** "Does not match" in the API, beside the operators for texts and regular expressions. */
  static readonly NOT_MATCH = new WafOperator('not-match', 'one');
  static readonly EXISTS = new WafOperator('exists', 'none');
  static readonly ABSENT = new WafOperator('none', 'none');
  static readonly EMPTY = new WafOperator('empty', 'none');
  static readonly LENGTH_EQUALS = new WafOperator('len-eq', 'number');
  static readonly LENGTH_BELOW = new WafOperator('len-lt', 'number');
  static readonly LENGTH_ABOVE = new WafOperator('len-gt', 'number');
  static readonly BELOW = new WafOperator('lt', 'number');
  static readonly ABOVE = new WafOperator('gt', 'number');
  /** Is in an address book. */
  static readonly IN_LIST = new WafOperator('in-list', 'one');
  /** Is not in an address book. */
  static readonly NOT_IN_LIST = new WafOperator('not-in-list', 'one');
  /** "In the list" in the older form of the API. */
  static readonly IN_LIST_LEGACY = new WafOperator('inl', 'one');

  private constructor(
    /** As the API says it. */
    readonly code: string,
    readonly operands: Operands,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** The part of a request that a condition looks at. Requests are decoded before; most comparisons ignore case. */
export class WafField {
  /** Path and query, such as `/v1/chat?stream=true`. */
  static readonly URL = new WafField('URL');
  static readonly URL_PATH = new WafField('URLPath');
  /** Address of the client. */
  static readonly IP = new WafField('IP');
  static readonly REFERER = new WafField('Referer');
  static readonly USER_AGENT = new WafField('User-Agent');
  /** The whole query. */
  static readonly QUERY = new WafField('Params');
  /** All cookies. */
  static readonly COOKIE = new WafField('Cookie');
  static readonly CONTENT_TYPE = new WafField('Content-Type');
  static readonly CONTENT_LENGTH = new WafField('Content-Length');
  static readonly X_FORWARDED_FOR = new WafField('X-Forwarded-For');
  static readonly BODY = new WafField('Post-Body');
  static readonly METHOD = new WafField('Http-Method');
  static readonly HOST = new WafField('Host');
  /** Extension of the file in the path. */
  static readonly EXTENSION = new WafField('Extension');
  /** Name of the file in the path. */
  static readonly FILE_NAME = new WafField('Filename');
  static readonly SERVER_PORT = new WafField('Server-Port');
  /** Only for data leakage prevention. */
  static readonly RESPONSE_CODE = new WafField('HttpCode');
  /** Only for data leakage prevention. */
  static readonly SENSITIVE_INFO = new WafField('SensitiveInfo');

  static header(name: string): WafField {
    return new WafField('Header', name);
  }

  static cookie(name: string): WafField {
    return new WafField('Cookie-Exact', name);
  }

  static queryArgument(name: string): WafField {
    return new WafField('Query-Arg', name);
  }

  /** A field of a form, or a member of a JSON body. */
  static bodyArgument(name: string): WafField {
    return new WafField('Post-Arg', name);
  }

  /** Any other field, such as those of bot management (`Ja3-Fingerprint`). */
  static custom(key: string, subKey?: string): WafField {
    return new WafField(key, subKey);
  }

  private constructor(
    /** As the API says it. */
    readonly key: string,
    /** Name of the header, cookie or argument. @default - the field has none */
    readonly subKey?: string,
  ) {}

  equals(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.EQUALS, value);
  }

  notEquals(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.NOT_EQUALS, value);
  }

  equalsOneOf(...values: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.EQUALS_ONE_OF, ...values);
  }

  equalsNoneOf(...values: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.EQUALS_NONE_OF, ...values);
  }

  contains(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.CONTAINS, value);
  }

  notContains(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.NOT_CONTAINS, value);
  }

  containsOneOf(...values: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.CONTAINS_ONE_OF, ...values);
  }

  containsNoneOf(...values: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.CONTAINS_NONE_OF, ...values);
  }

  startsWith(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.STARTS_WITH, value);
  }

  endsWith(value: string): WafCondition {
    return WafCondition.of(this, WafOperator.ENDS_WITH, value);
  }

  /** @param expression - a regular expression, as text */
  matches(expression: string): WafCondition {
    return WafCondition.of(this, WafOperator.MATCHES, expression);
  }

  notMatches(expression: string): WafCondition {
    return WafCondition.of(this, WafOperator.NOT_MATCHES, expression);
  }

  matchesOneOf(...expressions: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.MATCHES_ONE_OF, ...expressions);
  }

  matchesNoneOf(...expressions: string[]): WafCondition {
    return WafCondition.of(this, WafOperator.MATCHES_NONE_OF, ...expressions);
  }

  exists(): WafCondition {
    return WafCondition.of(this, WafOperator.EXISTS);
  }

  absent(): WafCondition {
    return WafCondition.of(this, WafOperator.ABSENT);
  }

  isEmpty(): WafCondition {
    return WafCondition.of(this, WafOperator.EMPTY);
  }

  lengthEquals(characters: number): WafCondition {
    return WafCondition.of(this, WafOperator.LENGTH_EQUALS, asText(characters));
  }

  lengthBelow(characters: number): WafCondition {
    return WafCondition.of(this, WafOperator.LENGTH_BELOW, asText(characters));
  }

  lengthAbove(characters: number): WafCondition {
    return WafCondition.of(this, WafOperator.LENGTH_ABOVE, asText(characters));
  }

  below(value: number): WafCondition {
    return WafCondition.of(this, WafOperator.BELOW, asText(value));
  }

  above(value: number): WafCondition {
    return WafCondition.of(this, WafOperator.ABOVE, asText(value));
  }

  toString(): string {
    return this.subKey === undefined ? this.key : `${this.key} ${this.subKey}`;
  }
}

/** Fields that are nothing without a name. */
const NEEDS_NAME = new Set(['Header', 'Cookie-Exact', 'Query-Arg', 'Post-Arg']);
const ADDRESS_OPERATORS = new Set(['contain', 'not-contain', 'in-list', 'not-in-list', 'inl']);
const LIST_OPERATORS = new Set(['in-list', 'not-in-list', 'inl']);

/** One thing that a request has to be for a rule to match it. All conditions of a rule have to hold. */
export class WafCondition {
  /**
   * Any field with any operator. `WafField` has shorter ways: `WafField.URL_PATH.startsWith('/v1/')`.
   * @param values - none for `EXISTS`, `ABSENT` and `EMPTY`; one; or several for the operators that say so
   */
  static of(field: WafField, operator: WafOperator, ...values: string[]): WafCondition {
    return new WafCondition(field, operator, values);
  }

  /** The client has one of these addresses. */
  static fromAddresses(...addresses: string[]): WafCondition {
    return new WafCondition(WafField.IP, WafOperator.CONTAINS, addresses);
  }

  /** The client has none of these addresses. */
  static notFromAddresses(...addresses: string[]): WafCondition {
    return new WafCondition(WafField.IP, WafOperator.NOT_CONTAINS, addresses);
  }

  /** The client's address is in the book. */
  static fromAddressBook(book: IAddressBook): WafCondition {
    return new WafCondition(WafField.IP, WafOperator.IN_LIST, [book.addressBookId]);
  }

  /** The client's address is not in the book. */
  static notFromAddressBook(book: IAddressBook): WafCondition {
    return new WafCondition(WafField.IP, WafOperator.NOT_IN_LIST, [book.addressBookId]);
  }

  private constructor(
    readonly field: WafField,
    readonly operator: WafOperator,
    readonly values: readonly string[],
  ) {}

  toString(): string {
    return [this.field, this.operator, ...this.values.map(shown)].join(' ');
  }

  /**
   * The condition as the provider takes it.
   * @internal
   */
  render(): RenderedCondition {
    const { key, subKey } = this.field;
    // The API separates several values by commas.
    const texts = Token.isUnresolved(this.values) ? this.values : this.values.map(literal);
    const values = texts.length === 0 ? undefined : joined(texts, ',');
    return { key, subKey: subKey === undefined ? undefined : literal(subKey), opValue: this.operator.code, values };
  }

  /**
   * Adds what WAF would refuse, or understand differently.
   * @internal
   */
  check(problems: Problems, argument: string, maxAddresses: number): void {
    const { field, operator, values } = this;
    if (NEEDS_NAME.has(field.key) && !field.subKey) {
      problems.add({
        code: 'missing',
        what: `${argument} does not name its ${field.key}`,
        fix: 'give the name of the header, cookie or argument',
      });
    }
    if (field.key === WafField.IP.key) this.checkIp(problems, argument, maxAddresses);
    else this.checkOperands(problems, argument);
    if (operator.operands === 'none' && values.length > 0) {
      problems.add({
        code: 'not-applicable',
        what: `${argument} has values that ${operator.code} does not look at`,
        got: shown(values.join(',')),
        allowed: 'no value',
        fix: 'remove the values',
      });
    }
  }

  private checkIp(problems: Problems, argument: string, maxAddresses: number): void {
    const { operator, values } = this;
    if (!ADDRESS_OPERATORS.has(operator.code)) {
      problems.add({
        code: 'not-applicable',
        what: `${argument} compares the client's address by ${operator.code}`,
        got: operator.code,
        allowed: [...ADDRESS_OPERATORS].join(', '),
        fix: 'use WafCondition.fromAddresses, fromAddressBook, or their opposites',
      });
      return;
    }
    const isBook = LIST_OPERATORS.has(operator.code);
    checkCount(
      problems,
      `${argument}.values`,
      values,
      [1, isBook ? 1 : maxAddresses],
      isBook ? '' : 'AclRuleMaxIpCount',
    );
    if (!isBook) checkAddresses(problems, `${argument}.values`, values);
  }

  private checkOperands(problems: Problems, argument: string): void {
    const { operator, values } = this;
    if (operator.operands === 'none') return;
    checkCount(problems, `${argument}.values`, values, [1, operator.operands === 'many' ? Infinity : 1]);
    for (const value of values) {
      if (Token.isUnresolved(value)) continue;
      const number = operator.operands === 'number';
      const comma = operator.operands === 'many' && value.includes(',');
      if (value !== '' && !comma && (!number || /^\d+$/.test(value))) continue;
      problems.add({
        code: 'invalid-value',
        what: `${argument} has a value that ${operator.code} cannot take`,
        got: shown(value),
        allowed: number
          ? 'a whole number'
          : comma
            ? 'values without a comma: WAF splits them there'
            : 'a text that is not empty',
        fix: comma
          ? 'write the comma as "." in a regular expression, or use a rule for each value'
          : 'correct the value',
      });
    }
  }
}

export interface RenderedCondition {
  readonly key: string;
  readonly subKey?: string;
  readonly opValue: string;
  readonly values?: string;
}

/** Adds what is wrong with the conditions of one rule. */
export function checkConditions(
  problems: Problems,
  conditions: readonly WafCondition[],
  [least, most]: readonly [number, number],
  maxAddresses: number,
): void {
  checkCount(problems, 'conditions', conditions, [least, most]);
  conditions.forEach((condition, i) => condition.check(problems, `conditions[${i}]`, maxAddresses));
}
