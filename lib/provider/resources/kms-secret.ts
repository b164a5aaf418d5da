/** A secret of KMS whose value is written by somebody else: unlike that of the alicloud provider, it is never read either. */
import type { Diagnostic } from '../../plugin';
import { isObject, UNKNOWN, type Value, type ValueObject } from '../../schema/value';
import { type CustomDefinition, type Request, requestsOf, type ResourceDefinition } from '../definition';
import type { Context } from '../engine/context';
import type { Handler } from '../engine/handler';
import { isJsonObject, type Json, type JsonObject } from '../engine/json';
import { resourceHandler } from '../engine/resource';
import { member, sameValue, textOf } from '../engine/values';
import { always, from } from './green';
import { tagChange } from './tags';

const DEFAULT_RECOVERY = 30;
/** Stores refuse an empty text. */
const NOT_SET = 'not set yet';

const kms = (action: string, parameters: Request['parameters'], repeatable = true): Request => ({
  api: { product: 'Kms', version: '2016-01-20' },
  action,
  parameters: { SecretName: from('name'), ...parameters },
  repeatable,
});

const tagList = (tags: Value): string | undefined => {
  const all = Object.entries(isObject(tags) ? tags : {});
  return all.length === 0 ? undefined : JSON.stringify(all.map(([TagKey, TagValue]) => ({ TagKey, TagValue })));
};

const TAG = kms('TagResource', { Tags: from('tag_list') });
const UNTAG = kms('UntagResource', { TagKeys: from('tag_keys') });

function described(item: JsonObject): JsonObject {
  const listed = member(item, 'Tags.Tag');
  const tags = (Array.isArray(listed) ? (listed as readonly Json[]) : []).filter(isJsonObject);
  return {
    ...item,
    TagMap: Object.fromEntries(
      tags.map(({ TagKey, TagValue }) => [String(TagKey), String((TagValue ?? '') as string)]),
    ),
  };
}

const SECRET: ResourceDefinition = {
  kind: 'resource',
  type: 'kms_secret',
  description:
    'A place for a secret in a KMS instance. Its value is written by whoever has it (`PutSecretValue`), and neither configuration, plan nor state ever has it; `alicloud_kms_secret` reads it into the state. A deleted secret can be recovered for some days, and its name is taken until then.',
  attributes: {
    name: {
      type: 'string',
      required: true,
      forceNew: true,
      length: [1, 64],
      description: 'Name: letters, digits and `_/+=.@-`.',
    },
    kms_instance_id: {
      type: 'string',
      required: true,
      description: 'KMS instance that keeps it. Another one needs another name.',
    },
    kms_key_id: {
      type: 'string',
      required: true,
      description: 'Symmetric key in the instance that encrypts it. Another one needs another name.',
    },
    description: { type: 'string', optional: true, description: 'Description of the secret.' },
    recovery_days: {
      type: 'number',
      default: DEFAULT_RECOVERY,
      range: [7, 30],
      description: 'Days that a deleted secret can be recovered.',
    },
    tags: {
      type: ['map', 'string'],
      optional: true,
      description: 'All tags of the secret. Without it, they stay as they are.',
    },
    arn: { type: 'string', computed: true, description: 'ARN, for RAM policies.' },
  },
  id: { attributes: ['name'] },
  create: kms(
    'CreateSecret',
    {
      SecretType: always('Generic'),
      SecretDataType: always('text'),
      SecretData: always(NOT_SET),
      VersionId: always('empty'),
      DKMSInstanceId: from('kms_instance_id'),
      EncryptionKeyId: from('kms_key_id'),
      Description: from('description'),
      Tags: { made: ({ attributes }) => tagList(attributes.tags ?? null) },
    },
    false,
  ),
  read: {
    ...kms('DescribeSecret', { FetchTags: always('true') }),
    present: 'SecretName',
    ended: 'PlannedDeleteTime',
    prepare: described,
    attributes: {
      kms_instance_id: 'DKMSInstanceId',
      kms_key_id: 'EncryptionKeyId',
      description: 'Description',
      tags: 'TagMap',
      arn: 'Arn',
    },
  },
  lookup: { SecretName: 'name' },
  updates: [{ ...kms('UpdateSecret', { Description: from('description', { absent: '' }) }), when: ['description'] }],
  delete: kms('DeleteSecret', { RecoveryWindowInDays: from('recovery_days', { as: 'text' }) }),
};

const resource = resourceHandler(SECRET);

async function retag(context: Context, prior: ValueObject, planned: ValueObject): Promise<void> {
  const { gone, fresh } = tagChange(prior.tags ?? null, planned.tags ?? null);
  const name = textOf(prior, 'name');
  if (gone.length > 0) await context.send(UNTAG, { attributes: { name, tag_keys: JSON.stringify(gone) } });
  const list = tagList(fresh);
  if (list !== undefined) await context.send(TAG, { attributes: { name, tag_list: list } });
}

/** A replacement would delete the secret, and then find its name taken by it until it can no longer be recovered. */
function planProblems(prior: ValueObject | null, planned: ValueObject): Diagnostic[] {
  if (!prior || prior.name !== planned.name) return [];
  return ['kms_instance_id', 'kms_key_id']
    .filter((name) => planned[name] !== UNKNOWN && prior[name] !== planned[name])
    .map((name) => ({
      severity: 'error',
      summary: `${name} of a secret cannot be changed`,
      detail: `It is ${JSON.stringify(prior[name])}. Keep it, or choose another name too: that makes another, empty secret.`,
      path: [name],
    }));
}

const handler: Handler = {
  plan: (_, prior, planned) => Promise.resolve({ diagnostics: planProblems(prior, planned) }),
  create: (context, planned, config) => resource.create(context, planned, config),
  read: async (context, state, imported) => {
    const outcome = await resource.read(context, state, imported);
    if (!outcome || !imported) return outcome;
    const tags = outcome.state.tags ?? null;
    const none = isObject(tags) && Object.keys(tags).length === 0;
    return {
      ...outcome,
      state: { ...outcome.state, recovery_days: DEFAULT_RECOVERY, ...(none && { tags: null }) },
    };
  },
  update: async (context, prior, planned, config) => {
    // What was not known to the plan is known now.
    const [refused] = planProblems(prior, planned);
    if (refused) throw new Error(`${refused.summary}\n${refused.detail}`);
    if (!sameValue({ type: ['map', 'string'] }, prior.tags ?? null, planned.tags ?? null)) {
      await retag(context, prior, planned);
    }
    return resource.update(context, prior, planned, config);
  },
  delete: (context, state) => resource.delete(context, state),
  fromImportId: (id) => resource.fromImportId(id),
};

export const KMS_SECRET: CustomDefinition = {
  ...SECRET,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(SECRET), TAG, UNTAG],
  handler,
};
