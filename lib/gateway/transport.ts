import { Agent, type Dispatcher, errors, ProxyAgent } from 'undici';
import { getProxyForUrl } from 'proxy-from-env';
import type { SignedRequest } from './acs3';
import { GuardrailsError } from './failure';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

export interface TransportOptions {
  /** Connections to one endpoint at most. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
}

/** An answer of the service has some KB; SignatureDoesNotMatch, which quotes the request, some 30 KB more. */
const LONGEST_ANSWER = 4 * 1024 * 1024;

/** Less than the idle time after which load balancers usually close a connection. */
const KEEP_ALIVE_MS = 30_000;

/** Connections to all endpoints, kept and used again. */
export class Transport {
  private readonly direct: Agent;
  private readonly proxies = new Map<string, ProxyAgent>();

  constructor(private readonly options: TransportOptions) {
    this.direct = new Agent(this.agentOptions);
  }

  /**
   * @param signal ends the call; its reason is what is thrown
   * @throws GuardrailsError with the network's code
   */
  async send(origin: string, { path, headers, body }: SignedRequest, signal: AbortSignal): Promise<HttpAnswer> {
    try {
      const answer = await this.dispatcherFor(origin).request({
        origin,
        path,
        method: 'POST',
        headers: { ...headers },
        body,
        signal,
        // The caller's signal is the only clock.
        headersTimeout: 0,
        bodyTimeout: 0,
        // undici 6 ends the process when a connection ends while its answer waits to be read on, so it never waits.
        highWaterMark: LONGEST_ANSWER,
      });
      return { status: answer.statusCode, headers: answer.headers, body: await textOf(answer.body) };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw error instanceof GuardrailsError ? error : networkFailure(error);
    }
  }

  /** Waits for calls in flight. */
  async close(): Promise<void> {
    await Promise.all([this.direct, ...this.proxies.values()].map((agent) => agent.close()));
  }

  private get agentOptions(): Agent.Options {
    const { connections, connectTimeoutMs } = this.options;
    return {
      connections,
      pipelining: 1,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      connect: { timeout: connectTimeoutMs },
    };
  }

  private dispatcherFor(origin: string): Dispatcher {
    const uri = origin.startsWith('https:') ? getProxyForUrl(origin) : '';
    if (uri === '') return this.direct;
    const known = this.proxies.get(uri);
    if (known) return known;
    const agent = new ProxyAgent({ uri, ...this.agentOptions });
    this.proxies.set(uri, agent);
    return agent;
  }
}

async function textOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) {
      throw new GuardrailsError({ bucket: 'bad-response', code: 'Client.TooLong', message: 'the answer is too long' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function networkFailure(error: unknown): GuardrailsError {
  const { code = 'UNKNOWN' } = error as { readonly code?: string };
  const timeout = error instanceof errors.ConnectTimeoutError;
  return new GuardrailsError({
    bucket: timeout ? 'timeout' : 'network',
    code,
    message: timeout ? 'no connection in time' : `no answer: the connection failed (${code})`,
  });
}
