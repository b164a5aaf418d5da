/** The fake cloud's HTTP server: one endpoint for all products. */
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenApiAction } from '../../schema/openapi';
import { ResourceStore } from '../store';
import { recordCall, tellingValues } from './calls';
import { type Answer, envelope, failure, problem } from './answers';
import { ApiError, badCredentials, noPermission, serverError, throttled } from './errors';
import { type Fate, type FaultPlan, FaultsFile } from './faults';
import {
  accountCredentials,
  callerName,
  Directory,
  keyOf,
  type Principal,
  type PrincipalKey,
  type SandboxCredentials,
} from './identities';
import { Chance } from './chance';
import { Call, type Operation } from './model';
import type { JsonObject } from './objects';
import { operationOf } from './products';
import { decode, type DecodedRequest, parametersOf, type RawRequest } from './request';
import { isAnonymous, Nonces, verify } from './signature';
import { CloudStore } from './store';

/** A call, and the values of its parameters that say what it is about. */
export interface ObservedCall {
  readonly product: string;
  readonly action: string;
  readonly ids: { readonly [parameter: string]: string };
}

export interface FakeCloudOptions {
  /** The sandbox's directory. */
  readonly stateDir: string;
  /** @default - `faults.json` in the state directory */
  readonly faultsFile?: string;
  /** @default - that of the sandbox */
  readonly accountId?: string;
  /** The same seed makes the same ids. @default - random */
  readonly seed?: string;
  /** Ends the process without an answer to anybody. @default - SIGKILL to itself */
  readonly die?: () => void;
  /** Called when a call is about to be done; what it returns is waited for. */
  readonly arrived?: (call: ObservedCall) => Promise<void> | void;
  /** Called when a call is done and not answered yet; what it returns is waited for. */
  readonly observe?: (call: ObservedCall) => Promise<void> | void;
}

/** What the sandbox's commands get to know of the fake cloud, in `AISEC_SANDBOX`. */
export interface FakeCloudAddress extends SandboxCredentials {
  /** Host and port; HTTP. */
  readonly endpoint: string;
}

export interface FakeCloud {
  readonly address: FakeCloudAddress;
  close(): Promise<void>;
}

/** Long secrets and samples travel in the query. */
const MAX_HEADER_BYTES = 256 * 1024;
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** Characters of an action that does not exist, in the journal. */
const MAX_TRACED = 100;

/** How exact the time of the last use of an AccessKey is. */
const LAST_USED_MS = 60_000;

