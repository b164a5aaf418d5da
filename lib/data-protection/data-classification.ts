import type { Construct } from 'constructs';
import { SddpDataLimit } from '../bindings/alicloud/sddp-data-limit';
import { SddpInstance } from '../bindings/alicloud/sddp-instance';
import { SddpRule } from '../bindings/alicloud/sddp-rule';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { literal } from '../core/literal';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import type { IBucket } from '../core/private-bucket';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { nameRule } from './shared';

/** How sensitive data is. */
export class Sensitivity {
  static readonly S1 = new Sensitivity('2');
  static readonly S2 = new Sensitivity('3');
  static readonly S3 = new Sensitivity('4');
  static readonly S4 = new Sensitivity('5');

  private constructor(readonly code: string) {}
}

/** What a rule of your own looks for. */
export class SensitiveContent {
  /** Data that contains a text. */
  static contains(text: string): SensitiveContent {
    return new SensitiveContent(
      2,
      JSON.stringify([{ rule: [{ operator: 'contains', target: 'content', value: text }], ruleRelation: 'AND' }]),
      text === '',
    );
  }

  /**
   * Content as the API takes it: https://www.alibabacloud.com/help/en/data-security-center/latest/api-sddp-2019-01-03-createrule
   * @param category - 0 for words, 2 for regular expressions
   */
  static custom(category: 0 | 2, content: string): SensitiveContent {
    return new SensitiveContent(category, content);
  }

  private constructor(
    /** @internal */
    readonly category: number,
    /** @internal */
    readonly json: string,
    /** @internal */
    readonly isEmpty = false,
  ) {}
}

export interface SensitiveDataRuleProps {
  readonly content: SensitiveContent;
  readonly sensitivity: Sensitivity;
  /** Shown in the console. @default - made from the construct's path */
  readonly ruleName?: string;
  /** Cannot be changed later. @default - none */
  readonly description?: string;
  /** @default true */
  readonly enabled?: boolean;
}

/** A rule of your own for what is sensitive in buckets, `alicloud_sddp_rule`. */
export class SensitiveDataRule extends AlicloudConstruct {
  /** @throws ValidationError if the provider would refuse an argument, `invalid-value` for an empty text or JSON of another form */
  constructor(scope: Construct, id: string, props: SensitiveDataRuleProps) {
    super(scope, id);
    const { content, sensitivity, enabled = true } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.ruleName, nameRule('ruleName'), problems);
    if (content.isEmpty) {
      problems.add({
        code: 'invalid-value',
        what: 'content looks for an empty text, which is in everything',
        got: '""',
        allowed: 'a text',
        fix: 'name what is looked for',
      });
    }
    checkJson(content.json, problems);
    const config = {
      ruleName: name.value,
      category: content.category,
      content: literal(content.json),
      riskLevelId: sensitivity.code,
      productCode: 'OSS',
      ruleType: 1,
      status: enabled ? 1 : 0,
      description: literal(props.description),
      lang: 'en',
    };
    checkAgainstProvider(problems, 'alicloud_sddp_rule', config);
    problems.throwIfAny();
    registerName(new SddpRule(this, 'Resource', config), 'ruleName', name);
  }
}

export interface ClassifiedBucketProps {
  readonly bucket: IBucket;
  /** Region of the bucket, `cn-hangzhou`. Another one replaces the authorization. */
  readonly region: string;
  /** Days that the log of its accesses is kept for audits: 30, 90, 180 or 365. @default - no audit */
  readonly auditDays?: number;
}

/** Lets Data Security Center find what is sensitive in a bucket, `alicloud_sddp_data_limit`. */
export class ClassifiedBucket extends AlicloudConstruct {
  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: ClassifiedBucketProps) {
    super(scope, id);
    const { bucket, region, auditDays } = props;
    const problems = new Problems(this);
    checkText(problems, 'region', region, /^[a-z]+(-[a-z0-9]+)+$/, 'the id of a region, cn-hangzhou');
    const config = {
      resourceType: 'OSS',
      parentId: bucket.bucketName,
      serviceRegionId: region,
      auditStatus: auditDays === undefined ? 0 : 1,
      logStoreDay: auditDays,
      lang: 'en',
    };
    checkAgainstProvider(problems, 'alicloud_sddp_data_limit', config, { log_store_day: 'auditDays' });
    problems.throwIfAny();
    new SddpDataLimit(this, 'Resource', config);
  }
}

/** An edition of Data Security Center. */
export class DataSecurityEdition {
  static readonly AUDIT = new DataSecurityEdition('version_audit');
  static readonly ENTERPRISE = new DataSecurityEdition('version_company');
  static readonly DLP = new DataSecurityEdition('version_dlp');

  private constructor(readonly code: string) {}
}

export interface DataSecurityCenterProps {
  readonly edition: DataSecurityEdition;
  /** 1, 2, 3, 6, 12 or 24. */
  readonly months: number;
  /** Databases that are looked at. @default 0 */
  readonly databases?: number;
  /** Gigabytes in OSS that are looked at. @default 0 */
  readonly ossGigabytes?: number;
  /** Months that it is prolonged by, by itself, 1 to 12. @default - it ends */
  readonly renewMonths?: number;
}

/**
 * Data Security Center of an account of the Chinese site, `alicloud_sddp_instance`: bought for months when this is applied, and not given
 * back when it is destroyed.
 */
export class DataSecurityCenter extends AlicloudConstruct {
  /** @throws ValidationError if the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: DataSecurityCenterProps) {
    super(scope, id);
    const { edition, months, databases = 0, ossGigabytes = 0, renewMonths } = props;
    const problems = new Problems(this);
    const config = {
      paymentType: 'Subscription',
      sddpVersion: edition.code,
      period: months,
      sdCbool: databases > 0 ? 'yes' : 'no',
      sdc: String(databases),
      udCbool: ossGigabytes > 0 ? 'yes' : 'no',
      udc: String(ossGigabytes),
      renewalStatus: renewMonths === undefined ? 'ManualRenewal' : 'AutoRenewal',
      renewPeriod: renewMonths,
    };
    checkAgainstProvider(problems, 'alicloud_sddp_instance', config, { period: 'months', renew_period: 'renewMonths' });
    problems.throwIfAny();
    new SddpInstance(this, 'Resource', config);
    Notices.of(this).add({
      id: 'data-protection.data-security-center-cost',
      message: `Data Security Center is bought for ${months} month(s) when this is applied; destroying it does not give it back.`,
    });
  }
}

function checkJson(json: string, problems: Problems): void {
  try {
    if (Array.isArray(JSON.parse(json))) return;
  } catch {
    // Said below.
  }
  problems.add({
    code: 'invalid-value',
    what: 'content is no JSON array',
    got: shown(json),
    allowed: '[{"rule": [...], "ruleRelation": "AND"}]',
    fix: 'correct the content',
  });
}
