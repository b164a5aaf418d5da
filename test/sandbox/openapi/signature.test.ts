import Client, { $OpenApiUtil, OpenApiUtil } from '@alicloud/openapi-core';
import { type Caller, Lab, type Request } from './support';

const STS = '2015-04-01';
const IDENTITY: Request = { version: STS, action: 'GetCallerIdentity' };

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const stamp = (offsetMs: number): string => new Date(Date.now() + offsetMs).toISOString().replace(/\.\d+Z$/, 'Z');

describe('a signature', () => {
  it('lets the account in', async () => {
    const { accountId } = root.cloud.address;
    expect(await root.ok(STS, 'GetCallerIdentity')).toMatchObject({
      AccountId: accountId,
      IdentityType: 'Account',
      Arn: `acs:ram::${accountId}:root`,
    });
  });

  it('covers characters that have to be encoded, in query and body', async () => {
    const text = "a b+c*d'(e)!~ä%/?=&";
    await root.ok('2022-09-26', 'AddKeywordLib', { Properties: text }, { LibName: text, Keywords: text });
    expect(await root.ok('2022-09-26', 'ListKeywordLibs')).toMatchObject({ Data: [{ LibName: text }] });
  });

  it.each<[string, Partial<Request>, number, string]>([
    ['that is missing', { headers: { authorization: undefined } }, 400, 'MissingAuthorization'],
    ['of an earlier algorithm', { headers: { authorization: 'HMAC-SHA1 x' } }, 400, 'IncompleteSignature'],
    [
      'of an action that was changed on the way',
      { headers: { 'x-acs-action': 'ListX' } },
      404,
      'InvalidAction.NotFound',
    ],
    ['with a header that was changed', { headers: { 'x-acs-signature-nonce': 'x' } }, 400, 'SignatureDoesNotMatch'],
    ['with a header that was added', { headers: { 'x-acs-extra': '1' } }, 400, 'IncompleteSignature'],
    ['of another body', { body: { A: '1' }, sentBody: 'A=2' }, 400, 'InvalidContentHash'],
    [
      'of a clock that is 16 minutes late',
      { signed: { 'x-acs-date': stamp(-960_000) } },
      400,
      'InvalidTimeStamp.Expired',
    ],
    [
      'of a clock that is 16 minutes early',
      { signed: { 'x-acs-date': stamp(960_000) } },
      400,
      'InvalidTimeStamp.Expired',
    ],
    ['with a date of another form', { signed: { 'x-acs-date': 'today' } }, 400, 'InvalidTimeStamp.Format'],
  ])('%s is refused', async (_, change, status, code) => {
    const reply = await root.send({ ...IDENTITY, ...change });
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
  });

  it('of a clock that is 14 minutes off is accepted', async () => {
    const replies = await Promise.all(
      [-840_000, 840_000].map((offset) => root.send({ ...IDENTITY, signed: { 'x-acs-date': stamp(offset) } })),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('by a wrong secret is refused, and so is an AccessKey that nobody has', async () => {
    const { accessKeyId } = root.cloud.address;
    expect(await root.as({ accessKeyId, accessKeySecret: 'guess' }).no(STS, 'GetCallerIdentity')).toEqual([
      400,
      'SignatureDoesNotMatch',
    ]);
    expect(await root.as({ accessKeyId: 'LTAI', accessKeySecret: 'guess' }).no(STS, 'GetCallerIdentity')).toEqual([
      404,
      'InvalidAccessKeyId.NotFound',
    ]);
  });

  it('cannot be used a second time', async () => {
    const again = { ...IDENTITY, signed: { 'x-acs-signature-nonce': 'the-same' } };
    const codes = [await root.send(again), await root.send(again)].map(({ body }) => body.Code);
    expect(codes).toEqual([undefined, 'SignatureNonceUsed']);
  });

  it('is not answered with the secret, whatever is wrong', async () => {
    const { accessKeyId, accessKeySecret } = root.cloud.address;
    const { body } = await root
      .as({ accessKeyId, accessKeySecret: `${accessKeySecret}x` })
      .send({ version: STS, action: 'GetCallerIdentity' });
    expect(JSON.stringify(body)).not.toContain(accessKeySecret);
  });

  it('has the form of error that the gateway gives', async () => {
    const { body } = await root.send({ version: STS, action: 'GetCaller' });
    expect(Object.keys(body).sort()).toEqual(['Code', 'HostId', 'Message', 'Recommend', 'RequestId']);
    expect(body.RequestId).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  });
});

describe('keys of RAM users', () => {
  it('work until they are disabled or deleted, and are known by their user', async () => {
    lab.makeUser('app');
    const key = await root.ok('2015-05-01', 'CreateAccessKey', { UserName: 'app' });
    const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret } = key.AccessKey as { [name: string]: string };
    const app = root.as({ accessKeyId, accessKeySecret });
    expect(await app.ok(STS, 'GetCallerIdentity')).toMatchObject({
      IdentityType: 'RAMUser',
      Arn: expect.stringMatching(/:user\/app$/) as string,
    });
    await root.ok('2015-05-01', 'UpdateAccessKey', {
      UserName: 'app',
      UserAccessKeyId: accessKeyId,
      Status: 'Inactive',
    });
    expect(await app.no(STS, 'GetCallerIdentity')).toEqual([400, 'InvalidAccessKeyId.Inactive']);
    await root.ok('2015-05-01', 'DeleteAccessKey', { UserName: 'app', UserAccessKeyId: accessKeyId });
    expect(await app.no(STS, 'GetCallerIdentity')).toEqual([404, 'InvalidAccessKeyId.NotFound']);
  });
});

describe('temporary credentials', () => {
  async function assume(seconds?: number): Promise<Caller> {
    lab.makeRole('deploy');
    if (seconds !== undefined) lab.faults({ stsLifetimeSeconds: seconds });
    const RoleArn = `acs:ram::${root.cloud.address.accountId}:role/deploy`;
    const { Credentials } = await root.ok(STS, 'AssumeRole', { RoleArn, RoleSessionName: 'ci' });
    const { AccessKeyId, AccessKeySecret, SecurityToken } = Credentials as { [name: string]: string };
    return root.as({ accessKeyId: AccessKeyId, accessKeySecret: AccessKeySecret, securityToken: SecurityToken });
  }

  it('act as the role', async () => {
    const role = await assume();
    expect(await role.ok(STS, 'GetCallerIdentity')).toMatchObject({
      IdentityType: 'AssumedRoleUser',
      Arn: expect.stringMatching(/assumed-role\/deploy\/ci$/) as string,
    });
  });

  it('are refused once they are expired', async () => {
    const role = await assume(0);
    expect(await role.no(STS, 'GetCallerIdentity')).toEqual([400, 'InvalidSecurityToken.Expired']);
  });

  it('are refused with another token, and without one', async () => {
    const { signer, ...role } = await assume();
    const { accessKeyId, accessKeySecret } = signer;
    const caller = role.cloud && root.as({ accessKeyId, accessKeySecret, securityToken: 'other' });
    expect(await caller.no(STS, 'GetCallerIdentity')).toEqual([400, 'InvalidSecurityToken.Malformed']);
    expect(await root.as({ accessKeyId, accessKeySecret }).no(STS, 'GetCallerIdentity')).toEqual([
      400,
      'MissingSecurityToken',
    ]);
  });

  it.each([
    ['of a role that is not there', { RoleArn: 'acs:ram::1000000000000001:role/none' }, 404, 'EntityNotExist.Role'],
    ['for a minute', { DurationSeconds: '60' }, 400, 'InvalidParameter.DurationSeconds'],
    ['for longer than the role allows', { DurationSeconds: '7200' }, 400, 'InvalidParameter.DurationSeconds'],
    ['for a session without a name', { RoleSessionName: '?' }, 400, 'InvalidParameter'],
  ])('are not issued %s', async (_, change, status, code) => {
    lab.makeRole('deploy');
    const query = { RoleArn: 'acs:ram::1000000000000001:role/deploy', RoleSessionName: 'ci', ...change };
    expect(await root.no(STS, 'AssumeRole', query)).toEqual([status, code]);
  });

  it('are issued for an OIDC token, which needs no signature', async () => {
    lab.makeRole('deploy');
    const arn = 'acs:ram::1000000000000001:oidc-provider/ci';
    lab.resources.put({ type: 'alicloud_ims_oidc_provider', id: 'ci', created: '', region: '', attributes: { arn } });
    const token = (claims: object): string =>
      ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
    const query = (OIDCToken: string) => ({
      RoleArn: 'acs:ram::1000000000000001:role/deploy',
      RoleSessionName: 'ci',
      OIDCProviderArn: arn,
      OIDCToken,
    });
    const call = (OIDCToken: string) =>
      root.send({
        version: STS,
        action: 'AssumeRoleWithOIDC',
        query: query(OIDCToken),
        headers: { authorization: undefined },
      });
    const { status, body } = await call(token({ iss: 'https://ci', sub: 'repo', exp: Date.now() / 1000 + 60 }));
    expect([status, body.OIDCTokenInfo]).toEqual([200, { Issuer: 'https://ci', Subject: 'repo' }]);
    expect((await call(token({ exp: 1 }))).body.Code).toBe('AuthenticationFail.OIDCToken.Expired');
    expect((await call('nonsense')).body.Code).toBe('AuthenticationFail.OIDCToken.Invalid');
  });
});

describe('@alicloud/openapi-core', () => {
  function callApi(version: string, action: string, query: object, body?: object): Promise<{ body?: unknown }> {
    const { endpoint, accessKeyId, accessKeySecret } = root.cloud.address;
    const client = new Client(
      new $OpenApiUtil.Config({ accessKeyId, accessKeySecret, endpoint, protocol: 'HTTP', regionId: 'cn-shanghai' }),
    );
    const parameters = new $OpenApiUtil.Params({
      action,
      version,
      protocol: 'HTTPS',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({
      query: OpenApiUtil.query(query),
      ...(body && { body: OpenApiUtil.parseToMap(body) as object }),
    });
    return client.callApi(parameters, request, {} as Parameters<Client['callApi']>[2]) as Promise<{ body?: unknown }>;
  }

  it('signs what the fake cloud accepts: query, form, flattened lists, characters to encode', async () => {
    const order = { ProductCode: 'x', SubscriptionType: 'PayAsYouGo', Parameter: [{ Code: 'a b', Value: '1*~' }] };
    expect((await callApi('2017-12-14', 'CreateInstance', order)).body).toMatchObject({ Code: 'Success' });
    const words = { LibName: "naïve (a+b)*'!", Keywords: 'x\ny' };
    expect((await callApi('2022-09-26', 'AddKeywordLib', { RegionId: 'cn-shanghai' }, words)).body).toMatchObject({
      Data: { KeywordsResult: { SuccessCount: 2 } },
    });
  });

  it('throws errors with the code of the answer', async () => {
    await expect(callApi(STS, 'GetCallerIdentities', {})).rejects.toMatchObject({
      name: 'ClientError',
      code: 'InvalidAction.NotFound',
      statusCode: 404,
    });
  });
});
