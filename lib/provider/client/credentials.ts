/** Where the keys come from that calls are signed with. */
import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { homeDirectory } from '../../schema/home';
import { endpointOf, type Endpoint, type EndpointSettings } from './endpoints';
import { type Failure, NotSent } from './errors';
import { kindOfCode, transportFailure } from './kinds';
import { type CliConfiguration, type CliProfile, cliConfiguration } from './profile';
import { type ClientSettings, type Environment, firstOf, profileOf, type Sandbox } from './settings';
import type { Keys } from './signing';
import { loadCredentials } from './third-party';
import { TransportError } from './transport';

type Library = Awaited<ReturnType<typeof loadCredentials>>;
type Provider = import('@alicloud/credentials').CredentialsProvider;

interface Source {
  /** For messages. */
  readonly from: string;
  readonly provider: Provider;
}

const SESSION_NAME = 'terraform';

/** The library looks at expiry itself, but asks STS for every call when a session lasts 15 minutes, the shortest allowed. */
const FRESH_FOR = 60_000;

/** The credentials of one client: looked for at the first call, refreshed before they expire. */
export class Credentials {
  private source?: Source;
  private lastFrom = 'none found';
  private recent?: { readonly keys: Keys; readonly until: number };
  private running?: Promise<Keys>;
  private readonly seen = new Set<string>();

  constructor(
    private readonly settings: ClientSettings,
    private readonly region: string,
    private readonly endpoints: EndpointSettings,
    private readonly sandbox?: Sandbox,
  ) {
    this.remember(settings.accessKey?.secret, settings.accessKey?.securityToken, sandbox?.accessKeySecret);
  }

  /** Where the keys come from, for messages. */
  get from(): string {
    return this.sandbox ? 'of the sandbox' : this.lastFrom;
  }

  /** Every secret that this object has had in its hands. */
  get secrets(): ReadonlySet<string> {
    return this.seen;
  }

