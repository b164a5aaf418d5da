/** What each call of the protocol asks of a Provider. */
import type { BlockSchema, ProviderSchema, SchemaRepresentation } from '../schema/model';
import type { ValueObject } from '../schema/value';
import { decodeBlock, encodeBlock, parseState } from './codec';
import { attributePath, diagnosticMessage, failure } from './diagnostics';
import type { PROVIDER_METHODS } from './messages';
import type { Diagnostic, Provider } from './provider';
import { encodeSchemaResponse, SERVER_CAPABILITIES } from './schema-message';
import { collectSecrets, withoutSecrets } from './secrets';

export type Method = keyof typeof PROVIDER_METHODS;

interface DynamicValue {
  readonly msgpack?: Uint8Array;
}

/** The fields of all requests; a call reads those of its own message. */
export interface RequestMessage {
  readonly type_name: string;
  readonly id: string;
  readonly version: number | { toNumber(): number };
  readonly terraform_version: string;
  readonly config?: DynamicValue;
  readonly current_state?: DynamicValue;
  readonly prior_state?: DynamicValue;
  readonly proposed_new_state?: DynamicValue;
  readonly planned_state?: DynamicValue;
  readonly raw_state?: { readonly json: Uint8Array };
  readonly private: Uint8Array;
  readonly prior_private: Uint8Array;
  readonly planned_private: Uint8Array;
}

interface Answer {
  readonly message: object;
  readonly diagnostics?: readonly Diagnostic[];
}

interface Call {
  /** Whose schema the request's values follow. */
  readonly of?: 'provider' | 'resource' | 'data source';
  readonly run: (provider: Provider, request: RequestMessage, block: BlockSchema) => Promise<Answer> | Answer;
  /** What stays when the call fails: Terraform must not take a failure for a deletion. */
  readonly unchanged?: (request: RequestMessage) => object;
}

const NO_BLOCK: BlockSchema = {};

function decoded(block: BlockSchema, value: DynamicValue | undefined): ValueObject | null {
  return value?.msgpack && value.msgpack.length > 0 ? decodeBlock(block, value.msgpack) : null;
}

/** For values that Terraform never sends as null: configurations and current states. */
function present(block: BlockSchema, value: DynamicValue | undefined): ValueObject {
  return decoded(block, value) ?? {};
}

function encoded(block: BlockSchema, value: ValueObject | null): DynamicValue {
  return { msgpack: encodeBlock(block, value) };
}

function blockOf(schemas: { readonly [type: string]: SchemaRepresentation }, typeName: string): BlockSchema {
  const schema = schemas[typeName];
  if (!schema) throw new Error(`the provider has no type ${typeName}`);
  return schema.block;
}

/** One encoding per schema object: every terraform process asks for it, and it takes longer than all its other calls. */
const encodedSchemas = new WeakMap<ProviderSchema, Buffer>();

function encodedSchema(schema: ProviderSchema): Buffer {
  let bytes = encodedSchemas.get(schema);
  if (!bytes) {
    bytes = encodeSchemaResponse(schema);
    encodedSchemas.set(schema, bytes);
  }
  return bytes;
}

