import type { OpenApiClient } from '../client';
import { PRODUCTS } from '../client/products';
import type { ParameterValue, Request, Source } from '../definition';
import type { ValueObject } from '../../schema/value';
import type { PrivateState } from './handler';
import type { Intents } from './intents';
import { at, canonical, type Json, type JsonObject, sha256 } from './json';
import { encode } from './values';

/** An answer of the service. */
export type Answer = JsonObject;

/** What the parameters of a call are taken from. */
export interface Scope {
  readonly attributes: ValueObject;
  readonly id?: string;
  readonly page?: number;
  readonly pageSize?: number;
  readonly search?: string;
  readonly values?: readonly string[];
  readonly keys?: readonly string[];
  readonly document?: Json;
}

export interface ContextSettings {
  readonly type: string;
  readonly client: OpenApiClient;
  readonly intents: Intents;
  readonly private: PrivateState;
  readonly signal: AbortSignal;
  /** Variables of the process that Terraform started. */
  readonly env: { readonly [name: string]: string | undefined };
}

/** How long a write may take to be seen by reads, in milliseconds. */
const VISIBLE_WITHIN = 120_000;
const FIRST_WAIT = 200;
const LONGEST_WAIT = 5_000;

/** Work on one object, so that two changes of the same document do not overwrite each other. */
const queues = new Map<string, Promise<unknown>>();

/** One call of Terraform about one resource. */
export class Context {
  readonly type: string;
  private readonly settings: ContextSettings;
  readonly intents: Intents;
  readonly private: PrivateState;
  readonly signal: AbortSignal;
  readonly env: ContextSettings['env'];
  private readonly client: OpenApiClient;

  constructor(settings: ContextSettings) {
    const { type, client, intents, private: privateState, signal, env } = settings;
    this.env = env;
    this.settings = settings;
    this.type = type;
    this.client = client;
    this.intents = intents;
    this.private = privateState;
    this.signal = signal;
  }

  get region(): string {
    return this.client.region;
  }

  /** The same for work that would leave a loose end if Terraform's interruption ended it half-way. */
  get unstoppable(): Context {
    return new Context({ ...this.settings, signal: new AbortController().signal });
  }

  async send(request: Request, scope: Scope, extra: { readonly [name: string]: ParameterValue } = {}): Promise<Answer> {
    const parameters = { ...this.parameters(request, scope), ...extra };
    const { api, action, repeatable } = request;
    return (await this.client.call({ api, action, parameters, repeatable }, this.signal)) as Answer;
  }

  parameters(request: Request, scope: Scope): { readonly [name: string]: ParameterValue } {
    const parameters: { [name: string]: ParameterValue } = {};
    for (const [name, source] of Object.entries(request.parameters)) {
      const value = this.value(source, scope, request.action, request.api.product);
      if (value !== undefined) parameters[name] = value;
    }
    return parameters;
  }

  value(source: Source, scope: Scope, action: string, product?: string): ParameterValue | undefined {
    if ('always' in source) return source.always;
    if ('made' in source) return source.made(scope);
    if ('from' in source) return encode(scope.attributes, source);
    if ('document' in source) {
      const part = at(scope.document, source.document);
      if (part === undefined || part === null) return undefined;
      return source.as === 'json' ? canonical(part) : (part as ParameterValue);
    }
    switch (source.take) {
      case 'id':
        return scope.id;
      case 'region':
        return this.client.region;
      case 'center':
        return managementCenter(this.client.region, product);
      case 'clientToken':
        // The same attempt, repeated after a crash, has the same token: the service then answers with the first result.
        return sha256(`${action} ${this.type} ${canonical(scope.attributes)} ${scope.id ?? ''}`).slice(0, 36);
      case 'page':
        return scope.page;
      case 'pageSize':
        return scope.pageSize;
      case 'search':
        return scope.search;
      case 'values':
        return encode({ values: scope.values ?? [] }, { from: 'values', as: source.as });
      case 'keys':
        return encode({ keys: scope.keys ?? [] }, { from: 'keys', as: source.as });
    }
  }

  /** Runs one after the other what has the same key. */
  async alone<T>(key: string, action: () => Promise<T>): Promise<T> {
    const before = queues.get(key) ?? Promise.resolve();
    const run = before.then(action, action);
    const settled = run.catch(() => undefined);
    queues.set(key, settled);
    try {
      return await run;
    } finally {
      if (queues.get(key) === settled) queues.delete(key);
    }
  }

  /**
   * Asks until the answer is not undefined, with growing pauses: a write is not always seen at once.
   * @throws Error if it is still undefined after two minutes
   */
  async until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const answer = await this.within(VISIBLE_WITHIN, ask);
    if (answer !== undefined) return answer;
    throw new Error(
      `${what} did not show up within ${VISIBLE_WITHIN / 1000} seconds\nApply again when the service answers it; nothing is lost.`,
    );
  }

  /** The same, for so many milliseconds; undefined when it never is. */
  async within<T>(milliseconds: number, ask: () => Promise<T | undefined>): Promise<T | undefined> {
    const deadline = Date.now() + milliseconds;
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 1.6, LONGEST_WAIT)) {
      const answer = await ask();
      if (answer !== undefined || Date.now() + wait > deadline) return answer;
      await pause(wait, this.signal);
    }
  }
}

/** WAF, Security Center and others are managed in Hangzhou for the Chinese mainland, and in Singapore for all other regions. */
function managementCenter(region: string, product = ''): string {
  const endpoints = PRODUCTS[product]?.endpoints;
  // Some regions are managed where they are.
  if (endpoints && 'own' in endpoints && endpoints.own && Object.hasOwn(endpoints.own, region)) return region;
  return region.startsWith('cn-') && region !== 'cn-hongkong' ? 'cn-hangzhou' : 'ap-southeast-1';
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => {
      clearTimeout(timer);
      reject(new Error('Terraform was interrupted'));
    };
    if (signal.aborted) return stopped();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stopped);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stopped, { once: true });
  });
}
