import { ManagedRule } from './managed-rule';

/** A rule in a pack, and which controls of a standard it is about. */
export interface RulePackItem {
  readonly rule: ManagedRule;
  /** Numbers of the controls: `1.15`. */
  readonly controls: readonly string[];
}

const item = (rule: ManagedRule, ...controls: readonly string[]): RulePackItem => ({ rule, controls });

/** Managed rules for one purpose. */
export class RulePack {
  /**
   * What of CIS Alibaba Cloud Foundation Benchmark 2.0 a managed rule can tell. What a resource can be made to be is not here: the benchmark has more
   * controls than rules.
   */
  static readonly CIS_FOUNDATION = new RulePack('CIS Alibaba Cloud Foundation 2.0', 'cis', [
    item(ManagedRule.ROOT_ACCESS_KEY, '1.2'),
    item(ManagedRule.ROOT_MFA, '1.3'),
    item(ManagedRule.RAM_USER_MFA, '1.4'),
    item(ManagedRule.RAM_LAST_LOGIN, '1.5'),
    item(ManagedRule.RAM_ACCESS_KEY_AGE, '1.6'),
    item(ManagedRule.RAM_PASSWORDS, '1.7', '1.8', '1.9', '1.10', '1.11', '1.12', '1.13', '1.14'),
    item(ManagedRule.RAM_ADMIN, '1.15'),
    item(ManagedRule.RAM_USER_POLICY, '1.16'),
    item(ManagedRule.TRAIL_INTACT, '2.1'),
    item(ManagedRule.TRAIL_ENABLED, '2.1'),
    item(ManagedRule.OSS_PUBLIC_READ, '2.2', '5.1'),
    item(ManagedRule.SECURITY_GROUP_PUBLIC, '3.5', '4.3', '4.4'),
    item(ManagedRule.SECURITY_GROUP_ALL_PORTS, '3.5'),
    item(ManagedRule.OSS_PUBLIC_WRITE, '5.1'),
    item(ManagedRule.OSS_ANONYMOUS_POLICY, '5.1', '5.6'),
    item(ManagedRule.OSS_ACCESS_LOG, '5.3'),
    item(ManagedRule.OSS_TLS, '5.4'),
    item(ManagedRule.OSS_ENCRYPTION, '5.8'),
    item(ManagedRule.SECURITY_CENTER_EDITION, '8.1'),
  ]);

  /**
   * What exposes models, their data and their keys: guardrails of Model Studio, buckets, keys, people and servers that can do or be reached too much, and
   * whether it is recorded.
   */
  static readonly AI_BEST_PRACTICES = new RulePack('AI best practices', 'ai', [
    item(ManagedRule.MODEL_STUDIO_OUTPUT_GUARD),
    item(ManagedRule.MODEL_STUDIO_OUTPUT_PROMPT_ATTACK),
    item(ManagedRule.OSS_PUBLIC_READ),
    item(ManagedRule.OSS_PUBLIC_WRITE),
    item(ManagedRule.OSS_ANONYMOUS_POLICY),
    item(ManagedRule.OSS_VERSIONING),
    item(ManagedRule.OSS_ENCRYPTION),
    item(ManagedRule.OSS_TLS),
    item(ManagedRule.KMS_PENDING_DELETION),
    item(ManagedRule.KMS_ROTATION),
    item(ManagedRule.ROOT_MFA),
    item(ManagedRule.ROOT_ACCESS_KEY),
    item(ManagedRule.RAM_USER_MFA),
    item(ManagedRule.RAM_ADMIN),
    item(ManagedRule.RAM_ACCESS_KEY_AGE),
    item(ManagedRule.ECS_PUBLIC_ADDRESS),
    item(ManagedRule.SECURITY_GROUP_PUBLIC),
    item(ManagedRule.PAI_EAS_ZONES),
    item(ManagedRule.TRAIL_INTACT),
    item(ManagedRule.WAF_USED),
    item(ManagedRule.SECURITY_CENTER_EDITION),
  ]);

  /**
   * A pack of your own.
   * @param prefix begins the names of its rules: small letters and digits
   */
  static of(name: string, prefix: string, ...rules: readonly ManagedRule[]): RulePack {
    return new RulePack(
      name,
      prefix,
      rules.map((rule) => item(rule)),
    );
  }

  private constructor(
    readonly name: string,
    readonly prefix: string,
    readonly items: readonly RulePackItem[],
  ) {}
}
