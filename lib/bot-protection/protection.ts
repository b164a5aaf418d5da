import type { BotAction } from './action';
import type { BotManagerTemplate } from './bot-manager';
import type { BotMatch } from './match';
import type { BotMobileApp } from './mobile-app';
import type { BotRateLimit } from './rate-limit';
import type { BotScene } from './scene';
import type { BotSignal } from './signal';
import type { BotThreatList } from './threat-intelligence';
import type { BotWebSdk } from './web-sdk';

/** Smart mode: ESA decides what a bot is. What is absent is left as the site has it. */
export interface BotSmartProps {
  /** Requests that certainly come from programs. Every SDK is one. @default - left alone */
  readonly definiteBots?: BotAction;
  /** Requests that probably come from programs. @default - left alone */
  readonly likelyBots?: BotAction;
  /** Crawlers of search engines and others that say who they are, and are. @default - left alone */
  readonly verifiedBots?: BotAction;
  /** ESA puts a script into HTML answers that tells browsers from programs. At once, whatever the rollout. @default - left alone */
  readonly jsDetection?: boolean;
  /** Static files are protected too. At once, whatever the rollout. @default - left alone */
  readonly effectOnStatic?: boolean;
}

/** Professional mode: rules say what a bot is. At least one of them. */
export interface BotProfessionalProps {
  /** What is worth doing in front of such an application. @default - nothing */
  readonly scene?: BotScene;
  /** Which requests `signals`, `webSdk` and `threatLists` are about. @default - those of the scene, else all */
  readonly when?: readonly BotMatch[];
  /** Rules besides those of the scene. @default - none */
  readonly signals?: readonly BotSignal[];
  /** Limits besides those of the scene. @default - none */
  readonly rateLimits?: readonly BotRateLimit[];
  /** Only at ESA. @default - that of the scene, at ESA */
  readonly webSdk?: BotWebSdk;
  /** Only at ESA, but for feeds of your own. @default - those of the scene, at ESA */
  readonly threatLists?: readonly BotThreatList[];
  /** Only at ESA. @default - none */
  readonly mobileApp?: BotMobileApp;
  /** Templates of WAF's own bot management. Only at WAF. @default - none */
  readonly botManager?: readonly BotManagerTemplate[];
}

/** How bots are told from people, and what is done with them. A value; `BotManagement` puts it into force. */
export class BotProtection {
  /** ESA's smart mode. Not at WAF, which has none. */
  static smart(props: BotSmartProps): BotProtection {
    return new BotProtection(props, undefined);
  }

  /** Rules, at ESA, at WAF or both. */
  static professional(props: BotProfessionalProps): BotProtection {
    return new BotProtection(undefined, props);
  }

  private constructor(
    /** @internal @default - professional mode */
    readonly smartMode: BotSmartProps | undefined,
    /** @internal @default - smart mode */
    readonly professionalMode: BotProfessionalProps | undefined,
  ) {}
}
