/** Limits of bot protection that are checked at synthesis besides those of the rules themselves (`WafLimits`, `EdgeQuota`). */
export class BotLimits {
  /** Percent of callers that a canary covers; the range of WAF's gray release. https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-createdefenserule */
  static readonly SHARE = { MIN: 1, MAX: 100 } as const;
  /** Addresses of one blacklist rule at WAF, unless the instance's quotas say otherwise. Longer lists become several rules. Same page. */
  static readonly ADDRESSES_PER_WAF_RULE = 200;
  /** Addresses of one list at ESA. Longer blacklists become several lists. https://www.alibabacloud.com/help/en/ros/developer-reference/aliyun-esa-customlist */
  static readonly ADDRESSES_PER_EDGE_LIST = 500;
  /** Characters of a rule's name at ESA. https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/user-guide/work-with-rules-engine/ */
  static readonly MAX_EDGE_RULE_NAME = 128;

  private constructor() {}
}
