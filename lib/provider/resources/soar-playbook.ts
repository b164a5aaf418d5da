/** Playbooks of response orchestration. They are made by version 2025-09-03, which cannot publish; 2022-07-28 does that. */
import type { Diagnostic } from '../../plugin';
import type { Value, ValueObject } from '../../schema/value';
import {
  type CustomDefinition,
  type ParameterValue,
  type Request,
  requestsOf,
  type ResourceDefinition,
} from '../definition';
import { OpenApiError } from '../client';
import type { Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { canonical, isJsonObject, type Json, type JsonObject, parsed } from '../engine/json';
import { listAll } from '../engine/reading';
import { resourceHandler } from '../engine/resource';
import { member, textOf, valueOf } from '../engine/values';
import { always, from, ID } from './green';
import { COUNTED } from './siem';

const NOW = { product: 'sophonsoar', version: '2025-09-03' } as const;
const BEFORE = { product: 'sophonsoar', version: '2022-07-28' } as const;

function soar(action: string, parameters: Request['parameters'], repeatable = true): Request {
  return { api: NOW, action, parameters: { Lang: always('en'), ...parameters }, repeatable };
}

/** A JSON list, as it is or as text: the client serializes it where the service wants that. */
const list =
  (name: string) =>
  ({ attributes }: { readonly attributes: ValueObject }): ParameterValue | undefined => {
    const value = parsed(textOf(attributes, name));
    return Array.isArray(value) ? (value as ParameterValue) : undefined;
  };

const CONTENT = {
  PlaybookName: from('name'),
  PlaybookDescription: from('description', { absent: '' }),
  PlaybookParamType: from('param_type'),
  PlaybookInputConfigs: { made: list('input_configs') },
  PlaybookOutputConfigs: { made: list('output_configs') },
  PlaybookTaskFlow: from('task_flow'),
} as const;

const PLAYBOOK: ResourceDefinition = {
  kind: 'resource',
  type: 'soar_playbook',
  description: 'A playbook of your own, and whether what stands in it is published.',
  attributes: {
    name: { type: 'string', required: true, description: 'Name, without special characters, unique in the account.' },
    description: { type: 'string', optional: true, description: 'What it does.' },
    param_type: {
      type: 'string',
      required: true,
      oneOf: [
        'template-ip',
        'template-file',
        'template-process',
        'template-host',
        'template-domain',
        'template-container',
        'template-incident',
        'template-alert',
        'custom',
      ],
      description: 'What it gets: an entity, an incident, an alert, or fields of your own.',
    },
    input_configs: { type: 'string', optional: true, json: true, description: 'JSON list of input fields.' },
    output_configs: { type: 'string', optional: true, json: true, description: 'JSON list of output fields.' },
    task_flow: { type: 'string', required: true, json: true, description: 'JSON list of nodes and connections.' },
    publish: {
      type: 'bool',
      default: true,
      description: 'Whether what is declared is published. The service has no call that takes a publication back.',
    },
  },
  unverified:
    'That PublishPlaybook of version 2022-07-28 publishes what version 2025-09-03 saved; that the service answers a flow with the members that were sent, and perhaps more: after an import, such a flow is written once. No call is known that switches a playbook off. That names in valueData of a node are the FieldName of the action: others are a warning, not an error.',
  id: { answer: 'PlaybookUuid', listed: 'PlaybookUuid' },
  create: soar('CreatePlaybook', CONTENT, false),
  read: {
    ...soar('ListPlaybooks', {
      PlaybookType: always('user'),
      PageNumber: { take: 'page' },
      PageSize: { take: 'pageSize' },
    }),
    items: 'Playbooks',
    pages: COUNTED,
    where: { PlaybookUuid: ID },
    attributes: { name: 'PlaybookName', description: 'PlaybookDescription', param_type: 'PlaybookParamType' },
  },
  updates: [
    {
      ...soar('UpdatePlaybook', { ...CONTENT, PlaybookUuid: ID }),
      when: ['name', 'description', 'param_type', 'input_configs', 'output_configs', 'task_flow'],
    },
  ],
  delete: soar('DeletePlaybook', { PlaybookUuid: ID }),
  lookup: { PlaybookName: 'name' },
};

const GET = soar('GetPlaybook', { PlaybookUuid: ID, PlaybookVersionType: from('version_type') });
const VERIFY: Request = {
  api: BEFORE,
  action: 'VerifyPlaybook',
  parameters: { PlaybookUuid: ID, TaskFlow: from('task_flow') },
  repeatable: true,
};
const PUBLISH: Request = {
  api: BEFORE,
  action: 'PublishPlaybook',
  parameters: { PlaybookUuid: ID, Description: from('description', { absent: '' }) },
  repeatable: true,
};

/** True if all that is declared is there, in the order that is declared; the service may add members of its own. */
function covers(declared: Json, actual: Json | undefined): boolean {
  if (Array.isArray(declared)) {
    const [wanted, have] = [declared as readonly Json[], actual];
    return (
      Array.isArray(have) && have.length === wanted.length && wanted.every((one, i) => covers(one, (have as Json[])[i]))
    );
  }
  if (!isJsonObject(declared)) return declared === actual;
  return isJsonObject(actual) && Object.entries(declared).every(([name, value]) => covers(value, actual[name]));
}

async function version(context: Context, state: ValueObject, type: 'Draft' | 'Online'): Promise<JsonObject> {
  const scope = { attributes: { ...state, version_type: type }, id: textOf(state, 'id') };
  const playbook = member(await context.send(GET, scope), 'Playbook');
  return isJsonObject(playbook) ? playbook : {};
}

const MEMBERS = {
  task_flow: 'PlaybookTaskFlow',
  input_configs: 'PlaybookInputConfigs',
  output_configs: 'PlaybookOutputConfigs',
} as const;

/** A member that is JSON, or the text of it. */
function jsonAt(playbook: JsonObject, name: string): Json | undefined {
  const value = playbook[name];
  return typeof value === 'string' ? parsed(value) : value;
}

function shown(state: ValueObject, playbook: JsonObject, imported: boolean): { readonly [name: string]: Value } {
  return Object.fromEntries(
    Object.entries(MEMBERS).flatMap(([name, path]): [string, Value][] => {
      const [before, now] = [textOf(state, name), jsonAt(playbook, path)];
      if (before === '' && !imported) return [];
      const empty = now === undefined || (Array.isArray(now) && now.length === 0);
      if (before === '') return [[name, empty ? null : canonical(now)]];
      return [[name, covers(parsed(before) ?? null, now) ? before : canonical(now ?? [])]];
    }),
  );
}

async function isPublished(context: Context, state: ValueObject, draft: JsonObject): Promise<boolean> {
  if (draft.PlaybookStatus !== 1) return false;
  const online = await version(context, state, 'Online');
  return Object.values(MEMBERS).every(
    (path) => canonical(jsonAt(online, path) ?? []) === canonical(jsonAt(draft, path) ?? []),
  );
}

/** Checks what was saved and publishes it. A playbook that was made is kept, whatever becomes of that. */
async function andPublish(context: Context, outcome: Outcome): Promise<Outcome> {
  const { state } = outcome;
  const diagnostics: Diagnostic[] = [...(outcome.diagnostics ?? [])];
  if (valueOf(state, 'publish') !== true) return outcome;
  try {
    // What was saved a moment ago may not be read yet.
    const draft = await context.until(`The draft of playbook ${textOf(state, 'id')}`, async () => {
      const read = await version(context, state, 'Draft');
      const now = shown(state, read, false);
      return Object.entries(now).every(([name, value]) => value === state[name]) ? read : undefined;
    });
    diagnostics.push(...(await verified(context, state)));
    if (diagnostics.some(({ severity }) => severity === 'error')) return { ...outcome, diagnostics };
    if (!(await isPublished(context, state, draft))) {
      await context.send(PUBLISH, { attributes: state, id: textOf(state, 'id') });
      await context.until(`The publication of playbook ${textOf(state, 'id')}`, async () =>
        (await isPublished(context, state, await version(context, state, 'Draft'))) ? true : undefined,
      );
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const summary = `Playbook ${textOf(state, 'id')} is saved, but not published`;
    diagnostics.push({ severity: 'error', summary, detail });
  }
  return { ...outcome, diagnostics };
}

/** What the service says about the flow. */
async function verified(context: Context, state: ValueObject): Promise<Diagnostic[]> {
  const id = textOf(state, 'id');
  const answer = await context.send(VERIFY, { attributes: state, id });
  const listAt = (path: string): readonly JsonObject[] => {
    const value = member(answer, path);
    return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
  };
  const tasks = listAt('CheckTaskInfos').filter(({ RiskLevel }) => RiskLevel === 'error' || RiskLevel === 'warn');
  return [
    ...tasks.map(({ RiskLevel, NodeName, Detail }): Diagnostic => ({
      severity: RiskLevel === 'error' ? 'error' : 'warning',
      summary: `Playbook ${id}: node ${String(NodeName)}: ${String(Detail)}`,
      detail:
        RiskLevel === 'error' ? 'It is saved, but not published. Correct the node.' : 'It is published all the same.',
    })),
    ...listAt('Prerequisites').map(({ PrerequisiteType, PrerequisiteValue }): Diagnostic => ({
      severity: 'warning',
      summary: `Playbook ${id} needs ${String(PrerequisiteType)} ${String(PrerequisiteValue)}`,
      detail: 'It can be published, and its steps fail until that is there.',
    })),
  ];
}

const COMPONENTS = soar('ListComponents', { PageNumber: { take: 'page' }, PageSize: { take: 'pageSize' } });

const named = (list: Json | undefined, name: string): ReadonlyMap<string, JsonObject> => {
  const items: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : [];
  return new Map(items.filter(isJsonObject).map((item) => [String(item[name]), item]));
};

/** What steps call that the account's components do not have. */
function stepProblems(cells: Json, components: ReadonlyMap<string, JsonObject>): Diagnostic[] {
  const list: readonly Json[] = Array.isArray(cells) ? (cells as readonly Json[]) : [];
  return list.filter(isJsonObject).flatMap((cell): Diagnostic[] => {
    const data = isJsonObject(cell.data) ? cell.data : {};
    if (data.nodeType !== 'action') return [];
    const [node, component, action] = [data.nodeName, data.componentName, data.actionName].map(String);
    const problem = (severity: Diagnostic['severity'], what: string, known: Iterable<string>): Diagnostic => ({
      severity,
      summary: `node ${node} ${what}`,
      detail: `Known to the service: ${[...known].join(', ') || 'none'}.`,
      path: ['task_flow'],
    });
    const actions = named(components.get(component ?? '')?.ComponentActions, 'ComponentActionName');
    if (!components.has(component ?? '')) return [problem('error', `names component ${component}`, components.keys())];
    const found = actions.get(action ?? '');
    if (!found) return [problem('error', `names action ${action} of ${component}`, actions.keys())];
    const inputs = named(found.InputConfigs, 'FieldName');
    if (inputs.size === 0) return [];
    const given = Object.keys(isJsonObject(data.valueData) ? data.valueData : {});
    const needed = [...inputs].filter(([name, { Required }]) => Required === true && !given.includes(name));
    return [
      ...given
        .filter((name) => !inputs.has(name))
        .map((name) => problem('warning', `gives ${action} the parameter ${name}`, inputs.keys())),
      ...needed.map(([name]) => problem('warning', `gives ${action} no ${name}, which it needs`, inputs.keys())),
    ];
  });
}

const playbook = resourceHandler(PLAYBOOK);

const handler: Handler = {
  plan: async (context, prior, planned) => {
    const flow = planned.task_flow ?? null;
    if (typeof flow !== 'string' || prior?.task_flow === flow) return {};
    try {
      const request = { ...COMPONENTS, items: 'Components', pages: COUNTED };
      const components = await listAll(context, request, { attributes: planned });
      // Before threat detection and response is enabled there are none.
      if (components.length === 0) return {};
      return { diagnostics: stepProblems(parsed(flow) ?? [], named(components, 'ComponentName')) };
    } catch (error) {
      if (error instanceof OpenApiError && error.kind === 'inactive') return {};
      throw error;
    }
  },
  create: async (context, planned, config) => andPublish(context, await playbook.create(context, planned, config)),
  read: async (context, state, imported) => {
    const outcome = await playbook.read(context, state, imported);
    if (!outcome) return null;
    const draft = await version(context, outcome.state, 'Draft');
    const next: { [name: string]: Value } = { ...outcome.state, ...shown(outcome.state, draft, imported) };
    // A draft that is not online is what `publish` has to repair.
    if (imported || state.publish === true) next.publish = await isPublished(context, outcome.state, draft);
    return { ...outcome, state: next };
  },
  update: async (context, prior, planned, config) =>
    andPublish(context, await playbook.update(context, prior, planned, config)),
  delete: (context, state) => playbook.delete(context, state),
  fromImportId: (id) => playbook.fromImportId(id),
};

export const SOAR_PLAYBOOK: CustomDefinition = {
  ...PLAYBOOK,
  kind: 'custom',
  behaves: 'resource',
  requests: [...requestsOf(PLAYBOOK), COMPONENTS, GET, VERIFY, PUBLISH],
  handler,
};
