import type {
  EsaWafRuleConfigRateLimit,
  EsaWafRuleConfigRateLimitCharacteristics,
} from '../bindings/alicloud/esa-waf-rule';
import { type Problems } from '../core/errors';
import type { EdgeFieldBase } from './expression';
import { EdgeQuota } from './quota';
import { asText, checkNotEmpty, checkRange } from './shared';

type Logic = 'and' | 'or';

interface CriteriaBlock {
  readonly logic?: string;
  readonly matchType?: string;
  readonly criteria?: readonly CriteriaBlock[];
}

/** Levels below the outermost one that the service takes. */
const CRITERIA_LEVELS = 3;

/** By what requests are counted: each combination of values has a count of its own. */
export class EdgeCriteria {
  /** Address of the client. */
  static readonly CLIENT_IP = new EdgeCriteria('ip.src');
  static readonly HOST = new EdgeCriteria('http.host');
  /** ESA's own cookie. */
  static readonly SESSION = new EdgeCriteria('http.request.session');

  /** A field of the request: `EdgeCriteria.field(EdgeField.header('authorization'))`. */
  static field(field: EdgeFieldBase): EdgeCriteria {
    return new EdgeCriteria(field.name);
  }

  /** A field as the API names it. */
  static custom(matchType: string): EdgeCriteria {
    return new EdgeCriteria(matchType);
  }

  /** By all of them together. */
  static allOf(...criteria: readonly EdgeCriteria[]): EdgeCriteria {
    return new EdgeCriteria(undefined, 'and', criteria);
  }

  /**
   * By each of them. Not as the outermost.
   * @unverified known from the provider's tests only
   */
  static anyOf(...criteria: readonly EdgeCriteria[]): EdgeCriteria {
    return new EdgeCriteria(undefined, 'or', criteria);
  }

  private constructor(
    private readonly matchType?: string,
    private readonly logic?: Logic,
    private readonly parts: readonly EdgeCriteria[] = [],
  ) {}

  /** @internal as `characteristics` */
  get characteristics(): EsaWafRuleConfigRateLimitCharacteristics {
    const { logic = 'and', criteria = [this.block] } = this.block;
    return { logic, criteria: criteria as EsaWafRuleConfigRateLimitCharacteristics['criteria'] };
  }

  /** @internal as `match`, which may be one field */
  get block(): CriteriaBlock {
    return this.blockWith(CRITERIA_LEVELS);
  }

  /** What is nested deeper is left out: `check` tells it, once. */
  private blockWith(levels: number): CriteriaBlock {
    if (this.logic === undefined) return { matchType: this.matchType };
    if (levels === 0) return {};
    return { logic: this.logic, criteria: this.parts.map((part) => part.blockWith(levels - 1)) };
  }

  /** Joined in a way that is not documented. @internal */
  get isUncertain(): boolean {
    return this.logic === 'or' || this.parts.some(({ isUncertain }) => isUncertain);
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    if (this.logic === 'or') {
      problems.add({
        code: 'not-in-enum',
        what: `${argument} counts by "or" at its outermost level`,
        got: 'EdgeCriteria.anyOf',
        allowed: 'a field, or EdgeCriteria.allOf',
        fix: 'put it inside EdgeCriteria.allOf, or make a rule for each',
      });
    }
    const levels = this.logic === undefined ? 1 : this.depth - 1;
    if (levels > CRITERIA_LEVELS) {
      problems.add({
        code: 'invalid-value',
        what: `${argument} is nested too deep`,
        got: `${levels} levels`,
        allowed: `at most ${CRITERIA_LEVELS}`,
        fix: 'join fields in one allOf',
      });
    }
    this.checkParts(problems, argument);
  }

  private checkParts(problems: Problems, argument: string): void {
    if (this.logic !== undefined) checkNotEmpty(problems, argument, this.parts);
    this.parts.forEach((part) => part.checkParts(problems, argument));
  }

  private get depth(): number {
    return 1 + Math.max(0, ...this.parts.map(({ depth }) => depth));
  }
}

