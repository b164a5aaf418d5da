/** Every rule, one per file. A test fails for a file that is left out. */
import type { Rule } from '../rule';
import { ackApiPrivate } from './ack/ack-api-private';
import { ackAuditLogged } from './ack/ack-audit-logged';
import { ackDeletionProtected } from './ack/ack-deletion-protected';
import { ackLogsCollected } from './ack/ack-logs-collected';
import { ackNetworkPolicy } from './ack/ack-network-policy';
import { ackNoDashboard } from './ack/ack-no-dashboard';
import { ackNodesEncrypted } from './ack/ack-nodes-encrypted';
import { ackNodesKeyPair } from './ack/ack-nodes-key-pair';
import { ackNodesMonitored } from './ack/ack-nodes-monitored';
import { ackNodesRepaired } from './ack/ack-nodes-repaired';
import { ackPermissionsLimited } from './ack/ack-permissions-limited';
import { ackPodNetworkInterfaces } from './ack/ack-pod-network-interfaces';
import { ackPodRoles } from './ack/ack-pod-roles';
import { ackSecretsEncrypted } from './ack/ack-secrets-encrypted';
import { actiontrailAllEvents } from './actiontrail/actiontrail-all-events';
import { actiontrailAllRegions } from './actiontrail/actiontrail-all-regions';
import { actiontrailBucketLocked } from './actiontrail/actiontrail-bucket-locked';
import { actiontrailBucketPrivate } from './actiontrail/actiontrail-bucket-private';
import { actiontrailDelivered } from './actiontrail/actiontrail-delivered';
import { actiontrailOn } from './actiontrail/actiontrail-on';
import { actiontrailOrganization } from './actiontrail/actiontrail-organization';
import { alertCloudFirewallChanges } from './alerts/alert-cloud-firewall-changes';
import { alertKmsKeyChanges } from './alerts/alert-kms-key-changes';
import { alertLoginFailures } from './alerts/alert-login-failures';
import { alertLoginWithoutMfa } from './alerts/alert-login-without-mfa';
import { alertOssPermissionChanges } from './alerts/alert-oss-permission-changes';
import { alertOssPolicyChanges } from './alerts/alert-oss-policy-changes';
import { alertRamRoleChanges } from './alerts/alert-ram-role-changes';
import { alertRdsChanges } from './alerts/alert-rds-changes';
import { alertRootUsage } from './alerts/alert-root-usage';
import { alertSecurityGroupChanges } from './alerts/alert-security-group-changes';
import { alertUnauthorizedCalls } from './alerts/alert-unauthorized-calls';
import { alertVpcChanges } from './alerts/alert-vpc-changes';
import { alertVpcRouteChanges } from './alerts/alert-vpc-route-changes';
import { apiAuthenticated } from './api-gateway/api-authenticated';
import { apiHttps } from './api-gateway/api-https';
import { backupBound } from './backup/backup-bound';
import { backupKept } from './backup/backup-kept';
import { backupVaultEncrypted } from './backup/backup-vault-encrypted';
import { backupVaultImmutable } from './backup/backup-vault-immutable';
import { cloudFirewallLogged } from './cloud-firewall/cloud-firewall-logged';
import { cloudFirewallNotOpen } from './cloud-firewall/cloud-firewall-not-open';
import { cloudSsoMfa } from './cloud-sso/cloud-sso-mfa';
import { cloudSsoSessionLimited } from './cloud-sso/cloud-sso-session-limited';
import { configDelivered } from './config/config-delivered';
import { configRecords } from './config/config-records';
import { configRuleActive } from './config/config-rule-active';
import { crImagesScanned } from './cr/cr-images-scanned';
import { crRepositoryPrivate } from './cr/cr-repository-private';
import { ecsDiskEncrypted } from './ecs/ecs-disk-encrypted';
import { ecsEncryptionByDefault } from './ecs/ecs-encryption-by-default';
import { ecsInstanceDisksEncrypted } from './ecs/ecs-instance-disks-encrypted';
import { ecsInstanceRole } from './ecs/ecs-instance-role';
import { ecsKeyPairLogin } from './ecs/ecs-key-pair-login';
import { ecsLaunchTemplateDisksEncrypted } from './ecs/ecs-launch-template-disks-encrypted';
import { ecsMetadataTokens } from './ecs/ecs-metadata-tokens';
import { ecsNoPublicAddress } from './ecs/ecs-no-public-address';
import { elasticsearchEncrypted } from './elasticsearch/elasticsearch-encrypted';
import { elasticsearchHttps } from './elasticsearch/elasticsearch-https';
import { elasticsearchNotPublic } from './elasticsearch/elasticsearch-not-public';
import { esaBotsManaged } from './esa/esa-bots-managed';
import { esaHsts } from './esa/esa-hsts';
import { esaHttpsForced } from './esa/esa-https-forced';
import { esaOriginProtected } from './esa/esa-origin-protected';
import { esaSiteRuns } from './esa/esa-site-runs';
import { esaTlsVersion } from './esa/esa-tls-version';
import { fcCustomDomainHttps } from './fc/fc-custom-domain-https';
import { fcCustomDomainTlsVersion } from './fc/fc-custom-domain-tls-version';
import { fcEnvironmentWithoutSecrets } from './fc/fc-environment-without-secrets';
import { fcHttpTriggerAuthenticated } from './fc/fc-http-trigger-authenticated';
import { fcLogged } from './fc/fc-logged';
import { controlPoliciesOn } from './governance/control-policies-on';
import { controlPolicyAttached } from './governance/control-policy-attached';
import { controlPolicyExists } from './governance/control-policy-exists';
import { guardrailsAnswersChecked } from './guardrails/guardrails-answers-checked';
import { guardrailsCallbackHttps } from './guardrails/guardrails-callback-https';
import { guardrailsConfigured } from './guardrails/guardrails-configured';
import { guardrailsContentChecked } from './guardrails/guardrails-content-checked';
import { guardrailsLogged } from './guardrails/guardrails-logged';
import { guardrailsStrict } from './guardrails/guardrails-strict';
import { kmsKeyDeletionProtected } from './kms/kms-key-deletion-protected';
import { kmsKeyDeletionWaits } from './kms/kms-key-deletion-waits';
import { kmsKeyRotated } from './kms/kms-key-rotated';
import { kmsNetworkLimited } from './kms/kms-network-limited';
import { kmsSecretRotated } from './kms/kms-secret-rotated';
import { albAccessLogged } from './load-balancer/alb-access-logged';
import { albHttps } from './load-balancer/alb-https';
import { albTlsVersion } from './load-balancer/alb-tls-version';
import { slbHttps } from './load-balancer/slb-https';
import { slbTlsVersion } from './load-balancer/slb-tls-version';
import { logCollectionOn } from './log/log-collection-on';
import { logStoreEncrypted } from './log/log-store-encrypted';
import { logStoreKeptHalfYear } from './log/log-store-kept-half-year';
import { logStoreKeptYear } from './log/log-store-kept-year';
import { logStoreNoWebTracking } from './log/log-store-no-web-tracking';
import { mongodbEncrypted } from './mongodb/mongodb-encrypted';
import { mongodbNotOpen } from './mongodb/mongodb-not-open';
import { mongodbTls } from './mongodb/mongodb-tls';
import { alarmContactReached } from './monitoring/alarm-contact-reached';
import { nasAccessLimited } from './nas/nas-access-limited';
import { nasEncrypted } from './nas/nas-encrypted';
import { ossAccountPublicAccessBlocked } from './oss/oss-account-public-access-blocked';
import { ossBucketCorsLimited } from './oss/oss-bucket-cors-limited';
import { ossBucketEncryptedWithOwnKey } from './oss/oss-bucket-encrypted-with-own-key';
import { ossBucketEncrypted } from './oss/oss-bucket-encrypted';
import { ossBucketLogged } from './oss/oss-bucket-logged';
import { ossBucketPolicyNetworkLimited } from './oss/oss-bucket-policy-network-limited';
import { ossBucketPolicyNotPublic } from './oss/oss-bucket-policy-not-public';
import { ossBucketPrivate } from './oss/oss-bucket-private';
import { ossBucketPublicAccessBlocked } from './oss/oss-bucket-public-access-blocked';
import { ossBucketRetentionLocked } from './oss/oss-bucket-retention-locked';
import { ossBucketTlsOnly } from './oss/oss-bucket-tls-only';
import { ossBucketTlsVersion } from './oss/oss-bucket-tls-version';
import { ossBucketVersioned } from './oss/oss-bucket-versioned';
import { ossObjectPrivate } from './oss/oss-object-private';
import { ossReplicationEncrypted } from './oss/oss-replication-encrypted';
import { otsNotPublic } from './ots/ots-not-public';
import { polardbEncrypted } from './polardb/polardb-encrypted';
import { polardbNotOpen } from './polardb/polardb-not-open';
import { ramAccessKeySecretProtected } from './ram/ram-access-key-secret-protected';
import { ramIdleAccessKeysDisabled } from './ram/ram-idle-access-keys-disabled';
import { ramIdleUsersDisabled } from './ram/ram-idle-users-disabled';
import { ramLoginProfileMfa } from './ram/ram-login-profile-mfa';
import { ramMfaEnforced } from './ram/ram-mfa-enforced';
import { ramNoAdminAttachment } from './ram/ram-no-admin-attachment';
import { ramOidcRoleLimited } from './ram/ram-oidc-role-limited';
import { ramPasswordAttempts } from './ram/ram-password-attempts';
import { ramPasswordExpires } from './ram/ram-password-expires';
import { ramPasswordHistory } from './ram/ram-password-history';
import { ramPasswordLength } from './ram/ram-password-length';
import { ramPasswordLowercase } from './ram/ram-password-lowercase';
import { ramPasswordNumbers } from './ram/ram-password-numbers';
import { ramPasswordSymbols } from './ram/ram-password-symbols';
import { ramPasswordUppercase } from './ram/ram-password-uppercase';
import { ramPolicyKmsLimited } from './ram/ram-policy-kms-limited';
import { ramPolicyNoEscalation } from './ram/ram-policy-no-escalation';
import { ramPolicyNotAdmin } from './ram/ram-policy-not-admin';
import { ramPolicyNotOnUsers } from './ram/ram-policy-not-on-users';
import { ramRoleTrustLimited } from './ram/ram-role-trust-limited';
import { ramSessionLimited } from './ram/ram-session-limited';
import { rdsAuditKept } from './rds/rds-audit-kept';
import { rdsAudited } from './rds/rds-audited';
import { rdsDeletionProtected } from './rds/rds-deletion-protected';
import { rdsEncryptedWithOwnKey } from './rds/rds-encrypted-with-own-key';
import { rdsEncrypted } from './rds/rds-encrypted';
import { rdsNoPublicEndpoint } from './rds/rds-no-public-endpoint';
import { rdsNotOpen } from './rds/rds-not-open';
import { rdsPostgresqlLogsConnections } from './rds/rds-postgresql-logs-connections';
import { rdsPostgresqlLogsDisconnections } from './rds/rds-postgresql-logs-disconnections';
import { rdsPostgresqlLogsDuration } from './rds/rds-postgresql-logs-duration';
import { rdsTls } from './rds/rds-tls';
import { redisNotOpen } from './redis/redis-not-open';
import { redisPassword } from './redis/redis-password';
import { redisTls } from './redis/redis-tls';
import { sddpOn } from './sddp/sddp-on';
import { accessKeySecretStore } from './secrets/access-key-secret-store';
import { secretNotInCode } from './secrets/secret-not-in-code';
import { securityCenterAiAssets } from './security-center/security-center-ai-assets';
import { securityCenterBindsHosts } from './security-center/security-center-binds-hosts';
import { securityCenterBruteForce } from './security-center/security-center-brute-force';
import { securityCenterChecksScheduled } from './security-center/security-center-checks-scheduled';
import { securityCenterEdition } from './security-center/security-center-edition';
import { securityCenterLogs } from './security-center/security-center-logs';
import { securityCenterPosture } from './security-center/security-center-posture';
import { securityCenterScansScheduled } from './security-center/security-center-scans-scheduled';
import { securityCenterThreatAnalysis } from './security-center/security-center-threat-analysis';
import { securityCenterVulnerabilities } from './security-center/security-center-vulnerabilities';
import { securityCenterWebLock } from './security-center/security-center-web-lock';
import { sslKeyFromStore } from './ssl/ssl-key-from-store';
import { siemLogsKept } from './threat-response/siem-logs-kept';
import { siemResponsesOn } from './threat-response/siem-responses-on';
import { siemRulesOn } from './threat-response/siem-rules-on';
import { securityGroupFineGrained } from './vpc/security-group-fine-grained';
import { securityGroupNoOpenDatabases } from './vpc/security-group-no-open-databases';
import { securityGroupNoOpenModelServers } from './vpc/security-group-no-open-model-servers';
import { securityGroupNoOpenRdp } from './vpc/security-group-no-open-rdp';
import { securityGroupNoOpenSsh } from './vpc/security-group-no-open-ssh';
import { vpcFlowLogActive } from './vpc/vpc-flow-log-active';
import { vpcFlowLogged } from './vpc/vpc-flow-logged';
import { wafBotProtection } from './waf/waf-bot-protection';
import { wafCoreProtection } from './waf/waf-core-protection';
import { wafDomainHttps } from './waf/waf-domain-https';
import { wafDomainTlsVersion } from './waf/waf-domain-tls-version';
import { wafLogged } from './waf/waf-logged';
import { wafPromptRules } from './waf/waf-prompt-rules';
import { wafRulesAct } from './waf/waf-rules-act';
import { wafTemplatesOn } from './waf/waf-templates-on';

