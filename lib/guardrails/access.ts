import { TerraformOutput, TerraformStack, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown, ValidationError } from '../core/errors';
import type { Grant, IGrantable, IPrincipal } from '../core/grant';
import { type IManagedPolicy, ManagedPolicy } from '../core/managed-policy';
import type { IRamRole } from '../core/ram-role';
import type { IRamUser } from '../core/ram-user';
import type { SecretValue } from '../core/secret';
import { checkText } from '../core/text-check';
import { type GuardrailsAlarmProps, GuardrailsAlarm } from './alarm';
import type { GuardrailsCaller, GuardrailsCredential } from './credential';
import type { IGuardrailsPolicy } from './policy';
import { GuardrailsPermissions } from './permissions';
import { GuardrailsQuota } from './quota';
import { GuardrailsEndpoint, GuardrailsRegion } from './region';
import type { GuardrailsService } from './service';

/** What an application needs to call AI Guardrails. Holds no secret, so it can be an output, an environment variable, a log line. */
export interface GuardrailsConnection {
  /** Host name. */
  readonly endpoint: string;
  readonly regionId: string;
  /** `Service` code for prompts. */
  readonly queryService: string;
  /** `Service` code for answers. */
  readonly responseService: string;
  /** SHA-256 of what the service for prompts checks; where the access was given its policy. */
  readonly queryPolicyHash?: string;
  /** SHA-256 of what the service for answers checks; where the access was given its policy. */
  readonly responsePolicyHash?: string;
  /** Requests per second that the application should not exceed. */
  readonly qps: number;
  /** `role`, `stored-access-key`, `kms-secret`, `pgp-encrypted-access-key` or `unsafe-access-key`; further kinds may follow. */
  readonly credentialType: string;
  /** Role to assume. */
  readonly roleArn?: string;
  readonly userName?: string;
  readonly accessKeyId?: string;
  /** Secret of the key, encrypted: `base64 --decode | gpg --decrypt`. */
  readonly encryptedSecret?: string;
  /** PGP key it is encrypted for. */
  readonly keyFingerprint?: string;
  /** Secret that holds the key pair, as JSON with `AccessKeyId` and `AccessKeySecret`. */
  readonly secretName?: string;
  /** Where that secret is: `oos` (encrypted parameter, GetSecretParameter) or `kms` (GetSecretValue). */
  readonly secretStore?: string;
}

/** An identity that may call AI Guardrails. */
export interface IGuardrailsAccess extends IConstruct, IGrantable {
  readonly connection: GuardrailsConnection;

  /** Lets another user, role or group call AI Guardrails too, with the same permissions. */
  grantInvoke(grantee: IGrantable): Grant;

  /** An alarm on calls without a result, as the callers log them. */
  addErrorAlarm(id: string, props: GuardrailsAlarmProps): GuardrailsAlarm;
}

export interface GuardrailsAccessProps {
  /** How the application proves who it is. A role wherever it runs on Alibaba Cloud. */
  readonly credential: GuardrailsCredential;
  /** @default GuardrailsRegion.SINGAPORE */
  readonly region?: GuardrailsRegion;
  /** @default GuardrailsEndpoint.PUBLIC */
  readonly endpoint?: GuardrailsEndpoint;
  /**
   * Policy that prompts are checked by: its service is the `queryService`, and its hash is in the connection.
   * @default - none is known here
   */
  readonly queryPolicy?: IGuardrailsPolicy;
  /** The same for answers. @default - none is known here */
  readonly responsePolicy?: IGuardrailsPolicy;
  /** What checks prompts. @default - that of `queryPolicy`, or the region's standard service */
  readonly queryService?: GuardrailsService;
  /** What checks answers. @default - that of `responsePolicy`, or the region's standard service */
  readonly responseService?: GuardrailsService;
  /** @default GuardrailsPermissions.fullAccess() */
  readonly permissions?: GuardrailsPermissions;
  /** Requests per second that the application should not exceed. Passed on to it; the service's own limit does not change. @default 20 */
  readonly qps?: number;
  /** Name of the RAM user to create. Only with credentials of a user. @default - made from the construct's path */
  readonly userName?: string;
  /** An existing RAM user. Only with credentials of a user. @default - one is created */
  readonly user?: IRamUser;
}

/** Names that accesses gave to outputs, by stack. */
const outputNames = new WeakMap<TerraformStack, Set<string>>();

const HOST = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const SERVICE = /^[\w-]+$/;

