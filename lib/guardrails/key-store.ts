import type { Construct } from 'constructs';
import { AccessKey } from '../bindings/aisec/access-key';
import { Problems, shown } from '../core/errors';
import { type NameLetters, type NameRule, physicalName, registerName } from '../core/naming';
import type { PolicyStatement } from '../core/policy';
import { checkAgainstProvider } from '../core/provider-check';
import type { IRamUser } from '../core/ram-user';
import { checkText } from '../core/text-check';
import { type AisecResourceProps, aisecOf } from './shared';

export interface OosKeyStoreProps {
  /**
   * 1 to 64 letters, digits, `-`, `_` and `/`, not beginning with `ALIYUN`, `ACS`, `ALIBABA`, `ALICLOUD` or `OOS`. A change makes another key.
   * @default - made from the construct's path
   */
  readonly secretName?: string;
  /** Key in KMS that encrypts it, `key-…`. @default - the service's own key, without cost */
  readonly kmsKeyId?: string;
}

export interface KmsKeyStoreProps {
  /** `kst-…`. The instance is not created here: it is bought separately and belongs to a VPC. */
  readonly kmsInstanceId: string;
  /** A symmetric key in that instance, `key-…`. */
  readonly kmsKeyId: string;
  /** 1 to 64 letters, digits and `_/+=.@-`. A change makes another key. @default - made from the construct's path */
  readonly secretName?: string;
  /** Days that the secret can be recovered after it was destroyed, 7 to 30; its name is taken until then. @default 30 */
  readonly recoveryDays?: number;
}

/** When a key is replaced by another one. */
export interface KeyRotation {
  /** Any text: when it changes, the next apply makes a new key. A date, or the number of a release. */
  readonly trigger: string;
  /** Hours that the key before stays valid, 0 to 720; the first apply after that deletes it. @default 24 */
  readonly overlapHours?: number;
}

export interface SecretStoreProps extends AisecResourceProps {
  /** Where the secret is kept. @default KeyStore.oos() */
  readonly store?: KeyStore;
  /** @default - the key is never rotated */
  readonly rotation?: KeyRotation;
  /** Of the secret; up to 100 characters. @default 'AccessKey of a caller of AI Guardrails' */
  readonly description?: string;
}

/** A place for the secret of an AccessKey. */
export abstract class KeyStore {
  /** An encrypted parameter of CloudOps Orchestration Service. It costs nothing. */
  static oos(props: OosKeyStoreProps = {}): KeyStore {
    return new OosStore(props);
  }

  /** A generic secret of Key Management Service, in an instance. */
  static kms(props: KmsKeyStoreProps): KeyStore {
    return new KmsStore(props);
  }

  /** As the connection names it. */
  abstract readonly code: string;
  abstract readonly secretName?: string;
  /** @internal */
  abstract readonly nameRule: NameRule & { readonly letters: NameLetters };

  /** Adds what is wrong with it. */
  abstract check(problems: Problems): void;

  /** @internal */
  abstract arguments(): { readonly [argument: string]: string | number | undefined };

  /** @internal */
  abstract statements(secretName: string): readonly PolicyStatement[];
}

const KEY_ID = /^[\w/:-]+$/;

class OosStore extends KeyStore {
  readonly code = 'oos';
  readonly nameRule = {
    argument: 'secretName',
    maxLength: 64,
    // https://www.alibabacloud.com/help/en/oos/developer-reference/api-oos-2019-06-01-createsecretparameter
    letters: {
      form: /^(?!ALIYUN|ACS|ALIBABA|ALICLOUD|OOS)[\w/-]+$/i,
      text: 'letters, digits, "-", "_" and "/", not beginning with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS',
      service: 'OOS',
    },
  };

  constructor(private readonly props: OosKeyStoreProps) {
    super();
  }

  get secretName(): string | undefined {
    return this.props.secretName;
  }

  check(problems: Problems): void {
    checkText(problems, 'kmsKeyId', this.props.kmsKeyId, KEY_ID, 'the id of a key in KMS');
  }

