/** A gateway with the client of AI Guardrails, from a configuration. */
import type { IncomingHttpHeaders } from 'node:http';
import { GuardrailsClient, type GuardrailsClientOptions } from '../client';
import { credentialsFrom, defaultCredentials, type Keys } from '../credentials';
import { JsonLinesLogger } from '../telemetry';
import type { GatewayConfig } from './config';
import { Gateway, type GatewayAddresses } from './gateway';
import { Metrics } from './metrics';

/** Keys of a function's role, which Function Compute sends with each request and renews by itself. */
class FunctionComputeKeys {
  private keys?: Keys;

  readonly see = (headers: IncomingHttpHeaders): void => {
    const [accessKeyId, accessKeySecret, securityToken] = ['id', 'secret', 'token'].map(
      (name) => headers[name === 'token' ? 'x-fc-security-token' : `x-fc-access-key-${name}`],
    );
    if (typeof accessKeyId !== 'string' || typeof accessKeySecret !== 'string' || typeof securityToken !== 'string')
      return;
    this.keys = { accessKeyId, accessKeySecret, securityToken };
  };

  get(): Keys {
    if (!this.keys) throw new Error('the function has no role');
    return this.keys;
  }
}

export interface RunningGateway {
  readonly addresses: GatewayAddresses;
  /** Takes no more requests, lets those in flight end, and frees everything. */
  stop(): Promise<void>;
}

/**
 * Starts a gateway.
 * @param write - gets the lines of the log. @default - standard output
 * @throws ValidationError for what is wrong with the client's settings, Error for a key that is missing
 */
export async function startGateway(
  config: GatewayConfig,
  write?: (line: string) => void,
  env: { readonly [name: string]: string | undefined } = process.env,
): Promise<RunningGateway> {
  const { policyFile: _, credentials, rateLimit: { redis, ...limits } = {}, ...settings } = config.moderation;
  const logger = new JsonLinesLogger(config.log.level, write);
  const metrics = new Metrics();
  const fromRequests = credentials === 'function-compute' ? new FunctionComputeKeys() : undefined;
  const options: GuardrailsClientOptions = {
    ...settings,
    credentials: fromRequests ? credentialsFrom(() => fromRequests.get()) : defaultCredentials(),
    rateLimit: { ...limits, ...(redis && { redis: redisOf(redis, env) }) },
    // A request that is let in is one that can be checked.
    maxTextLength: config.limits.textCharacters,
    logger,
    meter: metrics.meter,
    env,
  };
  const moderator = new GuardrailsClient(options);
  const gateway = new Gateway({
    config,
    moderator,
    logger,
    metrics,
    ...(fromRequests && { onHeaders: fromRequests.see }),
  });
  try {
    return { addresses: await gateway.listen(), stop: () => gateway.stop() };
  } catch (error) {
    // One of two ports may be open already.
    await gateway.stop();
    throw error;
  }
}

type RedisSettings = NonNullable<NonNullable<GatewayConfig['moderation']['rateLimit']>['redis']>;

function redisOf(
  { variable, ...settings }: RedisSettings,
  env: { readonly [name: string]: string | undefined },
): NonNullable<NonNullable<GuardrailsClientOptions['rateLimit']>['redis']> {
  const url = env[variable];
  if (url === undefined || url === '')
    throw new Error(`the environment variable ${variable} with the address of Redis is empty`);
  return { ...settings, url };
}
