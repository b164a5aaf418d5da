import type { Construct, IConstruct } from 'constructs';
import {
  EsaLoadBalancer,
  type EsaLoadBalancerMonitor,
  type EsaLoadBalancerRules,
} from '../bindings/alicloud/esa-load-balancer';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { EdgeExpression } from './expression';
import type { IEdgeOriginPool } from './origin-pool';
import { EdgeQuota } from './quota';
import { asText, checkNotEmpty, checkRange, checkSize, literal, onOff } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteExpressions } from './uncertain';

/** Spreads requests over pools of origins. */
export interface IEdgeLoadBalancer extends IConstruct {
  readonly loadBalancerId: string;
  /** A name below the site's. */
  readonly loadBalancerName: string;
}

/** Pools for some regions. */
export interface EdgeRegionPools {
  /** Codes of ESA: `['CN', 'SEAS']`, or `['CN-SH', 'CN-SX']` for parts of one. */
  readonly regions: readonly string[];
  /** Tried in this order. */
  readonly pools: readonly IEdgeOriginPool[];
}

export interface EdgeGeoSteering {
  /** Large regions. @default - none */
  readonly regions?: readonly EdgeRegionPools[];
  /** Countries and provinces; they go before regions. @default - none */
  readonly subRegions?: readonly EdgeRegionPools[];
}

/** Share of one pool. */
export interface EdgePoolWeight {
  readonly pool: IEdgeOriginPool;
  /** 0 to 100. */
  readonly weight: number;
}

interface SteeringArguments {
  readonly policy: string;
  readonly geo?: EdgeGeoSteering;
  readonly defaultWeight?: number;
  readonly weights?: readonly EdgePoolWeight[];
}

/** How a pool is chosen. */
export class EdgeSteering {
  /** The first pool that is healthy. */
  static readonly ORDER = new EdgeSteering({ policy: 'order' });

  /** By where the client is. */
  static geo(geo: EdgeGeoSteering): EdgeSteering {
    return new EdgeSteering({ policy: 'geo', geo });
  }

  /** By chance. @param defaultWeight - of pools that are not named, 0 to 100 */
  static random(defaultWeight: number, weights: readonly EdgePoolWeight[] = []): EdgeSteering {
    return new EdgeSteering({ policy: 'random', defaultWeight, weights });
  }

  /** A policy that ESA has added since. */
  static custom(policy: string): EdgeSteering {
    return new EdgeSteering({ policy });
  }

  private constructor(
    /** @internal */
    readonly given: SteeringArguments,
  ) {}

  /** @internal */
  check(problems: Problems): void {
    const { geo, defaultWeight, weights = [] } = this.given;
    checkRange(problems, 'defaultWeight', defaultWeight, EdgeQuota.WEIGHT);
    weights.forEach(({ weight }) => checkRange(problems, 'weight', weight, EdgeQuota.WEIGHT));
    for (const { regions, pools } of [...(geo?.regions ?? []), ...(geo?.subRegions ?? [])]) {
      checkNotEmpty(problems, 'regions', regions);
      checkNotEmpty(problems, 'pools', pools);
      for (const region of regions) checkText(problems, 'regions', region, /^[A-Z-]+$/, 'codes of ESA: "CN", "CN-SH"');
    }
  }
}

/** Which client stays with its origin. */
export class EdgeSessionAffinity {
  static readonly OFF = new EdgeSessionAffinity('off');
  static readonly CLIENT_IP = new EdgeSessionAffinity('ip');
  static readonly COOKIE = new EdgeSessionAffinity('cookie');

