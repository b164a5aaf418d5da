import { createServer as createSecureServer } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createClient, type FailureKind, OpenApiError } from '../../../lib/provider/client';
import { createPluginCertificate } from '../../../lib/plugin/certificate';
import { callOf, clientOf, KEY, rejection, type Reply, serve, type Server } from './support';

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const ONCE = { maxRetries: 0 };

async function failureOf(reply: Reply, call = callOf('AddKeywordLib', { LibName: 'a' })): Promise<OpenApiError> {
  server = await serve(reply);
  return rejection<OpenApiError>(clientOf(server, ONCE).call(call));
}

describe('what the service answers', () => {
  test('HTTP 4xx with a symbolic code', async () => {
    const error = await failureOf({
      status: 400,
      body: { Code: 'InvalidParameter', Message: 'LibName is too long', RequestId: 'R-1', HostId: 'x' },
    });
    expect(error).toBeInstanceOf(OpenApiError);
    expect(error).toMatchObject({
      code: 'InvalidParameter',
      statusCode: 400,
      requestId: 'R-1',
      product: 'Green',
      action: 'AddKeywordLib',
    });
    expect(error.message).toBe(
      'Green AddKeywordLib failed: InvalidParameter: LibName is too long (HTTP 400, RequestId R-1)',
    );
  });

  test.each<[string, unknown]>([
    ['a numeric code', { Code: 400, Msg: 'no such library', RequestId: 'R-1' }],
    ['a numeric code and Success', { Code: 400, Success: false, Message: 'no such library', RequestId: 'R-1' }],
    ['a code as text', { Code: '400', Message: 'no such library', RequestId: 'R-1' }],
  ])('HTTP 200 with %s', async (_, body) => {
    const error = await failureOf({ body });
    expect(error.message).toBe('Green AddKeywordLib failed: 400: no such library (HTTP 200, RequestId R-1)');
    expect(error.retriable).toBe(false);
  });

  test('HTTP 200 with Success=false and nothing else', async () => {
    const error = await failureOf({ body: { Success: false, RequestId: 'R-1' } });
    expect(error).toMatchObject({ code: 'Client.Unsuccessful', requestId: 'R-1' });
    expect(error.message).toContain('the service gives no reason');
  });

  test.each<[string, unknown]>([
    ['Code 200', { Code: 200, RequestId: 'R' }],
    ['Code "200" and Success', { Code: '200', Success: true }],
    ['Code "OK"', { Code: 'OK' }],
    ['Code "Success"', { Code: 'Success', Success: true }],
    ['Success "true"', { Success: 'true' }],
    ['neither', { RequestId: 'R' }],
    ['a code that Success contradicts', { Code: 'PartlyDone', Success: true }],
  ])('%s is success', async (_, body) => {
    server = await serve({ body });
    await expect(clientOf(server, ONCE).call(callOf('ListKeywordLibs'))).resolves.toEqual(body);
  });

  test('XML of a gateway', async () => {
    const error = await failureOf({
      status: 404,
      headers: { 'content-type': 'text/xml' },
      body: '<?xml version="1.0"?><Error><RequestId>R-x</RequestId><Code>InvalidAction.NotFound</Code><Message>not here</Message></Error>',
    });
    expect(error).toMatchObject({
      kind: 'unsupported',
      code: 'InvalidAction.NotFound',
      requestId: 'R-x',
      statusCode: 404,
    });
  });

  test.each<[string, Reply]>([
    [
      'HTML or XML',
      { status: 404, headers: { 'content-type': 'text/html' }, body: '<html><h1>secret page</h1></html>' },
    ],
    ['an empty answer', { status: 404, body: '' }],
    ['no JSON object', { status: 404, body: '[]' }],
    ['no JSON object', { status: 302, body: 'Moved' }],
  ])('%s instead of the API', async (what, reply) => {
    const error = await failureOf(reply);
    expect(error).toMatchObject({ kind: 'unreadable', code: `HTTP${reply.status}`, retriable: false });
    expect(error.message).toContain(`the endpoint answered ${what} instead of the API's JSON`);
    expect(error.message).not.toContain('secret page');
  });

  test.each<[string, Reply]>([
    ['an empty HTTP 200', { body: '' }],
    ['HTML of a gateway', { status: 504, body: '<html/>' }],
  ])('%s leaves open what happened', async (_, reply) => {
    expect(await failureOf(reply)).toMatchObject({ kind: 'lost', retriable: true, outcomeUnknown: true });
  });
});

