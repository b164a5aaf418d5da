import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { ValidationError } from '../../../lib/core/errors';
import { Gateway, parseConfig, readConfigFile, startGateway } from '../../../lib/gateway/server';
import { ScriptedModerator } from './support';

const dir = mkdtempSync(path.join(tmpdir(), 'gateway-config-'));
afterAll(() => rmSync(dir, { recursive: true }));

const file = (text: string, name = 'gateway.yaml'): string => {
  const full = path.join(dir, name);
  writeFileSync(full, text);
  return full;
};

const UPSTREAM = { url: 'https://models.test/v1', authorization: { from: 'nothing' } };
const MODERATION = { regions: [{ regionId: 'ap-southeast-1' }] };
const GOOD = { upstream: UPSTREAM, moderation: MODERATION };

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof ValidationError) {
      return error.findings.map(({ code, path: at, got, allowed, fix }) => {
        expect(fix).toBeTruthy();
        return [code, at, ...(got === undefined ? [] : [got]), ...(allowed === undefined ? [] : [`(${allowed})`])].join(
          ' ',
        );
      });
    }
    throw error;
  }
  return [];
}

it('a configuration that says only what it must has safe defaults', () => {
  const config = parseConfig(GOOD);
  expect(config).toMatchObject({
    listen: { host: '127.0.0.1', port: 8080 },
    checks: {
      request: true,
      response: true,
      trustedRoles: [],
      images: 'check',
      files: 'refuse',
      audio: 'refuse',
      tokens: 'refuse',
      unknownParts: 'refuse',
      unknownFields: 'refuse',
    },
    callers: { keys: [], keyHeader: 'authorization' },
    upstream: { authorization: { scheme: 'Bearer' }, forwardHeaders: [], setHeaders: {} },
    blocked: { as: 'completion' },
    moderation: { credentials: 'default' },
  });
  expect(config.admin).toBeUndefined();
});

it('YAML and JSON say the same, and a policy may lie in a file beside it', () => {
  const yaml = file(`
upstream:
  url: https://models.test/v1
  authorization: { from: nothing }
moderation:
  policyFile: policy.json
  regions:
    - regionId: ap-southeast-1
`);
  file(JSON.stringify({ version: 1, name: 'strict' }), 'policy.json');
  const policy = { version: 1, name: 'strict' };
  expect(readConfigFile(yaml).moderation.policy).toEqual(policy);
  const json = file(JSON.stringify({ ...GOOD, moderation: { ...MODERATION, policy } }), 'gateway.json');
  const { policyFile: _, ...moderation } = readConfigFile(yaml).moderation;
  expect({ ...readConfigFile(yaml), moderation }).toEqual(readConfigFile(json));
});

