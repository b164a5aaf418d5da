import { TerraformProvider, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { type Finding, formatFinding, type Problems } from './errors';
import { Notices } from './notice';

interface Claim {
  readonly owner: IConstruct;
  readonly provider: TerraformProvider | TerraformStack;
}

/** Who manages which setting, by the root of the tree. */
const claims = new WeakMap<IConstruct, Map<string, Claim[]>>();

/**
 * Settings exist once in an account and region: of two constructs, each would undo what the other does. Two with one configuration of
 * the provider are refused at once; two in different stacks at synthesis, when it is known whether the stacks go to the same account. Where
 * credentials come from the environment, only who deploys knows: a notice tells of it.
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
  const here = others.find((other) => other !== twin && relation(other.provider, provider) === 'environment');
  if (here) {
    Notices.of(owner).add({
      id: 'core.set-twice',
      message: `${here.owner.node.path} has the same ${setting}. If both stacks are deployed to one account, each undoes what the other does.`,
    });
  }
  owner.node.addValidation({
    validate: () =>
      others
        .filter((other) => other !== twin && relation(other.provider, provider) === 'same')
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

/** Arguments of the providers that say whose account it is. */
const CREDENTIALS = [
  'access_key',
  'profile',
  'ecs_role_name',
  'credentials_uri',
  'account_id',
  'assume_role',
  'assume_role_with_oidc',
];

/**
 * What two configurations of the provider say of region and credentials: the same, or of the region only, since credentials come from the
 * environment. What only Terraform knows counts as different.
 */
function relation(one: Claim['provider'], other: Claim['provider']): 'same' | 'environment' | 'different' {
  if (!(one instanceof TerraformProvider && other instanceof TerraformProvider)) return 'different';
  const [block, twin] = [blockOf(one), blockOf(other)];
  if (JSON.stringify(block) !== JSON.stringify(twin)) return 'different';
  return CREDENTIALS.some((name) => block[name] !== undefined) ? 'same' : 'environment';
}

function blockOf(provider: TerraformProvider): { readonly [argument: string]: unknown } {
  const { provider: byName } = provider.toTerraform() as ProviderBlocks;
  const [{ alias: _, ...rest } = {}] = Object.values(byName).flat();
  return rest;
}

interface ProviderBlocks {
  readonly provider: { readonly [name: string]: readonly { readonly [argument: string]: unknown }[] };
}
