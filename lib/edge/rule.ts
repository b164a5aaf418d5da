import type { EsaWafRuleConfigA, EsaWafRuleShared } from '../bindings/alicloud/esa-waf-rule';
import { type Problems, shown } from '../core/errors';
import { EdgeAction } from './action';
import { EdgeExpression, isAddress } from './expression';
import { EdgePhase } from './phase';
import { EdgeQuota } from './quota';
import type { EdgeCriteria, EdgeRateLimit } from './rate-limit';
import {
  type EdgeAppAnomaly,
  type EdgeAppPackage,
  EdgeBotTarget,
  type EdgeCustomSign,
  EdgeManagedLevel,
  EdgeManagedList,
  type EdgeManagedRuleset,
  EdgeRuleType,
  EdgeSdkIntegration,
  EdgeSkip,
  EdgeTokenCheck,
} from './rule-values';
import type { EdgeSchedule } from './schedule';
import type { EdgeSecurityLevel } from './security-level';
import { asNumber, checkNotEmpty, checkRange, checkSize, literal, onOff } from './shared';
import type { IEdgeSite } from './site-interface';
import type { Uncertainty } from './uncertain';

/** What rules of all phases can have. */
export interface EdgeRuleProps {
  /** 1 to 128 characters. @default - the construct's id, in phases whose rules have names */
  readonly ruleName?: string;
  /** @default true */
  readonly enabled?: boolean;
  /** Remarks. @default - none */
  readonly notes?: string;
  /** @default - always in force */
  readonly schedule?: EdgeSchedule;
}

export interface EdgeWhitelistRuleProps extends EdgeRuleProps {
  readonly when: EdgeExpression;
  /** @default EdgeSkip.ALL */
  readonly skip?: EdgeSkip;
}

export interface EdgeCustomRuleProps extends EdgeRuleProps {
  readonly when: EdgeExpression;
  readonly action: EdgeAction;
}

export interface EdgeRateLimitRuleProps extends EdgeRuleProps {
  /** Requests that are counted. @default EdgeExpression.all() */
  readonly when?: EdgeExpression;
  readonly limit: EdgeRateLimit;
  /** What happens to requests above the limit. @default EdgeAction.block() */
  readonly action?: EdgeAction;
}

export interface EdgeIpRuleProps extends EdgeRuleProps {
  /** An IPv4 or IPv6 address or network. */
  readonly address: string;
  /** @default EdgeAction.block() */
  readonly action?: EdgeAction;
}

export interface EdgeManagedRuleProps extends EdgeRuleProps {
  /** @default EdgeExpression.all() */
  readonly when?: EdgeExpression;
  /** @default EdgeAction.block() */
  readonly action?: EdgeAction;
  /** @default - all as ESA has them */
  readonly rulesets?: readonly EdgeManagedRuleset[];
}

export interface EdgeScanRuleProps extends EdgeRuleProps {
  /** @default EdgeExpression.all() */
  readonly when?: EdgeExpression;
  /** @default EdgeAction.block() */
  readonly action?: EdgeAction;
  /** Fields that must be there. @unverified known from the provider's tests only. @default - none */
  readonly match?: EdgeCriteria;
}

export interface EdgeCountedScanRuleProps extends EdgeScanRuleProps {
  readonly limit: EdgeRateLimit;
}

export interface EdgeScanToolsRuleProps extends EdgeScanRuleProps {
  /** @default EdgeManagedList.SCAN_TOOLS */
  readonly list?: EdgeManagedList;
}

/** What bot rules have in common. */
export interface EdgeBotRuleProps extends EdgeRuleProps {
  /** @default EdgeExpression.all() */
  readonly when?: EdgeExpression;
}

export interface EdgeWebTokenRuleProps extends EdgeBotRuleProps {
  /** @default - all that are known */
  readonly checks?: readonly EdgeTokenCheck[];
  /** @default EdgeSdkIntegration.AUTOMATIC */
  readonly integration?: EdgeSdkIntegration;
  /** Another site whose pages send requests to this one. @default - none */
  readonly crossSite?: IEdgeSite;
}

export interface EdgeAppSdkRuleProps extends EdgeBotRuleProps {
  readonly anomalies: readonly EdgeAppAnomaly[];
  /** @default - none */
  readonly customSign?: EdgeCustomSign;
  /** @default EdgeAction.MONITOR */
  readonly action?: EdgeAction;
}

export interface EdgeAppPackageRuleProps extends EdgeBotRuleProps {
  /** Apps that may use the site. */
  readonly packages: readonly EdgeAppPackage[];
  /** What happens to requests of others. @default EdgeAction.MONITOR */
  readonly action?: EdgeAction;
}

