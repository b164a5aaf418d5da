/**
 * Documented limits of WAF 3.0, all checked at synthesis. What differs by the edition of an instance is in `WafQuotas`.
 * Ranges are those of the API reference: https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-createdefenserule
 */
export class WafLimits {
  /** Conditions of one rule; all of them have to match. Same page. */
  static readonly MAX_CONDITIONS = 5;
  /** Seconds in which requests of one caller are counted. Same page. */
  static readonly RATE_INTERVAL = [1, 1800] as const;
  /** Seconds for which the action of a rate limit holds. Same page. */
  static readonly RATE_DURATION = [60, 86_400] as const;
  /** Occurrences of a response code that trigger a rate limit. Same page. */
  static readonly RESPONSE_COUNT = [2, 50_000] as const;
  /** Percentage of a response code that triggers a rate limit. Same page. */
  static readonly RESPONSE_RATIO = [1, 100] as const;
  /** Codes of HTTP responses. */
  static readonly RESPONSE_CODE = [100, 599] as const;
  /** Requests per second that a throttle lets pass. Same page. */
  static readonly THROTTLE_QPS = [1, 5_000_000] as const;
  /** Percentage of requests that a throttle lets pass. Same page. */
  static readonly THROTTLE_RATIO = [1, 99] as const;
  /** Percentage of callers that a gray release covers. Same page. */
  static readonly GRAY_SHARE = [1, 100] as const;
  /** Periods of one schedule. Same page. */
  static readonly MAX_PERIODS = 5;
  /** Hours by which the clock of a schedule differs from UTC. Same page. */
  static readonly UTC_OFFSET = [-12, 12] as const;
  /** Places that one rule takes accounts from. Same page. */
  static readonly MAX_ACCOUNT_SOURCES = 5;
  /** Priorities of places that accounts are taken from; the least comes first. Same page. */
  static readonly ACCOUNT_PRIORITY = [0, 20] as const;

  /** TCP ports; which of them an edition offers is documented on https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/view-the-allowed-port-range */
  static readonly PORT = [1, 65_535] as const;
  /**
   * Seconds until a connection to an origin, a read or a write fails.
   * https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-createdomain
   */
  static readonly ORIGIN_TIMEOUT = [1, 3600] as const;
  /** The same where nothing is said. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/wafv3_domain */
  static readonly ORIGIN_DEFAULTS = { connect: 5, read: 120, write: 120 } as const;
  /** Requests over one kept connection. Same page as `ORIGIN_TIMEOUT`. */
  static readonly KEEP_ALIVE_REQUESTS = [60, 1000] as const;
  /** Seconds for which an idle connection is kept. Same page. */
  static readonly KEEP_ALIVE_TIMEOUT = [1, 60] as const;
  /** Requests at the same time over one HTTP/2 connection to an origin. Same page. */
  static readonly HTTP2_CONCURRENCY = [1, 512] as const;
  /** Gigabytes of a request's body. https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/wafv3_domain */
  static readonly MAX_BODY_SIZE = [2, 10] as const;
  /** Characters of a name. https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-createdefensetemplate */
  static readonly MAX_NAME_CHARACTERS = 255;

  /** Status codes of block pages, without 204 and 304. https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/configure-custom-response-rules */
  static readonly PAGE_STATUS = [200, 600] as const;
  /** Characters of a block page. Same page. */
  static readonly MAX_PAGE_CHARACTERS = 4000;
  /** Headers of a block page. Same page. */
  static readonly MAX_PAGE_HEADERS = 10;
  /** Status codes that have no body. Same page. */
  static readonly PAGE_STATUS_WITHOUT_BODY: readonly number[] = [204, 304];
}

/**
 * What depends on the edition of an instance. `DescribeInstance` tells the numbers of yours (`Details`); give them to the instance's
 * construct where they differ from those below, which are the documented ones.
 * https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/developer-reference/api-waf-openapi-2021-10-01-describeinstance
 */
export interface WafQuotas {
  /** Addresses of origins of one domain (`BackendMaxCount`). @default 20 */
  readonly origins?: number;
  /** Addresses in one condition (`AclRuleMaxIpCount`). @default 100 */
  readonly addressesPerCondition?: number;
  /** Addresses in one rule of the blacklist (`IpBlacklistIpInRuleMaxCount`). @default 200 */
  readonly addressesPerBlacklistRule?: number;
  /** Rules of one template (`CustomRuleInTemplateMaxCount` and others). @default 100, and 50 for tamper-proofing and leakage prevention */
  readonly rulesPerTemplate?: number;
  /** Protected objects bound to one template (`DefenseObjectInTemplateMaxCount`). @default 100 */
  readonly objectsPerTemplate?: number;
  /** Protected objects of one group (`DefenseObjectInGroupMaxCount`). @default 100 */
  readonly objectsPerGroup?: number;
}

/** All quotas but `rulesPerTemplate`, which depends on the scene. */
export const DOCUMENTED_QUOTAS = {
  origins: 20,
  addressesPerCondition: 100,
  addressesPerBlacklistRule: 200,
  objectsPerTemplate: 100,
  objectsPerGroup: 100,
} as const satisfies WafQuotas;
