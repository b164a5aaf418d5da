import type { NameLetters, NameRule } from '../core/naming';

const LETTERS: NameLetters = {
  form: /^[\p{L}\p{N}_.-]+$/u,
  text: 'letters of any script, digits, "_", "." and "-"',
  service: 'the service',
};

/** A name that is shown in the console. @unverified the length that each service stores */
export function nameRule(argument: string, maxLength = 64): NameRule {
  return { argument, maxLength, letters: LETTERS };
}
