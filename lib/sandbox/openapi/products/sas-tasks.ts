/** What runs once, and takes a while: checks, scans, repairs. */
import { invalidParameter } from '../errors';
import { randomText } from '../identities';
import { type Call, type Operation, reads, writes } from '../model';
import type { JsonObject, SasTask } from '../objects';
import { absent, membersIn, nextNumber, numbersIn, oneOf, pageOf, sasError, textsIn } from './sas-common';
import { assetsOf, canRollBack, setResult } from './sas-posture';

/** How long a task takes. The real ones take minutes to hours. */
const TASK_MS = 400;

/** Assets that a check looks at. */
const CHECKED = 40;

/** What a check can be of. */
const CHECK_TYPES = ['CHECK_ALL', 'CHECK_POLICY', 'CHECK_SCHEDULE', 'CHECK_ITEM', 'CHECK_INSTANCE'];

/** As many tasks of GenerateOnceTask run at a time. */
const MOST = 10;

/** What an AI check found; made up. */
const AI_ASSETS: JsonObject = {
  TotalAssetCnt: 12,
  EcsAssetCnt: 3,
  LingjunAssetCnt: 1,
  PaiInstanceCnt: 4,
  PaiContainerCnt: 2,
  PaiServerlessAssetCnt: 1,
  ImageAssetCnt: 1,
  SnapshotAssetCnt: 0,
  TotalRiskCnt: 5,
  AispmRiskAssetCnt: 2,
  VulRiskAssetCnt: 2,
  ExposedRiskAssetCnt: 1,
  SensitiveSummary: { TotalCnt: 1, EcsCnt: 1, ImageCnt: 0, SnapshotCnt: 0, ContainerImageCnt: 0 },
};

/** Vulnerabilities that are open, made up; those without an asset are in images. */
const VULNERABILITIES: readonly {
  readonly name: string;
  readonly type: string;
  readonly ai: boolean;
  readonly asset?: string;
}[] = [
  { name: 'SCA:model-server', type: 'sca', ai: true, asset: 'i-gpu-2' },
  { name: 'SCA:model-server', type: 'sca', ai: true, asset: 'i-gpu-1' },
  { name: 'SCA:logging', type: 'sca', ai: false, asset: 'i-gpu-1' },
  { name: 'SCA:notebook', type: 'sca', ai: true },
  { name: 'SCA:web', type: 'sca', ai: false },
  { name: 'CVE:driver', type: 'cve', ai: true, asset: 'i-gpu-1' },
];

const tasksOf = (call: Call, kind: string): readonly SasTask[] =>
  call.view
    .of('sasTasks')
    .all()
    .filter((task) => task.kind === kind)
    .sort((a, b) => a.started - b.started);

/** From 0 to 1. */
const progressOf = (call: Call, { started }: SasTask): number => Math.min(1, (call.now - started) / TASK_MS);
const runs = (call: Call, task: SasTask): boolean => progressOf(call, task) < 1;

function begin(call: Call, kind: string, id: string, details: JsonObject): void {
  call.view.of('sasTasks').put(`${kind}/${id}`, { id, kind, started: call.now, details });
}

/** A task of those that run once; at most so many at a time. */
function beginOnce(call: Call, kind: string, details: JsonObject): JsonObject {
  const others = call.view
    .of('sasTasks')
    .all()
    .filter((task) => task.kind.startsWith('once/'));
  if (others.filter((task) => runs(call, task)).length >= MOST) return { CanCreate: false };
  const id = String(
    nextNumber(
      others.map((task) => Number(task.id)),
      700_001,
    ),
  );
  begin(call, `once/${kind}`, id, details);
  return { CanCreate: true, TaskId: id, TotalCount: 1, FinishCount: 0, CollectTime: call.now };
}

const ONCE_TYPES = [
  'CLIENT_PROBLEM_CHECK',
  'CLIENT_DEV_OPS',
  'ASSET_SECURITY_CHECK',
  'ASSETS_COLLECTION',
  'IMAGE_SCAN',
  'AI_SECURITY_CHECK',
  'IDC_PROBE_SCAN',
  'ATTACK_SURFACE_SCAN',
  'ASSET_EXPOSURE_SCAN',
  'VUL_CHECK_TASK',
];

