import { type Problems, shown } from '../core/errors';
import { WafLimits } from '../waf';
import { BotStage } from './action';
import { BotCaller } from './caller';

/** The moment that a rollout is looked at. */
export class RolloutDate {
  /** This moment, whenever the app is synthesized: the same code always makes the same stacks. @param date - `2026-12-01` (UTC) or RFC 3339 */
  static at(date: string): RolloutDate {
    return new RolloutDate(date, () => momentOf(date));
  }

  /**
   * The moment of synthesis: a redeploy after a step's date goes to that step. Snapshots then differ by the day, and synthesis says so in
   * the notice `bots.rollout-clock`.
   * @param now - read instead of the clock
   */
  static clock(now: () => Date = () => new Date()): RolloutDate {
    return new RolloutDate('the clock', () => now().getTime(), true);
  }

  private constructor(
    readonly text: string,
    /** @internal milliseconds, or NaN */
    readonly read: () => number,
    /** @internal */
    readonly isClock: boolean = false,
  ) {}
}

const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

function momentOf(date: string): number {
  const moment = DATE.test(date) ? Date.parse(date) : NaN;
  // A day that does not exist would be taken for one of the next month.
  const day = date.slice(0, 10);
  return Number.isNaN(moment) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day ? NaN : moment;
}

/** From a date on, rules do at most what the stage says. */
export interface BotRolloutStep {
  readonly stage: BotStage;
  /** When it begins: `2026-12-01` (0:00 UTC) or RFC 3339 with an offset. */
  readonly from: string;
  /**
   * Percent of the callers, 1 to 100: a canary. The others stay at the last step that was for all. Only at WAF.
   * @default 100
   */
  readonly share?: number;
}

/** What does not depend on the steps. */
export interface BotRolloutOptions {
  /** The moment that decides which step is in force. */
  readonly asOf: RolloutDate;
  /**
   * Go no further than to the step that is in force at this moment: a rollback to an earlier step, or a pause. Stacks are then exactly
   * those of that step. @default - not held
   */
  readonly holdAt?: string;
  /** By what callers of a canary are told apart. @default BotCaller.IP */
  readonly by?: BotCaller;
}

export interface BotRolloutProps extends BotRolloutOptions {
  /** In order. Before the first one, everything is only monitored. */
  readonly steps: readonly BotRolloutStep[];
}

export interface BotCanaryProps extends BotRolloutOptions {
  /** When monitoring begins. */
  readonly start: string;
  /** Hours of monitoring. @default 48 */
  readonly monitorHours?: number;
  /** Hours of each step with captchas. @default 4 */
  readonly captchaHours?: number;
  /** Percent of the callers that get captchas before all do, in order, such as `[10, 50]`. Only at WAF. @default - none */
  readonly shares?: readonly number[];
}

/** What a rollout does at its moment. */
export interface BotRolloutState {
  /** What rules do at most, for the callers of the share. */
  readonly stage: BotStage;
  /** Percent of callers. */
  readonly share: number;
  /** What rules do at most for the other callers. */
  readonly rest: BotStage;
}

const HOUR = 3_600_000;

/** Percent. */
export const ALL_CALLERS = 100;

/**
 * How rules come into force: monitor → captcha → block, by dates, first for a share of the callers if wanted. A redeploy after a step's
 * date makes the step's stacks; `holdAt` goes back to an earlier step, and stays there. Rules change in place; a canary adds a rule beside the
 * one for all callers, and takes it away again.
 */
export class BotRollout {
  /** Steps of your own. */
  static steps(props: BotRolloutProps): BotRollout {
    return new BotRollout(props);
  }

  /** Monitor for some days, captchas for some hours, then block. The times are those that Alibaba Cloud advises for AI applications. */
  static canary({ start, monitorHours = 48, captchaHours = 4, shares = [], ...options }: BotCanaryProps): BotRollout {
    const first = momentOf(start) + monitorHours * HOUR;
    const date = (steps: number): string => {
      const moment = first + steps * captchaHours * HOUR;
      return Number.isNaN(moment) ? start : new Date(moment).toISOString();
    };
    const steps: BotRolloutStep[] = [
      { stage: BotStage.MONITOR, from: start },
      ...[...shares, ALL_CALLERS].map((share, i) => ({ stage: BotStage.CAPTCHA, share, from: date(i) })),
      { stage: BotStage.BLOCK, from: date(shares.length + 1) },
    ];
    return new BotRollout({ ...options, steps });
  }

  /** One stage, without dates. */
  static always(stage: BotStage): BotRollout {
    return new BotRollout({ steps: [], asOf: RolloutDate.at('1970-01-01') }, stage);
  }

  private constructor(
    private readonly props: BotRolloutProps,
    private readonly before: BotStage = BotStage.MONITOR,
  ) {}

  /** The steps, in order. */
  get plan(): readonly BotRolloutStep[] {
    return this.props.steps;
  }

