import { BotAction } from './action';
import { BotCaller } from './caller';
import type { BotMatch } from './match';
import { BotRateLimit } from './rate-limit';
import { BotSignal } from './signal';
import { BotThreatList } from './threat-intelligence';
import type { BotWebSdk } from './web-sdk';

export interface LlmApiProps {
  /** The API: `[BotMatch.path('/v1/')]`. At WAF four at most. */
  readonly when: readonly BotMatch[];
  /** Header with the caller's key. @default 'authorization' */
  readonly keyHeader?: string;
  /** Requests of one key in a minute. @default 60 */
  readonly requestsPerKey?: number;
  /** Requests of one address in a minute. @default 300 */
  readonly requestsPerAddress?: number;
  /** Tokens of prompts of one key in a minute, by the size of bodies: see `BotRateLimit.promptBudget`. @default - not weighed */
  readonly promptTokensPerKey?: number;
}

export interface ChatWebAppProps {
  /** Pages and calls of the app. At WAF four at most. */
  readonly when: readonly BotMatch[];
  /** The calls that reach the model. At WAF five at most. */
  readonly calls: readonly BotMatch[];
  /** Calls of one session in a minute. @default 30 */
  readonly callsPerSession?: number;
  /** Calls of one address in a minute; more people than one may share it. @default 120 */
  readonly callsPerAddress?: number;
}

export interface CatalogueProps {
  /** The pages that are worth copying. At WAF four at most. */
  readonly when: readonly BotMatch[];
  /** Pages of one address in a minute. @default 60 */
  readonly pagesPerMinute?: number;
  /** Pages of one address in half an hour, for those who take their time. @default 600 */
  readonly pagesPerHalfHour?: number;
}

interface Contents {
  readonly when: readonly BotMatch[];
  readonly signals: readonly BotSignal[];
  readonly rateLimits: readonly BotRateLimit[];
  readonly threatLists: readonly BotThreatList[];
  readonly webSdk?: BotWebSdk;
}

/** What is worth doing about bots in front of a kind of application. docs/bot-protection.md has the contents as a table. */
export class BotScene {
  /**
   * An API of a model, called by programs: nothing that only browsers can do, and nothing about tools. Anonymous callers, callers without a
   * key, driven browsers and all crawlers are blocked; requests are limited by key and by address. At ESA, known scanners are blocked too.
   */
  static llmApi(props: LlmApiProps): BotScene {
    const { when, keyHeader = 'authorization', promptTokensPerKey: tokens } = props;
    const { requestsPerKey = 60, requestsPerAddress = 300 } = props;
    const per = BotCaller.header(keyHeader);
    return new BotScene('llmApi', {
      when,
      signals: [
        ...BotSignal.anonymous(),
        BotSignal.withoutKey(keyHeader),
        BotSignal.automatedBrowsers(),
        BotSignal.aiCrawlers(),
        BotSignal.searchCrawlers(),
      ],
      rateLimits: [
        BotRateLimit.of({ name: 'PerKey', per, requests: requestsPerKey, when }),
        BotRateLimit.of({ name: 'PerAddress', requests: requestsPerAddress, when }),
        ...(tokens === undefined ? [] : BotRateLimit.promptBudget({ name: 'PromptTokens', per, tokens, when })),
      ],
      threatLists: [BotThreatList.scanTools()],
    });
  }

  /**
   * A chat in a browser: anonymous callers and driven browsers are blocked, tools get a captcha, calls are limited by session (captcha) and by
   * address (block). At ESA, browsers must send the token of the web SDK, and known scanners are blocked.
   */
  static chatWebApp({ when, calls, callsPerSession = 30, callsPerAddress = 120 }: ChatWebAppProps): BotScene {
    return new BotScene('chatWebApp', {
      when,
      signals: [
        ...BotSignal.anonymous(),
        BotSignal.automatedBrowsers(),
        BotSignal.tools(BotAction.captcha()),
        BotSignal.aiCrawlers(),
      ],
      rateLimits: [
        BotRateLimit.of({
          name: 'PerSession',
          per: BotCaller.SESSION,
          requests: callsPerSession,
          when: calls,
          action: BotAction.captcha(),
        }),
        BotRateLimit.of({ name: 'PerAddress', requests: callsPerAddress, when: calls }),
      ],
      threatLists: [BotThreatList.scanTools()],
      webSdk: {},
    });
  }

  /**
   * Pages that others copy: anonymous callers, tools, driven browsers and crawlers of AI are blocked, fast readers get a captcha, and
   * patient ones are blocked. Search engines are let in. At ESA, browsers must send the token of the web SDK, and known scanners are
   * blocked.
   */
  static catalogue({ when, pagesPerMinute = 60, pagesPerHalfHour = 600 }: CatalogueProps): BotScene {
    return new BotScene('catalogue', {
      when,
      signals: [...BotSignal.anonymous(), BotSignal.tools(), BotSignal.automatedBrowsers(), BotSignal.aiCrawlers()],
      rateLimits: [
        BotRateLimit.of({ name: 'FastReaders', requests: pagesPerMinute, when, action: BotAction.captcha() }),
        BotRateLimit.of({ name: 'PatientReaders', requests: pagesPerHalfHour, interval: 1800, hold: 3600, when }),
      ],
      threatLists: [BotThreatList.scanTools()],
      webSdk: {},
    });
  }

  private constructor(
    readonly name: string,
    private readonly contents: Contents,
  ) {}

  /** Which requests its signals are about. */
  get when(): readonly BotMatch[] {
    return this.contents.when;
  }

  get signals(): readonly BotSignal[] {
    return this.contents.signals;
  }

  get rateLimits(): readonly BotRateLimit[] {
    return this.contents.rateLimits;
  }

  /** At ESA only. */
  get threatLists(): readonly BotThreatList[] {
    return this.contents.threatLists;
  }

  /** At ESA only. @default - none */
  get webSdk(): BotWebSdk | undefined {
    return this.contents.webSdk;
  }
}
