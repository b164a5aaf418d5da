export const USAGE_ERROR = 2;

/** One call of `aisec`, as its command groups see it. */
export interface Invocation {
  /** What stands after `--`; undefined without one. */
  readonly wrapped: readonly string[] | undefined;
  exitCode: number;
}

/** A failure with an exit code of its own. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
  }
}
