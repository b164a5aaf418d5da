export {
  GuardrailsAccess,
  type GuardrailsAccessProps,
  type GuardrailsConnection,
  type IGuardrailsAccess,
} from './access';
export {
  type AccessKeyProps,
  type CallerUser,
  callerUser,
  type CredentialAttributes,
  type GuardrailsCaller,
  GuardrailsCredential,
  type GuardrailsRoleProps,
  type GuardrailsServiceAccountProps,
  KmsInitialKey,
  type KmsManagedProps,
  type PgpEncryptedProps,
  ROTATION_HOURS,
} from './credential';
export { type AccessKeyNetworks, MAX_NETWORK_RULES, type VpcNetworks } from './network';
export { GuardrailsAction, GuardrailsPermissions, type LeastPrivilegeProps } from './permissions';
export { GuardrailsQuota } from './quota';
export { GuardrailsEndpoint, GuardrailsRegion, type GuardrailsRegionProps } from './region';
export { GuardrailsService } from './service';
