import { Token } from 'cdktf';
import { type Problems, shown } from './errors';

/** Whether only Terraform knows the text, or the list that it stands for: such a list has one text, in a form of its own. */
export const isUnknown = (text: string): boolean => Token.isUnresolved(text) || text.startsWith('#{TfToken[');

/** Adds a problem for a text that is not of the form; tokens and absent texts are skipped. */
export function checkText(
  problems: Problems,
  argument: string,
  text: string | undefined,
  form: RegExp,
  allowed: string,
): void {
  if (text === undefined || isUnknown(text) || form.test(text)) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} is malformed`,
    got: shown(text),
    allowed,
    fix: `correct ${argument}`,
  });
}
