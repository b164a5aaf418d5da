/** Errors as OpenAI's API words them: `{ "error": { message, type, param, code } }`. */

export interface ApiErrorOptions {
  /** Member of the request body the error is about. */
  readonly param?: string;
  readonly headers?: { readonly [name: string]: string };
  /** In metrics, where the code is another program's. @default - the code */
  readonly countedAs?: string;
}

/** An answer of the gateway itself that is no success. Its message never holds content, keys or an upstream's host. */
export class ApiError extends Error {
  readonly param: string | null;
  readonly headers: { readonly [name: string]: string };
  readonly countedAs: string;

  constructor(
    readonly status: number,
    /** Stable: callers and metrics may compare it. */
    readonly code: string,
    message: string,
    { param, headers = {}, countedAs = code }: ApiErrorOptions = {},
  ) {
    super(message);
    this.param = param ?? null;
    this.headers = headers;
    this.countedAs = countedAs;
  }

  get body(): { readonly error: object } {
    const { message, param, code } = this;
    return { error: { message, type: typeOf(this.status), param, code } };
  }
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'api_error';
}

export function invalid(param: string, message: string): ApiError {
  return new ApiError(400, 'invalid_request', message, { param });
}

/** A caller that went away. There is nobody to answer. */
export class CallerGone extends Error {
  constructor() {
    super('the caller closed the connection');
  }
}
