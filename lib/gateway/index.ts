export type {
  Advice,
  AsyncTask,
  AsyncTaskResult,
  AttackRisk,
  GuardDetail,
  GuardResult,
  MultiModalGuardAnswer,
  MultiModalGuardAsyncRequest,
  MultiModalGuardAsyncResultRequest,
  MultiModalGuardForBase64Request,
  MultiModalGuardRequest,
  RiskLevel,
  SensitiveRisk,
  SensitivityLevel,
  Suggestion,
  TextModerationPlusAnswer,
  TextModerationPlusRequest,
  TextRisk,
} from './api';
export type { BreakerOptions, RetryOptions } from './calls';
export { type CallOptions, GuardrailsClient, type GuardrailsClientOptions, type RateLimitOptions } from './client';
export {
  credentialsFrom,
  type CredentialsSource,
  defaultCredentials,
  fixedCredentials,
  type Keys,
} from './credentials';
export type { RegionOptions, ServiceCodes } from './endpoints';
export { GuardrailsError } from './failure';
export { type Limiter, LocalLimiter } from './limiter';
export type * from './moderator';
export {
  checkPolicy,
  type ConsumerMatch,
  type ConsumerPolicy,
  DEFAULT_THRESHOLDS,
  type DirectionPolicy,
  type FailureAction,
  type FailureCause,
  type GatewayPolicy,
  type Thresholds,
  type WordList,
} from './policy';
export {
  connectRedis,
  RedisLimiter,
  type RedisLimiterOptions,
  type RedisOptions,
  type RedisScripts,
} from './redis-limiter';
export type { StreamOptions } from './stream';
export { type GatewayLogger, JsonLinesLogger, type LogLevel, type LogRecord, METER_NAME } from './telemetry';
