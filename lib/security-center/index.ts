export { type AiAssetSummary, AiPosture } from './ai-posture';
export {
  AuditLogSource,
  CloudAuditFeed,
  type CloudAuditFeedProps,
  type KafkaSourceProps,
  type SqsSourceProps,
} from './audit-feed';
export {
  HostEdition,
  type PayAsYouGoProps,
  SecurityCenterBilling,
  SecurityModule,
  SubscriptionChange,
  SubscriptionEdition,
  type SubscriptionProps,
} from './billing';
export { type AssociatedData, AssetProperty, type CheckMatch, CheckOperator, CheckRule } from './check-rule';
export { CheckScope, type CheckScopeProps } from './check-scope';
export {
  CloudAccount,
  type CloudAccountProps,
  CloudKey,
  CloudKeyType,
  CloudModule,
  CloudSite,
  CloudVendor,
  type ICloudAccount,
  type StoredKeyProps,
} from './cloud-account';
export {
  CheckRequirement,
  CheckRisk,
  CheckSection,
  CheckSubject,
  CustomCheck,
  CustomCheckPolicy,
  type CustomCheckPolicyProps,
  type CustomCheckProps,
  type ICheckSection,
  type ICustomCheck,
} from './custom-check';
export {
  Honeypot,
  type HoneypotImage,
  HoneypotNode,
  type HoneypotNodeProps,
  type HoneypotPort,
  HoneypotProbe,
  type HoneypotProbeProps,
  type HoneypotProps,
  type IHoneypotNode,
} from './honeypot';
export {
  AttackPathTargets,
  BaselineStrategy,
  type BaselineStrategyProps,
  BRUTE_FORCE_LIMITS,
  BruteForceProtection,
  type BruteForceProtectionProps,
  FileAlertLevel,
  FileOperation,
  FileProtection,
  type FileProtectionProps,
  type SensitiveAsset,
  VulnerabilityAllowList,
  type VulnerabilityAllowListProps,
} from './hosts';
export {
  HarborRegistry,
  type HarborRegistryProps,
  HarborVersion,
  ImageScan,
  type ImageScanProps,
  RegistryKind,
  StoredPassword,
  type StoredPasswordProps,
} from './images';
export { SecurityLog } from './log-type';
export {
  MonitorSubject,
  type MonitorPushProps,
  NotificationChannel,
  Notifications,
  type NotificationsProps,
  NotificationSubject,
} from './notifications';
export {
  type AllowedCheckProps,
  CheckDay,
  CheckRange,
  type CheckRunProps,
  CheckStandard,
  CheckWindow,
  PostureChecks,
  type PostureChecksProps,
  type SelectedItem,
} from './posture-checks';
export { Remediation, RemediationAction, type RemediationProps } from './remediation';
export { SecurityCenterRole } from './role';
export {
  AgentlessScan,
  type AgentlessScanProps,
  AgentlessTarget,
  ExposureSource,
  KeyExposure,
  type KeyExposureProps,
  type ScanGroup,
  ScanKind,
  ScanSchedule,
  type ScanScheduleProps,
} from './scans';
export {
  type ISecurityCenter,
  PayAsYouGoModules,
  type PayAsYouGoModulesProps,
  SecurityCenter,
  type SecurityCenterProps,
} from './security-center';
export type { OperationProps, SecurityCenterAisecProps } from './shared';
