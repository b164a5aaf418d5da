import { Fn, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DataAisecEsaBotAppKey } from '../bindings/aisec/data-aisec-esa-bot-app-key';
import { DataAisecWafBotAppKey } from '../bindings/aisec/data-aisec-waf-bot-app-key';
import { DataAisecWafBotLabels } from '../bindings/aisec/data-aisec-waf-bot-labels';
import { Aisec, type IAisec } from '../core/aisec';
import { AlicloudConstruct } from '../core/construct';
import type { IWafInstance } from '../waf';
import { BotSubScene } from './bot-manager';

export interface EdgeAppKeyProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

export interface WafAppKeyProps extends EdgeAppKeyProps {
  readonly waf: IWafInstance;
}

/** The key that an app with the app SDK is built with. */
export interface IBotAppKey extends IConstruct {
  /** Sensitive: it is shown in no plan. It stands in the state, and in every copy of the app. */
  readonly appKey: string;
}

class WafAppKey extends AlicloudConstruct implements IBotAppKey {
  private readonly data: DataAisecWafBotAppKey;

  constructor(scope: Construct, id: string, { waf, aisec }: WafAppKeyProps) {
    super(scope, id);
    const { provider } = aisec ?? Aisec.of(this);
    this.data = new DataAisecWafBotAppKey(this, 'Resource', { instanceId: waf.instanceId, provider });
  }

  get appKey(): string {
    return this.data.appKey;
  }
}

class EdgeAppKey extends AlicloudConstruct implements IBotAppKey {
  private readonly data: DataAisecEsaBotAppKey;

  constructor(scope: Construct, id: string, { aisec }: EdgeAppKeyProps) {
    super(scope, id);
    const { provider } = aisec ?? Aisec.of(this);
    this.data = new DataAisecEsaBotAppKey(this, 'Resource', { provider });
  }

  get appKey(): string {
    return this.data.appKey;
  }
}

/** Looks up the key of the app SDK. */
export class BotAppKey {
  /** That of a WAF instance (`DescribeBotAppKey`). */
  static ofWaf(scope: Construct, id: string, props: WafAppKeyProps): IBotAppKey {
    return new WafAppKey(scope, id, props);
  }

  /** That of the account at ESA (`GetWafBotAppKey`). */
  static ofEdge(scope: Construct, id: string, props: EdgeAppKeyProps = {}): IBotAppKey {
    return new EdgeAppKey(scope, id, props);
  }

  private constructor() {}
}

export interface BotLabelsProps extends WafAppKeyProps {
  /** `BotSubScene.WEB` or `BotSubScene.APP`. @default - all */
  readonly subScene?: BotSubScene;
  /** As the API names it. @default - all */
  readonly labelType?: string;
}

/** What WAF's own bot management can tell apart (`DescribeBotRuleLabels`): the menu for the detail of a `BotManagerTemplate`. */
export class BotLabels extends AlicloudConstruct {
  private readonly data: DataAisecWafBotLabels;

  constructor(scope: Construct, id: string, { waf, aisec, subScene, labelType }: BotLabelsProps) {
    super(scope, id);
    const { provider } = aisec ?? Aisec.of(this);
    const config = { instanceId: waf.instanceId, subScene: subScene?.code, labelType };
    this.data = new DataAisecWafBotLabels(this, 'Resource', { ...config, provider });
  }

  /** Keys of the labels, in the order of the API. */
  get labelKeys(): string[] {
    return Token.asList(this.data.interpolationForAttribute('labels[*].label_key'));
  }

  /** All about them as JSON: `label_key`, `bot_behavior`, `default_action`, `label_type` and `sub_scene` each. */
  get json(): string {
    return Fn.jsonencode(this.data.interpolationForAttribute('labels')) as string;
  }
}
