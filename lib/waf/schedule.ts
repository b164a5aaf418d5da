import type {
  Wafv3DefenseRuleConfigTimeConfig,
  Wafv3DefenseRuleConfigTimeConfigTimePeriods,
  Wafv3DefenseRuleConfigTimeConfigWeekTimePeriods,
} from '../bindings/alicloud/wafv3-defense-rule';
import { type Problems, shown } from '../core/errors';
import { checkCount, checkRange, checkUnique } from './checks';
import { WafLimits } from './limits';

const DAY = 86_400_000;

/** A day of the week. */
export class Weekday {
  static readonly MONDAY = new Weekday(1);
  static readonly TUESDAY = new Weekday(2);
  static readonly WEDNESDAY = new Weekday(3);
  static readonly THURSDAY = new Weekday(4);
  static readonly FRIDAY = new Weekday(5);
  static readonly SATURDAY = new Weekday(6);
  static readonly SUNDAY = new Weekday(7);
  static readonly WORKDAYS: readonly Weekday[] = [
    Weekday.MONDAY,
    Weekday.TUESDAY,
    Weekday.WEDNESDAY,
    Weekday.THURSDAY,
    Weekday.FRIDAY,
  ];
  static readonly WEEKEND: readonly Weekday[] = [Weekday.SATURDAY, Weekday.SUNDAY];

  /** @unverified the API describes no values of `day`; 1 to 7 from Monday on, joined by commas, is a guess */
  private constructor(readonly number: number) {}
}

/** From one moment to another. */
export interface Period {
  /** RFC 3339 with an offset, such as `2026-12-01T08:00:00Z`. */
  readonly from: string;
  /** After `from`. */
  readonly to: string;
}

/** From one time of a day to another. */
export interface DayHours {
  /** `HH:MM`, from `00:00` on. */
  readonly from: string;
  /** After `from`, until `24:00`. */
  readonly to: string;
}

export interface WeeklyPeriod {
  readonly days: readonly Weekday[];
  /** @default - the whole day */
  readonly hours?: readonly DayHours[];
}

export interface ScheduleProps {
  /** Hours by which the schedule's clock is ahead of UTC, -12 to 12. @default 8 */
  readonly utcOffset?: number;
}

/** The service's own default. */
const DEFAULT_OFFSET = 8;

type Kind = 'permanent' | 'period' | 'cycle';

/** When a rule is in force. Changes in place. */
export class Schedule {
  /** Always. */
  static always(): Schedule {
    return new Schedule('permanent', [], [], {});
  }

  /** Only in these periods, at most five. */
  static during(periods: readonly Period[], props: ScheduleProps = {}): Schedule {
    return new Schedule('period', periods, [], props);
  }

  /** Every week in these periods, at most five. */
  static weekly(periods: readonly WeeklyPeriod[], props: ScheduleProps = {}): Schedule {
    return new Schedule('cycle', [], periods, props);
  }

  private constructor(
    private readonly kind: Kind,
    private readonly periods: readonly Period[],
    private readonly weeks: readonly WeeklyPeriod[],
    private readonly props: ScheduleProps,
  ) {}

  /** @internal */
  render(): Wafv3DefenseRuleConfigTimeConfig {
    return {
      timeScope: this.kind,
      // Said even where it is the default: what is left out keeps its last value when a schedule is taken away.
      timeZone: this.props.utcOffset ?? DEFAULT_OFFSET,
      ...(this.kind === 'period' && { timePeriods: this.periods.map(renderPeriod) }),
      ...(this.kind === 'cycle' && { weekTimePeriods: this.weeks.map(renderWeek) }),
    };
  }

  /** @internal */
  check(problems: Problems): void {
    checkRange(problems, 'schedule.utcOffset', this.props.utcOffset, WafLimits.UTC_OFFSET, 'hours');
    if (this.kind === 'period') {
      checkCount(problems, 'schedule', this.periods, [1, WafLimits.MAX_PERIODS]);
      this.periods.forEach((period, i) => {
        const { start, end } = renderPeriod(period);
        checkOrder(
          problems,
          `schedule[${i}]`,
          period,
          start,
          end,
          'RFC 3339 moments with an offset, the first before the second',
        );
        for (const moment of [period.from, period.to]) {
          if (/T.*(Z|[+-]\d\d:\d\d)$/.test(moment)) continue;
          problems.add({
            code: 'invalid-value',
            what: `schedule[${i}] has a moment without an offset, which means another time on each machine`,
            got: shown(moment),
            allowed: 'such as "2026-12-01T08:00:00Z" or "2026-12-01T16:00:00+08:00"',
            fix: 'add "Z" or the offset',
          });
        }
      });
    }
    if (this.kind === 'cycle') {
      checkCount(problems, 'schedule', this.weeks, [1, WafLimits.MAX_PERIODS]);
      this.weeks.forEach(({ days, hours = [] }, i) => {
        checkCount(problems, `schedule[${i}].days`, days, [1, 7]);
        checkUnique(
          problems,
          `schedule[${i}].days`,
          days.map(({ number }) => number),
        );
        hours.forEach((one, j) => {
          const [start, end] = [millisecondsOf(one.from), millisecondsOf(one.to)];
          checkOrder(
            problems,
            `schedule[${i}].hours[${j}]`,
            one,
            start,
            end,
            'HH:MM from 00:00 to 24:00, the first before the second',
          );
        });
      });
    }
  }
}

function renderPeriod({ from, to }: Period): Required<Wafv3DefenseRuleConfigTimeConfigTimePeriods> {
  return { start: Date.parse(from), end: Date.parse(to) };
}

function renderWeek({
  days,
  hours = [{ from: '00:00', to: '24:00' }],
}: WeeklyPeriod): Wafv3DefenseRuleConfigTimeConfigWeekTimePeriods {
  return {
    day: days.map(({ number }) => number).join(','),
    // The API's end is below 24 hours.
    dayPeriods: hours.map(({ from, to }) => ({
      start: millisecondsOf(from),
      end: Math.min(millisecondsOf(to), DAY - 1),
    })),
  };
}

function millisecondsOf(time: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const milliseconds = (Number(hour) * 60 + Number(minute)) * 60_000;
  return milliseconds <= DAY ? milliseconds : NaN;
}

function checkOrder(
  problems: Problems,
  argument: string,
  { from, to }: { readonly from: string; readonly to: string },
  start: number,
  end: number,
  allowed: string,
): void {
  if (start < end) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} is no period`,
    got: `${shown(from)} to ${shown(to)}`,
    allowed,
    fix: `correct ${argument}`,
  });
}
