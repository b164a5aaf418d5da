import type { Construct, IConstruct } from 'constructs';
import { EsaWafRule } from '../bindings/alicloud/esa-waf-rule';
import { EsaWafRuleset } from '../bindings/alicloud/esa-waf-ruleset';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { checkAgainstProvider } from '../core/provider-check';
import type { EdgePhase } from './phase';
import { EdgeQuota } from './quota';
import type { EdgeRule } from './rule';
import { checkSize, literal, replacementTrigger } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteExpressions, noteUncertain } from './uncertain';

/** The rules of one phase, or of one policy where rules share their settings. */
export interface IEdgeRuleset extends IConstruct {
  readonly rulesetId: number;
  readonly phase: EdgePhase;
  readonly site: IEdgeSite;
}

export interface EdgeRulesetProps {
  readonly site: IEdgeSite;
  readonly phase: EdgePhase;
  /** A change replaces the ruleset. @default - made by ESA */
  readonly rulesetName?: string;
  /** @default - left to ESA, which switches it on */
  readonly enabled?: boolean;
}

class ImportedRuleset extends AlicloudConstruct implements IEdgeRuleset {
  constructor(
    scope: Construct,
    id: string,
    readonly rulesetId: number,
    readonly phase: EdgePhase,
    readonly site: IEdgeSite,
  ) {
    super(scope, id);
  }
}

/** A ruleset, `alicloud_esa_waf_ruleset`. `site.addRule` makes one where it needs it. */
export class EdgeRuleset extends AlicloudConstruct implements IEdgeRuleset {
  /** A ruleset that exists outside of this app. */
  static fromRulesetId(
    scope: Construct,
    id: string,
    rulesetId: number,
    { phase, site }: EdgeRulesetProps,
  ): IEdgeRuleset {
    return new ImportedRuleset(scope, id, rulesetId, phase, site);
  }

  readonly phase: EdgePhase;
  readonly site: IEdgeSite;
  private readonly resource: EsaWafRuleset;

  /** @throws ValidationError for a name that is too long */
  constructor(scope: Construct, id: string, { site, phase, rulesetName, enabled }: EdgeRulesetProps) {
    super(scope, id);
    const problems = new Problems(this);
    checkSize(problems, 'rulesetName', rulesetName, EdgeQuota.MAX_RULE_NAME, 'characters');
    const config = {
      siteId: site.siteId,
      phase: phase.code,
      siteVersion: site.siteVersion,
      name: rulesetName && literal(rulesetName),
      status: enabled === undefined ? undefined : enabled ? 'On' : 'Off',
    };
    checkAgainstProvider(problems, 'alicloud_esa_waf_ruleset', config, { name: 'rulesetName' });
    problems.throwIfAny();
    this.phase = phase;
    this.site = site;
    this.resource = new EsaWafRuleset(this, 'Resource', config);
  }

  get rulesetId(): number {
    return this.resource.rulesetId;
  }

  /** @throws ValidationError for what ESA or the provider would refuse, `conflict` for a rule of another phase */
  addRule(id: string, rule: EdgeRule): EdgeWafRule {
    return new EdgeWafRule(this, id, { ruleset: this, rule });
  }
}

export interface EdgeWafRuleProps {
  readonly ruleset: IEdgeRuleset;
  readonly rule: EdgeRule;
}

/**
 * A rule in a ruleset, `alicloud_esa_waf_rule`.
 *
 * Changes are in place, with one exception: what rules of scan and bot policies share (name, condition, and the action of scan rules)
 * is not sent by the provider when it changes alone, so that such a change replaces the rule.
 */
export class EdgeWafRule extends AlicloudConstruct {
  private readonly resource: EsaWafRule;

  /** @throws ValidationError for what ESA or the provider would refuse, `conflict` for a rule of another phase than the ruleset's */
  constructor(scope: Construct, id: string, { ruleset, rule }: EdgeWafRuleProps) {
    super(scope, id);
    const problems = new Problems(this);
    rule.check(problems);
    if (rule.phase.code !== ruleset.phase.code) {
      problems.add({
        code: 'conflict',
        what: 'the rule is of another phase than the ruleset',
        got: `${rule.phase.code}, in a ruleset of ${ruleset.phase.code}`,
        fix: 'add the rule by site.addRule, which finds the ruleset',
      });
    }
    const ruleId = id.slice(0, EdgeQuota.MAX_RULE_NAME);
    const shared = rule.sharedOf(ruleId);
    const config = {
      siteId: ruleset.site.siteId,
      siteVersion: ruleset.site.siteVersion,
      rulesetId: ruleset.rulesetId,
      phase: rule.phase.code,
      config: rule.configOf(ruleId),
      shared,
    };
    checkAgainstProvider(problems, 'alicloud_esa_waf_rule', config);
    problems.throwIfAny();
    const lifecycle = shared && {
      replaceTriggeredBy: [replacementTrigger(this, 'Shared', { shared })],
    };
    this.resource = new EsaWafRule(this, 'Resource', { ...config, lifecycle });
    noteUncertain(this, rule.uncertain);
    noteExpressions(this, rule.expressions);
  }

  /** Number of the rule in its site; whitelist rules name it. */
  get ruleId(): number {
    return this.resource.wafRuleId;
  }
}
