import { dependable, TerraformResource } from 'cdktf';
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

  /** Lets Terraform create the resources of these constructs only once the permission is there. */
  applyBefore(...constructs: readonly IConstruct[]): this {
    const reference = dependable(this.attachment);
    for (const node of constructs.flatMap((construct) => construct.node.findAll())) {
      if (TerraformResource.isTerraformResource(node) && node !== this.attachment) {
        node.dependsOn = [...(node.dependsOn ?? []), reference];
      }
    }
    return this;
  }
}
