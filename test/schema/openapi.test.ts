import { actionOf, actionsOf, openApis, responseOf } from '../../lib/schema/openapi';

const GREEN = { product: 'Green', version: '2022-09-26' };

describe('the catalogue of OpenAPI actions', () => {
  it('knows every parameter with its type and its place', () => {
    expect(actionOf(GREEN, 'UpdateServiceConfig')).toMatchObject({
      ...GREEN,
      action: 'UpdateServiceConfig',
      method: 'POST',
      parameters: {
        RegionId: { type: 'string', in: 'query' },
        DryRun: { type: 'boolean', in: 'body' },
        KeywordHitLibs: { type: 'string', in: 'body' },
      },
    });
  });

  it('tells JSON texts from flattened lists', () => {
    expect(actionOf(GREEN, 'ListKeywords')?.parameters.Sort).toEqual({ type: 'map', in: 'body', serializedAs: 'json' });
    const bss = actionOf({ product: 'BssOpenApi', version: '2017-12-14' }, 'CreateInstance')?.parameters.Parameter;
    expect(bss).toMatchObject({ type: 'array', items: { type: 'object', properties: { Code: { type: 'string' } } } });
    expect(bss?.serializedAs).toBeUndefined();
  });

  it('has the actions of each API by their exact names only', () => {
    expect(actionsOf({ product: 'Sts', version: '2015-04-01' })).toContain('AssumeRoleWithOIDC');
    expect(actionsOf({ product: 'Sts', version: '1999-01-01' })).toEqual([]);
    expect(actionOf(GREEN, 'updateserviceconfig')).toBeUndefined();
    expect(actionOf(GREEN, 'constructor')).toBeUndefined();
    expect(actionOf({ product: 'constructor', version: '' }, 'toString')).toBeUndefined();
  });

  it('knows the answer of every action that it knows', () => {
    const apis = openApis();
    expect(apis).toContainEqual(GREEN);
    const without = apis.flatMap((api) => actionsOf(api).filter((action) => responseOf(api, action) === undefined));
    expect([apis.length, without]).toEqual([22, []]);
    expect(responseOf(GREEN, 'GetUserBuyStatus')).toMatchObject({ Code: { type: 'integer' } });
  });
});
