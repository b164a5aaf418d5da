/** What a playbook does: nodes and connections, in the format that the editor of Security Center reads. */
import { createHash } from 'node:crypto';
import { Problems, shown } from '../core/errors';

/** Name of the start node: `${event.…}` is what a playbook gets. */
const START = 'event';

/** `${node.field}`, with the name of the node and the first step of the path. */
const REFERENCE = /\$\{(\w+)\.(\w+)[\w.[\]]*\}/g;

/** What a step does: an action of a component, and its parameters. */
export class PlaybookAction {
  /** Makes fields out of others, for later steps. */
  static format(fields: { readonly [name: string]: string }): PlaybookAction {
    const list = Object.entries(fields).map(([fieldName, fieldValue]) => ({ fieldName, fieldValue }));
    return new PlaybookAction(
      'DataFormat',
      'formatdata',
      { outputFields: JSON.stringify(list) },
      [],
      Object.keys(fields),
    );
  }

  /** Sends a message by Message Center, to whom that is set up for. */
  static notifyByMessageCenter(props: {
    /** Event of Message Center that has the template, such as `yundun_soar_incident_generate`. */
    readonly eventId: string;
    /** Variables of the template. @default - none */
    readonly params?: { readonly [name: string]: string };
    /** `sms`, `email`, `webhook`, `pmsg`. @default - all that are set up there */
    readonly channels?: readonly string[];
  }): PlaybookAction {
    const values = {
      aliuid: '${event._tenant_id}',
      eventId: props.eventId,
      ...(props.channels && { channelTypeList: props.channels.join(',') }),
      lang: 'en',
      ...(props.params && { params: JSON.stringify(props.params) }),
    };
    return new PlaybookAction('NotifyMessage', 'notifyByMessageCenter', values, [], ['message', 'status']);
  }

  /**
   * Calls an OpenAPI as the role that playbooks run as. Names of the parameters of this action are not published: the service checks them
   * when the playbook is verified, before it is published.
   * @unverified the names of the parameters
   */
  static openApi(call: OpenApiCall): PlaybookAction {
    const values = {
      accountId: '${event._tenant_id}',
      endpoint: call.endpoint,
      productCode: call.product,
      apiVersion: call.version,
      apiName: call.action,
      apiParams: JSON.stringify(call.parameters),
    };
    return new PlaybookAction('AliyunCloudOpenAPI', 'assumeApi', values, call.permissions);
  }

  /**
   * Any action of a component, as `ListComponents` lists them.
   * @param outputs fields that later steps can refer to; any by default
   */
  static custom(
    component: string,
    action: string,
    parameters: { readonly [name: string]: string },
    outputs?: readonly string[],
  ): PlaybookAction {
    return new PlaybookAction(component, action, parameters, [], outputs);
  }

  private constructor(
    readonly component: string,
    readonly action: string,
    /** May refer to what a playbook gets, and to outputs of steps before, as `${event.ip}` and `${step.field}`. */
    readonly parameters: { readonly [name: string]: string },
    /** Operations in RAM that the role needs. */
    readonly permissions: readonly string[],
    /** Fields that later steps can refer to; undefined if any. */
    readonly outputs?: readonly string[],
  ) {}
}

/** A call of an OpenAPI from a playbook. */
export interface OpenApiCall {
  /** Code of the product, such as `waf-openapi`. */
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** Host name. */
  readonly endpoint: string;
  /** Parameters of the action; values may have `${event.ip}` in them. */
  readonly parameters: { readonly [name: string]: string | number | boolean };
  /** Operations in RAM that it needs: `yundun-waf:CreateDefenseRule`. */
  readonly permissions: readonly string[];
}

/** A step of a flow. */
export interface PlaybookStep {
  readonly stepName: string;
  readonly action: PlaybookAction;
}

export interface StepOptions {
  /** What it is for, shown in the editor. @default - none */
  readonly description?: string;
  /** Steps that come right before; none stands for the start. @default - the step that was added last */
  readonly after?: readonly PlaybookStep[];
}

