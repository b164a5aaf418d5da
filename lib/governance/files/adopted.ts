import { TerraformResource } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ResourceManagerControlPolicy } from '../../bindings/alicloud/resource-manager-control-policy';
import { ResourceManagerControlPolicyAttachment } from '../../bindings/alicloud/resource-manager-control-policy-attachment';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { literal } from '../../core/literal';
import { checkAgainstProvider } from '../../core/provider-check';
import type { IResourceDirectory } from '../organization/resource-directory';

/** What exists already, and how Terraform takes it over: `adopted.yaml`, which `aisec governance import` writes. */
export interface AdoptedSettings {
  /** Control policies that somebody made, as they are. @default - none */
  readonly controlPolicies?: readonly AdoptedControlPolicySettings[];
  /** Resources of the landing zone that exist, where nothing else says their id. After the first apply they say nothing more. @default - none */
  readonly imports?: readonly ImportSettings[];
}

/** A control policy that exists. */
export interface AdoptedControlPolicySettings {
  /** `cp-…`. */
  readonly policyId: string;
  readonly name: string;
  /** @default - none */
  readonly description?: string;
  /** `RAM` or `All`. */
  readonly effectScope: string;
  /** `Version` and `Statement`, as the console shows them. */
  readonly document: object;
  /** Where it is attached. @default - nowhere */
  readonly targets?: readonly AdoptedTargetSettings[];
}

/** A folder or member that a policy is attached to. */
export interface AdoptedTargetSettings {
  /** `Root`, the path of a folder, or the display name of a member. */
  readonly target: string;
  /** Its id: `r-…`, `fd-…`, or digits. */
  readonly id: string;
}

/** A resource that exists. */
export interface ImportSettings {
  /** Path of its construct below the landing zone: `Contact-Ops`. */
  readonly construct: string;
  /** What `terraform import` takes for its type. */
  readonly id: string;
}

export interface AdoptedProps extends AdoptedSettings {
  readonly directory: IResourceDirectory;
}

const POLICY = 'alicloud_resource_manager_control_policy';

/** Control policies that exist, managed as they are: the first plan takes them over and changes nothing. */
export class AdoptedControlPolicies extends AlicloudConstruct {
  /** @throws ValidationError for what the provider would refuse, `missing` for a target that is not in the directory */
  constructor(scope: Construct, id: string, { controlPolicies = [], directory }: AdoptedProps) {
    super(scope, id);
    for (const { policyId, name, description, effectScope, document, targets = [] } of controlPolicies) {
      const config = {
        controlPolicyName: name,
        description,
        effectScope,
        policyDocument: literal(JSON.stringify(document)),
      };
      const problems = new Problems(this);
      checkAgainstProvider(problems, POLICY, config, { control_policy_name: 'name' });
      problems.throwIfAny();
      // Ids stay the same when somebody renames a policy or target: another place in the state would be imported, and the one before deleted.
      const policy = new ResourceManagerControlPolicy(this, policyId, config);
      policy.importFrom(policyId);
      for (const { target, id: targetId } of targets) {
        const attached = { policyId: policy.id, targetId: targetIn(directory, target, targetId) };
        const attachment = new ResourceManagerControlPolicyAttachment(this, `${policyId}-${targetId}`, attached);
        attachment.importFrom(`${policyId}:${targetId}`);
      }
    }
  }
}

/** A folder and a member can have the same name: the id says which of them it is. */
function targetIn(directory: IResourceDirectory, target: string, id: string): string {
  return (/^\d+$/.test(id) ? directory.account(target) : directory.folder(target)).targetId;
}

/**
 * Takes over resources that constructs below a scope declare.
 * @throws ValidationError `missing` for a construct that is not there
 */
export function importInto(scope: IConstruct, imports: readonly ImportSettings[]): void {
  const problems = new Problems(scope);
  for (const { construct, id } of imports) {
    const found = construct
      .split('/')
      .reduce<IConstruct | undefined>((node, step) => node?.node.tryFindChild(step), scope);
    const resource =
      found && (TerraformResource.isTerraformResource(found) ? found : found.node.tryFindChild('Resource'));
    if (resource && TerraformResource.isTerraformResource(resource)) {
      (resource as TerraformResource).importFrom(id);
      continue;
    }
    problems.add({
      code: 'missing',
      what: 'there is no such construct with a resource to import',
      got: shown(construct),
      allowed: 'the path of a construct below the landing zone',
      fix: 'remove the entry, or give the landing zone what it is about',
    });
  }
  problems.throwIfAny();
}