  /** By what callers of a canary are told apart. */
  get by(): BotCaller {
    return this.props.by ?? BotCaller.IP;
  }

  /** Whether the moment is that of synthesis. */
  get usesClock(): boolean {
    return this.props.asOf.isClock;
  }

  /** What is in force. */
  get state(): BotRolloutState {
    const { steps, asOf, holdAt } = this.props;
    const now = Math.min(asOf.read(), holdAt === undefined ? Infinity : momentOf(holdAt));
    const begun = steps.filter(({ from }) => momentOf(from) <= now);
    const rest = begun.filter((step) => shareOf(step) === ALL_CALLERS).at(-1)?.stage ?? this.before;
    const last = begun.at(-1);
    const { stage, share } = last
      ? { stage: last.stage, share: shareOf(last) }
      : { stage: this.before, share: ALL_CALLERS };
    return { stage, share, rest };
  }

  /** @internal the first step for a share of the callers, in words */
  get canary(): string | undefined {
    const step = this.plan.find((one) => shareOf(one) < ALL_CALLERS);
    return step && describe(step);
  }

  /** @internal the same rollout, whose clock stands still: no two rules are of different steps */
  atOneMoment(): BotRollout {
    if (!this.usesClock) return this;
    const now = new Date(this.props.asOf.read());
    return new BotRollout({ ...this.props, asOf: RolloutDate.clock(() => now) }, this.before);
  }

  /** The same rollout without the steps for a share, for ESA, which has none. */
  withoutCanary(): BotRollout {
    const steps = this.props.steps.filter((step) => shareOf(step) === ALL_CALLERS);
    return new BotRollout({ ...this.props, steps }, this.before);
  }

  /** The same rollout, held at a moment. */
  heldAt(holdAt: string): BotRollout {
    return new BotRollout({ ...this.props, holdAt }, this.before);
  }

  /** @internal adds what is wrong with it */
  check(problems: Problems): void {
    const { steps, asOf, holdAt, by } = this.props;
    by?.check(problems, 'rollout.by');
    if (!asOf.isClock) checkDate(problems, 'rollout.asOf', asOf.text);
    if (holdAt !== undefined) checkDate(problems, 'rollout.holdAt', holdAt);
    steps.forEach((step, i) => checkStep(problems, `rollout.steps[${i}]`, step));
    let whole = BotStage.MONITOR;
    steps.forEach((step, i) => {
      const last = steps[i - 1];
      if (last && !(momentOf(last.from) < momentOf(step.from)) && isDate(last.from) && isDate(step.from)) {
        problems.add({
          code: 'conflict',
          what: `rollout.steps[${i}] does not begin after the step before it`,
          got: `${shown(step.from)}, after ${shown(last.from)}`,
          fix: 'put the steps in the order of their dates',
        });
      }
      if (last && !follows(last, step, whole)) {
        problems.add({
          code: 'conflict',
          what: `rollout.steps[${i}] is not stricter than the step before it`,
          got: `${describe(step)}, after ${describe(last)}`,
          allowed: 'a greater share of the same stage, or a stricter stage once the one before is for all callers',
          fix: 'correct the order; to go back to an earlier step, set holdAt',
        });
      }
      if (shareOf(step) === ALL_CALLERS) whole = step.stage;
    });
  }
}

const isDate = (date: string): boolean => !Number.isNaN(momentOf(date));

const shareOf = ({ share = ALL_CALLERS }: BotRolloutStep): number => share;

const describe = (step: BotRolloutStep): string => `${step.stage} for ${shareOf(step)} %`;

function follows(last: BotRolloutStep, step: BotRolloutStep, whole: BotStage): boolean {
  if (step.stage === last.stage) return shareOf(step) > shareOf(last);
  return step.stage.rank > last.stage.rank && whole === last.stage;
}

function checkDate(problems: Problems, argument: string, date: string): void {
  if (isDate(date)) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} is no date`,
    got: shown(date),
    allowed: '"2026-12-01" (0:00 UTC), "2026-12-01T08:00:00Z" or "2026-12-01T16:00:00+08:00"',
    fix: `correct ${argument}`,
  });
}

function checkStep(problems: Problems, argument: string, { stage, from, share }: BotRolloutStep): void {
  checkDate(problems, `${argument}.from`, from);
  if (share === undefined) return;
  const [MIN, MAX] = WafLimits.GRAY_SHARE;
  if (!Number.isInteger(share) || share < MIN || share > MAX) {
    problems.add({
      code: 'out-of-range',
      what: `${argument}.share is out of range`,
      got: shown(share),
      allowed: `a whole number from ${MIN} to ${MAX} percent`,
      fix: 'correct the share',
    });
  } else if (stage === BotStage.MONITOR && share < MAX) {
    problems.add({
      code: 'not-applicable',
      what: `${argument} monitors a share of the callers`,
      got: `${share} %`,
      fix: 'monitor all: nobody notices',
    });
  }
}
