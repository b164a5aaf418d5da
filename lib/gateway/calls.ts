/** One call of the runtime API, until it is answered or its deadline has passed: attempts, pauses, endpoints, circuit breakers. */
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  CountBreaker,
  handleWhen,
  type IBackoff,
} from 'cockatiel';
import { signed } from './acs3';
import { API_VERSION, dataOf, type Members, type RuntimeAction } from './api';
import { type CredentialsSource, keysOf, type Keys } from './credentials';
import type { Endpoint } from './endpoints';
import { asGuardrailsError, cancelled, GuardrailsError, tooLate } from './failure';
import type { Limiter } from './limiter';
import type { BreakerState, EndpointStatus } from './moderator';
import type { AttemptRecord, Telemetry } from './telemetry';
import type { Transport } from './transport';

export interface CallParameters {
  readonly action: RuntimeAction;
  /** `Service`, by the endpoint: codes differ between regions. */
  readonly service: (endpoint: Endpoint) => string | undefined;
  readonly serviceParameters: { readonly [name: string]: unknown };
  /** Further members of the form, such as an image's bytes. */
  readonly form?: { readonly [name: string]: string };
  /** Limits that it counts under. The last one's place is taken in the moment of the call, those of the others shortly before. */
  readonly limiters: readonly Limiter[];
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
}

export interface BreakerOptions {
  /** Of so many last calls. @default 20 */
  readonly size?: number;
  /** This part has to fail, 0 to 1. @default 0.5 */
  readonly threshold?: number;
  /** Not before so many calls. @default 5 */
  readonly minimumCalls?: number;
  /** Milliseconds until the first trial call; doubled after each trial that fails. @default 2000 */
  readonly openMs?: number;
  /** Longest time between trial calls. @default 30000 */
  readonly maxOpenMs?: number;
}

export interface RetryOptions {
  /** Attempts of one call, the first included. @default 4 */
  readonly maxAttempts?: number;
  /** Milliseconds for one attempt. @default 2000 */
  readonly attemptTimeoutMs?: number;
  /** Longest first pause; doubled for each further one, and always shortened at random. @default 100 */
  readonly pauseMs?: number;
  /** Longest pause. @default 2000 */
  readonly maxPauseMs?: number;
}

/** An endpoint and its circuit breaker. */
class Target {
  readonly breaker: CircuitBreakerPolicy;
  /** When an open breaker lets a trial call through, in ms since 1970. */
  private openUntil = 0;

  constructor(
    readonly endpoint: Endpoint,
    { size = 20, threshold = 0.5, minimumCalls = 5, openMs = 2000, maxOpenMs = 30_000 }: BreakerOptions,
    changed: (state: BreakerState) => void,
  ) {
    const rest = (attempt: number): IBackoff<unknown> => ({
      duration: Math.min(maxOpenMs, openMs * 2 ** attempt),
      next: () => this.noted(rest(attempt + 1)),
    });
    this.breaker = circuitBreaker(
      handleWhen((error) => error instanceof GuardrailsError && this.counts(error)),
      {
        breaker: new CountBreaker({ size, threshold, minimumNumberOfCalls: minimumCalls }),
        halfOpenAfter: { next: () => this.noted(rest(0)) },
      },
    );
    this.breaker.onStateChange((state) => changed(STATES[state]));
  }

  get state(): BreakerState {
    return STATES[this.breaker.state];
  }

  /** One trial call at a time: whoever comes while it runs goes elsewhere. */
  get mayTry(): boolean {
    return this.state === 'closed' || (this.state === 'open' && Date.now() >= this.openUntil);
  }

  /** A trial call that was cancelled has shown nothing; counted as success, it would close the breaker. */
  private counts({ bucket }: GuardrailsError): boolean {
    return COUNTED.has(bucket) || (bucket === 'cancelled' && this.state === 'half-open');
  }

  private noted(backoff: IBackoff<unknown>): IBackoff<unknown> {
    this.openUntil = Date.now() + backoff.duration;
    return backoff;
  }
}

/** What tells against an endpoint. That it throttles or refuses shows that it works. */
const COUNTED: ReadonlySet<string> = new Set(['timeout', 'server', 'network', 'bad-response']);

const STATES: { readonly [state in CircuitState]: BreakerState } = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Isolated]: 'open',
};

/** Smaller differences come from the network, and from a Date header without fractions. */
const LEAST_SKEW_MS = 60_000;

export class Calls {
  private readonly targets: readonly Target[];
  private readonly retries: Required<RetryOptions>;
  /** What this machine's clock is behind the service's. */
  private clockOffset = 0;

