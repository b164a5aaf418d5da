/** The signature of a request, ACS3-HMAC-SHA256, checked as the gateway does. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError, missingParameter } from './errors';
import type { Pairs, RawRequest } from './request';

const ALGORITHM = 'ACS3-HMAC-SHA256';

/** How far the clocks of caller and gateway may differ. */
const MAX_SKEW_MS = 15 * 60_000;

/** Headers that have to be signed where they are sent. */
const SIGNED = /^(host|content-type|x-acs-.+)$/;

/** A secret that the gateway knows. */
export interface Key {
  readonly secret: string;
  /** Belongs to temporary credentials. */
  readonly securityToken?: string;
  /** Of temporary credentials, in ms since 1970. */
  readonly expires?: number;
  readonly active: boolean;
}

export interface Gatekeeper<K extends Key> {
  keyOf(accessKeyId: string): K | undefined;
  /** In ms since 1970. */
  now(): number;
}

interface Authorization {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Refuses the second use of a nonce while a replayed request would still be young enough to pass. */
export class Nonces {
  private readonly used = new Map<string, number>();

  use(nonce: string, now: number): boolean {
    for (const [old, time] of this.used) {
      if (now - time <= 2 * MAX_SKEW_MS) break;
      this.used.delete(old);
    }
    if (this.used.has(nonce)) return false;
    this.used.set(nonce, now);
    return true;
  }
}

/**
 * The key a request is signed with.
 * @throws ApiError with the gateway's code for whatever is wrong with it
 */
export function verify<K extends Key>(request: RawRequest, query: Pairs, keys: Gatekeeper<K>, nonces: Nonces): K {
  const { accessKeyId, signedHeaders, signature } = authorizationOf(request);
  const date = required(request, 'x-acs-date');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(date)) {
    throw new ApiError(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.');
  }
  if (Math.abs(keys.now() - Date.parse(date)) > MAX_SKEW_MS) {
    throw new ApiError(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
  }
  const nonce = required(request, 'x-acs-signature-nonce');
  const key = keys.keyOf(accessKeyId);
  if (!key) throw new ApiError(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
  if (!key.active) throw new ApiError(400, 'InvalidAccessKeyId.Inactive', 'Specified access key is disabled.');
  checkToken(request, key, keys.now());
  const contentHash = required(request, 'x-acs-content-sha256');
  if (contentHash !== sha256(request.body)) {
    throw new ApiError(400, 'InvalidContentHash', 'x-acs-content-sha256 is not the hash of the body that arrived.');
  }
  const unsigned = Object.keys(request.headers).filter((name) => SIGNED.test(name) && !signedHeaders.includes(name));
  if (unsigned.length > 0) {
    throw new ApiError(400, 'IncompleteSignature', `The headers ${unsigned.join(', ')} are not signed.`);
  }
  const canonical = canonicalRequest(request, query, signedHeaders, contentHash);
  const expected = createHmac('sha256', key.secret)
    .update(`${ALGORITHM}\n${sha256(canonical)}`)
    .digest();
  const given = Buffer.from(signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new ApiError(
      400,
      'SignatureDoesNotMatch',
      // The real gateway quotes the request too, with the caller's content in it.
      `Specified signature does not match our calculation. server string to sign is: ${ALGORITHM}\n${sha256(canonical)}, canonical request of ${accessKeyId} is: ${canonical}\n${request.body.toString('utf8')}`,
    );
  }
  if (!nonces.use(nonce, keys.now())) {
    throw new ApiError(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
  }
  return key;
}

/** Whether a request carries no signature at all: some actions are called so. */
export function isAnonymous(request: RawRequest): boolean {
  return request.headers.authorization === undefined;
}

function authorizationOf({ headers }: RawRequest): Authorization {
  const { authorization } = headers;
  if (authorization === undefined) throw missingParameter('Authorization');
  const parts = /^(\S+)\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]+)$/.exec(authorization);
  const [, algorithm, accessKeyId = '', signedHeaders = '', signature = ''] = parts ?? [];
  if (algorithm !== ALGORITHM) {
    throw new ApiError(400, 'IncompleteSignature', `The Authorization header is not one of ${ALGORITHM}.`);
  }
  return { accessKeyId, signedHeaders: signedHeaders.split(';'), signature };
}

function checkToken(request: RawRequest, key: Key, now: number): void {
  const token = request.headers['x-acs-security-token'];
  if (key.securityToken === undefined) {
    if (token === undefined) return;
    throw new ApiError(
      400,
      'InvalidSecurityToken.MismatchWithAccessKey',
      'Specified SecurityToken mismatch with the AccessKey.',
    );
  }
  if (token === undefined) throw missingParameter('SecurityToken');
  if (token !== key.securityToken) {
    throw new ApiError(400, 'InvalidSecurityToken.Malformed', 'Specified SecurityToken is malformed.');
  }
  if (key.expires !== undefined && key.expires <= now) {
    throw new ApiError(400, 'InvalidSecurityToken.Expired', 'Specified SecurityToken is expired.');
  }
}

function required({ headers }: RawRequest, name: string): string {
  const value = headers[name];
  if (typeof value !== 'string' || value === '') throw missingParameter(name);
  return value;
}

function canonicalRequest(
  { method, path, headers }: RawRequest,
  query: Pairs,
  signedHeaders: readonly string[],
  contentHash: string,
): string {
  const sorted = [...query].sort(([a], [b]) => (a < b ? -1 : 1));
  const values = signedHeaders.map((name) => {
    const value = headers[name];
    return `${name}:${(Array.isArray(value) ? value.join(',') : (value ?? '')).trim()}\n`;
  });
  return [
    method,
    path,
    sorted.map(([name, value]) => `${percentEncoded(name)}=${percentEncoded(value)}`).join('&'),
    values.join(''),
    signedHeaders.join(';'),
    contentHash,
  ].join('\n');
}

/** RFC 3986: everything but letters, digits and `-_.~`. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
