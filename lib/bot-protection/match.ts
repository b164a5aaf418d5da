import { Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import { lowerCase } from '../core/literal';
import { EdgeExpression, EdgeField, type EdgeTextField } from '../edge';
import { WafCondition, WafField } from '../waf';
import type { BotAddresses } from './addresses';
import { COUNTRY } from './region';

export interface CustomBotMatch {
  /** @default - not at WAF */
  readonly waf?: WafCondition;
  /** @default - not at ESA */
  readonly edge?: EdgeExpression;
}

interface Sides {
  readonly what: string;
  readonly waf?: WafCondition;
  readonly edge?: EdgeExpression;
  readonly values?: readonly string[];
  /** What each of the values has to be. @default - any text */
  readonly form?: { readonly pattern: RegExp; readonly allowed: string };
}

/** One thing that a request is, said once for both places. A rule takes several: all of them have to hold; at WAF at most five. */
export class BotMatch {
  /** The path begins with one of these: `/v1/`. */
  static path(...prefixes: readonly string[]): BotMatch {
    const [first = '', ...more] = prefixes;
    // Only a text that is known can be escaped for a regular expression.
    const patterns = prefixes.some((prefix) => Token.isUnresolved(prefix))
      ? undefined
      : prefixes.map((prefix) => `^${escaped(prefix)}`);
    return new BotMatch({
      what: 'path',
      values: prefixes,
      waf:
        more.length === 0
          ? WafField.URL_PATH.startsWith(first)
          : patterns && WafField.URL_PATH.matchesOneOf(...patterns),
      edge: EdgeExpression.anyOf(...prefixes.map((prefix) => EdgeField.PATH.startsWith(prefix))),
    });
  }

  /** The path is one of these. */
  static exactPath(...paths: readonly string[]): BotMatch {
    return BotMatch.oneOf('exactPath', WafField.URL_PATH, EdgeField.PATH, paths);
  }

  /** The path matches a regular expression; at ESA only with plans that have them. */
  static pathPattern(pattern: string): BotMatch {
    return new BotMatch({
      what: 'pathPattern',
      values: [pattern],
      waf: WafField.URL_PATH.matches(pattern),
      edge: EdgeField.PATH.matches(pattern),
    });
  }

  /** The host is one of these. */
  static host(...hosts: readonly string[]): BotMatch {
    return BotMatch.oneOf('host', WafField.HOST, EdgeField.HOST, hosts);
  }

  /** The method is one of these: `POST`. */
  static method(...methods: readonly string[]): BotMatch {
    return BotMatch.oneOf('method', WafField.METHOD, EdgeField.METHOD, methods);
  }

  /** A header has one of these values. */
  static header(name: string, ...values: readonly string[]): BotMatch {
    return BotMatch.oneOf('header', WafField.header(name), EdgeField.header(name), values);
  }

  /** A header is not there, such as the key of an API. */
  static withoutHeader(name: string): BotMatch {
    return BotMatch.absent('withoutHeader', WafField.header(name), EdgeField.header(name));
  }

  /** A cookie has one of these values. */
  static cookie(name: string, ...values: readonly string[]): BotMatch {
    return BotMatch.oneOf('cookie', WafField.cookie(name), EdgeField.cookie(name), values);
  }

  /** A cookie is not there. */
  static withoutCookie(name: string): BotMatch {
    return BotMatch.absent('withoutCookie', WafField.cookie(name), EdgeField.cookie(name));
  }

  /** An argument of the query has one of these values. */
  static queryArgument(name: string, ...values: readonly string[]): BotMatch {
    return BotMatch.oneOf('queryArgument', WafField.queryArgument(name), EdgeField.queryArgument(name), values);
  }

  /** The user agent contains one of these, whatever the case. It is what clients say of themselves; anyone can say it. */
  static userAgent(...parts: readonly string[]): BotMatch {
    const [first = '', ...more] = parts;
    const agent = EdgeField.USER_AGENT.lowerCase;
    return new BotMatch({
      what: 'userAgent',
      values: parts,
      waf: more.length === 0 ? WafField.USER_AGENT.contains(first) : WafField.USER_AGENT.containsOneOf(...parts),
      edge: EdgeExpression.anyOf(...parts.map((part) => agent.contains(lowerCase(part)))),
    });
  }

  /** There is no header `User-Agent`. */
  static withoutUserAgent(): BotMatch {
    return BotMatch.absent('withoutUserAgent', WafField.USER_AGENT, EdgeField.USER_AGENT);
  }

  /** The header `User-Agent` is empty. */
  static emptyUserAgent(): BotMatch {
    return new BotMatch({
      what: 'emptyUserAgent',
      waf: WafField.USER_AGENT.isEmpty(),
      edge: EdgeField.USER_AGENT.eq(''),
    });
  }

  /** The client has one of these addresses. */
  static from({ addresses, lists }: BotAddresses): BotMatch {
    if (addresses) {
      return new BotMatch({
        what: 'from',
        values: addresses,
        waf: WafCondition.fromAddresses(...addresses),
        edge: EdgeField.CLIENT_IP.oneOf(...addresses),
      });
    }
    return new BotMatch({
      what: 'from',
      waf: lists.book && WafCondition.fromAddressBook(lists.book),
      edge: lists.list && EdgeField.CLIENT_IP.inList(lists.list),
    });
  }

  /** The client has none of these addresses. */
  static notFrom({ addresses, lists }: BotAddresses): BotMatch {
    if (addresses) {
      return new BotMatch({
        what: 'notFrom',
        values: addresses,
        waf: WafCondition.notFromAddresses(...addresses),
        edge: EdgeField.CLIENT_IP.noneOf(...addresses),
      });
    }
    return new BotMatch({
      what: 'notFrom',
      waf: lists.book && WafCondition.notFromAddressBook(lists.book),
      edge: lists.list && EdgeExpression.not(EdgeField.CLIENT_IP.inList(lists.list)),
    });
  }

  /** The client is in one of these countries, by ISO 3166-1: `SG`. Only at ESA; WAF has `AntiBotPolicyProps.regions`. */
  static country(...codes: readonly string[]): BotMatch {
    return new BotMatch({ what: 'country', values: codes, form: COUNTRY, edge: EdgeField.COUNTRY.oneOf(...codes) });
  }

  /** The body is larger than so many bytes: at WAF by its header `Content-Length`, at ESA by the body itself. */
  static bodyOver(bytes: number): BotMatch {
    return new BotMatch({
      what: 'bodyOver',
      waf: WafField.CONTENT_LENGTH.above(bytes),
      edge: EdgeField.BODY.size.gt(bytes),
    });
  }

  /** Anything else, as each place says it. */
  static custom({ waf, edge }: CustomBotMatch): BotMatch {
    return new BotMatch({ what: 'custom', waf, edge });
  }

  private static oneOf(what: string, waf: WafField, edge: EdgeTextField, values: readonly string[]): BotMatch {
    const [first = '', ...more] = values;
    const isOne = more.length === 0 && !Token.isUnresolved(values);
    return new BotMatch({
      what,
      values,
      waf: isOne ? waf.equals(first) : waf.equalsOneOf(...values),
      edge: isOne ? edge.eq(first) : edge.oneOf(...values),
    });
  }

  private static absent(what: string, waf: WafField, edge: EdgeTextField): BotMatch {
    return new BotMatch({ what, waf: waf.absent(), edge: EdgeExpression.not(edge.exists()) });
  }

  private constructor(private readonly sides: Sides) {}

  /** @internal */
  forWaf(problems: Problems, argument: string): WafCondition | undefined {
    return this.sideOf('waf', 'WAF', problems, argument);
  }

  /** @internal */
  forEdge(problems: Problems, argument: string): EdgeExpression | undefined {
    return this.sideOf('edge', 'ESA', problems, argument);
  }

  private sideOf<K extends 'waf' | 'edge'>(
    side: K,
    place: string,
    problems: Problems,
    argument: string,
  ): Sides[K] | undefined {
    const { what, values, form } = this.sides;
    if (values?.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: `${argument} is BotMatch.${what} of nothing`,
        allowed: 'one value or more',
        fix: 'give the values, or remove the match',
      });
      return undefined;
    }
    const wrong =
      form &&
      !Token.isUnresolved(values) &&
      values?.find((value) => !Token.isUnresolved(value) && !form.pattern.test(value));
    if (form && wrong !== undefined) {
      problems.add({
        code: 'invalid-value',
        what: `${argument} has a value that is none for BotMatch.${what}`,
        got: shown(wrong),
        allowed: form.allowed,
        fix: 'correct the value',
      });
      return undefined;
    }
    if (this.sides[side] === undefined) {
      problems.add({
        code: 'not-applicable',
        what: `${argument} cannot be expressed at ${place}`,
        got: `BotMatch.${what}`,
        fix: FIXES[what] ?? `declare what is for the other place only apart, without ${place} in its places`,
      });
    }
    return this.sides[side];
  }
}

const FIXES: { readonly [what: string]: string } = {
  custom: 'give it for both places, or declare the two places apart',
  from: 'give BotAddresses.from a list for each place',
  notFrom: 'give BotAddresses.from a list for each place',
  path: 'give prefixes that are known only after apply in rules of their own, one in each, or by BotMatch.custom',
};

/** For a regular expression; a comma would separate two of them at WAF. */
const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('\\/', '/')
    .replaceAll(',', '.');