/** Starts the OpenAPIs of a state directory's cloud on a free port of this machine. */
export async function startFakeCloud(options: FakeCloudOptions): Promise<FakeCloud> {
  const cloud = new Cloud(options);
  // A connection that is closed while its client begins a call would look like an answer that was lost.
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 0 }, (request, response) => {
    void cloud.serve(request, response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: { endpoint: `127.0.0.1:${port}`, ...cloud.account },
    close: () => {
      cloud.isClosed = true;
      return closed(server);
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What is known of a call, for the journal, as it becomes known. */
interface Trace {
  product: string;
  version: string;
  action: string;
  parameters: readonly string[];
  ids: { readonly [parameter: string]: string };
  caller: string;
}

function traceOf({ headers }: IncomingMessage): Trace {
  const text = (name: string): string => String(headers[name] ?? '').slice(0, MAX_TRACED);
  const [version, action] = [text('x-acs-version'), text('x-acs-action')];
  return { product: '', version, action, parameters: [], ids: {}, caller: '' };
}

class NoAnswer extends Error {
  constructor(
    readonly how: 'AnswerLost' | 'Killed' | 'Hanging',
    readonly then: () => void,
  ) {
    super(how);
  }
}

class Cloud {
  readonly account: SandboxCredentials;
  private readonly store: CloudStore;
  private readonly directory: Directory;
  private readonly faultsFile: FaultsFile;
  private readonly nonces = new Nonces();
  private readonly chance: Chance;
  private clockSkew = 0;
  /** Nobody hears the answers of calls that are still waiting. */
  isClosed = false;
  private readonly die = (): void => (this.options.die ?? (() => process.kill(process.pid, 'SIGKILL')))();

  constructor(private readonly options: FakeCloudOptions) {
    const { stateDir, faultsFile = path.join(stateDir, 'faults.json'), accountId, seed } = options;
    this.chance = new Chance(seed);
    this.store = new CloudStore(stateDir);
    this.directory = new Directory(new ResourceStore(stateDir));
    this.faultsFile = new FaultsFile(faultsFile);
    // A file that is wrong is better told of at the start than by every call.
    this.faultsFile.current();
    this.account = accountCredentials(this.store, accountId);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    const requestId = randomUUID().toUpperCase();
    const trace = traceOf(request);
    const record = (status: number, code: string): void => {
      // Its directory may be gone.
      if (this.isClosed) return;
      const at = performance.timeOrigin + began;
      recordCall(this.options.stateDir, { at, ...trace, status, code, duration: performance.now() - began });
    };
    let answer: Answer;
    try {
      answer = await this.answerTo(await rawRequest(request), trace);
    } catch (error) {
      if (error instanceof NoAnswer) {
        record(0, error.how);
        error.then();
        if (error.how === 'AnswerLost') request.socket.destroy();
        return;
      }
      answer = failure(error, trace, trace.action);
    }
    const { status, code } = answer;
    record(status, code);
    await this.options.observe?.(trace);
    const host = request.headers.host ?? '';
    const body =
      status < 400 ? { ...answer.body, RequestId: requestId } : problem(answer, trace.product, requestId, host);
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json;charset=utf-8',
      'x-acs-request-id': requestId,
      date: new Date(this.now()).toUTCString(),
    });
    response.end(answer.cut ? text.slice(0, text.length / 2) : text);
  }

  private async answerTo(request: RawRequest, trace: Trace): Promise<Answer> {
    const decoded = decode(request);
    const { action, query, body } = decoded;
    const sent = [...query, ...body];
    Object.assign(trace, {
      product: action.product,
      version: action.version,
      action: action.action,
      parameters: sent.map(([name]) => name),
      ids: tellingValues(sent),
    } satisfies Partial<Trace>);
    const plan = this.faultsFile.current();
    this.clockSkew = plan.faults.clockSkewSeconds ?? 0;
    const fate = plan.fateOf(action.product, action.action);
    const operation = operationOf(action, action.action);
    const principal = this.principalOf(request, decoded, operation, plan);
    if (principal) trace.caller = callerName(principal);
    const inTime = plan.withinQps(trace.caller, action.product, performance.now());
    if (fate.delayMs > 0) await wait(fate.delayMs);
    if (!inTime || fate.throttled) throw throttled();
    if (fate.serverError && !fate.serverError.applied) throw serverError(fate.serverError.status);
    if (plan.denies(action.product, action.action)) throw this.denied(action, principal);
    if (!operation) {
      const what = `${action.product} ${action.version} ${action.action}`;
      throw new ApiError(400, 'UnsupportedOperation', `The sandbox has no model of ${what}.`);
    }
    await this.options.arrived?.(trace);
    if (plan.begin()) throw new NoAnswer('Killed', this.die);
    let answer: Answer | undefined;
    try {
      answer = this.perform(decoded, operation, plan, principal);
    } catch (error) {
      this.afterwards(plan, { ...fate, answerLost: false });
      throw error;
    }
    this.afterwards(plan, fate);
    return fate.garbled ? { ...answer, cut: true } : answer;
  }

  /** The cloud's clock, in ms since 1970. */
  private now(): number {
    return Date.now() + this.clockSkew * 1000;
  }

  private principalOf(
    request: RawRequest,
    { query }: DecodedRequest,
    operation: Operation | undefined,
    plan: FaultPlan,
  ): Principal | undefined {
    if (operation?.anonymous && isAnonymous(request)) return undefined;
    const { credentials } = plan.faults;
    if (credentials !== undefined) throw badCredentials(credentials);
    const view = this.store.current();
    const key = verify<PrincipalKey>(
      request,
      query,
      { now: () => this.now(), keyOf: (id) => keyOf(id, this.account, view, this.directory) },
      this.nonces,
    );
    if (key.principal.type === 'RAMUser') this.noteUse(key.principal.name, key.secret);
    return key.principal;
  }

  private noteUse(userName: string, secret: string): void {
    const now = Date.now();
    const find = () =>
      this.store
        .current()
        .of('accessKeys')
        .all()
        .find((key) => key.userName === userName && key.secret === secret);
    if (now - (find()?.lastUsed ?? 0) < LAST_USED_MS) return;
    this.store.locked(() => {
      const key = find();
      if (key)
        this.store
          .current()
          .of('accessKeys')
          .put(key.id, { ...key, lastUsed: now });
    });
  }

  private perform(decoded: DecodedRequest, operation: Operation, plan: FaultPlan, principal?: Principal): Answer {
    const { action } = decoded;
    const parameters = parametersOf(decoded);
    const { directory } = this;
    const { accountId } = this.account;
    const run = (view = this.store.lagging()): JsonObject => {
      const surroundings = { view, directory, accountId, faults: plan.faults, now: Date.now() };
      const call = new Call(parameters, principal ? { ...surroundings, principal } : surroundings);
      return operation.writes ? this.once(action, call, operation) : operation.run(call);
    };
    const members = this.chance.during(JSON.stringify([action.product, action.action, parameters]), () =>
      operation.writes ? this.store.locked(() => run(this.store.current(plan.lag))) : run(),
    );
    return { status: 200, body: { ...envelope(action), ...members }, code: 'OK' };
  }

  private denied({ product, action }: OpenApiAction, principal: Principal | undefined): ApiError {
    const { accountId } = this.account;
    const type = principal?.type === 'RAMUser' ? 'SubUser' : (principal?.type ?? 'Anonymous');
    const name = principal ? callerName(principal).replace(/^\w+\//, '') : '';
    return noPermission(product, action, { type, name, accountId });
  }

  /** Does what a ClientToken asks for once only, and answers the same again. */
  private once(action: OpenApiAction, call: Call, operation: Operation): JsonObject {
    const token = call.text('ClientToken');
    if (token === '' || !Object.hasOwn(action.parameters, 'ClientToken')) return operation.run(call);
    const id = `${action.product}/${action.action}/${token}`;
    const hash = createHash('sha256').update(JSON.stringify(call.parameters)).digest('hex');
    const done = this.store.current().of('idempotency').get(id);
    if (done?.hash === hash) return done.answer;
    if (done) {
      throw new ApiError(
        400,
        'IdempotentParameterMismatch',
        'The request uses the same client token as a previous, but non-identical request.',
      );
    }
    const answer = operation.run(call);
    this.store.current().of('idempotency').put(id, { token, action: action.action, hash, answer });
    return answer;
  }

  /** What happens to a call that is done. */
  private afterwards(plan: FaultPlan, fate: Fate): void {
    const end = plan.done();
    if (end === 'kill') throw new NoAnswer('Killed', this.die);
    if (end !== 'answer') {
      throw new NoAnswer('Hanging', () => writeFileSync(end.signal, new Date().toISOString()));
    }
    if (fate.answerLost) throw new NoAnswer('AnswerLost', () => undefined);
    if (fate.serverError?.applied) throw serverError(fate.serverError.status);
  }
}

async function rawRequest(request: IncomingMessage): Promise<RawRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new ApiError(413, 'RequestEntityTooLarge', 'The body is too large.');
    chunks.push(chunk);
  }
  const [target = '/', ...query] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? '',
    path: target,
    query: query.join('?'),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}