  constructor(
    endpoints: readonly Endpoint[],
    private readonly transport: Transport,
    private readonly credentials: CredentialsSource,
    private readonly telemetry: Telemetry,
    { maxAttempts = 4, attemptTimeoutMs = 2000, pauseMs = 100, maxPauseMs = 2000 }: RetryOptions,
    breaker: BreakerOptions,
  ) {
    this.retries = { maxAttempts, attemptTimeoutMs, pauseMs, maxPauseMs };
    this.targets = endpoints.map(
      (endpoint) => new Target(endpoint, breaker, (state) => telemetry.breakerChanged(endpoint.host, state)),
    );
  }

  get status(): readonly EndpointStatus[] {
    return this.targets.map(({ endpoint: { host, regionId }, state }) => ({ host, regionId, breaker: state }));
  }

  /**
   * @throws GuardrailsError with the last attempt's reason
   */
  async call<T>(
    parameters: CallParameters,
    read: (data: Members, requestId: string) => T,
    { signal, deadline }: CallOptions,
  ): Promise<T> {
    const stop = new Stop(signal, deadline);
    const remedied = new Set<string>();
    // Endpoints that failed in this call come last, so that the next attempt goes elsewhere.
    const failed: Target[] = [];
    let last: GuardrailsError | undefined;
    try {
      for (let attempt = 1; attempt <= this.retries.maxAttempts; attempt++) {
        const target = this.choose(failed);
        if (!target) throw last ?? breakerOpen();
        try {
          return await this.attempt(target, parameters, read, attempt, stop);
        } catch (error) {
          if (error instanceof BrokenCircuitError) {
            failed.push(target);
            last ??= breakerOpen();
            continue;
          }
          const failure = asGuardrailsError(error);
          // That there was no place in time says more than that the time is over.
          if (stop.reason) throw failure.bucket === 'throttled' ? failure : stop.reason;
          last = failure;
          const pause = this.pauseAfter(failure, attempt, target, failed, remedied);
          if (pause === undefined || attempt === this.retries.maxAttempts) throw failure;
          if (performance.now() + pause >= deadline) throw failure;
          await stop.sleep(pause);
        }
      }
      throw last ?? breakerOpen();
    } finally {
      stop.end();
    }
  }

  /** The first endpoint that may be asked, in order; one that this call has not failed at, if there is any. */
  private choose(failed: readonly Target[]): Target | undefined {
    const open = this.targets.filter(({ mayTry }) => mayTry);
    return open.find((target) => !failed.includes(target)) ?? open[0];
  }

  private async attempt<T>(
    target: Target,
    parameters: CallParameters,
    read: (data: Members, requestId: string) => T,
    attempt: number,
    stop: Stop,
  ): Promise<T> {
    const { endpoint, breaker } = target;
    const { action, serviceParameters, form = {} } = parameters;
    const service = parameters.service(endpoint);
    if (service === undefined) {
      const message = `no service for this is known in ${endpoint.regionId}: name it in \`services\` of the region`;
      throw new GuardrailsError({ bucket: 'configuration', code: 'Client.NoService', message });
    }
    const keys = await stop.race(keysOf(this.credentials));
    const common = { Service: service };
    // MultiModalGuardForBase64 alone takes the service in the query.
    const inQuery = action === 'MultiModalGuardForBase64';
    const request = {
      host: endpoint.host,
      action,
      version: API_VERSION,
      query: inQuery ? common : {},
      form: { ...(inQuery ? {} : common), ServiceParameters: JSON.stringify(serviceParameters), ...form },
    };
    const began = performance.now();
    const start = (): Promise<T> => {
      this.telemetry.waited(performance.now() - began, action);
      // It may have opened while this call waited for its place.
      if (!target.mayTry) throw new BrokenCircuitError();
      return breaker.execute(() => this.send(endpoint, request, keys, read, { action, service, attempt }, stop));
    };
    const begin = parameters.limiters.reduceRight<() => Promise<T>>(
      (next, limiter) => () => limiter.take(next, stop.deadline, stop.outer),
      start,
    );
    return begin();
  }

