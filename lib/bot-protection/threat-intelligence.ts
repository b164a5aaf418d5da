import { EdgeManagedList } from '../edge';
import { BotAction } from './action';
import type { BotAddresses } from './addresses';
import { BotMatch } from './match';

/** Addresses that are known for what they do. */
export class BotThreatList {
  /** Known scanners. Only at ESA. */
  static scanTools(action: BotAction = BotAction.block()): BotThreatList {
    return new BotThreatList('ScanTools', action, EdgeManagedList.SCAN_TOOLS);
  }

  /** Known crawlers. Only at ESA. */
  static crawlers(action: BotAction = BotAction.block()): BotThreatList {
    return new BotThreatList('Crawlers', action, EdgeManagedList.CRAWLERS);
  }

  /** Another list of ESA. */
  static managed(name: string, list: EdgeManagedList, action: BotAction = BotAction.block()): BotThreatList {
    return new BotThreatList(name, action, list);
  }

  /** A feed of your own, at both places: an `AddressBook` of WAF and an `EdgeList`. */
  static feed(name: string, addresses: BotAddresses, action: BotAction = BotAction.block()): BotThreatList {
    return new BotThreatList(name, action, undefined, [BotMatch.from(addresses)]);
  }

  private constructor(
    readonly name: string,
    readonly action: BotAction,
    /** @default - a feed */
    readonly list?: EdgeManagedList,
    /** @internal */
    readonly when: readonly BotMatch[] = [],
  ) {}
}