  /**
   * @throws NotSent if there are none, or if those that there are cannot be had
   */
  async get(): Promise<Keys> {
    if (this.sandbox) return this.sandbox;
    if (this.recent && Date.now() < this.recent.until) return this.recent.keys;
    // One at a time: the library asks STS once for each caller that comes before the first answer.
    this.running ??= this.ask().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /**
   * Whether there are other keys now that the cloud has refused these: by a clock that is behind, a session ends before it seems to, and
   * the file of a profile may hold a new one. Of many calls that are refused at once, one asks.
   */
  async renewed(refused: Keys): Promise<boolean> {
    if (!this.running && (!this.recent || sameKeys(this.recent.keys, refused))) {
      this.recent = undefined;
      this.source = undefined;
    }
    try {
      return !sameKeys(await this.get(), refused);
    } catch {
      // What the cloud has said of the old ones is told.
      return false;
    }
  }

  private async ask(): Promise<Keys> {
    const library = await loadCredentials();
    this.source ??= this.assuming(library, this.base(library));
    const { from, provider } = this.source;
    this.lastFrom = from;
    try {
      const { accessKeyId, accessKeySecret, securityToken } = await provider.getCredentials();
      this.remember(accessKeySecret, securityToken);
      const keys = { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
      this.recent = { keys, until: Date.now() + FRESH_FOR };
      return keys;
    } catch (error) {
      throw error instanceof NotSent ? error : this.notGiven(from, error);
    }
  }

  private remember(...secrets: readonly (string | undefined)[]): void {
    for (const secret of secrets) if (secret) this.seen.add(secret);
  }

  /** What the role, if there is one, is assumed with. The order is the alicloud provider's: keys come before a profile. */
  private base(library: Library): Source {
    const { settings } = this;
    const { env, accessKey, assumeRoleWithOidc: oidc } = settings;
    if (oidc) {
      return this.withOidc(library, oidc.roleArn, oidc.oidcProviderArn, oidc.oidcTokenFile, oidc.sessionName);
    }
    if (accessKey) {
      const { id, secret, securityToken } = accessKey;
      return { from: 'access_key of the provider block', provider: this.fixed(library, id, secret, securityToken) };
    }
    const id = firstOf(env, 'ALICLOUD_ACCESS_KEY', 'ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_ID');
    const secret = firstOf(
      env,
      'ALICLOUD_SECRET_KEY',
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      'ALIBABACLOUD_ACCESS_KEY_SECRET',
    );
    if (id !== undefined && secret !== undefined) {
      const token = firstOf(
        env,
        'ALICLOUD_SECURITY_TOKEN',
        'ALIBABA_CLOUD_SECURITY_TOKEN',
        'ALIBABACLOUD_SECURITY_TOKEN',
      );
      return { from: 'the AccessKey in the environment variables', provider: this.fixed(library, id, secret, token) };
    }
    const profile = profileOf(settings);
    return profile === undefined ? this.found(library) : this.named(library, profile);
  }

  private assuming(library: Library, base: Source): Source {
    const { env } = this.settings;
    const { roleArn, sessionName, externalId, policy, durationSeconds } = this.settings.assumeRole ?? roleOf(env);
    if (roleArn === undefined) return base;
    const builder = library.RAMRoleARNCredentialsProvider.builder()
      .withCredentialsProvider(base.provider)
      .withRoleArn(roleArn)
      .withRoleSessionName(sessionName ?? SESSION_NAME)
      .withStsEndpoint(authority(this.sts))
      .withReadTimeout(this.readMilliseconds)
      .withConnectTimeout(this.connectMilliseconds);
    if (externalId !== undefined) builder.withExternalId(externalId);
    if (policy !== undefined) builder.withPolicy(policy);
    if (durationSeconds !== undefined) builder.withDurationSeconds(durationSeconds);
    return { from: `role ${roleArn}, assumed with ${base.from}`, provider: builder.build() };
  }

  private get sts(): Endpoint {
    // The library has no other protocol for it.
    return endpointOf('Sts', this.region, { ...this.endpoints, protocol: 'HTTPS' });
  }

  private get readMilliseconds(): number {
    return (this.settings.timeouts?.readSeconds ?? 10) * 1000;
  }

  private get connectMilliseconds(): number {
    return (this.settings.timeouts?.connectSeconds ?? 5) * 1000;
  }

  private fixed(library: Library, id: string, secret: string, token?: string): Provider {
    this.remember(secret, token);
    return token
      ? library.StaticSTSCredentialsProvider.builder()
          .withAccessKeyId(id)
          .withAccessKeySecret(secret)
          .withSecurityToken(token)
          .build()
      : library.StaticAKCredentialsProvider.builder().withAccessKeyId(id).withAccessKeySecret(secret).build();
  }

  private withOidc(
    library: Library,
    roleArn: string,
    providerArn: string,
    tokenFile: string,
    sessionName?: string,
  ): Source {
    const provider = library.OIDCRoleArnCredentialsProvider.builder()
      .withRoleArn(roleArn)
      .withOIDCProviderArn(providerArn)
      .withOIDCTokenFilePath(tokenFile)
      .withRoleSessionName(sessionName ?? SESSION_NAME)
      .withStsEndpoint(authority(this.sts))
      .withReadTimeout(this.readMilliseconds)
      .withConnectTimeout(this.connectMilliseconds)
      .build();
    return { from: `role ${roleArn}, assumed with the OIDC token in ${tokenFile}`, provider };
  }

  /** A profile that the configuration names: it has to exist. */
  private named(library: Library, name: string): Source {
    const configuration = cliConfiguration(this.settings.env);
    const profile = configuration?.profiles.find((one) => one.name === name);
    if (configuration && profile) return this.ofProfile(library, configuration, profile);
    const file = iniFile(this.settings.env);
    if (existsSync(file)) return this.ofIni(library, file, name);
    const names = configuration?.profiles.map((one) => one.name).join(', ');
    throw noCredentials(
      `there is no profile ${JSON.stringify(name)} in ${configuration?.file ?? '~/.aliyun/config.json'} nor in ${file}`,
      names ? `Profiles there: ${names}.` : 'Make one with `aliyun configure`.',
    );
  }

  private ofIni(library: Library, file: string, name: string): Source {
    const provider = library.ProfileCredentialsProvider.builder().withProfileName(name).build();
    return { from: `profile ${name} of ${file}`, provider };
  }

  private ofProfile(library: Library, configuration: CliConfiguration, profile: CliProfile, depth = 0): Source {
    const { file } = configuration;
    const from = `profile ${profile.name ?? '(without a name)'} of ${file}`;
    const { mode, access_key_id: id = '', access_key_secret: secret = '', sts_token: token } = profile;
    switch (mode) {
      case 'AK':
        return { from, provider: this.fixed(library, needed(id, from), needed(secret, from)) };
      case 'StsToken':
        return { from, provider: this.fixed(library, needed(id, from), needed(secret, from), needed(token, from)) };
      case 'EcsRamRole':
        return { from, provider: ecsProvider(library, profile.ram_role_name) };
      case 'RamRoleArn':
      case 'ChainableRamRoleArn': {
        const source = configuration.profiles.find(({ name }) => name === profile.source_profile);
        if (mode === 'ChainableRamRoleArn' && (!source || depth > configuration.profiles.length)) {
          throw noCredentials(
            `${from} names a source_profile that is not there or leads back to itself`,
            'Correct the file.',
          );
        }
        const base =
          mode === 'ChainableRamRoleArn' && source
            ? this.ofProfile(library, configuration, source, depth + 1).provider
            : this.fixed(library, needed(id, from), needed(secret, from), token);
        const builder = library.RAMRoleARNCredentialsProvider.builder()
          .withCredentialsProvider(base)
          .withRoleArn(needed(profile.ram_role_arn, from))
          .withRoleSessionName(profile.ram_session_name || SESSION_NAME)
          .withStsEndpoint(authority(this.sts));
        if (profile.expired_seconds) builder.withDurationSeconds(profile.expired_seconds);
        return { from, provider: builder.build() };
      }
      case 'OIDC': {
        const [arn, provider, tokenFile] = [profile.ram_role_arn, profile.oidc_provider_arn, profile.oidc_token_file];
        const made = this.withOidc(
          library,
          needed(arn, from),
          needed(provider, from),
          needed(tokenFile, from),
          profile.ram_session_name,
        );
        return { ...made, from };
      }
      default:
        return this.interactive(library, configuration, profile, from);
    }
  }

  /** Modes whose keys come from a sign-in or from another program: the library writes what it gets back to the CLI's file. */
  private interactive(
    library: Library,
    { isDefault }: CliConfiguration,
    { name, mode }: CliProfile,
    from: string,
  ): Source {
    if (!isDefault || !name || !['CloudSSO', 'OAuth', 'External'].includes(mode ?? '')) {
      throw noCredentials(
        `${from} has the mode ${JSON.stringify(mode)}, which is not supported${isDefault ? '' : ' in another file than ~/.aliyun/config.json'}`,
        'Use AK, StsToken, RamRoleArn, ChainableRamRoleArn, EcsRamRole or OIDC.',
      );
    }
    return { from, provider: library.CLIProfileCredentialsProvider.builder().withProfileName(name).build() };
  }

  /** Nothing is named: what the environment of this process offers. */
  private found(library: Library): Source {
    const { env } = this.settings;
    const [role, provider, token] = ['ROLE_ARN', 'OIDC_PROVIDER_ARN', 'OIDC_TOKEN_FILE'].map(
      (name) => env[`ALIBABA_CLOUD_${name}`],
    );
    if (role && provider && token)
      return this.withOidc(library, role, provider, token, env.ALIBABA_CLOUD_ROLE_SESSION_NAME);
    const ecsRole = firstOf(env, 'ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA');
    if (ecsRole !== undefined)
      return { from: `RAM role ${ecsRole} of this ECS instance`, provider: ecsProvider(library, ecsRole) };
    const uri = firstOf(env, 'ALICLOUD_CREDENTIALS_URI', 'ALIBABA_CLOUD_CREDENTIALS_URI');
    if (uri !== undefined) {
      const fromUri = library.URICredentialsProvider.builder().withCredentialsURI(uri).build();
      return { from: 'the credentials URI in the environment variables', provider: fromUri };
    }
    const configuration = cliConfiguration(env);
    const current = configuration?.profiles.find(({ name }) => name === (configuration.current ?? 'default'));
    if (configuration && current) return this.ofProfile(library, configuration, current);
    const file = iniFile(env);
    if (existsSync(file)) return this.ofIni(library, file, 'default');
    if (env.ALIBABA_CLOUD_ECS_METADATA_DISABLED?.toLowerCase() === 'true') throw noneFound();
    return { from: NO_SOURCE, provider: ecsProvider(library) };
  }

  /** The library's messages quote what it was answered, credentials included: only what is known to be safe is passed on. */
  private notGiven(from: string, error: unknown): NotSent {
    if (from === NO_SOURCE) return noneFound();
    const { message, code, name } = error as { message?: string; code?: unknown; name?: string };
    const context = { product: 'Sts', action: 'AssumeRole', region: this.region, repeatable: true, credentials: from };
    const network = typeof code === 'string' ? code : /Timeout/.test(name ?? '') ? 'CONNECT_TIMEOUT' : undefined;
    if (network !== undefined && !/^E(NOENT|ACCES|ISDIR)$/.test(network)) {
      const failure = transportFailure(new TransportError(network, false, 'no answer in time'), this.sts, context);
      return new NotSent({ ...failure, reason: `no credentials from ${from}: ${failure.reason}` });
    }
    if (network !== undefined) return noCredentials(`no credentials from ${from}: ${network}`, 'Check the file.');
    return new NotSent(refusal(from, message ?? ''));
  }
}

const NO_SOURCE = 'the RAM role of this ECS instance, if it is one';

const sameKeys = (one: Keys, other: Keys): boolean =>
  one.accessKeyId === other.accessKeyId &&
  one.accessKeySecret === other.accessKeySecret &&
  one.securityToken === other.securityToken;

const authority = ({ host, port }: Endpoint): string => (port === undefined ? host : `${host}:${port}`);

const iniFile = (env: Environment): string =>
  env.ALIBABA_CLOUD_CREDENTIALS_FILE || path.join(homeDirectory(), '.alibabacloud', 'credentials');

function ecsProvider(library: Library, roleName?: string): Provider {
  const builder = library.ECSRAMRoleCredentialsProvider.builder();
  if (roleName) builder.withRoleName(roleName);
  return builder.build();
}

/** The role that the environment asks to assume; with an OIDC token it is assumed by the token instead. */
function roleOf(env: Environment): Partial<NonNullable<ClientSettings['assumeRole']>> {
  const roleArn =
    env.ALICLOUD_ASSUME_ROLE_ARN || (env.ALIBABA_CLOUD_OIDC_TOKEN_FILE ? undefined : env.ALIBABA_CLOUD_ROLE_ARN);
  if (!roleArn) return {};
  const sessionName = firstOf(env, 'ALICLOUD_ASSUME_ROLE_SESSION_NAME', 'ALIBABA_CLOUD_ROLE_SESSION_NAME');
  const durationSeconds = Number(env.ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION) || undefined;
  return { roleArn, ...(sessionName && { sessionName }), ...(durationSeconds && { durationSeconds }) };
}

function needed(value: string | undefined, from: string): string {
  if (value) return value;
  throw noCredentials(`${from} is incomplete for its mode`, 'Repair it with `aliyun configure`.');
}

function noCredentials(reason: string, fix: string): NotSent {
  return new NotSent({ kind: 'credentials', code: 'Client.NoCredentials', reason, fix });
}

function noneFound(): NotSent {
  return noCredentials(
    'there are no credentials',
    'Set access_key and secret_key or profile in the provider block, ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run `aliyun configure`.',
  );
}

/** What STS answered: the library puts it at the end of its message. */
function refusal(from: string, message: string): Failure {
  const { Code: code, Message: said, RequestId: requestId } = membersIn(message);
  if (typeof code !== 'string') {
    return {
      kind: 'credentials',
      code: 'Client.NoCredentials',
      reason: `no credentials from ${from}`,
      fix: 'Check that what it names exists and that it is complete.',
    };
  }
  const kind = kindOfCode('Sts', code, 400);
  return {
    kind,
    code,
    reason: `no credentials from ${from}: ${typeof said === 'string' ? said : 'STS gives no reason'}`,
    ...(typeof requestId === 'string' && { requestId }),
    ...((kind === 'permission' || kind === 'refused') && {
      fix: 'The role has to exist, its trust policy has to name the identity that assumes it, and that identity needs sts:AssumeRole.',
    }),
  };
}

function membersIn(message: string): { readonly [name: string]: unknown } {
  const start = message.indexOf('{');
  try {
    return start < 0 ? {} : (Object(JSON.parse(message.slice(start))) as { [name: string]: unknown });
  } catch {
    return {};
  }
}
