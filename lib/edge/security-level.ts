/** How suspicious a client must be to be challenged: of a site, or of the requests of a rule. */
export class EdgeSecurityLevel {
  static readonly OFF = new EdgeSecurityLevel('off');
  /** Only clients of the worst reputation. */
  static readonly ESSENTIALLY_OFF = new EdgeSecurityLevel('essentially_off');
  static readonly LOW = new EdgeSecurityLevel('low');
  static readonly MEDIUM = new EdgeSecurityLevel('medium');
  static readonly HIGH = new EdgeSecurityLevel('high');
  /** Everybody is challenged; calls of an API fail. For the time of an attack. */
  static readonly UNDER_ATTACK = new EdgeSecurityLevel('under_attack');

  /** A level that ESA has added since. */
  static custom(code: string): EdgeSecurityLevel {
    return new EdgeSecurityLevel(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
