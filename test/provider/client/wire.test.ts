import Client, { $OpenApiUtil, OpenApiUtil } from '@alicloud/openapi-core';
import { createHash, createHmac } from 'node:crypto';
import { callOf, clientOf, KEY, OK, serve, type Seen, type Server } from './support';

let server: Server;
beforeEach(async () => {
  server = await serve(OK);
});
afterEach(() => server.close());

const WAF = { product: 'waf-openapi', version: '2021-10-01' };

test('parameters travel where the catalogue says, as text', async () => {
  await clientOf(server).call(callOf('AddKeywordLib', { LibName: 'a & b', Keywords: 'x\ny', Properties: '{}' }));
  const [{ method, url, body }] = server.seen as [Seen];
  expect(method).toBe('POST');
  expect(Object.fromEntries(url.searchParams)).toEqual({ Properties: '{}' });
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ LibName: 'a & b', Keywords: 'x\ny' });
});

test('numbers and booleans are written as text', async () => {
  await clientOf(server).call(callOf('ListKeywords', { LibId: 'custom1', CurrentPage: 2, PageSize: 50 }));
  await clientOf(server).call(callOf('UpdateServiceConfig', { ServiceCode: 's', DryRun: true }));
  expect(server.seen[0]?.url.search + (server.seen[0]?.body ?? '')).toContain('CurrentPage=2');
  expect(server.seen[1]?.body).toContain('DryRun=true');
});

test('lists and objects are flattened, counted from 1', async () => {
  const client = clientOf(server, { endpoints: { Tag: server.endpoint, 'waf-openapi': server.endpoint } });
  await client.call({
    api: { product: 'Tag', version: '2018-08-28' },
    action: 'TagResources',
    parameters: { RegionId: 'cn-shanghai', ResourceARN: ['a', 'b'], Tags: '{"k":"v"}' },
    repeatable: true,
  });
  await client.call({
    api: WAF,
    action: 'TagResources',
    parameters: {
      RegionId: 'cn-shanghai',
      ResourceType: 'ALIYUN::WAF::DEFENSERESOURCE',
      Tag: [{ Key: 'k', Value: 'v' }, { Key: 'l' }],
    },
    repeatable: true,
  });
  expect(Object.fromEntries(server.seen[0]?.url.searchParams ?? [])).toMatchObject({
    'ResourceARN.1': 'a',
    'ResourceARN.2': 'b',
  });
  expect(Object.fromEntries(server.seen[1]?.url.searchParams ?? [])).toMatchObject({
    'Tag.1.Key': 'k',
    'Tag.1.Value': 'v',
    'Tag.2.Key': 'l',
  });
});

test('a parameter that the catalogue serializes as JSON is one text', async () => {
  const client = clientOf(server, { endpoints: { governance: server.endpoint } });
  const api = { product: 'governance', version: '2021-01-20' };
  await client.call({ api, action: 'RunEvaluation', parameters: { MetricIds: ['a', 'b'] }, repeatable: true });
  // Definitions may have the text already.
  await client.call({ api, action: 'RunEvaluation', parameters: { MetricIds: '["a", "b"]' }, repeatable: true });
  expect(server.seen.map(({ url }) => url.searchParams.get('MetricIds'))).toEqual(['["a","b"]', '["a", "b"]']);
  const wrong = client.call({ api, action: 'RunEvaluation', parameters: { MetricIds: '{"a":1}' }, repeatable: true });
  await expect(wrong).rejects.toThrow('parameter MetricIds is an object, and it takes a list');
});

test('a call without parameters has neither query nor body', async () => {
  await clientOf(server).call({
    api: { product: 'Ram', version: '2015-05-01' },
    action: 'GetAccountAlias',
    parameters: {},
    repeatable: true,
  });
  expect(server.seen[0]?.url.search).toBe('');
  expect(server.seen[0]?.body).toBe('');
  expect(server.seen[0]?.headers['content-type']).toBeUndefined();
});

/** ACS3 as the documentation has it, written once more. */
function expectedSignature({ method, url, headers }: Seen, secret: string): string {
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const query = [...url.searchParams]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const names = (/SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '').split(';');
  const canonical = [
    method,
    '/',
    query,
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names.join(';'),
    headers['x-acs-content-sha256'],
  ].join('\n');
  const toSign = `ACS3-HMAC-SHA256\n${createHash('sha256').update(canonical).digest('hex')}`;
  return createHmac('sha256', secret).update(toSign).digest('hex');
}

