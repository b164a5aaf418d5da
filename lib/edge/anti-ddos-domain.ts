import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DdoscooDomainPreciseAccessRule } from '../bindings/alicloud/ddoscoo-domain-precise-access-rule';
import { DdoscooDomainResource } from '../bindings/alicloud/ddoscoo-domain-resource';
import { DdoscooWebCcRule } from '../bindings/alicloud/ddoscoo-web-cc-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { leftAlone } from '../core/left-alone';
import { checkAgainstProvider } from '../core/provider-check';
import type { SecretValue } from '../core/secret';
import { checkText } from '../core/text-check';
import { checkOriginAddresses, type IAntiDdosInstance } from './anti-ddos';
import { type AntiDdosCondition, AntiDdosSubject } from './anti-ddos-condition';
import { isAddress } from './expression';
import { checkCertificate, checkNotEmpty, checkRange, checkSize, literal, unwrapped } from './shared';
import { noteUncertain } from './uncertain';

/**
 * Headers that can be added to what the origin gets.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_domain_resource
 */
export const ANTI_DDOS_HEADERS = { MAX: 5, MAX_CHARACTERS: 200 } as const;

/** What clients of a domain speak. */
export class AntiDdosWebProtocol {
  static readonly HTTP = new AntiDdosWebProtocol('http');
  static readonly HTTPS = new AntiDdosWebProtocol('https');
  static readonly WEBSOCKET = new AntiDdosWebProtocol('websocket');
  static readonly WEBSOCKETS = new AntiDdosWebProtocol('websockets');

