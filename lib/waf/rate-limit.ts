import type { Wafv3DefenseRuleConfigRateLimit } from '../bindings/alicloud/wafv3-defense-rule';
import type { Problems } from '../core/errors';
import { CallerKey } from './caller-key';
import { checkRange } from './checks';
import { WafLimits } from './limits';

/** What of a caller is held up once it is over the limit. */
export class RateLimitScope {
  /** All its requests to the protected object. */
  static readonly PROTECTED_OBJECT = new RateLimitScope('service');
  /** Its requests that match the rule. */
  static readonly RULE = new RateLimitScope('rule');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** A response code that has to be frequent too, such as 401 for callers that try keys. */
export class ResponseTrigger {
  /** So many responses with the code in the interval. */
  static count(code: number, count: number): ResponseTrigger {
    return new ResponseTrigger(code, count, undefined);
  }

  /** So many percent of the responses have the code. */
  static ratio(code: number, percent: number): ResponseTrigger {
    return new ResponseTrigger(code, undefined, percent);
  }

  private constructor(
    readonly code: number,
    readonly count: number | undefined,
    readonly percent: number | undefined,
  ) {}

  /** @internal */
  check(problems: Problems, argument: string): void {
    checkRange(problems, `${argument}.code`, this.code, WafLimits.RESPONSE_CODE);
    checkRange(problems, `${argument}.count`, this.count, WafLimits.RESPONSE_COUNT);
    checkRange(problems, `${argument}.percent`, this.percent, WafLimits.RESPONSE_RATIO);
  }
}

export interface RateLimitProps {
  /** By what callers are told apart. @default CallerKey.IP */
  readonly per?: CallerKey;
  /** Requests of one caller in the interval, from which on it is over the limit. */
  readonly requests: number;
  /** Seconds in which they are counted, 1 to 1,800. */
  readonly interval: number;
  /** Seconds for which the rule's action then holds, 60 to 86,400. @default 300 */
  readonly duration?: number;
  /** What of the caller is held up. @default RateLimitScope.RULE */
  readonly scope?: RateLimitScope;
  /** A response code that has to be frequent too. @default - only requests count */
  readonly response?: ResponseTrigger;
}

/** How many requests one caller may send before the rule's action holds for it. Counts are kept per node of WAF, so they are approximate. */
export class RateLimit {
  static of(props: RateLimitProps): RateLimit {
    return new RateLimit(props);
  }

  /** So many requests in one minute. */
  static perMinute(requests: number, props: Omit<RateLimitProps, 'requests' | 'interval'> = {}): RateLimit {
    return new RateLimit({ ...props, requests, interval: 60 });
  }

  private constructor(readonly props: RateLimitProps) {}

  /** @internal */
  get effect(): string {
    return (this.props.scope ?? RateLimitScope.RULE).code;
  }

  /** @internal */
  render(): Wafv3DefenseRuleConfigRateLimit {
    const { per = CallerKey.IP, requests, interval, duration = 300, response } = this.props;
    return {
      target: per.target,
      subKey: per.subKey,
      threshold: requests,
      interval,
      ttl: duration,
      status: response && { code: response.code, count: response.count, ratio: response.percent },
    };
  }

  /** @internal */
  check(problems: Problems): void {
    const { per, requests, interval, duration, response } = this.props;
    per?.check(problems, 'rateLimit.per');
    checkRange(problems, 'rateLimit.requests', requests, [1, Number.MAX_SAFE_INTEGER]);
    checkRange(problems, 'rateLimit.interval', interval, WafLimits.RATE_INTERVAL, 'seconds');
    checkRange(problems, 'rateLimit.duration', duration, WafLimits.RATE_DURATION, 'seconds');
    response?.check(problems, 'rateLimit.response');
  }
}