describe('what to do', () => {
  const FROM = '(access_key of the provider block)';

  test.each<[FailureKind, string, number, string]>([
    ['credentials', 'InvalidAccessKeyId.NotFound', 404, `Check the AccessKey ${FROM}`],
    ['credentials', 'InvalidAccessKeyId.Inactive', 400, `Check the AccessKey ${FROM}`],
    ['credentials', 'SignatureDoesNotMatch', 400, `Check the AccessKey ${FROM}`],
    ['credentials', 'InvalidSecurityToken.Expired', 400, `The temporary credentials ${FROM} have expired`],
    [
      'credentials',
      'InvalidSecurityToken.Malformed',
      400,
      `The temporary credentials ${FROM} have expired or are malformed`,
    ],
    ['permission', 'NoPermission', 403, 'Allow yundun-greenweb:AddKeywordLib in a RAM policy of the identity'],
    ['permission', 'Forbidden.RAM', 403, 'Allow yundun-greenweb:AddKeywordLib'],
    ['permission', 'SomethingNew', 403, 'Allow yundun-greenweb:AddKeywordLib'],
    ['inactive', '408', 200, 'Activate the service for this account'],
    ['inactive', 'ServiceNotOpen', 400, 'Activate the service for this account'],
    ['inactive', 'Forbidden.NotActivated', 403, 'Activate the service for this account'],
    ['unsupported', 'InvalidVersion', 404, 'does not offer this action: check region and endpoints'],
    ['clock', 'InvalidTimeStamp.Expired', 400, 'The clock of this machine is'],
    ['throttled', 'Throttling.Api', 400, 'Lower max_qps for Green'],
    ['service', 'InternalError', 500, 'The service failed; apply again later.'],
  ])('%s: %s', async (kind, code, status, fix) => {
    const error = await failureOf({ status, body: { Code: code, Message: 'as the service says', RequestId: 'R-1' } });
    expect(error).toMatchObject({ kind, code });
    const lines = error.message.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(`Green AddKeywordLib failed: ${code}: as the service says (HTTP ${status}, RequestId R-1)`);
    expect(lines[1]).toContain(fix);
  });

  test('the operation that the service says is missing goes before the one that is thought to be', async () => {
    const error = await failureOf({
      status: 403,
      body: { Code: 'NoPermission', Message: 'no', AccessDeniedDetail: { AuthAction: 'green:Special' } },
    });
    expect(error.message).toContain('Allow green:Special in a RAM policy');
  });

  test('how wrong the clock is', async () => {
    const error = await failureOf({
      status: 400,
      headers: { date: new Date(Date.now() - 20 * 60_000).toUTCString() },
      body: { Code: 'InvalidTimeStamp.Expired', Message: 'expired' },
    });
    expect(error.message).toContain("The clock of this machine is 20 minutes ahead of the service's");
  });
});

test('an object that is not there is refused, not forbidden', async () => {
  const error = await failureOf({
    status: 404,
    body: { Code: 'Forbidden.ResourceNotFound', Message: 'no such secret' },
  });
  expect(error.kind).toBe('refused');
});

describe('no answer', () => {
  const READ = callOf('ListKeywordLibs');

  test('a name that does not resolve', async () => {
    const client = createClient({
      accessKey: KEY,
      region: 'cn-shanghai',
      endpoints: { Green: 'green.invalid' },
      env: {},
      maxRetries: 0,
    });
    const error = await rejection<OpenApiError>(client.call(READ));
    expect(error).toMatchObject({ kind: 'unreachable', retriable: true, outcomeUnknown: false });
    expect(error.message).toMatch(
      /^Green ListKeywordLibs failed: Client\.Unreachable: the name green\.invalid cannot be resolved/,
    );
    expect(error.message).toContain(
      'Check the network, HTTPS_PROXY and NO_PROXY of this machine, the region (cn-shanghai)',
    );
  });

  test('a certificate that nobody vouches for', async () => {
    const { certificatePem, privateKeyPem } = createPluginCertificate();
    const secure = createSecureServer({ cert: certificatePem, key: privateKeyPem });
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    const client = clientOf({ endpoint: `127.0.0.1:${port}` }, { protocol: 'HTTPS' });
    const error = await rejection<OpenApiError>(client.call(READ));
    expect(error).toMatchObject({ kind: 'tls', code: 'Client.TlsFailure', retriable: false, outcomeUnknown: false });
    expect(error.message).toMatch(
      /127\.0\.0\.1:\d+ has no certificate that this machine accepts: \w*SELF_SIGNED\w*\n.*NODE_EXTRA_CA_CERTS/,
    );
    secure.close();
  });

  test('a host that speaks no TLS', async () => {
    const plain = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const endpoint = `127.0.0.1:${(plain.address() as AddressInfo).port}`;
    const client = clientOf({ endpoint }, { ...ONCE, protocol: 'HTTPS' });
    const error = await rejection<OpenApiError>(client.call(READ));
    expect(error).toMatchObject({ kind: 'tls', code: 'Client.TlsFailure' });
    plain.close();
  });
});

