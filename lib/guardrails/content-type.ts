/** What a service checks, as the `ResourceType` of the management API. */
export class GuardrailsContentType {
  static readonly TEXT = new GuardrailsContentType('text');
  static readonly IMAGE = new GuardrailsContentType('image');
  static readonly FILE = new GuardrailsContentType('file');

  /** Any other type, as the data source `aisec_guardrails_services` shows it. */
  static custom(code: string): GuardrailsContentType {
    return new GuardrailsContentType(code);
  }

  private constructor(
    /** The type as the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
