export { type Capacity, type CapacityProps } from './capacity';
export { type GatewaySettings } from './configuration';
export { type CertificateInState, GatewayCertificate, type GatewayDomainProps } from './domain';
export {
  type GatewayUpstream,
  type GatewayVpc,
  GuardrailsGateway,
  type GuardrailsGatewayProps,
  type IGuardrailsGateway,
} from './gateway';
export { type GatewayAlarms, GatewayLogs, type GatewayLogsProps } from './logs';
export { gatewayPolicyOf, type GatewayPolicySources } from './policy';
export { type ISharedRateLimit, SharedRateLimit, TairRateLimit, type TairRateLimitProps } from './rate-limit';
export { GatewaySecret, type IReadableSecret } from './secret';
