import { actionOf, openApis } from '../../../lib/schema/openapi';
import { readCalls } from '../../../lib/sandbox';
import { type Caller, Lab, type Parameters } from './support';

const GREEN = '2022-09-26';
const KMS = '2016-01-20';
const BSS = '2017-12-14';

const lab = new Lab();
let root: Caller;
beforeAll(async () => (root = await lab.start()));
afterAll(() => lab.close());

describe('a request', () => {
  it.each<[string, string, string, Parameters, Parameters | undefined, string, string]>([
    [
      'an unknown parameter',
      GREEN,
      'ListKeywordLibs',
      { Tenant: 'x' },
      undefined,
      'InvalidParameter',
      'no such parameter',
    ],
    [
      'an inherited member as a parameter',
      GREEN,
      'ListKeywordLibs',
      { constructor: 'x' },
      undefined,
      'InvalidParameter',
      'no such',
    ],
    [
      'a query parameter in the body',
      GREEN,
      'ListKeywordLibs',
      {},
      { TenantCode: 'x' },
      'InvalidParameter',
      'in the query',
    ],
    [
      'a body parameter in the query',
      GREEN,
      'DeleteKeywordLib',
      { LibId: 'x' },
      undefined,
      'InvalidParameter',
      'in the body',
    ],
    [
      'a text for an integer',
      GREEN,
      'ListKeywords',
      {},
      { LibId: 'x', PageSize: 'ten' },
      'InvalidParameter',
      'integer',
    ],
    [
      'a fraction for an integer',
      GREEN,
      'ListKeywords',
      {},
      { LibId: 'x', PageSize: '1.5' },
      'InvalidParameter',
      'integer',
    ],
    ['yes for a boolean', GREEN, 'UpdateServiceConfig', {}, { DryRun: 'yes' }, 'InvalidParameter', 'true or false'],
    [
      'a flattened map for one in JSON',
      GREEN,
      'ListKeywords',
      {},
      { LibId: 'x', 'Sort.Id': 'asc' },
      'InvalidParameter',
      'one JSON text',
    ],
    ['broken JSON', GREEN, 'ListKeywords', {}, { LibId: 'x', Sort: '{' }, 'InvalidParameter', 'not JSON'],
    ['a JSON list for a map', GREEN, 'ListKeywords', {}, { LibId: 'x', Sort: '[]' }, 'InvalidParameter', 'type map'],
    ['no required parameter', GREEN, 'GetKeywordLib', {}, { LibId: 'x' }, 'MissingServiceCode', 'mandatory'],
    ['no name of what is meant', KMS, 'DescribeSecret', {}, undefined, 'MissingSecretName', 'mandatory'],
    [
      'a list that is not flattened',
      BSS,
      'CreateInstance',
      { ProductCode: 'x', SubscriptionType: 'PayAsYouGo', Parameter: '[]' },
      undefined,
      'InvalidParameter',
      'is a list',
    ],
    [
      'a list that begins at 0',
      BSS,
      'CreateInstance',
      { ProductCode: 'x', SubscriptionType: 'PayAsYouGo', 'Parameter.0.Code': 'a' },
      undefined,
      'InvalidParameter',
      'none is Parameter.1',
    ],
    [
      'an unknown member of an element',
      BSS,
      'CreateInstance',
      { ProductCode: 'x', SubscriptionType: 'PayAsYouGo', 'Parameter.1.Name': 'a' },
      undefined,
      'InvalidParameter',
      'no such member',
    ],
    [
      'a text with members',
      BSS,
      'CreateInstance',
      { 'ProductCode.1': 'x' },
      undefined,
      'InvalidParameter',
      'not flattened',
    ],
  ])('with %s is refused', async (_, version, action, query, body, code, message) => {
    const { status, body: answer } = await root.send({ version, action, query, ...(body && { body }) });
    expect([status, answer.Code, answer.Message]).toEqual([400, code, expect.stringContaining(message)]);
  });

  it.each([
    ['an unknown action', { version: GREEN, action: 'ListKeywordLib' }, 404, 'InvalidAction.NotFound'],
    ['an action in another case', { version: GREEN, action: 'listkeywordlibs' }, 404, 'InvalidAction.NotFound'],
    ['an unknown version', { version: '2022-09-27', action: 'ListKeywordLibs' }, 400, 'InvalidVersion'],
    ['another path', { version: GREEN, action: 'ListKeywordLibs', path: '/x' }, 404, 'InvalidAction.NotFound'],
    ['another method', { version: GREEN, action: 'ListKeywordLibs', method: 'PUT' }, 403, 'UnsupportedHTTPMethod'],
    [
      'a JSON body',
      {
        version: GREEN,
        action: 'ListCallback',
        body: {},
        sentBody: '{}',
        signed: { 'content-type': 'application/json' },
      },
      415,
      'UnsupportedContentType',
    ],
  ])('for %s is refused', async (_, what, status, code) => {
    const reply = await root.send(what);
    expect([reply.status, reply.body.Code]).toEqual([status, code]);
  });

  it('may be a GET', async () => {
    expect((await root.send({ version: GREEN, action: 'ListKeywordLibs', method: 'GET' })).status).toBe(200);
  });

  it('with a body of 1 MB is read whole', async () => {
    const Keywords = Array.from({ length: 20_000 }, (_, index) => `${index}`.padStart(49, 'w')).join('\n');
    const { body } = await root.send({ version: GREEN, action: 'AddKeywordLib', body: { LibName: 'big', Keywords } });
    expect(body).toMatchObject({ Code: 400, Msg: '20000 keywords are more than the 1000 of one call.' });
  });

  it('for an action without a model says so, whatever the product', async () => {
    const one = openApis().filter(({ product }) => product === 'Sas')[0];
    expect(actionOf(one, 'ListCheckItem')).toBeDefined();
    const { status, body } = await root.send({ version: one.version, action: 'ListCheckItem' });
    expect([status, body.Code, body.Message]).toEqual([
      400,
      'UnsupportedOperation',
      'The sandbox has no model of Sas 2018-12-03 ListCheckItem.',
    ]);
  });

  it('leaves a line in the journal: what, when, which ids, how it ended; no word, no secret', async () => {
    const before = readCalls(lab.stateDir).length;
    const began = Date.now();
    await root.ok(GREEN, 'AddKeywordLib', { RegionId: 'cn-shanghai' }, { LibName: 'lib', Keywords: 'a-secret-word' });
    await root.ok('2019-06-01', 'CreateSecretParameter', { Name: 'app/key', Value: 's3cr3t', ClientToken: 'token-1' });
    await root.no(GREEN, 'NoSuchAction');
    const calls = readCalls(lab.stateDir).slice(before);
    expect(calls).toMatchObject([
      {
        product: 'Green',
        version: GREEN,
        action: 'AddKeywordLib',
        parameters: ['RegionId', 'Keywords', 'LibName'],
        ids: { RegionId: 'cn-shanghai', LibName: 'lib' },
        caller: 'root',
        status: 200,
        code: 'OK',
      },
      { product: 'oos', action: 'CreateSecretParameter', ids: { Name: 'app/key', ClientToken: 'token-1' } },
      { action: 'NoSuchAction', status: 404, code: 'InvalidAction.NotFound' },
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/a-secret-word|s3cr3t|SANDBOX-/);
    expect(calls[0].at).toBeGreaterThanOrEqual(began);
    expect(calls[0].at).toBeLessThanOrEqual(calls[1].at);
    expect(calls[0].duration).toBeGreaterThan(0);
  });
});
