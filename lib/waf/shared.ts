import type { IAisec } from '../core/aisec';
import type { NameLetters, NameRule } from '../core/naming';
import type { IWafInstance } from './instance';
import { WafLimits } from './limits';

export { aisecOf } from '../core/aisec';
export { flag } from '../core/flag';
export { asText, joined, jsonText, literal } from '../core/literal';

/** What every construct of a WAF instance takes. */
export interface WafResourceProps {
  readonly waf: IWafInstance;
}

/** What constructs take that need the provider `aisec` too. */
export interface WafAisecProps extends WafResourceProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

const LETTERS: NameLetters = {
  form: /^[\p{L}\p{N}_.-]+$/u,
  text: 'letters of any script, digits, "_", "." and "-"',
  service: 'WAF',
};

export function nameRule(argument: string): NameRule {
  return { argument, maxLength: WafLimits.MAX_NAME_CHARACTERS, letters: LETTERS };
}
