import type { Construct } from 'constructs';
import type {
  Wafv3DefenseRule,
  Wafv3DefenseRuleConfig,
  Wafv3DefenseRuleConfigA,
} from '../bindings/alicloud/wafv3-defense-rule';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { WafAction } from './action';
import type { IWafInstance } from './instance';
import { type LevelRuleIds, levelRuleIds } from './level';
import type { ProtectionRule } from './rule';
import { flag, literal, nameRule } from './shared';

/** A rule that is in WAF. */
export interface IProtectionRule {
  readonly ruleId: number;
}

/** Where a rule belongs to. */
export type RuleOwner =
  { readonly type: 'template'; readonly templateId: number } | { readonly type: 'resource'; readonly resource: string };

const NAME = nameRule('ruleName');

/** A rule that was checked, before and after its resource is made. */
export interface PreparedRule {
  readonly config: Wafv3DefenseRuleConfig;
  /** Adds what the resource alone cannot say. */
  readonly complete: (resource: Wafv3DefenseRule) => IProtectionRule;
}

/**
 * Checks a rule that is added to a construct. Whoever adds it makes the resource, in the same function: cdktf takes the whole stack of calls
 * dozens of times for each resource, so that a call in between costs more than these checks.
 */
export function prepareRule(
  owner: Construct,
  id: string,
  rule: ProtectionRule,
  waf: IWafInstance,
  where: RuleOwner,
): PreparedRule {
  // Messages name the rule, not the template; a node of its own would cost more than the rule.
  const problems = new Problems({ node: { path: `${owner.node.path}/${id}` } });
  const { ruleName = rule.scene.hasNames ? id : undefined, enabled = true } = rule.props;
  checkText(problems, 'ruleName', ruleName, /^.{1,255}$/su, `1 to ${NAME.maxLength} characters`);
  if (where.type !== rule.scene.owner) {
    problems.add({
      code: 'not-applicable',
      what: `a rule of the scene ${rule.scene.code} does not belong to a ${where.type === 'template' ? 'template' : 'protected object'}`,
      got: shown(rule.scene.code),
      fix: rule.scene.owner === 'template' ? 'add it to a ProtectionTemplate' : 'add it to an AiApplication',
    });
  }
  const config = rule.render({ problems, quotas: waf.quotas ?? {} });
  const made: Wafv3DefenseRuleConfig = {
    instanceId: waf.instanceId,
    defenseScene: rule.scene.code,
    defenseType: where.type,
    ...(where.type === 'template' ? { templateId: where.templateId } : { resource: where.resource }),
    ruleName: ruleName === undefined ? undefined : literal(ruleName),
    ruleStatus: flag(enabled),
    config,
  };
  // What is found above would be said again, in the provider's words.
  if (problems.findings.length === 0) {
    checkAgainstProvider(problems, 'alicloud_wafv3_defense_rule', made, NAMES);
  }
  problems.throwIfAny();
  if (isAdvanced(config)) {
    Notices.of(owner).add({
      id: 'waf.regex-rules',
      message:
        'Rules with regular expressions are billed as advanced rules on pay-as-you-go instances, and subscriptions need the Enterprise ' +
        'edition for them.',
    });
  }
  if (hasWeekdays(config)) {
    Notices.of(owner).add({
      id: 'waf.weekdays',
      message:
        'Unverified: weekdays are sent as 1 to 7 from Monday on. Look into the console after the first apply whether the rule has the right ones.',
    });
  }
  const hasLevel = rule.core?.rules.some(({ what }) => what.level) ?? false;
  return hasLevel ? withLevels(made, owner, waf, rule) : { config: made, complete };
}

function withLevels(
  made: Wafv3DefenseRuleConfig,
  owner: Construct,
  waf: IWafInstance,
  rule: ProtectionRule,
): PreparedRule {
  return {
    // An override is added to a list, it does not take its place.
    config: { ...made, config: { ...made.config, wafBaseConfig: undefined } },
    complete: (resource) => {
      addLevels(owner, resource, waf, rule);
      return resource;
    },
  };
}

const complete = (resource: Wafv3DefenseRule): IProtectionRule => resource;

function isAdvanced({ conditions }: Wafv3DefenseRuleConfigA): boolean {
  return Array.isArray(conditions) && conditions.some(({ opValue = '' }) => opValue.includes('regex'));
}

const hasWeekdays = ({ timeConfig }: Wafv3DefenseRuleConfigA): boolean =>
  Array.isArray(timeConfig?.weekTimePeriods) && timeConfig.weekTimePeriods.length > 0;

const NAMES = { rule_name: 'ruleName', config: 'the rule' };

/** Rules of a level are known when Terraform plans; cdktf has no typed way for dynamic blocks within blocks that are lists. */
function addLevels(owner: Construct, resource: Wafv3DefenseRule, waf: IWafInstance, { core }: ProtectionRule): void {
  if (!core) return;
  const { rules, statusCoding } = core;
  resource.addOverride(
    'config.waf_base_config',
    rules.map((one) => {
      const { level, action = WafAction.BLOCK, aisec } = one.what;
      if (!level) return terraform(one.render(statusCoding));
      const { on, off }: LevelRuleIds = levelRuleIds(owner, waf, level, aisec);
      const detail = (forEach: string, status: number): object => ({
        for_each: forEach,
        content: { rule_id: '${rule_detail.value}', rule_status: status, rule_action: action.code },
      });
      return {
        rule_type: one.type.code,
        dynamic: {
          rule_detail: [
            detail(on, statusCoding.enabled),
            ...(off === undefined ? [] : [detail(off, statusCoding.disabled)]),
          ],
        },
      };
    }),
  );
  Notices.of(waf).add({
    id: 'waf.level-status',
    message:
      'Whether status 0 switches a system rule of WAF on or off is documented for reading only. After the first apply, see in the console ' +
      'whether the rules of the protection level are on; if they are off, set statusCoding to SystemRuleStatus.ONE_IS_ENABLED.',
  });
}

interface Rendered {
  readonly ruleType?: string;
  readonly ruleBatchOperationConfig?: string;
  readonly ruleDetail?: unknown;
}

/** What the L1 class would write; an override replaces what it writes. */
function terraform({ ruleType, ruleBatchOperationConfig, ruleDetail }: Rendered): object {
  const details = ruleDetail as readonly { ruleId: string; ruleStatus: number; ruleAction: string }[] | undefined;
  return {
    rule_type: ruleType,
    ...(ruleBatchOperationConfig !== undefined && { rule_batch_operation_config: ruleBatchOperationConfig }),
    ...(details && {
      rule_detail: details.map(({ ruleId, ruleStatus, ruleAction }) => ({
        rule_id: ruleId,
        rule_status: ruleStatus,
        rule_action: ruleAction,
      })),
    }),
  };
}
