import { Token } from 'cdktf';
import type { Problems } from '../core/errors';

const KEYBASE = /^keybase:[A-Za-z0-9_]+$/;
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
const ALLOWED = 'a public key in base64 (`gpg --export <key id> | base64`) or "keybase:<user>"';

/** OpenPGP packet tags, RFC 4880 section 4.3. */
const SECRET_KEY = 5;
const PUBLIC_KEY = 6;

/** Adds what is wrong with a `pgp_key`. A private key is never shown. */
export function checkPgpKey(pgpKey: string, problems: Problems): void {
  if (Token.isUnresolved(pgpKey) || KEYBASE.test(pgpKey)) return;
  const armored = /-----BEGIN PGP (\w+) KEY/.exec(pgpKey);
  const tag = armored ? undefined : packetTag(pgpKey);
  if (tag === PUBLIC_KEY) return;
  if (tag === SECRET_KEY || armored?.[1] === 'PRIVATE') {
    problems.add({
      code: 'private-pgp-key',
      what: 'pgpKey is a private key',
      got: 'a private key (not shown)',
      allowed: ALLOWED,
      fix: 'give the public key; treat the private key as disclosed if this code was shared',
    });
    return;
  }
  problems.add({
    code: 'invalid-value',
    what: 'pgpKey is no PGP public key',
    got: armored ? 'an ASCII-armored text' : `a text of ${pgpKey.length} characters (not shown)`,
    allowed: ALLOWED,
    fix: armored ? 'export the key without --armor and encode it with base64' : 'export the public key again',
  });
}

/** The kind of the first packet: bits 5-2 in the old format, bits 5-0 in the new one. */
function packetTag(pgpKey: string): number | undefined {
  if (!BASE64.test(pgpKey)) return undefined;
  const first = Buffer.from(pgpKey.trimStart().slice(0, 4), 'base64')[0] ?? 0;
  if ((first & 0x80) === 0) return undefined;
  return (first & 0x40) === 0 ? (first & 0x3c) >> 2 : first & 0x3f;
}
