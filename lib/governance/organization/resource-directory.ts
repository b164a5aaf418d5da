import { TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ResourceManagerResourceDirectory } from '../../bindings/alicloud/resource-manager-resource-directory';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { checkText } from '../../core/text-check';
import { ControlPolicyLimits } from '../protection/limits';
import {
  type IAccount,
  type IControlPolicyTarget,
  type IFolder,
  type IOrganization,
  levelsOf,
  Organization,
  type OrganizationTree,
  ROOT,
} from '../protection/targets';
import { Folder, type FolderSettings } from './folder';
import { OrganizationLimits } from './limits';

/**
 * A resource directory that constructs add to: with a member for each account that a factory makes, so that selectors find it.
 *
 * Paths of folders are names from the root folder down, divided by `/`: `Workloads/Production`. An empty path and `Root` are the root folder.
 */
export interface IResourceDirectory extends IOrganization, IConstruct {
  /** `rd-…`. */
  readonly resourceDirectoryId: string;
  readonly managementAccountId: string;
  /** Whether members that the directory created can be deleted. @default - not known */
  readonly memberDeletion?: boolean;
  /** @throws ValidationError `missing` with the paths that there are, if there is no such folder */
  folder(path: string): IFolder;
  /** The member with this display name. @throws ValidationError `missing` with the names that there are */
  account(displayName: string): IAccount;
  /**
   * Makes a member known that another construct makes or enrols. It changes nothing in the cloud.
   * @throws ValidationError `conflict` if there is a member with its name or id, `too-many-items` if there are more members than the directory can have
   */
  addAccount(account: IAccount): void;
}

interface DirectoryOptions {
  /**
   * Members that the directory's quota allows, the management account not counted.
   * @default OrganizationLimits.MAX_MEMBERS
   */
  readonly maxMembers?: number;
}

abstract class ResourceDirectoryBase extends AlicloudConstruct implements IResourceDirectory {
  abstract readonly resourceDirectoryId: string;
  abstract readonly managementAccountId: string;
  abstract readonly root: IFolder;
  readonly memberDeletion?: boolean;
  readonly folders: IFolder[] = [];
  readonly accounts: IAccount[] = [];
  private readonly byPath = new Map<string, IFolder>();
  private readonly byName = new Map<string, IAccount>();
  private readonly byId = new Map<string, IControlPolicyTarget>();
  private readonly maxMembers: number;

  protected constructor(scope: Construct, id: string, { maxMembers }: DirectoryOptions) {
    super(scope, id);
    this.maxMembers = maxMembers ?? OrganizationLimits.MAX_MEMBERS;
    if (Number.isInteger(this.maxMembers) && this.maxMembers >= 1) return;
    new Problems(this)
      .add({
        code: 'out-of-range',
        what: 'maxMembers is out of range',
        got: shown(this.maxMembers),
        allowed: 'a whole number from 1',
        fix: 'set maxMembers to the quota that Quota Center shows',
      })
      .throwIfAny();
  }

  folder(path: string): IFolder {
    if (path === '' || path === ROOT) return this.root;
    return this.byPath.get(path) ?? this.missing('folder', path, [ROOT, ...this.byPath.keys()], 'folders');
  }

  account(displayName: string): IAccount {
    return this.byName.get(displayName) ?? this.missing('member', displayName, [...this.byName.keys()], 'accounts');
  }

  addAccount(account: IAccount): void {
    const { targetId, targetName } = account;
    const problems = new Problems(this);
    if (this.byName.has(targetName)) this.twice(problems, 'two members have the same display name', targetName);
    this.addId(account, problems);
    this.byName.set(targetName, account);
    this.accounts.push(account);
    if (targetId === this.managementAccountId) {
      problems.add({
        code: 'not-applicable',
        what: 'the management account is no member',
        got: shown(targetId),
        fix: 'remove it from the members',
      });
    }
    if (this.accounts.length > this.maxMembers) {
      problems.add({
        code: 'too-many-items',
        what: 'the directory gets more members than it can have',
        got: `${this.accounts.length} members; the last is ${targetName}`,
        allowed: `${this.maxMembers}; ${OrganizationLimits.MAX_MEMBERS} without a quota (${OrganizationLimits.SOURCE})`,
        fix: 'apply for a quota in Quota Center (resourcemanager), then set maxMembers',
      });
    }
    problems.throwIfAny();
  }

