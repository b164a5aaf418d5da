import type { Wafv3DomainListen } from '../bindings/alicloud/wafv3-domain';
import { type Problems, shown } from '../core/errors';
import { checkCount, checkRange, checkUnique } from './checks';
import { WafLimits } from './limits';
import { TlsPolicy } from './tls';

/** A certificate of SSL Certificates Service, by the name that WAF has for it. */
export class WafCertificate {
  /**
   * @param casId - id of the certificate, such as that of `alicloud_ssl_certificates_service_certificate`
   * @param region - region of WAF's certificates. @default cn-hangzhou; `ap-southeast-1` outside of the Chinese mainland
   */
  static fromCas(casId: string, region = 'cn-hangzhou'): WafCertificate {
    return new WafCertificate(`${casId}-${region}`);
  }

  /** @param certificateId - as WAF names it: `<id>-<region>` */
  static fromCertificateId(certificateId: string): WafCertificate {
    return new WafCertificate(certificateId);
  }

  private constructor(readonly certificateId: string) {}
}

export interface HttpListener {
  /** @default [80] */
  readonly ports?: readonly number[];
}

/** SM2 (Chinese national cryptography) besides RSA or ECDSA. */
export interface Sm2Props {
  readonly certificate: WafCertificate;
  /** Only clients with SM2 are let in. @default false */
  readonly sm2Only?: boolean;
}

export interface HttpsListener {
  /** @default [443] */
  readonly ports?: readonly number[];
  readonly certificate: WafCertificate;
  /** @default TlsPolicy.MODERN */
  readonly tls?: TlsPolicy;
  /** Offers HTTP/2, which streamed answers gain from. @default true */
  readonly http2?: boolean;
  /** Redirects HTTP to HTTPS. The service has it only without an `http` listener. @default false */
  readonly redirectHttp?: boolean;
  /** @default - no SM2 */
  readonly sm2?: Sm2Props;
}

/** Where WAF takes the client's address from. */
export class ClientIpSource {
  /** From the connection: nothing stands before WAF. */
  static readonly CONNECTION = new ClientIpSource(0);
  /** From the first address in `X-Forwarded-For`. Clients can write there what they like unless a proxy before WAF overwrites it. */
  static readonly FIRST_FORWARDED_FOR = new ClientIpSource(1);

  /** From the first of these headers that a request has; a proxy before WAF, such as ESA, has to set it. */
  static headers(...names: string[]): ClientIpSource {
    return new ClientIpSource(2, names);
  }

  private constructor(
    /** As the API says it. */
    readonly mode: 0 | 1 | 2,
    /** @default - no header */
    readonly names?: readonly string[],
  ) {}
}

/** The nodes of WAF that serve a domain. */
export class ProtectionCluster {
  static readonly SHARED = new ProtectionCluster('share');
  /** Nodes in several regions, nearest first. Billed separately. */
  static readonly LOAD_BALANCED = new ProtectionCluster('gslb');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface ListenerProps {
  /** @default - no HTTP */
  readonly http?: HttpListener;
  /** @default - no HTTPS */
  readonly https?: HttpsListener;
  /** @default ClientIpSource.CONNECTION */
  readonly clientIp?: ClientIpSource;
  /** Lets clients with IPv6 in. @default false */
  readonly ipv6?: boolean;
  /** @default ProtectionCluster.SHARED */
  readonly cluster?: ProtectionCluster;
  /** Gives the domain addresses of its own, so that an attack on a neighbour does not hit it. Billed separately. @default false */
  readonly exclusiveIp?: boolean;
}

/** The arguments of `listen`. */
export function renderListeners({
  http,
  https,
  clientIp,
  ipv6,
  cluster,
  exclusiveIp,
}: ListenerProps): Wafv3DomainListen {
  const source = clientIp ?? ClientIpSource.CONNECTION;
  return {
    httpPorts: http && [...(http.ports ?? [80])],
    httpsPorts: https && [...(https.ports ?? [443])],
    xffHeaderMode: source.mode,
    xffHeaders: source.names && [...source.names],
    ipv6Enabled: ipv6 ?? false,
    protectionResource: (cluster ?? ProtectionCluster.SHARED).code,
    exclusiveIp: exclusiveIp ?? false,
    ...(https && {
      certId: https.certificate.certificateId,
      ...(https.tls ?? TlsPolicy.MODERN).render(),
      http2Enabled: https.http2 ?? true,
      focusHttps: https.redirectHttp ?? false,
      sm2Enabled: https.sm2 !== undefined,
      sm2CertId: https.sm2?.certificate.certificateId,
      sm2AccessOnly: https.sm2 && (https.sm2.sm2Only ?? false),
    }),
  };
}

/** Adds what the service refuses about listeners. */
export function checkListeners(
  problems: Problems,
  { http, https, clientIp, ipv6, cluster, exclusiveIp }: ListenerProps,
): void {
  if (!http && !https) {
    problems.add({
      code: 'none-of',
      what: 'http and https are both missing',
      fix: 'let the application listen on one of them, https wherever there is a certificate',
    });
  }
  const ports: number[] = [];
  for (const [name, listener] of Object.entries({ http, https })) {
    if (!listener) continue;
    const own = listener.ports ?? [name === 'http' ? 80 : 443];
    checkCount(problems, `${name}.ports`, own, [1, Infinity]);
    own.forEach((port) => checkRange(problems, `${name}.ports`, port, WafLimits.PORT));
    ports.push(...own);
  }
  checkUnique(problems, 'the ports', ports);
  https?.tls?.check(problems);
  if (https?.redirectHttp && http) {
    problems.add({
      code: 'conflict',
      what: 'https.redirectHttp and an http listener exclude each other in WAF',
      got: 'both',
      fix: 'leave out http: WAF then answers on port 80 with the redirect',
    });
  }
  if (clientIp?.names) checkCount(problems, 'clientIp', clientIp.names, [1, Infinity]);
  if (exclusiveIp && (ipv6 || (cluster && cluster !== ProtectionCluster.SHARED))) {
    problems.add({
      code: 'not-applicable',
      what: 'exclusiveIp exists only for IPv4 in the shared cluster',
      got: shown([ipv6 && 'ipv6', cluster?.code].filter(Boolean).join(', ')),
      fix: 'remove exclusiveIp, or ipv6 and cluster',
    });
  }
}
