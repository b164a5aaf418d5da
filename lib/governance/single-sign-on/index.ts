export { SingleSignOnLimits } from './limits';
export { SamlMetadata } from './saml-metadata';
export { ScimCredential, type ScimCredentialProps } from './scim-credential';
export type {
  AccessConfigurationSettings,
  AssignmentSettings,
  GroupSettings,
  PasswordPolicySettings,
  SingleSignOnSettings,
  UserSettings,
} from './settings';
export {
  type ISingleSignOn,
  SingleSignOn,
  type SingleSignOnAttributes,
  type SingleSignOnProps,
} from './single-sign-on';
