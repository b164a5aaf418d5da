import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Annotations, type ISynthesisSession, Lazy, TerraformProvider, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import type { AlicloudProvider } from '../bindings/alicloud/provider';
import { AisecProvider } from '../bindings/aisec/provider';
import { installationAdvice } from '../launcher/cli-config';
import { fillPluginCache, installLauncher, launcherHash } from '../launcher/install';
import { AISEC_SOURCE } from '../schema/aisec';
import { withLockedProvider } from '../launcher/lock-file';
import { version } from '../version';
import { AlicloudConstruct } from './construct';
import { Problems, shown } from './errors';
import { assertSameFramework } from './framework';
import type { SecretValue } from './secret';
import { checkText } from './text-check';

/** A configuration of the provider `aisec` in a stack. */
export interface IAisec {
  /** For the `provider` argument of resources, where a stack has more than one. */
  readonly provider: TerraformProvider;
}

/** An AccessKey pair that Terraform knows and the code does not. */
export interface AisecAccessKey {
  readonly id: SecretValue;
  readonly secret: SecretValue;
  /** STS token that belongs to a temporary pair. @default - the pair is a permanent one */
  readonly securityToken?: SecretValue;
}

/** A RAM role that the credentials assume (STS AssumeRole). */
export interface AisecAssumedRole {
  readonly roleArn: string;
  /** Name that ActionTrail shows. @default - chosen by the provider */
  readonly sessionName?: string;
  /** External id that the role's trust policy asks for. @default - none */
  readonly externalId?: string;
  /** Policy, as JSON text, that restricts the session further. @default - all that the role may do */
  readonly policy?: string;
  /** Seconds that a session lasts, 900 to 43200 and at most what the role allows. @default 3600 */
  readonly sessionDuration?: number;
}

/** A RAM role that an OIDC token stands for (STS AssumeRoleWithOIDC): RRSA in ACK, or a CI system. */
export interface AisecOidcRole {
  readonly roleArn: string;
  readonly oidcProviderArn: string;
  /** Path of the file with the token, on the machine that runs terraform. */
  readonly oidcTokenFile: string;
  /** Name that ActionTrail shows. @default - chosen by the provider */
  readonly sessionName?: string;
}

export interface AisecProps {
  /** Needed from the second configuration of a stack on; resources then name theirs by `provider`. @default - the default one */
  readonly alias?: string;
  /**
   * Region whose services are managed.
   * @default - that of the stack's alicloud provider; without one, ALIBABA_CLOUD_REGION_ID or ALICLOUD_REGION where terraform runs
   */
  readonly region?: string;
  /**
   * Profile of `~/.aliyun/config.json`.
   * @default - credentials are those of the stack's alicloud provider; without one, the default credential chain
   */
  readonly profile?: string;
  /** @default - as `profile` */
  readonly accessKey?: AisecAccessKey;
  /** @default - as `profile` */
  readonly assumeRole?: AisecAssumedRole;
  /** @default - as `profile` */
  readonly assumeRoleWithOidc?: AisecOidcRole;
  /** Host names by product code, such as `{ Green: 'green-vpc.ap-southeast-1.aliyuncs.com' }`. @default - those of the region */
  readonly endpoints?: { readonly [product: string]: string };
  /** How often a call that was throttled or failed in the service is repeated, 0 to 20. @default - chosen by the provider */
  readonly maxRetries?: number;
  /** Most calls in any one second by product code, such as `{ Green: 10 }`. @default - chosen by the provider */
  readonly maxQps?: { readonly [product: string]: number };
  /** Seconds to wait for a connection, at least 1. @default - chosen by the provider */
  readonly connectTimeout?: number;
  /** Seconds to wait for an answer, at least 1. @default - chosen by the provider */
  readonly readTimeout?: number;
}

/**
 * The provider `aisec`: what the alicloud provider cannot do.
 *
 * Constructs that need it call `Aisec.of(this)`. An instance of one's own is only needed for settings that differ from those of the
 * stack's alicloud provider. At synthesis the stack's folder gets all that `terraform init` needs: there is nothing to install.
 *
 * Terraform on Windows cannot start the provider; run terraform in WSL there.
 */
export class Aisec extends AlicloudConstruct implements IAisec {
  /** The stack's default configuration; made if there is none, as `Aisec` directly below the stack. */
  static of(scope: IConstruct): IAisec {
    assertSameFramework(scope);
    const stack = TerraformStack.of(scope);
    const existing = stack.allProviders().find(isDefaultAisec);
    if (!existing) return new Aisec(stack, 'Aisec');
    const { scope: above } = existing.node;
    return above instanceof Aisec ? above : Aisec.fromProvider(existing);
  }

  /** A configuration made by the raw L1 class: its stack gets what terraform needs to start the provider. */
  static fromProvider(provider: TerraformProvider): IAisec {
    provideLauncher(provider);
    return { provider };
  }

  readonly provider: TerraformProvider;

