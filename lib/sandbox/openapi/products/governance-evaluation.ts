/** Maturity checks of Cloud Governance Center: the service's switch, runs, results, scores, reports. */
import { invalidParameter } from '../errors';
import { randomText } from '../identities';
import { type Call, type Operation, present, reads, utc, writes } from '../model';
import type { JsonObject } from '../objects';
import { checkRegion, governanceError, optionalOneOf } from './governance-common';
import type { GovernanceEvaluation } from './governance-objects';

/** How long things take here. The real ones take minutes. */
const OPENING_MS = 400;
const EVALUATION_MS = 400;
const REPORT_MS = 300;
const DAY_MS = 24 * 3_600_000;

/** @see https://help.aliyun.com/zh/cgc/developer-reference/api-governance-2021-01-20-listevaluationresults */
const LENSES = ['basic', 'ack', 'ai', 'nis'];
const SCOPES = ['Account', 'ResourceDirectory'];
const REPORTS = ['EvaluationAccountHtmlReport', 'EvaluationAccountExcelReport', 'EvaluationMultiAccountExcelReport'];

interface Metric {
  readonly id: string;
  readonly name: string;
  readonly lens: string;
  readonly category: string;
  readonly level: string;
  readonly topic: string;
  /** Part of the score that is lost with it. */
  readonly weight: number;
  /** How many resources do not comply, as the account is. */
  readonly nonCompliant: (call: Call) => number;
}

const none = (call: Call, type: string): number => (call.directory.made(type).length > 0 ? 0 : 1);

/** Made up, but for the categories and levels. What Terraform made in the sandbox decides some of them. */
const METRICS: readonly Metric[] = [
  {
    id: 'sandboxtrail1',
    name: 'No trail delivers events',
    lens: 'basic',
    category: 'Security',
    level: 'High',
    topic: 'LogAndAudit',
    weight: 4,
    nonCompliant: (call) => none(call, 'alicloud_actiontrail_trail'),
  },
  {
    id: 'sandboxwaf001',
    name: 'Websites without a firewall',
    lens: 'basic',
    category: 'Security',
    level: 'Medium',
    topic: 'NetworkSecurity',
    weight: 2,
    nonCompliant: (call) => none(call, 'alicloud_wafv3_instance'),
  },
  {
    id: 'sandboxrule01',
    name: 'Configurations are not checked',
    lens: 'basic',
    category: 'OperationalExcellence',
    level: 'Medium',
    topic: 'Compliance',
    weight: 2,
    nonCompliant: (call) =>
      none(call, 'alicloud_config_aggregate_config_rule') && none(call, 'alicloud_config_rule') ? 2 : 0,
  },
  {
    id: 'sandboxcost01',
    name: 'Disks that nobody uses',
    lens: 'basic',
    category: 'CostOptimization',
    level: 'Suggestion',
    topic: 'ResourceUtilization',
    weight: 2,
    nonCompliant: () => 0,
  },
  {
    id: 'sandboxai0001',
    name: 'Model services without a second zone',
    lens: 'ai',
    category: 'Reliability',
    level: 'High',
    topic: 'Availability',
    weight: 3,
    nonCompliant: () => 1,
  },
  {
    id: 'sandboxai0002',
    name: 'Training data without encryption',
    lens: 'ai',
    category: 'Security',
    level: 'Medium',
    topic: 'DataSecurity',
    weight: 1,
    nonCompliant: () => 0,
  },
];

const metricOf = (id: string): Metric | undefined => METRICS.find((one) => one.id === id);

type ServiceStatus = 'Disabled' | 'Enabling' | 'Enabled' | 'EnableFailed' | 'DisableFailed';

function statusOf(call: Call): ServiceStatus {
  const was = call.faults.account?.governance;
  const opened = call.view.of('governanceServices').get(checkRegion(call))?.opened;
  if (was === undefined) return 'Enabled';
  if (was === 'DisableFailed') return was;
  if (opened === undefined) return 'Disabled';
  if (call.now - opened < OPENING_MS) return 'Enabling';
  return was === 'EnableFails' ? 'EnableFailed' : 'Enabled';
}

/** That evaluations are refused without the service, and how, is @unverified. */
function checkService(call: Call): void {
  if (statusOf(call) !== 'Enabled') {
    throw governanceError('ServiceNotEnabled', 'Cloud Governance Center is not enabled.', 403);
  }
}