  static custom(code: string): EdgeSessionAffinity {
    return new EdgeSessionAffinity(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** From where origins are asked for their health. */
export class EdgeMonitoringRegion {
  static readonly GLOBAL = new EdgeMonitoringRegion('Global');
  static readonly MAINLAND_CHINA = new EdgeMonitoringRegion('ChineseMainland');
  static readonly OUTSIDE_MAINLAND_CHINA = new EdgeMonitoringRegion('OutsideChineseMainland');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface EdgeMonitorProps {
  /** 1 to 65,535. @default - chosen by ESA */
  readonly port?: number;
  /** Seconds between two questions, at least 1. @default 60 */
  readonly interval?: number;
  /** Seconds that an answer may take, 1 to 10. @default 5 */
  readonly timeout?: number;
  /** Answers in a row that make an origin healthy, at least 1. @default 3 */
  readonly consecutiveUp?: number;
  /** Failures in a row that make it unhealthy, at least 1. @default 3 */
  readonly consecutiveDown?: number;
  /** @default EdgeMonitoringRegion.GLOBAL */
  readonly region?: EdgeMonitoringRegion;
}

export interface EdgeHttpMonitorProps extends EdgeMonitorProps {
  /** @default '/' */
  readonly path?: string;
  /** @default 'GET' */
  readonly method?: string;
  /** Codes of healthy answers: `200`, `200,202`, `2xx`. @default '200' */
  readonly expectedCodes?: string;
  /** @default false */
  readonly followRedirects?: boolean;
  /** Headers of the question; no secrets. @default - none */
  readonly headers?: { readonly [name: string]: readonly string[] };
}

/** How the health of origins is known. */
export class EdgeMonitor {
  static readonly OFF = new EdgeMonitor('off', {});

  static http(props: EdgeHttpMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('HTTP', {
      path: '/',
      method: 'GET',
      expectedCodes: '200',
      followRedirects: false,
      ...props,
    });
  }

  static https(props: EdgeHttpMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('HTTPS', {
      path: '/',
      method: 'GET',
      expectedCodes: '200',
      followRedirects: false,
      ...props,
    });
  }

  static tcp(props: EdgeMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('TCP', props);
  }

  static udp(props: EdgeMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('UDP', props);
  }

  static smtp(props: EdgeMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('SMTP', props);
  }

  static ping(props: EdgeMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor('ICMP Ping', props);
  }

  /** A protocol that ESA has added since. */
  static custom(type: string, props: EdgeHttpMonitorProps = {}): EdgeMonitor {
    return new EdgeMonitor(type, props);
  }

  private constructor(
    private readonly type: string,
    private readonly props: EdgeHttpMonitorProps,
  ) {}

  /** @internal the `monitor` block */
  get block(): EsaLoadBalancerMonitor {
    if (this.type === 'off') return { type: this.type };
    const { port, interval = 60, timeout = 5, consecutiveUp = 3, consecutiveDown = 3, region, headers } = this.props;
    const { path, method, expectedCodes, followRedirects } = this.props;
    return {
      type: this.type,
      port,
      interval,
      timeout,
      consecutiveUp,
      consecutiveDown,
      monitoringRegion: (region ?? EdgeMonitoringRegion.GLOBAL).code,
      path: path && literal(path),
      method,
      expectedCodes,
      followRedirects,
      header: headers && literal(JSON.stringify(headers)),
    };
  }

  /** @internal */
  check(problems: Problems): void {
    const { port, interval, timeout, consecutiveUp, consecutiveDown, path, method, expectedCodes } = this.props;
    checkRange(problems, 'port', port, { MIN: 1, MAX: 65_535 });
    checkRange(problems, 'interval', interval, { MIN: 1 }, 'seconds');
    checkRange(problems, 'timeout', timeout, EdgeQuota.MONITOR_TIMEOUT_SECONDS, 'seconds');
    checkRange(problems, 'consecutiveUp', consecutiveUp, { MIN: 1 });
    checkRange(problems, 'consecutiveDown', consecutiveDown, { MIN: 1 });
    checkText(problems, 'path', path, /^\/\S*$/, 'a path that begins with "/"');
    checkText(problems, 'method', method, /^[A-Z]+$/, 'a method of HTTP: "GET", "HEAD"');
    checkText(
      problems,
      'expectedCodes',
      expectedCodes,
      /^([1-5](\d\d|xx))(,[1-5](\d\d|xx))*$/,
      '"200", "200,202", "2xx"',
    );
  }
}

/** What a load balancer answers by itself. */
export interface EdgeFixedResponse {
  /** 100 to 599. @default 200 */
  readonly statusCode?: number;
  /** @default 'application/octet-stream' */
  readonly contentType?: string;
  /** At most 1,024 bytes. @default - none */
  readonly location?: string;
  /** At most 1,024 bytes. @default - empty */
  readonly body?: string;
}

/** What is different for the requests of a rule. */
export interface EdgeLoadBalancerOverrides {
  /** @default - those of the load balancer */
  readonly defaultPools?: readonly IEdgeOriginPool[];
  /** @default - that of the load balancer */
  readonly fallbackPool?: IEdgeOriginPool;
  /** @default - that of the load balancer */
  readonly steering?: EdgeSteering;
  /** @default - that of the load balancer */
  readonly sessionAffinity?: EdgeSessionAffinity;
  /** Seconds, 10 to 600. @default - that of the load balancer */
  readonly ttl?: number;
  /** @default - that of the load balancer */
  readonly failoverAcrossPools?: boolean;
}

export interface EdgeLoadBalancerRule {
  readonly name: string;
  /** @default EdgeExpression.all() */
  readonly when?: EdgeExpression;
  /** @default true */
  readonly enabled?: boolean;
  /** Place in the order of rules, 1 or more. @default - the order in the code */
  readonly sequence?: number;
  /** Later rules are not looked at. @default false */
  readonly terminates?: boolean;
  /** @default - none */
  readonly fixedResponse?: EdgeFixedResponse;
  /** @default - none */
  readonly overrides?: EdgeLoadBalancerOverrides;
}

export interface EdgeLoadBalancerProps {
  readonly site: IEdgeSite;
  /** A name below the site's: `lb.example.com`. A change replaces the load balancer. */
  readonly loadBalancerName: string;
  /** At least one. */
  readonly pools: readonly IEdgeOriginPool[];
  /** Where requests go when no other pool is healthy. @default - the last of `pools` */
  readonly fallbackPool?: IEdgeOriginPool;
  /** @default EdgeSteering.ORDER */
  readonly steering?: EdgeSteering;
  /** @default - EdgeMonitor.https() */
  readonly monitor?: EdgeMonitor;
  /** Ask an origin of another pool when one fails. @default - left to ESA */
  readonly failoverAcrossPools?: boolean;
  /** @default EdgeSessionAffinity.OFF */
  readonly sessionAffinity?: EdgeSessionAffinity;
  /** Of the DNS answer, in seconds, 10 to 600. @default - 30, chosen by ESA */
  readonly ttl?: number;
  /** @default - none */
  readonly rules?: readonly EdgeLoadBalancerRule[];
  /** @default true */
  readonly enabled?: boolean;
  /** @default - none */
  readonly description?: string;
}

export interface ImportedEdgeLoadBalancerProps {
  readonly loadBalancerId: string;
  readonly loadBalancerName: string;
}

class ImportedLoadBalancer extends AlicloudConstruct implements IEdgeLoadBalancer {
  readonly loadBalancerId: string;
  readonly loadBalancerName: string;

  constructor(scope: Construct, id: string, props: ImportedEdgeLoadBalancerProps) {
    super(scope, id);
    this.loadBalancerId = props.loadBalancerId;
    this.loadBalancerName = props.loadBalancerName;
  }
}

/** A load balancer of ESA, `alicloud_esa_load_balancer`; paid for by use. */
export class EdgeLoadBalancer extends AlicloudConstruct implements IEdgeLoadBalancer {
  /** A load balancer that exists outside of this app. */
  static fromLoadBalancerAttributes(
    scope: Construct,
    id: string,
    props: ImportedEdgeLoadBalancerProps,
  ): IEdgeLoadBalancer {
    return new ImportedLoadBalancer(scope, id, props);
  }

  private readonly resource: EsaLoadBalancer;

  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeLoadBalancerProps) {
    super(scope, id);
    const { site, loadBalancerName, pools, fallbackPool = pools.at(-1), rules = [] } = props;
    const { steering = EdgeSteering.ORDER, monitor = EdgeMonitor.https() } = props;
    const { sessionAffinity = EdgeSessionAffinity.OFF, enabled = true } = props;
    const problems = new Problems(this);
    checkNotEmpty(problems, 'pools', pools);
    steering.check(problems);
    monitor.check(problems);
    rules.forEach((rule) => checkRule(rule, problems));
    const { policy, geo, defaultWeight, weights } = steering.given;
    const config = {
      siteId: site.siteId,
      loadBalancerName,
      defaultPools: pools.map(({ poolId }) => poolId),
      fallbackPool: fallbackPool?.poolId ?? '',
      steeringPolicy: policy,
      regionPools: geo?.regions && regionJson(geo.regions),
      subRegionPools: geo?.subRegions && regionJson(geo.subRegions),
      randomSteering: policy === 'random' ? { defaultWeight, poolWeights: weightMap(weights ?? []) } : undefined,
      monitor: monitor.block,
      adaptiveRouting:
        props.failoverAcrossPools === undefined ? undefined : { failoverAcrossPools: props.failoverAcrossPools },
      sessionAffinity: sessionAffinity.code,
      ttl: props.ttl,
      rules: rules.length === 0 ? undefined : rules.map(ruleBlock),
      enabled,
      description: props.description && literal(props.description),
    };
    checkAgainstProvider(problems, 'alicloud_esa_load_balancer', config, { default_pools: 'pools' });
    problems.throwIfAny();
    this.resource = new EsaLoadBalancer(this, 'Resource', config);
    noteExpressions(
      this,
      rules.map(({ when }) => when),
    );
    Notices.of(this).add({ id: 'edge.load-balancer-cost', message: 'A load balancer of ESA is billed by use.' });
  }

  get loadBalancerId(): string {
    return this.resource.loadBalancerId;
  }

  get loadBalancerName(): string {
    return this.resource.loadBalancerName;
  }
}

function checkRule({ name, when, sequence, fixedResponse, overrides }: EdgeLoadBalancerRule, problems: Problems): void {
  checkSize(problems, 'name', name, EdgeQuota.MAX_RULE_NAME, 'characters');
  when?.check(problems, 'when');
  checkRange(problems, 'sequence', sequence, { MIN: 1 });
  checkRange(problems, 'statusCode', fixedResponse?.statusCode, { MIN: 100, MAX: 599 });
  checkSize(problems, 'location', fixedResponse?.location, EdgeQuota.MAX_FIXED_RESPONSE_BYTES, 'bytes');
  checkSize(problems, 'body', fixedResponse?.body, EdgeQuota.MAX_FIXED_RESPONSE_BYTES, 'bytes');
  overrides?.steering?.check(problems);
  checkRange(problems, 'ttl of overrides', overrides?.ttl, { MIN: 10, MAX: 600 }, 'seconds');
  if (!fixedResponse === !overrides) {
    problems.add({
      code: 'not-exactly-one',
      what: `the rule ${shown(name)} has to answer, or to override something`,
      allowed: 'fixedResponse or overrides',
      fix: 'set exactly one of them',
    });
  }
}

function ruleBlock(rule: EdgeLoadBalancerRule): EsaLoadBalancerRules {
  const { name, when = EdgeExpression.all(), enabled = true, sequence, terminates = false } = rule;
  const { fixedResponse, overrides } = rule;
  return {
    ruleName: literal(name),
    rule: when.toString(),
    ruleEnable: onOff(enabled),
    sequence,
    terminates,
    fixedResponse: fixedResponse && {
      statusCode: fixedResponse.statusCode,
      contentType: fixedResponse.contentType,
      location: fixedResponse.location && literal(fixedResponse.location),
      messageBody: fixedResponse.body && literal(fixedResponse.body),
    },
    overrides: overrides && overridesJson(overrides),
  };
}

/** Ids are numbers in ESA's JSON, which only Terraform knows: the text is put together by hand. */
const idList = (pools: readonly IEdgeOriginPool[]): string => `[${pools.map(({ poolId }) => poolId).join(',')}]`;

function regionJson(all: readonly EdgeRegionPools[]): string {
  return jsonObject(all.map(({ regions, pools }) => [regions.join(','), idList(pools)]));
}

function jsonObject(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

function weightMap(weights: readonly EdgePoolWeight[]): { [poolId: string]: string } {
  return Object.fromEntries(weights.map(({ pool, weight }) => [pool.poolId, asText(weight)]));
}

function overridesJson(overrides: EdgeLoadBalancerOverrides): string {
  const { defaultPools, fallbackPool, steering, sessionAffinity, ttl, failoverAcrossPools } = overrides;
  const { policy, geo, defaultWeight, weights } = steering?.given ?? {};
  const random = [
    ['default_weight', String(defaultWeight)],
    ['pool_weights', jsonObject((weights ?? []).map(({ pool, weight }) => [pool.poolId, String(weight)]))],
  ] as const;
  const members: readonly (readonly [string, string | undefined])[] = [
    ['default_pools', defaultPools && idList(defaultPools)],
    ['fallback_pool', fallbackPool?.poolId],
    ['steering_policy', policy && JSON.stringify(policy)],
    ['region_pools', geo?.regions && regionJson(geo.regions)],
    ['sub_region_pools', geo?.subRegions && regionJson(geo.subRegions)],
    ['random_steering', policy === 'random' ? jsonObject(random) : undefined],
    ['session_affinity', sessionAffinity && JSON.stringify(sessionAffinity.code)],
    ['ttl', ttl === undefined ? undefined : String(ttl)],
    [
      'adaptive_routing',
      failoverAcrossPools === undefined ? undefined : jsonObject([['failover_across_pools', `${failoverAcrossPools}`]]),
    ],
  ];
  return jsonObject(members.filter((member): member is readonly [string, string] => member[1] !== undefined));
}
