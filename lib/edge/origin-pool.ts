import type { Construct, IConstruct } from 'constructs';
import { EsaOriginPool, type EsaOriginPoolOrigins } from '../bindings/alicloud/esa-origin-pool';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import type { EdgeIpVersionPolicy, EdgeOriginAuth } from './origin';
import { EdgeQuota } from './quota';
import { checkNotEmpty, checkRange, EDGE_NAMES, literal } from './shared';
import type { IEdgeSite } from './site-interface';

/** Servers that answer for a site, together. */
export interface IEdgeOriginPool extends IConstruct {
  readonly poolId: string;
  readonly poolName: string;
}

export interface EdgeOriginProps {
  /** Unique in its pool. */
  readonly name: string;
  /** IP address or domain name; for buckets their domain name. */
  readonly address: string;
  /** 0 to 100. @default 100 */
  readonly weight?: number;
  /** @default true */
  readonly enabled?: boolean;
  /** `Host` header that the origin gets. @default - that of the client */
  readonly hostHeader?: string;
  /** @default EdgeIpVersionPolicy.ROUND_ROBIN */
  readonly ipVersionPolicy?: EdgeIpVersionPolicy;
}

export interface EdgeBucketOriginProps extends EdgeOriginProps {
  /** @default - EdgeOriginAuth.PUBLIC, chosen by ESA */
  readonly auth?: EdgeOriginAuth;
}

/** One server, or one bucket, of a pool. */
export class EdgeOrigin {
  /** A server. */
  static server(props: EdgeOriginProps): EdgeOrigin {
    return new EdgeOrigin('ip_domain', props);
  }

  static oss(props: EdgeBucketOriginProps): EdgeOrigin {
    return new EdgeOrigin('OSS', props);
  }

  static s3(props: EdgeBucketOriginProps): EdgeOrigin {
    return new EdgeOrigin('S3', props);
  }

  /** A kind that ESA has added since. */
  static custom(type: string, props: EdgeBucketOriginProps): EdgeOrigin {
    return new EdgeOrigin(type, props);
  }

  private constructor(
    private readonly type: string,
    /** @internal */
    readonly props: EdgeBucketOriginProps,
  ) {}

  /** @internal the `origins` block */
  get block(): EsaOriginPoolOrigins {
    const { name, address, weight = 100, enabled = true, hostHeader, ipVersionPolicy, auth } = this.props;
    return {
      type: this.type,
      name: literal(name),
      address,
      weight,
      enabled,
      header: hostHeader === undefined ? undefined : literal(JSON.stringify({ Host: [hostHeader] })),
      ipVersionPolicy: ipVersionPolicy?.code,
      authConf: auth?.block,
    };
  }
}

export interface EdgeOriginPoolProps {
  readonly site: IEdgeSite;
  /** A change replaces the pool. @default - made from the construct's path */
  readonly poolName?: string;
  /** At least one. */
  readonly origins: readonly EdgeOrigin[];
  /** @default true */
  readonly enabled?: boolean;
}

export interface ImportedEdgeOriginPoolProps {
  readonly poolId: string;
  readonly poolName: string;
}

const NAME: NameRule = { argument: 'poolName', maxLength: EdgeQuota.MAX_RULE_NAME, letters: EDGE_NAMES };

class ImportedPool extends AlicloudConstruct implements IEdgeOriginPool {
  readonly poolId: string;
  readonly poolName: string;

  constructor(scope: Construct, id: string, { poolId, poolName }: ImportedEdgeOriginPoolProps) {
    super(scope, id);
    this.poolId = poolId;
    this.poolName = poolName;
  }
}

/** A pool of origins, `alicloud_esa_origin_pool`. */
export class EdgeOriginPool extends AlicloudConstruct implements IEdgeOriginPool {
  /** A pool that exists outside of this app. */
  static fromPoolAttributes(scope: Construct, id: string, props: ImportedEdgeOriginPoolProps): IEdgeOriginPool {
    return new ImportedPool(scope, id, props);
  }

  private readonly resource: EsaOriginPool;
  private reference?: string;

  /** @throws ValidationError for no origins, two of one name, and weights out of range */
  constructor(scope: Construct, id: string, { site, poolName, origins, enabled = true }: EdgeOriginPoolProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, poolName, NAME, problems);
    checkNotEmpty(problems, 'origins', origins);
    const names = new Set<string>();
    for (const { props } of origins) {
      checkRange(problems, 'weight', props.weight, EdgeQuota.WEIGHT);
      if (names.has(props.name)) {
        problems.add({
          code: 'conflict',
          what: `two origins have the name ${shown(props.name)}`,
          fix: 'give each origin its own name',
        });
      }
      names.add(props.name);
    }
    const config = {
      siteId: site.siteId,
      originPoolName: name.value,
      origins: origins.map(({ block }) => block),
      enabled,
    };
    checkAgainstProvider(problems, 'alicloud_esa_origin_pool', config, { origin_pool_name: 'poolName' });
    problems.throwIfAny();
    this.resource = new EsaOriginPool(this, 'Resource', config);
    registerName(this.resource, 'originPoolName', name);
  }

  get poolId(): string {
    return this.resource.originPoolId;
  }

  get poolName(): string {
    return (this.reference ??= this.resource.originPoolName);
  }
}
