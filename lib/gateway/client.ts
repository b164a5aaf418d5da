import type { Meter } from '@opentelemetry/api';
import {
  asyncTask,
  type AsyncTask,
  asyncTaskResult,
  type AsyncTaskResult,
  MAX_TEXT_LENGTH,
  type Members,
  type MultiModalGuardAnswer,
  multiModalGuardAnswer,
  type MultiModalGuardAsyncRequest,
  type MultiModalGuardAsyncResultRequest,
  type MultiModalGuardForBase64Request,
  type MultiModalGuardRequest,
  type RuntimeAction,
  type TextModerationPlusAnswer,
  textModerationPlusAnswer,
  type TextModerationPlusRequest,
} from './api';
import { type BreakerOptions, Calls, type RetryOptions } from './calls';
import { checkOptions, pieceOverlapOf, STREAM } from './check-options';
import { type CredentialsSource, defaultCredentials, fixedCredentials } from './credentials';
import { type Endpoint, endpointOf, isLoopback, type RegionOptions, type ServiceCodes } from './endpoints';
import { asGuardrailsError, cancelled, GuardrailsError } from './failure';
import { actionOn, type Found, foundByGuard, foundInText } from './findings';
import { type Limiter, LocalLimiter } from './limiter';
import { type ListHit, Lists } from './lists';
import { masked, merged, type Range } from './mask';
import type {
  Action,
  BreakerState,
  Direction,
  FileInput,
  Finding,
  ImageInput,
  ModerationInput,
  ModerationStream,
  Moderator,
  ModeratorStatus,
  StreamInput,
  Verdict,
} from './moderator';
import { type EffectivePolicy, type FailureCause, type GatewayPolicy, Policies, strictest } from './policy';
import { connectRedis, RedisLimiter, type RedisScripts } from './redis-limiter';
import { type Piece, split } from './split';
import { type Checked, type StreamOptions, WindowedStream } from './stream';
import { type GatewayLogger, Telemetry } from './telemetry';
import { Transport } from './transport';

export interface RateLimitOptions {
  /** Calls in any second, of one Alibaba Cloud user. Documentation says 20 in one place, and 50 in another. @default 20 */
  readonly perSecond?: number;
  /** Of these, calls that carry a file. @default 10 */
  readonly filesPerSecond?: number;
  /**
   * Redis or Tair that all processes of the user share. The URL may hold a password, so it comes from the environment.
   * @default - each process counts for itself
   */
  readonly redis?: {
    readonly url?: string;
    /** A client of your own instead of `url`. */
    readonly scripts?: RedisScripts;
    /** One name per account. @default 'aisec-guardrails' */
    readonly key?: string;
    /** Calls per second of this process alone while Redis does not answer. @default - a quarter of the limit, at least 1 */
    readonly fallbackPerSecond?: number;
    /** Milliseconds until Redis counts as not answering. @default 250 */
    readonly timeoutMs?: number;
  };
}

export interface GuardrailsClientOptions {
  /** Where to call; the first that works is used, the others take over when it fails. Content goes to all regions that are named. */
  readonly regions: readonly [RegionOptions, ...RegionOptions[]];
  /** @default - DEFAULT_THRESHOLDS, nothing passes that could not be checked */
  readonly policy?: GatewayPolicy;
  /** @default - Alibaba Cloud's default chain */
  readonly credentials?: CredentialsSource;
  readonly rateLimit?: RateLimitOptions;
  readonly retry?: RetryOptions;
  readonly breaker?: BreakerOptions;
  /** Milliseconds in which there is a verdict. @default 5000 */
  readonly deadlineMs?: number;
  /** Characters of one piece; the service takes 2,000. @default 2000 */
  readonly pieceLength?: number;
  /** Every part of a text up to this length lies whole in some piece. @default - 200, or a quarter of a piece; not less than `stream.overlap` */
  readonly pieceOverlap?: number;
  /** A longer text is blocked, whatever the fail policy: padding must not be a way around the check. @default 100000 */
  readonly maxTextLength?: number;
  /** Pieces of one text that are checked at the same time. @default 10 */
  readonly maxParallel?: number;
  /** @default - 100 characters first, then 500; 128 held back; 2,000 ms */
  readonly stream?: Partial<StreamOptions>;
  /** Connections to one endpoint at most. @default 64 */
  readonly connections?: number;
  /** Milliseconds for a connection. @default 1000 */
  readonly connectTimeoutMs?: number;
  /** @default - nobody is told */
  readonly logger?: GatewayLogger;
  /** @default - the global MeterProvider's */
  readonly meter?: Meter;
  /** A sandbox that is named there (`aisec sandbox -- …`) is called instead of the cloud. @default process.env */
  readonly env?: { readonly [name: string]: string | undefined };
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** @default - the client's */
  readonly deadlineMs?: number;
}

