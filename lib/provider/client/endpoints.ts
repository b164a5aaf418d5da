import { closest } from './closest';
import { NotSent } from './errors';
import { PRODUCTS } from './products';

export interface Endpoint {
  readonly protocol: 'HTTP' | 'HTTPS';
  /** Without brackets. */
  readonly host: string;
  /** @default - the protocol's */
  readonly port?: number;
}

export interface EndpointSettings {
  readonly overrides: { readonly [product: string]: string };
  readonly protocol: 'HTTP' | 'HTTPS';
  readonly env: { readonly [name: string]: string | undefined };
}

function misconfigured(code: string, reason: string, fix: string): NotSent {
  return new NotSent({ kind: 'configuration', code, reason, fix });
}

/** The name under which the alicloud provider knows a product: `waf_openapi`. */
const codeOf = (product: string): string => product.toLowerCase().replaceAll('-', '_');

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Regions of mainland China; Hong Kong and the finance regions abroad are not among them. */
export function isMainland(region: string): boolean {
  return region.startsWith('cn-') && region !== 'cn-hongkong';
}

/**
 * Checks what the configuration overrides.
 * @throws NotSent if it names a product that does not exist
 */
export function checkOverrides(overrides: { readonly [product: string]: unknown }, argument: string): void {
  const known = Object.keys(PRODUCTS);
  for (const name of Object.keys(overrides)) {
    if (known.some((product) => codeOf(product) === codeOf(name))) continue;
    throw misconfigured(
      'Client.UnknownProduct',
      `${argument} names the product ${JSON.stringify(name)}, which the provider does not know`,
      `Known products: ${closest(name, known).join(', ')}.`,
    );
  }
}

/** What the configuration says for a product, under any of its spellings. */
export function overrideOf<T>(overrides: { readonly [product: string]: T }, product: string): T | undefined {
  const key = Object.keys(overrides).find((name) => codeOf(name) === codeOf(product));
  return key === undefined ? undefined : overrides[key];
}

/**
 * Where a product is called: the provider block's endpoint, else ALIBABA_CLOUD_ENDPOINT_<CODE>, else the table's.
 * @throws NotSent if there is none, or if it would be called without encryption over a network
 */
export function endpointOf(product: string, region: string, { overrides, protocol, env }: EndpointSettings): Endpoint {
  const variable = `ALIBABA_CLOUD_ENDPOINT_${codeOf(product).toUpperCase()}`;
  const fromEnv = PRODUCTS[product]?.endpointVariable === false ? undefined : env[variable];
  const given = overrideOf(overrides, product) || fromEnv;
  const endpoint = { protocol, ...split(given ?? tableEndpoint(product, region), product) };
  if (protocol === 'HTTP' && !isLoopback(endpoint.host)) {
    throw misconfigured(
      'Client.InsecureEndpoint',
      `protocol is HTTP, and the endpoint of ${product} is ${endpoint.host}`,
      'HTTP is for hosts of this machine only (127.0.0.1, ::1, localhost): remove protocol, or set endpoints for the product.',
    );
  }
  return endpoint;
}

function split(endpoint: string, product: string): { host: string; port?: number } {
  const match = /^(?:\[([\da-f:]+)\]|([a-z\d](?:[a-z\d.-]*[a-z\d])?))(?::(\d{1,5}))?$/i.exec(endpoint);
  const host = match?.[1] ?? match?.[2];
  if (host === undefined) {
    throw misconfigured(
      'Client.InvalidEndpoint',
      `the endpoint of ${product} is ${JSON.stringify(endpoint)}`,
      'Give a host name, or host:port, without a scheme and without a path.',
    );
  }
  return match?.[3] === undefined ? { host } : { host, port: Number(match[3]) };
}

function tableEndpoint(product: string, region: string): string {
  const rule = PRODUCTS[product]?.endpoints;
  const fix = `Set endpoints = { "${product}" = "<host>" } in the provider block, or choose a region that has one.`;
  if (!rule) throw misconfigured('Client.NoEndpoint', `no endpoint of ${product} is known`, fix);
  if ('everywhere' in rule) return rule.everywhere;
  if ('pattern' in rule) return rule.pattern.replace('<region>', region);
  if ('mainland' in rule) return rule.own?.[region] ?? (isMainland(region) ? rule.mainland : rule.abroad);
  const host = rule.only[region];
  if (host !== undefined) return host;
  throw misconfigured(
    'Client.NoEndpoint',
    `${product} has no endpoint in region ${region}; it has one in ${Object.keys(rule.only).join(', ')}`,
    fix,
  );
}
