/** What a service checks, as the `ResourceType` of the management API. */
export class ContentType {
  static readonly TEXT = new ContentType('text');
  static readonly IMAGE = new ContentType('image');
  static readonly FILE = new ContentType('file');

  /** Any other type, as the data source `aisec_guardrails_services` shows it. */
  static custom(code: string): ContentType {
    return new ContentType(code);
  }

  private constructor(
    /** The type as the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
