/** Repairs what a posture check found, or takes a repair back. It changes assets of the account: nothing runs unless `execute` says so. */
import type { Diagnostic } from '../../plugin';
import { isWhollyKnown, type ValueObject } from '../../schema/value';
import type { Attributes, CustomDefinition, OperationDefinition, Request } from '../definition';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { begun, operationHandler } from '../engine/operation';
import { afterApply, listAll, settled } from '../engine/reading';
import { member, textOf, textsOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { FOLLOWED, forced, LISTED, PAGES, sas, TIMEOUT } from './sas';

const DETAIL = sas('GetCheckDetail', { CheckId: from('check_id'), Lang: always('en') });

const RESULTS = {
  ...sas('ListCheckInstanceResult', {
    ...PAGES,
    CheckId: from('check_id'),
    InstanceIds: from('instance_ids'),
    Lang: always('en'),
  }),
  items: 'BasicData',
  pages: LISTED,
} as const;

const tasks = (parameters: Request['parameters']) =>
  ({
    ...sas('ListOperationTask', { ...PAGES, CheckId: from('check_id'), Lang: always('en'), ...parameters }),
    items: 'OperationTasks',
    pages: LISTED,
  }) as const;

const REPAIRS = tasks({ Type: always('REPAIR') });
const OWN_TASKS = tasks({ Type: from('action') });

/** Vendor of assets at Alibaba Cloud. */
const ALIYUN = '0';

const ATTRIBUTES = {
  check_id: { type: 'number', required: true, forceNew: true, description: 'The check item.' },
  action: forced('`REPAIR`, or `ROLLBACK` of the last repair of each asset.', { oneOf: ['REPAIR', 'ROLLBACK'] }),
  instance_ids: {
    type: ['set', 'string'],
    optional: true,
    forceNew: true,
    minItems: 1,
    exactlyOneOf: ['instance_ids', 'whole_item'],
    description: 'Assets to change, by their ids.',
  },
  whole_item: {
    type: 'bool',
    optional: true,
    forceNew: true,
    exactlyOneOf: ['instance_ids', 'whole_item'],
    description:
      '`true`: all assets that fail the check when this is applied, or, for `ROLLBACK`, all whose repair can be taken back.',
  },
  execute: {
    type: 'bool',
    default: false,
    forceNew: true,
    description: 'Without it, nothing is changed: the plan shows what would be done.',
  },
  parameters: {
    type: ['map', 'string'],
    optional: true,
    forceNew: true,
    description: 'Values that the repair asks for, by the names in `questions`.',
  },
  vendor: {
    type: 'string',
    default: ALIYUN,
    forceNew: true,
    description: 'Cloud of the assets: `0` Alibaba Cloud, `3`, `4`, `5`, `7` others.',
  },
  ...FOLLOWED,
  steps: {
    type: ['list', 'string'],
    computed: true,
    description: 'What the repair does, as the service describes it.',
  },
  questions: {
    type: ['list', 'string'],
    computed: true,
    description: 'Parameters that the repair has, and which of them have to be given.',
  },
  affected: {
    type: ['list', 'string'],
    computed: true,
    description: 'Assets with the result of the check before, as `<id> <region> <status>`.',
  },
  can_roll_back: { type: 'bool', computed: true, description: 'Whether the repair can be taken back.' },
  results: {
    type: ['map', 'string'],
    computed: true,
    description: 'Status of each asset after it was done; empty when nothing was.',
  },
} as const satisfies Attributes;

/** The task itself. `targets`: JSON of the assets, put there by the handler. */
const TASK: OperationDefinition = {
  kind: 'operation',
  type: 'sas_remediation',
  description: '',
  attributes: ATTRIBUTES,
  run: sas(
    'SubmitOperationTask',
    {
      CheckId: from('check_id'),
      Type: from('action'),
      DimensionType: always('INSTANCE'),
      OperationTaskInstances: { made: ({ attributes }) => targetsIn(attributes) },
      RepairTempParam: {
        made: ({ attributes }) => {
          const given = valueOf(attributes, 'parameters');
          const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
          return entries.length === 0 ? undefined : entries.map(([Name, Value]) => ({ Name, Value: String(Value) }));
        },
      },
    },
    false,
  ),
  result: {},
  progress: {
    task: 'RootTaskId',
    refusals: {
      OperateCode: {
        AuthorizationExhaust: 'the quota of repairs is used up',
        ActionTrialUnauthorized: 'the edition does not allow it',
      },
    },
    read: { ...OWN_TASKS, where: { RootTaskId: ID } },
    status: 'Status',
    done: ['REPAIR_SUCCESS', 'REPAIR_SUCCESS_VERIFIED', 'ROLL_BACKED', 'ROLL_BACK_VERIFIED'],
    failed: {
      FAIL: 'it could not be processed',
      BACKUP_FAIL: 'the backup failed, nothing was changed',
      REPAIR_FAIL: 'the repair failed',
      REPAIR_SUCCESS_UNVERIFIED: 'the repair was made, and the check still fails',
      ROLL_BACK_FAIL: 'the rollback failed',
      ROLL_BACK_UNVERIFIED: 'the rollback was made, and its verification failed',
    },
    reason: 'ErrorMsg',
    parts: 'target_ids',
    ...TIMEOUT,
    tasks: { ...OWN_TASKS, task: 'RootTaskId' },
  },
};

interface Target {
  readonly [member: string]: string;
  readonly InstanceId: string;
  readonly RegionId: string;
  readonly Vendor: string;
}

function targetsIn(attributes: ValueObject): readonly Target[] {
  const targets = parsed(textOf(attributes, 'targets'));
  return Array.isArray(targets) ? (targets as unknown as readonly Target[]) : [];
}

interface Rehearsal {
  readonly computed: ValueObject;
  readonly targets: readonly Target[];
  readonly problems: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];

/** What would be done, from what the service says about the item and the assets. Changes nothing. */
async function rehearse(context: Context, attributes: ValueObject): Promise<Rehearsal> {
  const detail = await context.send(DETAIL, { attributes });
  const setting = member(detail, 'RepairSetting');
  const repair: JsonObject = isJsonObject(setting) ? setting : {};
  const found = await listAll(context, RESULTS, { attributes });
  const rollback = textOf(attributes, 'action') === 'ROLLBACK';
  const repairs = rollback ? await listAll(context, REPAIRS, { attributes }) : [];
  const last = (id: string): JsonObject | undefined =>
    repairs
      .filter((task) => task.InstanceId === id && task.SupportRollBack === true)
      .sort((a, b) => Number(b.DealTime ?? 0) - Number(a.DealTime ?? 0))[0];
  const ids =
    attributes.whole_item === true
      ? found
          .filter(({ InstanceId, Status }) => (rollback ? last(String(InstanceId)) : Status === 'NOT_PASS'))
          .map(({ InstanceId }) => String(InstanceId))
      : textsOf(attributes, 'instance_ids');
  const given = valueOf(attributes, 'parameters');
  const problems: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  const add = (path: string, summary: string, text: string): void =>
    void problems.push({ severity: 'error', summary, detail: text, path: [path] });
  const type = Number(repair.RepairSupportType ?? 0);
  const check = textOf(attributes, 'check_id');
  if (repair.RepairSupport !== true || type === 3) {
    add(
      'check_id',
      `The check item ${check} cannot be repaired by Security Center`,
      type === 3 ? 'It has to be repaired at the other cloud.' : 'Repair it by hand, as its solution says.',
    );
  }
  if (rollback && type === 2)
    add('action', `Repairs of the check item ${check} cannot be taken back`, 'Repair it by hand.');
  const questions = objects(repair.RepairConfigs).filter(({ UsageType }) => String(UsageType) === '3');
  const missing = questions.filter(
    ({ EmptyParamSwitch, Name }) =>
      String(EmptyParamSwitch) === '1' && !Object.hasOwn(typeof given === 'object' && given ? given : {}, String(Name)),
  );
  if (!rollback && missing.length > 0) {
    const names = missing.map(({ Name, ShowName }) => `${String(Name)} (${String(ShowName ?? '')})`).join(', ');
    add('parameters', `The repair asks for ${names}`, 'Give a value for each in parameters.');
  }
  const targets = ids.flatMap((id): Target[] => {
    const result = found.find(({ InstanceId }) => InstanceId === id);
    if (!result) {
      add(
        'instance_ids',
        `The check item ${check} has no result for ${id}`,
        'Check the asset first, or correct the id.',
      );
      return [];
    }
    const target = { InstanceId: id, RegionId: String(result.RegionId ?? ''), Vendor: textOf(attributes, 'vendor') };
    if (!rollback && result.Status === 'PASS') {
      warnings.push({
        severity: 'warning',
        summary: `${id} passes the check ${check} already`,
        detail: 'It is left out.',
      });
      return [];
    }
    if (!rollback) return [target];
    const repaired = last(id);
    if (!repaired) {
      add(
        'instance_ids',
        `There is no repair of ${id} to take back`,
        'Only what Security Center repaired can be taken back.',
      );
      return [];
    }
    return [{ ...target, TaskId: String(repaired.TaskId) }];
  });
  return {
    computed: {
      steps: objects(repair.FlowStep).map(({ Step, ShowText }) => `${String(Step)}. ${String(ShowText)}`),
      questions: questions.map(
        ({ Name, ShowName, EmptyParamSwitch }) =>
          `${String(Name)}: ${String(ShowName ?? '')}${String(EmptyParamSwitch) === '1' ? ' (needed)' : ''}`,
      ),
      affected: ids.map((id) => {
        const result = found.find(({ InstanceId }) => InstanceId === id);
        return [id, String(result?.RegionId ?? ''), String(result?.Status ?? 'no result')].join(' ');
      }),
      can_roll_back: type === 1,
    },
    targets,
    problems,
    warnings,
  };
}

const ARGUMENTS = ['check_id', 'action', 'instance_ids', 'whole_item', 'parameters', 'vendor', 'execute'] as const;

const operation = operationHandler(TASK);

async function run(context: Context, planned: ValueObject, config: ValueObject): Promise<Outcome> {
  const attributes = settled(planned);
  // What was begun has changed what a rehearsal finds.
  const ongoing = attributes.execute === true ? await begun(context, TASK, attributes) : undefined;
  const { computed, targets, problems } = await rehearse(context, attributes);
  const [problem] = problems;
  if (problem && ongoing === undefined) throw new Error([problem.summary, problem.detail].join('\n'));
  const check = textOf(attributes, 'check_id');
  const nothing = (detail: string): Outcome => ({
    state: afterApply({ ...planned, id: `rehearsal:${check}` }, { ...computed, results: {} }),
    diagnostics: [{ severity: 'warning', summary: `Nothing was changed for the check item ${check}`, detail }],
  });
  if (attributes.execute !== true) return nothing('execute is false: this was a rehearsal.');
  if (targets.length === 0 && ongoing === undefined) {
    const rollback = textOf(attributes, 'action') === 'ROLLBACK';
    return nothing(rollback ? 'There is no repair to take back.' : 'All assets pass the check already.');
  }
  const { state, private: privateState } = await operation.create(
    context,
    { ...planned, targets: canonical(targets), target_ids: targets.map(({ InstanceId }) => InstanceId) },
    config,
  );
  const ended = await listAll(context, OWN_TASKS, { attributes });
  const own = ended.filter(({ RootTaskId }) => String(RootTaskId) === textOf(state, 'id'));
  const results = Object.fromEntries(own.map(({ InstanceId, Status }) => [String(InstanceId), String(Status)]));
  const next = afterApply({ ...planned, id: textOf(state, 'id') }, { ...computed, results });
  return { state: next, ...(privateState && { private: privateState }) };
}

/** What will be done, for whoever looks at the plan. */
function announcement(attributes: ValueObject, { computed, targets }: Rehearsal): Diagnostic {
  const listed = (name: string): string[] => textsOf(computed, name).map((text) => `  ${text}`);
  const check = textOf(attributes, 'check_id');
  const what = textOf(attributes, 'action') === 'ROLLBACK' ? 'taking repairs back' : 'a repair';
  const sure = attributes.execute === true;
  return {
    severity: 'warning',
    summary: `Check item ${check}: ${what} of ${targets.length === 1 ? 'one asset' : `${targets.length} assets`} ${sure ? 'is planned' : 'would be possible'}`,
    detail: [
      ...(sure ? [] : ['Nothing is changed: execute is false.']),
      'Steps:',
      ...listed('steps'),
      'Assets, with the result of the check:',
      ...listed('affected'),
      ...(computed.can_roll_back === true ? [] : ['It cannot be taken back by Security Center.']),
    ].join('\n'),
    path: [attributes.whole_item === true ? 'whole_item' : 'instance_ids'],
  };
}

const ONGOING: Diagnostic = {
  severity: 'warning',
  summary: 'An interrupted apply has begun this already',
  detail: 'The next one waits for its end.',
};

const handler: Handler = {
  create: run,
  plan: async (context, prior, planned) => {
    if (prior !== null || !ARGUMENTS.every((name) => isWhollyKnown(planned[name] ?? null))) return {};
    // Not as planned values: what the service says may have changed when Terraform plans for the last time, during the apply.
    const attributes = settled(planned);
    const rehearsal = await rehearse(context, attributes);
    const { problems, warnings } = rehearsal;
    if (attributes.execute === true && (await begun(context, TASK, attributes)) !== undefined)
      return { diagnostics: [ONGOING] };
    return { diagnostics: problems.length > 0 ? problems : [announcement(attributes, rehearsal), ...warnings] };
  },
  read: (...args) => operation.read(...args),
  update: (...args) => operation.update(...args),
  delete: (...args) => operation.delete(...args),
  fromImportId: (id) => operation.fromImportId(id),
};

export const SAS_REMEDIATION: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'sas_remediation',
  description:
    'Repairs assets that do not pass a check, or takes repairs back. Planning tells the steps and the assets; nothing is changed unless `execute` is true, and nothing on destroy.',
  attributes: ATTRIBUTES,
  validate: (config) =>
    config.whole_item === false
      ? [
          {
            severity: 'error',
            summary: 'whole_item is false',
            detail: 'Remove it, and name the assets in instance_ids.',
            path: ['whole_item'],
          },
        ]
      : [],
  unverified:
    'How many assets a repair takes; that REPAIR_SUCCESS is an end where the service does not verify, and which statuses follow it where it does.',
  requests: [DETAIL, RESULTS, REPAIRS, OWN_TASKS, TASK.run],
  handler,
};
