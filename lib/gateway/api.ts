/** The runtime API of AI Guardrails, Green 2022-03-02, in types; and what an answer has to look like to be believed. */
import { GuardrailsError } from './failure';
import type { HttpAnswer } from './transport';

export const API_VERSION = '2022-03-02';

/** Characters that a service for text takes in one call. https://www.alibabacloud.com/help/en/content-moderation/latest/ai-guardrails */
export const MAX_TEXT_LENGTH = 2000;

export type RuntimeAction =
  | 'TextModerationPlus'
  | 'MultiModalGuard'
  | 'MultiModalGuardForBase64'
  | 'MultiModalGuardAsync'
  | 'MultiModalGuardAsyncResult';

/** Members of `ServiceParameters` that all these actions take, as far as they are known from SDKs and other clients. */
export interface ConversationParameters {
  /** Your id of the content; answered as `dataId`. */
  readonly dataId?: string;
  /** A conversation. */
  readonly sessionId?: string;
  /** One exchange of a conversation. */
  readonly chatId?: string;
  readonly requestFrom?: string;
}

export interface TextModerationPlusRequest extends ConversationParameters {
  /** @default - the one that the region checks prompts with */
  readonly service?: string;
  /** 2,000 characters at most. */
  readonly content: string;
  /** Your id of the end user's account. */
  readonly accountId?: string;
}

export interface MultiModalGuardRequest extends ConversationParameters {
  /** @default - the one that the region checks prompts with, or images where there are any, or files */
  readonly service?: string;
  readonly content?: string;
  readonly imageUrls?: readonly string[];
  readonly fileUrls?: readonly string[];
  /** Of a text that is sent in parts: this is the last. */
  readonly done?: boolean;
}

export interface MultiModalGuardForBase64Request extends ConversationParameters {
  /** @default - the one that the region checks images with, or files */
  readonly service?: string;
  readonly content?: string;
  readonly imageBase64?: string;
  readonly fileBase64?: string;
}

/**
 * Audio and video, by `audio_security_check` and `video_security_check`.
 * @unverified which members `ServiceParameters` has; they go to the service as they are
 */
export interface MultiModalGuardAsyncRequest {
  readonly service: string;
  readonly parameters: { readonly [name: string]: unknown };
}

/** @unverified that `ServiceParameters` has the task's id as `taskId` */
export interface MultiModalGuardAsyncResultRequest {
  readonly service: string;
  readonly taskId: string;
}

/** `none`, `low`, `medium`, `high`; others may come. */
export type RiskLevel = 'none' | 'low' | 'medium' | 'high' | (string & Record<never, never>);
/** `S0` to `S4`; others may come. */
export type SensitivityLevel = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | (string & Record<never, never>);
export type Suggestion = 'pass' | 'watch' | 'mask' | 'block' | 'replace' | (string & Record<never, never>);

export interface RiskPosition {
  readonly riskWord?: string;
  readonly startPos?: number;
  readonly endPos?: number;
}

export interface TextRisk {
  readonly label: string;
  readonly confidence?: number;
  /** Parts of the content. */
  readonly riskWords?: string;
  readonly description?: string;
  readonly customizedHits: readonly { readonly libName?: string; readonly keyWords?: string }[];
  readonly riskPositions: readonly RiskPosition[];
}

export interface AttackRisk {
  readonly label: string;
  readonly attackLevel?: RiskLevel;
  readonly confidence?: number;
  readonly description?: string;
}

export interface SensitiveRisk {
  readonly label: string;
  readonly sensitiveLevel?: SensitivityLevel;
  /** Parts of the content. */
  readonly sensitiveData: readonly string[];
  readonly description?: string;
}

export interface Advice {
  readonly answer?: string;
  readonly hitLabel?: string;
  readonly hitLibName?: string;
}

