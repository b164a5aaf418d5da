import type { Construct } from 'constructs';
import { EsaHttpsApplicationConfiguration } from '../bindings/alicloud/esa-https-application-configuration';
import { EsaHttpsBasicConfiguration } from '../bindings/alicloud/esa-https-basic-configuration';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { type EdgeConditionalProps, ruleArguments } from './conditional';
import { asText, checkNotEmpty, checkRange, onOff } from './shared';
import type { IEdgeSite } from './site-interface';

/** Ciphers that clients may use. */
export class TlsCiphers {
  /** All that ESA has. */
  static readonly ALL = new TlsCiphers('all');
  /** Strong ones. */
  static readonly STRICT = new TlsCiphers('strict');

  /** By name, as OpenSSL has them: `ECDHE-ECDSA-AES128-GCM-SHA256`. At least one. */
  static custom(...ciphers: readonly string[]): TlsCiphers {
    return new TlsCiphers('custom', ciphers);
  }

  private constructor(
    /** @internal */
    readonly group: string,
    /** @internal */
    readonly ciphers?: readonly string[],
  ) {}
}

/** What is absent is left as the site has it. */
export interface TlsProfileProps {
  /** @default - left alone */
  readonly https?: boolean;
  /** @default - left alone */
  readonly tls10?: boolean;
  /** @default - left alone */
  readonly tls11?: boolean;
  /** @default - left alone */
  readonly tls12?: boolean;
  /** @default - left alone */
  readonly tls13?: boolean;
  /** Of TLS up to 1.2. @default - left alone */
  readonly ciphers?: TlsCiphers;
  /** @default - left alone */
  readonly http2?: boolean;
  /** @default - left alone */
  readonly http3?: boolean;
  /** Answers of the authority about the certificate, sent along. @default - left alone */
  readonly ocspStapling?: boolean;
}

/** Versions of TLS and HTTP that clients may use. */
export class TlsProfile {
  /** TLS 1.3 only. */
  static readonly MODERN = new TlsProfile({
    https: true,
    tls10: false,
    tls11: false,
    tls12: false,
    tls13: true,
    http2: true,
    http3: true,
    ocspStapling: true,
  });
  /** TLS 1.2 with strong ciphers, and 1.3. */
  static readonly RECOMMENDED = new TlsProfile({
    https: true,
    tls10: false,
    tls11: false,
    tls12: true,
    tls13: true,
    ciphers: TlsCiphers.STRICT,
    http2: true,
    http3: true,
    ocspStapling: true,
  });
  /** TLS 1.2 with all ciphers, and 1.3: for clients of the last ten years. */
  static readonly COMPATIBLE = new TlsProfile({
    https: true,
    tls10: false,
    tls11: false,
    tls12: true,
    tls13: true,
    ciphers: TlsCiphers.ALL,
    http2: true,
    http3: true,
    ocspStapling: true,
  });

  static of(props: TlsProfileProps): TlsProfile {
    return new TlsProfile(props);
  }

  /** This profile, with some settings changed. */
  with(props: TlsProfileProps): TlsProfile {
    return new TlsProfile({ ...this.props, ...props });
  }

  private constructor(
    /** @internal */
    readonly props: TlsProfileProps,
  ) {}
}

export interface EdgeTlsProps extends EdgeConditionalProps {
  readonly site: IEdgeSite;
  /** @default TlsProfile.RECOMMENDED */
  readonly profile?: TlsProfile;
}

/** TLS of a site, or of some of its requests, `alicloud_esa_https_basic_configuration`. Changes are in place. */
export class EdgeTls extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeTlsProps) {
    super(scope, id);
    const { site, profile = TlsProfile.RECOMMENDED } = props;
    const { ciphers, ...given } = profile.props;
    const problems = new Problems(this);
    if (ciphers?.ciphers) checkNotEmpty(problems, 'ciphers', ciphers.ciphers);
    if ([given.tls10, given.tls11, given.tls12, given.tls13].every((version) => version === false)) {
      problems.add({
        code: 'none-of',
        what: 'the profile has no version of TLS',
        allowed: 'tls12, tls13, or both',
        fix: 'set tls13, or https to false',
      });
    }
    const config = {
      siteId: site.siteId,
      ...ruleArguments(this, props, problems),
      https: onOff(given.https),
      tls10: onOff(given.tls10),
      tls11: onOff(given.tls11),
      tls12: onOff(given.tls12),
      tls13: onOff(given.tls13),
      http2: onOff(given.http2),
      http3: onOff(given.http3),
      ocspStapling: onOff(given.ocspStapling),
      ciphersuiteGroup: ciphers?.group,
      ciphersuite: ciphers?.ciphers?.join(':'),
    };
    checkAgainstProvider(problems, 'alicloud_esa_https_basic_configuration', config);
    problems.throwIfAny();
    new EsaHttpsBasicConfiguration(this, 'Resource', config);
  }
}

