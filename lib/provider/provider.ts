/** The `aisec` provider: what Terraform asks, answered by the definitions' handlers. */
import { setMaxListeners } from 'node:events';
import * as path from 'node:path';
import type {
  ApplyRequest,
  ApplyResponse,
  DataSourceResponse,
  Diagnosed,
  Diagnostic,
  ImportResponse,
  PlanRequest,
  PlanResponse,
  PrivateData,
  Provider,
  ReadRequest,
  ReadResponse,
} from '../plugin';
import { createLogger } from '../plugin/log';
import { checkDataSource, checkProvider, checkResource, type Violation } from '../schema/check';
import type { ProviderDescription, ProviderSchema } from '../schema/model';
import { UNKNOWN, type Value, type ValueObject } from '../schema/value';
import { type ClientSettings, createClient, type OpenApiClient, PendingClient } from './client';
import { accountOf, clientSettings, unknownOf } from './configuration';
import type { DataSourceDefinition, Definition } from './definition';
import { definitionProblems, providerProblems } from './problems';
import { aisecDescription } from './description';
import { DATA_SOURCES, RESOURCES } from './definitions';
import { Context } from './engine/context';
import type { Handler, Outcome, PrivateState } from './engine/handler';
import { Intents, workspaceOf } from './engine/intents';
import { operationHandler } from './engine/operation';
import { resourceHandler } from './engine/resource';
import { settingHandler } from './engine/setting';
import { SharedReads } from './engine/shared-reads';
import { changed, sameValue } from './engine/values';

function handlerOf(definition: Definition): Handler {
  switch (definition.kind) {
    case 'resource':
      return resourceHandler(definition);
    case 'setting':
      return settingHandler(definition);
    case 'operation':
      return operationHandler(definition);
    case 'custom':
      return definition.handler;
  }
}

interface Resource {
  readonly definition: Definition;
  readonly handler: Handler;
}

const RESOURCE_TYPES: ReadonlyMap<string, Resource> = new Map(
  RESOURCES.map((definition) => [`aisec_${definition.type}`, { definition, handler: handlerOf(definition) }]),
);
const DATA_SOURCE_TYPES: ReadonlyMap<string, DataSourceDefinition> = new Map(
  DATA_SOURCES.map((definition) => [`aisec_${definition.type}`, definition]),
);

export interface AisecProviderOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Where Terraform runs: intents are kept in its data directory. */
  readonly cwd?: string;
  /** @default - a client for the settings of the provider block */
  readonly client?: OpenApiClient;
}

/** What private data of a resource is before its first read after an import. */
const IMPORTED = 'imported';

let description: ProviderDescription | undefined;

export class AisecProvider implements Provider {
  private readonly description: ProviderDescription = (description ??= aisecDescription());
  private readonly env: NodeJS.ProcessEnv;
  private readonly dataDir: string;
  private intents: Intents;
  /** Waited for by as many resources as Terraform does at once. */
  private readonly stopping = endlesslyHeard(new AbortController());
  private client: SharedReads | undefined;

  constructor({ env = process.env, cwd = process.cwd(), client }: AisecProviderOptions = {}) {
    this.env = env;
    this.client = client && new SharedReads(client);
    this.dataDir = path.resolve(cwd, env.TF_DATA_DIR || '.terraform');
    this.intents = this.intentsOf();
  }

  get schema(): ProviderSchema {
    return this.description.schema;
  }

  validateProviderConfig(config: ValueObject): Diagnosed {
    return { diagnostics: [...checkProvider(this.description, config).map(diagnosticOf), ...providerProblems(config)] };
  }

  configure(config: ValueObject): Diagnosed {
    const unknown = unknownOf(config);
    const settings = clientSettings(config, this.env);
    this.intents = this.intentsOf(accountOf(settings));
    const log = callLog(this.env);
    this.client ??= new SharedReads(
      unknown.length > 0 ? new PendingClient(unknown) : createClient({ ...settings, ...(log && { log }) }),
    );
    return {};
  }

