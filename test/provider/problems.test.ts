/** What the provider refuses before it calls anything. */
import { createAisecProvider } from '../../lib/provider';
import type { Diagnosed } from '../../lib/plugin';
import { UNKNOWN, type ValueObject } from '../../lib/schema/value';

const provider = createAisecProvider({ env: {} });

const told = ({ diagnostics = [] }: Diagnosed): readonly string[] =>
  diagnostics.map(({ severity, summary, detail = '', path = [] }) =>
    [severity, path.join('.'), summary, detail].join(' | '),
  );

async function refused(type: string, config: ValueObject): Promise<readonly string[]> {
  return told(await provider.validateResource(`aisec_${type}`, config));
}

describe('a configuration', () => {
  it('may not leave a required text empty: an empty user name would mean the caller’s own AccessKeys', async () => {
    const key = { user_name: 'chat', secret_store: 'oos', secret_name: 'chat' };
    expect(await refused('access_key', key)).toEqual([]);
    expect(await refused('access_key', { ...key, user_name: UNKNOWN })).toEqual([]);
    expect(await refused('access_key', { ...key, user_name: '' })).toEqual([
      'error | user_name | user_name is empty | Set user_name.',
    ]);
    // Said once, by the constraint that says more.
    expect(await refused('access_key', { ...key, secret_name: '', secret_store: '' })).toHaveLength(2);
    expect(told(await provider.validateDataSource('aisec_guardrails_status', { commodity_code: '' }))).toHaveLength(1);
    const purchase = { product_code: '', subscription_type: 'PayAsYouGo' };
    expect(await refused('guardrails_subscription', { commodity_code: 'x', purchase: [purchase] })).toEqual([
      expect.stringContaining('purchase.0.product_code | product_code is empty'),
    ]);
  });

  it.each([
    ['access_key', { user_name: 'u', secret_store: 'oos', secret_name: 's', rotation_overlap_hours: 1.5 }],
    ['guardrails_log_delivery', { commodity_code: 'x', ttl: 1.5 }],
  ])('may not have fractions where a service counts: %s', async (type, config) => {
    expect(await refused(type, config)).toEqual([expect.stringMatching(/wrong type.*a whole number/)]);
  });

  it.each(['', ' ', ' lead', 'end ', 'two\nlines', 'two\r\nlines'])(
    'may not have words and answers that come back otherwise from the service: %j',
    async (text) => {
      const [words, answers] = [
        await refused('guardrails_keyword_library', { name: 'n', words: { fine: '', [text]: '' } }),
        await refused('guardrails_answer_library', { name: 'n', answers: ['fine', text, UNKNOWN] }),
      ];
      const allowed = 'Allowed: one line that is not empty, without white space around it.';
      expect(words).toEqual([`error | words | words: ${JSON.stringify(text)} is malformed | ${allowed}`]);
      expect(answers).toEqual([`error | answers | answers: ${JSON.stringify(text)} is malformed | ${allowed}`]);
    },
  );
});

describe('an action that changes something', () => {
  const api = { product: 'Green', version: '2022-09-26' };
  it('is no data source, which would do it at every plan', async () => {
    const check = async (action: string): Promise<readonly string[]> =>
      told(await provider.validateDataSource('aisec_openapi', { ...api, action, parameters: '{}' }));
    expect(await check('AddKeywordLib')).toEqual([
      expect.stringContaining('error | action | AddKeywordLib changes something'),
    ]);
    expect(await check('ListKeywordLibs')).toEqual([]);
  });

  it('is not how a resource or a setting is read', async () => {
    const read = [{ action: 'AddKeywordLib', parameters: '{}' }];
    const other = [{ action: 'UpdateKeywordLib', parameters: '{}' }];
    const resource = { ...api, create: other, read, delete: other, id_path: '/Data' };
    const setting = { ...api, name: 'x', read, write: other, values: { '/a': '1' } };
    for (const [type, config] of [
      ['openapi_resource', resource],
      ['openapi_setting', setting],
    ] as const) {
      expect(await refused(type, config)).toEqual([
        expect.stringMatching(/^error \| read\.0\.action \| AddKeywordLib changes/),
      ]);
    }
  });
});

describe('the provider block', () => {
  const check = async (config: ValueObject): Promise<readonly string[]> =>
    told(await provider.validateProviderConfig(config));

  it('has both parts of an AccessKey or none: others would be taken from the environment, and be of another account', async () => {
    expect(await check({ access_key: 'id', secret_key: 'secret', security_token: 'token' })).toEqual([]);
    expect(await check({ access_key: 'id', secret_key: UNKNOWN })).toEqual([]);
    expect(await check({ access_key: 'id' })).toEqual([
      'error | access_key | access_key is set, and secret_key is not | Set secret_key as well, or remove access_key.',
    ]);
    const [problem, ...others] = await check({ secret_key: 'hidden', access_key: '' });
    expect([problem, others]).toEqual([expect.stringContaining('access_key is not'), []]);
    expect(problem).not.toContain('hidden');
    expect(await check({ security_token: 'token' })).toHaveLength(1);
  });

  it.each([0, -1])('has no cap of %d calls in a second', async (cap) => {
    expect(await check({ max_qps: { Green: cap } })).toEqual([
      expect.stringContaining(`max_qps.Green is ${cap} | Allowed: above 0`),
    ]);
    expect(await check({ max_qps: { Green: 0.5 } })).toEqual([]);
  });
});

describe('an id for import', () => {
  it.each(['query_security_check_intl', 'query_security_check_intl:text:scene:more', ''])(
    'of a setting has the parts that it needs: %j',
    (id) => {
      expect(() => provider.importState('aisec_guardrails_service_config', id)).toThrow(
        /has the form <service_code>:<resource_type>:<scene>/,
      );
    },
  );
});
