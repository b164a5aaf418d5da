/** What the libraries do badly, and that nobody notices it: in processes of their own, for they change the whole process. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import Client, { $OpenApiUtil } from '@alicloud/openapi-core';
import { DefaultCredentialsProvider } from '@alicloud/credentials';
import { createPluginCertificate } from '../../../lib/plugin/certificate';
import { OK, rejection, serve } from './support';

const ROOT = path.join(__dirname, '..', '..', '..');
const CLIENT = JSON.stringify(path.join(ROOT, 'lib', 'provider', 'client'));

/** Runs a program in a new process; whatever it writes is the result. */
async function run(program: string, env: { readonly [name: string]: string } = {}): Promise<string> {
  const script = `const { createClient } = require(${CLIENT}); (async () => { ${program} })();`;
  const options = { cwd: ROOT, env: { PATH: process.env.PATH, HOME: tmpdir(), ...env } };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--require', 'tsx/cjs', '--eval', script],
    options,
  );
  return stdout + stderr;
}

const call = (endpoint: string, settings = ''): string => `
  const client = createClient({ region: 'cn-shanghai', accessKey: { id: 'i', secret: 's', securityToken: 'the-token' },
    endpoints: { Green: ${JSON.stringify(endpoint)} }, env: process.env, maxRetries: 0, ${settings} });
  const call = { api: { product: 'Green', version: '2022-09-26' }, action: 'ListKeywordLibs', parameters: {}, repeatable: true };`;

test('making a client loads none of them, a call does', async () => {
  const server = await serve(OK);
  const loaded = `Object.keys(require.cache).some((file) => /node_modules.(@alicloud|httpx|https-proxy-agent)/.test(file))`;
  const output = await run(`${call(server.endpoint, "protocol: 'HTTP'")}
    process.stdout.write(String(${loaded}) + ' ');
    await client.call(call);
    process.stdout.write(String(${loaded}));`);
  expect(output).toBe('false true');
  await server.close();
});

test('a process ends when its calls have: no timer and no connection holds it', async () => {
  const server = await serve(OK);
  const start = performance.now();
  // The second that the call would have to wait for is 100 seconds long.
  await run(`${call(server.endpoint, "protocol: 'HTTP', maxQps: { Green: 0.01 }")}
    await client.call(call, AbortSignal.timeout(50)).catch(() => undefined);`);
  expect(performance.now() - start).toBeLessThan(10_000);
  await server.close();
});

