/**
 * Where the secret of an AccessKey is kept. The description of a stored secret ends with a mark that says which key it
 * holds, or that one is being made: a later apply finishes or undoes what was interrupted, from any machine.
 */
import type { ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { Request } from '../definition';
import type { Answer, Context } from '../engine/context';
import { isAbsent } from '../engine/reading';
import { member, textOf } from '../engine/values';
import { from, always } from './green';

export interface Mark {
  /** The key whose secret is stored; absent while the first one is being made. */
  readonly current?: string;
  /** Fingerprint of the rotation trigger that the key was made for. */
  readonly trigger?: string;
  /** Keys that the user had when a new one was asked for; absent when none is being made. */
  readonly before?: readonly string[];
}

export interface StoredSecret {
  readonly mark: Mark | undefined;
  readonly description: string;
  /** When it was last written, RFC 3339; absent where the store does not say. */
  readonly updated?: string;
  /** It will be deleted; until then its name is taken. */
  readonly deleted: boolean;
  readonly attributes: ValueObject;
}

export interface SecretStore {
  readonly requests: readonly Request[];
  find(context: Context, attributes: ValueObject): Promise<StoredSecret | undefined>;
  /** Leaves a secret of that name alone: the next `find` tells whose it is. */
  create(context: Context, attributes: ValueObject, mark: Mark): Promise<void>;
  /** Takes a deleted secret back. */
  restore(context: Context, attributes: ValueObject): Promise<void>;
  describe(context: Context, attributes: ValueObject, mark: Mark): Promise<void>;
  put(context: Context, attributes: ValueObject, key: AccessKeyPair, mark: Mark): Promise<void>;
  delete(context: Context, attributes: ValueObject): Promise<void>;
}

export interface AccessKeyPair {
  readonly id: string;
  readonly secret: string;
}

/** An AccessKey as applications read it from the store. */
function valueOfKey({ id, secret }: AccessKeyPair): string {
  return JSON.stringify({ AccessKeyId: id, AccessKeySecret: secret });
}

/** A stored text that is no key yet: stores refuse an empty one. */
const NO_KEY = '{}';

const MARK = /\s*\[aisec(?: key ([\w.-]+))?(?: for (\w+))?(?: making(?: after ([\w.,-]+))?)?\]$/;

function describe(attributes: ValueObject, { current, trigger, before }: Mark): string {
  const words = [
    'aisec',
    ...(current === undefined ? [] : ['key', current]),
    ...(trigger === undefined ? [] : ['for', trigger]),
    ...(before ? ['making', ...(before.length > 0 ? ['after', before.join(',')] : [])] : []),
  ];
  const mark = `[${words.join(' ')}]`;
  return [textOf(attributes, 'description'), mark].filter((part) => part !== '').join(' ');
}

function readMark(description: string): Mark | undefined {
  const found = MARK.exec(description);
  if (!found) return undefined;
  const [text, current, trigger, after] = found;
  return {
    ...(current !== undefined && { current }),
    ...(trigger !== undefined && { trigger }),
    ...(text.includes(' making') && { before: after === undefined ? [] : after.split(',') }),
  };
}

const OOS = { product: 'oos', version: '2019-06-01' } as const;
const NAME = { Name: from('secret_name'), RegionId: { take: 'region' } } as const satisfies Request['parameters'];

const PARAMETER = {
  get: {
    api: OOS,
    action: 'GetSecretParameter',
    parameters: { ...NAME, WithDecryption: always(false) },
    repeatable: true,
  },
  create: {
    api: OOS,
    action: 'CreateSecretParameter',
    parameters: {
      ...NAME,
      Type: always('Secret'),
      KeyId: from('kms_key_id'),
      DKMSInstanceId: from('kms_instance_id'),
      Description: from('text'),
      Value: from('secret'),
    },
    repeatable: true,
  },
  update: {
    api: OOS,
    action: 'UpdateSecretParameter',
    parameters: { ...NAME, Description: from('text'), Value: from('secret') },
    repeatable: true,
  },
  delete: { api: OOS, action: 'DeleteSecretParameter', parameters: NAME, repeatable: true },
} as const satisfies { readonly [call: string]: Request };

/** A name is taken once: when a create is repeated because its answer was lost, this tells that it was done. */
async function unlessTaken(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof OpenApiError && /AlreadyExist|ResourceExist/.test(error.code))) throw error;
  }
}

async function unlessAbsent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const text = (answer: Answer, path: string): string => String(member(answer, path) ?? '');

