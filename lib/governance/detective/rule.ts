import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ConfigAggregateConfigRule } from '../../bindings/alicloud/config-aggregate-config-rule';
import { ConfigRule } from '../../bindings/alicloud/config-rule';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { joined, literal } from '../../core/literal';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import { checkResourceTypes, type IComplianceAggregator } from './aggregator';
import { type RiskLevel, RuleFrequency, RuleTrigger } from './levels';
import { ConfigLimits } from './limits';
import type { IRuleSource } from './managed-rule';
import { Remediation, type RemediationOptions } from './remediation';

/** A rule, for packs. */
export interface IDetectiveRule extends IConstruct {
  /** `cr-…`. */
  readonly ruleId: string;
  /** @default - the rule is about its own account */
  readonly aggregator?: IComplianceAggregator;
}

/** A tag with its value. */
export interface TagScope {
  readonly key: string;
  /** @default - any */
  readonly value?: string;
}

/** Which resources a rule looks at. All that is given has to fit. */
export interface RuleScope {
  /** @default - all */
  readonly regions?: readonly string[];
  /** @default - all */
  readonly tag?: TagScope;
  /** Ids of resource groups. @default - all */
  readonly resourceGroups?: readonly string[];
  /** Ids of resources that are left out. @default - none */
  readonly excludeResources?: readonly string[];
  /** Tags of resources that are left out; for rules of an aggregator. @default - none */
  readonly excludeTags?: readonly TagScope[];
}

/** What can be said otherwise than the rule itself says it. */
export interface DetectiveRuleOptions {
  /** Unique in the account or the aggregator; a change replaces the rule. @default - made from the construct's path */
  readonly ruleName?: string;
  /** @default - the identifier */
  readonly description?: string;
  /** @default - that of the rule */
  readonly riskLevel?: RiskLevel;
  /** @default - that of the rule */
  readonly trigger?: RuleTrigger;
  /** For rules that look by the clock. @default RuleFrequency.TWENTY_FOUR_HOURS */
  readonly frequency?: RuleFrequency;
  /** Values for what the rule asks for. @default - those of the rule */
  readonly parameters?: { readonly [name: string]: string };
  /** Types of resources. @default - those of the rule */
  readonly resourceTypes?: readonly string[];
  /** @default - all resources */
  readonly scope?: RuleScope;
  /** @default true */
  readonly enabled?: boolean;
}

export interface DetectiveRuleProps extends DetectiveRuleOptions {
  /** A managed rule (`ManagedRule.OSS_PUBLIC_READ`), or a function (`new FunctionRule(…)`). Another one replaces the rule. */
  readonly rule: IRuleSource;
  /** Accounts that it is about. Another one replaces the rule. @default - the account that Terraform works in */
  readonly aggregator?: IComplianceAggregator;
}

const NAME: NameRule = {
  argument: 'ruleName',
  maxLength: 128,
  letters: {
    form: /^[\p{L}\p{N}_. -]+$/u,
    text: 'letters of any script, digits, blanks, "_", "." and "-"',
    service: 'Cloud Config',
  },
};

const FUNCTION = /^acs:fc:[\w-]*:\d*:\S+$/;
const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Number of rules by the aggregator, or by the stack for rules of its own account. */
const counts = new WeakMap<IConstruct, number>();

/**
 * A rule that is detective: it says which resources do not comply, and changes nothing. `alicloud_config_aggregate_config_rule`, or
 * `alicloud_config_rule` without an aggregator.
 */
export class DetectiveRule extends AlicloudConstruct implements IDetectiveRule {
  readonly ruleId: string;
  readonly aggregator?: IComplianceAggregator;
  /** What it looks for. */
  readonly source: IRuleSource;
  /** What is said otherwise than the rule says it. @internal */
  readonly given: DetectiveRuleOptions;

