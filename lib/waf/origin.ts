import { isIP } from 'node:net';
import { Token } from 'cdktf';
import type { Wafv3DomainRedirect } from '../bindings/alicloud/wafv3-domain';
import { type Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import { checkCount, checkRange, checkUnique } from './checks';
import { DOCUMENTED_QUOTAS, WafLimits, type WafQuotas } from './limits';
import { type ListenerProps, ProtectionCluster } from './listener';
import { literal } from './shared';

/** How WAF chooses one of several origins. WAF itself leaves out origins that do not answer, and tries them again after a while. */
export class LoadBalancing {
  /** One client stays with one origin. */
  static readonly IP_HASH = new LoadBalancing('iphash');
  static readonly ROUND_ROBIN = new LoadBalancing('roundRobin');
  /** The fastest. Only with `ProtectionCluster.LOAD_BALANCED`. */
  static readonly LEAST_TIME = new LoadBalancing('leastTime');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

/** Whether connections to origins are kept for further requests. */
export class KeepAlive {
  static readonly OFF = new KeepAlive(false);
  /** As the service does it by default. */
  static readonly ON = new KeepAlive(true);

  /**
   * @param requests - over one connection, 60 to 1,000
   * @param idleTimeout - seconds until an idle connection is closed, 1 to 60; below what the origin does
   */
  static on(requests: number, idleTimeout: number): KeepAlive {
    return new KeepAlive(true, requests, idleTimeout);
  }

  private constructor(
    readonly enabled: boolean,
    /** @default - what the service does */
    readonly requests?: number,
    /** @default - what the service does */
    readonly idleTimeout?: number,
  ) {}
}

/** The server name that WAF tells origins in the TLS handshake. */
export class OriginServerName {
  static readonly NONE = new OriginServerName(false);
  /** That of the request. */
  static readonly HOST = new OriginServerName(true);

  /** Always this one. */
  static fixed(hostName: string): OriginServerName {
    return new OriginServerName(true, hostName);
  }

  private constructor(
    readonly enabled: boolean,
    /** @default - that of the request */
    readonly hostName?: string,
  ) {}
}

export interface OriginTimeouts {
  /** Seconds until a connection is given up, 1 to 3,600. @default 5 */
  readonly connect?: number;
  /** Seconds in which the origin has to send something, 1 to 3,600. Longer than a model thinks before its first token. @default 120 */
  readonly read?: number;
  /** Seconds in which the origin has to take something, 1 to 3,600. @default 120 */
  readonly write?: number;
}

export interface OriginProps {
  /** IP addresses, or names that have IPv4 addresses; not both. One to 20. */
  readonly addresses: readonly string[];
  /** Origins for when none of the others answers; of the same kind. @default - none */
  readonly backupAddresses?: readonly string[];
  /** @default LoadBalancing.IP_HASH */
  readonly loadBalancing?: LoadBalancing;
  /** @default - 5 seconds to connect, 120 to read and to write */
  readonly timeouts?: OriginTimeouts;
  /** @default KeepAlive.ON */
  readonly keepAlive?: KeepAlive;
  /** Whether WAF tries again when an origin fails. A prompt may then be answered twice, and billed twice. @default true */
  readonly retry?: boolean;
  /** Only for HTTPS to origins. @default - OriginServerName.HOST with an https listener */
  readonly serverName?: OriginServerName;
  /** Sends plain HTTP to origins, also for requests that came by HTTPS. Only with an https listener. @default false */
  readonly forceHttp?: boolean;
  /** Requests at the same time over one HTTP/2 connection to an origin, 1 to 512. @default - HTTP/1.1 to origins */
  readonly http2Concurrency?: number;
  /** Headers that WAF adds, so that origins know what came through it. Their values are no secret: they stand in the state. @default - none */
  readonly requestHeaders?: { readonly [name: string]: string };
  /** Gigabytes of the largest body of a request, 2 to 10. Only the Ultimate edition takes it. @default - what the service does, 2 */
  readonly maxBodySize?: number;
  /** Tells origins in `X-Forwarded-Proto` which protocol the client used. @default true */
  readonly forwardedProtocol?: boolean;
}

/** The arguments of `redirect`. */
export function renderOrigin(origin: OriginProps, { https }: ListenerProps): Wafv3DomainRedirect {
  const { timeouts = {}, keepAlive = KeepAlive.ON, requestHeaders, http2Concurrency } = origin;
  const serverName = origin.serverName ?? (https ? OriginServerName.HOST : OriginServerName.NONE);
  return {
    backends: [...origin.addresses],
    backupBackends: origin.backupAddresses && [...origin.backupAddresses],
    loadbalance: (origin.loadBalancing ?? LoadBalancing.IP_HASH).code,
    // Said even where it is the service's own default: the provider shows what it reads, and nothing is declared for, as a change in every plan.
    connectTimeout: timeouts.connect ?? WafLimits.ORIGIN_DEFAULTS.connect,
    readTimeout: timeouts.read ?? WafLimits.ORIGIN_DEFAULTS.read,
    writeTimeout: timeouts.write ?? WafLimits.ORIGIN_DEFAULTS.write,
    keepalive: keepAlive.enabled,
    keepaliveRequests: keepAlive.requests,
    keepaliveTimeout: keepAlive.idleTimeout,
    retry: origin.retry ?? true,
    sniEnabled: serverName.enabled,
    sniHost: serverName.hostName,
    focusHttpBackend: https ? (origin.forceHttp ?? false) : undefined,
    http2Origin: http2Concurrency !== undefined,
    http2OriginMaxConcurrency: http2Concurrency,
    requestHeaders:
      requestHeaders && Object.entries(requestHeaders).map(([key, value]) => ({ key, value: literal(value) })),
    maxBodySize: origin.maxBodySize,
    xffProto: origin.forwardedProtocol ?? true,
  };
}

/** Adds what the service refuses about origins. */
export function checkOrigin(
  problems: Problems,
  origin: OriginProps,
  listeners: ListenerProps,
  quotas: WafQuotas,
): void {
  const { addresses, backupAddresses = [], loadBalancing, timeouts = {}, keepAlive, serverName } = origin;
  checkCount(
    problems,
    'origin.addresses',
    addresses,
    [1, quotas.origins ?? DOCUMENTED_QUOTAS.origins],
    'BackendMaxCount',
  );
  checkUnique(problems, 'origin.addresses and backupAddresses', [...addresses, ...backupAddresses]);
  checkKinds(problems, [...addresses, ...backupAddresses]);
  if (loadBalancing === LoadBalancing.LEAST_TIME && listeners.cluster !== ProtectionCluster.LOAD_BALANCED) {
    problems.add({
      code: 'not-applicable',
      what: 'origin.loadBalancing exists only in the load-balanced cluster',
      got: shown(loadBalancing.code),
      fix: 'set cluster to ProtectionCluster.LOAD_BALANCED, or choose another way',
    });
  }
  for (const name of ['connect', 'read', 'write'] as const) {
    checkRange(problems, `origin.timeouts.${name}`, timeouts[name], WafLimits.ORIGIN_TIMEOUT, 'seconds');
  }
  checkRange(problems, 'origin.keepAlive.requests', keepAlive?.requests, WafLimits.KEEP_ALIVE_REQUESTS);
  checkRange(problems, 'origin.keepAlive.idleTimeout', keepAlive?.idleTimeout, WafLimits.KEEP_ALIVE_TIMEOUT, 'seconds');
  checkRange(problems, 'origin.http2Concurrency', origin.http2Concurrency, WafLimits.HTTP2_CONCURRENCY);
  checkRange(problems, 'origin.maxBodySize', origin.maxBodySize, WafLimits.MAX_BODY_SIZE);
  checkText(problems, 'origin.serverName', serverName?.hostName, HOST_NAME, 'a host name');
  for (const name of Object.keys(origin.requestHeaders ?? {})) {
    checkText(problems, 'origin.requestHeaders', name, /^[\w!#$%&'*+.^`|~-]+$/, 'names of headers');
  }
  for (const [name, given] of Object.entries({ forceHttp: origin.forceHttp, serverName: serverName?.enabled })) {
    if (!given || listeners.https) continue;
    problems.add({
      code: 'not-applicable',
      what: `origin.${name} has no meaning without an https listener`,
      fix: `add https, or remove ${name}`,
    });
  }
}

const HOST_NAME = /^([\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?\.)+[\p{L}\p{N}-]{2,}$/u;

function checkKinds(problems: Problems, addresses: readonly string[]): void {
  // Of a list that only Terraform knows, the only item is a reference to it.
  const known = Token.isUnresolved(addresses) ? [] : addresses.filter((address) => !Token.isUnresolved(address));
  const names = known.filter((address) => isIP(address) === 0);
  for (const name of names) {
    if (HOST_NAME.test(name)) continue;
    problems.add({
      code: 'invalid-value',
      what: 'origin has an address that is none',
      got: shown(name),
      allowed: 'an IP address, or a host name without protocol, port and path',
      fix: 'correct the address',
    });
  }
  if (names.length > 0 && names.length < known.length) {
    problems.add({
      code: 'conflict',
      what: 'origin has IP addresses and host names',
      got: known.join(', '),
      allowed: 'one kind',
      fix: 'give only addresses, or only names',
    });
  }
}
