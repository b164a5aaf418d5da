import type { Construct } from 'constructs';
import { KmsSecret } from '../bindings/aisec/kms-secret';
import { accountId } from '../core/account';
import { aisecOf, type IAisec } from '../core/aisec';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import type { Grant, IGrantable } from '../core/grant';
import { literal } from '../core/literal';
import { ManagedPolicy } from '../core/managed-policy';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { IEncryptionKey } from './encryption-key';
import type { IKmsInstance } from './kms-instance';

/** A secret in Key Management Service. */
export interface ISecret {
  readonly secretName: string;
  readonly secretArn: string;
  /** Lets an identity of RAM read the value, and decrypt it where the key is known. */
  grantRead(grantee: IGrantable): readonly Grant[];
}

export interface SecretProps {
  readonly instance: IKmsInstance;
  /** Symmetric key in the instance. Another one needs another name: the plan is refused otherwise. */
  readonly encryptionKey: IEncryptionKey;
  /** 1 to 64 letters, digits and `_/+=.@-`. Another name makes another, empty secret. @default - made from the construct's path */
  readonly secretName?: string;
  /** @default - none */
  readonly description?: string;
  /** Days that a destroyed secret can be recovered, 7 to 30; its name is taken until then. @default 30 */
  readonly recoveryDays?: number;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

const FORM = /^[\w/+=.@-]{1,64}$/;
const NAME: NameRule = {
  argument: 'secretName',
  maxLength: 64,
  letters: { form: FORM, text: 'letters, digits and "_/+=.@-"', service: 'KMS' },
};
/** What the secret holds until somebody writes its first real version. */
const NOT_SET = 'not set yet';

abstract class SecretBase extends AlicloudConstruct implements ISecret {
  abstract readonly secretName: string;
  abstract readonly secretArn: string;
  abstract readonly encryptionKey?: IEncryptionKey;
  private read?: ManagedPolicy;

  grantRead(grantee: IGrantable): readonly Grant[] {
    this.read ??= new ManagedPolicy(this, 'Read', {
      statements: [{ actions: ['kms:GetSecretValue'], resources: [this.secretArn] }],
    });
    const grant = grantee.grantPrincipal.addManagedPolicy(this.read);
    return this.encryptionKey ? [grant, this.encryptionKey.grantDecrypt(grantee)] : [grant];
  }
}

class ImportedSecret extends SecretBase {
  readonly encryptionKey = undefined;

  constructor(
    scope: Construct,
    id: string,
    readonly secretName: string,
  ) {
    super(scope, id);
  }

  get secretArn(): string {
    return `acs:kms:*:${accountId(this)}:secret/${this.secretName}`;
  }
}

/**
 * A place for a secret, `aisec_kms_secret`. Its value is never in the code, the plan or the state: it is made with a text that says so,
 * and whoever has the value writes it with `PutSecretValue`, as often as they like; Terraform neither writes nor reads it
 * (`alicloud_kms_secret` reads it into the state at every plan).
 * https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-putsecretvalue
 */
export class Secret extends SecretBase {
  /**
   * A secret of this account that exists outside of this app.
   * @throws ValidationError `invalid-value` if no secret has such a name
   */
  static fromSecretName(scope: Construct, id: string, secretName: string): ISecret {
    const secret = new ImportedSecret(scope, id, secretName);
    const problems = new Problems(secret);
    checkText(problems, 'secretName', secretName, FORM, '1 to 64 letters, digits and "_/+=.@-"');
    problems.throwIfAny();
    return secret;
  }

  readonly encryptionKey: IEncryptionKey;
  private readonly resource: KmsSecret;
  private reference?: string;

  /** @throws ValidationError if KMS or the provider would refuse an argument */
  constructor(scope: Construct, id: string, props: SecretProps) {
    super(scope, id);
    const { instance, encryptionKey, recoveryDays = 30 } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.secretName, NAME, problems);
    const config = {
      name: name.value,
      kmsInstanceId: instance.kmsInstanceId,
      kmsKeyId: encryptionKey.keyId,
      description: literal(props.description),
      recoveryDays,
      tags: props.tags,
    };
    checkAgainstProvider(problems, 'aisec_kms_secret', config, { name: 'secretName', recovery_days: 'recoveryDays' });
    problems.throwIfAny();
    this.resource = new KmsSecret(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    registerName(this.resource, 'name', name);
    this.encryptionKey = encryptionKey;
    Notices.of(this).add({
      id: 'data-protection.secret-value',
      message: `The secret holds "${NOT_SET}" until its value is written: aliyun kms PutSecretValue.`,
    });
  }

  get secretName(): string {
    return (this.reference ??= this.resource.name);
  }

  get secretArn(): string {
    return this.resource.arn;
  }
}
