import { Token } from 'cdktf';
import type { IAisec } from '../core/aisec';
import { type Problems, shown } from '../core/errors';
import type { NameLetters } from '../core/naming';

export { aisecOf } from '../core/aisec';
export { jsonText, literal } from '../core/literal';

/** What every construct that needs the provider `aisec` takes. */
export interface AisecResourceProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** AI Guardrails shows names in its console, in any language. */
export const GUARDRAILS_NAMES: NameLetters = {
  form: /^[^\p{Cc}]+$/u,
  text: 'characters, none of them a control character',
  service: 'AI Guardrails',
};

/** The texts of a list. Adds a problem where it is none, such as a text, or a list that only Terraform knows. */
export function textsOf(problems: Problems, argument: string, list: readonly string[]): readonly string[] {
  const known = Array.isArray(list) && !Token.isUnresolved(list);
  const wrong: readonly unknown[] = known ? list.filter((text) => typeof text !== 'string') : [list];
  for (const value of wrong) {
    const items = known ? 'an item of ' : '';
    problems.add({
      code: 'wrong-type',
      what: `${items}${argument} has the wrong type`,
      got: Token.isUnresolved(value) ? 'a list that only Terraform knows' : shown(value),
      allowed: known ? 'a string, which may be a token' : 'an array of strings, which may be tokens',
      fix: `correct ${argument}`,
    });
  }
  return known ? list.filter((text) => typeof text === 'string') : [];
}

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };
