import type { BotAddresses } from './addresses';
import { BotMatch } from './match';

/** A crawler that is let in. */
export class AllowedCrawler {
  /**
   * All that say who they are, and are, as ESA verifies them: `verifiedBots` of smart mode. Only at ESA, and for a site made here. WAF has it
   * in `BotManagerTemplate` alone.
   */
  static verified(): AllowedCrawler {
    return new AllowedCrawler('Verified', [], true);
  }

  /**
   * One crawler, by what it calls itself and by the addresses that its operator publishes.
   * @param userAgent - part of its user agent: `Googlebot`
   */
  static from(name: string, userAgent: string, addresses: BotAddresses): AllowedCrawler {
    return new AllowedCrawler(name, [BotMatch.userAgent(userAgent), BotMatch.from(addresses)]);
  }

  /** One crawler, by what it calls itself only: every bot that calls itself so is let in. */
  static unsafeByUserAgent(name: string, userAgent: string): AllowedCrawler {
    return new AllowedCrawler(name, [BotMatch.userAgent(userAgent)], false, true);
  }

  private constructor(
    readonly name: string,
    /** @internal */
    readonly when: readonly BotMatch[],
    /** @internal */
    readonly isVerified: boolean = false,
    /** @internal */
    readonly isClaimed: boolean = false,
  ) {}
}
