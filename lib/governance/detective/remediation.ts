import type { Construct } from 'constructs';
import { ConfigAggregateRemediation } from '../../bindings/alicloud/config-aggregate-remediation';
import { ConfigRemediation } from '../../bindings/alicloud/config-remediation';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { jsonText, literal } from '../../core/literal';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IDetectiveRule } from './rule';

/** When something is mended. */
export enum RemediationMode {
  /** When somebody says so in the console. */
  MANUAL = 'MANUAL_EXECUTION',
  /** As soon as it is found. */
  AUTOMATIC = 'AUTO_EXECUTION',
}

/** A parameter of a template, for aggregators: the service wants its description with it. */
export interface RemediationParameter {
  readonly name: string;
  /** `{resourceId}`, `{regionId}` and `{resourceType}` stand for those of what is mended. */
  readonly value: string;
  /** As the template says it: `String`, `Json`, `ARRAY`. @default 'String' */
  readonly type?: string;
}

/** What mends. */
export class RemediationTemplate {
  /** Sets the ACL of a bucket; it asks for `bucketName`, `regionId` and `permissionName`. */
  static readonly OSS_BUCKET_ACL = new RemediationTemplate('ACS-OSS-PutBucketAcl', 'OOS', 'ALIYUN');
  /** Sets tags; it asks for `regionId`, `tags`, `resourceType` and `resourceIds`. */
  static readonly TAG_RESOURCES = new RemediationTemplate('ACS-TAG-TagResources', 'OOS', 'ALIYUN');

  /** Another template of Alibaba Cloud, as `ListRemediationTemplates` names it. */
  static managed(templateId: string): RemediationTemplate {
    return new RemediationTemplate(templateId, 'OOS', 'ALIYUN');
  }

  /** A template of your own in Operation Orchestration Service. */
  static oos(templateName: string): RemediationTemplate {
    return new RemediationTemplate(templateName, 'OOS', 'CUSTOM');
  }

  /** A function, by its ARN. */
  static function(functionArn: string): RemediationTemplate {
    return new RemediationTemplate(functionArn, 'FC', 'CUSTOM');
  }

  private constructor(
    readonly templateId: string,
    readonly type: string,
    readonly source: string,
  ) {}
}

export interface RemediationOptions {
  readonly template: RemediationTemplate;
  /** @default - none */
  readonly parameters?: readonly RemediationParameter[];
  /** @default RemediationMode.MANUAL */
  readonly mode?: RemediationMode;
}

export interface RemediationProps extends RemediationOptions {
  readonly rule: IDetectiveRule;
}

/**
 * How what does not comply is mended, `alicloud_config_aggregate_remediation` or `alicloud_config_remediation`. It changes resources of members: nothing
 * is done before somebody says so, unless `mode` says otherwise.
 */
export class Remediation extends AlicloudConstruct {
  /** @throws ValidationError `invalid-value` for templates and parameters */
  constructor(scope: Construct, id: string, props: RemediationProps) {
    super(scope, id);
    const { rule, template, parameters = [], mode = RemediationMode.MANUAL } = props;
    const problems = new Problems(this);
    checkText(problems, 'template', template.templateId, /^\S+$/, 'the id of a template, or the ARN of a function');
    for (const { name } of parameters) checkText(problems, 'parameters', name, /^\w+$/, 'names of parameters');
    const config = {
      configRuleId: rule.ruleId,
      remediationTemplateId: template.templateId,
      remediationType: template.type,
      remediationSourceType: template.source,
      invokeType: mode,
    };
    if (rule.aggregator) {
      const full = {
        ...config,
        aggregatorId: rule.aggregator.aggregatorId,
        remediationOriginParams: literal(
          jsonText({
            properties: parameters.map(({ name, value, type = 'String' }) => ({
              name,
              type,
              value,
              allowedValues: [],
            })),
          }),
        ),
      };
      checkAgainstProvider(problems, 'alicloud_config_aggregate_remediation', full);
      problems.throwIfAny();
      new ConfigAggregateRemediation(this, 'Resource', full);
    } else {
      const full = {
        ...config,
        params: literal(jsonText(Object.fromEntries(parameters.map(({ name, value }) => [name, value])))),
      };
      checkAgainstProvider(problems, 'alicloud_config_remediation', full);
      problems.throwIfAny();
      new ConfigRemediation(this, 'Resource', full);
    }
    if (mode === RemediationMode.AUTOMATIC) {
      Notices.of(this).add({
        id: 'governance.automatic-remediation',
        message: `${template.templateId} changes resources of every account that the rule is about, as soon as they do not comply.`,
      });
    }
  }
}