type TextOfEndpoint = (endpoint: Endpoint) => string | undefined;

/** What a check of one piece, image or file brought. */
interface Outcome {
  readonly found: readonly Found[];
  readonly answer?: string;
  readonly requestId?: string;
  readonly failure?: GuardrailsError;
}

/**
 * Asks AI Guardrails about prompts and answers, and decides by a policy. One client per process: it holds the connections, the rate limit
 * and the circuit breakers.
 */
export class GuardrailsClient implements Moderator {
  private readonly telemetry: Telemetry;
  private readonly transport: Transport;
  private readonly calls: Calls;
  private readonly policies: Policies;
  private readonly lists: Lists;
  private readonly limiter: Limiter;
  private readonly fileLimiter: Limiter;
  private closing?: Promise<void>;
  private readonly settings: {
    readonly deadlineMs: number;
    readonly pieceLength: number;
    readonly pieceOverlap: number;
    readonly maxTextLength: number;
    readonly maxParallel: number;
    readonly stream: StreamOptions;
  };

  /** @throws ValidationError with everything that is wrong with options and policy */
  constructor(options: GuardrailsClientOptions) {
    const { policy = { version: 1 }, env = process.env } = options;
    this.policies = new Policies(policy);
    this.lists = new Lists(policy.block ?? [], policy.allow?.texts ?? [], policy.allow?.phrases ?? []);
    checkOptions(options, this.lists.longestWord);
    const { deadlineMs = 5000, pieceLength = MAX_TEXT_LENGTH } = options;
    const { maxTextLength = 100_000, maxParallel = 10, connections = 64, connectTimeoutMs = 1000 } = options;
    const stream = { ...STREAM, ...options.stream };
    const pieceOverlap = pieceOverlapOf(options);
    this.settings = { deadlineMs, pieceLength, pieceOverlap, maxTextLength, maxParallel, stream };
    this.telemetry = new Telemetry(options);
    this.transport = new Transport({ connections, connectTimeoutMs });
    const sandbox = sandboxOf(env);
    const regions = sandbox ? options.regions.map((one) => ({ ...one, ...sandbox.place })) : options.regions;
    const endpoints = regions.flatMap((region) => endpointOf(region) ?? []);
    const credentials = sandbox ? fixedCredentials(sandbox.keys) : (options.credentials ?? defaultCredentials());
    const { retry = {}, breaker = {} } = options;
    this.calls = new Calls(endpoints, this.transport, credentials, this.telemetry, retry, breaker);
    const { perSecond = 20, filesPerSecond = 10, redis } = options.rateLimit ?? {};
    this.limiter = this.limiterOf('calls', perSecond, redis);
    this.fileLimiter = this.limiterOf('files', filesPerSecond, redis);
  }

  /** Checks a text as it is: 2,000 characters at most, no policy. Source: `TextModerationPlus`. @throws GuardrailsError */
  textModerationPlus(request: TextModerationPlusRequest, options: CallOptions = {}): Promise<TextModerationPlusAnswer> {
    const { service, ...parameters } = request;
    return this.call('TextModerationPlus', codeOf(service, 'request'), parameters, textModerationPlusAnswer, options);
  }