/** OOS secret parameters: no instance, no cost. */
const OOS_STORE: SecretStore = {
  requests: Object.values(PARAMETER),
  find: async (context, attributes) => {
    const answer = await unlessAbsent(context.send(PARAMETER.get, { attributes }));
    if (!answer) return undefined;
    const description = text(answer, 'Parameter.Description');
    return {
      mark: readMark(description),
      description: description.replace(MARK, ''),
      updated: text(answer, 'Parameter.UpdatedDate'),
      deleted: false,
      attributes: {
        kms_key_id: text(answer, 'Parameter.KeyId') || null,
        kms_instance_id: text(answer, 'Parameter.DKMSInstanceId') || null,
      },
    };
  },
  create: async (context, attributes, mark) => {
    const value = { ...attributes, text: describe(attributes, mark), secret: NO_KEY };
    await unlessTaken(context.send(PARAMETER.create, { attributes: value }));
  },
  restore: () => Promise.resolve(),
  describe: async (context, attributes, mark) => {
    // The store takes a description only together with a value; the value stays what it is.
    const answer = await context.send(PARAMETER.get, { attributes }, { WithDecryption: true });
    const secret = text(answer, 'Parameter.Value');
    await context.send(PARAMETER.update, { attributes: { ...attributes, text: describe(attributes, mark), secret } });
  },
  put: async (context, attributes, key, mark) => {
    const value = { ...attributes, text: describe(attributes, mark), secret: valueOfKey(key) };
    await context.send(PARAMETER.update, { attributes: value });
  },
  delete: async (context, attributes) => {
    await unlessAbsent(context.send(PARAMETER.delete, { attributes }));
  },
};

const KMS = { product: 'Kms', version: '2016-01-20' } as const;
const SECRET = { SecretName: from('secret_name') } as const satisfies Request['parameters'];

const KMS_SECRET = {
  describe: { api: KMS, action: 'DescribeSecret', parameters: SECRET, repeatable: true },
  create: {
    api: KMS,
    action: 'CreateSecret',
    parameters: {
      ...SECRET,
      SecretType: always('Generic'),
      SecretDataType: always('text'),
      EncryptionKeyId: from('kms_key_id'),
      DKMSInstanceId: from('kms_instance_id'),
      Description: from('text'),
      SecretData: from('secret'),
      VersionId: from('version'),
    },
    repeatable: true,
  },
  put: {
    api: KMS,
    action: 'PutSecretValue',
    parameters: { ...SECRET, SecretDataType: always('text'), SecretData: from('secret'), VersionId: from('version') },
    repeatable: true,
  },
  versions: { api: KMS, action: 'ListSecretVersionIds', parameters: SECRET, repeatable: true },
  update: { api: KMS, action: 'UpdateSecret', parameters: { ...SECRET, Description: from('text') }, repeatable: true },
  restore: { api: KMS, action: 'RestoreSecret', parameters: SECRET, repeatable: true },
  delete: {
    api: KMS,
    action: 'DeleteSecret',
    parameters: { ...SECRET, RecoveryWindowInDays: from('delete_protection_days', { as: 'text' }) },
    repeatable: true,
  },
} as const satisfies { readonly [call: string]: Request };

/** KMS secrets: an instance is needed. A version has the key's id as its own, so it is never stored twice. */
const KMS_STORE: SecretStore = {
  requests: Object.values(KMS_SECRET),
  find: async (context, attributes) => {
    const answer = await unlessAbsent(context.send(KMS_SECRET.describe, { attributes }));
    if (!answer) return undefined;
    const description = text(answer, 'Description');
    const mark = readMark(description);
    const versions = mark?.before ? await context.send(KMS_SECRET.versions, { attributes }) : {};
    const ids = member(versions, 'VersionIds.VersionId');
    const newest = (Array.isArray(ids) ? ids : []).find((version) =>
      JSON.stringify(member(version as Answer, 'VersionStages') ?? '').includes('ACSCurrent'),
    ) as Answer | undefined;
    const stored = newest ? text(newest, 'VersionId') : '';
    // Stored, and killed before the mark was changed.
    const finished = mark?.before && stored !== '' && stored !== FIRST_VERSION && !mark.before.includes(stored);
    return {
      mark: finished ? { ...(mark.trigger !== undefined && { trigger: mark.trigger }), current: stored } : mark,
      description: description.replace(MARK, ''),
      updated: text(answer, 'UpdateTime'),
      deleted: text(answer, 'PlannedDeleteTime') !== '',
      attributes: {
        kms_key_id: text(answer, 'EncryptionKeyId') || null,
        kms_instance_id: text(answer, 'DKMSInstanceId') || null,
      },
    };
  },
  create: async (context, attributes, mark) => {
    const value = { ...attributes, text: describe(attributes, mark), secret: NO_KEY, version: FIRST_VERSION };
    await unlessTaken(context.send(KMS_SECRET.create, { attributes: value }));
  },
  restore: async (context, attributes) => {
    await context.send(KMS_SECRET.restore, { attributes });
  },
  describe: async (context, attributes, mark) => {
    await context.send(KMS_SECRET.update, { attributes: { ...attributes, text: describe(attributes, mark) } });
  },
  put: async (context, attributes, key, mark) => {
    const value = { ...attributes, secret: valueOfKey(key), version: key.id };
    await unlessTaken(context.send(KMS_SECRET.put, { attributes: value }));
    await context.send(KMS_SECRET.update, { attributes: { ...attributes, text: describe(attributes, mark) } });
  },
  delete: async (context, attributes) => {
    await unlessAbsent(context.send(KMS_SECRET.delete, { attributes }));
  },
};

const FIRST_VERSION = 'empty';

export const STORES = { oos: OOS_STORE, kms: KMS_STORE } as const;

export function storeOf(attributes: ValueObject): SecretStore {
  return textOf(attributes, 'secret_store') === 'kms' ? KMS_STORE : OOS_STORE;
}
