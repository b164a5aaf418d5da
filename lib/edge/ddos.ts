/** How much HTTP traffic is taken for an attack, for the whole site. */
export class DdosGlobalMode {
  static readonly VERY_WEAK = new DdosGlobalMode('very weak');
  static readonly WEAK = new DdosGlobalMode('weak');
  /** ESA's own default. */
  static readonly NORMAL = new DdosGlobalMode('default');
  static readonly HARD = new DdosGlobalMode('hard');

  /** A mode that ESA has added since. */
  static custom(code: string): DdosGlobalMode {
    return new DdosGlobalMode(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** What intelligent protection does with what it takes for an attack. */
export class DdosAiMode {
  /** It says so in the log. */
  static readonly OBSERVE = new DdosAiMode('observe');
  /** It blocks. */
  static readonly DEFENSE = new DdosAiMode('defense');

  /** A mode that ESA has added since. */
  static custom(code: string): DdosAiMode {
    return new DdosAiMode(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** How much intelligent protection takes for an attack. */
export class DdosAiLevel {
  static readonly VERY_LOOSE = new DdosAiLevel('level0');
  static readonly LOOSE = new DdosAiLevel('level30');
  static readonly NORMAL = new DdosAiLevel('level60');
  static readonly STRICT = new DdosAiLevel('level90');

  /** A level that ESA has added since. */
  static custom(code: string): DdosAiLevel {
    return new DdosAiLevel(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface DdosProtectionProps {
  /** @default - left alone */
  readonly globalMode?: DdosGlobalMode;
  /** @default - left alone */
  readonly aiMode?: DdosAiMode;
  /** @default - left alone */
  readonly aiLevel?: DdosAiLevel;
}

/**
 * Protection of a site against HTTP floods: three settings of the site, as levels that fit inference endpoints. Those get few, long and
 * expensive requests from programs, so that volume alone says little: start with `OBSERVE`, look at the log for a day, then `NORMAL`.
 * Every change is in place.
 */
export class DdosProtection {
  /** Nothing is blocked that ESA would not block by itself; intelligent protection writes to the log only. */
  static readonly OBSERVE = new DdosProtection({
    globalMode: DdosGlobalMode.NORMAL,
    aiMode: DdosAiMode.OBSERVE,
    aiLevel: DdosAiLevel.NORMAL,
  });
  /** For batch clients and load tests. */
  static readonly LOOSE = new DdosProtection({
    globalMode: DdosGlobalMode.WEAK,
    aiMode: DdosAiMode.DEFENSE,
    aiLevel: DdosAiLevel.LOOSE,
  });
  static readonly NORMAL = new DdosProtection({
    globalMode: DdosGlobalMode.NORMAL,
    aiMode: DdosAiMode.DEFENSE,
    aiLevel: DdosAiLevel.NORMAL,
  });
  /** During an attack. */
  static readonly STRICT = new DdosProtection({
    globalMode: DdosGlobalMode.HARD,
    aiMode: DdosAiMode.DEFENSE,
    aiLevel: DdosAiLevel.STRICT,
  });

  /** Any other combination. */
  static of(props: DdosProtectionProps): DdosProtection {
    return new DdosProtection(props);
  }

  private constructor(
    /** @internal */
    readonly props: DdosProtectionProps,
  ) {}
}

/** What smart rate limiting does with an address that asks too often. */
export class EdgeFrequencyAction {
  static readonly OBSERVE = new EdgeFrequencyAction('observe');
  static readonly BLOCK = new EdgeFrequencyAction('deny');
  /** Browsers pass, most programs do not. */
  static readonly JS_CHALLENGE = new EdgeFrequencyAction('js');

  /** An action that ESA has added since. */
  static custom(code: string): EdgeFrequencyAction {
    return new EdgeFrequencyAction(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/**
 * Smart rate limiting of addresses; ESA learns the limits from the last seven days. An address that is blocked stays so for about 24
 * hours. Switch it off before a launch.
 * https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/user-guide/intelligent-frequency-limiting
 */
export class EdgeFrequencyControl {
  static readonly OFF = new EdgeFrequencyControl(false);

  /** Begins with 4,000 requests in 10 seconds. @default EdgeFrequencyAction.BLOCK */
  static loose(action: EdgeFrequencyAction = EdgeFrequencyAction.BLOCK): EdgeFrequencyControl {
    return new EdgeFrequencyControl(true, 'loose', action);
  }

  /** Begins with 200 requests in 10 seconds. @default EdgeFrequencyAction.BLOCK */
  static normal(action: EdgeFrequencyAction = EdgeFrequencyAction.BLOCK): EdgeFrequencyControl {
    return new EdgeFrequencyControl(true, 'normal', action);
  }

  /** Begins with 40 requests in 10 seconds. @default EdgeFrequencyAction.BLOCK */
  static strict(action: EdgeFrequencyAction = EdgeFrequencyAction.BLOCK): EdgeFrequencyControl {
    return new EdgeFrequencyControl(true, 'strict', action);
  }

  /** A level that ESA has added since. */
  static custom(level: string, action: EdgeFrequencyAction): EdgeFrequencyControl {
    return new EdgeFrequencyControl(true, level, action);
  }

  private constructor(
    /** @internal */
    readonly enabled: boolean,
    /** @internal */
    readonly level?: string,
    /** @internal */
    readonly action?: EdgeFrequencyAction,
  ) {}
}