/**
 * Everything one application needs to call AI Guardrails: an identity, its permission, its credential, and the connection data.
 *
 * AI Guardrails itself is activated in the console, no API does that:
 * https://www.alibabacloud.com/help/en/content-moderation/latest/guard
 */
export class GuardrailsAccess extends AlicloudConstruct implements IGuardrailsAccess {
  readonly grantPrincipal: IPrincipal;
  /** The user, where the credential belongs to one. */
  readonly user?: IRamUser;
  /** The role, where the credential is one. */
  readonly role?: IRamRole;
  private readonly caller: GuardrailsCaller;
  private readonly policy: IManagedPolicy;

  /** @throws ValidationError with everything that is wrong with the arguments */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: GuardrailsAccessProps,
  ) {
    super(scope, id);
    this.check();
    this.caller = props.credential.bind(this, props);
    this.grantPrincipal = this.caller.principal;
    this.user = this.caller.user;
    this.role = this.caller.role;
    this.policy = (props.permissions ?? GuardrailsPermissions.fullAccess()).bind(this);
    this.grantPrincipal.addManagedPolicy(this.policy);
  }

  get connection(): GuardrailsConnection {
    const { region = GuardrailsRegion.SINGAPORE, endpoint, queryPolicy, responsePolicy, qps, credential } = this.props;
    const { queryService, responseService } = this.services;
    const { user, role } = this.caller;
    const attributes = this.caller.attributes?.() ?? {};
    const { accessKeyId, encryptedSecret, keyFingerprint, secretName, secretStore } = attributes;
    const all = {
      endpoint: (endpoint === GuardrailsEndpoint.VPC && region.vpcEndpoint) || region.endpoint,
      regionId: region.regionId,
      queryService: queryService?.code ?? '',
      responseService: responseService?.code ?? '',
      queryPolicyHash: queryPolicy?.configurationHash,
      responsePolicyHash: responsePolicy?.configurationHash,
      qps: qps ?? GuardrailsQuota.DEFAULT_QPS,
      credentialType: credential.type,
      roleArn: role?.roleArn,
      userName: user?.userName,
      accessKeyId,
      encryptedSecret,
      keyFingerprint,
      secretName,
      secretStore,
    };
    return Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== undefined),
    ) as unknown as GuardrailsConnection;
  }

  grantInvoke(grantee: IGrantable): Grant {
    return grantee.grantPrincipal.addManagedPolicy(this.policy);
  }

  addErrorAlarm(id: string, props: GuardrailsAlarmProps): GuardrailsAlarm {
    const named = Object.values(this.services).filter((service) => service !== undefined);
    return GuardrailsAlarm.onErrors(this, id, named, props);
  }

  /**
   * Lets an identity read the secret with the key pair, for the application that uses this access.
   * @throws ValidationError `not-applicable` if the credential has no such secret
   * @unverified a secret under a key of one's own may need `kms:Decrypt` on that key in addition
   */
  grantReadSecret(grantee: IGrantable): Grant {
    const { secretArn, readSecret } = this.caller.attributes?.() ?? {};
    const statements =
      readSecret ?? (secretArn === undefined ? [] : [{ actions: ['kms:GetSecretValue'], resources: [secretArn] }]);
    if (statements.length === 0) throw this.notApplicable('grantReadSecret', 'whose secret is in OOS or KMS');
    const found = this.node.tryFindChild('ReadSecret') as ManagedPolicy | undefined;
    const policy = found ?? new ManagedPolicy(this, 'ReadSecret', { statements });
    return grantee.grantPrincipal.addManagedPolicy(policy);
  }

  /**
   * The AccessKey secret of `GuardrailsCredential.unsafePlainTextInState`.
   * @throws ValidationError `not-applicable` with every other credential
   */
  get unsafeAccessKeySecret(): SecretValue {
    const unsafeSecret = this.caller.unsafeSecret?.();
    if (unsafeSecret === undefined) throw this.notApplicable('unsafeAccessKeySecret', 'in plain text');
    return unsafeSecret;
  }

  /**
   * Writes the connection as one Terraform output, for `terraform output -json` and for other tools.
   * Stacks of the same app use `connection` directly.
   * @param name - name of the output. @default - the logical id of `<this>/Connection`
   * @throws ValidationError `invalid-name` or `conflict` if Terraform refuses the name, or the stack has an output of that name
   */
  toOutputs(name?: string): TerraformOutput {
    if (name !== undefined) this.reserveOutput(name);
    const output = new TerraformOutput(this, 'Connection', {
      value: this.connection,
      description: 'How to reach AI Guardrails; no secret',
    });
    if (name !== undefined) output.overrideLogicalId(name);
    return output;
  }

  /** What checks prompts and answers: as it was asked for, as a policy says, or as it is usual in the region. */
  private get services(): { readonly [name in 'queryService' | 'responseService']: GuardrailsService | undefined } {
    const { region = GuardrailsRegion.SINGAPORE, queryPolicy, responsePolicy } = this.props;
    const { queryService = queryPolicy?.service, responseService = responsePolicy?.service } = this.props;
    return {
      queryService: queryService ?? region.queryService,
      responseService: responseService ?? region.responseService,
    };
  }

  /** Of two outputs with one name, synthesis would keep only the last. */
  private reserveOutput(name: string): void {
    const stack = TerraformStack.of(this);
    const names = outputNames.get(stack) ?? new Set();
    const problems = new Problems(this);
    if (!/^[A-Za-z_][\w-]*$/.test(name)) {
      problems.add({
        code: 'invalid-name',
        what: 'the name of the output is not one that Terraform accepts',
        got: shown(name),
        allowed: 'a letter or "_", then letters, digits, "_" and "-"',
        fix: 'replace the other characters',
      });
    } else if (names.has(name) || stack.node.tryFindChild(name) instanceof TerraformOutput) {
      problems.add({
        code: 'conflict',
        what: 'the stack has another output of this name',
        got: shown(name),
        fix: 'give each output its own name',
      });
    }
    problems.throwIfAny();
    outputNames.set(stack, names.add(name));
  }

  private check(): void {
    const { credential, region = GuardrailsRegion.SINGAPORE, endpoint, qps, user, userName } = this.props;
    const { queryService, responseService } = this.services;
    const problems = new Problems(this);
    if (!credential) {
      problems.add({
        code: 'missing',
        what: 'credential is missing',
        allowed: 'a GuardrailsCredential',
        fix: 'choose one: a role for FC, ECS or RRSA if the application runs on Alibaba Cloud',
      });
    }
    credential?.check(problems, this.props);
    if (user !== undefined && userName !== undefined) {
      problems.add({
        code: 'conflict',
        what: 'user and userName are both given',
        fix: 'remove userName: the user has its name',
      });
    }
    if (endpoint === GuardrailsEndpoint.VPC && !region.vpcEndpoint) {
      problems.add({
        code: 'no-default',
        what: `no VPC endpoint is known in ${region.regionId}`,
        allowed: 'GuardrailsEndpoint.PUBLIC',
        fix: 'use the public endpoint, or name the host in GuardrailsRegion.custom({ vpcEndpoint })',
      });
    }
    for (const kind of ['query', 'response'] as const) {
      const [asked, policy] = [this.props[`${kind}Service`], this.props[`${kind}Policy`]];
      if (!asked || !policy || asked.code === policy.service.code) continue;
      problems.add({
        code: 'conflict',
        what: `${kind}Service is not the service of ${kind}Policy`,
        got: `${asked.code} and ${policy.service.code}`,
        fix: `remove ${kind}Service`,
      });
    }
    const [host, service] = ['a host name, without "https://"', 'the code of a service, as the console shows it'];
    checkText(problems, 'regionId', region.regionId, /^[a-z0-9-]+$/, 'the id of a region, such as "ap-southeast-1"');
    checkText(problems, 'endpoint', region.endpoint, HOST, host);
    checkText(problems, 'vpcEndpoint', region.vpcEndpoint, HOST, host);
    checkText(problems, 'queryService', queryService?.code, SERVICE, service);
    checkText(problems, 'responseService', responseService?.code, SERVICE, service);
    for (const argument of ['queryService', 'responseService'] as const) {
      if (this.services[argument]) continue;
      problems.add({
        code: 'no-default',
        what: `${argument} has no default in ${region.regionId}`,
        allowed: 'a GuardrailsService',
        fix: `set ${argument} to the service shown in the console of that region`,
      });
    }
    if (qps !== undefined && !Token.isUnresolved(qps) && !(Number.isInteger(qps) && qps > 0)) {
      problems.add({
        code: 'out-of-range',
        what: 'qps is out of range',
        got: shown(qps),
        allowed: 'a whole number above 0',
        fix: 'correct qps',
      });
    }
    problems.throwIfAny();
  }

  private notApplicable(what: string, needed: string): Error {
    return new ValidationError([
      {
        code: 'not-applicable',
        what: `${what} needs a credential ${needed}`,
        path: this.node.path,
        got: `credential of type ${this.props.credential.type}`,
        fix: `remove the use of ${what}, or choose another credential`,
      },
    ]);
  }
}