const lensOf = (call: Call): string => optionalOneOf(call, 'LensCode', LENSES, 'basic');
const scopeOf = (call: Call): string => optionalOneOf(call, 'Scope', SCOPES, 'Account');
const accountOf = (call: Call): string => call.text('AccountId') || call.accountId;

/** Runs about the account in the scope, the oldest first. */
function runsOf(call: Call, scope: string): readonly GovernanceEvaluation[] {
  const accountId = accountOf(call);
  return call.view
    .of('governanceEvaluations')
    .all()
    .filter((one) => one.scope === scope && one.accountId === accountId)
    .sort((a, b) => a.ends - b.ends);
}

/** Whether any of the runs has looked at the lens so far. */
const knows = ({ results }: GovernanceEvaluation, lens: string): boolean =>
  results.some(({ id }) => metricOf(id)?.lens === lens);

function scoreOf({ results }: GovernanceEvaluation, lens: string): number {
  const own = METRICS.filter((metric) => metric.lens === lens);
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  const lost = own.filter(({ id }) => (results.find((one) => one.id === id)?.nonCompliant ?? 0) > 0);
  return all === 0 ? 1 : Number(((all - lost.reduce((sum, { weight }) => sum + weight, 0)) / all).toFixed(4));
}

const RISKS: { readonly [level: string]: string } = { High: 'Error', Medium: 'Warning', Suggestion: 'Suggestion' };

function describedMetric(run: GovernanceEvaluation, metric: Metric, runs: boolean, before?: GovernanceEvaluation) {
  const shown = runs ? before : run;
  const result = shown?.results.find(({ id }) => id === metric.id);
  const bad = result?.nonCompliant ?? 0;
  return present({
    Id: metric.id,
    Status: runs ? 'Running' : 'Finished',
    EvaluationTime: shown && utc(shown.ends),
    Risk: shown && (bad > 0 ? RISKS[metric.level] : 'None'),
    Result: shown && (bad > 0 ? 0.5 : 0),
    ResourcesSummary: shown && { NonCompliant: bad },
    PotentialScoreIncrease: shown && (bad > 0 ? metric.weight / 10 : 0),
  });
}

