import { createClient, type OpenApiError } from '../../../lib/provider/client';
import { type Endpoint, endpointOf, type EndpointSettings } from '../../../lib/provider/client/endpoints';
import { PRODUCTS } from '../../../lib/provider/client/products';
import { openApis } from '../../../lib/schema/openapi';
import { callOf, clientOf, KEY, OK, rejection, serve } from './support';

const SETTINGS: EndpointSettings = { overrides: {}, protocol: 'HTTPS', env: {} };

function hostOf(product: string, region: string, settings: Partial<EndpointSettings> = {}): string {
  return endpointOf(product, region, { ...SETTINGS, ...settings }).host;
}

test.each([
  ['Green', 'cn-shanghai', 'green-cip.cn-shanghai.aliyuncs.com'],
  ['Green', 'ap-southeast-1', 'green-cip.ap-southeast-1.aliyuncs.com'],
  ['waf-openapi', 'cn-beijing', 'wafopenapi.cn-hangzhou.aliyuncs.com'],
  ['waf-openapi', 'cn-hongkong', 'wafopenapi.ap-southeast-1.aliyuncs.com'],
  ['Sas', 'cn-hangzhou', 'tds.cn-shanghai.aliyuncs.com'],
  ['Sas', 'eu-central-1', 'tds.ap-southeast-1.aliyuncs.com'],
  ['cloud-siem', 'us-west-1', 'cloud-siem.ap-southeast-1.aliyuncs.com'],
  ['sophonsoar', 'cn-hangzhou', 'sophonsoar.aliyuncs.com'],
  ['ESA', 'cn-hangzhou', 'esa.cn-hangzhou.aliyuncs.com'],
  ['governance', 'eu-central-1', 'governance.eu-central-1.aliyuncs.com'],
  ['governance', 'us-west-1', 'governance.ap-southeast-1.aliyuncs.com'],
  ['oos', 'eu-central-1', 'oos.eu-central-1.aliyuncs.com'],
  ['Kms', 'cn-hangzhou', 'kms.cn-hangzhou.aliyuncs.com'],
  ['Ram', 'eu-central-1', 'ram.aliyuncs.com'],
  ['BssOpenApi', 'ap-southeast-1', 'business.ap-southeast-1.aliyuncs.com'],
])('%s in %s is called at %s', (product, region, host) => {
  expect(hostOf(product, region)).toBe(host);
});

test('every product of the catalogue has an endpoint, in a region of it', () => {
  for (const { product } of openApis()) expect(hostOf(product, 'cn-shanghai')).toMatch(/\.aliyuncs\.com$/);
});

test('there is no product in the table that the catalogue does not have', () => {
  const known = openApis().map(({ product }) => product);
  expect(Object.keys(PRODUCTS).filter((product) => !known.includes(product))).toEqual([]);
});

test('a region without an endpoint is told with those that have one', async () => {
  const client = createClient({ accessKey: KEY, region: 'eu-central-1', env: {} });
  const error = await rejection<OpenApiError>(client.call(callOf('ListKeywordLibs')));
  expect(error).toMatchObject({ kind: 'configuration', code: 'Client.NoEndpoint', retriable: false });
  expect(error.message).toContain(
    'Green has no endpoint in region eu-central-1; it has one in cn-shanghai, cn-beijing,',
  );
  expect(error.message).toContain('endpoints = { "Green" = "<host>" }');
});

describe('overrides', () => {
  test.each(['waf-openapi', 'waf_openapi', 'WAF_OPENAPI'])('by the name %s', (name) => {
    expect(hostOf('waf-openapi', 'cn-hangzhou', { overrides: { [name]: 'waf.example.com' } })).toBe('waf.example.com');
  });

  test('of the environment, below those of the provider block', () => {
    const env = { ALIBABA_CLOUD_ENDPOINT_WAF_OPENAPI: 'env.example.com' };
    expect(hostOf('waf-openapi', 'cn-hangzhou', { env })).toBe('env.example.com');
    expect(hostOf('waf-openapi', 'cn-hangzhou', { env, overrides: { 'waf-openapi': 'block.example.com' } })).toBe(
      'block.example.com',
    );
  });

  test("of the environment are not for Green: the alicloud provider's variable means the hosts of an older service", () => {
    const env = { ALIBABA_CLOUD_ENDPOINT_GREEN: 'green.cn-shanghai.aliyuncs.com' };
    expect(hostOf('Green', 'cn-shanghai', { env })).toBe('green-cip.cn-shanghai.aliyuncs.com');
  });

  test.each<[string, Partial<Endpoint>]>([
    ['green.example.com:8443', { host: 'green.example.com', port: 8443 }],
    ['[::1]:80', { host: '::1', port: 80 }],
    ['localhost', { host: 'localhost' }],
  ])('%s is read as host and port', (endpoint, expected) => {
    expect(endpointOf('Green', 'x', { ...SETTINGS, overrides: { Green: endpoint } })).toEqual({
      protocol: 'HTTPS',
      ...expected,
    });
  });

  test.each(['https://green.example.com', 'green.example.com/path', 'a b', '-x', 'h:123456'])(
    '%s is refused',
    (endpoint) => {
      expect(() => hostOf('Green', 'x', { overrides: { Green: endpoint } })).toThrow(/Give a host name, or host:port/);
    },
  );

  test.each(['endpoints', 'maxQps'] as const)('of a product that does not exist are refused at once: %s', (name) => {
    const settings = { env: {}, [name]: name === 'maxQps' ? { Gren: 1 } : { Gren: 'x' } };
    expect(() => createClient(settings)).toThrow(/names the product "Gren".*\nKnown products: Green, /);
  });
});

