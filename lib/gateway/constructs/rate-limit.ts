import { Fn } from 'cdktf';
import type { Construct } from 'constructs';
import { RedisTairInstance } from '../../bindings/alicloud/redis-tair-instance';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import type { GatewaySecret } from './secret';

/** Redis or Tair in which all instances of gateways, and other clients of the account, share the limit of calls per second. */
export interface ISharedRateLimit {
  /** `redis://host:port`, or `rediss://`; without a password. @default - it is in `addressSecret` */
  readonly address?: string;
  /** Secret with the whole address, which may hold user name and password. @default - it is `address` */
  readonly addressSecret?: GatewaySecret;
}

export class SharedRateLimit {
  /** An existing instance; the secret holds its whole address: `rediss://user:password@host:port`. */
  static fromAddressSecret(addressSecret: GatewaySecret): ISharedRateLimit {
    return { addressSecret };
  }

  /** An existing instance that asks its VPC for no password. */
  static passwordFree(host: string, port = 6379): ISharedRateLimit {
    return { address: addressOf(host, port) };
  }

  private constructor() {}
}

const addressOf = (host: string, port: number): string => Fn.join('', ['redis://', host, ':', Fn.tostring(port)]);

export interface TairRateLimitProps {
  readonly vpcId: string;
  readonly vSwitchId: string;
  /** `ap-southeast-1a`; where the switch is. */
  readonly zoneId: string;
  /** Such as `tair.rdb.1g`. The limit needs a few kilobytes and one short script per call. */
  readonly instanceClass: string;
  /** Group whose members may connect: that of the gateway. */
  readonly securityGroupId: string;
  /** @default - made from the construct's path */
  readonly instanceName?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const NAME: NameRule = {
  argument: 'instanceName',
  maxLength: 80,
  letters: { form: /^[A-Za-z][\w-]+$/, text: 'letters, digits, "_" and "-", beginning with a letter', service: 'Tair' },
};

/**
 * A Tair instance for the shared limit, `alicloud_redis_tair_instance`. It has no password, because one would stand in the Terraform state:
 * only members of a security group of its VPC reach it. It holds times and no content.
 */
export class TairRateLimit extends AlicloudConstruct implements ISharedRateLimit {
  private readonly resource: RedisTairInstance;
  private reference?: string;

  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: TairRateLimitProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.instanceName, NAME, problems);
    const config = {
      tairInstanceName: name.value,
      instanceType: 'tair_rdb',
      instanceClass: props.instanceClass,
      paymentType: 'PayAsYouGo',
      vpcId: props.vpcId,
      vswitchId: props.vSwitchId,
      zoneId: props.zoneId,
      securityGroupId: props.securityGroupId,
      vpcAuthMode: 'Close',
      tags: props.tags && { ...props.tags },
    };
    checkAgainstProvider(problems, 'alicloud_redis_tair_instance', config);
    problems.throwIfAny();
    this.resource = new RedisTairInstance(this, 'Resource', config);
    registerName(this.resource, 'tairInstanceName', name);
    Notices.of(this).add({
      id: 'gateway.tair-without-password',
      message:
        'The Tair instance asks members of its security group for no password, and is paid for by the hour. Put nothing else in it.',
    });
  }

  get address(): string {
    return (this.reference ??= addressOf(this.resource.connectionDomain, this.resource.port));
  }
}