interface Node {
  readonly name: string;
  readonly step: PlaybookStep;
  readonly options: StepOptions;
}

/** A cell of the editor, as far as it is checked. */
interface Cell {
  readonly id: string;
  readonly data?: { readonly [name: string]: unknown };
  readonly source?: { readonly cell?: unknown };
  readonly target?: { readonly cell?: unknown };
}

/**
 * A flow, compiled to what the API takes. Steps follow one another; two steps after the same one run side by side. Conditions have no
 * published format: draw such a flow in the console and take its export by `fromJson`.
 */
export class PlaybookFlow {
  /**
   * A flow that was drawn in the console: the text of its export, or of its `cells`.
   * @param permissions operations in RAM that its calls need
   */
  static fromJson(text: string, permissions: readonly string[] = []): PlaybookFlow {
    const flow = new PlaybookFlow();
    flow.drawn = { text, permissions };
    return flow;
  }

  private readonly nodes: Node[] = [];
  private readonly edges: (readonly [string, string])[] = [];
  private drawn?: { readonly text: string; readonly permissions: readonly string[] };

  /** Adds a step. */
  addStep(stepName: string, action: PlaybookAction, options: StepOptions = {}): PlaybookStep {
    const step: PlaybookStep = { stepName, action };
    const last = this.nodes.at(-1)?.name ?? START;
    const after = options.after?.map((one) => one.stepName) ?? [last];
    this.nodes.push({ name: stepName, step, options });
    for (const name of after.length > 0 ? after : [START]) this.edges.push([name, stepName]);
    return step;
  }

  /** Lets one more step come right before another. */
  connect(from: PlaybookStep, to: PlaybookStep): this {
    this.edges.push([from.stepName, to.stepName]);
    return this;
  }

  /** Operations in RAM that its steps need. */
  get permissions(): readonly string[] {
    const all = this.drawn?.permissions ?? this.nodes.flatMap(({ step }) => step.action.permissions);
    return [...new Set(all)].sort();
  }

  /**
   * Adds what is wrong with the flow: cycles, steps that are not reached, names that are taken, references to what does not come before.
   * @param inputs fields that the playbook gets; undefined if they are not known
   */
  check(problems: Problems, inputs: readonly string[] | undefined): void {
    if (this.drawn) checkDrawn(problems, this.drawn.text);
    else this.checkBuilt(problems, inputs);
  }

  /** The JSON list of cells. */
  toJson(): string {
    if (this.drawn) return JSON.stringify(cellsOf(this.drawn.text));
    const depth = depths(this.names, this.edges);
    const ends = this.names.filter((name) => !this.edges.some(([from]) => from === name));
    const column = new Map<number, number>();
    const place = (name: string): { readonly x: number; readonly y: number } => {
      const x = depth.get(name) ?? 0;
      const y = column.get(x) ?? 0;
      column.set(x, y + 1);
      return { x: x * 200, y: y * 120 };
    };
    const start = cell(START, { nodeType: 'startEvent', appType: 'basic', nodeName: 'start', description: 'start' });
    const steps = this.nodes.map(({ name, step, options }) => cell(name, stepData(name, step, options)));
    const end = cell(END, { nodeType: 'endEvent', appType: 'basic', nodeName: 'end', description: 'end' });
    const edges = [...this.edges, ...ends.map((name) => [name, END] as const)];
    const all = [
      { ...start, position: place(START) },
      ...steps.map((one, i) => ({ ...one, position: place(this.nodes[i]?.name ?? '') })),
      { ...end, position: { x: (Math.max(0, ...depth.values()) + 1) * 200, y: 0 } },
      ...edges.map(([from, to]) => ({
        ...cell(`${from}->${to}`, { nodeType: 'sequenceFlow', appType: 'basic', isRequired: true }),
        source: { cell: idOf(from) },
        target: { cell: idOf(to) },
        vertices: [],
      })),
    ];
    return JSON.stringify(all);
  }

  private get names(): readonly string[] {
    return [START, ...this.nodes.map(({ name }) => name)];
  }