  /** Checks text, images and files by their addresses; no policy. Source: `MultiModalGuard`. @throws GuardrailsError */
  multiModalGuard(request: MultiModalGuardRequest, options: CallOptions = {}): Promise<MultiModalGuardAnswer> {
    const { service, ...parameters } = request;
    const file = (request.fileUrls ?? []).length > 0;
    const usual = file ? 'file' : (request.imageUrls ?? []).length > 0 ? 'requestImage' : 'request';
    return this.call('MultiModalGuard', codeOf(service, usual), parameters, multiModalGuardAnswer, options, { file });
  }

  /** Checks an image or a file by its bytes; no policy. Source: `MultiModalGuardForBase64`. @throws GuardrailsError */
  multiModalGuardForBase64(
    request: MultiModalGuardForBase64Request,
    options: CallOptions = {},
  ): Promise<MultiModalGuardAnswer> {
    const { service, imageBase64, fileBase64, ...parameters } = request;
    const file = fileBase64 !== undefined;
    const form = {
      ...(imageBase64 !== undefined && { ImageBase64Str: imageBase64 }),
      ...(fileBase64 !== undefined && { FileBase64Str: fileBase64 }),
    };
    const code = codeOf(service, file ? 'file' : 'requestImage');
    return this.call('MultiModalGuardForBase64', code, parameters, multiModalGuardAnswer, options, { file, form });
  }

  /** Starts a check of audio or video. Source: `MultiModalGuardAsync`. @throws GuardrailsError */
  multiModalGuardAsync(request: MultiModalGuardAsyncRequest, options: CallOptions = {}): Promise<AsyncTask> {
    return this.call('MultiModalGuardAsync', () => request.service, request.parameters, asyncTask, options);
  }

  /** Asks for the result of such a check. Source: `MultiModalGuardAsyncResult`. @throws GuardrailsError */
  multiModalGuardAsyncResult(
    { service, taskId }: MultiModalGuardAsyncResultRequest,
    options: CallOptions = {},
  ): Promise<AsyncTaskResult> {
    return this.call('MultiModalGuardAsyncResult', () => service, { taskId }, asyncTaskResult, options);
  }

  async moderate(input: ModerationInput): Promise<Verdict> {
    return (await this.decide(input)).verdict;
  }

  stream({ before, ...input }: StreamInput): ModerationStream {
    const { mask } = this.policies.of(input.direction, input.consumer);
    return new WindowedStream(
      {
        check: (text, signal, again) => this.decide({ ...input, text, signal }, again),
        mask: (text, ranges, from, to) => masked(text, ranges, mask, from, to),
      },
      this.settings.stream,
      input.signal,
      before,
    );
  }

  close(): Promise<void> {
    return (this.closing ??= this.end());
  }

  status(): ModeratorStatus {
    const endpoints = this.calls.status;
    const states = new Set(endpoints.map(({ breaker }) => breaker));
    const breaker =
      (['closed', 'half-open', 'open'] satisfies BreakerState[]).find((state) => states.has(state)) ?? 'closed';
    return { breaker, inFlight: this.telemetry.callsInFlight, endpoints };
  }

  private async end(): Promise<void> {
    await Promise.all([this.limiter.close(), this.fileLimiter.close()]);
    await this.transport.close();
  }

  private limiterOf(name: string, limit: number, redis: RateLimitOptions['redis']): Limiter {
    if (!redis) return new LocalLimiter(limit);
    const { url, scripts, key = 'aisec-guardrails', fallbackPerSecond, timeoutMs } = redis;
    const connection = scripts ?? connectRedis({ url: url ?? '', ...(timeoutMs !== undefined && { timeoutMs }) });
    return new RedisLimiter({
      limit,
      key: `${key}:${name}`,
      redis: connection,
      fallbackLimit: Math.min(limit, fallbackPerSecond ?? Math.max(1, Math.floor(limit / 4))),
      onFallback: (fallback, reason) => this.telemetry.limiterFellBack(name, reason, fallback),
    });
  }

