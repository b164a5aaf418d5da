/** Scans and checks that run when they are asked for. */
import type { OperationDefinition } from '../definition';
import { always, from, ID } from './green';
import { textOf } from '../engine/values';
import { FOLLOWED, forced, LISTED, PAGES, sas, TIMEOUT } from './sas';

export const SAS_CHECK_RUN: OperationDefinition = {
  kind: 'operation',
  type: 'sas_check_run',
  description: 'Checks the configuration of cloud assets now, and waits for the end.',
  attributes: {
    scan_range: forced('`FULL`: all items; `POLICY`: those that are selected.', { oneOf: ['FULL', 'POLICY'] }),
    ...FOLLOWED,
    finished_count: { type: 'number', computed: true, description: 'Assets that were checked.' },
    total_count: { type: 'number', computed: true, description: 'Assets to check.' },
    status: { type: 'string', computed: true, description: 'Code of the end: 2 is done.' },
  },
  unverified:
    'That ListOperationProcess names a check as SubmitCheck does. By it, what a start has made is found whose answer was lost.',
  run: sas('SubmitCheck', { ScanRange: from('scan_range') }, false),
  result: { finished_count: 'FinishCount', total_count: 'TotalCount', status: 'StatusCode' },
  progress: {
    task: 'TaskId',
    refusals: {
      'Data.OperateCode': {
        Throttling: 'a check was run a moment ago; wait, and apply again',
        AuthorizationExhaust: 'the quota of checks is used up',
      },
    },
    read: sas('GetCheckProcess', { TaskId: ID }),
    status: 'StatusCode',
    done: ['2'],
    failed: {
      3: 'the check timed out',
      4: 'the check is not valid: there may be no assets for it',
    },
    finished: 'FinishCount',
    total: 'TotalCount',
    ...TIMEOUT,
    tasks: {
      ...sas('ListOperationProcess', {
        ...PAGES,
        TaskTypes: {
          made: ({ attributes }) => [textOf(attributes, 'scan_range') === 'FULL' ? 'CHECK_ALL' : 'CHECK_POLICY'],
        },
      }),
      items: 'Processes',
      pages: LISTED,
      task: 'TaskId',
    },
  },
};

export const SAS_SCAN_TASK: OperationDefinition = {
  kind: 'operation',
  type: 'sas_scan_task',
  description:
    'Runs a task once, such as finding all AI assets (`AI_SECURITY_CHECK`), and waits for the end. At most 10 run at a time.',
  attributes: {
    task_type: forced(
      '`AI_SECURITY_CHECK`: AI assets; `ASSET_SECURITY_CHECK`: assets; `ASSETS_COLLECTION`: fingerprints; `VUL_CHECK_TASK`: vulnerabilities; `IMAGE_SCAN`: container images; `ATTACK_SURFACE_SCAN`, `ASSET_EXPOSURE_SCAN`: what is exposed.',
      {
        oneOf: [
          'AI_SECURITY_CHECK',
          'ASSET_SECURITY_CHECK',
          'ASSETS_COLLECTION',
          'VUL_CHECK_TASK',
          'IMAGE_SCAN',
          'ATTACK_SURFACE_SCAN',
          'ASSET_EXPOSURE_SCAN',
        ],
      },
    ),
    param: {
      type: 'string',
      default: '{}',
      json: true,
      forceNew: true,
      description: 'Further parameters of the task, as JSON; most take none.',
    },
    ...FOLLOWED,
    finished_count: { type: 'number', computed: true, description: 'Parts of the task that were done.' },
    total_count: { type: 'number', computed: true, description: 'Parts of the task.' },
    result: { type: 'string', computed: true, description: '`SUCCESS`, or why parts were not done.' },
  },
  unverified: 'That the name of a task is its type, and that `{}` stands for no further parameters.',
  run: sas(
    'GenerateOnceTask',
    { TaskType: from('task_type'), TaskName: from('task_type'), Param: from('param') },
    false,
  ),
  result: { finished_count: 'FinishCount', total_count: 'TotalCount', result: 'TaskInfo.Result' },
  progress: {
    task: 'TaskId',
    read: {
      ...sas('GetLastOnceTaskInfo', { TaskType: from('task_type'), TaskName: from('task_type') }),
      where: { TaskId: ID },
    },
    status: 'TaskInfo.Status',
    done: ['SUCCESS'],
    failed: { TIMEOUT: 'the task timed out' },
    reason: 'TaskInfo.Result',
    finished: 'FinishCount',
    total: 'TotalCount',
    ...TIMEOUT,
    tasks: {
      ...sas('GetLastOnceTaskInfo', { TaskType: from('task_type'), TaskName: from('task_type') }),
      task: 'TaskId',
    },
  },
};

