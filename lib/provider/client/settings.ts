import { isLoopback } from './endpoints';
import { NotSent } from './errors';
import { profileRegion } from './profile';

/** Environment variables. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/** One attempt of a call, for a log: nothing in it is secret. */
export interface CallRecord {
  readonly product: string;
  readonly action: string;
  readonly attempt: number;
  /** From the moment it had its turn until its answer. */
  readonly milliseconds: number;
  /** `ok`, the service's code, or `Client.…`. */
  readonly code: string;
  readonly statusCode?: number;
  readonly requestId?: string;
}

export interface ClientSettings {
  /** @default - ALICLOUD_REGION, ALIBABA_CLOUD_REGION, ALIBABA_CLOUD_REGION_ID, the profile's region, `cn-beijing` */
  readonly region?: string;
  /** Profile of ~/.aliyun/config.json. @default - ALICLOUD_PROFILE, ALIBABA_CLOUD_PROFILE */
  readonly profile?: string;
  /** @default - the environment's, the profile's, then the default chain */
  readonly accessKey?: { readonly id: string; readonly secret: string; readonly securityToken?: string };
  readonly assumeRole?: {
    readonly roleArn: string;
    /** @default 'terraform' */
    readonly sessionName?: string;
    readonly externalId?: string;
    readonly policy?: string;
    /** 900 to the role's limit. @default 3600 */
    readonly durationSeconds?: number;
  };
  readonly assumeRoleWithOidc?: {
    readonly roleArn: string;
    readonly oidcProviderArn: string;
    readonly oidcTokenFile: string;
    /** @default 'terraform' */
    readonly sessionName?: string;
  };
  /** Product to `host` or `host:port`. @default - ALIBABA_CLOUD_ENDPOINT_<CODE>, then the region's */
  readonly endpoints?: { readonly [product: string]: string };
  /** HTTP is for hosts of this machine only. @default 'HTTPS' */
  readonly protocol?: 'HTTP' | 'HTTPS';
  /** How often a call is repeated after throttling or a failure of the service, 0 to 20. @default 10 */
  readonly maxRetries?: number;
  /** Product to the most calls in any one second, of this process. @default - see products.ts; none in the sandbox */
  readonly maxQps?: { readonly [product: string]: number };
  readonly timeouts?: {
    /** Name resolution, connection and TLS handshake. @default 10 */
    readonly connectSeconds?: number;
    /** From the connection to the end of the answer. @default 60 */
    readonly readSeconds?: number;
    /** All attempts of a call and the pauses between them; a write in flight is waited for. @default 300 */
    readonly totalSeconds?: number;
  };
  readonly env: Environment;
  /** Told about every attempt. @default - nobody */
  readonly log?: (record: CallRecord) => void;
}

/** The local cloud whose command this process runs in. */
export interface Sandbox {
  readonly host: string;
  readonly port: number;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
}

/**
 * The sandbox, when AISEC_SANDBOX says that there is one.
 * @throws NotSent if the variable cannot be understood: going on would call the real cloud
 */
export function sandboxOf(env: Environment): Sandbox | undefined {
  const text = env.AISEC_SANDBOX;
  if (text === undefined || text === '') return undefined;
  const { endpoint, accessKeyId, accessKeySecret } = membersOf(text);
  const [, host, port] = /^(.*):(\d+)$/.exec(typeof endpoint === 'string' ? endpoint : '') ?? [];
  if (
    host === undefined ||
    !isLoopback(host) ||
    typeof accessKeyId !== 'string' ||
    typeof accessKeySecret !== 'string' ||
    accessKeyId === '' ||
    accessKeySecret === ''
  ) {
    throw new NotSent({
      kind: 'configuration',
      code: 'Client.InvalidSandbox',
      reason: 'AISEC_SANDBOX is set, and it does not name a sandbox of this machine',
      fix: 'Run the command by `aisec sandbox -- <command>`, or unset AISEC_SANDBOX to call the real cloud.',
    });
  }
  return { host, port: Number(port), accessKeyId, accessKeySecret };
}

function membersOf(text: string): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(text)) as { [name: string]: unknown };
  } catch {
    return {};
  }
}

/** The value of the first variable that has one. */
export function firstOf(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}

export function profileOf({ profile, env }: Pick<ClientSettings, 'profile' | 'env'>): string | undefined {
  return profile || firstOf(env, 'ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE');
}

/** As the alicloud provider does it, so that both providers of a stack mean the same region. */
const DEFAULT_REGION = 'cn-beijing';

export function regionOf(settings: ClientSettings): string {
  const given =
    settings.region || firstOf(settings.env, 'ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID');
  if (given !== undefined) return given;
  const profile = profileOf(settings);
  return (profile === undefined ? undefined : profileRegion(settings.env, profile)) ?? DEFAULT_REGION;
}