  private call<T>(
    action: RuntimeAction,
    service: TextOfEndpoint,
    serviceParameters: { readonly [name: string]: unknown },
    read: (data: Members, requestId: string) => T,
    { signal, deadlineMs = this.settings.deadlineMs }: CallOptions,
    { file = false, form }: { readonly file?: boolean; readonly form?: { readonly [name: string]: string } } = {},
  ): Promise<T> {
    const limiters = file ? [this.fileLimiter, this.limiter] : [this.limiter];
    return this.calls.call({ action, service, serviceParameters, limiters, ...(form && { form }) }, read, {
      deadline: performance.now() + deadlineMs,
      ...(signal && { signal }),
    });
  }

  /** The verdict, and what of the text it hides. */
  private async decide(input: ModerationInput, again?: number): Promise<Checked> {
    const began = performance.now();
    const policy = this.policies.of(input.direction, input.consumer);
    let checked: Checked;
    try {
      checked = await this.checked(input, policy, again);
    } catch (error) {
      checked = conclusion({ text: input.text ?? '', policy, hits: [], pieces: 0 }, [
        { found: [], failure: asGuardrailsError(error) },
      ]);
    }
    const milliseconds = Math.round(performance.now() - began);
    this.telemetry.decided(input.direction, checked.verdict, policy.name, milliseconds);
    return checked;
  }

  private async checked(input: ModerationInput, policy: EffectivePolicy, again?: number): Promise<Checked> {
    const { text = '', images = [], files = [], signal } = input;
    const context = { text, policy, hits: [] as readonly ListHit[], pieces: 0 };
    if (signal?.aborted) return conclusion(context, [{ found: [], failure: cancelled() }]);
    if (!policy.enabled) return conclusion(context, []);
    if (text.length > this.settings.maxTextLength) return conclusion(context, [], true);
    const allowed = this.lists.allows(text);
    const hits = allowed ? [] : this.hitsOf(text, policy, again);
    const local = conclusion({ ...context, hits }, []);
    if (local.verdict.action === 'block' || local.verdict.action === 'replace') return local;
    const pieces = text === '' || allowed ? [] : this.piecesOf(text, input.language);
    const { deadlineMs = this.settings.deadlineMs } = input;
    const ended = new Ended(signal);
    const options = { deadline: performance.now() + deadlineMs, signal: ended.signal };
    const conversation = conversationOf(input);
    const tasks = [
      ...pieces.map((piece) => () => this.checkText(text, piece, input.direction, policy, conversation, options)),
      ...images.map((image) => () => this.checkImage(image, input.direction, conversation, options)),
      ...files.map((file) => () => this.checkFile(file, conversation, options)),
    ];
    const outcomes = await inParallel(tasks, this.settings.maxParallel, (outcome) => {
      // Nothing can be stricter: the rest need not be asked about.
      const over = !policy.observe && outcome.found.some((one) => actionOn(one, policy) === 'block');
      if (over) ended.end();
      return over;
    });
    ended.release();
    return conclusion({ ...context, hits, pieces: tasks.length }, outcomes);
  }

  private hitsOf(text: string, { lists }: EffectivePolicy, again?: number): readonly ListHit[] {
    const hits = text === '' ? [] : this.lists.hits(text, again);
    return lists ? hits.filter(({ list }) => lists.includes(list.name)) : hits;
  }

  private piecesOf(text: string, language: string | undefined): readonly Piece[] {
    const { pieceLength, pieceOverlap } = this.settings;
    return split(text, { maxLength: pieceLength, overlap: pieceOverlap, ...(language !== undefined && { language }) });
  }

  private async checkText(
    text: string,
    { start, end }: Piece,
    direction: Direction,
    policy: EffectivePolicy,
    conversation: Conversation,
    { deadline, signal }: { readonly deadline: number; readonly signal: AbortSignal },
  ): Promise<Outcome> {
    const content = text.slice(start, end);
    const service = codeOf(policy.service, direction);
    const parameters = { ...conversation, content };
    const call = <T>(read: (data: Members, requestId: string) => T): Promise<T> =>
      this.calls.call(
        { action: policy.action, service, serviceParameters: parameters, limiters: [this.limiter] },
        read,
        { deadline, signal },
      );
    return outcomeOf(async () => {
      if (policy.action === 'MultiModalGuard') {
        const answer = await call(multiModalGuardAnswer);
        return { found: moved(foundByGuard(answer, content), start), requestId: answer.requestId };
      }
      const answer = await call(textModerationPlusAnswer);
      const advice = answer.advice.find((one) => one.answer)?.answer;
      const found = moved(foundInText(answer, content), start);
      return { found, requestId: answer.requestId, ...(advice !== undefined && { answer: advice }) };
    });
  }

