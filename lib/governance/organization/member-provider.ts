import { Aspects, TerraformDataSource, TerraformResource, TerraformStack, Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { AlicloudProvider } from '../../bindings/alicloud/provider';
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
  member: IControlPolicyTarget,
  options: MemberProviderOptions = {},
): AlicloudProvider {
  const stack = TerraformStack.of(scope);
  const id = `Member-${aliasOf(member, options)}`;
  return (
    (stack.node.tryFindChild(id) as AlicloudProvider | undefined) ?? new MemberProvider(stack, id, member, options)
  );
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

function aliasOf({ targetName }: IControlPolicyTarget, { roleName, region }: MemberProviderOptions): string {
  const words = [targetName, region, roleName].flatMap((word) => word?.replace(/[^A-Za-z0-9-]+/g, '-') ?? []);
  // Names of other scripts leave nothing to tell members apart by.
  const others = /^[A-Za-z0-9-]+$/.test(targetName) ? [] : [Buffer.from(targetName).toString('hex')];
  return [...words, ...others].join('--');
}

/** The L1 with what it takes from the stack's alicloud provider, which may be made or changed until synthesis. */
class MemberProvider extends AlicloudProvider {
  constructor(
    stack: TerraformStack,
    id: string,
    member: IControlPolicyTarget,
    private readonly options: MemberProviderOptions,
  ) {
    super(stack, id, {
      alias: id.toLowerCase(),
      assumeRole: {
        roleArn: `acs:ram::${member.targetId}:role/${options.roleName ?? MEMBER_ROLE}`,
        sessionName: 'terraform',
      },
    });
    this.node.addValidation({ validate: () => this.chained() });
  }

  override toTerraform(): object {
    const { own } = this;
    this.region = this.options.region ?? own?.regionInput;
    this.profile = own?.profileInput;
    this.sharedCredentialsFile = own?.sharedCredentialsFileInput;
    this.assumeRoleWithOidc = own?.assumeRoleWithOidcInput;
    // What is written in the code is a mistake already; it is not written a second time.
    this.accessKey = reference(own?.accessKeyInput);
    this.secretKey = reference(own?.secretKeyInput);
    this.securityToken = reference(own?.securityTokenInput);
    return super.toTerraform() as object;
  }

  /** The stack's default configuration. */
  private get own(): AlicloudProvider | undefined {
    const all = TerraformStack.of(this).allProviders();
    // Any copy of the L1 class has these arguments.
    return all.find((one) => one.terraformResourceType === 'alicloud' && one.alias === undefined) as
      AlicloudProvider | undefined;
  }

  private chained(): string[] {
    if (this.own?.assumeRoleInput === undefined) return [];
    return [
      'The alicloud provider of this stack assumes a role, and can assume none in a member from there: it knows one role. Run terraform with ' +
        'credentials of the first role (environment variables, or a profile) instead of assumeRole.',
    ];
  }
}

const reference = (value: string | undefined): string | undefined => (Token.isUnresolved(value) ? value : undefined);
