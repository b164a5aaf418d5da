import type { Api } from '../../schema/openapi';

export type { Api };

export type ParameterValue =
  string | number | boolean | readonly ParameterValue[] | { readonly [name: string]: ParameterValue };

/** One action to be called. */
export interface Call {
  readonly api: Api;
  /** Exact name, such as `AddKeywordLib`. */
  readonly action: string;
  /** By the names and types of the catalogue; it says where each one travels. */
  readonly parameters: { readonly [name: string]: ParameterValue };
  /** Safe to repeat after an answer was lost: reads, idempotent writes, or writes with a ClientToken. */
  readonly repeatable: boolean;
  /** Region whose endpoint is asked. @default - the client's */
  readonly region?: string;
  /**
   * Parameters whose values no log or error may show. @default - those whose names tell it: SecretData, Value, Password, …
   */
  readonly secretParameters?: readonly string[];
}

/** Members of an answer, by name. */
export interface Answer {
  readonly [name: string]: unknown;
}

export interface OpenApiClient {
  /** Region of the provider configuration. */
  readonly region: string;
  /**
   * Calls an action and returns its answer; repeats what may be repeated. Source: the action named in the call.
   *
   * @param signal ends waiting and every call that is safe to cut; a write whose outcome would stay unknown is waited for
   * @throws OpenApiError with code, RequestId and what to do; also for what is wrong before anything is sent
   */
  call(call: Call, signal?: AbortSignal): Promise<Answer>;
}
