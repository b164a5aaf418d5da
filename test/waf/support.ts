import { TerraformStack } from 'cdktf';
import {
  AiApplication,
  type IWafInstance,
  type ListenerProps,
  type OriginProps,
  ProtectionRule,
  ProtectionTemplate,
  ProtectionScene,
  WafCertificate,
  WafInstance,
} from '../../lib/waf';
import { type Body, newStack, only, resources, type Synthesized, synth } from '../core/support';

export interface Bench {
  readonly stack: TerraformStack;
  readonly waf: IWafInstance;
}

/** A stack with an instance that costs nothing. */
export function bench(): Bench {
  const stack = newStack();
  return { stack, waf: WafInstance.fromInstanceId(stack, 'Waf', 'waf_v2_public_cn-0') };
}

export const LISTEN = { https: { certificate: WafCertificate.fromCas('123') } } satisfies ListenerProps;
export const ORIGIN = { addresses: ['203.0.113.1'] } satisfies OriginProps;

/** A protected object that is no construct. */
export const CHAT = { name: 'chat.example.com-waf' };

/** The scene's template, with the rule in it. */
export function added(rule: ProtectionRule, { stack, waf } = bench()): TerraformStack {
  if (rule.scene.owner === 'template') {
    new ProtectionTemplate(stack, 'Template', { waf, scene: rule.scene }).addRule('Rule', rule);
  } else {
    new AiApplication(stack, 'Chat', { waf, domainName: 'chat.example.com', origin: ORIGIN, ...LISTEN }).addRule(
      'Rule',
      rule,
    );
  }
  return stack;
}

/** The `config` block of the rule as it is synthesized. */
export function configOf(rule: ProtectionRule): Body {
  return ruleOf(rule).config as Body;
}

export function ruleOf(rule: ProtectionRule): Body {
  return only(synth(added(rule)), 'alicloud_wafv3_defense_rule');
}

export { type Body, newStack, only, ProtectionScene, resources, type Synthesized, synth };
