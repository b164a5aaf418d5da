import type { Construct, IConstruct } from 'constructs';
import { EsaRatePlanInstance } from '../bindings/alicloud/esa-rate-plan-instance';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkRange } from './shared';

/** What a plan offers. Accounts of aliyun.com and of alibabacloud.com have different ones. */
export class EdgePlanEdition {
  /** aliyun.com, free. */
  static readonly ENTRANCE = new EdgePlanEdition('entranceplan');
  /** aliyun.com */
  static readonly BASIC = new EdgePlanEdition('basic');
  /** aliyun.com */
  static readonly STANDARD = new EdgePlanEdition('medium');
  /** aliyun.com */
  static readonly ADVANCED = new EdgePlanEdition('high');
  /** alibabacloud.com */
  static readonly ENTRANCE_INTL = new EdgePlanEdition('entranceplan_intl');
  /** alibabacloud.com */
  static readonly PRO_INTL = new EdgePlanEdition('basicplan_intl');
  /** alibabacloud.com */
  static readonly PREMIUM_INTL = new EdgePlanEdition('vipplan_intl');

  /** A plan that Alibaba Cloud has added since. */
  static custom(code: string): EdgePlanEdition {
    return new EdgePlanEdition(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Where a site is served from. The Chinese mainland needs an ICP filing. */
export class EdgeCoverage {
  static readonly MAINLAND_CHINA = new EdgeCoverage('domestic');
  static readonly OUTSIDE_MAINLAND_CHINA = new EdgeCoverage('overseas');
  static readonly GLOBAL = new EdgeCoverage('global');

  /** A coverage that ESA has added since. */
  static custom(code: string): EdgeCoverage {
    return new EdgeCoverage(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** How the names of a site lead to ESA. */
export class EdgeAccessType {
  /** ESA is the site's name server. */
  static readonly NS = new EdgeAccessType('NS');
  /** The names stay where they are, and point to ESA by CNAME. */
  static readonly CNAME = new EdgeAccessType('CNAME');

  /** A type that ESA has added since. */
  static custom(code: string): EdgeAccessType {
    return new EdgeAccessType(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** A plan that was bought; sites belong to one. */
export interface IEdgePlan extends IConstruct {
  readonly instanceId: string;
}

class ImportedPlan extends AlicloudConstruct implements IEdgePlan {
  constructor(
    scope: Construct,
    id: string,
    readonly instanceId: string,
  ) {
    super(scope, id);
  }
}

export interface EdgePlanProps {
  readonly edition: EdgePlanEdition;
  /** What its sites may have. A later change has no effect. @default - left to ESA */
  readonly coverage?: EdgeCoverage;
  /** What its sites may have. A later change has no effect. @default - left to ESA */
  readonly accessType?: EdgeAccessType;
  /** Months that are bought, at least 1. A later change has no effect. @default 1 */
  readonly months?: number;
  /** Buy again when it ends. A later change has no effect. @default - left to ESA */
  readonly autoRenew?: boolean;
  /** Pay the order at once; without, it waits in the console and sites cannot be made. @default true */
  readonly autoPay?: boolean;
}

/**
 * A plan of ESA, `alicloud_esa_rate_plan_instance`: a subscription that is bought when it is applied, **and costs money**. Another
 * edition changes it in place; destroying it asks for a refund.
 */
export class EdgePlan extends AlicloudConstruct implements IEdgePlan {
  /** A plan that was bought before, `esa-site-…`. */
  static fromInstanceId(scope: Construct, id: string, instanceId: string): IEdgePlan {
    return new ImportedPlan(scope, id, instanceId);
  }

  private readonly resource: EsaRatePlanInstance;

  /** @throws ValidationError `out-of-range` for months */
  constructor(scope: Construct, id: string, props: EdgePlanProps) {
    super(scope, id);
    const { edition, coverage, accessType, months = 1, autoRenew, autoPay = true } = props;
    const problems = new Problems(this);
    checkRange(problems, 'months', months, { MIN: 1 });
    const config = {
      planName: edition.code,
      coverage: coverage?.code,
      type: accessType?.code,
      period: months,
      autoRenew,
      autoPay,
      paymentType: 'Subscription',
    };
    checkAgainstProvider(problems, 'alicloud_esa_rate_plan_instance', config);
    problems.throwIfAny();
    this.resource = new EsaRatePlanInstance(this, 'Resource', config);
    Notices.of(this).add({
      id: 'edge.plan-cost',
      message: `Applying this buys a plan of ESA (${edition.code}, ${months} month${months === 1 ? '' : 's'}); coverage, access type, months and renewal cannot be changed later.`,
    });
  }

  get instanceId(): string {
    return this.resource.id;
  }
}