  private checkBuilt(problems: Problems, inputs: readonly string[] | undefined): void {
    const add = (name: string, what: string, allowed: string, fix: string): void =>
      void problems.add({ code: 'invalid-value', what: `flow, step ${shown(name)}: ${what}`, allowed, fix });
    if (this.nodes.length === 0) problems.add({ code: 'too-few-items', what: 'the flow has no step', fix: 'add one' });
    const seen = new Set([START, 'start', END]);
    this.nodes.forEach(({ name }) => {
      if (!/^[A-Za-z]\w*$/.test(name)) {
        add(name, 'the name is malformed', 'letters, digits and "_", a letter first', 'choose another name');
      }
      if (seen.has(name))
        add(name, 'the name is taken', 'each name once, and none of event, start and end', 'choose another name');
      seen.add(name);
    });
    for (const [from, to] of this.edges) {
      for (const name of [from, to]) {
        if (!seen.has(name))
          add(name, 'it is in no flow, and a connection names it', [...seen].join(', '), 'add the step');
      }
    }
    const circle = cycle(this.names, this.edges);
    if (circle) {
      problems.add({
        code: 'invalid-value',
        what: 'the flow goes round in a circle',
        got: circle.join(' -> '),
        fix: 'remove a connection of it',
      });
      return;
    }
    const reached = reachable(START, this.edges);
    for (const { name, step } of this.nodes) {
      if (!reached.has(name))
        add(name, 'it is never reached', 'a way from the start', 'name the step that comes before it');
      this.checkReferences(add, name, step.action, inputs);
    }
  }

  private checkReferences(
    add: (name: string, what: string, allowed: string, fix: string) => void,
    name: string,
    action: PlaybookAction,
    inputs: readonly string[] | undefined,
  ): void {
    const before = ancestors(name, this.edges);
    for (const [parameter, value] of Object.entries(action.parameters)) {
      for (const [reference, node = '', field = ''] of value.matchAll(REFERENCE)) {
        const where = `${parameter} refers to ${reference}`;
        if (node !== START && !before.has(node)) {
          add(name, `${where}, which does not come before`, [...before].join(', '), 'refer to an earlier step');
          continue;
        }
        // What begins with "_" is there in every run.
        const from = node === START ? inputs && [...inputs, field.startsWith('_') ? field : ''] : this.outputsOf(node);
        if (from && !from.includes(field)) {
          add(name, `${where}, which is not there`, from.filter(Boolean).join(', '), 'refer to a field that is there');
        }
      }
    }
  }

  private outputsOf(name: string): readonly string[] | undefined {
    return this.nodes.find((node) => node.name === name)?.step.action.outputs;
  }
}

const END = 'end';

/** The same flow has the same ids: nothing changes where nothing changed. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}

const cell = (name: string, data: object): object => ({ id: idOf(name), zIndex: 1, data });

function stepData(nodeName: string, { action }: PlaybookStep, options: StepOptions): object {
  return {
    isDebug: false,
    nodeType: 'action',
    appType: 'component',
    nodeName,
    valueData: action.parameters,
    description: options.description ?? '',
    advance: {
      inputParamMode: false,
      onError: 'stop_cur_flow',
      rspStatusType: 3,
      rspStatusThreshold: 0,
    },
    componentName: action.component,
    actionName: action.action,
  };
}

type Edges = readonly (readonly [string, string])[];

function reachable(start: string, edges: Edges): Set<string> {
  const found = new Set([start]);
  for (const name of found) for (const [from, to] of edges) if (from === name) found.add(to);
  return found;
}

const ancestors = (name: string, edges: Edges): Set<string> => {
  const found = reachable(
    name,
    edges.map(([from, to]) => [to, from] as const),
  );
  found.delete(name);
  return found;
};

/** Names of nodes that lead back to the first of them; undefined if there are none. */
function cycle(names: readonly string[], edges: Edges): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const [from, to] of edges) {
      const found = from === name ? visit(to, [...way, name]) : undefined;
      if (found) return found;
    }
    done.add(name);
    return undefined;
  };
  for (const name of names) {
    const found = visit(name, []);
    if (found) return found;
  }
  return undefined;
}