export interface EdgeSecurityLevelRuleProps extends EdgeRuleProps {
  readonly when: EdgeExpression;
  readonly level: EdgeSecurityLevel;
  /** How clients are challenged. @default EdgeAction.CAPTCHA */
  readonly action?: EdgeAction;
}

/** Settings of a ruleset of a phase whose rules share them. */
export interface EdgeSharedSettings {
  /** @default - the construct's id */
  readonly name?: string;
  /** @default - none */
  readonly when?: EdgeExpression;
  /** @default - none */
  readonly action?: EdgeAction;
  /** @default - none */
  readonly target?: EdgeBotTarget;
  /** @default - none */
  readonly integration?: EdgeSdkIntegration;
  /** @default - none */
  readonly crossSite?: IEdgeSite;
  /** @default - none */
  readonly match?: EdgeCriteria;
}

/** Everything that a rule of any phase can have. */
export interface EdgeRuleOptions extends EdgeRuleProps {
  /** @default - none */
  readonly type?: EdgeRuleType;
  /** @default - none */
  readonly when?: EdgeExpression;
  /** @default - none */
  readonly action?: EdgeAction;
  /** @default - none */
  readonly skip?: EdgeSkip;
  /** @default - none */
  readonly limit?: EdgeRateLimit;
  /** @default - none */
  readonly managedRulesets?: readonly EdgeManagedRuleset[];
  /** @default - none */
  readonly managedList?: EdgeManagedList;
  /** @default - none */
  readonly securityLevel?: EdgeSecurityLevel;
  /** Value of an access rule, such as an address. @default - none */
  readonly value?: string;
  /** @default - none */
  readonly tokenChecks?: readonly EdgeTokenCheck[];
  /** @default - none */
  readonly appAnomalies?: readonly EdgeAppAnomaly[];
  /** @default - none */
  readonly customSign?: EdgeCustomSign;
  /** @default - none */
  readonly appPackages?: readonly EdgeAppPackage[];
  /** Only of phases whose rules share settings. @default - none */
  readonly shared?: EdgeSharedSettings;
}

/**
 * One rule of ESA's WAF, `alicloud_esa_waf_rule`: a value, which `site.addRule` turns into resources. There is a builder for each phase;
 * `EdgeRule.of` takes what further phases need.
 */
export class EdgeRule {
  /** Requests that skip other rules. Goes first, whatever the order in the code. */
  static whitelist({ when, skip = EdgeSkip.ALL, ...props }: EdgeWhitelistRuleProps): EdgeRule {
    return EdgeRule.of(EdgePhase.WHITELIST, { ...props, when, skip });
  }

  /** A condition of your own. */
  static custom(props: EdgeCustomRuleProps): EdgeRule {
    return EdgeRule.of(EdgePhase.CUSTOM, props);
  }

  static rateLimit({
    when = EdgeExpression.all(),
    action = EdgeAction.block(),
    ...props
  }: EdgeRateLimitRuleProps): EdgeRule {
    return EdgeRule.of(EdgePhase.RATE_LIMIT, { ...props, when, action });
  }

  /** One address or network; for many, an `EdgeList` and a custom rule. */
  static ipAccess({ address, action = EdgeAction.block(), ...props }: EdgeIpRuleProps): EdgeRule {
    return EdgeRule.of(EdgePhase.IP_ACCESS, { ...props, type: EdgeRuleType.IP, action, value: address });
  }

  /** ESA's own rules. */
  static managed({ when, action, rulesets, ...props }: EdgeManagedRuleProps = {}): EdgeRule {
    return EdgeRule.of(EdgePhase.MANAGED, {
      ...props,
      type: EdgeRuleType.MANAGED,
      when: when ?? EdgeExpression.all(),
      action: action ?? EdgeAction.block(),
      managedRulesets: rulesets,
    });
  }

  /** Clients that hit many managed rules in a short time. */
  static highFrequencyScan(props: EdgeCountedScanRuleProps): EdgeRule {
    return scanRule(EdgeRuleType.HIGH_FREQUENCY, props, { limit: props.limit });
  }

  /** Clients that ask for many paths that are not there. */
  static directoryTraversal(props: EdgeCountedScanRuleProps): EdgeRule {
    return scanRule(EdgeRuleType.DIRECTORY_TRAVERSAL, props, { limit: props.limit });
  }

  /** Addresses of known scanners. */
  static scanTools(props: EdgeScanToolsRuleProps = {}): EdgeRule {
    return scanRule(EdgeRuleType.SCAN_TOOLS, props, { managedList: props.list ?? EdgeManagedList.SCAN_TOOLS });
  }

  /** Browsers must send the token of the web SDK. */
  static webToken(props: EdgeWebTokenRuleProps = {}): EdgeRule {
    const { checks = [EdgeTokenCheck.SIGNATURE, EdgeTokenCheck.AUTOMATION, EdgeTokenCheck.REPLAY] } = props;
    const { integration = EdgeSdkIntegration.AUTOMATIC, crossSite } = props;
    return botRule(
      EdgeRuleType.TOKEN,
      props,
      { action: EdgeAction.custom('sigchl'), tokenChecks: checks },
      { target: EdgeBotTarget.WEB, integration, crossSite },
    );
  }

