/**
 * The libraries that take long to load (docs/adr/0007-openapi-client.md has the figures) are loaded when a call needs them: most
 * runs of the provider only validate.
 */

type OpenApiCore = typeof import('@alicloud/openapi-core');
type CredentialsLibrary = typeof import('@alicloud/credentials');

let openApiCore: Promise<OpenApiCore> | undefined;
let credentials: Promise<CredentialsLibrary> | undefined;

export function loadOpenApiCore(): Promise<OpenApiCore> {
  return (openApiCore ??= quietly(() => import('@alicloud/openapi-core')));
}

export function loadCredentials(): Promise<CredentialsLibrary> {
  return (credentials ??= quietly(() => import('@alicloud/credentials')));
}

/** With DEBUG=* in the environment these libraries print headers, bodies and what they sign, so tokens, to standard error. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { DEBUG } = process.env;
  delete process.env.DEBUG;
  try {
    return await load();
  } finally {
    if (DEBUG !== undefined) process.env.DEBUG = DEBUG;
  }
}