  /**
   * @throws ValidationError `invalid-value`, `out-of-range` or `conflict` for arguments the provider would refuse, and for a second
   * configuration of the stack with the same alias, or without one
   */
  constructor(scope: Construct, id: string, props: AisecProps = {}) {
    super(scope, id);
    checkProps(this, props);
    checkAlias(this, props.alias);
    this.provider = new InheritingProvider(this, props);
    provideLauncher(this.provider);
  }
}

function isDefaultAisec(provider: TerraformProvider): boolean {
  return provider.terraformProviderSource === AISEC_SOURCE && provider.alias === undefined;
}

function checkAlias(scope: Aisec, alias: string | undefined): void {
  const same = TerraformStack.of(scope)
    .allProviders()
    .find((one) => one.terraformProviderSource === AISEC_SOURCE && one.alias === alias);
  if (!same) return;
  new Problems(scope)
    .add({
      code: 'conflict',
      what: `the stack has another configuration of aisec ${alias === undefined ? 'without an alias' : `with the alias ${shown(alias)}`}`,
      got: same.node.path,
      allowed: 'one that is the default, and others with an alias each',
      fix: 'set alias, and pass this Aisec to the constructs that should use it; if it should be the default, make it before the constructs that use one',
    })
    .throwIfAny();
}

const ARN = /^acs:ram::\d+:\S+$/;
const HOST = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/i;

function checkProps(scope: IConstruct, props: AisecProps): void {
  const problems = new Problems(scope);
  const { region, profile, accessKey, assumeRole, assumeRoleWithOidc, endpoints = {}, maxQps = {} } = props;
  checkText(problems, 'region', region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'a region id, such as ap-southeast-1');
  checkText(problems, 'assumeRole.roleArn', assumeRole?.roleArn, ARN, 'the ARN of a RAM role');
  checkText(problems, 'assumeRoleWithOidc.roleArn', assumeRoleWithOidc?.roleArn, ARN, 'the ARN of a RAM role');
  const oidcProvider = assumeRoleWithOidc?.oidcProviderArn;
  checkText(problems, 'assumeRoleWithOidc.oidcProviderArn', oidcProvider, ARN, 'the ARN of an OIDC identity provider');
  for (const [product, host] of Object.entries(endpoints)) {
    checkText(problems, `endpoints.${product}`, host, HOST, 'a host name without protocol and path');
  }
  checkRange(problems, 'assumeRole.sessionDuration', assumeRole?.sessionDuration, 900, 43200);
  checkRange(problems, 'maxRetries', props.maxRetries, 0, 20);
  checkRange(problems, 'connectTimeout', props.connectTimeout, 1);
  checkRange(problems, 'readTimeout', props.readTimeout, 1);
  for (const [product, qps] of Object.entries(maxQps)) checkRange(problems, `maxQps.${product}`, qps, 1);
  if (accessKey && profile !== undefined) {
    problems.add({
      code: 'conflict',
      what: 'accessKey and profile are two credentials',
      allowed: 'one of them',
      fix: 'remove one of them',
    });
  }
  problems.throwIfAny();
}