  private checkImage(
    image: ImageInput,
    direction: Direction,
    conversation: Conversation,
    options: Timed,
  ): Promise<Outcome> {
    const service = codeOf(undefined, direction === 'request' ? 'requestImage' : 'responseImage');
    const sent =
      'url' in image ? { parameters: { imageUrls: [image.url] } } : { form: { ImageBase64Str: image.base64 } };
    return this.checkMedia(service, sent, [this.limiter], conversation, options);
  }

  private checkFile(file: FileInput, conversation: Conversation, options: Timed): Promise<Outcome> {
    const sent = 'url' in file ? { parameters: { fileUrls: [file.url] } } : { form: { FileBase64Str: file.base64 } };
    return this.checkMedia(codeOf(undefined, 'file'), sent, [this.fileLimiter, this.limiter], conversation, options);
  }

  private checkMedia(
    service: TextOfEndpoint,
    { parameters, form }: { readonly parameters?: object; readonly form?: { readonly [name: string]: string } },
    limiters: readonly Limiter[],
    conversation: Conversation,
    options: Timed,
  ): Promise<Outcome> {
    const action = form ? 'MultiModalGuardForBase64' : 'MultiModalGuard';
    const call = {
      action,
      service,
      limiters,
      serviceParameters: { ...conversation, ...parameters },
      ...(form && { form }),
    } as const;
    return outcomeOf(async () => {
      const answer = await this.calls.call(call, multiModalGuardAnswer, options);
      return { found: foundByGuard(answer, ''), requestId: answer.requestId };
    });
  }
}

interface Timed {
  readonly deadline: number;
  readonly signal: AbortSignal;
}

type Conversation = { readonly sessionId?: string; readonly chatId?: string };

function conversationOf({ sessionId, chatId }: ModerationInput): Conversation {
  return { ...(sessionId !== undefined && { sessionId }), ...(chatId !== undefined && { chatId }) };
}

function codeOf(given: string | undefined, usual: keyof ServiceCodes): TextOfEndpoint {
  return ({ services }) => given ?? services[usual];
}

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const failure = asGuardrailsError(error);
    return { found: [], failure, ...(failure.requestId !== undefined && { requestId: failure.requestId }) };
  }
}

/** Ranges of a piece, in the whole text. */
function moved(found: readonly Found[], by: number): Found[] {
  return found.map((one) => ({
    ...one,
    ...(one.ranges && { ranges: one.ranges.map(({ start, end }) => ({ start: start + by, end: end + by })) }),
  }));
}

/** The results in the order of the tasks; tasks that had not begun when one said `isLast` have none. */
async function inParallel<T>(
  tasks: readonly (() => Promise<T>)[],
  most: number,
  isLast: (result: T) => boolean,
): Promise<T[]> {
  const results: (T | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  let over = false;
  const work = async (): Promise<void> => {
    while (next < tasks.length && !over) {
      const index = next++;
      const result = await (tasks[index] as () => Promise<T>)();
      results[index] = result;
      if (isLast(result)) over = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, tasks.length) }, work));
  return results.filter((one) => one !== undefined);
}

/** Ends all calls of one check: by the caller's signal, or because the verdict is known. */
class Ended {
  private readonly controller = new AbortController();
  private readonly relay = (): void => this.controller.abort();

