import { GuardrailsContentType } from './content-type';

/**
 * What AI Guardrails is asked to check, as the `Service` code of `TextModerationPlus` and `MultiModalGuard`.
 * The suffix tells the edition: none or `_pro` for mainland China, `_intl` for Singapore, `_cb` for international use.
 */
export class GuardrailsService {
  /** Prompts, mainland China. */
  static readonly QUERY = new GuardrailsService('query_security_check', GuardrailsContentType.TEXT);
  /** Answers, mainland China. */
  static readonly RESPONSE = new GuardrailsService('response_security_check', GuardrailsContentType.TEXT);
  /** Prompts, professional edition, mainland China. */
  static readonly QUERY_PRO = new GuardrailsService('query_security_check_pro', GuardrailsContentType.TEXT);
  /** Answers, professional edition, mainland China. */
  static readonly RESPONSE_PRO = new GuardrailsService('response_security_check_pro', GuardrailsContentType.TEXT);
  /** Prompts, Singapore. */
  static readonly QUERY_INTL = new GuardrailsService('query_security_check_intl', GuardrailsContentType.TEXT);
  /** Answers, Singapore. */
  static readonly RESPONSE_INTL = new GuardrailsService('response_security_check_intl', GuardrailsContentType.TEXT);
  /** Prompts, international use. */
  static readonly QUERY_CB = new GuardrailsService('query_security_check_cb', GuardrailsContentType.TEXT);
  /** Answers, international use. */
  static readonly RESPONSE_CB = new GuardrailsService('response_security_check_cb', GuardrailsContentType.TEXT);
  /** Images in prompts. */
  static readonly IMAGE_QUERY = new GuardrailsService('img_query_security_check', GuardrailsContentType.IMAGE);
  /** Images in answers. */
  static readonly IMAGE_RESPONSE = new GuardrailsService('img_response_security_check', GuardrailsContentType.IMAGE);
  /** Text and images together. */
  static readonly TEXT_AND_IMAGE = new GuardrailsService('text_img_security_check');
  /** Files. */
  static readonly FILE = new GuardrailsService('file_security_sync_check', GuardrailsContentType.FILE);
  /** Text and files together. */
  static readonly TEXT_AND_FILE = new GuardrailsService('text_file_sec_sync_check');

  /**
   * Any other code, such as that of a service copied in the console.
   * @param contentType - what it checks; only policies need to know. @default - a policy has to say it
   */
  static custom(code: string, contentType?: GuardrailsContentType): GuardrailsService {
    return new GuardrailsService(code, contentType);
  }

  private constructor(
    /** The code as the API takes it. */
    readonly code: string,
    /** What it checks. @default - the code does not tell */
    readonly contentType?: GuardrailsContentType,
  ) {}

  toString(): string {
    return this.code;
  }
}