  arguments(): { readonly [argument: string]: string | undefined } {
    return { kmsKeyId: this.props.kmsKeyId };
  }

  /** OOS keeps the value in KMS, as the secret `oos/<name>`, and reading asks for both: https://help.aliyun.com/document_detail/200116.html */
  statements(secretName: string): readonly PolicyStatement[] {
    return [
      { actions: ['oos:GetSecretParameter'], resources: [`acs:oos:*:*:secretparameter/${secretName}`] },
      { actions: ['kms:GetSecretValue'], resources: [`acs:kms:*:*:secret/oos/${secretName}`] },
    ];
  }
}

class KmsStore extends KeyStore {
  readonly code = 'kms';
  readonly nameRule = {
    argument: 'secretName',
    maxLength: 64,
    letters: { form: /^[\w/+=.@-]+$/, text: 'letters, digits and "_/+=.@-"', service: 'KMS' },
  };

  constructor(private readonly props: KmsKeyStoreProps) {
    super();
  }

  get secretName(): string | undefined {
    return this.props.secretName;
  }

  check(problems: Problems): void {
    const { kmsInstanceId, kmsKeyId } = this.props;
    // Untyped code may leave them out; KMS would then keep the secret in another place.
    checkText(problems, 'kmsInstanceId', kmsInstanceId ?? '', KEY_ID, 'the id of a KMS instance, "kst-…"');
    checkText(problems, 'kmsKeyId', kmsKeyId ?? '', KEY_ID, 'the id of a symmetric key in it, "key-…"');
  }

  arguments(): { readonly [argument: string]: string | number | undefined } {
    const { kmsInstanceId, kmsKeyId, recoveryDays } = this.props;
    return { kmsInstanceId, kmsKeyId, deleteProtectionDays: recoveryDays };
  }

  statements(secretName: string): readonly PolicyStatement[] {
    return [{ actions: ['kms:GetSecretValue'], resources: [`acs:kms:*:*:secret/${secretName}`] }];
  }
}

/** What is known of a stored key. */
export interface StoredKeyAttributes {
  readonly accessKeyId: string;
  readonly secretName: string;
  readonly secretStore: string;
  readonly readSecret: readonly PolicyStatement[];
}

/**
 * An AccessKey of the user whose secret is in a store, `aisec_access_key`.
 * @throws ValidationError `invalid-name`, `out-of-range` or `wrong-length` for arguments
 */
export function storedKey(scope: Construct, user: IRamUser, props: SecretStoreProps): () => StoredKeyAttributes {
  const { store = KeyStore.oos(), rotation, description = 'AccessKey of a caller of AI Guardrails' } = props;
  const problems = new Problems(scope);
  const name = physicalName(scope, store.secretName, store.nameRule, problems);
  if (store.secretName === undefined && !store.nameRule.letters.form.test(name.value)) {
    problems.add({
      code: 'invalid-name',
      what: `the name made from the path is not one that ${store.nameRule.letters.service} accepts`,
      got: shown(name.value),
      allowed: store.nameRule.letters.text,
      fix: 'give secretName',
    });
  }
  const config = {
    userName: user.userName,
    secretStore: store.code,
    secretName: name.value,
    description,
    rotationTrigger: rotation?.trigger,
    rotationOverlapHours: rotation?.overlapHours,
    ...store.arguments(),
  };
  checkAgainstProvider(problems, 'aisec_access_key', config, {
    rotation_overlap_hours: 'overlapHours',
    delete_protection_days: 'recoveryDays',
  });
  problems.throwIfAny();
  const key = new AccessKey(scope, 'AccessKey', { ...config, provider: aisecOf(scope, props).provider });
  registerName(key, 'secretName', name);
  return () => ({
    accessKeyId: key.accessKeyId,
    secretName: key.secretName,
    secretStore: store.code,
    readSecret: store.statements(key.secretName),
  });
}
