import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readCalls, readCloud } from '../../../lib/sandbox';
import { FaultPlan, parseFaults } from '../../../lib/sandbox/openapi/faults';
import { startFakeCloud } from '../../../lib/sandbox/openapi';
import { type Caller, Lab, textAt } from './support';

const GREEN = '2022-09-26';
const STS = '2015-04-01';

let lab: Lab;
let root: Caller;
beforeEach(async () => {
  lab = new Lab();
  root = await lab.start();
});
afterEach(() => lab.close());

const list = async (): Promise<string[]> => {
  const { Data } = await root.ok(GREEN, 'ListKeywordLibs');
  return (Data as { LibName: string }[]).map(({ LibName }) => LibName).sort();
};
const make = (LibName: string) => root.ok(GREEN, 'AddKeywordLib', {}, { LibName });
const codes = async (count: number): Promise<unknown[]> => {
  const replies: unknown[] = [];
  for (let call = 0; call < count; call++) {
    replies.push((await root.send({ version: STS, action: 'GetCallerIdentity' })).body.Code);
  }
  return replies;
};

describe('faults', () => {
  it('throttle and fail as often as they are told to, and the same calls for the same seed', async () => {
    lab.faults({ seed: 'a', throttle: 0.3, serverError: 0.2 });
    const first = await codes(200);
    const share = (code: unknown): number => first.filter((one) => one === code).length / first.length;
    expect(share('Throttling.User')).toBeGreaterThan(0.2);
    expect(share('Throttling.User')).toBeLessThan(0.4);
    expect(share('ServiceUnavailable')).toBeGreaterThan(0.07);
    expect(share('ServiceUnavailable')).toBeLessThan(0.25);
    lab.faults({ seed: 'a', throttle: 0.3, serverError: 0.2, delayMs: 0 });
    expect(await codes(200)).toEqual(first);
  });

  it('hit the n-th call of an action', async () => {
    lab.faults({ throttle: { actions: ['Green:Add*'], calls: [2] } });
    await make('a');
    expect(await root.no(GREEN, 'ListKeywordLibs')).toEqual([200, 200]);
    expect(await root.no(GREEN, 'AddKeywordLib', {}, { LibName: 'b' })).toEqual([400, 'Throttling.User']);
    await make('b');
    expect(await list()).toEqual(['a', 'b']);
  });

  it.each([
    [500, 'InternalError'],
    [502, 'ServiceUnavailable'],
    [504, 'ServiceUnavailable'],
  ])('answer %d', async (status, code) => {
    lab.faults({ serverError: { status } });
    expect(await root.no(STS, 'GetCallerIdentity')).toEqual([status, code]);
  });

  it('fail before a write is done, or after it', async () => {
    lab.faults({ serverError: { calls: [1] } });
    expect(await root.no(GREEN, 'AddKeywordLib', {}, { LibName: 'before' })).toEqual([503, 'ServiceUnavailable']);
    lab.faults({ serverError: { calls: [1], applied: true } });
    expect(await root.no(GREEN, 'AddKeywordLib', {}, { LibName: 'after' })).toEqual([503, 'ServiceUnavailable']);
    expect(await list()).toEqual(['after']);
  });

  it('lose the answer to a write that was done', async () => {
    lab.faults({ answerLost: { actions: ['Green:AddKeywordLib'] } });
    await expect(make('lost')).rejects.toThrow('socket hang up');
    expect(await list()).toEqual(['lost']);
    expect(readCalls(lab.stateDir)[0]).toMatchObject({ action: 'AddKeywordLib', status: 0, code: 'AnswerLost' });
  });

  it('show a write after some reads only, in every way of reading', async () => {
    lab.faults({ lag: { reads: 2 } });
    const LibId = textAt(await make('a'), 'Data', 'LibId');
    expect(await list()).toEqual([]);
    expect(await root.no(GREEN, 'GetKeywordLib', {}, { LibId, ServiceCode: 'x' })).toEqual([200, 404]);
    expect(await list()).toEqual(['a']);
    await root.ok(GREEN, 'UpdateKeywordLib', {}, { LibId, LibName: 'b' });
    await root.ok(GREEN, 'UpdateKeywordLib', {}, { LibId, LibName: 'c' });
    expect([await list(), await list(), await list()]).toEqual([['a'], ['a'], ['c']]);
    await root.ok(GREEN, 'DeleteKeywordLib', {}, { LibId });
    expect([await list(), await list(), await list()]).toEqual([['c'], ['c'], []]);
  });

  it('show a write after a time only', async () => {
    lab.faults({ lag: { ms: 1000 } });
    const made = Date.now();
    await make('a');
    expect(await list()).toEqual([]);
    while ((await list()).length === 0) expect(Date.now() - made).toBeLessThan(30_000);
    expect(Date.now() - made).toBeGreaterThanOrEqual(1000);
  });

  it('delay calls', async () => {
    lab.faults({ delayMs: [40, 60] });
    await codes(1);
    expect(readCalls(lab.stateDir)[0].duration).toBeGreaterThanOrEqual(39);
  });

  it('limit how many calls a user makes of a product within any second', async () => {
    lab.faults({ qps: { Sts: 3 } });
    lab.makeUser('app');
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => root.send({ version: STS, action: 'GetCallerIdentity' })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(replies.filter(({ body }) => body.Code === 'Throttling.User')).toHaveLength(5);
    expect(await list()).toEqual([]);
    const { AccessKey } = await root.ok('2015-05-01', 'CreateAccessKey', { UserName: 'app' });
    const { AccessKeyId: accessKeyId, AccessKeySecret: accessKeySecret } = AccessKey as { [name: string]: string };
    await root.as({ accessKeyId, accessKeySecret }).ok(STS, 'GetCallerIdentity');
  });

  it('free the limit of a second bit by bit', () => {
    const plan = new FaultPlan({ qps: { Sts: 2 } });
    const allowed = [0, 10, 20, 999, 1000, 1005, 1010].map((now) => plan.withinQps('root', 'Sts', now));
    expect(allowed).toEqual([true, true, false, false, true, false, true]);
  });

  it('forbid actions', async () => {
    lab.faults({ deny: [{ action: 'ram:Create*' }, { action: 'sts:getcalleridentity' }] });
    const { status, body } = await root.send({
      version: '2015-05-01',
      action: 'CreateAccessKey',
      query: { UserName: 'x' },
    });
    expect([status, body]).toMatchObject([
      403,
      {
        Code: 'NoPermission',
        AccessDeniedDetail: {
          AuthAction: 'ram:CreateAccessKey',
          AuthPrincipalType: 'Account',
          NoPermissionType: 'ImplicitDeny',
        },
      },
    ]);
    expect(await root.no(STS, 'GetCallerIdentity')).toEqual([403, 'NoPermission']);
    await root.ok('2015-05-01', 'ListUsers');
  });

  it.each([
    ['expired', 400, 'InvalidSecurityToken.Expired'],
    ['disabled', 400, 'InvalidAccessKeyId.Inactive'],
    ['unknown', 404, 'InvalidAccessKeyId.NotFound'],
  ])('make all credentials %s', async (credentials, status, code) => {
    lab.faults({ credentials });
    expect(await root.no(STS, 'GetCallerIdentity')).toEqual([status, code]);
  });

  it('kill the server when the n-th call is done', async () => {
    let killed = 0;
    const fragile = await lab.start({ die: () => killed++ });
    lab.faults({ killAfterCall: 2 });
    await fragile.ok(STS, 'GetCallerIdentity');
    // The server would be gone; here its caller has to give up by itself.
    const hanging = fragile.ok(GREEN, 'AddKeywordLib', {}, { LibName: 'last' }).catch(() => 'no answer');
    await until(() => killed === 1);
    await fragile.cloud.close();
    expect(await hanging).toBe('no answer');
    expect(readCloud(lab.stateDir).keywordLibraries).toMatchObject([{ name: 'last' }]);
    expect(readCalls(lab.stateDir).at(-1)).toMatchObject({ action: 'AddKeywordLib', code: 'Killed', status: 0 });
  });

  it('kill the server before the n-th call is done', async () => {
    let killed = 0;
    const fragile = await lab.start({ die: () => killed++ });
    lab.faults({ killBeforeCall: 1 });
    const hanging = fragile.ok(GREEN, 'AddKeywordLib', {}, { LibName: 'never' }).catch(() => 'no answer');
    await until(() => killed === 1);
    await fragile.cloud.close();
    expect(await hanging).toBe('no answer');
    expect(readCloud(lab.stateDir).keywordLibraries).toEqual([]);
  });

  it('tell by a file when the n-th call is done, and leave its caller without an answer', async () => {
    const file = path.join(lab.stateDir, 'signal');
    lab.faults({ signalAfterCall: { n: 1, file } });
    const hanging = make('held').catch(() => 'no answer');
    await until(() => existsSync(file));
    expect(await list()).toEqual(['held']);
    await root.cloud.close();
    expect(await hanging).toBe('no answer');
  });

  it('can be in a file elsewhere', async () => {
    const faultsFile = path.join(lab.stateDir, 'elsewhere.json');
    writeFileSync(faultsFile, '{"credentials":"unknown"}');
    const other = await lab.start({ faultsFile });
    expect(await other.no(STS, 'GetCallerIdentity')).toEqual([404, 'InvalidAccessKeyId.NotFound']);
    expect(await root.no(STS, 'GetCallerIdentity')).toEqual([200, undefined]);
  });

  it('that are wrong stop a start, and fail calls with the reason', async () => {
    lab.faults({ throtle: 1, lag: { seconds: 1 } });
    const { status, body } = await root.send({ version: STS, action: 'GetCallerIdentity' });
    expect([status, body.Code, body.Message]).toEqual([
      500,
      'SandboxError',
      expect.stringMatching(/faults\.json: throtle is unknown \(there are: .*; lag cannot be {"seconds":1}/),
    ]);
    await expect(startFakeCloud({ stateDir: lab.stateDir })).rejects.toThrow('throtle is unknown');
  });

  it.each([
    ['[]', 'has to hold an object'],
    ['{', 'is not JSON'],
    ['{"throttle":"often"}', 'throttle cannot be "often"'],
    ['{"throttle":{"rate":0.1,"status":500}}', 'throttle cannot be'],
    ['{"qps":{"Green":0}}', 'qps cannot be'],
    ['{"delayMs":[1]}', 'delayMs cannot be [1]'],
    ['{"deny":["ram:*"]}', 'deny cannot be'],
    ['{"credentials":"wrong"}', 'credentials cannot be "wrong"'],
  ])('cannot be %s', (text, message) => {
    expect(() => parseFaults(text, 'f.json')).toThrow(message);
  });

  it('may be everything that the documentation shows', () => {
    const page = readFileSync(path.join(__dirname, '../../../docs/sandbox.md'), 'utf8');
    const shown = [...page.matchAll(/```json\n([^`]*)```/g)].map(([, text]) => text);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(parseFaults(text, 'docs')).toEqual(JSON.parse(text));
  });
});

/** Waits for something that no promise tells of; the test's own time limit ends it. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await wait(5);
}
