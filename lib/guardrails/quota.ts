/** Documented limits of the runtime API. Alibaba Cloud raises them on request; nothing here is enforced by a resource. */
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
}
