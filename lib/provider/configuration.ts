/** The provider block. */
import type { ValueObject } from '../schema/value';
import { isObject, isWhollyKnown } from '../schema/value';
import type { ClientSettings } from './client';
import type { Attributes, Blocks } from './definition';
import { valueOf } from './engine/values';

export const PROVIDER_ATTRIBUTES: Attributes = {
  region: {
    type: 'string',
    optional: true,
    description:
      'Region whose services are managed. Default: ALICLOUD_REGION, ALIBABA_CLOUD_REGION, ALIBABA_CLOUD_REGION_ID, the region of the profile, cn-beijing.',
  },
  profile: {
    type: 'string',
    optional: true,
    description: 'Profile of ~/.aliyun/config.json. Default: ALIBABA_CLOUD_PROFILE.',
  },
  access_key: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: 'AccessKey ID. Default: the default credential chain.',
  },
  secret_key: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: 'AccessKey secret; together with access_key.',
  },
  security_token: {
    type: 'string',
    optional: true,
    sensitive: true,
    description: 'STS token that belongs to access_key.',
  },
  endpoints: {
    type: ['map', 'string'],
    optional: true,
    description: 'Product code (`Green`, `Sas`, …) to host name, instead of the endpoint of the region.',
  },
  protocol: {
    type: 'string',
    optional: true,
    oneOf: ['HTTP', 'HTTPS'],
    description: 'HTTPS, or HTTP for hosts of this machine only. Default: HTTPS.',
  },
  max_retries: {
    type: 'number',
    optional: true,
    range: [0, 20],
    description: 'How often a call that was throttled or failed in the service is repeated.',
  },
  max_qps: {
    type: ['map', 'number'],
    optional: true,
    description: 'Product code to the most calls in any one second.',
  },
  connect_timeout: { type: 'number', optional: true, min: 1, description: 'Seconds to wait for a connection.' },
  read_timeout: { type: 'number', optional: true, min: 1, description: 'Seconds to wait for an answer.' },
};

export const PROVIDER_BLOCKS: Blocks = {
  assume_role: {
    description: 'A RAM role that the credentials assume.',
    attributes: {
      role_arn: { type: 'string', required: true, description: 'ARN of the role.' },
      session_name: { type: 'string', optional: true, description: 'Name that ActionTrail shows.' },
      external_id: { type: 'string', optional: true, description: 'External id that the trust policy asks for.' },
      policy: { type: 'string', optional: true, description: 'Policy that restricts the session further.' },
      session_expiration: {
        type: 'number',
        optional: true,
        range: [900, 43200],
        description: 'Seconds that one session lasts.',
      },
    },
  },
  assume_role_with_oidc: {
    description: 'A RAM role that an OIDC token stands for (RRSA in ACK, or a CI system).',
    attributes: {
      role_arn: { type: 'string', required: true, description: 'ARN of the role.' },
      oidc_provider_arn: { type: 'string', required: true, description: 'ARN of the OIDC identity provider.' },
      oidc_token_file: { type: 'string', required: true, description: 'File with the token.' },
      role_session_name: { type: 'string', optional: true, description: 'Name that ActionTrail shows.' },
    },
  },
};

/** Arguments that say how calls are made, not where and by whom. */
const OF_CALLS: ReadonlySet<string> = new Set(['max_retries', 'max_qps', 'connect_timeout', 'read_timeout']);

/** Arguments that say which account and region are meant, and are not known yet. */
export function unknownOf(config: ValueObject): string[] {
  return Object.keys(config).filter((name) => !OF_CALLS.has(name) && !isWhollyKnown(config[name] ?? null));
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** What the client is made with. Values that are not known yet are left out. */
export function clientSettings(config: ValueObject, env: NodeJS.ProcessEnv): ClientSettings {
  const text = (name: string): string | undefined => {
    const value = valueOf(config, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const number = (name: string): number | undefined => {
    const value = valueOf(config, name);
    return typeof value === 'number' ? value : undefined;
  };
  const map = (name: string): { readonly [key: string]: never } | undefined => {
    const value = config[name] ?? null;
    return isObject(value) ? (value as { readonly [key: string]: never }) : undefined;
  };
  const settings: Mutable<ClientSettings> = { env };
  const [region, profile, protocol] = [text('region'), text('profile'), text('protocol')];
  if (region !== undefined) settings.region = region;
  if (profile !== undefined) settings.profile = profile;
  if (protocol === 'HTTP' || protocol === 'HTTPS') settings.protocol = protocol;
  const [id, secret, securityToken] = [text('access_key'), text('secret_key'), text('security_token')];
  if (id !== undefined && secret !== undefined) {
    settings.accessKey = { id, secret, ...(securityToken !== undefined && { securityToken }) };
  }
  const roleArn = text('assume_role.role_arn');
  if (roleArn !== undefined) {
    const [sessionName, externalId, policy] = ['session_name', 'external_id', 'policy'].map((name) =>
      text(`assume_role.${name}`),
    );
    const durationSeconds = number('assume_role.session_expiration');
    settings.assumeRole = {
      roleArn,
      ...(sessionName !== undefined && { sessionName }),
      ...(externalId !== undefined && { externalId }),
      ...(policy !== undefined && { policy }),
      ...(durationSeconds !== undefined && { durationSeconds }),
    };
  }
  const [oidcRole, oidcProviderArn, oidcTokenFile, sessionName] = [
    'role_arn',
    'oidc_provider_arn',
    'oidc_token_file',
    'role_session_name',
  ].map((name) => text(`assume_role_with_oidc.${name}`));
  if (oidcRole !== undefined && oidcProviderArn !== undefined && oidcTokenFile !== undefined) {
    settings.assumeRoleWithOidc = {
      roleArn: oidcRole,
      oidcProviderArn,
      oidcTokenFile,
      ...(sessionName !== undefined && { sessionName }),
    };
  }
  const [endpoints, maxQps, maxRetries] = [map('endpoints'), map('max_qps'), number('max_retries')];
  if (endpoints) settings.endpoints = endpoints;
  if (maxQps) settings.maxQps = maxQps;
  if (maxRetries !== undefined) settings.maxRetries = maxRetries;
  const [connectSeconds, readSeconds] = [number('connect_timeout'), number('read_timeout')];
  if (connectSeconds !== undefined || readSeconds !== undefined) {
    settings.timeouts = {
      ...(connectSeconds !== undefined && { connectSeconds }),
      ...(readSeconds !== undefined && { readSeconds }),
    };
  }
  return settings;
}

/**
 * Tells the accounts of the provider blocks of one configuration apart; '' where the block names none. Sessions are new for each run: their
 * keys say nothing.
 */
export function accountOf(settings: ClientSettings): string {
  const { assumeRole, assumeRoleWithOidc, profile, accessKey } = settings;
  const key = accessKey?.id.startsWith('STS.') ? undefined : accessKey?.id;
  const named = [assumeRole?.roleArn, assumeRoleWithOidc?.roleArn, profile, key].map((name) => name ?? '');
  return named.some((name) => name !== '') ? `${JSON.stringify(named)} ` : '';
}
