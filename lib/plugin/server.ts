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
import { Connection, type Method, type RequestMessage } from './calls';
import { GO_PLUGIN_SERVICES, messageType, type MethodNames, PROVIDER_METHODS } from './messages';
import type { Provider } from './provider';

const OPTIONS = {
  // gRPC refuses messages over 4 MB by default; a state with a large policy or certificate list may be larger.
  'grpc.max_receive_message_length': -1,
  'grpc.max_send_message_length': -1,
  // Nobody reads the statistics, and keeping them costs part of every call.
  'grpc.enable_channelz': 0,
};

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
            (Buffer.isBuffer(message) ? message : responseType.encode(message).finish()) as Buffer,
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

function providerImplementation(connection: Connection): UntypedServiceImplementation {
  return Object.fromEntries(
    (Object.keys(PROVIDER_METHODS) as Method[]).map((method) => {
      const handle: handleUnaryCall<RequestMessage, object> = ({ request }, callback) => {
        connection.call(method, request).then((response) => callback(null, response), callback);
      };
      return [method, handle];
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

/** Answers the calls of one connection. */
function attach(socket: Socket, connection: Connection): void {
  // One gRPC server per connection is the public way to know which connection a call came from.
  const server = new Server(OPTIONS);
  server.addService(PROVIDER_SERVICE, providerImplementation(connection));
  for (const definition of GO_PLUGIN_DEFINITIONS) server.addService(definition, goPluginImplementation);
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  injector.injectConnection(socket);
  // Terraform that was killed leaves a reset connection; the next one is independent of it.
  socket
    .on('error', () => undefined)
    .on('close', () => {
      injector.destroy();
      server.forceShutdown();
      connection.close();
    });
}

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
 * @param createProvider called at the first call of a connection, with a number that no other connection of this server
 * has. What it throws, Terraform shows as an error.
 * @throws Error if the socket cannot be listened on
 */
export async function serve(
  createProvider: (connectionId: number) => Provider,
  { socketPath }: ServeOptions,
): Promise<PluginServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const listener = createServer((socket) => {
    const connectionId = ++connections;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    attach(socket, new Connection(() => createProvider(connectionId)));
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(socketPath, resolve);
  });
  return {
    close: async () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
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
