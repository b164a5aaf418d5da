import { isOverload } from './kinds';

/** What went wrong with a call, as far as it decides what to do. */
export type FailureKind =
  /** The call does not fit the catalogue; nothing was sent. */
  | 'invalid-call'
  /** The configuration of the client is wrong; nothing was sent. */
  | 'configuration'
  /** The configuration is known only after apply; nothing was sent. */
  | 'pending'
  /** No credentials, or the cloud does not accept them. */
  | 'credentials'
  | 'permission'
  /** The service is not bought or not activated in this account. */
  | 'inactive'
  /** The endpoint does not know the action or the version. */
  | 'unsupported'
  | 'clock'
  | 'throttled'
  /** The service failed, and said so. */
  | 'service'
  /** No connection: the request did not get out of this machine. */
  | 'unreachable'
  | 'tls'
  /** The request was sent and no answer came that can be understood. */
  | 'lost'
  /** The answer is none of this API's. */
  | 'unreadable'
  /** Terraform was told to stop. */
  | 'interrupted'
  /** Everything else that the service refuses: wrong values, missing objects, conflicts. */
  | 'refused';

export interface Failure {
  readonly kind: FailureKind;
  /** The service's code; `Client.…` where the failure is seen on this side. */
  readonly code: string;
  /** What the service says, without secrets. */
  readonly reason: string;
  readonly statusCode?: number;
  readonly requestId?: string;
  /** One line that says what to do. */
  readonly fix?: string;
  /** RAM operation that the service says is missing. */
  readonly ramOperation?: string;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter?: number;
}

/** Thrown by what decides before anything is sent; the client adds which call it was. */
export class NotSent extends Error {
  constructor(readonly failure: Failure) {
    super(failure.fix === undefined ? failure.reason : `${failure.reason}\n${failure.fix}`);
    this.name = 'NotSent';
  }
}

/** A call that failed for good, or as often as it may be tried. The message has no secrets and no stack. */
export class OpenApiError extends Error {
  readonly product: string;
  readonly action: string;
  readonly kind: FailureKind;
  /** The service's code; `Client.…` where the failure is seen on this side. */
  readonly code: string;
  readonly statusCode?: number;
  readonly requestId?: string;
  /** The same call may succeed later: throttling, failures of the service or of the network, a lost answer. */
  readonly retriable: boolean;
  /** How often the call was sent, or tried to be. */
  readonly attempts: number;
  /** The call may have had its effect although it failed. */
  readonly outcomeUnknown: boolean;

  constructor(product: string, action: string, failure: Failure, attempts = 1) {
    super(messageOf(product, action, failure, attempts));
    this.name = 'OpenApiError';
    this.product = product;
    this.action = action;
    this.kind = failure.kind;
    this.attempts = attempts;
    this.code = failure.code;
    if (failure.statusCode !== undefined) this.statusCode = failure.statusCode;
    if (failure.requestId !== undefined) this.requestId = failure.requestId;
    this.retriable = PASSING.includes(failure.kind);
    this.outcomeUnknown = failure.kind === 'lost' || (failure.kind === 'service' && !isOverload(failure));
  }
}

const PASSING: readonly FailureKind[] = ['throttled', 'service', 'unreachable', 'lost'];

function messageOf(product: string, action: string, failure: Failure, attempts: number): string {
  const { code, reason, statusCode, requestId, fix } = failure;
  const details = [
    ...(statusCode === undefined ? [] : [`HTTP ${statusCode}`]),
    ...(requestId === undefined ? [] : [`RequestId ${requestId}`]),
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
  ];
  const first = `${product} ${action} failed: ${code}: ${reason}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
  return fix === undefined ? first : `${first}\n${fix}`;
}
