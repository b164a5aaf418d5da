/** Maturity checks of Cloud Governance Center: the service's switch, runs, reports. */
import type { ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type { Attributes, CustomDefinition, Request } from '../definition';
import type { Answer, Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type JsonObject } from '../engine/json';
import { operationHandler } from '../engine/operation';
import { afterApply, settled } from '../engine/reading';
import { decode, member, textOf, textsOf } from '../engine/values';
import { ACCOUNT_ID, accountNumber, accountNumbers, governance } from './governance';
import { always, from } from './green';
import { objects } from './resource-directory';
import { FOLLOWED } from './sas';

const MINUTE_MS = 60_000;
/** How long a start whose answer was lost may take to show. */
const SHOWS_UP_WITHIN = 10_000;

const minutesOf = (attributes: ValueObject): number => Number(textOf(attributes, 'timeout_minutes'));

/* The switch */

export const SERVICE_STATUS = governance('GetGovernanceServiceStatus');
const OPEN = governance('OpenGovernanceService', {}, false);

const SERVICE_ATTRIBUTES = {
  timeout_minutes: {
    ...FOLLOWED.timeout_minutes,
    default: 15,
    description: 'How long an apply waits for the service.',
  },
  status: { type: 'string', computed: true, description: '`Enabled`.' },
} as const satisfies Attributes;

const statusOf = (answer: Answer): string => String(member(answer, 'ServiceStatus') ?? '');

/** What a failed switch says of itself. */
function failureOf(answer: Answer): string {
  const parts = ['FailureCode', 'FailureMessage'].map((name) => String(member(answer, name) ?? ''));
  return parts.filter((text) => text !== '').join(': ');
}

async function enable(context: Context, attributes: ValueObject): Promise<string> {
  const now = await context.send(SERVICE_STATUS, { attributes });
  const status = statusOf(now);
  if (status === 'Enabled') return status;
  if (status === 'DisableFailed') {
    throw new Error(
      `Cloud Governance Center was not switched off completely, and cannot be switched on: ${failureOf(now)}\nFinish it in the console, https://governance.console.aliyun.com/, then apply again.`,
    );
  }
  if (status !== 'Enabling' && status !== 'Disabling') await open(context, attributes);
  const minutes = minutesOf(attributes);
  const last = await context.within(minutes * MINUTE_MS, async () => {
    const answer = await context.send(SERVICE_STATUS, { attributes });
    return ['Enabled', 'EnableFailed', 'DisableFailed'].includes(statusOf(answer)) ? answer : undefined;
  });
  if (!last) {
    throw new Error(
      `Cloud Governance Center is not on after ${minutes} minutes\nApply again to go on waiting; timeout_minutes is how long.`,
    );
  }
  if (statusOf(last) === 'Enabled') return 'Enabled';
  throw new Error(`Cloud Governance Center was not switched on: ${failureOf(last)}\nThe next apply tries again.`);
}

async function open(context: Context, attributes: ValueObject): Promise<void> {
  try {
    await context.send(OPEN, { attributes });
  } catch (error) {
    // Somebody else was faster, or the answer to an attempt of ours was lost.
    if (error instanceof OpenApiError) {
      if (error.outcomeUnknown || /AlreadyEnabled|OperationInProgress/.test(error.code)) return;
    }
    throw error;
  }
}

const service: Handler = {
  create: async (context, planned) => {
    const status = await enable(context, settled(planned));
    return { state: afterApply({ ...planned, id: context.region }, { status }) };
  },
  read: async (context, state) => {
    const status = statusOf(await context.send(SERVICE_STATUS, { attributes: state }));
    if (status !== 'Enabled') return null;
    // An import knows no time to wait.
    const timeout_minutes = state.timeout_minutes ?? SERVICE_ATTRIBUTES.timeout_minutes.default;
    return { state: { ...state, timeout_minutes, status } };
  },
  update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
  delete: () =>
    Promise.resolve([
      {
        severity: 'warning',
        summary: 'Cloud Governance Center stays on',
        detail: 'Terraform forgets it. Its console switches it off.',
      },
    ]),
  fromImportId: (id) => ({ id }),
};

export const GOVERNANCE_SERVICE: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'governance_service',
  description:
    'Switches on Cloud Governance Center and its maturity check in the region that manages the provider’s one. Destroying leaves it on. The account needs an enterprise’s real-name verification.',
  attributes: SERVICE_ATTRIBUTES,
  requests: [SERVICE_STATUS, OPEN],
  handler: service,
};

/* Runs */

/** Documented lenses. https://help.aliyun.com/zh/cgc/developer-reference/api-governance-2021-01-20-listevaluationresults */
const LENS = '`basic`: maturity; `ai`: machine learning; `ack`: containers; `nis`: networks. By default, `basic`.';

/** What an evaluation is about; runs and results say it alike. */
export const SUBJECT = {
  scope: {
    type: 'string',
    optional: true,
    oneOf: ['Account', 'ResourceDirectory'],
    description:
      '`Account`: the own account; `ResourceDirectory`: all members, which has to be switched on in the console first. By default, `Account`.',
  },
  account_id: ACCOUNT_ID,
  lens_code: { type: 'string', optional: true, description: LENS },
  evaluation_domain: {
    type: 'string',
    optional: true,
    description: 'Domain of the check; its values are not documented. By default, that of the service.',
  },
} as const satisfies Attributes;

