/** What a plan of a repair tells, and what it refuses. */
import type { OpenApiClient } from '../../../lib/provider/client';
import { RESOURCES } from '../../../lib/provider';
import { Context } from '../../../lib/provider/engine/context';
import type { CustomDefinition } from '../../../lib/provider/definition';
import type { Handler } from '../../../lib/provider/engine/handler';
import { Intents } from '../../../lib/provider/engine/intents';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const definition = RESOURCES.find(({ type }) => type === 'sas_remediation');
const handler = (definition as { readonly handler: Handler }).handler;

interface Answers {
  readonly repair?: object;
  readonly results?: readonly object[];
  readonly tasks?: readonly object[];
}

const REPAIRABLE = { RepairSupport: true, RepairSupportType: 1, FlowStep: [{ Step: '1', ShowText: 'Close it' }] };
const OPEN = { InstanceId: 'a', RegionId: 'cn-hangzhou', Status: 'NOT_PASS' };

function bench({ repair = REPAIRABLE, results = [OPEN], tasks = [] }: Answers, calls: string[] = []): Context {
  const answers: { readonly [action: string]: object } = {
    GetCheckDetail: { RepairSetting: repair },
    ListCheckInstanceResult: { BasicData: results, PageInfo: { TotalCount: results.length } },
    ListOperationTask: { OperationTasks: tasks, PageInfo: { TotalCount: tasks.length } },
  };
  const call = ({ action }: { readonly action: string }): Promise<object> => {
    calls.push(action);
    return Promise.resolve(answers[action] ?? {});
  };
  return new Context({
    type: 'aisec_sas_remediation',
    client: { region: 'cn-hangzhou', call } as unknown as OpenApiClient,
    intents: new Intents('/nonexistent'),
    private: {},
    signal: new AbortController().signal,
    env: {},
  });
}

const COMPUTED = Object.fromEntries(
  ['id', 'steps', 'questions', 'affected', 'can_roll_back', 'results'].map((name) => [name, UNKNOWN]),
);

const planned = (more: ValueObject = {}): ValueObject => ({
  ...COMPUTED,
  check_id: 70,
  action: 'REPAIR',
  instance_ids: ['a'],
  whole_item: null,
  execute: true,
  parameters: null,
  vendor: '0',
  triggers: null,
  timeout_minutes: 60,
  ...more,
});

async function plan(answers: Answers, more?: ValueObject): Promise<readonly string[]> {
  const advice = await handler.plan?.(bench(answers), null, planned(more), {});
  // Whatever is promised here may be otherwise when Terraform plans for the last time.
  expect(advice).not.toHaveProperty('set');
  return (advice?.diagnostics ?? []).map(({ severity, summary, detail }) => [severity, summary, detail].join(' | '));
}

it('tells the steps and the assets', async () => {
  expect(await plan({})).toEqual([
    [
      'warning | Check item 70: a repair of one asset is planned | Steps:',
      '  1. Close it',
      'Assets, with the result of the check:',
      '  a cn-hangzhou NOT_PASS',
    ].join('\n'),
  ]);
  const [rehearsal] = await plan({ repair: { ...REPAIRABLE, RepairSupportType: 2 } }, { execute: false });
  expect(rehearsal).toMatch(/would be possible \| Nothing is changed: execute is false\./);
  expect(rehearsal).toMatch(/It cannot be taken back/);
});

it('leaves out what passes already, and says so', async () => {
  const [announced, left] = await plan(
    { results: [OPEN, { ...OPEN, InstanceId: 'b', Status: 'PASS' }] },
    { instance_ids: ['a', 'b'] },
  );
  expect(announced).toContain('a repair of one asset');
  expect(left).toBe('warning | b passes the check 70 already | It is left out.');
});

