/** Documented limits. Alibaba Cloud raises those of the runtime API on request. */
export class GuardrailsQuota {
  /** Requests per second and account in the documentation up to 2025, and the default of this library. */
  static readonly DEFAULT_QPS = 20;
  /**
   * Requests per second and account in the documentation since March 2026; 10 where a request has a file.
   * @unverified the two documents disagree; ask for your account's value before relying on it
   */
  static readonly CLAIMED_QPS = 50;
  /** Characters of text in one request of `TextModerationPlus`. */
  static readonly MAX_TEXT_CHARACTERS = 2000;

  /**
   * Characters of one keyword. A line may join several by `&` (all occur) and then `~` (does not occur).
   * https://www.alibabacloud.com/help/en/content-moderation/latest/thesaurus-management
   */
  static readonly MAX_WORD_CHARACTERS = 50;
  /** Keyword libraries of one account. Same page. */
  static readonly MAX_KEYWORD_LIBRARIES = 20;
  /** Keywords of one account, in all its libraries. Same page. */
  static readonly MAX_WORDS = 100_000;
  /**
   * Minutes until a changed configuration is in effect, at most.
   * https://www.alibabacloud.com/help/en/content-moderation/latest/inspection-item-configuration
   */
  static readonly CONFIGURATION_DELAY_MINUTES = 5;
}
