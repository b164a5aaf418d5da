import type { IEdgeSite } from '../edge';
import type { IProtectedObject, IResourceGroup, IWafInstance } from '../waf';
import type { IAisec } from '../core/aisec';

export interface WafPlaceProps {
  readonly waf: IWafInstance;
  /** What is protected, such as an `AiApplication`. @default - none; `groups` are */
  readonly objects?: readonly IProtectedObject[];
  /** Groups that are protected. @default - none; `objects` are */
  readonly groups?: readonly IResourceGroup[];
  /** Configuration of the provider `aisec`, for raw templates and look-ups. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** Where bots are stopped. One declaration can be for several places. */
export class BotPlace {
  /** A site of ESA: before WAF and the application. */
  static edge(site: IEdgeSite): BotPlace {
    return new BotPlace(site, undefined);
  }

  /** Protected objects of WAF 3.0. */
  static waf(props: WafPlaceProps): BotPlace {
    return new BotPlace(undefined, props);
  }

  private constructor(
    /** @default - it is at WAF */
    readonly site: IEdgeSite | undefined,
    /** @default - it is at ESA */
    readonly protectedObjects: WafPlaceProps | undefined,
  ) {}
}
