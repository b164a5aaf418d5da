import { inspect } from 'node:util';
import type { CallRecord, OpenApiError } from '../../../lib/provider/client';
import { hasSecretName, redact } from '../../../lib/provider/client/redact';
import { type Behaviour, callOf, clientOf, rejection, type Seen, serve } from './support';

const SECRET = 'the-access-key-secret';
const TOKEN = 'the/session+token==';
const VALUE = 'p&ss "word" ü+1';
const NESTED = 'nested-secret-text';
const SECRETS = [SECRET, TOKEN, VALUE, NESTED];

/** Every form in which a secret could be written. */
const FORMS = SECRETS.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  new URLSearchParams([['', secret]]).toString().slice(1),
]);

/** A service that says all that it has been told. */
function echo({ url, headers, body }: Seen, status: number, more: object = {}): Behaviour {
  const all = [
    url.search,
    decodeURIComponent(url.search),
    body,
    new URLSearchParams(body).get('SecretData'),
    JSON.stringify(headers),
  ];
  return {
    status,
    body: { Code: 'InvalidParameter', Message: `cannot accept ${all.join(' | ')}`, RequestId: 'R', ...more },
  };
}

const CALL = callOf(
  'CreateSecret',
  { SecretName: 's', VersionId: 'v1', SecretData: VALUE, ExtendedConfig: JSON.stringify({ deep: [{ text: NESTED }] }) },
  { api: { product: 'Kms', version: '2016-01-20' }, repeatable: false, secretParameters: ['ExtendedConfig'] },
);

test.each<[string, (request: Seen) => Behaviour]>([
  ['refuses with all that it was sent', (request) => echo(request, 400)],
  ['fails with all that it was sent', (request) => echo(request, 500)],
  ['throttles with all that it was sent', (request) => echo(request, 400, { Code: 'Throttling' })],
  [
    'tells how it computed the signature',
    (request) =>
      echo(request, 400, {
        Code: 'SignatureDoesNotMatch',
        Message: `Specified signature is not matched with our calculation. server StringToSign is [ACS3] server CanonicalRequest is [POST\n/\n${request.url.search}\nx-acs-security-token:${TOKEN}]`,
      }),
  ],
  ['answers no JSON', ({ body }) => ({ status: 502, body: `<html>${body}</html>` })],
  ['is silent', () => 'wait'],
  ['hangs up', () => 'cut'],
])('no secret is in an error or a log when the service %s', async (_, behaviour) => {
  const server = await serve(behaviour);
  const records: CallRecord[] = [];
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  }
  const client = clientOf(server, {
    accessKey: { id: 'LTAI', secret: SECRET, securityToken: TOKEN },
    maxRetries: 1,
    timeouts: { readSeconds: 0.2 },
    log: (record) => records.push(record),
  });
  const error = await rejection<OpenApiError>(client.call(CALL));
  jest.restoreAllMocks();
  await server.close();
  const { stack: _stack, ...members } = error;
  const shown = [error.message, JSON.stringify(members), inspect(error), JSON.stringify(records), ...written].join(
    '\n',
  );
  for (const form of FORMS) expect(shown).not.toContain(form);
  expect(error.message).not.toMatch(/\n\s+at /);
  expect(written).toEqual([]);
  expect(records.length).toBeGreaterThan(0);
});

test('what is no secret stays: without it nobody could tell what was refused', async () => {
  const server = await serve((request) => echo(request, 400));
  const error = await rejection<OpenApiError>(
    clientOf(server).call(callOf('AddKeywordLib', { LibName: 'my-library' })),
  );
  expect(error.message).toContain('LibName=my-library');
  await server.close();
});

test.each([
  'SecretData',
  'Value',
  'Password',
  'OIDCToken',
  'SecurityToken',
  'AccessKeySecret',
  'PrivateKey',
  'Plaintext',
])('%s is secret by its name', (name) => expect(hasSecretName(name)).toBe(true));

test.each(['ClientToken', 'NextToken', 'SecretName', 'VersionId', 'Keywords', 'Values', 'KeyId', 'SecretType'])(
  '%s is not',
  (name) => expect(hasSecretName(name)).toBe(false),
);

describe('redact', () => {
  test('a longer secret goes before one that is part of it', () => {
    expect(redact('x abcdefgh y abcd z', ['abcd', 'abcdefgh'])).toBe('x (sensitive value) y (sensitive value) z');
  });

  test('how the service computed a signature repeats the request, so it goes', () => {
    const said =
      'Specified signature is not matched. server StringToSign is [ACS3] server CanonicalRequest is [POST\n/\na=b]';
    expect(redact(said, [])).toBe('Specified signature is not matched.');
  });

  test('a text becomes one line of a length that can be read', () => {
    const text = redact(`a\n\tb${' x'.repeat(1000)}`, []);
    expect(text).toMatch(/^a b x x/);
    expect(text.length).toBeLessThan(700);
  });
});