  constructor(private readonly outer: AbortSignal | undefined) {
    outer?.addEventListener('abort', this.relay, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  end(): void {
    this.controller.abort();
  }

  release(): void {
    this.outer?.removeEventListener('abort', this.relay);
  }
}

interface Context {
  readonly text: string;
  readonly policy: EffectivePolicy;
  readonly hits: readonly ListHit[];
  readonly pieces: number;
}

/** Puts together what was found, and decides. */
function conclusion({ text, policy, hits, pieces }: Context, outcomes: readonly Outcome[], tooLong = false): Checked {
  const found = outcomes.flatMap((one) => one.found);
  const findings: Finding[] = [
    ...hits.map(({ list }): Finding => ({
      dimension: 'customLabel',
      label: list.name,
      level: 'high',
      source: 'local-list',
    })),
    ...(tooLong ? [{ dimension: 'textLength', label: 'too-long', level: 'high', source: 'local-list' } as const] : []),
    ...unique(found.map((one) => one.finding)),
  ];
  const decided = strictest([
    ...hits.map(({ list }) => list.action ?? 'block'),
    ...found.map((one) => actionOn(one, policy)),
  ]);
  const answer = outcomes.find((one) => one.answer !== undefined)?.answer;
  const failures = outcomes.flatMap((one) => one.failure ?? []);
  // Of calls that were ended because one of them had decided, nothing is told.
  const failure = decided === 'block' && !policy.observe ? undefined : worst(failures, policy);
  const open = failure !== undefined && isOpen(failure, policy);
  const replacement = answer ?? policy.replacement;
  let action: Action = decided === 'replace' && replacement === undefined ? 'block' : decided;
  if (tooLong || (failure && !open)) action = 'block';
  // Nobody waits for an answer that was cancelled.
  if (policy.observe && action !== 'pass' && failure?.bucket !== 'cancelled') action = 'watch';
  const ranges: Range[] =
    action === 'mask'
      ? merged([
          ...hits.filter(({ list }) => list.action === 'mask').flatMap((one) => one.ranges),
          ...found.filter((one) => actionOn(one, policy) === 'mask').flatMap((one) => one.ranges ?? []),
        ])
      : [];
  const verdict: Verdict = {
    action,
    text: textFor(action, text, masked(text, ranges, policy.mask), replacement),
    ...(answer !== undefined && { answer }),
    findings,
    ...(failure && { failure: failure.toFailure() }),
    requestIds: [...new Set(outcomes.flatMap(({ requestId }) => (requestId ? [requestId] : [])))],
    pieces,
  };
  return { verdict, ranges };
}

function textFor(action: Action, text: string, hidden: string, replacement: string | undefined): string {
  if (action === 'block') return '';
  return action === 'replace' ? (replacement ?? '') : action === 'mask' ? hidden : text;
}

function isOpen({ bucket }: GuardrailsError, { onFailure = {} }: EffectivePolicy): boolean {
  if (bucket === 'cancelled') return false;
  return (onFailure[bucket satisfies FailureCause] ?? onFailure.default) === 'open';
}

/** The failure that decides: one that closes, before one that opens. */
function worst(failures: readonly GuardrailsError[], policy: EffectivePolicy): GuardrailsError | undefined {
  return failures.find((one) => !isOpen(one, policy)) ?? failures[0];
}

/** The overlap of two pieces is found twice. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [JSON.stringify([one.dimension, one.label, one.level]), one])).values()];
}

/**
 * The local cloud whose command this process runs in, if it runs in one: then the real one is never called.
 * @throws Error if the variable is there and cannot be understood
 */
export function sandboxOf(
  env: NonNullable<GuardrailsClientOptions['env']>,
):
  | { readonly place: Pick<RegionOptions, 'host' | 'protocol'>; readonly keys: Parameters<typeof fixedCredentials>[0] }
  | undefined {
  const { AISEC_SANDBOX: text } = env;
  if (!text) return undefined;
  let members: Members = {};
  try {
    members = JSON.parse(text) as Members;
  } catch {
    // Told of below.
  }
  const { endpoint, accessKeyId, accessKeySecret } = members;
  if (
    typeof endpoint !== 'string' ||
    !isLoopback(endpoint) ||
    typeof accessKeyId !== 'string' ||
    typeof accessKeySecret !== 'string'
  ) {
    throw new Error(
      'AISEC_SANDBOX is set, and it does not name a sandbox of this machine; unset it to call the real cloud',
    );
  }
  return { place: { host: endpoint, protocol: 'http' }, keys: { accessKeyId, accessKeySecret } };
}
