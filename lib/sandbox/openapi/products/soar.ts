/** sophonsoar: playbooks. Two versions of one product, over the same playbooks. */
import { randomUuid } from '../chance';
import { ApiError, invalidParameter } from '../errors';
import { type Call, type Product, present, reads, writes } from '../model';
import type { JsonObject } from '../objects';
import { paged } from './siem-common';
import type { SoarPlaybook } from './siem-objects';
import { oneOf } from './waf-common';

const PARAM_TYPES = [
  'template-ip',
  'template-file',
  'template-process',
  'template-host',
  'template-domain',
  'template-container',
  'template-incident',
  'template-alert',
  'custom',
];
const CONTENT = [
  'PlaybookName',
  'PlaybookDescription',
  'PlaybookParamType',
  'PlaybookInputConfigs',
  'PlaybookOutputConfigs',
  'PlaybookTaskFlow',
];

/** The role that playbooks run as. */
const ROLE = 'AliyunSiemSoarExecutionDefaultRole';

interface Component {
  /** Action → its inputs, needed or not; empty where they are not published. */
  readonly actions: { readonly [action: string]: { readonly [input: string]: boolean } };
  /** It works on something that was set up: an asset. */
  readonly asset?: true;
}

/** Components that published documentation and examples name. */
const COMPONENTS: { readonly [name: string]: Component } = {
  DataFormat: { actions: { formatdata: { outputFields: true } } },
  AliyunCloudOpenAPI: { actions: { assumeApi: {} } },
  NotifyMessage: {
    actions: {
      notifyByMessageCenter: { aliuid: true, eventId: true, channelTypeList: false, lang: false, params: false },
      notifyByCustom: {},
    },
  },
  SLS: { actions: { QueryLogs: {} }, asset: true },
};

interface Cell {
  readonly id?: unknown;
  readonly data?: { readonly [name: string]: unknown };
  readonly source?: { readonly cell?: unknown };
  readonly target?: { readonly cell?: unknown };
}

/** The code is @unverified. */
const absent = (uuid: string): ApiError =>
  new ApiError(400, 'PlaybookNotExist', `The playbook ${uuid} does not exist.`);

const playbooks = (call: Call): SoarPlaybook[] => call.view.of('soarPlaybooks').all();

function playbookOf(call: Call): SoarPlaybook {
  const uuid = call.need('PlaybookUuid');
  const found = call.view.of('soarPlaybooks').get(uuid);
  if (!found) throw absent(uuid);
  return found;
}

/** The cells of a flow. @throws ApiError if it is no list of them */
function cellsIn(call: Call, name: string): readonly Cell[] {
  const flow = call.json(name);
  if (!Array.isArray(flow) || !flow.every((cell: Cell | null) => typeof cell?.id === 'string')) {
    throw invalidParameter(name, 'it is no JSON list of cells');
  }
  return flow as Cell[];
}

function contentIn(call: Call): JsonObject {
  if (call.has('PlaybookParamType')) oneOf(call, 'PlaybookParamType', PARAM_TYPES);
  if (call.has('PlaybookTaskFlow')) cellsIn(call, 'PlaybookTaskFlow');
  return Object.fromEntries(CONTENT.filter((name) => call.has(name)).map((name) => [name, call.value(name)]));
}

function checkName(call: Call, own?: string): void {
  const name = call.text('PlaybookName');
  if (name === '' && own !== undefined) return;
  if (!/^[\p{L}\p{N} _-]+$/u.test(name)) throw invalidParameter('PlaybookName', 'it has no special characters');
  if (playbooks(call).some(({ uuid, draft }) => uuid !== own && draft.PlaybookName === name)) {
    throw new ApiError(400, 'PlaybookNameExist', `A playbook named ${name} exists already.`);
  }
}

function shown({ uuid, draft, online, created, modified }: SoarPlaybook): JsonObject {
  return present({
    PlaybookUuid: uuid,
    PlaybookName: draft.PlaybookName,
    PlaybookDescription: draft.PlaybookDescription,
    PlaybookParamType: draft.PlaybookParamType,
    PlaybookType: 'user',
    PlaybookStatus: online ? 1 : 0,
    CreateTime: created,
    UpdateTime: modified,
  });
}

const problem = (NodeName: string, Detail: string, RiskLevel = 'error'): JsonObject => ({
  NodeName,
  Detail,
  RiskLevel,
});

