/**
 * Documented limits of a resource directory, all checked at synthesis. Those of control policies and of the depth of folders are in
 * `ControlPolicyLimits`. https://www.alibabacloud.com/help/en/resource-management/product-overview/limits
 */
export class OrganizationLimits {
  /** Where the numbers come from. */
  static readonly SOURCE = 'https://www.alibabacloud.com/help/en/resource-management/product-overview/limits';
  /** Resource directories of one management account. */
  static readonly MAX_DIRECTORIES = 1;
  /** Folders of one directory. The root folder does not count. */
  static readonly MAX_FOLDERS = 100;
  /** Members of one directory until Alibaba Cloud raises it: then set `maxMembers`. */
  static readonly MAX_MEMBERS = 20;
  /** Invitations that can be valid at the same time, which is also how many a directory sends in a day. */
  static readonly MAX_INVITATIONS = 20;
  /** Days after which an invitation that nobody accepted expires. */
  static readonly INVITATION_DAYS = 14;
  /** Verification codes for phone numbers and e-mail addresses of contacts in a day. */
  static readonly MAX_VERIFICATION_CODES = 100;
  /** Shortest prefix of an account's name, and shortest display name. */
  static readonly MIN_NAME_CHARACTERS = 2;
  /** Longest prefix of an account's name, and longest display name. */
  static readonly MAX_NAME_CHARACTERS = 50;
  /** Characters of a folder's name. https://www.alibabacloud.com/help/en/resource-management/api-createfolder */
  static readonly MAX_FOLDER_NAME_CHARACTERS = 24;
}
