import type { Endpoint } from './endpoints';
import type { Placed } from './parameters';
import { loadOpenApiCore } from './third-party';
import type { Api } from './types';

export interface Keys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

/** A request as it goes over the wire. */
export interface SignedRequest extends Endpoint {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string;
}

const ALGORITHM = 'ACS3-HMAC-SHA256';

/**
 * Signs a call for one attempt: every attempt has a nonce and a time of its own.
 * The request is the one that `callApi` of the same library sends (a test compares them); sending is not left to it, see
 * docs/adr/0007-openapi-client.md.
 */
export async function signed(
  {
    api,
    action,
    placed,
    endpoint,
  }: { readonly api: Api; readonly action: string; readonly placed: Placed; readonly endpoint: Endpoint },
  { accessKeyId, accessKeySecret, securityToken }: Keys,
): Promise<SignedRequest> {
  const { OpenApiUtil } = await loadOpenApiCore();
  const query = OpenApiUtil.query(placed.query);
  const body = Object.keys(placed.body).length > 0 ? OpenApiUtil.toForm(placed.body) : undefined;
  const payload = OpenApiUtil.hash(Buffer.from(body ?? ''), ALGORITHM).toString('hex');
  const name = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host;
  const headers: { [name: string]: string } = {
    host: endpoint.port === undefined ? name : `${name}:${endpoint.port}`,
    'x-acs-version': api.version,
    'x-acs-action': action,
    'user-agent': OpenApiUtil.getUserAgent('cdktf-alicloud-ai-security'),
    'x-acs-date': OpenApiUtil.getTimestamp(),
    'x-acs-signature-nonce': OpenApiUtil.getNonce(),
    accept: 'application/json',
    'x-acs-content-sha256': payload,
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...(securityToken && { 'x-acs-accesskey-id': accessKeyId, 'x-acs-security-token': securityToken }),
  };
  const { method } = placed;
  // Only these members are signed; the library's type has more.
  const toSign = { method, pathname: '/', query, headers } as Parameters<typeof OpenApiUtil.getAuthorization>[0];
  const authorization = OpenApiUtil.getAuthorization(toSign, ALGORITHM, payload, accessKeyId, accessKeySecret);
  const search = new URLSearchParams(query).toString();
  return {
    ...endpoint,
    method,
    path: search === '' ? '/' : `/?${search}`,
    headers: { ...headers, authorization },
    ...(body !== undefined && { body }),
  };
}
