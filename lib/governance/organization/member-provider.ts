import { createHash } from 'node:crypto';
import { Aspects, TerraformDataSource, TerraformResource, TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { AlicloudProvider } from '../../bindings/alicloud/provider';
import { stackProvider } from '../../core/region';
import type { IControlPolicyTarget } from '../protection/targets';

/** The role that Resource Directory makes in every member that it creates, and that the management account can assume. */
export const MEMBER_ROLE = 'ResourceDirectoryAccountAccessRole';

/** How Terraform works in a member. */
export interface MemberProviderOptions {
  /** Role in the member that the stack's credentials may assume. @default MEMBER_ROLE */
  readonly roleName?: string;
  /** @default - that of the stack's alicloud provider */
  readonly region?: string;
}

/**
 * The provider configuration that works in a member: the credentials of the stack's alicloud provider, and a role in the member. There is one for each
 * member, role and region of a stack.
 *
 * The id of a member that is made in the same apply may be known then only. Resources wait for it; a data source that is read in the member has to depend
 * on it.
 */
export function memberProvider(
  scope: IConstruct,
  { targetId, targetName, stateName }: IControlPolicyTarget,
  { roleName = MEMBER_ROLE, region }: MemberProviderOptions = {},
): AlicloudProvider {
  const role = roleName === MEMBER_ROLE ? [] : [roleName];
  // A name that Terraform finds out is another text in each synthesis.
  const name = Token.isUnresolved(targetName) ? (stateName ?? targetName) : targetName;
  return derivedProvider(scope, ['member', name, ...(region === undefined ? [] : [region]), ...role], {
    region,
    roleArn: `acs:ram::${targetId}:role/${roleName}`,
  });
}

/** The provider configuration that works in the stack's account, in another region. */
export function regionProvider(scope: IConstruct, region: string): AlicloudProvider {
  return derivedProvider(scope, ['region', region], { region });
}

/** Lets Terraform work in a member for every `alicloud_*` resource and data source below a construct that has no provider of its own. */
export function deployInMember(
  construct: IConstruct,
  member: IControlPolicyTarget,
  options: MemberProviderOptions = {},
): void {
  const provider = memberProvider(construct, member, options);
  Aspects.of(construct).add({
    visit(node) {
      if (!TerraformResource.isTerraformResource(node) && !TerraformDataSource.isTerraformDataSource(node)) return;
      if (node.terraformResourceType.startsWith('alicloud_')) node.provider ??= provider;
    },
  });
}

interface Derivation {
  readonly region?: string;
  readonly roleArn?: string;
}

function derivedProvider(scope: IConstruct, words: readonly string[], derivation: Derivation): AlicloudProvider {
  const stack = TerraformStack.of(scope);
  // Names of other scripts leave nothing to tell members apart by.
  const hash = words.every((word) => /^[A-Za-z0-9-]+$/.test(word))
    ? []
    : [createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8)];
  const alias = [...words, ...hash]
    .map((word) => word.replace(/[^A-Za-z0-9-]+/g, '-'))
    .join('-')
    .toLowerCase();
  const { roleArn } = derivation;
  const key = [...words, Token.isUnresolved(roleArn) ? '' : roleArn].join('\n');
  // `Dev` and `dev`, or `prod` in cn-hangzhou and `prod-cn-hangzhou`, are two members: what is in one must never be made in the other.
  const aliases = [alias, `${alias}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`];
  for (const one of aliases) {
    const found = stack.node.tryFindChild(`alicloud-${one}`) as DerivedProvider | undefined;
    if (!found) return new DerivedProvider(stack, `alicloud-${one}`, one, derivation, key);
    if (found.key === key) return found;
  }
  throw new Error(`two configurations of the provider have the alias ${alias}`);
}

/** The L1 with what it takes from the stack's alicloud provider, which may be made or changed until synthesis. */
class DerivedProvider extends AlicloudProvider {
  constructor(
    stack: TerraformStack,
    id: string,
    alias: string,
    private readonly derivation: Derivation,
    /** What it is told apart by. */
    readonly key: string,
  ) {
    super(stack, id, {
      alias,
      ...(derivation.roleArn !== undefined && {
        assumeRole: { roleArn: derivation.roleArn, sessionName: 'terraform' },
      }),
    });
    this.node.addValidation({ validate: () => this.chained() });
  }

  override toTerraform(): object {
    this.inherit();
    return super.toTerraform() as object;
  }

  override toHclTerraform(): object {
    this.inherit();
    return super.toHclTerraform() as object;
  }

  private inherit(): void {
    const { own } = this;
    this.region = this.derivation.region ?? own?.regionInput;
    this.profile = own?.profileInput;
    this.sharedCredentialsFile = own?.sharedCredentialsFileInput;
    this.assumeRoleWithOidc = own?.assumeRoleWithOidcInput;
    if (this.derivation.roleArn === undefined) this.assumeRole = own?.assumeRoleInput;
    // What is written in the code is a mistake already; it is not written a second time.
    this.accessKey = reference(own?.accessKeyInput);
    this.secretKey = reference(own?.secretKeyInput);
    this.securityToken = reference(own?.securityTokenInput);
  }

  private get own(): AlicloudProvider | undefined {
    return stackProvider(this);
  }

  private chained(): string[] {
    if (this.derivation.roleArn === undefined || this.own?.assumeRoleInput === undefined) return [];
    return [
      'The alicloud provider of this stack assumes a role, and can assume none in a member from there: it knows one role. Run terraform with ' +
        'credentials of the first role (environment variables, or a profile) instead of assumeRole.',
    ];
  }
}

const reference = (value: string | undefined): string | undefined => (Token.isUnresolved(value) ? value : undefined);
