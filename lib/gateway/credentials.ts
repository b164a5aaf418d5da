import type { Keys } from './acs3';
import { GuardrailsError } from './failure';

export type { Keys };

/** Where the keys come from that calls are signed with. Called for every attempt, so it keeps what it has. */
export interface CredentialsSource {
  /** @throws Error when there are none; its message is not shown, because libraries quote what they were answered */
  get(): Promise<Keys>;
  /** The service has refused what `get` gave: the next one is to be new. */
  forget(): void;
}

/** Keys that never change. */
export function fixedCredentials(keys: Keys): CredentialsSource {
  return { get: () => Promise.resolve(keys), forget: () => undefined };
}

type Provider = import('@alicloud/credentials').CredentialsProvider;

/** The library looks at expiry itself, but asks for every call when a session lasts 15 minutes, the shortest allowed. */
const FRESH_FOR_MS = 60_000;

/** When a source that failed is asked again, while there are keys. */
const ASK_AGAIN_MS = 5_000;

/**
 * Keeps what a source gives for a minute, asks it once for all who wait, and anew after `forget`. A source that fails takes away nothing:
 * keys are good until the service refuses them.
 */
class Kept implements CredentialsSource {
  private recent?: { readonly keys: Keys; readonly until: number };
  private running?: Promise<Keys>;

  constructor(private readonly ask: (anew: boolean) => Promise<Keys>) {}

  get(): Promise<Keys> {
    if (this.recent && Date.now() < this.recent.until) return Promise.resolve(this.recent.keys);
    this.running ??= this.refresh().finally(() => (this.running = undefined));
    return this.running;
  }

  forget(): void {
    if (this.recent) this.recent = { ...this.recent, until: 0 };
  }

  private async refresh(): Promise<Keys> {
    try {
      const { accessKeyId, accessKeySecret, securityToken } = await this.ask(this.recent?.until === 0);
      const keys = { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
      this.recent = { keys, until: Date.now() + FRESH_FOR_MS };
      return keys;
    } catch (error) {
      if (!this.recent || this.recent.until === 0) throw error;
      this.recent = { ...this.recent, until: Date.now() + ASK_AGAIN_MS };
      return this.recent.keys;
    }
  }
}

/**
 * Alibaba Cloud's default chain: environment variables, OIDC token (RRSA), the CLI's profile, the ini file, the role of the ECS
 * instance, a credentials URI. Session keys are refreshed while the process runs, and at once when the service says that they expired.
 */
export function defaultCredentials(): CredentialsSource {
  let provider: Provider | undefined;
  return new Kept(async (anew) => {
    const { DefaultCredentialsProvider } = await quietly(() => import('@alicloud/credentials'));
    // One that was given an expired session keeps it for a minute.
    if (anew) provider = undefined;
    provider ??= DefaultCredentialsProvider.builder().build();
    try {
      return await provider.getCredentials();
    } catch (error) {
      // The chain sticks to the last provider it tried, even where that one had nothing.
      provider = undefined;
      throw error;
    }
  });
}

/** Keys from a function of yours: a vault, or a platform that hands over new session keys with every request. */
export function credentialsFrom(get: () => Promise<Keys> | Keys): CredentialsSource {
  return new Kept(async () => get());
}

/** @throws GuardrailsError that says nothing of what the library was answered */
export async function keysOf(source: CredentialsSource): Promise<Keys> {
  try {
    const keys = await source.get();
    if (keys.accessKeyId && keys.accessKeySecret) return keys;
  } catch {
    // Told of below: the library's message quotes what it was answered, credentials included.
  }
  throw new GuardrailsError({
    bucket: 'configuration',
    code: 'Client.NoCredentials',
    message: 'there are no credentials: give the process a role, or set `credentials`',
  });
}

/** With DEBUG=* in the environment the library prints what it is answered, so tokens, to standard error. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { DEBUG } = process.env;
  delete process.env.DEBUG;
  try {
    return await load();
  } finally {
    if (DEBUG !== undefined) process.env.DEBUG = DEBUG;
  }
}
