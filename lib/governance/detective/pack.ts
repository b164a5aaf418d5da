import type { Construct, IConstruct } from 'constructs';
import { ConfigAggregateCompliancePack } from '../../bindings/alicloud/config-aggregate-compliance-pack';
import { ConfigCompliancePack } from '../../bindings/alicloud/config-compliance-pack';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { literal } from '../../core/literal';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IComplianceAggregator } from './aggregator';
import { RiskLevel } from './levels';
import { ConfigLimits } from './limits';
import type { ManagedRule } from './managed-rule';
import { DetectiveRule, type DetectiveRuleOptions, type IDetectiveRule, sameAggregator } from './rule';
import type { RulePack } from './rule-pack';

export interface ICompliancePack extends IConstruct {
  /** `cp-…`. */
  readonly packId: string;
}

export interface CompliancePackProps {
  /** Rules of the same aggregator, or all without one. At least one. */
  readonly rules: readonly IDetectiveRule[];
  /** @default - made from the construct's path */
  readonly packName?: string;
  /** @default - the name */
  readonly description?: string;
  /** @default RiskLevel.CRITICAL */
  readonly riskLevel?: RiskLevel;
  /** Template (`ct-…`) that the console shows beside it; another one replaces the pack. @default - none */
  readonly templateId?: string;
}

const NAME: NameRule = {
  argument: 'packName',
  maxLength: 128,
  letters: {
    form: /^[\p{L}\p{N}_. -]+$/u,
    text: 'letters of any script, digits, blanks, "_", "." and "-"',
    service: 'Cloud Config',
  },
};

/** Rules that are reported together, `alicloud_config_aggregate_compliance_pack` or `alicloud_config_compliance_pack`. */
export class CompliancePack extends AlicloudConstruct implements ICompliancePack {
  readonly packId: string;

  /**
   * @throws ValidationError `conflict` for rules of several aggregators, `too-few-items` without rules, `too-many-items` for more than an account has,
   * `wrong-length` for more than 1 MB of rules
   */
  constructor(scope: Construct, id: string, props: CompliancePackProps) {
    super(scope, id);
    const { rules, riskLevel = RiskLevel.CRITICAL, templateId, description } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.packName, NAME, problems);
    checkText(problems, 'templateId', templateId, /^ct-\w+$/, 'the id of a template: ct-…');
    const aggregator = rules[0]?.aggregator;
    checkRules(rules, aggregator, problems);
    const config = {
      description: literal(description ?? name.value),
      riskLevel: riskLevel.level,
      compliancePackTemplateId: templateId,
      configRuleIds: rules.map(({ ruleId }) => ({ configRuleId: ruleId })),
    };
    if (aggregator) {
      const full = { ...config, aggregateCompliancePackName: name.value, aggregatorId: aggregator.aggregatorId };
      checkAgainstProvider(problems, 'alicloud_config_aggregate_compliance_pack', full);
      problems.throwIfAny();
      const resource = new ConfigAggregateCompliancePack(this, 'Resource', full);
      registerName(resource, 'aggregateCompliancePackName', name);
      this.packId = resource.aggregatorCompliancePackId;
    } else {
      const full = { ...config, compliancePackName: name.value };
      checkAgainstProvider(problems, 'alicloud_config_compliance_pack', full);
      problems.throwIfAny();
      const resource = new ConfigCompliancePack(this, 'Resource', full);
      registerName(resource, 'compliancePackName', name);
      this.packId = resource.id;
    }
  }
}

