import { Problems, shown } from '../core/errors';
import { EdgeRateLimit } from '../edge';
import { RateLimit } from '../waf';
import { BotAction } from './action';
import { BotCaller } from './caller';
import { BotMatch } from './match';

/** What all limits have. */
export interface BotLimitProps {
  /** Names its rules; each once in a policy. Letters, digits, `-` and `_`. */
  readonly name: string;
  /** By what callers are told apart. @default BotCaller.IP */
  readonly per?: BotCaller;
  /** Seconds in which they are counted: at WAF 1 to 1,800. @default 60 */
  readonly interval?: number;
  /** Seconds for which the action then holds: at WAF 60 to 86,400, at ESA 10 to 86,400. @default 300 */
  readonly hold?: number;
  /** Which requests are counted and held up; all of them have to hold. At WAF one to five. */
  readonly when: readonly BotMatch[];
  /** @default BotAction.block() */
  readonly action?: BotAction;
}

export interface BotRateLimitProps extends BotLimitProps {
  /** Requests of one caller in the interval that are allowed. */
  readonly requests: number;
}

export interface PromptBudgetProps extends BotLimitProps {
  /** Tokens of one caller in the interval that are meant to be allowed. */
  readonly tokens: number;
  /** Bytes from which on a body counts as larger, in ascending order. @default [2048, 8192, 32768] */
  readonly classes?: readonly number[];
  /** Bytes of a body that are about one token: 4 for English, 3 for Chinese in UTF-8. @default 4 */
  readonly bytesPerToken?: number;
}

const CLASSES: readonly number[] = [2048, 8192, 32_768];

/** How many requests one caller may send. */
export class BotRateLimit {
  static of(props: BotRateLimitProps): BotRateLimit {
    return new BotRateLimit(props);
  }

  /**
   * Limits that weigh requests by the size of their prompts: one for each class, `tokens × bytesPerToken ÷ class` requests whose body is
   * larger than the class. Neither WAF nor ESA counts tokens, and answers are not weighed at all: count those in the application or an AI gateway.
   *
   * @throws ValidationError `out-of-range` for numbers that make no limits
   */
  static promptBudget(props: PromptBudgetProps): readonly BotRateLimit[] {
    const { tokens, classes = CLASSES, bytesPerToken = 4, ...rest } = props;
    checkBudget(rest.name, tokens, classes, bytesPerToken);
    return classes.map(
      (bytes) =>
        new BotRateLimit({
          ...rest,
          name: `${rest.name}-over-${bytes}`,
          when: [...rest.when, BotMatch.bodyOver(bytes)],
          requests: Math.max(1, Math.floor((tokens * bytesPerToken) / bytes)),
        }),
    );
  }

  private constructor(readonly props: BotRateLimitProps) {}

  get action(): BotAction {
    return this.props.action ?? BotAction.block();
  }

  /** @internal */
  get waf(): RateLimit {
    const { per = BotCaller.IP, requests, interval = 60, hold = 300 } = this.props;
    return RateLimit.of({ per: per.waf, requests, interval, duration: hold });
  }

  /** @internal */
  get edge(): EdgeRateLimit {
    const { per = BotCaller.IP, requests, interval = 60, hold = 300 } = this.props;
    return new EdgeRateLimit({ by: per.edge, requests, interval, actionSeconds: hold });
  }

  /** @internal adds what no place would take */
  check(problems: Problems, argument: string): void {
    this.props.per?.check(problems, `${argument}.per`);
  }
}

function checkBudget(name: string, tokens: number, classes: readonly number[], bytesPerToken: number): void {
  const ascending = classes.every((bytes, i) => Number.isInteger(bytes) && bytes > (classes[i - 1] ?? 0));
  if (tokens > 0 && bytesPerToken > 0 && ascending && classes.length > 0) return;
  new Problems()
    .add({
      code: 'out-of-range',
      what: `the prompt budget ${shown(name)} makes no limits`,
      got: `${tokens} tokens, ${bytesPerToken} bytes per token, classes of ${classes.join(', ')} bytes`,
      allowed: 'positive numbers, and for classes whole ascending ones, at least one',
      fix: 'correct tokens, bytesPerToken or classes',
    })
    .throwIfAny();
}