  validateResource(typeName: string, config: ValueObject): Diagnosed {
    const { definition } = resource(typeName);
    return {
      diagnostics: [
        ...checkResource(this.description, typeName, config).map(diagnosticOf),
        ...definitionProblems(definition, config),
        ...(definition.kind === 'custom' ? (definition.validate?.(config) ?? []) : []),
      ],
    };
  }

  validateDataSource(typeName: string, config: ValueObject): Diagnosed {
    const definition = DATA_SOURCE_TYPES.get(typeName);
    return {
      diagnostics: [
        ...checkDataSource(this.description, typeName, config).map(diagnosticOf),
        ...(definition ? [...definitionProblems(definition, config), ...(definition.validate?.(config) ?? [])] : []),
      ],
    };
  }

  async plan({ typeName, priorState, proposedNewState, config, priorPrivate }: PlanRequest): Promise<PlanResponse> {
    const { definition, handler } = resource(typeName);
    if (proposedNewState === null) return { plannedState: null };
    const planned = initialPlan(definition, priorState, proposedNewState, config ?? {});
    const replace = priorState ? forced(definition, priorState, planned) : [];
    const context = this.context(typeName, priorPrivate);
    const differs = priorState === null || !equalStates(definition, priorState, planned);
    const advice = handler.plan
      ? await handler.plan(context, replace.length > 0 ? null : priorState, planned, config ?? {})
      : {};
    const unknown = new Set([
      ...(advice.unknown ?? []),
      ...(differs && priorState ? followers(definition, priorState, planned) : []),
    ]);
    const { diagnostics } = advice;
    return {
      plannedState: Object.fromEntries(
        Object.entries({ ...planned, ...advice.set }).map(([name, value]) => [
          name,
          unknown.has(name) ? UNKNOWN : value,
        ]),
      ),
      requiresReplace: replace.map((name) => [name]),
      ...(diagnostics && { diagnostics }),
    };
  }

  async apply(request: ApplyRequest): Promise<ApplyResponse> {
    return this.configured.writing(() => this.applyNow(request));
  }

  private async applyNow(request: ApplyRequest): Promise<ApplyResponse> {
    const { typeName, priorState, plannedState, config, plannedPrivate } = request;
    const { handler } = resource(typeName);
    const context = this.context(typeName, plannedPrivate);
    if (plannedState === null) {
      const diagnostics = await handler.delete(context, priorState ?? {});
      return { newState: null, diagnostics };
    }
    const given = config ?? {};
    const outcome = priorState
      ? await handler.update(context, priorState, plannedState, given)
      : await handler.create(context, plannedState, given);
    const { intent } = outcome.private ?? {};
    if (typeof intent === 'string') this.intents.answer(intent);
    return { newState: outcome.state, ...rest(outcome) };
  }

  async read({ typeName, currentState, private: privateData }: ReadRequest): Promise<ReadResponse> {
    const { handler } = resource(typeName);
    const context = this.context(typeName, privateData);
    const imported = context.private[IMPORTED] === true;
    const outcome = await handler.read(context, currentState, imported);
    if (!outcome) return { newState: null };
    const answer = { newState: outcome.state, ...rest(outcome) };
    return imported && !outcome.private ? { ...answer, private: encodePrivate({}) } : answer;
  }

  importState(typeName: string, id: string): ImportResponse {
    const { handler } = resource(typeName);
    return {
      resources: [{ typeName, state: handler.fromImportId(id), private: encodePrivate({ [IMPORTED]: true }) }],
    };
  }

  async readDataSource(typeName: string, config: ValueObject): Promise<DataSourceResponse> {
    const definition = DATA_SOURCE_TYPES.get(typeName);
    if (!definition) throw new Error(`the provider has no data source ${typeName}`);
    return { state: await definition.read(this.context(typeName, new Uint8Array()), config) };
  }

  stop(): void {
    this.stopping.abort();
  }

  shutDown(): void {
    this.intents.settle();
  }

  private intentsOf(account?: string): Intents {
    return new Intents(this.dataDir, workspaceOf(this.dataDir, this.env), account);
  }

