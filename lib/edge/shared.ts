import { Fn, Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import type { NameLetters } from '../core/naming';
import type { SecretValue } from '../core/secret';

export { asText, base64, joined, jsonText, literal, lowerCase, outsideTokens } from '../core/literal';
export { checkRange, type Range } from '../core/range-check';
/** The provider plans an update of some arguments that its update call does not send: what they belong to is replaced instead. */
export { replacementTrigger } from '../core/terraform-data';

/** ESA shows names in its console, in any language. */
export const EDGE_NAMES: NameLetters = {
  form: /^[^\p{Cc}]+$/u,
  text: 'characters, none of them a control character',
  service: 'ESA',
};

export function onOff(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'on' : 'off';
}

/** An id where one resource has it as text and another as number. */
export function asNumber(id: string): number {
  return Token.isUnresolved(id) ? Token.asNumber(id) : Number(id);
}

/**
 * A secret for an argument. The provider does not mark all of them sensitive, so the value itself is marked: no plan shows it. It is in
 * the Terraform state in plain text.
 */
export function unwrapped(secret: SecretValue | undefined): string | undefined {
  return secret && (Fn.sensitive(secret.unsafeUnwrap()) as string);
}

/** Adds a problem for a text that is too long, in UTF-8 bytes or in characters. */
export function checkSize(
  problems: Problems,
  argument: string,
  text: string | undefined,
  max: number,
  unit: 'bytes' | 'characters',
): void {
  if (text === undefined || Token.isUnresolved(text)) return;
  const size = unit === 'bytes' ? Buffer.byteLength(text) : [...text].length;
  if (size >= 1 && size <= max) return;
  problems.add({
    code: 'wrong-length',
    what: `${argument} has the wrong length`,
    got: `${size} ${unit}`,
    allowed: `1 to ${max} ${unit}`,
    fix: size === 0 ? `fill or remove ${argument}` : `shorten ${argument}`,
  });
}

export function checkNotEmpty(problems: Problems, argument: string, items: readonly unknown[]): void {
  if (items.length > 0) return;
  problems.add({
    code: 'too-few-items',
    what: `${argument} is empty`,
    allowed: 'one or more',
    fix: `add items to ${argument}, or remove it`,
  });
}

const CERTIFICATE = /^-----BEGIN CERTIFICATE-----\s[\s\S]+-----END CERTIFICATE-----\s*$/;

/** Adds a problem for what is no PEM certificate; a private key there would reach the repository and every plan. */
export function checkCertificate(problems: Problems, argument: string, pem: string | undefined): void {
  if (pem === undefined || Token.isUnresolved(pem)) return;
  if (/PRIVATE KEY/.test(pem)) {
    problems.add({
      code: 'secret-literal',
      what: `${argument} holds a private key`,
      got: 'a private key (not shown)',
      allowed: 'certificates in PEM',
      fix: 'remove the key from the code, revoke it, and give the new one as a SecretValue',
    });
  } else if (!CERTIFICATE.test(pem.trim())) {
    problems.add({
      code: 'invalid-value',
      what: `${argument} is no certificate`,
      got: shown(pem),
      allowed: 'PEM: "-----BEGIN CERTIFICATE-----" …',
      fix: `give ${argument} the content of the PEM file`,
    });
  }
}
