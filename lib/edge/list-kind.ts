import type { IConstruct } from 'constructs';

/** What the items of a list are. */
export class EdgeListKind {
  /** IPv4 and IPv6 addresses and networks. */
  static readonly IP = new EdgeListKind('ip');
  /** Host names. */
  static readonly HOST = new EdgeListKind('host');
  /** Numbers of autonomous systems. */
  static readonly ASN = new EdgeListKind('asn');

  /** A kind that ESA has added since. Its items are not checked. */
  static custom(code: string): EdgeListKind {
    return new EdgeListKind(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** A list of addresses, hosts or networks' numbers, of the whole account. */
export interface IEdgeList extends IConstruct {
  readonly listId: string;
  /** Expressions name it: `$name`. */
  readonly listName: string;
  readonly kind: EdgeListKind;
}