export const tasks: { readonly [action: string]: Operation } = {
  SubmitCheck: writes((call) => {
    oneOf(call, 'ScanRange', ['FULL', 'POLICY']);
    // A check that still runs throttles the next.
    if (tasksOf(call, 'check').some((task) => runs(call, task))) {
      return { Data: { OperateCode: 'Throttling', ThrottlingTimeSecond: 1 } };
    }
    const id = randomText(32).toLowerCase();
    begin(call, 'check', id, { range: call.text('ScanRange') });
    return { TaskId: id };
  }),

  GetCheckProcess: reads((call) => {
    const id = call.need('TaskId');
    const task = call.view.of('sasTasks').get(`check/${id}`);
    if (!task) return { TaskId: id, StatusCode: '5' };
    const part = progressOf(call, task);
    if (part < 0.2) return { TaskId: id, StatusCode: '0' };
    return {
      TaskId: id,
      StatusCode: part < 1 ? '1' : '2',
      TotalCount: CHECKED,
      FinishCount: Math.floor(part * CHECKED),
    };
  }),

  ListOperationProcess: reads((call) => {
    const types = textsIn(call, 'TaskTypes');
    const unknown = types.find((type) => !CHECK_TYPES.includes(type));
    if (unknown !== undefined) throw invalidParameter('TaskTypes', `${unknown} is no type of checks`);
    const ids = textsIn(call, 'TaskIds');
    const codes = numbersIn(call, 'StatusCodes');
    const [from, to] = [call.number('StartTime') ?? 0, call.number('EndTime') ?? Infinity];
    const found = tasksOf(call, 'check')
      .map((task) => {
        const ended = runs(call, task) ? undefined : task.started + TASK_MS;
        return {
          TaskId: task.id,
          TaskType: task.details.range === 'FULL' ? 'CHECK_ALL' : 'CHECK_POLICY',
          TaskSource: '',
          CreateTime: task.started,
          StartTime: task.started,
          ...(ended !== undefined && { EndTime: ended }),
          StatusCode: ended === undefined ? 1 : 2,
          TotalCount: CHECKED,
          FinishCount: Math.floor(progressOf(call, task) * CHECKED),
        };
      })
      .filter(({ TaskType }) => types.length === 0 || types.includes(TaskType))
      .filter(({ TaskId }) => ids.length === 0 || ids.includes(TaskId))
      .filter(({ StatusCode }) => codes.length === 0 || codes.includes(StatusCode))
      .filter(({ CreateTime, EndTime = 0 }) => CreateTime >= from && EndTime <= to)
      .reverse();
    const { items, PageInfo } = pageOf(call, found);
    return { PageInfo, Processes: items };
  }),

  GenerateOnceTask: writes((call) => {
    const type = oneOf(call, 'TaskType', ONCE_TYPES);
    const name = oneOf(call, 'TaskName', ONCE_TYPES);
    call.json('Param');
    return beginOnce(call, `${type}/${name}`, {});
  }),

  PublicCreateImageScanTask: writes((call) => {
    const kinds = call.need('RegistryTypes').split(',');
    const unknown = kinds.find((kind) => !['acr', 'harbor', 'quay'].includes(kind));
    if (unknown !== undefined) throw invalidParameter('RegistryTypes', `${unknown} is no kind of registries`);
    return { Data: beginOnce(call, 'IMAGE_SCAN/IMAGE_SCAN', { kinds, digests: call.text('Digests') }) };
  }),

  GetLastOnceTaskInfo: reads((call) => {
    const kind = `once/${oneOf(call, 'TaskType', ONCE_TYPES)}/${oneOf(call, 'TaskName', ONCE_TYPES)}`;
    const task = tasksOf(call, kind).at(-1);
    if (!task) return {};
    const done = !runs(call, task);
    return {
      TaskId: Number(task.id),
      CollectTime: task.started,
      TotalCount: 1,
      FinishCount: done ? 1 : 0,
      TaskInfo: {
        Status: done ? 'SUCCESS' : 'START',
        Progress: Math.floor(progressOf(call, task) * 100),
        ...(done && { Result: 'SUCCESS' }),
      },
    };
  }),

  DescribeAIAssetSummary: reads(() => ({ Data: AI_ASSETS })),

  DescribeVulList: reads((call) => {
    const type = oneOf(call, 'Type', ['cve', 'sys', 'cms', 'app', 'emg', 'sca']);
    const found = VULNERABILITIES.filter((one) => one.type === type && one.asset !== undefined);
    const { items, PageInfo } = pageOf(call, call.text('Dealed') === 'y' ? [] : found);
    const { CurrentPage, PageSize, TotalCount } = PageInfo;
    return {
      CurrentPage,
      PageSize,
      TotalCount,
      VulRecords: items.map(({ name, asset, ai }) => ({
        Name: name,
        AliasName: `SANDBOX ${name}`,
        Type: type,
        InstanceId: asset,
        Status: 1,
        ...(ai && { RuleTag: 'AI' }),
      })),
    };
  }),

  DescribeImageGroupedVulList: reads((call) => {
    const type = oneOf(call, 'Type', ['cve', 'sca']);
    const found = VULNERABILITIES.filter((one) => one.type === type && one.asset === undefined).filter(
      ({ ai }) => !call.has('RuleTag') || (ai && oneOf(call, 'RuleTag', ['AI']) === 'AI'),
    );
    const { items, PageInfo } = pageOf(call, found);
    const { CurrentPage, PageSize, TotalCount } = PageInfo;
    return {
      CurrentPage,
      PageSize,
      TotalCount,
      GroupedVulItems: items.map(({ name, ai }) => ({
        Name: name,
        AliasName: `SANDBOX ${name}`,
        Type: type,
        ...(ai && { RuleTag: 'AI' }),
      })),
    };
  }),

  CreateAgentlessScanTask: writes((call) => {
    const type = call.number('TargetType');
    if (type === undefined || ![1, 2, 3].includes(type)) throw invalidParameter('TargetType', 'it is 1, 2 or 3');
    const uuids = textsIn(call, 'UuidList');
    if (uuids.length === 0 && call.text('AssetSelectionType') === '') {
      throw invalidParameter('UuidList', 'there is nothing to scan');
    }
    const id = randomText(32).toLowerCase();
    begin(call, 'agentless', id, { type, uuids, dataDisk: call.flag('ScanDataDisk') });
    return { TaskId: id };
  }),

  ListAgentlessTask: reads((call) => {
    const ids = textsIn(call, 'TaskIdList');
    if (ids.length > 0 && !call.has('RootTask')) throw invalidParameter('RootTask', 'it is needed with TaskIdList');
    const found = tasksOf(call, 'agentless').filter(({ id }) => ids.length === 0 || ids.includes(id));
    const { items, PageInfo } = pageOf(call, call.flag('RootTask') ? found : []);
    const { Count: _, ...paging } = PageInfo;
    return {
      PageInfo: paging,
      List: items.map((task) => ({
        TaskId: task.id,
        TaskName: 'agentless',
        TargetType: task.details.type,
        StartTime: task.started,
        Progress: Math.floor(progressOf(call, task) * 100),
        Status: runs(call, task) ? 1 : 2,
        ...(!runs(call, task) && { Result: 'SUCCESS' }),
      })),
    };
  }),

  SubmitOperationTask: writes((call) => {
    const check = Number(call.need('CheckId'));
    const type = oneOf(call, 'Type', ['REPAIR', 'ROLLBACK']);
    oneOf(call, 'DimensionType', ['INSTANCE']);
    const assets = assetsOf(check);
    if (!assets) throw absent('check item', check);
    const targets = membersIn(call, 'OperationTaskInstances');
    if (targets.length === 0) throw invalidParameter('OperationTaskInstances', 'it is empty');
    const root = randomText(32).toLowerCase();
    for (const target of targets) {
      const asset = String(target.InstanceId);
      if (!assets.includes(asset)) throw absent('asset', asset);
      if (type === 'ROLLBACK') {
        const repaired = call.view.of('sasTasks').get(`repair/${String(target.TaskId)}`);
        if (!repaired || !canRollBack(check)) throw sasError('CannotRollBack', `${asset} cannot be rolled back.`);
      }
      const fails = asset.endsWith('-fails');
      begin(call, 'repair', randomText(32).toLowerCase(), { root, check, type, asset, region: target.RegionId, fails });
      if (!fails) setResult(call, check, asset, type === 'REPAIR' ? 'PASS' : 'NOT_PASS');
    }
    return { RootTaskId: root };
  }),

  ListOperationTask: reads((call) => {
    const found = tasksOf(call, 'repair')
      .filter(({ details }) => !call.has('CheckId') || details.check === call.number('CheckId'))
      .filter(({ details }) => !call.has('Type') || details.type === call.text('Type'))
      .filter(({ id }) => !call.has('TaskId') || id === call.text('TaskId'));
    const { items, PageInfo } = pageOf(call, found);
    return { PageInfo, OperationTasks: items.map((task) => describedRepair(call, task)) };
  }),
};

const WORDS: { readonly [type: string]: readonly [running: string, done: string, failed: string] } = {
  REPAIR: ['REPAIRING', 'REPAIR_SUCCESS_VERIFIED', 'REPAIR_FAIL'],
  ROLLBACK: ['ROLL_BACKING', 'ROLL_BACK_VERIFIED', 'ROLL_BACK_FAIL'],
};

function describedRepair(call: Call, task: SasTask): JsonObject {
  const { root, check, type, asset, region, fails } = task.details;
  const [running = '', done = '', failed = ''] = WORDS[String(type)] ?? [];
  const ended = !runs(call, task);
  return {
    TaskId: task.id,
    RootTaskId: root,
    CheckId: check,
    Type: type,
    InstanceId: asset,
    RegionId: region,
    DealTime: task.started,
    Status: ended ? (fails === true ? failed : done) : running,
    SupportRollBack: type === 'REPAIR' && ended && canRollBack(Number(check)),
    ...(ended && fails === true && { ErrorCode: 'NoPermission', ErrorMsg: 'The role may not change the asset.' }),
  };
}
