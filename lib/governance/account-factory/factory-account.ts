import { Aspects, dependable, Op, TerraformDataSource, TerraformResource, TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { GovernanceEnrollment } from '../../bindings/aisec/governance-enrollment';
import { ResourceManagerAccount } from '../../bindings/aisec/resource-manager-account';
import { ResourceManagerAccountPlacement } from '../../bindings/aisec/resource-manager-account-placement';
import { ResourceManagerContactBinding } from '../../bindings/aisec/resource-manager-contact-binding';
import { Aisec, type IAisec } from '../../core/aisec';
import { AlicloudConstruct } from '../../core/construct';
import { jsonText, literal } from '../../core/literal';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { TerraformData } from '../../core/terraform-data';
import {
  deployInMember,
  MEMBER_ROLE,
  memberProvider,
  type MemberProviderOptions,
} from '../organization/member-provider';
import type { IAccount, IFolder } from '../protection/targets';
import type { ISingleSignOn } from '../single-sign-on/single-sign-on';
import type { IAccountBaseline } from './account-baseline';
import type { AccountState } from './account-request';
import { sentItem } from './baseline-item';
import type { IAccountCustomization } from './customization';
import type { MergedRequest } from './merge';

/** @internal */
export interface FactoryAccountProps {
  readonly request: MergedRequest;
  readonly folder: IFolder;
  /** Where a new account is made. */
  readonly initialFolder: IFolder;
  readonly aisec: IAisec;
  /** @default - it is not enrolled, unless the request has items of its own */
  readonly baseline?: IAccountBaseline;
  /** Ids of message contacts. */
  readonly contacts: readonly (readonly [name: string, contactId: string])[];
  readonly singleSignOn?: ISingleSignOn;
  readonly member: MemberProviderOptions;
}

/**
 * An account of a factory: made or taken over, enrolled, customized, then put into its folder.
 *
 * Taking it away leaves the account as it is.
 */
export class FactoryAccount extends AlicloudConstruct implements IAccount {
  readonly targetName: string;
  readonly stateName: string;
  readonly folder: IFolder;
  readonly tags: { readonly [key: string]: string };
  readonly state: AccountState;
  /** What was asked for, with the defaults of folders and factory. */
  readonly request: MergedRequest;
  /** @internal */
  readonly enrollment?: GovernanceEnrollment;
  private readonly account: ResourceManagerAccount;
  private readonly member: MemberProviderOptions;
  /** What customizations wait for. */
  private readonly ready: TerraformResource;
  private readonly placement?: ResourceManagerAccountPlacement;
  private customizations?: Construct;
  private ownAisec?: IAisec;
  private reference?: string;

  /** @internal */
  constructor(scope: Construct, id: string, props: FactoryAccountProps) {
    super(scope, id);
    const { request, folder, aisec, member } = props;
    const { provider } = aisec;
    const { displayName, accountId, state = 'active', closing } = request;
    this.request = request;
    this.targetName = displayName;
    this.stateName = id;
    this.folder = folder;
    this.tags = request.tags;
    this.state = state;
    this.member = member;
    const closed = state === 'closed';
    this.account = new ResourceManagerAccount(this, 'Resource', {
      displayName,
      accountNamePrefix: request.accountNamePrefix,
      initialFolderId: accountId === undefined ? props.initialFolder.targetId : undefined,
      payerAccountId: request.payerAccountId,
      tags: Object.keys(request.tags).length > 0 ? { ...request.tags } : undefined,
      closed: closed ? true : undefined,
      abandonedChecks: closed ? closing?.abandonedChecks?.map((one) => one) : undefined,
      // Where it was made no longer matters.
      lifecycle: { ignoreChanges: ['initial_folder_id'] },
      provider,
    });
    if (accountId !== undefined) this.account.importFrom(accountId);
    this.ready = this.account;
    if (closed) this.tellOfClosing();
    if (state !== 'active') return;
    this.enrollment = this.enrolled(props);
    if (this.enrollment) this.ready = this.gate(this.enrollment);
    this.placement = new ResourceManagerAccountPlacement(this, 'Placement', {
      accountId: this.account.id,
      folderId: folder.targetId,
      provider,
      dependsOn: [this.ready],
    });
    if (accountId !== undefined) this.placement.importFrom(accountId);
    for (const [name, contactId] of props.contacts) {
      new ResourceManagerContactBinding(this, `Contact-${name}`, { contactId, accountId: this.account.id, provider });
    }
    this.giveAccess(props, this.placement);
  }

  /** Id of the account; known after apply only. */
  get targetId(): string {
    return (this.reference ??= this.account.id);
  }

  /** How the baseline ended; `Finished` lets the account go on. @default - it is not enrolled */
  get enrollmentStatus(): string | undefined {
    return this.enrollment?.status;
  }

  /** The provider `aisec` in the account, for constructs of customizations: their `aisec` prop. */
  get aisec(): IAisec {
    const stack = TerraformStack.of(this);
    const id = `aisec-${this.node.addr}`;
    return (this.ownAisec ??= new Aisec(stack, id, {
      alias: id,
      ...(this.member.region !== undefined && { region: this.member.region }),
      assumeRole: { roleArn: `acs:ram::${this.targetId}:role/${this.member.roleName ?? MEMBER_ROLE}` },
    }));
  }

  /** @internal */
  customize(customization: IAccountCustomization): void {
    // What is removed from an account is removed with the provider that works in it. For one that is closed that would be a cycle: it waits for the
    // removal, which needs the provider, whose role has the account's id.
    if (this.state === 'closed') return;
    if (this.state === 'released') return void memberProvider(this, this, this.member);
    customization.customize(this, (this.customizations ??= this.scopeOfCustomizations()));
  }

  private enrolled({ request, baseline, aisec: { provider } }: FactoryAccountProps): GovernanceEnrollment | undefined {
    const items = request.baseline.map(sentItem);
    if (!baseline && items.length === 0) return undefined;
    const enrollment = new GovernanceEnrollment(this, 'Enrollment', {
      accountId: this.account.id,
      baselineId: baseline?.baselineId,
      items: items.length > 0 ? literal(jsonText(items)) : undefined,
      revision: baseline?.revision,
      provider,
    });
    if (request.enrolled === true && request.accountId !== undefined) enrollment.importFrom(request.accountId);
    return enrollment;
  }

  /** Stops what needs the baseline, and nothing else, where it is not finished. */
  private gate(enrollment: GovernanceEnrollment): TerraformResource {
    return new TerraformData(this, 'Ready', {
      lifecycle: {
        precondition: [
          {
            condition: Op.eq(enrollment.status, 'Finished'),
            errorMessage: `The baseline of account ${literal(this.targetName)} is not finished, and the account stays where it is: ${enrollment.failure}. Correct it, and apply again: only this account is enrolled again.`,
          },
        ],
      },
      dependsOn: [enrollment],
    });
  }

  private giveAccess({ request, singleSignOn }: FactoryAccountProps, placement: TerraformResource): void {
    if (!singleSignOn || request.singleSignOn.length === 0) return;
    const scope = new Construct(this, 'Access');
    for (const access of request.singleSignOn) singleSignOn.assign(access, this, scope);
    // Nobody works in an account that is not set up.
    createBefore(placement, [scope]);
  }

  private scopeOfCustomizations(): Construct {
    const scope = new Construct(this, 'Custom');
    deployInMember(scope, this, this.member);
    Aspects.of(scope).add({ visit: (node) => this.order(node) });
    scope.node.addValidation({ validate: () => this.misplaced(scope) });
    return scope;
  }

  private order(node: IConstruct): void {
    if (TerraformResource.isTerraformResource(node)) {
      createBefore(this.ready, [node]);
      if (this.placement) createBefore(node, [this.placement]);
    } else if (TerraformDataSource.isTerraformDataSource(node)) {
      node.dependsOn = [...(node.dependsOn ?? []), dependable(this.ready)];
    }
  }

  /** `aisec_*` resources without the account's provider would be made in the account of the stack. */
  private misplaced(scope: Construct): string[] {
    return scope.node
      .findAll()
      .filter((node) => TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node))
      .filter(({ terraformResourceType: type, provider }) => type.startsWith('aisec_') && provider?.alias === undefined)
      .map(
        ({ node }) =>
          `${node.path} would be made in the account of the stack instead of ${this.targetName}: give its construct aisec: account.aisec`,
      );
  }

  private tellOfClosing(): void {
    Notices.of(this).add({
      id: 'governance.account-closing',
      message: `The account ${this.targetName} is deleted with everything in it, if its checks allow that. Nothing brings it back.`,
    });
  }
}
