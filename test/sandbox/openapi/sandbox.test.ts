/** The fake cloud as part of a sandbox: processes that begin, end, are killed, and share a directory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { type FakeCloudAddress, readCalls, readCloud, type Sandbox, startSandbox } from '../../../lib/sandbox';
import { aisec } from '../../support/terraform';
import { Caller, Lab, textAt } from './support';

const GREEN = '2022-09-26';
const STS = '2015-04-01';

let lab: Lab;
let sandboxes: Sandbox[] = [];
beforeEach(() => (lab = new Lab()));
afterEach(async () => {
  await Promise.all(sandboxes.map((sandbox) => sandbox.stop().catch(() => undefined)));
  sandboxes = [];
  await lab.close();
});

async function sandbox(): Promise<Sandbox> {
  const started = await startSandbox({
    stateDir: lab.stateDir,
    env: { ...process.env, AISEC_SANDBOX_FAULTS: undefined },
  });
  sandboxes.push(started);
  return started;
}

const callerOf = ({ env }: Sandbox): Caller => {
  const address = JSON.parse(env.AISEC_SANDBOX ?? '') as FakeCloudAddress;
  return new Caller({ address, close: () => Promise.resolve() });
};

describe('a fake cloud', () => {
  it('keeps objects and credentials when its server ends and another begins', async () => {
    const first = await lab.start();
    await first.ok(GREEN, 'AddKeywordLib', {}, { LibName: 'kept', Keywords: 'a' });
    await first.cloud.close();
    const second = await lab.start();
    expect(second.signer.accessKeySecret).toBe(first.signer.accessKeySecret);
    expect(await second.ok(GREEN, 'ListKeywordLibs')).toMatchObject({ Data: [{ LibName: 'kept', KeywordCount: '1' }] });
  });

  it('goes on after a server that was killed while it wrote', async () => {
    const root = await lab.start();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(path.join(lab.stateDir, 'openapi', 'lock'), String(pid));
    await root.ok(GREEN, 'AddKeywordLib', {}, { LibName: 'x' });
  });

  it('names a file that somebody broke', async () => {
    const root = await lab.start();
    const dir = path.join(lab.stateDir, 'openapi', 'callbacks');
    mkdirSync(dir);
    writeFileSync(path.join(dir, '1.json'), '{');
    const { status, body } = await root.send({ version: GREEN, action: 'ListCallback' });
    expect([status, body.Message]).toEqual([500, expect.stringContaining('callbacks/1.json was edited')]);
  });
});

describe('a sandbox', () => {
  it('tells its commands where the OpenAPIs are, and which provider to start', async () => {
    const started = await sandbox();
    expect(JSON.parse(started.env.AISEC_SANDBOX ?? '')).toEqual(started.openApi);
    expect(started.openApi.endpoint).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(started.env.AISEC_PROVIDER_MAIN).toBe(path.resolve(__dirname, '../../../lib/provider/main.ts'));
    await callerOf(started).ok(STS, 'GetCallerIdentity');
  });

  it('shares one cloud with others of the same directory: no write is lost', async () => {
    const callers = (await Promise.all([sandbox(), sandbox()])).map(callerOf);
    expect(callers[0].signer.accessKeyId).toBe(callers[1].signer.accessKeyId);
    const LibId = textAt(await callers[0].ok(GREEN, 'AddKeywordLib', {}, { LibName: 'x' }), 'Data', 'LibId');
    await Promise.all(
      Array.from({ length: 40 }, (_, word) =>
        callers[word % 2].ok(GREEN, 'AddKeywordsToLib', {}, { LibId, Keywords: `word-${word}` }),
      ),
    );
    expect(readCloud(lab.stateDir).keywordLibraries.map(({ words }) => words.length)).toEqual([40]);
    expect(readCalls(lab.stateDir)).toHaveLength(41);
  });

  it('dies when its faults say so, and the next one has what was done', async () => {
    lab.faults({ killAfterCall: 1 });
    const first = await sandbox();
    await expect(callerOf(first).ok(GREEN, 'AddKeywordLib', {}, { LibName: 'last' })).rejects.toThrow();
    await expect(first.stop()).rejects.toThrow('killed by SIGKILL');
    lab.faults({});
    expect(await callerOf(await sandbox()).ok(GREEN, 'ListKeywordLibs')).toMatchObject({ Data: [{ LibName: 'last' }] });
  });

  it('does not start with faults that are wrong', async () => {
    lab.faults({ throttle: 'often' });
    await expect(sandbox()).rejects.toThrow('throttle cannot be "often"');
  });
});

describe('aisec sandbox', () => {
  const run = (...args: string[]) => aisec(['sandbox', '--state', lab.stateDir, ...args]);

  it('counts what is behind the OpenAPIs, and deletes it on reset', async () => {
    const root = await lab.start();
    await root.ok(GREEN, 'AddKeywordLib', {}, { LibName: 'a', Keywords: 'x' });
    await root.ok(GREEN, 'CreateCallback', {}, { Name: 'b', Url: 'https://x' });
    const counts = { callbacks: 1, keywordLibraries: 1 };
    expect(JSON.parse((await run('status', '--json')).stdout)).toMatchObject({ count: 0, openApi: counts });
    expect((await run('status')).stdout).toMatch(/behind the OpenAPIs.*count[^]*keywordLibraries.*1/);
    expect(await run('reset')).toMatchObject({ code: 2, stderr: expect.stringContaining('2 resources') as string });
    expect(await run('reset', '--yes')).toMatchObject({ code: 0, stdout: '2 resources deleted.\n' });
    expect([readCalls(lab.stateDir), readCloud(lab.stateDir).callbacks]).toEqual([[], []]);
    expect(await root.ok(GREEN, 'ListKeywordLibs')).toMatchObject({ Data: [] });
  });

  it('hands faults to the OpenAPIs', async () => {
    const file = path.join(lab.stateDir, 'some.json');
    expect(await run('--faults', file, '--', 'true')).toMatchObject({
      code: 1,
      stderr: `aisec: the file with faults ${file} does not exist\n`,
    });
    writeFileSync(file, '{"signalAfterCall":{"n":1,"seconds":2}}');
    const { code, stderr } = await run('--faults', file, '--', 'true');
    expect([code, stderr]).toEqual([1, expect.stringContaining('some.json: signalAfterCall cannot be')]);
    writeFileSync(file, '{}');
    const printed = await run('--faults', file, '--', 'sh', '-c', 'echo "$AISEC_SANDBOX"');
    expect(Object.keys(JSON.parse(printed.stdout) as object).sort()).toEqual([
      'accessKeyId',
      'accessKeySecret',
      'accountId',
      'endpoint',
    ]);
    expect(readFileSync(path.join(lab.stateDir, '.gitignore'), 'utf8')).toBe('*\n');
  });
});
