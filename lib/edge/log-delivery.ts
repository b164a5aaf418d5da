import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { EsaSiteDeliveryTask, type EsaSiteDeliveryTaskConfig } from '../bindings/alicloud/esa-site-delivery-task';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import type { SecretValue } from '../core/secret';
import { checkText } from '../core/text-check';
import { EdgeQuota } from './quota';
import { checkNotEmpty, checkRange, EDGE_NAMES, literal, replacementTrigger, unwrapped } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteUncertain } from './uncertain';

/** Which logs of a site are delivered. */
export class EdgeLogType {
  /** One line for each request. */
  static readonly ACCESS = new EdgeLogType('dcdn_log_access_l1');
  /** Hits of the WAF's rules. */
  static readonly WAF = new EdgeLogType('dcdn_log_waf');
  /** Edge functions. */
  static readonly EDGE_ROUTINE = new EdgeLogType('dcdn_log_er');
  /** Layer 4. */
  static readonly LAYER_4 = new EdgeLogType('dcdn_log_ipa');

  static custom(code: string): EdgeLogType {
    return new EdgeLogType(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Whose requests are in the logs. */
export class EdgeDataCenter {
  static readonly MAINLAND_CHINA = new EdgeDataCenter('cn');
  static readonly OUTSIDE_MAINLAND_CHINA = new EdgeDataCenter('sg');
  /** @unverified known from the provider's tests only */
  static readonly GLOBAL = new EdgeDataCenter('global');

  static custom(code: string): EdgeDataCenter {
    return new EdgeDataCenter(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

export interface EdgeSlsDestinationProps {
  readonly project: string;
  readonly logStore: string;
  readonly region: string;
}

export interface EdgeOssDestinationProps {
  readonly bucketName: string;
  readonly region: string;
  /** @default - none */
  readonly prefix?: string;
  /** Account that has the bucket. @default - this account */
  readonly accountId?: string;
}

/** Server authentication of an HTTP destination: each request is signed. */
export interface EdgeLogSignature {
  readonly privateKey: SecretValue;
  /** Path that is signed: `v1/log/upload`. */
  readonly urlPath: string;
  /** Seconds that a signature is valid, at least 1; more than 300 is recommended. @default 300 */
  readonly expiresAfter?: number;
}

export interface EdgeHttpDestinationProps {
  /** `https://…` */
  readonly url: string;
  /** @default - no compression */
  readonly compress?: string;
  /** Headers; no secrets. @default - none */
  readonly headers?: { readonly [name: string]: string };
  /** Headers that are secret, such as `Authorization`. @default - none */
  readonly secretHeaders?: { readonly [name: string]: SecretValue };
  /** Arguments of the query string; no secrets. @default - none */
  readonly query?: { readonly [name: string]: string };
  /** Arguments of the query string that are secret. @default - none */
  readonly secretQuery?: { readonly [name: string]: SecretValue };
  /** Before the lines of a delivery. @default - none */
  readonly bodyPrefix?: string;
  /** After the lines of a delivery. @default - none */
  readonly bodySuffix?: string;
  /** Megabytes of one delivery, at least 1. @default - chosen by ESA */
  readonly maxBatchMegabytes?: number;
  /** Lines of one delivery, at least 1. @default - chosen by ESA */
  readonly maxBatchLines?: number;
  /** @default - chosen by ESA */
  readonly maxRetries?: number;
  /** Seconds, at least 1. @default - chosen by ESA */
  readonly timeout?: number;
  /** @default - requests are not signed */
  readonly signature?: EdgeLogSignature;
}

export interface EdgeS3DestinationProps {
  readonly accessKey: SecretValue;
  readonly secretKey: SecretValue;
  readonly region: string;
  /** Bucket and path in it: `logs/esa`. */
  readonly bucketPath: string;
  /** @default - none */
  readonly prefix?: string;
  /** @default - left to ESA */
  readonly serverSideEncryption?: boolean;
  /** Way of authentication, as ESA names it. @default - left to ESA */
  readonly authentication?: string;
}

export interface EdgeS3CompatibleDestinationProps extends EdgeS3DestinationProps {
  /** `https://…` */
  readonly endpoint: string;
}

/** How a client of Kafka says who it is. */
export interface EdgeKafkaUser {
  readonly userName: string;
  readonly password: SecretValue;
  /** @default 'plain' */
  readonly mechanism?: string;
}

export interface EdgeKafkaDestinationProps {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  readonly topic: string;
  /** @default 'kafka.LeastBytes' */
  readonly balancer?: string;
  /** `gzip`, `lz4`, …. @default - no compression */
  readonly compress?: string;
  /** @default - nobody is asked for */
  readonly user?: EdgeKafkaUser;
}

type DeliveryArguments = Pick<
  EsaSiteDeliveryTaskConfig,
  'slsDelivery' | 'ossDelivery' | 'httpDelivery' | 's3Delivery' | 'kafkaDelivery'
>;

interface Destination {
  readonly config: DeliveryArguments;
  /** What of it may be stored once more, to see changes. */
  readonly visible: { readonly [name: string]: unknown };
  readonly hasSecrets?: boolean;
  readonly check?: (problems: Problems) => void;
}

/** Where logs go. Secrets come from Terraform only, and are in the Terraform state in plain text. */
export class EdgeLogDestination {
  /** Simple Log Service. */
  static sls({ project, logStore, region }: EdgeSlsDestinationProps): EdgeLogDestination {
    const slsDelivery = { slsProject: project, slsLogStore: logStore, slsRegion: region };
    return new EdgeLogDestination('sls', { config: { slsDelivery }, visible: slsDelivery });
  }

  static oss({ bucketName, region, prefix, accountId }: EdgeOssDestinationProps): EdgeLogDestination {
    const ossDelivery = { bucketName, region, prefixPath: prefix, aliuid: accountId };
    return new EdgeLogDestination('oss', { config: { ossDelivery }, visible: ossDelivery });
  }

  static http(props: EdgeHttpDestinationProps): EdgeLogDestination {
    const { url, compress, headers, secretHeaders, query, secretQuery, bodyPrefix, bodySuffix, signature } = props;
    const { maxBatchMegabytes, maxBatchLines, maxRetries, timeout } = props;
    const plain = {
      destUrl: url,
      compress,
      logBodyPrefix: bodyPrefix && literal(bodyPrefix),
      logBodySuffix: bodySuffix && literal(bodySuffix),
      maxBatchMb: maxBatchMegabytes,
      maxBatchSize: maxBatchLines,
      maxRetry: maxRetries,
      transformTimeout: timeout,
      standardAuthOn: signature !== undefined,
    };
    const httpDelivery = {
      ...plain,
      headerParam: withSecrets(headers, secretHeaders),
      queryParam: withSecrets(query, secretQuery),
      standardAuthParam: signature && {
        privateKey: unwrapped(signature.privateKey),
        urlPath: signature.urlPath,
        expiredTime: signature.expiresAfter ?? 300,
      },
    };
    return new EdgeLogDestination('http', {
      config: { httpDelivery },
      visible: { ...plain, headers, query, urlPath: signature?.urlPath },
      hasSecrets: secretHeaders !== undefined || secretQuery !== undefined || signature !== undefined,
      check: (problems) => {
        checkText(problems, 'url', url, /^https?:\/\/\S+$/, 'a URL: "https://…"');
        checkRange(problems, 'maxBatchMegabytes', maxBatchMegabytes, { MIN: 1 });
        checkRange(problems, 'maxBatchLines', maxBatchLines, { MIN: 1 });
        checkRange(problems, 'maxRetries', maxRetries, { MIN: 0 });
        checkRange(problems, 'timeout', timeout, { MIN: 1 }, 'seconds');
        checkRange(problems, 'expiresAfter', signature?.expiresAfter, { MIN: 1 }, 'seconds');
        checkTwice(problems, headers, secretHeaders);
        checkTwice(problems, query, secretQuery);
      },
    });
  }

  /** Amazon S3. */
  static s3(props: EdgeS3DestinationProps): EdgeLogDestination {
    return new EdgeLogDestination('aws3', s3Destination(props, false));
  }

  /** What speaks like Amazon S3. */
  static s3Compatible(props: EdgeS3CompatibleDestinationProps): EdgeLogDestination {
    return new EdgeLogDestination('aws3cmpt', s3Destination(props, true, props.endpoint));
  }

  static kafka(props: EdgeKafkaDestinationProps): EdgeLogDestination {
    const { brokers, topic, balancer = 'kafka.LeastBytes', compress, user } = props;
    const plain = {
      brokers: [...brokers],
      topic,
      balancer,
      compress,
      userAuth: user !== undefined,
      userName: user?.userName,
      machanismType: user && (user.mechanism ?? 'plain'),
    };
    return new EdgeLogDestination('kafka', {
      config: { kafkaDelivery: { ...plain, password: unwrapped(user?.password) } },
      visible: plain,
      hasSecrets: user !== undefined,
      check: (problems) => {
        checkNotEmpty(problems, 'brokers', brokers);
        for (const broker of brokers) checkText(problems, 'brokers', broker, /^[^\s:]+:\d{1,5}$/, '"host:port"');
      },
    });
  }

  private constructor(
    /** As the API takes it. */
    readonly type: string,
    /** @internal */
    readonly given: Destination,
  ) {}
}

function s3Destination(props: EdgeS3DestinationProps, s3Cmpt: boolean, endpoint?: string): Destination {
  const plain = {
    region: props.region,
    bucketPath: props.bucketPath,
    prefixPath: props.prefix,
    endpoint,
    s3Cmpt,
    serverSideEncryption: props.serverSideEncryption,
    vertifyType: props.authentication,
  };
  const keys = { accessKey: unwrapped(props.accessKey), secretKey: unwrapped(props.secretKey) };
  return {
    config: { s3Delivery: { ...plain, ...keys } },
    visible: plain,
    hasSecrets: true,
    check: (problems) => checkText(problems, 'endpoint', endpoint, /^https?:\/\/\S+$/, 'a URL: "https://…"'),
  };
}

type Texts = { readonly [name: string]: string };
type Secrets = { readonly [name: string]: SecretValue };

function withSecrets(texts: Texts | undefined, secrets: Secrets | undefined): { [name: string]: string } | undefined {
  if (!texts && !secrets) return undefined;
  return {
    ...Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, literal(text)])),
    ...Object.fromEntries(Object.entries(secrets ?? {}).map(([name, secret]) => [name, unwrapped(secret) ?? ''])),
  };
}

const SECRET_NAME = /authorization|api[-_]?key|secret|token|password|signature/i;

function checkTwice(problems: Problems, texts: Texts = {}, secrets: Secrets = {}): void {
  for (const name of Object.keys(texts)) {
    if (name in secrets) {
      problems.add({ code: 'conflict', what: `${shown(name)} is given twice`, fix: 'remove one of them' });
    } else if (SECRET_NAME.test(name)) {
      problems.add({
        code: 'secret-literal',
        what: `${shown(name)} looks like a secret that is written in the code`,
        got: 'a text (not shown)',
        allowed: 'a SecretValue',
        fix: 'give it by secretHeaders or secretQuery, and revoke what stood in the code',
      });
    }
  }
}

export interface EdgeLogDeliveryProps {
  readonly site: IEdgeSite;
  /** Where logs go. A change replaces the task; one of its secrets alone does not, see `secretVersion`. */
  readonly destination: EdgeLogDestination;
  /** @default EdgeLogType.ACCESS */
  readonly logType?: EdgeLogType;
  /** A change replaces the task. */
  readonly dataCenter: EdgeDataCenter;
  /** Fields of a line, as ESA names them: `ClientIP`, `RequestID`, …. At least one. */
  readonly fields: readonly string[];
  /** Share of lines that are not delivered, 0 to 1. @default 0 */
  readonly discardRate?: number;
  /** A change replaces the task. @default - made from the construct's path */
  readonly taskName?: string;
  /** @default true */
  readonly enabled?: boolean;
  /** Any text; a change replaces the task, so that new secrets are used. @default - none */
  readonly secretVersion?: string;
}

const NAME: NameRule = { argument: 'taskName', maxLength: EdgeQuota.MAX_RULE_NAME, letters: EDGE_NAMES };

/**
 * Delivery of a site's logs while they are written, `alicloud_esa_site_delivery_task`; paid for by use. Fields, kind of log, share and
 * switch are changed in place.
 */
export class EdgeLogDelivery extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse, `secret-literal` for headers that look like secrets */
  constructor(scope: Construct, id: string, props: EdgeLogDeliveryProps) {
    super(scope, id);
    const { site, destination, logType = EdgeLogType.ACCESS, dataCenter, fields, enabled = true } = props;
    const { discardRate = 0, secretVersion } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.taskName, NAME, problems);
    checkNotEmpty(problems, 'fields', fields);
    for (const field of fields) checkText(problems, 'fields', field, /^[\w.-]+$/, 'names of fields: "ClientIP"');
    if (!Token.isUnresolved(discardRate) && !(discardRate >= 0 && discardRate <= 1)) {
      problems.add({
        code: 'out-of-range',
        what: 'discardRate is out of range',
        got: shown(discardRate),
        allowed: '0 to 1',
        fix: 'correct discardRate',
      });
    }
    const { config: delivery, visible, hasSecrets = false, check } = destination.given;
    check?.(problems);
    const config = {
      siteId: site.siteId,
      taskName: name.value,
      businessType: logType.code,
      dataCenter: dataCenter.code,
      deliveryType: destination.type,
      fieldName: fields.join(','),
      discardRate,
      status: enabled ? 'online' : 'offline',
      ...delivery,
    };
    checkAgainstProvider(problems, 'alicloud_esa_site_delivery_task', config, { field_name: 'fields' });
    problems.throwIfAny();
    // The provider plans another destination in place, and does not send it.
    const trigger = replacementTrigger(this, 'Destination', { ...visible, secretVersion });
    const resource = new EsaSiteDeliveryTask(this, 'Resource', {
      ...config,
      lifecycle: { replaceTriggeredBy: [trigger] },
    });
    registerName(resource, 'taskName', name);
    Notices.of(this).add({
      id: 'edge.log-cost',
      message: 'Delivery of logs is billed by use, and so is what stores them.',
    });
    if (dataCenter === EdgeDataCenter.GLOBAL) noteUncertain(this, ['edge.global-logs']);
    if (hasSecrets) {
      Notices.of(this).add({
        id: 'edge.log-secret-in-state',
        message: 'The secret of this destination is in the Terraform state in plain text.',
      });
    }
  }
}
