import { ChinaRegion } from '../waf';

export interface BotRegionsProps {
  /** Countries outside of China by ISO 3166-1: `KP`. @default - none */
  readonly countries?: readonly string[];
  /** Parts of China. ESA knows the mainland, Hong Kong, Macao and Taiwan; provinces are for WAF only. @default - none */
  readonly china?: readonly ChinaRegion[];
}

/** Regions that are kept out. */
export class BotRegions {
  /** Requests from these are stopped. */
  static block(props: BotRegionsProps): BotRegions {
    return new BotRegions(props, false);
  }

  /** Requests from anywhere else are stopped. Only at ESA: a region rule of WAF names what it blocks. */
  static allowOnly(props: BotRegionsProps): BotRegions {
    return new BotRegions(props, true);
  }

  private constructor(
    readonly props: BotRegionsProps,
    /** @internal */
    readonly isAllowed: boolean,
  ) {}

  /** @internal as ESA names them; undefined for a part that it does not know */
  get edgeCodes(): readonly (string | undefined)[] {
    const { countries = [], china = [] } = this.props;
    return [...countries, ...china.map(({ code }) => EDGE_CODES[code])];
  }
}

const EDGE_CODES: { readonly [region: string]: string } = {
  [ChinaRegion.MAINLAND.code]: 'CN',
  [ChinaRegion.HONG_KONG.code]: 'HK',
  [ChinaRegion.MACAO.code]: 'MO',
  [ChinaRegion.TAIWAN.code]: 'TW',
};
