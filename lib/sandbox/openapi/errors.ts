/** How the fake cloud says no. */

/** An error that the API answers with an HTTP status and a symbolic code. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Further members of the answer. */
    readonly details: { readonly [name: string]: unknown } = {},
  ) {
    super(message);
  }
}

/** An error that Green's management actions answer with HTTP 200 and a numeric code, where their answer has one. */
export class BusinessError extends Error {
  constructor(
    readonly code: number,
    message: string,
    /** For actions whose answer has no numeric code. */
    readonly symbolic: string,
  ) {
    super(message);
  }
}

export function missingParameter(name: string): ApiError {
  return new ApiError(400, `Missing${name.replace(/\W/g, '')}`, `${name} is mandatory for this action.`);
}

export function invalidParameter(name: string, why: string): ApiError {
  return new ApiError(400, 'InvalidParameter', `The specified parameter "${name}" is not valid: ${why}.`);
}
