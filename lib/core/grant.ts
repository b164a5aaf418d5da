import type { TerraformResource } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { IManagedPolicy } from './managed-policy';
import { createBefore } from './ordering';

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
    createBefore(this.attachment, constructs, (node) => this.isMadeOf(node));
    return this;
  }

  private isMadeOf({ node }: IConstruct): boolean {
    const parts: readonly unknown[] = [this.principal, this.policy];
    return node.scopes.some((scope) => scope === this.attachment || parts.includes(scope));
  }
}
