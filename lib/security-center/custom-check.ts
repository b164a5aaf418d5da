import type { Construct, IConstruct } from 'constructs';
import { SasCheckItem } from '../bindings/aisec/sas-check-item';
import { SasCheckPolicy } from '../bindings/aisec/sas-check-policy';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import type { CheckRule } from './check-rule';
import { aisecOf, checked, literal, nameRule, type SecurityCenterAisecProps } from './shared';

/** What a standard of one's own is about. */
export class CheckSubject {
  /** AI security posture management. */
  static readonly AI_POSTURE = new CheckSubject('AISPM');
  static readonly IDENTITIES = new CheckSubject('IDENTITY_PERMISSION');
  static readonly RISKS = new CheckSubject('RISK');
  static readonly COMPLIANCE = new CheckSubject('COMPLIANCE');

  private constructor(readonly code: string) {}
}

/** A section of a requirement: where items are shown. */
export interface ICheckSection extends IConstruct {
  readonly sectionId: number;
}

class ImportedSection extends AlicloudConstruct implements ICheckSection {
  constructor(
    scope: Construct,
    id: string,
    readonly sectionId: number,
  ) {
    super(scope, id);
  }
}

interface PolicyProps extends SecurityCenterAisecProps {
  readonly policyType: 'STANDARD' | 'REQUIREMENT' | 'SECTION';
  readonly name?: string;
  readonly type?: string;
  readonly parentId?: number;
}

/** One of the three levels of a policy. */
abstract class PolicyLevel extends AlicloudConstruct {
  private readonly resource: SasCheckPolicy;
  private reference?: number;

  /** @internal */
  constructor(
    scope: Construct,
    id: string,
    protected readonly props: PolicyProps,
  ) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    const config = { policyType: props.policyType, name: name.value, type: props.type, parentId: props.parentId };
    this.resource = new SasCheckPolicy(this, 'Resource', {
      ...checked(problems, 'aisec_sas_check_policy', config),
      provider: aisecOf(this, props).provider,
    });
    registerName(this.resource, 'name', name);
  }

  protected get policyId(): number {
    return (this.reference ??= this.resource.policyId);
  }
}

/** A section of a policy of one's own. */
export class CheckSection extends PolicyLevel implements ICheckSection {
  get sectionId(): number {
    return this.policyId;
  }
}

/** A requirement of a policy of one's own. */
export class CheckRequirement extends PolicyLevel {
  get requirementId(): number {
    return this.policyId;
  }

  /** @param name - shown in the console. By default, made from the construct's path */
  addSection(id: string, name?: string): CheckSection {
    const { aisec } = this.props;
    return new CheckSection(this, id, { policyType: 'SECTION', name, parentId: this.policyId, aisec });
  }
}

export interface CustomCheckPolicyProps extends SecurityCenterAisecProps {
  /** Shown in the console. @default - made from the construct's path */
  readonly name?: string;
  /** @default CheckSubject.AI_POSTURE */
  readonly subject?: CheckSubject;
}

/**
 * A standard of one's own for posture checks, `aisec_sas_check_policy`: requirements are added to it, and sections to those. Names change in
 * place.
 */
export class CustomCheckPolicy extends PolicyLevel {
  /** A section that exists outside of this app, of any policy. */
  static fromSectionId(scope: Construct, id: string, sectionId: number): ICheckSection {
    return new ImportedSection(scope, id, sectionId);
  }

  constructor(
    scope: Construct,
    id: string,
    { name, subject = CheckSubject.AI_POSTURE, aisec }: CustomCheckPolicyProps = {},
  ) {
    super(scope, id, { policyType: 'STANDARD', name, type: subject.code, aisec });
  }

  get standardId(): number {
    return this.policyId;
  }

  /** @param name - shown in the console. By default, made from the construct's path */
  addRequirement(id: string, name?: string): CheckRequirement {
    const { aisec } = this.props;
    return new CheckRequirement(this, id, { policyType: 'REQUIREMENT', name, parentId: this.policyId, aisec });
  }
}

/** How bad it is when an asset does not pass. */
export class CheckRisk {
  static readonly HIGH = new CheckRisk('HIGH');
  static readonly MEDIUM = new CheckRisk('MEDIUM');
  static readonly LOW = new CheckRisk('LOW');

  private constructor(readonly code: string) {}
}

export interface CustomCheckProps extends SecurityCenterAisecProps {
  /** Shown in the console. @default - made from the construct's path */
  readonly name?: string;
  readonly rule: CheckRule;
  /** Type of the assets, such as `OSS`; `ListCloudAssetSchemas` lists types and subtypes. */
  readonly assetType: string;
  /** Such as `BUCKET`. */
  readonly assetSubType: string;
  /** Cloud of the assets. @default `ALIYUN` */
  readonly vendor?: string;
  readonly risk: CheckRisk;
  /** Where it is shown. */
  readonly sections: readonly ICheckSection[];
  /** Whether it is checked; going back to false deletes all its results. @default true */
  readonly released?: boolean;
  /** What is checked, and why. @default - none */
  readonly description?: string;
  /** What to do about it. @default - none */
  readonly solution?: string;
  /** An asset that the rule is tried on at every plan that changes it. @default - only the rule itself is tried */
  readonly testAsset?: {
    readonly id: string;
    readonly region: string;
  };
}

/** A check of one's own. */
export interface ICustomCheck extends IConstruct {
  readonly checkId: number;
}

/**
 * A check of one's own about cloud assets, `aisec_sas_check_item`. The service tries the rule when it is planned: a rule that it does not
 * understand fails the plan. Everything changes in place.
 */
export class CustomCheck extends AlicloudConstruct implements ICustomCheck {
  private readonly resource: SasCheckItem;
  private reference?: number;

  /** @throws ValidationError for a rule that compares nothing, or data that nothing associates */
  constructor(scope: Construct, id: string, props: CustomCheckProps) {
    super(scope, id);
    const { rule, risk, sections, released = true, vendor = 'ALIYUN', description, solution, testAsset } = props;
    const problems = new Problems(this);
    rule.check(problems);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    const config = {
      name: name.value,
      checkRule: literal(rule.toJson()),
      vendor,
      instanceType: props.assetType,
      instanceSubType: props.assetSubType,
      riskLevel: risk.code,
      sectionIds: sections.map(({ sectionId }) => sectionId),
      status: released ? 'RELEASE' : 'EDIT',
      description: description && literal(description),
      solution: solution && literal(solution),
      testInstanceId: testAsset?.id,
      testRegionId: testAsset?.region,
    };
    const names = { instance_type: 'assetType', instance_sub_type: 'assetSubType', section_ids: 'sections' };
    this.resource = new SasCheckItem(this, 'Resource', {
      ...checked(problems, 'aisec_sas_check_item', config, names),
      provider: aisecOf(this, props).provider,
    });
    registerName(this.resource, 'name', name);
    if (!released) {
      Notices.of(this).add({
        id: 'security-center.unreleased-check',
        message: 'A check that is not released checks nothing, and one that goes back loses all its results.',
      });
    }
  }

  get checkId(): number {
    return (this.reference ??= this.resource.checkId);
  }
}
