/**
 * What AI Guardrails is asked to check, as the `Service` code of `TextModerationPlus` and `MultiModalGuard`.
 * The suffix tells the edition: none or `_pro` for mainland China, `_intl` for Singapore, `_cb` for international use.
 */
export class GuardrailsService {
  /** Prompts, mainland China. */
  static readonly QUERY = new GuardrailsService('query_security_check');
  /** Answers, mainland China. */
  static readonly RESPONSE = new GuardrailsService('response_security_check');
  /** Prompts, professional edition, mainland China. */
  static readonly QUERY_PRO = new GuardrailsService('query_security_check_pro');
  /** Answers, professional edition, mainland China. */
  static readonly RESPONSE_PRO = new GuardrailsService('response_security_check_pro');
  /** Prompts, Singapore. */
  static readonly QUERY_INTL = new GuardrailsService('query_security_check_intl');
  /** Answers, Singapore. */
  static readonly RESPONSE_INTL = new GuardrailsService('response_security_check_intl');
  /** Prompts, international use. */
  static readonly QUERY_CB = new GuardrailsService('query_security_check_cb');
  /** Answers, international use. */
  static readonly RESPONSE_CB = new GuardrailsService('response_security_check_cb');
  /** Images in prompts. */
  static readonly IMAGE_QUERY = new GuardrailsService('img_query_security_check');
  /** Images in answers. */
  static readonly IMAGE_RESPONSE = new GuardrailsService('img_response_security_check');
  /** Text and images together. */
  static readonly TEXT_AND_IMAGE = new GuardrailsService('text_img_security_check');
  /** Files. */
  static readonly FILE = new GuardrailsService('file_security_sync_check');
  /** Text and files together. */
  static readonly TEXT_AND_FILE = new GuardrailsService('text_file_sec_sync_check');

  /** Any other code, such as that of a service copied in the console. */
  static custom(code: string): GuardrailsService {
    return new GuardrailsService(code);
  }

  private constructor(
    /** The code as the API takes it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