test('the signature holds for what arrives, also with characters that need encoding', async () => {
  await clientOf(server).call(callOf('AddKeywordLib', { LibName: "ä!'()*~ +%", Properties: "ü!'()*~ +%/?&=" }));
  const [request] = server.seen as [Seen];
  expect(request.headers['x-acs-content-sha256']).toBe(createHash('sha256').update(request.body).digest('hex'));
  expect(request.headers.authorization).toContain(`Credential=${KEY.id},`);
  expect(request.headers.authorization).toContain(`Signature=${expectedSignature(request, KEY.secret)}`);
  const signedHeaders = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split(';');
  expect(signedHeaders).toEqual([
    'content-type',
    'host',
    'x-acs-action',
    'x-acs-content-sha256',
    'x-acs-date',
    'x-acs-signature-nonce',
    'x-acs-version',
  ]);
});

test('a session token is sent and signed', async () => {
  await clientOf(server, { accessKey: { ...KEY, securityToken: 'sts-token' } }).call(callOf('ListKeywordLibs'));
  const [request] = server.seen as [Seen];
  expect(request.headers['x-acs-security-token']).toBe('sts-token');
  expect(request.headers['x-acs-accesskey-id']).toBe(KEY.id);
  expect(request.headers.authorization).toContain('x-acs-security-token');
  expect(request.headers.authorization).toContain(`Signature=${expectedSignature(request, KEY.secret)}`);
});

test('the request is the one that the library itself would send', async () => {
  const parameters = { LibName: 'ä b*', Keywords: 'x\ny', Properties: '{"a":[1]}', TenantCode: 'd' };
  await clientOf(server).call(callOf('AddKeywordLib', parameters));
  const { LibName, Keywords, Properties, TenantCode } = parameters;
  const library = new Client(
    new $OpenApiUtil.Config({
      accessKeyId: KEY.id,
      accessKeySecret: KEY.secret,
      endpoint: server.endpoint,
      protocol: 'HTTP',
      regionId: 'cn-shanghai',
    }),
  );
  await library.callApi(
    new $OpenApiUtil.Params({
      action: 'AddKeywordLib',
      version: '2022-09-26',
      protocol: 'HTTPS',
      pathname: '/',
      method: 'POST',
      authType: 'AK',
      style: 'RPC',
      reqBodyType: 'formData',
      bodyType: 'json',
    }),
    new $OpenApiUtil.OpenApiRequest({
      query: OpenApiUtil.query({ Properties, TenantCode }),
      body: OpenApiUtil.parseToMap({ LibName, Keywords }),
    }),
    {} as Parameters<typeof library.callApi>[2],
  );
  const [ours, theirs] = server.seen as [Seen, Seen];
  expect(ours.method).toBe(theirs.method);
  expect(Object.fromEntries(ours.url.searchParams)).toEqual(Object.fromEntries(theirs.url.searchParams));
  expect(Object.fromEntries(new URLSearchParams(ours.body))).toEqual(
    Object.fromEntries(new URLSearchParams(theirs.body)),
  );
  // Which source the keys are from is nobody's business, and a length is better than chunks.
  const own = ['content-length', 'transfer-encoding', 'connection', 'x-acs-credentials-provider'];
  const names = (request: Seen): string[] =>
    Object.keys(request.headers)
      .filter((name) => !own.includes(name))
      .sort();
  expect(names(ours)).toEqual(names(theirs));
  const same = ['host', 'accept', 'content-type', 'x-acs-action', 'x-acs-version', 'x-acs-content-sha256'];
  for (const name of same) expect([name, ours.headers[name]]).toEqual([name, theirs.headers[name]]);
});

test('integers that a double would round are texts, in answers that have them', async () => {
  const text =
    '{"Id":1234567890123456789,"List":[-9007199254740993,9007199254740991],"Rate":0.12345678901234567,"Text":"1234567890123456789"}';
  const server = await serve({ body: text });
  const answer = await clientOf(server).call(callOf('ListKeywordLibs'));
  expect(answer).toEqual({
    Id: '1234567890123456789',
    List: ['-9007199254740993', Number.MAX_SAFE_INTEGER],
    Rate: 0.12345678901234567,
    Text: '1234567890123456789',
  });
  await server.close();
});

test('answers are passed on as they are', async () => {
  await server.close();
  server = await serve({ body: { Data: { LibId: 'custom1' }, RequestId: 'R-1' } });
  await expect(clientOf(server).call(callOf('AddKeywordLib', { LibName: 'a' }))).resolves.toEqual({
    Data: { LibId: 'custom1' },
    RequestId: 'R-1',
  });
});
