import { type Problems, shown } from '../core/errors';
import type { IAnswerLibrary } from './answer-library';
import type { CheckPointers } from './config-layout';

/** From which result on a check acts. */
export abstract class CheckThreshold {
  protected constructor(
    /** The level as the API says it. */
    readonly code: string,
    /** What levels of this kind are called. */
    readonly kind: string,
    /** The lowest level: every content has at least that. */
    readonly isLowest: boolean,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** Levels of all checks but the one for sensitive data (`Detail[].Level` of the runtime API). */
export class RiskLevel extends CheckThreshold {
  /** No risk: as a threshold, everything is a hit. */
  static readonly NONE = new RiskLevel('none', true);
  static readonly LOW = new RiskLevel('low');
  static readonly MEDIUM = new RiskLevel('medium');
  static readonly HIGH = new RiskLevel('high');

  /** Any other level, as the service names it. */
  static custom(code: string): RiskLevel {
    return new RiskLevel(code);
  }

  private constructor(code: string, isLowest = false) {
    super(code, 'RiskLevel', isLowest);
  }
}

/** Levels of sensitive data. */
export class SensitivityLevel extends CheckThreshold {
  /** Not sensitive: as a threshold, everything is a hit. */
  static readonly S0 = new SensitivityLevel('S0', true);
  static readonly S1 = new SensitivityLevel('S1');
  static readonly S2 = new SensitivityLevel('S2');
  static readonly S3 = new SensitivityLevel('S3');
  /** Most sensitive. */
  static readonly S4 = new SensitivityLevel('S4');

  /** Any other level, as the service names it. */
  static custom(code: string): SensitivityLevel {
    return new SensitivityLevel(code);
  }

  private constructor(code: string, isLowest = false) {
    super(code, 'SensitivityLevel', isLowest);
  }
}

/** What the service suggests the caller to do with a hit (`Suggestion` of the runtime API). */
export class CheckAction {
  /** The content must not be used. */
  static block(): CheckAction {
    return new CheckAction('block', 'block', true);
  }

  /** The sensitive parts are masked; the rest may be used. Only for sensitive data. */
  static mask(): CheckAction {
    return new CheckAction('mask', 'mask', true);
  }

  /** The content may be used, and is recorded. */
  static watch(): CheckAction {
    return new CheckAction('watch', 'watch', false);
  }

  /** The content may be used. */
  static pass(): CheckAction {
    return new CheckAction('pass', 'pass', false);
  }

  /**
   * The content must not be used; an answer of the library is suggested in its place (`Data.Advice[].Answer`).
   * @unverified no document says where a service names its answer library; see `GuardrailsConfigLayout`
   */
  static replace(answers: IAnswerLibrary): CheckAction {
    return new CheckAction('replace', 'block', true, answers);
  }

  /** Any other suggestion, as the service names it. */
  static custom(code: string): CheckAction {
    return new CheckAction(code, code, false);
  }

  private constructor(
    readonly name: string,
    /** The suggestion as the API says it. */
    readonly code: string,
    /** Whether content is changed or stopped. */
    readonly intervenes: boolean,
    /** Where answers come from. @default - there is no answer */
    readonly answers?: IAnswerLibrary,
  ) {}
}

/** What a policy asks of a check. What is left out stays as the service has it. */
export interface CheckSettings {
  /** From which level on the check acts: a `SensitivityLevel` for sensitive data, else a `RiskLevel`. @default - left alone */
  readonly threshold?: CheckThreshold;
  /** What is suggested for hits. @default - left alone */
  readonly action?: CheckAction;
}

/** A label of one's own, of which there is a definition. */
export interface ICheckLabel {
  readonly labelName: string;
}

type ThresholdKind = 'RiskLevel' | 'SensitivityLevel';

/** What a service looks for; named as the runtime API names it in `Detail[].Type`. */
export class CheckItem {
  /** Politics, pornography, violence, abuse, … */
  static contentCompliance(): CheckItem {
    return new CheckItem('contentModeration', 'RiskLevel');
  }

  /** Personal data and secrets of enterprises. Billed separately. */
  static sensitiveData(): CheckItem {
    return new CheckItem('sensitiveData', 'SensitivityLevel');
  }

  /** Prompts that try to change what the model is told to do. Billed separately. */
  static promptAttack(): CheckItem {
    return new CheckItem('promptAttack', 'RiskLevel');
  }

  static maliciousUrl(): CheckItem {
    return new CheckItem('maliciousUrl', 'RiskLevel');
  }

  /**
   * Labels of one's own. The service answers `high` or `none` for them, and knows one threshold and action for all.
   * @param label - a `CustomLabel` of this app; without it, all labels that the service has
   */
  static customLabel(label?: ICheckLabel): CheckItem {
    return new CheckItem('customLabel', 'RiskLevel', undefined, label);
  }

  /**
   * Any other check.
   * @param type - as the runtime API names it, such as `modelHallucination`
   * @param pointers - where its members are in the service's configuration. @default - what the policy's layout says
   */
  static custom(type: string, pointers?: CheckPointers): CheckItem {
    return new CheckItem(type, undefined, pointers);
  }

  private constructor(
    /** As the runtime API names it. */
    readonly type: string,
    private readonly thresholds: ThresholdKind | undefined,
    /** Where its members are. @default - what the policy's layout says */
    readonly pointers?: CheckPointers,
    /** The label it is about. @default - none, or all */
    readonly label?: ICheckLabel,
  ) {}

  toString(): string {
    return this.label ? `${this.type} (${this.label.labelName})` : this.type;
  }

  /** Adds what makes no sense together. */
  check({ threshold, action }: CheckSettings, problems: Problems): void {
    if (threshold && this.thresholds && threshold.kind !== this.thresholds) {
      problems.add({
        code: 'wrong-type',
        what: `the threshold of ${this.type} is of the wrong kind`,
        got: `${threshold.kind} ${threshold.code}`,
        allowed:
          this.thresholds === 'RiskLevel'
            ? 'RiskLevel.LOW to RiskLevel.HIGH'
            : 'SensitivityLevel.S1 to SensitivityLevel.S4',
        fix: `give a ${this.thresholds}`,
      });
    }
    if (threshold?.isLowest && action?.intervenes) {
      problems.add({
        code: 'invalid-value',
        what: `${action.name} with the threshold ${threshold.code} of ${this.type} would hit every content`,
        got: shown(threshold.code),
        allowed: `a higher ${threshold.kind}, or CheckAction.watch() or pass()`,
        fix: 'raise the threshold; to switch a check off, use disableCheck',
      });
    }
    if (action?.name === 'mask' && this.thresholds === 'RiskLevel') {
      problems.add({
        code: 'not-applicable',
        what: `mask has no meaning for ${this.type}: only sensitive data has parts to mask`,
        got: 'CheckAction.mask()',
        allowed: 'block, replace, watch, pass',
        fix: 'choose another action, or check sensitiveData',
      });
    }
  }
}
