import type { Wafv3DefenseRuleConfigWafBaseConfig } from '../bindings/alicloud/wafv3-defense-rule';
import type { IAisec } from '../core/aisec';
import { type Problems, shown } from '../core/errors';
import { WafAction } from './action';
import { checkCount, checkUnique } from './checks';
import { ProtectionLevel, SystemRuleStatus } from './level';

/** What is done to all rules of core protection at once. */
export class BatchOperation {
  /** Back to what WAF starts with. */
  static readonly DEFAULT = new BatchOperation('default');
  static readonly ENABLE_ALL = new BatchOperation('all_on');
  static readonly DISABLE_ALL = new BatchOperation('all_off');
  static readonly BLOCK_ALL = new BatchOperation('all_block');
  static readonly MONITOR_ALL = new BatchOperation('all_monitor');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

/** One rule of core protection that differs from the rest. */
export interface CoreRule {
  /** As the console and WAF's reports show it. */
  readonly ruleId: string;
  /** @default true */
  readonly enabled?: boolean;
  /** `WafAction.BLOCK` or `WafAction.MONITOR`. @default WafAction.BLOCK */
  readonly action?: WafAction;
}

/** Rules that WAF brings along, or regular expressions of one's own. */
export class CoreRuleType {
  static readonly SYSTEM = new CoreRuleType('system');
  static readonly CUSTOM = new CoreRuleType('custom');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface LevelProps {
  /** What the level's rules do: `WafAction.BLOCK` or `WafAction.MONITOR`. @default WafAction.BLOCK */
  readonly action?: WafAction;
  /** Configuration of the provider `aisec`, which reads the level's rules. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** What core protection does with its rules. */
export class CoreRules {
  /** All rules of a type at once. */
  static batch(operation: BatchOperation, type = CoreRuleType.SYSTEM): CoreRules {
    return new CoreRules(type, { operation });
  }

  /** Single rules; the others stay as they are. */
  static single(rules: readonly CoreRule[], type = CoreRuleType.SYSTEM): CoreRules {
    return new CoreRules(type, { rules });
  }

  /**
   * The system rules of a level: they and those of looser levels are switched on, those of stricter levels off. Which they are is read
   * from the API at each plan (`DescribeBaseSystemRules`), so that new rules of the level show up as a change. Changes in place.
   */
  static level(level: ProtectionLevel, { action, aisec }: LevelProps = {}): CoreRules {
    return new CoreRules(CoreRuleType.SYSTEM, { level, action, aisec });
  }

  private constructor(
    readonly type: CoreRuleType,
    /** @internal */
    readonly what: {
      readonly operation?: BatchOperation;
      readonly rules?: readonly CoreRule[];
      readonly level?: ProtectionLevel;
      readonly action?: WafAction;
      readonly aisec?: IAisec;
    },
  ) {}

  /**
   * All but a level, whose rules only Terraform knows.
   * @internal
   */
  render(status: SystemRuleStatus): Wafv3DefenseRuleConfigWafBaseConfig {
    const { operation, rules } = this.what;
    return {
      ruleType: this.type.code,
      ruleBatchOperationConfig: operation?.code,
      ruleDetail: rules?.map(({ ruleId, enabled = true, action = WafAction.BLOCK }) => ({
        ruleId,
        ruleStatus: enabled ? status.enabled : status.disabled,
        ruleAction: action.code,
      })),
    };
  }

  /** @internal */
  check(problems: Problems, argument: string): void {
    const { rules, action } = this.what;
    checkAction(problems, argument, action);
    if (!rules) return;
    checkCount(problems, `${argument}.rules`, rules, [1, Infinity]);
    checkUnique(
      problems,
      `${argument}.rules`,
      rules.map(({ ruleId }) => ruleId),
    );
    rules.forEach((rule, i) => checkAction(problems, `${argument}.rules[${i}]`, rule.action));
  }
}

/** Adds a problem for an action that core protection does not have. */
function checkAction(problems: Problems, argument: string, action: WafAction | undefined): void {
  if (action === undefined || action === WafAction.BLOCK || action === WafAction.MONITOR) return;
  problems.add({
    code: 'not-applicable',
    what: `${argument} has an action that core protection does not have`,
    got: shown(action.code),
    allowed: 'WafAction.BLOCK, WafAction.MONITOR',
    fix: 'choose one of them',
  });
}
