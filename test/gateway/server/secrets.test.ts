import { readSecrets, type SecretPlace } from '../../../lib/gateway/server/secrets';
import { Transport } from '../../../lib/gateway/transport';
import { Lab } from '../../sandbox/openapi/support';

const REGION = 'ap-southeast-1';
const place = (more: Partial<SecretPlace> = {}): SecretPlace => ({
  store: 'oos',
  name: 'model/key',
  regionId: REGION,
  host: `oos.${REGION}.aliyuncs.com`,
  ...more,
});

const lab = new Lab();
let sandbox: string;
beforeAll(async () => {
  const caller = await lab.start();
  sandbox = JSON.stringify(caller.cloud.address);
  const store = (Name: string, Value: string) =>
    caller.ok('2019-06-01', 'CreateSecretParameter', { RegionId: REGION, Name, Value });
  await store('model/key', 'sk-plain');
  const kms = { SecretName: 'model/kms', VersionId: 'v1' };
  await caller.ok('2016-01-20', 'CreateSecret', kms, { SecretData: 'sk-of-kms' });
  await store('model/json', '{"apiKey":"sk-inside"}');
});
afterAll(() => lab.close());

const read = (places: unknown) =>
  readSecrets({
    AISEC_SANDBOX: sandbox,
    AISEC_GATEWAY_SECRETS: typeof places === 'string' ? places : JSON.stringify(places),
  });

const saidOf = async (places: unknown): Promise<string> => {
  try {
    await read(places);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
};

describe('readSecrets', () => {
  it('reads nothing where nothing is asked for', async () => {
    expect(await readSecrets({})).toEqual({});
  });

  it('reads a parameter of OOS, a member of a JSON object, and a secret of KMS', async () => {
    const places = {
      A: place(),
      B: place({ name: 'model/json', member: 'apiKey' }),
      C: place({ store: 'kms', name: 'model/kms' }),
    };
    expect(await read(places)).toEqual({ A: 'sk-plain', B: 'sk-inside', C: 'sk-of-kms' });
  });

  it.each([
    ['a secret that is not there', { A: place({ name: 'other' }) }, /the secret other of OOS cannot be read: Entity/],
    [
      'a secret of KMS that is not there',
      { A: place({ store: 'kms' }) },
      /of KMS cannot be read: Forbidden\.ResourceNotFound/,
    ],
    [
      'a member that is not there',
      { A: place({ name: 'model/json', member: 'key' }) },
      /no JSON object with the member key/,
    ],
    ['a member of a text', { A: place({ member: 'key' }) }, /no JSON object with the member key/],
    ['another store', { A: place({ store: 'ssm' as never }) }, /does not say where a secret stands/],
    ['a place without a host', { A: place({ host: '' }) }, /does not say where a secret stands/],
    ['what is no JSON', '{"A"', /does not say where a secret stands/],
    ['a list', '[]', /does not say where a secret stands/],
  ])('refuses %s, and shows no secret', async (_what, places, said) => {
    const message = await saidOf(places);
    expect(message).toMatch(said);
    expect(message).not.toMatch(/sk-/);
  });

  it('asks again when the store is overloaded, and not when it refuses', async () => {
    const asked = jest.spyOn(Transport.prototype, 'send');
    try {
      lab.faults({ throttle: 1 });
      expect(await saidOf({ A: place() })).toMatch(/cannot be read: Throttling/);
      expect(asked).toHaveBeenCalledTimes(3);
      lab.faults({});
      asked.mockClear();
      await saidOf({ A: place({ name: 'other' }) });
      expect(asked).toHaveBeenCalledTimes(1);
    } finally {
      lab.faults({});
      asked.mockRestore();
    }
  });

  it('says that there are no credentials, where there are none', async () => {
    const none = { get: () => Promise.reject(new Error('quotes an answer')), forget: () => undefined };
    const env = { AISEC_GATEWAY_SECRETS: JSON.stringify({ A: place() }) };
    await expect(readSecrets(env, none)).rejects.toThrow(/there are no credentials/);
  });
});
