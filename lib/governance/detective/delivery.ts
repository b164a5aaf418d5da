import type { Construct } from 'constructs';
import { ConfigAggregateDelivery } from '../../bindings/alicloud/config-aggregate-delivery';
import { ConfigDelivery as L1ConfigDelivery } from '../../bindings/alicloud/config-delivery';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IComplianceAggregator } from './aggregator';

/** Where Cloud Config sends what it records. */
export class ConfigDestination {
  /** A bucket: `acs:oss:<region>:<account>:<bucket>`. */
  static bucket(arn: string): ConfigDestination {
    return new ConfigDestination('OSS', arn, /^acs:oss:[\w-]+:\d+:[a-z0-9-]+$/);
  }

  /** A log store: `acs:log:<region>:<account>:project/<project>/logstore/<log store>`. */
  static logStore(arn: string): ConfigDestination {
    return new ConfigDestination('SLS', arn, /^acs:log:[\w-]+:\d+:project\/[^/\s]+\/logstore\/[^/\s]+$/);
  }

  /** A topic of Message Service: `acs:mns:<region>:<account>:/topics/<topic>`. */
  static topic(arn: string): ConfigDestination {
    return new ConfigDestination('MNS', arn, /^acs:mns:[\w-]+:\d+:\/topics\/\S+$/);
  }

  private constructor(
    /** As the API has it. */
    readonly type: string,
    readonly arn: string,
    /** @internal */
    readonly form: RegExp,
  ) {}
}

export interface ConfigDeliveryProps {
  readonly destination: ConfigDestination;
  /** @default - what is recorded of the account that Terraform works in */
  readonly aggregator?: IComplianceAggregator;
  /** Changes of resources. @default true */
  readonly changes?: boolean;
  /** A picture of all resources, regularly; for buckets. @default - true for buckets */
  readonly snapshots?: boolean;
  /** Resources that stop complying; for log stores and topics. @default - true for log stores and topics */
  readonly nonCompliance?: boolean;
  /** @default - made from the construct's path */
  readonly deliveryName?: string;
}

const NAME: NameRule = {
  argument: 'deliveryName',
  maxLength: 64,
  letters: { form: /^[\p{L}\p{N}_-]+$/u, text: 'letters of any script, digits, "_" and "-"', service: 'Cloud Config' },
};

/** Sends what Cloud Config records, `alicloud_config_aggregate_delivery` or `alicloud_config_delivery`. */
export class ConfigDelivery extends AlicloudConstruct {
  /** @throws ValidationError `not-applicable` for what the destination does not take, `invalid-value` for ARNs */
  constructor(scope: Construct, id: string, props: ConfigDeliveryProps) {
    super(scope, id);
    const { destination, aggregator, changes = true, snapshots, nonCompliance } = props;
    const isBucket = destination.type === 'OSS';
    const problems = new Problems(this);
    const name = physicalName(this, props.deliveryName, NAME, problems);
    checkText(problems, 'destination', destination.arn, destination.form, 'the ARN of a bucket, log store or topic');
    const misplaced = (argument: string, allowed: string): void => {
      problems.add({
        code: 'not-applicable',
        what: `${argument} does not go there`,
        allowed,
        fix: `remove ${argument}`,
      });
    };
    if (snapshots !== undefined && !isBucket) misplaced('snapshots', 'buckets');
    if (nonCompliance !== undefined && isBucket) misplaced('nonCompliance', 'log stores and topics');
    const config = {
      deliveryChannelName: name.value,
      deliveryChannelType: destination.type,
      deliveryChannelTargetArn: destination.arn,
      configurationItemChangeNotification: changes,
      configurationSnapshot: isBucket ? (snapshots ?? true) : undefined,
      nonCompliantNotification: isBucket ? undefined : (nonCompliance ?? true),
    };
    if (aggregator) {
      const full = { ...config, aggregatorId: aggregator.aggregatorId };
      checkAgainstProvider(problems, 'alicloud_config_aggregate_delivery', full);
      problems.throwIfAny();
      registerName(new ConfigAggregateDelivery(this, 'Resource', full), 'deliveryChannelName', name);
    } else {
      checkAgainstProvider(problems, 'alicloud_config_delivery', config);
      problems.throwIfAny();
      registerName(new L1ConfigDelivery(this, 'Resource', config), 'deliveryChannelName', name);
    }
  }
}
