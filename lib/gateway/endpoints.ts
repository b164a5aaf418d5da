/** Where AI Guardrails is called, and by which codes its services go there. */

/** `Service` codes of one region, by what is checked. */
export interface ServiceCodes {
  readonly request?: string;
  readonly response?: string;
  readonly requestImage?: string;
  readonly responseImage?: string;
  readonly file?: string;
}

export interface RegionOptions {
  /** `ap-southeast-1` */
  readonly regionId: string;
  /** `vpc` is reachable from VPCs of the region only; not every region has it. @default 'public' */
  readonly network?: 'public' | 'vpc';
  /** Host, or host:port. @default - the region's */
  readonly host?: string;
  /** HTTP is for hosts of this machine only. @default 'https' */
  readonly protocol?: 'https' | 'http';
  /** Codes that are called there instead of the region's usual ones. @default - the region's usual ones */
  readonly services?: ServiceCodes;
}

export interface Endpoint {
  readonly regionId: string;
  readonly host: string;
  readonly origin: string;
  readonly services: ServiceCodes;
}

interface KnownRegion {
  readonly vpc: boolean;
  readonly services: ServiceCodes;
}

/** Codes of images and files are known from the mainland's documentation; elsewhere they are @unverified. */
const IMAGES_AND_FILES: ServiceCodes = {
  requestImage: 'img_query_security_check',
  responseImage: 'img_response_security_check',
  file: 'file_security_sync_check',
};
const MAINLAND: ServiceCodes = {
  request: 'query_security_check',
  response: 'response_security_check',
  ...IMAGES_AND_FILES,
};
const INTERNATIONAL: ServiceCodes = {
  request: 'query_security_check_intl',
  response: 'response_security_check_intl',
  ...IMAGES_AND_FILES,
};

/** The same facts as `GuardrailsRegion` has for constructs; a test compares them. */
export const KNOWN_REGIONS: { readonly [regionId: string]: KnownRegion } = {
  'ap-southeast-1': { vpc: true, services: INTERNATIONAL },
  'cn-shanghai': { vpc: true, services: MAINLAND },
  'cn-beijing': { vpc: true, services: MAINLAND },
  'cn-hangzhou': { vpc: true, services: MAINLAND },
  'cn-shenzhen': { vpc: true, services: MAINLAND },
  'cn-chengdu': { vpc: false, services: MAINLAND },
  // Known from another client only, @unverified: its services have to be named.
  'eu-central-1': { vpc: false, services: {} },
};

const HOST = /^(?:\[([\da-f:]+)\]|([a-z\d](?:[a-z\d.-]*[a-z\d])?))(?::\d{1,5})?$/i;

export function isLoopback(host: string): boolean {
  const [, v6, name] = HOST.exec(host) ?? [];
  return v6 === '::1' || name === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(name ?? '');
}

export const isHost = (host: string): boolean => HOST.test(host);

/** The endpoint of a region; undefined where none is known. */
export function endpointOf({
  regionId,
  network = 'public',
  host,
  protocol = 'https',
  services,
}: RegionOptions): Endpoint | undefined {
  const known = Object.hasOwn(KNOWN_REGIONS, regionId) ? KNOWN_REGIONS[regionId] : undefined;
  if (host === undefined && network === 'vpc' && !known?.vpc) return undefined;
  if (host === undefined && !known) return undefined;
  const name = host ?? `green-cip${network === 'vpc' ? '-vpc' : ''}.${regionId}.aliyuncs.com`;
  return { regionId, host: name, origin: `${protocol}://${name}`, services: { ...known?.services, ...services } };
}
