import { Problems } from '../../core/errors';
import type { GuardrailsConnection } from '../../guardrails';
import type { GatewayPolicy } from '../policy';
import { checkModeration } from '../server/check-moderation';
import {
  type CallerKey,
  type Checks,
  type GatewayConfig,
  type Limits,
  type ModerationConfig,
  parseConfig,
  type Timeouts,
  type UpstreamConfig,
} from '../server/config';
import type { Capacity } from './capacity';

/** Where the function listens: what Function Compute expects of a custom runtime. */
export const PORT = 9000;
/** Variables that the function reads secrets and addresses from. */
export const VARIABLES = { key: 'MODEL_API_KEY', redis: 'REDIS_URL' } as const;

/** Settings of the gateway beyond those of the construct, as in its configuration file (docs/gateway.md). */
export interface GatewaySettings {
  readonly checks?: Partial<Checks>;
  readonly blocked?: Partial<GatewayConfig['blocked']>;
  readonly limits?: Partial<Limits>;
  readonly timeouts?: Partial<Omit<Timeouts, 'keepAliveMs'>>;
  readonly log?: Partial<GatewayConfig['log']>;
  /** Header with a caller's key. @default 'authorization' */
  readonly keyHeader?: string;
  readonly upstream?: Partial<Omit<UpstreamConfig, 'url' | 'authorization'>> & {
    /** What stands before the key: `''` for services of PAI-EAS. @default 'Bearer' */
    readonly scheme?: string;
  };
  readonly moderation?: Partial<
    Omit<ModerationConfig, 'regions' | 'policy' | 'policyFile' | 'credentials' | 'rateLimit'>
  >;
}

export interface ConfigurationParts {
  readonly upstreamUrl: string;
  readonly hasKey: boolean;
  readonly callers: readonly CallerKey[];
  readonly settings: GatewaySettings;
  readonly connection: GuardrailsConnection;
  readonly capacity: Capacity;
  readonly shared: boolean;
  readonly policy: GatewayPolicy;
}

/**
 * The gateway's configuration file.
 * @throws ValidationError for all that the gateway would refuse when it starts, and for values that only Terraform knows
 */
export function configurationOf(
  scope: { readonly node: { readonly path: string } },
  parts: ConfigurationParts,
): string {
  const { settings, connection, capacity, shared, policy } = parts;
  const { scheme, ...upstream } = settings.upstream ?? {};
  const config = {
    listen: { host: '0.0.0.0', port: PORT },
    upstream: {
      ...upstream,
      url: parts.upstreamUrl,
      authorization: parts.hasKey
        ? { from: 'environment', variable: VARIABLES.key, ...(scheme !== undefined && { scheme }) }
        : { from: 'nothing' },
    },
    callers: { keys: parts.callers, ...(settings.keyHeader !== undefined && { keyHeader: settings.keyHeader }) },
    checks: settings.checks,
    blocked: settings.blocked,
    limits: settings.limits,
    timeouts: { ...settings.timeouts, keepAliveMs: 0 },
    log: settings.log,
    moderation: {
      ...settings.moderation,
      credentials: 'function-compute',
      regions: [
        {
          regionId: connection.regionId,
          host: connection.endpoint,
          services: { request: connection.queryService, response: connection.responseService },
        },
      ],
      rateLimit: {
        perSecond: capacity.perSecond,
        filesPerSecond: capacity.filesPerSecond,
        ...(shared && { redis: { variable: VARIABLES.redis, fallbackPerSecond: capacity.fallbackPerSecond } }),
      },
      policy,
    },
  };
  const text = `${JSON.stringify(config, null, 2)}\n`;
  refuseTokens(scope, text);
  checkModeration(parseConfig(JSON.parse(text) as object, scope.node.path));
  return text;
}

/** Tokens as cdktf writes them into texts and numbers. */
const TOKEN = /\$\{TfToken\[|#\{TfToken\[|-1\.8\d+e\+28\d/;

function refuseTokens(scope: { readonly node: { readonly path: string } }, text: string): void {
  if (!TOKEN.test(text)) return;
  const line = text.split('\n').find((one) => TOKEN.test(one)) ?? '';
  new Problems(scope)
    .add({
      code: 'invalid-value',
      what: 'the gateway is configured with a value that is known after apply; its configuration is a part of the code',
      got: line.replace(/:.*/, '').trim(),
      allowed: 'values written in the code',
      fix: 'write the value; addresses of Redis and secrets have arguments of their own',
    })
    .throwIfAny();
}
