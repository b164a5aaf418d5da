import { Token } from 'cdktf';
import type { Wafv3DefenseRuleConfigA } from '../bindings/alicloud/wafv3-defense-rule';
import { type Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import type { AccountSource } from './account-source';
import { WafAction } from './action';
import type { Bypass } from './bypass';
import { checkAddresses, checkCount, checkRange, checkUnique } from './checks';
import { checkConditions, type WafCondition, WafField } from './condition';
import { type CoreRules } from './core-rules';
import { Decoder } from './decoder';
import type { GrayRelease } from './gray-release';
import { SystemRuleStatus } from './level';
import { DOCUMENTED_QUOTAS, WafLimits, type WafQuotas } from './limits';
import { type RateLimit } from './rate-limit';
import type { ChinaRegion } from './region';
import { ProtectionScene } from './scene';
import { Schedule } from './schedule';
import { asText, flag, joined, literal } from './shared';

/** What all rules have. */
export interface ProtectionRuleProps {
  /** Shown in the console and in reports. @default - the id it is added with; scenes without names take none */
  readonly ruleName?: string;
  /** Whether it is in force; changes in place. @default true */
  readonly enabled?: boolean;
}

export interface CustomRuleProps extends ProtectionRuleProps {
  /** What a request has to be; all of them have to hold. One to five. */
  readonly conditions: readonly WafCondition[];
  /** What is done with requests that match, or once callers are over the rate limit. */
  readonly action: WafAction;
  /** Only callers over this limit are meant. @default - all requests that match */
  readonly rateLimit?: RateLimit;
  /** When it is in force. @default Schedule.always() */
  readonly schedule?: Schedule;
  /** The rule holds for a share of the callers only. @default - for all */
  readonly grayRelease?: GrayRelease;
}

export interface IpBlacklistProps extends ProtectionRuleProps {
  /** IP addresses and networks. */
  readonly addresses: readonly string[];
  /** `WafAction.BLOCK` or `WafAction.MONITOR`. @default WafAction.BLOCK */
  readonly action?: WafAction;
}

export interface WhitelistProps extends ProtectionRuleProps {
  /** What a request has to be; all of them have to hold. One to five. */
  readonly conditions: readonly WafCondition[];
  /** What such requests are not checked for. */
  readonly bypass: Bypass;
}

export interface RegionBlockProps extends ProtectionRuleProps {
  /** @default - no region of China */
  readonly chinaRegions?: readonly ChinaRegion[];
  /** Countries and regions outside of China by their codes of ISO 3166, such as `KP`. @default - none */
  readonly countries?: readonly string[];
  /** `WafAction.BLOCK` or `WafAction.MONITOR`. @default WafAction.BLOCK */
  readonly action?: WafAction;
}

/** How soon WAF takes requests for a flood. */
export class FloodMode {
  /** Only what is clearly a flood. */
  static readonly NORMAL = new FloodMode(0);
  /** While a flood goes on: more is stopped, also callers that mean well, such as SDKs. */
  static readonly EMERGENCY = new FloodMode(1);

  private constructor(
    /** As the API says it. */
    readonly code: 0 | 1,
  ) {}
}

export interface HttpFloodProps extends ProtectionRuleProps {
  /** Changes in place. @default FloodMode.NORMAL */
  readonly mode?: FloodMode;
}

/** How much a throttle lets pass. */
export class ThrottleLimit {
  /** So many requests per second, 1 to 5,000,000. */
  static requestsPerSecond(requests: number): ThrottleLimit {
    return new ThrottleLimit('qps', requests);
  }

  /** So many percent of the requests, 1 to 99. */
  static percent(percent: number): ThrottleLimit {
    return new ThrottleLimit('ratio', percent);
  }

  private constructor(
    /** As the API says it. */
    readonly type: 'qps' | 'ratio',
    readonly threshold: number,
  ) {}
}

export interface SpikeThrottleProps extends ProtectionRuleProps {
  /** Which requests it is about; all of them have to hold. At most five. @default - all requests */
  readonly conditions?: readonly WafCondition[];
  readonly limit: ThrottleLimit;
}

/** Data that answers should not have. */
export class SensitiveInfo {
  static readonly PHONE_NUMBER = new SensitiveInfo('phone');
  static readonly CREDIT_CARD = new SensitiveInfo('card');
  static readonly ID_CARD = new SensitiveInfo('id');
  /** The sensitive words that WAF knows. */
  static readonly WORDS = new SensitiveInfo('word');

  /** Any other kind, as the API names it. */
  static custom(code: string): SensitiveInfo {
    return new SensitiveInfo(code);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface DataLeakageProps extends ProtectionRuleProps {
  /** Response codes that give something away: 400 to 404, 405 for 405 to 499, 500 to 504, 505 for 505 to 599. This or `sensitiveInfo`. */
  readonly responseCodes?: readonly number[];
  /** Data that answers should not have. This or `responseCodes`. */
  readonly sensitiveInfo?: readonly SensitiveInfo[];
  /** Only for URLs that contain this. @default - for all */
  readonly url?: string;
  /** `WafAction.MONITOR`; for response codes `BLOCK`; for sensitive data `FILTER`. @default - BLOCK or FILTER */
  readonly action?: WafAction;
}

/** The protocol of a page. */
export class PageProtocol {
  static readonly HTTP = new PageProtocol('http');
  static readonly HTTPS = new PageProtocol('https');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface TamperProofProps extends ProtectionRuleProps {
  /** Address of the page without its protocol, such as `chat.example.com/terms`. */
  readonly url: string;
  /** @default PageProtocol.HTTPS */
  readonly protocol?: PageProtocol;
  /** Only for clients with this user agent. @default - for all */
  readonly userAgent?: string;
}

export interface AccountExtractionProps extends ProtectionRuleProps {
  /** Where accounts stand, in the order they are looked for. One to five. */
  readonly sources: readonly AccountSource[];
}

export interface DecodingProps extends ProtectionRuleProps {
  /** What is decoded besides what always is. An AI API needs at least `JSON` and `FORM`. @default - all that can be chosen */
  readonly decoders?: readonly Decoder[];
}

export interface CoreProtectionProps extends ProtectionRuleProps {
  /** One for each type of rules; usually `CoreRules.level(ProtectionLevel.STRICT)`. */
  readonly rules: readonly CoreRules[];
  /** Whether rules that WAF adds come into force by themselves. @default true */
  readonly autoUpdate?: boolean;
  /** @default SystemRuleStatus.ZERO_IS_ENABLED, see there */
  readonly statusCoding?: SystemRuleStatus;
}

/** What a rule is checked and made with. */
export interface RuleContext {
  readonly problems: Problems;
  readonly quotas: WafQuotas;
}

type Render = (context: RuleContext) => Wafv3DefenseRuleConfigA;

/**
 * A rule, to be added by `ProtectionTemplate.addRule` or, where its scene belongs to a protected object, by `AiApplication.addRule`.
 * `alicloud_wafv3_defense_rule`; everything but its scene changes in place.
 */
export class ProtectionRule {
  /**
   * A rule of one's own: who does this, meets that. With a rate limit, only callers over it do.
   *
   * @throws ValidationError on adding: `too-many-items` for more than five conditions, `out-of-range` for intervals and shares,
   * `not-applicable` for actions of other scenes
   */
  static custom(props: CustomRuleProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.CUSTOM_RULES, props, ({ problems, quotas }) => {
      const { conditions, action, rateLimit, schedule = Schedule.always(), grayRelease } = props;
      checkConditions(problems, conditions, [1, WafLimits.MAX_CONDITIONS], addressesOf(quotas));
      refuse(problems, action, [WafAction.FILTER], 'custom rules');
      rateLimit?.check(problems);
      schedule.check(problems);
      grayRelease?.check(problems);
      return {
        conditions: rendered(conditions),
        ruleAction: action.code,
        ccStatus: flag(rateLimit !== undefined),
        ccEffect: rateLimit?.effect,
        rateLimit: rateLimit?.render(),
        timeConfig: schedule.render(),
        grayStatus: flag(grayRelease !== undefined),
        grayConfig: grayRelease?.render(),
      };
    });
  }

  /** Requests from these addresses. */
  static ipBlacklist(props: IpBlacklistProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.IP_BLACKLIST, props, ({ problems, quotas }) => {
      const { addresses, action = WafAction.BLOCK } = props;
      const most = quotas.addressesPerBlacklistRule ?? DOCUMENTED_QUOTAS.addressesPerBlacklistRule;
      checkCount(problems, 'addresses', addresses, [1, most], 'IpBlacklistIpInRuleMaxCount');
      checkAddresses(problems, 'addresses', addresses);
      checkUnique(problems, 'addresses', addresses);
      allow(problems, action, [WafAction.BLOCK, WafAction.MONITOR], 'the blacklist');
      return { remoteAddr: [...addresses], ruleAction: action.code };
    });
  }

  /** Requests that are not checked, or not for everything. */
  static whitelist(props: WhitelistProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.WHITELIST, props, ({ problems, quotas }) => {
      checkConditions(problems, props.conditions, [1, WafLimits.MAX_CONDITIONS], addressesOf(quotas));
      props.bypass.check(problems);
      return { conditions: rendered(props.conditions), ...props.bypass.render() };
    });
  }

  /** Requests from regions. */
  static regionBlock(props: RegionBlockProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.REGION_BLOCK, props, ({ problems }) => {
      const { chinaRegions = [], countries = [], action = WafAction.BLOCK } = props;
      const regions = chinaRegions.map(({ code }) => code);
      checkCount(problems, 'chinaRegions and countries', [...regions, ...countries], [1, Infinity]);
      checkUnique(problems, 'chinaRegions', regions);
      checkUnique(problems, 'countries', countries);
      if (!Token.isUnresolved(countries)) countries.forEach((country) => checkCountry(problems, country));
      allow(problems, action, [WafAction.BLOCK, WafAction.MONITOR], 'regions');
      return {
        cnRegions: regions.length === 0 ? undefined : regions.join(','),
        abroadRegions: countries.length === 0 ? undefined : joined(countries, ','),
        ruleAction: action.code,
      };
    });
  }

  /** Floods of requests, as WAF recognizes them. */
  static httpFlood(props: HttpFloodProps = {}): ProtectionRule {
    return new ProtectionRule(ProtectionScene.HTTP_FLOOD, props, () => ({
      mode: (props.mode ?? FloodMode.NORMAL).code,
    }));
  }

  /** No more than what the origin can take, whoever sends it. */
  static spikeThrottle(props: SpikeThrottleProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.SPIKE_THROTTLE, props, ({ problems, quotas }) => {
      const { conditions = [], limit } = props;
      checkConditions(problems, conditions, [0, WafLimits.MAX_CONDITIONS], addressesOf(quotas));
      const range = limit.type === 'qps' ? WafLimits.THROTTLE_QPS : WafLimits.THROTTLE_RATIO;
      checkRange(problems, 'limit', limit.threshold, range, limit.type === 'qps' ? 'requests per second' : 'percent');
      return {
        conditions: conditions.length === 0 ? undefined : rendered(conditions),
        throttleType: limit.type,
        throttleThrehold: limit.threshold,
      };
    });
  }

  /** Answers that give something away. */
  static dataLeakage(props: DataLeakageProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.DATA_LEAKAGE, props, ({ problems }) => {
      const { responseCodes, sensitiveInfo, url, action } = props;
      if ((responseCodes === undefined) === (sensitiveInfo === undefined)) {
        problems.add({
          code: 'not-exactly-one',
          what: 'responseCodes and sensitiveInfo are not given exactly once',
          got: responseCodes ? 'both' : 'none',
          fix: 'give one of them; make a rule for each',
        });
      }
      const values = responseCodes?.map((code) => asText(code)) ?? sensitiveInfo?.map(({ code }) => code) ?? [];
      checkCount(problems, responseCodes ? 'responseCodes' : 'sensitiveInfo', values, [1, Infinity]);
      checkUnique(problems, responseCodes ? 'responseCodes' : 'sensitiveInfo', values);
      responseCodes?.forEach((code) => checkResponseCode(problems, code));
      const own = responseCodes ? WafAction.BLOCK : WafAction.FILTER;
      const what = responseCodes ? 'response codes' : 'sensitive data';
      if (action) allow(problems, action, [own, WafAction.MONITOR], what);
      const key = responseCodes ? WafField.RESPONSE_CODE : WafField.SENSITIVE_INFO;
      return {
        conditions: [
          { key: key.key, opValue: 'contain', values: values.join(',') },
          ...(url === undefined ? [] : [WafField.URL.contains(url).render()]),
        ],
        ruleAction: (action ?? own).code,
      };
    });
  }

  /** A page that WAF serves from its copy, so that nobody sees what was done to the origin's. */
  static tamperProof(props: TamperProofProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.TAMPER_PROOF, props, ({ problems }) => {
      const { url, protocol = PageProtocol.HTTPS, userAgent } = props;
      checkText(
        problems,
        'url',
        url,
        /^(?!https?:)\S+$/,
        'an address without its protocol, such as "example.com/terms"',
      );
      return {
        url: literal(url),
        protocol: protocol.code,
        ua: userAgent === undefined ? undefined : literal(userAgent),
      };
    });
  }

  /** Where the account of a request stands. For a protected object. */
  static accountExtraction(props: AccountExtractionProps): ProtectionRule {
    return new ProtectionRule(ProtectionScene.ACCOUNTS, props, ({ problems }) => {
      const { sources } = props;
      checkCount(problems, 'sources', sources, [1, WafLimits.MAX_ACCOUNT_SOURCES]);
      const priorities = sources.map((source, i) => source.priority(i));
      checkUnique(problems, 'the priorities of sources', priorities);
      sources.forEach((source, i) => {
        source.check(problems, `sources[${i}]`);
        checkRange(problems, `the priority of sources[${i}]`, priorities[i], WafLimits.ACCOUNT_PRIORITY);
      });
      return { accountIdentifiers: sources.map((source, i) => source.render(i)) };
    });
  }

  /** What is decoded before rules look at it. For a protected object. */
  static decoding(props: DecodingProps = {}): ProtectionRule {
    return new ProtectionRule(ProtectionScene.DECODING, props, ({ problems }) => {
      const { decoders = Decoder.ALL } = props;
      const codes = decoders.map(({ code }) => code);
      checkUnique(problems, 'decoders', codes);
      return { codecList: [...new Set([...Decoder.ALWAYS_ON.map(({ code }) => code), ...codes])] };
    });
  }

  /** Core protection against web attacks, usually by a level. */
  static coreProtection(props: CoreProtectionProps): ProtectionRule {
    const { rules, autoUpdate = true, statusCoding = SystemRuleStatus.ZERO_IS_ENABLED } = props;
    return new ProtectionRule(
      ProtectionScene.CORE_PROTECTION,
      props,
      ({ problems }) => {
        checkCount(problems, 'rules', rules, [1, 2]);
        checkUnique(
          problems,
          'the types of rules',
          rules.map(({ type }) => type.code),
        );
        rules.forEach((one, i) => one.check(problems, `rules[${i}]`));
        const known = rules.filter(({ what }) => !what.level).map((one) => one.render(statusCoding));
        return { autoUpdate, wafBaseConfig: known.length === 0 ? undefined : known };
      },
      { rules, statusCoding },
    );
  }

  private constructor(
    readonly scene: ProtectionScene,
    readonly props: ProtectionRuleProps,
    private readonly renderConfig: Render,
    /** @internal */
    readonly core?: { readonly rules: readonly CoreRules[]; readonly statusCoding: SystemRuleStatus },
  ) {}

  /**
   * What the provider takes, after adding everything that is wrong with it.
   * @internal
   */
  render(context: RuleContext): Wafv3DefenseRuleConfigA {
    return this.renderConfig(context);
  }
}

