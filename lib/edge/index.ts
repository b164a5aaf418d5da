export { EdgeAction, type EdgeBlockProps } from './action';
export {
  AntiDdosBurst,
  AntiDdosChange,
  AntiDdosInstance,
  type AntiDdosInstanceProps,
  AntiDdosPort,
  type AntiDdosPortProps,
  AntiDdosPremiumPlan,
  type AntiDdosPremiumProps,
  AntiDdosProduct,
  type AntiDdosProProps,
  AntiDdosProtocol,
  AntiDdosQuota,
  AntiDdosSchedule,
  AntiDdosScheduler,
  type AntiDdosSchedulerProps,
  type AntiDdosTarget,
  AntiDdosTargetRole,
  type IAntiDdosInstance,
} from './anti-ddos';
export { AntiDdosCondition, AntiDdosField, AntiDdosSubject } from './anti-ddos-condition';
export {
  ANTI_DDOS_HEADERS,
  AntiDdosAccessRule,
  type AntiDdosAccessRuleProps,
  AntiDdosAction,
  AntiDdosCertificate,
  AntiDdosCiphers,
  AntiDdosDomain,
  type AntiDdosDomainProps,
  AntiDdosIntelligence,
  AntiDdosIntelligenceLevel,
  type AntiDdosListener,
  AntiDdosOrigins,
  type AntiDdosRateLimit,
  AntiDdosRateRule,
  type AntiDdosRateRuleProps,
  type AntiDdosStatistics,
  AntiDdosStatus,
  type AntiDdosTls,
  AntiDdosTlsVersion,
  type AntiDdosUploadedCertificate,
  AntiDdosWebProtocol,
  type IAntiDdosDomain,
} from './anti-ddos-domain';
export { EdgeBotAction, type EdgeSmartBots } from './bots';
export {
  EdgeCasRegion,
  type EdgeCasCertificateProps,
  EdgeCertificate,
  EdgeCertificateAuthority,
  type EdgeCertificateProps,
  EdgeCertificateSource,
  type EdgeFreeCertificateProps,
  type EdgeUploadedCertificateProps,
} from './certificate';
export type { EdgeConditionalProps } from './conditional';
export {
  DdosAiLevel,
  DdosAiMode,
  DdosGlobalMode,
  DdosProtection,
  type DdosProtectionProps,
  EdgeFrequencyAction,
  EdgeFrequencyControl,
} from './ddos';
export {
  EdgeExpression,
  EdgeField,
  EdgeFieldBase,
  EdgeFlagField,
  EdgeIpField,
  EdgeNumberField,
  EdgeTextField,
} from './expression';
export { EdgeList, type EdgeListProps, type ImportedEdgeListProps } from './list';
export { EdgeListKind, type IEdgeList } from './list-kind';
export {
  type EdgeFixedResponse,
  type EdgeGeoSteering,
  type EdgeHttpMonitorProps,
  EdgeLoadBalancer,
  type EdgeLoadBalancerOverrides,
  type EdgeLoadBalancerProps,
  type EdgeLoadBalancerRule,
  EdgeMonitor,
  EdgeMonitoringRegion,
  type EdgeMonitorProps,
  type EdgePoolWeight,
  type EdgeRegionPools,
  EdgeSessionAffinity,
  EdgeSteering,
  type IEdgeLoadBalancer,
  type ImportedEdgeLoadBalancerProps,
} from './load-balancer';
export {
  EdgeDataCenter,
  type EdgeHttpDestinationProps,
  type EdgeKafkaDestinationProps,
  type EdgeKafkaUser,
  EdgeLogDelivery,
  type EdgeLogDeliveryProps,
  EdgeLogDestination,
  type EdgeLogSignature,
  EdgeLogType,
  type EdgeOssDestinationProps,
  type EdgeS3CompatibleDestinationProps,
  type EdgeS3DestinationProps,
  type EdgeSlsDestinationProps,
} from './log-delivery';
export { EdgeEventTemplate, EdgeMajorEvent, type EdgeMajorEventProps } from './major-event';
export {
  EdgeClientCa,
  type EdgeClientCaProps,
  EdgeClientCertificate,
  type EdgeClientCertificateProps,
  EdgeKeyType,
  EdgeOriginCa,
  type EdgeOriginCaProps,
  EdgeOriginClientCertificate,
  type EdgeOriginClientCertificateProps,
} from './mutual-tls';
export { type EdgeBucketKey, EdgeIpVersionPolicy, EdgeOriginAuth, type EdgeS3Key, EdgeS3Signature } from './origin';
export {
  type EdgeBucketOriginProps,
  EdgeOrigin,
  EdgeOriginPool,
  type EdgeOriginPoolProps,
  type EdgeOriginProps,
  type IEdgeOriginPool,
  type ImportedEdgeOriginPoolProps,
} from './origin-pool';
export {
  type EdgeFollowRedirects,
  EdgeOriginProtection,
  type EdgeOriginProtectionProps,
  EdgeOriginRule,
  type EdgeOriginRuleProps,
  EdgeOriginScheme,
  EdgeRangeMode,
} from './origin-protection';
export {
  EdgeBlockPage,
  type EdgeBlockPageProps,
  EdgeErrorPage,
  type EdgeErrorPageProps,
  EdgePageContent,
} from './page';
export type { IEdgeBlockPage } from './page-interface';
export { EdgePhase } from './phase';
export { EdgeAccessType, EdgeCoverage, EdgePlan, EdgePlanEdition, type EdgePlanProps, type IEdgePlan } from './plan';
export { EdgeQuota } from './quota';
export { EdgeCriteria, EdgeRateLimit, type EdgeRateLimitProps, EdgeStatusThreshold } from './rate-limit';
export {
  type EdgeBucketTarget,
  EdgeBusiness,
  type EdgeCaaData,
  EdgeCaaTag,
  type EdgeCertData,
  EdgeHostPolicy,
  EdgeRecord,
  EdgeRecordData,
  type EdgeRecordProps,
  type EdgeSrvData,
  type EdgeSshfpData,
  type EdgeTlsaData,
  type EdgeUriData,
} from './record';
export {
  type EdgeAppPackageRuleProps,
  type EdgeAppSdkRuleProps,
  type EdgeBotRuleProps,
  type EdgeCountedScanRuleProps,
  type EdgeCustomRuleProps,
  type EdgeIpRuleProps,
  type EdgeManagedRuleProps,
  type EdgeRateLimitRuleProps,
  EdgeRule,
  type EdgeRuleOptions,
  type EdgeRuleProps,
  type EdgeScanRuleProps,
  type EdgeScanToolsRuleProps,
  type EdgeSecurityLevelRuleProps,
  type EdgeSharedSettings,
  type EdgeWebTokenRuleProps,
  type EdgeWhitelistRuleProps,
} from './rule';
export {
  EdgeAppAnomaly,
  type EdgeAppPackage,
  EdgeBotTarget,
  type EdgeCustomSign,
  EdgeManagedLevel,
  EdgeManagedList,
  type EdgeManagedRule,
  type EdgeManagedRuleset,
  EdgeManagedType,
  EdgeRuleType,
  EdgeSdkIntegration,
  EdgeSkip,
  EdgeSkipCategory,
  type EdgeSkipProps,
  EdgeTokenCheck,
} from './rule-values';
export { type EdgeDailyPeriod, type EdgePeriod, EdgeSchedule, EdgeWeekday, type EdgeWeeklyPeriod } from './schedule';
export { EdgeSecurityLevel } from './security-level';
export {
  EdgeBandwidthAction,
  EdgeCacheArchitecture,
  type EdgeCacheSettings,
  EdgeClientIp,
  type EdgeDeliverySettings,
  EdgeIpv6,
  type EdgeSecuritySettings,
  EdgeSite,
  type EdgeSiteProps,
  type ImportedEdgeSiteProps,
} from './site';
export type { IEdgeSite } from './site-interface';
export {
  type EdgeAltSvc,
  type EdgeHsts,
  EdgeHttps,
  type EdgeHttpsProps,
  EdgeRedirectCode,
  type EdgeSni,
  EdgeTls,
  type EdgeTlsProps,
  TlsCiphers,
  TlsProfile,
  type TlsProfileProps,
} from './tls';
export {
  EdgeQueuing,
  EdgeQueuingStatus,
  EdgeWaitingBypass,
  type EdgeWaitingBypassProps,
  EdgeWaitingEvent,
  type EdgeWaitingEventOfRoomProps,
  type EdgeWaitingEventProps,
  EdgeWaitingLanguage,
  EdgeWaitingPage,
  type EdgeWaitingPath,
  type EdgeWaitingProps,
  EdgeWaitingRoom,
  type EdgeWaitingRoomProps,
  type IEdgeWaitingRoom,
} from './waiting-room';
export { EdgeRuleset, type EdgeRulesetProps, EdgeWafRule, type EdgeWafRuleProps, type IEdgeRuleset } from './waf-rule';