/** Status code by which clients are sent to HTTPS. */
export class EdgeRedirectCode {
  static readonly MOVED_PERMANENTLY = new EdgeRedirectCode('301');
  static readonly FOUND = new EdgeRedirectCode('302');
  /** Keeps method and body. */
  static readonly TEMPORARY = new EdgeRedirectCode('307');
  /** Keeps method and body, for good. */
  static readonly PERMANENT = new EdgeRedirectCode('308');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** HTTP Strict Transport Security: browsers use HTTPS only. Cannot be taken back before its time is over. */
export interface EdgeHsts {
  /** @default true */
  readonly enabled?: boolean;
  /** Seconds. @default 31536000 - a year */
  readonly maxAge?: number;
  /** @default false */
  readonly includeSubdomains?: boolean;
  /** Allow browsers to ship the name with them; practically for ever. @default false */
  readonly preload?: boolean;
}

/** Header that tells clients of other protocols, HTTP/3 for one. */
export interface EdgeAltSvc {
  /** @default true */
  readonly enabled?: boolean;
  /** Seconds. @default - 86400, chosen by ESA */
  readonly maxAge?: number;
  /** @default - false, chosen by ESA */
  readonly persist?: boolean;
  /** Clients forget what they know. @default - false, chosen by ESA */
  readonly clear?: boolean;
}

/** Names in the TLS handshake that are served. */
export interface EdgeSni {
  /** Refuse clients that name nothing. @default - left alone */
  readonly required?: boolean;
  /** Refuse names that are not `allowed`. @default - left alone */
  readonly verified?: boolean;
  /** @default - left alone */
  readonly allowed?: readonly string[];
}

/** What is absent is left as the site has it. */
export interface EdgeHttpsProps extends EdgeConditionalProps {
  readonly site: IEdgeSite;
  /** Send clients of HTTP to HTTPS. @default true */
  readonly force?: boolean;
  /** @default EdgeRedirectCode.PERMANENT */
  readonly redirectCode?: EdgeRedirectCode;
  /** @default - left alone */
  readonly hsts?: EdgeHsts;
  /** @default - left alone */
  readonly altSvc?: EdgeAltSvc;
  /** @default - left alone */
  readonly sni?: EdgeSni;
}

/** HTTPS of a site, or of some of its requests, `alicloud_esa_https_application_configuration`. Changes are in place. */
export class EdgeHttps extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeHttpsProps) {
    super(scope, id);
    const { site, force = true, redirectCode, hsts, altSvc, sni } = props;
    const problems = new Problems(this);
    checkRange(problems, 'maxAge of hsts', hsts?.maxAge, { MIN: 0 }, 'seconds');
    checkRange(problems, 'maxAge of altSvc', altSvc?.maxAge, { MIN: 0 }, 'seconds');
    if (sni?.allowed) checkNotEmpty(problems, 'allowed of sni', sni.allowed);
    const config = {
      siteId: site.siteId,
      siteVersion: site.siteVersion,
      ...ruleArguments(this, props, problems),
      httpsForce: onOff(force),
      httpsForceCode: (redirectCode ?? (force ? EdgeRedirectCode.PERMANENT : undefined))?.code,
      hsts: hsts && onOff(hsts.enabled ?? true),
      hstsMaxAge: hsts && asText(hsts.maxAge ?? 31_536_000),
      hstsIncludeSubdomains: hsts && onOff(hsts.includeSubdomains ?? false),
      hstsPreload: hsts && onOff(hsts.preload ?? false),
      altSvc: altSvc && onOff(altSvc.enabled ?? true),
      altSvcMa: asText(altSvc?.maxAge),
      altSvcPersist: onOff(altSvc?.persist),
      altSvcClear: onOff(altSvc?.clear),
      httpsNoSniDeny: onOff(sni?.required),
      httpsSniVerify: onOff(sni?.verified),
      httpsSniWhitelist: sni?.allowed?.join(' '),
    };
    checkAgainstProvider(problems, 'alicloud_esa_https_application_configuration', config);
    problems.throwIfAny();
    new EsaHttpsApplicationConfiguration(this, 'Resource', config);
    if (hsts?.preload === true) {
      Notices.of(this).add({
        id: 'edge.hsts-preload',
        message:
          'Browsers may ship the name as one of HTTPS only: for users of theirs that cannot be undone for months.',
      });
    }
  }
}
