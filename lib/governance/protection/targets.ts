import { Token } from 'cdktf';
import { Problems, shown } from '../../core/errors';
import { ControlPolicyLimits } from './limits';

/** Something in a resource directory that control policies are attached to: a folder or a member. */
export interface IControlPolicyTarget {
  /**
   * Id of the folder (`fd-…`, or `r-…` for the root folder) or of the account; may be known after apply only. The same text each time: it tells targets
   * apart.
   */
  readonly targetId: string;
  /** Name for ids of constructs and for messages; written in the code. For a folder the path, for an account the display name. */
  readonly targetName: string;
  /** What stays when it is renamed, for ids of what is attached to it; among targets, no two have the same. @default - the name */
  readonly stateName?: string;
}

/** A folder of a resource directory. */
export interface IFolder extends IControlPolicyTarget {
  /** @default - none; it is the root folder */
  readonly parent?: IFolder;
  /** Tags of the folder, for selectors. @default - none */
  readonly tags?: { readonly [key: string]: string };
}

/** A member of a resource directory. */
export interface IAccount extends IControlPolicyTarget {
  readonly folder: IFolder;
  /** Tags of the account, for selectors. @default - none */
  readonly tags?: { readonly [key: string]: string };
}

/** A resource directory as it will be when everything is applied. A landing zone implements it, or it comes from `Organization.fromTree`. */
export interface IOrganization {
  /** The root folder. */
  readonly root: IFolder;
  /** All folders below the root folder. */
  readonly folders: readonly IFolder[];
  /** All members. The management account is none. */
  readonly accounts: readonly IAccount[];
  /** Nothing can be attached to it, and no control policy applies to it. @default - not known */
  readonly managementAccountId?: string;
}

/** An account that exists, for `Organization.fromTree`. */
export interface AccountTree {
  readonly accountId: string;
  readonly displayName: string;
  /** @default - none */
  readonly tags?: { readonly [key: string]: string };
}

/** A folder that exists, for `Organization.fromTree`. */
export interface FolderTree {
  /** `fd-…`. */
  readonly folderId: string;
  readonly name: string;
  /** @default - none */
  readonly tags?: { readonly [key: string]: string };
  /** @default - none */
  readonly accounts?: readonly AccountTree[];
  /** @default - none */
  readonly folders?: readonly FolderTree[];
}

/** A resource directory that exists, for `Organization.fromTree`. */
export interface OrganizationTree {
  /** `r-…`. */
  readonly rootFolderId: string;
  /** @default - not known */
  readonly managementAccountId?: string;
  /** Accounts directly in the root folder. @default - none */
  readonly accounts?: readonly AccountTree[];
  /** @default - none */
  readonly folders?: readonly FolderTree[];
}

/** Name of the root folder in messages and in ids of constructs. */
export const ROOT = 'Root';

/** Resource directories that exist. */
export class Organization {
  /**
   * Names, ids and tags of what is there. Ids may come from Terraform; names are written in the code.
   * @throws ValidationError `out-of-range` for more than five levels of folders, `conflict` for a name, path or id that is there twice,
   * `invalid-value` for ids and names that no directory has
   */
  static fromTree({ rootFolderId, managementAccountId, accounts = [], folders = [] }: OrganizationTree): IOrganization {
    const problems = new Problems();
    const root: IFolder = { targetId: rootFolderId, targetName: ROOT };
    const organization = {
      root,
      folders: [] as IFolder[],
      accounts: [] as IAccount[],
      ...(managementAccountId !== undefined && { managementAccountId }),
    };
    const addAccounts = (folder: IFolder, list: readonly AccountTree[]): void => {
      for (const { accountId, displayName, tags = {} } of list) {
        organization.accounts.push({ targetId: accountId, targetName: displayName, folder, tags });
      }
    };
    const addFolders = (parent: IFolder, list: readonly FolderTree[]): void => {
      for (const { folderId, name, tags = {}, accounts: own = [], folders: below = [] } of list) {
        if (name.includes('/')) {
          problems.add({
            code: 'invalid-value',
            what: 'the name of a folder has a slash, which divides paths',
            got: shown(name),
            allowed: 'the name of one folder',
            fix: 'give folders below it as folders',
          });
        }
        const targetName = parent === root ? name : `${parent.targetName}/${name}`;
        const folder = { targetId: folderId, targetName, parent, tags };
        organization.folders.push(folder);
        addAccounts(folder, own);
        addFolders(folder, below);
      }
    };
    addAccounts(root, accounts);
    addFolders(root, folders);
    checkOrganization(organization, problems);
    problems.throwIfAny();
    return organization;
  }
}

