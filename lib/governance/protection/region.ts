/**
 * Regions that Alibaba Cloud's SDKs have endpoints for, by which `ProtectionRule.allowedRegions` knows what to deny. A region that is opened later
 * is not among them.
 */
export const REGIONS: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'cn-beijing',
  'cn-beijing-finance-1',
  'cn-chengdu',
  'cn-fuzhou',
  'cn-guangzhou',
  'cn-hangzhou',
  'cn-hangzhou-finance',
  'cn-heyuan',
  'cn-heyuan-acdr-1',
  'cn-hongkong',
  'cn-huhehaote',
  'cn-nanjing',
  'cn-qingdao',
  'cn-shanghai',
  'cn-shanghai-finance-1',
  'cn-shenzhen',
  'cn-shenzhen-finance-1',
  'cn-wuhan-lr',
  'cn-wulanchabu',
  'cn-wulanchabu-gic-1',
  'cn-zhangjiakou',
  'cn-zhengzhou-jva',
  'cn-zhongwei',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'me-central-1',
  'me-east-1',
  'na-south-1',
  'us-east-1',
  'us-southeast-1',
  'us-west-1',
];

/**
 * Patterns of resources in all regions but the allowed ones. Services write a region as it is or with a prefix (`oss-cn-beijing`), so a pattern has
 * stars on both sides, unless it would then take an allowed region too (`cn-hangzhou` and `cn-hangzhou-finance`).
 * https://www.alibabacloud.com/help/en/resource-management/resource-directory/use-cases/use-access-control-policies-to-define-services-that-can-be-accessed-by-an-enterprise
 */
export function resourcesOutside(allowed: readonly string[], alsoDenied: readonly string[]): readonly string[] {
  const denied = [...new Set([...REGIONS, ...alsoDenied])].filter((region) => !allowed.includes(region));
  return denied.flatMap((region) =>
    allowed.some((one) => one.includes(region))
      ? [`acs:*:${region}:*:*`, `acs:*:oss-${region}:*:*`]
      : [`acs:*:*${region}*:*:*`],
  );
}