it.each<[string, object, readonly string[]]>([
  ['nothing', {}, ['missing c/upstream', 'missing c/moderation']],
  [
    'a setting nobody knows',
    { ...GOOD, lissten: {} },
    [expect.stringMatching(/^unknown-attribute c\/lissten \(listen, admin, upstream, /) as string],
  ],
  [
    'settings nobody knows, below',
    { ...GOOD, checks: { image: 'check' }, moderation: { regions: [{ regionId: 'x', hots: 'y' }] } },
    [
      expect.stringMatching(/^unknown-attribute c\/checks\/image \(request, response, trustedRoles, images/) as string,
      'unknown-attribute c/moderation/regions/0/hots (regionId, network, host, protocol, services)',
    ],
  ],
  [
    'a word that means nothing',
    { ...GOOD, checks: { images: 'maybe' } },
    ['not-in-enum c/checks/images "maybe" (refuse, check, pass)'],
  ],
  [
    'a number that is too large',
    { ...GOOD, listen: { port: 70_000 } },
    ['out-of-range c/listen/port 70000 (must be <= 65535)'],
  ],
  [
    'a number that is a text',
    { ...GOOD, listen: { port: '8080' } },
    ['wrong-type c/listen/port "8080" (must be integer)'],
  ],
  [
    'no region',
    { ...GOOD, moderation: { regions: [] } },
    ['too-few-items c/moderation/regions (must NOT have fewer than 1 items)'],
  ],
  [
    'an upstream’s key in the file',
    { ...GOOD, upstream: { ...UPSTREAM, authorization: { from: 'environment', key: 'sk-1' } } },
    ['unknown-attribute c/upstream/authorization/key (from, variable, path, scheme)'],
  ],
  [
    'no variable',
    { ...GOOD, upstream: { ...UPSTREAM, authorization: { from: 'environment' } } },
    ['missing c/upstream/authorization/variable'],
  ],
  [
    'no file',
    { ...GOOD, upstream: { ...UPSTREAM, authorization: { from: 'file' } } },
    ['missing c/upstream/authorization/path'],
  ],
  [
    'a key in the address',
    { ...GOOD, upstream: { ...UPSTREAM, url: 'https://user:sk-1@models.test/v1' } },
    [expect.stringMatching(/^invalid-value c\/upstream\/url \(an http/) as string],
  ],
  [
    'a query in the address',
    { ...GOOD, upstream: { ...UPSTREAM, url: 'https://models.test/v1?key=sk-1' } },
    [expect.stringMatching(/^invalid-value c\/upstream\/url/) as string],
  ],
  [
    'a header that the gateway sets',
    { ...GOOD, upstream: { ...UPSTREAM, forwardHeaders: ['authorization'] } },
    [expect.stringMatching(/^invalid-value c\/upstream\/forwardHeaders\/0/) as string],
  ],
  [
    'a key as header',
    { ...GOOD, upstream: { ...UPSTREAM, setHeaders: { authorization: 'Bearer sk-1' } } },
    [expect.stringMatching(/^invalid-value c\/upstream\/setHeaders/) as string],
  ],
  [
    'a plain key of a caller',
    { ...GOOD, callers: { keys: [{ consumer: 'a', sha256: 'sk-1' }] } },
    [expect.stringMatching(/^invalid-value c\/callers\/keys\/0\/sha256 \(/) as string],
  ],
  [
    'the same key twice',
    { ...GOOD, callers: { keys: ['a', 'b'].map((consumer) => ({ consumer, sha256: '0'.repeat(64) })) } },
    ['conflict c/callers/keys/1/sha256'],
  ],
  [
    'keys of callers that the upstream would get',
    {
      ...GOOD,
      upstream: { ...UPSTREAM, authorization: { from: 'caller' } },
      callers: { keys: [{ consumer: 'a', sha256: '0'.repeat(64) }] },
    },
    ['conflict c/callers/keyHeader'],
  ],
  [
    'keys of callers that are passed on',
    {
      ...GOOD,
      callers: { keys: [{ consumer: 'a', sha256: 'a'.repeat(64) }], keyHeader: 'x-api-key' },
      upstream: { ...GOOD.upstream, forwardHeaders: ['x-api-key'] },
    },
    ['conflict c/upstream/forwardHeaders x-api-key'],
  ],
  ['one port for two', { ...GOOD, admin: { port: 8080 } }, ['conflict c/admin/port 8080']],
  [
    'less room than a body takes',
    { ...GOOD, limits: { heldBytes: 2048, bodyBytes: 4096 } },
    ['conflict c/limits/heldBytes 2048, with bodyBytes 4096'],
  ],
  [
    'two policies',
    { ...GOOD, moderation: { ...MODERATION, policy: {}, policyFile: 'x' } },
    ['not-exactly-one c/moderation/policy'],
  ],
])('%s is told with path, what was given, what is allowed and the fix', (_, config, problems) => {
  expect(problemsOf(() => parseConfig(config, 'c'))).toEqual(problems);
  try {
    parseConfig(config);
  } catch (error) {
    expect(String(error)).not.toContain('sk-1');
  }
});

it.each([
  [
    'a file that is not there',
    () => readConfigFile(path.join(dir, 'none.yaml')),
    /none\.yaml: cannot be read \(ENOENT\)/,
  ],
  ['a member twice', () => readConfigFile(file('listen: {}\nlisten: {}\n')), /is not YAML: duplicate key in line 2/],
  ['broken YAML', () => readConfigFile(file('upstream: {\n  key: sk-1')), /is not YAML: .* in line/],
  ['a bomb of aliases', () => readConfigFile(file('a: &a [1]\nb: [*a, *a]\n')), /alias/i],
])('%s is told', (_, work, message) => {
  expect(work).toThrow(message);
});

it('what the client refuses is told before anything listens', async () => {
  const wrong = parseConfig({
    ...GOOD,
    listen: { port: 0 },
    moderation: { regions: [{ regionId: 'nowhere' }], deadlineMs: 0 },
  });
  await expect(startGateway(wrong, () => undefined, {})).rejects.toThrow(/deadlineMs/);
  const redis = parseConfig({
    ...GOOD,
    moderation: { ...MODERATION, rateLimit: { redis: { variable: 'NO_SUCH_VARIABLE' } } },
  });
  await expect(startGateway(redis, () => undefined, {})).rejects.toThrow('NO_SUCH_VARIABLE');
});

it('a key that is missing is told before anything listens, and one in a file is read again when it changes', () => {
  const from = (authorization: object) =>
    new Gateway({
      config: parseConfig({ ...GOOD, upstream: { ...UPSTREAM, authorization } }),
      moderator: new ScriptedModerator(),
    });
  expect(() => from({ from: 'environment', variable: 'NO_SUCH_VARIABLE' })).toThrow('NO_SUCH_VARIABLE');
  expect(() => from({ from: 'file', path: path.join(dir, 'no-key') })).toThrow('no-key');
  expect(() => from({ from: 'file', path: file('two words', 'key') })).toThrow('is empty or no key');
  expect(() => from({ from: 'file', path: file('sk-2\n', 'key') })).not.toThrow();
});
