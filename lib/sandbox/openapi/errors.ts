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

export function throttled(): ApiError {
  return new ApiError(400, 'Throttling.User', 'Request was denied due to user flow control.');
}

export function serverError(status: number): ApiError {
  if (status === 500) {
    return new ApiError(500, 'InternalError', 'The request processing has failed due to some unknown error.');
  }
  return new ApiError(status, 'ServiceUnavailable', 'The request has failed due to a temporary failure of the server.');
}

const BAD_CREDENTIALS = {
  expired: new ApiError(400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.'),
  disabled: new ApiError(400, 'InvalidAccessKeyId.Inactive', 'Specified access key is disabled.'),
  unknown: new ApiError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.'),
};

export function badCredentials(how: keyof typeof BAD_CREDENTIALS): ApiError {
  return BAD_CREDENTIALS[how];
}

/** Who was refused, as RAM tells it. */
export interface Refused {
  readonly type: string;
  readonly name: string;
  readonly accountId: string;
}

export function noPermission(product: string, action: string, { type, name, accountId }: Refused): ApiError {
  const message = 'You are not authorized to do this action. You should be authorized by RAM.';
  return new ApiError(403, 'NoPermission', message, {
    AccessDeniedDetail: {
      AuthAction: `${product.toLowerCase()}:${action}`,
      AuthPrincipalType: type,
      AuthPrincipalDisplayName: name,
      AuthPrincipalOwnerId: accountId,
      NoPermissionType: 'ImplicitDeny',
      PolicyType: 'AccountLevelIdentityBasedPolicy',
    },
  });
}
