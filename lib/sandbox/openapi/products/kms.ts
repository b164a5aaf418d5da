/** Kms 2016-01-20: secrets. */
import { ApiError, invalidParameter } from '../errors';
import { type Call, type Product, reads, utc, writes } from '../model';
import type { JsonObject, KmsSecret, KmsSecretVersion } from '../objects';

const DAY_MS = 86_400_000;
const RECOVERY_DAYS = { least: 7, most: 30, unlessGiven: 30 };
const CURRENT = 'ACSCurrent';
const PREVIOUS = 'ACSPrevious';

export const kms: Product = {
  api: { product: 'Kms', version: '2016-01-20' },
  operations: {
    CreateSecret: writes((call) => {
      const name = call.need('SecretName');
      if (!/^[\w/+=.@-]{1,64}$/.test(name))
        throw invalidParameter('SecretName', 'it has 1 to 64 letters, digits and _/+=.@-');
      if (call.view.of('kmsSecrets').get(name)) {
        throw new ApiError(
          409,
          'Rejected.ResourceExist',
          'The request was rejected because the resource already exists.',
        );
      }
      const type = call.text('SecretType') || 'Generic';
      if (type !== 'Generic')
        throw new ApiError(400, 'UnsupportedOperation', `The sandbox has no model of ${type} secrets.`);
      const secret: KmsSecret = {
        name,
        description: call.text('Description'),
        type,
        keyId: call.text('EncryptionKeyId'),
        instanceId: call.text('DKMSInstanceId'),
        tags: tagsOf(call),
        created: call.now,
        updated: call.now,
        versions: [versionOf(call, [CURRENT])],
      };
      call.view.of('kmsSecrets').put(name, secret);
      return {
        Arn: arnOf(call, name),
        SecretName: name,
        SecretType: type,
        VersionId: call.text('VersionId'),
        DKMSInstanceId: secret.instanceId,
        AutomaticRotation: 'Disabled',
      };
    }),

    DescribeSecret: reads((call) => {
      const secret = anySecretOf(call);
      return {
        Arn: arnOf(call, secret.name),
        SecretName: secret.name,
        SecretType: secret.type,
        Description: secret.description,
        EncryptionKeyId: secret.keyId,
        DKMSInstanceId: secret.instanceId,
        AutomaticRotation: 'Disabled',
        ...times(secret),
        ...(call.text('FetchTags') === 'true' && { Tags: { Tag: secret.tags } }),
      };
    }),

    GetSecretValue: reads((call) => {
      const secret = secretOf(call);
      const id = call.text('VersionId');
      const stage = call.text('VersionStage') || CURRENT;
      const found = secret.versions.find((one) => (id ? one.id === id : one.stages.includes(stage)));
      if (!found) throw notFound('version of the secret');
      return {
        SecretName: secret.name,
        SecretType: secret.type,
        SecretData: found.data,
        SecretDataType: found.dataType,
        VersionId: found.id,
        VersionStages: { VersionStage: found.stages },
        CreateTime: utc(found.created),
        AutomaticRotation: 'Disabled',
      };
    }),

    PutSecretValue: writes((call) => {
      const secret = secretOf(call);
      const stages = stagesOf(call);
      const version = versionOf(call, stages);
      const same = secret.versions.find(({ id }) => id === version.id);
      if (same && same.data !== version.data) {
        throw new ApiError(409, 'Rejected.ResourceExist', 'A version with this id and other data already exists.');
      }
      if (!same) save(call, { ...secret, versions: [...withoutStages(secret.versions, stages), version] });
      return { SecretName: secret.name, VersionId: version.id, VersionStages: { VersionStage: stages } };
    }),

    ListSecretVersionIds: reads((call) => {
      const secret = anySecretOf(call);
      const listed = secret.versions.filter(
        ({ stages }) => stages.length > 0 || call.text('IncludeDeprecated') === 'true',
      );
      const { items, ...paging } = pageOf(call, listed);
      return {
        ...paging,
        SecretName: secret.name,
        VersionIds: {
          VersionId: items.map(({ id, stages, created }) => ({
            VersionId: id,
            VersionStages: { VersionStage: stages },
            CreateTime: utc(created),
          })),
        },
      };
    }),

    ListSecrets: reads((call) => {
      const { items, ...paging } = pageOf(call, call.view.of('kmsSecrets').all().filter(filterOf(call)));
      return {
        ...paging,
        SecretList: {
          Secret: items.map((secret) => ({
            SecretName: secret.name,
            SecretType: secret.type,
            ...times(secret),
            ...(call.text('FetchTags') === 'true' && { Tags: { Tag: secret.tags } }),
          })),
        },
      };
    }),

    UpdateSecret: writes((call) => {
      const secret = secretOf(call);
      save(call, { ...secret, ...(call.has('Description') && { description: call.text('Description') }) });
      return { SecretName: secret.name };
    }),

    /** Keys and certificates have tags too; the sandbox has neither. */
    TagResource: writes((call) => {
      const secret = secretOf(call);
      const added = tagsOf(call);
      const others = secret.tags.filter(({ TagKey }) => !added.some((one) => one.TagKey === TagKey));
      save(call, { ...secret, tags: [...others, ...added] });
      return {};
    }),

    UntagResource: writes((call) => {
      const secret = secretOf(call);
      call.need('TagKeys');
      const keys = call.json('TagKeys');
      if (!Array.isArray(keys)) throw invalidParameter('TagKeys', 'it is a JSON list of texts');
      save(call, { ...secret, tags: secret.tags.filter(({ TagKey }) => !keys.includes(TagKey)) });
      return {};
    }),

    DeleteSecret: writes((call) => {
      const secret = anySecretOf(call);
      if (call.text('ForceDeleteWithoutRecovery') === 'true') {
        call.view.of('kmsSecrets').delete(secret.name);
        return { SecretName: secret.name, PlannedDeleteTime: utc(call.now) };
      }
      const days = Number(call.text('RecoveryWindowInDays') || RECOVERY_DAYS.unlessGiven);
      if (!Number.isInteger(days) || days < RECOVERY_DAYS.least || days > RECOVERY_DAYS.most) {
        throw invalidParameter('RecoveryWindowInDays', `it is from ${RECOVERY_DAYS.least} to ${RECOVERY_DAYS.most}`);
      }
      const plannedDelete = call.now + days * DAY_MS;
      save(call, { ...secret, plannedDelete });
      return { SecretName: secret.name, PlannedDeleteTime: utc(plannedDelete) };
    }),

    RestoreSecret: writes((call) => {
      const { plannedDelete: _, ...secret } = anySecretOf(call);
      save(call, secret);
      return { SecretName: secret.name };
    }),
  },
};

