export { DelegatedAdministrator, type DelegatedAdministratorProps, TrustedService } from './delegated-administrator';
export { Folder, type FolderSettings } from './folder';
export { Invitation, type InvitationSettings } from './invitation';
export { OrganizationLimits } from './limits';
export {
  type AccountDeletion,
  MemberAccount,
  type MemberAccountProps,
  type MemberAccountSettings,
} from './member-account';
export {
  deployInMember,
  MEMBER_ROLE,
  memberProvider,
  type MemberProviderOptions,
  regionProvider,
} from './member-provider';
export { MessageContact, type MessageContactSettings } from './message-contact';
export {
  type NotificationContactSettings,
  Notifications,
  type NotificationsSettings,
  type NotificationSubscriptionSettings,
} from './notifications';
export {
  type ExistingDirectoryAttributes,
  type IResourceDirectory,
  ResourceDirectory,
  type ResourceDirectoryProps,
} from './resource-directory';
export { TagPolicy, type TagPolicyProps, type TagRuleSettings } from './tag-policy';
