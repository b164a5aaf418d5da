/** Serves a Provider to Terraform over gRPC on a unix socket. */
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

/** What a server tells about one call: no values, they could be secrets. */
export interface ObservedCall {
  readonly method: Method;
  /** Type of the resource or data source; empty for calls that concern none. */
  readonly typeName: string;
  readonly milliseconds: number;
}

type Answer = (method: Method, request: RequestMessage) => Promise<object>;

function providerImplementation(answer: Answer): UntypedServiceImplementation {
  return Object.fromEntries(
    (Object.keys(PROVIDER_METHODS) as Method[]).map((method) => {
      const handle: handleUnaryCall<RequestMessage, object> = ({ request }, callback) => {
        answer(method, request).then((response) => callback(null, response), callback);
      };
      return [method, handle];
    }),
  );
}

function goPluginImplementation(onShutdown: () => void): UntypedServiceImplementation {
  return {
    // The broker would offer further connections; Terraform opens the stream and waits for none.
    StartStream: (stream: ServerDuplexStream<object, object>) => {
      stream.on('data', () => undefined).on('end', () => stream.end());
    },
    StreamStdio: (stream: ServerWritableStream<object, object>) => {
      stream.on('cancelled', () => stream.end());
    },
    Shutdown: (_call: unknown, callback: (error: null, response: object) => void) => {
      callback(null, {});
      onShutdown();
    },
    Check: (_call: unknown, callback: (error: null, response: object) => void) => callback(null, { status: 1 }),
  };
}

/** Answers the calls of one connection. */
function attach(socket: Socket, connection: Connection, answer: Answer, options: ServeOptions): void {
  // One gRPC server per connection is the public way to know which connection a call came from.
  const server = new Server(OPTIONS);
  server.addService(PROVIDER_SERVICE, providerImplementation(answer));
  const goPlugin = goPluginImplementation(() => {
    connection.shutDown();
    options.onShutdown?.();
  });
  for (const definition of GO_PLUGIN_DEFINITIONS) server.addService(definition, goPlugin);
  const { tls } = options;
  const injector = server.createConnectionInjector(
    tls
      ? ServerCredentials.createSsl(
          Buffer.from(tls.clientCertificatePem),
          [{ cert_chain: Buffer.from(tls.certificatePem), private_key: Buffer.from(tls.privateKeyPem) }],
          true,
        )
      : ServerCredentials.createInsecure(),
  );
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

/** Mutual TLS with one client that both sides know by its certificate. */
export interface MutualTls {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  /** The only certificate that is let in. */
  readonly clientCertificatePem: string;
}

export interface ServeOptions {
  /** Path of the unix socket to listen on. Must not exist. */
  readonly socketPath: string;
  /** @default - not encrypted: whoever may open the socket is let in */
  readonly tls?: MutualTls;
  /** Terraform needs the process no longer. @default - the server goes on */
  readonly onShutdown?: () => void;
  /** The last of the connections is gone. */
  readonly onLastClose?: () => void;
  /** Called at the end of each call. */
  readonly observe?: (call: ObservedCall) => void;
}

export interface PluginServer {
  /** Asks all running calls to end early, and resolves when they have. */
  settle(): Promise<void>;
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
  createProvider: (connectionId: number) => Provider | Promise<Provider>,
  options: ServeOptions,
): Promise<PluginServer> {
  const { socketPath, observe, onLastClose } = options;
  const open = new Set<Socket>();
  const running = new Map<Promise<object>, Connection>();
  let connections = 0;
  const listener = createServer((socket) => {
    const connectionId = ++connections;
    const connection = new Connection(() => createProvider(connectionId));
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      if (open.size === 0) onLastClose?.();
    });
    const answer: Answer = (method, request) => {
      const began = performance.now();
      const result = connection.call(method, request).finally(() => {
        running.delete(result);
        observe?.({ method, typeName: request.type_name ?? '', milliseconds: performance.now() - began });
      });
      running.set(result, connection);
      return result;
    };
    attach(socket, connection, answer, options);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(socketPath, resolve);
  });
  return {
    settle: async () => {
      // Also those of connections that are gone: nobody else would ask them to end.
      await Promise.allSettled([...new Set(running.values())].map((connection) => connection.stop()));
      await Promise.allSettled(running.keys());
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      for (const socket of open) socket.destroy();
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
