import type { EsaWafRuleConfigTimer } from '../bindings/alicloud/esa-waf-rule';
import { type Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import { EdgeQuota } from './quota';
import { checkNotEmpty, checkRange } from './shared';

/** A time between two moments. */
export interface EdgePeriod {
  /** RFC 3339, UTC: `2026-11-27T16:00:00Z`. */
  readonly start: string;
  readonly end: string;
}

/** A time of a day. */
export interface EdgeDailyPeriod {
  /** `HH:mm:ss` */
  readonly start: string;
  readonly end: string;
}

export enum EdgeWeekday {
  MONDAY = 1,
  TUESDAY = 2,
  WEDNESDAY = 3,
  THURSDAY = 4,
  FRIDAY = 5,
  SATURDAY = 6,
  SUNDAY = 7,
}

export interface EdgeWeeklyPeriod {
  readonly days: readonly EdgeWeekday[];
  readonly times: readonly EdgeDailyPeriod[];
}

interface Timer {
  readonly scopes: string;
  readonly zone?: number;
  readonly periods?: readonly EdgePeriod[];
  readonly weekly?: readonly EdgeWeeklyPeriod[];
}

/** When a rule is in force. */
export class EdgeSchedule {
  static readonly ALWAYS = new EdgeSchedule({ scopes: 'permanent' });

  /** Once, or several times. @param zone - whole hours from UTC, -12 to 14. @default - UTC */
  static during(periods: readonly EdgePeriod[], zone?: number): EdgeSchedule {
    return new EdgeSchedule({ scopes: 'periods', periods, zone });
  }

  /** Every week. @param zone - whole hours from UTC, -12 to 14. @default - UTC */
  static weekly(weekly: readonly EdgeWeeklyPeriod[], zone?: number): EdgeSchedule {
    return new EdgeSchedule({ scopes: 'weekly', weekly, zone });
  }

  private constructor(private readonly given: Timer) {}

  /** @internal the `timer` block of a rule */
  get timer(): EsaWafRuleConfigTimer {
    const { scopes, zone, periods, weekly } = this.given;
    return {
      scopes,
      zone,
      periods: periods?.map(({ start, end }) => ({ start, end })),
      weeklyPeriods: weekly?.map(({ days, times }) => ({
        days: [...new Set(days)].sort((a, b) => a - b).join(','),
        dailyPeriods: times.map(({ start, end }) => ({ start, end })),
      })),
    };
  }

  /** @internal */
  check(problems: Problems): void {
    const { zone, periods, weekly } = this.given;
    checkRange(problems, 'zone', zone, EdgeQuota.TIME_ZONE, 'hours');
    if (periods) checkNotEmpty(problems, 'periods', periods);
    if (weekly) checkNotEmpty(problems, 'weekly', weekly);
    for (const period of periods ?? []) checkPeriod(problems, period, MOMENT, '"2026-11-27T16:00:00Z"');
    for (const { days, times } of weekly ?? []) {
      checkNotEmpty(problems, 'days', days);
      checkNotEmpty(problems, 'times', times);
      days.forEach((day) => checkRange(problems, 'days', day, { MIN: 1, MAX: 7 }));
      for (const time of times) checkPeriod(problems, time, TIME, '"HH:mm:ss"');
    }
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

function checkPeriod(problems: Problems, { start, end }: EdgePeriod, form: RegExp, allowed: string): void {
  checkText(problems, 'start', start, form, allowed);
  checkText(problems, 'end', end, form, allowed);
  // Both forms sort as text.
  if (!form.test(start) || !form.test(end) || start < end) return;
  problems.add({
    code: 'invalid-value',
    what: 'a period ends before it starts',
    got: `${shown(start)} to ${shown(end)}`,
    allowed: 'an end after the start',
    fix: 'correct the period; one over midnight is two',
  });
}
