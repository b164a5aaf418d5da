/** Serves a Provider to Terraform over gRPC on a unix socket, for TF_REATTACH_PROVIDERS. */
import { createServer, type Socket } from 'node:net';
import {
  Server,
  ServerCredentials,
  type handleUnaryCall,
  type ServerDuplexStream,
  type ServerWritableStream,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { BlockSchema, ProviderSchema, SchemaRepresentation } from '../schema/model';
import type { ValueObject, ValuePath } from '../schema/value';
import { completeBlock, decodeBlock, encodeBlock } from './codec';
import { GO_PLUGIN_SERVICES, messageType, type MethodNames, PROVIDER_METHODS } from './messages';
import type { Diagnosed, Diagnostic, Provider } from './provider';
import { encodeSchemaResponse, SERVER_CAPABILITIES } from './schema-message';

/** gRPC refuses messages over 4 MB by default; a state with a large policy or certificate list may be larger. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

interface DynamicValue {
  readonly msgpack?: Uint8Array;
}

interface RequestMessage {
  readonly type_name: string;
  readonly id: string;
  readonly version: number | { toNumber(): number };
  readonly terraform_version: string;
  readonly config: DynamicValue;
  readonly current_state: DynamicValue;
  readonly prior_state: DynamicValue;
  readonly proposed_new_state: DynamicValue;
  readonly planned_state: DynamicValue;
  readonly raw_state: { readonly json: Uint8Array };
  readonly private: Uint8Array;
  readonly prior_private: Uint8Array;
  readonly planned_private: Uint8Array;
}

type Handler = (request: RequestMessage) => Promise<object> | object;

const SEVERITY = { error: 1, warning: 2 } as const;

function attributePath(path: ValuePath): object {
  return {
    steps: path.map((step) => (typeof step === 'number' ? { element_key_int: step } : { attribute_name: step })),
  };
}

function diagnosticMessages({ diagnostics = [] }: Diagnosed): object[] {
  return diagnostics.map(({ severity, summary, detail, path }: Diagnostic) => ({
    severity: SEVERITY[severity],
    summary,
    detail,
    attribute: path && path.length > 0 ? attributePath(path) : undefined,
  }));
}

function failure(error: unknown): Diagnosed {
  return { diagnostics: [{ severity: 'error', summary: error instanceof Error ? error.message : String(error) }] };
}

function schemaOf(schemas: { readonly [type: string]: SchemaRepresentation }, typeName: string): BlockSchema {
  const schema = schemas[typeName];
  if (!schema) throw new Error(`the provider has no type ${typeName}`);
  return schema.block;
}

function valueOf(dynamic: DynamicValue): ValueObject | null {
  return dynamic.msgpack && dynamic.msgpack.length > 0 ? decodeBlock(dynamic.msgpack) : null;
}

/** For values that Terraform never sends as null: configurations and current states. */
function presentValueOf(dynamic: DynamicValue): ValueObject {
  return valueOf(dynamic) ?? {};
}

/** What each RPC does with one Provider; an exception becomes an error diagnostic of that call. */
function handlers(provider: Provider): { readonly [method in keyof typeof PROVIDER_METHODS]: Handler } {
  const { schema } = provider;
  const resource = (typeName: string): BlockSchema => schemaOf(schema.resource_schemas, typeName);
  const dynamic = (block: BlockSchema, value: ValueObject | null): DynamicValue => ({
    msgpack: encodeBlock(block, value),
  });
  const legacy_type_system = provider.legacyTypeSystem ?? false;

  return {
    GetMetadata: () => ({
      server_capabilities: SERVER_CAPABILITIES,
      data_sources: Object.keys(schema.data_source_schemas).map((type_name) => ({ type_name })),
      resources: Object.keys(schema.resource_schemas).map((type_name) => ({ type_name })),
    }),
    GetSchema: () => encodedSchema(schema),
    PrepareProviderConfig: async ({ config }) => {
      const result = await provider.validateProviderConfig(presentValueOf(config));
      return { prepared_config: config, diagnostics: diagnosticMessages(result) };
    },
    Configure: async ({ config, terraform_version }) => ({
      diagnostics: diagnosticMessages(await provider.configure(presentValueOf(config), terraform_version)),
    }),
    ValidateResourceTypeConfig: async ({ type_name, config }) => ({
      diagnostics: diagnosticMessages(await provider.validateResource(type_name, presentValueOf(config))),
    }),
    ValidateDataSourceConfig: async ({ type_name, config }) => ({
      diagnostics: diagnosticMessages(await provider.validateDataSource(type_name, presentValueOf(config))),
    }),
    UpgradeResourceState: async ({ type_name, version, raw_state }) => {
      const block = resource(type_name);
      const stored = JSON.parse(Buffer.from(raw_state.json).toString('utf8')) as ValueObject;
      const from = typeof version === 'number' ? version : version.toNumber();
      const state = (await provider.upgradeState?.(type_name, from, stored)) ?? stored;
      return { upgraded_state: dynamic(block, completeBlock(block, state)) };
    },
    ReadResource: async ({ type_name, current_state, private: privateData }) => {
      const result = await provider.read({
        typeName: type_name,
        currentState: presentValueOf(current_state),
        private: privateData,
      });
      return {
        new_state: dynamic(resource(type_name), result.newState),
        private: result.private ?? privateData,
        diagnostics: diagnosticMessages(result),
      };
    },
    PlanResourceChange: async (request) => {
      const result = await provider.plan({
        typeName: request.type_name,
        priorState: valueOf(request.prior_state),
        proposedNewState: valueOf(request.proposed_new_state),
        config: valueOf(request.config),
        priorPrivate: request.prior_private,
      });
      return {
        planned_state: dynamic(resource(request.type_name), result.plannedState),
        requires_replace: (result.requiresReplace ?? []).map(attributePath),
        planned_private: result.plannedPrivate ?? request.prior_private,
        diagnostics: diagnosticMessages(result),
        legacy_type_system,
      };
    },
    ApplyResourceChange: async (request) => {
      const result = await provider.apply({
        typeName: request.type_name,
        priorState: valueOf(request.prior_state),
        plannedState: valueOf(request.planned_state),
        config: valueOf(request.config),
        plannedPrivate: request.planned_private,
      });
      return {
        new_state: dynamic(resource(request.type_name), result.newState),
        private: result.private ?? request.planned_private,
        diagnostics: diagnosticMessages(result),
        legacy_type_system,
      };
    },
    ImportResourceState: async ({ type_name, id }) => {
      const result = await provider.importState(type_name, id);
      return {
        imported_resources: result.resources.map((imported) => ({
          type_name: imported.typeName,
          state: dynamic(resource(imported.typeName), imported.state),
          private: imported.private,
        })),
        diagnostics: diagnosticMessages(result),
      };
    },
    ReadDataSource: async ({ type_name, config }) => {
      const result = await provider.readDataSource(type_name, presentValueOf(config));
      return {
        state: dynamic(schemaOf(schema.data_source_schemas, type_name), result.state),
        diagnostics: diagnosticMessages(result),
      };
    },
    GetFunctions: () => ({}),
    Stop: async () => {
      await provider.stop?.();
      return {};
    },
  };
}

/** One encoding per schema object: every connection asks for it, and it takes longer than all other calls together. */
const encodedSchemas = new WeakMap<ProviderSchema, Buffer>();

function encodedSchema(schema: ProviderSchema): Buffer {
  let bytes = encodedSchemas.get(schema);
  if (!bytes) {
    bytes = encodeSchemaResponse(schema);
    encodedSchemas.set(schema, bytes);
  }
  return bytes;
}

function serviceDefinition(service: string, methods: { readonly [method: string]: MethodNames }): ServiceDefinition {
  return Object.fromEntries(
    Object.entries(methods).map(([method, { request, response, stream }]) => {
      const [requestType, responseType] = [messageType(request), messageType(response)];
      return [
        method,
        {
          path: `/${service}/${method}`,
          requestStream: stream === 'both',
          responseStream: stream !== undefined,
          requestSerialize: (message: object) => Buffer.from(requestType.encode(message).finish()),
          requestDeserialize: (bytes: Buffer) => requestType.decode(bytes),
          responseSerialize: (message: object) =>
            Buffer.isBuffer(message) ? message : Buffer.from(responseType.encode(message).finish()),
          responseDeserialize: (bytes: Buffer) => responseType.decode(bytes),
        },
      ];
    }),
  );
}

const PROVIDER_SERVICE = serviceDefinition('tfplugin5.Provider', PROVIDER_METHODS);
const GO_PLUGIN_DEFINITIONS = Object.entries(GO_PLUGIN_SERVICES).map(([name, methods]) =>
  serviceDefinition(name, methods),
);

/** The states a failed call answers with: Terraform must not take a failure for a deletion. */
function failureStates(method: string, request: RequestMessage): object {
  if (method === 'ApplyResourceChange') return { new_state: request.prior_state, private: request.planned_private };
  if (method === 'ReadResource') return { new_state: request.current_state, private: request.private };
  if (method === 'PlanResourceChange') return { planned_state: request.prior_state };
  return {};
}

function implementation(provider: Provider): UntypedServiceImplementation {
  return Object.fromEntries(
    Object.entries(handlers(provider)).map(([method, handle]) => {
      const call: handleUnaryCall<RequestMessage, object> = ({ request }, callback) => {
        // A rejected promise and a thrown error end the same way.
        void (async () => handle(request))().then(
          (response) => callback(null, response),
          (error: unknown) =>
            callback(
              null,
              method === 'Stop'
                ? { Error: error instanceof Error ? error.message : String(error) }
                : { ...failureStates(method, request), diagnostics: diagnosticMessages(failure(error)) },
            ),
        );
      };
      return [method, call];
    }),
  );
}

const goPluginImplementation: UntypedServiceImplementation = {
  // The broker would offer further connections; Terraform opens the stream and waits for none.
  StartStream: (stream: ServerDuplexStream<object, object>) => {
    stream.on('data', () => undefined).on('end', () => stream.end());
  },
  StreamStdio: (stream: ServerWritableStream<object, object>) => {
    stream.on('cancelled', () => stream.end());
  },
  Shutdown: (_call: unknown, callback: (error: null, response: object) => void) => callback(null, {}),
  Check: (_call: unknown, callback: (error: null, response: object) => void) => callback(null, { status: 1 }),
};

export interface ServeOptions {
  /** Path of the unix socket to listen on. Must not exist. */
  readonly socketPath: string;
}

export interface PluginServer {
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

/**
 * Listens for Terraform. Every connection gets a Provider of its own: Terraform opens one for each provider configuration
 * (alias) it uses, and configures it independently.
 */
export async function serve(createProvider: () => Provider, { socketPath }: ServeOptions): Promise<PluginServer> {
  const connections = new Set<Socket>();
  // One gRPC server per connection is the public way to know which connection a call came from.
  const listener = createServer((socket) => {
    connections.add(socket);
    const server = new Server({
      'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
      'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    });
    const provider = createProvider();
    server.addService(PROVIDER_SERVICE, implementation(provider));
    for (const definition of GO_PLUGIN_DEFINITIONS) server.addService(definition, goPluginImplementation);
    const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
    injector.injectConnection(socket);
    // Terraform that was killed leaves a reset connection; the next one is independent of it.
    socket
      .on('error', () => undefined)
      .on('close', () => {
        connections.delete(socket);
        injector.destroy();
        server.forceShutdown();
        provider.close?.();
      });
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(socketPath, resolve);
  });
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      for (const socket of connections) socket.destroy();
      await closed;
    },
  };
}

/**
 * The value of TF_REATTACH_PROVIDERS that makes Terraform use the server.
 * @param pid Terraform kills this process when it cannot reach the socket: it must be the server's own.
 */
export function reattachProviders(source: string, pid: number, socketPath: string): string {
  return JSON.stringify({
    [source]: {
      Protocol: 'grpc',
      ProtocolVersion: 5,
      Pid: pid,
      // Terraform then leaves the server running when it is done.
      Test: true,
      Addr: { Network: 'unix', String: socketPath },
    },
  });
}