  private async send<T>(
    endpoint: Endpoint,
    request: Parameters<typeof signed>[0],
    keys: Keys,
    read: (data: Members, requestId: string) => T,
    what: Pick<AttemptRecord, 'action' | 'service' | 'attempt'>,
    stop: Stop,
  ): Promise<T> {
    const began = performance.now();
    const record = (outcome: AttemptRecord['outcome'], code?: string, requestId?: string): void => {
      const { host, regionId } = endpoint;
      const milliseconds = Math.round((performance.now() - began) * 1000) / 1000;
      this.telemetry.attempted({
        ...what,
        host,
        regionId,
        milliseconds,
        outcome,
        ...(code && { code }),
        ...(requestId && { requestId }),
      });
    };
    this.telemetry.started();
    const limited = stop.within(this.retries.attemptTimeoutMs);
    try {
      const answer = await this.transport.send(
        endpoint.origin,
        signed(request, keys, Date.now() + this.clockOffset),
        limited.signal,
      );
      const { data, requestId } = dataOf(answer);
      const result = read(data, requestId);
      record('ok', undefined, requestId);
      return result;
    } catch (error) {
      const failure = asGuardrailsError(error);
      record(failure.bucket, failure.code, failure.requestId);
      if (failure.details.remedy === 'server-clock') this.followClock(endpoint, failure.details.serverTime);
      throw failure;
    } finally {
      limited.end();
    }
  }

  /** Milliseconds until the next attempt makes sense; undefined when it never does. */
  private pauseAfter(
    failure: GuardrailsError,
    attempt: number,
    target: Target,
    failed: Target[],
    remedied: Set<string>,
  ): number | undefined {
    const { remedy, retryAfterMs = 0 } = failure.details;
    switch (failure.bucket) {
      case 'configuration':
        if (remedy === undefined || remedied.has(remedy)) return undefined;
        remedied.add(remedy);
        if (remedy === 'new-credentials') this.credentials.forget();
        return 0;
      case 'throttled':
        // Without a place under the own limit there is no time left.
        return failure.code?.startsWith('Client.') ? undefined : Math.max(retryAfterMs, this.backoff(attempt));
      case 'server':
      case 'network':
      case 'timeout':
      case 'bad-response':
        if (failure.code === 'Client.Defect') return undefined;
        failed.push(target);
        return this.targets.some((other) => !failed.includes(other) && other.mayTry)
          ? 0
          : Math.max(retryAfterMs, this.backoff(attempt));
      default:
        return undefined;
    }
  }

  /** A random part of a pause that doubles: callers that were throttled together do not come back together. */
  private backoff(attempt: number): number {
    const { pauseMs, maxPauseMs } = this.retries;
    return Math.min(maxPauseMs, pauseMs * 2 ** (attempt - 1)) * (0.25 + 0.75 * Math.random());
  }

  private followClock({ host }: Endpoint, serverTime: number | undefined): void {
    if (serverTime === undefined) return;
    const offset = serverTime - Date.now();
    if (Math.abs(offset - this.clockOffset) < LEAST_SKEW_MS) return;
    this.clockOffset = offset;
    this.telemetry.clockCorrected(host, offset);
  }
}

function breakerOpen(): GuardrailsError {
  const message = 'every endpoint failed so often just before that it was not asked';
  return new GuardrailsError({ bucket: 'breaker-open', code: 'Client.BreakerOpen', message });
}

/** The end of a call's time: the caller's signal, or the deadline. */
class Stop {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly relay = (): void => this.finish(cancelled());
  reason?: GuardrailsError;

  constructor(
    readonly outer: AbortSignal | undefined,
    readonly deadline: number,
  ) {
    this.timer = setTimeout(() => this.finish(tooLate()), Math.max(0, deadline - performance.now()));
    if (outer?.aborted) this.relay();
    else outer?.addEventListener('abort', this.relay, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.reason !== undefined;
  }

  /** A signal that also ends after so many milliseconds. */
  within(milliseconds: number): { readonly signal: AbortSignal; end(): void } {
    const controller = new AbortController();
    const relay = (): void => controller.abort(this.reason);
    const late = (): void => {
      const message = `no answer within ${milliseconds} ms`;
      controller.abort(new GuardrailsError({ bucket: 'timeout', code: 'AttemptTimeout', message }));
    };
    const timer = setTimeout(late, milliseconds);
    if (this.isOver) relay();
    else this.signal.addEventListener('abort', relay, { once: true });
    return {
      signal: controller.signal,
      end: () => {
        clearTimeout(timer);
        this.signal.removeEventListener('abort', relay);
      },
    };
  }

  async sleep(milliseconds: number): Promise<void> {
    await this.race(
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
      }),
    );
  }

  /** @throws GuardrailsError when the time is over first */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const over = (): void => reject(this.reason);
      // Even of work that nobody waits for, a failure has to be heard.
      work.then(resolve, reject).finally(() => this.signal.removeEventListener('abort', over));
      if (this.isOver) over();
      else this.signal.addEventListener('abort', over, { once: true });
    });
  }

  end(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener('abort', this.relay);
  }

  private finish(reason: GuardrailsError): void {
    this.reason ??= reason;
    this.controller.abort(this.reason);
  }
}
