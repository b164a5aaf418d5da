import type { Construct } from 'constructs';
import { ExemptPrincipal, type IOrganization, ProtectionRule, ProtectionRules, TargetSelector } from '../governance';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import type { BaselineProfile } from './profile';

export interface GovernanceLayerProps {
  readonly profile: BaselineProfile;
  /** Resource directory; the app is deployed as its management account. @default - the account stands alone */
  readonly organization?: IOrganization;
  /** Where rules hold. @default TargetSelector.root() */
  readonly targets?: TargetSelector;
  /** Who is exempt: the roles that administer the organization. @default [ExemptPrincipal.RESOURCE_DIRECTORY_ROLE] */
  readonly exempt?: readonly ExemptPrincipal[];
}

/** What nobody in an organization can do to the layers below: control policies of its resource directory. */
export class GovernanceLayer extends LayerConstruct {
  readonly layer = BaselineLayer.GOVERNANCE;

  /** @throws ValidationError if a rule does not fit where it should hold */
  constructor(scope: Construct, id: string, props: GovernanceLayerProps) {
    super(scope, id);
    const { organization, targets = TargetSelector.root() } = props;
    const what = 'control policies that keep the layers switched on';
    if (organization) {
      const rules = [
        ProtectionRule.protectAuditTrail(),
        ProtectionRule.protectGuardrails(),
        ProtectionRule.protectWaf(),
        ProtectionRule.protectSecurityCenter(),
        ProtectionRule.protectKmsKeys(),
      ];
      const policies = new ProtectionRules(this, 'Rules', {
        organization,
        rules: rules.map((rule) => ({ rule, targets })),
        exempt: props.exempt ?? [ExemptPrincipal.RESOURCE_DIRECTORY_ROLE],
      });
      this.on(`${what}: ${rules.length} rules`, BaselineCost.NONE, policies);
    } else this.off(what, BaselineCost.NONE, 'give organization, and deploy as its management account');
    this.off('landing zone and account factory', BaselineCost.NONE, 'they are an app of their own: LandingZone');
  }
}
