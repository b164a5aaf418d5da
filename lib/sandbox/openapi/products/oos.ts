/** oos 2019-06-01: secret parameters. */
import { ApiError, invalidParameter } from '../errors';
import { callerName, randomText } from '../identities';
import { type Call, type Product, reads, utc, writes } from '../model';
import type { JsonObject, SecretParameter } from '../objects';

const LONGEST_VALUE = 4096;
const MAX_RESULTS = 50;

export const oos: Product = {
  api: { product: 'oos', version: '2019-06-01' },
  operations: {
    CreateSecretParameter: writes((call) => {
      const name = nameOf(call);
      const parameters = call.view.of('secretParameters');
      if (parameters.get(idOf(call, name))) {
        throw new ApiError(409, 'EntityAlreadyExists.Parameter', 'The specified parameter already exists.');
      }
      const made: SecretParameter = {
        id: `p-${randomText(20).toLowerCase()}`,
        name,
        region: call.text('RegionId'),
        description: call.text('Description'),
        type: call.text('Type') || 'Secret',
        keyId: call.text('KeyId'),
        instanceId: call.text('DKMSInstanceId'),
        constraints: call.text('Constraints'),
        resourceGroupId: call.text('ResourceGroupId'),
        tags: tagsOf(call),
        created: call.now,
        updated: call.now,
        values: [{ value: valueOf(call), updated: call.now }],
      };
      parameters.put(idOf(call, name), made);
      return { Parameter: described(call, made) };
    }),

    UpdateSecretParameter: writes((call) => {
      const before = parameterOf(call);
      const after: SecretParameter = {
        ...before,
        ...(call.has('Description') && { description: call.text('Description') }),
        ...(call.has('ResourceGroupId') && { resourceGroupId: call.text('ResourceGroupId') }),
        ...(call.has('Tags') && { tags: tagsOf(call) }),
        updated: call.now,
        values: [...before.values, { value: valueOf(call), updated: call.now }],
      };
      call.view.of('secretParameters').put(idOf(call, before.name), after);
      const { DKMSInstanceId: _, ...rest } = described(call, after);
      return { Parameter: { ...rest, Tags: JSON.stringify(after.tags) } };
    }),

    GetSecretParameter: reads((call) => {
      const parameter = parameterOf(call);
      const version = call.number('ParameterVersion') ?? parameter.values.length;
      const stored = parameter.values[version - 1];
      if (!stored) throw new ApiError(404, 'EntityNotExists.ParameterVersion', 'The parameter version does not exist.');
      return {
        Parameter: {
          ...described(call, parameter),
          ParameterVersion: version,
          ...(call.flag('WithDecryption') && { Value: stored.value }),
        },
      };
    }),

    ListSecretParameters: reads((call) => {
      const { items, NextToken, MaxResults } = pageOf(
        call,
        call.view
          .of('secretParameters')
          .all()
          .filter(({ region }) => region === call.text('RegionId'))
          .filter(({ name }) => !call.has('Name') || name === call.text('Name'))
          .filter(({ name }) => name.startsWith(call.text('Path'))),
      );
      return {
        NextToken,
        MaxResults,
        Parameters: items.map((one) => {
          const { DKMSInstanceId: _, Constraints: __, ...rest } = described(call, one);
          return { ...rest, ParameterVersion: String(one.values.length) };
        }),
      };
    }),

    ListSecretParameterVersions: reads((call) => {
      const parameter = parameterOf(call);
      const { items, NextToken, MaxResults } = pageOf(
        call,
        parameter.values.map(({ value, updated }, index) => ({ value, updated, version: index + 1 })),
      );
      return {
        Id: parameter.id,
        Name: parameter.name,
        Type: parameter.type,
        Description: parameter.description,
        CreatedBy: by(call),
        CreatedDate: utc(parameter.created),
        NextToken,
        MaxResults,
        TotalCount: parameter.values.length,
        ParameterVersions: items.map(({ value, updated, version }) => ({
          ParameterVersion: version,
          UpdatedBy: by(call),
          UpdatedDate: utc(updated),
          ...(call.flag('WithDecryption') && { Value: value }),
        })),
      };
    }),

    DeleteSecretParameter: writes((call) => {
      call.view.of('secretParameters').delete(idOf(call, parameterOf(call).name));
      return {};
    }),
  },
};

const idOf = (call: Call, name: string): string => `${call.text('RegionId')}/${name}`;
const by = (call: Call): string => (call.principal ? callerName(call.principal) : '');

function nameOf(call: Call): string {
  const name = call.need('Name');
  if (!/^[\w/-]{1,200}$/.test(name) || /^(ALIYUN|ACS|ALIBABA)/i.test(name)) {
    throw invalidParameter(
      'Name',
      'it has 1 to 200 letters, digits and _-/ and begins with none of ALIYUN, ACS, ALIBABA',
    );
  }
  return name;
}

/** Nothing of the value may stand in an error. */
function valueOf(call: Call): string {
  const value = call.need('Value');
  if (value.length > LONGEST_VALUE) throw invalidParameter('Value', `it is longer than ${LONGEST_VALUE} characters`);
  return value;
}

function tagsOf(call: Call): JsonObject {
  return (call.value('Tags') ?? {}) as JsonObject;
}

function parameterOf(call: Call): SecretParameter {
  const found = call.view.of('secretParameters').get(idOf(call, call.need('Name')));
  if (!found) throw new ApiError(404, 'EntityNotExists.Parameter', 'The specified parameter does not exist.');
  return found;
}

function pageOf<T>(call: Call, all: readonly T[]): { items: readonly T[]; NextToken: string; MaxResults: number } {
  const MaxResults = Math.min(call.number('MaxResults') ?? MAX_RESULTS, MAX_RESULTS);
  const begin = Number(call.text('NextToken') || '0');
  const end = begin + MaxResults;
  return { items: all.slice(begin, end), NextToken: end < all.length ? String(end) : '', MaxResults };
}

function described(call: Call, one: SecretParameter): JsonObject {
  return {
    Id: one.id,
    Name: one.name,
    Type: one.type,
    Description: one.description,
    KeyId: one.keyId,
    DKMSInstanceId: one.instanceId,
    Constraints: one.constraints,
    ResourceGroupId: one.resourceGroupId,
    Tags: one.tags,
    ShareType: 'Private',
    ParameterVersion: one.values.length,
    CreatedBy: by(call),
    CreatedDate: utc(one.created),
    UpdatedBy: by(call),
    UpdatedDate: utc(one.updated),
  };
}