const FOLDER_ID = /^(r|fd)-\w+$/;
const ACCOUNT_ID = /^\d{8,20}$/;

/** Adds what no resource directory is like. */
export function checkOrganization(
  { root, folders, accounts, managementAccountId }: IOrganization,
  problems: Problems,
): void {
  for (const folder of folders) {
    const level = levelsOf(folder).length - 1;
    if (level <= ControlPolicyLimits.MAX_FOLDER_LEVELS) continue;
    problems.add({
      code: 'out-of-range',
      what: `folder ${folder.targetName} is too deep`,
      got: `level ${level}`,
      allowed: `${ControlPolicyLimits.MAX_FOLDER_LEVELS} levels below the root folder (${ControlPolicyLimits.SOURCE})`,
      fix: 'move the folder up',
    });
  }
  checkIds([root, ...folders], FOLDER_ID, 'a folder, fd-… or r-…', problems);
  checkIds(accounts, ACCOUNT_ID, 'an account, digits', problems);
  const targets = [root, ...folders, ...accounts];
  const twice = (what: string, values: readonly string[]): void => {
    const seen = new Set<string>();
    const doubled = values.find((value) => {
      if (Token.isUnresolved(value)) return false;
      return seen.size === seen.add(value).size;
    });
    if (doubled === undefined) return;
    problems.add({ code: 'conflict', what: `${what} is there twice`, got: shown(doubled), fix: 'keep one of them' });
  };
  twice(
    'an id',
    targets.map(({ targetId }) => targetId),
  );
  twice(
    'a path of a folder',
    [root, ...folders].map(({ targetName }) => targetName),
  );
  twice(
    'a display name of an account',
    accounts.map(({ targetName }) => targetName),
  );
  if (managementAccountId !== undefined && accounts.some(({ targetId }) => targetId === managementAccountId)) {
    problems.add({
      code: 'not-applicable',
      what: 'the management account is among the members',
      got: shown(managementAccountId),
      allowed: 'members; nothing can be attached to the management account',
      fix: 'remove it from the accounts',
    });
  }
}

function checkIds(targets: readonly IControlPolicyTarget[], form: RegExp, allowed: string, problems: Problems): void {
  for (const { targetId, targetName } of targets) {
    if (targetName.trim() === '') {
      problems.add({
        code: 'invalid-value',
        what: `the folder or account ${shown(targetId)} has no name`,
        got: shown(targetName),
        allowed: 'its name in the resource directory',
        fix: 'name it',
      });
    }
    if (Token.isUnresolved(targetId) || form.test(targetId)) continue;
    problems.add({
      code: 'invalid-value',
      what: `the id of ${targetName} is malformed`,
      got: shown(targetId),
      allowed: `the id of ${allowed}`,
      fix: 'copy it from the console, or take it from the resource',
    });
  }
}

/**
 * What tells a target apart in ids of constructs. It is the same after a rename: else what is attached would be made again and taken away in any order,
 * which are two changes of one thing in the cloud.
 */
export function stateIdOf({ targetId, targetName, stateName }: IControlPolicyTarget): string {
  // An id that Terraform finds out has no text of its own.
  return Token.isUnresolved(targetId) ? (stateName ?? targetName).replaceAll('/', ':') : targetId;
}

/** The member or folder, and every folder above it up to the root folder. */
export function levelsOf(target: IControlPolicyTarget): readonly IControlPolicyTarget[] {
  const levels = new Map<string, IControlPolicyTarget>();
  // A folder that is said to be above itself must not keep it going.
  for (let level: IControlPolicyTarget | undefined = target; level && !levels.has(level.targetId);) {
    levels.set(level.targetId, level);
    const { folder, parent }: Partial<IAccount & IFolder> = level;
    level = folder ?? parent;
  }
  return [...levels.values()];
}