const TARGETS: { readonly [kind: string]: number } = { snapshot: 1, image: 2, 'user-snapshot': 3 };

export const SAS_AGENTLESS_SCAN: OperationDefinition = {
  kind: 'operation',
  type: 'sas_agentless_scan',
  description:
    'Scans the disks of servers by snapshots or images of them, without an agent: vulnerabilities, malicious files, keys in plain text. Waits for the end.',
  attributes: {
    target_type: forced('`snapshot` or `image` of servers, or `user-snapshot`: a snapshot that exists.', {
      oneOf: Object.keys(TARGETS),
    }),
    uuids: {
      type: ['set', 'string'],
      optional: true,
      forceNew: true,
      exactlyOneOf: ['asset_selection_type'],
      minItems: 1,
      description: 'Assets by their id in Security Center.',
    },
    asset_selection_type: {
      type: 'string',
      optional: true,
      forceNew: true,
      description: 'A selection of assets that was made before, instead of `uuids`.',
    },
    scan_data_disk: {
      type: 'bool',
      default: false,
      forceNew: true,
      description: 'Whether data disks are scanned too.',
    },
    release_after_scan: {
      type: 'bool',
      default: true,
      forceNew: true,
      description: 'Whether what was made for the scan is deleted when nothing was found: it costs less.',
    },
    auto_delete_days: {
      type: 'number',
      optional: true,
      forceNew: true,
      min: 1,
      description: 'Days after which it is deleted in any case.',
    },
    resource_region_id: {
      type: 'string',
      optional: true,
      forceNew: true,
      description: 'Region of the assets.',
    },
    ...FOLLOWED,
    result: { type: 'string', computed: true, description: 'What the task says about its end.' },
    task_name: { type: 'string', computed: true, description: 'Its name in the console.' },
  },
  unverified: 'What release_after_scan keeps is not documented; the SDK calls it a cost-saving mode.',
  run: sas(
    'CreateAgentlessScanTask',
    {
      TargetType: { made: ({ attributes }) => TARGETS[String(attributes.target_type)] ?? 0 },
      UuidList: from('uuids'),
      AssetSelectionType: from('asset_selection_type'),
      ScanDataDisk: from('scan_data_disk'),
      ReleaseAfterScan: from('release_after_scan'),
      AutoDeleteDays: from('auto_delete_days'),
      ResourceRegionId: from('resource_region_id'),
    },
    false,
  ),
  result: { result: 'Result', task_name: 'TaskName' },
  progress: {
    task: 'TaskId',
    read: {
      ...sas('ListAgentlessTask', {
        ...PAGES,
        RootTask: always(true),
        TaskIdList: { made: ({ id }) => [id ?? ''] },
        Lang: always('en'),
      }),
      items: 'List',
      pages: LISTED,
      where: { TaskId: ID },
    },
    status: 'Status',
    done: ['2'],
    failed: { 3: 'the scan failed', 4: 'the scan timed out' },
    reason: 'Result',
    finished: 'Progress',
    ...TIMEOUT,
    tasks: {
      ...sas('ListAgentlessTask', { ...PAGES, RootTask: always(true), Lang: always('en') }),
      items: 'List',
      pages: LISTED,
      task: 'TaskId',
    },
  },
};
