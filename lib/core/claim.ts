import { TerraformProvider, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { type Finding, formatFinding, type Problems } from './errors';

interface Claim {
  readonly owner: IConstruct;
  readonly provider: TerraformProvider | TerraformStack;
}

/** Who manages which setting, by the root of the tree. */
const claims = new WeakMap<IConstruct, Map<string, Claim[]>>();

/**
 * Settings exist once in an account and region: of two constructs, each would undo what the other does. Two with one configuration of
 * the provider are refused at once; two in different stacks at synthesis, when it is known whether the stacks go to the same account.
 * @param setting - what there is only one of, for messages: `policy of query_security_check_intl`
 * @param given - the provider by which it is set; without one, the stack's own, so that other stacks are not looked at
 */
export function claimSetting(
  owner: IConstruct,
  setting: string,
  given: TerraformProvider | undefined,
  problems: Problems,
): void {
  const provider = given ?? TerraformStack.of(owner);
  const { root } = owner.node;
  const all = claims.get(root) ?? new Map<string, Claim[]>();
  claims.set(root, all);
  const others = all.get(setting) ?? [];
  const twin = others.find((other) => other.provider === provider);
  if (twin) problems.add(conflict(setting, twin.owner, owner));
  all.set(setting, [...others, { owner, provider }]);
  owner.node.addValidation({
    validate: () =>
      others
        .filter((other) => other !== twin && sameAccount(other.provider, provider))
        .map((other) => formatFinding({ ...conflict(setting, other.owner, owner), path: owner.node.path })),
  });
}

function conflict(setting: string, first: IConstruct, second: IConstruct): Omit<Finding, 'path'> {
  return {
    code: 'conflict',
    what: `there is another ${setting}: each would undo what the other does`,
    got: `${first.node.path} and ${second.node.path}`,
    allowed: 'one for each account and region',
    fix: 'join them; if they are for different accounts or regions, say so in the providers of their stacks (region, profile, assumeRole)',
  };
}

/** Whether two configurations of the provider say the same about region and credentials. What only Terraform knows counts as different. */
function sameAccount(one: Claim['provider'], other: Claim['provider']): boolean {
  const known = one instanceof TerraformProvider && other instanceof TerraformProvider;
  return known && textOf(one) === textOf(other);
}

function textOf(provider: TerraformProvider): string {
  const { provider: byName } = provider.toTerraform() as ProviderBlocks;
  const [{ alias: _, ...rest } = {}] = Object.values(byName).flat();
  return JSON.stringify(rest);
}

interface ProviderBlocks {
  readonly provider: { readonly [name: string]: readonly { readonly [argument: string]: unknown }[] };
}
