import { Fn, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { DdoscooInstance } from '../bindings/alicloud/ddoscoo-instance';
import { DdoscooPort } from '../bindings/alicloud/ddoscoo-port';
import { DdoscooSchedulerRule } from '../bindings/alicloud/ddoscoo-scheduler-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { isAddress } from './expression';
import { asText, checkNotEmpty, checkRange, EDGE_NAMES } from './shared';

/**
 * Limits of Anti-DDoS Pro and Premium that the provider does not check.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_instance
 */
export class AntiDdosQuota {
  /** Ports and domains that an instance can have: at least, and by steps of. */
  static readonly RULES = { MIN: 50, STEP: 5 } as const;
  /** Gbps of attacks that can be bought. */
  static readonly DEFENSE_GBPS: readonly number[] = [30, 60, 100, 300, 400, 500, 600];
  /** Mbps of honest traffic: at least, and by steps of. */
  static readonly SERVICE_MBPS = { MIN: 100, STEP: 100 } as const;
  /** Seconds that a client stays with its origin; 0 is off. .../docs/resources/ddoscoo_port */
  static readonly PERSISTENCE_SECONDS = { MIN: 30, MAX: 3600 } as const;

  private constructor() {}
}

/** Measure of traffic above what was bought. */
export class AntiDdosBurst {
  static readonly OFF = new AntiDdosBurst('0');
  static readonly DAILY_95TH = new AntiDdosBurst('1');
  static readonly MONTHLY_95TH = new AntiDdosBurst('2');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** How much Premium defends. */
export class AntiDdosPremiumPlan {
  static readonly INSURANCE = new AntiDdosPremiumPlan('0');
  static readonly UNLIMITED = new AntiDdosPremiumPlan('1');
  /** Acceleration to the Chinese mainland. */
  static readonly CMA = new AntiDdosPremiumPlan('2');
  /** The same, defended. */
  static readonly SEC_CMA = new AntiDdosPremiumPlan('3');

  static custom(code: string): AntiDdosPremiumPlan {
    return new AntiDdosPremiumPlan(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface AntiDdosProProps {
  /** Gbps that are always defended: 30, 60, 100, 300, 400, 500 or 600. Can only be raised. @default 30 */
  readonly baseGbps?: number;
  /** Gbps that are defended at most, for a price by use; not below `baseGbps`. Can only be raised. @default - baseGbps */
  readonly burstGbps?: number;
  /** Mbps of honest traffic: 100, 200, …. Can only be raised. @default 100 */
  readonly serviceMbps?: number;
  /** Bought by an account of alibabacloud.com. @default false */
  readonly internationalAccount?: boolean;
  /** An IPv6 address instead of IPv4; a change replaces the instance. @default false */
  readonly ipv6?: boolean;
  /** @default - left to the service */
  readonly burst?: AntiDdosBurst;
  /** Edition of the product; a change replaces the instance. @default - `coop`, chosen by the service */
  readonly edition?: string;
}

export interface AntiDdosPremiumProps {
  readonly plan: AntiDdosPremiumPlan;
  /** Mbps of honest traffic, at least 1. */
  readonly normalMbps: number;
  /** Honest requests per second, at least 1. */
  readonly normalQps: number;
}

/** Which product is bought. */
export class AntiDdosProduct {
  /** Anti-DDoS Pro, for origins in the Chinese mainland. */
  static pro(props: AntiDdosProProps = {}): AntiDdosProduct {
    return new AntiDdosProduct(props, undefined);
  }

  /** Anti-DDoS Premium, for origins elsewhere. */
  static premium(props: AntiDdosPremiumProps): AntiDdosProduct {
    return new AntiDdosProduct(undefined, props);
  }

  private constructor(
    /** @internal */
    readonly ofPro?: AntiDdosProProps,
    /** @internal */
    readonly ofPremium?: AntiDdosPremiumProps,
  ) {}
}

/** An instance of Anti-DDoS Pro or Premium. */
export interface IAntiDdosInstance extends IConstruct {
  readonly instanceId: string;
}

class ImportedInstance extends AlicloudConstruct implements IAntiDdosInstance {
  constructor(
    scope: Construct,
    id: string,
    readonly instanceId: string,
  ) {
    super(scope, id);
  }
}

/** Direction of a change of what was bought. */
export enum AntiDdosChange {
  UPGRADE = 'UPGRADE',
  DOWNGRADE = 'DOWNGRADE',
}

export interface AntiDdosInstanceProps {
  readonly product: AntiDdosProduct;
  /** 1 to 64 characters. @default - made from the construct's path */
  readonly instanceName?: string;
  /** Ports that can be defended: 50, 55, …. Can only be raised. @default 50 */
  readonly portCount?: number;
  /** Domains that can be defended: 50, 55, …. Can only be raised. @default 50 */
  readonly domainCount?: number;
  /** Functions beyond the standard ones. @default false */
  readonly enhanced?: boolean;
  /** Months that are bought: 1 to 9, 12, 24 or 36. A later change has no effect. @default 1 */
  readonly months?: number;
  /** Needed when something that was bought is changed. @default - none */
  readonly change?: AntiDdosChange;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const NAME: NameRule = { argument: 'instanceName', maxLength: 64, letters: EDGE_NAMES };

/**
 * Protection of origins that are not on ESA, `alicloud_ddoscoo_instance`: a subscription that is bought when it is applied, **and costs
 * a lot of money**. Destroying it releases it, which the service allows only after it has ended.
 */
export class AntiDdosInstance extends AlicloudConstruct implements IAntiDdosInstance {
  /** An instance that was bought before, `ddoscoo-…`. */
  static fromInstanceId(scope: Construct, id: string, instanceId: string): IAntiDdosInstance {
    return new ImportedInstance(scope, id, instanceId);
  }

  private readonly resource: DdoscooInstance;

  /** @throws ValidationError for what the service does not sell */
  constructor(scope: Construct, id: string, props: AntiDdosInstanceProps) {
    super(scope, id);
    const { product, portCount = AntiDdosQuota.RULES.MIN, domainCount = AntiDdosQuota.RULES.MIN, months = 1 } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.instanceName, NAME, problems);
    checkSteps(problems, 'portCount', portCount, AntiDdosQuota.RULES);
    checkSteps(problems, 'domainCount', domainCount, AntiDdosQuota.RULES);
    const config = {
      name: name.value,
      portCount: asText(portCount) ?? '',
      domainCount: asText(domainCount) ?? '',
      functionVersion: props.enhanced === undefined ? undefined : props.enhanced ? '1' : '0',
      period: months,
      modifyType: props.change,
      tags: props.tags,
      ...(product.ofPro && proArguments(product.ofPro, problems)),
      ...(product.ofPremium && premiumArguments(product.ofPremium, problems)),
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_instance', config, { name: 'instanceName', period: 'months' });
    problems.throwIfAny();
    this.resource = new DdoscooInstance(this, 'Resource', config);
    registerName(this.resource, 'name', name);
    Notices.of(this).add({
      id: 'edge.anti-ddos-cost',
      message: `Applying this buys Anti-DDoS ${product.ofPro ? 'Pro' : 'Premium'} for ${months} month${months === 1 ? '' : 's'}; most of it can only be raised, and it cannot be released before it ends.`,
    });
  }

  get instanceId(): string {
    return this.resource.id;
  }

  /** Address that takes the traffic. */
  get address(): string {
    return this.resource.ip;
  }
}

interface ProArguments {
  readonly productType: string;
  readonly baseBandwidth?: string;
  readonly bandwidth?: string;
  readonly serviceBandwidth?: string;
  readonly bandwidthMode?: string;
  readonly addressType: string;
  readonly editionSale?: string;
}

function proArguments(props: AntiDdosProProps, problems: Problems): ProArguments {
  const { baseGbps = 30, burstGbps = baseGbps, serviceMbps = AntiDdosQuota.SERVICE_MBPS.MIN, burst, edition } = props;
  for (const [argument, value] of Object.entries({ baseGbps, burstGbps })) {
    if (Token.isUnresolved(value) || AntiDdosQuota.DEFENSE_GBPS.includes(value)) continue;
    problems.add({
      code: 'not-in-enum',
      what: `${argument} has a value that is not sold`,
      got: shown(value),
      allowed: AntiDdosQuota.DEFENSE_GBPS.join(', '),
      fix: `set ${argument} to one of the allowed values`,
    });
  }
  if (burstGbps < baseGbps && !Token.isUnresolved(burstGbps) && !Token.isUnresolved(baseGbps)) {
    problems.add({
      code: 'out-of-range',
      what: 'burstGbps is below baseGbps',
      got: `${burstGbps}, with baseGbps ${baseGbps}`,
      allowed: 'baseGbps or more',
      fix: 'raise burstGbps',
    });
  }
  checkSteps(problems, 'serviceMbps', serviceMbps, AntiDdosQuota.SERVICE_MBPS);
  return {
    productType: props.internationalAccount === true ? 'ddoscoo_intl' : 'ddoscoo',
    baseBandwidth: asText(baseGbps),
    bandwidth: asText(burstGbps),
    serviceBandwidth: asText(serviceMbps),
    bandwidthMode: burst?.code,
    addressType: props.ipv6 === true ? 'Ipv6' : 'Ipv4',
    editionSale: edition,
  };
}

function premiumArguments(
  { plan, normalMbps, normalQps }: AntiDdosPremiumProps,
  problems: Problems,
): { productType: string; productPlan: string; normalBandwidth?: string; normalQps?: string } {
  checkRange(problems, 'normalMbps', normalMbps, { MIN: 1 });
  checkRange(problems, 'normalQps', normalQps, { MIN: 1 });
  return {
    productType: 'ddosDip',
    productPlan: plan.code,
    normalBandwidth: asText(normalMbps),
    normalQps: asText(normalQps),
  };
}

function checkSteps(
  problems: Problems,
  argument: string,
  value: number,
  { MIN, STEP }: { readonly MIN: number; readonly STEP: number },
): void {
  if (Token.isUnresolved(value) || (Number.isInteger(value) && value >= MIN && value % STEP === 0)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is not sold`,
    got: shown(value),
    allowed: `${MIN}, ${MIN + STEP}, ${MIN + 2 * STEP}, …`,
    fix: `correct ${argument}`,
  });
}

/** Protocol of a port. */
export class AntiDdosProtocol {
  static readonly TCP = new AntiDdosProtocol('tcp');
  static readonly UDP = new AntiDdosProtocol('udp');

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface AntiDdosPortProps {
  readonly instance: IAntiDdosInstance;
  /** 1 to 65,535. A change replaces the port. */
  readonly port: number;
  /** A change replaces the port. @default AntiDdosProtocol.TCP */
  readonly protocol?: AntiDdosProtocol;
  /** IP addresses of origins, at least one. */
  readonly origins: readonly string[];
  /** 1 to 65,535. A change replaces the port. @default - port */
  readonly originPort?: number;
  /** Seconds that a client stays with its origin: 30 to 3,600. @default - it does not */
  readonly persistenceSeconds?: number;
}

/** A port that is defended without being looked into, `alicloud_ddoscoo_port`. */
export class AntiDdosPort extends AlicloudConstruct {
  /** @throws ValidationError for what the service or the provider would refuse */
  constructor(scope: Construct, id: string, props: AntiDdosPortProps) {
    super(scope, id);
    const { instance, port, protocol = AntiDdosProtocol.TCP, origins, originPort = port, persistenceSeconds } = props;
    const problems = new Problems(this);
    checkRange(problems, 'port', port, { MIN: 1, MAX: 65_535 });
    checkRange(problems, 'originPort', originPort, { MIN: 1, MAX: 65_535 });
    checkRange(problems, 'persistenceSeconds', persistenceSeconds, AntiDdosQuota.PERSISTENCE_SECONDS, 'seconds');
    checkOriginAddresses(problems, origins);
    const config = {
      instanceId: instance.instanceId,
      frontendPort: asText(port) ?? '',
      frontendProtocol: protocol.code,
      backendPort: asText(originPort),
      realServers: [...origins],
      config: persistenceSeconds === undefined ? undefined : { persistenceTimeout: persistenceSeconds },
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_port', config);
    problems.throwIfAny();
    new DdoscooPort(this, 'Resource', config);
  }
}

/** Adds problems for what are no IP addresses. */
export function checkOriginAddresses(problems: Problems, origins: readonly string[]): void {
  checkNotEmpty(problems, 'origins', origins);
  if (Token.isUnresolved(origins)) return;
  for (const origin of origins.filter((one) => !isAddress(one, false))) {
    problems.add({
      code: 'invalid-value',
      what: 'an origin is malformed',
      got: shown(origin),
      allowed: 'IPv4 and IPv6 addresses',
      fix: 'correct the address',
    });
  }
}

/** When the traffic goes to Anti-DDoS. */
export class AntiDdosSchedule {
  /** During attacks only. */
  static readonly TIERED = new AntiDdosSchedule(2);
  /** Accelerated otherwise. */
  static readonly ACCELERATION = new AntiDdosSchedule(3);
  /** To a cloud product otherwise. */
  static readonly CLOUD_PRODUCT = new AntiDdosSchedule(6);

  private constructor(
    /** As the API takes it. */
    readonly type: number,
  ) {}
}

/** Role of a target. */
export class AntiDdosTargetRole {
  static readonly ANTI_DDOS = new AntiDdosTargetRole(1);
  /** Of `TIERED`. */
  static readonly TIERED_RESOURCE = new AntiDdosTargetRole(2);
  /** Of `ACCELERATION`. */
  static readonly ACCELERATION_ADDRESS = new AntiDdosTargetRole(3);
  /** Of `CLOUD_PRODUCT`. */
  static readonly CLOUD_RESOURCE = new AntiDdosTargetRole(6);

  private constructor(
    /** As the API takes it. */
    readonly type: number,
  ) {}
}

export interface AntiDdosTarget {
  /** An IPv4 address, or a name. */
  readonly value: string;
  readonly role: AntiDdosTargetRole;
  /** Larger goes first, 1 to 100. @default - left to the service */
  readonly priority?: number;
  /** Region of the resource; only of `TIERED`. @default - none */
  readonly region?: string;
}

export interface AntiDdosSchedulerProps {
  readonly schedule: AntiDdosSchedule;
  /** At least one. */
  readonly targets: readonly AntiDdosTarget[];
  /** A change replaces it. @default - made from the construct's path */
  readonly ruleName?: string;
  /** Settings for Global Accelerator, as JSON. @default - none */
  readonly param?: string;
  /** @default - the account's default one */
  readonly resourceGroupId?: string;
}

/** Terraform tells what only it knows, such as the address of an instance. */
function recordType(value: string): string {
  if (!Token.isUnresolved(value)) return isAddress(value, false) ? 'A' : 'CNAME';
  return Fn.conditional(Fn.can(Fn.cidrnetmask(Fn.join('/', [value, '32']))), 'A', 'CNAME') as string;
}

/** A name that leads to Anti-DDoS only when it has to, `alicloud_ddoscoo_scheduler_rule`. */
export class AntiDdosScheduler extends AlicloudConstruct {
  private readonly resource: DdoscooSchedulerRule;

  /** @throws ValidationError for what the service or the provider would refuse */
  constructor(scope: Construct, id: string, props: AntiDdosSchedulerProps) {
    super(scope, id);
    const { schedule, targets, ruleName, param, resourceGroupId } = props;
    const problems = new Problems(this);
    const name = physicalName(this, ruleName, { argument: 'ruleName', maxLength: 128, letters: EDGE_NAMES }, problems);
    targets.forEach(({ priority }) => checkRange(problems, 'priority', priority, { MIN: 1, MAX: 100 }));
    const config = {
      ruleName: name.value,
      ruleType: schedule.type,
      rules: targets.map(({ value, role, priority, region }) => ({
        type: recordType(value),
        value,
        valueType: role.type,
        priority,
        regionId: region,
      })),
      param,
      resourceGroupId,
    };
    checkAgainstProvider(problems, 'alicloud_ddoscoo_scheduler_rule', config, { rules: 'targets' });
    problems.throwIfAny();
    this.resource = new DdoscooSchedulerRule(this, 'Resource', config);
    registerName(this.resource, 'ruleName', name);
  }

  /** Name that yours should point to. */
  get cname(): string {
    return this.resource.cname;
  }
}