/** Longest way from the start. */
function depths(names: readonly string[], edges: Edges): Map<string, number> {
  const depth = new Map<string, number>([[START, 0]]);
  for (let round = 0; round < names.length; round++) {
    for (const [from, to] of edges) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1));
  }
  return depth;
}

function cellsOf(text: string): readonly Cell[] {
  const parsed = JSON.parse(text) as readonly Cell[] | { readonly cells?: readonly Cell[] };
  const cells = Array.isArray(parsed) ? (parsed as readonly Cell[]) : (parsed as { cells?: readonly Cell[] }).cells;
  if (!Array.isArray(cells)) throw new SyntaxError('it is neither a list of cells nor an object with cells');
  return cells as readonly Cell[];
}

function checkDrawn(problems: Problems, text: string): void {
  const lines = text.split('\n');
  const add = (line: number, what: string, fix: string): void =>
    void problems.add({
      code: 'invalid-value',
      what: `flow, line ${line}: ${what}`,
      got: shown((lines[line - 1] ?? '').trim()),
      fix,
    });
  let cells: readonly Cell[];
  try {
    cells = cellsOf(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    add(text.slice(0, at).split('\n').length, reason.replace(/ in JSON.*$/, ''), 'export the flow again');
    return;
  }
  const lineOf = (id: unknown): number =>
    Math.max(1, lines.findIndex((line) => line.includes(`"id"`) && line.includes(JSON.stringify(id))) + 1);
  const nodes = cells.filter(({ source }) => source === undefined);
  const ids = new Map(nodes.map((node) => [node.id, String(node.data?.nodeName ?? node.data?.nodeType)]));
  const type = (wanted: string): readonly Cell[] => nodes.filter(({ data }) => data?.nodeType === wanted);
  const starts = type('startEvent');
  if (starts.length !== 1) {
    add(lineOf(starts[1]?.id), `a flow has one start, and this has ${starts.length}`, 'keep one start');
  }
  if (type('endEvent').length === 0) add(1, 'the flow has no end', 'add an end');
  const edges: [string, string][] = [];
  for (const { id, source, target } of cells.filter((one) => one.source !== undefined)) {
    const [from, to] = [String(source?.cell), String(target?.cell)];
    for (const end of [from, to]) {
      if (!ids.has(end)) add(lineOf(id), `a connection ends at ${end}, which is no node`, 'connect it to a node');
    }
    edges.push([from, to]);
  }
  const names = new Set<string>();
  for (const { id, data } of type('action')) {
    const name = String(data?.nodeName ?? '');
    if (name === START || names.has(name)) add(lineOf(id), `the name ${shown(name)} is taken`, 'rename the node');
    names.add(name);
    if (typeof data?.componentName !== 'string' || typeof data.actionName !== 'string') {
      add(lineOf(id), `node ${shown(name)} names no component and action`, 'choose a component and an action');
    }
  }
  for (const { id, data } of type('action')) {
    const before = new Set([...ancestors(id, edges)].map((one) => ids.get(one)));
    for (const [reference, node = ''] of JSON.stringify(data?.valueData ?? {}).matchAll(REFERENCE)) {
      if (node === START || before.has(node)) continue;
      const what = `node ${shown(ids.get(id))} refers to ${reference}, which does not come before`;
      add(lineOf(id), what, 'refer to an earlier node');
    }
  }
  const circle = cycle([...ids.keys()], edges);
  if (circle) {
    const way = circle.map((id) => ids.get(id)).join(' -> ');
    add(lineOf(circle[0]), `the flow goes round in a circle: ${way}`, 'remove a connection of it');
  }
  const reached = starts[0] && reachable(starts[0].id, edges);
  for (const { id } of nodes) {
    if (reached && !reached.has(id)) add(lineOf(id), `node ${shown(ids.get(id))} is never reached`, 'connect it');
  }
}