/** What is wrong with a flow, as far as the documentation of the editor says. */
function problemsOf(cells: readonly Cell[]): JsonObject[] {
  const nameOf = ({ data }: Cell): string => String(data?.nodeName ?? data?.nodeType ?? '');
  const nodes = cells.filter(({ source }) => source === undefined);
  const ids = new Set(nodes.map(({ id }) => id));
  const starts = nodes.filter(({ data }) => data?.nodeType === 'startEvent').length;
  const ends = nodes.filter(({ data }) => data?.nodeType === 'endEvent').length;
  const loose = cells.filter(({ source, target }) => source && !(ids.has(source.cell) && ids.has(target?.cell)));
  const actions = nodes.filter(({ data }) => data?.nodeType === 'action');
  const names = actions.map(nameOf);
  return [
    ...(starts === 1 ? [] : [problem('start', `a flow has one start, and this has ${starts}`)]),
    ...(ends > 0 ? [] : [problem('end', 'a flow has an end')]),
    ...loose.map(() => problem('sequenceFlow', 'a connection ends at no node')),
    ...actions
      .filter(({ data }) => !Object.hasOwn(COMPONENTS, String(data?.componentName)))
      .map((cell) => problem(nameOf(cell), `there is no component ${String(cell.data?.componentName)}`)),
    ...actions
      .filter(({ data }) => COMPONENTS[String(data?.componentName)]?.asset)
      .map((cell) => problem(nameOf(cell), `Node [${nameOf(cell)}] doesn't have the asset information`)),
    ...names
      .filter((name, at) => name === 'event' || names.indexOf(name) !== at)
      .map((name) => problem(name, `the name ${name} is taken`)),
    ...actions
      .filter(({ data }) => data?.description === '')
      .map((cell) => problem(nameOf(cell), 'the node has no description', 'remind')),
  ];
}

export const soar: Product = {
  api: { product: 'sophonsoar', version: '2025-09-03' },
  operations: {
    CreatePlaybook: writes((call) => {
      checkName(call);
      const uuid = randomUuid();
      const draft = contentIn(call);
      call.view.of('soarPlaybooks').put(uuid, { uuid, draft, created: call.now, modified: call.now });
      return { PlaybookUuid: uuid };
    }),

    UpdatePlaybook: writes((call) => {
      const before = playbookOf(call);
      checkName(call, before.uuid);
      const draft = { ...before.draft, ...contentIn(call) };
      call.view.of('soarPlaybooks').put(before.uuid, { ...before, draft, modified: call.now });
      return { PlaybookUuid: before.uuid };
    }),

    GetPlaybook: reads((call) => {
      const one = playbookOf(call);
      const type = oneOf(call, 'PlaybookVersionType', ['Draft', 'Online', 'History']);
      const content = type === 'Draft' ? one.draft : one.online;
      if (!content) throw absent(one.uuid);
      return {
        Playbook: present({
          ...shown(one),
          // Whether the service adds members to cells is @unverified.
          PlaybookTaskFlow: content.PlaybookTaskFlow,
          PlaybookInputConfigs: content.PlaybookInputConfigs,
          PlaybookOutputConfigs: content.PlaybookOutputConfigs,
        }),
      };
    }),

    ListPlaybooks: reads((call) => {
      const all = playbooks(call)
        .filter(() => ['', 'user'].includes(call.text('PlaybookType')))
        .filter(({ draft }) => String(draft.PlaybookName).includes(call.text('PlaybookName')))
        .sort((a, b) => b.created - a.created || a.uuid.localeCompare(b.uuid));
      return paged(call, all, 'Playbooks', shown);
    }),

    ListComponents: reads((call) =>
      paged(call, Object.entries(COMPONENTS), 'Components', ([name, { actions, asset }]) => ({
        ComponentName: name,
        ComponentActions: Object.entries(actions).map(([action, inputs]) => ({
          ComponentActionName: action,
          InputConfigs: Object.entries(inputs).map(([FieldName, Required]) => ({
            FieldName,
            FieldType: 'String',
            Required,
          })),
        })),
        ComponentAssetConfigs: asset ? [{ FieldName: 'project', FieldType: 'String', Required: true }] : [],
      })),
    ),

    DeletePlaybook: writes((call) => {
      call.view.of('soarPlaybooks').delete(playbookOf(call).uuid);
      return {};
    }),
  },
};

export const soar2022: Product = {
  api: { product: 'sophonsoar', version: '2022-07-28' },
  operations: {
    VerifyPlaybook: reads((call) => {
      if (call.has('PlaybookUuid')) playbookOf(call);
      const hasRole = call.directory.made('alicloud_ram_role').some(({ attributes }) => attributes.role_name === ROLE);
      return {
        CheckTaskInfos: problemsOf(cellsIn(call, 'TaskFlow')),
        Prerequisites: hasRole ? [] : [{ PrerequisiteType: 'role', PrerequisiteValue: ROLE }],
      };
    }),

    // Publishing what verification refuses is refused. @unverified
    PublishPlaybook: writes((call) => {
      const before = playbookOf(call);
      const cells = JSON.parse(String(before.draft.PlaybookTaskFlow ?? '[]')) as readonly Cell[];
      const [first] = problemsOf(cells).filter(({ RiskLevel }) => RiskLevel === 'error');
      if (first) throw new ApiError(400, 'PlaybookCompileError', String(first.Detail));
      call.view.of('soarPlaybooks').put(before.uuid, { ...before, online: before.draft, modified: call.now });
      return {};
    }),
  },
};