const CALLS: { readonly [method in Method]: Call } = {
  GetMetadata: {
    run: ({ schema }) => ({
      message: {
        server_capabilities: SERVER_CAPABILITIES,
        data_sources: Object.keys(schema.data_source_schemas).map((type_name) => ({ type_name })),
        resources: Object.keys(schema.resource_schemas).map((type_name) => ({ type_name })),
      },
    }),
  },
  GetSchema: { run: ({ schema }) => ({ message: encodedSchema(schema) }) },
  PrepareProviderConfig: {
    of: 'provider',
    run: async (provider, { config }, block) => {
      const { diagnostics } = await provider.validateProviderConfig(present(block, config));
      return { message: { prepared_config: config }, diagnostics };
    },
  },
  Configure: {
    of: 'provider',
    run: async (provider, { config, terraform_version }, block) => {
      const { diagnostics } = await provider.configure(present(block, config), terraform_version);
      return { message: {}, diagnostics };
    },
  },
  ValidateResourceTypeConfig: {
    of: 'resource',
    run: async (provider, { type_name, config }, block) => {
      const { diagnostics } = await provider.validateResource(type_name, present(block, config));
      return { message: {}, diagnostics };
    },
  },
  ValidateDataSourceConfig: {
    of: 'data source',
    run: async (provider, { type_name, config }, block) => {
      const { diagnostics } = await provider.validateDataSource(type_name, present(block, config));
      return { message: {}, diagnostics };
    },
  },
  UpgradeResourceState: {
    of: 'resource',
    run: async (provider, { type_name, version, raw_state }, block) => {
      if (!raw_state || raw_state.json.length === 0) {
        throw new Error(
          `the state of ${type_name} was written by Terraform 0.11 or older; apply it with Terraform 0.12 first`,
        );
      }
      const stored = parseState(raw_state.json);
      const from = typeof version === 'number' ? version : version.toNumber();
      const state = (await provider.upgradeState?.(type_name, from, stored)) ?? stored;
      return { message: { upgraded_state: encoded(block, state) } };
    },
  },
  ReadResource: {
    of: 'resource',
    run: async (provider, { type_name, current_state, private: privateData }, block) => {
      const currentState = present(block, current_state);
      const result = await provider.read({ typeName: type_name, currentState, private: privateData });
      return {
        message: { new_state: encoded(block, result.newState), private: result.private ?? privateData },
        diagnostics: result.diagnostics,
      };
    },
    unchanged: (request) => ({ new_state: request.current_state, private: request.private }),
  },
  PlanResourceChange: {
    of: 'resource',
    run: async (provider, request, block) => {
      const result = await provider.plan({
        typeName: request.type_name,
        priorState: decoded(block, request.prior_state),
        proposedNewState: decoded(block, request.proposed_new_state),
        config: decoded(block, request.config),
        priorPrivate: request.prior_private,
      });
      return {
        message: {
          planned_state: encoded(block, result.plannedState),
          requires_replace: result.requiresReplace?.map((path) => attributePath(block, path)),
          planned_private: result.plannedPrivate ?? request.prior_private,
          legacy_type_system: provider.legacyTypeSystem,
        },
        diagnostics: result.diagnostics,
      };
    },
    unchanged: (request) => ({ planned_state: request.prior_state, planned_private: request.prior_private }),
  },
  ApplyResourceChange: {
    of: 'resource',
    run: async (provider, request, block) => {
      const result = await provider.apply({
        typeName: request.type_name,
        priorState: decoded(block, request.prior_state),
        plannedState: decoded(block, request.planned_state),
        config: decoded(block, request.config),
        plannedPrivate: request.planned_private,
      });
      return {
        message: {
          new_state: encoded(block, result.newState),
          private: result.private ?? request.planned_private,
          legacy_type_system: provider.legacyTypeSystem,
        },
        diagnostics: result.diagnostics,
      };
    },
    unchanged: (request) => ({ new_state: request.prior_state, private: request.planned_private }),
  },
  ImportResourceState: {
    of: 'resource',
    run: async (provider, { type_name, id }) => {
      const { resources, diagnostics } = await provider.importState(type_name, id);
      const imported_resources = resources.map(({ typeName, state, private: privateData }) => ({
        type_name: typeName,
        state: encoded(blockOf(provider.schema.resource_schemas, typeName), state),
        private: privateData,
      }));
      return { message: { imported_resources }, diagnostics };
    },
  },
  ReadDataSource: {
    of: 'data source',
    run: async (provider, { type_name, config }, block) => {
      const { state, diagnostics } = await provider.readDataSource(type_name, present(block, config));
      return { message: { state: encoded(block, state) }, diagnostics };
    },
  },
  GetFunctions: { run: () => ({ message: {} }) },
  Stop: {
    run: async (provider) => {
      await provider.stop?.();
      return { message: {} };
    },
  },
};

/** One connection of Terraform, with a Provider of its own. */
export class Connection {
  private provider: Provider | undefined;
  private creating: Promise<Provider> | undefined;
  private providerSecrets: ReadonlySet<string> = new Set();

  constructor(private readonly createProvider: () => Provider | Promise<Provider>) {}

  /** The answer, as a message or already encoded. What the provider throws becomes an error diagnostic. */
  async call(method: Method, request: RequestMessage): Promise<object> {
    const { of, run, unchanged } = CALLS[method];
    let block = NO_BLOCK;
    try {
      const provider = (this.provider ??= await this.create());
      const { schema } = provider;
      if (of === 'provider') block = schema.provider.block;
      if (of === 'resource') block = blockOf(schema.resource_schemas, request.type_name);
      if (of === 'data source') block = blockOf(schema.data_source_schemas, request.type_name);
      if (method === 'Configure') this.providerSecrets = secretsOf(block, request);
      const { message, diagnostics = [] } = await run(provider, request, block);
      if (diagnostics.length === 0) return message;
      return { ...message, diagnostics: this.diagnosticMessages(diagnostics, request, block) };
    } catch (error) {
      if (method === 'Stop') return { Error: withoutSecrets(failure(error).summary, this.providerSecrets) };
      return { ...unchanged?.(request), diagnostics: this.diagnosticMessages([failure(error)], request, block) };
    }
  }

  /** Asks running calls to end early. */
  async stop(): Promise<void> {
    await this.provider?.stop?.();
  }

  shutDown(): void {
    this.provider?.shutDown?.();
  }

  close(): void {
    this.provider?.close?.();
  }

  /** One Provider, also for calls that come while it is being made; a failure is told to each of them, then tried again. */
  private create(): Promise<Provider> {
    return (this.creating ??= Promise.resolve(this.createProvider()).finally(() => (this.creating = undefined)));
  }

  private diagnosticMessages(all: readonly Diagnostic[], request: RequestMessage, block: BlockSchema): object[] {
    const secrets = new Set([...this.providerSecrets, ...secretsOf(block, request)]);
    return all.map(({ summary, detail = '', ...diagnostic }) =>
      diagnosticMessage(block, {
        ...diagnostic,
        summary: withoutSecrets(summary, secrets),
        detail: withoutSecrets(detail, secrets),
      }),
    );
  }
}

const VALUES = ['config', 'current_state', 'prior_state', 'proposed_new_state', 'planned_state'] as const;

/** Decoded again instead of kept, since few calls have anything to say. */
function secretsOf(block: BlockSchema, request: RequestMessage): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const name of VALUES) {
    if (request[name]) collectSecrets(block, decoded(block, request[name]), secrets);
  }
  return secrets;
}
