import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { KmsAlias } from '../bindings/alicloud/kms-alias';
import { KmsKey } from '../bindings/alicloud/kms-key';
import { accountId } from '../core/account';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import type { Grant, IGrantable } from '../core/grant';
import { literal } from '../core/literal';
import { ManagedPolicy } from '../core/managed-policy';
import { type NameRule, PhysicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { type IKmsInstance, KmsProtection } from './kms-instance';

/** A key in Key Management Service that data is encrypted with. */
export interface IEncryptionKey {
  /** `key-…`. */
  readonly keyId: string;
  /** `acs:kms:<region>:<account>:key/<id>` */
  readonly keyArn: string;
  /** Lets an identity of RAM encrypt and decrypt with it. */
  grantEncryptDecrypt(grantee: IGrantable): Grant;
  /** Lets an identity of RAM decrypt what was encrypted with it. */
  grantDecrypt(grantee: IGrantable): Grant;
}

/** What a key is made of and what it can do. */
export class KeySpec {
  /** AES-256. */
  static readonly AES_256 = new KeySpec('Aliyun_AES_256', true);
  /** AES-192; in an instance only. */
  static readonly AES_192 = new KeySpec('Aliyun_AES_192', true);
  /** AES-128; in an instance only. */
  static readonly AES_128 = new KeySpec('Aliyun_AES_128', true);
  /** SM4, for China's commercial cryptography. */
  static readonly SM4 = new KeySpec('Aliyun_SM4', true);

  private constructor(
    readonly code: string,
    /** @internal */
    readonly symmetric: boolean,
  ) {}
}

/** Days between two rotations of a key in a software instance. https://help.aliyun.com/zh/kms/key-management-service/developer-reference/api-kms-2016-01-20-updaterotationpolicy */
export const KEY_ROTATION_DAYS = { MIN: 7, MAX: 365, DEFAULT_KEY: 365 } as const;

const ALIAS: NameRule = {
  argument: 'alias',
  maxLength: 249,
  letters: { form: /^[\w/-]+$/, text: 'letters, digits, "_", "/" and "-"', service: 'KMS' },
};

export interface EncryptionKeyProps {
  /** Instance that holds the key. Another one makes another key. @default - none: it is the account's default key of the region */
  readonly instance?: IKmsInstance;
  /** Name of the key beside its id: 1 to 249 letters, digits, `_`, `/` and `-`; `alias/` is put before it. @default - none */
  readonly alias?: string;
  /** Up to 8,192 characters. @default - none */
  readonly description?: string;
  /** Another one makes another key. @default KeySpec.AES_256 */
  readonly spec?: KeySpec;
  /**
   * Days until the service makes a new version of the key, 7 to 365; what was encrypted before stays readable. 0 turns rotation off. The
   * default key of a region takes 365 only, and only once that was bought (`alicloud_kms_value_added_service`).
   * @default 365 in an instance of software, 0 otherwise
   */
  readonly rotationDays?: number;
  /** Nobody can have the key deleted until this is taken away. @default true */
  readonly deletionProtection?: boolean;
  /** Days that a key which is destroyed can be saved, 7 to 366. @default 30 */
  readonly pendingDays?: number;
  /** Key policy as JSON, for keys in an instance. @default - that of the service: the account decides by RAM */
  readonly policy?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

abstract class EncryptionKeyBase extends AlicloudConstruct implements IEncryptionKey {
  abstract readonly keyId: string;
  abstract readonly keyArn: string;
  private encryptDecrypt?: ManagedPolicy;
  private decrypt?: ManagedPolicy;

  grantEncryptDecrypt(grantee: IGrantable): Grant {
    this.encryptDecrypt ??= this.policy('EncryptDecrypt', ['kms:Encrypt', 'kms:GenerateDataKey', ...DECRYPT]);
    return grantee.grantPrincipal.addManagedPolicy(this.encryptDecrypt);
  }

  grantDecrypt(grantee: IGrantable): Grant {
    this.decrypt ??= this.policy('Decrypt', DECRYPT);
    return grantee.grantPrincipal.addManagedPolicy(this.decrypt);
  }

  private policy(id: string, actions: readonly string[]): ManagedPolicy {
    return new ManagedPolicy(this, id, { statements: [{ actions, resources: [this.keyArn] }] });
  }
}

const DECRYPT = ['kms:Decrypt', 'kms:DescribeKey'];

class ImportedKey extends EncryptionKeyBase {
  constructor(
    scope: Construct,
    id: string,
    readonly keyId: string,
  ) {
    super(scope, id);
  }

  get keyArn(): string {
    return `acs:kms:*:${accountId(this)}:key/${this.keyId}`;
  }
}

/** A key for encrypting data, `alicloud_kms_key`. Its version is changed by the service; what was encrypted stays readable. */
export class EncryptionKey extends EncryptionKeyBase {
  /**
   * A key of this account that exists outside of this app, by its id.
   * @throws ValidationError `invalid-value` for what is none; RAM allows by id, not by alias
   */
  static fromKeyId(scope: Construct, id: string, keyId: string): IEncryptionKey {
    const key = new ImportedKey(scope, id, keyId);
    const problems = new Problems(key);
    checkText(problems, 'keyId', keyId, /^[\w-]+$/, 'the id of a key, key-…');
    problems.throwIfAny();
    return key;
  }

  private readonly resource: KmsKey;
  private reference?: string;

  /** @throws ValidationError if KMS or the provider would refuse an argument, `no-default` for a rotation that nothing can do */
  constructor(scope: Construct, id: string, props: EncryptionKeyProps = {}) {
    super(scope, id);
    const { instance, alias, spec = KeySpec.AES_256, pendingDays = 30, deletionProtection = true } = props;
    const rotates = instance?.protection === KmsProtection.SOFTWARE && spec.symmetric;
    const rotationDays = props.rotationDays ?? (rotates ? KEY_ROTATION_DAYS.MAX : 0);
    const problems = new Problems(this);
    checkRotation(rotationDays, instance, problems);
    if (!instance && (spec === KeySpec.AES_192 || spec === KeySpec.AES_128)) {
      problems.add({
        code: 'not-applicable',
        what: 'the default key of a region is not made of that',
        got: spec.code,
        allowed: KeySpec.AES_256.code,
        fix: 'give an instance, or leave spec out',
      });
    }
    const name = alias === undefined ? undefined : PhysicalName.given(alias, ALIAS, problems, 'alias/');
    const config = {
      description: literal(props.description),
      dkmsInstanceId: instance?.kmsInstanceId,
      keySpec: spec.code,
      keyUsage: 'ENCRYPT/DECRYPT',
      origin: 'Aliyun_KMS',
      protectionLevel: instance?.protection.level ?? 'SOFTWARE',
      automaticRotation: rotationDays === 0 ? 'Disabled' : 'Enabled',
      rotationInterval: rotationDays === 0 ? undefined : `${rotationDays}d`,
      deletionProtection: deletionProtection ? 'Enabled' : 'Disabled',
      pendingWindowInDays: pendingDays,
      policy: props.policy,
      tags: props.tags,
    };
    if (problems.findings.length === 0)
      checkAgainstProvider(problems, 'alicloud_kms_key', config, { pending_window_in_days: 'pendingDays' });
    problems.throwIfAny();
    this.resource = new KmsKey(this, 'Resource', config);
    if (name) {
      const made = new KmsAlias(this, 'Alias', { aliasName: name.value, keyId: this.resource.id });
      registerName(made, 'aliasName', name);
    }
    if (!instance) {
      Notices.of(this).add({
        id: 'data-protection.default-key',
        message:
          'Without an instance it is the default key of the region, of which an account has one (unverified), and which is not rotated unless that is bought.',
      });
    }
  }

  get keyId(): string {
    return (this.reference ??= this.resource.id);
  }

  get keyArn(): string {
    return this.resource.arn;
  }
}

function checkRotation(days: number, instance: IKmsInstance | undefined, problems: Problems): void {
  if (days === 0 || Token.isUnresolved(days)) return;
  if (instance?.protection === KmsProtection.HARDWARE) {
    problems.add({
      code: 'not-applicable',
      what: 'keys in hardware security modules are not rotated by the service',
      got: `rotationDays ${days}`,
      allowed: '0',
      fix: 'leave rotationDays out, or take an instance of software',
    });
    return;
  }
  const [min, max] = instance
    ? [KEY_ROTATION_DAYS.MIN, KEY_ROTATION_DAYS.MAX]
    : [KEY_ROTATION_DAYS.DEFAULT_KEY, KEY_ROTATION_DAYS.DEFAULT_KEY];
  if (Number.isInteger(days) && days >= min && days <= max) return;
  problems.add({
    code: 'out-of-range',
    what: 'rotationDays is out of range',
    got: shown(days),
    allowed: instance ? `0, or ${min} to ${max} days` : `0 or ${max} days, for the default key of a region`,
    fix: instance
      ? 'set it to a number in the range'
      : 'set it to 365 once rotation of the default key is bought, or give an instance',
  });
}