  /** Apps must come with the app SDK, on devices that nobody tampered with. */
  static appSdk(props: EdgeAppSdkRuleProps): EdgeRule {
    const { anomalies, customSign, action = EdgeAction.MONITOR } = props;
    return botRule(EdgeRuleType.APP_SDK, props, { action, appAnomalies: anomalies, customSign }, APP);
  }

  /** Apps must be the ones you signed. */
  static appPackage(props: EdgeAppPackageRuleProps): EdgeRule {
    const { packages, action = EdgeAction.MONITOR } = props;
    return botRule(EdgeRuleType.APP_PACKAGE, props, { action, appPackages: packages }, APP);
  }

  /** A security level for some of the requests. */
  static securityLevel({ level, action = EdgeAction.CAPTCHA, ...props }: EdgeSecurityLevelRuleProps): EdgeRule {
    return EdgeRule.of(EdgePhase.SECURITY_LEVEL, { ...props, action, securityLevel: level });
  }

  /** A rule of any phase, with any options: for what ESA has added since. */
  static of(phase: EdgePhase, options: EdgeRuleOptions): EdgeRule {
    return new EdgeRule(phase, options);
  }

  private constructor(
    readonly phase: EdgePhase,
    private readonly options: EdgeRuleOptions,
  ) {}

  /** @internal the `config` block; without a name of its own, the provider would keep an earlier one */
  configOf(id: string): EsaWafRuleConfigA {
    const {
      ruleName = this.phase.named ? id : undefined,
      enabled = true,
      notes,
      schedule,
      type,
      when,
      action,
      limit,
    } = this.options;
    const { managedList, managedRulesets, securityLevel, value, tokenChecks } = this.options;
    return {
      name: ruleName && literal(ruleName),
      status: onOff(enabled),
      notes: notes && literal(notes),
      timer: schedule?.timer,
      type: type?.code,
      expression: when?.toString(),
      action: action?.code,
      actions: this.actions,
      rateLimit: limit?.block,
      managedList: managedList?.code,
      managedRulesets: managedRulesets?.map(managedBlock),
      securityLevel: securityLevel && { value: securityLevel.code },
      value,
      sigchl: tokenChecks?.map(({ code }) => code),
      appSdk: this.appSdk,
      appPackage: this.options.appPackages && {
        packageSigns: this.options.appPackages.map(({ name, sign }) => ({ name, sign })),
      },
    };
  }

  /** @internal the `shared` block */
  sharedOf(id: string): EsaWafRuleShared | undefined {
    const { shared } = this.options;
    if (!shared) return undefined;
    const { name = id, when, action, target, integration, crossSite, match } = shared;
    const response = action?.response();
    return {
      name: literal(name),
      expression: when?.toString(),
      action: action?.code,
      actions: response && { response },
      target: target?.code,
      mode: integration?.code,
      crossSiteId: crossSite && asNumber(crossSite.siteId),
      match: match?.block as EsaWafRuleShared['match'],
    };
  }

  /** Adds what ESA would refuse. */
  check(problems: Problems): void {
    const { ruleName, schedule, when, action, skip, limit, shared, managedRulesets } = this.options;
    const { tokenChecks, appAnomalies, appPackages, value, type } = this.options;
    checkSize(problems, 'ruleName', ruleName, EdgeQuota.MAX_RULE_NAME, 'characters');
    schedule?.check(problems);
    when?.check(problems, 'when');
    action?.check(problems);
    this.checkAllow(problems);
    limit?.check(problems);
    if (skip?.isEmpty) {
      problems.add({
        code: 'none-of',
        what: 'skip names nothing',
        allowed: 'categories, managedTypes, managedRules, customRules, or EdgeSkip.ALL',
        fix: 'say what requests may skip',
      });
    }
    if (managedRulesets) checkNotEmpty(problems, 'rulesets', managedRulesets);
    managedRulesets?.forEach((ruleset) => checkManaged(problems, ruleset));
    if (tokenChecks) checkNotEmpty(problems, 'checks', tokenChecks);
    if (appAnomalies) checkNotEmpty(problems, 'anomalies', appAnomalies);
    if (appPackages) checkNotEmpty(problems, 'packages', appPackages);
    if (type === EdgeRuleType.IP && !(value !== undefined && isAddress(value, true))) {
      problems.add({
        code: 'invalid-value',
        what: 'address is malformed',
        got: shown(value),
        allowed: 'an IPv4 or IPv6 address or network: "203.0.113.0/24"',
        fix: 'correct address',
      });
    }
    if (shared) this.checkShared(shared, problems);
  }