  static custom(code: string): AntiDdosWebProtocol {
    return new AntiDdosWebProtocol(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface AntiDdosListener {
  readonly protocol: AntiDdosWebProtocol;
  /** 1 to 65,535, at least one. */
  readonly ports: readonly number[];
}

/** Origins of a domain. */
export class AntiDdosOrigins {
  /** IP addresses, at least one. */
  static addresses(...addresses: readonly string[]): AntiDdosOrigins {
    return new AntiDdosOrigins(0, addresses);
  }

  /** Names, such as the CNAME of WAF, at least one. */
  static domains(...domains: readonly string[]): AntiDdosOrigins {
    return new AntiDdosOrigins(1, domains);
  }

  private constructor(
    /** @internal */
    readonly type: number,
    /** @internal */
    readonly values: readonly string[],
  ) {}
}

/** How much intelligent protection takes for an attack, and what it does. */
export class AntiDdosIntelligence {
  /** It says so in the log. @default - the normal level */
  static watch(level?: AntiDdosIntelligenceLevel): AntiDdosIntelligence {
    return new AntiDdosIntelligence('watch', level ?? AntiDdosIntelligenceLevel.NORMAL);
  }

  /** It blocks. @default - the normal level */
  static defend(level?: AntiDdosIntelligenceLevel): AntiDdosIntelligence {
    return new AntiDdosIntelligence('defense', level ?? AntiDdosIntelligenceLevel.NORMAL);
  }

  private constructor(
    /** @internal */
    readonly mode: string,
    /** @internal */
    readonly level: AntiDdosIntelligenceLevel,
  ) {}
}

export class AntiDdosIntelligenceLevel {
  static readonly LOOSE = new AntiDdosIntelligenceLevel('level30');
  static readonly NORMAL = new AntiDdosIntelligenceLevel('level60');
  static readonly STRICT = new AntiDdosIntelligenceLevel('level90');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Oldest version of TLS. */
export class AntiDdosTlsVersion {
  static readonly TLS_1_0 = new AntiDdosTlsVersion('tls1.0');
  static readonly TLS_1_1 = new AntiDdosTlsVersion('tls1.1');
  static readonly TLS_1_2 = new AntiDdosTlsVersion('tls1.2');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Ciphers of a domain. */
export class AntiDdosCiphers {
  static readonly DEFAULT = new AntiDdosCiphers('default');
  static readonly ALL = new AntiDdosCiphers('all');
  static readonly STRONG = new AntiDdosCiphers('strong');
  static readonly IMPROVED = new AntiDdosCiphers('improved');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface AntiDdosUploadedCertificate {
  readonly certificateName: string;
  /** Certificate and those above it, in PEM. */
  readonly certificate: string;
  /** Its private key, in PEM: a sensitive Terraform variable, or the attribute of a resource. In the Terraform state in plain text. */
  readonly privateKey: SecretValue;
}

/** The certificate of a domain. */
export class AntiDdosCertificate {
  /** One of your own. */
  static uploaded(props: AntiDdosUploadedCertificate): AntiDdosCertificate {
    return new AntiDdosCertificate(props);
  }

  /**
   * From Certificate Management Service.
   * @param identifier - `<id>-<region>`: `123-cn-hangzhou`
   * @param region - `cn-hangzhou` or `ap-southeast-1`. @default - cn-hangzhou, chosen by the service
   */
  static cas(identifier: string, region?: string): AntiDdosCertificate {
    return new AntiDdosCertificate(undefined, identifier, region);
  }

  private constructor(
    /** @internal */
    readonly ofUpload?: AntiDdosUploadedCertificate,
    /** @internal */
    readonly identifier?: string,
    /** @internal */
    readonly region?: string,
  ) {}
}

/** TLS of a domain. What is absent is left as it is. */
export interface AntiDdosTls {
  /** @default - none */
  readonly certificate?: AntiDdosCertificate;
  /** @default AntiDdosTlsVersion.TLS_1_2 */
  readonly oldest?: AntiDdosTlsVersion;
  /** @default true */
  readonly tls13?: boolean;
  /** @default AntiDdosCiphers.STRONG */
  readonly ciphers?: AntiDdosCiphers;
  /** Of TLS up to 1.2, by name. @default - those of `ciphers` */
  readonly customCiphers?: readonly string[];
  /** Of TLS 1.3, by name. @default - all */
  readonly tls13CustomCiphers?: readonly string[];
  /** Answers of the authority about the certificate, sent along. @default - left alone */
  readonly ocspStapling?: boolean;
  /** Send clients of HTTP to HTTPS. @default - left alone */
  readonly forceHttps?: boolean;
  /** Talk HTTP to the origin. @default - left alone */
  readonly httpToOrigin?: boolean;
  /** @default - left alone */
  readonly http2?: boolean;
}

export interface AntiDdosDomainProps {
  /** A change replaces it. */
  readonly domain: string;
  /** At least one. */
  readonly instances: readonly IAntiDdosInstance[];
  readonly origins: AntiDdosOrigins;
  /** @default - HTTPS on 443, HTTP on 80 */
  readonly listeners?: readonly AntiDdosListener[];
  /** @default - left alone */
  readonly tls?: AntiDdosTls;
  /** @default AntiDdosIntelligence.defend() */
  readonly intelligence?: AntiDdosIntelligence;
  /** Protection against HTTP floods. @default true */
  readonly floodProtection?: boolean;
  /** Addresses and networks that are kept out. @default - left alone */
  readonly blocked?: readonly string[];
  /** Addresses and networks that are let in whatever they do. @default - left alone */
  readonly allowed?: readonly string[];
  /** Headers that the origin gets, at most 5; no secrets. @default - left alone */
  readonly headers?: { readonly [name: string]: string };
}

/** A domain that is defended. */
export interface IAntiDdosDomain extends IConstruct {
  readonly domain: string;
}

class ImportedDomain extends AlicloudConstruct implements IAntiDdosDomain {
  constructor(
    scope: Construct,
    id: string,
    readonly domain: string,
  ) {
    super(scope, id);
  }
}

/** What the provider reads and would take away where it is not declared, such as addresses that somebody keeps out during an attack. */
const READ = ['black_list', 'ocsp_enabled', 'white_list'];
/** The same where `tls` says nothing at all; where it says something, earlier ciphers end with their declaration. */
const READ_OF_TLS = ['custom_ciphers', 'ssl13_enabled', 'tls13_custom_ciphers'];

/** A domain that is defended, `alicloud_ddoscoo_domain_resource`. */
export class AntiDdosDomain extends AlicloudConstruct implements IAntiDdosDomain {
  /** A domain that was added outside of this app. */
  static fromDomain(scope: Construct, id: string, domain: string): IAntiDdosDomain {
    return new ImportedDomain(scope, id, domain);
  }

  private readonly resource: DdoscooDomainResource;
  private reference?: string;

  /** @throws ValidationError for what the service or the provider would refuse */
  constructor(scope: Construct, id: string, props: AntiDdosDomainProps) {
    super(scope, id);
    const { domain, instances, origins, listeners = DEFAULT_LISTENERS, blocked, allowed, headers, tls } = props;
    const { intelligence = AntiDdosIntelligence.defend(), floodProtection = true } = props;
    const problems = new Problems(this);
    checkNotEmpty(problems, 'instances', instances);
    if (origins.type === 0) checkOriginAddresses(problems, origins.values);
    else checkNotEmpty(problems, 'origins', origins.values);
    for (const { ports } of listeners) {
      checkNotEmpty(problems, 'ports', ports);
      ports.forEach((port) => checkRange(problems, 'ports', port, { MIN: 1, MAX: 65_535 }));
    }
    checkNetworks(problems, 'blocked', blocked);
    checkNetworks(problems, 'allowed', allowed);
    checkHeaders(problems, headers);
    const config = {
      domain,
      instanceIds: instances.map(({ instanceId }) => instanceId),
      rsType: origins.type,
      realServers: [...origins.values],
      proxyTypes: listeners.map(({ protocol, ports }) => ({ proxyType: protocol.code, proxyPorts: [...ports] })),
      aiMode: intelligence.mode,
      aiTemplate: intelligence.level.code,
      ccGlobalSwitch: floodProtection ? 'open' : 'close',
      blackList: blocked && [...blocked],
      whiteList: allowed && [...allowed],
      bwListEnable: blocked || allowed ? 1 : undefined,
      customHeaders: headers && literal(JSON.stringify(headers)),
      ...(tls && tlsArguments(tls, problems)),
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_domain_resource', config, { proxy_types: 'listeners' });
    problems.throwIfAny();
    const read = tls ? READ : [...READ, ...READ_OF_TLS];
    const ignoreChanges = leftAlone('alicloud_ddoscoo_domain_resource', config).filter((name) => read.includes(name));
    this.resource = new DdoscooDomainResource(this, 'Resource', {
      ...config,
      lifecycle: ignoreChanges.length > 0 ? { ignoreChanges } : undefined,
    });
    if (tls?.certificate?.ofUpload) {
      Notices.of(this).add({
        id: 'edge.key-in-state',
        message:
          'The private key of this domain is in the Terraform state in plain text; AntiDdosCertificate.cas keeps it out.',
      });
    }
  }

  get domain(): string {
    return (this.reference ??= this.resource.domain);
  }

  /** Name that the domain should point to. */
  get cname(): string {
    return this.resource.cname;
  }
}

const DEFAULT_LISTENERS: readonly AntiDdosListener[] = [
  { protocol: AntiDdosWebProtocol.HTTPS, ports: [443] },
  { protocol: AntiDdosWebProtocol.HTTP, ports: [80] },
];

interface TlsArguments {
  readonly cert?: string;
  readonly key?: string;
  readonly certName?: string;
  readonly certIdentifier?: string;
  readonly certRegion?: string;
  readonly sslProtocols?: string;
  readonly sslCiphers?: string;
  readonly ssl13Enabled?: boolean;
  readonly customCiphers?: string[];
  readonly tls13CustomCiphers?: string[];
  readonly ocspEnabled?: boolean;
  readonly httpsExt?: string;
}

function tlsArguments(tls: AntiDdosTls, problems: Problems): TlsArguments {
  const { certificate, oldest, tls13 = true, ciphers, customCiphers, tls13CustomCiphers } = tls;
  const upload = certificate?.ofUpload;
  checkCertificate(problems, 'certificate', upload?.certificate);
  checkText(problems, 'identifier', certificate?.identifier, /^\d+-[a-z0-9-]+$/, '"123-cn-hangzhou"');
  const extensions = {
    Http2https: flag(tls.forceHttps),
    Https2http: flag(tls.httpToOrigin),
    Http2: flag(tls.http2),
  };
  return {
    cert: upload?.certificate,
    key: unwrapped(upload?.privateKey),
    certName: upload?.certificateName,
    certIdentifier: certificate?.identifier,
    certRegion: certificate?.region,
    sslProtocols: (oldest ?? AntiDdosTlsVersion.TLS_1_2).code,
    sslCiphers: (ciphers ?? (customCiphers ? undefined : AntiDdosCiphers.STRONG))?.code,
    ssl13Enabled: tls13,
    customCiphers: customCiphers && [...customCiphers],
    tls13CustomCiphers: tls13CustomCiphers && [...tls13CustomCiphers],
    ocspEnabled: tls.ocspStapling,
    httpsExt: Object.values(extensions).some((value) => value !== undefined) ? JSON.stringify(extensions) : undefined,
  };
}

const flag = (value: boolean | undefined): number | undefined => (value === undefined ? undefined : value ? 1 : 0);

function checkNetworks(problems: Problems, argument: string, networks: readonly string[] | undefined): void {
  if (Token.isUnresolved(networks)) return;
  for (const network of (networks ?? []).filter((one) => !isAddress(one, true))) {
    problems.add({
      code: 'invalid-value',
      what: `an item of ${argument} is malformed`,
      got: shown(network),
      allowed: 'IPv4 and IPv6 addresses and networks',
      fix: 'correct the address',
    });
  }
}

function checkHeaders(problems: Problems, headers: { readonly [name: string]: string } | undefined): void {
  const names = Object.keys(headers ?? {});
  if (names.length > ANTI_DDOS_HEADERS.MAX) {
    problems.add({
      code: 'too-many-items',
      what: 'headers has too many items',
      got: `${names.length} headers`,
      allowed: `at most ${ANTI_DDOS_HEADERS.MAX}`,
      fix: 'remove headers',
    });
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    checkSize(problems, `header ${shown(name)}`, value, ANTI_DDOS_HEADERS.MAX_CHARACTERS, 'characters');
  }
}

/** What is done with a request that a rule is about. */
export class AntiDdosAction {
  static readonly BLOCK = new AntiDdosAction('block');
  /** The client must run JavaScript first. */
  static readonly CHALLENGE = new AntiDdosAction('challenge');
  static readonly WATCH = new AntiDdosAction('watch');
  static readonly ACCEPT = new AntiDdosAction('accept');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface AntiDdosRateLimit {
  /** Whose requests are counted. @default AntiDdosSubject.CLIENT_IP */
  readonly by?: AntiDdosSubject;
  /** Seconds, at least 1. */
  readonly interval: number;
  /** Requests, at least 1. */
  readonly threshold: number;
  /** Seconds that the action lasts, at least 1. */
  readonly actionSeconds: number;
}

/** How often one status code is answered. */
export class AntiDdosStatus {
  /** @param count - 2 to 50,000 */
  static count(code: number, count: number): AntiDdosStatus {
    return new AntiDdosStatus(code, count);
  }

  /** @param percent - 1 to 100 */
  static ratio(code: number, percent: number): AntiDdosStatus {
    return new AntiDdosStatus(code, undefined, percent);
  }

  private constructor(
    /** @internal */
    readonly code: number,
    /** @internal */
    readonly count?: number,
    /** @internal */
    readonly percent?: number,
  ) {}
}

export interface AntiDdosStatistics {
  readonly what: AntiDdosSubject;
  /** Different values are counted, not requests. @default true */
  readonly distinct?: boolean;
}

export interface AntiDdosRateRuleProps {
  readonly domain: IAntiDdosDomain;
  /** At least one. */
  readonly conditions: readonly AntiDdosCondition[];
  readonly limit: AntiDdosRateLimit;
  /** @default AntiDdosAction.BLOCK */
  readonly action?: AntiDdosAction;
  /** What is counted instead of requests. @default - requests */
  readonly statistics?: AntiDdosStatistics;
  /** @default - all answers count */
  readonly status?: AntiDdosStatus;
  /** A change replaces the rule. @default - the construct's id */
  readonly ruleName?: string;
}

/** A rate limit of a domain, `alicloud_ddoscoo_web_cc_rule`. */
export class AntiDdosRateRule extends AlicloudConstruct {
  /** @throws ValidationError for what the service or the provider would refuse */
  constructor(scope: Construct, id: string, props: AntiDdosRateRuleProps) {
    super(scope, id);
    const { domain, conditions, limit, action = AntiDdosAction.BLOCK, statistics, status, ruleName = id } = props;
    const { by = AntiDdosSubject.CLIENT_IP } = limit;
    const problems = new Problems(this);
    conditions.forEach((condition) => condition.check(problems));
    if (by === AntiDdosSubject.URI) {
      problems.add({
        code: 'not-in-enum',
        what: 'requests are not counted by URI',
        got: 'AntiDdosSubject.URI',
        allowed: 'CLIENT_IP, header',
        fix: 'count by address, and name the URI in conditions or statistics',
      });
    }
    checkRange(problems, 'interval', limit.interval, { MIN: 1 }, 'seconds');
    checkRange(problems, 'threshold', limit.threshold, { MIN: 1 });
    checkRange(problems, 'actionSeconds', limit.actionSeconds, { MIN: 1 }, 'seconds');
    checkRange(problems, 'code', status?.code, { MIN: 100, MAX: 599 });
    checkRange(problems, 'count', status?.count, { MIN: 2, MAX: 50_000 });
    checkRange(problems, 'percent', status?.percent, { MIN: 1, MAX: 100 });
    const config = {
      domain: domain.domain,
      name: ruleName,
      ruleDetail: {
        action: action.code,
        condition: conditions.map(({ block }) => block),
        rateLimit: {
          target: by.field,
          subKey: by.headerName,
          interval: limit.interval,
          threshold: limit.threshold,
          ttl: limit.actionSeconds,
        },
        statistics: statistics && {
          field: statistics.what.field,
          headerName: statistics.what.headerName,
          mode: (statistics.distinct ?? true) ? 'distinct' : 'count',
        },
        statusCode: status && {
          enabled: true,
          code: status.code,
          useRatio: status.percent !== undefined,
          countThreshold: status.count,
          ratioThreshold: status.percent,
        },
      },
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_web_cc_rule', config, { rule_detail: 'rule' });
    problems.throwIfAny();
    new DdoscooWebCcRule(this, 'Resource', config);
    if (conditions.some(({ isUncertain }) => isUncertain)) noteUncertain(this, ['edge.anti-ddos-addresses']);
  }
}

export interface AntiDdosAccessRuleProps {
  readonly domain: IAntiDdosDomain;
  /** At least one. */
  readonly conditions: readonly AntiDdosCondition[];
  /** @default AntiDdosAction.BLOCK */
  readonly action?: AntiDdosAction;
  /** Seconds that the rule is in force, at least 1; only with `BLOCK`. @default - for ever */
  readonly expiresAfter?: number;
  /** A change replaces the rule. @default - the construct's id */
  readonly ruleName?: string;
}

/** Access control of a domain, `alicloud_ddoscoo_domain_precise_access_rule`. */
export class AntiDdosAccessRule extends AlicloudConstruct {
  /** @throws ValidationError for what the service or the provider would refuse */
  constructor(scope: Construct, id: string, props: AntiDdosAccessRuleProps) {
    super(scope, id);
    const { domain, conditions, action = AntiDdosAction.BLOCK, expiresAfter, ruleName = id } = props;
    const problems = new Problems(this);
    conditions.forEach((condition) => condition.check(problems));
    checkRange(problems, 'expiresAfter', expiresAfter, { MIN: 1 }, 'seconds');
    if (expiresAfter !== undefined && action !== AntiDdosAction.BLOCK) {
      problems.add({
        code: 'not-applicable',
        what: 'expiresAfter is only for rules that block',
        got: shown(action.code),
        allowed: 'AntiDdosAction.BLOCK',
        fix: 'remove expiresAfter, or block',
      });
    }
    const config = {
      domain: domain.domain,
      name: ruleName,
      action: action.code,
      condition: conditions.map(({ block }) => block),
      expires: expiresAfter,
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_domain_precise_access_rule', config, {
      condition: 'conditions',
    });
    problems.throwIfAny();
    new DdoscooDomainPreciseAccessRule(this, 'Resource', config);
    if (conditions.some(({ isUncertain }) => isUncertain)) noteUncertain(this, ['edge.anti-ddos-addresses']);
  }
}
