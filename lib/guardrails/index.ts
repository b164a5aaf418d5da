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
export {
  AlarmSeverity,
  type GuardrailsAlarmProps,
  CallerLog,
  type CallerLogFields,
  type CallerLogProps,
  GuardrailsAlarm,
} from './alarm';
export { AnswerLibrary, type AnswerLibraryProps, type IAnswerLibrary } from './answer-library';
export {
  CallbackChecksum,
  type IModerationCallback,
  ModerationCallback,
  type ModerationCallbackProps,
} from './callback';
export {
  CheckAction,
  CheckItem,
  type CheckSettings,
  CheckThreshold,
  type ICheckLabel,
  RiskLevel,
  SensitivityLevel,
} from './check';
export { type CheckPointers, type ConfigMembers, GuardrailsConfigLayout } from './config-layout';
export { GuardrailsContentType } from './content-type';
export { CustomLabel, type CustomLabelProps } from './custom-label';
export { EvidenceBackup, type EvidenceBackupProps, EvidenceBucket } from './evidence-backup';
export { type IImageLibrary, ImageLibrary, type ImageLibraryProps } from './image-library';
export {
  type KeyRotation,
  KeyStore,
  type KmsKeyStoreProps,
  type OosKeyStoreProps,
  type SecretStoreProps,
} from './key-store';
export { type IKeywordLibrary, KeywordLibrary, type KeywordLibraryProps, KeywordPurpose } from './keyword-library';
export { LogDelivery, type LogDeliveryProps } from './log-delivery';
export {
  type DeclaredCheck,
  type ExistingPolicy,
  type ExistingPolicyProps,
  GuardrailsPolicy,
  type GuardrailsPolicyProps,
  type HumanReviewProps,
  type IGuardrailsPolicy,
} from './policy';
export type { AisecResourceProps, JsonValue } from './shared';
export type { ServiceOfType } from './service-type';
export {
  GuardrailsCommodity,
  GuardrailsPurchase,
  GuardrailsStatus,
  type GuardrailsStatusProps,
  GuardrailsSubscription,
  type GuardrailsSubscriptionProps,
  type IGuardrailsSubscription,
  type PurchaseProps,
  type SubscriptionPurchaseProps,
} from './subscription';
