import type { Construct } from 'constructs';
import { EsaOriginProtection } from '../bindings/alicloud/esa-origin-protection';
import { EsaOriginRule } from '../bindings/alicloud/esa-origin-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { checkAgainstProvider } from '../core/provider-check';
import { type EdgeConditionalProps, ruleArguments } from './conditional';
import { EdgeQuota } from './quota';
import { asText, checkRange, onOff } from './shared';
import type { IEdgeSite } from './site-interface';

export interface EdgeOriginProtectionProps {
  readonly site: IEdgeSite;
  /** ESA asks the origin from few addresses only, so that its firewall can refuse all others. @default true */
  readonly convergeAddresses?: boolean;
}

/**
 * Origin protection, `alicloud_esa_origin_protection`: a list of ESA's addresses, shown in the console, that the origin's firewall should
 * let in, and nothing else. One for each site.
 */
export class EdgeOriginProtection extends AlicloudConstruct {
  constructor(scope: Construct, id: string, { site, convergeAddresses = true }: EdgeOriginProtectionProps) {
    super(scope, id);
    new EsaOriginProtection(this, 'Resource', { siteId: site.siteId, originConverge: onOff(convergeAddresses) });
  }
}

/** Protocol between ESA and the origin. */
export class EdgeOriginScheme {
  static readonly HTTP = new EdgeOriginScheme('http');
  static readonly HTTPS = new EdgeOriginScheme('https');
  /** As the client came. */
  static readonly FOLLOW_CLIENT = new EdgeOriginScheme('follow');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Whether ESA asks for parts of large answers. */
export class EdgeRangeMode {
  static readonly ON = new EdgeRangeMode('on');
  static readonly OFF = new EdgeRangeMode('off');
  static readonly FORCE = new EdgeRangeMode('force');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** What ESA does when the origin answers with a redirect. */
export interface EdgeFollowRedirects {
  /** @default true */
  readonly enabled?: boolean;
  /** 1 to 5. @default - chosen by ESA */
  readonly maxRedirects?: number;
  /** Keep the query string. @default - chosen by ESA */
  readonly keepArguments?: boolean;
  /** Keep the headers. @default - chosen by ESA */
  readonly keepHeaders?: boolean;
  /** `Host` header after a redirect. @default - that of the redirect */
  readonly targetHost?: string;
}

/** How ESA talks to the origin. What is absent is left as the site has it. */
export interface EdgeOriginRuleProps extends EdgeConditionalProps {
  readonly site: IEdgeSite;
  /** Show the client certificate of `EdgeOriginClientCertificate`. @default - left alone */
  readonly mutualTls?: boolean;
  /** Refuse origins whose certificate no known authority, and no `EdgeOriginCa`, has signed. @default - left alone */
  readonly verifyCertificate?: boolean;
  /** @default - left alone */
  readonly scheme?: EdgeOriginScheme;
  /** Name in the TLS handshake. @default - left alone */
  readonly sni?: string;
  /** `Host` header. @default - left alone */
  readonly hostHeader?: string;
  /** 1 to 65,535. @default - left alone */
  readonly httpPort?: number;
  /** 1 to 65,535. @default - left alone */
  readonly httpsPort?: number;
  /** Another name to look up. @default - left alone */
  readonly dnsRecord?: string;
  /** Seconds that ESA waits for the origin, at least 1: answers of models take long. @default - left alone */
  readonly readTimeout?: number;
  /** @default - left alone */
  readonly followRedirects?: EdgeFollowRedirects;
  /** @default - left alone */
  readonly range?: EdgeRangeMode;
  /** Size of the parts, as ESA names it: `512KB`. @default - left alone */
  readonly rangeChunkSize?: string;
}

const PORT = { MIN: 1, MAX: 65_535 };

/** How ESA talks to the origin, for all or some requests, `alicloud_esa_origin_rule`. */
export class EdgeOriginRule extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeOriginRuleProps) {
    super(scope, id);
    const { site, followRedirects } = props;
    const problems = new Problems(this);
    checkRange(problems, 'httpPort', props.httpPort, PORT);
    checkRange(problems, 'httpsPort', props.httpsPort, PORT);
    checkRange(problems, 'readTimeout', props.readTimeout, { MIN: 1 }, 'seconds');
    checkRange(problems, 'maxRedirects', followRedirects?.maxRedirects, EdgeQuota.FOLLOWED_REDIRECTS);
    if (props.mutualTls === true && props.scheme === EdgeOriginScheme.HTTP) {
      problems.add({
        code: 'not-applicable',
        what: 'mutualTls needs TLS to the origin',
        got: 'scheme HTTP',
        allowed: 'HTTPS, or FOLLOW_CLIENT',
        fix: 'choose EdgeOriginScheme.HTTPS',
      });
    }
    const config = {
      siteId: site.siteId,
      siteVersion: site.siteVersion,
      ...ruleArguments(this, props, problems),
      originMtls: onOff(props.mutualTls),
      originVerify: onOff(props.verifyCertificate),
      originScheme: props.scheme?.code,
      originSni: props.sni,
      originHost: props.hostHeader,
      originHttpPort: asText(props.httpPort),
      originHttpsPort: asText(props.httpsPort),
      originReadTimeout: asText(props.readTimeout),
      dnsRecord: props.dnsRecord,
      follow302Enable: followRedirects && onOff(followRedirects.enabled ?? true),
      follow302MaxTries: asText(followRedirects?.maxRedirects),
      follow302RetainArgs: onOff(followRedirects?.keepArguments),
      follow302RetainHeader: onOff(followRedirects?.keepHeaders),
      follow302TargetHost: followRedirects?.targetHost,
      range: props.range?.code,
      rangeChunkSize: props.rangeChunkSize,
    };
    checkAgainstProvider(problems, 'alicloud_esa_origin_rule', config);
    problems.throwIfAny();
    new EsaOriginRule(this, 'Resource', config);
  }
}
