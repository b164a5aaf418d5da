import { Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import { ChinaRegion } from '../waf';

/** ISO 3166-1, as both places take it. */
export const COUNTRY = { pattern: /^[A-Z]{2}$/, allowed: 'two capital letters (ISO 3166-1), such as "KP"' };

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

  /** @internal adds what no place would take */
  check(problems: Problems): void {
    const { countries = [], china = [] } = this.props;
    if (countries.length + china.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'regions names none',
        allowed: 'countries, china, or both',
        fix: 'name the regions, or remove regions',
      });
    }
    if (Token.isUnresolved(countries)) return;
    for (const country of countries.filter((code) => !Token.isUnresolved(code) && !COUNTRY.pattern.test(code))) {
      problems.add({
        code: 'invalid-value',
        what: 'regions has a text that is no code of a country',
        got: shown(country),
        allowed: COUNTRY.allowed,
        fix: 'correct the code',
      });
    }
  }

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