const rendered = (conditions: readonly WafCondition[]): ReturnType<WafCondition['render']>[] =>
  conditions.map((condition) => condition.render());

const addressesOf = ({ addressesPerCondition }: WafQuotas): number =>
  addressesPerCondition ?? DOCUMENTED_QUOTAS.addressesPerCondition;

function refuse(problems: Problems, action: WafAction, refused: readonly WafAction[], what: string): void {
  if (!refused.includes(action)) return;
  problems.add({
    code: 'not-applicable',
    what: `action has no meaning for ${what}`,
    got: shown(action.code),
    fix: 'choose another action',
  });
}

function allow(problems: Problems, action: WafAction, allowed: readonly WafAction[], what: string): void {
  if (allowed.includes(action)) return;
  problems.add({
    code: 'not-applicable',
    what: `action has no meaning for ${what}`,
    got: shown(action.code),
    allowed: allowed.map(({ code }) => code).join(', '),
    fix: 'choose one of them',
  });
}

function checkCountry(problems: Problems, country: string): void {
  if (Token.isUnresolved(country)) return;
  const inChina = ['CN', 'HK', 'MO', 'TW'].includes(country);
  if (!inChina && /^[A-Z]{2}$/.test(country)) return;
  problems.add({
    code: 'invalid-value',
    what: inChina ? 'countries has a region that WAF counts as China' : 'countries has a text that is no code',
    got: shown(country),
    allowed: 'two capital letters (ISO 3166-1), such as "KP"',
    fix: inChina ? 'name it in chinaRegions' : 'correct the code',
  });
}

/** Some codes stand for a range that ends with the hundred. */
const RESPONSE_CODES = [400, 401, 402, 403, 404, 405, 500, 501, 502, 503, 504, 505];

function checkResponseCode(problems: Problems, code: number): void {
  if (Token.isUnresolved(code) || RESPONSE_CODES.includes(code)) return;
  problems.add({
    code: 'not-in-enum',
    what: 'responseCodes has a code that WAF does not look for',
    got: shown(code),
    allowed: RESPONSE_CODES.join(', '),
    fix: 'take 405 for 405 to 499, and 505 for 505 to 599',
  });
}