export interface TextModerationPlusAnswer {
  readonly requestId: string;
  readonly dataId?: string;
  readonly riskLevel?: RiskLevel;
  readonly score?: number;
  readonly detectedLanguage?: string;
  readonly translatedContent?: string;
  readonly manualTaskId?: string;
  readonly results: readonly TextRisk[];
  readonly attackLevel?: RiskLevel;
  readonly attackResults: readonly AttackRisk[];
  readonly sensitiveLevel?: SensitivityLevel;
  readonly sensitiveResults: readonly SensitiveRisk[];
  readonly advice: readonly Advice[];
}

export interface GuardResult {
  readonly label: string;
  readonly level?: string;
  readonly confidence?: number;
  readonly description?: string;
  /** The content with sensitive parts masked. */
  readonly desensitization?: string;
  /** Parts of the content. */
  readonly sensitiveData: readonly string[];
}

export interface GuardDetail {
  readonly type: string;
  readonly level?: string;
  readonly suggestion?: Suggestion;
  readonly results: readonly GuardResult[];
}

export interface MultiModalGuardAnswer {
  readonly requestId: string;
  readonly dataId?: string;
  readonly suggestion?: Suggestion;
  readonly details: readonly GuardDetail[];
}

export interface AsyncTask {
  readonly requestId: string;
  readonly taskId: string;
}

/** Where the task is not done yet, the service's `Data` has no suggestion. */
export interface AsyncTaskResult {
  readonly requestId: string;
  readonly taskId?: string;
  readonly suggestion?: Suggestion;
  /** `AudioResult`, `FrameResult` and `RedactResult` as they came. */
  readonly data: Members;
}

export interface Members {
  readonly [name: string]: unknown;
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Codes that are told of by the fix that helps; all of them mean that another attempt does not. */
const CONFIGURATION: readonly (readonly [RegExp, string])[] = [
  [/^408$/, 'AI Guardrails is not activated for this account, or a payment is overdue: activate it in the console'],
  [/^InvalidTimeStamp/, 'this machine’s clock is wrong: synchronize it'],
  [
    /^InvalidSecurityToken|^InvalidAccessKeySecurityToken/,
    'the session credentials expired or do not fit: refresh them',
  ],
  [
    /^InvalidAccessKeyId|^IncompleteSignature|^SignatureDoesNotMatch|^InvalidContentHash|^Missing/,
    'the credentials are refused: check them',
  ],
  [/^NoPermission|^Forbidden|^403$/, 'the caller lacks permission: grant it the calls of AI Guardrails'],
  [/^400$|^InvalidParameter/, 'the service refuses the call: check the service code, and that the region has it'],
  [/^InvalidVersion|^InvalidAction|^404$/, 'the endpoint does not know the action: check the endpoint'],
];
const EXPIRED_SESSION = /^InvalidSecurityToken\.Expired$|^InvalidAccessKeySecurityToken/;
const THROTTLED = /^Throttling|^ServiceUnavailable\.Throttl|FlowControl|^429$|^588$/;

/**
 * The `Data` of an answer.
 * @throws GuardrailsError for everything that is no answer. Of the service's words only its code is kept: the body of
 *   SignatureDoesNotMatch quotes the prompt and the AccessKey id
 */
export function dataOf({ status, headers, body }: HttpAnswer): { readonly data: Members; readonly requestId: string } {
  const members = parsed(body);
  const requestId = idIn(members?.RequestId) ?? idIn(headers['x-acs-request-id']);
  const common = { ...(requestId !== undefined && { requestId }), ...serverTimeOf(headers), ...waitOf(headers) };
  const code = codeIn(members?.Code);
  if (status === 200 && members && code === '200' && isObject(members.Data)) {
    return { data: members.Data, requestId: requestId ?? '' };
  }
  if (code !== undefined && THROTTLED.test(code)) {
    throw new GuardrailsError({ ...common, bucket: 'throttled', code, message: 'the service throttles this user' });
  }
  if (status === 429) {
    throw new GuardrailsError({
      ...common,
      bucket: 'throttled',
      code: code ?? 'HTTP429',
      message: 'the service throttles this user',
    });
  }
  if (status >= 500) {
    const message = `the service failed with HTTP ${status}`;
    throw new GuardrailsError({ ...common, bucket: 'server', code: code ?? `HTTP${status}`, message });
  }
  if (code === undefined || code === '200' || /^5\d\d$/.test(code)) {
    const bucket = code !== undefined && code !== '200' ? 'server' : 'bad-response';
    const message = bucket === 'server' ? 'the service failed' : 'the answer is not one of the API';
    throw new GuardrailsError({ ...common, bucket, code: code ?? `HTTP${status}`, message });
  }
  const [, fix] = CONFIGURATION.find(([pattern]) => pattern.test(code)) ?? [];
  throw new GuardrailsError({
    ...common,
    bucket: 'configuration',
    code,
    message: fix ?? 'the service refuses the call',
    ...(EXPIRED_SESSION.test(code) && { remedy: 'new-credentials' as const }),
    ...(/^InvalidTimeStamp\.Expired$/.test(code) && { remedy: 'server-clock' as const }),
  });
}

function parsed(body: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    // Gateways that know neither product nor path answer `<Error><Code>…`.
    const code = /<Code>([\w.]{1,100})<\/Code>/.exec(body)?.[1];
    return code === undefined ? undefined : { Code: code, RequestId: /<RequestId>([\w-]{1,100})</.exec(body)?.[1] };
  }
}

