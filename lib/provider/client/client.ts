import { setTimeout as pause } from 'node:timers/promises';
import { interpreted } from './answers';
import { Credentials } from './credentials';
import { checkOverrides, type Endpoint, endpointOf, type EndpointSettings, overrideOf } from './endpoints';
import { type Failure, NotSent, OpenApiError } from './errors';
import { type FailureContext, fixOf, isOverload, transportFailure } from './kinds';
import { Pace } from './pace';
import { placed, type Placed } from './parameters';
import { PRODUCTS } from './products';
import { redact, secretsOf } from './redact';
import { type ClientSettings, regionOf, type Sandbox, sandboxOf } from './settings';
import { type Keys, signed } from './signing';
import { Transport, TransportError } from './transport';
import type { Answer, Call, OpenApiClient } from './types';

const DEFAULTS = {
  /** Where three of ten calls fail, one call in half a million still fails after ten retries. */
  maxRetries: 10,
  connectSeconds: 10,
  readSeconds: 60,
  totalSeconds: 300,
};

/** An endpoint that cannot be reached is rarely there seconds later, and each attempt may take the whole connect timeout. */
const UNREACHABLE_RETRIES = 3;

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
/** A service that asks for more than this is not waited for so long. */
const LONGEST_ASKED = 60_000;

/** A random part of a pause that doubles: callers that were throttled together do not come back together. */
function backoff(attempt: number, { retryAfter = 0 }: Failure): number {
  const ceiling = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  return Math.min(LONGEST_ASKED, retryAfter) + ceiling * (0.25 + 0.75 * Math.random());
}

/** What is known of a call before its first attempt. */
interface Prepared {
  readonly call: Call;
  readonly placed: Placed;
  readonly endpoint: Endpoint;
  readonly region: string;
}

type Outcome =
  | { readonly answer: Answer }
  | {
      readonly failure: Failure;
      readonly answeredAt?: Date;
      /** The call was signed with keys that are no longer accepted, and there are others now. */
      readonly renewed?: boolean;
    };

class Client implements OpenApiClient {
  readonly region: string;
  private readonly settings: ClientSettings;
  private readonly sandbox?: Sandbox;
  private readonly endpoints: EndpointSettings;
  private readonly credentials: Credentials;
  private readonly transport = new Transport();
  private readonly paces = new Map<string, Pace>();

  constructor(settings: ClientSettings) {
    const { endpoints = {}, maxQps = {}, protocol = 'HTTPS', env } = settings;
    this.settings = settings;
    this.sandbox = sandboxOf(env);
    checkOverrides(endpoints, 'endpoints');
    checkOverrides(maxQps, 'max_qps');
    this.region = regionOf(settings);
    this.endpoints = { overrides: endpoints, protocol, env };
    this.credentials = new Credentials(settings, this.region, this.endpoints, this.sandbox);
  }

  async call(call: Call, signal?: AbortSignal): Promise<Answer> {
    const secrets = secretsOf(call);
    const context: Omit<FailureContext, 'credentials'> = {
      product: call.api.product,
      action: call.action,
      region: call.region ?? this.region,
      repeatable: call.repeatable,
    };
    const error = (failure: Failure, attempts = 1, answeredAt?: Date): OpenApiError => {
      const hide = [...secrets, ...this.credentials.secrets];
      const fix = failure.fix ?? fixOf(failure, { ...context, credentials: this.credentials.from }, answeredAt);
      const spoken = {
        ...failure,
        reason: redact(failure.reason, hide),
        ...(fix !== undefined && { fix: redact(fix, hide) }),
      };
      return new OpenApiError(context.product, context.action, spoken, attempts);
    };
    const stop = new Stop(signal, (this.settings.timeouts?.totalSeconds ?? DEFAULTS.totalSeconds) * 1000);
    try {
      const prepared = this.prepare(call);
      let keysRenewed = false;
      for (let attempt = 1; ; attempt++) {
        const outcome = await this.attempt(prepared, attempt, stop.signal);
        if ('answer' in outcome) return outcome.answer;
        const { failure, answeredAt, renewed = false } = outcome;
        if (renewed && !keysRenewed && attempt <= this.maxRetries) {
          keysRenewed = true;
          continue;
        }
        const wait = backoff(attempt, failure);
        if (!this.mayRepeat(failure, attempt, call) || wait > stop.left)
          throw error(stop.reasonFor(failure), attempt, answeredAt);
        await pause(wait, undefined, { signal: stop.signal }).catch(() => {
          throw error(stop.reasonFor(failure), attempt, answeredAt);
        });
      }
    } catch (thrown) {
      throw thrown instanceof NotSent ? error(thrown.failure) : thrown;
    } finally {
      stop.end();
    }
  }

  private prepare(call: Call): Prepared {
    const region = call.region ?? this.region;
    return { call, placed: placed(call), endpoint: this.endpointOf(call.api.product, region), region };
  }

  private endpointOf(product: string, region: string): Endpoint {
    if (!this.sandbox) return endpointOf(product, region, this.endpoints);
    return { protocol: 'HTTP', host: this.sandbox.host, port: this.sandbox.port };
  }

  private get maxRetries(): number {
    return this.settings.maxRetries ?? DEFAULTS.maxRetries;
  }

