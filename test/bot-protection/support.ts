import { type TerraformStack } from 'cdktf';
import { EdgeAccessType, EdgePlan, EdgeSite } from '../../lib/edge';
import { BotPlace } from '../../lib/bot-protection';
import { ProtectedObject, WafInstance } from '../../lib/waf';
import { type Body, newStack, resources, synth, type Synthesized } from '../core/support';

export interface World {
  readonly stack: TerraformStack;
  readonly site: EdgeSite;
  readonly edge: BotPlace;
  readonly waf: BotPlace;
}

/** A stack with a site and a protected object of WAF. */
export function world(): World {
  const stack = newStack();
  const plan = EdgePlan.fromInstanceId(stack, 'Plan', 'esa-site-abc');
  const site = new EdgeSite(stack, 'Site', { siteName: 'example.com', plan, accessType: EdgeAccessType.CNAME });
  const waf = WafInstance.fromInstanceId(stack, 'Waf', 'waf_v2_public_cn-abc');
  return {
    stack,
    site,
    edge: BotPlace.edge(site),
    waf: BotPlace.waf({ waf, objects: [ProtectedObject.fromName('chat.example.com-waf')] }),
  };
}

/** A rule as both places' tests look at it. */
export interface Rule {
  readonly name: string;
  readonly [argument: string]: unknown;
}

/** Rules of WAF by their names, after the providers accepted the stack. */
export function wafRules(synthesized: Synthesized): { readonly [name: string]: Rule } {
  return Object.fromEntries(
    resources(synthesized, 'alicloud_wafv3_defense_rule').map(({ rule_name, rule_status, defense_scene, config }) => {
      const rule = {
        name: String(rule_name ?? defense_scene),
        status: rule_status,
        scene: defense_scene,
        ...(config as Body),
      };
      return [rule.name, rule];
    }),
  );
}

/** Rules of ESA by their names, after the providers accepted the stack. */
export function edgeRules(synthesized: Synthesized): { readonly [name: string]: Rule } {
  return Object.fromEntries(
    resources(synthesized, 'alicloud_esa_waf_rule').map(({ phase, config, shared }) => {
      const [own, common] = [config as Body, (shared ?? {}) as Body];
      const rule = { ...own, ...common, ...own, name: String(own.name ?? common.name), phase };
      return [rule.name, rule];
    }),
  );
}

/** The stack as text: the same text is the same stack. */
export const textOf = (stack: TerraformStack): string => JSON.stringify(synth(stack));
