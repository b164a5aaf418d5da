import { TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecWafBaseRules } from '../bindings/aisec/data-aisec-waf-base-rules';
import type { IAisec } from '../core/aisec';
import { aisecOf } from './shared';
import type { IWafInstance } from './instance';

/** How much core protection looks for. A stricter level finds more, and is wrong more often. */
export class ProtectionLevel {
  /** Least false alarms. */
  static readonly LOOSE = new ProtectionLevel('loose', 0);
  /** What WAF starts with. */
  static readonly MEDIUM = new ProtectionLevel('medium', 1);
  static readonly STRICT = new ProtectionLevel('strict', 2);
  /** Most is found. Watch it by `WafAction.MONITOR` before it blocks. */
  static readonly SUPER_STRICT = new ProtectionLevel('super_strict', 3);

  /** @internal */
  static readonly ALL: readonly ProtectionLevel[] = [
    ProtectionLevel.LOOSE,
    ProtectionLevel.MEDIUM,
    ProtectionLevel.STRICT,
    ProtectionLevel.SUPER_STRICT,
  ];

  private constructor(
    /** As the API says it. */
    readonly code: string,
    /** @internal */
    readonly rank: number,
  ) {}

  toString(): string {
    return this.code;
  }
}

/**
 * How the status of a system rule is written in a rule of core protection.
 *
 * @unverified The API reference of `DescribeBaseSystemRules` says 0 for enabled and 1 for disabled, the opposite of every other status of
 * WAF, and no document says what the rule takes. Everything in this library goes through this one value: compare a rule in the
 * console after the first apply, and switch it if the rules of the level are off.
 */
export class SystemRuleStatus {
  /** 0 is on, as the list of system rules is documented. */
  static readonly ZERO_IS_ENABLED = new SystemRuleStatus(0, 1);
  /** 1 is on, as everywhere else in WAF. */
  static readonly ONE_IS_ENABLED = new SystemRuleStatus(1, 0);

  private constructor(
    readonly enabled: 0 | 1,
    readonly disabled: 0 | 1,
  ) {}
}

/** Expressions for the ids of system rules. */
export interface LevelRuleIds {
  /** Rules of the level and of looser ones. */
  readonly on: string;
  /** Rules that only stricter levels have. @default - there is no stricter level */
  readonly off?: string;
}

/**
 * The system rules of a level, read from the API when Terraform plans. Whether the API answers with the rules of a level only or with those of
 * looser levels too, the result is the same.
 */
export function levelRuleIds(
  user: IConstruct,
  waf: IWafInstance,
  level: ProtectionLevel,
  aisec?: IAisec,
): LevelRuleIds {
  const ids = (of: readonly ProtectionLevel[]): string =>
    of.map((one) => `toset(${systemRules(user, waf, one, aisec).fqn}.rule_ids)`).join(', ');
  const on = `setunion(${ids(ProtectionLevel.ALL.filter(({ rank }) => rank <= level.rank))})`;
  const stricter = ids(ProtectionLevel.ALL.filter(({ rank }) => rank > level.rank));
  return {
    on: `\${${on}}`,
    // The strictest level has nothing above it.
    off: stricter === '' ? undefined : `\${setsubtract(setunion(${stricter}), ${on})}`,
  };
}

/** One data source for all templates of an instance. */
function systemRules(
  user: IConstruct,
  waf: IWafInstance,
  { code }: ProtectionLevel,
  aisec?: IAisec,
): DataAisecWafBaseRules {
  // An instance in another stack cannot hold it.
  const owner = TerraformStack.of(waf) === TerraformStack.of(user) ? waf : user;
  const id = `SystemRules-${code}`;
  const found = owner.node.tryFindChild(id) as DataAisecWafBaseRules | undefined;
  return (
    found ??
    new DataAisecWafBaseRules(owner as Construct, id, {
      instanceId: waf.instanceId,
      riskLevel: code,
      provider: aisecOf(user, { aisec }).provider,
    })
  );
}
