import type { Wafv3DefenseRuleConfigAccountIdentifiers } from '../bindings/alicloud/wafv3-defense-rule';
import { type Problems, shown } from '../core/errors';
import { literal } from './shared';

/** How the account is written where it stands. */
export class AccountEncoding {
  /** As it is. */
  static readonly PLAIN = new AccountEncoding('plain');
  /** HTTP basic authentication. */
  static readonly BASIC = new AccountEncoding('basic');

  /** A JSON web token, of which this claim is the account. */
  static jwt(claim: string): AccountEncoding {
    return new AccountEncoding('jwt', claim);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
    /** Claim of a token. @default - no token */
    readonly claim?: string,
  ) {}
}

type Place = 'Query-Arg' | 'Cookie-Exact' | 'Post-Arg' | 'Header';

/** Where the account of a request stands, so that WAF can tell who was attacked or attacks. */
export class AccountSource {
  static header(name: string, encoding = AccountEncoding.PLAIN): AccountSource {
    return new AccountSource('Header', name, encoding);
  }

  static cookie(name: string, encoding = AccountEncoding.PLAIN): AccountSource {
    return new AccountSource('Cookie-Exact', name, encoding);
  }

  static queryArgument(name: string, encoding = AccountEncoding.PLAIN): AccountSource {
    return new AccountSource('Query-Arg', name, encoding);
  }

  /** A field of a form, or a member of a JSON body. */
  static bodyArgument(name: string, encoding = AccountEncoding.PLAIN): AccountSource {
    return new AccountSource('Post-Arg', name, encoding);
  }

  /** The `Authorization` header with a bearer token. */
  static bearerToken(claim = 'sub'): AccountSource {
    return AccountSource.header('authorization', AccountEncoding.jwt(claim));
  }

  private constructor(
    readonly place: Place,
    readonly name: string,
    readonly encoding: AccountEncoding,
    private readonly givenPriority?: number,
  ) {}

  /** The same source with this priority, 0 to 20; the least comes first. */
  withPriority(priority: number): AccountSource {
    return new AccountSource(this.place, this.name, this.encoding, priority);
  }

  /** @internal */
  priority(index: number): number {
    return this.givenPriority ?? index;
  }

  /** @internal */
  render(index: number): Wafv3DefenseRuleConfigAccountIdentifiers {
    return {
      key: this.place,
      subKey: literal(this.name),
      decodeType: this.encoding.code,
      priority: this.priority(index),
      position: this.encoding.claim === undefined ? undefined : literal(this.encoding.claim),
    };
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    for (const [what, text] of Object.entries({ name: this.name, claim: this.encoding.claim })) {
      if (text !== '') continue;
      problems.add({ code: 'missing', what: `${argument} has no ${what}`, got: shown(text), fix: `give the ${what}` });
    }
  }
}