function notFound(what: string): ApiError {
  return new ApiError(404, 'Forbidden.ResourceNotFound', `The ${what} is not found.`);
}

function arnOf(call: Call, name: string): string {
  return `acs:kms:cn-hangzhou:${call.accountId}:secret/${name}`;
}

function anySecretOf(call: Call): KmsSecret {
  const found = call.view.of('kmsSecrets').get(call.need('SecretName'));
  if (!found || (found.plannedDelete !== undefined && found.plannedDelete <= call.now)) throw notFound('secret');
  return found;
}

/** A secret that waits for its deletion can only be looked at and restored; the code is @unverified. */
function secretOf(call: Call): KmsSecret {
  const secret = anySecretOf(call);
  if (secret.plannedDelete !== undefined) {
    throw new ApiError(400, 'Rejected.ResourceInPendingDelete', 'The secret is to be deleted; restore it first.');
  }
  return secret;
}

function save(call: Call, secret: KmsSecret): void {
  call.view.of('kmsSecrets').put(secret.name, { ...secret, updated: call.now });
}

function versionOf(call: Call, stages: readonly string[]): KmsSecretVersion {
  const dataType = call.text('SecretDataType') || 'text';
  if (dataType !== 'text' && dataType !== 'binary') throw invalidParameter('SecretDataType', 'it is text or binary');
  return { id: call.need('VersionId'), data: call.need('SecretData'), dataType, stages, created: call.now };
}

function stagesOf(call: Call): string[] {
  if (!call.has('VersionStages')) return [CURRENT];
  const stages = call.json('VersionStages');
  if (!Array.isArray(stages) || !stages.every((one) => typeof one === 'string')) {
    throw invalidParameter('VersionStages', 'it is a JSON list of texts');
  }
  return stages;
}

/** Each stage is at one version; what was the current one is the previous one afterwards. */
function withoutStages(versions: readonly KmsSecretVersion[], taken: readonly string[]): KmsSecretVersion[] {
  const moves = taken.includes(CURRENT);
  return versions.map((version) => {
    const wasCurrent = moves && version.stages.includes(CURRENT);
    const kept = version.stages.filter((stage) => !taken.includes(stage) && !(moves && stage === PREVIOUS));
    return { ...version, stages: wasCurrent ? [...kept, PREVIOUS] : kept };
  });
}

function tagsOf(call: Call): KmsSecret['tags'] {
  if (!call.has('Tags')) return [];
  const tags = call.json('Tags');
  if (!Array.isArray(tags)) throw invalidParameter('Tags', 'it is a JSON list of objects');
  return tags as KmsSecret['tags'];
}

/** `[{"Key":"SecretName","Values":["a"]}]` */
function filterOf(call: Call): (secret: KmsSecret) => boolean {
  if (!call.has('Filters')) return () => true;
  const filters = call.json('Filters') as readonly { readonly Key: string; readonly Values: readonly string[] }[];
  return ({ name }) =>
    filters.every(({ Key, Values }) => {
      if (Key !== 'SecretName') throw new ApiError(400, 'UnsupportedOperation', `The sandbox has no filter ${Key}.`);
      return Values.some((value) => name.includes(value));
    });
}

function times({ created, updated, plannedDelete }: KmsSecret): JsonObject {
  return {
    CreateTime: utc(created),
    UpdateTime: utc(updated),
    ...(plannedDelete !== undefined && { PlannedDeleteTime: utc(plannedDelete) }),
  };
}

function pageOf<T>(
  call: Call,
  all: readonly T[],
): { items: readonly T[]; PageNumber: number; PageSize: number; TotalCount: number } {
  const PageNumber = call.number('PageNumber') ?? 1;
  const PageSize = call.number('PageSize') ?? 10;
  return {
    items: all.slice((PageNumber - 1) * PageSize, PageNumber * PageSize),
    PageNumber,
    PageSize,
    TotalCount: all.length,
  };
}
