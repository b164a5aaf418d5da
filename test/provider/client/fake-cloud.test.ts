/** The client against the sandbox's cloud, which was written without knowing it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { type ClientSettings, createClient, type OpenApiClient, type OpenApiError } from '../../../lib/provider/client';
import { type FakeCloud, type Faults, readCalls, readCloud, startFakeCloud } from '../../../lib/sandbox/openapi';
import { callOf, rejection } from './support';

let stateDir: string;
let cloud: FakeCloud;
beforeEach(async () => {
  stateDir = mkdtempSync(path.join(tmpdir(), 'aisec-cloud-'));
  cloud = await startFakeCloud({ stateDir });
});
afterEach(async () => {
  await cloud.close();
  rmSync(stateDir, { recursive: true });
});

function inject(faults: Faults): void {
  writeFileSync(path.join(stateDir, 'faults.json'), JSON.stringify({ seed: 'client', ...faults }));
}

const client = (settings: Partial<ClientSettings> = {}): OpenApiClient =>
  createClient({ region: 'cn-shanghai', env: { AISEC_SANDBOX: JSON.stringify(cloud.address) }, ...settings });

const add = (name: string, repeatable = false) =>
  callOf('AddKeywordLib', { LibName: name, Keywords: 'a\nb' }, { repeatable });
const LIST = callOf('ListKeywordLibs');
const names = (): string[] =>
  readCloud(stateDir)
    .keywordLibraries.map(({ name }) => name)
    .sort();
const codes = (): readonly string[] => readCalls(stateDir).map(({ code }) => code);

test('what is written is read again', async () => {
  const answer = await client().call(add('words'));
  const { LibId: id } = answer.Data as { LibId: string };
  const list = await client().call(callOf('ListKeywords', { LibId: id, CurrentPage: 1, PageSize: 10 }));
  expect(JSON.stringify(list)).toContain('"a"');
  expect(names()).toEqual(['words']);
});

test('a text of any characters arrives as it was', async () => {
  const words = ["ä!'()*~ +%&=#?/", '中文', 'a"b\\c', '  two  spaces  '.trim()];
  const answer = await client().call(callOf('AddKeywordLib', { LibName: 'ü &+%', Keywords: words.join('\n') }));
  const { LibId: id } = answer.Data as { LibId: string };
  const list = JSON.stringify(await client().call(callOf('ListKeywords', { LibId: id, CurrentPage: 1, PageSize: 10 })));
  for (const word of words) expect(list).toContain(JSON.stringify(word).slice(1, -1));
});

test('where three of ten calls are throttled or fail, all come to their end, and nothing is done twice', async () => {
  inject({ throttle: 0.15, serverError: { rate: 0.15, status: 503 } });
  const one = client();
  const created = Array.from({ length: 40 }, (_, index) => one.call(add(`library ${index}`)));
  const read = Array.from({ length: 60 }, () => one.call(LIST));
  await Promise.all([...created, ...read]);
  expect(names()).toHaveLength(40);
  const failed = codes().filter((code) => code !== 'OK');
  expect(failed.length).toBeGreaterThan(15);
  expect(new Set(failed)).toEqual(new Set(['Throttling.User', 'ServiceUnavailable']));
});

test.each<[string, Faults]>([
  ['is lost', { answerLost: { calls: [1] } }],
  ['is an error of a service that has done it', { serverError: { calls: [1], status: 500, applied: true } }],
])('a write whose answer %s is done once, and the error says that nobody knows', async (_, faults) => {
  inject(faults);
  const error = await rejection<OpenApiError>(client().call(add('once')));
  expect(error).toMatchObject({ retriable: true, outcomeUnknown: true });
  expect(names()).toEqual(['once']);
  expect(codes()).toHaveLength(1);
});

test('answers that are lost do no harm to repeatable calls', async () => {
  inject({ answerLost: 0.3 });
  const one = client();
  await Promise.all(Array.from({ length: 30 }, () => one.call(LIST)));
  expect(codes()).toContain('AnswerLost');
});

test('with max_qps at the quota of the account nothing is throttled, also by 50 callers', async () => {
  inject({ qps: { Green: 15 }, delayMs: [0, 60] });
  const one = client({ maxQps: { Green: 15 } });
  await Promise.all(Array.from({ length: 50 }, () => one.call(LIST)));
  expect(codes()).toHaveLength(50);
  expect(new Set(codes())).toEqual(new Set(['OK']));
});

test.each<[string, Faults, Partial<OpenApiError>, string]>([
  [
    'expired',
    { credentials: 'expired' },
    { kind: 'credentials', code: 'InvalidSecurityToken.Expired' },
    'have expired or are malformed: get new ones.',
  ],
  [
    'disabled',
    { credentials: 'disabled' },
    { kind: 'credentials', code: 'InvalidAccessKeyId.Inactive' },
    'Check the AccessKey (of the sandbox)',
  ],
  [
    'unknown',
    { credentials: 'unknown' },
    { kind: 'credentials', code: 'InvalidAccessKeyId.NotFound' },
    'Check the AccessKey (of the sandbox)',
  ],
  [
    'denied',
    { deny: [{ action: 'Green:ListKeywordLibs' }] },
    { kind: 'permission', code: 'NoPermission' },
    'Allow green:ListKeywordLibs in a RAM policy',
  ],
  ['inactive', { account: { activated: false } }, { kind: 'inactive' }, 'Activate the service for this account'],
])('%s: one line says what to do, and it is not tried again', async (_, faults, expected, fix) => {
  inject(faults);
  const error = await rejection<OpenApiError>(client().call(LIST));
  expect(error).toMatchObject({
    ...expected,
    retriable: false,
    requestId: expect.stringMatching(/^[\dA-F-]{36}$/) as string,
  });
  expect(error.message).toContain(fix);
  expect(error.message.split('\n')).toHaveLength(2);
  expect(error.message).not.toContain(cloud.address.accessKeySecret);
  expect(codes()).toHaveLength(1);
});

test('a wrong secret is told as wrong keys, without how the service computed the signature', async () => {
  const address = { ...cloud.address, accessKeySecret: 'not-the-secret' };
  const error = await rejection<OpenApiError>(client({ env: { AISEC_SANDBOX: JSON.stringify(address) } }).call(LIST));
  expect(error).toMatchObject({ kind: 'credentials', code: 'SignatureDoesNotMatch' });
  expect(error.message).not.toMatch(/canonical|x-acs-/i);
});
