import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import * as path from 'node:path';
import type { ClientSettings, OpenApiError } from '../../../lib/provider/client';
import { createPluginCertificate } from '../../../lib/plugin/certificate';
import { callOf, clientOf, KEY, OK, rejection, type Seen, serve, type Server } from './support';

const READ = callOf('ListKeywordLibs');
const ROLE = 'acs:ram::1234567890123456:role/deploy';
const SESSION = { AccessKeyId: 'STS.id', AccessKeySecret: 'session-secret', SecurityToken: 'session-token' };

let home: string;
let server: Server;
const savedEnv = { ...process.env };
beforeEach(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'aisec-home-'));
  jest.spyOn(os, 'homedir').mockReturnValue(home);
  server = await serve(OK);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...savedEnv };
  await server.close();
  rmSync(home, { recursive: true });
});

const file = (name: string, content: string): string => {
  const full = path.join(home, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
const cli = (...profiles: readonly object[]): string =>
  file('.aliyun/config.json', JSON.stringify({ current: 'default', profiles }));

/** Which key and token a call was signed with. */
function usedIn({ headers }: Seen): readonly unknown[] {
  return [/Credential=([^,]+)/.exec(headers.authorization ?? '')?.[1], headers['x-acs-security-token']];
}

async function used(settings: Partial<ClientSettings>): Promise<readonly unknown[]> {
  await clientOf(server, { accessKey: undefined, ...settings } as Partial<ClientSettings>).call(READ);
  return usedIn(server.seen.at(-1) as Seen);
}

/** An HTTPS server in STS's place, which the library trusts. */
async function sts(...replies: readonly { readonly status?: number; readonly body: unknown }[]): Promise<{
  readonly endpoint: string;
  readonly forms: { readonly [name: string]: string }[];
  close(): void;
}> {
  const { certificatePem, privateKeyPem } = createPluginCertificate();
  const forms: { readonly [name: string]: string }[] = [];
  const secure = https.createServer({ cert: certificatePem, key: privateKeyPem }, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const query = new URL(request.url ?? '', 'https://sts').searchParams;
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    forms.push({ ...Object.fromEntries(query), ...Object.fromEntries(form) });
    const { status = 200, body } = replies[Math.min(forms.length, replies.length) - 1] ?? { body: '' };
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const real = https.request;
  jest
    .spyOn(https, 'request')
    .mockImplementation(((options: https.RequestOptions) =>
      real({ ...options, ca: certificatePem, host: '127.0.0.1', servername: 'localhost' })) as typeof https.request);
  return {
    endpoint: `localhost:${(secure.address() as AddressInfo).port}`,
    forms,
    close: () => {
      secure.closeAllConnections();
      secure.close();
    },
  };
}

const session = (seconds = 3600): { readonly body: unknown } => ({
  body: {
    RequestId: 'R-sts',
    Credentials: { ...SESSION, Expiration: new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '') },
  },
});

describe('keys', () => {
  test('of the provider block', async () => {
    expect(await used({ accessKey: KEY })).toEqual([KEY.id, undefined]);
    expect(await used({ accessKey: { ...KEY, securityToken: 't' } })).toEqual([KEY.id, 't']);
  });

  test.each([
    ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY', 'ALICLOUD_SECURITY_TOKEN'],
    ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIBABA_CLOUD_SECURITY_TOKEN'],
    ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET', 'ALIBABACLOUD_SECURITY_TOKEN'],
  ])('of %s, %s and %s', async (id, secret, token) => {
    expect(await used({ env: { [id]: 'env-id', [secret]: 's' } })).toEqual(['env-id', undefined]);
    expect(await used({ env: { [id]: 'env-id', [secret]: 's', [token]: 'env-token' } })).toEqual([
      'env-id',
      'env-token',
    ]);
  });

  test('of the provider block go before those of the environment', async () => {
    const env = { ALICLOUD_ACCESS_KEY: 'env-id', ALICLOUD_SECRET_KEY: 's' };
    expect(await used({ accessKey: KEY, env })).toEqual([KEY.id, undefined]);
  });

  test('of the environment go before a profile, as they do for the alicloud provider of the same stack', async () => {
    cli({ name: 'p', mode: 'AK', access_key_id: 'profile-id', access_key_secret: 's' });
    const env = { ALICLOUD_ACCESS_KEY: 'env-id', ALICLOUD_SECRET_KEY: 's' };
    expect(await used({ profile: 'p', env })).toEqual(['env-id', undefined]);
  });
});

describe('a profile', () => {
  const PROFILES = [
    { name: 'default', mode: 'AK', access_key_id: 'default-id', access_key_secret: 's', region_id: 'cn-hangzhou' },
    { name: 'p', mode: 'AK', access_key_id: 'p-id', access_key_secret: 's', region_id: 'ap-southeast-1' },
    { name: 'sts', mode: 'StsToken', access_key_id: 'sts-id', access_key_secret: 's', sts_token: 'sts-token' },
  ];

  test('of the provider block', async () => {
    cli(...PROFILES);
    expect(await used({ profile: 'p' })).toEqual(['p-id', undefined]);
    expect(await used({ profile: 'sts' })).toEqual(['sts-id', 'sts-token']);
  });

  test.each(['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'])('of %s', async (name) => {
    cli(...PROFILES);
    expect(await used({ env: { [name]: 'p' } })).toEqual(['p-id', undefined]);
  });

  test('that is current, when nothing is named', async () => {
    cli(...PROFILES);
    expect(await used({})).toEqual(['default-id', undefined]);
  });

  test('has a region, which is the default', () => {
    cli(...PROFILES);
    expect(clientOf(server, { region: undefined, profile: 'p' } as Partial<ClientSettings>).region).toBe(
      'ap-southeast-1',
    );
    expect(clientOf(server, { region: undefined, profile: 'sts' } as Partial<ClientSettings>).region).toBe(
      'cn-beijing',
    );
  });

  test("of the alicloud provider's own file", async () => {
    const other = file(
      'elsewhere.json',
      JSON.stringify({ profiles: [{ name: 'p', mode: 'AK', access_key_id: 'x', access_key_secret: 's' }] }),
    );
    expect(await used({ profile: 'p', env: { ALICLOUD_SHARED_CREDENTIALS_FILE: other } })).toEqual(['x', undefined]);
  });

  test('of ~/.alibabacloud/credentials', async () => {
    file(
      '.alibabacloud/credentials',
      '[default]\ntype=access_key\naccess_key_id=ini-id\naccess_key_secret=s\n[q]\ntype=access_key\naccess_key_id=q-id\naccess_key_secret=s\n',
    );
    expect(await used({})).toEqual(['ini-id', undefined]);
    expect(await used({ profile: 'q' })).toEqual(['q-id', undefined]);
  });

  test('that does not exist is an error that names those that do', async () => {
    cli(...PROFILES);
    const error = await rejection<OpenApiError>(used({ profile: 'x' }));
    expect(error).toMatchObject({ kind: 'credentials', code: 'Client.NoCredentials' });
    expect(error.message).toContain('there is no profile "x" in');
    expect(error.message).toContain('Profiles there: default, p, sts.');
    expect(server.seen).toHaveLength(0);
  });

  test('in a file that cannot be parsed is an error without the text of the file', async () => {
    const name = file('.aliyun/config.json', '{"profiles": [{"access_key_secret": "file-secret",}]}');
    const error = await rejection<OpenApiError>(used({ env: {} }));
    expect(error.message).toContain(`${name} is no configuration of the Alibaba Cloud CLI`);
    expect(error.message).not.toContain('file-secret');
  });

  test('that is incomplete is an error without what it has', async () => {
    cli({ name: 'p', mode: 'StsToken', access_key_id: 'a', access_key_secret: 'file-secret' });
    const error = await rejection<OpenApiError>(used({ profile: 'p' }));
    expect(error.message).toContain('is incomplete for its mode');
    expect(error.message).not.toContain('file-secret');
  });

  test('of an unknown mode is an error that names the modes', async () => {
    cli({ name: 'p', mode: 'Magic' });
    const error = await rejection<OpenApiError>(used({ profile: 'p' }));
    expect(error.message).toContain('has the mode "Magic", which is not supported\nUse AK, StsToken,');
  });

  test('whose source_profile leads back to itself is an error', async () => {
    cli({ name: 'p', mode: 'ChainableRamRoleArn', source_profile: 'p', ram_role_arn: ROLE });
    const error = await rejection<OpenApiError>(used({ profile: 'p' }));
    expect(error.message).toContain('leads back to itself');
  });

  test('of another program', async () => {
    const answer = JSON.stringify({ mode: 'AK', access_key_id: 'external-id', access_key_secret: 's' });
    const program = file('program.js', `process.stdout.write(${JSON.stringify(answer)})`);
    cli({ name: 'p', mode: 'External', process_command: `${process.execPath} ${program}` });
    expect(await used({ profile: 'p' })).toEqual(['external-id', undefined]);
  });
});

describe('a role', () => {
  let security: Awaited<ReturnType<typeof sts>> | undefined;
  afterEach(() => security?.close());

  function withSts(settings: Partial<ClientSettings>): Partial<ClientSettings> {
    return { endpoints: { Green: server.endpoint, Sts: security?.endpoint ?? '' }, ...settings };
  }

  test('of the provider block is assumed with its keys', async () => {
    security = await sts(session());
    const assumeRole = {
      roleArn: ROLE,
      sessionName: 'ci',
      externalId: 'ext',
      policy: '{"Version":"1"}',
      durationSeconds: 1800,
    };
    expect(await used(withSts({ accessKey: KEY, assumeRole }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms).toHaveLength(1);
    expect(security.forms[0]).toMatchObject({
      Action: 'AssumeRole',
      AccessKeyId: KEY.id,
      RoleArn: ROLE,
      RoleSessionName: 'ci',
      ExternalId: 'ext',
      Policy: '{"Version":"1"}',
      DurationSeconds: '1800',
    });
  });

  test('of the environment', async () => {
    security = await sts(session());
    const env = { ALICLOUD_ASSUME_ROLE_ARN: ROLE, ALICLOUD_ASSUME_ROLE_SESSION_NAME: 'env-session' };
    expect(await used(withSts({ accessKey: KEY, env }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms[0]).toMatchObject({ RoleArn: ROLE, RoleSessionName: 'env-session' });
  });

  test.each([
    [
      {
        name: 'p',
        mode: 'RamRoleArn',
        access_key_id: 'p-id',
        access_key_secret: 's',
        ram_role_arn: ROLE,
        ram_session_name: 'cli',
      },
    ],
    [{ name: 'p', mode: 'ChainableRamRoleArn', source_profile: 'q', ram_role_arn: ROLE, ram_session_name: 'cli' }],
  ])('of the profile %j', async (profile) => {
    security = await sts(session());
    cli(profile, { name: 'q', mode: 'AK', access_key_id: 'p-id', access_key_secret: 's' });
    expect(await used(withSts({ profile: 'p' }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms[0]).toMatchObject({ AccessKeyId: 'p-id', RoleArn: ROLE, RoleSessionName: 'cli' });
  });

  test('with the OIDC token of the provider block', async () => {
    security = await sts(session());
    const oidcTokenFile = file('token', 'the-oidc-token');
    const assumeRoleWithOidc = { roleArn: ROLE, oidcProviderArn: 'acs:ram::1:oidc-provider/ack', oidcTokenFile };
    expect(await used(withSts({ assumeRoleWithOidc }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms[0]).toMatchObject({
      Action: 'AssumeRoleWithOIDC',
      OIDCToken: 'the-oidc-token',
      OIDCProviderArn: 'acs:ram::1:oidc-provider/ack',
      RoleSessionName: 'terraform',
    });
  });

  test('with the OIDC token of the environment, as RRSA gives it to a pod', async () => {
    security = await sts(session());
    const env = {
      ALIBABA_CLOUD_ROLE_ARN: ROLE,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/ack',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: file('token', 'the-oidc-token'),
    };
    expect(await used(withSts({ env }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms[0]).toMatchObject({ Action: 'AssumeRoleWithOIDC', RoleArn: ROLE });
  });

  test('is assumed once for many calls, also when they begin together', async () => {
    security = await sts(session());
    const client = clientOf(server, withSts({ accessKey: KEY, assumeRole: { roleArn: ROLE } }));
    await Promise.all(Array.from({ length: 10 }, () => client.call(READ)));
    await client.call(READ);
    expect(security.forms).toHaveLength(1);
  });

  test('is assumed once for many calls, also when a session lasts only the 15 minutes before which the library renews it', async () => {
    security = await sts(session(900));
    const client = clientOf(server, withSts({ accessKey: KEY, assumeRole: { roleArn: ROLE, durationSeconds: 900 } }));
    for (let call = 0; call < 3; call++) await client.call(READ);
    expect(security.forms).toHaveLength(1);
  });

  test('is assumed again before the session ends', async () => {
    security = await sts(session(900));
    const client = clientOf(server, withSts({ accessKey: KEY, assumeRole: { roleArn: ROLE, durationSeconds: 900 } }));
    await client.call(READ);
    const now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => now + 5 * 60_000);
    await client.call(READ);
    expect(security.forms).toHaveLength(2);
  });

  test('that must not be assumed is an error with what STS says, and no more', async () => {
    security = await sts({
      status: 403,
      body: { Code: 'NoPermission', Message: 'You are not authorized', RequestId: 'R-sts', Secret: 'x-secret' },
    });
    const error = await rejection<OpenApiError>(used(withSts({ accessKey: KEY, assumeRole: { roleArn: ROLE } })));
    expect(error).toMatchObject({ kind: 'permission', code: 'NoPermission', requestId: 'R-sts', retriable: false });
    expect(error.message).toContain(
      `no credentials from role ${ROLE}, assumed with access_key of the provider block: You are not authorized`,
    );
    expect(error.message).toContain('its trust policy has to name the identity');
    expect(error.message).not.toContain('x-secret');
    expect(security.forms).toHaveLength(1);
  });

  test('is asked for again when STS throttles', async () => {
    security = await sts({ status: 400, body: { Code: 'Throttling.User', Message: 'slow down' } }, session());
    expect(await used(withSts({ accessKey: KEY, assumeRole: { roleArn: ROLE } }))).toEqual(['STS.id', 'session-token']);
    expect(security.forms).toHaveLength(2);
  });

  test('an STS that cannot be reached is said to be that', async () => {
    const settings = { ...withSts({}), endpoints: { Green: server.endpoint, Sts: 'sts.invalid' }, maxRetries: 0 };
    const error = await rejection<OpenApiError>(used({ ...settings, accessKey: KEY, assumeRole: { roleArn: ROLE } }));
    expect(error).toMatchObject({ kind: 'unreachable', retriable: true });
    expect(error.message).toContain('the name sts.invalid cannot be resolved');
  });

  test('an OIDC token that is not there is said to be that', async () => {
    security = await sts(session());
    const assumeRoleWithOidc = {
      roleArn: ROLE,
      oidcProviderArn: 'acs:ram::1:oidc-provider/ack',
      oidcTokenFile: path.join(home, 'nowhere'),
    };
    const error = await rejection<OpenApiError>(used(withSts({ assumeRoleWithOidc })));
    expect(error).toMatchObject({ kind: 'credentials' });
    expect(error.message).toContain('ENOENT');
    expect(error.message).toContain(path.join(home, 'nowhere'));
  });
});

describe('of an ECS instance', () => {
  /** The metadata service has a fixed address. */
  function metadata(answers: { readonly [path: string]: string }): string[] {
    const asked: string[] = [];
    const real = http.request;
    jest.spyOn(http, 'request').mockImplementation(((options: http.RequestOptions) => {
      if (options.host !== '100.100.100.200') return real(options);
      asked.push(`${options.method} ${options.path}`);
      return real({ ...options, host: '127.0.0.1', port: Number(imds.endpoint.split(':')[1]) });
    }) as typeof http.request);
    imdsAnswers = answers;
    return asked;
  }

  let imds: Server;
  let imdsAnswers: { readonly [path: string]: string } = {};
  beforeEach(async () => {
    imds = await serve(({ url }) => {
      const body = imdsAnswers[url.pathname];
      return body === undefined ? { status: 404, body: '' } : { body };
    });
  });
  afterEach(() => imds.close());

  const BASE = '/latest/meta-data/ram/security-credentials/';
  const keys = JSON.stringify({ ...SESSION, Code: 'Success', Expiration: '2099-01-01T00:00:00Z' });

  test.each(['ALICLOUD_ECS_ROLE_NAME', 'ALIBABA_CLOUD_ECS_METADATA'])('the role of %s', async (name) => {
    const asked = metadata({ '/latest/api/token': 'imds-token', [`${BASE}my-role`]: keys });
    expect(await used({ env: { [name]: 'my-role' } })).toEqual(['STS.id', 'session-token']);
    expect(asked).toEqual(['PUT /latest/api/token', `GET ${BASE}my-role`]);
  });

  test('the role that it has, when nothing else is there', async () => {
    metadata({ '/latest/api/token': 'imds-token', [BASE]: 'its-role', [`${BASE}its-role`]: keys });
    expect(await used({})).toEqual(['STS.id', 'session-token']);
  });

  test('where it is none, there are no credentials, and what could be set is told', async () => {
    metadata({});
    const error = await rejection<OpenApiError>(used({}));
    expect(error).toMatchObject({ kind: 'credentials', code: 'Client.NoCredentials' });
    expect(error.message).toBe(
      'Green ListKeywordLibs failed: Client.NoCredentials: there are no credentials\n' +
        'Set access_key and secret_key or profile in the provider block, ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or run `aliyun configure`.',
    );
  });

  test('is not asked where that is switched off', async () => {
    const asked = metadata({});
    await rejection(used({ env: { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' } }));
    expect(asked).toEqual([]);
  });
});

test('a credentials URI', async () => {
  const uri = await serve({ body: { ...SESSION, Code: 'Success', Expiration: '2099-01-01T00:00:00Z' } });
  expect(await used({ env: { ALICLOUD_CREDENTIALS_URI: `http://${uri.endpoint}/keys` } })).toEqual([
    'STS.id',
    'session-token',
  ]);
  await uri.close();
});

test('a credentials URI that answers something else is an error without the answer', async () => {
  const uri = await serve({ body: { AccessKeyId: 'a', AccessKeySecret: 'leaked-secret' } });
  const error = await rejection<OpenApiError>(
    used({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${uri.endpoint}/keys` } }),
  );
  expect(error.message).not.toContain('leaked-secret');
  expect(error.message).toContain('no credentials from the credentials URI in the environment variables');
  await uri.close();
});

describe('keys that the cloud refuses', () => {
  const EXPIRED = { status: 400, body: { Code: 'InvalidSecurityToken.Expired', Message: 'expired' } };
  const keys = (id: string): { readonly body: unknown } => ({
    body: { ...SESSION, AccessKeyId: id, Expiration: '2099-01-01T00:00:00Z' },
  });
  const asking = (cloud: Server, uri: Server): ReturnType<typeof clientOf> =>
    clientOf(cloud, {
      accessKey: undefined,
      env: { ALICLOUD_CREDENTIALS_URI: `http://${uri.endpoint}/` },
    } as Partial<ClientSettings>);

  test('in the middle of many calls, writes among them, are replaced by new ones, which are asked for once', async () => {
    const uri = await serve(keys('STS.old'), keys('STS.new'));
    const cloud = await serve((request) => (usedIn(request)[0] === 'STS.old' ? EXPIRED : OK));
    const client = asking(cloud, uri);
    const calls = Array.from({ length: 8 }, (_, n) =>
      client.call(callOf('AddKeywordLib', { LibName: `${n}` }, { repeatable: false })),
    );
    expect(await Promise.all(calls)).toHaveLength(8);
    const done = cloud.seen.filter((one) => usedIn(one)[0] === 'STS.new');
    expect([done.length, uri.seen.length]).toEqual([8, 2]);
    await Promise.all([uri.close(), cloud.close()]);
  });

  test('are not tried again where there are no others, nor more than once', async () => {
    const uri = await serve(keys('STS.1'), keys('STS.1'), keys('STS.2'), keys('STS.3'));
    const cloud = await serve(EXPIRED);
    const client = asking(cloud, uri);
    for (const requests of [1, 3]) {
      const error = await rejection<OpenApiError>(client.call(READ));
      expect(error).toMatchObject({ kind: 'credentials', code: 'InvalidSecurityToken.Expired' });
      expect(cloud.seen).toHaveLength(requests);
    }
    await Promise.all([uri.close(), cloud.close()]);
  });
});

test('a user whom the machine does not know, as in a container, has no profile, and is told what to set', async () => {
  jest.spyOn(os, 'homedir').mockImplementation(() => {
    throw new Error('uv_os_homedir returned ENOENT');
  });
  const env = { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' };
  const error = await rejection<OpenApiError>(used({ env }));
  expect(error.message).toContain('there are no credentials');
});

test('nothing is read before the first call', () => {
  file('.aliyun/config.json', 'not JSON');
  expect(() => clientOf(server, { accessKey: undefined } as Partial<ClientSettings>)).not.toThrow();
});
