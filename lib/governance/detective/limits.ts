/** Documented limits of Cloud Config, all checked at synthesis. */
export class ConfigLimits {
  /** Where the number of rules comes from. */
  static readonly SOURCE = 'https://www.alibabacloud.com/help/en/cloud-config/latest/limits';
  /** Rules of one account; those of an aggregator count for the account that has it. */
  static readonly MAX_RULES = 200;
  /**
   * Bytes of a compliance pack's rules as JSON.
   * https://www.alibabacloud.com/help/en/cloud-config/latest/writing-configured-compliance-package-templates
   */
  static readonly MAX_PACK_BYTES = 1024 * 1024;
}
