/** Secrets that are read when they are needed, and what a vendor's account takes. */
import type { OpenApiClient } from '../../../lib/provider/client';
import { RESOURCES } from '../../../lib/provider';
import { Context } from '../../../lib/provider/engine/context';
import { Intents } from '../../../lib/provider/engine/intents';
import { readSecret, type ReadSecret } from '../../../lib/provider/engine/secret-source';
import type { ValueObject } from '../../../lib/schema/value';

const SECRET = 'SANDBOX-of-another-cloud';

function read(attributes: ValueObject, stored = ''): Promise<ReadSecret> {
  const call = ({ action }: { readonly action: string }): Promise<object> =>
    Promise.resolve(action === 'GetSecretValue' ? { SecretData: stored } : { Parameter: { Value: stored } });
  const context = new Context({
    type: 'aisec_sas_cloud_account',
    client: { region: 'cn-hangzhou', call } as unknown as OpenApiClient,
    intents: new Intents('/nonexistent'),
    private: {},
    signal: new AbortController().signal,
    env: { CLOUD_SECRET: SECRET, JSON_SECRET: JSON.stringify({ key: 'k', secret: SECRET, other: 7 }) },
  });
  return readSecret(context, { secret_source: 'env', secret_name: 'CLOUD_SECRET', ...attributes });
}

describe('a secret', () => {
  it.each<[string, ValueObject, string, ReadSecret]>([
    ['a variable', {}, '', { secret: SECRET }],
    [
      'members of a JSON variable',
      { secret_name: 'JSON_SECRET', secret_member: 'secret', secret_id_member: 'key' },
      '',
      { secret: SECRET, id: 'k' },
    ],
    ['a KMS secret', { secret_source: 'kms' }, SECRET, { secret: SECRET }],
    ['a secret parameter', { secret_source: 'oos', secret_member: 's' }, `{"s":"${SECRET}"}`, { secret: SECRET }],
  ])('is read from %s', async (_, attributes, stored, expected) => {
    expect(await read(attributes, stored)).toEqual(expected);
  });

  it.each<[string, ValueObject, string, string]>([
    ['is not set', { secret_name: 'NO_SECRET' }, '', 'The environment variable NO_SECRET is not set, or empty'],
    ['is empty', { secret_source: 'kms' }, '', 'The KMS secret CLOUD_SECRET is not set, or empty'],
    ['is no JSON', { secret_member: 's' }, '', 'The environment variable CLOUD_SECRET has no text s'],
    [
      'has no such member',
      { secret_source: 'oos', secret_member: 's' },
      `{"t":"${SECRET}"}`,
      'The secret parameter CLOUD_SECRET has no text s',
    ],
    ['has a number there', { secret_name: 'JSON_SECRET', secret_member: 'other' }, '', 'has no text other'],
  ])('that %s is told of without being shown', async (_, attributes, stored, words) => {
    const error = await read(attributes, stored).then(
      () => new Error('it was read'),
      (reason: unknown) => reason as Error,
    );
    expect(error.message).toContain(words);
    expect(error.message).not.toContain(SECRET);
  });
});

describe('a configuration of an account at another cloud', () => {
  const definition = RESOURCES.find(({ type }) => type === 'sas_cloud_account');
  const problems = (config: ValueObject): readonly string[] =>
    definition?.kind === 'custom'
      ? (definition
          .validate?.({
            vendor: 'AWS',
            ak_type: 'sub',
            domain: 'global',
            secret_id: 'AKIA1',
            secret_source: 'env',
            secret_name: 'CLOUD_SECRET',
            ...config,
          })
          .map(({ summary }) => summary) ?? [])
      : ['there is no such definition'];

  it.each<[string, ValueObject, readonly string[]]>([
    ['that is whole', {}, []],
    ['without a site', { domain: null }, ['AWS needs a domain']],
    ['with a tenant', { tenant_id: 't' }, ['tenant_id has no meaning for AWS']],
    ['with a key of another type', { vendor: 'WIZ', domain: null }, ['WIZ has keys of type ctdr only']],
    ['without an id of the key', { secret_id: null }, ['secret_id and secret_id_member are not given exactly once']],
    [
      'with two ids of the key',
      { secret_id_member: 'k' },
      ['secret_id and secret_id_member are not given exactly once'],
    ],
    ['with the secret as a name', { secret_name: 'wJal/K7' }, ['secret_name is no name of an environment variable']],
    ['for threat analysis without an account', { auth_modules: ['SIEM'] }, ['SIEM needs cloud_user_id']],
    [
      'with a private key',
      { vendor: 'google', domain: null, extend_info: '{"private_key":"x","type":"service_account"}' },
      ['extend_info has private_key'],
    ],
  ])('%s', (_, config, expected) => {
    expect(problems(config)).toEqual(expected);
  });

  it('is imported with what the service does not answer', () => {
    const handler = definition?.kind === 'custom' ? definition.handler : undefined;
    expect(handler?.fromImportId('50001')).toEqual({ id: '50001' });
    const id = JSON.stringify({ id: '50001', domain: 'global', secret_source: 'env', secret_name: 'A' });
    expect(handler?.fromImportId(id)).toMatchObject({ id: '50001', domain: 'global', secret_name: 'A' });
    expect(() => handler?.fromImportId('{"id":"1","secret":"x"}')).toThrow('got secret');
  });
});
