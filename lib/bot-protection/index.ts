export { BotAction, BotStage } from './action';
export { BotAddresses, type BotAddressLists } from './addresses';
export { BotDetail, type BotDetailByStage, type BotManagerTemplate, BotSubScene } from './bot-manager';
export { BotCaller } from './caller';
export { AllowedCrawler } from './crawler';
export {
  BotAppKey,
  BotLabels,
  type BotLabelsProps,
  type EdgeAppKeyProps,
  type IBotAppKey,
  type WafAppKeyProps,
} from './look-ups';
export { BotManagement, type BotManagementProps } from './management';
export { BotMatch, type CustomBotMatch } from './match';
export type { BotMobileApp } from './mobile-app';
export { BotPlace, type WafPlaceProps } from './place';
export { type AccessRule, AntiBotPolicy, type AntiBotPolicyProps, type WhitelistEntry, WhitelistScope } from './policy';
export { type BotProfessionalProps, BotProtection, type BotSmartProps } from './protection';
export { type BotLimitProps, BotRateLimit, type BotRateLimitProps, type PromptBudgetProps } from './rate-limit';
export { BotRegions, type BotRegionsProps } from './region';
export {
  type BotCanaryProps,
  BotRollout,
  type BotRolloutOptions,
  type BotRolloutProps,
  type BotRolloutState,
  type BotRolloutStep,
  RolloutDate,
} from './rollout';
export { BotScene, type CatalogueProps, type ChatWebAppProps, type LlmApiProps } from './scene';
export { BotSignal, type BotSignalProps } from './signal';
export { BotThreatList } from './threat-intelligence';
export { BotUserAgents } from './user-agents';
export type { BotWebSdk } from './web-sdk';
