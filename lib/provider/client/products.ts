/** What the client has to know of each product that the catalogue does not say. Data only. */

/**
 * Where a product's OpenAPI answers.
 * - `everywhere`: one host for all regions.
 * - `mainland` / `abroad`: one host for the regions of mainland China, one for all others, and `own` for single regions.
 * - `only`: these regions and no other.
 * - `pattern`: `<region>` in the host name stands for the region.
 */
export type EndpointRule =
  | { readonly everywhere: string }
  | { readonly mainland: string; readonly abroad: string; readonly own?: { readonly [region: string]: string } }
  | { readonly only: { readonly [region: string]: string } }
  | { readonly pattern: string };

export interface Product {
  readonly endpoints: EndpointRule;
  /** First part of the names of its operations in RAM policies. @unverified where an answer does not name the operation */
  readonly ramCode: string;
  /** Calls per second that no call of the client exceeds, unless the configuration says otherwise. @unverified */
  readonly maxQps: number;
  /** Whether ALIBABA_CLOUD_ENDPOINT_<CODE> is about the same hosts as this product. @default true */
  readonly endpointVariable?: false;
}

/** Quotas of management operations are not published: few enough for what a console user may do, by a wide margin. */
const MAX_QPS = 20;

const inAll = (regions: readonly string[], host: (region: string) => string): { readonly [region: string]: string } =>
  Object.fromEntries(regions.map((region) => [region, host(region)]));

/** By the product's name in the catalogue. */
export const PRODUCTS: { readonly [product: string]: Product } = {
  Green: {
    endpoints: {
      only: inAll(
        ['cn-shanghai', 'cn-beijing', 'cn-hangzhou', 'cn-shenzhen', 'cn-chengdu', 'ap-southeast-1'],
        (region) => `green-cip.${region}.aliyuncs.com`,
      ),
    },
    ramCode: 'yundun-greenweb',
    // The service is known to count per account, and the account's own traffic needs most of it.
    maxQps: 10,
    // The alicloud provider's variable of this name stands for the hosts of the older Content Moderation.
    endpointVariable: false,
  },
  'waf-openapi': {
    endpoints: { mainland: 'wafopenapi.cn-hangzhou.aliyuncs.com', abroad: 'wafopenapi.ap-southeast-1.aliyuncs.com' },
    ramCode: 'yundun-waf',
    maxQps: MAX_QPS,
  },
  Sas: {
    endpoints: { mainland: 'tds.cn-shanghai.aliyuncs.com', abroad: 'tds.ap-southeast-1.aliyuncs.com' },
    ramCode: 'yundun-sas',
    maxQps: MAX_QPS,
  },
  'cloud-siem': {
    endpoints: { mainland: 'cloud-siem.cn-shanghai.aliyuncs.com', abroad: 'cloud-siem.ap-southeast-1.aliyuncs.com' },
    ramCode: 'yundun-sas',
    maxQps: MAX_QPS,
  },
  sophonsoar: {
    endpoints: { mainland: 'sophonsoar.aliyuncs.com', abroad: 'sophonsoar.ap-southeast-1.aliyuncs.com' },
    ramCode: 'yundun-soar',
    maxQps: MAX_QPS,
  },
  ESA: {
    endpoints: { mainland: 'esa.cn-hangzhou.aliyuncs.com', abroad: 'esa.ap-southeast-1.aliyuncs.com' },
    ramCode: 'esa',
    maxQps: MAX_QPS,
  },
  governance: {
    endpoints: {
      mainland: 'governance.cn-hangzhou.aliyuncs.com',
      abroad: 'governance.ap-southeast-1.aliyuncs.com',
      own: { 'eu-central-1': 'governance.eu-central-1.aliyuncs.com' },
    },
    ramCode: 'governance',
    maxQps: MAX_QPS,
  },
  Ram: { endpoints: { everywhere: 'ram.aliyuncs.com' }, ramCode: 'ram', maxQps: MAX_QPS },
  Ims: { endpoints: { everywhere: 'ims.aliyuncs.com' }, ramCode: 'ram', maxQps: MAX_QPS },
  Sts: { endpoints: { pattern: 'sts.<region>.aliyuncs.com' }, ramCode: 'sts', maxQps: MAX_QPS },
  Kms: { endpoints: { pattern: 'kms.<region>.aliyuncs.com' }, ramCode: 'kms', maxQps: MAX_QPS },
  oos: { endpoints: { pattern: 'oos.<region>.aliyuncs.com' }, ramCode: 'oos', maxQps: MAX_QPS },
  Tag: { endpoints: { pattern: 'tag.<region>.aliyuncs.com' }, ramCode: 'tag', maxQps: MAX_QPS },
  cloudsso: { endpoints: { pattern: 'cloudsso.<region>.aliyuncs.com' }, ramCode: 'cloudsso', maxQps: MAX_QPS },
  ResourceManager: {
    endpoints: { everywhere: 'resourcemanager.aliyuncs.com' },
    ramCode: 'resourcemanager',
    maxQps: MAX_QPS,
  },
  // The hosts below that differ abroad go by the account's site, which the region only hints at.
  ResourceDirectoryMaster: {
    endpoints: { mainland: 'resourcedirectory.aliyuncs.com', abroad: 'resourcedirectory-intl.aliyuncs.com' },
    // The references of its operations say so.
    ramCode: 'resourcemanager',
    maxQps: MAX_QPS,
  },
  Config: {
    endpoints: { mainland: 'config.cn-shanghai.aliyuncs.com', abroad: 'config.ap-southeast-1.aliyuncs.com' },
    ramCode: 'config',
    maxQps: MAX_QPS,
  },
  Alidns: { endpoints: { everywhere: 'alidns.aliyuncs.com' }, ramCode: 'alidns', maxQps: MAX_QPS },
  BssOpenApi: {
    endpoints: { mainland: 'business.aliyuncs.com', abroad: 'business.ap-southeast-1.aliyuncs.com' },
    ramCode: 'bssapi',
    maxQps: MAX_QPS,
  },
};
