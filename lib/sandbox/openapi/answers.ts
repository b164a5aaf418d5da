/** What the fake cloud sends back: an action's own answer, Green's form of a refusal, or the gateway's form of an error. */
import { type Api, type OpenApiAction, responseOf } from '../../schema/openapi';
import { ApiError, BusinessError } from './errors';
import type { JsonObject } from './objects';

export interface Answer {
  readonly status: number;
  readonly body: JsonObject;
  readonly code: string;
  /** Only its first half is sent. */
  readonly cut?: boolean;
}

/** Members that Green's actions answer on success, where they have them. */
export function envelope(action: OpenApiAction): JsonObject {
  if (action.product !== 'Green') return {};
  const all: JsonObject = { Code: 200, Msg: 'OK', Message: 'OK', Success: true, HttpStatusCode: 200 };
  const known = responseOf(action, action.action) ?? {};
  return Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(known, name)));
}

export function failure(error: unknown, api: Api, action: string): Answer {
  if (error instanceof BusinessError) {
    const known = responseOf(api, action) ?? {};
    if (known.Code?.type === 'integer') {
      // Management actions say why in Msg, those of the runtime in Message.
      const why = known.Message ? { Message: error.message } : { Msg: error.message, Success: false };
      return { status: 200, body: { Code: error.code, ...why }, code: String(error.code) };
    }
    return { status: 400, body: { Message: error.message }, code: error.symbolic };
  }
  if (error instanceof ApiError) {
    return { status: error.status, body: { Message: error.message, ...error.details }, code: error.code };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { status: 500, body: { Message: `The sandbox failed: ${reason}` }, code: 'SandboxError' };
}

/** The gateway's form of an error. */
export function problem({ code, body }: Answer, product: string, requestId: string, host: string): JsonObject {
  return {
    RequestId: requestId,
    HostId: host,
    Code: code,
    ...body,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=${product}&requestId=${requestId}`,
  };
}