  /**
   * @throws ValidationError `too-many-items` for the 201st rule of an aggregator or a stack, `not-applicable` for a frequency without a schedule and for
   * what only rules of aggregators have, `invalid-value` for identifiers and types
   */
  constructor(scope: Construct, id: string, props: DetectiveRuleProps) {
    super(scope, id);
    const { rule, aggregator, frequency, scope: where = {}, enabled = true } = props;
    const { trigger = rule.trigger, riskLevel = rule.riskLevel, resourceTypes = rule.resourceTypes } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.ruleName, NAME, problems);
    count(this, aggregator, problems);
    const isFunction = rule.owner === 'CUSTOM_FC';
    checkText(
      problems,
      'rule',
      rule.identifier,
      isFunction ? FUNCTION : IDENTIFIER,
      isFunction ? 'the ARN of a function: acs:fc:…' : 'the identifier of a managed rule: small letters, digits, "-"',
    );
    if (resourceTypes.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'the rule is about no type of resource',
        allowed: 'one or more, ACS::::Account for rules about accounts',
        fix: 'name the types',
      });
    }
    checkResourceTypes(problems, resourceTypes);
    if (frequency !== undefined && trigger !== RuleTrigger.SCHEDULE) {
      problems.add({
        code: 'not-applicable',
        what: 'frequency has no meaning for a rule that looks at changes: the provider ignores it',
        got: shown(frequency),
        allowed: 'with RuleTrigger.SCHEDULE',
        fix: 'remove frequency, or set trigger',
      });
    }
    if (where.excludeTags && !aggregator) {
      problems.add({
        code: 'not-applicable',
        what: 'scope.excludeTags is for rules of an aggregator',
        fix: 'give an aggregator, or exclude resources by id',
      });
    }
    const parameters = { ...rule.parameters, ...props.parameters };
    const config = {
      description: literal(props.description ?? (isFunction ? name.value : rule.identifier)),
      sourceOwner: rule.owner,
      sourceIdentifier: rule.identifier,
      riskLevel: riskLevel.level,
      configRuleTriggerTypes: trigger.type,
      maximumExecutionFrequency:
        trigger === RuleTrigger.SCHEDULE ? (frequency ?? RuleFrequency.TWENTY_FOUR_HOURS) : undefined,
      // That there is none has been told above.
      resourceTypesScope: resourceTypes.length > 0 ? [...resourceTypes] : ['ACS::::Account'],
      inputParameters: Object.keys(parameters).length > 0 ? literals(parameters) : undefined,
      regionIdsScope: listed(where.regions),
      resourceGroupIdsScope: listed(where.resourceGroups),
      excludeResourceIdsScope: listed(where.excludeResources),
      tagKeyScope: where.tag && literal(where.tag.key),
      tagValueScope: where.tag?.value === undefined ? undefined : literal(where.tag.value),
      status: enabled ? 'ACTIVE' : 'INACTIVE',
    };
    this.source = rule;
    const { rule: _, aggregator: __, ...given } = props;
    this.given = given;
    if (aggregator) {
      this.aggregator = aggregator;
      const full = {
        ...config,
        aggregateConfigRuleName: name.value,
        aggregatorId: aggregator.aggregatorId,
        excludeTagsScope: where.excludeTags?.map(({ key, value }) => ({
          tagKey: literal(key),
          tagValue: value === undefined ? undefined : literal(value),
        })),
      };
      checkAgainstProvider(problems, 'alicloud_config_aggregate_config_rule', full, NAMES);
      problems.throwIfAny();
      const resource = new ConfigAggregateConfigRule(this, 'Resource', full);
      registerName(resource, 'aggregateConfigRuleName', name);
      this.ruleId = resource.configRuleId;
    } else {
      const full = { ...config, ruleName: name.value };
      checkAgainstProvider(problems, 'alicloud_config_rule', full, NAMES);
      problems.throwIfAny();
      const resource = new ConfigRule(this, 'Resource', full);
      registerName(resource, 'ruleName', name);
      this.ruleId = resource.configRuleId;
    }
    if (rule.unverified !== undefined) {
      Notices.of(this).add({
        id: 'governance.rule-identifier',
        message: `Rule ${rule.identifier}: ${rule.unverified}. If the apply refuses it, look it up in the console of Cloud Config.`,
      });
    }
  }

  /** Lets Cloud Config mend what does not comply: when somebody says so, unless it is told to do so itself. */
  addRemediation(id: string, options: RemediationOptions): Remediation {
    return new Remediation(this, id, { ...options, rule: this });
  }
}

const NAMES = {
  source_identifier: 'rule',
  maximum_execution_frequency: 'frequency',
  resource_types_scope: 'resourceTypes',
  input_parameters: 'parameters',
  config_rule_trigger_types: 'trigger',
};

const listed = (ids: readonly string[] | undefined): string | undefined =>
  ids && ids.length > 0 ? joined(ids, ',') : undefined;

export function literals(values: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, literal(value)]));
}

function count(rule: DetectiveRule, aggregator: IComplianceAggregator | undefined, problems: Problems): void {
  const owner: IConstruct = aggregator ?? rule.node.root;
  const now = (counts.get(owner) ?? 0) + 1;
  counts.set(owner, now);
  if (now <= ConfigLimits.MAX_RULES) return;
  problems.add({
    code: 'too-many-items',
    what: aggregator ? 'the aggregator has too many rules' : 'the app has too many rules without an aggregator',
    got: `${now} rules`,
    allowed: `${ConfigLimits.MAX_RULES} in an account (${ConfigLimits.SOURCE})`,
    fix: 'remove rules, or leave them to another account',
  });
}

/** Whether two constructs stand for the same group of accounts. */
export function sameAggregator(one?: IComplianceAggregator, other?: IComplianceAggregator): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const [left, right] = [one.aggregatorId, other.aggregatorId];
  return !Token.isUnresolved(left) && left === right;
}