  /** Makes a folder known. */
  protected know(folder: IFolder): void {
    const problems = new Problems(this);
    const { targetName: path } = folder;
    if (path === ROOT || this.byPath.has(path)) this.twice(problems, 'two folders have the same path', path);
    const level = levelsOf(folder).length - 1;
    if (level > ControlPolicyLimits.MAX_FOLDER_LEVELS) {
      problems.add({
        code: 'out-of-range',
        what: `folder ${path} is too deep`,
        got: `level ${level}`,
        allowed: `${ControlPolicyLimits.MAX_FOLDER_LEVELS} levels below the root folder (${ControlPolicyLimits.SOURCE})`,
        fix: 'move the folder up',
      });
    }
    this.addId(folder, problems);
    this.byPath.set(path, folder);
    this.folders.push(folder);
    if (this.folders.length > OrganizationLimits.MAX_FOLDERS) {
      problems.add({
        code: 'too-many-items',
        what: 'the directory gets more folders than it can have',
        got: `${this.folders.length} folders; the last is ${path}`,
        allowed: `${OrganizationLimits.MAX_FOLDERS} (${OrganizationLimits.SOURCE})`,
        fix: 'remove folders; tags and selectors tell accounts apart too',
      });
    }
    problems.throwIfAny();
  }

  private addId(target: IControlPolicyTarget, problems: Problems): void {
    const { targetId } = target;
    if (!Token.isUnresolved(targetId) && this.byId.has(targetId)) {
      this.twice(problems, `${target.targetName} has the id of ${this.byId.get(targetId)?.targetName}`, targetId);
    }
    this.byId.set(targetId, target);
  }

  private twice(problems: Problems, what: string, got: string): void {
    problems.add({ code: 'conflict', what, got: shown(got), fix: 'rename or remove one of them' });
  }

  private missing(kind: string, got: string, known: readonly string[], argument: string): never {
    const problems = new Problems(this).add({
      code: 'missing',
      what: `there is no ${kind} ${shown(got)}`,
      got: shown(got),
      allowed: known.length === 0 ? `no ${kind} is there yet` : listed(known),
      fix: `correct the name, or add it to ${argument} before it is used`,
    });
    problems.throwIfAny();
    throw new Error('unreachable');
  }
}

