export {
  BackupPlan,
  type BackupPlanOptions,
  type BackupPlanProps,
  BackupSchedule,
  type BackupSourceOptions,
  BackupVault,
  type BackupVaultProps,
  type CrossAccountSource,
  type IBackupVault,
  type LongRetention,
  ReplicationVault,
  type ReplicationVaultProps,
  ServerBackupPlan,
  type ServerBackupPlanProps,
} from './backup';
export {
  ClassifiedBucket,
  type ClassifiedBucketProps,
  DataSecurityCenter,
  type DataSecurityCenterProps,
  DataSecurityEdition,
  SensitiveContent,
  SensitiveDataRule,
  type SensitiveDataRuleProps,
  Sensitivity,
} from './data-classification';
export { EncryptedLogs, type EncryptedLogsProps, type LogEncryptionProps } from './encrypted-logs';
export {
  EncryptionKey,
  type EncryptionKeyProps,
  type IEncryptionKey,
  KEY_ROTATION_DAYS,
  KeySpec,
} from './encryption-key';
export {
  type IKmsInstance,
  KmsBilling,
  KmsInstance,
  type KmsInstanceProps,
  KmsProtection,
  type KmsSubscriptionProps,
} from './kms-instance';
export {
  type BucketReplicaProps,
  type IModelDataBucket,
  ModelDataBucket,
  type ModelDataBucketProps,
} from './model-data-bucket';
export { type BackupSnapshot, RestoreDrill, type RestoreDrillProps } from './restore-drill';
export { type ISecret, Secret, type SecretProps } from './secret';
