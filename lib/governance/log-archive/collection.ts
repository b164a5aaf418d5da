import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { SlsCollectionPolicy } from '../../bindings/alicloud/sls-collection-policy';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IAccount } from '../protection/targets';
import { LogArchiveLimits } from './limits';
import { checkRegion, checkRetention } from './storage';

/**
 * A kind of log that services write: code of the service, and of the log.
 * https://www.alibabacloud.com/help/en/sls/cloud-product-configuration-considerations
 */
export class CollectedLog {
  /** Who reads and writes buckets. */
  static readonly OSS_ACCESS = new CollectedLog('oss', 'access_log');
  /** What buckets hold and move, by the hour. */
  static readonly OSS_METERING = new CollectedLog('oss', 'metering_log');
  /** Requests that WAF saw. */
  static readonly WAF_ACCESS = new CollectedLog('waf', 'access_log');
  /** Slow statements of databases. */
  static readonly RDS_SLOW = new CollectedLog('rds', 'slow_log');

  /** Another one. The page above lists the codes. */
  static custom(productCode: string, dataCode: string): CollectedLog {
    return new CollectedLog(productCode, dataCode);
  }

  private constructor(
    readonly productCode: string,
    readonly dataCode: string,
  ) {}
}

/** Which instances logs come from. */
export class CollectedResources {
  /** All, those of the future too. */
  static all(): CollectedResources {
    return new CollectedResources({ resourceMode: 'all' });
  }

  /** These. */
  static instances(...ids: readonly string[]): CollectedResources {
    return new CollectedResources({ resourceMode: 'instanceMode', instanceIds: [...ids] });
  }

  /** Those in regions and with all of the tags; what is left out does not matter. */
  static where(options: { readonly regions?: readonly string[]; readonly tags?: { readonly [key: string]: string } }) {
    const { regions, tags } = options;
    return new CollectedResources({
      resourceMode: 'attributeMode',
      ...(regions && { regions: [...regions] }),
      ...(tags && { resourceTags: { ...tags } }),
    });
  }

  private constructor(
    /** @internal */
    readonly config: {
      readonly resourceMode: string;
      readonly instanceIds?: string[];
      readonly regions?: string[];
      readonly resourceTags?: { [key: string]: string };
    },
  ) {}
}

/** Where collected logs go. */
export interface CollectionDestination {
  readonly project: string;
  readonly logStore: string;
  readonly region: string;
  /** Days that they are kept there, 1 to 3,650. @default - those of the log store */
  readonly retentionDays?: number;
}

export interface LogCollectionProps {
  /** Another one replaces the policy. */
  readonly log: CollectedLog;
  /** @default CollectedResources.all() */
  readonly resources?: CollectedResources;
  /** Where logs of all accounts and regions go together. @default - they stay where the service writes them */
  readonly destination?: CollectionDestination;
  /** Whose logs: all members, or these. @default - the account that Terraform works in */
  readonly members?: 'all' | readonly IAccount[];
  /** Region that logs of services without one are in; for some kinds only, another one replaces the policy. @default - the service chooses */
  readonly dataRegion?: string;
  /** 3 to 63 small letters, digits, `-` and `_`, a letter first; another name replaces the policy. @default - made from the construct's path */
  readonly policyName?: string;
  /** @default true */
  readonly enabled?: boolean;
}

const NAME: NameRule = {
  argument: 'policyName',
  maxLength: LogArchiveLimits.COLLECTION_NAME.MAX,
  letters: {
    form: /^[a-z][a-z0-9_-]{2,62}$/,
    text: 'small letters, digits, "-" and "_", 3 or more, a letter first',
    service: 'Log Service',
    lowerCase: true,
  },
};

/**
 * Collects logs of a service from all instances, members and regions into one log store, `alicloud_sls_collection_policy`: central log audit. The API
 * answers in Shanghai and Singapore: the provider works in `cn-shanghai` or `ap-southeast-1`.
 */
export class LogCollection extends AlicloudConstruct {
  /** @throws ValidationError `invalid-name`, `invalid-value` for codes and regions, `too-few-items` for an empty choice, `out-of-range` for days */
  constructor(scope: Construct, id: string, props: LogCollectionProps) {
    super(scope, id);
    const { log, resources = CollectedResources.all(), destination, members, dataRegion, enabled = true } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.policyName, NAME, problems);
    checkText(problems, 'log', log.productCode, /^[a-z][\w-]*$/, 'the code of a service');
    checkText(problems, 'log', log.dataCode, /^[a-z][\w-]*$/, 'the code of a log');
    checkRegion(problems, destination?.region);
    checkRegion(problems, dataRegion);
    checkRetention(problems, 'destination.retentionDays', destination?.retentionDays);
    const { instanceIds } = resources.config;
    if (instanceIds?.length === 0) {
      problems.add({ code: 'too-few-items', what: 'resources names no instance', fix: 'name at least one' });
    }
    if (members !== undefined && members !== 'all' && members.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'members is empty',
        got: shown('[]'),
        fix: "name members, or say 'all'",
      });
    }
    const config = {
      policyName: name.value,
      productCode: log.productCode,
      dataCode: log.dataCode,
      enabled,
      policyConfig: resources.config,
      centralizeEnabled: destination !== undefined,
      centralizeConfig: destination && {
        destProject: destination.project,
        destLogstore: destination.logStore,
        destRegion: destination.region,
        destTtl: destination.retentionDays,
      },
      dataConfig: dataRegion === undefined ? undefined : { dataRegion },
      resourceDirectory:
        members === undefined
          ? undefined
          : members === 'all'
            ? { accountGroupType: 'all' }
            : { accountGroupType: 'custom', members: members.map(({ targetId }) => targetId) },
    };
    checkAgainstProvider(problems, 'alicloud_sls_collection_policy', config);
    problems.throwIfAny();
    const resource = new SlsCollectionPolicy(this, 'Resource', config);
    registerName(resource, 'policyName', name);
    if (!Token.isUnresolved(log.dataCode)) {
      Notices.of(this).add({
        id: 'governance.log-collection-cost',
        message: `Logs of ${log.productCode} are collected: Log Service bills what is written and kept.`,
      });
    }
  }
}
