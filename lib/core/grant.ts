import { dependable, TerraformResource, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { IManagedPolicy } from './managed-policy';

/** Something that stands for an identity: a user, role or group, or a construct that has one. */
export interface IGrantable {
  readonly grantPrincipal: IPrincipal;
}

/** An identity that policies can be attached to. */
export interface IPrincipal extends IGrantable, IConstruct {
  /** Attaches a policy. Attaching the same one again changes nothing. */
  addManagedPolicy(policy: IManagedPolicy): Grant;
}

/** A permission that was given. */
export class Grant {
  /** @internal */
  constructor(
    /** Who got it. */
    readonly principal: IPrincipal,
    /** What was attached. */
    readonly policy: IManagedPolicy,
    private readonly attachment: TerraformResource,
  ) {}

  /**
   * Lets Terraform create the resources of these constructs only once the permission is there. Where they are in another stack, that
   * stack is deployed after this one. What the permission itself is made of is left out.
   */
  applyBefore(...constructs: readonly IConstruct[]): this {
    const reference = dependable(this.attachment);
    const stack = TerraformStack.of(this.attachment);
    for (const node of constructs.flatMap((construct) => construct.node.findAll())) {
      if (!TerraformResource.isTerraformResource(node) || this.isMadeOf(node)) continue;
      const other = TerraformStack.of(node);
      // Terraform has no dependency on one resource of another state.
      if (other !== stack) other.addDependency(stack);
      else node.dependsOn = [...(node.dependsOn ?? []), reference];
    }
    return this;
  }

  private isMadeOf({ node }: IConstruct): boolean {
    const parts: readonly unknown[] = [this.principal, this.policy];
    return node.scopes.some((scope) => scope === this.attachment || parts.includes(scope));
  }
}
