import type { Construct } from 'constructs';
import { EsaSite, type EsaSiteConfig, type EsaSiteSiteWafSettings } from '../bindings/alicloud/esa-site';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { leftAlone } from '../core/left-alone';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { botManagement, type EdgeSmartBots } from './bots';
import { DdosProtection, type EdgeFrequencyControl } from './ddos';
import { type EdgeAccessType, type EdgeCoverage, type IEdgePlan } from './plan';
import type { EdgeRule } from './rule';
import type { EdgeSecurityLevel } from './security-level';
import { checkNotEmpty, onOff } from './shared';
import type { IEdgeSite } from './site-interface';
import { EdgeRuleset, EdgeWafRule } from './waf-rule';

/** What is done with clients that use far more bandwidth than others. */
export class EdgeBandwidthAction {
  static readonly BLOCK = new EdgeBandwidthAction('deny');
  static readonly MONITOR = new EdgeBandwidthAction('monitor');
  static readonly CAPTCHA = new EdgeBandwidthAction('captcha');

  /** An action that ESA has added since. */
  static custom(code: string): EdgeBandwidthAction {
    return new EdgeBandwidthAction(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** How ESA knows the address of a client. */
export class EdgeClientIp {
  /** From the connection. */
  static readonly CONNECTION = new EdgeClientIp('connection_ip');

  /** From headers, the first that is there; only behind another proxy, because clients can write them. */
  static fromHeaders(...headers: readonly string[]): EdgeClientIp {
    return new EdgeClientIp('headers', headers);
  }

  /** A way that ESA has added since. */
  static custom(mode: string, ...headers: readonly string[]): EdgeClientIp {
    return new EdgeClientIp(mode, headers.length > 0 ? headers : undefined);
  }

  private constructor(
    /** @internal */
    readonly mode: string,
    /** @internal */
    readonly headers?: readonly string[],
  ) {}
}

/** Settings of a site's WAF that are not rules. What is absent is left as the site has it. */
export interface EdgeSecuritySettings {
  /** Smart mode of bot management. @default - left alone */
  readonly bots?: EdgeSmartBots;
  /** @default - left alone */
  readonly level?: EdgeSecurityLevel;
  /** Headers that tell the origin what bot management thinks of a request. @default - left alone */
  readonly botHeaders?: boolean;
  /** Headers in answers that tell browsers to be careful. @default - left alone */
  readonly securityHeaders?: boolean;
  /** @default - left alone */
  readonly clientIp?: EdgeClientIp;
  /** Switch of the protection against clients that use much bandwidth. @default - left alone; on with `bandwidthAbuseAction` */
  readonly bandwidthAbuse?: boolean;
  /** @default - left alone */
  readonly bandwidthAbuseAction?: EdgeBandwidthAction;
}

/** Whether, and where, a site has IPv6. */
export class EdgeIpv6 {
  static readonly OFF = new EdgeIpv6(false);
  static readonly EVERYWHERE = new EdgeIpv6(true, 'x.x');
  static readonly MAINLAND_CHINA = new EdgeIpv6(true, 'cn.cn');

  /** A region that ESA has added since. */
  static custom(region: string): EdgeIpv6 {
    return new EdgeIpv6(true, region);
  }

  private constructor(
    /** @internal */
    readonly enabled: boolean,
    /** @internal */
    readonly region?: string,
  ) {}
}

/** Layers of caches between a client and the origin. */
export class EdgeCacheArchitecture {
  static readonly EDGE = new EdgeCacheArchitecture('edge');
  static readonly EDGE_SMART = new EdgeCacheArchitecture('edge_smart');
  static readonly EDGE_REGIONAL = new EdgeCacheArchitecture('edge_regional');
  static readonly EDGE_REGIONAL_SMART = new EdgeCacheArchitecture('edge_regional_smart');

  /** One that ESA has added since. */
  static custom(code: string): EdgeCacheArchitecture {
    return new EdgeCacheArchitecture(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Caching of a site. What is absent is left as the site has it. */
export interface EdgeCacheSettings {
  /** @default - left alone */
  readonly architecture?: EdgeCacheArchitecture;
  /** Keep what would be evicted, in a cache reserve that is paid for. @default - left alone */
  readonly reserve?: boolean;
  /** Id of the cache reserve. @default - none */
  readonly reserveInstanceId?: string;
  /** Nothing is cached, for development. @default - left alone */
  readonly developmentMode?: boolean;
  /** Header that holds the tags by which answers are purged. @default - left alone */
  readonly tagHeader?: string;
  /** Tags without regard to case. @default - left alone */
  readonly tagCaseInsensitive?: boolean;
}

/** Delivery of a site. What is absent is left as the site has it. */
export interface EdgeDeliverySettings {
  /** @default - left alone */
  readonly ipv6?: EdgeIpv6;
  /** Answer the CNAME of every name with addresses, not only that of the apex. @default - left alone */
  readonly flattenAllCnames?: boolean;
  /** A better way to and from the Chinese mainland; paid for. @default - left alone */
  readonly crossBorderOptimization?: boolean;
  /** Measure how pages load. @default - left alone */
  readonly performanceData?: boolean;
  /** Header that tells the origin the client's address. @default - left alone */
  readonly realClientIpHeader?: boolean;
  /** Its name. @default - `ali-real-client-ip` */
  readonly realClientIpHeaderName?: string;
  /** Headers that tell the origin where the client is. @default - left alone */
  readonly geolocationHeaders?: boolean;
  /** Search engines are not counted. @default - left alone */
  readonly seoBypass?: boolean;
}

export interface EdgeSiteProps {
  /** Domain: `example.com`. A change replaces the site. */
  readonly siteName: string;
  /** A change replaces the site. */
  readonly plan: IEdgePlan;
  /** A change replaces the site. */
  readonly accessType: EdgeAccessType;
  /** @default - that of the plan */
  readonly coverage?: EdgeCoverage;
  /** @default DdosProtection.NORMAL */
  readonly ddos?: DdosProtection;
  /** Smart rate limiting. @default - left alone */
  readonly frequencyControl?: EdgeFrequencyControl;
  /** @default - left alone */
  readonly security?: EdgeSecuritySettings;
  /** @default - left alone */
  readonly cache?: EdgeCacheSettings;
  /** @default - left alone */
  readonly delivery?: EdgeDeliverySettings;
  /** No other account may add the domain or names below it. @default - left alone */
  readonly exclusiveName?: boolean;
  /** Send all requests to the origin, without any protection. @default false */
  readonly paused?: boolean;
  /** Versions of the configuration. @default - left alone */
  readonly versionManagement?: boolean;
  /** Version that is changed, with version management. @default - 0 */
  readonly siteVersion?: number;
  /** A change replaces the site. @default - the account's default one */
  readonly resourceGroupId?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

abstract class EdgeSiteBase extends AlicloudConstruct implements IEdgeSite {
  abstract readonly siteId: string;
  abstract readonly siteVersion?: number;

  addRule(id: string, rule: EdgeRule): EdgeWafRule {
    const { phase } = rule;
    const rulesetId = phase.sharesSettings ? `${id}-Ruleset` : `Ruleset-${phase.code}`;
    const found = this.node.tryFindChild(rulesetId) as EdgeRuleset | undefined;
    const ruleset = found ?? new EdgeRuleset(this, rulesetId, { site: this, phase });
    return new EdgeWafRule(this, id, { ruleset, rule });
  }
}

export interface ImportedEdgeSiteProps {
  readonly siteId: string;
  /** @default - none */
  readonly siteVersion?: number;
}

class ImportedSite extends EdgeSiteBase {
  readonly siteId: string;
  readonly siteVersion?: number;

  constructor(scope: Construct, id: string, { siteId, siteVersion }: ImportedEdgeSiteProps) {
    super(scope, id);
    this.siteId = siteId;
    this.siteVersion = siteVersion;
  }
}

const DOMAIN =
  /^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * A website on ESA, `alicloud_esa_site`, with its protection against floods and bots. Records, certificates, rules and so on are
 * constructs of their own that take the site. All but name, plan, access type and resource group is changed in place.
 */
export class EdgeSite extends EdgeSiteBase {
  /** A site that exists outside of this app, by its id. Rules and records can be added to it; its settings stay as they are. */
  static fromSiteId(scope: Construct, id: string, siteId: string): IEdgeSite {
    return new ImportedSite(scope, id, { siteId });
  }

  /** A site that exists outside of this app. */
  static fromSiteAttributes(scope: Construct, id: string, props: ImportedEdgeSiteProps): IEdgeSite {
    return new ImportedSite(scope, id, props);
  }

  readonly siteVersion?: number;
  readonly siteName: string;
  private readonly resource: EsaSite;
  private security: EdgeSecuritySettings;
  private declared: EsaSiteConfig;
  private reference?: string;

  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeSiteProps) {
    super(scope, id);
    const problems = new Problems(this);
    const { siteName, security = {}, siteVersion } = props;
    checkText(problems, 'siteName', siteName, DOMAIN, 'a domain: "example.com"');
    checkSecurity(security, problems);
    checkCache(props.cache ?? {}, problems);
    const config = {
      siteName,
      instanceId: props.plan.instanceId,
      accessType: props.accessType.code,
      coverage: props.coverage?.code,
      ...ddosArguments(props.ddos ?? DdosProtection.NORMAL),
      ...frequencyArguments(props.frequencyControl),
      ...cacheArguments(props.cache ?? {}),
      ...deliveryArguments(props.delivery ?? {}),
      siteWafSettings: wafSettings(security),
      siteNameExclusive: onOff(props.exclusiveName),
      paused: props.paused,
      versionManagement: props.versionManagement,
      siteVersion,
      resourceGroupId: props.resourceGroupId,
      tags: props.tags,
    };
    checkAgainstProvider(problems, 'alicloud_esa_site', config);
    problems.throwIfAny();
    this.siteName = siteName;
    this.siteVersion = siteVersion;
    this.security = security;
    this.declared = config;
    this.resource = new EsaSite(this, 'Resource', config);
    this.leaveAlone();
    if (props.delivery?.crossBorderOptimization === true) {
      Notices.of(this).add({
        id: 'edge.cross-border-cost',
        message: 'Optimization to and from the Chinese mainland is billed by use.',
      });
    }
    if (props.paused === true) {
      Notices.of(this).add({
        id: 'edge.site-paused',
        message: 'The site is paused: requests go to the origin without any protection.',
      });
    }
  }

  get siteId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** `pending` until ESA sees that the domain is yours. */
  get status(): string {
    return this.resource.status;
  }

  /** Smart mode of bot management, as far as it is set. */
  get smartBots(): EdgeSmartBots {
    return this.security.bots ?? {};
  }

  /** Changes protection against HTTP floods, in place. */
  protectFromDdos(ddos: DdosProtection): this {
    const { globalMode, aiMode, aiTemplate } = ddosArguments(ddos);
    // A setter does not take undefined, which leaves the setting as it is.
    if (globalMode !== undefined) this.resource.globalMode = globalMode;
    if (aiMode !== undefined) this.resource.aiMode = aiMode;
    if (aiTemplate !== undefined) this.resource.aiTemplate = aiTemplate;
    return this;
  }

  /** Changes smart bot management, in place. What is absent stays. */
  protectFromBots(bots: EdgeSmartBots): this {
    return this.configureSecurity({ bots });
  }

  /**
   * Changes settings of the WAF, in place. What is absent stays.
   * @throws ValidationError `too-few-items` for a list of headers without any
   */
  configureSecurity(settings: EdgeSecuritySettings): this {
    const problems = new Problems(this);
    checkSecurity(settings, problems);
    problems.throwIfAny();
    const { bots } = settings;
    this.security = {
      ...this.security,
      ...defined(settings),
      ...(bots && { bots: { ...this.security.bots, ...defined(bots) } }),
    };
    const block = wafSettings(this.security);
    if (block) this.resource.putSiteWafSettings(block);
    this.declared = { ...this.declared, siteWafSettings: block };
    this.leaveAlone();
    return this;
  }

  private leaveAlone(): void {
    // A pause without protection ends with its declaration.
    this.resource.lifecycle = { ignoreChanges: leftAlone('alicloud_esa_site', this.declared, ['paused']) };
  }
}

/** Without members that are given as undefined, which would take away what was there. */
function defined<T extends object>(settings: T): T {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
}

function checkSecurity({ clientIp }: EdgeSecuritySettings, problems: Problems): void {
  if (clientIp?.headers) checkNotEmpty(problems, 'headers of clientIp', clientIp.headers);
}

function checkCache({ reserve, reserveInstanceId }: EdgeCacheSettings, problems: Problems): void {
  if (reserve !== true || reserveInstanceId !== undefined) return;
  problems.add({
    code: 'missing',
    what: 'reserveInstanceId is missing',
    allowed: 'the id of a cache reserve',
    fix: 'set reserveInstanceId, or remove reserve',
  });
}

function wafSettings(settings: EdgeSecuritySettings): EsaSiteSiteWafSettings | undefined {
  const { bots, level, botHeaders, securityHeaders, clientIp, bandwidthAbuse, bandwidthAbuseAction } = settings;
  const block: EsaSiteSiteWafSettings = {
    botManagement: bots && botManagement(bots),
    securityLevel: level && { value: level.code },
    addBotProtectionHeaders: botHeaders === undefined ? undefined : { enable: botHeaders },
    addSecurityHeaders: securityHeaders === undefined ? undefined : { enable: securityHeaders },
    clientIpIdentifier: clientIp && { mode: clientIp.mode, headers: clientIp.headers && [...clientIp.headers] },
    bandwidthAbuseProtection:
      bandwidthAbuse === undefined && bandwidthAbuseAction === undefined
        ? undefined
        : { status: onOff(bandwidthAbuse ?? true), action: bandwidthAbuseAction?.code },
  };
  return Object.values(block).some((part) => part !== undefined) ? block : undefined;
}

function ddosArguments({ props }: DdosProtection): { globalMode?: string; aiMode?: string; aiTemplate?: string } {
  return { globalMode: props.globalMode?.code, aiMode: props.aiMode?.code, aiTemplate: props.aiLevel?.code };
}

function frequencyArguments(control: EdgeFrequencyControl | undefined): {
  automaticFrequencyControlEnable?: string;
  automaticFrequencyControlLevel?: string;
  automaticFrequencyControlActionType?: string;
} {
  return {
    automaticFrequencyControlEnable: onOff(control?.enabled),
    automaticFrequencyControlLevel: control?.level,
    automaticFrequencyControlActionType: control?.action?.code,
  };
}

function cacheArguments(cache: EdgeCacheSettings): {
  cacheArchitectureMode?: string;
  cacheReserveEnable?: string;
  cacheReserveInstanceId?: string;
  developmentMode?: string;
  tagName?: string;
  caseInsensitive?: string;
} {
  return {
    cacheArchitectureMode: cache.architecture?.code,
    cacheReserveEnable: onOff(cache.reserve),
    cacheReserveInstanceId: cache.reserveInstanceId,
    developmentMode: onOff(cache.developmentMode),
    tagName: cache.tagHeader,
    caseInsensitive: onOff(cache.tagCaseInsensitive),
  };
}

function deliveryArguments(delivery: EdgeDeliverySettings): {
  ipv6Enable?: string;
  ipv6Region?: string;
  flattenMode?: string;
  crossBorderOptimization?: string;
  performanceDataCollectionEnable?: string;
  addRealClientIpHeader?: string;
  realClientIpHeaderName?: string;
  addClientGeolocationHeader?: string;
  seoBypass?: string;
} {
  const { ipv6, flattenAllCnames } = delivery;
  return {
    ipv6Enable: onOff(ipv6?.enabled),
    ipv6Region: ipv6?.region,
    flattenMode: flattenAllCnames === undefined ? undefined : flattenAllCnames ? 'flatten_all' : 'flatten_at_root',
    crossBorderOptimization: onOff(delivery.crossBorderOptimization),
    performanceDataCollectionEnable: onOff(delivery.performanceData),
    addRealClientIpHeader: onOff(delivery.realClientIpHeader),
    realClientIpHeaderName: delivery.realClientIpHeaderName,
    addClientGeolocationHeader: onOff(delivery.geolocationHeaders),
    seoBypass: onOff(delivery.seoBypass),
  };
}
