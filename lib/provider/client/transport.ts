import * as http from 'node:http';
import * as https from 'node:https';
import { TLSSocket } from 'node:tls';
import { isLoopback } from './endpoints';
import type { SignedRequest } from './signing';

export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** No answer. */
export class TransportError extends Error {
  constructor(
    /** Node's code, such as ECONNREFUSED; `CONNECT_TIMEOUT`, `READ_TIMEOUT` or `ABORTED`. */
    readonly code: string,
    /** The request may have reached the service. */
    readonly sent: boolean,
    message: string,
  ) {
    super(message);
  }
}

export interface SendOptions {
  readonly connectSeconds: number;
  readonly readSeconds: number;
  /**
   * The request has an effect that must not happen twice: it gets a connection of its own, because a kept one may be closed in
   * the very moment it is used again, and once it is sent its answer is waited for, whatever the signal says.
   */
  readonly careful: boolean;
  readonly signal?: AbortSignal;
}

/** Connections of one client. */
export class Transport {
  private readonly kept = { HTTP: new http.Agent({ keepAlive: true }), HTTPS: new https.Agent({ keepAlive: true }) };
  private readonly proxied = new Map<string, Promise<http.Agent>>();

  /**
   * @throws TransportError which says whether the request may have reached the service. The library's own transport cannot
   *   tell: its connect timeout also strikes while the answer is awaited.
   */
  async send(
    request: SignedRequest,
    { connectSeconds, readSeconds, careful, signal }: SendOptions,
  ): Promise<HttpAnswer> {
    const { protocol, host, port, method, path, headers, body } = request;
    const agent = await this.agentFor(request, careful);
    const { request: start } = protocol === 'HTTP' ? http : https;
    return new Promise((resolve, reject) => {
      let established = false;
      let problem: { readonly code: string; readonly message: string } | undefined;
      const sending = start({ host, port, method, path, headers: { ...headers, ...lengthOf(body) }, agent });
      const end = (code: string, message: string): void => {
        problem ??= { code, message };
        sending.destroy(new Error(message));
      };
      const abort = (): void => {
        if (!established || !careful) end('ABORTED', 'interrupted');
      };
      let timer = setTimeout(
        () => end('CONNECT_TIMEOUT', `no connection within ${connectSeconds} s`),
        connectSeconds * 1000,
      );
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const fail = (error: NodeJS.ErrnoException): void => {
        settle();
        const { code, message } = problem ?? { code: error.code ?? 'UNKNOWN', message: error.message };
        reject(new TransportError(code, established, message));
      };
      const connected = (): void => {
        established = true;
        clearTimeout(timer);
        timer = setTimeout(() => end('READ_TIMEOUT', `no answer within ${readSeconds} s`), readSeconds * 1000);
      };
      sending.on('socket', (socket) => {
        if (sending.reusedSocket) connected();
        else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', connected);
      });
      sending.on('error', fail);
      sending.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', fail);
        answer.on('end', () => {
          settle();
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ statusCode: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      });
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort, { once: true });
      sending.end(body);
    });
  }

  private async agentFor({ protocol, host, port }: SignedRequest, fresh: boolean): Promise<http.Agent | false> {
    if (!isLoopback(host) && protocol === 'HTTPS') {
      const { getProxyForUrl } = await import('proxy-from-env');
      const proxy = getProxyForUrl(`https://${host}:${port ?? 443}`);
      if (proxy !== '') return this.proxy(proxy, fresh);
    }
    return fresh ? false : this.kept[protocol];
  }

  private proxy(url: string, fresh: boolean): Promise<http.Agent> {
    const key = `${url} ${fresh}`;
    const known = this.proxied.get(key);
    if (known) return known;
    const agent = import('https-proxy-agent').then(
      ({ HttpsProxyAgent }) => new HttpsProxyAgent(url, { keepAlive: !fresh }),
    );
    this.proxied.set(key, agent);
    return agent;
  }
}

/** Without it Node sends the body in chunks, which the gateways of some products refuse. */
function lengthOf(body: string | undefined): { readonly [name: string]: string } {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
}
