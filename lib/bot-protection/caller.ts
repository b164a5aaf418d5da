import { EdgeCriteria, EdgeField } from '../edge';
import { type Problems } from '../core/errors';
import { CallerKey } from '../waf';

/** By what callers are told apart, at both places. */
export class BotCaller {
  /** Address of the client. */
  static readonly IP = new BotCaller('address', CallerKey.IP, EdgeCriteria.CLIENT_IP);
  /** The cookie that the service itself sets. Clients without cookies, such as SDKs, share one. */
  static readonly SESSION = new BotCaller('session', CallerKey.SESSION, EdgeCriteria.SESSION);

  /** Value of a header, such as `x-api-key`. */
  static header(name: string): BotCaller {
    return new BotCaller('header', CallerKey.header(name), EdgeCriteria.field(EdgeField.header(name)), name);
  }

  /** Value of a cookie. */
  static cookie(name: string): BotCaller {
    return new BotCaller('cookie', CallerKey.cookie(name), EdgeCriteria.field(EdgeField.cookie(name)), name);
  }

  /** Value of an argument of the query. */
  static queryArgument(name: string): BotCaller {
    return new BotCaller(
      'query argument',
      CallerKey.queryArgument(name),
      EdgeCriteria.field(EdgeField.queryArgument(name)),
      name,
    );
  }

  private constructor(
    private readonly kind: string,
    /** @internal */
    readonly waf: CallerKey,
    /** @internal */
    readonly edge: EdgeCriteria,
    private readonly name?: string,
  ) {}

  toString(): string {
    return this.name === undefined ? this.kind : `${this.kind} ${this.name}`;
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    if (this.name !== '') return;
    problems.add({ code: 'missing', what: `${argument} has no name`, fix: `name the ${this.kind}` });
  }
}
