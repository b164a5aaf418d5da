export { AccountEncoding, AccountSource } from './account-source';
export { WafAction } from './action';
export { AddressBook, type AddressBookProps, type IAddressBook } from './address-book';
export {
  AccessType,
  AiApplication,
  type AiApplicationProps,
  AlidnsZone,
  type AlidnsZoneProps,
  type ExistingApplicationAttributes,
  type IAiApplication,
} from './application';
export {
  BlockPage,
  type BlockPageProps,
  BlockPageScope,
  type IBlockPage,
  type IReplacementAnswers,
  PageContent,
  type PageJson,
} from './block-page';
export { AttackType, Bypass, WafModule } from './bypass';
export { CallerKey } from './caller-key';
export { type RenderedCondition, WafCondition, WafField, WafOperator } from './condition';
export { BatchOperation, type CoreRule, CoreRules, CoreRuleType, type LevelProps } from './core-rules';
export { Decoder } from './decoder';
export {
  type ExportedAddressBook,
  type ExportedDomain,
  type ExportedGroup,
  type ExportedPage,
  type ExportedRule,
  type ExportedTemplate,
  type Omission,
  WafBackup,
  type WafBackupProps,
  type WafDocument,
} from './export';
export { GrayRelease, type GrayReleaseProps } from './gray-release';
export { type IWafInstance, WafInstance, type WafInstanceOptions } from './instance';
export { ProtectionLevel, SystemRuleStatus } from './level';
export { DOCUMENTED_QUOTAS, WafLimits, type WafQuotas } from './limits';
export {
  ClientIpSource,
  type HttpListener,
  type HttpsListener,
  type ListenerProps,
  ProtectionCluster,
  type Sm2Props,
  WafCertificate,
} from './listener';
export { WafLogDelivery, type WafLogDeliveryProps } from './log-delivery';
export { KeepAlive, LoadBalancing, type OriginProps, OriginServerName, type OriginTimeouts } from './origin';
export {
  type BodyCondition,
  type ContentCheckProps,
  DOCUMENTED_DECODINGS,
  type EvaluatedCondition,
  type EvaluatedRequest,
  type EvaluationOptions,
  type FindOptions,
  findPromptSignatures,
  PROMPT_SIGNATURES,
  PromptAttack,
  PromptEndpoint,
  type PromptEndpointProps,
  PromptExclusion,
  type PromptExclusionProps,
  PromptInjectionProtection,
  type PromptInjectionProtectionProps,
  type PromptSignature,
  requestMeets,
  SIGNATURE_SET_VERSION,
  SignatureMatching,
  SignatureSeverity,
  SignatureStage,
  type SignatureStages,
  WafDecoding,
} from './prompt-injection';
export { type IProtectedObject, ProtectedObject } from './protected-object';
export { RateLimit, type RateLimitProps, RateLimitScope, ResponseTrigger } from './rate-limit';
export { ChinaRegion } from './region';
export { type IResourceGroup, ResourceGroup, type ResourceGroupProps } from './resource-group';
export {
  type AccountExtractionProps,
  type CoreProtectionProps,
  type CustomRuleProps,
  type DataLeakageProps,
  type DecodingProps,
  FloodMode,
  type HttpFloodProps,
  type IpBlacklistProps,
  PageProtocol,
  ProtectionRule,
  type ProtectionRuleProps,
  type RegionBlockProps,
  SensitiveInfo,
  type SpikeThrottleProps,
  type TamperProofProps,
  ThrottleLimit,
  type WhitelistProps,
} from './rule';
export { type IProtectionRule } from './rule-resource';
export { ProtectionScene } from './scene';
export { SceneTemplate, type SceneTemplateProps } from './scene-template';
export { type DayHours, type Period, Schedule, type ScheduleProps, Weekday, type WeeklyPeriod } from './schedule';
export type { WafAisecProps, WafResourceProps } from './shared';
export { type IProtectionTemplate, ProtectionTemplate, type ProtectionTemplateProps, TemplateType } from './template';
export { CipherSuites, TlsPolicy, type TlsPolicyProps, TlsVersion } from './tls';
export { type AiAssetProps, type ICheckService, TrialFunction, WafTrial, type WafTrialProps } from './trial';
