import { Lazy, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { RamPolicy } from '../bindings/alicloud/ram-policy';
import { AlicloudConstruct } from './construct';
import { Problems, shown, ValidationError } from './errors';
import { literal } from './literal';
import { NAME_RULES, physicalName, registerName, withExistingName } from './naming';
import { PolicyDocument, type PolicyStatement } from './policy';
import { checkAgainstProvider } from './provider-check';

/** Who maintains a policy. */
export enum PolicyType {
  /** Alibaba Cloud. */
  SYSTEM = 'System',
  /** The account. */
  CUSTOM = 'Custom',
}

/** A policy that can be attached to users, roles and groups. */
export interface IManagedPolicy {
  readonly policyName: string;
  readonly policyType: PolicyType;
}

export interface ManagedPolicyProps {
  /** What the policy allows or denies; each statement as narrow as it can be. */
  readonly statements: readonly PolicyStatement[];
  /** 1 to 128 letters, digits and hyphens. @default - made from the construct's path */
  readonly policyName?: string;
  /** @default - none */
  readonly description?: string;
  /**
   * RAM keeps five versions of a policy; whether the oldest makes room for a sixth.
   * @default true
   */
  readonly deleteOldestVersion?: boolean;
  /** Delete the policy although it is still attached to identities that Terraform does not know. @default false */
  readonly force?: boolean;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

class ImportedPolicy extends AlicloudConstruct implements IManagedPolicy {
  readonly policyType = PolicyType.CUSTOM;

  constructor(
    scope: Construct,
    id: string,
    readonly policyName: string,
  ) {
    super(scope, id);
  }
}

/** A custom policy, `alicloud_ram_policy`. */
export class ManagedPolicy extends AlicloudConstruct implements IManagedPolicy {
  /**
   * A policy that Alibaba Cloud maintains, such as `AliyunYundunGreenWebFullAccess`.
   * @throws ValidationError `invalid-value` if the name is a token: a system policy is known when the code is written
   */
  static fromSystemPolicyName(policyName: string): IManagedPolicy {
    if (Token.isUnresolved(policyName) || !/^[\w-]+$/.test(policyName)) {
      throw new ValidationError([
        {
          code: 'invalid-value',
          what: 'the name of a system policy is malformed',
          got: Token.isUnresolved(policyName) ? 'a value known after apply' : shown(policyName),
          allowed: 'the name of a policy of type System, written in the code',
          fix: 'write the name; for a custom policy use fromPolicyName',
        },
      ]);
    }
    return { policyName, policyType: PolicyType.SYSTEM };
  }

  /**
   * A custom policy that exists outside of this app.
   * @throws ValidationError `invalid-name` if no policy can have the name
   */
  static fromPolicyName(scope: Construct, id: string, policyName: string): IManagedPolicy {
    return withExistingName(new ImportedPolicy(scope, id, policyName), policyName, NAME_RULES.policy);
  }

  readonly policyType = PolicyType.CUSTOM;
  private readonly document: PolicyDocument;
  private readonly resource: RamPolicy;
  private reference?: string;

  /** @throws ValidationError if a statement is malformed, the document too long, or the name refused by RAM */
  constructor(scope: Construct, id: string, props: ManagedPolicyProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.policyName, NAME_RULES.policy, problems);
    this.document = new PolicyDocument(props.statements);
    this.document.check(problems);
    const config = {
      policyName: name.value,
      // Statements may be added until synthesis.
      policyDocument: Lazy.stringValue({ produce: () => this.document.toJson() }),
      description: literal(props.description),
      rotateStrategy: props.deleteOldestVersion === false ? 'None' : 'DeleteOldestNonDefaultVersionWhenLimitExceeded',
      force: props.force,
      tags: props.tags,
    };
    checkAgainstProvider(problems, 'alicloud_ram_policy', config);
    problems.throwIfAny();
    this.resource = new RamPolicy(this, 'Resource', config);
    registerName(this.resource, 'policyName', name);
  }

  get policyName(): string {
    return (this.reference ??= this.resource.policyName);
  }

  /** @throws ValidationError if one of the statements is malformed or the document gets too long */
  addStatements(...statements: readonly PolicyStatement[]): this {
    const problems = new Problems(this);
    new PolicyDocument([...this.document.statements, ...statements]).check(problems);
    problems.throwIfAny();
    this.document.addStatements(...statements);
    return this;
  }
}
