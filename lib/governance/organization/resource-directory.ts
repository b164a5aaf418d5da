import type { IConstruct } from 'constructs';
import type { IAccount, IFolder, IOrganization } from '../protection/targets';

/**
 * A resource directory that constructs add to: with a member for each account that a factory makes, so that selectors find it.
 *
 * Paths of folders are names from the root folder down, divided by `/`: `Workloads/Production`. An empty path and `Root` are the root folder.
 */
export interface IResourceDirectory extends IOrganization, IConstruct {
  /** `rd-…`. */
  readonly resourceDirectoryId: string;
  readonly managementAccountId: string;
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