export const evaluation: { readonly [action: string]: Operation } = {
  GetGovernanceServiceStatus: reads((call) => {
    call.need('RegionId');
    const status = statusOf(call);
    const failed = status === 'EnableFailed' || status === 'DisableFailed';
    return {
      ServiceStatus: status,
      ...(failed && { FailureCode: `Governance.${status}`, FailureMessage: 'A sub-service did not answer.' }),
    };
  }),

  OpenGovernanceService: writes((call) => {
    const status = statusOf(call);
    if (status === 'Enabled') {
      throw governanceError('InvalidStatus.AlreadyEnabled', 'Cloud Governance Center is enabled already.');
    }
    if (status === 'Enabling') {
      throw governanceError('InvalidStatus.OperationInProgress', 'Another operation is in progress.');
    }
    if (status === 'DisableFailed') {
      throw governanceError('InvalidStatus.NotAllowed', 'The status does not allow this operation.');
    }
    const region = checkRegion(call);
    call.view.of('governanceServices').put(region, { region, opened: call.now });
    return {};
  }),

  RunEvaluation: writes((call) => {
    checkService(call);
    checkRegion(call);
    const scope = scopeOf(call);
    const asked = ((call.value('MetricIds') ?? []) as readonly unknown[]).map(String);
    for (const id of asked) {
      if (!metricOf(id)) throw invalidParameter('MetricIds', `there is no check item ${id}`);
    }
    const last = runsOf(call, scope).at(-1);
    // That a run goes on when another is asked for is @unverified.
    if (last && call.now < last.ends) return {};
    const fresh = METRICS.filter(({ id }) => asked.length === 0 || asked.includes(id)).map((metric) => ({
      id: metric.id,
      nonCompliant: metric.nonCompliant(call),
    }));
    const kept = (last?.results ?? []).filter(({ id }) => !fresh.some((one) => one.id === id));
    const id = randomText(20).toLowerCase();
    call.view.of('governanceEvaluations').put(id, {
      id,
      scope,
      accountId: accountOf(call),
      began: call.now,
      // Times are told in seconds: no two runs end in the same one.
      ends: Math.max(call.now + EVALUATION_MS, (last?.ends ?? 0) + 1000),
      results: [...kept, ...fresh],
    });
    return {};
  }),

  ListEvaluationMetadata: reads((call) => {
    checkRegion(call);
    optionalOneOf(call, 'Language', ['en', 'zh'], 'zh');
    const lens = lensOf(call);
    const topic = call.text('TopicCode');
    const found = METRICS.filter((one) => one.lens === lens && (topic === '' || one.topic === topic));
    return {
      EvaluationMetadata: [
        {
          Type: 'Metric',
          Metadata: found.map(({ id, name, category, level, topic: code }) => ({
            Id: id,
            DisplayName: name,
            Description: `${name}.`,
            Category: category,
            RecommendationLevel: level,
            Scope: 'Account',
            Stage: 'Released',
            TopicCode: code,
          })),
        },
      ],
    };
  }),

  ListEvaluationResults: reads((call) => {
    checkService(call);
    checkRegion(call);
    const lens = lensOf(call);
    const topic = call.text('TopicCode');
    const [run, before] = [...runsOf(call, scopeOf(call))].reverse();
    if (!run) return { AccountId: Number(accountOf(call)), Results: {} };
    const running = call.now < run.ends;
    const last = running ? before : run;
    const scored = last && knows(last, lens) ? last : undefined;
    return {
      AccountId: Number(accountOf(call)),
      Results: present({
        Status: running ? 'Running' : 'Finished',
        EvaluationTime: scored && utc(scored.ends),
        TotalScore: scored && scoreOf(scored, lens),
        MetricResults: METRICS.filter((one) => one.lens === lens && (topic === '' || one.topic === topic)).map(
          (metric) => describedMetric(run, metric, running, before),
        ),
      }),
    };
  }),

  ListEvaluationScoreHistory: reads((call) => {
    checkService(call);
    checkRegion(call);
    const day = (name: string, standard: number): number => {
      if (!call.has(name)) return standard;
      const time = Date.parse(`${call.text(name)}T00:00:00Z`);
      if (Number.isNaN(time)) throw invalidParameter(name, 'it is a day, YYYY-MM-DD');
      return time;
    };
    const start = day('StartDate', call.now - 7 * DAY_MS);
    if (start < call.now - 181 * DAY_MS) throw invalidParameter('StartDate', 'it is within the last 180 days');
    const end = day('EndDate', call.now) + (call.has('EndDate') ? DAY_MS : 0);
    const ended = runsOf(call, 'Account').filter(
      (one) => one.ends <= call.now && one.ends >= start && one.ends <= end && knows(one, 'basic'),
    );
    return {
      ScoreHistory: {
        TotalScoreHistory: ended.map((one) => ({ EvaluationTime: utc(one.ends), Score: scoreOf(one, 'basic') })),
      },
    };
  }),

  GenerateEvaluationReport: writes((call) => {
    checkService(call);
    checkRegion(call);
    const type = optionalOneOf(call, 'ReportType', REPORTS, 'EvaluationAccountHtmlReport');
    const several = type === 'EvaluationMultiAccountExcelReport';
    const run = runsOf(call, several ? 'ResourceDirectory' : 'Account')
      .filter(({ ends }) => ends <= call.now)
      .at(-1);
    if (!run) throw governanceError('EvaluationNotFound', 'There is no finished evaluation.', 404);
    const accounts = ((call.value('AccountIds') ?? []) as readonly unknown[]).join('-');
    const key = [type, accountOf(call), accounts, run.id].join('/');
    const known = call.view.of('governanceReports').get(key);
    if (!known) call.view.of('governanceReports').put(key, { key, began: call.now });
    const finished = known !== undefined && call.now - known.began >= REPORT_MS;
    const answer: JsonObject = {
      AccountId: Number(accountOf(call)),
      EvaluationScore: scoreOf(run, 'basic'),
      EvaluationTime: utc(run.ends),
      Finished: String(finished),
      ReportType: type,
    };
    if (!finished) return answer;
    return {
      ...answer,
      ReportUrl: `https://governance-sandbox.oss-cn-hangzhou.aliyuncs.com/reports/${run.id}?Expires=${Math.floor(call.now / 1000) + 3600}&Signature=${randomText(27)}`,
    };
  }),
};
