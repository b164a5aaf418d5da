/** The maturity check: when it runs, what it demands, what it reports. */
import { TerraformOutput, type TerraformStack } from 'cdktf';
import { RamRole } from '../../../lib/bindings/alicloud/ram-role';
import { Notices } from '../../../lib/core';
import {
  EvaluationLens,
  EvaluationReport,
  EvaluationScope,
  GovernanceService,
  HealthCheck,
  type HealthCheckProps,
  LowScore,
  Organization,
} from '../../../lib/governance';
import { type Body, findings, newStack, only, synth } from '../../core/support';

const ORGANIZATION = Organization.fromTree({
  rootFolderId: 'r-1',
  accounts: [{ accountId: '1100000000000001', displayName: 'chat' }],
});
const [CHAT] = ORGANIZATION.accounts;
if (!CHAT) throw new Error('no account');

const RUN = 'aisec_governance_evaluation';

function made(props?: HealthCheckProps) {
  const stack = newStack();
  return { stack, check: new HealthCheck(stack, 'Health', props) };
}

const data = (stack: TerraformStack, type: string): Body => {
  const [one, ...more] = Object.values(synth(stack).data?.[type] ?? {});
  if (!one || more.length > 0) throw new Error(`not one ${type}`);
  return one;
};
const checks = (stack: TerraformStack): readonly Body[] =>
  Object.values((synth(stack) as { readonly check?: { readonly [name: string]: Body } }).check ?? {});
const opened = (stack: TerraformStack): readonly string[] => Notices.of(stack).open.map(({ id }) => id);

it('is about the own account, and does not begin where the service is off', () => {
  const { stack } = made();
  expect(only(synth(stack), RUN)).toEqual({
    provider: 'aisec',
    lens_code: 'basic',
    scope: 'Account',
    lifecycle: {
      precondition: [
        {
          condition: expect.stringMatching(/^\$\{data\.aisec_governance_status\.\w+\.enabled\}$/),
          error_message: expect.stringContaining('Cloud Governance Center is not on'),
        },
      ],
    },
  });
  expect(data(stack, 'aisec_governance_evaluation_results')).toMatchObject({
    depends_on: [expect.stringMatching(/^aisec_governance_evaluation\./)],
  });
  expect(checks(stack)).toEqual([]);
  expect(opened(stack)).toEqual([]);
});

it('waits for the service that is switched on here, which stays on', () => {
  const stack = newStack();
  const service = new GovernanceService(stack, 'Service', { timeoutMinutes: 5 });
  new HealthCheck(stack, 'Health', { service, lens: EvaluationLens.AI, scope: EvaluationScope.member(CHAT) });
  const synthesized = synth(stack);
  expect(only(synthesized, 'aisec_governance_service')).toEqual({ provider: 'aisec', timeout_minutes: 5 });
  expect(only(synthesized, RUN)).toEqual({
    provider: 'aisec',
    account_id: '1100000000000001',
    depends_on: [expect.stringMatching(/^aisec_governance_service\./)],
    lens_code: 'ai',
    scope: 'ResourceDirectory',
  });
  expect(opened(stack)).toEqual(['governance.service-stays']);
});

it('reads results once the service is on, even where the run is an old one', () => {
  const stack = newStack();
  const service = new GovernanceService(stack, 'Service');
  new HealthCheck(stack, 'Health', { service, score: { maximumFall: 0.1 } });
  const depends_on = [expect.stringMatching(/^aisec_governance_evaluation\./), expect.stringMatching(/_service\./)];
  for (const type of ['aisec_governance_evaluation_results', 'aisec_governance_score_history']) {
    expect(data(stack, type)).toMatchObject({ depends_on });
  }
});

it('runs once everything it should see is there', () => {
  const { stack, check } = made();
  check.runAfter(new RamRole(stack, 'Role', { roleName: 'audit', assumeRolePolicyDocument: '{}' }));
  expect(only(synth(stack), RUN)).toMatchObject({ depends_on: [expect.stringMatching(/^alicloud_ram_role\./)] });
});

it('runs again for a trigger, with chosen items', () => {
  const { stack } = made({
    triggers: { week: '7' },
    metricIds: ['r7xdcu'],
    timeoutMinutes: 10,
    evaluationDomain: 'ai',
  });
  expect(only(synth(stack), RUN)).toMatchObject({
    evaluation_domain: 'ai',
    metric_ids: ['r7xdcu'],
    timeout_minutes: 10,
    triggers: { week: '7' },
  });
  expect(opened(stack)).toEqual(['governance.evaluation-domain']);
});

