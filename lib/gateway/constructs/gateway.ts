import { Lazy, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { Fcv3ConcurrencyConfig } from '../../bindings/alicloud/fcv3-concurrency-config';
import { Fcv3CustomDomain } from '../../bindings/alicloud/fcv3-custom-domain';
import { Fcv3Function } from '../../bindings/alicloud/fcv3-function';
import { Fcv3Trigger } from '../../bindings/alicloud/fcv3-trigger';
import { accountId } from '../../core/account';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import type { IGrantable, IPrincipal } from '../../core/grant';
import { type NameRule, physicalName, registerName } from '../../core/naming';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { type IRamRole, RamRole } from '../../core/ram-role';
import { providerRegion } from '../../core/region';
import { checkText } from '../../core/text-check';
import { TrustPrincipal } from '../../core/trust';
import type { GuardrailsPolicy, IGuardrailsAccess } from '../../guardrails';
import type { GatewayPolicy } from '../policy';
import type { CallerKey } from '../server/config';
import { SECRETS_VARIABLE } from '../server/secrets';
import { CALLS_PER_REQUEST, type Capacity, capacityOf, type CapacityProps, SECONDS_PER_REQUEST } from './capacity';
import { functionCode, sha256, writeAtSynth } from './code';
import { configurationOf, type GatewaySettings, PORT, VARIABLES } from './configuration';
import type { GatewayDomainProps } from './domain';
import { GatewayLogs, type GatewayLogsProps } from './logs';
import { gatewayPolicyOf } from './policy';
import type { ISharedRateLimit } from './rate-limit';
import type { GatewaySecret } from './secret';

/** A gateway that checks what goes to a model and what comes from it. */
export interface IGuardrailsGateway extends IConstruct, IGrantable {
  readonly functionName: string;
  /** Host that a domain of Function Compute points to: the origin for WAF and ESA. Requests have to carry the domain's name as `Host`. */
  readonly originHost: string;
}

/** Who answers what was let through. */
export interface GatewayUpstream {
  /** Ends before /chat/completions, such as https://dashscope-intl.aliyuncs.com/compatible-mode/v1. */
  readonly url: string;
  /** @default - none is sent: for models of your own network */
  readonly apiKey?: GatewaySecret;
}

/** The network that the function calls from. */
export interface GatewayVpc {
  readonly vpcId: string;
  readonly vSwitchIds: readonly string[];
  readonly securityGroupId: string;
}

export interface GuardrailsGatewayProps extends CapacityProps {
  /** Says which services are called where, how often per second, and who may: its permissions are granted to the function's role. */
  readonly access: IGuardrailsAccess;
  readonly upstream: GatewayUpstream;
  /** Keys of callers, as SHA-256: `npx aisec gateway key team-a`. The function's address is open to the internet, so at least one. */
  readonly callers: readonly CallerKey[];
  /** What prompts are checked by in the service: the gateway acts by the same thresholds and words. @default - DEFAULT_THRESHOLDS */
  readonly requestPolicy?: GuardrailsPolicy;
  /** The same for answers. @default - DEFAULT_THRESHOLDS */
  readonly responsePolicy?: GuardrailsPolicy;
  /** What the gateway does besides: fail policy, consumers, further lists. Its members go before those of the policies above. @default - nothing */
  readonly policy?: GatewayPolicy;
  /** Further settings, as in the configuration file. @default - the gateway's defaults */
  readonly settings?: GatewaySettings;
  /** @default - each instance keeps to its share of the calls per second */
  readonly sharedRateLimit?: ISharedRateLimit;
  /** Role of the function; Function Compute has to be able to assume it. @default - one is created */
  readonly role?: IRamRole;
  /** Region of the function. @default - that of the stack's alicloud provider */
  readonly region?: string;
  /** @default - none; the model and AI Guardrails are called through the internet */
  readonly vpc?: GatewayVpc;
  /** Whether the function reaches the internet. Without it, secrets are read through the VPC's endpoints. @default true */
  readonly internetAccess?: boolean;
  /** A domain of your own. With it, the address that Function Compute gives is closed. @default - that address */
  readonly domain?: GatewayDomainProps;
  /** @default - 180 days, and alarms that nobody is told of */
  readonly logs?: GatewayLogsProps;
  /** vCPUs, in steps of 0.05. @default 1 */
  readonly cpu?: number;
  /** MB of memory, in steps of 64: one to four times the vCPUs in GB. @default 1024 */
  readonly memorySize?: number;
  /** Seconds of one request at most, 1 to 86,400. @default 600 */
  readonly timeout?: number;
  /** 1 to 64 letters, digits, `_` and `-`, beginning with a letter; a change replaces the function. @default - made from the construct's path */
  readonly functionName?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const NAME: NameRule = {
  argument: 'functionName',
  maxLength: 64,
  letters: {
    form: /^[A-Za-z_][\w-]*$/,
    text: 'letters, digits, "_" and "-", beginning with a letter',
    service: 'Function Compute',
  },
};
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** Of all variables of a function: https://www.alibabacloud.com/help/en/functioncompute/fc-3-0/user-guide/using-environment-variables-in-code */
const MAX_VARIABLES_BYTES = 4096;
/** Node.js 20 in the image `custom.debian10`. @unverified its place is known from others' functions only, which say 20.10 */
const NODE = '/var/fc/lang/nodejs20/bin/node';

/**
 * The gateway as a function of Function Compute 3.0, `alicloud_fcv3_function`: code and configuration as one package, a role instead of keys,
 * as many instances as AI Guardrails has calls for, a log without content, a dashboard and alarms.
 *
 * @unverified that `reserved_concurrency` counts instances where one instance takes many requests
 */
export class GuardrailsGateway extends AlicloudConstruct implements IGuardrailsGateway {
  readonly grantPrincipal: IPrincipal;
  readonly role: IRamRole;
  readonly logs: GatewayLogs;
  /** Instances, their concurrency, and their calls per second. */
  readonly capacity: Capacity;
  private readonly resource: Fcv3Function;
  private readonly trigger: Fcv3Trigger;
  private readonly region: string;
  private reference?: string;

  /** @throws ValidationError for all that Function Compute, the provider or the gateway itself would refuse */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: GuardrailsGatewayProps,
  ) {
    super(scope, id);
    const { access, vpc, domain, internetAccess = true, sharedRateLimit } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.functionName, NAME, problems);
    const capacity = capacityOf(access.connection.qps, sharedRateLimit !== undefined, props, problems);
    this.region = props.region ?? providerRegion(this) ?? '';
    this.check(problems, internetAccess);
    const config = {
      functionName: name.value,
      description: 'Checks what goes to a model and what comes from it',
      runtime: 'custom.debian10',
      // Not called in a custom runtime, and required.
      handler: 'index.handler',
      customRuntimeConfig: {
        command: [NODE],
        args: ['/code/index.js'],
        port: PORT,
        healthCheckConfig: {
          httpGetUrl: '/healthz',
          initialDelaySeconds: 1,
          periodSeconds: 5,
          timeoutSeconds: 3,
          failureThreshold: 3,
          successThreshold: 1,
        },
      },
      cpu: props.cpu ?? 1,
      memorySize: props.memorySize ?? 1024,
      diskSize: 512,
      timeout: props.timeout ?? 600,
      instanceConcurrency: capacity?.instanceConcurrency,
      internetAccess,
      tags: props.tags && { ...props.tags },
    };
    checkAgainstProvider(problems, 'alicloud_fcv3_function', config);
    problems.throwIfAny();
    this.capacity = capacity as Capacity;
    this.role = props.role ?? new RamRole(this, 'Role', { assumedBy: TrustPrincipal.functionCompute() });
    this.grantPrincipal = this.role;
    this.configuration();
    const { apiKey } = props.upstream;
    const grants = [access.grantInvoke(this.role)];
    apiKey?.grantRead(this, this.role, 'ReadKey');
    sharedRateLimit?.addressSecret?.grantRead(this, this.role, 'ReadRedisAddress');
    this.logs = new GatewayLogs(this, 'Logs', props.logs ?? {});
    const stack = TerraformStack.of(this);
    const file = `gateway/${this.node.addr}.zip`;
    writeAtSynth(stack, file, () => this.code());
    this.resource = new Fcv3Function(this, 'Resource', {
      ...config,
      role: this.role.roleArn,
      // By its path: the package would make the synthesized JSON large.
      code: { zipFile: Lazy.stringValue({ produce: () => `\${filebase64("\${path.module}/${file}")}` }) },
      environmentVariables: this.variables(problems, internetAccess),
      logConfig: {
        project: this.logs.projectName,
        logstore: this.logs.logStore,
        enableRequestMetrics: true,
        enableInstanceMetrics: true,
        logBeginRule: 'None',
      },
      vpcConfig: vpc && { vpcId: vpc.vpcId, vswitchIds: [...vpc.vSwitchIds], securityGroupId: vpc.securityGroupId },
    });
    registerName(this.resource, 'functionName', name);
    problems.throwIfAny();
    grants.forEach((grant) => grant.applyBefore(this.resource));
    new Fcv3ConcurrencyConfig(this, 'Concurrency', {
      functionName: this.functionName,
      reservedConcurrency: this.capacity.maxInstances,
    });
    this.trigger = new Fcv3Trigger(this, 'Trigger', {
      functionName: this.functionName,
      qualifier: 'LATEST',
      triggerName: 'http',
      triggerType: 'http',
      triggerConfig: JSON.stringify({
        // The gateway asks for keys itself: OpenAI's clients cannot sign.
        authType: 'anonymous',
        disableURLInternet: domain !== undefined,
        methods: ['GET', 'POST'],
      }),
    });
    if (domain) this.connect(domain);
    this.compareWithCalls();
    Notices.of(this).add({
      id: 'gateway.reserved-concurrency',
      message: `Unverified: reserved_concurrency (${this.capacity.maxInstances}) is taken for the largest number of instances. Watch their number under load before relying on the limit of calls per second.`,
    });
  }

  get functionName(): string {
    return (this.reference ??= this.resource.functionName);
  }

  get functionArn(): string {
    return this.resource.functionArn;
  }

  get originHost(): string {
    return `${accountId(this)}.${this.region}.fc.aliyuncs.com`;
  }

  /** Address that Function Compute gives; closed where there is a domain. */
  get url(): string {
    return this.trigger.httpTrigger.get(0).urlInternet;
  }

  /** Address within Alibaba Cloud's network. */
  get internalUrl(): string {
    return this.trigger.httpTrigger.get(0).urlIntranet;
  }

  /** What the function's package is, as SHA-256: it changes with the gateway's code and configuration, and with nothing else. */
  get codeHash(): string {
    return sha256(this.code());
  }

  /** The policy that the gateway acts by, as it stands in its configuration. */
  get gatewayPolicy(): GatewayPolicy {
    const { requestPolicy: request, responsePolicy: response, policy: more } = this.props;
    return gatewayPolicyOf({ request, response, more });
  }

  /** Policies may be added to until synthesis. */
  private configuration(): string {
    const { upstream, callers, settings = {}, access, sharedRateLimit } = this.props;
    return configurationOf(this, {
      upstreamUrl: upstream.url,
      hasKey: upstream.apiKey !== undefined,
      callers,
      settings,
      connection: access.connection,
      capacity: this.capacity,
      shared: sharedRateLimit !== undefined,
      policy: this.gatewayPolicy,
    });
  }

  private code(): Buffer {
    return functionCode(this.configuration());
  }

  private variables(problems: Problems, internet: boolean): { [name: string]: string } | undefined {
    const { upstream, sharedRateLimit } = this.props;
    const secrets = { [VARIABLES.key]: upstream.apiKey, [VARIABLES.redis]: sharedRateLimit?.addressSecret };
    const places = Object.entries(secrets).flatMap(([variable, secret]) =>
      secret ? [[variable, secret.place(this.region, internet)]] : [],
    );
    const variables = {
      ...(places.length > 0 && { [SECRETS_VARIABLE]: JSON.stringify(Object.fromEntries(places)) }),
      ...(sharedRateLimit?.address !== undefined && { [VARIABLES.redis]: sharedRateLimit.address }),
    };
    const bytes = Buffer.byteLength(Object.entries(variables).flat().join(''));
    if (bytes > MAX_VARIABLES_BYTES) {
      problems.add({
        code: 'wrong-length',
        what: 'the environment variables are too long',
        got: `${bytes} bytes`,
        allowed: `at most ${MAX_VARIABLES_BYTES}`,
        fix: 'shorten the names of secrets',
      });
    }
    return Object.keys(variables).length > 0 ? variables : undefined;
  }

  /** Tells where there is room for fewer requests than the calls per second are for. */
  private compareWithCalls(): void {
    const { maxInstances, instanceConcurrency } = this.capacity;
    const { secondsPerRequest = SECONDS_PER_REQUEST, access } = this.props;
    const open = Math.ceil((access.connection.qps / CALLS_PER_REQUEST) * secondsPerRequest);
    const room = maxInstances * instanceConcurrency;
    if (Token.isUnresolved(instanceConcurrency) || room >= open) return;
    Notices.of(this).add({
      id: 'gateway.less-room-than-calls',
      message:
        `${maxInstances} instances with ${instanceConcurrency} requests each hold ${room} at a time; ${access.connection.qps} calls per second ` +
        `are for ${open} of ${secondsPerRequest} s. Function Compute refuses those that do not fit (429): raise maxInstances, with a sharedRateLimit where one ` +
        'instance would have less than one call per second, or lower secondsPerRequest.',
    });
  }

  private connect({ domainName, certificate, enableWaf }: GatewayDomainProps): void {
    const { inState } = certificate;
    new Fcv3CustomDomain(this, 'Domain', {
      customDomainName: domainName,
      protocol: inState ? 'HTTPS' : 'HTTP',
      certConfig: inState && {
        certName: inState.name,
        certificate: inState.certificate,
        privateKey: inState.privateKey.unsafeUnwrap(),
      },
      tlsConfig: inState && { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' },
      routeConfig: {
        routes: [{ path: '/*', functionName: this.functionName, qualifier: 'LATEST', methods: ['GET', 'POST'] }],
      },
      wafConfig: enableWaf === undefined ? undefined : { enableWaf },
      ...(!inState && { lifecycle: { ignoreChanges: ['protocol', 'cert_config', 'tls_config'] } }),
    });
    Notices.of(this).add({
      id: 'gateway.domain-only',
      message:
        'Unverified: with a domain, the address that Function Compute gives answers 403 (disableURLInternet) while the domain goes on ' +
        'working. Try both after the first apply.',
    });
    if (inState) return;
    Notices.of(this).add({
      id: 'gateway.certificate-elsewhere',
      message: `${domainName} is made for HTTP. Set its certificate and HTTPS in the console of Function Compute before any caller gets a key; Terraform leaves both alone.`,
    });
  }

  private check(problems: Problems, internetAccess: boolean): void {
    const { access, callers, vpc, domain, sharedRateLimit, requestPolicy, responsePolicy, settings, logs } = this.props;
    const { connection } = access;
    const { cpu = 1, memorySize = 1024 } = this.props;
    const gigabytes = memorySize / 1024;
    if (![cpu, memorySize].some((one) => Token.isUnresolved(one)) && (gigabytes < cpu || gigabytes > 4 * cpu)) {
      problems.add({
        code: 'out-of-range',
        what: 'memorySize does not fit to cpu',
        got: `${memorySize} MB, ${cpu} vCPU`,
        allowed: 'one to four GB for each vCPU',
        fix: 'correct memorySize or cpu',
      });
    }
    checkText(problems, 'domain.domainName', domain?.domainName, DOMAIN, 'a host name such as "gateway.example.com"');
    if (this.region === '') {
      problems.add({
        code: 'missing',
        what: 'the region of the function is not known',
        fix: "set region, or that of the stack's alicloud provider",
      });
    }
    if (callers.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'callers is empty: everybody on the internet could use the model',
        allowed: 'names of consumers with the SHA-256 of their keys',
        fix: 'make a key by "npx aisec gateway key team-a"',
      });
    }
    const { level = 'info' } = settings?.log ?? {};
    const { attacks = 0, blocked = 0 } = logs?.alarms ?? {};
    if (level !== 'info' && (attacks > 0 || blocked > 0)) {
      problems.add({
        code: 'conflict',
        what: 'settings.log.level leaves out the lines that the alarms attacks and blocked count',
        got: level,
        allowed: 'info',
        fix: 'set log.level to "info", or leave out these alarms',
      });
    }
    const inVpc = /-vpc\./.test(connection.endpoint);
    if (inVpc && !Token.isUnresolved(this.region) && this.region !== '' && connection.regionId !== this.region) {
      problems.add({
        code: 'conflict',
        what: 'the access calls AI Guardrails by a VPC endpoint of another region',
        got: `${connection.endpoint}, from ${this.region}`,
        fix: 'use GuardrailsEndpoint.PUBLIC, or deploy the gateway in that region',
      });
    }
    if (!vpc && (inVpc || !internetAccess)) {
      problems.add({
        code: 'missing',
        what: inVpc
          ? 'a VPC endpoint is reached from a VPC only'
          : 'without internet access the function reaches nothing',
        fix: 'set vpc',
      });
    }
    if (!vpc && sharedRateLimit?.address !== undefined) {
      problems.add({
        code: 'missing',
        what: 'the shared limit is reached from its VPC only',
        fix: 'set vpc',
      });
    }
    for (const [argument, policy, service] of [
      ['requestPolicy', requestPolicy, connection.queryService],
      ['responsePolicy', responsePolicy, connection.responseService],
    ] as const) {
      if (!policy || policy.service.code === service) continue;
      problems.add({
        code: 'conflict',
        what: `${argument} is not that of the service that the access calls`,
        got: `${policy.service.code} and ${service}`,
        fix: `give the access the same policy, or another ${argument}`,
      });
    }
  }
}
