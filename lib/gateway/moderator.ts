/** What a moderator is asked and what it answers. Whoever serves requests depends on these types only. */

/** `request` is what goes to the model, `response` what comes from it. */
export type Direction = 'request' | 'response';

/**
 * What is to be done with a text. Where several pieces or findings ask for different things, the strictest wins:
 * block, then replace, mask, watch, pass.
 */
export type Action = 'pass' | 'watch' | 'mask' | 'block' | 'replace';

/**
 * What a check looks for, by the names of the runtime API's `Detail[].Type`. The service may add others.
 */
export type Dimension =
  | 'contentModeration'
  | 'promptAttack'
  | 'sensitiveData'
  | 'maliciousUrl'
  | 'modelHallucination'
  | 'customLabel'
  | 'maliciousFile'
  | 'waterMark'
  | (string & Record<never, never>);

/** One thing that was found. It never holds the text itself. */
export interface Finding {
  readonly dimension: Dimension;
  /** The service's label, such as `pii_credential`; for a list, the list's name. */
  readonly label: string;
  /** `none`, `low`, `medium` or `high`; for sensitive data `S0` to `S4`. */
  readonly level: string;
  /** 0 to 100. */
  readonly confidence?: number;
  readonly source: 'service' | 'local-list';
}

/** Why a text could not be checked. */
export type FailureBucket =
  /** The service's quota, or the wait for a place under the limit, was used up. */
  | 'throttled'
  /** The deadline passed, or an attempt got no answer in its time and there was none left for another one. */
  | 'timeout'
  /** The service answered with 5xx. */
  | 'server'
  /** What was answered cannot be understood, so it cannot be trusted either. */
  | 'bad-response'
  /** Nothing but a change of the set-up helps: not activated (Code 408), unknown service, credentials, permissions, clock. */
  | 'configuration'
  /** No connection, or it broke. */
  | 'network'
  /** Every endpoint failed so often just before that it was not asked. */
  | 'breaker-open'
  /** The caller's signal. */
  | 'cancelled';

export interface ModerationFailure {
  readonly bucket: FailureBucket;
  /** The service's code (`408`, `Throttling.User`, `SignatureDoesNotMatch`), or that of the network (`ECONNRESET`). */
  readonly code?: string;
  readonly requestId?: string;
  /** What happened and what helps. Never content, keys, or a message of the service. */
  readonly message: string;
}

export interface Verdict {
  readonly action: Action;
  /** What may go on: the text unchanged or masked, or its replacement; `''` when it is blocked. */
  readonly text: string;
  /** The service's own words for the user (`Advice[].Answer`). */
  readonly answer?: string;
  readonly findings: readonly Finding[];
  /** Set when not the content but the fail policy decided. */
  readonly failure?: ModerationFailure;
  /** Of every call that was answered. */
  readonly requestIds: readonly string[];
  /** How many pieces the text was checked in; 0 when a local list or the fail policy decided before any call. */
  readonly pieces: number;
}

/** An image by its address, or by its bytes. */
export type ImageInput = { readonly url: string } | { readonly base64: string };

/** A file by its address, or by its bytes. */
export type FileInput = { readonly url: string } | { readonly base64: string };

export interface ModerationInput {
  readonly direction: Direction;
  readonly text?: string;
  readonly images?: readonly ImageInput[];
  readonly files?: readonly FileInput[];
  /** Who asks: chooses the policy. */
  readonly consumer?: string;
  /** Sent to the service, which looks at a conversation as a whole. */
  readonly sessionId?: string;
  /** One exchange of a session: its prompt and its answer have the same. */
  readonly chatId?: string;
  /**
   * BCP 47 tag of the text, such as `de` or `zh-Hans`. It chooses where sentences end; the service finds out the language by itself.
   * @default - by the characters
   */
  readonly language?: string;
  /** Ends all waiting and every call; the verdict then has the failure `cancelled`. */
  readonly signal?: AbortSignal;
  /** Milliseconds in which there is a verdict, whatever happens. @default - the client's */
  readonly deadlineMs?: number;
}

export interface StreamInput extends Omit<ModerationInput, 'text' | 'images' | 'files'> {
  /**
   * What was delivered of the same text already, by a stream that ended. Its end is checked together with what follows, and not released
   * again. @default - nothing
   */
  readonly before?: string;
}

/** What may be delivered now. */
export interface Released {
  /** Checked, with masks applied. May be empty: the text waits for its end to be checked. */
  readonly text: string;
  /**
   * Of the pieces that were checked by this call. When its action is `block` or `replace`, the stream is over: nothing further is
   * checked or released, and what `verdict.text` holds is to be delivered instead of the rest.
   */
  readonly verdict?: Verdict;
}

/** A text that is checked while it comes into being. Calls of `push` are answered in order. */
export interface ModerationStream {
  /** @throws Error after the stream is over */
  push(text: string): Promise<Released>;
  /** Checks and releases what is left. */
  end(): Promise<Released>;
  /** Drops what is left; calls in flight are cancelled. */
  abort(): void;
}

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface EndpointStatus {
  /** Host name. */
  readonly host: string;
  readonly regionId: string;
  readonly breaker: BreakerState;
}

export interface ModeratorStatus {
  /** `open` when every endpoint's is; `closed` when that of any one is. */
  readonly breaker: BreakerState;
  /** Calls that wait for an answer. */
  readonly inFlight: number;
  /** In the order they are tried. */
  readonly endpoints: readonly EndpointStatus[];
}

export interface Moderator {
  /** There is always a verdict: what goes wrong is decided by the fail policy. */
  moderate(input: ModerationInput): Promise<Verdict>;
  /** Each of the stream's checks has the deadline for itself. */
  stream(input: StreamInput): ModerationStream;
  /** Waits for calls in flight, then frees connections. */
  close(): Promise<void>;
  status(): ModeratorStatus;
}