  private mayRepeat(failure: Failure, attempt: number, { repeatable }: Call): boolean {
    const { maxRetries } = this;
    switch (failure.kind) {
      case 'throttled':
        return attempt <= maxRetries;
      case 'service':
        return (repeatable || isOverload(failure)) && attempt <= maxRetries;
      case 'lost':
        return repeatable && attempt <= maxRetries;
      case 'unreachable':
        return attempt <= Math.min(maxRetries, UNREACHABLE_RETRIES);
      default:
        return false;
    }
  }

  private async attempt(prepared: Prepared, attempt: number, signal: AbortSignal): Promise<Outcome> {
    const { call, placed: placedCall, endpoint, region } = prepared;
    const { product } = call.api;
    const start = performance.now();
    let done: (() => void) | undefined;
    let keys: Keys | undefined;
    let outcome: Outcome;
    let statusCode: number | undefined;
    try {
      keys = await this.credentials.get();
      done = await this.pace(product)?.take(signal);
      const request = await signed({ api: call.api, action: call.action, placed: placedCall, endpoint }, keys);
      const { connectSeconds = DEFAULTS.connectSeconds, readSeconds = DEFAULTS.readSeconds } =
        this.settings.timeouts ?? {};
      const answer = await this.transport.send(request, {
        connectSeconds,
        readSeconds,
        careful: !call.repeatable,
        signal,
      });
      statusCode = answer.statusCode;
      outcome = { ...interpreted(answer, product), ...dateOf(answer.headers.date) };
    } catch (error) {
      outcome = { failure: this.failureOf(error, endpoint, call, region, signal) };
    } finally {
      done?.();
    }
    if (keys && 'failure' in outcome && outcome.failure.kind === 'credentials') {
      outcome = { ...outcome, renewed: await this.credentials.renewed(keys) };
    }
    const told = 'failure' in outcome ? outcome.failure : undefined;
    const requestId = told ? told.requestId : 'answer' in outcome ? outcome.answer.RequestId : undefined;
    this.settings.log?.({
      product,
      action: call.action,
      attempt,
      milliseconds: Math.round(performance.now() - start),
      code: told?.code ?? 'ok',
      ...(statusCode !== undefined && { statusCode }),
      ...(typeof requestId === 'string' && { requestId }),
    });
    return outcome;
  }

  private failureOf(error: unknown, endpoint: Endpoint, call: Call, region: string, signal: AbortSignal): Failure {
    if (error instanceof NotSent) return error.failure;
    if (error instanceof TransportError) {
      const { api, action, repeatable } = call;
      const context = { product: api.product, action, region, repeatable, credentials: this.credentials.from };
      return transportFailure(error, endpoint, context);
    }
    if (signal.aborted) return INTERRUPTED;
    throw error;
  }

  /** In the sandbox nobody has to be spared, unless the configuration says so. */
  private pace(product: string): Pace | undefined {
    const given = overrideOf(this.settings.maxQps ?? {}, product);
    const cap = given ?? (this.sandbox ? undefined : PRODUCTS[product]?.maxQps);
    if (cap === undefined) return undefined;
    const known = this.paces.get(product);
    if (known) return known;
    const pace = new Pace(cap);
    this.paces.set(product, pace);
    return pace;
  }
}

const INTERRUPTED: Failure = { kind: 'interrupted', code: 'Client.Interrupted', reason: 'interrupted' };

function dateOf(date: string | undefined): { readonly answeredAt?: Date } {
  const answeredAt = new Date(date ?? '');
  return Number.isNaN(answeredAt.getTime()) ? {} : { answeredAt };
}

/** The end of a call's time: Terraform's, or the deadline's. */
class Stop {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly deadline: number;
  private readonly relay = (): void => this.controller.abort();
  private late = false;

  constructor(
    private readonly outer: AbortSignal | undefined,
    milliseconds: number,
  ) {
    this.deadline = performance.now() + milliseconds;
    this.timer = setTimeout(() => {
      this.late = true;
      this.controller.abort();
    }, milliseconds);
    if (outer?.aborted) this.relay();
    else outer?.addEventListener('abort', this.relay, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Milliseconds until the deadline. */
  get left(): number {
    return this.deadline - performance.now();
  }

  /** What to tell when there is no further attempt: Terraform's interruption, else the last failure. */
  reasonFor(failure: Failure): Failure {
    // That the outcome is unknown matters more than why it is not repeated.
    if (failure.kind === 'lost') return failure;
    if (this.outer?.aborted) return INTERRUPTED;
    return failure.kind === 'interrupted' && this.late ? TOO_LATE : failure;
  }

  end(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener('abort', this.relay);
  }
}

const TOO_LATE: Failure = {
  kind: 'throttled',
  code: 'Client.Deadline',
  reason: 'the time for this call was over before it had its turn and its answer',
  fix: 'Terraform makes more calls at once than max_qps lets through: raise it if the quota of the service allows, or lower -parallelism.',
};

/**
 * A client for one configuration of the provider. Makes no call, reads no credentials and loads none of its libraries before the
 * first call.
 *
 * @throws Error if the settings contradict themselves or the profile's file cannot be read
 */
export function createClient(settings: ClientSettings): OpenApiClient {
  return new Client(settings);
}