function checkRules(
  rules: readonly IDetectiveRule[],
  aggregator: IComplianceAggregator | undefined,
  problems: Problems,
): void {
  if (rules.length === 0) {
    problems.add({ code: 'too-few-items', what: 'the pack has no rules', fix: 'give at least one rule' });
  }
  if (rules.length > ConfigLimits.MAX_RULES) {
    problems.add({
      code: 'too-many-items',
      what: 'the pack has more rules than an account',
      got: `${rules.length} rules`,
      allowed: `${ConfigLimits.MAX_RULES} (${ConfigLimits.SOURCE})`,
      fix: 'remove rules',
    });
  }
  if (!rules.every((rule) => sameAggregator(rule.aggregator, aggregator))) {
    problems.add({
      code: 'conflict',
      what: 'the rules are about different accounts',
      allowed: 'rules of one aggregator, or all without one',
      fix: 'make a pack for each aggregator',
    });
  }
  const bytes = Buffer.byteLength(
    JSON.stringify(rules.flatMap((rule) => (rule instanceof DetectiveRule ? [definitionOf(rule)] : []))),
  );
  if (bytes > ConfigLimits.MAX_PACK_BYTES) {
    problems.add({
      code: 'wrong-length',
      what: 'the rules of the pack are too long',
      got: `${bytes} bytes as JSON`,
      allowed: `${ConfigLimits.MAX_PACK_BYTES} bytes`,
      fix: 'divide the rules, or shorten their parameters',
    });
  }
}

function definitionOf({ source, given }: DetectiveRule): object {
  const { identifier, owner, resourceTypes } = source;
  return { identifier, owner, resourceTypes, ...given };
}

export interface RulePackComplianceProps {
  /** What is checked. */
  readonly pack: RulePack;
  /** @default - the account that Terraform works in */
  readonly aggregator?: IComplianceAggregator;
  /** Rules of the pack that are left out. @default - none */
  readonly except?: readonly ManagedRule[];
  /** What is said otherwise than the rules say it, by identifier. @default - nothing */
  readonly overrides?: { readonly [identifier: string]: DetectiveRuleOptions };
  /**
   * Whether rules are made too that nobody has verified: their identifier or trigger stands in no page of Cloud Config. One that the service does not have
   * fails the apply.
   * @default false
   */
  readonly includeUnverified?: boolean;
  /** @default - that of the rule pack */
  readonly packName?: string;
}

/**
 * A rule pack as rules of Cloud Config, with a compliance pack that reports them together. Each rule is a construct whose id is the identifier; the names
 * begin with that of the pack.
 */
export class RulePackCompliance extends AlicloudConstruct {
  readonly rules: readonly DetectiveRule[];
  readonly pack: CompliancePack;

  /** @throws ValidationError `missing` for exceptions and overrides of rules that are not in the pack, and what rules and packs throw */
  constructor(scope: Construct, id: string, props: RulePackComplianceProps) {
    super(scope, id);
    const { pack, aggregator, except = [], overrides = {}, includeUnverified = false } = props;
    const problems = new Problems(this);
    const all = new Set(pack.items.map(({ rule }) => rule.identifier));
    const left = new Set(except.map((rule) => rule.identifier));
    for (const identifier of [...left, ...Object.keys(overrides)]) {
      if (all.has(identifier)) continue;
      problems.add({
        code: 'missing',
        what: `the pack ${pack.name} has no such rule`,
        got: shown(identifier),
        allowed: [...all].join(', '),
        fix: 'correct the identifier, or remove it',
      });
    }
    problems.throwIfAny();
    const wanted = pack.items.filter(
      ({ rule }) => !left.has(rule.identifier) && (includeUnverified || rule.unverified === undefined),
    );
    this.rules = wanted.map(
      ({ rule, controls }) =>
        new DetectiveRule(this, rule.identifier, {
          rule,
          ...(aggregator && { aggregator }),
          ruleName: `${pack.prefix}-${rule.identifier}`,
          description: [
            rule.identifier,
            ...(controls.length > 0 ? [`(${pack.name} ${controls.join(', ')})`] : []),
          ].join(' '),
          ...overrides[rule.identifier],
        }),
    );
    this.pack = new CompliancePack(this, 'Pack', { rules: this.rules, packName: props.packName ?? pack.name });
    const unverified = pack.items
      .filter(({ rule }) => rule.unverified !== undefined)
      .map(({ rule }) => rule.identifier);
    if (!includeUnverified && unverified.length > 0) {
      Notices.of(this).add({
        id: 'governance.rules-left-out',
        message: `Rules of ${pack.name} that nobody has verified are left out: ${unverified.join(', ')}. includeUnverified makes them.`,
      });
    }
  }
}
