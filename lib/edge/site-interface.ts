import type { IConstruct } from 'constructs';
import type { EdgeRule } from './rule';
import type { EdgeWafRule } from './waf-rule';

/** A website on ESA. */
export interface IEdgeSite extends IConstruct {
  readonly siteId: string;
  /** Version of the configuration that is changed, with version management. Undefined without. */
  readonly siteVersion?: number;

  /**
   * Adds a rule of the WAF. Rules of one phase are in one ruleset, except where a ruleset has one condition for all its rules
   * (`EdgePhase.sharesSettings`): there each rule gets its own.
   * @throws ValidationError for what ESA or the provider would refuse
   */
  addRule(id: string, rule: EdgeRule): EdgeWafRule;
}