describe('of a whole item', () => {
  const WHOLE = { instance_ids: null, whole_item: true };
  const others = ['PASS', 'CHECKING', 'NOT_CHECK', 'WHITELIST', 'FAILED'].map((Status) => ({
    ...OPEN,
    InstanceId: `is-${Status}`,
    Status,
  }));

  it('is about all that fail the check, and nothing else', async () => {
    const results = [OPEN, { ...OPEN, InstanceId: 'b' }, ...others];
    const [announced, ...more] = await plan({ results }, WHOLE);
    expect(more).toEqual([]);
    expect(announced).toMatch(/Check item 70: a repair of 2 assets is planned/);
    expect(announced?.split('\n').slice(-2)).toEqual(['  a cn-hangzhou NOT_PASS', '  b cn-hangzhou NOT_PASS']);
  });

  it('takes back what can be taken back', async () => {
    const results = [OPEN, { ...OPEN, InstanceId: 'b', Status: 'PASS' }];
    const tasks = [
      { InstanceId: 'b', TaskId: 't', SupportRollBack: true },
      { InstanceId: 'a', TaskId: 'u', SupportRollBack: false },
    ];
    const [announced] = await plan({ results, tasks }, { ...WHOLE, action: 'ROLLBACK' });
    expect(announced).toMatch(/taking repairs back of one asset is planned/);
    expect(announced).toContain('  b cn-hangzhou PASS');
  });

  it('changes nothing where all pass', async () => {
    const calls: string[] = [];
    const { diagnostics } = await handler.create(bench({ results: others }, calls), planned(WHOLE), {});
    expect(diagnostics).toMatchObject([{ detail: 'All assets pass the check already.' }]);
    expect(calls).not.toContain('SubmitOperationTask');
  });

  it('is asked for by true, or not at all', () => {
    const { validate } = definition as CustomDefinition;
    expect(validate?.({ whole_item: false })).toMatchObject([{ path: ['whole_item'] }]);
    expect(validate?.({ whole_item: true })).toEqual([]);
  });
});

it.each<[string, Answers, ValueObject, string]>([
  ['an item without a repair', { repair: {} }, {}, 'The check item 70 cannot be repaired by Security Center'],
  [
    'a repair at another cloud',
    { repair: { ...REPAIRABLE, RepairSupportType: 3 } },
    {},
    'It has to be repaired at the other cloud.',
  ],
  [
    'an answer that is missing',
    {
      repair: {
        ...REPAIRABLE,
        RepairConfigs: [{ Name: 'Net', ShowName: 'network', UsageType: '3', EmptyParamSwitch: '1' }],
      },
    },
    {},
    'The repair asks for Net (network)',
  ],
  ['an asset without a result', { results: [] }, {}, 'The check item 70 has no result for a'],
  ['a rollback of nothing', {}, { action: 'ROLLBACK' }, 'There is no repair of a to take back'],
  [
    'a rollback that is not offered',
    {
      repair: { ...REPAIRABLE, RepairSupportType: 2 },
      tasks: [{ InstanceId: 'a', TaskId: 't', SupportRollBack: true }],
    },
    { action: 'ROLLBACK' },
    'Repairs of the check item 70 cannot be taken back',
  ],
])('refuses %s', async (_, answers, more, words) => {
  const problems = await plan(answers, more);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error/);
  expect(problems[0]).toContain(words);
});

it('asks nothing when nothing changes, or when the assets are not known yet', async () => {
  const calls: string[] = [];
  const prior = planned({ id: 'x' });
  expect(await handler.plan?.(bench({}, calls), prior, prior, {})).toEqual({});
  expect(await handler.plan?.(bench({}, calls), null, planned({ instance_ids: UNKNOWN }), {})).toEqual({});
  expect(calls).toEqual([]);
});

it('submits nothing without execute, and where all assets pass', async () => {
  const calls: string[] = [];
  const rehearsed = await handler.create(bench({}, calls), planned({ execute: false }), {});
  expect(rehearsed.state).toMatchObject({ id: 'rehearsal:70', steps: ['1. Close it'], results: {} });
  const passing = bench({ results: [{ ...OPEN, Status: 'PASS' }] }, calls);
  expect((await handler.create(passing, planned(), {})).diagnostics).toMatchObject([{ severity: 'warning' }]);
  expect(calls).not.toContain('SubmitOperationTask');
});
