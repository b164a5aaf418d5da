import { type TerraformResource, Token } from 'cdktf';
import { Construct } from 'constructs';
import { AlicloudConstruct } from './construct';
import { Grant, type IPrincipal } from './grant';
import { type IManagedPolicy, PolicyType } from './managed-policy';

/** What users, roles and groups have in common. */
export abstract class Identity extends AlicloudConstruct implements IPrincipal {
  readonly grantPrincipal: IPrincipal = this;
  private grants?: Map<unknown, Grant>;

  addManagedPolicy(policy: IManagedPolicy): Grant {
    const { policyName, policyType } = policy;
    const known = policyType === PolicyType.SYSTEM || !Token.isUnresolved(policyName);
    const key = known ? `${policyType}/${policyName}` : policy;
    this.grants ??= new Map();
    let grant = this.grants.get(key);
    if (!grant) {
      const id = known ? policyName : pathOf(policy);
      grant = new Grant(
        this,
        policy,
        this.attach(policyType === PolicyType.SYSTEM ? id : `Custom-${id}`, policyName, policyType),
      );
      this.grants.set(key, grant);
    }
    return grant;
  }

  protected abstract attach(id: string, policyName: string, policyType: PolicyType): TerraformResource;
}

/** Ids come from the policy's path, so that they do not depend on the order of calls. */
function pathOf(policy: IManagedPolicy): string {
  if (!Construct.isConstruct(policy)) throw new TypeError('a policy with a name known after apply must be a construct');
  return policy.node.path.replaceAll('/', '-');
}