export const RULES: readonly Rule[] = [
  ackApiPrivate,
  ackAuditLogged,
  ackDeletionProtected,
  ackLogsCollected,
  ackNetworkPolicy,
  ackNoDashboard,
  ackNodesEncrypted,
  ackNodesKeyPair,
  ackNodesMonitored,
  ackNodesRepaired,
  ackPermissionsLimited,
  ackPodNetworkInterfaces,
  ackPodRoles,
  ackSecretsEncrypted,
  actiontrailAllEvents,
  actiontrailAllRegions,
  actiontrailBucketLocked,
  actiontrailBucketPrivate,
  actiontrailDelivered,
  actiontrailOn,
  actiontrailOrganization,
  alertCloudFirewallChanges,
  alertKmsKeyChanges,
  alertLoginFailures,
  alertLoginWithoutMfa,
  alertOssPermissionChanges,
  alertOssPolicyChanges,
  alertRamRoleChanges,
  alertRdsChanges,
  alertRootUsage,
  alertSecurityGroupChanges,
  alertUnauthorizedCalls,
  alertVpcChanges,
  alertVpcRouteChanges,
  apiAuthenticated,
  apiHttps,
  backupBound,
  backupKept,
  backupVaultEncrypted,
  backupVaultImmutable,
  cloudFirewallLogged,
  cloudFirewallNotOpen,
  cloudSsoMfa,
  cloudSsoSessionLimited,
  configDelivered,
  configRecords,
  configRuleActive,
  crImagesScanned,
  crRepositoryPrivate,
  ecsDiskEncrypted,
  ecsEncryptionByDefault,
  ecsInstanceDisksEncrypted,
  ecsInstanceRole,
  ecsKeyPairLogin,
  ecsLaunchTemplateDisksEncrypted,
  ecsMetadataTokens,
  ecsNoPublicAddress,
  elasticsearchEncrypted,
  elasticsearchHttps,
  elasticsearchNotPublic,
  esaBotsManaged,
  esaHsts,
  esaHttpsForced,
  esaOriginProtected,
  esaSiteRuns,
  esaTlsVersion,
  fcCustomDomainHttps,
  fcCustomDomainTlsVersion,
  fcEnvironmentWithoutSecrets,
  fcHttpTriggerAuthenticated,
  fcLogged,
  controlPoliciesOn,
  controlPolicyAttached,
  controlPolicyExists,
  guardrailsAnswersChecked,
  guardrailsCallbackHttps,
  guardrailsConfigured,
  guardrailsContentChecked,
  guardrailsLogged,
  guardrailsStrict,
  kmsKeyDeletionProtected,
  kmsKeyDeletionWaits,
  kmsKeyRotated,
  kmsNetworkLimited,
  kmsSecretRotated,
  albAccessLogged,
  albHttps,
  albTlsVersion,
  slbHttps,
  slbTlsVersion,
  logCollectionOn,
  logStoreEncrypted,
  logStoreKeptHalfYear,
  logStoreKeptYear,
  logStoreNoWebTracking,
  mongodbEncrypted,
  mongodbNotOpen,
  mongodbTls,
  alarmContactReached,
  nasAccessLimited,
  nasEncrypted,
  ossAccountPublicAccessBlocked,
  ossBucketCorsLimited,
  ossBucketEncryptedWithOwnKey,
  ossBucketEncrypted,
  ossBucketLogged,
  ossBucketPolicyNetworkLimited,
  ossBucketPolicyNotPublic,
  ossBucketPrivate,
  ossBucketPublicAccessBlocked,
  ossBucketRetentionLocked,
  ossBucketTlsOnly,
  ossBucketTlsVersion,
  ossBucketVersioned,
  ossObjectPrivate,
  ossReplicationEncrypted,
  otsNotPublic,
  polardbEncrypted,
  polardbNotOpen,
  ramAccessKeySecretProtected,
  ramIdleAccessKeysDisabled,
  ramIdleUsersDisabled,
  ramLoginProfileMfa,
  ramMfaEnforced,
  ramNoAdminAttachment,
  ramOidcRoleLimited,
  ramPasswordAttempts,
  ramPasswordExpires,
  ramPasswordHistory,
  ramPasswordLength,
  ramPasswordLowercase,
  ramPasswordNumbers,
  ramPasswordSymbols,
  ramPasswordUppercase,
  ramPolicyKmsLimited,
  ramPolicyNoEscalation,
  ramPolicyNotAdmin,
  ramPolicyNotOnUsers,
  ramRoleTrustLimited,
  ramSessionLimited,
  rdsAuditKept,
  rdsAudited,
  rdsDeletionProtected,
  rdsEncryptedWithOwnKey,
  rdsEncrypted,
  rdsNoPublicEndpoint,
  rdsNotOpen,
  rdsPostgresqlLogsConnections,
  rdsPostgresqlLogsDisconnections,
  rdsPostgresqlLogsDuration,
  rdsTls,
  redisNotOpen,
  redisPassword,
  redisTls,
  sddpOn,
  accessKeySecretStore,
  secretNotInCode,
  securityCenterAiAssets,
  securityCenterBindsHosts,
  securityCenterBruteForce,
  securityCenterChecksScheduled,
  securityCenterEdition,
  securityCenterLogs,
  securityCenterPosture,
  securityCenterScansScheduled,
  securityCenterThreatAnalysis,
  securityCenterVulnerabilities,
  securityCenterWebLock,
  sslKeyFromStore,
  siemLogsKept,
  siemResponsesOn,
  siemRulesOn,
  securityGroupFineGrained,
  securityGroupNoOpenDatabases,
  securityGroupNoOpenModelServers,
  securityGroupNoOpenRdp,
  securityGroupNoOpenSsh,
  vpcFlowLogActive,
  vpcFlowLogged,
  wafBotProtection,
  wafCoreProtection,
  wafDomainHttps,
  wafDomainTlsVersion,
  wafLogged,
  wafPromptRules,
  wafRulesAct,
  wafTemplatesOn,
];