/** A code goes into logs: one that is no code could be anything. */
function codeIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text === undefined ? undefined : /^[\w.-]{1,100}$/.test(text) ? text : 'Client.StrangeCode';
}

/** So does an id. */
function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value) ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function headerText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function serverTimeOf(headers: HttpAnswer['headers']): { readonly serverTime?: number } {
  const time = Date.parse(headerText(headers.date) ?? '');
  return Number.isNaN(time) ? {} : { serverTime: time };
}

/** Alibaba Cloud's own header is in milliseconds, HTTP's in seconds. */
function waitOf(headers: HttpAnswer['headers']): { readonly retryAfterMs?: number } {
  const own = Number(headerText(headers['x-acs-retry-after']) ?? NaN);
  const wait = Number.isFinite(own) ? own : Number(headerText(headers['retry-after']) ?? NaN) * 1000;
  return wait > 0 ? { retryAfterMs: wait } : {};
}

/** Reads members of an answer. One of another type than the API's means that nothing in it can be relied on. */
class Reader {
  constructor(
    private readonly members: Members,
    private readonly requestId: string,
  ) {}

  text(name: string): string | undefined {
    return this.of(name, (value): value is string => typeof value === 'string');
  }

  number(name: string): number | undefined {
    return this.of(name, (value): value is number => typeof value === 'number');
  }

  list(name: string): Reader[] {
    const list = this.of(name, (value): value is Members[] => Array.isArray(value) && value.every(isObject)) ?? [];
    return list.map((one) => new Reader(one, this.requestId));
  }

  texts(name: string): string[] {
    return (
      this.of(
        name,
        (value): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string'),
      ) ?? []
    );
  }

  object(name: string): Reader | undefined {
    const members = this.of(name, isObject);
    return members && new Reader(members, this.requestId);
  }

  /** What a finding is called. */
  get label(): string {
    return this.text('Label') ?? '';
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.members[name] !== undefined && this.members[name] !== null);
  }

  wrong(what: string): GuardrailsError {
    const message = `the answer is not one of the API: ${what}`;
    return new GuardrailsError({
      bucket: 'bad-response',
      code: 'Client.BadAnswer',
      requestId: this.requestId,
      message,
    });
  }

  private of<T>(name: string, fits: (value: unknown) => value is T): T | undefined {
    const value = this.members[name];
    if (value === undefined || value === null) return undefined;
    if (!fits(value)) throw this.wrong(`${name} has another type`);
    return value;
  }
}