const forced = <T extends Attributes>(attributes: T): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, one]) => [name, { ...one, forceNew: true }]));

const COMMON = {
  AccountId: accountNumber('account_id'),
  EvaluationDomain: from('evaluation_domain'),
} as const satisfies Request['parameters'];

const RUN = governance('RunEvaluation', { ...COMMON, Scope: from('scope'), MetricIds: from('metric_ids') }, false);
export const RESULTS = governance('ListEvaluationResults', {
  ...COMMON,
  Scope: from('scope'),
  LensCode: from('lens_code'),
});
export const METADATA = governance('ListEvaluationMetadata', {
  EvaluationDomain: from('evaluation_domain'),
  LensCode: from('lens_code'),
  Language: always('en'),
});

/** The check items of a lens, as the service describes them. */
export async function itemsOf(context: Context, attributes: ValueObject): Promise<readonly JsonObject[]> {
  const answer = await context.send(METADATA, { attributes });
  return objects(member(answer, 'EvaluationMetadata'))
    .filter(({ Type }) => Type === 'Metric')
    .flatMap(({ Metadata }) => objects(Metadata));
}

const EVALUATION_ATTRIBUTES = {
  ...forced(SUBJECT),
  metric_ids: {
    type: ['set', 'string'],
    optional: true,
    forceNew: true,
    minItems: 1,
    description: 'Check items to run. By default, all of the lens.',
  },
  ...FOLLOWED,
  status: { type: 'string', computed: true, description: '`Finished`.' },
  total_score: { type: 'number', computed: true, description: 'Score of the lens, from 0 to 1.' },
  evaluation_time: { type: 'string', computed: true, description: 'When it ended, UTC.' },
} as const satisfies Attributes;

interface Look {
  readonly answer: Answer;
  readonly status: string;
  readonly running: boolean;
  /** Changes with every run: the answer to a start does not name the run. */
  readonly mark: string;
}

async function look(context: Context, attributes: ValueObject): Promise<Look> {
  const answer = await context.send(RESULTS, { attributes });
  const status = String(member(answer, 'Results.Status') ?? '');
  const times = objects(member(answer, 'Results.MetricResults')).map(({ Id, EvaluationTime }) => [Id, EvaluationTime]);
  return {
    answer,
    status,
    running: status.toLowerCase() === 'running',
    mark: canonical([status, member(answer, 'Results.EvaluationTime') ?? null, times]),
  };
}

async function evaluate(context: Context, planned: ValueObject): Promise<Outcome> {
  const attributes = settled(planned);
  const { timeout_minutes: _, ...given } = attributes;
  const key = context.intents.claim(canonical([context.region, context.type, given]));
  const minutes = minutesOf(attributes);
  const until = Date.now() + minutes * MINUTE_MS;
  const left = (): number => Math.max(0, until - Date.now());
  const tooLong = (): Error =>
    new Error(
      `The check has not ended within ${minutes} minutes\nApply again to wait for the same one; timeout_minutes is how long to wait.`,
    );

  // One run at a time, whatever its lens: a start during another run is lost in it.
  const ended = await context.alone(
    `${context.type} ${canonical(['scope', 'account_id'].map((name) => given[name] ?? null))}`,
    async () => {
      const interrupted = context.intents.recent<string>(key);
      const idle = interrupted ?? (await context.within(left(), () => idleMark(context, attributes)));
      if (!idle) throw tooLong();
      const { before } = idle;
      const begun = interrupted && (await begins(context, attributes, before, interrupted.at));
      if (!begun) await start(context, attributes, key, before);
      let ran = false;
      return context.within(left(), async () => {
        const now = await look(context, attributes);
        ran ||= now.running;
        return !now.running && (ran || now.mark !== before) ? now : undefined;
      });
    },
  );
  if (!ended) throw tooLong();
  if (ended.status.toLowerCase() !== 'finished') {
    context.intents.remove(key);
    throw new Error(`The check ended with ${ended.status}\n${whyFailed(ended.answer)}The next apply runs it again.`);
  }
  const { Results: found } = ended.answer;
  const computed = {
    status: ended.status,
    total_score: decode('number', member(found, 'TotalScore')),
    evaluation_time: decode('string', member(found, 'EvaluationTime')),
  };
  const id = [textOf(attributes, 'scope') || 'Account', textOf(attributes, 'account_id'), ended.answer.RequestId]
    .filter((part) => part !== '')
    .join(':');
  return { state: afterApply({ ...planned, id }, computed), private: { intent: key } };
}

/** Waits for the end of a run that somebody else has begun: it may have looked before what this apply has changed. */
async function idleMark(context: Context, attributes: ValueObject): Promise<{ readonly before: string } | undefined> {
  const { running, mark } = await look(context, attributes);
  return running ? undefined : { before: mark };
}

