import type { BodyCondition } from './signature';

/** A condition of a rule, with the names that the provider's `conditions` block has. */
export interface EvaluatedCondition {
  readonly key: string;
  readonly opValue: string;
  readonly subKey?: string;
  readonly values?: string;
}

export interface EvaluatedRequest {
  readonly method: string;
  /** With query string, as it is sent. */
  readonly url: string;
  /** @default - none */
  readonly headers?: { readonly [name: string]: string };
  /** Source address. @default - unknown: no condition on `IP` holds */
  readonly ip?: string;
  /** As it is sent. @default - no body */
  readonly body?: string;
}

/** Decoding that WAF does before it compares. */
export enum WafDecoding {
  /** `%20`, and `+` in a form. */
  URL = 'url',
  /** `&lt;`, `&#60;`, `&#x3c;`. */
  HTML = 'html',
  /** `\u003c`. */
  UNICODE = 'unicode',
}

/** Documented: "URL encoding, HTML encoding, or Unicode encoding, is decoded before it is matched". */
export const DOCUMENTED_DECODINGS: readonly WafDecoding[] = [WafDecoding.URL, WafDecoding.HTML, WafDecoding.UNICODE];

export interface EvaluationOptions {
  /** @default DOCUMENTED_DECODINGS */
  readonly decodings?: readonly WafDecoding[];
  /** Bytes of the body that WAF looks at. @default - all of them; the service's own limit is not documented */
  readonly bodyBytes?: number;
}

/**
 * Whether a request meets all conditions of a rule, as far as it is documented what WAF does.
 *
 * Documented (https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/match-conditions): conditions are joined by
 * AND; content in URL, HTML or Unicode encoding is decoded before; matching does not care about case; several values are separated by commas.
 *
 * Assumed, always to the disadvantage of the rule: one round of decoding; case is folded for ASCII only; classes of a regular expression
 * know ASCII only; an expression may match anywhere; JSON escapes other than `\uXXXX` stay; base64 is not decoded.
 */
export function requestMeets(
  request: EvaluatedRequest,
  conditions: readonly EvaluatedCondition[],
  options: EvaluationOptions = {},
): boolean {
  return conditions.every((condition) => meets(request, condition, options));
}

/** Conditions of a signature, as a rule has them. */
export function onBody(conditions: readonly BodyCondition[]): readonly EvaluatedCondition[] {
  return conditions.map(({ operator, values }) => ({ key: 'Post-Body', opValue: operator, values }));
}

type Operator = (content: string, values: string) => boolean;

const OPERATORS: { readonly [opValue: string]: Operator } = {
  contain: (content, values) => content.includes(lower(values)),
  'not-contain': (content, values) => !content.includes(lower(values)),
  'contain-one': (content, values) => each(values).some((value) => content.includes(value)),
  'all-not-contain': (content, values) => !each(values).some((value) => content.includes(value)),
  eq: (content, values) => content === lower(values),
  ne: (content, values) => content !== lower(values),
  'match-one': (content, values) => each(values).includes(content),
  'all-not-match': (content, values) => !each(values).includes(content),
  'prefix-match': (content, values) => content.startsWith(lower(values)),
  'suffix-match': (content, values) => content.endsWith(lower(values)),
  'len-lt': (content, values) => byteLength(content) < Number(values),
  'len-eq': (content, values) => byteLength(content) === Number(values),
  'len-gt': (content, values) => byteLength(content) > Number(values),
  lt: (content, values) => Number(content) < Number(values),
  gt: (content, values) => Number(content) > Number(values),
  regex: (content, values) => expression(values).test(content),
  'not-regex': (content, values) => !expression(values).test(content),
  'regex-one': (content, values) => values.split(',').some((value) => expression(value).test(content)),
  'all-not-regex': (content, values) => !values.split(',').some((value) => expression(value).test(content)),
  empty: (content) => content === '',
  exists: () => true,
};