  /** @internal */
  get expressions(): readonly (EdgeExpression | undefined)[] {
    return [this.options.when, this.options.shared?.when];
  }

  /** @internal */
  get uncertain(): readonly Uncertainty[] {
    const { action, limit, shared, managedRulesets = [] } = this.options;
    const found: Uncertainty[] = [];
    if (action === EdgeAction.ALLOW) found.push('edge.allow-action');
    if (limit?.isUncertain || shared?.match) found.push('edge.criteria');
    if (managedRulesets.some(({ level }) => level && level !== EdgeManagedLevel.PER_RULE))
      found.push('edge.managed-level');
    return found;
  }

  private checkShared({ name, when, action, match }: EdgeSharedSettings, problems: Problems): void {
    checkSize(problems, 'ruleName', name, EdgeQuota.MAX_RULE_NAME, 'characters');
    when?.check(problems, 'when');
    action?.check(problems);
    match?.check(problems, 'match');
    if (!this.phase.sharesSettings && EdgePhase.ALL.includes(this.phase)) {
      problems.add({
        code: 'not-applicable',
        what: `rules of the phase ${this.phase.code} share no settings`,
        got: 'shared',
        allowed: 'http_anti_scan, http_bot',
        fix: 'give name, condition and action to the rule itself',
      });
    }
  }

  private checkAllow(problems: Problems): void {
    const actions = [this.options.action, this.options.shared?.action];
    if (!actions.includes(EdgeAction.ALLOW) || this.phase === EdgePhase.IP_ACCESS) return;
    problems.add({
      code: 'not-applicable',
      what: `rules of the phase ${this.phase.code} do not allow requests`,
      got: 'EdgeAction.ALLOW',
      allowed: 'block, MONITOR, JS_CHALLENGE, CAPTCHA',
      fix: 'let the requests skip other rules by EdgeRule.whitelist',
    });
  }

  private get actions(): EsaWafRuleConfigA['actions'] {
    const { action, skip } = this.options;
    const response = action?.response(this.phase.answers);
    if (!response && !skip) return undefined;
    return {
      response,
      bypass: skip && {
        skip: skip.scope,
        tags: skip.props.categories?.map(({ code }) => code),
        regularTypes: skip.props.managedTypes?.map(({ code }) => code),
        regularRules: skip.props.managedRules && [...skip.props.managedRules],
        customRules: skip.props.customRules && [...skip.props.customRules],
      },
    };
  }

  private get appSdk(): EsaWafRuleConfigA['appSdk'] {
    const { appAnomalies, customSign } = this.options;
    if (!appAnomalies && !customSign) return undefined;
    return {
      featureAbnormal: appAnomalies?.map(({ code }) => code),
      customSignStatus: onOff(customSign !== undefined),
      customSign: customSign && { key: customSign.key, value: customSign.value },
    };
  }
}

const APP: EdgeSharedSettings = { target: EdgeBotTarget.APP };

function scanRule(type: EdgeRuleType, props: EdgeScanRuleProps, options: EdgeRuleOptions): EdgeRule {
  const { ruleName, enabled, notes, schedule, match } = props;
  const { when = EdgeExpression.all(), action = EdgeAction.block() } = props;
  return EdgeRule.of(EdgePhase.ANTI_SCAN, {
    ...options,
    type,
    enabled,
    notes,
    schedule,
    shared: { name: ruleName, when, action, match },
  });
}

function botRule(
  type: EdgeRuleType,
  { ruleName, enabled, notes, schedule, when = EdgeExpression.all() }: EdgeBotRuleProps,
  options: EdgeRuleOptions,
  shared: EdgeSharedSettings,
): EdgeRule {
  return EdgeRule.of(EdgePhase.BOT, {
    ...options,
    type,
    enabled,
    notes,
    schedule,
    shared: { ...shared, name: ruleName, when },
  });
}

function managedBlock({ attackType, level, action, rules }: EdgeManagedRuleset): {
  attackType: number;
  protectionLevel?: number;
  action?: string;
  managedRules?: { id: number; action?: string; status?: string }[];
} {
  return {
    attackType,
    protectionLevel: (level ?? (rules && EdgeManagedLevel.PER_RULE))?.level,
    action: action?.code,
    managedRules: rules?.map((rule) => ({
      id: rule.ruleId,
      action: (rule.action ?? action)?.code,
      status: onOff(rule.enabled ?? true),
    })),
  };
}

function checkManaged(problems: Problems, { attackType, rules = [] }: EdgeManagedRuleset): void {
  checkRange(problems, 'attackType', attackType, { MIN: 1 });
  rules.forEach(({ ruleId }) => checkRange(problems, 'ruleId', ruleId, { MIN: 1 }));
}
