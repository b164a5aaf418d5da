/** Maturity checks as the service may answer: in time, late, not at all, and badly. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { DATA_SOURCES, RESOURCES } from '../../../lib/provider';
import { type OpenApiClient, OpenApiError } from '../../../lib/provider/client';
import { Context } from '../../../lib/provider/engine/context';
import type { DataSourceReader, Handler } from '../../../lib/provider/engine/handler';
import { Intents } from '../../../lib/provider/engine/intents';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const root = mkdtempSync(path.join(tmpdir(), 'governance-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const handlerOf = (type: string): Handler =>
  (RESOURCES.find((one) => one.type === type) as unknown as { readonly handler: Handler }).handler;
const readerOf = (type: string): DataSourceReader =>
  (DATA_SOURCES.find((one) => one.type === type) as unknown as { readonly read: DataSourceReader }).read;

type Answer = object | Error;
type Script = { readonly [action: string]: readonly Answer[] };

interface Sent {
  readonly action: string;
  readonly parameters: { readonly [name: string]: unknown };
}

/** A service that answers what is written, the last answer again and again. */
function bench(type: string, script: Script, { region = 'ap-southeast-1', data = path.join(root, 'none') } = {}) {
  const sent: Sent[] = [];
  const turns = new Map<string, number>();
  const call = ({ action, parameters }: Sent): Promise<object> => {
    sent.push({ action, parameters });
    const turn = turns.get(action) ?? 0;
    turns.set(action, turn + 1);
    const answers = script[action] ?? [{}];
    const answer = answers[Math.min(turn, answers.length - 1)] ?? {};
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const context = new Context({
    type: `aisec_${type}`,
    client: { region, call } as unknown as OpenApiClient,
    intents: new Intents(data),
    private: {},
    signal: new AbortController().signal,
    env: {},
  });
  return { context, sent, actions: () => sent.map(({ action }) => action) };
}

const refused = (code: string): OpenApiError =>
  Object.assign(Object.create(OpenApiError.prototype) as OpenApiError, { code, message: code, outcomeUnknown: false });
const lost = (): OpenApiError =>
  Object.assign(Object.create(OpenApiError.prototype) as OpenApiError, {
    code: 'Timeout',
    message: 'no answer',
    outcomeUnknown: true,
  });

const results = (Status: string, EvaluationTime: string, more: object = {}): object => ({
  RequestId: 'r-1',
  Results: { Status, EvaluationTime, TotalScore: 0.8, MetricResults: [{ Id: 'a', EvaluationTime }], ...more },
});

const COMPUTED = { id: UNKNOWN, status: UNKNOWN, total_score: UNKNOWN, evaluation_time: UNKNOWN } as const;
const planned = (more: ValueObject = {}): ValueObject => ({
  ...COMPUTED,
  scope: null,
  account_id: null,
  lens_code: null,
  evaluation_domain: null,
  metric_ids: null,
  triggers: null,
  timeout_minutes: 1,
  ...more,
});

const evaluation = handlerOf('governance_evaluation');
let directories = 0;
const directory = (): string => path.join(root, `d${directories++}`);

describe('a run', () => {
  it('waits until another one has ended, then for its own end', async () => {
    const { context, actions } = bench(
      'governance_evaluation',
      {
        ListEvaluationResults: [
          results('Running', '2026-01-01T00:00:00Z'),
          results('Finished', '2026-01-02T00:00:00Z'),
          results('Finished', '2026-01-02T00:00:00Z'),
          results('Running', '2026-01-02T00:00:00Z'),
          results('Finished', '2026-01-03T00:00:00Z'),
        ],
      },
      { data: directory() },
    );
    const { state } = await evaluation.create(context, planned(), {});
    expect(state).toMatchObject({
      id: 'Account:r-1',
      status: 'Finished',
      total_score: 0.8,
      evaluation_time: '2026-01-03T00:00:00Z',
    });
    expect(actions()).toEqual([
      'ListEvaluationResults',
      'ListEvaluationResults',
      'RunEvaluation',
      'ListEvaluationResults',
      'ListEvaluationResults',
      'ListEvaluationResults',
    ]);
  });

  it('names the items of its lens, since runs know no lens, and the account as a number', async () => {
    const { context, sent } = bench(
      'governance_evaluation',
      {
        ListEvaluationResults: [results('Finished', '1'), results('Finished', '2')],
        ListEvaluationMetadata: [
          { EvaluationMetadata: [{ Type: 'Metric', Metadata: [{ Id: 'm1' }, { Id: 'm2' }] }, { Type: 'Topic' }] },
        ],
      },
      { data: directory() },
    );
    await evaluation.create(
      context,
      planned({ lens_code: 'ai', scope: 'ResourceDirectory', account_id: '1100000000000001' }),
      {},
    );
    expect(sent.find(({ action }) => action === 'RunEvaluation')?.parameters).toEqual({
      RegionId: 'ap-southeast-1',
      AccountId: 1100000000000001,
      Scope: 'ResourceDirectory',
      MetricIds: ['m1', 'm2'],
    });
    expect(sent[0]?.parameters).toEqual({
      RegionId: 'ap-southeast-1',
      AccountId: 1100000000000001,
      Scope: 'ResourceDirectory',
      LensCode: 'ai',
    });
  });

  it('keeps all digits of an account whose number a double cannot hold', async () => {
    const answers = { ListEvaluationResults: [results('Finished', '1'), results('Finished', '2')] };
    const { context, sent } = bench('governance_evaluation', answers, { data: directory() });
    await evaluation.create(context, planned({ account_id: '9007199254740993' }), {});
    expect(sent.map(({ parameters }) => parameters.AccountId)).toEqual(sent.map(() => '9007199254740993'));
  });

  it('waits for one of another lens, in which a start would be lost', async () => {
    const data = directory();
    const order: string[] = [];
    let until = 0;
    let ended = 0;
    const run = (lens: string): Promise<unknown> => {
      const { context } = bench('governance_evaluation', {}, { data });
      const call = ({ action }: Sent): Promise<object> => {
        const running = Date.now() < until;
        if (action === 'ListEvaluationMetadata') return Promise.resolve({});
        if (action === 'ListEvaluationResults') {
          return Promise.resolve(results(running ? 'Running' : 'Finished', String(ended)));
        }
        order.push(running ? `${lens} is lost` : lens);
        until = Date.now() + 20;
        ended++;
        return Promise.resolve({});
      };
      Object.assign((context as unknown as { readonly client: object }).client, { call });
      return evaluation.create(context, planned({ lens_code: lens }), {});
    };
    await Promise.all([run('basic'), run('ai')]);
    expect(order.sort()).toEqual(['ai', 'basic']);
  });

  it('of which nobody got the answer is not begun a second time, by this apply or the next', async () => {
    const data = directory();
    const script = {
      ListEvaluationResults: [results('Finished', '1'), results('Running', '1'), results('Finished', '2')],
      RunEvaluation: [lost()],
    };
    const first = bench('governance_evaluation', script, { data });
    await evaluation.create(first.context, planned(), {});
    expect(first.actions().filter((action) => action === 'RunEvaluation')).toHaveLength(1);
    // Terraform was killed before it stored the state: the intent is still there.
    const second = bench('governance_evaluation', { ListEvaluationResults: [results('Finished', '2')] }, { data });
    const { state } = await evaluation.create(second.context, planned(), {});
    expect(state).toMatchObject({ evaluation_time: '2' });
    expect(second.actions()).not.toContain('RunEvaluation');
  });

  it('that is refused is begun by the next apply', async () => {
    const data = directory();
    const script = { ListEvaluationResults: [results('Finished', '1')], RunEvaluation: [refused('Forbidden')] };
    await expect(
      evaluation.create(bench('governance_evaluation', script, { data }).context, planned(), {}),
    ).rejects.toThrow('Forbidden');
    const next = bench(
      'governance_evaluation',
      { ListEvaluationResults: [results('Finished', '1'), results('Finished', '2')] },
      { data },
    );
    await evaluation.create(next.context, planned(), {});
    expect(next.actions()).toContain('RunEvaluation');
  });

  it('that fails says which items did', async () => {
    const { context } = bench(
      'governance_evaluation',
      {
        ListEvaluationResults: [
          results('Finished', '1'),
          results('failed', '1', { MetricResults: [{ Id: 'a', ErrorInfo: { Code: 'Broken', Message: 'It broke.' } }] }),
        ],
      },
      { data: directory() },
    );
    await expect(evaluation.create(context, planned(), {})).rejects.toThrow(
      'The check ended with failed\na: Broken It broke.\nThe next apply runs it again.',
    );
  });

  it('that does not end in time says how to go on', async () => {
    const { context } = bench(
      'governance_evaluation',
      { ListEvaluationResults: [results('Finished', '1'), results('Running', '1')] },
      { data: directory() },
    );
    await expect(evaluation.create(context, planned({ timeout_minutes: 0.01 }), {})).rejects.toThrow(
      /has not ended within 0\.01 minutes\nApply again/,
    );
  });
});

describe('the switch', () => {
  const service = handlerOf('governance_service');
  const status = (ServiceStatus: string, more: object = {}): object => ({ ServiceStatus, ...more });
  const open = (script: Script, region?: string) => {
    const world = bench('governance_service', script, region === undefined ? {} : { region });
    return {
      ...world,
      made: service.create(world.context, { id: UNKNOWN, status: UNKNOWN, timeout_minutes: 0.1 }, {}),
    };
  };

  it('does nothing where the service is on', async () => {
    const { made, actions } = open({ GetGovernanceServiceStatus: [status('Enabled')] });
    expect((await made).state).toEqual({ id: 'ap-southeast-1', status: 'Enabled', timeout_minutes: 0.1 });
    expect(actions()).toEqual(['GetGovernanceServiceStatus']);
  });

  it.each([
    ['cn-shanghai', 'cn-hangzhou'],
    ['eu-central-1', 'eu-central-1'],
    ['us-west-1', 'ap-southeast-1'],
  ])('of %s is in %s', async (region, center) => {
    const { made, sent } = open({ GetGovernanceServiceStatus: [status('Disabled'), status('Enabled')] }, region);
    await made;
    expect(sent.map(({ parameters }) => parameters.RegionId)).toEqual([center, center, center]);
  });

  it('waits for what somebody else has begun', async () => {
    const { made, actions } = open({
      GetGovernanceServiceStatus: [status('Disabled'), status('Enabling'), status('Enabled')],
      OpenGovernanceService: [refused('InvalidStatus.OperationInProgress')],
    });
    await made;
    expect(actions().filter((action) => action === 'OpenGovernanceService')).toHaveLength(1);
  });

  it.each([
    ['EnableFailed', 'was not switched on: X: why\nThe next apply tries again.'],
    ['DisableFailed', 'was not switched off completely, and cannot be switched on: X: why'],
  ])('says why when it ends as %s', async (end, message) => {
    const failed = status(end, { FailureCode: 'X', FailureMessage: 'why' });
    const before = end === 'EnableFailed' ? [status('Disabled')] : [];
    await expect(open({ GetGovernanceServiceStatus: [...before, failed] }).made).rejects.toThrow(message);
  });

  it('says what is wrong when it is refused, and when it takes too long', async () => {
    const script = { GetGovernanceServiceStatus: [status('Disabled')] };
    await expect(
      open({ ...script, OpenGovernanceService: [refused('InvalidEnterpriseRealName.NotFound')] }).made,
    ).rejects.toThrow('InvalidEnterpriseRealName.NotFound');
    const { context } = bench('governance_service', { GetGovernanceServiceStatus: [status('Enabling')] });
    await expect(service.create(context, { id: UNKNOWN, status: UNKNOWN, timeout_minutes: 0.005 }, {})).rejects.toThrow(
      /is not on after 0\.005 minutes/,
    );
  });

  it('is gone when somebody switches it off, and stays on when it is destroyed', async () => {
    const { context } = bench('governance_service', { GetGovernanceServiceStatus: [status('Disabled')] });
    expect(await service.read(context, { id: 'x', status: 'Enabled' }, false)).toBeNull();
    expect(await service.delete(context, {})).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('a report', () => {
  const report = handlerOf('governance_report');
  const arguments_ = {
    id: UNKNOWN,
    report_type: 'EvaluationMultiAccountExcelReport',
    account_id: null,
    account_ids: ['1100000000000001'],
    evaluation_domain: null,
    triggers: null,
    timeout_minutes: 0.1,
    report_url: UNKNOWN,
    evaluation_score: UNKNOWN,
    evaluation_time: UNKNOWN,
  } as const;

  it('is asked for until it is ready', async () => {
    const ready = { Finished: 'true', ReportUrl: 'https://example.com/r', EvaluationScore: 0.7, RequestId: 'r' };
    const { context, sent } = bench('governance_report', { GenerateEvaluationReport: [{ Finished: 'false' }, ready] });
    const { state } = await report.create(context, arguments_, {});
    expect(state).toMatchObject({ report_url: 'https://example.com/r', evaluation_score: 0.7, evaluation_time: null });
    expect(sent.map(({ parameters }) => parameters.AccountIds)).toEqual([[1100000000000001], [1100000000000001]]);
  });

  it('that is never ready says so', async () => {
    const { context } = bench('governance_report', { GenerateEvaluationReport: [{ Finished: 'false' }] });
    await expect(report.create(context, { ...arguments_, timeout_minutes: 0.005 }, {})).rejects.toThrow(
      /is not ready after 0\.005 minutes/,
    );
  });
});

describe('what can be read', () => {
  it('tells results with the names of items, by risk', async () => {
    const { context } = bench('governance_evaluation_results', {
      ListEvaluationResults: [
        results('Finished', '2', {
          MetricResults: [
            { Id: 'b', Risk: 'Error', ResourcesSummary: { NonCompliant: 2 } },
            { Id: 'a', Risk: 'None' },
          ],
        }),
      ],
      ListEvaluationMetadata: [
        { EvaluationMetadata: [{ Type: 'Metric', Metadata: [{ Id: 'b', DisplayName: 'Bad', Category: 'Security' }] }] },
      ],
    });
    const found = await readerOf('governance_evaluation_results')(context, { risks: ['Error'] });
    expect(found).toMatchObject({ id: 'Account:basic', total_score: 0.8, risk_counts: { Error: 1, None: 1 } });
    expect(found.metrics).toEqual([
      expect.objectContaining({ id: 'b', name: 'Bad', category: 'Security', level: null, non_compliant_resources: 2 }),
    ]);
  });

  it('tells that there are no results yet', async () => {
    const { context } = bench('governance_evaluation_results', { ListEvaluationResults: [{ Results: {} }] });
    expect(await readerOf('governance_evaluation_results')(context, {})).toMatchObject({
      status: null,
      total_score: null,
      metrics: [],
    });
  });

  it.each([
    [[], { latest_score: null, highest_score: null, fall: 0 }],
    [[0.7], { latest_score: 0.7, highest_score: 0.7, fall: 0 }],
    [[0.7, 0.9, 0.8], { latest_score: 0.8, highest_score: 0.9, fall: 0.1 }],
    [[0.7, 0.9], { latest_score: 0.9, highest_score: 0.9, fall: 0 }],
  ])('tells of scores %j how far they fell', async (scores, expected) => {
    // Not in the order of time.
    const TotalScoreHistory = scores
      .map((Score, i) => ({ EvaluationTime: `2026-01-0${i + 1}T00:00:00Z`, Score }))
      .reverse();
    const { context, sent } = bench('governance_score_history', {
      ListEvaluationScoreHistory: [{ ScoreHistory: { TotalScoreHistory } }],
    });
    expect(await readerOf('governance_score_history')(context, { days: 7 })).toMatchObject(expected);
    const start = Date.parse(String(sent[0]?.parameters.StartDate));
    expect(Math.round((Date.now() - start) / 86_400_000)).toBeGreaterThanOrEqual(7);
  });

  it('tells why the service is not on', async () => {
    const { context } = bench('governance_status', {
      GetGovernanceServiceStatus: [{ ServiceStatus: 'EnableFailed', FailureCode: 'X', FailureMessage: 'why' }],
    });
    expect(await readerOf('governance_status')(context, {})).toEqual({
      id: 'ap-southeast-1',
      status: 'EnableFailed',
      enabled: false,
      failure: 'X: why',
    });
  });
});
