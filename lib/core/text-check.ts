import { Token } from 'cdktf';
import { type Problems, shown } from './errors';

/** Adds a problem for a text that is not of the form; tokens and absent texts are skipped. */
export function checkText(
  problems: Problems,
  argument: string,
  text: string | undefined,
  form: RegExp,
  allowed: string,
): void {
  if (text === undefined || Token.isUnresolved(text) || form.test(text)) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} is malformed`,
    got: shown(text),
    allowed,
    fix: `correct ${argument}`,
  });
}
