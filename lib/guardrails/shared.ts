import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { Aisec, type IAisec } from '../core/aisec';
import type { NameLetters } from '../core/naming';

/** What every construct that needs the provider `aisec` takes. */
export interface AisecResourceProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** The given configuration, or the stack's. */
export function aisecOf(scope: IConstruct, { aisec }: AisecResourceProps): IAisec {
  return aisec ?? Aisec.of(scope);
}

/** AI Guardrails shows names in its console, in any language. */
export const GUARDRAILS_NAMES: NameLetters = {
  form: /^[^\p{Cc}]+$/u,
  text: 'characters, none of them a control character',
  service: 'AI Guardrails',
};

/** Text that means itself: Terraform would read `${` and `%{` as templates. Tokens stay tokens. */
export function literal(text: string): string {
  return Token.isUnresolved(text) ? text : text.replace(/[$%](?=\{)/g, '$&$&');
}

/** A JSON value. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };
