export { OrganizationLimits } from './limits';
export { deployInMember, MEMBER_ROLE, memberProvider, type MemberProviderOptions } from './member-provider';
export { type IResourceDirectory } from './resource-directory';
