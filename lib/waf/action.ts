/** What WAF does with a request that matches a rule. Which actions an edition offers is shown in the console. */
export class WafAction {
  /** Answers with the block page. */
  static readonly BLOCK = new WafAction('block');
  /** Lets it pass, and records the hit. */
  static readonly MONITOR = new WafAction('monitor');
  /** Lets clients pass that run JavaScript. Breaks callers that are no browsers, such as SDKs of an AI API. */
  static readonly JS_CHALLENGE = new WafAction('js');
  /** Lets clients pass that solve a slider captcha, once for a while. Only for pages that people see. */
  static readonly CAPTCHA = new WafAction('captcha');
  /** As `CAPTCHA`, for every request. */
  static readonly STRICT_CAPTCHA = new WafAction('captcha_strict');
  /** Masks sensitive data in the answer. Only for data leakage prevention. */
  static readonly FILTER = new WafAction('filter');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}

  toString(): string {
    return this.code;
  }
}