describe('what is wrong before anything is sent', () => {
  async function refusal(call: Parameters<typeof callOf>): Promise<OpenApiError> {
    server = await serve();
    const error = await rejection<OpenApiError>(clientOf(server).call(callOf(...call)));
    expect(server.seen).toHaveLength(0);
    return error;
  }

  test('a parameter that the action does not have', async () => {
    const error = await refusal(['AddKeywordLib', { LibNam: 'a' }]);
    expect(error).toMatchObject({ kind: 'invalid-call', code: 'Client.UnknownParameter' });
    expect(error.message).toBe(
      'Green AddKeywordLib failed: Client.UnknownParameter: AddKeywordLib has no parameter LibNam\n' +
        'Similar ones: LibName, RegionId, Keywords.',
    );
  });

  test('a parameter with the name of a member of every object', async () => {
    expect(await refusal(['AddKeywordLib', { constructor: 'a' }])).toMatchObject({ code: 'Client.UnknownParameter' });
  });

  test('an action that the API does not have', async () => {
    const error = await refusal(['AddKeywordLibs', {}]);
    expect(error.message).toContain('Green 2022-09-26 has no action AddKeywordLibs');
    expect(error.message).toContain('Similar ones: AddKeywordLib, ');
  });

  test('an API that the catalogue does not have', async () => {
    const error = await refusal(['X', {}, { api: { product: 'green', version: '2022-09-26' } }]);
    expect(error).toMatchObject({ code: 'Client.UnknownApi' });
    expect(error.message).toContain('Known ones: Green 2022-09-26, ');
  });

  test.each<[string, Parameters<typeof callOf>[1], string]>([
    [
      'a list for a text',
      { Keywords: ['a-secret-word'] },
      'parameter Keywords is a list, and it takes a text\nGive the JSON text of it.',
    ],
    [
      'an object for a text',
      { Properties: { a: 'a-secret-word' } },
      'parameter Properties is an object, and it takes a text',
    ],
  ])('%s; the value is not told', async (_, parameters, message) => {
    const error = await refusal(['AddKeywordLib', parameters]);
    expect(error).toMatchObject({ code: 'Client.WrongType' });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('a-secret-word');
  });

  test.each([
    ['DryRun', 'yes', 'true or false'],
    ['DryRun', 1, 'true or false'],
  ])('%s = %p', async (name, value, wanted) => {
    const error = await refusal(['UpdateServiceConfig', { [name]: value }]);
    expect(error.message).toContain(`it takes ${wanted}`);
  });

  test.each([['1.5'], [1.5], ['']])('an integer that is %p', async (value) => {
    const error = await refusal(['ListKeywords', { CurrentPage: value }]);
    expect(error.message).toContain('and it takes an integer');
  });

  test('null, which JSON of a user may have', async () => {
    const value = JSON.parse('{"Keywords":null}') as { [name: string]: string };
    expect((await refusal(['AddKeywordLib', value])).message).toContain(
      'parameter Keywords is null, and it takes a text',
    );
  });

  test('an integer longer than JavaScript can tell, as text', async () => {
    server = await serve();
    await clientOf(server).call(callOf('ListKeywords', { CurrentPage: '9007199254740993' }));
    expect((server.seen[0]?.url.search ?? '') + server.seen[0]?.body).toContain('CurrentPage=9007199254740993');
  });

  test('a member of a nested object that does not exist', async () => {
    const api = { product: 'waf-openapi', version: '2021-10-01' };
    server = await serve();
    const client = clientOf(server, { endpoints: { 'waf-openapi': server.endpoint } });
    const call = { api, action: 'TagResources', parameters: { Tag: [{ Key: 'k', Valeu: 'v' }] }, repeatable: true };
    const error = await rejection<OpenApiError>(client.call(call));
    expect(error.message).toContain('parameter Tag[0] has no member Valeu\nSimilar ones: Value, Key.');
  });
});
