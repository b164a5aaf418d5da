import { Fn, Token } from 'cdktf';

/** Tokens of texts, as cdktf writes them. */
const TOKENS = /(\$\{TfToken\[[^\]]+\]\})/;

/** Changes a text but for the tokens in it, which would be others then. */
export function outsideTokens(text: string, change: (part: string, beforeToken: boolean) => string): string {
  const parts = text.split(TOKENS);
  return parts.map((part, i) => (i % 2 === 1 ? part : change(part, i < parts.length - 1))).join('');
}

/** Text that means itself: Terraform would read `${` and `%{` as templates. Tokens stay tokens, and what is missing is told elsewhere. */
export function literal<T extends string | undefined>(text: T): T {
  if (text === undefined || !text.includes('{')) return text;
  return outsideTokens(text, (part, beforeToken) => {
    const escaped = part.replace(/[$%](?=\{)/g, '$&$&');
    // With the reference that stands behind it, a dollar would be such an escape.
    return beforeToken ? escaped.replace(/[$%]+$/, '${"$&"}') : escaped;
  }) as T;
}

/** A text as an argument of a function of Terraform. What cdktf makes of a text with tokens in it lets quotation marks end it. */
function argument(text: string): string {
  const escapes: { readonly [found: string]: string } = { '\n': '\\n', '\r': '\\r', $: '\\u0024', '%': '\\u0025' };
  const parts = text
    .split(TOKENS)
    .map((part, i) =>
      i % 2 === 1 ? part : part.replace(/["\\\n\r]|[$%](?=\{)/g, (found) => escapes[found] ?? `\\${found}`),
    )
    .filter((part) => part !== '');
  return parts.length === 1 ? (parts[0] ?? '') : (Fn.join('', parts) as string);
}

/** In small letters; Terraform makes them where only it knows the text. */
export function lowerCase(text: string): string {
  return Token.isUnresolved(text) ? (Fn.lower(argument(text)) as string) : text.toLowerCase();
}

/** In base64; Terraform encodes what only it knows. */
export function base64(text: string): string {
  return Token.isUnresolved(text) ? (Fn.base64encode(argument(text)) as string) : Buffer.from(text).toString('base64');
}

/** A number where the service has a text. */
export function asText<T extends number | undefined>(value: T): T extends undefined ? string | undefined : string;
export function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : Token.isUnresolved(value) ? Token.asString(value) : String(value);
}

/** Texts in one; Terraform joins them where only it knows how many there are. */
export function joined(texts: readonly string[], separator: string): string {
  return Token.isUnresolved(texts) ? (Fn.join(argument(separator), [...texts]) as string) : texts.join(separator);
}

/** A value as JSON. Terraform quotes texts that only it knows, so that no quotation mark in them ends the text. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string' && Token.isUnresolved(value)) return Fn.jsonencode(argument(value)) as string;
  if (typeof value === 'number' && Token.isUnresolved(value)) return asText(value);
  if (Array.isArray(value) && Token.isUnresolved(value)) return Fn.jsonencode(value) as string;
  if (Array.isArray(value)) return `[${value.map((one) => jsonText(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${jsonText(member)}`).join(',')}}`;
}
