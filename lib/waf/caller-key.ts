import type { Problems } from '../core/errors';
import { literal } from './shared';

/** By what WAF tells callers apart, to count their requests or to choose some of them. */
export class CallerKey {
  /** Address of the client. */
  static readonly IP = new CallerKey('remote_addr');
  /** Session: the cookie that WAF itself sets. Clients without cookies, such as SDKs, share one. */
  static readonly SESSION = new CallerKey('cookie.acw_tc');

  /** Value of a header, such as `x-api-key`. */
  static header(name: string): CallerKey {
    return new CallerKey('header', name);
  }

  /** Value of an argument in the query. */
  static queryArgument(name: string): CallerKey {
    return new CallerKey('queryarg', name);
  }

  /** Value of a cookie. */
  static cookie(name: string): CallerKey {
    return new CallerKey('cookie', name);
  }

  private constructor(
    /** As the API says it. */
    readonly target: string,
    /** Name of the header, argument or cookie. @default - there is none */
    readonly name?: string,
  ) {}

  toString(): string {
    return this.name === undefined ? this.target : `${this.target} ${this.name}`;
  }

  /** @internal */
  get subKey(): string | undefined {
    return this.name === undefined ? undefined : literal(this.name);
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    if (this.name !== '') return;
    problems.add({ code: 'missing', what: `${argument} has no name`, fix: `name the ${this.target}` });
  }
}
