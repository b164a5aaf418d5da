import type { EsaSiteSiteWafSettingsBotManagement } from '../bindings/alicloud/esa-site';

/** What smart bot management does with a kind of bots. */
export class EdgeBotAction {
  static readonly ALLOW = new EdgeBotAction('allow');
  static readonly MONITOR = new EdgeBotAction('monitor');
  /** A slider. Calls of an API cannot move it. */
  static readonly CAPTCHA = new EdgeBotAction('captcha');
  static readonly BLOCK = new EdgeBotAction('deny');

  /** An action that ESA has added since. */
  static custom(code: string): EdgeBotAction {
    return new EdgeBotAction(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Smart mode of bot management. What is absent is left as the site has it. */
export interface EdgeSmartBots {
  /** Requests that certainly come from programs. @default - left alone */
  readonly definiteBots?: EdgeBotAction;
  /** Requests that probably come from programs. @default - left alone */
  readonly likelyBots?: EdgeBotAction;
  /** Crawlers of search engines and others that say who they are, and are. @default - left alone */
  readonly verifiedBots?: EdgeBotAction;
  /** ESA puts a script into HTML answers that tells browsers from programs. @default - left alone */
  readonly jsDetection?: boolean;
  /** Static files are protected too. @default - left alone */
  readonly effectOnStatic?: boolean;
}

/** The `bot_management` block of a site. */
export function botManagement(bots: EdgeSmartBots): EsaSiteSiteWafSettingsBotManagement {
  const { definiteBots, likelyBots, verifiedBots, jsDetection, effectOnStatic } = bots;
  return {
    definiteBots: definiteBots && { action: definiteBots.code },
    likelyBots: likelyBots && { action: likelyBots.code },
    verifiedBots: verifiedBots && { action: verifiedBots.code },
    jsDetection: jsDetection === undefined ? undefined : { enable: jsDetection },
    effectOnStatic: effectOnStatic === undefined ? undefined : { enable: effectOnStatic },
  };
}
