/** Documented limits of CloudSSO, all checked at synthesis. */
export class SingleSignOnLimits {
  /** System policies of one access configuration. https://www.alibabacloud.com/help/en/cloudsso/latest/manage-system-and-inline-policies */
  static readonly MAX_SYSTEM_POLICIES = 20;
  /** Characters of an inline policy. Same page. */
  static readonly MAX_INLINE_POLICY_CHARACTERS = 6144;
  /** Addresses and blocks from where users can sign in. https://www.alibabacloud.com/help/en/cloudsso/developer-reference/api-cloudsso-2021-05-15-setloginpreference */
  static readonly MAX_ALLOWED_NETWORKS = 100;
  /** SCIM credentials of a directory. https://www.alibabacloud.com/help/en/cloudsso/latest/manage-scim-credentials */
  static readonly MAX_SCIM_CREDENTIALS = 2;
  /** Regions that have directories. https://www.alibabacloud.com/help/en/cloudsso/product-overview/sso-region-description */
  static readonly REGIONS: readonly string[] = [
    'ap-northeast-2',
    'ap-southeast-1',
    'cn-hongkong',
    'cn-shanghai',
    'eu-central-1',
    'us-west-1',
  ];
}
