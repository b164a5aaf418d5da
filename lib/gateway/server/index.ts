export {
  type Address,
  type AnsweredAs,
  type CallerKey,
  type Callers,
  type Checks,
  type GatewayConfig,
  type Limits,
  type ModerationConfig,
  parseConfig,
  type PartPolicy,
  readConfigFile,
  type Timeouts,
  type UpstreamAuthorization,
  type UpstreamConfig,
} from './config';
export { CONFIG_SCHEMA } from './config-schema';
export { Gateway, type GatewayAddresses, type GatewayOptions } from './gateway';
export { Metrics } from './metrics';
export { type RunningGateway, startGateway } from './start';
