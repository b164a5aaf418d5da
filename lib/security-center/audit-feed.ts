import { SasAuditFeed } from '../bindings/aisec/sas-audit-feed';
import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { CloudAccount, CloudModule, CloudVendor, type ICloudAccount } from './cloud-account';
import { aisecOf, checked, literal, type SecurityCenterAisecProps } from './shared';

export interface SqsSourceProps {
  /** Name of the SQS queue that tells of new files of CloudTrail. */
  readonly queueName: string;
  /** Region of the queue, such as `us-east-1`. */
  readonly region: string;
}

export interface KafkaSourceProps {
  readonly userName: string;
  /** Servers of the topic, each with its port, separated by commas. */
  readonly bootstrapServers: string;
  readonly topic: string;
}

/** Where audit logs of another cloud are read. The key of the connection reads them: none is given here. */
export class AuditLogSource {
  /** AWS: the queue that is told of new log files. */
  static sqs({ queueName, region }: SqsSourceProps): AuditLogSource {
    return new AuditLogSource(CloudVendor.AWS, { sqsQueueName: queueName, sqsRegion: region });
  }

  /** Tencent Cloud: the topic that logs are delivered to. */
  static kafka({ userName, bootstrapServers, topic }: KafkaSourceProps): AuditLogSource {
    const settings = { kafkaUserName: userName, kafkaBootstrapServers: bootstrapServers, kafkaTopic: topic };
    return new AuditLogSource(CloudVendor.TENCENT, settings);
  }

  private constructor(
    /** @internal */
    readonly vendor: CloudVendor,
    /** @internal */
    readonly settings: { readonly [argument: string]: string },
  ) {}
}

export interface CloudAuditFeedProps extends SecurityCenterAisecProps {
  /** Another one replaces the feed. It needs `CloudModule.AUDIT_LOGS`. */
  readonly account: ICloudAccount;
  readonly source: AuditLogSource;
}

/**
 * Reads the audit logs of an account at another cloud, `aisec_sas_audit_feed`. An account has one feed; its source changes in place, and
 * destroying removes the feed, nothing at the other cloud.
 */
export class CloudAuditFeed extends AlicloudConstruct {
  private readonly resource: SasAuditFeed;

  /** @throws ValidationError `not-applicable` for a source of another cloud than the account's */
  constructor(scope: Construct, id: string, props: CloudAuditFeedProps) {
    super(scope, id);
    const { account, source } = props;
    const problems = new Problems(this);
    const { vendor, modules } = account instanceof CloudAccount ? account : {};
    if (vendor && vendor !== source.vendor) {
      problems.add({
        code: 'not-applicable',
        what: `source is of ${source.vendor.code}`,
        got: `an account of ${vendor.code}`,
        allowed: 'AuditLogSource.sqs for AWS, AuditLogSource.kafka for Tencent Cloud; other clouds have no feed',
        fix: "give the source of the account's cloud",
      });
    }
    const settings = Object.entries(source.settings).map(([name, value]) => [name, literal(value)]);
    const config = {
      authId: account.authId,
      vendor: source.vendor.code,
      ...(Object.fromEntries(settings) as { readonly [argument: string]: string }),
    };
    this.resource = new SasAuditFeed(this, 'Resource', {
      ...checked(problems, 'aisec_sas_audit_feed', config, { auth_id: 'account' }),
      provider: aisecOf(this, props).provider,
    });
    if (modules && !modules.includes(CloudModule.AUDIT_LOGS)) {
      Notices.of(this).add({
        id: 'security-center.audit-module',
        message: 'The account reads its audit logs only with CloudModule.AUDIT_LOGS among its modules.',
      });
    }
  }

  /** `init`, `verify`, `enable`, `disable`, `error` or `timeout`, as of the last refresh. */
  get status(): string {
    return this.resource.status;
  }

  /** Why the feed cannot be read. */
  get message(): string {
    return this.resource.message;
  }
}
