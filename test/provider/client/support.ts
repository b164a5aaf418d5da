import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Call, type ClientSettings, createClient, type OpenApiClient } from '../../../lib/provider/client';

export const GREEN = { product: 'Green', version: '2022-09-26' };

export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** Milliseconds on the clock that does not jump. */
  readonly at: number;
  /** The connection, to tell whether two requests shared one. */
  readonly connection: number | undefined;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: http.OutgoingHttpHeaders;
  /** Anything but a string is sent as JSON. */
  readonly body?: unknown;
}

/** What to do with a request: reply, or 'cut' the connection, or 'wait' for ever. */
export type Behaviour = Reply | 'cut' | 'wait';

export interface Server {
  /** `127.0.0.1:PORT` */
  readonly endpoint: string;
  readonly seen: Seen[];
  /** Resolves when that many requests have arrived. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

export const OK: Reply = { body: { Code: 200, Success: true, RequestId: 'R-ok' } };

/** An HTTP server of this machine. The n-th request gets the n-th behaviour; the last one serves for all that follow. */
export async function serve(
  ...behaviours: readonly (Behaviour | ((request: Seen) => Behaviour | Promise<Behaviour>))[]
): Promise<Server> {
  const seen: Seen[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one: Seen = {
      method: request.method ?? '',
      url: new URL(request.url ?? '', 'http://server'),
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      at: performance.now(),
      connection: request.socket.remotePort,
    };
    seen.push(one);
    for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
    const next = behaviours[Math.min(seen.length, behaviours.length) - 1] ?? OK;
    const behaviour = typeof next === 'function' ? await next(one) : next;
    if (behaviour === 'wait') return;
    if (behaviour === 'cut') {
      request.socket.destroy();
      return;
    }
    const { status = 200, headers = { 'content-type': 'application/json' }, body } = behaviour;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    arrived: (count) => new Promise((resolve) => (seen.length >= count ? resolve() : waiting.push({ count, resolve }))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const KEY = { id: 'LTAI-test-id', secret: 'the-access-key-secret' };

/** A client that calls Green at the server. */
export function clientOf(server: { readonly endpoint: string }, settings: Partial<ClientSettings> = {}): OpenApiClient {
  return createClient({
    region: 'cn-shanghai',
    accessKey: KEY,
    protocol: 'HTTP',
    endpoints: {
      Green: server.endpoint,
      Ram: server.endpoint,
      Kms: server.endpoint,
      oos: server.endpoint,
      Config: server.endpoint,
    },
    env: {},
    ...settings,
  });
}

export function callOf(action: string, parameters: Call['parameters'] = {}, more: Partial<Call> = {}): Call {
  return { api: GREEN, action, parameters, repeatable: true, ...more };
}

/** What a promise is rejected with. */
export async function rejection<T = Error>(promise: Promise<unknown>): Promise<T> {
  try {
    await promise;
  } catch (error) {
    return error as T;
  }
  throw new Error('was not rejected');
}