/** Leaves out what is undefined. */
function present<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

export function textModerationPlusAnswer(data: Members, requestId: string): TextModerationPlusAnswer {
  const read = new Reader(data, requestId);
  // Without any of them an empty object would count as a text without risk.
  if (!read.has('RiskLevel', 'Result')) throw read.wrong('it has neither RiskLevel nor Result');
  return present<TextModerationPlusAnswer>({
    requestId,
    dataId: read.text('DataId'),
    riskLevel: read.text('RiskLevel'),
    score: read.number('Score'),
    detectedLanguage: read.text('DetectedLanguage'),
    translatedContent: read.text('TranslatedContent'),
    manualTaskId: read.text('ManualTaskId'),
    results: read.list('Result').map((one) =>
      present<TextRisk>({
        label: one.label,
        confidence: one.number('Confidence'),
        riskWords: one.text('RiskWords'),
        description: one.text('Description'),
        customizedHits: one.list('CustomizedHit').map((hit) =>
          present<TextRisk['customizedHits'][number]>({
            libName: hit.text('LibName'),
            keyWords: hit.text('KeyWords'),
          }),
        ),
        riskPositions: one.list('RiskPositions').map((position) =>
          present<RiskPosition>({
            riskWord: position.text('RiskWord'),
            startPos: position.number('StartPos'),
            endPos: position.number('EndPos'),
          }),
        ),
      }),
    ),
    attackLevel: read.text('AttackLevel'),
    attackResults: read.list('AttackResult').map((one) =>
      present<AttackRisk>({
        label: one.label,
        attackLevel: one.text('AttackLevel'),
        confidence: one.number('Confidence'),
        description: one.text('Description'),
      }),
    ),
    sensitiveLevel: read.text('SensitiveLevel'),
    sensitiveResults: read.list('SensitiveResult').map((one) =>
      present<SensitiveRisk>({
        label: one.label,
        sensitiveLevel: one.text('SensitiveLevel'),
        sensitiveData: one.texts('SensitiveData'),
        description: one.text('Description'),
      }),
    ),
    advice: read.list('Advice').map((one) =>
      present<Advice>({
        answer: one.text('Answer'),
        hitLabel: one.text('HitLabel'),
        hitLibName: one.text('HitLibName'),
      }),
    ),
  });
}

export function multiModalGuardAnswer(data: Members, requestId: string): MultiModalGuardAnswer {
  const read = new Reader(data, requestId);
  if (!read.has('Suggestion', 'Detail')) throw read.wrong('it has neither Suggestion nor Detail');
  return present<MultiModalGuardAnswer>({
    requestId,
    dataId: read.text('DataId'),
    suggestion: read.text('Suggestion'),
    details: read.list('Detail').map((detail) =>
      present<GuardDetail>({
        type: detail.text('Type') ?? '',
        level: detail.text('Level'),
        suggestion: detail.text('Suggestion'),
        results: detail.list('Result').map((one) => {
          const ext = one.object('Ext');
          return present<GuardResult>({
            label: one.label,
            level: one.text('Level'),
            confidence: one.number('Confidence'),
            description: one.text('Description'),
            desensitization: ext?.text('Desensitization'),
            sensitiveData: ext?.texts('SensitiveData') ?? [],
          });
        }),
      }),
    ),
  });
}

export function asyncTask(data: Members, requestId: string): AsyncTask {
  const taskId = new Reader(data, requestId).text('TaskId');
  if (!taskId) throw new Reader(data, requestId).wrong('it has no TaskId');
  return { requestId, taskId };
}

export function asyncTaskResult(data: Members, requestId: string): AsyncTaskResult {
  const read = new Reader(data, requestId);
  return present<AsyncTaskResult>({
    requestId,
    taskId: read.text('TaskId'),
    suggestion: read.text('Suggestion'),
    data,
  });
}
