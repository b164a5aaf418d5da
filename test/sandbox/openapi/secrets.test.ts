import { readFileSync, readdirSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { readCloud } from '../../../lib/sandbox';
import { type Answer, type Caller, Lab, type Parameters, textAt } from './support';

const RAM = '2015-05-01';
const OOS = '2019-06-01';
const KMS = '2016-01-20';
const BSS = '2017-12-14';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

describe('AccessKeys of RAM users', () => {
  const ram = (action: string, query: Parameters = {}) => root.ok(RAM, action, { UserName: 'app', ...query });

  it('are two at most, listed without their secrets', async () => {
    lab.makeUser('app');
    const made = [await ram('CreateAccessKey'), await ram('CreateAccessKey')].map((one) => one.AccessKey as Answer);
    expect(await root.no(RAM, 'CreateAccessKey', { UserName: 'app' })).toEqual([409, 'LimitExceeded.User.AccessKey']);
    const listed = made.map(({ AccessKeyId, CreateDate }) => ({ AccessKeyId, CreateDate, Status: 'Active' }));
    const { AccessKeys } = await ram('ListAccessKeys');
    expect((AccessKeys as Answer).AccessKey).toEqual(expect.arrayContaining(listed));
    await ram('DeleteAccessKey', { UserAccessKeyId: textAt(made[0], 'AccessKeyId') });
    await ram('CreateAccessKey');
  });

  it('belong to users that are there, and to nobody else', async () => {
    lab.makeUser('app');
    lab.makeUser('other');
    const UserAccessKeyId = textAt(await ram('CreateAccessKey'), 'AccessKey', 'AccessKeyId');
    expect(await root.no(RAM, 'CreateAccessKey', { UserName: 'none' })).toEqual([404, 'EntityNotExist.User']);
    for (const action of ['UpdateAccessKey', 'DeleteAccessKey', 'GetAccessKeyLastUsed']) {
      const query = { UserName: 'other', UserAccessKeyId, ...(action === 'UpdateAccessKey' && { Status: 'Inactive' }) };
      expect(await root.no(RAM, action, query)).toEqual([404, 'EntityNotExist.User.AccessKey']);
    }
    expect(await root.no(RAM, 'UpdateAccessKey', { UserName: 'app', UserAccessKeyId, Status: 'Off' })).toEqual([
      400,
      'InvalidParameter',
    ]);
    expect(await ram('GetUser')).toMatchObject({ User: { UserName: 'app' } });
    expect(await root.ok(RAM, 'ListUsers')).toMatchObject({ Users: { User: expect.any(Array) as unknown[] } });
  });

  it('do not pass to another user of the same name', async () => {
    lab.makeUser('app', '21');
    const { AccessKeyId, AccessKeySecret } = (await ram('CreateAccessKey')).AccessKey as { [name: string]: string };
    lab.resources.delete('alicloud_ram_user', '21');
    lab.makeUser('app', '22');
    expect(await ram('ListAccessKeys')).toMatchObject({ AccessKeys: { AccessKey: [] } });
    const app = root.as({ accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret });
    expect(await app.no('2015-04-01', 'GetCallerIdentity')).toEqual([404, 'InvalidAccessKeyId.NotFound']);
  });

  it('tell when they were used', async () => {
    lab.makeUser('app');
    const { AccessKeyId, AccessKeySecret } = (await ram('CreateAccessKey')).AccessKey as { [name: string]: string };
    const last = async () =>
      textAt(await ram('GetAccessKeyLastUsed', { UserAccessKeyId: AccessKeyId }), 'AccessKeyLastUsed', 'LastUsedDate');
    expect(await last()).toBe('');
    // Without a UserName, a user means itself.
    const app = root.as({ accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret });
    expect(await app.ok(RAM, 'ListAccessKeys')).toMatchObject({ AccessKeys: { AccessKey: [{ AccessKeyId }] } });
    expect(Math.abs(Date.parse(await last()) - Date.now())).toBeLessThan(10_000);
  });

  it("include those that Terraform's alicloud provider made", async () => {
    lab.makeUser('app');
    const attributes = { user_name: 'app', secret: 'SANDBOX-x', status: 'Active' };
    const key = { type: 'alicloud_ram_access_key', id: 'LTAI5tother', created: '2026-01-01T00:00:00Z', region: '' };
    lab.resources.put({ ...key, attributes });
    const app = root.as({ accessKeyId: key.id, accessKeySecret: 'SANDBOX-x' });
    expect(await app.ok('2015-04-01', 'GetCallerIdentity')).toMatchObject({ IdentityType: 'RAMUser' });
    await ram('UpdateAccessKey', { UserAccessKeyId: key.id, Status: 'Inactive' });
    expect(lab.resources.get(key.type, key.id)?.attributes.status).toBe('Inactive');
    await ram('DeleteAccessKey', { UserAccessKeyId: key.id });
    expect(lab.resources.get(key.type, key.id)).toBeUndefined();
  });
});

describe('secret parameters of OOS', () => {
  const oos = (action: string, query: Parameters) => root.ok(OOS, action, { RegionId: 'cn-hangzhou', ...query });
  const Name = 'app/key';

  it('keep each value as a version, and show it only decrypted', async () => {
    const Tags = '{"team":"a"}';
    expect(await oos('CreateSecretParameter', { Name, Value: 'one', Description: 'd', Tags })).toMatchObject({
      Parameter: { Name, ParameterVersion: 1, Tags: { team: 'a' } },
    });
    expect(await oos('UpdateSecretParameter', { Name, Value: 'two' })).toMatchObject({
      Parameter: { ParameterVersion: 2 },
    });
    const get = async (query: Parameters) => (await oos('GetSecretParameter', { Name, ...query })).Parameter as Answer;
    expect((await get({})).Value).toBeUndefined();
    expect(await get({ WithDecryption: 'true' })).toMatchObject({
      Value: 'two',
      ParameterVersion: 2,
      Description: 'd',
    });
    expect(await get({ WithDecryption: 'true', ParameterVersion: '1' })).toMatchObject({ Value: 'one' });
    expect(await root.no(OOS, 'GetSecretParameter', { RegionId: 'cn-hangzhou', Name, ParameterVersion: '3' })).toEqual([
      404,
      'EntityNotExists.ParameterVersion',
    ]);
    expect(await oos('ListSecretParameterVersions', { Name })).toMatchObject({ TotalCount: 2 });
  });

  it('have names of their own in each region', async () => {
    await oos('CreateSecretParameter', { Name, Value: 'one' });
    const query = { RegionId: 'cn-hangzhou', Name, Value: 'two' };
    expect(await root.no(OOS, 'CreateSecretParameter', query)).toEqual([409, 'EntityAlreadyExists.Parameter']);
    await root.ok(OOS, 'CreateSecretParameter', { ...query, RegionId: 'cn-beijing' });
    await oos('DeleteSecretParameter', { Name });
    for (const action of ['GetSecretParameter', 'DeleteSecretParameter']) {
      expect(await root.no(OOS, action, { RegionId: 'cn-hangzhou', Name })).toEqual([404, 'EntityNotExists.Parameter']);
    }
    for (const wrong of [{ Name: 'acs-x' }, { Name: 'a b' }, { Value: 'x'.repeat(4097) }]) {
      expect(await root.no(OOS, 'CreateSecretParameter', { ...query, ...wrong })).toEqual([400, 'InvalidParameter']);
    }
  });

  it('are listed in pages, by name and by path', async () => {
    for (let index = 0; index < 5; index++) await oos('CreateSecretParameter', { Name: `app/${index}`, Value: 'x' });
    const first = await oos('ListSecretParameters', { MaxResults: '3', Path: 'app/' });
    const NextToken = textAt(first, 'NextToken');
    const second = await oos('ListSecretParameters', { MaxResults: '3', Path: 'app/', NextToken });
    const names = [first, second].map((one) => (one.Parameters as Answer[]).map(({ Name: name }) => name));
    expect(names).toEqual([
      ['app/0', 'app/1', 'app/2'],
      ['app/3', 'app/4'],
    ]);
    expect(second.NextToken).toBe('');
    expect(await oos('ListSecretParameters', { Name: 'app/3' })).toMatchObject({ Parameters: [{ Name: 'app/3' }] });
  });

  it('are made once for one ClientToken', async () => {
    const query = { Name, Value: 'one', ClientToken: 't' };
    const [first, second] = [await oos('CreateSecretParameter', query), await oos('CreateSecretParameter', query)];
    expect(textAt(second, 'Parameter', 'Id')).toBe(textAt(first, 'Parameter', 'Id'));
    expect(await root.no(OOS, 'CreateSecretParameter', { ...query, RegionId: 'cn-hangzhou', Value: 'two' })).toEqual([
      400,
      'IdempotentParameterMismatch',
    ]);
    expect(readCloud(lab.stateDir).secretParameters).toHaveLength(1);
  });

  it('lie in files that their owner only can read', async () => {
    await oos('CreateSecretParameter', { Name, Value: 's3cr3t' });
    const files = readdirSync(lab.stateDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
    const holding = files.filter((file) => readFileSync(file, 'utf8').includes('s3cr3t'));
    expect(holding.map((file) => path.basename(path.dirname(file)))).toEqual(['secretParameters']);
  });
});

describe('secrets of KMS', () => {
  const SecretName = 'app/key';
  const kms = (action: string, query: Parameters = {}, body?: Parameters) =>
    root.ok(KMS, action, { SecretName, ...query }, body);
  const no = (action: string, query: Parameters = {}, body?: Parameters) =>
    root.no(KMS, action, { SecretName, ...query }, body);
  const create = () => kms('CreateSecret', { VersionId: 'v1' }, { SecretData: 'one' });

  it('keep versions, with stages that move', async () => {
    await create();
    expect(await no('CreateSecret', { VersionId: 'v1' }, { SecretData: 'x' })).toEqual([409, 'Rejected.ResourceExist']);
    await kms('PutSecretValue', { VersionId: 'v2' }, { SecretData: 'two' });
    await kms('PutSecretValue', { VersionId: 'v2' }, { SecretData: 'two' });
    expect(await no('PutSecretValue', { VersionId: 'v2' }, { SecretData: 'x' })).toEqual([
      409,
      'Rejected.ResourceExist',
    ]);
    await kms('PutSecretValue', { VersionId: 'v3', VersionStages: '["pending"]' }, { SecretData: 'three' });
    const value = async (query: Parameters) => (await kms('GetSecretValue', query)).SecretData;
    expect([
      await value({}),
      await value({ VersionStage: 'ACSPrevious' }),
      await value({ VersionStage: 'pending' }),
      await value({ VersionId: 'v1' }),
    ]).toEqual(['two', 'one', 'three', 'one']);
    expect(await kms('ListSecretVersionIds')).toMatchObject({ TotalCount: 3 });
    await kms('PutSecretValue', { VersionId: 'v4' }, { SecretData: 'four' });
    expect(await value({ VersionStage: 'ACSPrevious' })).toBe('two');
    // The first version has no stage any more.
    expect(await kms('ListSecretVersionIds')).toMatchObject({ TotalCount: 3 });
    expect(await kms('ListSecretVersionIds', { IncludeDeprecated: 'true' })).toMatchObject({ TotalCount: 4 });
    expect(await no('GetSecretValue', { VersionId: 'v9' })).toEqual([404, 'Forbidden.ResourceNotFound']);
  });

  it('have tags, each key once', async () => {
    await create();
    await kms('TagResource', { Tags: '[{"TagKey":"team","TagValue":"chat"},{"TagKey":"stage","TagValue":"test"}]' });
    await kms('TagResource', { Tags: '[{"TagKey":"team","TagValue":"search"}]' });
    await kms('UntagResource', { TagKeys: '["stage","none"]' });
    expect(await kms('DescribeSecret', { FetchTags: 'true' })).toMatchObject({
      Tags: { Tag: [{ TagKey: 'team', TagValue: 'search' }] },
    });
    expect(await kms('DescribeSecret')).not.toHaveProperty('Tags');
    expect(await no('UntagResource', { TagKeys: '"stage"' })).toEqual([400, 'InvalidParameter']);
  });

  it('wait for their deletion, and can be restored until then', async () => {
    await create();
    await kms('UpdateSecret', { Description: 'key of the app' });
    expect(await no('DeleteSecret', { RecoveryWindowInDays: '6' })).toEqual([400, 'InvalidParameter']);
    const planned = textAt(await kms('DeleteSecret', { RecoveryWindowInDays: '7' }), 'PlannedDeleteTime');
    expect(Math.round((Date.parse(planned) - Date.now()) / 86_400_000)).toBe(7);
    expect(await kms('DescribeSecret')).toMatchObject({ PlannedDeleteTime: planned, Description: 'key of the app' });
    expect(await no('GetSecretValue')).toEqual([400, 'Rejected.ResourceInPendingDelete']);
    expect(await no('CreateSecret', { VersionId: 'v1' }, { SecretData: 'x' })).toEqual([409, 'Rejected.ResourceExist']);
    await kms('RestoreSecret');
    expect(await kms('GetSecretValue')).toMatchObject({ SecretData: 'one' });
    expect(await root.ok(KMS, 'ListSecrets', { Filters: '[{"Key":"SecretName","Values":["app"]}]' })).toMatchObject({
      SecretList: { Secret: [{ SecretName }] },
    });
    await kms('DeleteSecret', { ForceDeleteWithoutRecovery: 'true' });
    expect(await no('DescribeSecret')).toEqual([404, 'Forbidden.ResourceNotFound']);
  });
});

describe('orders', () => {
  const order = {
    ProductCode: 'waf',
    SubscriptionType: 'PayAsYouGo',
    'Parameter.1.Code': 'Region',
    'Parameter.1.Value': 'x',
  };

  it('make an instance, once for one ClientToken', async () => {
    const query = { ...order, ClientToken: 't' };
    const [first, second] = [await root.ok(BSS, 'CreateInstance', query), await root.ok(BSS, 'CreateInstance', query)];
    expect(first.Data).toEqual(second.Data);
    expect(readCloud(lab.stateDir).instances).toMatchObject([
      { productCode: 'waf', subscriptionType: 'PayAsYouGo', parameters: [{ Code: 'Region', Value: 'x' }] },
    ]);
    expect(await root.ok(BSS, 'QueryAvailableInstances', { ProductCode: 'waf' })).toMatchObject({
      Data: { TotalCount: 1, InstanceList: [{ InstanceID: textAt(first, 'Data', 'InstanceId') }] },
    });
  });

  it.each([
    ['a subscription without a period', { SubscriptionType: 'Subscription' }, 'MissingPeriod'],
    ['another kind of subscription', { SubscriptionType: 'Free' }, 'InvalidParameter'],
    ['automatic renewal without its period', { RenewalStatus: 'AutoRenewal' }, 'MissingRenewPeriod'],
  ])('refuse %s', async (_, change, code) => {
    expect(await root.no(BSS, 'CreateInstance', { ...order, ...change })).toEqual([400, code]);
  });
});
