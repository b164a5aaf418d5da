import { Token } from 'cdktf';

/** Text that means itself: Terraform would read `${` and `%{` as templates. Tokens stay tokens, and what is missing is told elsewhere. */
export function literal<T extends string | undefined>(text: T): T {
  if (text === undefined || !text.includes('{') || Token.isUnresolved(text)) return text;
  return text.replace(/[$%](?=\{)/g, '$&$&') as T;
}
