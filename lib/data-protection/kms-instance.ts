import type { Construct } from 'constructs';
import { KmsInstance as L1KmsInstance } from '../bindings/alicloud/kms-instance';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { nameRule } from './shared';

/** What protects keys of an instance. */
export class KmsProtection {
  /** Software. Symmetric keys of it can be rotated by the service. */
  static readonly SOFTWARE = new KmsProtection('3', 'SOFTWARE');
  /** Hardware security modules. Their keys are not rotated by the service. */
  static readonly HARDWARE = new KmsProtection('5', 'HSM');

  private constructor(
    /** As the instance's `product_version` says it. @unverified which number is which */
    readonly code: string,
    /** As a key's `protection_level` says it. */
    readonly level: string,
  ) {}
}

/** An instance of Key Management Service. */
export interface IKmsInstance {
  readonly kmsInstanceId: string;
  readonly protection: KmsProtection;
}

export interface KmsSubscriptionProps {
  /** Requests in a second that the instance can do: 200, 1000, 2000 or 4000; 0 for the smallest one. */
  readonly requestsPerSecond: number;
  /** Keys it can hold, 100 to 100,000. Each version of a rotated key counts. */
  readonly keys: number;
  /** Secrets it can hold, up to 100,000. @default 0 */
  readonly secrets?: number;
  /** Further VPCs that reach it, up to 10,000. @default 0 */
  readonly vpcs?: number;
  /** 1, 2, 3, 6, 12, 24 or 36. */
  readonly months: number;
  /** Months that it is prolonged by, by itself, up to 36. @default - it ends, and what it encrypted cannot be read */
  readonly renewMonths?: number;
}

/** How an instance is paid. */
export class KmsBilling {
  /** By use. */
  static payAsYouGo(): KmsBilling {
    return new KmsBilling({ paymentType: 'PayAsYouGo' });
  }

  /** Bought for months, when this is applied. */
  static subscription(props: KmsSubscriptionProps): KmsBilling {
    const { requestsPerSecond, keys, secrets = 0, vpcs = 0, months, renewMonths } = props;
    return new KmsBilling({
      paymentType: 'Subscription',
      spec: requestsPerSecond,
      keyNum: keys,
      secretNum: secrets,
      vpcNum: vpcs,
      period: months,
      renewStatus: renewMonths === undefined ? 'ManualRenewal' : 'AutoRenewal',
      renewPeriod: renewMonths,
      renewalPeriodUnit: renewMonths === undefined ? undefined : 'M',
    });
  }

  private constructor(
    /** @internal */
    readonly config: {
      readonly paymentType: string;
      readonly spec?: number;
      readonly keyNum?: number;
      readonly secretNum?: number;
      readonly vpcNum?: number;
      readonly period?: number;
      readonly renewStatus?: string;
      readonly renewPeriod?: number;
      readonly renewalPeriodUnit?: string;
    },
  ) {}
}

export interface KmsInstanceProps {
  /** Where it is reached. Another one replaces the instance, and with it every key. */
  readonly vpcId: string;
  /** In the VPC, one per zone or a common one. Others replace the instance. */
  readonly vSwitchIds: readonly string[];
  /** Two zones. Others replace the instance. */
  readonly zoneIds: readonly string[];
  /** Another kind of payment replaces the instance. */
  readonly billing: KmsBilling;
  /** @default KmsProtection.SOFTWARE */
  readonly protection?: KmsProtection;
  /** Shown in the console. @default - made from the construct's path */
  readonly instanceName?: string;
  /** Terraform cannot release it, and neither can anybody else, until this is taken away. @default true */
  readonly deletionProtection?: boolean;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

class ImportedInstance extends AlicloudConstruct implements IKmsInstance {
  constructor(
    scope: Construct,
    id: string,
    readonly kmsInstanceId: string,
    readonly protection: KmsProtection,
  ) {
    super(scope, id);
  }
}

/** An instance of Key Management Service in a VPC, `alicloud_kms_instance`. It is bought when this is applied. */
export class KmsInstance extends AlicloudConstruct implements IKmsInstance {
  /**
   * An instance that exists outside of this app, `kst-…`.
   * @throws ValidationError `invalid-value` if no instance has such an id
   */
  static fromKmsInstanceId(
    scope: Construct,
    id: string,
    kmsInstanceId: string,
    protection: KmsProtection = KmsProtection.SOFTWARE,
  ): IKmsInstance {
    const instance = new ImportedInstance(scope, id, kmsInstanceId, protection);
    const problems = new Problems(instance);
    checkText(problems, 'kmsInstanceId', kmsInstanceId, /^kst-\w+$/, 'the id of an instance, kst-…');
    problems.throwIfAny();
    return instance;
  }

  readonly protection: KmsProtection;
  private readonly resource: L1KmsInstance;
  private reference?: string;

  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: KmsInstanceProps) {
    super(scope, id);
    const { billing, protection = KmsProtection.SOFTWARE } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.instanceName, nameRule('instanceName'), problems);
    if (props.zoneIds.length !== 2) {
      problems.add({
        code: 'out-of-range',
        what: 'zoneIds does not have two zones',
        got: `${props.zoneIds.length}`,
        allowed:
          '2 (https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/purchase-and-enable-a-kms-instance)',
        fix: 'name two zones of the region',
      });
    }
    const config = {
      vpcId: props.vpcId,
      vswitchIds: [...props.vSwitchIds],
      zoneIds: [...props.zoneIds],
      productVersion: protection.code,
      instanceName: name.value,
      deletionProtection: props.deletionProtection ?? true,
      tags: props.tags,
      ...billing.config,
    };
    checkAgainstProvider(problems, 'alicloud_kms_instance', config, {
      spec: 'requestsPerSecond',
      key_num: 'keys',
      secret_num: 'secrets',
      vpc_num: 'vpcs',
      period: 'months',
      renew_period: 'renewMonths',
      vswitch_ids: 'vSwitchIds',
      zone_ids: 'zoneIds',
    });
    problems.throwIfAny();
    this.resource = new L1KmsInstance(this, 'Resource', config);
    registerName(this.resource, 'instanceName', name);
    this.protection = protection;
    Notices.of(this).add({
      id: 'data-protection.kms-instance-cost',
      message:
        billing.config.paymentType === 'Subscription'
          ? `An instance of KMS is bought for ${billing.config.period} month(s) when this is applied.`
          : 'An instance of KMS is billed by use from the moment this is applied.',
    });
  }

  get kmsInstanceId(): string {
    return (this.reference ??= this.resource.id);
  }
}
