import type { Construct } from 'constructs';
import { ResourceManagerAccount } from '../../bindings/alicloud/resource-manager-account';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import type { IAccount, IFolder } from '../protection/targets';
import { ACCOUNT_ID, checkAccountNames } from './account-check';
import type { IResourceDirectory } from './resource-directory';

/**
 * Whether Terraform may delete an account. `forbidden`: a plan that would is refused, as long as the account is declared: what is taken out of the code takes
 * this along, and only a directory without `memberDeletion` keeps the account then. `checked`: if the service's checks find nothing left in it.
 * `forced`: whatever the checks find that can be given up.
 */
export type AccountDeletion = 'forbidden' | 'checked' | 'forced';

const DELETIONS: readonly string[] = ['forbidden', 'checked', 'forced'] satisfies readonly AccountDeletion[];

/** A member, as plain data. */
export interface MemberAccountSettings {
  /** 2 to 50 letters of any script, digits, `_`, `.` and `-`, and no other member's. A change renames the account. */
  readonly displayName: string;
  /** Id of a member that exists and is taken over by an import. @default - a new account is made */
  readonly accountId?: string;
  /** Path of its folder; a change moves it. @default - the root folder */
  readonly folder?: string;
  /**
   * What stands before the `@` of the account's name: 2 to 50 Latin letters and digits, with single `_`, `.` or `-` between them. Later changes are
   * ignored: an account keeps its name.
   * @default - made by Alibaba Cloud
   */
  readonly accountNamePrefix?: string;
  /** Account that pays for it. @default - it pays itself */
  readonly payerAccountId?: string;
  /** At most 20. @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** Other values than `forbidden` need a directory with `memberDeletion`. @default 'forbidden' */
  readonly deletion?: AccountDeletion;
}

export interface MemberAccountProps extends MemberAccountSettings {
  readonly directory: IResourceDirectory;
  /** What tells the account apart in ids of what is attached to it; no other member's. @default - the construct's id */
  readonly stateName?: string;
}

const TYPE = 'alicloud_resource_manager_account';

/**
 * A member of a resource directory, `alicloud_resource_manager_account`: an account of the platform team, made without Cloud Governance Center.
 * `AccountFactory` makes those of everybody else.
 */
export class MemberAccount extends AlicloudConstruct implements IAccount {
  readonly targetName: string;
  readonly stateName: string;
  readonly folder: IFolder;
  readonly tags?: { readonly [key: string]: string };
  private readonly resource: ResourceManagerAccount;
  private reference?: string;

  /**
   * @throws ValidationError `invalid-value` for names and ids that no account has, `conflict` for a name that is there twice, `missing` for a folder that
   * is not there, `too-many-items` if there are more members than the directory can have, `not-applicable` if it may be deleted and the directory
   * allows no deletion
   */
  constructor(scope: Construct, id: string, props: MemberAccountProps) {
    super(scope, id);
    const {
      directory,
      displayName,
      accountId,
      accountNamePrefix,
      payerAccountId,
      tags,
      deletion = 'forbidden',
    } = props;
    this.targetName = displayName;
    this.stateName = props.stateName ?? id;
    this.tags = tags;
    this.folder = directory.folder(props.folder ?? '');
    const problems = new Problems(this);
    checkAccountNames(problems, props);
    checkText(problems, 'accountId', accountId, ACCOUNT_ID, 'the id of an account, digits');
    checkText(problems, 'payerAccountId', payerAccountId, ACCOUNT_ID, 'the id of an account, digits');
    checkDeletion(deletion, directory, problems);
    const config = {
      displayName,
      folderId: this.folder.targetId,
      accountNamePrefix,
      payerAccountId,
      tags,
      forceDelete: deletion === 'forced' ? true : undefined,
      lifecycle: { preventDestroy: deletion === 'forbidden', ignoreChanges: ['account_name_prefix'] },
    };
    checkAgainstProvider(problems, TYPE, config);
    problems.throwIfAny();
    this.resource = new ResourceManagerAccount(this, 'Resource', config);
    if (accountId !== undefined) this.resource.importFrom(accountId);
    directory.addAccount(this);
    if (deletion !== 'forbidden') {
      Notices.of(this).add({
        id: 'governance.account-deletion',
        message:
          `Terraform may delete the account ${displayName}. What is in it is lost; the account is gone after a waiting time in which Alibaba Cloud ` +
          'lets nobody in.',
      });
    }
  }

  get targetId(): string {
    return (this.reference ??= this.resource.id);
  }
}

function checkDeletion(deletion: string, { memberDeletion }: IResourceDirectory, problems: Problems): void {
  if (!DELETIONS.includes(deletion)) {
    problems.add({
      code: 'not-in-enum',
      what: 'deletion has a value that is not known',
      got: shown(deletion),
      allowed: DELETIONS.join(', '),
      fix: 'set deletion to one of the allowed values',
    });
  } else if (deletion !== 'forbidden' && memberDeletion === false) {
    problems.add({
      code: 'not-applicable',
      what: 'deletion has no effect: the resource directory lets no member be deleted',
      got: shown(deletion),
      allowed: "'forbidden'",
      fix: 'set memberDeletion of the directory to true and apply, then set deletion',
    });
  }
}
