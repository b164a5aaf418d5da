import type { Construct } from 'constructs';
import { KmsSecret } from '../bindings/alicloud/kms-secret';
import { accountId } from '../core/account';
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
  /** Lets an identity of RAM read the value. */
  grantRead(grantee: IGrantable): Grant;
}

export interface SecretProps {
  readonly instance: IKmsInstance;
  /** Symmetric key in the instance. Another one makes another, empty secret. */
  readonly encryptionKey: IEncryptionKey;
  /** 1 to 64 letters, digits and `_/+=.@-`. Another name makes another, empty secret. @default - made from the construct's path */
  readonly secretName?: string;
  /** @default - none */
  readonly description?: string;
  /** Days that a destroyed secret can be recovered, 7 to 30; its name is taken until then. @default 30 */
  readonly recoveryDays?: number;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

const FORM = /^[\w/+=.@-]{1,64}$/;
const NAME: NameRule = {
  argument: 'secretName',
  maxLength: 64,
  letters: { form: FORM, text: 'letters, digits and "_/+=.@-"', service: 'KMS' },
};
/** What the secret holds until somebody writes its first real version; Terraform never reads it back. */
const NOT_SET = 'not set yet';

abstract class SecretBase extends AlicloudConstruct implements ISecret {
  abstract readonly secretName: string;
  abstract readonly secretArn: string;
  abstract readonly encryptionKey?: IEncryptionKey;
  private read?: ManagedPolicy;

  grantRead(grantee: IGrantable): Grant {
    this.read ??= new ManagedPolicy(this, 'Read', {
      statements: [{ actions: ['kms:GetSecretValue'], resources: [this.secretArn] }],
    });
    this.encryptionKey?.grantDecrypt(grantee);
    return grantee.grantPrincipal.addManagedPolicy(this.read);
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
 * A place for a secret, `alicloud_kms_secret`. Its value is never in the code, the plan or the state: it is made with a text that says so,
 * and whoever has the value writes it with `PutSecretValue`, as often as they like; Terraform leaves it alone.
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
    if (!Number.isInteger(recoveryDays) || recoveryDays < 7 || recoveryDays > 30) {
      problems.add({
        code: 'out-of-range',
        what: 'recoveryDays is out of range',
        got: String(recoveryDays),
        allowed:
          '7 to 30 (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-deletesecret)',
        fix: 'set recoveryDays to a number in the range',
      });
    }
    const config = {
      secretName: name.value,
      secretData: NOT_SET,
      versionId: 'empty',
      secretDataType: 'text',
      dkmsInstanceId: instance.kmsInstanceId,
      encryptionKeyId: encryptionKey.keyId,
      description: literal(props.description),
      recoveryWindowInDays: recoveryDays,
      tags: props.tags,
      lifecycle: { ignoreChanges: ['secret_data', 'version_id', 'version_stages'] },
    };
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_kms_secret', config);
    problems.throwIfAny();
    this.resource = new KmsSecret(this, 'Resource', config);
    registerName(this.resource, 'secretName', name);
    this.encryptionKey = encryptionKey;
    Notices.of(this).add({
      id: 'data-protection.secret-value',
      message: `The secret holds "${NOT_SET}" until its value is written: aliyun kms PutSecretValue.`,
    });
  }

  get secretName(): string {
    return (this.reference ??= this.resource.secretName);
  }

  get secretArn(): string {
    return this.resource.arn;
  }
}
