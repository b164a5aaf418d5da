import { parseExact } from '../../schema/exact-json';
import type { Failure } from './errors';
import { kindOfCode } from './kinds';
import type { HttpAnswer } from './transport';
import type { Answer } from './types';

interface Members {
  readonly [name: string]: unknown;
}

/** What the service answered: an answer, or why it is none. Texts of a failure are as the service wrote them. */
export function interpreted(
  { statusCode, headers, body }: HttpAnswer,
  product: string,
): { readonly answer: Answer } | { readonly failure: Failure } {
  const members = parsed(body);
  const requestId = members && textOf(members, 'RequestId', 'requestId');
  const common = { statusCode, ...(requestId !== undefined && { requestId }) };
  if (!members) return { failure: { ...common, ...unreadable(statusCode, body), ...waitOf(headers) } };
  const ok = statusCode >= 200 && statusCode < 300;
  if (ok && succeeded(members)) return { answer: members };
  const code = textOf(members, 'Code', 'code') ?? (ok ? 'Client.Unsuccessful' : `HTTP${statusCode}`);
  const reason = textOf(members, 'Message', 'message', 'Msg', 'msg') ?? 'the service gives no reason';
  const ramOperation = missingOperation(members);
  return {
    failure: {
      ...common,
      kind: kindOfCode(product, code, statusCode),
      code,
      reason,
      ...(ramOperation !== undefined && { ramOperation }),
      ...waitOf(headers),
    },
  };
}

/** Ids may be longer integers than a double holds: rounded, they would name another object. */
const isExact = (number: string): boolean => !/^-?\d+$/.test(number) || Number.isSafeInteger(Number(number));

/** Undefined for what no OpenAPI answers: HTML of a gateway, a cut text, nothing at all. */
function parsed(body: string): Members | undefined {
  const text = body.trim();
  if (text.startsWith('<')) return errorOfXml(text);
  try {
    const value = parseExact(text, isExact);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    return undefined;
  }
}

/** Gateways that know neither product nor path answer `<Error><Code>…`. */
function errorOfXml(text: string): Members | undefined {
  const member = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
  const code = member('Code');
  return code === undefined ? undefined : { Code: code, Message: member('Message'), RequestId: member('RequestId') };
}

const SUCCESS = /^(200|ok|success|true)$/i;

/** `Success` decides; without it, a `Code` that is none of success. Most products have neither in an answer. */
function succeeded(members: Members): boolean {
  const success = members.Success ?? members.success;
  if (typeof success === 'boolean' || typeof success === 'string') return String(success).toLowerCase() === 'true';
  const code = members.Code ?? members.code;
  return code === undefined || code === null || code === '' || SUCCESS.test(String(code));
}

function textOf(members: Members, ...names: readonly string[]): string | undefined {
  const value = names.map((name) => members[name]).find((one) => typeof one === 'string' || typeof one === 'number');
  return value === undefined || value === '' ? undefined : String(value);
}

function missingOperation({ AccessDeniedDetail: detail }: Members): string | undefined {
  return typeof detail === 'object' && detail !== null ? textOf(detail as Members, 'AuthAction') : undefined;
}

/**
 * A gateway that answers in the service's place with 5xx may have passed the request on. Otherwise the answer says only that
 * something else than the API is there.
 */
function unreadable(statusCode: number, body: string): Pick<Failure, 'kind' | 'code' | 'reason'> {
  const text = body.trim();
  const what = text === '' ? 'an empty answer' : text.startsWith('<') ? 'HTML or XML' : 'no JSON object';
  const reason = `the endpoint answered ${what} instead of the API's JSON`;
  if (statusCode === 429) return { kind: 'throttled', code: 'HTTP429', reason };
  if (statusCode === 503) return { kind: 'service', code: 'HTTP503', reason };
  if (statusCode >= 500 || statusCode === 200) return { kind: 'lost', code: `HTTP${statusCode}`, reason };
  return { kind: 'unreadable', code: `HTTP${statusCode}`, reason };
}

/** Alibaba Cloud's own header is in milliseconds, HTTP's in seconds. */
function waitOf(headers: HttpAnswer['headers']): Pick<Failure, 'retryAfter'> {
  const own = Number(headers['x-acs-retry-after'] ?? NaN);
  const standard = Number(headers['retry-after'] ?? NaN) * 1000;
  const wait = Number.isFinite(own) ? own : standard;
  return wait > 0 ? { retryAfter: wait } : {};
}
