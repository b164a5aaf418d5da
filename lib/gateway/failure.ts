import type { FailureBucket, ModerationFailure } from './moderator';

export interface FailureDetails {
  readonly bucket: FailureBucket;
  /** Content-free: see `ModerationFailure.message`. */
  readonly message: string;
  readonly code?: string;
  readonly requestId?: string;
  /** Milliseconds the service asks to wait. */
  readonly retryAfterMs?: number;
  /** What could make another attempt succeed. @default - the bucket tells */
  readonly remedy?: 'new-credentials' | 'server-clock';
  /** The service's clock, where an answer told it. */
  readonly serverTime?: number;
}

/** A call that gave no answer. Its message never holds content, keys, or words of the service. */
export class GuardrailsError extends Error {
  readonly bucket: FailureBucket;
  readonly code?: string;
  readonly requestId?: string;

  constructor(readonly details: FailureDetails) {
    super(details.message);
    this.name = 'GuardrailsError';
    this.bucket = details.bucket;
    this.code = details.code;
    this.requestId = details.requestId;
  }

  /** The part of it that a verdict shows. */
  toFailure(): ModerationFailure {
    const { bucket, code, requestId, message } = this.details;
    return { bucket, message, ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
  }
}

export function cancelled(): GuardrailsError {
  return new GuardrailsError({ bucket: 'cancelled', message: 'the caller cancelled the check' });
}

export function tooLate(): GuardrailsError {
  return new GuardrailsError({
    bucket: 'timeout',
    code: 'Deadline',
    message: 'the deadline passed before there was an answer',
  });
}

/** What is thrown by something else than a call is a defect, but still has to become a verdict. */
export function asGuardrailsError(error: unknown): GuardrailsError {
  if (error instanceof GuardrailsError) return error;
  const name = error instanceof Error ? error.name : 'unknown';
  return new GuardrailsError({ bucket: 'bad-response', code: 'Client.Defect', message: `the client failed (${name})` });
}
