import { Fn, Op, TerraformElement, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { KmsSecret } from '../bindings/alicloud/kms-secret';
import { RamAccessKey } from '../bindings/alicloud/ram-access-key';
import { RamAccessKeyPolicy } from '../bindings/alicloud/ram-access-key-policy';
import type { RamUser as L1RamUser } from '../bindings/alicloud/ram-user';
import { type Problems, shown } from '../core/errors';
import type { IPrincipal } from '../core/grant';
import type { PolicyStatement } from '../core/policy';
import { type IRamRole, RamRole } from '../core/ram-role';
import { type IRamUser, RamUser } from '../core/ram-user';
import { SecretValue } from '../core/secret';
import { type ServiceAccountTrustProps, TrustPrincipal } from '../core/trust';
import { type AccessKeyNetworks, accessKeyPolicy, checkNetworks } from './network';
import { checkPgpKey } from './pgp';
import { KeyStore, type SecretStoreProps, storedKey } from './key-store';

/** The user that the access construct was asked to use; credentials without a user refuse it. */
export interface CallerUser {
  /** An existing user. */
  readonly user?: IRamUser;
  /** Name of the user to create. */
  readonly userName?: string;
}

/** What an application has to know to use a credential. Never a secret. */
export interface CredentialAttributes {
  readonly accessKeyId?: string;
  /** The secret of the key, encrypted for the holder of a PGP key. */
  readonly encryptedSecret?: string;
  /** Fingerprint of that PGP key. */
  readonly keyFingerprint?: string;
  /** Name of the secret that holds the key pair. */
  readonly secretName?: string;
  /** `oos` or `kms`. */
  readonly secretStore?: string;
  /** ARN of the secret, where it is in KMS. */
  readonly secretArn?: string;
  /** What allows to read the secret. @default - `kms:GetSecretValue` on `secretArn` */
  readonly readSecret?: readonly PolicyStatement[];
}

/** The identity that calls AI Guardrails. */
export interface GuardrailsCaller {
  readonly principal: IPrincipal;
  readonly user?: IRamUser;
  readonly role?: IRamRole;
  /** @default - there is nothing to know */
  attributes?(): CredentialAttributes;
  /** Only where the credential's name says that it is unsafe. */
  unsafeSecret?(): SecretValue;
}

export interface GuardrailsRoleProps {
  /** A change replaces the role. @default - made from the construct's path */
  readonly roleName?: string;
  /** Longest session in seconds, 3600 to 43200. @default - 3600, set by RAM */
  readonly maxSessionDuration?: number;
}

export interface GuardrailsServiceAccountProps extends ServiceAccountTrustProps, GuardrailsRoleProps {}

export interface AccessKeyProps {
  /** From where the key may be used. @default - from everywhere */
  readonly networks?: AccessKeyNetworks;
}

export interface PgpEncryptedProps extends AccessKeyProps {
  /** Public key in base64 (`gpg --export <key id> | base64`), or `keybase:<user>`. */
  readonly pgpKey: string;
}

/** Hours between two rotations. https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-createsecret */
export const ROTATION_HOURS = { MIN: 6, MAX: 8760 } as const;
const DEFAULT_ROTATION_HOURS = 7 * 24;

/** Who looks after the first AccessKey of a secret that KMS manages. */
export enum KmsInitialKey {
  /** Terraform creates it and gives it to KMS. For the first deployment only. */
  CREATE = 'create',
  /**
   * KMS has it. Terraform forgets the key without deleting it, which it must do before the first rotation: KMS deletes the key
   * then, and Terraform would create another that stands in the way of later rotations.
   */
  HANDED_OVER = 'handed-over',
}

export interface KmsManagedProps {
  /** `kst-…`. The instance is not created here: it is bought separately and belongs to a VPC. */
  readonly kmsInstanceId: string;
  /** A symmetric key in that instance, `key-…`. */
  readonly encryptionKeyId: string;
  /** 6 to 8760. @default 168 - a week */
  readonly rotationIntervalInHours?: number;
  /** Change it to `HANDED_OVER` right after the first deployment. @default KmsInitialKey.CREATE */
  readonly initialKey?: KmsInitialKey;
  /**
   * Delete the secret at once when it is destroyed. Otherwise it can be recovered for 30 days, and its name, hence the user's, cannot
   * be used for another one.
   * @default false
   */
  readonly forceDeleteWithoutRecovery?: boolean;
}

/**
 * How the application proves who it is. There is no default: each kind is a decision about where a secret lives.
 *
 * | kind | secret | in Terraform's state |
 * |---|---|---|
 * | `functionComputeRole`, `ecsRole`, `serviceAccountRole`, `role` (recommended) | none; STS tokens of an hour | nothing |
 * | `secretStore` | in OOS or KMS; rotated on demand | nothing |
 * | `pgpEncrypted` | with the holder of the private PGP key | ciphertext |
 * | `existingKmsSecret` | in KMS | nothing |
 * | `kmsManaged` | in KMS, rotated there | plain text, as of the last refresh |
 * | `unsafePlainTextInState` | in the state | plain text |
 *
 * Further kinds extend this class.
 */
export abstract class GuardrailsCredential {
  /** A role for functions of Function Compute. */
  static functionComputeRole(props: GuardrailsRoleProps = {}): GuardrailsCredential {
    return new NewRole('role', TrustPrincipal.functionCompute(), props);
  }

  /** A role for ECS instances. */
  static ecsRole(props: GuardrailsRoleProps = {}): GuardrailsCredential {
    return new NewRole('role', TrustPrincipal.ecs(), props);
  }

  /** A role for the pods of a Kubernetes service account (RRSA). */
  static serviceAccountRole(props: GuardrailsServiceAccountProps): GuardrailsCredential {
    return new NewRole('role', TrustPrincipal.serviceAccount(props), props);
  }

  /** A role of your own, created in this app or imported by `RamRole.fromRoleName`. */
  static role(role: IRamRole): GuardrailsCredential {
    return new GivenRole('role', role);
  }

  /**
   * A user with an AccessKey whose secret goes straight from RAM to a secret store: neither code, plan nor state ever has it. For callers
   * that cannot have a role, but can read a secret.
   */
  static secretStore(props: SecretStoreProps = {}): GuardrailsCredential {
    return new StoredKey(props);
  }

  /** A user with an AccessKey whose secret is encrypted before it reaches the state. For callers outside of Alibaba Cloud. */
  static pgpEncrypted(props: PgpEncryptedProps): GuardrailsCredential {
    return new PgpEncryptedKey(props);
  }

  /**
   * A user whose AccessKey is a RAM secret in KMS, rotated there. Needs a KMS instance and one deployment after the first; see
   * `KmsInitialKey`.
   * @unverified made as the API and the provider document it, not run against a live KMS instance
   */
  static kmsManaged(props: KmsManagedProps): GuardrailsCredential {
    return new KmsManagedKey(props);
  }

  /** A user whose AccessKey is in a RAM secret that was made in the KMS console: nothing of it reaches Terraform. */
  static existingKmsSecret(secretName: string): GuardrailsCredential {
    return new ExistingKmsSecret(secretName);
  }

  /**
   * A user with an AccessKey whose secret stands in plain text in Terraform's state, in every plan made after the first apply, and in
   * every backup of them. Only for throw-away experiments.
   */
  static unsafePlainTextInState(props: AccessKeyProps = {}): GuardrailsCredential {
    return new PlainTextKey(props);
  }

  /** @param type - tells applications which kind it is: `role`, `kms-secret`, … */
  protected constructor(readonly type: string) {}

  /** Adds what is wrong with this credential, or with the user that is asked for beside it. */
  abstract check(problems: Problems, caller: CallerUser): void;

  /** Creates the identity and its credential below the scope. Called once, after `check` found nothing. */
  abstract bind(scope: Construct, caller: CallerUser): GuardrailsCaller;
}

const COMMENTS = 'Calls AI Guardrails';

/** The user a credential is for: the given one, or one created below the scope. */
export function callerUser(scope: Construct, { user, userName }: CallerUser, force?: boolean): IRamUser {
  if (user) return user;
  const created = new RamUser(scope, 'User', { userName, force });
  // Set here, because a constant needs no check against the provider.
  (created.node.defaultChild as L1RamUser).comments = COMMENTS;
  return created;
}

abstract class RoleCredential extends GuardrailsCredential {
  check(problems: Problems, caller: CallerUser): void {
    for (const argument of ['user', 'userName'] as const) {
      if (caller[argument] === undefined) continue;
      problems.add({
        code: 'not-applicable',
        what: `${argument} has no meaning with a role`,
        fix: `remove ${argument}, or choose a credential that belongs to a user`,
      });
    }
  }

  bind(scope: Construct): GuardrailsCaller {
    const role = this.role(scope);
    return { principal: role, role };
  }

  protected abstract role(scope: Construct): IRamRole;
}

class NewRole extends RoleCredential {
  constructor(
    type: string,
    private readonly assumedBy: TrustPrincipal,
    private readonly props: GuardrailsRoleProps,
  ) {
    super(type);
  }

  protected role(scope: Construct): IRamRole {
    const { roleName, maxSessionDuration } = this.props;
    return new RamRole(scope, 'Role', {
      assumedBy: this.assumedBy,
      roleName,
      maxSessionDuration,
      description: COMMENTS,
    });
  }
}

class GivenRole extends RoleCredential {
  constructor(
    type: string,
    private readonly given: IRamRole,
  ) {
    super(type);
  }

  protected role(): IRamRole {
    return this.given;
  }
}

abstract class AccessKeyCredential extends GuardrailsCredential {
  constructor(
    type: string,
    private readonly networks: AccessKeyNetworks | undefined,
    private readonly pgpKey: string | undefined,
  ) {
    super(type);
  }

  check(problems: Problems): void {
    if (this.networks) checkNetworks(this.networks, problems);
  }

  bind(scope: Construct, caller: CallerUser): GuardrailsCaller {
    const user = callerUser(scope, caller);
    const key = new RamAccessKey(scope, 'AccessKey', {
      userName: user.userName,
      pgpKey: this.pgpKey,
      status: 'Active',
    });
    if (this.networks) {
      new RamAccessKeyPolicy(scope, 'Networks', {
        userAccessKeyId: key.id,
        userPrincipalName: user.principalName(this.networks.domain),
        accessKeyPolicy: accessKeyPolicy(this.networks),
      });
    }
    return this.describe(user, key);
  }

  protected abstract describe(user: IRamUser, key: RamAccessKey): GuardrailsCaller;
}

class StoredKey extends GuardrailsCredential {
  constructor(private readonly props: SecretStoreProps) {
    super('stored-access-key');
  }

  check(problems: Problems): void {
    (this.props.store ?? KeyStore.oos()).check(problems);
  }

  bind(scope: Construct, caller: CallerUser): GuardrailsCaller {
    const user = callerUser(scope, caller);
    const attributes = storedKey(scope, user, this.props);
    return { principal: user, user, attributes };
  }
}

class PgpEncryptedKey extends AccessKeyCredential {
  constructor(private readonly props: PgpEncryptedProps) {
    super('pgp-encrypted-access-key', props.networks, props.pgpKey);
  }

  override check(problems: Problems): void {
    // Without a key the provider would write plain text, so a missing one must not pass.
    checkPgpKey(this.props.pgpKey ?? '', problems);
    super.check(problems);
  }

  protected describe(user: IRamUser, key: RamAccessKey): GuardrailsCaller {
    return {
      principal: user,
      user,
      attributes: () => ({
        accessKeyId: key.id,
        encryptedSecret: key.encryptedSecret,
        keyFingerprint: key.keyFingerprint,
      }),
    };
  }
}

class PlainTextKey extends AccessKeyCredential {
  constructor({ networks }: AccessKeyProps) {
    super('unsafe-access-key', networks, undefined);
  }

  protected describe(user: IRamUser, key: RamAccessKey): GuardrailsCaller {
    return {
      principal: user,
      user,
      attributes: () => ({ accessKeyId: key.id }),
      unsafeSecret: () => SecretValue.fromAttribute(key.secret),
    };
  }
}

class KmsManagedKey extends GuardrailsCredential {
  constructor(private readonly props: KmsManagedProps) {
    super('kms-secret');
  }

  check(problems: Problems): void {
    const { kmsInstanceId, encryptionKeyId, rotationIntervalInHours: hours = DEFAULT_ROTATION_HOURS } = this.props;
    for (const [argument, value] of Object.entries({ kmsInstanceId, encryptionKeyId })) {
      if (value) continue;
      problems.add({
        code: 'missing',
        what: `${argument} is missing`,
        allowed: 'the id of a KMS instance (kst-…) and of a symmetric key in it (key-…)',
        fix: `set ${argument}; KMS rotates secrets only in an instance, which is bought separately`,
      });
    }
    const { MIN, MAX } = ROTATION_HOURS;
    if (Token.isUnresolved(hours) || (Number.isInteger(hours) && hours >= MIN && hours <= MAX)) return;
    problems.add({
      code: 'out-of-range',
      what: 'rotationIntervalInHours is out of range',
      got: shown(hours),
      allowed: `${MIN} to ${MAX} hours`,
      fix: 'set rotationIntervalInHours to a value in the allowed range',
    });
  }

  bind(scope: Construct, caller: CallerUser): GuardrailsCaller {
    const { kmsInstanceId, encryptionKeyId, rotationIntervalInHours = DEFAULT_ROTATION_HOURS } = this.props;
    // Keys that KMS makes later are unknown to Terraform and would hold the user back.
    const user = callerUser(scope, caller, true);
    const secret = new KmsSecret(scope, 'Secret', {
      // KMS derives the name of a RAM secret from the user.
      secretName: '$Auto',
      secretType: 'RAMCredentials',
      secretData: this.initialKey(scope, user.userName),
      versionId: 'v1',
      extendedConfig: JSON.stringify({ SecretSubType: 'RamUserAccessKey', UserName: user.userName }),
      dkmsInstanceId: kmsInstanceId,
      encryptionKeyId,
      enableAutomaticRotation: true,
      // KMS answers in seconds, so another unit would differ in every plan.
      rotationInterval: `${timesConstant(rotationIntervalInHours, 3600)}s`,
      forceDeleteWithoutRecovery: this.props.forceDeleteWithoutRecovery,
      description: 'AccessKey of a caller of AI Guardrails',
      // A rotation changes both; writing the old ones back would undo it.
      lifecycle: { ignoreChanges: ['secret_data', 'version_id'] },
    });
    // The id is the name KMS gave; secret_name is still "$Auto" when others are planned.
    return {
      principal: user,
      user,
      attributes: () => ({ secretName: secret.id, secretStore: 'kms', secretArn: secret.arn }),
    };
  }

  private initialKey(scope: Construct, userName: string): string {
    if (this.props.initialKey === KmsInitialKey.HANDED_OVER) {
      new ForgottenResource(scope, 'AccessKey', RamAccessKey.tfResourceType);
      return JSON.stringify({ AccessKeys: [] });
    }
    const key = new RamAccessKey(scope, 'AccessKey', { userName, status: 'Active' });
    const AccessKeySecret = SecretValue.fromAttribute(key.secret).unsafeUnwrap();
    return Fn.jsonencode({ AccessKeys: [{ AccessKeyId: key.id, AccessKeySecret }] });
  }
}

/** A product that Terraform computes where only it knows the number: arithmetic on a token yields garbage. */
function timesConstant(value: number, factor: number): string {
  return Token.isUnresolved(value) ? Token.asString(Op.mul(value, factor)) : String(value * factor);
}

/** A resource that leaves Terraform's state without being destroyed (`removed` block, Terraform >= 1.7). */
class ForgottenResource extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly type: string,
  ) {
    super(scope, id, type);
  }

  override toTerraform(): object {
    return { removed: [{ from: `${this.type}.${this.friendlyUniqueId}`, lifecycle: { destroy: false } }] };
  }
}

class ExistingKmsSecret extends GuardrailsCredential {
  constructor(private readonly secretName: string) {
    super('kms-secret');
  }

  check(problems: Problems): void {
    if (Token.isUnresolved(this.secretName) || /^[\w/+=.@-]{1,192}$/.test(this.secretName)) return;
    problems.add({
      code: 'invalid-value',
      what: 'secretName is not the name of a secret in KMS',
      got: shown(this.secretName),
      allowed: '1 to 192 letters, digits and "_/+=.@-"; RAM secrets begin with "acs/ram/user/"',
      fix: 'copy the name from the KMS console',
    });
  }

  bind(scope: Construct, caller: CallerUser): GuardrailsCaller {
    const user = callerUser(scope, caller, true);
    const { secretName } = this;
    const secretArn = `acs:kms:*:*:secret/${secretName}`;
    return { principal: user, user, attributes: () => ({ secretName, secretStore: 'kms', secretArn }) };
  }
}
