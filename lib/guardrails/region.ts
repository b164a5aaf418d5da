import { GuardrailsService } from './service';

export interface GuardrailsRegionProps {
  /** `ap-southeast-1` */
  readonly regionId: string;
  /** Host name that is reachable from the internet. @default - `green-cip.<regionId>.aliyuncs.com` */
  readonly endpoint?: string;
  /** Host name that is reachable from VPCs of the region. @default - none is known */
  readonly vpcEndpoint?: string;
  /** What checks prompts there, unless the access says otherwise. @default - the access must say it */
  readonly queryService?: GuardrailsService;
  /** What checks answers there, unless the access says otherwise. @default - the access must say it */
  readonly responseService?: GuardrailsService;
}

const INTERNATIONAL = { queryService: GuardrailsService.QUERY_INTL, responseService: GuardrailsService.RESPONSE_INTL };
const MAINLAND = { queryService: GuardrailsService.QUERY, responseService: GuardrailsService.RESPONSE };

/** A region of AI Guardrails. Content is checked, and billed, in the region whose endpoint is called. */
export class GuardrailsRegion {
  /** Singapore, `ap-southeast-1`. */
  static readonly SINGAPORE = GuardrailsRegion.withVpc('ap-southeast-1', INTERNATIONAL);
  /** China (Shanghai), `cn-shanghai`. */
  static readonly SHANGHAI = GuardrailsRegion.withVpc('cn-shanghai', MAINLAND);
  /** China (Beijing), `cn-beijing`. */
  static readonly BEIJING = GuardrailsRegion.withVpc('cn-beijing', MAINLAND);
  /** China (Hangzhou), `cn-hangzhou`. */
  static readonly HANGZHOU = GuardrailsRegion.withVpc('cn-hangzhou', MAINLAND);
  /** China (Shenzhen), `cn-shenzhen`. */
  static readonly SHENZHEN = GuardrailsRegion.withVpc('cn-shenzhen', MAINLAND);
  /** China (Chengdu), `cn-chengdu`. It has no VPC endpoint. */
  static readonly CHENGDU = GuardrailsRegion.custom({ regionId: 'cn-chengdu', ...MAINLAND });
  /**
   * Germany (Frankfurt), `eu-central-1`. Services must be named.
   * @unverified the region is known from another client only, not from Alibaba Cloud's documentation
   */
  static readonly FRANKFURT = GuardrailsRegion.custom({ regionId: 'eu-central-1' });

  /** Any other region. */
  static custom(props: GuardrailsRegionProps): GuardrailsRegion {
    return new GuardrailsRegion(props);
  }

  private static withVpc(regionId: string, services: Partial<GuardrailsRegionProps>): GuardrailsRegion {
    return new GuardrailsRegion({ regionId, vpcEndpoint: `green-cip-vpc.${regionId}.aliyuncs.com`, ...services });
  }

  readonly regionId: string;
  readonly endpoint: string;
  readonly vpcEndpoint?: string;
  readonly queryService?: GuardrailsService;
  readonly responseService?: GuardrailsService;

  private constructor({ regionId, endpoint, vpcEndpoint, queryService, responseService }: GuardrailsRegionProps) {
    this.regionId = regionId;
    this.endpoint = endpoint ?? `green-cip.${regionId}.aliyuncs.com`;
    this.vpcEndpoint = vpcEndpoint;
    this.queryService = queryService;
    this.responseService = responseService;
  }
}

/** Which host name callers use. */
export enum GuardrailsEndpoint {
  /** Reachable from everywhere. */
  PUBLIC = 'public',
  /** Reachable from VPCs of the region; traffic does not leave Alibaba Cloud. */
  VPC = 'vpc',
}
