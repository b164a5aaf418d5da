import type { IEdgeList } from '../edge';
import type { IAddressBook } from '../waf';

export interface BotAddressLists {
  /** A book of the WAF instance. @default - not at WAF */
  readonly book?: IAddressBook;
  /** A list of ESA, of addresses. @default - not at ESA */
  readonly list?: IEdgeList;
}

/** Addresses of clients. */
export class BotAddresses {
  /** IPv4 and IPv6 addresses and networks. */
  static of(...addresses: readonly string[]): BotAddresses {
    return new BotAddresses(addresses, {});
  }

  /** Lists that are kept elsewhere, such as those that a threat intelligence feed fills. */
  static from(lists: BotAddressLists): BotAddresses {
    return new BotAddresses(undefined, lists);
  }

  private constructor(
    /** What is written in the code. @default - in lists */
    readonly addresses: readonly string[] | undefined,
    readonly lists: BotAddressLists,
  ) {}
}
