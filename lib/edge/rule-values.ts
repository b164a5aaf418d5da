import type { EdgeAction } from './action';

/** A code of the API, with a name. */
abstract class Code {
  protected constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a whitelist rule lets requests skip. */
export class EdgeSkipCategory extends Code {
  static readonly BOT = new EdgeSkipCategory('http_bot');
  static readonly CUSTOM = new EdgeSkipCategory('http_custom');
  static readonly SECURITY_LEVEL = new EdgeSkipCategory('http_security_level');
  /** Smart rate limiting. */
  static readonly FREQUENCY_CONTROL = new EdgeSkipCategory('http_intelligent_cc');
  static readonly MANAGED = new EdgeSkipCategory('http_managed');

  static custom(code: string): EdgeSkipCategory {
    return new EdgeSkipCategory(code);
  }
}

/** Kind of attack that managed rules are about. */
export class EdgeManagedType extends Code {
  static readonly SQL_INJECTION = new EdgeManagedType('sqli');
  static readonly WEBSHELL = new EdgeManagedType('webshell');
  static readonly REMOTE_FILE_INCLUSION = new EdgeManagedType('rfi');
  static readonly LOCAL_FILE_INCLUSION = new EdgeManagedType('lfi');

  static custom(code: string): EdgeManagedType {
    return new EdgeManagedType(code);
  }
}

/** Addresses that ESA's threat intelligence knows. */
export class EdgeManagedList extends Code {
  static readonly SCAN_TOOLS = new EdgeManagedList('intelligence_scan_tools');
  static readonly CRAWLERS = new EdgeManagedList('intelligence_crawler');

  static custom(code: string): EdgeManagedList {
    return new EdgeManagedList(code);
  }
}

/** What the token is checked for that the web SDK adds to requests. */
export class EdgeTokenCheck extends Code {
  /** The signature is missing or wrong. */
  static readonly SIGNATURE = new EdgeTokenCheck('sig');
  /** A driver of a browser (WebDriver and others). */
  static readonly AUTOMATION = new EdgeTokenCheck('driver');
  /** A request that was sent before. */
  static readonly REPLAY = new EdgeTokenCheck('replay');

  static custom(code: string): EdgeTokenCheck {
    return new EdgeTokenCheck(code);
  }
}

/** What the app SDK notices. */
export class EdgeAppAnomaly extends Code {
  static readonly INVALID_SIGNATURE = new EdgeAppAnomaly('signInvalid');
  static readonly DEBUGGER = new EdgeAppAnomaly('debugged');
  static readonly ROOTED_DEVICE = new EdgeAppAnomaly('root');
  static readonly SIMULATOR = new EdgeAppAnomaly('simulator');

  static custom(code: string): EdgeAppAnomaly {
    return new EdgeAppAnomaly(code);
  }
}

/** How the web SDK comes into the pages. */
export class EdgeSdkIntegration extends Code {
  /** ESA puts it into HTML answers. */
  static readonly AUTOMATIC = new EdgeSdkIntegration('automatic');
  /** Your pages have it. */
  static readonly MANUAL = new EdgeSdkIntegration('manual');

  static custom(code: string): EdgeSdkIntegration {
    return new EdgeSdkIntegration(code);
  }
}

/** Whose requests a bot rule is about. */
export class EdgeBotTarget extends Code {
  static readonly WEB = new EdgeBotTarget('web');
  static readonly APP = new EdgeBotTarget('app');

  static custom(code: string): EdgeBotTarget {
    return new EdgeBotTarget(code);
  }
}

/** Kind of a rule, in phases that have several. */
export class EdgeRuleType extends Code {
  static readonly MANAGED = new EdgeRuleType('http_managed');
  static readonly IP = new EdgeRuleType('ip');
  static readonly HIGH_FREQUENCY = new EdgeRuleType('http_high_frequency');
  static readonly DIRECTORY_TRAVERSAL = new EdgeRuleType('http_directory_traversal');
  static readonly SCAN_TOOLS = new EdgeRuleType('http_scan_tools');
  /** Token of the web SDK. */
  static readonly TOKEN = new EdgeRuleType('http_sigchl');
  static readonly APP_SDK = new EdgeRuleType('http_app_sdk');
  static readonly APP_PACKAGE = new EdgeRuleType('http_app_package');

  static custom(code: string): EdgeRuleType {
    return new EdgeRuleType(code);
  }
}

/**
 * How much a managed ruleset takes for an attack.
 * @unverified which of 1 and 4 is the strict one is not documented; the console shows it
 */
export class EdgeManagedLevel {
  /** Each rule by itself, as `rules` say. */
  static readonly PER_RULE = new EdgeManagedLevel(-1);
  static readonly LEVEL_1 = new EdgeManagedLevel(1);
  static readonly LEVEL_2 = new EdgeManagedLevel(2);
  static readonly LEVEL_3 = new EdgeManagedLevel(3);
  static readonly LEVEL_4 = new EdgeManagedLevel(4);

  static custom(level: number): EdgeManagedLevel {
    return new EdgeManagedLevel(level);
  }

  private constructor(
    /** As the API takes it. */
    readonly level: number,
  ) {}
}

/** One of ESA's own rules. */
export interface EdgeManagedRule {
  readonly ruleId: number;
  /** @default - that of the ruleset */
  readonly action?: EdgeAction;
  /** @default true */
  readonly enabled?: boolean;
}

/** ESA's rules against one kind of attack. */
export interface EdgeManagedRuleset {
  /** Number of the kind of attack, as ListWafManagedRules and the console have it: 11, 15, 17, 34, 35, … */
  readonly attackType: number;
  /** @default - PER_RULE with `rules`, else left to ESA */
  readonly level?: EdgeManagedLevel;
  /** @default - that of the rule */
  readonly action?: EdgeAction;
  /** Rules with settings of their own. @default - none */
  readonly rules?: readonly EdgeManagedRule[];
}

/** An app that may use the site. */
export interface EdgeAppPackage {
  /** Name of the package: `com.example.chat`. */
  readonly name: string;
  /** Signature of the package. */
  readonly sign: string;
}

/** A signature of your own that the app SDK checks. */
export interface EdgeCustomSign {
  /** Where it is: the provider's example has `cookie`. */
  readonly key: string;
  readonly value: string;
}

export interface EdgeSkipProps {
  /** @default - none */
  readonly categories?: readonly EdgeSkipCategory[];
  /** Managed rules of these kinds. @default - none */
  readonly managedTypes?: readonly EdgeManagedType[];
  /** Ids of managed rules. @default - none */
  readonly managedRules?: readonly number[];
  /** Ids of custom rules. @default - none */
  readonly customRules?: readonly number[];
}

/** What a whitelist rule lets requests skip. */
export class EdgeSkip {
  /** Everything. */
  static readonly ALL = new EdgeSkip('all', {});

  /** At least one part. */
  static parts(props: EdgeSkipProps): EdgeSkip {
    return new EdgeSkip('part', props);
  }

  /** @internal */
  readonly isEmpty: boolean;

  private constructor(
    /** @internal */
    readonly scope: string,
    /** @internal */
    readonly props: EdgeSkipProps,
  ) {
    this.isEmpty = scope === 'part' && Object.values(props).every((part: readonly unknown[]) => part.length === 0);
  }
}