/** How often one status code is answered. */
export class EdgeStatusThreshold {
  /** 404, which is the only code that ESA counts so far. @param ratio - percent of all answers, 1 to 100 */
  static notFound(count?: number, ratio?: number): EdgeStatusThreshold {
    return new EdgeStatusThreshold(404, count, ratio);
  }

  /** A code that ESA counts since. */
  static custom(code: number, count?: number, ratio?: number): EdgeStatusThreshold {
    return new EdgeStatusThreshold(code, count, ratio);
  }

  private constructor(
    readonly code: number,
    readonly count?: number,
    readonly ratio?: number,
  ) {}

  /** @internal */
  check(problems: Problems): void {
    checkRange(problems, 'code', this.code, { MIN: 100, MAX: 599 });
    checkRange(problems, 'count', this.count, { MIN: 1 });
    checkRange(problems, 'ratio', this.ratio, { MIN: 1, MAX: 100 }, 'percent');
    if (this.count === undefined && this.ratio === undefined) {
      problems.add({
        code: 'none-of',
        what: 'count and ratio of a status code are missing',
        allowed: 'one of them, or both',
        fix: 'say how many answers are too many',
      });
    }
  }
}

export interface EdgeRateLimitProps {
  /** @default EdgeCriteria.CLIENT_IP */
  readonly by?: EdgeCriteria;
  /** Seconds that requests are counted for. @default 10 */
  readonly interval?: number;
  /** Seconds that the action lasts, 10 to 86,400. @default 300 */
  readonly actionSeconds?: number;
  /** Count answers from the cache too. @default - false, decided by ESA */
  readonly countCached?: boolean;
  /** Requests in the interval that are allowed. @default - not counted */
  readonly requests?: number;
  /** Traffic in the interval that is allowed; deprecated by ESA. @default - not counted */
  readonly traffic?: number;
  /** Requests blocked by managed rules in the interval. @default - not counted */
  readonly blockedByManagedRules?: number;
  /** Different managed rules hit in the interval. @default - not counted */
  readonly distinctManagedRules?: number;
  /** @default - not counted */
  readonly status?: EdgeStatusThreshold;
}

/** How many requests are too many. */
export class EdgeRateLimit {
  /** @throws nothing: the rule that uses it reports what is wrong */
  constructor(private readonly props: EdgeRateLimitProps) {}

  /** @internal */
  get isUncertain(): boolean {
    return this.props.by?.isUncertain ?? false;
  }

  /** @internal the `rate_limit` block of a rule */
  get block(): EsaWafRuleConfigRateLimit {
    const { by = EdgeCriteria.CLIENT_IP, interval = 10, actionSeconds = 300, countCached, status } = this.props;
    const { requests, traffic, blockedByManagedRules, distinctManagedRules } = this.props;
    return {
      characteristics: by.characteristics,
      interval,
      ttl: actionSeconds,
      onHit: countCached,
      threshold: {
        request: requests,
        traffic: asText(traffic),
        managedRulesBlocked: blockedByManagedRules,
        distinctManagedRules,
        responseStatus: status && { code: status.code, count: status.count, ratio: status.ratio },
      },
    };
  }

  /** @internal */
  check(problems: Problems): void {
    const { by, interval, actionSeconds, status } = this.props;
    const { requests, traffic, blockedByManagedRules, distinctManagedRules } = this.props;
    by?.check(problems, 'by');
    checkRange(problems, 'interval', interval, { MIN: 1 }, 'seconds');
    checkRange(problems, 'actionSeconds', actionSeconds, EdgeQuota.RATE_LIMIT_ACTION_SECONDS, 'seconds');
    for (const [argument, value] of Object.entries({
      requests,
      traffic,
      blockedByManagedRules,
      distinctManagedRules,
    })) {
      checkRange(problems, argument, value, { MIN: 1 });
    }
    status?.check(problems);
    if ([requests, traffic, blockedByManagedRules, distinctManagedRules, status].every((one) => one === undefined)) {
      problems.add({
        code: 'none-of',
        what: 'the rate limit counts nothing',
        allowed: 'requests, traffic, blockedByManagedRules, distinctManagedRules or status',
        fix: 'say how many requests are too many',
      });
    }
  }
}
