/** Members of a resource directory and their enrolments: what is sent, and what is not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { RESOURCES } from '../../../lib/provider';
import { type OpenApiClient, OpenApiError } from '../../../lib/provider/client';
import { Context } from '../../../lib/provider/engine/context';
import type { Handler } from '../../../lib/provider/engine/handler';
import { Intents } from '../../../lib/provider/engine/intents';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const ID = '1000000000000007';

const refused = (code: string): OpenApiError =>
  new OpenApiError('product', 'Action', { kind: 'refused', code, reason: code });
const lost = (): OpenApiError =>
  new OpenApiError('product', 'Action', { kind: 'lost', code: 'Client.ConnectionLost', reason: 'lost' });

interface Sent {
  readonly action: string;
  readonly parameters: { readonly [name: string]: unknown };
}

/** Answers by action: the next of its list, the last one again and again. */
type Answers = { readonly [action: string]: readonly (object | Error)[] };

const dir = mkdtempSync(path.join(tmpdir(), 'aisec-factory-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

class Bench {
  readonly sent: Sent[] = [];
  readonly handler: Handler;
  private readonly given = new Map<string, number>();

  constructor(
    private readonly type: string,
    private readonly answers: Answers,
  ) {
    const definition = RESOURCES.find((one) => one.type === type);
    if (definition?.kind !== 'custom') throw new Error(`no custom definition ${type}`);
    this.handler = definition.handler;
  }

  get context(): Context {
    const call = ({ action, parameters }: Sent): Promise<object> => {
      if (!/^(Get|List)/.test(action)) this.sent.push({ action, parameters });
      const all = this.answers[action] ?? [];
      const n = this.given.get(action) ?? 0;
      this.given.set(action, n + 1);
      const answer = all[Math.min(n, all.length - 1)] ?? {};
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
    return new Context({
      type: `aisec_${this.type}`,
      client: { region: 'cn-hangzhou', call } as unknown as OpenApiClient,
      intents: new Intents(dir),
      private: {},
      signal: new AbortController().signal,
      env: {},
    });
  }

  get actions(): readonly string[] {
    return this.sent.map(({ action }) => action);
  }
}

const member = (more: object = {}): object => ({
  TotalCount: 1,
  Accounts: {
    Account: [
      {
        AccountId: ID,
        DisplayName: 'shop',
        AccountName: 'shop@rd-1.aliyunid.com',
        FolderId: 'fd-1',
        Status: 'CreateSuccess',
        Tags: { Tag: [{ Key: 'team', Value: 'ai' }] },
        ...more,
      },
    ],
  },
});
const GONE = { TotalCount: 0, Accounts: { Account: [] } };

const STATE: ValueObject = {
  id: ID,
  display_name: 'shop',
  account_name_prefix: 'shop',
  initial_folder_id: null,
  payer_account_id: null,
  tags: { team: 'ai' },
  closed: false,
  abandoned_checks: null,
  timeout_minutes: 1,
  account_name: 'shop@rd-1.aliyunid.com',
  join_method: 'created',
  resource_directory_id: 'rd-1',
  status: 'CreateSuccess',
};

describe('a member', () => {
  const plan = async (prior: ValueObject | null, planned: ValueObject): Promise<readonly string[]> => {
    const { handler, context } = new Bench('resource_manager_account', {});
    const advice = await handler.plan?.(context, prior, planned, planned);
    return (advice?.diagnostics ?? []).map(({ summary }) => summary);
  };

  it.each<[string, ValueObject | null, ValueObject, readonly string[]]>([
    ['gets another name', STATE, { ...STATE, display_name: 'lab' }, []],
    [
      'gets another prefix',
      STATE,
      { ...STATE, account_name_prefix: 'lab' },
      ['The name of an account cannot be changed'],
    ],
    [
      'is ended before it is there',
      null,
      { ...STATE, closed: true },
      ['An account is ended that Terraform does not have'],
    ],
    ['is used again', { ...STATE, closed: true }, STATE, ['An account that was ended cannot be used again']],
  ])('is planned so that nothing is lost when it %s', async (_, prior, planned, problems) => {
    expect(await plan(prior, planned)).toEqual(problems);
  });

  it('is told what differs, and no more', async () => {
    const bench = new Bench('resource_manager_account', {
      ListAccounts: [member({ Tags: { Tag: [{ Key: 'cost', Value: '1' }] } })],
    });
    await bench.handler.update(
      bench.context,
      { ...STATE, payer_account_id: '9' },
      { ...STATE, tags: { cost: '1' } },
      {},
    );
    expect(bench.sent.map(({ action, parameters }) => [action, parameters.TagKey ?? parameters.Tag])).toEqual([
      ['UntagResources', ['team']],
      ['TagResources', [{ Key: 'cost', Value: '1' }]],
    ]);
    const quiet = new Bench('resource_manager_account', { ListAccounts: [member()] });
    await quiet.handler.update(quiet.context, STATE, { ...STATE, tags: null, timeout_minutes: 2 }, {});
    expect(quiet.sent).toEqual([]);
  });

  const CHECKED = {
    AccountDeletionCheckResultInfo: { Status: 'PreCheckComplete', AllowDelete: 'true', AbandonableChecks: [] },
  };
  const status = (Status: string, more: object = {}): object => ({ RdAccountDeletionStatus: { Status, ...more } });
  const NONE = refused('EntityNotExists.CheckAccount');

  const close = async (answers: Answers, planned: ValueObject = {}) => {
    const bench = new Bench('resource_manager_account', answers);
    const next: ValueObject = { ...STATE, closed: true, status: UNKNOWN, ...planned };
    const { state } = await bench.handler.update(bench.context, STATE, next, {});
    return { status: state.status, actions: bench.actions, sent: bench.sent };
  };

  it('is ended after its checks, with what is abandoned', async () => {
    const found = [{ CheckId: 'NON_SP_cs', CheckName: 'ACK', Description: 'a cluster' }];
    const info = { ...CHECKED.AccountDeletionCheckResultInfo, AbandonableChecks: found };
    const answers: Answers = {
      ListAccounts: [member(), GONE],
      GetAccountDeletionStatus: [NONE, status('Deleting'), status('Success')],
      GetAccountDeletionCheckResult: [{ AccountDeletionCheckResultInfo: info }],
    };
    await expect(close(answers)).rejects.toThrow(/NON_SP_cs \(ACK\): a cluster/);
    const ended = await close(answers, { abandoned_checks: ['NON_SP_cs'] });
    expect(ended).toMatchObject({ status: 'Deleted', actions: ['CheckAccountDelete', 'DeleteAccount'] });
    expect(ended.sent[1]?.parameters).toEqual({ AccountId: ID, AbandonableCheckId: ['NON_SP_cs'] });
  });

  it.each<[string, Answers, string, readonly string[]]>([
    [
      'and waits for nobody when the service keeps it for 45 days',
      {
        ListAccounts: [member()],
        GetAccountDeletionStatus: [NONE, status('Deleting', { DeletionType: '1' })],
        GetAccountDeletionCheckResult: [CHECKED],
      },
      'Deleting',
      ['CheckAccountDelete', 'DeleteAccount'],
    ],
    [
      'once, though the answer was lost',
      {
        ListAccounts: [member(), GONE],
        DeleteAccount: [lost()],
        GetAccountDeletionStatus: [NONE, status('Deleting'), status('Success')],
        GetAccountDeletionCheckResult: [CHECKED],
      },
      'Deleted',
      ['CheckAccountDelete', 'DeleteAccount'],
    ],
    [
      'and an end that was begun is waited for',
      { ListAccounts: [GONE], GetAccountDeletionStatus: [status('Deleting'), status('Success')] },
      'Deleted',
      [],
    ],
    ['and one that is gone needs no end', { ListAccounts: [GONE], GetAccountDeletionStatus: [NONE] }, 'Deleted', []],
  ])('is ended %s', async (_, answers, wanted, actions) => {
    expect(await close(answers)).toMatchObject({ status: wanted, actions });
  });

  it('whose end failed says why', async () => {
    const failed = status('DeleteFailed', { FailReasonList: [{ Name: 'Others', Description: 'has a payer' }] });
    const answers: Answers = {
      ListAccounts: [member()],
      GetAccountDeletionStatus: [NONE, failed],
      GetAccountDeletionCheckResult: [CHECKED],
    };
    await expect(close(answers)).rejects.toThrow(/was not deleted: DeleteFailed\n {2}Others: has a payer/);
  });

  it('that was ended stays in the state, unless somebody took that back', async () => {
    const read = async (answer: object): Promise<ValueObject | undefined> => {
      const { handler, context } = new Bench('resource_manager_account', { ListAccounts: [answer] });
      return (await handler.read(context, { ...STATE, closed: true }, false))?.state;
    };
    expect(await read(GONE)).toMatchObject({ closed: true, status: 'Deleted' });
    expect(await read(member({ DeletionStatus: 'Deleting' }))).toMatchObject({ closed: true, status: 'Deleting' });
    for (const DeletionStatus of ['CheckFailed', 'DeleteFailed', undefined]) {
      expect(await read(member({ DeletionStatus }))).toMatchObject({ closed: false, status: 'CreateSuccess' });
    }
  });

  it('that is taken away is left alone', async () => {
    const { handler, context, sent } = new Bench('resource_manager_account', {});
    expect(await handler.delete(context, STATE)).toMatchObject([{ severity: 'warning' }]);
    expect(await handler.delete(context, { ...STATE, closed: true })).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('the place of a member', () => {
  const PLACE: ValueObject = { id: UNKNOWN, account_id: ID, folder_id: 'fd-1' };

  it('is left alone where it is right', async () => {
    const bench = new Bench('resource_manager_account_placement', { ListAccounts: [member()] });
    expect((await bench.handler.create(bench.context, PLACE, {})).state).toMatchObject({ id: ID, folder_id: 'fd-1' });
    expect(bench.sent).toEqual([]);
  });

  it('is changed by one call', async () => {
    const bench = new Bench('resource_manager_account_placement', {
      ListAccounts: [member({ FolderId: 'fd-2' }), member()],
    });
    await bench.handler.create(bench.context, PLACE, {});
    expect(bench.sent).toEqual([{ action: 'MoveAccount', parameters: { AccountId: ID, DestinationFolderId: 'fd-1' } }]);
  });
});

describe('an enrolment', () => {
  const ENROLLMENT: ValueObject = {
    id: UNKNOWN,
    account_id: ID,
    baseline_id: 'afb-1',
    items: '[{"Name":"A","Version":"1.0","Config":"{\\"x\\": 1}"},{"Name":"B","Skip":true}]',
    revision: '1',
    timeout_minutes: 1,
    status: UNKNOWN,
    failure: UNKNOWN,
  };
  const enrolled = (Status: string, more: object = {}): object => ({
    AccountUid: Number(ID),
    BaselineId: 'afb-1',
    Inputs: {
      BaselineItems: [
        { Name: 'B', Version: '1.0', Skip: true },
        { Name: 'A', Version: '1.0', Config: '{"x":1}' },
      ],
    },
    Status,
    UpdateTime: '1',
    ...more,
  });
  const ABSENT = refused('InvalidAccount.NotFound');

  const create = async (...answers: readonly (object | Error)[]) => {
    const bench = new Bench('governance_enrollment', { GetEnrolledAccount: answers });
    const { state, diagnostics } = await bench.handler.create(bench.context, ENROLLMENT, {});
    return {
      state,
      sent: bench.sent,
      summaries: (diagnostics ?? []).map(({ summary, severity }) => [severity, summary]),
    };
  };

  it('is started with the items, and followed to its end', async () => {
    const { state, sent } = await create(ABSENT, enrolled('Pending'), enrolled('Running'), enrolled('Finished'));
    expect(state).toMatchObject({ id: ID, status: 'Finished', failure: '' });
    expect(sent).toEqual([
      {
        action: 'EnrollAccount',
        parameters: {
          RegionId: 'cn-hangzhou',
          AccountUid: Number(ID),
          BaselineId: 'afb-1',
          BaselineItems: [
            { Name: 'A', Version: '1.0', Config: '{"x": 1}' },
            { Name: 'B', Skip: true },
          ],
        },
      },
    ]);
  });

  it.each<[string, readonly (object | Error)[], number]>([
    ['that is as it should be is not started again', [enrolled('Finished')], 0],
    ['that goes on is waited for', [enrolled('Running'), enrolled('Finished')], 0],
    [
      'of another baseline is started again',
      [enrolled('Finished', { BaselineId: 'afb-2' }), enrolled('Running'), enrolled('Finished')],
      1,
    ],
    [
      'with other items is started again',
      [enrolled('Finished', { Inputs: {} }), enrolled('Running'), enrolled('Finished')],
      1,
    ],
  ])('%s', async (_, answers, starts) => {
    const { state, sent } = await create(...answers);
    expect(state.status).toBe('Finished');
    expect(sent).toHaveLength(starts);
  });

  it('that fails says which item and why, as a warning, and is planned again', async () => {
    const failed = enrolled('Failed', {
      Progress: [
        { Name: 'A', Status: 'Finished' },
        { Name: 'C', Status: 'Failed' },
      ],
      ErrorInfo: { Code: 'Quota', Message: 'No more VPCs' },
    });
    const { state, summaries } = await create(ABSENT, failed);
    expect(state).toMatchObject({ status: 'Failed', failure: 'Failed of C Quota: No more VPCs' });
    expect(summaries).toEqual([['warning', `Account ${ID} was not enrolled`]]);
    const { handler, context } = new Bench('governance_enrollment', {});
    expect(await handler.plan?.(context, state, state, {})).toEqual({ unknown: ['status', 'failure'] });
    expect(await handler.plan?.(context, { ...state, status: 'Finished' }, state, {})).toEqual({});
  });

  it('whose start was not answered is found', async () => {
    const bench = new Bench('governance_enrollment', {
      EnrollAccount: [lost()],
      GetEnrolledAccount: [ABSENT, enrolled('Running'), enrolled('Finished')],
    });
    expect((await bench.handler.create(bench.context, ENROLLMENT, {})).state.status).toBe('Finished');
    expect(bench.actions).toEqual(['EnrollAccount']);
  });

  it('is done again for another revision, and for no other timeout', async () => {
    const bench = new Bench('governance_enrollment', {
      GetEnrolledAccount: [enrolled('Finished'), enrolled('Running'), enrolled('Finished')],
    });
    const prior: ValueObject = { ...ENROLLMENT, id: ID, status: 'Finished', failure: '' };
    await bench.handler.update(bench.context, prior, { ...prior, timeout_minutes: 2 }, {});
    expect(bench.actions).toEqual([]);
    await bench.handler.update(bench.context, prior, { ...prior, revision: '2' }, {});
    expect(bench.actions).toEqual(['EnrollAccount']);
  });

  it.each(['{}', '[1]', '[{"Config":"{}"}]', 'no json'])('refuses %s as items', (items) => {
    const definition = RESOURCES.find(({ type }) => type === 'governance_enrollment');
    const problems = definition?.kind === 'custom' ? definition.validate?.({ ...ENROLLMENT, items }) : [];
    expect(problems).toMatchObject([{ severity: 'error', path: ['items'] }]);
  });
});
