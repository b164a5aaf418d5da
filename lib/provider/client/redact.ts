import { withoutSecrets } from '../../plugin/secrets';
import type { Call, ParameterValue } from './types';

/** Names of parameters whose values are secret wherever they occur in Alibaba Cloud's APIs. */
const SECRET_NAME =
  /secret(data|value|key|binary)|^value$|password|passwd|token$|privatekey|plaintext|accesskeysecret/i;

/** ClientToken and NextToken are none. */
const PUBLIC_NAME = /^(client|next|page)token$/i;

/** Whether a parameter of this name is taken for a secret without being declared as one. */
export function hasSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !PUBLIC_NAME.test(name);
}

/** All texts in a value, also those inside of JSON texts. */
function textsOf(value: ParameterValue | null): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value, ...textsInJson(value)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [];
  return Object.values(value).flatMap((member) => textsOf(member as ParameterValue));
}

function textsInJson(text: string): string[] {
  if (!/^\s*[[{]/.test(text)) return [];
  try {
    return textsOf(JSON.parse(text) as ParameterValue);
  } catch {
    return [];
  }
}

function secretTexts(name: string, value: ParameterValue | null, declared: boolean): string[] {
  if (declared || hasSecretName(name)) return textsOf(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, inner]) => secretTexts(member, inner as ParameterValue, false));
}

/** The secrets of a call's parameters. */
export function secretsOf({ parameters, secretParameters = [] }: Call): string[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    secretTexts(name, value, secretParameters.includes(name)),
  );
}

const LONGEST = 600;

/**
 * A text from outside as one line for a log or an error: without the secrets, also where it has them percent-encoded, and
 * without what the services add about how a signature is computed, which repeats the request.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  const forms = [...secrets].flatMap((secret) => [secret, encodeURIComponent(secret), formEncoded(secret)]);
  const spoken = withoutSecrets(text, new Set(forms)).replace(
    /\s*\bserver\s*(string\s*to\s*sign|canonical\s*request)\b[^]*/i,
    '',
  );
  const line = spoken.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const formEncoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);
