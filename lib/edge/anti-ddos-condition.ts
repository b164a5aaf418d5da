import { Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import { isAddress } from './expression';
import { checkNotEmpty, checkRange, joined, literal } from './shared';

interface Given {
  readonly networks?: readonly string[];
  readonly length?: number;
}

/** A part of a request, compared with a value. All conditions of a rule must be true. */
export class AntiDdosCondition {
  /** The client's address is one of them, or in one of the networks. @unverified more than one, joined by commas */
  static clientIp(...networks: readonly string[]): AntiDdosCondition {
    return new AntiDdosCondition('ip', 'belong', joined(networks, ','), undefined, { networks });
  }

  /** The client's address is none of them. @unverified more than one, joined by commas */
  static clientIpNot(...networks: readonly string[]): AntiDdosCondition {
    return new AntiDdosCondition('ip', 'nbelong', joined(networks, ','), undefined, { networks });
  }

  /** Any comparison, as the service names it. @param headerName - only of the field `header` */
  static custom(field: string, method: string, content: string, headerName?: string): AntiDdosCondition {
    return new AntiDdosCondition(field, method, content, headerName);
  }

  /** @internal made by fields */
  constructor(
    private readonly field: string,
    private readonly method: string,
    private readonly content: string,
    private readonly headerName?: string,
    private readonly given: Given = {},
  ) {}

  /** @internal the `condition` block */
  get block(): { field: string; matchMethod: string; content: string; headerName?: string } {
    const { field, method, content, headerName } = this;
    return { field, matchMethod: method, content: literal(content), headerName };
  }

  /** @internal */
  get isUncertain(): boolean {
    const { networks = [] } = this.given;
    return networks.length > 1 || Token.isUnresolved(networks);
  }

  /** @internal */
  check(problems: Problems): void {
    const { networks, length } = this.given;
    if (networks) {
      checkNotEmpty(problems, 'addresses of a condition', networks);
      for (const network of Token.isUnresolved(networks) ? [] : networks.filter((one) => !isAddress(one, true))) {
        problems.add({
          code: 'invalid-value',
          what: 'an address of a condition is malformed',
          got: shown(network),
          allowed: 'IPv4 and IPv6 addresses and networks',
          fix: 'correct the address',
        });
      }
    } else if (this.method !== 'nexist') {
      checkText(problems, `content of ${this.field}`, this.content, /[^]/, 'one character or more');
    }
    checkRange(problems, `length of ${this.field}`, length, { MIN: 0 }, 'characters');
    if ((this.field === 'header') === (this.headerName !== undefined)) return;
    problems.add({
      code: this.headerName === undefined ? 'missing' : 'not-applicable',
      what: 'headerName belongs to the field "header", and only to it',
      got: `field ${shown(this.field)}`,
      fix: this.headerName === undefined ? 'use AntiDdosField.header(name)' : 'remove headerName',
    });
  }
}

/**
 * A part of a request with text.
 * https://www.alibabacloud.com/help/en/ddos-protection/latest/modifywebpreciseaccessrule
 */
export class AntiDdosField {
  /** Path and query string. */
  static readonly URI = new AntiDdosField('uri');
  /** The query string. */
  static readonly PARAMS = new AntiDdosField('params');
  static readonly REFERER = new AntiDdosField('referer');
  static readonly USER_AGENT = new AntiDdosField('user-agent');
  static readonly COOKIE = new AntiDdosField('cookie');

  static header(name: string): AntiDdosField {
    return new AntiDdosField('header', name);
  }

  /** Any other field, as the service names it. */
  static custom(name: string): AntiDdosField {
    return new AntiDdosField(name);
  }

  private constructor(
    /** As the API takes it. */
    readonly name: string,
    private readonly headerName?: string,
  ) {}

  contains(text: string): AntiDdosCondition {
    return this.condition('contain', text);
  }

  notContains(text: string): AntiDdosCondition {
    return this.condition('ncontain', text);
  }

  equals(text: string): AntiDdosCondition {
    return this.condition('equal', text);
  }

  notEquals(text: string): AntiDdosCondition {
    return this.condition('nequal', text);
  }

  /** A regular expression; not for all fields. */
  matches(pattern: string): AntiDdosCondition {
    return this.condition('regular', pattern);
  }

  shorterThan(length: number): AntiDdosCondition {
    return this.condition('lless', String(length), length);
  }

  hasLength(length: number): AntiDdosCondition {
    return this.condition('lequal', String(length), length);
  }

  longerThan(length: number): AntiDdosCondition {
    return this.condition('lgreat', String(length), length);
  }

  /** The request has no such header. */
  isMissing(): AntiDdosCondition {
    return this.condition('nexist', '');
  }

  private condition(method: string, content: string, length?: number): AntiDdosCondition {
    return new AntiDdosCondition(this.name, method, content, this.headerName, { length });
  }
}

/** Whose requests are counted, or what is counted. */
export class AntiDdosSubject {
  static readonly CLIENT_IP = new AntiDdosSubject('ip');
  /** Only what is counted. */
  static readonly URI = new AntiDdosSubject('uri');

  static header(name: string): AntiDdosSubject {
    return new AntiDdosSubject('header', name);
  }

  /** Any other, as the service names it. */
  static custom(field: string): AntiDdosSubject {
    return new AntiDdosSubject(field);
  }

  private constructor(
    /** As the API takes it. */
    readonly field: string,
    /** @internal */
    readonly headerName?: string,
  ) {}
}