/** Operators that hold for a field that the request does not have. */
const HOLD_WITHOUT_FIELD = new Set([
  'none',
  'ne',
  'not-contain',
  'all-not-match',
  'all-not-contain',
  'not-regex',
  'all-not-regex',
]);

function meets(request: EvaluatedRequest, condition: EvaluatedCondition, options: EvaluationOptions): boolean {
  const { key, opValue, values = '' } = condition;
  const content = contentOf(request, condition, options);
  if (content === undefined) return HOLD_WITHOUT_FIELD.has(opValue);
  if (opValue === 'none') return false;
  const operator = OPERATORS[opValue];
  if (!operator) throw new Error(`the evaluation of operator ${opValue} on ${key} is not defined`);
  return operator(lower(content), values);
}

function contentOf(
  request: EvaluatedRequest,
  { key, subKey }: EvaluatedCondition,
  options: EvaluationOptions,
): string | undefined {
  const { method, url, body, ip } = request;
  const [path = '', query] = url.split('?', 2);
  const decode = (text: string | undefined, form = false): string | undefined =>
    text === undefined ? undefined : decoded(text, options.decodings ?? DOCUMENTED_DECODINGS, form);
  switch (key) {
    case 'Http-Method':
      return method;
    case 'URL':
      return decode(url);
    case 'URLPath':
      return decode(path);
    case 'Params':
      return decode(query, true);
    case 'IP':
      return ip;
    case 'Post-Body':
      return decode(seen(body, options.bodyBytes), isForm(request));
    case 'Content-Length':
      return header(request, key) ?? (body === undefined ? undefined : String(byteLength(body)));
    case 'Header':
      return decode(header(request, subKey ?? ''));
    default:
      return decode(header(request, key));
  }
}

function header({ headers = {} }: EvaluatedRequest, name: string): string | undefined {
  return Object.entries(headers).find(([given]) => given.toLowerCase() === name.toLowerCase())?.[1];
}

function isForm(request: EvaluatedRequest): boolean {
  return header(request, 'Content-Type')?.includes('form-urlencoded') ?? false;
}

function seen(body: string | undefined, bytes: number | undefined): string | undefined {
  if (body === undefined || bytes === undefined) return body;
  return Buffer.from(body, 'utf8').subarray(0, bytes).toString('utf8');
}

function decoded(text: string, decodings: readonly WafDecoding[], form: boolean): string {
  return decodings.reduce((before, decoding) => DECODERS[decoding](before, form), text);
}

const DECODERS: { readonly [decoding in WafDecoding]: (text: string, form: boolean) => string } = {
  [WafDecoding.URL]: (text, form) =>
    (form ? text.replace(/\+/g, ' ') : text).replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replace(/%/g, ''), 'hex').toString('utf8'),
    ),
  [WafDecoding.HTML]: (text) =>
    text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g, (all, hex, decimal, name) =>
      name ? (NAMED[name] ?? all) : codePoint(hex ? Number.parseInt(hex, 16) : Number(decimal), all),
    ),
  [WafDecoding.UNICODE]: (text) =>
    text.replace(/\\u([0-9a-fA-F]{4})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
};

const NAMED: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function codePoint(value: number, otherwise: string): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}

/** ASCII only: what an engine does with other letters is not documented. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function each(values: string): readonly string[] {
  return values.split(',').map(lower);
}

const expressions = new Map<string, RegExp>();

/** ASCII letters of the expression in lower case, as those of the content are, and `\s` for ASCII only. */
function expression(text: string): RegExp {
  let found = expressions.get(text);
  if (!found) {
    let inClass = false;
    const source = text.replace(/\\.|[[\]]|[A-Z]/g, (part) => {
      if (part === '\\s') return inClass ? SPACES : `[${SPACES}]`;
      if (part.startsWith('\\')) return part;
      if (part === '[' || part === ']') inClass = part === '[';
      return lower(part);
    });
    expressions.set(text, (found = new RegExp(source)));
  }
  return found;
}

const SPACES = String.raw`\t-\r\x20`;

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
