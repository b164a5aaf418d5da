import { Token } from 'cdktf';
import type { IAisec } from '../core/aisec';
import type { Problems } from '../core/errors';
import type { NameLetters, NameRule } from '../core/naming';
import { type ArgumentNames, checkAgainstProvider } from '../core/provider-check';

export { aisecOf } from '../core/aisec';
export { flag } from '../core/flag';
export { literal } from '../core/literal';

/** What constructs take that need the provider `aisec`. */
export interface SecurityCenterAisecProps {
  /** Configuration of the provider `aisec`: account and region. @default - the stack's default one, made if there is none */
  readonly aisec?: IAisec;
}

/** What everything takes that runs once and is followed to its end. */
export interface OperationProps extends SecurityCenterAisecProps {
  /** Another value of any of these runs it again: `{ release: '42' }`. @default - it runs once, when it is created */
  readonly triggers?: { readonly [name: string]: string };
  /** How long an apply waits for the end, 1 to 1,440 minutes. Applying again waits for the same task. @default 60 */
  readonly timeoutMinutes?: number;
}

/** Longest name that is sent. @unverified */
const MAX_NAME = 64;

export const LETTERS: NameLetters = {
  form: /^[\p{L}\p{N}_.() -]+$/u,
  text: 'letters of any script, digits, spaces, "_", ".", "-" and brackets',
  service: 'Security Center',
};

export function nameRule(argument: string): NameRule {
  return { argument, maxLength: MAX_NAME, letters: LETTERS };
}

/** Throws everything that is wrong with a resource's arguments, in the construct's own words. */
export function checked<T extends object>(problems: Problems, type: string, config: T, names: ArgumentNames = {}): T {
  if (problems.findings.length === 0) checkAgainstProvider(problems, type, config, names);
  problems.throwIfAny();
  return config;
}

/** Adds a problem for each list without members: what it is about would be switched off in silence. */
export function checkGiven(
  problems: Problems,
  lists: { readonly [argument: string]: readonly unknown[] | undefined },
): void {
  for (const [argument, list] of Object.entries(lists)) {
    if (list?.length !== 0) continue;
    problems.add({
      code: 'too-few-items',
      what: `${argument} is empty`,
      got: '0',
      allowed: 'at least 1',
      fix: `name one in ${argument}`,
    });
  }
}

const VARIABLE = /^[A-Za-z_]\w*$/;

/** Adds a problem for a text that is no name of a variable; it may be the secret itself, so it is not shown. */
export function checkVariable(problems: Problems, argument: string, name: string): void {
  if (Token.isUnresolved(name) || VARIABLE.test(name)) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} is no name of a variable`,
    got: 'a text (not shown)',
    allowed: 'letters, digits and _, a digit not first; not the secret itself',
    fix: `set ${argument} to the name of the variable; revoke the secret if it stood there`,
  });
}
