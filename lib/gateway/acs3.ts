/**
 * ACS3-HMAC-SHA256. Every moderated text is signed, so this is done without the SDK, whose core takes long to load
 * (docs/adr/0010-gateway.md); a test compares the two.
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';

export interface Keys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

export interface UnsignedRequest {
  /** Host, with the port where it is not the protocol's own. */
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly query: { readonly [name: string]: string };
  readonly form: { readonly [name: string]: string };
}

export interface SignedRequest {
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

const ALGORITHM = 'ACS3-HMAC-SHA256';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** RFC 3986. A lone surrogate has no UTF-8; it becomes U+FFFD, as everywhere on the way to the service. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

/** As form and as query alike; sorted, which the signature of a query asks for. */
function encodedPairs(pairs: { readonly [name: string]: string }): string {
  return Object.keys(pairs)
    .sort()
    .map((name) => `${encoded(name)}=${encoded(pairs[name])}`)
    .join('&');
}

/** Signs for one attempt: each has a nonce and a time of its own. */
export function signed(request: UnsignedRequest, keys: Keys, now: number, nonce: string = randomUUID()): SignedRequest {
  const query = encodedPairs(request.query);
  const body = encodedPairs(request.form);
  const hash = sha256(body);
  const headers: { [name: string]: string } = {
    'content-type': 'application/x-www-form-urlencoded',
    host: request.host,
    'x-acs-action': request.action,
    'x-acs-content-sha256': hash,
    'x-acs-date': `${new Date(now).toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': request.version,
    ...(keys.securityToken && {
      'x-acs-accesskey-id': keys.accessKeyId,
      'x-acs-security-token': keys.securityToken,
    }),
  };
  const names = Object.keys(headers).sort();
  const canonical = [
    'POST',
    '/',
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    hash,
  ].join('\n');
  const signature = createHmac('sha256', keys.accessKeySecret)
    .update(`${ALGORITHM}\n${sha256(canonical)}`)
    .digest('hex');
  return {
    path: query === '' ? '/' : `/?${query}`,
    headers: {
      ...headers,
      accept: 'application/json',
      'user-agent': 'cdktf-alicloud-ai-security',
      authorization: `${ALGORITHM} Credential=${keys.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`,
    },
    body,
  };
}
