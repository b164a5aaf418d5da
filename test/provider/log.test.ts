/** What Terraform's log has of the calls of an apply. */
import { createAisecProvider } from '../../lib/provider';
import { KEY, OK, serve, type Server } from './client/support';

let cloud: Server;
const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await cloud.close();
});

async function read(env: NodeJS.ProcessEnv): Promise<readonly object[]> {
  const throttled = { status: 400, body: { Code: 'Throttling.User', Message: 'slow down', RequestId: 'R-t' } };
  cloud = await serve(throttled, OK);
  const provider = createAisecProvider({ env });
  await provider.configure(
    {
      region: 'cn-shanghai',
      access_key: KEY.id,
      secret_key: KEY.secret,
      protocol: 'HTTP',
      endpoints: { Green: cloud.endpoint },
    },
    '1.9.0',
  );
  const currentState = { id: 'secret-lib', name: 'secret-name', purpose: 'check', words: null, word_count: null };
  await provider.read({ typeName: 'aisec_guardrails_keyword_library', currentState, private: new Uint8Array() });
  return lines.map((line) => JSON.parse(line) as object);
}

test('at debug it has each attempt, with code and RequestId and without values', async () => {
  const of = { '@module': 'aisec.client', product: 'Green', action: 'ListKeywordLibs' };
  expect(await read({ TF_LOG: 'DEBUG' })).toMatchObject([
    { ...of, '@level': 'info', attempt: 1, code: 'Throttling.User', requestId: 'R-t' },
    { ...of, '@level': 'debug', attempt: 2, code: 'ok', statusCode: 200 },
  ]);
  expect(lines.join('')).not.toMatch(/secret|LTAI/);
});

test('at info it has what failed, and without TF_LOG nothing', async () => {
  expect(await read({ TF_LOG_PROVIDER: 'INFO' })).toMatchObject([{ code: 'Throttling.User' }]);
  await cloud.close();
  lines.length = 0;
  expect(await read({})).toEqual([]);
});
