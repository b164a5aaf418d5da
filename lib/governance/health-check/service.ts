import type { ITerraformDependable } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { GovernanceService as L1GovernanceService } from '../../bindings/aisec/governance-service';
import { aisecOf, type IAisec } from '../../core/aisec';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { checkAgainstProvider } from '../../core/provider-check';

/** Cloud Governance Center, switched on. */
export interface IGovernanceService extends IConstruct {
  /** What is there once the service is on: for `dependsOn` of data sources. */
  readonly ready: ITerraformDependable;
  /** Lets Terraform create the resources of these constructs only once the service is on. */
  applyBefore(...constructs: readonly IConstruct[]): this;
}

export interface GovernanceServiceProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
  /** How long an apply waits, 1 to 1,440 minutes. @default 15 */
  readonly timeoutMinutes?: number;
}

/**
 * Switches on Cloud Governance Center with its maturity check, `aisec_governance_service`; where it is on, nothing happens. The account needs an
 * enterprise's real-name verification. Destroying leaves it on.
 */
export class GovernanceService extends AlicloudConstruct implements IGovernanceService {
  private readonly resource: L1GovernanceService;

  /** @throws ValidationError `out-of-range` for the time */
  constructor(scope: Construct, id: string, props: GovernanceServiceProps = {}) {
    super(scope, id);
    const problems = new Problems(this);
    const config = { timeoutMinutes: props.timeoutMinutes };
    checkAgainstProvider(problems, 'aisec_governance_service', config, { timeout_minutes: 'timeoutMinutes' });
    problems.throwIfAny();
    this.resource = new L1GovernanceService(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    Notices.of(this).add({
      id: 'governance.service-stays',
      message:
        'The apply switches on Cloud Governance Center where it is off. Destroying leaves it on: its console switches it off.',
    });
  }

  get ready(): ITerraformDependable {
    return this.resource;
  }

  applyBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.resource, constructs);
    return this;
  }
}
