interface PhaseTraits {
  readonly sharesSettings?: boolean;
  readonly named?: boolean;
  readonly answers?: boolean;
}

/** A step of ESA's WAF, in which rules of one kind run. */
export class EdgePhase {
  /** Requests that skip other phases. */
  static readonly WHITELIST = new EdgePhase('http_whitelist', { named: true });
  /** Addresses that are let in or kept out. */
  static readonly IP_ACCESS = new EdgePhase('ip_access_rule');
  /** Conditions of your own. */
  static readonly CUSTOM = new EdgePhase('http_custom', { named: true, answers: true });
  static readonly RATE_LIMIT = new EdgePhase('http_ratelimit', { named: true, answers: true });
  /** ESA's rules against known attacks. */
  static readonly MANAGED = new EdgePhase('http_managed');
  /** Scanners. */
  static readonly ANTI_SCAN = new EdgePhase('http_anti_scan', { sharesSettings: true });
  /** Professional mode of bot management. */
  static readonly BOT = new EdgePhase('http_bot', { sharesSettings: true });
  /** Levels for some of the requests. */
  static readonly SECURITY_LEVEL = new EdgePhase('http_security_level_rule', { named: true });

  /** All that are known. */
  static readonly ALL: readonly EdgePhase[] = [
    EdgePhase.WHITELIST,
    EdgePhase.IP_ACCESS,
    EdgePhase.CUSTOM,
    EdgePhase.RATE_LIMIT,
    EdgePhase.MANAGED,
    EdgePhase.ANTI_SCAN,
    EdgePhase.BOT,
    EdgePhase.SECURITY_LEVEL,
  ];

  /** A phase that ESA has added since. */
  static custom(code: string): EdgePhase {
    return EdgePhase.ALL.find((phase) => phase.code === code) ?? new EdgePhase(code);
  }

  /** The rules of one ruleset have name, condition and action in common; elsewhere each rule has its own. */
  readonly sharesSettings: boolean;
  /** Rules have names. @internal */
  readonly named: boolean;
  /** Rules that block say what the client gets. @internal */
  readonly answers: boolean;

  private constructor(
    /** As the API takes it. */
    readonly code: string,
    { sharesSettings = false, named = false, answers = false }: PhaseTraits = {},
  ) {
    this.sharesSettings = sharesSettings;
    this.named = named;
    this.answers = answers;
  }

  toString(): string {
    return this.code;
  }
}
