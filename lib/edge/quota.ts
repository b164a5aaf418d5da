/** Limits of ESA that the provider does not check. */
export class EdgeQuota {
  /**
   * Bytes of one rule, its condition and its settings together.
   * https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/user-guide/work-with-rules-engine/
   */
  static readonly MAX_EXPRESSION_BYTES = 4096;
  /** Conditions in one expression with an Enterprise plan; other plans have fewer. Same page. */
  static readonly MAX_CONDITIONS = 20;
  /** Levels of `and` and `or` in one expression. Same page. */
  static readonly MAX_NESTING = 2;
  /** Characters of a rule's name. Same page. */
  static readonly MAX_RULE_NAME = 128;
  /**
   * Items of one list.
   * https://www.alibabacloud.com/help/en/ros/developer-reference/aliyun-esa-customlist
   */
  static readonly MAX_LIST_ITEMS = 500;
  /**
   * Characters of a list's name.
   * https://alibabacloud.com/help/en/dcdnnext/latest/ip-network-segment-grouping
   */
  static readonly MAX_LIST_NAME = 32;
  /**
   * Seconds that the action of a rate limit lasts: 10 seconds to 24 hours.
   * https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/user-guide/frequency-control-rules
   */
  static readonly RATE_LIMIT_ACTION_SECONDS = { MIN: 10, MAX: 86_400 } as const;
  /** Hours from UTC. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_waf_rule */
  static readonly TIME_ZONE = { MIN: -12, MAX: 14 } as const;
  /** Characters of a record's comment. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_record */
  static readonly MAX_RECORD_COMMENT = 100;
  /**
   * Bytes of the body, and of the location, that a load balancer answers by itself.
   * https://help.aliyun.com/zh/edge-security-acceleration/esa/create-custom-rules
   */
  static readonly MAX_FIXED_RESPONSE_BYTES = 1024;
  /** Seconds that a health check waits. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_load_balancer */
  static readonly MONITOR_TIMEOUT_SECONDS = { MIN: 1, MAX: 10 } as const;
  /** Weight of an origin or of a pool. Same page. */
  static readonly WEIGHT = { MIN: 0, MAX: 100 } as const;
  /** Redirects of an origin that are followed. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_origin_rule */
  static readonly FOLLOWED_REDIRECTS = { MIN: 1, MAX: 5 } as const;

  private constructor() {}
}