function checkRange(problems: Problems, argument: string, value: number | undefined, min: number, max?: number): void {
  if (value === undefined || Token.isUnresolved(value)) return;
  if (Number.isInteger(value) && value >= min && value <= (max ?? Infinity)) return;
  problems.add({
    code: 'out-of-range',
    what: `${argument} is out of range`,
    got: shown(value),
    allowed: max === undefined ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`,
    fix: `correct ${argument}`,
  });
}

/** The L1 with what it takes from the alicloud provider, which may be made or changed until synthesis. */
class InheritingProvider extends AisecProvider {
  /** The launcher that synthesis writes is of this version; a constraint with a range would not allow a pre-release. */
  override readonly terraformGeneratorMetadata = { providerName: 'aisec', providerVersion: version };

  constructor(
    scope: Construct,
    private readonly props: AisecProps,
  ) {
    const { alias, region, profile, accessKey, assumeRole, assumeRoleWithOidc, ...settings } = props;
    const { endpoints, maxRetries, maxQps, connectTimeout, readTimeout } = settings;
    super(scope, 'Resource', {
      alias,
      region,
      profile,
      accessKey: accessKey?.id.unsafeUnwrap(),
      secretKey: accessKey?.secret.unsafeUnwrap(),
      securityToken: accessKey?.securityToken?.unsafeUnwrap(),
      assumeRole: assumeRole && {
        roleArn: assumeRole.roleArn,
        sessionName: assumeRole.sessionName,
        externalId: assumeRole.externalId,
        policy: assumeRole.policy,
        sessionExpiration: assumeRole.sessionDuration,
      },
      assumeRoleWithOidc: assumeRoleWithOidc && {
        roleArn: assumeRoleWithOidc.roleArn,
        oidcProviderArn: assumeRoleWithOidc.oidcProviderArn,
        oidcTokenFile: assumeRoleWithOidc.oidcTokenFile,
        roleSessionName: assumeRoleWithOidc.sessionName,
      },
      endpoints: byProduct(endpoints),
      maxRetries,
      maxQps: byProduct(maxQps),
      connectTimeout,
      readTimeout,
    });
  }

  get hasOwnCredentials(): boolean {
    const { profile, accessKey, assumeRole, assumeRoleWithOidc } = this.props;
    return profile !== undefined || [accessKey, assumeRole, assumeRoleWithOidc].some((one) => one !== undefined);
  }

  override toTerraform(): object {
    this.inherit();
    return super.toTerraform() as object;
  }

  override toHclTerraform(): object {
    this.inherit();
    return super.toHclTerraform() as object;
  }

  private inherit(): void {
    const alicloud = alicloudOf(TerraformStack.of(this));
    if (this.props.region === undefined) this.region = alicloud?.regionInput;
    if (this.hasOwnCredentials) return;
    this.profile = alicloud?.profileInput;
    // What is written in the code is a mistake already; it is not written a second time.
    this.accessKey = reference(alicloud?.accessKeyInput);
    this.secretKey = reference(alicloud?.secretKeyInput);
    this.securityToken = reference(alicloud?.securityTokenInput);
    this.assumeRole = alicloud?.assumeRoleInput;
    const { roleArn, oidcProviderArn, oidcTokenFile, roleSessionName } = alicloud?.assumeRoleWithOidcInput ?? {};
    this.assumeRoleWithOidc =
      roleArn !== undefined && oidcProviderArn !== undefined && oidcTokenFile !== undefined
        ? { roleArn, oidcProviderArn, oidcTokenFile, roleSessionName }
        : undefined;
  }
}

/** cdktf writes the keys of a provider's maps in snake case, and so would make another product of `BssOpenApi`; it leaves a token alone. */
function byProduct<T extends object>(map: T | undefined): T | undefined {
  return map && (Lazy.anyValue({ produce: () => map }) as object as T);
}

const reference = (text: string | undefined): string | undefined => (Token.isUnresolved(text) ? text : undefined);

/** The alicloud provider that resources of the stack use by default. */
function alicloudOf(stack: TerraformStack): AlicloudProvider | undefined {
  const all = stack.allProviders().filter(({ terraformResourceType }) => terraformResourceType === 'alicloud');
  const [first, ...others] = all;
  const found = all.find(({ alias }) => alias === undefined) ?? (others.length === 0 ? first : undefined);
  // Any copy of the L1 class has these arguments.
  return found as AlicloudProvider | undefined;
}

/** Arguments of the alicloud provider by which it finds credentials where aisec does not look. */
const NOT_INHERITED = ['ecsRoleName', 'credentialsUri', 'sharedCredentialsFile'] as const;

const provided = new WeakSet<TerraformStack>();

/** Lets synthesis write what `terraform init` and `cdktf deploy` need into the stack's folder. */
function provideLauncher(provider: TerraformProvider): void {
  const stack = TerraformStack.of(provider);
  if (provided.has(stack)) return;
  provided.add(stack);
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      for (const warning of warnings(provider, stack)) Annotations.of(provider).addWarning(warning);
      synthesizer.synthesize(session);
      writeStackFiles(stack, session);
    },
  };
}

function writeStackFiles(stack: TerraformStack, { outdir, manifest }: ISynthesisSession): void {
  const directory = path.join(outdir, manifest.forStack(stack).workingDirectory);
  installLauncher(directory, version);
  fillPluginCache(version);
  const file = path.join(directory, '.terraform.lock.hcl');
  const existing = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const required = stack.allProviders().flatMap(({ terraformProviderSource: source, terraformGeneratorMetadata }) => {
    const { providerVersion, providerVersionConstraint } = terraformGeneratorMetadata ?? {};
    const constraints = providerVersion ?? providerVersionConstraint;
    return source === undefined ? [] : [{ source, ...(constraints !== undefined && { constraints }) }];
  });
  const text = withLockedProvider(existing, { source: AISEC_SOURCE, version, hash: launcherHash(version) }, required);
  if (text !== existing) writeFileSync(file, text);
}

function warnings(provider: TerraformProvider, stack: TerraformStack): string[] {
  if (process.platform === 'win32') {
    return ['Terraform on Windows cannot start the provider aisec: deploy from WSL, or from Linux or macOS.'];
  }
  const found = installationAdvice();
  const alicloud = alicloudOf(stack);
  const unused = NOT_INHERITED.filter((argument) => alicloud?.[`${argument}Input`] !== undefined);
  const own = provider instanceof InheritingProvider && provider.hasOwnCredentials;
  return [
    ...(found === undefined ? [] : [found]),
    ...(unused.length === 0 || own
      ? []
      : [
          `The alicloud provider of this stack finds its credentials by ${unused.join(', ')}, which aisec does not know; ` +
            'unless its default credential chain finds the same ones, give them to an Aisec of your own.',
        ]),
  ];
}

/** The configuration of the provider `aisec` that a construct was given, or the stack's default one. */
export function aisecOf(scope: IConstruct, { aisec }: { readonly aisec?: IAisec }): IAisec {
  return aisec ?? Aisec.of(scope);
}
