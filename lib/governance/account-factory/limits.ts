/** Documented limits of the account factory, all checked at synthesis. Those of members are in `OrganizationLimits`. */
export class AccountFactoryLimits {
  /** Accounts whose baselines are applied at the same time, unless `concurrency` says otherwise. */
  static readonly DEFAULT_CONCURRENCY = 5;
  /** Tags of one account. https://www.alibabacloud.com/help/en/resource-management/tag/product-overview/limits */
  static readonly MAX_TAGS = 20;
  /** Longest domain of RAM users, `.onaliyun.com` included. */
  static readonly MAX_DOMAIN_CHARACTERS = 64;
  /** Passwords of RAM users. https://www.alibabacloud.com/help/en/ram/developer-reference/api-ims-2019-08-15-setpasswordpolicy */
  static readonly PASSWORD_LENGTH = [8, 32] as const;
  /** Days until a password expires; 0: never. */
  static readonly PASSWORD_AGE = [0, 1095] as const;
  /** Earlier passwords that cannot be used again. */
  static readonly PASSWORD_REUSE = [0, 24] as const;
  /** Wrong passwords in an hour; 0: any number. */
  static readonly LOGIN_ATTEMPTS = [0, 32] as const;
  /** Hours that a session of a RAM user in the console lasts. https://www.alibabacloud.com/help/en/ram/developer-reference/api-ims-2019-08-15-setsecuritypreference */
  static readonly SESSION_HOURS = [1, 24] as const;
}
