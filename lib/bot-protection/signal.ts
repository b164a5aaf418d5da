import { BotAction } from './action';
import { BotMatch } from './match';
import { BotUserAgents } from './user-agents';

export interface BotSignalProps {
  /** Names its rule; each once. Letters, digits, `-` and `_`. */
  readonly name: string;
  /** What a request is; all of them have to hold. */
  readonly when: readonly BotMatch[];
  /** What is done with such requests in the end. @default BotAction.block() */
  readonly action?: BotAction;
}

/** Something that tells a bot from a person: one rule at each place. */
export class BotSignal {
  static of({ name, when, action }: BotSignalProps): BotSignal {
    return new BotSignal(name, when, action ?? BotAction.block());
  }

  /** Requests that do not say what sends them. Two signals: browsers and SDKs always send a user agent. */
  static anonymous(action: BotAction = BotAction.block()): readonly BotSignal[] {
    return [
      new BotSignal('NoUserAgent', [BotMatch.withoutUserAgent()], action),
      new BotSignal('EmptyUserAgent', [BotMatch.emptyUserAgent()], action),
    ];
  }

  /** Libraries and command line tools. */
  static tools(action: BotAction = BotAction.block()): BotSignal {
    return new BotSignal('Tools', [BotMatch.userAgent(...BotUserAgents.TOOLS)], action);
  }

  /** Browsers that a program drives, where they say so. */
  static automatedBrowsers(action: BotAction = BotAction.block()): BotSignal {
    return new BotSignal('AutomatedBrowsers', [BotMatch.userAgent(...BotUserAgents.AUTOMATED_BROWSERS)], action);
  }

  /** Crawlers that collect texts for AI models. */
  static aiCrawlers(action: BotAction = BotAction.block()): BotSignal {
    return new BotSignal('AiCrawlers', [BotMatch.userAgent(...BotUserAgents.AI_CRAWLERS)], action);
  }

  /** Crawlers of search engines, where they have no business. */
  static searchCrawlers(action: BotAction = BotAction.block()): BotSignal {
    return new BotSignal('SearchCrawlers', [BotMatch.userAgent(...BotUserAgents.SEARCH_CRAWLERS)], action);
  }

  /** Callers without the header that carries their key. */
  static withoutKey(header: string, action: BotAction = BotAction.block()): BotSignal {
    return new BotSignal('NoKey', [BotMatch.withoutHeader(header)], action);
  }

  private constructor(
    readonly name: string,
    readonly when: readonly BotMatch[],
    readonly action: BotAction,
  ) {}
}
