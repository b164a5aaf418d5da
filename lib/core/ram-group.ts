import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { RamGroup as L1RamGroup } from '../bindings/alicloud/ram-group';
import { RamGroupPolicyAttachment } from '../bindings/alicloud/ram-group-policy-attachment';
import { Problems } from './errors';
import type { IPrincipal } from './grant';
import { Identity } from './identity';
import { literal } from './literal';
import type { IManagedPolicy, PolicyType } from './managed-policy';
import { NAME_RULES, physicalName, registerName, withExistingName } from './naming';
import { checkAgainstProvider } from './provider-check';
import type { IRamUser } from './ram-user';

/** A RAM user group: its policies hold for all members. */
export interface IRamGroup extends IPrincipal {
  readonly groupName: string;

  /** Makes a user a member. */
  addUser(user: IRamUser): void;
}

abstract class RamGroupBase extends Identity implements IRamGroup {
  abstract readonly groupName: string;

  addUser(user: IRamUser): void {
    user.addToGroup(this);
  }

  protected attach(id: string, policyName: string, policyType: PolicyType): TerraformResource {
    return new RamGroupPolicyAttachment(this, id, { groupName: this.groupName, policyName, policyType });
  }
}

class ImportedGroup extends RamGroupBase {
  constructor(
    scope: Construct,
    id: string,
    readonly groupName: string,
  ) {
    super(scope, id);
  }
}

export interface RamGroupProps {
  /** 1 to 64 letters, digits and hyphens; a change replaces the group. @default - made from the construct's path */
  readonly groupName?: string;
  /** @default - none */
  readonly comments?: string;
  /** Policies to attach. @default - none */
  readonly managedPolicies?: readonly IManagedPolicy[];
  /** Destroy the group although it has members or policies that Terraform does not know. @default false */
  readonly force?: boolean;
}

/** A RAM user group, `alicloud_ram_group`. */
export class RamGroup extends RamGroupBase {
  /**
   * A group that exists outside of this app.
   * @throws ValidationError `invalid-name` if no group can have the name
   */
  static fromGroupName(scope: Construct, id: string, groupName: string): IRamGroup {
    return withExistingName(new ImportedGroup(scope, id, groupName), groupName, NAME_RULES.group);
  }

  private readonly resource: L1RamGroup;
  private reference?: string;

  /** @throws ValidationError if RAM or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: RamGroupProps = {}) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.groupName, NAME_RULES.group, problems);
    const config = { groupName: name.value, comments: literal(props.comments), force: props.force };
    checkAgainstProvider(problems, 'alicloud_ram_group', config);
    problems.throwIfAny();
    this.resource = new L1RamGroup(this, 'Resource', config);
    registerName(this.resource, 'groupName', name);
    props.managedPolicies?.forEach((policy) => this.addManagedPolicy(policy));
  }

  get groupName(): string {
    return (this.reference ??= this.resource.groupName);
  }
}
