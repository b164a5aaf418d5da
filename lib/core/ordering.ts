import { dependable, TerraformResource, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';

/** Each call of `dependable` makes another token, so that the same dependency would be listed twice. */
const references = new WeakMap<TerraformResource, string>();

/**
 * Lets Terraform create the resources of some constructs only once a resource is there. Where they are in another stack, that stack is
 * deployed after the resource's.
 * @param isPart - resources below the constructs that the resource itself needs
 */
export function createBefore(
  first: TerraformResource,
  constructs: readonly IConstruct[],
  isPart: (node: IConstruct) => boolean = (node) => node === first,
): void {
  const reference = references.get(first) ?? dependable(first);
  references.set(first, reference);
  const stack = TerraformStack.of(first);
  for (const node of constructs.flatMap((construct) => construct.node.findAll())) {
    if (!TerraformResource.isTerraformResource(node) || isPart(node)) continue;
    const other = TerraformStack.of(node);
    // Terraform has no dependency on one resource of another state.
    if (other !== stack) other.addDependency(stack);
    else node.dependsOn = [...new Set([...(node.dependsOn ?? []), reference])];
  }
}
