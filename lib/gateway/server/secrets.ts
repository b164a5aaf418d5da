/** Secrets of the process that stand in KMS or in OOS: read once when it starts, so that no configuration and no state has them. */
import { setTimeout as pause } from 'node:timers/promises';
import { shown, ValidationError } from '../../core/errors';
import { signed } from '../acs3';
import { sandboxOf } from '../client';
import { type CredentialsSource, defaultCredentials, fixedCredentials, keysOf } from '../credentials';
import { Transport } from '../transport';

/** Environment variable that says where the values of others stand: JSON, `{"MODEL_API_KEY": {"store": "kms", ...}}`. */
export const SECRETS_VARIABLE = 'AISEC_GATEWAY_SECRETS';

export interface SecretPlace {
  /** A secret of KMS (`GetSecretValue`), or an encrypted parameter of OOS (`GetSecretParameter`). */
  readonly store: 'kms' | 'oos';
  readonly name: string;
  readonly regionId: string;
  /** Host of the store's API. */
  readonly host: string;
  /** Member with the secret where what is stored is a JSON object. @default - all of the text is the secret */
  readonly member?: string;
}

const STORES = {
  kms: {
    action: 'GetSecretValue',
    version: '2016-01-20',
    query: ({ name }: SecretPlace) => ({ SecretName: name }),
    value: (answer: Answer) => answer.SecretData,
  },
  oos: {
    action: 'GetSecretParameter',
    version: '2019-06-01',
    query: ({ name, regionId }: SecretPlace) => ({ Name: name, RegionId: regionId, WithDecryption: 'true' }),
    value: (answer: Answer) => answer.Parameter?.Value,
  },
} as const;

interface Answer {
  readonly Code?: unknown;
  readonly SecretData?: unknown;
  readonly Parameter?: { readonly Value?: unknown };
}

/** Attempts, and milliseconds of one: together below what Function Compute gives a custom runtime to start. */
const ATTEMPTS = 3;
const TIMEOUT_MS = 5000;

type Environment = { readonly [name: string]: string | undefined };

/**
 * The values of the variables that `AISEC_GATEWAY_SECRETS` names.
 * @throws ValidationError for a malformed variable, Error for a secret that cannot be read; neither shows a secret
 */
export async function readSecrets(
  env: Environment,
  credentials: CredentialsSource = defaultCredentials(),
): Promise<{ readonly [variable: string]: string }> {
  const places = Object.entries(placesOf(env));
  if (places.length === 0) return {};
  const sandbox = sandboxOf(env);
  const keys = await keysOf(sandbox ? fixedCredentials(sandbox.keys) : credentials);
  const origin = (host: string): { host: string; protocol: string } => ({
    host: sandbox?.place.host ?? host,
    protocol: sandbox?.place.protocol ?? 'https',
  });
  const transport = new Transport({ connections: 2, connectTimeoutMs: TIMEOUT_MS });
  const read = async ([variable, place]: [string, SecretPlace]): Promise<[string, string]> => {
    const { host, protocol } = origin(place.host);
    const { action, version, query, value } = STORES[place.store];
    const ask = async (): Promise<Answer> => {
      const request = signed({ host, action, version, query: query(place), form: {} }, keys, Date.now());
      const { status, body } = await transport.send(`${protocol}://${host}`, request, AbortSignal.timeout(TIMEOUT_MS));
      const answer = (JSON.parse(body) ?? {}) as Answer;
      if (status === 200) return answer;
      // The message may quote what was sent; the code does not.
      const code = typeof answer.Code === 'string' ? answer.Code : String(status);
      throw new Refused(code, status >= 500 || status === 429 || code.startsWith('Throttling'));
    };
    return [variable, memberOf(place, value(await persistently(ask, place)))];
  };
  try {
    return Object.fromEntries(await Promise.all(places.map(read)));
  } finally {
    await transport.close();
  }
}

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly temporary: boolean,
  ) {
    super(code);
  }
}

async function persistently(ask: () => Promise<Answer>, place: SecretPlace): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const refused = error instanceof Refused ? error : undefined;
      if (attempt === ATTEMPTS || refused?.temporary === false) {
        throw unreadable(place, refused?.code ?? 'no answer that can be understood');
      }
      await pause(200 * attempt);
    }
  }
}

function memberOf(place: SecretPlace, value: unknown): string {
  const { member } = place;
  let found = value;
  if (member !== undefined && typeof value === 'string') {
    try {
      found = (JSON.parse(value) as { readonly [name: string]: unknown } | null)?.[member];
    } catch {
      found = undefined;
    }
  }
  if (typeof found === 'string' && found !== '') return found;
  throw unreadable(place, member === undefined ? 'it holds no text' : `it is no JSON object with the member ${member}`);
}

function unreadable({ store, name }: SecretPlace, why: string): Error {
  return new Error(`the secret ${name} of ${store.toUpperCase()} cannot be read: ${why}`);
}

function placesOf(env: Environment): { readonly [variable: string]: SecretPlace } {
  const text = env[SECRETS_VARIABLE];
  if (!text) return {};
  let places: unknown;
  try {
    places = JSON.parse(text);
  } catch {
    // Told of below.
  }
  const wrong =
    typeof places !== 'object' || places === null || Array.isArray(places)
      ? [SECRETS_VARIABLE]
      : Object.entries(places)
          .filter(([, place]) => !isPlace(place))
          .map(([variable]) => variable);
  if (wrong.length === 0) return places as { readonly [variable: string]: SecretPlace };
  throw new ValidationError(
    wrong.map((variable) => ({
      code: 'invalid-value' as const,
      path: SECRETS_VARIABLE,
      what: 'does not say where a secret stands',
      got: shown(variable),
      allowed: 'a JSON object of variables, each with store (kms or oos), name, regionId and host',
      fix: 'correct the variable',
    })),
  );
}

function isPlace(value: unknown): value is SecretPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { store, name, regionId, host, member } = value as { readonly [name: string]: unknown };
  const texts = [name, regionId, host, ...(member === undefined ? [] : [member])];
  return (store === 'kms' || store === 'oos') && texts.every((text) => typeof text === 'string' && text !== '');
}
