import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { RamUser as L1RamUser } from '../bindings/alicloud/ram-user';
import { RamUserGroupAttachment } from '../bindings/alicloud/ram-user-group-attachment';
import { RamUserPolicyAttachment } from '../bindings/alicloud/ram-user-policy-attachment';
import { accountId } from './account';
import { Problems } from './errors';
import type { IPrincipal } from './grant';
import { Identity } from './identity';
import { literal } from './literal';
import type { IManagedPolicy, PolicyType } from './managed-policy';
import { NAME_RULES, physicalName, registerName, withExistingName } from './naming';
import { checkAgainstProvider } from './provider-check';
import type { IRamGroup } from './ram-group';

/** A RAM user: an identity with credentials of its own. Where the caller runs on Alibaba Cloud, a `RamRole` is safer. */
export interface IRamUser extends IPrincipal {
  readonly userName: string;

  /** Makes the user a member of a group. Doing so again changes nothing. */
  addToGroup(group: IRamGroup): void;

  /**
   * Logon name `<user>@<domain>`.
   * @param domain - the account's default domain; without it `<account id>.onaliyun.com`, looked up when Terraform runs
   */
  principalName(domain?: string): string;
}

abstract class RamUserBase extends Identity implements IRamUser {
  abstract readonly userName: string;
  private joined?: Set<IRamGroup>;

  addToGroup(group: IRamGroup): void {
    this.joined ??= new Set();
    if (this.joined.has(group)) return;
    this.joined.add(group);
    new RamUserGroupAttachment(this, `Group-${group.node.path.replaceAll('/', '-')}`, {
      userName: this.userName,
      groupName: group.groupName,
    });
  }

  principalName(domain?: string): string {
    return `${this.userName}@${domain ?? `${accountId(this)}.onaliyun.com`}`;
  }

  protected attach(id: string, policyName: string, policyType: PolicyType): TerraformResource {
    return new RamUserPolicyAttachment(this, id, { userName: this.userName, policyName, policyType });
  }
}

class ImportedUser extends RamUserBase {
  constructor(
    scope: Construct,
    id: string,
    readonly userName: string,
  ) {
    super(scope, id);
  }
}

export interface RamUserProps {
  /** 1 to 64 letters, digits, `.`, `-` and `_`; can be changed in place. @default - made from the construct's path */
  readonly userName?: string;
  /** @default - none */
  readonly displayName?: string;
  /** Up to 128 bytes. @default - none */
  readonly comments?: string;
  /** @default - none */
  readonly email?: string;
  /** `<country code>-<number>`. @default - none */
  readonly mobile?: string;
  /** Groups the user is a member of. @default - none */
  readonly groups?: readonly IRamGroup[];
  /** Policies to attach. @default - none */
  readonly managedPolicies?: readonly IManagedPolicy[];
  /**
   * Destroy the user although it has AccessKeys, policies or groups that Terraform does not know; they go with it.
   * @default false
   */
  readonly force?: boolean;
}

/** A RAM user, `alicloud_ram_user`. It has no console logon and no AccessKey. */
export class RamUser extends RamUserBase {
  /**
   * A user that exists outside of this app. Policies can be attached to it; the user itself is not changed.
   * @throws ValidationError `invalid-name` if no user can have the name
   */
  static fromUserName(scope: Construct, id: string, userName: string): IRamUser {
    return withExistingName(new ImportedUser(scope, id, userName), userName, NAME_RULES.user);
  }

  private readonly resource: L1RamUser;
  private reference?: string;

  /** @throws ValidationError if RAM or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: RamUserProps = {}) {
    super(scope, id);
    const { userName, displayName, comments, email, mobile, groups, managedPolicies, force } = props;
    const problems = new Problems(this);
    const name = physicalName(this, userName, NAME_RULES.user, problems);
    const config = {
      name: name.value,
      displayName: literal(displayName),
      comments: literal(comments),
      email,
      mobile,
      force,
    };
    // A user with nothing but a name needs no schema, and most have nothing else.
    if (displayName !== undefined || comments !== undefined || email !== undefined || mobile !== undefined) {
      checkAgainstProvider(problems, 'alicloud_ram_user', config);
    }
    problems.throwIfAny();
    this.resource = new L1RamUser(this, 'Resource', config);
    registerName(this.resource, 'name', name);
    groups?.forEach((group) => this.addToGroup(group));
    managedPolicies?.forEach((policy) => this.addManagedPolicy(policy));
  }

  /** A reference to the name; Terraform creates the user before whatever uses it. */
  get userName(): string {
    // cdktf takes a stack trace for each new reference, which is most of the cost of a construct.
    return (this.reference ??= this.resource.name);
  }

  /** 18 digits; this is the id for `terraform import`. */
  get userId(): string {
    return this.resource.id;
  }
}