/** Names for a message; of many, the first ones. */
function listed(names: readonly string[]): string {
  const shownNames = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shownNames} and ${names.length - 20} more` : shownNames;
}

/** A resource directory that exists outside of this app, as it is. */
export interface ExistingDirectoryAttributes extends OrganizationTree, DirectoryOptions {
  /** `rd-…`. */
  readonly resourceDirectoryId: string;
  readonly managementAccountId: string;
  /** Whether members that the directory created can be deleted. @default - not known */
  readonly memberDeletion?: boolean;
}

class ExistingResourceDirectory extends ResourceDirectoryBase {
  readonly resourceDirectoryId: string;
  readonly managementAccountId: string;
  readonly root: IFolder;
  override readonly memberDeletion?: boolean;

  constructor(scope: Construct, id: string, attributes: ExistingDirectoryAttributes) {
    super(scope, id, attributes);
    this.resourceDirectoryId = attributes.resourceDirectoryId;
    this.managementAccountId = attributes.managementAccountId;
    this.memberDeletion = attributes.memberDeletion;
    const { root, folders, accounts } = Organization.fromTree(attributes);
    this.root = root;
    folders.forEach((folder) => this.know(folder));
    accounts.forEach((account) => this.addAccount(account));
  }
}

/** The resource directory itself. */
export interface ResourceDirectoryProps extends DirectoryOptions {
  /** Id (`rd-…`) of a directory that exists and is taken over by an import. @default - a new one is made */
  readonly resourceDirectoryId?: string;
  /**
   * Whether members that the directory created can be deleted at all, and the directory itself be destroyed. Both take what is in the accounts with
   * them.
   * @default false
   */
  readonly memberDeletion?: boolean;
  /** Whether the display name of a member becomes the name of its account. @default - as it is */
  readonly displayNameSync?: boolean;
  /** Folders below the root folder, each with those below it. @default - none */
  readonly folders?: readonly FolderSettings[];
}

const status = (on: boolean): string => (on ? 'Enabled' : 'Disabled');

/**
 * The resource directory of an organization, `alicloud_resource_manager_resource_directory`, with its folders. Terraform runs as the management account;
 * control policies are on.
 *
 * There is one in an account. The account has to have passed enterprise real-name verification.
 */
export class ResourceDirectory extends ResourceDirectoryBase {
  /**
   * A directory that exists, with folders and members that exist: nothing of them is changed.
   * @throws ValidationError as `Organization.fromTree`, and for more folders or members than a directory can have
   */
  static fromTree(scope: Construct, id: string, attributes: ExistingDirectoryAttributes): IResourceDirectory {
    return new ExistingResourceDirectory(scope, id, attributes);
  }

  readonly root: IFolder;
  override readonly memberDeletion: boolean;
  private readonly resource: ResourceManagerResourceDirectory;
  private readonly references: { directory?: string; account?: string } = {};

  /**
   * @throws ValidationError `conflict` if the stack has one already, or for a path that is there twice, `out-of-range` for folders that are too deep,
   * `too-many-items` for more folders than a directory can have, `invalid-value` for names and ids that no directory has
   */
  constructor(scope: Construct, id: string, props: ResourceDirectoryProps = {}) {
    super(scope, id, props);
    const { resourceDirectoryId, memberDeletion = false, displayNameSync, folders = [] } = props;
    const problems = new Problems(this);
    checkText(problems, 'resourceDirectoryId', resourceDirectoryId, /^rd-\w+$/, 'the id of a directory, rd-…');
    const twin = TerraformStack.of(this)
      .node.findAll()
      .find((node) => node instanceof ResourceDirectory && node !== this);
    if (twin) {
      problems.add({
        code: 'conflict',
        what: 'the stack makes a resource directory already, and a management account has only one',
        got: twin.node.path,
        allowed: `${OrganizationLimits.MAX_DIRECTORIES} (${OrganizationLimits.SOURCE})`,
        fix: 'use that one, or ResourceDirectory.fromTree for one of another account',
      });
    }
    problems.throwIfAny();
    this.memberDeletion = memberDeletion;
    this.resource = new ResourceManagerResourceDirectory(this, 'Resource', {
      status: status(true),
      memberDeletionStatus: status(memberDeletion),
      memberAccountDisplayNameSyncStatus: displayNameSync === undefined ? undefined : status(displayNameSync),
      lifecycle: { preventDestroy: !memberDeletion },
    });
    if (resourceDirectoryId !== undefined) this.resource.importFrom(resourceDirectoryId);
    this.root = { targetId: this.resource.rootFolderId, targetName: ROOT };
    folders.forEach((folder) => this.addFolder(folder));
    if (memberDeletion) {
      Notices.of(this).add({
        id: 'governance.member-deletion',
        message:
          'Members that this directory created can be deleted, with everything in them, and the directory can be destroyed. Set memberDeletion back to ' +
          'false when that is done.',
      });
    }
  }

  get resourceDirectoryId(): string {
    return (this.references.directory ??= this.resource.id);
  }

  get managementAccountId(): string {
    return (this.references.account ??= this.resource.masterAccountId);
  }

  /**
   * Adds a folder, with those below it. Alibaba Cloud cannot move folders: another parent makes another folder.
   * @param parent - where it is; a folder of this directory @default - the root folder
   */
  addFolder(settings: FolderSettings, parent: IFolder = this.root): IFolder {
    const scope = parent instanceof Folder ? parent : this;
    const folder = new Folder(scope, `Folder-${settings.id ?? settings.name}`, parent, settings);
    this.know(folder);
    const twin = this.folders.find((one) => one !== folder && nameOf(one) === settings.name);
    if (twin) {
      Notices.of(folder).add({
        id: 'governance.folder-name',
        message:
          `${folder.targetName} has the name of ${twin.targetName}. The console asks for names that are unique in the directory, the API ` +
          'reference does not say so.',
      });
    }
    settings.folders?.forEach((below) => this.addFolder(below, folder));
    return folder;
  }
}

const nameOf = ({ targetName }: IFolder): string | undefined => targetName.split('/').at(-1);
