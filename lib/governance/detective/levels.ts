import { Problems, shown } from '../../core/errors';

/** One of a few words, as plain data has it. */
function chosen<T>(what: string, values: { readonly [name: string]: T }, name: string): T {
  const found = Object.hasOwn(values, name) ? values[name] : undefined;
  if (found === undefined) {
    new Problems()
      .add({
        code: 'invalid-value',
        what: `there is no ${what} of this name`,
        got: shown(name),
        allowed: Object.keys(values).join(', '),
        fix: `use one of the names`,
      })
      .throwIfAny();
  }
  return found as T;
}

/** How bad it is when a resource does not comply. */
export class RiskLevel {
  static readonly CRITICAL = new RiskLevel(1);
  static readonly WARNING = new RiskLevel(2);
  static readonly INFO = new RiskLevel(3);

  /** @param name `critical`, `warning` or `info` @throws ValidationError `invalid-value` */
  static of(name: string): RiskLevel {
    return chosen('risk level', { critical: this.CRITICAL, warning: this.WARNING, info: this.INFO }, name);
  }

  private constructor(
    /** As the API has it. */
    readonly level: 1 | 2 | 3,
  ) {}
}

/** How often a rule looks that looks by the clock. */
export enum RuleFrequency {
  ONE_HOUR = 'One_Hour',
  THREE_HOURS = 'Three_Hours',
  SIX_HOURS = 'Six_Hours',
  TWELVE_HOURS = 'Twelve_Hours',
  TWENTY_FOUR_HOURS = 'TwentyFour_Hours',
}

/** What makes a rule look at resources. */
export class RuleTrigger {
  /** A change of a resource. */
  static readonly CHANGE = new RuleTrigger('ConfigurationItemChangeNotification');
  /** The clock. */
  static readonly SCHEDULE = new RuleTrigger('ScheduledNotification');

  /** @param name `change` or `schedule` @throws ValidationError `invalid-value` */
  static of(name: string): RuleTrigger {
    return chosen('trigger', { change: this.CHANGE, schedule: this.SCHEDULE }, name);
  }

  private constructor(
    /** As the API has it. */
    readonly type: string,
  ) {}
}