  private get configured(): SharedReads {
    if (!this.client) throw new Error('the provider is not configured');
    return this.client;
  }

  private context(type: string, privateData: PrivateData): Context {
    const { configured: client, intents, env } = this;
    const { signal } = this.stopping;
    return new Context({ type, client, intents, private: decodePrivate(privateData), signal, env });
  }
}

export function createAisecProvider(options?: AisecProviderOptions): Provider {
  return new AisecProvider(options);
}

/** Who is on call for an apply has to see what is throttled, and the RequestIds of what fails. */
function callLog(env: NodeJS.ProcessEnv): ClientSettings['log'] {
  const log = createLogger({ module: 'aisec.client', env });
  if (!log.isEnabled('info')) return undefined;
  return (record) => log.write(record.code === 'ok' ? 'debug' : 'info', 'attempt', { ...record });
}

function resource(typeName: string): Resource {
  const found = RESOURCE_TYPES.get(typeName);
  if (!found) throw new Error(`the provider has no resource ${typeName}`);
  return found;
}

function diagnosticOf({ severity, message, path: at }: Violation): Diagnostic {
  return { severity, summary: message, path: at };
}

/** The state that Terraform proposes, with defaults, and with what only apply can tell as unknown. */
function initialPlan(
  { attributes }: Definition,
  prior: ValueObject | null,
  proposed: ValueObject,
  config: ValueObject,
): ValueObject {
  const planned: { [name: string]: Value } = { ...proposed };
  if (prior === null) planned.id = UNKNOWN;
  for (const [name, attribute] of Object.entries(attributes)) {
    const given = config[name] ?? null;
    if (attribute.writeOnly) planned[name] = null;
    else if (given === null && attribute.default !== undefined) planned[name] = attribute.default;
    else if (given === null && attribute.computed && prior === null) planned[name] = UNKNOWN;
    else if (prior && given !== null) {
      const before = prior[name] ?? null;
      // The same, written in another way, is no change.
      if (before !== null && sameValue(attribute, before, given)) planned[name] = before;
    }
  }
  return planned;
}

function equalStates({ attributes, blocks = {} }: Definition, a: ValueObject, b: ValueObject): boolean {
  return changed(attributes, a, b).length === 0 && changedBlocks(blocks, a, b).length === 0;
}

function changedBlocks(blocks: NonNullable<Definition['blocks']>, a: ValueObject, b: ValueObject): string[] {
  return Object.keys(blocks).filter(
    (name) => !sameValue({ type: ['list', 'dynamic'] }, a[name] ?? null, b[name] ?? null),
  );
}

function forced({ attributes, blocks = {} }: Definition, prior: ValueObject, planned: ValueObject): string[] {
  const names = changed(attributes, prior, planned).filter((name) => attributes[name]?.forceNew);
  const inBlocks = changedBlocks(blocks, prior, planned).filter((name) =>
    Object.values(blocks[name]?.attributes ?? {}).some(({ forceNew }) => forceNew),
  );
  return [...names, ...inBlocks];
}

/** Computed attributes that change together with what changed. */
function followers({ attributes }: Definition, prior: ValueObject, planned: ValueObject): string[] {
  return changed(attributes, prior, planned).flatMap((name) => attributes[name]?.changes ?? []);
}

function rest({ diagnostics, private: privateState }: Outcome): Pick<ApplyResponse, 'diagnostics' | 'private'> {
  return { ...(diagnostics && { diagnostics }), ...(privateState && { private: encodePrivate(privateState) }) };
}

function encodePrivate(state: PrivateState): Uint8Array {
  return Buffer.from(JSON.stringify(state));
}

function decodePrivate(data: PrivateData): PrivateState {
  return data.length === 0 ? {} : (JSON.parse(Buffer.from(data).toString('utf8')) as PrivateState);
}

/** Node takes eleven listeners for a leak, and writes that among the provider's logs. */
function endlesslyHeard(controller: AbortController): AbortController {
  setMaxListeners(0, controller.signal);
  return controller;
}