/** Whether a start shows whose answer nobody got. */
async function begins(context: Context, attributes: ValueObject, before: string, at: number): Promise<boolean> {
  const seen = await context.within(Math.max(0, at + SHOWS_UP_WITHIN - Date.now()), async () => {
    const { running, mark } = await look(context, attributes);
    return running || mark !== before ? true : undefined;
  });
  return seen === true;
}

async function start(context: Context, attributes: ValueObject, key: string, before: string): Promise<void> {
  const lens = textOf(attributes, 'lens_code');
  const chosen = textsOf(attributes, 'metric_ids');
  // Runs know no lens: its items are named.
  const ids =
    chosen.length > 0 || lens === '' || lens === 'basic'
      ? chosen
      : (await itemsOf(context, attributes)).map(({ Id }) => String(Id));
  const sent = { ...attributes, metric_ids: ids.length > 0 ? ids : null };
  context.intents.write(key, { before });
  try {
    await context.send(RUN, { attributes: sent });
  } catch (error) {
    const lost = error instanceof OpenApiError && error.outcomeUnknown;
    if (!lost) context.intents.remove(key);
    if (!lost || !(await begins(context, attributes, before, Date.now()))) throw error;
  }
}

function whyFailed(answer: Answer): string {
  const reasons = objects(member(answer, 'Results.MetricResults')).flatMap(({ Id, ErrorInfo }) =>
    isJsonObject(ErrorInfo)
      ? [`${String(Id)}: ${String(ErrorInfo.Code ?? '')} ${String(ErrorInfo.Message ?? '')}\n`]
      : [],
  );
  return reasons.slice(0, 5).join('');
}

/** What operations have in common: nothing is read back, and nothing is undone. */
function runOnce(type: string, attributes: Attributes, run: Request, create: Handler['create']): Handler {
  return { ...operationHandler({ kind: 'operation', type, description: '', attributes, run, result: {} }), create };
}

export const GOVERNANCE_EVALUATION: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'governance_evaluation',
  description: 'Runs the maturity check of Cloud Governance Center, or one of its lenses, and waits for the end.',
  attributes: EVALUATION_ATTRIBUTES,
  unverified:
    'That a run shows by its status or by new times of evaluation (the answer to a start names no run), that check items of a lens are run by their ids, and which values `evaluation_domain` has.',
  requests: [RUN, RESULTS, METADATA],
  handler: runOnce('governance_evaluation', EVALUATION_ATTRIBUTES, RUN, evaluate),
};

/* Reports */

const MULTI_ACCOUNT = 'EvaluationMultiAccountExcelReport';

const REPORT = governance('GenerateEvaluationReport', {
  ...COMMON,
  ReportType: from('report_type'),
  AccountIds: accountNumbers('account_ids'),
});

const REPORT_ATTRIBUTES = {
  report_type: {
    type: 'string',
    required: true,
    forceNew: true,
    oneOf: ['EvaluationAccountHtmlReport', 'EvaluationAccountExcelReport', MULTI_ACCOUNT],
    description: 'About one account as HTML or Excel, or about several as Excel.',
  },
  account_id: { ...ACCOUNT_ID, forceNew: true, description: 'Account of the report. By default, the own one.' },
  account_ids: {
    type: ['set', 'string'],
    optional: true,
    forceNew: true,
    description: 'Members in a report about several accounts. By default, all.',
  },
  evaluation_domain: { ...SUBJECT.evaluation_domain, forceNew: true },
  ...FOLLOWED,
  report_url: {
    type: 'string',
    computed: true,
    sensitive: true,
    description: 'Address of the file. Whoever has it can read the report, until it expires.',
  },
  evaluation_score: { type: 'number', computed: true, description: 'Score that the report is about, from 0 to 1.' },
  evaluation_time: { type: 'string', computed: true, description: 'When the check ended that it is about, UTC.' },
} as const satisfies Attributes;

async function report(context: Context, planned: ValueObject): Promise<Outcome> {
  const attributes = settled(planned);
  const minutes = minutesOf(attributes);
  const ready = await context.within(minutes * MINUTE_MS, async () => {
    const answer = await context.send(REPORT, { attributes });
    return String(member(answer, 'Finished')) === 'true' ? answer : undefined;
  });
  if (!ready) {
    throw new Error(`The report is not ready after ${minutes} minutes\nApply again to go on waiting for it.`);
  }
  const id = [textOf(attributes, 'report_type'), String(ready.RequestId ?? '')].join(':');
  const computed = {
    report_url: decode('string', member(ready, 'ReportUrl')),
    evaluation_score: decode('number', member(ready, 'EvaluationScore')),
    evaluation_time: decode('string', member(ready, 'EvaluationTime')),
  };
  return { state: afterApply({ ...planned, id }, computed) };
}

export const GOVERNANCE_REPORT: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'governance_report',
  description: 'Has a report written about the last maturity check, and waits until it can be downloaded.',
  attributes: REPORT_ATTRIBUTES,
  unverified:
    'That asking again for a report that is being written asks for the same one, and that an empty list of accounts stands for all.',
  requests: [REPORT],
  handler: runOnce('governance_report', REPORT_ATTRIBUTES, REPORT, report),
};