describe('HTTP', () => {
  test.each(['127.0.0.1:80', '127.1.2.3', 'localhost:1', '[::1]:8080'])('is for this machine: %s', (endpoint) => {
    expect(endpointOf('Green', 'x', { ...SETTINGS, protocol: 'HTTP', overrides: { Green: endpoint } }).protocol).toBe(
      'HTTP',
    );
  });

  test.each(['127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1', '128.0.0.1'])(
    'is not for others: %s',
    (endpoint) => {
      const settings = { ...SETTINGS, protocol: 'HTTP' as const, overrides: { Green: endpoint } };
      expect(() => endpointOf('Green', 'x', settings)).toThrow(/HTTP is for hosts of this machine only/);
    },
  );

  test('sends nothing to the endpoint of a region', async () => {
    const client = createClient({ accessKey: KEY, region: 'cn-shanghai', protocol: 'HTTP', env: {} });
    expect(await rejection(client.call(callOf('ListKeywordLibs')))).toMatchObject({ code: 'Client.InsecureEndpoint' });
  });
});

describe('the region', () => {
  test.each([
    [{ region: 'a', env: { ALICLOUD_REGION: 'b' } }, 'a'],
    [{ env: { ALICLOUD_REGION: 'b', ALIBABA_CLOUD_REGION: 'c' } }, 'b'],
    [{ env: { ALIBABA_CLOUD_REGION: 'c', ALIBABA_CLOUD_REGION_ID: 'd' } }, 'c'],
    [{ env: { ALICLOUD_REGION: '', ALIBABA_CLOUD_REGION_ID: 'd' } }, 'd'],
    [{ env: {} }, 'cn-beijing'],
  ])('of %j is %s', (settings, region) => {
    expect(createClient(settings).region).toBe(region);
  });

  test('of a call goes before that of the client', async () => {
    const server = await serve(OK);
    const client = clientOf(server, { endpoints: { Ram: server.endpoint } });
    const error = await rejection<OpenApiError>(client.call(callOf('ListKeywordLibs', {}, { region: 'eu-west-1' })));
    expect(error.message).toContain('no endpoint in region eu-west-1');
    await server.close();
  });
});

describe('in the sandbox', () => {
  const keys = { accessKeyId: 'LTAI-sandbox', accessKeySecret: 'sandbox-secret', accountId: '1' };

  test('everything goes to it with its keys, whatever is configured', async () => {
    const server = await serve(OK);
    const client = createClient({
      accessKey: KEY,
      assumeRole: { roleArn: 'acs:ram::1:role/r' },
      region: 'eu-central-1',
      endpoints: { Green: 'green.example.com' },
      protocol: 'HTTPS',
      env: {
        AISEC_SANDBOX: JSON.stringify({ endpoint: server.endpoint, ...keys }),
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI-real',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'real-secret',
        HTTPS_PROXY: 'http://proxy.invalid:1',
      },
    });
    await client.call(callOf('ListKeywordLibs'));
    await client.call({
      api: { product: 'Sas', version: '2018-12-03' },
      action: 'DescribeVersionConfig',
      parameters: {},
      repeatable: true,
    });
    expect(server.seen.map(({ headers }) => /Credential=([^,]+)/.exec(headers.authorization ?? '')?.[1])).toEqual([
      'LTAI-sandbox',
      'LTAI-sandbox',
    ]);
    await server.close();
  });

  test.each([
    '{',
    '{}',
    JSON.stringify({ endpoint: '10.0.0.1:80', ...keys }),
    JSON.stringify({ endpoint: '127.0.0.1', ...keys }),
    JSON.stringify({ endpoint: '127.0.0.1:1', accessKeyId: 'a' }),
  ])('a hand-over that cannot be understood never leads to the real cloud: %s', (AISEC_SANDBOX) => {
    expect(() => createClient({ accessKey: KEY, env: { AISEC_SANDBOX } })).toThrow(
      /AISEC_SANDBOX is set, and it does not name a sandbox/,
    );
  });

  test('nobody is spared, unless max_qps says so', async () => {
    const server = await serve(OK);
    const client = createClient({ env: { AISEC_SANDBOX: JSON.stringify({ endpoint: server.endpoint, ...keys }) } });
    await Promise.all(Array.from({ length: 60 }, () => client.call(callOf('ListKeywordLibs'))));
    const moments = server.seen.map(({ at }) => at);
    expect(Math.max(...moments) - Math.min(...moments)).toBeLessThan(1000);
    await server.close();
  });
});