describe('over TLS', () => {
  let secure: SecureServer;
  let port: number;
  let directory: string;
  let ca: string;
  beforeAll(async () => {
    const { certificatePem, privateKeyPem } = createPluginCertificate();
    directory = mkdtempSync(path.join(tmpdir(), 'aisec-ca-'));
    ca = path.join(directory, 'ca.pem');
    writeFileSync(ca, certificatePem);
    secure = createSecureServer({ cert: certificatePem, key: privateKeyPem }, (_, response) =>
      response.end('{"RequestId":"R-tls"}'),
    );
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    ({ port } = secure.address() as AddressInfo);
  });
  afterAll(() => {
    secure.close();
    rmSync(directory, { recursive: true });
  });

  const TELL = `process.stdout.write(await client.call(call).then((a) => a.RequestId, (e) => e.message))`;

  test('a certificate of NODE_EXTRA_CA_CERTS is accepted, as the error about it says', async () => {
    expect(await run(`${call(`localhost:${port}`)} ${TELL}`, { NODE_EXTRA_CA_CERTS: ca })).toBe('R-tls');
  });

  test('they print nothing, not even with DEBUG=*: they would print the OIDC token, what they sign, and the session', async () => {
    const token = path.join(directory, 'token');
    writeFileSync(token, 'the-oidc-token');
    const roles = [
      `assumeRole: { roleArn: 'acs:ram::1:role/r' }`,
      `assumeRoleWithOidc: { roleArn: 'acs:ram::1:role/r', oidcProviderArn: 'p', oidcTokenFile: ${JSON.stringify(token)} }`,
    ];
    for (const role of roles) {
      const program = `${call('localhost:1', `${role}, endpoints: { Sts: 'localhost:${port}', Green: 'localhost:1' }`)} ${TELL}`;
      const output = await run(program, { NODE_EXTRA_CA_CERTS: ca, DEBUG: '*' });
      expect(output).toMatch(
        /^Green ListKeywordLibs failed: Client\.NoCredentials: no credentials from role [^\n]*\n[^\n]*$/,
      );
    }
  });

  test('HTTPS_PROXY is used, but not for hosts of this machine nor for those of NO_PROXY', async () => {
    const asked: string[] = [];
    const proxy = createServer((socket) => {
      socket.once('data', (data) => {
        asked.push(String(data).split('\r\n')[0] ?? '');
        const onward = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          onward.pipe(socket).pipe(onward);
        });
        for (const one of [socket, onward]) one.on('error', () => undefined);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const env = { NODE_EXTRA_CA_CERTS: ca, HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    // The certificate is one of localhost: what came through the proxy is not taken for the service.
    expect(await run(`${call('green.invalid')} ${TELL}`, env)).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(asked).toEqual(['CONNECT green.invalid:443 HTTP/1.1']);
    expect(await run(`${call(`localhost:${port}`)} ${TELL}`, env)).toBe('R-tls');
    expect(await run(`${call('green.invalid')} ${TELL}`, { ...env, NO_PROXY: '.invalid' })).toContain(
      'cannot be resolved',
    );
    expect(asked).toHaveLength(1);
    proxy.close();
  });

  test('a proxy that refuses is told from the service', async () => {
    const proxy = createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n'));
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const env = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const output = await run(`${call('green.invalid')} ${TELL}`, env);
    expect(output).toContain('HTTP407: the endpoint answered an empty answer');
    expect(output).toContain('that no proxy answers in its place');
    proxy.close();
  });
});

describe('reasons for not leaving it to them, which a new release may take away', () => {
  const PARAMS = new $OpenApiUtil.Params({
    action: 'A',
    version: 'v',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });

  async function callLibrary(endpoint: string, settings: object): Promise<unknown> {
    const config = new $OpenApiUtil.Config({
      accessKeyId: 'i',
      accessKeySecret: 's',
      endpoint,
      protocol: 'HTTP',
      ...settings,
    });
    const client = new Client(config);
    return client.callApi(PARAMS, new $OpenApiUtil.OpenApiRequest({}), {} as Parameters<typeof client.callApi>[2]);
  }

  test('a request that was sent and waits for its answer fails with a connect timeout', async () => {
    const server = await serve('wait');
    const error = await rejection(callLibrary(server.endpoint, { connectTimeout: 200, readTimeout: 5000 }));
    expect(server.seen).toHaveLength(1);
    expect(error.message).toContain('ConnectTimeout');
    await server.close();
  });

  test('an answer that is no JSON is an error about JSON', async () => {
    const server = await serve({ status: 502, body: '<html>' });
    expect((await rejection(callLibrary(server.endpoint, {}))).name).toBe('SyntaxError');
    await server.close();
  });

  test('a proxy that is configured is not used', async () => {
    const server = await serve(OK);
    await callLibrary(server.endpoint, { httpProxy: 'http://127.0.0.1:1', httpsProxy: 'http://127.0.0.1:1' });
    expect(server.seen).toHaveLength(1);
    await server.close();
  });

  test('the default chain asks only its last source once it has failed', async () => {
    jest.replaceProperty(process, 'env', { ...process.env, ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' });
    const chain = DefaultCredentialsProvider.builder().build();
    expect((await rejection(chain.getCredentials())).message).toContain('any of the providers in the chain');
    process.env.ALIBABA_CLOUD_ACCESS_KEY_ID = 'i';
    process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET = 's';
    await expect(chain.getCredentials()).rejects.toThrow();
    jest.restoreAllMocks();
  });
});
