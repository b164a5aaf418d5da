import { Fn, type TerraformResource, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { RamRole as L1RamRole } from '../bindings/alicloud/ram-role';
import { RamRolePolicyAttachment } from '../bindings/alicloud/ram-role-policy-attachment';
import { accountId } from './account';
import { Problems, shown } from './errors';
import type { IPrincipal } from './grant';
import { Identity } from './identity';
import { literal } from './literal';
import type { IManagedPolicy, PolicyType } from './managed-policy';
import { NAME_RULES, physicalName, registerName, withExistingName } from './naming';
import { checkAgainstProvider } from './provider-check';
import type { TrustPrincipal } from './trust';

/** A RAM role: an identity without credentials of its own, assumed for a limited time. */
export interface IRamRole extends IPrincipal {
  readonly roleName: string;
  /** `acs:ram::<account>:role/<name>` */
  readonly roleArn: string;
}

abstract class RamRoleBase extends Identity implements IRamRole {
  abstract readonly roleName: string;
  abstract readonly roleArn: string;

  protected attach(id: string, policyName: string, policyType: PolicyType): TerraformResource {
    return new RamRolePolicyAttachment(this, id, { roleName: this.roleName, policyName, policyType });
  }
}

class ImportedRole extends RamRoleBase {
  constructor(
    scope: Construct,
    id: string,
    readonly roleName: string,
    private readonly arn?: string,
  ) {
    super(scope, id);
  }

  get roleArn(): string {
    return this.arn ?? `acs:ram::${accountId(this)}:role/${this.roleName}`;
  }
}

/**
 * Seconds a session of a role may last.
 * https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_role#max_session_duration
 */
export const SESSION_DURATION = { MIN: 3600, MAX: 43200 } as const;

export interface RamRoleProps {
  /** Who may assume the role. */
  readonly assumedBy: TrustPrincipal;
  /** 1 to 64 letters, digits, `.` and `-`; a change replaces the role. @default - made from the construct's path */
  readonly roleName?: string;
  /** @default - none */
  readonly description?: string;
  /** Longest session in seconds, 3600 to 43200. @default - 3600, set by RAM */
  readonly maxSessionDuration?: number;
  /** Policies to attach. @default - none */
  readonly managedPolicies?: readonly IManagedPolicy[];
  /** Destroy the role although it has policies that Terraform does not know. @default false */
  readonly force?: boolean;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

/** A RAM role, `alicloud_ram_role`. */
export class RamRole extends RamRoleBase {
  /**
   * A role of this account that exists outside of this app. Its ARN is made of the account that Terraform runs in.
   * @throws ValidationError `invalid-name` if no role can have the name
   */
  static fromRoleName(scope: Construct, id: string, roleName: string): IRamRole {
    return withExistingName(new ImportedRole(scope, id, roleName), roleName, NAME_RULES.role);
  }

  /**
   * A role that exists outside of this app. Policies can be attached only if it is in the account that Terraform runs in.
   * @throws ValidationError `invalid-value` if the ARN is not `acs:ram::<account>:role/<name>`
   */
  static fromRoleArn(scope: Construct, id: string, roleArn: string): IRamRole {
    if (Token.isUnresolved(roleArn))
      return new ImportedRole(scope, id, Fn.element(Fn.split('role/', roleArn), 1) as string, roleArn);
    const roleName = /^acs:ram::\d+:role\/([^/\s]+)$/.exec(roleArn)?.[1];
    const role = new ImportedRole(scope, id, roleName ?? '', roleArn);
    if (roleName === undefined) {
      new Problems(role)
        .add({
          code: 'invalid-value',
          what: 'roleArn is not the ARN of a RAM role',
          got: shown(roleArn),
          allowed: '"acs:ram::<account>:role/<name>"',
          fix: 'copy the ARN from the role, or use fromRoleName',
        })
        .throwIfAny();
    }
    return role;
  }

  private readonly resource: L1RamRole;
  private reference?: string;

  /** @throws ValidationError if RAM or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: RamRoleProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.roleName, NAME_RULES.role, problems);
    checkTrust(props.assumedBy, problems);
    checkSessionDuration(props.maxSessionDuration, problems);
    const config = {
      roleName: name.value,
      assumeRolePolicyDocument: props.assumedBy?.toJson(),
      description: literal(props.description),
      maxSessionDuration: props.maxSessionDuration,
      force: props.force,
      tags: props.tags,
    };
    checkAgainstProvider(problems, 'alicloud_ram_role', config);
    problems.throwIfAny();
    this.resource = new L1RamRole(this, 'Resource', config);
    registerName(this.resource, 'roleName', name);
    props.managedPolicies?.forEach((policy) => this.addManagedPolicy(policy));
  }

  get roleName(): string {
    return (this.reference ??= this.resource.roleName);
  }

  get roleArn(): string {
    return this.resource.arn;
  }

  get roleId(): string {
    return this.resource.roleId;
  }
}

/** Callers without types may leave it out; then the provider would make a role that nobody can assume. */
function checkTrust(assumedBy: TrustPrincipal | undefined, problems: Problems): void {
  if (assumedBy) {
    assumedBy.check(problems);
    return;
  }
  problems.add({
    code: 'missing',
    what: 'assumedBy is missing',
    allowed: 'a TrustPrincipal',
    fix: 'say who may assume the role: a service, an account, an identity or a workload',
  });
}

function checkSessionDuration(seconds: number | undefined, problems: Problems): void {
  if (seconds === undefined || Token.isUnresolved(seconds)) return;
  const { MIN, MAX } = SESSION_DURATION;
  if (Number.isInteger(seconds) && seconds >= MIN && seconds <= MAX) return;
  problems.add({
    code: 'out-of-range',
    what: 'maxSessionDuration is out of range',
    got: shown(seconds),
    allowed: `${MIN} to ${MAX} seconds`,
    fix: 'set maxSessionDuration to a value in the allowed range',
  });
}