it('warns of a low score whenever Terraform plans', () => {
  const { stack } = made({ score: { minimum: 0.8 } });
  expect(checks(stack)).toEqual([
    {
      assert: [
        {
          condition: expect.stringMatching(
            /^\$\{try\(data\.aisec_governance_evaluation_results\.\w+\.total_score >= 0\.8, false\)\}$/,
          ),
          error_message: expect.stringContaining('at least 0.8 is wanted'),
        },
      ],
    },
  ]);
});

it('fails for a low score, and for one that falls, where that is asked for', () => {
  const { stack } = made({ score: { minimum: 0.8, maximumFall: 0.05, days: 90, otherwise: LowScore.FAIL } });
  expect(checks(stack)).toEqual([]);
  expect(data(stack, 'aisec_governance_evaluation_results')).toMatchObject({
    lifecycle: { postcondition: [{ condition: '${try(self.total_score >= 0.8, false)}' }] },
  });
  expect(data(stack, 'aisec_governance_score_history')).toMatchObject({
    days: 90,
    lifecycle: { postcondition: [{ condition: '${self.fall <= 0.05}' }] },
  });
});

it('gives what it found to others', () => {
  const { stack, check } = made();
  new TerraformOutput(stack, 'score', { value: check.score });
  new TerraformOutput(stack, 'current', { value: check.currentScore });
  new TerraformOutput(stack, 'time', { value: check.evaluationTime });
  new TerraformOutput(stack, 'risks', { value: check.risks });
  new TerraformOutput(stack, 'metrics', { value: check.metrics });
  const values = Object.fromEntries(
    Object.entries(synth(stack).output ?? {}).map(([name, { value }]) => [name, value]),
  );
  expect(values).toEqual({
    score: expect.stringMatching(/^\$\{aisec_governance_evaluation\.\w+\.total_score\}$/),
    current: expect.stringMatching(/^\$\{data\.aisec_governance_evaluation_results\.\w+\.total_score\}$/),
    time: expect.stringMatching(/evaluation_time\}$/),
    risks: expect.stringContaining('contains(["Error", "Warning"]'),
    metrics: expect.stringMatching(/\.metrics\}$/),
  });
});

it.each([
  [EvaluationScope.ACCOUNT, undefined, 'EvaluationAccountHtmlReport', undefined],
  [EvaluationScope.member(CHAT), EvaluationReport.EXCEL, 'EvaluationAccountExcelReport', '1100000000000001'],
  [EvaluationScope.ORGANIZATION, undefined, 'EvaluationMultiAccountExcelReport', undefined],
])('has a report written when it has run', (scope, kind, report_type, account_id) => {
  const { stack, check } = made({ scope });
  check.addReport('Report', { ...(kind && { kind }) });
  expect(only(synth(stack), 'aisec_governance_report')).toEqual({
    provider: 'aisec',
    ...(account_id !== undefined && { account_id }),
    report_type,
    triggers: { run: expect.stringMatching(/^\$\{aisec_governance_evaluation\.\w+\.id\}$/) },
  });
});

type Case = readonly [name: string, make: (stack: TerraformStack) => unknown, expected: readonly string[]];

const check =
  (props: HealthCheckProps) =>
  (stack: TerraformStack): HealthCheck =>
    new HealthCheck(stack, 'Health', props);

it.each<Case>([
  ['a minimum in percent', check({ score: { minimum: 80 } }), ['out-of-range score.minimum is out of range']],
  ['a fall below nothing', check({ score: { maximumFall: -1 } }), ['out-of-range score.maximumFall is out of range']],
  [
    'a fall of what has no history',
    check({ lens: EvaluationLens.AI, score: { maximumFall: 0.1 } }),
    ['not-applicable score.maximumFall needs a history, which the service keeps of accounts and their basic lens'],
  ],
  [
    'days without a fall, and too many',
    check({ score: { days: 400 } }),
    ['not-applicable score.days has no meaning without score.maximumFall', 'out-of-range score.days is out of range'],
  ],
  [
    'codes and ids that are none, and no time',
    check({ lens: EvaluationLens.custom('a b'), metricIds: ['x-y'], timeoutMinutes: 0 }),
    [
      'invalid-value lens is malformed',
      'invalid-value metricIds is malformed',
      'out-of-range timeoutMinutes is out of range',
    ],
  ],
  ['no items', check({ metricIds: [] }), ['too-few-items metricIds has too few items']],
  [
    'accounts of a report about one',
    (stack) => check({})(stack).addReport('It', { accounts: ORGANIZATION.accounts }),
    ['not-applicable accounts are for reports about several'],
  ],
  [
    'a service in no time',
    (stack) => new GovernanceService(stack, 'It', { timeoutMinutes: 2000 }),
    ['out-of-range timeoutMinutes is out of range'],
  ],
])('%s is refused', (_, make, expected) => {
  expect(findings(() => make(newStack())).map(({ code, what }) => `${code} ${what}`)).toEqual(expected);
});
