const LIMITS = 'https://www.alibabacloud.com/help/en/resource-management/product-overview/limits';

/**
 * Documented limits of a resource directory and of control policies, all checked at synthesis.
 * https://www.alibabacloud.com/help/en/resource-management/product-overview/limits
 */
export class ControlPolicyLimits {
  /** Where the numbers come from. */
  static readonly SOURCE = LIMITS;
  /** Characters of one policy's document. */
  static readonly MAX_DOCUMENT_CHARACTERS = 4096;
  /**
   * Custom policies attached to one folder or member; what a folder inherits does not count. Alibaba Cloud raises it on request: then set
   * `policiesPerTarget`.
   */
  static readonly MAX_POLICIES_PER_TARGET = 10;
  /** Custom policies of one resource directory. */
  static readonly MAX_POLICIES = 1500;
  /** Levels of folders below the root folder. */
  static readonly MAX_FOLDER_LEVELS = 5;
  /**
   * Characters of a policy's name. https://www.alibabacloud.com/help/en/resource-management/api-createcontrolpolicy
   */
  static readonly MAX_NAME_CHARACTERS = 128;
  /** Characters of a policy's description. Same page. */
  static readonly MAX_DESCRIPTION_CHARACTERS = 1024;
}
